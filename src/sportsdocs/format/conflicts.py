"""Contradictions: both sides, their sources, and why one of them was chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sportsdocs.format.dates import date_text
from sportsdocs.format.doubt import source_name
from sportsdocs.format.joining import commas, semicolons
from sportsdocs.format.lists import Conjunction, list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.values import DIFFER, value_text
from sportsdocs.format.voices import in_brackets
from sportsdocs.format.words import WORDS
from sportsdocs.model.choice import Conflict, Reason
from sportsdocs.model.citations import Citation
from sportsdocs.model.kinds import TitleKind
from sportsdocs.model.statements import Statement, Title

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_WHOLE = msg("conflict", "{lead}: {chosen}, but {other}. The first is preferred: {reason}.")
_SIDE = msg("conflict", "{value} ({sources})")
_TITLES_DIFFER = {
    TitleKind.WORKING: msg("accounts differ", "Accounts of the working title differ"),
    TitleKind.TRANSLATED: msg("accounts differ", "Accounts of the translated title differ"),
}
_PERHAPS_LATER = msg("reason", "its latest source may be the later one")
_NO_SOURCE = msg("conflict", "no source")


def conflict_text(f: Formatter, conflict: Conflict) -> str:
    """Say which accounts differ, who gives them, and which one is used, why."""
    return f.say(
        _WHOLE,
        lead=lead_of(f, conflict.chosen, conflict.value),
        chosen=_side(f, conflict.chosen, conflict.value),
        other=_side(f, conflict.other, conflict.value),
        reason=f.say(_PERHAPS_LATER if _perhaps(conflict) else WORDS[conflict.reason]),
    )


def lead_of(f: Formatter, statement: Statement, value: str) -> str:
    """Say what accounts differ about; of titles, which of them."""
    titles = _TITLES_DIFFER.get(statement.kind) if isinstance(statement, Title) else None
    return f.say(titles or DIFFER[value])


def sides_text(
    f: Formatter, sides: Iterable[tuple[str, Iterable[Statement]]], *, conjunction: Conjunction
) -> str:
    """List values with those who vouch for each: `89 Minuten (A), 88 Minuten (B) oder 90 Minuten (C)`."""
    texts = ((value, in_brackets(f, *statements)) for value, statements in sides)
    return list_text(
        f,
        [f.say(_SIDE, value=value, sources=sources) if sources else value for value, sources in texts],
        conjunction=conjunction,
    )


def _perhaps(conflict: Conflict) -> bool:
    """Tell whether no date of publication proves that the source of the one side is the later."""
    if conflict.reason is not Reason.LATER_SOURCE:
        return False
    dated = (c.source.published for c in conflict.chosen.citations if c.source.published is not None)
    return all(day.earliest <= conflict.other.last_said for day in dated)


def _side(f: Formatter, statement: Statement, value: str) -> str:
    sources = semicolons(f, dict.fromkeys(_source(f, citation) for citation in statement.citations))
    return f.say(_SIDE, value=value_text(f, statement, value), sources=sources or f.say(_NO_SOURCE))


def _source(f: Formatter, citation: Citation) -> str:
    published = citation.source.published
    return commas(f, (source_name(f, citation.source), "" if published is None else date_text(f, published)))
