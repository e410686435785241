"""Numbers as sources give them: hedged, as ranges, with a currency."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import Literal

from attrs import field, frozen

from sportsdocs.errors import invalid, wrong_type
from sportsdocs.model.checks import to_currency, whole_number
from sportsdocs.model.records import Value
from sportsdocs.model.words import Word

Number = int | Decimal
Interval = tuple[Number, Number | None]
HedgeName = Literal["exact", "about", "more-than", "over", "at-least", "nearly", "up-to", "less-than"]

_MOST = 10**12
_CENT = Decimal("0.01")
_CONTEXT = Context(prec=28)  # our own: the caller's must not decide what a number means


class Hedge(Word):
    """How exactly a number is meant; not to be confused with how sure its source is."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more-than"
    OVER = "over"
    AT_LEAST = "at-least"
    NEARLY = "nearly"
    UP_TO = "up-to"
    LESS_THAN = "less-than"


def to_hedge(value: Hedge | HedgeName) -> Hedge:
    """Give a hedge for a hedge or its word."""
    return Hedge.parse(value)


def _hedged(value: Number, hedge: Hedge, step: Number) -> Interval:
    """Give the numbers a hedged value can mean: about ± 10 %, nearly 90-100 %, "over" open above.

    The widths stand here and nowhere else. `step` is the smallest difference, for "more than" and "less than".
    """
    if hedge is Hedge.EXACT:
        return value, value
    if hedge is Hedge.ABOUT:
        return _times(value, "0.9"), _times(value, "1.1")
    if hedge is Hedge.NEARLY:
        return _times(value, "0.9"), value
    if hedge is Hedge.UP_TO:
        return 0, value
    if hedge is Hedge.LESS_THAN:
        return 0, _plus(value, -step)
    return (value if hedge is Hedge.AT_LEAST else _plus(value, step)), None


def _times(value: Number, factor: str) -> Number:
    return _CONTEXT.multiply(Decimal(value), Decimal(factor))


def _plus(value: Number, step: Number) -> Number:
    return (
        value + step
        if isinstance(value, int) and isinstance(step, int)
        else _CONTEXT.add(Decimal(value), Decimal(step))
    )


def _interval(value: Number, hedge: Hedge, to: Number | None, step: Number) -> Interval:
    if to is None:
        return _hedged(value, hedge, step)
    low, high = _hedged(value, hedge, step)[0], _hedged(to, hedge, step)[1]
    return low, high


def _check_range(value: Number, hedge: Hedge, to: Number | None) -> None:
    if to is not None and to <= value:
        raise invalid(to, f"a range must end above its start, {value}")
    if to is not None and hedge not in (Hedge.EXACT, Hedge.ABOUT):
        raise invalid(hedge.value, "a range is exact or 'about'", ("about",))
    if hedge is Hedge.LESS_THAN and value == 0:
        raise invalid(value, "nothing is less than zero here")


def _to_count(value: int) -> int:
    return whole_number(value, 0, _MOST)


def _to_optional_count(value: int | None) -> int | None:
    return None if value is None else _to_count(value)


@frozen(repr=False, weakref_slot=False)
class Quantity(Value):
    """A count with its hedge, or a range: `Quantity(200, Hedge.OVER)`, `Quantity(4, to=6)`.

    >>> Quantity(200, "over").interval, Quantity(4, to=6).interval
    ((201, None), (4, 6))
    """

    value: int = field(converter=_to_count)
    hedge: Hedge = field(default=Hedge.EXACT, converter=to_hedge)
    to: int | None = field(default=None, converter=_to_optional_count)

    def __attrs_post_init__(self) -> None:
        _check_range(self.value, self.hedge, self.to)

    @property
    def interval(self) -> Interval:
        """The least and the greatest number it can mean; None is open above."""
        return _interval(self.value, self.hedge, self.to, 1)

    @property
    def exact(self) -> int | None:
        """The number, if it is exact; else None."""
        return self.value if self.hedge is Hedge.EXACT and self.to is None else None


def to_quantity(value: Quantity | int) -> Quantity:
    """Give a quantity for a quantity or an exact number."""
    return value if isinstance(value, Quantity) else Quantity(value)


def to_optional_quantity(value: Quantity | int | None) -> Quantity | None:
    """Give a quantity, where one is given."""
    return None if value is None else to_quantity(value)


def _to_amount(value: Number) -> Number:
    if type(value) is int:
        return whole_number(value, 0, _MOST)
    if type(value) is not Decimal:
        raise wrong_type(value, "an amount (a whole number or a Decimal)")
    if not value.is_finite() or not 0 <= value <= _MOST or _CONTEXT.quantize(value, _CENT) != value:
        raise invalid(str(value)[:40], f"an amount lies between 0 and {_MOST} and has no fractions of a cent")
    # One value, one form: 5 and 5.00 are the same amount.
    return int(value) if value == int(value) else _CONTEXT.normalize(value)


def _to_optional_amount(value: Number | None) -> Number | None:
    return None if value is None else _to_amount(value)


@frozen(repr=False, weakref_slot=False)
class Money(Value):
    """An amount in whole units of a currency (ISO 4217), with its hedge: `Money(5_000_000, "EUR", Hedge.ABOUT)`.

    Units, not thousands; an amount with cents is a `Decimal`, never a float.

    >>> Money(5_000_000, "EUR", "about").interval
    (Decimal('4500000.0'), Decimal('5500000.0'))
    """

    value: Number = field(converter=_to_amount)
    currency: str = field(converter=to_currency)
    hedge: Hedge = field(default=Hedge.EXACT, converter=to_hedge)
    to: Number | None = field(default=None, converter=_to_optional_amount)

    def __attrs_post_init__(self) -> None:
        _check_range(self.value, self.hedge, self.to)

    @property
    def interval(self) -> Interval:
        """The least and the greatest amount it can mean; None is open above."""
        return _interval(self.value, self.hedge, self.to, _CENT)


def to_optional_money(value: Money | None) -> Money | None:
    """Check an amount of money, where one is given."""
    if value is not None and not isinstance(value, Money):
        raise wrong_type(value, "Money")
    return value


def disjoint(one: Interval, other: Interval) -> bool:
    """Tell whether two intervals have no number in common."""
    (low, high), (low_too, high_too) = one, other
    return (high is not None and high < low_too) or (high_too is not None and high_too < low)
