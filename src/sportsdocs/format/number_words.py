"""Numbers in words: from the words for single numbers and one phrase for each way to join them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.messages import msg

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

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
_ABOVE_TWENTY = msg("number above twenty", "{tens}-{ones}")
#: German counts "hundertein Folgen", though it says "hunderteins" by itself, and joins "hunderteintausend".
_ONE_AT_THE_END = msg("one at the end of a number above a hundred, before a noun", "one")
_ONE_HUNDRED = msg("number", "one hundred")
_HUNDREDS = msg("number", "{count} hundred")
_ABOVE_HUNDRED = msg("number above a hundred", "{hundreds} {rest}")
_ONE_THOUSAND = msg("number", "one thousand")
_THOUSANDS = msg("number", "{count} thousand")
_ABOVE_THOUSAND = msg("number above a thousand", "{thousands} {rest}")
_JUST_ABOVE_THOUSAND = msg("number above a thousand by less than a hundred", "{thousands} {rest}")
_MINUS = msg("number below zero", "minus {number}")
#: The greatest number that is spelled; above, a scale such as "million" is.
MOST_WORDS = 999_999


def in_words(f: Formatter, value: int, *, before_noun: bool = False) -> str:
    """Spell a number from -999,999 to 999,999."""
    if value < 0:
        return f.say(_MINUS, number=in_words(f, -value, before_noun=before_noun))
    return (_below_thousand if value < 1000 else _thousands)(f, value, before_noun)


def _thousands(f: Formatter, value: int, before_noun: bool) -> str:
    thousands, rest = divmod(value, 1000)
    count = _below_thousand(f, thousands, before_noun=True)
    text = f.say(_ONE_THOUSAND) if thousands == 1 else f.say(_THOUSANDS, count=count)
    if not rest:
        return text
    joined = _JUST_ABOVE_THOUSAND if rest < 100 else _ABOVE_THOUSAND
    return f.say(joined, thousands=text, rest=_below_thousand(f, rest, before_noun, behind=True))


def _below_thousand(f: Formatter, value: int, before_noun: bool, *, behind: bool = False) -> str:
    """Spell what is left below a thousand; `behind` one, German says "einhundert", elsewhere "hundert"."""
    if value < 100:
        above_hundred = before_noun and value == 1
        return f.say(_ONE_AT_THE_END) if above_hundred else _below_hundred(f, value)
    hundreds, rest = divmod(value, 100)
    text = (
        f.say(_ONE_HUNDRED)
        if hundreds == 1 and not behind
        else f.say(_HUNDREDS, count=f.say(_ONE_WITH_TENS) if hundreds == 1 else f.say(_SMALL[hundreds]))
    )
    return f.say(_ABOVE_HUNDRED, hundreds=text, rest=_below_thousand(f, rest, before_noun)) if rest else text


def _below_hundred(f: Formatter, value: int) -> str:
    if value < len(_SMALL):
        return f.say(_SMALL[value])
    tens, ones = divmod(value, 10)
    if not ones:
        return f.say(_TENS[tens - 2])
    last = _ONE_WITH_TENS if ones == 1 else _SMALL[ones]
    return f.say(_ABOVE_TWENTY, tens=f.say(_TENS[tens - 2]), ones=f.say(last))
