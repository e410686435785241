"""Putting parts together without "and": rows with commas or semicolons, labels before values, marks behind them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sportsdocs.format.messages import Message, msg

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_COMMA = msg("enumeration", "{first}, {second}")
_SEMICOLON = msg("enumeration", "{first}; {second}")
_LABELLED = msg("line", "{label}: {value}")
_MARKED = msg("line", "{value} ({marks})")


def commas(f: Formatter, parts: Iterable[str]) -> str:
    """Join parts with commas; empty ones are left out."""
    return _joined(f, _COMMA, parts)


def semicolons(f: Formatter, parts: Iterable[str]) -> str:
    """Join parts with semicolons; empty ones are left out."""
    return _joined(f, _SEMICOLON, parts)


def _joined(f: Formatter, message: Message, parts: Iterable[str]) -> str:
    text = ""
    for part in filter(None, parts):
        text = f.say(message, first=text, second=part) if text else part
    return text


def in_order(f: Formatter, order: Message, **parts: str) -> str:
    """Put the parts of a phrase in the order that a message gives (`{date} {platform}`); empty ones are left out."""
    template = f.say(order)
    return " ".join(parts[slot.strip("{}")] for slot in template.split() if parts[slot.strip("{}")])


def labelled(f: Formatter, label: str, value: str) -> str:
    """Print a line: what it tells, and the value."""
    return f.say(_LABELLED, label=label, value=value)


def marked(f: Formatter, value: str, marks: Iterable[str]) -> str:
    """Put the marks of doubt behind a value, in brackets; without any, the value stands alone."""
    found = semicolons(f, marks)
    return f.say(_MARKED, value=value, marks=found) if found else value
