"""Names in the cases of running text: who is paid, commissioned, named beside others.

Where a German name would have to be inflected itself and it is not sure how (Hellweger Anzeiger), it stands
without an article, "von Hellweger Anzeiger"; where only its genitive is not sure, another phrase is said: "vom Kurier".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.declension import behind_article, has_article, with_own_article
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import NameInput, Phrases, in_phrase, name_of, takes_the
from sportsdocs.model.entities import Competition, Event

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

NOMINATIVE = Phrases(
    case="nominative",
    bare=msg("nominative", "{name}"),
    der=msg("nominative (der)", "{name}"),
    die=msg("nominative (die)", "{name}"),
    das=msg("nominative (das)", "{name}"),
    plural=msg("nominative (plural)", "{name}"),
)
ACCUSATIVE = Phrases(
    case="accusative",
    bare=msg("accusative", "{name}"),
    der=msg("accusative (der)", "{name}"),
    die=msg("accusative (die)", "{name}"),
    das=msg("accusative (das)", "{name}"),
    plural=msg("accusative (plural)", "{name}"),
)
DATIVE = Phrases(
    case="dative",
    bare=msg("dative", "{name}"),
    der=msg("dative (der)", "{name}"),
    die=msg("dative (die)", "{name}"),
    das=msg("dative (das)", "{name}"),
    plural=msg("dative (plural)", "{name}"),
)
BY = Phrases(
    case="dative",
    bare=msg("by", "by {name}"),
    der=msg("by (der)", "by {name}"),
    die=msg("by (die)", "by {name}"),
    das=msg("by (das)", "by {name}"),
    plural=msg("by (plural)", "by {name}"),
)
#: Behind "a production" and the like, where the genitive does not go.
VON = Phrases(
    case="dative",
    bare=msg("whose, with a preposition", "{name}"),
    der=msg("whose, with a preposition (der)", "{name}"),
    die=msg("whose, with a preposition (die)", "{name}"),
    das=msg("whose, with a preposition (das)", "{name}"),
    plural=msg("whose, with a preposition (plural)", "{name}"),
)
GENITIVE = Phrases(
    case="genitive",
    bare=msg("whose", "{name}"),
    der=msg("whose (der)", "{name}"),
    die=msg("whose (die)", "{name}"),
    das=msg("whose (das)", "{name}"),
    plural=msg("whose (plural)", "{name}"),
    otherwise=VON,
)
_AT = Phrases(
    case="dative",
    bare=msg("job at a company, with a preposition", "at {name}"),
    der=msg("job at a company, with a preposition (der)", "at {name}"),
    die=msg("job at a company, with a preposition (die)", "at {name}"),
    das=msg("job at a company, with a preposition (das)", "at {name}"),
    plural=msg("job at a company, with a preposition (plural)", "at {name}"),
)
OF = Phrases(
    case="genitive",
    bare=msg("job at a company", "at {name}"),
    der=msg("job at a company (der)", "at {name}"),
    die=msg("job at a company (die)", "at {name}"),
    das=msg("job at a company (das)", "at {name}"),
    plural=msg("job at a company (plural)", "at {name}"),
    otherwise=_AT,
)
_FOR = Phrases(
    case="accusative",
    bare=msg("job on behalf of a company, with a preposition", "for {name}"),
    der=msg("job on behalf of a company, with a preposition (der)", "for {name}"),
    die=msg("job on behalf of a company, with a preposition (die)", "for {name}"),
    das=msg("job on behalf of a company, with a preposition (das)", "for {name}"),
    plural=msg("job on behalf of a company, with a preposition (plural)", "for {name}"),
)
ON_BEHALF_OF = Phrases(
    case="genitive",
    bare=msg("job on behalf of a company", "for {name}"),
    der=msg("job on behalf of a company (der)", "for {name}"),
    die=msg("job on behalf of a company (die)", "for {name}"),
    das=msg("job on behalf of a company (das)", "for {name}"),
    plural=msg("job on behalf of a company (plural)", "for {name}"),
    otherwise=_FOR,
)


def in_case(f: Formatter, value: NameInput, phrases: Phrases) -> str:
    """Say a name in running text, with its article where it needs one and can take it."""
    name = name_of(f, value)
    return in_phrase(f, phrases, name, the=takes_the(value, name), careful=_careful(value))


def goes_in_case(f: Formatter, value: NameInput, phrases: Phrases) -> bool:
    """Tell whether a name has an article, and can stand behind it in that case."""
    name = with_own_article(name_of(f, value))
    return has_article(name) and behind_article(f, name, phrases.case, careful=_careful(value)) is not None


def _careful(value: NameInput) -> bool:
    # The first word of "Conference League" and "Ligue 1" is no adjective.
    return not isinstance(value, (Competition, Event))
