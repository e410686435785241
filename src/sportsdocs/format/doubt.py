"""How sure a statement is, in words: announced, hearsay and whose, overtaken, contradicted, disputed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from sportsdocs.format.attribution import is_club
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.name_phrases import speaker
from sportsdocs.format.quotes import quoted
from sportsdocs.model.citations import Citation, Party
from sportsdocs.model.entities import Organization, Team
from sportsdocs.model.kinds import Standing
from sportsdocs.model.people import Person
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement, content_fields

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_ACCORDING = msg("mark", "according to {who}")
_ACCORDING_TO_CLUB = msg("mark", "according to the club")
_ANNOUNCED = msg("mark", "announced")
_ANNOUNCED_BY = msg("mark", "announced, according to {who}")
_ANNOUNCED_BY_CLUB = msg("mark", "announced, according to the club")
_UNCONFIRMED = msg("mark", "unconfirmed")
_UNCONFIRMED_BY = msg("mark", "unconfirmed, according to {who}")
_UNCONFIRMED_BY_CLUB = msg("mark", "unconfirmed, according to the club")
_OVERTAKEN = msg("mark", "later superseded")
_NOT_PREFERRED = msg("mark", "another account is preferred")
_REFUTED = msg("mark", "wrong or out of date")
_REFUTED_BY = msg("mark", "wrong or out of date; contradicted by {who}")
_DISPUTED = msg("mark", "accounts differ")
#: Whether a statement gave way to another, and whether that one is known to be the later.
Overtaken = Literal["no", "later", "perhaps-later"]
#: By standing: of nobody named, of somebody, of the club that is named already.
_STANDINGS: dict[Standing, tuple[Message | None, Message, Message]] = {
    Standing.ESTABLISHED: (None, _ACCORDING, _ACCORDING_TO_CLUB),
    Standing.ANNOUNCED: (_ANNOUNCED, _ANNOUNCED_BY, _ANNOUNCED_BY_CLUB),
    Standing.REPORTED: (_UNCONFIRMED, _UNCONFIRMED_BY, _UNCONFIRMED_BY_CLUB),
}


def attributed_to(statement: Statement) -> tuple[Party, ...]:
    """Give those whom the surest sources name as their own source; nobody if one of them speaks for itself."""
    named: dict[Party, None] = {}
    standing = statement.standing
    for citation in statement.citations:
        if citation.standing is standing:
            if citation.attributed_to is None:
                return ()
            named[citation.attributed_to] = None
    return tuple(named)


def all_attributed_to(statements: Iterable[Statement]) -> tuple[Party, ...]:
    """Give everybody whom the surest sources of some statements name as their own source, each once."""
    return tuple(dict.fromkeys(party for statement in statements for party in attributed_to(statement)))


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
    f: Formatter,
    statement: Statement,
    *,
    overtaken: Overtaken = "no",
    disputed: bool = False,
    named: Collection[Party] = (),
) -> tuple[str, ...]:
    """Say how sure a statement is; an established one that nobody contradicts has no marks.

    A club that the statement names, or that was `named` before it, is not named again: `nach Klubangaben angekündigt`.
    """
    return tuple(_marks(f, statement, overtaken, disputed=disputed, named=named))


def overtaken_mark(f: Formatter, overtaken: Overtaken) -> str:
    """Say that something gave way, and that the other came later only where that is known."""
    if overtaken == "no":
        return ""
    return f.say(_OVERTAKEN if overtaken == "later" else _NOT_PREFERRED)


def _marks(
    f: Formatter, statement: Statement, overtaken: Overtaken, *, disputed: bool, named: Collection[Party]
) -> Iterator[str]:
    yield from filter(None, (standing_mark(f, statement, named), overtaken_mark(f, overtaken)))
    if disputed:
        yield f.say(_DISPUTED)
    if statement.refuted:
        yield refuted_mark(f, statement)


def refuted_mark(f: Formatter, statement: Statement) -> str:
    """Say who contradicts a statement."""
    who = list_text(f, publishers(f, statement.refuted_by))
    return f.say(_REFUTED_BY, who=who) if who else f.say(_REFUTED)


def standing_mark(f: Formatter, statement: Statement, named: Collection[Party] = ()) -> str:
    """Say whether a statement is announced or hearsay, and whose; nothing for a fact that a source vouches for."""
    said_by = attributed_to(statement)
    if said_by:
        _, of_somebody, of_the_club = _STANDINGS[statement.standing]
        return _of(f, said_by, (*parties_of(statement), *named), of_somebody, of_the_club)
    alone, *_ = _STANDINGS[statement.standing]
    return "" if alone is None else f.say(alone)


def according_to_mark(f: Formatter, said_by: tuple[Party, ...], named: Collection[Party] = ()) -> str:
    """Say whose word something is: `laut „Bild“`, or of a club that is `named` anyway `nach Klubangaben`; nothing for nobody."""
    return _of(f, said_by, named, _ACCORDING, _ACCORDING_TO_CLUB) if said_by else ""


def _of(
    f: Formatter, said_by: tuple[Party, ...], named: Collection[Party], somebody: Message, the_club: Message
) -> str:
    if _is_the_club(said_by, named):
        return f.say(the_club)
    return f.say(somebody, who=list_text(f, [speaker(f, party) for party in said_by]))


def _is_the_club(said_by: tuple[Party, ...], named: Collection[Party]) -> bool:
    # With two clubs named it would not be clear which.
    clubs = {party for party in named if is_club(party)}
    return len(said_by) == 1 and clubs == {said_by[0]}


def parties_of(statement: Statement) -> tuple[Party, ...]:
    """Give those whom a statement names; a team stands for its club too."""
    named = (getattr(statement, name) for name in content_fields(type(statement)))
    parties = [value for value in named if isinstance(value, (Person, Organization, Team))]
    clubs = (party.club for party in parties if isinstance(party, Team) and party.club is not None)
    return (*parties, *clubs)
