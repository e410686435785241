"""Clauses about releases, finished to sentences: the place, a free text, stands in brackets before the full stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.credits import text_in
from sportsdocs.format.messages import msg
from sportsdocs.model.statements import Release

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

STOP = msg("release sentence", "{clause}.")
_STOP_AT = msg("release sentence", "{clause} ({place}).")


def finished(f: Formatter, clause: str, release: Release) -> str:
    """Finish a clause, with the place of the release if it has one."""
    if release.place is None:
        return f.say(STOP, clause=clause)
    return f.say(_STOP_AT, clause=clause, place=text_in(f, release.place))
