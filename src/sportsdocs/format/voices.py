"""Who says so, in running text: whom the surest sources name as their own source, or else who published them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.doubt import attributed_to, source_name
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msgs
from sportsdocs.format.name_phrases import speaker
from sportsdocs.format.scales import number_text
from sportsdocs.model.citations import Citation
from sportsdocs.model.kinds import Standing
from sportsdocs.model.statements import Statement

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_MOST = 3
_OTHER_SOURCES = msgs(
    'sources left out, behind "according to"', "{count} other source", "{count} other sources"
)


def voices(f: Formatter, *statements: Statement) -> tuple[str, ...]:
    """Name those who vouch most surely for statements, each once; ids are no names."""
    named = (_voice(f, citation) for statement in statements for citation in _surest(statement))
    return tuple(dict.fromkeys(filter(None, named)))


def _surest(statement: Statement) -> tuple[Citation, ...]:
    return tuple(c for c in statement.citations if c.standing is statement.standing)


def _voice(f: Formatter, citation: Citation) -> str:
    source = citation.source
    if citation.attributed_to is not None:
        return speaker(f, citation.attributed_to)
    return source_name(f, source) if source.publisher or source.agency or source.title else ""


def in_brackets(f: Formatter, *statements: Statement) -> str:
    """List who says so, to stand in brackets; of many the first."""
    return list_text(f, voices(f, *statements), most=_MOST)


def according(f: Formatter, statement: Statement) -> str:
    """List whom to name with "according to": for hearsay everybody, else nobody where two or more vouch for it."""
    names = voices(f, statement)
    vouched = statement.standing is not Standing.REPORTED and not attributed_to(statement)
    return "" if vouched and len(names) > 1 else _behind_according_to(f, names)


def _behind_according_to(f: Formatter, names: tuple[str, ...]) -> str:
    left = len(names) - _MOST
    if left < 2:
        return list_text(f, names)
    others = f.say_count(_OTHER_SOURCES, left, count=number_text(f, left, style=None))
    return list_text(f, (*names[:_MOST], others))
