"""Hedged numbers and amounts of money: what they can mean, what they cannot be."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sportsdocs.errors import InvalidTypeError, InvalidValueError
from sportsdocs.model.quantities import Hedge, Money, Quantity, disjoint, to_quantity
from sportsdocs.testing.numbers import MOST, moneys, quantities


@pytest.mark.parametrize(
    ("quantity", "low", "high"),
    [
        (Quantity(4), 4, 4),
        (Quantity(0), 0, 0),
        (Quantity(5, "about"), Fraction("4.5"), Fraction("5.5")),
        (Quantity(200, "nearly"), 180, 200),
        (Quantity(240, "more-than"), 241, None),
        (Quantity(200, "over"), 201, None),
        (Quantity(200, "at-least"), 200, None),
        (Quantity(10, "up-to"), 0, 10),
        (Quantity(10, "less-than"), 0, 9),
        (Quantity(4, to=6), 4, 6),
        (Quantity(10, "about", to=20), 9, 22),
    ],
)
def test_a_hedge_widens_a_count(quantity: Quantity, low: int, high: int | None) -> None:
    assert quantity.interval == (low, high)


@pytest.mark.parametrize(
    ("money", "low", "high"),
    [
        (Money(5_000_000, "EUR", "about"), 4_500_000, 5_500_000),
        (Money(5, "EUR", "over"), Decimal("5.01"), None),
        (Money(5, "EUR", "less-than"), 0, Decimal("4.99")),
        (Money(Decimal("0.50"), "EUR"), Decimal("0.5"), Decimal("0.5")),
        (Money(5, "EUR", to=Decimal("7.25")), 5, Decimal("7.25")),
    ],
)
def test_a_hedge_widens_an_amount(money: Money, low: Any, high: Any) -> None:
    assert money.interval == (low, high)


@given(number=quantities() | moneys())
def test_a_number_lies_within_what_it_can_mean_unless_its_hedge_says_otherwise(
    number: Quantity | Money,
) -> None:
    low, high = number.interval
    assert high is None or low <= high
    beside = number.hedge in (Hedge.MORE_THAN, Hedge.OVER, Hedge.LESS_THAN)
    inside = low <= number.value and (high is None or number.value <= high)
    assert inside is not beside


@given(number=quantities())
def test_a_count_is_exact_only_without_hedge_and_range(number: Quantity) -> None:
    plain = number.hedge is Hedge.EXACT and number.to is None
    assert number.exact == (number.value if plain else None)


@given(one=quantities(50), other=quantities(50))
def test_disjoint_means_that_no_whole_number_is_in_both(one: Quantity, other: Quantity) -> None:
    def holds(number: Quantity, tenths: int) -> bool:
        low, high = number.interval
        return low * 10 <= tenths and (high is None or tenths <= high * 10)

    # Every limit is a multiple of a tenth, and none lies above 110.
    shared = any(holds(one, tenths) and holds(other, tenths) for tenths in range(1200))
    assert disjoint(one.interval, other.interval) is not shared
    assert disjoint(one.interval, other.interval) is disjoint(other.interval, one.interval)


@given(number=quantities() | moneys(), precision=st.integers(1, 40))
def test_the_callers_decimal_context_changes_nothing(number: Quantity | Money, precision: int) -> None:
    with localcontext() as context:
        context.prec = precision
        assert type(number)(**fields(number)).interval == number.interval


def fields(number: Quantity | Money) -> dict[str, Any]:
    names = ("value", "hedge", "to") if isinstance(number, Quantity) else ("value", "currency", "hedge", "to")
    return {name: getattr(number, name) for name in names}


def test_one_amount_has_one_form() -> None:
    assert repr(Money(Decimal("5.00"), "EUR")) == repr(Money(5, "EUR")) == "Money(5, 'EUR')"
    assert repr(Money(Decimal("5.50"), "EUR")) == repr(Money(Decimal("5.5"), "EUR"))
    assert Money(Decimal("-0"), "EUR") == Money(0, "EUR")
    assert hash(Money(Decimal("5E+2"), "EUR")) == hash(Money(500, "EUR"))


@pytest.mark.parametrize(
    "arguments",
    [
        {"value": -1},
        {"value": MOST + 1},
        {"value": 10**5000},
        {"value": 4, "to": 4},
        {"value": 4, "to": 3},
        {"value": 4, "to": MOST + 1},
        {"value": 4, "to": 6, "hedge": "over"},
        {"value": 0, "hedge": "less-than"},
        {"value": 4, "hedge": "abut"},
    ],
)
def test_impossible_counts_are_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidValueError):
        Quantity(**arguments)


@pytest.mark.parametrize(
    "value",
    [
        -1,
        Decimal("-0.01"),
        Decimal("0.001"),
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("1E+50"),
        Decimal("1E-50"),
    ],
)
def test_impossible_amounts_are_refused(value: Any) -> None:
    with pytest.raises(InvalidValueError):
        Money(value, "EUR")


@pytest.mark.parametrize("currency", ["", "eur", "EURO", "EU", "€", "E R"])
def test_what_is_no_currency_is_refused(currency: str) -> None:
    with pytest.raises(InvalidValueError):
        Money(5, currency)


@pytest.mark.parametrize("value", [4.0, "4", None, True, b"4", [4]], ids=repr)
def test_nothing_is_made_a_number_that_is_none(value: Any) -> None:
    with pytest.raises(InvalidTypeError):
        Quantity(value)
    with pytest.raises(InvalidTypeError):
        Money(value, "EUR")
    with pytest.raises(InvalidTypeError):
        to_quantity(value)


def test_a_count_has_no_fractions() -> None:
    with pytest.raises(InvalidTypeError):
        Quantity(Decimal(4))  # type: ignore[arg-type]


def test_a_bare_number_is_an_exact_count() -> None:
    assert to_quantity(4) == Quantity(4, Hedge.EXACT)
