"""A year is printed with all its figures, in every language, however precisely the date is known."""

from __future__ import annotations

import re

from hypothesis import given

from sportsdocs.format.formatter import Formatter
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.seasons import Season
from sportsdocs.testing.dates import partial_dates, periods, seasons
from sportsdocs.testing.formatters import formatters


def years(text: str) -> list[str]:
    return re.findall(r"(?<!\d)\d{4}(?!\d)", text)


def tells_years_of(text: str, *dates: PartialDate) -> bool:
    """Tell whether a text has the year of each date, and no other but that in which a winter ends."""
    own = {str(date.year) for date in dates}
    return own <= set(years(text)) <= own | {str(date.latest.year) for date in dates}


@given(made=partial_dates(), f=formatters())
def test_a_date_is_printed_with_its_year(made: PartialDate, f: Formatter) -> None:
    assert tells_years_of(f.date(made), made)
    assert tells_years_of(f.date_phrase(made), made)


@given(period=periods(), f=formatters())
def test_a_period_is_printed_with_its_years(period: Period, f: Formatter) -> None:
    assert tells_years_of(f.date_range(period), *filter(None, (period.start, period.end)))


@given(season=seasons(), f=formatters())
def test_a_season_is_printed_with_its_first_year(season: Season, f: Formatter) -> None:
    assert str(season)[:4] in f.season(season)
