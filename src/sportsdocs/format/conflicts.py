"""Contradictions: both sides, their sources, and why one of them was chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from sportsdocs.format.capitals import capital
from sportsdocs.format.dates import date_text
from sportsdocs.format.doubt import according_to_mark, source_name
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

_DIFFER = msg("conflict", "{lead}: {sides}.")
_PREFERRED = msg("conflict", "{lead}: {sides}. The first is preferred: {reason}.")
_NEITHER = msg("conflict", "{lead}: {sides}. {reason}.")
_BOTH = msg("two sides of a conflict", "{chosen}, but {other}")
_SIDE = msg("conflict", "{value} ({sources})")
_TITLES_DIFFER = {
    TitleKind.WORKING: msg("accounts differ", "Accounts of the working title differ"),
    TitleKind.TRANSLATED: msg("accounts differ", "Accounts of the translated title differ"),
}
_PERHAPS_LATER = msg("reason", "it may rest on the more recent source")
_NO_SOURCE = msg("conflict", "no source")


def conflict_text(f: Formatter, conflict: Conflict) -> str:
    """Say which accounts differ, who gives them, and which one is used, why."""
    chosen, other = (side(f, (one,), conflict.value) for one in (conflict.chosen, conflict.other))
    lead = lead_of(f, conflict.chosen, conflict.value)
    return worded(f, lead, f.say(_BOTH, chosen=chosen, other=other), reasons_of(f, [conflict]))


def worded(f: Formatter, lead: str, sides: str, reasons: Mapping[Reason, str]) -> str:
    """Word a contradiction, and why the first side is preferred, if it is."""
    if not reasons:
        return f.say(_DIFFER, lead=lead, sides=sides)
    if set(reasons) == {Reason.FILED_FIRST}:
        return f.say(_NEITHER, lead=lead, sides=sides, reason=capital(reasons[Reason.FILED_FIRST]))
    return f.say(_PREFERRED, lead=lead, sides=sides, reason=semicolons(f, reasons.values()))


def reasons_of(f: Formatter, conflicts: Iterable[Conflict]) -> dict[Reason, str]:
    """Give the reasons to prefer the one side to the others, each as sure as it is of all of them."""
    found: dict[Reason, str] = {}
    for conflict in conflicts:
        perhaps = _perhaps(conflict)
        if conflict.reason not in found or perhaps:
            found[conflict.reason] = f.say(_PERHAPS_LATER if perhaps else WORDS[conflict.reason])
    return found


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


def side(f: Formatter, statements: Sequence[Statement], value: str) -> str:
    """Print a value that statements share with the sources that give it, each with its date."""
    citations = (citation for statement in statements for citation in statement.citations)
    sources = semicolons(f, dict.fromkeys(dated_source(f, citation) for citation in citations))
    return f.say(_SIDE, value=value_text(f, statements[0], value), sources=sources or f.say(_NO_SOURCE))


def dated_source(f: Formatter, citation: Citation) -> str:
    """Name a source with its date, and whom it names as its own source, if that is somebody else."""
    source, whose = citation.source, citation.attributed_to
    day = "" if source.published is None else date_text(f, source.published)
    other = "" if whose in (None, source.publisher) else according_to_mark(f, (whose,))
    return commas(f, (source_name(f, source), day, other))
