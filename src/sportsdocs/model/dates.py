"""Dates as sources give them: a year, a season of it, a month, a day, more or less exactly; and periods.

The text form is a subset of ISO 8601-2 (EDTF), with one addition of ours for parts: `late 2023-07`.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import lru_cache, total_ordering
from typing import Literal

from attrs import Factory, field, frozen

from sportsdocs.errors import invalid, wrong_type
from sportsdocs.model.checks import tuple_of
from sportsdocs.model.records import Value

Precision = Literal["year", "season", "quarter", "month", "day"]
Part = Literal["early", "mid", "late"]

_DATE = re.compile(r"(?:(early|mid|late) )?([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(~)?")

# EDTF numbers the seasons 21-24 and the quarters 33-36. A season is its three calendar months; winter runs into the next
# year. That is the meteorologists' reading: it leaves no day in two seasons.
_SPRING, _WINTER, _FIRST_QUARTER, _LAST_QUARTER = 21, 24, 33, 36


def _month(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    """Span months of a year; a `last` beyond 12 lies in the next year."""
    if last > 12 and year == date.max.year:
        return date(year, first, 1), date.max
    return date(year, first, 1), _month(year + (last > 12), (last - 1) % 12 + 1)[1]


def _part_of_month(part: str, first: date, last: date) -> tuple[date, date]:
    days = {"early": (1, 10), "mid": (11, 20), "late": (21, last.day)}[part]
    return first.replace(day=days[0]), first.replace(day=days[1])


def _part_of_year(part: str, year: int) -> tuple[date, date]:
    first, last = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}[part]
    return _months(year, first, last)


def _shift_months(day: date, months: int) -> date:
    """Move to the first (backwards) or last (forwards) day of the month that lies `months` away."""
    place = day.year * 12 + day.month - 1 + months
    if not date.min.year * 12 <= place < (date.max.year + 1) * 12:
        return date.min if months < 0 else date.max
    return _month(place // 12, place % 12 + 1)[months > 0]


def _shift_days(day: date, days: int) -> date:
    place = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(place)


def _widened(first: date, last: date, precision: Precision) -> tuple[date, date]:
    """Widen an approximate date by a year, a month (also for seasons and quarters) or three days, on either side."""
    if precision == "day":
        return _shift_days(first, -3), _shift_days(last, 3)
    months = 12 if precision == "year" else 1
    return _shift_months(first, -months), _shift_months(last, months)


def _precision(code: int | None, day: int | None) -> Precision:
    if code is None:
        return "year"
    if day is not None:
        return "day"
    return "month" if code <= 12 else "season" if code <= _WINTER else "quarter"


def _span(year: int, code: int | None, day: int | None) -> tuple[date, date]:
    if code is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is not None:
        return date(year, code, day), date(year, code, day)
    if _SPRING <= code <= _WINTER:
        first = (code - _SPRING) * 3 + 3
        return _months(year, first, first + 2)
    if _FIRST_QUARTER <= code <= _LAST_QUARTER:
        first = (code - _FIRST_QUARTER) * 3 + 1
        return _months(year, first, first + 2)
    return _month(year, code)


@lru_cache(maxsize=8192)
def _interval(text: str) -> tuple[date, date]:
    """Give the first and the last day that a date can mean; raise on text that is no date."""
    match = _DATE.fullmatch(text)
    if match is None:
        raise invalid(
            text, "is no date: write 2018, 2018-08, 2018-08-17, 2018-22 (summer), 2018-08~ or 'late 2018-08'"
        )
    part, year, code, day, approximate = match.groups()
    month = None if code is None else int(code)
    precision = _precision(month, None if day is None else int(day))
    if part and (approximate or precision not in ("year", "month")):
        raise invalid(text, "early, mid and late go before a plain year or month only")
    try:
        first, last = _span(int(year), month, None if day is None else int(day))
    except (
        ValueError,
        IndexError,
    ) as error:  # calendar.IllegalMonthError is an IndexError too, since Python 3.12
        raise invalid(text, "there is no such day in the calendar") from error
    if part:
        return _part_of_year(part, first.year) if precision == "year" else _part_of_month(part, first, last)
    return _widened(first, last, precision) if approximate else (first, last)


def _to_date_text(value: str) -> str:
    if type(value) is not str:
        raise wrong_type(value, "the text of a date")
    _interval(value)
    return value


def _earliest(made: PartialDate) -> date:
    return _interval(made.text)[0]


def _latest(made: PartialDate) -> date:
    return _interval(made.text)[1]


@total_ordering
@frozen(repr=False, weakref_slot=False)
class PartialDate(Value):
    """A date as precise as its source: `2018`, `2018-22` (summer), `2018-08`, `2018-08-17`, `2018-08~`, `late 2018-08`.

    `earliest` and `latest` are the first and the last day it can mean. `<` only sorts (by earliest, latest, text);
    `before`, `after` and `within` answer yes, no or perhaps (`None`).

    >>> summer = PartialDate("2018-22")
    >>> summer.earliest.isoformat(), summer.latest.isoformat(), summer.precision
    ('2018-06-01', '2018-08-31', 'season')
    >>> print(PartialDate("2018-08").before("2018-08-17"))
    None
    """

    text: str = field(converter=_to_date_text)
    earliest: date = field(init=False, eq=False, default=Factory(_earliest, takes_self=True))
    latest: date = field(init=False, eq=False, default=Factory(_latest, takes_self=True))

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """Give the exact date of a calendar day."""
        if type(day) is not date:
            raise wrong_type(day, "a calendar day (datetime.date)")
        return cls(day.isoformat())

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: PartialDate) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._sort_key() < other._sort_key()

    def _sort_key(self) -> tuple[date, date, str]:
        return self.earliest, self.latest, self.text

    def _groups(self) -> tuple[str | None, ...]:
        match = _DATE.fullmatch(self.text)
        assert match is not None  # noqa: S101  (checked when the object was made)
        return match.groups()

    def _number(self, place: int) -> int | None:
        digits = self._groups()[place]
        return None if digits is None else int(digits)

    @property
    def precision(self) -> Precision:
        """How much the date says, be it year, season, quarter, month or day."""
        return _precision(self._number(2), self._number(3))

    @property
    def year(self) -> int:
        """The year as printed (a winter belongs to the year it begins in)."""
        return int(self._groups()[1] or 0)

    @property
    def month(self) -> int | None:
        """The month, 1 to 12, or None where none is given."""
        code = self._number(2)
        return code if code is not None and code <= 12 else None

    @property
    def season(self) -> int | None:
        """The season of the year, 1 spring to 4 winter, or None."""
        code = self._number(2)
        return code - _SPRING + 1 if code is not None and _SPRING <= code <= _WINTER else None

    @property
    def quarter(self) -> int | None:
        """The quarter of the year, 1 to 4, or None."""
        code = self._number(2)
        return code - _FIRST_QUARTER + 1 if code is not None and code >= _FIRST_QUARTER else None

    @property
    def day(self) -> int | None:
        """The day of the month, or None."""
        return self._number(3)

    @property
    def part(self) -> Part | None:
        """Whether it is the early, mid or late part of the year or month."""
        return self._groups()[0]  # type: ignore[return-value]

    @property
    def approximate(self) -> bool:
        """Whether the source says "about"."""
        return self.text.endswith("~")

    def as_date(self) -> date | None:
        """Give the calendar day if the date is one, exactly; never a guess."""
        return self.earliest if self.precision == "day" and not self.approximate else None

    def before(self, other: PartialDate | str) -> bool | None:
        """Tell whether it lies before the other: True, False, or None for perhaps."""
        that = to_partial_date(other)
        return True if self.latest < that.earliest else False if self.earliest >= that.latest else None

    def after(self, other: PartialDate | str) -> bool | None:
        """Tell whether it lies after the other: True, False, or None for perhaps."""
        return to_partial_date(other).before(self)

    def within(self, span: PartialDate | Period | str) -> bool | None:
        """Tell whether it lies within a date or period: True, False, or None for perhaps."""
        first, last = _limits(span)
        if first <= self.earliest and self.latest <= last:
            return True
        return False if self.latest < first or last < self.earliest else None


def to_partial_date(value: PartialDate | str) -> PartialDate:
    """Give a date for a date or its text form."""
    return value if isinstance(value, PartialDate) else _partial_date(value)


def _partial_date(value: object) -> PartialDate:
    if type(value) is not str:
        raise wrong_type(value, "a date (the text form, such as '2018-08')")
    return _shared_date(value)


@lru_cache(maxsize=8192)
def _shared_date(text: str) -> PartialDate:
    # Catalogues repeat their dates; equal ones are one object in memory.
    return PartialDate(text)


def to_optional_date(value: PartialDate | str | None) -> PartialDate | None:
    """Give a date, where one is given."""
    return None if value is None else to_partial_date(value)


def to_dates(value: list[PartialDate | str] | tuple[PartialDate | str, ...]) -> tuple[PartialDate, ...]:
    """Give a list of dates."""
    return tuple_of(value, to_partial_date)


def to_day(value: date | PartialDate | str) -> date:
    """Give one calendar day, for questions that need one."""
    if type(value) is date:
        return value
    if not isinstance(value, (PartialDate, str)):
        raise wrong_type(value, "a day")
    day = to_partial_date(value).as_date()
    if day is None:
        raise invalid(str(value), "must be one exact day, such as '2019-06-01'")
    return day


def _limits(span: PartialDate | Period | str) -> tuple[date, date]:
    if isinstance(span, str):
        span = Period(span) if "/" in span else to_partial_date(span)
    if not isinstance(span, (PartialDate, Period)):
        raise wrong_type(span, "a date or a period")
    return span.earliest, span.latest


def _to_period_text(value: str) -> str:
    if type(value) is not str:
        raise wrong_type(value, "the text of a period")
    start, slash, end = value.partition("/")
    if not slash or start == end == "..":
        raise invalid(value, "is no period: write 2019-01/2019-05, 2019-01/.. or ../2019-05")
    first, last = (None if side == ".." else to_partial_date(side) for side in (start, end))
    if first is not None and last is not None and last.latest < first.earliest:
        raise invalid(value, "a period cannot end before it starts")
    return value


@frozen(repr=False, weakref_slot=False)
class Period(Value):
    """A span between two dates, either of which may be open: `2019-01/2019-05`, `2019-01/..`, `../2019-05`.

    >>> Period("2019-01/..").start, Period("2019-01/..").end
    (PartialDate('2019-01'), None)
    """

    text: str = field(converter=_to_period_text)

    @classmethod
    def of(cls, start: PartialDate | str | None, end: PartialDate | str | None) -> Period:
        """Give the period between two dates; None leaves a side open."""
        sides = (".." if side is None else str(to_partial_date(side)) for side in (start, end))
        return cls("/".join(sides))

    def __str__(self) -> str:
        return self.text

    def _side(self, place: int) -> PartialDate | None:
        side = self.text.split("/")[place]
        return None if side == ".." else to_partial_date(side)

    @property
    def start(self) -> PartialDate | None:
        """The date it starts at, or None for an open start."""
        return self._side(0)

    @property
    def end(self) -> PartialDate | None:
        """The date it ends at, or None for an open end."""
        return self._side(1)

    @property
    def earliest(self) -> date:
        """The first day it can reach; for an open start the first day of the calendar."""
        return date.min if self.start is None else self.start.earliest

    @property
    def latest(self) -> date:
        """The last day it can reach; for an open end the last day of the calendar."""
        return date.max if self.end is None else self.end.latest


def to_optional_period(value: Period | str | None) -> Period | None:
    """Give a period for a period or its text form, where one is given."""
    return value if value is None or isinstance(value, Period) else Period(value)
