"""Strategies for hedged numbers and amounts of money."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.model.quantities import Hedge, Money, Quantity
from sportsdocs.testing.picking import pick

MOST: Final = 10**12
CURRENCIES: Final = ("EUR", "GBP", "USD", "JPY")
_SPANNING: Final = (Hedge.EXACT, Hedge.ABOUT)
_HEDGES: Final = tuple(Hedge)


def _numbers(most: int) -> SearchStrategy[int]:
    # Round numbers as articles have them, and any other.
    usual = st.sampled_from(
        [number for number in (4, 6, 1, 0, 5, 8, 45, 90, 200, 240, 5_000_000) if number <= most]
    )
    return usual | st.integers(0, most)


@st.composite
def quantities(draw: DrawFn, most: int = MOST) -> Quantity:
    """Counts with every hedge, and ranges."""
    value = draw(_numbers(most))
    if value < most and draw(st.booleans()):
        return Quantity(value, pick(draw, _SPANNING), draw(st.integers(value + 1, min(most, value * 2 + 2))))
    hedge = pick(draw, _HEDGES)
    return Quantity(max(value, 1) if hedge is Hedge.LESS_THAN else value, hedge)


@st.composite
def moneys(draw: DrawFn, most: int = MOST) -> Money:
    """Amounts with every hedge, in whole units or with cents, and ranges."""
    span, cents = draw(quantities(most)), Decimal(pick(draw, (0, 50, 1, 99))) / 100
    to = None if span.to is None else span.to + cents
    value = span.value + cents if span.value < most else span.value
    return Money(value, pick(draw, CURRENCIES), span.hedge, None if to is None or to > most else to)
