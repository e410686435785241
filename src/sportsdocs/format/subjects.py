"""A production as the subject of a sentence: "the series"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.messages import msg
from sportsdocs.model.kinds import Kind

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_THE_WORK = {
    Kind.FILM: msg("subject of a sentence", "The film"),
    Kind.SERIES: msg("subject of a sentence", "The series"),
    Kind.SEASON: msg("subject of a sentence", "The season"),
    Kind.EPISODE: msg("subject of a sentence", "The episode"),
    Kind.SPECIAL: msg("subject of a sentence", "The special"),
}


def the_work(f: Formatter, kind: Kind) -> str:
    """Say what the sentence is about, at its start."""
    return f.say(_THE_WORK[kind])
