"""The questions upwards: by object, by id and by name they give the same, and a name that is not there raises."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings

import sportsdocs
from sportsdocs.catalog import Catalog
from sportsdocs.errors import InvalidTypeError, NotFoundError
from sportsdocs.query import Credits, Productions, Releases, about, involving
from sportsdocs.testing.catalogs import catalogs

docs = sportsdocs.sample()
pause, prime, bvb = (
    docs.people["aljoscha-pause"],
    docs.organizations["prime-video"],
    docs.organizations["bvb"],
)


def _club(thing: Any) -> Any:
    return getattr(thing, "club", None) or thing


#: By what it is called: the three ways to name one thing, and the answer by hand.
ASKED: dict[str, tuple[Callable[[Any], Any], tuple[Any, str, str], Any]] = {
    "productions of a person": (
        docs.productions_of,
        (pause, "aljoscha-pause", "Aljoscha Pause"),
        docs.productions.where(lambda work: any(c.contributor == pause for c in work.credits)),
    ),
    "productions of a platform": (
        docs.productions_of,
        (prime, "prime-video", "prime video"),
        docs.productions.where(lambda work: prime in work.platforms),
    ),
    "productions of a franchise": (
        docs.productions_of,
        (docs.franchises[0], "all-or-nothing", "All or Nothing"),
        docs.productions.where(lambda work: any(r.target == "all-or-nothing" for r in work.relations)),
    ),
    "productions about a club": (
        docs.productions_about,
        (bvb, "bvb", "BVB"),
        docs.productions.where(lambda work: any(_club(s.about) == bvb for s in work.subjects)),
    ),
    "productions about a person": (
        docs.productions_about,
        (docs.people["mario-goetze"], "mario-goetze", "Mario Götze"),
        docs.productions.where(lambda work: work.id == "being-mario-goetze"),
    ),
    "credits of a person": (
        docs.credits_of,
        (pause, "aljoscha-pause", "aljoscha pause"),
        docs.credits.where(lambda entry: entry.contributor == pause),
    ),
    "credits of a company": (
        docs.credits_of,
        (docs.organizations["nfl-films"], "nfl-films", "NFL Films"),
        docs.credits.where(lambda entry: entry.contributor.id == "nfl-films"),
    ),
    "releases on a platform": (
        docs.releases_on,
        (prime, "prime-video", "Prime Video"),
        docs.releases.where(lambda entry: entry.platform == prime),
    ),
}


@pytest.mark.parametrize("name", ASKED)
def test_an_object_an_id_and_a_name_give_the_same(name: str) -> None:
    ask, ways, expected = ASKED[name]
    assert len(expected) > 0
    for way in ways:
        assert ask(way) == expected
        assert type(ask(way)) is type(expected)


UNKNOWN: dict[str, tuple[Callable[[str], Any], str, str]] = {
    "productions of": (docs.productions_of, "Aljosha Pause", "Aljoscha Pause"),
    "productions about": (docs.productions_about, "Mario Gotzee", "Mario Götze"),
    "credits of": (docs.credits_of, "NFL Filmz", "NFL Films"),
    "releases on": (docs.releases_on, "Prime Vidio", "Prime Video"),
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_a_name_that_is_not_there_raises_with_near_names(name: str) -> None:
    ask, wrong, near = UNKNOWN[name]
    with pytest.raises(NotFoundError) as caught:
        ask(wrong)
    assert near in caught.value.findings[0].suggestions


@pytest.mark.parametrize(
    ("ask", "wrong"),
    [
        (docs.productions_of, docs.productions[0]),
        (docs.productions_about, docs.franchises[0]),
        (docs.credits_of, docs.events[0]),
        (docs.releases_on, pause),
        *[
            (ask, None)
            for ask in (docs.productions_of, docs.productions_about, docs.credits_of, docs.releases_on)
        ],
    ],
    ids=["production", "franchise", "event", "person", "no entity", "no subject", "no party", "no platform"],
)
def test_what_has_none_is_refused(ask: Callable[[Any], Any], wrong: Any) -> None:
    with pytest.raises(InvalidTypeError, match="or an id or name"):
        ask(wrong)


def test_a_name_of_another_class_is_not_found() -> None:
    with pytest.raises(NotFoundError, match="no Organization"):
        docs.releases_on("Mario Götze")
    with pytest.raises(NotFoundError, match="no Person or Organization or Team"):
        docs.credits_of("All or Nothing")


def test_who_did_nothing_has_empty_rows() -> None:
    assert docs.releases_on(bvb) == Releases()
    assert docs.credits_of("SID") == Credits()
    assert docs.productions_about("Prime Video") == Productions()


@settings.get_profile("catalogue")
@given(catalog=catalogs())
def test_the_ways_up_are_the_ways_down(catalog: Catalog) -> None:
    for entity in catalog.entities_by_id.values():
        assert catalog.productions_of(entity) == catalog.productions.where(involving(entity))
    for person in catalog.people:
        assert {e.production for e in catalog.credits_of(person)} <= set(catalog.productions_of(person.id))
        assert catalog.productions_about(person) == catalog.productions.where(about(person))
    for organization in catalog.organizations:
        on = catalog.releases_on(organization)
        assert on == catalog.releases.where(lambda entry, one=organization: entry.platform == one)  # type: ignore[misc]
        assert {e.production for e in on} <= set(catalog.productions_of(organization))
