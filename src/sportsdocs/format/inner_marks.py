"""Commas and full stops behind a quotation: American printers put both inside its marks, others outside.

The rule holds for the marks of our phrases and lists; what stands inside a title or a text of the data stays as printed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sportsdocs.format.messages import msg
from sportsdocs.format.quotes import ENDS, without_last_marks

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: "inside" or "outside".
_PLACE = msg("where a comma or full stop stands that follows a quotation", "inside")
_SLOT = re.compile(r"\{(\w+)\}([.,])?")
#: A stop that is part of a word: Warner Bros., Ken Griffey Jr., U.S.
_ABBREVIATED = re.compile(r"\b[A-Z][A-Za-z]{0,3}\.$")


def _ends_quoted(text: str) -> bool:
    """Tell whether a text ends with a quotation in marks that may take a comma in."""
    return text.endswith("”") and "“" in text


def filled(f: Formatter, template: str, values: Mapping[str, str]) -> str:
    """Put texts into the slots of a phrase, and the marks behind those slots where the language has them."""
    if f.say(_PLACE) != "inside":
        return template.format(**values)
    return _SLOT.sub(lambda slot: _with_mark(values[slot[1]], slot[2] or ""), template)


def with_comma(f: Formatter, text: str) -> str:
    """Close an item of a list with a comma."""
    return _with_mark(text, ",") if f.say(_PLACE) == "inside" else f"{text},"


def _with_mark(text: str, mark: str) -> str:
    """Put a mark behind a text, inside the quotation that ends it."""
    if not (mark and _ends_quoted(text)):
        return text + mark
    # Marks that do not pair inside it hide the last one.
    body = min(without_last_marks(text), text[:-1], key=len)
    return _marked(body, mark) + text[len(body) :]


def without_stop(sentence: str) -> str:
    """Take away the full stop of a sentence, also from inside the quotation that ends it; one that belongs to a word stays."""
    body = sentence.rstrip("”")
    if _ABBREVIATED.search(body) and body != sentence:
        return sentence
    return body.removesuffix(".") + sentence[len(body) :]


def _marked(body: str, mark: str) -> str:
    if mark == ".":
        return body if body.endswith((".", *ENDS)) else f"{body}."
    # A comma takes the place of a full stop, but not of one that belongs to a word.
    ends = body.endswith(".") and not body.endswith("..") and not _ABBREVIATED.search(body)
    return body if body.endswith(mark) else (body[:-1] if ends else body) + mark
