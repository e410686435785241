"""The known answers of the design (end of its section 1), asked of the bundled data."""

from __future__ import annotations

from typing import Final

import pytest

from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import ReleaseKind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Hedge, Quantity
from sportsdocs.model.statements import Release
from tests.facts.bundle import content

DORTMUND: Final = content().productions["inside-borussia-dortmund"]
KATAR: Final = content().productions["all-or-nothing-die-nationalmannschaft-in-katar"]

ANNOUNCED, ESTABLISHED, REPORTED = Standing.ANNOUNCED, Standing.ESTABLISHED, Standing.REPORTED


def first_release(production: Production) -> tuple[str, Standing]:
    premiere = production.premiere
    assert premiere is not None
    return str(premiere.date), premiere.standing


@pytest.mark.parametrize(
    ("day", "title", "release", "rescheduled"),
    [
        ("2019-05-25", "All or Nothing", ("2019-08-09", ANNOUNCED), False),
        ("2019-06-01", None, ("2019-08-09", ANNOUNCED), False),
        ("2019-07-20", "Inside Borussia Dortmund", ("2019-08-16", ANNOUNCED), True),
        ("2019-08-20", "Inside Borussia Dortmund", ("2019-08-16", ESTABLISHED), True),
    ],
)
def test_dortmund_as_of(
    day: str, title: str | None, release: tuple[str, Standing], rescheduled: bool
) -> None:
    then = DORTMUND.as_of(day)
    assert then.title == title
    assert then.episode_count == 4
    assert first_release(then) == release
    assert then.rescheduled is rescheduled
    assert then.announced_dates == ((PartialDate("2019-08-09"),) if rescheduled else ())
    assert then.territory_count == Quantity(200, Hedge.OVER)


def test_title_of_dortmund_is_in_dispute_in_june_2019_only() -> None:
    def in_dispute(day: str) -> bool:
        return "text" in [conflict.value for conflict in DORTMUND.as_of(day).conflicts()]

    assert [in_dispute(day) for day in ("2019-05-25", "2019-06-01", "2019-07-20")] == [False, True, False]


def test_dortmund_now() -> None:
    assert DORTMUND.title == "Inside Borussia Dortmund"
    assert first_release(DORTMUND) == ("2019-08-16", ESTABLISHED)
    assert DORTMUND.rescheduled is True


def test_only_one_release_of_dortmund_was_never_more_than_a_plan() -> None:
    plans = [release.date for release in DORTMUND.history(Release) if release.standing is ANNOUNCED]
    assert plans == [PartialDate("2019-08-09")]


def test_the_filming_is_all_that_sources_on_dortmund_differ_about() -> None:
    (conflict,) = DORTMUND.conflicts()
    assert conflict.value == "period"


def test_the_evening_in_the_stadium_is_no_premiere() -> None:
    (evening,) = (release for release in DORTMUND.releases if release.kind is ReleaseKind.PREVIEW)
    assert evening.date == PartialDate("2019-08-14")
    assert evening.standing is ESTABLISHED
    assert DORTMUND.premiere is not evening


@pytest.mark.parametrize(
    ("day", "episodes", "release", "rescheduled", "gone"),
    [
        ("2022-10-15", 6, ("2023-21", ANNOUNCED), False, ()),
        ("2023-04-01", 4, ("2023-22", REPORTED), False, ()),
        ("2023-08-01", 4, ("2023-09-08", ANNOUNCED), True, ("2023-21",)),
        ("2023-09-10", 4, ("2023-09-08", ESTABLISHED), True, ("2023-21",)),
    ],
)
def test_katar_as_of(
    day: str, episodes: int, release: tuple[str, Standing], rescheduled: bool, gone: tuple[str, ...]
) -> None:
    then = KATAR.as_of(day)
    assert then.episode_count == episodes
    assert first_release(then) == release
    assert then.rescheduled is rescheduled
    assert then.announced_dates == tuple(map(PartialDate, gone))


def test_katar_now() -> None:
    assert KATAR.title == "All or Nothing: Die Nationalmannschaft in Katar"
    assert first_release(KATAR) == ("2023-09-08", ESTABLISHED)
    assert KATAR.territory_count == Quantity(240, Hedge.MORE_THAN)
    assert KATAR.exclusive is True
