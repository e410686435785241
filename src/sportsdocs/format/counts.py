"""Counted things: zero, one and many, in the case that the relation asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from sportsdocs.errors import nearest, not_found
from sportsdocs.format.choices import choose
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.format.numbers import NumberStyle
from sportsdocs.format.quantities import COUNT_HEDGES, HEDGES, quantity_text
from sportsdocs.model.quantities import Quantity, to_quantity

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

Noun = Literal[
    "episode", "part", "film", "series", "season", "sports-season", "country", "household", "minute", "production", "source"
]  # fmt: skip
#: "in four countries", "with four episodes": the phrase has its preposition, and the noun the case it takes.
CountRelation = Literal["in", "with"]


@frozen
class Counted:
    """A noun in one case: with a number, "one" as it says it, and none of it."""

    many: Message
    one: Message
    none: Message


_PLAIN: dict[str, Counted] = {
    "episode": Counted(
        msgs("counted", "{count} episode", "{count} episodes"),
        msg("one episode", "one"),
        msg("counted", "no episodes"),
    ),
    "part": Counted(
        msgs("counted", "{count} part", "{count} parts"), msg("one part", "one"), msg("counted", "no parts")
    ),
    "film": Counted(
        msgs("counted", "{count} film", "{count} films"), msg("one film", "one"), msg("counted", "no films")
    ),
    "series": Counted(
        msgs("counted", "{count} series", "{count} series"),
        msg("one series", "one"),
        msg("counted", "no series"),
    ),
    "season": Counted(
        msgs("counted, of a series", "{count} season", "{count} seasons"),
        msg("one season of a series", "one"),
        msg("counted, of a series", "no seasons"),
    ),
    "sports-season": Counted(
        msgs("counted, of a sport", "{count} season", "{count} seasons"),
        msg("one season of a sport", "one"),
        msg("counted, of a sport", "no seasons"),
    ),
    "country": Counted(
        msgs("counted", "{count} country", "{count} countries"),
        msg("one country", "one"),
        msg("counted", "no countries"),
    ),
    "household": Counted(
        msgs("counted", "{count} household", "{count} households"),
        msg("one household", "one"),
        msg("counted", "no households"),
    ),
    "minute": Counted(
        msgs("counted", "{count} minute", "{count} minutes"),
        msg("one minute", "one"),
        msg("counted", "no minutes"),
    ),
    "production": Counted(
        msgs("counted", "{count} production", "{count} productions"),
        msg("one production", "one"),
        msg("counted", "no productions"),
    ),
    "source": Counted(
        msgs("counted", "{count} source", "{count} sources"),
        msg("one source", "one"),
        msg("counted", "no sources"),
    ),
}
_IN: dict[str, Counted] = {
    "episode": Counted(
        msgs("counted", "in {count} episode", "in {count} episodes"),
        msg("in one episode", "one"),
        msg("counted", "in no episodes"),
    ),
    "part": Counted(
        msgs("counted", "in {count} part", "in {count} parts"),
        msg("in one part", "one"),
        msg("counted", "in no parts"),
    ),
    "film": Counted(
        msgs("counted", "in {count} film", "in {count} films"),
        msg("in one film", "one"),
        msg("counted", "in no films"),
    ),
    "series": Counted(
        msgs("counted", "in {count} series", "in {count} series"),
        msg("in one series", "one"),
        msg("counted", "in no series"),
    ),
    "season": Counted(
        msgs("counted, of a series", "in {count} season", "in {count} seasons"),
        msg("in one season of a series", "one"),
        msg("counted, of a series", "in no seasons"),
    ),
    "sports-season": Counted(
        msgs("counted, of a sport", "in {count} season", "in {count} seasons"),
        msg("in one season of a sport", "one"),
        msg("counted, of a sport", "in no seasons"),
    ),
    "country": Counted(
        msgs("counted", "in {count} country", "in {count} countries"),
        msg("in one country", "one"),
        msg("counted", "in no country"),
    ),
    "household": Counted(
        msgs("counted", "in {count} household", "in {count} households"),
        msg("in one household", "one"),
        msg("counted", "in no household"),
    ),
    "minute": Counted(
        msgs("counted", "in {count} minute", "in {count} minutes"),
        msg("in one minute", "one"),
        msg("counted", "in no minutes"),
    ),
    "production": Counted(
        msgs("counted", "in {count} production", "in {count} productions"),
        msg("in one production", "one"),
        msg("counted", "in no production"),
    ),
    "source": Counted(
        msgs("counted", "in {count} source", "in {count} sources"),
        msg("in one source", "one"),
        msg("counted", "in no source"),
    ),
}
_WITH: dict[str, Counted] = {
    "episode": Counted(
        msgs("counted", "with {count} episode", "with {count} episodes"),
        msg("with one episode", "one"),
        msg("counted", "with no episodes"),
    ),
    "part": Counted(
        msgs("counted", "with {count} part", "with {count} parts"),
        msg("with one part", "one"),
        msg("counted", "with no parts"),
    ),
    "minute": Counted(
        msgs("counted", "with {count} minute", "with {count} minutes"),
        msg("with one minute", "one"),
        msg("counted", "with no minutes"),
    ),
}
_FORMS: dict[CountRelation | None, dict[str, Counted]] = {None: _PLAIN, "in": _IN, "with": _WITH}


def count_text(
    f: Formatter,
    quantity: Quantity | int,
    noun: Noun,
    *,
    relation: CountRelation | None = None,
    style: NumberStyle | None = None,
) -> str:
    """Print how many of something: `vier Folgen`, `in mehr als 240 Ländern`, `keine Folgen`."""
    choose(relation, _FORMS, "relation of a count")
    quantity, forms = to_quantity(quantity), _forms(noun, relation)
    if quantity.exact == 0 and style != "figures":
        return f.say(forms.none)
    hedges = HEDGES if noun == "minute" else COUNT_HEDGES
    one = f.say(forms.one)
    number = quantity_text(f, quantity, style=style, one=one, nominative=relation is None, hedges=hedges)
    return f.say_count(forms.many, quantity.value if quantity.to is None else quantity.to, count=number)


def _forms(noun: str, relation: CountRelation | None) -> Counted:
    forms = _FORMS[relation]
    if noun not in forms:
        what = "noun to count" if relation is None else f"noun to count after {relation!r}"
        raise not_found(noun, what, nearest(noun, forms))
    return forms[noun]
