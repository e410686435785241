"""Finding by name: what hits, and what comes first."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sportsdocs.errors import InvalidTypeError, QueryError
from sportsdocs.model.citations import Citation
from sportsdocs.model.entities import Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Title
from sportsdocs.names import Rank
from sportsdocs.query import Match, find
from sportsdocs.testing.words import texts

goetze = Person("mario-goetze", "Mario Götze")
club = Organization("bvb", "Borussia Dortmund", aliases=["BVB 09"])
side = Team("bvb-men", "Borussia Dortmund")
page = Source("page", title="Dortmund am Morgen", published="2019")
film = Production(
    "being-mario-goetze",
    "film",
    titles=[
        Title("Being Mario Götze", citations=[Citation(page, as_printed="Being Mario G.")]),
        Title("Mario", refuted_by=[Citation(page)]),
        Title("Ein Weg zurück", "de", "alternative"),
        Title(None, kind="working"),
    ],
)
EVERYTHING = (film, goetze, club, side, page)


def hits(text: str, *, typos: bool = True) -> list[tuple[str, str, Rank]]:
    return [(match.obj.id, match.name, match.rank) for match in find(text, EVERYTHING, typos=typos)]


@pytest.mark.parametrize("text", ["goetze", "Götze", "GOTZE", "Go\u0308tze", "  götze "])
def test_umlauts_are_forgiven(text: str) -> None:
    assert hits(text, typos=False) == [
        ("mario-goetze", "Mario Götze", Rank.WORD),
        ("being-mario-goetze", "Being Mario Götze", Rank.WORD),
    ]


def test_typos_are_forgiven_unless_told_not_to() -> None:
    assert hits("Dortmunt") == [
        ("bvb", "Borussia Dortmund", Rank.FUZZY),
        ("bvb-men", "Borussia Dortmund", Rank.FUZZY),
        ("page", "Dortmund am Morgen", Rank.FUZZY),
    ]
    assert hits("Dortmunt", typos=False) == []
    assert [match.typos for match in find("Brousia Dortmund", [club])] == [2]


def test_exact_comes_before_the_start_before_a_word_before_typos() -> None:
    people = [Person(f"p-{n}", name) for n, name in enumerate(["Mara", "Ida Mario", "Marion", "Mario"])]
    assert [(match.name, match.rank) for match in find("mario", people)] == [
        ("Mario", Rank.EXACT),
        ("Marion", Rank.PREFIX),
        ("Ida Mario", Rank.WORD),
    ]
    assert [match.name for match in find("maria", people)] == ["Mario", "Mara", "Marion", "Ida Mario"]


def test_every_title_and_spelling_is_found_also_a_wrong_one() -> None:
    for text in ("ein weg zurueck", "Mario", "Being Mario G.", "being-mario-goetze"):
        assert hits(text)[0][0] == "being-mario-goetze"
        assert hits(text)[0][2] is Rank.EXACT
    assert hits("bvb 09")[0] == ("bvb", "BVB 09", Rank.EXACT)


def test_kinds_are_told() -> None:
    kinds = [match.kind for match in find("dortmund", EVERYTHING)]
    assert sorted(kinds) == ["organization", "source", "team"]
    assert find("mario gotze", [goetze]) == (Match(goetze, "person", "Mario Götze", Rank.EXACT),)


def test_nothing_cannot_be_found() -> None:
    with pytest.raises(QueryError, match="nothing to find"):
        find("  ", EVERYTHING)
    with pytest.raises(InvalidTypeError):
        find(3, EVERYTHING)  # type: ignore[arg-type]
    with pytest.raises(InvalidTypeError):
        find("x", EVERYTHING, typos=1)  # type: ignore[arg-type]


@settings.get_profile("catalogue")
@given(st.lists(texts(), min_size=1, max_size=6))
def test_everybody_is_found_by_their_own_name(names: list[str]) -> None:
    people = [Person(f"p-{place}", name) for place, name in enumerate(names)]
    for person in people:
        exact = [match.obj for match in find(person.name, people, typos=False) if match.rank is Rank.EXACT]
        assert person in exact
        found = find(person.name, people)
        assert [match.rank for match in found] == sorted(match.rank for match in found)
        assert set(found) >= set(find(person.name, people, typos=False))
