"""Which statements are about the same thing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from sportsdocs.model.citations import Citation
from sportsdocs.model.kinds import Version
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Award, Credit, Extent, Fee, Release, Remark, Statement, Title
from sportsdocs.model.things import key_of, release_things, things
from sportsdocs.testing.productions import productions
from tests.model.cases import AUGUST, MAY, STATION, STREAM, announced, established, reported


def plan(**values: Any) -> Release:
    return Release("streaming", citations=announced(MAY), **values)


def fact(**values: Any) -> Release:
    return Release("streaming", citations=established(AUGUST), **values)


def grouped(*releases: Release) -> list[list[int]]:
    """Give the releases by their places in the list, one group for each."""
    places = {id(release): place for place, release in enumerate(releases)}
    return [[places[id(one)] for one in thing.statements] for thing in release_things(releases)]


def test_releases_differ_by_kind_platform_place_and_territories() -> None:
    facts = [
        fact(platform=STREAM),
        fact(platform=STATION),
        fact(place="Stadion"),
        fact(platform=STREAM, territories=["DE"]),
        fact(platform=STREAM, territories=["001"]),
        fact(platform=STREAM, territories=["001"], excluded=["DE"]),
        Release("broadcast", platform=STREAM, citations=established(AUGUST)),
    ]
    assert grouped(*facts) == [[place] for place in range(len(facts))]


def test_another_version_is_another_release() -> None:
    facts = [fact(platform=STREAM, version=version) for version in (None, *Version)]
    assert grouped(*facts) == [[place] for place in range(len(facts))]
    assert grouped(fact(version="short"), fact(version="short", running_time=55)) == [[0, 1]]


@pytest.mark.parametrize("standing", [announced, reported])
def test_a_plan_that_names_no_version_speaks_of_each_and_one_that_does_of_its_own(standing: Any) -> None:
    facts = [fact(platform=STREAM, version="cinema"), fact(platform=STREAM, version="television")]
    vague, named = (Release("streaming", version=v, citations=standing(MAY)) for v in (None, "cinema"))
    assert grouped(*facts, vague) == [[0, 2], [1, 2]]
    assert grouped(*facts, named) == [[0, 2], [1]]
    assert grouped(fact(platform=STREAM), named) == [[0], [1]]


def test_the_order_of_territories_makes_no_other_release() -> None:
    assert grouped(fact(territories=["DE", "AT"]), fact(territories=["AT", "DE"], date="2019-08")) == [[0, 1]]
    assert grouped(plan(territories=["DE", "AT"]), fact(platform=STREAM, territories=["AT", "DE"])) == [
        [0, 1]
    ]


@pytest.mark.parametrize(
    "vague",
    [
        {},
        {"platform": STREAM},
        {"territories": ["DE", "AT"]},
        {"territories": ["001"]},
        {"territories": ["001"], "excluded": ["US"]},
        {"platform": STREAM, "territories": ["001"]},
    ],
    ids=repr,
)
def test_a_plan_that_leaves_a_part_out_or_says_the_world_speaks_of_every_release_it_fits(vague: Any) -> None:
    releases = [plan(**vague), fact(platform=STREAM, territories=["DE", "AT"])]
    assert grouped(*releases) == [[0, 1]]
    assert grouped(*releases, fact(platform=STATION, territories=["PL"]))[0] == [0, 1]


@pytest.mark.parametrize(
    "other",
    [
        {"platform": STATION},
        {"territories": ["DE"]},
        {"territories": ["001"], "excluded": ["AT"]},
        {"platform": STREAM, "place": "Stadion"},
    ],
    ids=repr,
)
def test_a_plan_that_does_not_fit_is_a_release_of_its_own(other: Any) -> None:
    assert grouped(plan(**other), fact(platform=STREAM, territories=["DE", "AT"])) == [[0], [1]]


def test_a_plan_can_speak_of_several_releases() -> None:
    releases = [plan(date="2019-08"), fact(platform=STREAM), fact(platform=STATION)]
    assert grouped(*releases) == [[0, 1], [0, 2]]


def test_hearsay_speaks_of_a_release_as_plans_do() -> None:
    rumour = Release("streaming", date="2019-08", citations=reported(MAY))
    assert grouped(rumour, fact(platform=STREAM)) == [[0, 1]]


def test_what_is_established_is_always_a_release_of_its_own() -> None:
    assert grouped(fact(), fact(platform=STREAM), fact(platform=STREAM, territories=["DE"])) == [
        [0],
        [1],
        [2],
    ]


def test_a_plan_for_the_world_is_the_release_of_which_no_territories_are_known() -> None:
    assert grouped(plan(platform=STREAM, territories=["001"]), fact(platform=STREAM)) == [[0, 1]]


def test_between_two_plans_the_vaguer_one_speaks_of_the_more_precise() -> None:
    assert grouped(plan(), plan(platform=STREAM), plan(platform=STREAM, territories=["DE"])) == [[0, 1, 2]]
    assert grouped(plan(territories=["001"]), plan(territories=["001"], excluded=["US"])) == [[0, 1]]
    assert grouped(plan(platform=STREAM), plan(platform=STREAM, date="2019-08")) == [[0, 1]]


def test_two_plans_of_which_neither_is_the_more_precise_are_two_releases() -> None:
    assert grouped(plan(platform=STREAM), plan(territories=["DE"])) == [[0], [1]]
    assert grouped(plan(territories=["001"]), plan(platform=STREAM)) == [[0], [1]]
    assert grouped(
        plan(territories=["001"], excluded=["US"]), plan(territories=["001"], excluded=["GB"])
    ) == [[0], [1]]


def test_no_plan_is_lost_between_a_plan_and_the_release_that_plan_speaks_of() -> None:
    """The first fits the second but not the third, of which the second speaks."""
    first = plan(territories=["001"], excluded=["AT"])
    second = plan(platform=STREAM, territories=["001"])
    assert grouped(first, second, fact(platform=STREAM, territories=["AT"])) == [[0], [1, 2]]


def test_a_plan_filed_before_the_fact_of_the_same_place_hides_no_other_plan() -> None:
    releases = [
        plan(platform=STREAM),
        fact(platform=STREAM, date="2019-08"),
        plan(platform=STREAM, territories=["001"]),
    ]
    assert grouped(*releases) == [[0, 1, 2]]


def test_there_is_no_release_of_which_only_refuted_statements_speak() -> None:
    wrong = fact(platform=STATION, refuted_by=[Citation(AUGUST)])
    assert grouped(wrong) == []
    assert grouped(plan(), wrong) == [[0]]
    assert grouped(fact(platform=STATION), wrong, plan()) == [[0, 1, 2]]


def test_titles_compete_by_kind_and_translated_ones_by_language() -> None:
    titles: list[Statement] = [
        Title("Film"),
        Title("Movie", "en"),
        Title("Arbeitstitel", kind="working"),
        Title("Der Film", "de", "translated"),
        Title("Le film", "fr", "translated"),
        Title("Das Werk", "de", "translated"),
        Title("Filmchen", kind="alternative"),
    ]
    assert [[titles.index(one) for one in thing.statements] for thing in things(titles)] == [
        [0, 1],
        [2],
        [3, 5],
        [4],
    ]


def test_fees_compete_by_payer_payee_and_purpose() -> None:
    fees: list[Statement] = [
        Fee(payer=STREAM, payee=STATION),
        Fee(payer=STREAM, payee=STATION, purpose="access"),
        Fee(payer=STATION, payee=STREAM),
        Fee(payer=STREAM, payee=STATION, citations=reported(MAY)),
    ]
    assert [len(thing.statements) for thing in things(fees)] == [2, 1, 1]


@pytest.mark.parametrize(
    "statement",
    [
        Credit(STREAM, "production-company"),
        Award("Preis"),
        Remark(STREAM, "Lob"),
        Title("X", kind="alternative"),
    ],
)
def test_some_statements_never_compete(statement: Statement) -> None:
    assert key_of(statement) is None
    assert things([statement]) == ()


def test_extents_are_about_the_production() -> None:
    assert len(things([Extent(4), Extent(6), Extent(minutes=45)])) == 1


@settings.get_profile("catalogue")
@given(production=productions())
def test_a_thing_holds_statements_of_one_class_in_file_order(production: Production) -> None:
    for kind in (Title, Fee, Extent, Release):
        filed = [id(one) for one in production.filed(kind)]
        for thing in things(production.filed(kind)):
            places = [filed.index(id(one)) for one in thing.statements]
            assert places == sorted(set(places))
            assert any(key_of(one) == thing.key for one in thing.statements)
