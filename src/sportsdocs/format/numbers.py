"""Numbers in figures, as CLDR groups them, and which go in words."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from babel import Locale
from babel.numbers import NumberPattern, format_decimal, get_decimal_symbol

from sportsdocs.errors import invalid, wrong_type
from sportsdocs.format.choices import choose
from sportsdocs.format.locales import cldr
from sportsdocs.format.messages import msg
from sportsdocs.format.number_words import MOST_WORDS, in_words

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: In words as far as they go, in figures, or (None) as running text has it: small numbers in words.
NumberStyle = Literal["words", "figures"]
_NUMBER_STYLES = (None, "words", "figures")
AnyNumber = int | float | Decimal

# The limits belong to a language: German spells up to twelve, English below ten and never before "million".
_SPELLED_TO = msg("greatest number that running text spells", "9")
_SPELLED_BEFORE_SCALE = msg("greatest number that running text spells before million", "0")
#: CLDR has one sign for all; the Swiss (Bundeskanzlei, «Schreibweisungen») part only francs from centimes by a point.
_DECIMAL_SIGN = msg("decimal sign, but not of exact sums of money", "CLDR")
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


def half_up(value: int | Decimal, digits: int) -> Decimal:
    """Round as readers do, 2.5 to 3; Python rounds to the even digit."""
    with localcontext(prec=_PRECISION):
        return Decimal(value).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def whole(value: int | Decimal) -> int | Decimal:
    """Give an int for a number that is one: 2 for 2.0."""
    return int(value) if value == int(value) else Decimal(value).normalize()


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
            value = half_up(value, digits) or 0
        return _with_sign(f, format_decimal(value, locale=f.cldr, decimal_quantization=False))


def _with_sign(f: Formatter, text: str) -> str:
    """Put in the decimal sign that the language has beside that of CLDR, if it has one."""
    sign = f.say(_DECIMAL_SIGN)
    return text if sign == "CLDR" else text.replace(get_decimal_symbol(f.cldr), sign)


def spelled(
    f: Formatter, value: int | Decimal, style: NumberStyle | None, *, one: str | None = None
) -> str | None:
    """Give the words for a number, or None where it goes in figures. `one` is "one" as its noun wants it."""
    least, most = _limits(f, style)
    if not isinstance(value, int) or not least <= value <= most:
        return None
    return one if value == 1 and one is not None else in_words(f, value, before_noun=one is not None)


def _limits(f: Formatter, style: NumberStyle | None) -> tuple[int, int]:
    choose(style, _NUMBER_STYLES, "style of number")
    if style == "words":
        return -MOST_WORDS, MOST_WORDS
    return 0, int(f.say(_SPELLED_TO)) if style is None and f.number_words else -1


def spelled_before_scale(
    f: Formatter, value: int | Decimal, style: NumberStyle | None, *, one: str
) -> str | None:
    """Give the words for a number that stands before million, or None."""
    most = MOST_WORDS if style == "words" else int(f.say(_SPELLED_BEFORE_SCALE))
    if style == "figures" or not isinstance(value, int) or not 0 < value <= most:
        return None
    if style is None and not f.number_words:
        return None
    return one if value == 1 else in_words(f, value, before_noun=True)
