"""Strategies for dates of every precision, for periods and for sports seasons."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.seasons import Season
from sportsdocs.testing.picking import pick

FIRST_FILM: Final = date(1888, 1, 1)
FAR: Final = date(2099, 12, 31)

#: How a source may word a day: exactly, or as a span that holds it.
WORDINGS: Final = (
    "day", "month", "year", "season", "quarter", "day~", "month~", "year~", "season~", "quarter~", "part of month", "part of year",
)  # fmt: skip


def _code(day: date, wording: str) -> str:
    if wording == "quarter":
        return f"{day.year:04}-{33 + (day.month - 1) // 3}"
    # January and February belong to the winter of the year before; the first year of the calendar has none before it.
    year = day.year if day.month > 2 or day.year == 1 else day.year - 1
    return f"{year:04}-{24 if day.month in (1, 2, 12) else 20 + day.month // 3}"


def _part(place: int, steps: int) -> str:
    return ("early", "mid", "late")[min(place // steps, 2)]


def worded(day: date, wording: str) -> PartialDate:
    """Word a day as one of WORDINGS does: "month" of 16 August 2019 is August 2019."""
    plain = wording.removesuffix("~")
    year, month = f"{day.year:04}", f"{day.year:04}-{day.month:02}"
    if wording == "part of year":
        return PartialDate(f"{_part(day.month - 1, 4)} {year}")
    if wording == "part of month":
        return PartialDate(f"{_part(day.day - 1, 10)} {month}")
    text = {"day": day.isoformat(), "month": month, "year": year}.get(plain) or _code(day, plain)
    return PartialDate(text + ("~" if plain != wording else ""))


def days(first: date = FIRST_FILM, last: date = FAR) -> SearchStrategy[date]:
    """Calendar days; they shrink towards the first."""
    return _ordinals(first.toordinal(), last.toordinal()).map(date.fromordinal)


@lru_cache(maxsize=64)
def _ordinals(first: int, last: int) -> SearchStrategy[int]:
    return st.integers(first, last)


@st.composite
def partial_dates(
    draw: DrawFn, first: date = FIRST_FILM, last: date = FAR, *, wordings: Sequence[str] = WORDINGS
) -> PartialDate:
    """Dates of every precision and hedge, each of which can mean a day between these two."""
    return worded(draw(days(first, last)), pick(draw, wordings))


@st.composite
def periods(draw: DrawFn, first: date = FIRST_FILM, last: date = FAR) -> Period:
    """Periods, also with an open start or end."""
    start, end = sorted((draw(partial_dates(first, last)), draw(partial_dates(first, last))))
    return pick(draw, (Period.of(start, end), Period.of(start, None), Period.of(None, end)))


def seasons() -> SearchStrategy[Season]:
    """Sports seasons across two years or within one."""
    years = st.integers(FIRST_FILM.year, FAR.year)
    return years.map(lambda year: Season(f"{year}/{(year + 1) % 100:02}")) | years.map(
        lambda year: Season(f"{year}")
    )
