"""Million and milliard: numbers that are printed shorter without losing anything."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import frozen
from babel import Locale

from sportsdocs.format.messages import msg
from sportsdocs.format.numbers import (
    AnyNumber,
    NumberStyle,
    checked_number,
    figures,
    half_up,
    spelled,
    spelled_before_scale,
    whole,
)

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_SCALES = (10**12, 10**9, 10**6)
_CENT = Decimal("0.01")
_ONE_MILLION = msg("before million", "one")
_ONE_MILLION_DATIVE = msg("before million, behind in, with or up to", "one")


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
            return Scaled(whole(mantissa), scale) if exact else Scaled(value, 1)
    return Scaled(value, 1)


def rounded(value: int | Decimal, digits: int) -> int | Decimal:
    """Round a number to decimals of the unit it will be printed in; the unit is chosen after rounding."""
    for scale in _SCALES:
        near = half_up(Decimal(value) / scale, digits)
        if near >= 1:
            return whole(near * scale)
    return whole(half_up(value, digits))


def mantissa_text(f: Formatter, number: Scaled, style: NumberStyle | None, *, nominative: bool = True) -> str:
    """Print the number before "million"; German has "eine Million", and "einer Million" in the dative."""
    one = f.say(_ONE_MILLION if nominative else _ONE_MILLION_DATIVE)
    words = spelled_before_scale(f, number.mantissa, style, one=one)
    return figures(f, number.mantissa) if words is None else words


def with_scale(locale: Locale, mantissa: str, number: Scaled) -> str:
    """Put the name of the scale to a number, in agreement: `1 Million`, `5,5 Millionen`, `5.5 million`."""
    if number.scale == 1:
        return mantissa
    formats = locale.compact_decimal_formats["long"]
    plural = locale.plural_form(number.mantissa)
    # CLDR writes one zero for each digit of the mantissa: none here has more than one.
    return str(formats[plural][str(number.scale)].pattern).replace("0", mantissa).replace("'", "")


def number_text(
    f: Formatter, value: AnyNumber, *, style: NumberStyle | None = "figures", digits: int | None = None
) -> str:
    """Print a number in figures or, where it can be or is small enough, in words."""
    number = checked_number(value)
    if style == "figures":
        return figures(f, number, digits=digits)
    number = whole(number if digits is None else half_up(number, digits))
    parts = scaled(number)
    if style == "words" and parts.scale > 1:
        return with_scale(f.cldr, mantissa_text(f, parts, style), parts)
    words = spelled(f, number, style)
    return figures(f, number) if words is None else words
