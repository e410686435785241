"""The capital that opens a sentence or a line."""

from __future__ import annotations


def capital(text: str) -> str:
    """Begin a text with a capital."""
    return text[:1].upper() + text[1:]


def at_start(text: str, name: str) -> str:
    """Begin a sentence with a text about a name: an article in front of it takes a capital, a name stays as it is."""
    return text if text.startswith(name) else capital(text)
