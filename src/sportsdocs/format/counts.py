"""Counted things: zero, one and many, in the case that the relation asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.errors import nearest, not_found
from sportsdocs.format.choices import choose
from sportsdocs.format.counted import FORMS, UP_TO_ONE, Counted, CountRelation, Noun
from sportsdocs.format.numbers import NumberStyle
from sportsdocs.format.quantities import COUNT_HEDGES, HEDGES, quantity_text
from sportsdocs.format.scales import scaled
from sportsdocs.model.quantities import Hedge, Quantity, to_quantity

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

# A number that begins a sentence is spelled, but not at any length.
_LONGEST_START = 999


def count_text(
    f: Formatter,
    quantity: Quantity | int,
    noun: Noun,
    *,
    relation: CountRelation | None = None,
    style: NumberStyle | None = None,
) -> str:
    """Print how many of something: `vier Folgen`, `in mehr als 240 Ländern`, `keine Folgen`."""
    choose(relation, FORMS, "relation of a count")
    quantity, forms = to_quantity(quantity), _forms(noun, relation)
    if quantity.exact == 0 and style != "figures":
        return f.say(forms.none)
    hedges = HEDGES if noun == "minute" else COUNT_HEDGES
    up_to = relation is None and quantity.hedge is Hedge.UP_TO
    one = f.say(UP_TO_ONE[noun] if up_to else forms.one)
    number = quantity_text(f, quantity, style=style, one=one, nominative=relation is None, hedges=hedges)
    return f.say_count(forms.many, most_of(quantity), count=number)


def most_of(quantity: Quantity) -> int:
    """Give the number that a noun agrees with: in a range, the greater one."""
    return quantity.value if quantity.to is None else quantity.to


def leading_style(quantity: Quantity | int, relation: CountRelation | None) -> NumberStyle | None:
    """Give the style at the start of a sentence: words where the number leads it, not behind a hedge or preposition."""
    quantity = to_quantity(quantity)
    numbers = (quantity.value, most_of(quantity))
    leads = relation is None and quantity.hedge is Hedge.EXACT
    return "words" if leads and all(scaled(n).mantissa <= _LONGEST_START for n in numbers) else None


def _forms(noun: str, relation: CountRelation | None) -> Counted:
    if noun not in FORMS[relation]:
        raise not_found(noun, "noun to count", nearest(noun, FORMS[relation]))
    return FORMS[relation][noun]
