"""The rule by examples: each line of it, and each of the design's pairs that can or cannot both be true."""

from __future__ import annotations

from typing import Any

import pytest

from sportsdocs.model import choice
from sportsdocs.model.choice import Reason
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money, Quantity
from sportsdocs.model.statements import Extent, Filming, Origin, Release, Statement, Title
from sportsdocs.model.things import things
from tests.model.cases import AUGUST, IN_JULY, JULY, MAY, READ, announced, established, reported


def series(**sections: Any) -> Production:
    return Production("serie", "series", **sections)


def chosen_date(*releases: Release) -> str:
    premiere = series(releases=releases).premiere
    assert premiere is not None
    return str(premiere.date)


def test_a_refuted_statement_is_never_chosen() -> None:
    wrong = Title("Falsch", citations=established(AUGUST), refuted_by=established(MAY))
    assert series(titles=[wrong, Title("Richtig", citations=reported(MAY))]).title == "Richtig"
    assert series(titles=[wrong]).title is None


def test_established_goes_before_a_later_plan_and_rumour() -> None:
    counts = [
        Extent(4, citations=established(MAY)),
        Extent(6, citations=announced(JULY)),
        Extent(8, citations=reported(AUGUST)),
    ]
    for found in (counts, counts[::-1]):
        assert series(extents=found).episode_count == 4


def test_the_latest_source_goes_first_even_a_rumour_before_an_older_plan() -> None:
    assert (
        series(
            extents=[Extent(6, citations=announced(MAY)), Extent(4, citations=reported(JULY))]
        ).episode_count
        == 4
    )


def test_a_month_counts_from_its_last_day_and_an_undated_page_from_the_day_it_was_read() -> None:
    counts = [
        Extent(4, citations=announced(READ)),
        Extent(6, citations=announced(IN_JULY)),
        Extent(8, citations=announced(JULY)),
    ]
    assert series(extents=counts).episode_count == 6
    assert series(extents=[*counts[:1], *counts[2:]]).episode_count == 4


def test_the_latest_of_all_citations_counts() -> None:
    both = Extent(4, citations=[*announced(MAY), *reported(AUGUST)])
    assert series(extents=[Extent(6, citations=announced(JULY)), both]).episode_count == 4


def test_an_uncited_statement_gives_way_to_any_source() -> None:
    assert series(extents=[Extent(6), Extent(4, citations=established(MAY))]).episode_count == 4
    assert series(extents=[Extent(6), Extent(4, citations=announced(MAY))]).episode_count == 6


def test_on_the_same_day_a_plan_goes_before_a_rumour_and_then_file_order_decides() -> None:
    assert (
        series(
            extents=[Extent(6, citations=reported(MAY)), Extent(4, citations=announced(MAY))]
        ).episode_count
        == 4
    )
    assert (
        series(
            extents=[Extent(6, citations=announced(MAY)), Extent(4, citations=announced(MAY))]
        ).episode_count
        == 6
    )


def test_a_finer_date_of_the_same_standing_is_taken() -> None:
    rough = Release("streaming", date="2019-08", citations=announced(JULY))
    fine = Release("streaming", date="2019-08-16", citations=announced(MAY))
    assert chosen_date(rough, fine) == "2019-08-16"
    rumour = Release("streaming", date="2019-08-16", citations=reported(MAY))
    assert chosen_date(rough, rumour) == "2019-08"
    elsewhere = Release("streaming", date="2019-09-16", citations=announced(MAY))
    assert chosen_date(rough, elsewhere) == "2019-08"


def test_of_two_finer_dates_that_of_the_latest_source_is_taken_and_only_once() -> None:
    releases = [
        Release("streaming", date=date, citations=announced(source))
        for date, source in (("2019", AUGUST), ("2019-08", JULY), ("2019-08-16", MAY))
    ]
    assert chosen_date(*releases) == "2019-08"


def test_a_record_silent_on_a_value_does_not_compete_for_it() -> None:
    plan = Release(
        "streaming", date="2019-08-09", territory_count=Quantity(200, "over"), citations=announced(MAY)
    )
    out = Release("streaming", date="2019-08-16", citations=established(AUGUST))
    production = series(releases=[plan, out])
    assert production.premiere is out
    assert production.territory_count == Quantity(200, "over")
    assert production.superseded(plan) == ("date",)


def test_a_title_of_none_competes() -> None:
    none_yet = Title(None, citations=established(JULY))
    assert series(titles=[Title("Film", citations=established(MAY)), none_yet]).title is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Money(5_000_000, "EUR", "about"), Money(5_000_000, "EUR")),
        (Money(5_000_000, "EUR"), Money(9_000_000, "GBP")),
        (PartialDate("2019-08"), PartialDate("2019-08-16")),
        (PartialDate("2019-08-16~"), PartialDate("2019-08-19")),
        (Quantity(240, "more-than"), Quantity(200, "over")),
        (Quantity(4, to=6), Quantity(6)),
        (Period("2018-08/2019-05"), Period("2018-08-10/2019")),
        (Period("2018-08/.."), Period("../2018-09")),
        (("DE",), ("DE", "AT")),
        (("AT", "DE"), ("DE", "AT")),
        ("Film", "Film"),
        (True, True),
    ],
    ids=repr,
)
def test_these_can_both_be_true(one: Any, other: Any) -> None:
    assert not choice.incompatible(one, other)
    assert not choice.incompatible(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Money(5_000_000, "EUR", "about"), Money(6_000_000, "EUR")),
        (PartialDate("2019-08"), PartialDate("2019-09-01")),
        (PartialDate("2019-08-16~"), PartialDate("2019-08-20")),
        (Quantity(240, "more-than"), Quantity(240)),
        (Quantity(4, to=6), Quantity(7)),
        (Period("2018-08/2019-05"), Period("2018-09/2019-05")),
        (Period("2018-08/2019-05"), Period("2018-08/2019-06")),
        (("DE", "AT"), ("DE", "CH")),
        ("Film", "Movie"),
        ("Film", None),
        (True, False),
        (2018, 2019),
    ],
    ids=repr,
)
def test_these_cannot_both_be_true(one: Any, other: Any) -> None:
    assert choice.incompatible(one, other)
    assert choice.incompatible(other, one)


def reason(*statements: Statement) -> tuple[Reason, Statement, Statement]:
    (thing,) = things(statements)
    (found,) = choice.conflicts(thing, "text" if isinstance(statements[0], Title) else "episodes")
    return found.reason, found.chosen, found.other


def test_a_conflict_says_why_one_was_chosen() -> None:
    older, newer = Extent(4, citations=established(MAY)), Extent(6, citations=established(JULY))
    assert reason(older, newer) == (Reason.LATER_SOURCE, newer, older)
    plan, rumour = Extent(4, citations=announced(MAY)), Extent(6, citations=reported(MAY))
    assert reason(rumour, plan) == (Reason.ANNOUNCED, plan, rumour)
    first, second = Extent(4, citations=reported(MAY)), Extent(6, citations=reported(MAY))
    assert reason(first, second) == (Reason.FILED_FIRST, first, second)


def test_a_finer_date_that_was_chosen_is_named_before_a_later_source() -> None:
    rough = Release("streaming", date="2019-08", citations=reported(AUGUST))
    fine = Release("streaming", date="2019-08-16", citations=reported(MAY))
    other = Release("streaming", date="2019-09", citations=reported(JULY))
    found = series(releases=[rough, fine, other]).conflicts()
    assert [(one.chosen, one.other, one.reason) for one in found] == [
        (fine, other, Reason.FINER_DATE),
        (rough, other, Reason.LATER_SOURCE),
    ]


def test_what_is_superseded_or_refuted_is_in_no_conflict() -> None:
    gone = Extent(6, citations=announced(MAY))
    wrong = Extent(8, citations=established(MAY), refuted_by=[Citation(JULY)])
    production = series(extents=[gone, wrong, Extent(4, citations=established(JULY))])
    assert production.conflicts() == ()
    assert production.superseded(gone) == ("episodes",)
    assert production.superseded(wrong) == ()


def test_only_a_surely_later_announcement_supersedes() -> None:
    plan = Extent(6, citations=announced(JULY))
    later = Extent(4, citations=announced(AUGUST))
    same_month = Extent(4, citations=announced(IN_JULY))
    rumour = Extent(4, citations=reported(AUGUST))
    assert series(extents=[plan, later]).superseded(plan) == ("episodes",)
    assert series(extents=[plan, same_month]).superseded(plan) == ()
    assert series(extents=[plan, rumour]).superseded(plan) == ()
    assert series(extents=[rumour, Extent(6, citations=announced(AUGUST))]).superseded(rumour) == ()


def test_an_announcement_is_later_by_the_sources_that_announce_it() -> None:
    plan = Extent(6, citations=announced(JULY))
    old_plan_new_rumour = Extent(4, citations=[*announced(MAY), *reported(AUGUST)])
    assert series(extents=[plan, old_plan_new_rumour]).superseded(plan) == ()


def test_a_conflict_about_filming_and_origin_names_the_value() -> None:
    production = series(
        filming=[Filming("2018-08/2019-05"), Filming("2019-01/2019-05")],
        origins=[Origin(year=2018, language="de"), Origin(year=2019, language="de")],
    )
    assert [conflict.value for conflict in production.conflicts()] == ["year", "period"]
