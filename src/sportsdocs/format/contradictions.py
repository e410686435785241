"""The contradictions of a production as lines of a sheet: for each value one, with all that is said, by whom and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.conflicts import conflict_text, lead_of, reasons_of, side, worded
from sportsdocs.format.dispute_sentences import Dispute, disputes
from sportsdocs.format.lists import list_text
from sportsdocs.model.choice import Reason
from sportsdocs.model.productions import Production
from sportsdocs.model.sections import SECTIONS

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter


def contradictions(f: Formatter, production: Production) -> Iterator[str]:
    """Say of each value what the sources differ about, and which account is used, why."""
    for kind in SECTIONS.values():
        yield from (_text(f, dispute) for dispute in disputes(production, kind))


def _text(f: Formatter, dispute: Dispute) -> str:
    """Word a contradiction; what none of the sides is chosen for has no preference to explain."""
    if len(dispute.pairs) == 1 and dispute.of_the_chosen:
        return conflict_text(f, dispute.pairs[0])
    sides = [side(f, found, dispute.value) for found in dispute.sides.values()]
    lead = lead_of(f, dispute.thing.statements[0], dispute.value)
    return worded(f, lead, list_text(f, sides, conjunction="or"), _reasons(f, dispute))


def _reasons(f: Formatter, dispute: Dispute) -> dict[Reason, str]:
    """Give the reasons to prefer what is chosen to each of the others."""
    found = reasons_of(f, (pair for pair in dispute.pairs if pair.chosen is dispute.chosen))
    # Preferred to some, and of no more weight than others: that is no order to explain.
    return {} if len(found) > 1 and Reason.FILED_FIRST in found else found
