"""CLDR's date patterns, at full width, taken apart once: what Babel does anew for each date.

Babel gives the patterns and the names of months and weekdays; a test compares what is printed with its own printing.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from functools import lru_cache

from babel import Locale
from babel.dates import DateTimeFormat, tokenize_pattern

from sportsdocs.format.locales import cldr

Field = Callable[[dt.date], object]
_NUMBERS = {"y": "year", "M": "month", "L": "month", "d": "day"}


@lru_cache(maxsize=512)
def printer(locale: str, pattern: str) -> Callable[[dt.date], str]:
    """Give the function that prints a day by a CLDR pattern."""
    template, fields = "", []
    for _, value in tokenize_pattern(pattern):
        if isinstance(value, str):
            template += value.replace("%", "%%")
        else:
            template += "%s"
            fields.append(_field(cldr(locale), *value))
    return lambda day: template % tuple([field(day) for field in fields])


def _field(locale: Locale, letter: str, width: int) -> Field:
    if letter in "ML" and width > 2:
        months = _months_alone(locale) if letter == "L" else locale.months["format"]["wide"]
        return lambda day: months[day.month]
    if letter == "E":
        weekdays = locale.days["format"]["wide"]
        return lambda day: weekdays[day.weekday()]
    if letter not in _NUMBERS:  # an era, say, in a language that is not ours yet
        return lambda day: DateTimeFormat(day, locale)[letter * width]
    name, digits = _NUMBERS[letter], f"0{width}"
    return lambda day: format(getattr(day, name), digits)


def _months_alone(locale: Locale) -> Mapping[int, str]:
    """Give the names of months that stand alone; where a language has only one set of names, so have its regions.

    Babel keeps an answer for a language in data that it shares with the regions: asked for German first, it has no
    Jänner for Austria.
    """
    language = Locale(locale.language).months
    one_set = language["stand-alone"]["wide"] == language["format"]["wide"]
    names: Mapping[int, str] = locale.months["format" if one_set else "stand-alone"]["wide"]
    return names


@lru_cache(maxsize=512)
def pattern_for(locale: str, precision: str, numeric: bool, with_year: bool) -> str:
    """Give CLDR's pattern for a date, with months written out."""
    if precision == "year":
        return "y"
    if numeric and (with_year or precision == "day"):
        return _skeleton(locale, f"{'y' if with_year else ''}{'Md' if precision == 'day' else 'M'}")
    if precision == "month":
        return _skeleton(locale, "yMMMM") if with_year else "LLLL"
    return str(cldr(locale).date_formats["long"].pattern) if with_year else _skeleton(locale, "MMMMd")


def _skeleton(locale: str, skeleton: str) -> str:
    return full_width(str(cldr(locale).datetime_skeletons[skeleton].pattern))


def full_width(pattern: str) -> str:
    """Write months out: CLDR's patterns for many skeletons exist in short form only."""
    return re.sub(r"(?<!L)LLL(?!L)|(?<!M)MMM(?!M)", lambda found: found[0] + found[0][0], pattern)
