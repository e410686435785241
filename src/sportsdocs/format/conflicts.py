"""Contradictions: both sides, their sources, and why one of them was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.dates import date_text
from sportsdocs.format.doubt import source_name
from sportsdocs.format.joining import commas, semicolons
from sportsdocs.format.messages import msg
from sportsdocs.format.values import DIFFER, value_text
from sportsdocs.format.words import WORDS
from sportsdocs.model.choice import Conflict
from sportsdocs.model.citations import Citation
from sportsdocs.model.statements import Statement

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_WHOLE = msg("conflict", "{lead}: {chosen}, but {other}. The first is used here: {reason}.")
_SIDE = msg("conflict", "{value} ({sources})")
_NO_SOURCE = msg("conflict", "no source")


def conflict_text(f: Formatter, conflict: Conflict) -> str:
    """Say which accounts differ, who gives them, and which one is used, why."""
    return f.say(
        _WHOLE,
        lead=f.say(DIFFER[conflict.value]),
        chosen=_side(f, conflict.chosen, conflict.value),
        other=_side(f, conflict.other, conflict.value),
        reason=f.say(WORDS[conflict.reason]),
    )


def _side(f: Formatter, statement: Statement, value: str) -> str:
    sources = semicolons(f, dict.fromkeys(_source(f, citation) for citation in statement.citations))
    return f.say(_SIDE, value=value_text(f, statement, value), sources=sources or f.say(_NO_SOURCE))


def _source(f: Formatter, citation: Citation) -> str:
    published = citation.source.published
    return commas(f, (source_name(f, citation.source), "" if published is None else date_text(f, published)))
