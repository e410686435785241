"""The contradictions of a production as lines of a sheet: for each value one, with all that is said, by whom and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.capitals import capital
from sportsdocs.format.conflicts import conflict_text, reason_text, side
from sportsdocs.format.dispute_sentences import Dispute, disputes
from sportsdocs.format.joining import semicolons
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.values import DIFFER
from sportsdocs.format.words import WORDS
from sportsdocs.model import choice
from sportsdocs.model.choice import Conflict, Reason
from sportsdocs.model.productions import Production
from sportsdocs.model.sections import SECTIONS

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_SIDES = msg("conflict", "{lead}: {sides}.")
_PREFERRED = msg("conflict", "{lead}: {sides}. The first is preferred: {reason}.")
_NEITHER = msg("conflict", "{lead}: {sides}. {reason}.")


def contradictions(f: Formatter, production: Production) -> Iterator[str]:
    """Say of each value what the sources differ about, and which account is used, why."""
    # The production keeps its conflicts: only what they are about is looked at again.
    kinds = {type(conflict.chosen) for conflict in production.conflicts()}
    for kind in (kind for kind in SECTIONS.values() if kind in kinds):
        yield from (_text(f, dispute) for dispute in disputes(production, kind))


def _text(f: Formatter, dispute: Dispute) -> str:
    """Word a contradiction; what none of the sides is chosen for has no preference to explain."""
    pairs = list(choice.conflicts(dispute.thing, dispute.value))
    if len(pairs) == 1 and dispute.of_the_chosen:
        return conflict_text(f, pairs[0])
    sides = [side(f, found, dispute.value) for found in dispute.sides.values()]
    values = {"lead": f.say(DIFFER[dispute.value]), "sides": list_text(f, sides, conjunction="or")}
    reasons = _reasons(f, pairs) if dispute.of_the_chosen else []
    if not reasons:
        return f.say(_SIDES, **values)
    if reasons == [f.say(WORDS[Reason.FILED_FIRST])]:
        return f.say(_NEITHER, reason=capital(reasons[0]), **values)
    return f.say(_PREFERRED, reason=semicolons(f, reasons), **values)


def _reasons(f: Formatter, pairs: list[Conflict]) -> list[str]:
    """Give the reasons to prefer what is chosen to each of the others."""
    of_the_chosen = (conflict for conflict in pairs if conflict.chosen is pairs[0].chosen)
    found = {conflict.reason: reason_text(f, conflict) for conflict in of_the_chosen}
    # Preferred to some, and of no more weight than others: that is no order to explain.
    return [] if len(found) > 1 and Reason.FILED_FIRST in found else list(found.values())
