"""Hedged numbers and ranges: "mehr als 240", "drei bis fünf", "about 1.5 million"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.messages import Message, msg
from sportsdocs.format.numbers import NumberStyle, figures, spelled, spelled_before_scale
from sportsdocs.format.scales import Scaled, mantissa_text, scaled, with_scale
from sportsdocs.model.quantities import Hedge, Number, Quantity

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

Hedges = dict[Hedge, Message]

HEDGES: Hedges = {
    Hedge.EXACT: msg("hedge", "{number}"),
    Hedge.ABOUT: msg("hedge", "about {number}"),
    Hedge.MORE_THAN: msg("hedge", "more than {number}"),
    Hedge.OVER: msg("hedge", "over {number}"),
    Hedge.AT_LEAST: msg("hedge", "at least {number}"),
    Hedge.NEARLY: msg("hedge", "nearly {number}"),
    Hedge.UP_TO: msg("hedge", "up to {number}"),
    Hedge.LESS_THAN: msg("hedge", "less than {number}"),
}
#: English has fewer countries, but less money and less time.
COUNT_HEDGES: Hedges = {**HEDGES, Hedge.LESS_THAN: msg("hedge of a count", "fewer than {number}")}
_FROM_TO = msg("range of numbers", "{start} to {end}")
_FIGURES_FROM_TO = msg("range of numbers", "{start}–{end}")
_ONE_TO = msg("number before to", "one")


def quantity_text(
    f: Formatter,
    quantity: Quantity,
    *,
    style: NumberStyle | None = None,
    one: str | None = None,
    nominative: bool = True,
    hedges: Hedges = COUNT_HEDGES,
) -> str:
    """Print a quantity without its noun. `one` is "one" as the noun wants it, `nominative` whether the noun stands in that case."""
    nominative = nominative and quantity.hedge is not Hedge.UP_TO  # "bis zu" takes the dative
    if quantity.to is None:
        number = plain_number(f, quantity.value, style, one=one, nominative=nominative)
    else:
        number = span(f, quantity.value, quantity.to, style, one=one)
    return hedged(f, quantity.hedge, number, hedges)


def hedged(f: Formatter, hedge: Hedge, number: str, hedges: Hedges = HEDGES) -> str:
    """Put the word for a hedge to a number."""
    return f.say(hedges[hedge], number=number)


def plain_number(
    f: Formatter, value: Number, style: NumberStyle | None, *, one: str | None = None, nominative: bool = True
) -> str:
    """Print one number: in words where it is small, with its scale where it is great."""
    number = scaled(value)
    if number.scale > 1:
        return with_scale(f.cldr, mantissa_text(f, number, style, nominative=nominative), number)
    words = spelled(f, value, style, one=one)
    return figures(f, value) if words is None else words


def span(
    f: Formatter, start: Number, end: Number, style: NumberStyle | None, *, one: str | None = None
) -> str:
    """Print a range of numbers: both ends in words or both in figures; a scale that they share is said once."""
    low, high = scaled(start), scaled(end)
    # With a scale at one end only, the other would be read in it too: then both are printed in full.
    if low.scale > 1 and high.scale > 1:
        style = style if _spelled_alike(f, low, high) else "figures"
        first = mantissa_text(f, low, style)
        if low.scale != high.scale:
            first = with_scale(f.cldr, first, low)
        return f.say(_FROM_TO, start=first, end=with_scale(f.cldr, mantissa_text(f, high, style), high))
    words = spelled(f, start, style), spelled(f, end, style, one=one)
    if words[0] is not None and words[1] is not None:
        return f.say(_FROM_TO, start=_before_to(f, start, words[0]), end=words[1])
    return f.say(_FIGURES_FROM_TO, start=figures(f, start), end=figures(f, end))


def _spelled_alike(f: Formatter, low: Scaled, high: Scaled) -> bool:
    """Tell whether both ends go in words before "million"; "one" would have to agree with what is left out."""
    words = (spelled_before_scale(f, end.mantissa, None, one="") for end in (low, high))
    return all(words)


def _before_to(f: Formatter, value: Number, words: str) -> str:
    return f.say(_ONE_TO) if value == 1 else words
