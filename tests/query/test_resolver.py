"""From a text to the records it means: ids, successors, names, titles, headlines; and what a miss says."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from sportsdocs.errors import NotFoundError, WithdrawnIdWarning
from sportsdocs.model.citations import Citation
from sportsdocs.model.entities import Franchise, Named, Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Title
from sportsdocs.names import nearest
from sportsdocs.names.nearness import NearNames
from sportsdocs.query import NameResolver
from tests.query.syllables import made_up_names

goetze = Person("mario-goetze", "Mario Götze", aliases=["Super Mario"])
club = Organization("bvb", {"de": "Borussia Dortmund", "en": "Dortmund"})
side = Team("bvb-men", "Borussia Dortmund")
page = Source("page", title="Dortmund am Morgen", published="2019")
film = Production(
    "tage-in-dortmund",
    "film",
    titles=[
        Title("Tage in Dortmund", "de"),
        Title("Days in Dortmund", "en", "alternative"),
        Title("Mario Götze", refuted_by=[Citation(page)]),
    ],
)
untitled = Production("ohne-titel", "film", titles=[Title(None)])
resolver = NameResolver(
    [goetze, club, side],
    {"goetze-alt": "goetze", "goetze": "mario-goetze", "alt": "tage-in-dortmund"},
    [film, untitled],
    [page],
)
EVERYTHING = (Named, Production, Source)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("bvb", [club]),
        ("tage-in-dortmund", [film]),
        ("page", [page]),
        ("Borussia Dortmund", [club, side]),
        ("Dortmund", [club]),
        ("Tage in Dortmund", [film]),
        ("Days in Dortmund", [film]),
        ("Dortmund am Morgen", [page]),
        ("borussia dortmund", [club, side]),
        ("TAGE IN DORTMUND!", [film]),
        ("dortmund am morgen", [page]),
        ("super mario", [goetze]),
        ("Mario Goetze", [goetze]),
    ],
)
def test_ids_before_names_before_folded_names(text: str, found: list[Entity]) -> None:
    assert resolver.resolve(text, EVERYTHING) == tuple(found)


def test_only_the_classes_asked_for_answer() -> None:
    assert resolver.resolve("Borussia Dortmund", (Team,)) == (side,)
    with pytest.raises(NotFoundError, match="no Production of this name"):
        resolver.resolve("Mario Götze", (Production,))  # a title that a source contradicts
    with pytest.raises(NotFoundError, match="no Person or Organization of this name"):
        resolver.resolve("tage-in-dortmund", (Person, Organization))


def test_other_classes_are_not_even_looked_at() -> None:
    lazy = NameResolver([goetze], {}, [film], [page])
    lazy.resolve("mario gotze", (Person,))
    indexed = {kind for kind, names in lazy._classes.items() if "as_written" in _kept(names)}
    assert indexed == {Person}


def _kept(names: Any) -> set[str]:
    """Give the indexes that were built: a slot that is empty was not."""
    return {name for name in ("as_written", "folded") if _is_set(names, name)}


def _is_set(names: Any, name: str) -> bool:
    try:
        object.__getattribute__(names, name)
    except AttributeError:
        return False
    return True


def test_withdrawn_ids_lead_to_every_class() -> None:
    with pytest.warns(WithdrawnIdWarning, match="'mario-goetze' answers"):
        assert resolver.resolve("goetze-alt", (Person,)) == (goetze,)
    with pytest.warns(WithdrawnIdWarning, match="'tage-in-dortmund' answers"):
        assert resolver.resolve("alt", (Production, Franchise)) == (film,)
    with pytest.raises(NotFoundError):
        resolver.resolve("alt", (Person,))


def test_by_id_is_for_every_class() -> None:
    assert [resolver.by_id(id_) for id_ in ("bvb", "ohne-titel", "page", "alt")] == [
        club,
        untitled,
        page,
        None,
    ]


@pytest.mark.parametrize(
    ("text", "kinds", "near"),
    [
        ("Mario Gotzze", (Person,), "Mario Götze"),
        ("Tage im Dortmund", (Production,), "Tage in Dortmund"),
        ("Dortmund am Morge", (Source,), "Dortmund am Morgen"),
        ("Borusia", (Organization, Team), "Borussia Dortmund"),
        ("ohne-titl", (Production,), "ohne-titel"),
    ],
)
def test_a_miss_offers_the_nearest_names(text: str, kinds: tuple[type[Entity], ...], near: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        resolver.resolve(text, kinds)
    assert caught.value.findings[0].suggestions[0] == near
    assert all(f"{kind.__name__}" in str(caught.value) for kind in kinds)


def test_indexes_are_not_pickled() -> None:
    before = len(pickle.dumps(NameResolver([goetze, club, side], {}, [film], [page])))
    used = NameResolver([goetze, club, side], {}, [film], [page])
    used.resolve("mario gotze", EVERYTHING)
    assert len(pickle.dumps(used)) == before
    assert pickle.loads(pickle.dumps(used)).resolve("bvb", (Organization,)) == (club,)


# -- many names ---------------------------------------------------------------------------------------------------------


def test_of_many_names_those_with_most_rare_trigrams_are_compared() -> None:
    names = made_up_names(5_000)
    many = NearNames(names)
    for name in names[::250]:
        wrong = name[:4] + name[5:]
        candidates = list(many.candidates(wrong))
        assert len(candidates) <= 60
        assert name in candidates
        assert many.nearest(wrong) == nearest(wrong, candidates)
    assert list(many.candidates(None)) == list(many.candidates("x" * 500)) == []


def test_of_few_names_all_are_compared() -> None:
    few = NearNames(["eins", "zwei", "eins"])
    assert list(few.candidates("drei")) == ["eins", "zwei"]
    assert few.nearest("zwai") == ("zwei",)
