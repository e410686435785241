"""How sure a statement is, in words: announced, hearsay and whose, overtaken, contradicted, disputed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import speaker
from sportsdocs.format.quotes import quoted
from sportsdocs.model.citations import Citation, Party
from sportsdocs.model.kinds import Standing
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_ACCORDING = msg("mark", "according to {who}")
_ANNOUNCED = msg("mark", "announced")
_ANNOUNCED_BY = msg("mark", "announced, according to {who}")
_UNCONFIRMED = msg("mark", "unconfirmed")
_UNCONFIRMED_BY = msg("mark", "unconfirmed, according to {who}")
_OVERTAKEN = msg("mark", "later superseded")
_REFUTED = msg("mark", "wrong or out of date")
_REFUTED_BY = msg("mark", "wrong or out of date, according to {who}")
_DISPUTED = msg("mark", "accounts differ")


def attributed_to(statement: Statement) -> tuple[Party, ...]:
    """Give those whom the surest sources name as their own source; nobody if one of them speaks for itself."""
    surest = [citation for citation in statement.citations if citation.standing is statement.standing]
    named = [citation.attributed_to for citation in surest]
    return tuple(dict.fromkeys(party for party in named if party is not None)) if None not in named else ()


def publishers(f: Formatter, citations: Iterable[Citation]) -> tuple[str, ...]:
    """Name who published the sources, each once."""
    return tuple(dict.fromkeys(source_name(f, citation.source) for citation in citations))


def source_name(f: Formatter, source: Source) -> str:
    """Name a source by its publisher; failing that, by its agency, headline or id."""
    entity = source.publisher or source.agency
    if entity is not None:
        return speaker(f, entity)
    return quoted(f, source.title) if source.title else source.id


def marks(
    f: Formatter, statement: Statement, *, overtaken: bool = False, disputed: bool = False
) -> tuple[str, ...]:
    """Say how sure a statement is; an established one that nobody contradicts has no marks."""
    return tuple(_marks(f, statement, overtaken=overtaken, disputed=disputed))


def _marks(f: Formatter, statement: Statement, *, overtaken: bool, disputed: bool) -> Iterator[str]:
    standing = standing_mark(f, statement)
    if standing:
        yield standing
    if overtaken:
        yield f.say(_OVERTAKEN)
    if disputed:
        yield f.say(_DISPUTED)
    if statement.refuted:
        yield refuted_mark(f, statement)


def refuted_mark(f: Formatter, statement: Statement) -> str:
    """Say who contradicts a statement."""
    who = list_text(f, publishers(f, statement.refuted_by))
    return f.say(_REFUTED_BY, who=who) if who else f.say(_REFUTED)


def standing_mark(f: Formatter, statement: Statement) -> str:
    """Say whether a statement is announced or hearsay, and whose; nothing for a fact that a source vouches for."""
    named = attributed_to(statement)
    who = list_text(f, [speaker(f, party) for party in named]) if named else ""
    if statement.standing is Standing.ESTABLISHED:
        return f.say(_ACCORDING, who=who) if who else ""
    if statement.standing is Standing.ANNOUNCED:
        return f.say(_ANNOUNCED_BY, who=who) if who else f.say(_ANNOUNCED)
    return f.say(_UNCONFIRMED_BY, who=who) if who else f.say(_UNCONFIRMED)
