"""The first paragraph of a summary: what a production is, how it ended for those it is about, how it came out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sportsdocs.format.extent_sentences import extent_sentences
from sportsdocs.format.intro_sentences import intro
from sportsdocs.format.outcome_sentences import outcome_sentences
from sportsdocs.format.release_sentences import is_ahead, release_sentences
from sportsdocs.format.sentence import Sentence
from sportsdocs.model.productions import Production

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter


def opening(f: Formatter, production: Production, on: date) -> list[Sentence]:
    """Write it, in the tense of a day."""
    ahead = is_ahead(production, on)
    extents = list(extent_sentences(f, production, ahead=ahead))
    return [
        intro(f, production, on, ahead=ahead),
        *outcome_sentences(f, production),
        *extents,
        *release_sentences(f, production, on, again=bool(extents)),
    ]
