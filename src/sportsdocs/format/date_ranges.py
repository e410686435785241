"""Spans of time: what both ends share is printed once, as CLDR's interval patterns have it, with the months in full."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, get_args

from babel import Locale

from sportsdocs.format.choices import choose
from sportsdocs.format.date_patterns import full_width, printer
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.dates import bare, closed, date_text, facts
from sportsdocs.format.locales import cldr
from sportsdocs.format.messages import msg
from sportsdocs.model.dates import PartialDate, Period, Precision, to_partial_date

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

RangeForm = Literal["compact", "phrase"]
_FORMS = get_args(RangeForm)
PeriodInput = Period | PartialDate | str

_SKELETONS = {"day": "yMMMd", "month": "yMMMM", "year": "y"}
_SHORT_SKELETONS = {"day": "MMMd", "month": "MMM", "year": "y"}
_GLUE = " \u00a0\u2009\u202f–-"

_ABOUT = msg("about a date, at one end of a span", "around {date}")
#: Which words a span takes: does its start, does its end stand with an article in German?
_SPANS = {
    (True, True): msg("span from a day to a day", "from {start} to {end}"),
    (True, False): msg("span from a day to a month or year", "from {start} to {end}"),
    (False, True): msg("span from a month or year to a day", "from {start} to {end}"),
    (False, False): msg("span from a month or year to a month or year", "from {start} to {end}"),
}
_START_WITH_ARTICLE = ("day", "quarter", "season")
_FROM_QUARTER = msg("a quarter, at the start of a span", "the {date}")
_TO_QUARTER = msg("a quarter, at the end of a span", "the {date}")


def to_period(value: PeriodInput) -> Period:
    """Give a period for a period, a date (which begins and ends it) or a text form of either."""
    if isinstance(value, str):
        value = Period(value) if "/" in value else to_partial_date(value)
    return Period.of(value, value) if isinstance(value, PartialDate) else value


def date_range(f: Formatter, period: Period, *, form: RangeForm = "compact", with_year: bool = True) -> str:
    """Print a period: `9.–16. August 2019`, or as a phrase `vom 9. bis 16. August 2019`."""
    choose(form, _FORMS, "form of a period")
    start, end = period.start, period.end
    if start is None or end is None:
        return _open(f, start, end, with_year)
    if start == end:
        return (
            date_phrase(f, start, "on", with_year=with_year)
            if form == "phrase"
            else date_text(f, start, with_year=with_year)
        )
    # A span over two years needs them, whatever was asked.
    first, glue, last = _pieces(f, start, end, with_year or start.year != end.year)
    if form == "compact":
        return f"{first}{glue}{last}"
    # "from December 9, 2018, to September 16, 2019"
    first = closed(f, start, first, with_year=str(start.year) in first)
    first = f.say(_FROM_QUARTER, date=first) if facts(start).shape == "quarter" else first
    last = f.say(_TO_QUARTER, date=last) if facts(end).shape == "quarter" else last
    return f.say(
        _SPANS[facts(start).shape in _START_WITH_ARTICLE, facts(end).shape == "day"], start=first, end=last
    )


def _open(f: Formatter, start: PartialDate | None, end: PartialDate | None, with_year: bool) -> str:
    if start is not None:
        return date_phrase(f, start, "from", with_year=with_year)
    return "" if end is None else date_phrase(f, end, "until", with_year=with_year)


def _pieces(f: Formatter, start: PartialDate, end: PartialDate, with_year: bool) -> tuple[str, str, str]:
    """Print both ends and what stands between them."""
    if not (_plain(start) and _plain(end) and start.precision == end.precision):
        return _side(f, start, with_year), _between(f.cldr), _side(f, end, with_year)
    first, last = _patterns(f.locale, start.precision, _difference(start, end), with_year)
    printed = printer(f.locale, first)(start.earliest)
    stripped = printed.rstrip(_GLUE)
    return stripped, printed[len(stripped) :], printer(f.locale, last)(end.earliest)


def _plain(date: PartialDate) -> bool:
    return not date.approximate and facts(date).shape in _SKELETONS


def _side(f: Formatter, date: PartialDate, with_year: bool) -> str:
    text = bare(f, date, with_year=with_year)
    return f.say(_ABOUT, date=text) if date.approximate else text


def _between(locale: Locale) -> str:
    return str(locale.interval_formats[None]).replace("{0}", "").replace("{1}", "")


def _difference(start: PartialDate, end: PartialDate) -> str:
    """Name the greatest unit in which two dates differ, as CLDR does."""
    return "y" if start.year != end.year else "M" if start.month != end.month else "d"


@lru_cache(maxsize=512)
def _patterns(locale: str, precision: Precision, difference: str, with_year: bool) -> tuple[str, str]:
    skeleton = (_SKELETONS if with_year else _SHORT_SKELETONS)[precision]
    first, last = cldr(locale).interval_formats[skeleton][difference]
    return full_width(first), full_width(last)
