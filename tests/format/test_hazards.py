"""What goes wrong with dates and numbers in text by default; see the table in `tests/house/test_hazards.py`."""

from __future__ import annotations

import inspect
import re
from decimal import Decimal
from typing import Any

import pytest

from sportsdocs import Formatter, Money, PartialDate, Quantity, SportsdocsError

FORMATTERS = [Formatter(tag) for tag in ("de", "de-CH", "en-GB", "en-US")]


@pytest.mark.parametrize("method", ["date", "date_phrase", "date_range"])
@pytest.mark.parametrize("value", [None, "", "nonsense", float("nan"), True], ids=repr)
def test_no_date_is_never_today(method: str, value: Any) -> None:
    for f in FORMATTERS:
        with pytest.raises(SportsdocsError):
            getattr(f, method)(value)


def test_years_have_four_digits_in_every_style() -> None:
    switches = inspect.signature(Formatter.date).parameters
    styles: list[dict[str, Any]] = [{}, *({"numeric": True} for _ in ["numeric"] if "numeric" in switches)]
    for f in FORMATTERS:
        for year in (1, 74, 974, 1974, 2074):
            for text in (f"{year:04}", f"{year:04}-07", f"{year:04}-07-07", f"{year:04}-07-07~"):
                for style in styles:
                    assert re.search(rf"(?<!\d){year}(?!\d)", f.date(PartialDate(text), **style)), (
                        text,
                        style,
                    )


@pytest.mark.parametrize(
    "value",
    [Decimal("sNaN"), Decimal("NaN"), Decimal("Infinity"), Decimal("1E+27"), 10**4301, -1, Decimal("-0.001"), "1_000", "5", 1.5],
    ids=lambda value: str(value)[:9] if type(value) is not int else f"int{len(hex(value))}",
)  # fmt: skip
def test_numbers_that_babel_stumbles_over_are_refused_or_printed(value: Any) -> None:
    for make in (Quantity, lambda given: Money(given, "EUR")):
        with pytest.raises(SportsdocsError):
            make(value)
    zero = Money(Decimal("-0"), "EUR")
    for f in FORMATTERS:
        assert "-0" not in f.money(zero).replace("\N{MINUS SIGN}", "-")
        assert f.money(zero) == f.money(Money(0, "EUR"))
    with pytest.raises(SportsdocsError):
        Money(5, "<b>")
