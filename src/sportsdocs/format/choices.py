"""Words of the interface, checked when they are used: a misspelt form is refused with the nearest, not taken for another."""

from __future__ import annotations

from collections.abc import Collection

from sportsdocs.errors import invalid, nearest


def choose(value: str | None, among: Collection[str | None], what: str) -> None:
    """Refuse a word that is not among those which are understood."""
    if value not in among:
        raise invalid(value, f"is no {what}", nearest(value, [word for word in among if word is not None]))
