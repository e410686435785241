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


@given(made=partial_dates(), f=formatters())
def test_a_date_is_printed_with_its_year(made: PartialDate, f: Formatter) -> None:
    assert years(f.date(made)) == [str(made.year)] == years(f.date_phrase(made))


@given(period=periods(), f=formatters())
def test_a_period_is_printed_with_its_years(period: Period, f: Formatter) -> None:
    said = {str(side.year) for side in (period.start, period.end) if side is not None}
    assert set(years(f.date_range(period))) == said


@given(season=seasons(), f=formatters())
def test_a_season_is_printed_with_its_first_year(season: Season, f: Formatter) -> None:
    assert str(season)[:4] in f.season(season)
