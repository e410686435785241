"""Spans of time: what both ends share is printed once, as CLDR's interval patterns have it, with the months in full."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, get_args

from babel import Locale

from sportsdocs.format.choices import choose
from sportsdocs.format.date_patterns import full_width, printer
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.dates import QUARTERS, bare, closed, date_text, facts
from sportsdocs.format.locales import cldr
from sportsdocs.format.messages import msg
from sportsdocs.model.checks import instance
from sportsdocs.model.dates import PartialDate, Period, Precision, to_partial_date

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

RangeForm = Literal["compact", "phrase"]
_FORMS = get_args(RangeForm)
PeriodInput = Period | PartialDate | str

_SKELETONS = {"day": "yMMMd", "month": "yMMMM", "year": "y"}
_SHORT_SKELETONS = {"day": "MMMd", "month": "MMM", "year": "y"}
_SPACES = " \u00a0\u2009\u202f"
GLUE = f"{_SPACES}–-"

_ABOUT = msg("about a date, at one end of a span", "around {date}")
_ABOUT_SPAN = msg("about a span", "around {span}")
_ABOUT_SPAN_PHRASE = msg("about a span, in a sentence", "roughly {span}")
#: Does the start stand with an article in German?
_SPANS = {
    True: msg("span from a day, season or quarter", "from {start} to {end}"),
    False: msg("span from a month or year", "from {start} to {end}"),
}
_WITH_ARTICLE = ("day", "quarter", "season")
_FROM_QUARTER = msg("a quarter, at the start of a span", "the {date}")
#: German says "vom 9. Mai bis 3. August", but "von Mai bis zum 3. August" and "bis etwa zum 3. August".
_TO_DAY = msg("a day, at the end of a span", "{date}")
_TO_QUARTER = msg("a quarter, at the end of a span", "the {date}")
_QUARTERS = msg("quarters of one year", "Q{first}–Q{last} {year}")


def to_period(value: PeriodInput) -> Period:
    """Give a period for a period, a date (which begins and ends it) or a text form of either."""
    if isinstance(value, str):
        value = Period(value) if "/" in value else to_partial_date(value)
    if isinstance(value, PartialDate):
        return Period.of(value, value)
    return instance(value, Period, "a period")


def date_range(f: Formatter, period: Period, *, form: RangeForm = "compact", with_year: bool = True) -> str:
    """Print a period: `9.–16. August 2019`, or as a phrase `vom 9. bis 16. August 2019`."""
    choose(form, _FORMS, "form of a period")
    start, end = period.start, period.end
    if start is None or end is None:
        return _open(f, start, end, with_year)
    if start == end or (_whole_is_about(start) and _exact(start) == _exact(end)):
        return (
            date_phrase(f, start, "on", with_year=with_year)
            if form == "phrase"
            else date_text(f, start, with_year=with_year)
        )
    # A span over two years needs them, whatever was asked.
    span = _phrase if form == "phrase" else _compact
    return span(f, start, end, with_year or start.year != end.year)


def _compact(f: Formatter, start: PartialDate, end: PartialDate, with_year: bool) -> str:
    if _whole_is_about(start):
        return f.say(_ABOUT_SPAN, span=_compact(f, _exact(start), _exact(end), with_year))
    if {facts(start).shape, facts(end).shape} == {"quarter"} and _shares_year(start, end) and with_year:
        first, last = str(facts(start).quarter), str(facts(end).quarter)
        return f.say(_QUARTERS, first=first, last=last, year=str(end.year))
    return "".join(_pieces(f, start, end, with_year))


def _phrase(f: Formatter, start: PartialDate, end: PartialDate, with_year: bool) -> str:
    if _whole_is_about(start):
        return f.say(_ABOUT_SPAN_PHRASE, span=_phrase(f, _exact(start), _exact(end), with_year))
    first, _, last = _pieces(f, start, end, with_year, in_phrase=True)
    # American English closes the year of a day with a comma.
    first = closed(f, start, first, with_year=first.endswith(str(start.year)))
    shape = facts(start).shape
    first = f.say(_FROM_QUARTER, date=first) if shape == "quarter" else first
    return f.say(_SPANS[shape in _WITH_ARTICLE], start=first, end=last)


def _whole_is_about(start: PartialDate) -> bool:
    """Tell whether the word for "about" stands before the whole span: German has no "vom etwa 9. August"."""
    return facts(start).approximate and facts(start).shape in _WITH_ARTICLE


def _exact(date: PartialDate) -> PartialDate:
    return to_partial_date(date.text.removesuffix("~"))


def _open(f: Formatter, start: PartialDate | None, end: PartialDate | None, with_year: bool) -> str:
    if start is not None:
        return date_phrase(f, start, "from", with_year=with_year)
    return "" if end is None else date_phrase(f, end, "until", with_year=with_year)


def _pieces(
    f: Formatter, start: PartialDate, end: PartialDate, with_year: bool, *, in_phrase: bool = False
) -> tuple[str, str, str]:
    """Print both ends and what stands between them."""
    if not (_plain(start) and _plain(end) and start.precision == end.precision):
        year_twice = with_year and not _shares_year(start, end)
        first = _about(
            f, start, bare(f, start, with_year=year_twice, quarters=QUARTERS if in_phrase else None)
        )
        return first, _between(f.cldr), (_end_of_phrase if in_phrase else _end)(f, start, end, with_year)
    difference = _difference(start, end)
    at_start, at_end = patterns(f.locale, start.precision, difference, with_year)
    printed = printer(f.locale, at_start)(start.earliest)
    first = printed.rstrip(GLUE)
    glue = printed[len(first) :]
    # Between bare numbers a dash is closed: August 9–16; 2018–2019.
    bare_numbers = difference == "d" or start.precision == "year"
    return first, glue.strip(_SPACES) if bare_numbers else glue, printer(f.locale, at_end)(end.earliest)


def _plain(date: PartialDate) -> bool:
    return not date.approximate and facts(date).shape in _SKELETONS


def _shares_year(start: PartialDate, end: PartialDate) -> bool:
    """Tell whether the year can be left to the end; a winter has two."""
    winter = 4 in (facts(start).season, facts(end).season)
    return start.year == end.year and "year" not in (start.precision, end.precision) and not winter


def _end(f: Formatter, _start: PartialDate, end: PartialDate, with_year: bool) -> str:
    return _about(f, end, bare(f, end, with_year=with_year))


def _end_of_phrase(f: Formatter, start: PartialDate, end: PartialDate, with_year: bool) -> str:
    text, shape = bare(f, end, with_year=with_year, quarters=QUARTERS), facts(end).shape
    if shape == "quarter":
        text = f.say(_TO_QUARTER, date=text)
    elif shape == "day" and (end.approximate or facts(start).shape not in _WITH_ARTICLE):
        text = f.say(_TO_DAY, date=text)
    return _about(f, end, text)


def _about(f: Formatter, date: PartialDate, text: str) -> str:
    return f.say(_ABOUT, date=text) if date.approximate else text


def _between(locale: Locale) -> str:
    return str(locale.interval_formats[None]).replace("{0}", "").replace("{1}", "")


def _difference(start: PartialDate, end: PartialDate) -> str:
    """Name the greatest unit in which two dates differ, as CLDR does."""
    return "y" if start.year != end.year else "M" if start.month != end.month else "d"


@lru_cache(maxsize=512)
def patterns(locale: str, precision: Precision, difference: str, with_year: bool) -> tuple[str, str]:
    """Give CLDR's patterns for both ends of a span whose ends differ in one unit."""
    skeleton = (_SKELETONS if with_year else _SHORT_SKELETONS)[precision]
    first, last = cldr(locale).interval_formats[skeleton][difference]
    return full_width(first), full_width(last)
