"""Dates as precise as they are: the patterns are CLDR's, always at full width; the words round them are ours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from sportsdocs.format.choices import choose
from sportsdocs.format.date_patterns import pattern_for, printer
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.seasons import short_year
from sportsdocs.model.dates import Part, PartialDate, Precision, to_partial_date

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

DateStyle = Literal["long", "numeric"]
_STYLES = get_args(DateStyle)
DateInput = PartialDate | dt.date | str
Shape = Literal["day", "month", "year", "season", "quarter", "part"]

SEASONS = {
    1: msg("season of the year", "spring"),
    2: msg("season of the year", "summer"),
    3: msg("season of the year", "fall"),
    4: msg("season of the year", "winter"),
}
#: Behind "for": German has "im Frühjahr" for every season, but "für das Frühjahr" and "für den Sommer".
SEASONS_ACCUSATIVE = {
    1: msg("season of the year, accusative", "spring"),
    2: msg("season of the year, accusative", "summer"),
    3: msg("season of the year, accusative", "fall"),
    4: msg("season of the year, accusative", "winter"),
}
#: In a sentence; by itself a quarter is called what CLDR calls it.
QUARTERS = {
    1: msg("quarter, in a sentence", "first quarter"),
    2: msg("quarter, in a sentence", "second quarter"),
    3: msg("quarter, in a sentence", "third quarter"),
    4: msg("quarter, in a sentence", "fourth quarter"),
}
_SEASON_AND_YEAR = msg("date", "{season} {year}")
_QUARTER_AND_YEAR = msg("date", "{quarter} of {year}")
_WINTER_YEARS = msg("date", "{first}–{second}")
_WITH_WEEKDAY = msg("date with its weekday", "{weekday}, {date}")
AROUND_WEEKDAY = msg("on about a day with its weekday", "around {weekday}, {date}")
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


class Facts(NamedTuple):
    """What a date says, read from its text once."""

    shape: Shape
    precision: Precision
    first: dt.date
    season: int | None
    quarter: int | None
    part: Part | None
    approximate: bool


def facts(date: PartialDate) -> Facts:
    """Read a date."""
    return _facts(date.text)


@lru_cache(maxsize=8192)
def _facts(text: str) -> Facts:
    date = to_partial_date(text)
    # Not `earliest`: that of an approximate date lies before it.
    first = dt.date(date.year, date.month or 1, date.day or 1)
    shape: Shape = "part" if date.part else date.precision
    return Facts(shape, date.precision, first, date.season, date.quarter, date.part, date.approximate)


def date_text(
    f: Formatter,
    date: PartialDate,
    *,
    style: DateStyle = "long",
    with_year: bool = True,
    weekday: bool = False,
) -> str:
    """Print a date by itself; one that is only about right says so."""
    said = facts(date)
    if said.approximate and weekday and said.shape == "day" and style == "long":
        return f.say(AROUND_WEEKDAY, weekday=weekday_of(f, date), date=bare(f, date, with_year=with_year))
    text = bare(f, date, style=style, with_year=with_year, weekday=weekday)
    return f.say(_AROUND[said.precision], date=text) if said.approximate else text


def bare(
    f: Formatter,
    date: PartialDate,
    *,
    style: DateStyle = "long",
    with_year: bool = True,
    weekday: bool = False,
    seasons: Mapping[int, Message] = SEASONS,
    quarters: Mapping[int, Message] | None = None,
) -> str:
    """Print a date without the word that says it is only about right."""
    choose(style, _STYLES, "style of date")
    said = facts(date)
    if said.season:
        return _season(f, said.first.year, f.say(seasons[said.season]), said.season == 4, with_year)
    if said.quarter:
        names = f.cldr.quarters["format"]["wide"]
        name = f.say(quarters[said.quarter]) if quarters else names[said.quarter]
        return f.say(_QUARTER_AND_YEAR, quarter=name, year=str(said.first.year)) if with_year else name
    # A part of a month needs its name: there is no "late 8/2018".
    numeric = style == "numeric" and not said.part
    text = printer(f.locale, pattern_for(f.locale, said.precision, numeric, with_year))(said.first)
    if weekday and said.shape == "day" and not numeric:
        return f.say(_WITH_WEEKDAY, weekday=weekday_of(f, date), date=text)
    return f.say(_PARTS[said.part], date=text) if said.part else text


def weekday_of(f: Formatter, date: PartialDate) -> str:
    """Name the weekday of a day."""
    return printer(f.locale, "EEEE")(facts(date).first)


def _season(f: Formatter, year: int, name: str, winter: bool, with_year: bool) -> str:
    if not with_year:
        return name
    # A winter has two years.
    both = f.say(_WINTER_YEARS, first=str(year), second=short_year(year, year + 1)) if winter else str(year)
    return f.say(_SEASON_AND_YEAR, season=name, year=both)


def closed(f: Formatter, date: PartialDate, phrase: str, *, with_year: bool = True) -> str:
    """Close a date inside a sentence that goes on: where a comma opens the year, as in American English, one closes it."""
    opens = facts(date).shape == "day" and with_year and ", y" in f.cldr.date_formats["long"].pattern
    return f"{phrase}," if opens else phrase
