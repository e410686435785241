"""Dates: what a text can mean, in what order they sort, and what is before, after and within."""

from __future__ import annotations

import calendar
from datetime import date, datetime, timedelta
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sportsdocs.errors import InvalidTypeError, InvalidValueError
from sportsdocs.model.dates import PartialDate, Period, to_day, to_partial_date
from sportsdocs.testing.dates import WORDINGS, days, partial_dates, periods, worded

YEARS = range(1888, 2100)
EVERY_DAY = [date(1888, 1, 1) + timedelta(days=n) for n in range(77_432)]
CLOSE = partial_dates(date(2019, 1, 1), date(2019, 6, 30))
ALL_TIME = partial_dates(date.min, date.max)


# Text and calendar


def test_every_day_of_two_centuries_agrees_with_the_calendar() -> None:
    assert EVERY_DAY[-1] == date(2099, 12, 31)
    for day in EVERY_DAY:
        made = PartialDate.of(day)
        assert (made.text, made.earliest, made.latest, made.as_date()) == (day.isoformat(), day, day, day)
        assert (made.year, made.month, made.day, made.precision) == (day.year, day.month, day.day, "day")


def test_the_days_of_two_centuries_sort_as_in_the_calendar() -> None:
    dates = [PartialDate.of(day) for day in EVERY_DAY]
    backwards = dates[::-1]
    assert sorted(backwards) == dates
    assert all(one < other and one.before(other) is True for one, other in pairwise(dates))


def test_every_month_of_two_centuries_agrees_with_the_calendar() -> None:
    for year, month in product(YEARS, range(1, 13)):
        made = PartialDate(f"{year}-{month:02}")
        assert (made.earliest, made.latest) == (
            date(year, month, 1),
            date(year, month, calendar.monthrange(year, month)[1]),
        )
        assert (made.year, made.month, made.day, made.precision, made.as_date()) == (
            year,
            month,
            None,
            "month",
            None,
        )


def test_every_year_of_two_centuries_agrees_with_the_calendar() -> None:
    for year in YEARS:
        made = PartialDate(f"{year}")
        assert (made.earliest, made.latest) == (date(year, 1, 1), date(year, 12, 31))
        assert (made.year, made.month, made.precision, made.as_date()) == (year, None, "year", None)


def spans(texts: list[str]) -> list[tuple[date, date]]:
    return [(made.earliest, made.latest) for made in map(PartialDate, texts)]


def seamless(found: list[tuple[date, date]]) -> bool:
    return all(after[0] - before[1] == timedelta(days=1) for before, after in pairwise(found))


def test_seasons_follow_each_other_without_a_gap() -> None:
    found = spans([f"{year}-{code}" for year in YEARS for code in (21, 22, 23, 24)])
    assert seamless(found)
    assert found[:4] == [
        (date(1888, 3, 1), date(1888, 5, 31)),
        (date(1888, 6, 1), date(1888, 8, 31)),
        (date(1888, 9, 1), date(1888, 11, 30)),
        (date(1888, 12, 1), date(1889, 2, 28)),
    ]


def test_quarters_follow_each_other_without_a_gap() -> None:
    found = spans([f"{year}-{code}" for year in YEARS for code in (33, 34, 35, 36)])
    assert seamless(found)
    assert found[0] == (date(1888, 1, 1), date(1888, 3, 31))
    assert found[-1] == (date(2099, 10, 1), date(2099, 12, 31))


@pytest.mark.parametrize("unit", ["year", "month"])
def test_early_mid_and_late_make_up_every_year_and_month(unit: str) -> None:
    wholes = [f"{year}" for year in YEARS]
    if unit == "month":
        wholes = [f"{year}-{month:02}" for year in wholes for month in range(1, 13)]
    for whole in wholes:
        parts = spans([f"{part} {whole}" for part in ("early", "mid", "late")])
        (first, last) = spans([whole])[0]
        assert seamless(parts)
        assert (parts[0][0], parts[-1][1]) == (first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2018~", "2017-01-01", "2019-12-31"),
        ("2018-08~", "2018-07-01", "2018-09-30"),
        ("2018-01~", "2017-12-01", "2018-02-28"),
        ("2018-12~", "2018-11-01", "2019-01-31"),
        ("2018-08-17~", "2018-08-14", "2018-08-20"),
        ("2018-22~", "2018-05-01", "2018-09-30"),
        ("2018-33~", "2017-12-01", "2018-04-30"),
        ("2018-24", "2018-12-01", "2019-02-28"),
        ("late 2023-07", "2023-07-21", "2023-07-31"),
        ("mid 2023-02", "2023-02-11", "2023-02-20"),
        ("early 2023", "2023-01-01", "2023-04-30"),
        ("0001~", "0001-01-01", "0002-12-31"),
        ("9999~", "9998-01-01", "9999-12-31"),
        ("9999-12-31~", "9999-12-28", "9999-12-31"),
        ("9999-24", "9999-12-01", "9999-12-31"),
        ("0001-01-01~", "0001-01-01", "0001-01-04"),
        ("9999-12~", "9999-11-01", "9999-12-31"),
    ],
)
def test_seasons_parts_and_approximate_dates_span(text: str, first: str, last: str) -> None:
    made = PartialDate(text)
    assert (made.earliest.isoformat(), made.latest.isoformat()) == (first, last)


@given(made=ALL_TIME)
def test_a_date_is_read_back_from_its_text(made: PartialDate) -> None:
    assert PartialDate(str(made)) == made == to_partial_date(made.text)
    assert str(PartialDate(made.text)) == made.text
    assert made.earliest <= made.latest


@given(made=ALL_TIME)
def test_a_text_says_no_more_than_its_parts(made: PartialDate) -> None:
    code = made.month or (made.season and made.season + 20) or (made.quarter and made.quarter + 32)
    text = f"{made.year:04}" + (f"-{code:02}" if code else "") + (f"-{made.day:02}" if made.day else "")
    assert (f"{made.part} " if made.part else "") + text + ("~" if made.approximate else "") == made.text


@given(day=days(), wording=st.sampled_from(WORDINGS))
def test_a_day_lies_within_every_wording_of_it(day: date, wording: str) -> None:
    made = worded(day, wording)
    assert made.earliest <= day <= made.latest
    assert made.as_date() in (None, day)
    assert made.precision == {"part of month": "month", "part of year": "year"}.get(
        wording, wording.rstrip("~")
    )


@given(made=ALL_TIME)
def test_approximate_dates_hold_the_plain_ones(made: PartialDate) -> None:
    if not made.approximate and made.part is None:
        assert made.within(PartialDate(f"{made.text}~")) is True


@pytest.mark.parametrize(
    "text",
    [
        "",
        " 2018",
        "2018 ",
        "2018\n",
        "18",
        "201",
        "20188",
        "2018-",
        "2018-8",
        "2018-00",
        "2018-13",
        "2018-20",
        "2018-25",
        "2018-32",
        "2018-37",
        "2018-02-29",
        "1900-02-29",
        "2018-04-31",
        "2018-00-10",
        "2018-08-00",
        "2018-08-32",
        "2018-21-01",
        "2018-33-01",
        "0000",
        "0000-24",
        "-2018",
        "+2018",
        "2018/08",
        "2018.08",
        "17.08.2018",
        "2018-08-17T00:00",
        "~2018",
        "2018~~",
        "2018?",
        "early",
        "early2018",
        "early 2018~",
        "late 2018-08-17",
        "mid 2018-22",
        "late 2018-33",
        "Early 2018",
        "end 2018",
        "２０１８",
        "٢٠١٨",
        "2018−08",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        PartialDate(text)


@pytest.mark.parametrize("value", [2018, 2018.0, None, b"2018", date(2018, 1, 1), ["2018"], True], ids=repr)
def test_nothing_is_made_a_date_that_is_no_text(value: object) -> None:
    with pytest.raises(InvalidTypeError):
        PartialDate(value)  # type: ignore[arg-type]
    with pytest.raises(InvalidTypeError):
        to_partial_date(value)  # type: ignore[arg-type]


def test_a_date_is_made_of_a_calendar_day_only() -> None:
    with pytest.raises(InvalidTypeError):
        PartialDate.of(datetime(2018, 8, 17, 12))
    with pytest.raises(InvalidTypeError):
        PartialDate.of("2018-08-17")  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [date(2019, 6, 1), "2019-06-01", PartialDate("2019-06-01")])
def test_one_day_is_asked_for_in_three_forms(value: date | str | PartialDate) -> None:
    assert to_day(value) == date(2019, 6, 1)


@pytest.mark.parametrize("value", ["2019", "2019-06", "2019-06-01~", "late 2019-06", "2019-22"])
def test_what_is_not_one_day_answers_no_question_that_needs_one(value: str) -> None:
    with pytest.raises(InvalidValueError, match="exact day"):
        to_day(value)


@pytest.mark.parametrize("value", [datetime(2019, 6, 1), 20190601, None])
def test_nothing_else_is_taken_for_a_day(value: object) -> None:
    with pytest.raises(InvalidTypeError):
        to_day(value)  # type: ignore[arg-type]


# Order


@given(one=ALL_TIME, other=ALL_TIME)
def test_of_two_dates_one_sorts_first_or_they_are_equal(one: PartialDate, other: PartialDate) -> None:
    assert [one < other, one == other, one > other].count(True) == 1
    assert (one <= other) == (one < other or one == other)
    assert (one >= other) == (one > other or one == other)


@given(dates=st.lists(CLOSE, max_size=8))
def test_dates_sort_by_first_day_then_last_day_then_text(dates: list[PartialDate]) -> None:
    assert sorted(dates) == sorted(dates, key=lambda made: (made.earliest, made.latest, made.text))
    assert sorted(dates, reverse=True) == sorted(dates)[::-1]


@given(one=CLOSE, other=CLOSE)
def test_what_is_surely_before_sorts_first(one: PartialDate, other: PartialDate) -> None:
    if one.before(other):
        assert one < other


def test_a_date_sorts_among_dates_only() -> None:
    with pytest.raises(TypeError):
        _ = PartialDate("2018") < "2019"  # type: ignore[operator]
    assert PartialDate("2018") != "2018"  # type: ignore[comparison-overlap]


# Before, after, within


def mean(made: PartialDate) -> range:
    """Every day that a date can mean, as numbers."""
    return range(made.earliest.toordinal(), made.latest.toordinal() + 1)


@given(one=CLOSE, other=CLOSE)
def test_before_asks_every_pair_of_days(one: PartialDate, other: PartialDate) -> None:
    surely = all(day < mean(other)[0] for day in mean(one))
    perhaps = any(day < mean(other)[-1] for day in mean(one))
    assert one.before(other) is (True if surely else None if perhaps else False)


@given(one=CLOSE, other=CLOSE)
def test_after_is_before_seen_from_the_other_side(one: PartialDate, other: PartialDate) -> None:
    assert one.after(other) is other.before(one)
    assert not (one.before(other) and one.after(other))


@given(one=CLOSE, other=CLOSE)
def test_within_asks_every_day(one: PartialDate, other: PartialDate) -> None:
    days_of_both = [day in mean(other) for day in mean(one)]
    assert one.within(other) is (True if all(days_of_both) else None if any(days_of_both) else False)


@given(one=CLOSE, other=CLOSE, third=CLOSE)
def test_within_is_reflexive_transitive_and_antisymmetric(
    one: PartialDate, other: PartialDate, third: PartialDate
) -> None:
    assert one.within(one) is True
    if one.within(other) and other.within(third):
        assert one.within(third) is True
    if one.within(other) and other.within(one):
        assert (one.earliest, one.latest) == (other.earliest, other.latest)
    assert (one.within(other) is False) == (other.within(one) is False)


@given(made=CLOSE)
def test_no_date_is_surely_before_or_after_itself(made: PartialDate) -> None:
    assert not made.before(made)
    assert not made.after(made)


def test_no_order_is_invented_between_a_year_and_its_month() -> None:
    assert PartialDate("2014").before("2014-06") is None
    assert PartialDate("2014-06").before("2014") is None
    assert PartialDate("2014-12").after("2014") is None


@given(made=CLOSE)
def test_questions_take_dates_and_periods_as_text(made: PartialDate) -> None:
    assert made.within(made.text) is True
    assert made.within(f"{made.text}/..") is True
    assert made.within(f"../{made.text}") is True
    assert made.before(made.text) is made.before(made)


@pytest.mark.parametrize("other", [2018, None, date(2018, 1, 1)])
def test_questions_take_nothing_else(other: object) -> None:
    for ask in (PartialDate("2018").before, PartialDate("2018").after, PartialDate("2018").within):
        with pytest.raises(InvalidTypeError):
            ask(other)  # type: ignore[arg-type]


# Periods


@given(period=periods(date.min, date.max))
def test_a_period_is_made_of_its_sides_and_read_back_from_its_text(period: Period) -> None:
    assert Period.of(period.start, period.end) == period == Period(str(period))
    assert period.text == f"{period.start or '..'}/{period.end or '..'}"


@given(period=periods())
def test_a_period_reaches_from_the_first_day_of_its_start_to_the_last_of_its_end(period: Period) -> None:
    assert period.earliest == (date.min if period.start is None else period.start.earliest)
    assert period.latest == (date.max if period.end is None else period.end.latest)
    assert period.earliest <= period.latest


@given(made=CLOSE, period=periods(date(2019, 1, 1), date(2019, 6, 30)))
def test_within_a_period_means_within_its_days(made: PartialDate, period: Period) -> None:
    first, last = period.earliest.toordinal(), period.latest.toordinal()
    inside = [first <= day <= last for day in mean(made)]
    assert made.within(period) is (True if all(inside) else None if any(inside) else False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "/",
        "2019",
        "2019/",
        "/2019",
        "../..",
        "2020/2019",
        "2019-02/2019-01",
        "2019/2020/2021",
        "2019 / 2020",
        "a/b",
    ],
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        Period(text)


def test_a_period_may_start_and_end_in_the_same_span() -> None:
    assert Period("2019/2019-03").start == PartialDate("2019")
    assert Period("2019-03/2019").end == PartialDate("2019")


@pytest.mark.parametrize("value", [2019, None, ("2019", "2020"), b"2019/2020"])
def test_nothing_is_made_a_period_that_is_no_text(value: object) -> None:
    with pytest.raises(InvalidTypeError):
        Period(value)  # type: ignore[arg-type]


def test_the_sides_of_a_period_are_dates() -> None:
    with pytest.raises(InvalidTypeError):
        Period.of(2019, None)  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError):
        Period.of(None, None)
