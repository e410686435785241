"""Quotation marks, also nested. CLDR has the marks, Babel does not: they are messages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sportsdocs.format.messages import msg

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_QUOTED = msg("quotation", "“{text}”")
_INNER = msg("quotation within a quotation", "‘{text}’")
# American printers put the full stop inside, others outside; after "?" there is no second one inside.
_QUOTED_STOP = msg("quotation at the end of a sentence", "“{text}.”")
_MARKED_STOP = msg("quotation with a mark of its own at the end of a sentence", "“{text}”")

# A quotation inside: any pair of double marks. An apostrophe is none.
_PAIR = re.compile(r'["“”„«»]([^"“”„«»]+)["“”«»]')
_MARKS = (".", "?", "!", "…")


def quoted(f: Formatter, text: str, *, stop: bool = False) -> str:
    """Put a text in quotation marks, marks inside it become inner ones; `stop` ends the sentence with it."""
    inner = _PAIR.sub(lambda match: f.say(_INNER, text=match[1]), text)
    if not stop:
        return f.say(_QUOTED, text=inner)
    return f.say(_MARKED_STOP if inner.endswith(_MARKS) else _QUOTED_STOP, text=inner)
