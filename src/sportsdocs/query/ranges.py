"""What may be asked of dates, numbers and amounts: one value, a pair of limits, or the values of the model."""

from __future__ import annotations

from datetime import date, datetime
from math import ceil, floor
from typing import Any

from sportsdocs.errors import Finding, QueryError, shown, wrong_type
from sportsdocs.model.dates import PartialDate, Period, to_partial_date
from sportsdocs.model.quantities import Hedge, Interval, Money, Quantity, disjoint

When = PartialDate | Period
DateLike = PartialDate | date | int | str
WhenLike = DateLike | Period | tuple[DateLike | None, DateLike | None]
CountLike = Quantity | int | tuple[int | None, int | None]
AmountLike = Money | tuple[Money | None, Money | None]


def to_when(value: WhenLike) -> When:
    """Give a date or period for a year, a day, a date, a period, their text forms, or a pair of limits (None is open)."""
    if isinstance(value, (PartialDate, Period)):
        return value
    if isinstance(value, tuple):
        return _between(value)
    if isinstance(value, str) and "/" in value:
        return Period(value)
    return _one(value)


def to_optional_when(value: WhenLike | None) -> When | None:
    """Give a date or period, where one is given."""
    return None if value is None else to_when(value)


def _between(pair: tuple[DateLike | None, DateLike | None]) -> When:
    start, end = (None if side is None else _one(side) for side in _pair(pair))
    if start is not None and end is not None and end.latest < start.earliest:
        raise QueryError("", [Finding("a range goes from the earlier to the later", shown(pair))])
    return Period.of(start, end)


def _pair(value: tuple[Any, ...]) -> tuple[Any, Any]:
    if len(value) != 2 or value == (None, None):
        raise QueryError(
            "", [Finding("a range is a pair, from and to, of which one may be None", shown(value))]
        )
    return value[0], value[1]


def _one(value: DateLike) -> PartialDate:
    if isinstance(value, (PartialDate, str)):
        return to_partial_date(value)
    if type(value) is int:
        if 0 <= value < 100:
            raise QueryError("", [Finding("a year has four digits, such as 2019", shown(value))])
        return PartialDate(f"{value:04}")
    # A datetime is a date to Python, but its hours would be lost without a word.
    if isinstance(value, date) and not isinstance(value, datetime):
        return PartialDate.of(value)
    raise wrong_type(
        value, "a year, a day, a date such as '2018-08', a period such as '2018/2020', or a pair of those"
    )


Limits = tuple[int, int | None]


def to_limits(value: CountLike) -> Limits:
    """Give the least and the greatest whole number asked for; None is open above."""
    if isinstance(value, Quantity):
        low, high = value.interval
        return ceil(low), None if high is None else floor(high)
    least, most = map(_count, _pair(value if isinstance(value, tuple) else (value, value)))
    if (least is not None and least < 0) or (most is not None and most < (least or 0)):
        raise QueryError(
            "", [Finding("a range goes from the least to the greatest, from 0 on", shown(value))]
        )
    return least or 0, most


def _count(value: int | None) -> int | None:
    if value is not None and type(value) is not int:
        raise wrong_type(value, "a whole number, a Quantity, or a pair of whole numbers")
    return value


def lies_in(known: Interval, asked: Interval) -> bool | None:
    """Tell whether a number that is only known as an interval lies in a range: yes if all of it does, no if none does."""
    if disjoint(known, asked):
        return False
    (low, high), (least, most) = known, asked
    return True if low >= least and (most is None or (high is not None and high <= most)) else None


def limits_as_code(limits: Limits) -> int | tuple[int | None, int | None]:
    """Give limits the way they are written."""
    least, most = limits
    return least if least == most else limits


def to_optional_amount(value: AmountLike | None) -> AmountLike | None:
    """Check an amount asked for, where one is given: with its hedge, or a pair of exact limits (None is open)."""
    if value is None or isinstance(value, Money):
        return value
    if not isinstance(value, tuple):
        raise wrong_type(
            value, "Money, such as Money(5_000_000, 'EUR', 'at-least'), or a pair of Money and None"
        )
    limits = [_limit(side) for side in _pair(value) if side is not None]
    least, most = limits[0], limits[-1]
    if least.currency != most.currency or most.value < least.value:
        reason = "a range of amounts goes from the least to the greatest, in one currency"
        raise QueryError("", [Finding(reason, shown(value))])
    return value


def _limit(value: object) -> Money:
    if not isinstance(value, Money):
        raise wrong_type(value, "Money or None, as a limit")
    if value.hedge is not Hedge.EXACT or value.to is not None:
        raise QueryError(
            "", [Finding("a limit is an exact amount; ask for a hedged one by itself", shown(value))]
        )
    return value


def amounts_in(asked: AmountLike) -> tuple[str, Interval]:
    """Give the currency of an amount asked for, and the least and the greatest it can mean."""
    if isinstance(asked, Money):
        return asked.currency, asked.interval
    least, most = asked
    currency = next(limit.currency for limit in asked if limit is not None)
    return currency, (0 if least is None else least.value, None if most is None else most.value)
