"""Numbers in figures, as CLDR groups them, and small ones in words."""

from __future__ import annotations

from decimal import Decimal, localcontext
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from babel import Locale
from babel.numbers import NumberPattern, format_decimal

from sportsdocs.errors import invalid, wrong_type
from sportsdocs.format.choices import choose
from sportsdocs.format.locales import cldr
from sportsdocs.format.messages import msg

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: In words as far as they go, in figures, or (None) as running text has it: small numbers in words.
NumberStyle = Literal["words", "figures"]
_NUMBER_STYLES = (None, "words", "figures")
AnyNumber = int | float | Decimal

# The limits belong to a language: German spells up to twelve, English below ten and never before "million".
_SPELLED_TO = msg("greatest number that running text spells", "9")
_SPELLED_BEFORE_SCALE = msg("greatest number that running text spells before million", "0")
_SMALL = (
    msg("number", "zero"),
    msg("number", "one"),
    msg("number", "two"),
    msg("number", "three"),
    msg("number", "four"),
    msg("number", "five"),
    msg("number", "six"),
    msg("number", "seven"),
    msg("number", "eight"),
    msg("number", "nine"),
    msg("number", "ten"),
    msg("number", "eleven"),
    msg("number", "twelve"),
    msg("number", "thirteen"),
    msg("number", "fourteen"),
    msg("number", "fifteen"),
    msg("number", "sixteen"),
    msg("number", "seventeen"),
    msg("number", "eighteen"),
    msg("number", "nineteen"),
)
_TENS = (
    msg("number", "twenty"),
    msg("number", "thirty"),
    msg("number", "forty"),
    msg("number", "fifty"),
    msg("number", "sixty"),
    msg("number", "seventy"),
    msg("number", "eighty"),
    msg("number", "ninety"),
)
_ONE_WITH_TENS = msg("number joined with tens", "one")
_JOINED = msg("number above twenty", "{tens}-{ones}")
_MOST_WORDS = 99
_PRECISION = 400
_MOST = 10**30


def checked_number(value: AnyNumber) -> int | Decimal:
    """Take a finite number; raise InvalidValueError or InvalidTypeError on anything else."""
    if type(value) is int and abs(value) <= _MOST:
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise wrong_type(value, "a number")
    exact = Decimal(repr(value)) if isinstance(value, float) else value
    # Above that, CPython refuses to print an int at some point, and Decimal to round.
    if (isinstance(exact, Decimal) and not exact.is_finite()) or not -_MOST <= exact <= _MOST:
        raise invalid(value, "must be a finite number below 10^30")
    return exact or 0  # never -0


@lru_cache(maxsize=64)
def _decimal(locale: str) -> tuple[NumberPattern, Locale]:
    return cldr(locale).decimal_formats[None], cldr(locale)


def figures(f: Formatter, value: int | Decimal, *, digits: int | None = None) -> str:
    """Print a number in figures, rounded to a number of decimals or not at all."""
    if digits is None and type(value) is int and abs(value) < 10**15:
        pattern, locale = _decimal(f.locale)
        return str(pattern.apply(value, locale, decimal_quantization=False))
    # The usual 28 digits are not enough for every number that was let in; Babel then raises.
    with localcontext(prec=_PRECISION):
        if digits is not None:
            value = round(Decimal(value), digits) or 0
        return format_decimal(value, locale=f.cldr, decimal_quantization=False)


def number_text(
    f: Formatter, value: AnyNumber, *, style: NumberStyle | None = "figures", digits: int | None = None
) -> str:
    """Print a number in figures or, where it is small enough, in words."""
    number = checked_number(value)
    words = None if style == "figures" else spelled(f, number, style)
    return figures(f, number, digits=digits) if words is None else words


def spelled(
    f: Formatter, value: int | Decimal, style: NumberStyle | None, *, one: str | None = None
) -> str | None:
    """Give the words for a number, or None where it goes in figures. `one` is "one" as its noun wants it."""
    if not isinstance(value, int) or not 0 <= value <= _limit(f, style):
        return None
    return one if value == 1 and one is not None else in_words(f, value)


def _limit(f: Formatter, style: NumberStyle | None) -> int:
    choose(style, _NUMBER_STYLES, "style of number")
    if style == "words":
        return _MOST_WORDS
    return int(f.say(_SPELLED_TO)) if style is None and f.number_words else -1


def spelled_before_scale(
    f: Formatter, value: int | Decimal, style: NumberStyle | None, *, one: str
) -> str | None:
    """Give the words for a number that stands before million, or None."""
    if style == "figures" or not isinstance(value, int) or not 0 < value <= int(f.say(_SPELLED_BEFORE_SCALE)):
        return None
    return None if style is None and not f.number_words else one if value == 1 else in_words(f, value)


def in_words(f: Formatter, value: int) -> str:
    """Spell a number from 0 to 99."""
    if value < len(_SMALL):
        return f.say(_SMALL[value])
    tens, ones = divmod(value, 10)
    if not ones:
        return f.say(_TENS[tens - 2])
    return f.say(
        _JOINED, tens=f.say(_TENS[tens - 2]), ones=f.say(_ONE_WITH_TENS if ones == 1 else _SMALL[ones])
    )
