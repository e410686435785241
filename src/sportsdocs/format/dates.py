"""Dates as precise as they are: the patterns are CLDR's, always at full width; the words round them are ours."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from babel import Locale
from babel.dates import parse_pattern

from sportsdocs.format.messages import Message, msg
from sportsdocs.format.seasons import short_year
from sportsdocs.model.dates import PartialDate, to_partial_date

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

DateStyle = Literal["long", "numeric"]
DateInput = PartialDate | dt.date | str
Shape = Literal["day", "month", "year", "season", "quarter", "part"]

_SEASONS = {
    1: msg("season of the year", "spring"),
    2: msg("season of the year", "summer"),
    3: msg("season of the year", "fall"),
    4: msg("season of the year", "winter"),
}
_SEASON_AND_YEAR = msg("date", "{season} {year}")
_QUARTER_AND_YEAR = msg("date", "{quarter} of {year}")
_WINTER_YEARS = msg("date", "{first}–{second}")
_PARTS = {
    "early": msg("part of a month or year", "early {date}"),
    "mid": msg("part of a month or year", "mid-{date}"),
    "late": msg("part of a month or year", "late {date}"),
}
_AROUND: dict[Shape, Message] = {
    "day": msg("around a day", "around {date}"),
    "month": msg("around a month", "around {date}"),
    "year": msg("around a year", "around {date}"),
    "season": msg("around a season of the year", "around {date}"),
    "quarter": msg("around a quarter", "around the {date}"),
}


def to_date(value: DateInput) -> PartialDate:
    """Give a date for a date, a calendar day or a text form."""
    return PartialDate.of(value) if type(value) is dt.date else to_partial_date(value)  # type: ignore[arg-type]


def shape(date: PartialDate) -> Shape:
    """Tell how a date takes prepositions and articles."""
    return "part" if date.part else date.precision


def date_text(
    f: Formatter,
    date: PartialDate,
    *,
    style: DateStyle = "long",
    with_year: bool = True,
    weekday: bool = False,
) -> str:
    """Print a date by itself; one that is only about right says so."""
    text = bare(f, date, style=style, with_year=with_year, weekday=weekday)
    return f.say(_AROUND[date.precision], date=text) if date.approximate else text


def bare(
    f: Formatter,
    date: PartialDate,
    *,
    style: DateStyle = "long",
    with_year: bool = True,
    weekday: bool = False,
) -> str:
    """Print a date without the word that says it is only about right."""
    if date.season:
        return _season(f, date, date.season, with_year)
    if date.quarter:
        return _quarter(f, date, date.quarter, with_year)
    # A part of a month needs its name: there is no "late 8/2018".
    style = "long" if date.part else style
    text = by_pattern(f.cldr, _pattern(f.cldr, date.precision, style, with_year, weekday), _first_day(date))
    return f.say(_PARTS[date.part], date=text) if date.part else text


def _first_day(date: PartialDate) -> dt.date:
    # Not `earliest`: that of an approximate date lies before it.
    return dt.date(date.year, date.month or 1, date.day or 1)


def _season(f: Formatter, date: PartialDate, season: int, with_year: bool) -> str:
    name = f.say(_SEASONS[season])
    return f.say(_SEASON_AND_YEAR, season=name, year=_season_year(f, date)) if with_year else name


def _season_year(f: Formatter, date: PartialDate) -> str:
    """Print the year of a season; a winter has two."""
    if date.season != 4:
        return str(date.year)
    return f.say(_WINTER_YEARS, first=str(date.year), second=short_year(date.year, date.year + 1))


def _quarter(f: Formatter, date: PartialDate, quarter: int, with_year: bool) -> str:
    name = f.cldr.quarters["format"]["wide"][quarter]
    return f.say(_QUARTER_AND_YEAR, quarter=name, year=str(date.year)) if with_year else name


def by_pattern(locale: Locale, pattern: str, day: dt.date) -> str:
    """Print a day by a CLDR pattern."""
    return parse_pattern(pattern).apply(day, locale)


@lru_cache(maxsize=512)
def _pattern(locale: Locale, precision: str, style: DateStyle, with_year: bool, weekday: bool) -> str:
    if precision == "year":
        return "y"
    if style == "numeric" and (with_year or precision == "day"):
        return _skeleton(locale, f"{'y' if with_year else ''}{'Md' if precision == 'day' else 'M'}")
    if precision == "month":
        return _skeleton(locale, "yMMMM") if with_year else "LLLL"
    if with_year:
        return str(locale.date_formats["full" if weekday else "long"].pattern)
    return _skeleton(locale, "MMMEd" if weekday else "MMMMd")


def _skeleton(locale: Locale, skeleton: str) -> str:
    return full_width(str(locale.datetime_skeletons[skeleton].pattern))


def full_width(pattern: str) -> str:
    """Write months and weekdays out: CLDR's patterns for many skeletons exist in short form only."""
    return re.sub(
        r"(?<!E)E{1,3}(?!E)",
        "EEEE",
        re.sub(r"(?<!M)MMM(?!M)", "MMMM", re.sub(r"(?<!L)LLL(?!L)", "LLLL", pattern)),
    )


def closed(f: Formatter, date: PartialDate, phrase: str, *, with_year: bool = True) -> str:
    """Close a date inside a sentence that goes on: where a comma opens the year, as in American English, one closes it."""
    opens = date.precision == "day" and with_year and ", y" in f.cldr.date_formats["long"].pattern
    return f"{phrase}," if opens else phrase
