"""Finding by name: what hits, and what comes first."""

from __future__ import annotations

import pickle
import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sportsdocs.errors import InvalidTypeError, QueryError
from sportsdocs.model.citations import Citation
from sportsdocs.model.entities import Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Credit, Release, Title
from sportsdocs.names import Rank, fold
from sportsdocs.names.closeness import hit_folded
from sportsdocs.query import Finder, Match, Matches, find
from sportsdocs.query.naming import Findable, names_of, spellings
from sportsdocs.query.wordindex import WordIndex
from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.words import texts
from tests.query.syllables import made_up_names

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


def changed(name: str, changes: list[tuple[int, int, str]]) -> str:
    """Make typos: a letter is dropped, added, changed or swapped with the next."""
    for kind, place, letter in changes:
        start, here, rest = name[:place], name[place : place + 1], name[place + 1 :]
        name = [
            start + rest,
            start + letter + here + rest,
            start + letter + rest,
            start + rest[:1] + here + rest[1:],
        ][kind]
    return name if name.strip() else "x"


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
    assert find("mario gotze", [goetze]) == Matches([Match(goetze, "person", "Mario Götze", Rank.EXACT)])


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


def test_letter_for_letter_comes_before_but_for_case_before_folded() -> None:
    people = [Person(f"p-{n}", name) for n, name in enumerate(["Mänül", "MANUEL", "Manuel", "Manuel Neuer"])]
    assert [match.name for match in find("Manuel", people)] == ["Manuel", "MANUEL", "Mänül", "Manuel Neuer"]


# -- spellings ----------------------------------------------------------------------------------------------------------

film_company = Organization("stereo", "Stereo Films")
stream = Organization("strom", "Prime Strom", aliases=["Amazone Strom"])
spelt = Production(
    "werk",
    "series",
    titles=[Title(None, citations=[Citation(page, as_printed="bislang noch namenlose Serie")])],
    credits=[
        Credit(film_company, "production-company", citations=[Citation(page, as_printed="Stero Films")]),
        Credit(
            Person("jon-hamm", "Jon Hamm"), "narrator", citations=[Citation(page, as_printed="John Hamm")]
        ),
        Credit(goetze, "director", citations=[Citation(page, as_printed="lead director")]),
    ],
    releases=[
        Release("streaming", platform=stream, citations=[Citation(page, as_printed="amazone")]),
        Release(
            "streaming", platform=stream, date="2019", citations=[Citation(page, as_printed="seit Freitag")]
        ),
    ],
)


def test_a_wording_counts_as_a_spelling_if_search_takes_it_for_a_name() -> None:
    assert spellings([spelt]) == {
        "stereo": ("Stero Films",),
        "jon-hamm": ("John Hamm",),
        "strom": ("amazone",),
    }


def test_spellings_are_found_for_what_they_are() -> None:
    everything: list[Findable] = [spelt, film_company, stream, goetze, spelt.credits[1].contributor]
    assert find("stero films", everything, typos=False) == Matches(
        [Match(film_company, "organization", "Stero Films", Rank.EXACT)]
    )
    assert find("John Ham", everything)[0].name == "John Hamm"
    assert not find("lead director", everything)
    assert not find("namenlose Serie", everything)


# -- matches ------------------------------------------------------------------------------------------------------------


def test_matches_are_a_sequence_that_groups_by_kind() -> None:
    found = find("dortmund", EVERYTHING)
    assert isinstance(found, Sequence)
    assert found[0] in found
    assert found[:2] == Matches(tuple(found)[:2]) != found
    assert hash(found[:]) == hash(found)
    assert pickle.loads(pickle.dumps(found)) == found
    groups = found.by_kind()
    assert list(groups) == ["source", "organization", "team"]
    assert [match for group in groups.values() for match in group] == list(found)
    with pytest.raises(AttributeError):
        found.suggestions = ()  # type: ignore[misc]


def test_a_long_answer_prints_its_first_lines() -> None:
    people = [Person(f"p-{n}", f"Mario {n}") for n in range(50)]
    assert repr(find("mario", people)).endswith(", … 44 more])")
    assert repr(find("mario 7", people, typos=False)[:0]) == "Matches([])"


def test_if_nothing_is_found_the_nearest_names_are_suggested() -> None:
    nothing = find("Borrusia Dortmnud am Morgen", EVERYTHING)
    assert len(nothing) == 0
    assert "Dortmund am Morgen" in nothing.suggestions
    assert repr(nothing).startswith("Matches([], suggestions=(")
    assert find("goetze", EVERYTHING).suggestions == ()
    assert find("Mario Gotzze", EVERYTHING, typos=False).suggestions[0] == "Mario Götze"
    assert find("qqqqqqqqq", EVERYTHING).suggestions == ()


# -- the index ----------------------------------------------------------------------------------------------------------


def test_the_index_finds_what_the_definition_finds() -> None:
    finder = Finder([*EVERYTHING, spelt])
    for text in (
        "goetze",
        "Dortmunt",
        "Brousia Dortmund",
        "mario",
        "stero",
        "being mario g",
        "bvb-men",
        "xyzzy",
    ):
        for forgive in (True, False):
            assert finder.find(text, typos=forgive) == find(text, finder.items, typos=forgive), text


NAMES = [
    *made_up_names(300),
    "All or Nothing",
    "All or Nothing: Juventus",
    "1899 Bö",
    "2. Liga",
    "FC Bo",
    "Al Gore",
    "ab",
    "é",
    "!",
]
INDEX = WordIndex(map(fold, NAMES))
WRONG = st.sampled_from(NAMES).flatmap(
    lambda name: st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, len(name)), st.sampled_from("aeinrst o")), max_size=3
    ).map(lambda changes: changed(name, changes))
)


@given(
    text=WRONG | texts() | st.text("abeiou rs1", min_size=1, max_size=12).filter(str.strip),
    forgive=st.booleans(),
)
def test_index_and_definition_hit_the_same_names_with_the_same_rank(text: str, forgive: bool) -> None:
    query = fold(text)
    expected = {
        name: hit for name in INDEX.names if (hit := hit_folded(query, name, forgive=forgive)) is not None
    }
    assert INDEX.hits(query, forgive=forgive) == expected


ALIKE = st.text("abc ", min_size=1, max_size=9).map(fold).filter(bool)


@given(names=st.lists(ALIKE, min_size=1, max_size=30), query=ALIKE, forgive=st.booleans())
def test_so_they_do_where_all_names_are_alike(names: list[str], query: str, forgive: bool) -> None:
    expected = {name: hit for name in names if (hit := hit_folded(query, name, forgive=forgive)) is not None}
    assert WordIndex(names).hits(query, forgive=forgive) == expected


@settings.get_profile("catalogue")
@given(st.data())
def test_the_finder_of_any_catalogue_agrees_with_the_definition(data: st.DataObject) -> None:
    docs = data.draw(catalogs())
    items = [*docs.productions, *docs.entities_by_id.values()]
    known = [name for item in items for name in names_of(item)]
    text = data.draw(st.sampled_from(known) | texts() if known else texts())
    for forgive in (True, False):
        assert docs.find(text, typos=forgive) == find(text, items, typos=forgive)


def test_of_thousands_of_single_typos_nearly_all_are_forgiven() -> None:
    """The index misses none that the definition forgives; that forgives at least 98 of 100 in names of five letters."""
    chance = random.Random(7)
    names = [name for name in map(fold, made_up_names(4_000)) if len(name) >= 5]
    index, found = WordIndex(names), 0
    for _ in range(3_000):
        name = chance.choice(names)
        wrong = fold(
            changed(
                name,
                [
                    (
                        chance.randrange(4),
                        chance.randrange(len(name)),
                        chance.choice("abcdefghiklmnoprstuvwxyz"),
                    )
                ],
            )
        )
        hit = index.hits(wrong, forgive=True).get(name)
        assert hit == hit_folded(wrong, name, forgive=True), (wrong, name)
        found += hit is not None
    assert found >= 0.98 * 3_000
