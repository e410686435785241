"""Million and milliard: numbers that are printed shorter without losing anything."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import frozen
from babel import Locale

from sportsdocs.format.messages import msg
from sportsdocs.format.numbers import NumberStyle, figures, spelled_before_scale

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_SCALES = (10**12, 10**9, 10**6)
_CENT = Decimal("0.01")
_ONE_MILLION = msg("before million", "one")


@frozen
class Scaled:
    """A number and the power of ten it is counted in: 5.5 and 1,000,000; the power is 1 where it is printed in full."""

    mantissa: int | Decimal
    scale: int


def scaled(value: int | Decimal) -> Scaled:
    """Take a number apart; it stays whole where two decimals would not say all of it."""
    for scale in _SCALES:
        mantissa = Decimal(value) / scale
        if mantissa >= 1:
            exact = mantissa == mantissa.quantize(_CENT)
            return Scaled(_whole(mantissa), scale) if exact else Scaled(value, 1)
    return Scaled(value, 1)


def rounded(value: int | Decimal, digits: int) -> int | Decimal:
    """Round a number to decimals of the unit it will be printed in; the unit is chosen after rounding."""
    for scale in _SCALES:
        near = round(Decimal(value) / scale, digits)
        if near >= 1:
            return _whole(near * scale)
    return _whole(round(Decimal(value), digits))


def _whole(value: Decimal) -> int | Decimal:
    return int(value) if value == int(value) else value.normalize()


def mantissa_text(f: Formatter, number: Scaled, style: NumberStyle | None, *, nominative: bool = True) -> str:
    """Print the number before "million"; "eine Million" only where the case is sure to be the nominative."""
    if number.mantissa == 1 and not nominative:
        style = "figures"
    words = spelled_before_scale(f, number.mantissa, style, one=f.say(_ONE_MILLION))
    return figures(f, number.mantissa) if words is None else words


def with_scale(locale: Locale, mantissa: str, number: Scaled) -> str:
    """Put the name of the scale to a number, in agreement: `1 Million`, `5,5 Millionen`, `5.5 million`."""
    if number.scale == 1:
        return mantissa
    formats = locale.compact_decimal_formats["long"]
    plural = locale.plural_form(number.mantissa)
    # CLDR writes one zero for each digit of the mantissa: none here has more than one.
    return str(formats[plural][str(number.scale)].pattern).replace("0", mantissa).replace("'", "")
