"""Names in the cases of running text: who is paid, commissioned, named beside others.

Where a German name would have to be inflected itself and it is not sure how (Hellweger Anzeiger, der Kicker), it stands
without an article: "von Hellweger Anzeiger".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import evolve

from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import NameInput, Phrases, in_phrase, name_of
from sportsdocs.model.entities import Competition, Event, Organization, Team
from sportsdocs.model.kinds import OrganizationKind
from sportsdocs.model.texts import Article, Name

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

NOMINATIVE = Phrases(
    bare=msg("nominative", "{name}"),
    der=msg("nominative (der)", "{name}"),
    die=msg("nominative (die)", "{name}"),
    das=msg("nominative (das)", "{name}"),
    plural=msg("nominative (plural)", "{name}"),
)
ACCUSATIVE = Phrases(
    bare=msg("accusative", "{name}"),
    der=msg("accusative (der)", "{name}"),
    die=msg("accusative (die)", "{name}"),
    das=msg("accusative (das)", "{name}"),
    plural=msg("accusative (plural)", "{name}"),
)
DATIVE = Phrases(
    bare=msg("dative", "{name}"),
    der=msg("dative (der)", "{name}"),
    die=msg("dative (die)", "{name}"),
    das=msg("dative (das)", "{name}"),
    plural=msg("dative (plural)", "{name}"),
)
BY = Phrases(
    bare=msg("by", "by {name}"),
    der=msg("by (der)", "by {name}"),
    die=msg("by (die)", "by {name}"),
    das=msg("by (das)", "by {name}"),
    plural=msg("by (plural)", "by {name}"),
)
MADE_BY = Phrases(
    bare=msg("a production by one company", "a production by {name}"),
    der=msg("a production by one company (der)", "a production by {name}"),
    die=msg("a production by one company (die)", "a production by {name}"),
    das=msg("a production by one company (das)", "a production by {name}"),
    plural=msg("a production by one company (plural)", "a production by {name}"),
)
MADE_BY_WITHOUT_ARTICLE = Phrases(
    bare=msg("production by one company", "production by {name}"),
    der=msg("production by one company (der)", "production by {name}"),
    die=msg("production by one company (die)", "production by {name}"),
    das=msg("production by one company (das)", "production by {name}"),
    plural=msg("production by one company (plural)", "production by {name}"),
)
COMMISSIONED = Phrases(
    bare=msg("commission", "commissioned by {name}"),
    der=msg("commission (der)", "commissioned by {name}"),
    die=msg("commission (die)", "commissioned by {name}"),
    das=msg("commission (das)", "commissioned by {name}"),
    plural=msg("commission (plural)", "commissioned by {name}"),
)
OF = Phrases(
    bare=msg("job at a company", "at {name}"),
    der=msg("job at a company (der)", "at {name}"),
    die=msg("job at a company (die)", "at {name}"),
    das=msg("job at a company (das)", "at {name}"),
    plural=msg("job at a company (plural)", "at {name}"),
)
ON_BEHALF_OF = Phrases(
    bare=msg("job on behalf of a company", "for {name}"),
    der=msg("job on behalf of a company (der)", "for {name}"),
    die=msg("job on behalf of a company (die)", "for {name}"),
    das=msg("job on behalf of a company (das)", "for {name}"),
    plural=msg("job on behalf of a company (plural)", "for {name}"),
)
#: For teams in the plural, national teams, associations, events and competitions: "the All Blacks", "the DFB".
THE_NOMINATIVE = Phrases(
    bare=msg("nominative of an event or team", "the {name}"),
    der=msg("nominative of an event or team (der)", "the {name}"),
    die=msg("nominative of an event or team (die)", "the {name}"),
    das=msg("nominative of an event or team (das)", "the {name}"),
    plural=msg("nominative of an event or team (plural)", "the {name}"),
)
THE_ACCUSATIVE = Phrases(
    bare=msg("accusative of an event or team", "the {name}"),
    der=msg("accusative of an event or team (der)", "the {name}"),
    die=msg("accusative of an event or team (die)", "the {name}"),
    das=msg("accusative of an event or team (das)", "the {name}"),
    plural=msg("accusative of an event or team (plural)", "the {name}"),
)
THE_DATIVE = Phrases(
    bare=msg("dative of an event or team", "the {name}"),
    der=msg("dative of an event or team (der)", "the {name}"),
    die=msg("dative of an event or team (die)", "the {name}"),
    das=msg("dative of an event or team (das)", "the {name}"),
    plural=msg("dative of an event or team (plural)", "the {name}"),
)
_THE = {NOMINATIVE: THE_NOMINATIVE, ACCUSATIVE: THE_ACCUSATIVE, DATIVE: THE_DATIVE}
_GENITIVES = (COMMISSIONED, OF, ON_BEHALF_OF, MADE_BY, MADE_BY_WITHOUT_ARTICLE)
#: Adjectives that can be told by their form; of others ("Hellweger") it is not sure how they are declined.
_ADJECTIVE = re.compile(r"(\w*(?:isch|lich|ig|[Dd]eutsch)|Neu|Frei|Allgemein|Erst|Zweit)(er|es|e)")
_WEAK = {
    "er": msg("adjective of a name behind an article, dative (der)", "{stem}er"),
    "e": msg("adjective of a name behind an article, dative or genitive (die)", "{stem}e"),
    "es": msg("adjective of a name behind an article, dative (das)", "{stem}es"),
}
_ENDINGS = {Article.DER: "er", Article.DIE: "e", Article.DAS: "es"}


def in_case(f: Formatter, value: NameInput, phrases: Phrases) -> str:
    """Say a name in running text, with its article where it needs one and can take it unchanged."""
    name = name_of(f, value)
    name = _declined(f, name, phrases)
    unchanged = not _inflects(name, phrases)
    if _takes_the(value, name):
        phrases = _THE.get(phrases, phrases)
    return in_phrase(f, phrases, name) if unchanged else f.say(phrases.bare, name=name.text)


def _takes_the(value: NameInput, name: Name) -> bool:
    if isinstance(value, Team):
        return name.plural or (value.club is None and value.country is not None)
    if isinstance(value, Organization):
        # Harvard University, but the University of Michigan.
        of = value.kind is OrganizationKind.UNIVERSITY and " of " in name.text
        return of or value.kind is OrganizationKind.ASSOCIATION
    return isinstance(value, (Event, Competition))


def _declined(f: Formatter, name: Name, phrases: Phrases) -> Name:
    """Decline an adjective that opens a name where nothing else of the name changes: der Deutschen Akademie."""
    if name.article is None or name.plural:
        return name
    dative = phrases in (DATIVE, BY)
    feminine = name.article is Article.DIE and phrases in _GENITIVES
    first, _, rest = name.text.partition(" ")
    found = _ADJECTIVE.fullmatch(first)
    if not rest or not (dative or feminine) or found is None or found[2] != _ENDINGS[name.article]:
        return name
    return evolve(name, text=f"{f.say(_WEAK[found[2]], stem=found[1])} {rest}")


def _inflects(name: Name, phrases: Phrases) -> bool:
    if name.article is None or name.plural:
        return False
    first, *more = name.text.split()
    # Die Deutsche Welle stays as it is in the nominative and accusative.
    unchanged = name.article is Article.DIE and phrases in (NOMINATIVE, ACCUSATIVE)
    # No adjective ends in -ie: die Filmakademie is a noun.
    adjective = first.endswith(_ENDINGS[name.article]) and not first.endswith("ie")
    if more and adjective and not unchanged:
        return True
    # Only names that end in a capital or a figure (ZDF, RTL 2) take the genitive unchanged.
    return phrases in _GENITIVES and name.article is not Article.DIE and name.text[-1].islower()
