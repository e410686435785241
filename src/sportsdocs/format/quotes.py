"""Quotation marks, also nested. CLDR has the marks, Babel does not: they are messages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sportsdocs.format.messages import msg

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

# Marks of every other level: a quotation, one within it, one within that again.
_LEVELS = (msg("quotation", "“{text}”"), msg("quotation within a quotation", "‘{text}’"))
# American printers put the full stop inside, others outside.
_STOP_INSIDE = msg("text at the end of a sentence, inside its quotation marks", "{text}.")
_STOP_OUTSIDE = msg("quotation at the end of a sentence", "{quotation}")

_MARK = re.compile("[\"“”„«»'‘’‚‹›]")
_DOUBLE = '"“”„«»'
#: A mark that may be an apostrophe opens nothing before these: ’90s, rock ’n’ roll, ’s war einmal.
_ELIDED = r"(?!(?:\d\ds?|[ns]|ne[mnrs]?|em|til|tis|twas)\b)"
_IN_WORDS = r"(?:[^'‘’‚]|(?<=\w)['’](?=\w))+?"
#: An innermost pair of each kind. Guillemets point either way, so what stands round them tells the opening one.
_PAIRS = tuple(
    re.compile(pair)
    for pair in (
        rf"„([^{_DOUBLE}]+)“",
        rf"“([^{_DOUBLE}]+)”",
        rf'(?<!\w)"([^{_DOUBLE}]+)"',
        rf"(?<!\w)«([^{_DOUBLE}]+)»(?!\w)",
        rf"(?<!\w)»([^{_DOUBLE}]+)«(?!\w)",
        rf'[„“]([^{_DOUBLE}]+)[”"]',  # typed on two keyboards
        r"‚([^‚‘]+)‘(?!\w)",
        rf"(?<!\w)‘{_ELIDED}(?=\S)({_IN_WORDS})(?<=\S)’(?!\w)",
        rf"(?<!\w)'{_ELIDED}(?=\S)({_IN_WORDS})(?<=\S)'(?!\w)",
        r"(?<!\w)‹([^‹›]+)›(?!\w)",
        r"(?<!\w)›([^‹›]+)‹(?!\w)",
    )
)
#: Nobody quotes deeper; marks beyond are left as they are.
_DEEPEST = 8
#: Marks that end a sentence as well as a full stop does.
ENDS = ("?", "!", "…")


def quoted(f: Formatter, text: str, *, stop: bool = False) -> str:
    """Put a text in quotation marks, those inside it in turns inner and outer; `stop` ends the sentence with it."""
    if not stop:
        return _quotation(f, text)
    body = without_last_marks(text)
    # A text that has its full stop needs no second one.
    if body.endswith("."):
        return _quotation(f, text)
    if not body.endswith(ENDS):
        text = f.say(_STOP_INSIDE, text=body) + text[len(body) :]
    return f.say(_STOP_OUTSIDE, quotation=_quotation(f, text))


def _quotation(f: Formatter, text: str) -> str:
    return f.say(_LEVELS[0], text=_inside(f, text, pairs(text), 0, len(text), 1))


def _inside(f: Formatter, text: str, closing: Mapping[int, int], start: int, end: int, level: int) -> str:
    """Print a part of a text, the quotations inside it with the marks of their level."""
    parts, place = [], start
    while place < end:
        close = closing.get(place, end)
        if close < end:
            inner = _inside(f, text, closing, place + 1, close, level + 1)
            parts.append(f.say(_LEVELS[level % 2], text=inner.strip()))
            place = close + 1
        else:
            parts.append(text[place])
            place += 1
    return "".join(parts)


def pairs(text: str) -> dict[int, int]:
    """Find the quotation marks that belong together: the place of each opening one, with that of its closing one."""
    found: dict[int, int] = {}
    for _ in range(_DEEPEST if _MARK.search(text) else 0):
        before = len(found)
        for pair in _PAIRS:
            new = {m.start(): m.end() - 1 for m in pair.finditer(text) if m[1].strip()}
            text = _masked(text, {*new, *new.values()})
            found |= new
        if len(found) == before:
            break
    return found


def _masked(text: str, places: set[int]) -> str:
    """Hide marks that have been paired, so that those round them can be."""
    return "".join("\0" if place in places else mark for place, mark in enumerate(text)) if places else text


def without_last_marks(text: str) -> str:
    """Leave out the marks that close a quotation where the text ends."""
    closing, end = set(pairs(text).values()), len(text)
    while end and (end - 1 in closing or text[end - 1].isspace()):
        end -= 1
    return text[:end]
