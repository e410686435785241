"""Territories: CLDR's names, and our phrases where a language wants an article or another form after "in"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, get_args

from sportsdocs.format.choices import choose
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.territory_phrases import ISLANDS, NAMES, PHRASES
from sportsdocs.model.checks import WORLD, to_territory

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

TerritoryForm = Literal["name", "in"]
_FORMS = get_args(TerritoryForm)

_IN = msg("in a territory", "in {territory}")
_ON = msg("on an island", "in {territory}")
_AND = msg("between the names of one territory", " and ")
_WORLDWIDE = msg("territory", "worldwide")
_EXCEPT = msg("territories that are left out", "{where}, except {excluded}")


def territory_name(f: Formatter, code: str) -> str:
    """Print the name of a territory; a code that CLDR does not know is printed as it is."""
    if code == WORLD:
        return f.say(_WORLDWIDE)
    if code in NAMES:
        return f.say(NAMES[code])
    # CLDR's names are made for lists; in a sentence nobody reads "Bosnia & Herzegovina and Serbia".
    return str(f.cldr.territories.get(code, code)).replace(" & ", f.say(_AND))


def territory_text(
    f: Formatter, territories: Iterable[str], *, form: TerritoryForm = "name", excluded: Iterable[str] = ()
) -> str:
    """Print territories by name or with "in": `in den USA und im Vereinigten Königreich`, `weltweit außer in China`."""
    choose(form, _FORMS, "form of territories")
    codes, left_out = _codes(territories), _codes(excluded)
    where = _where(f, codes, form)
    if not left_out or not where:
        return where
    return f.say(_EXCEPT, where=where, excluded=_where(f, left_out, "in"))


def _codes(territories: Iterable[str]) -> tuple[str, ...]:
    return tuple(code if code in NAMES else to_territory(code) for code in territories)


def _where(f: Formatter, codes: tuple[str, ...], form: TerritoryForm) -> str:
    if WORLD in codes:
        return f.say(_WORLDWIDE)
    if form == "name":
        return list_text(f, (territory_name(f, code) for code in codes))
    prepositions = (f.say(message, territory="") for message in (_IN, _ON))
    return list_text(f, once([_in(f, code) for code in codes], prepositions))


def _in(f: Formatter, code: str) -> str:
    if code in PHRASES:
        return f.say(PHRASES[code])
    return f.say(_ON if code in ISLANDS else _IN, territory=territory_name(f, code))


def once(phrases: list[str], prepositions: Iterable[str]) -> list[str]:
    """Say a preposition once if all have it: "in Deutschland und der Schweiz", but "in den USA und im Iran"."""
    for preposition in prepositions:
        if all(phrase.startswith(preposition) for phrase in phrases):
            return [*phrases[:1], *(phrase.removeprefix(preposition) for phrase in phrases[1:])]
    return phrases
