"""Spaces: CLDR prints non-breaking and thin ones; plain ones on request."""

from __future__ import annotations

_PLAIN = str.maketrans(dict.fromkeys("\u00a0\u2009\u202f", " "))


def plain(text: str) -> str:
    """Replace non-breaking and thin spaces by ordinary ones."""
    return text.translate(_PLAIN)
