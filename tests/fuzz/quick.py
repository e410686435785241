"""For speed alone: the converters are made once. Making them is nearly all that reading a small document costs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sportsdocs.codec import documents, objects
from sportsdocs.codec.registry import Registry
from sportsdocs.codec.structure import Structurer


def hurry(put: Callable[[Any, str, Any], None] = setattr) -> None:
    """Let every reading share one registry, emptied each time, and so its converters. One thread only."""
    shared = Registry()
    structurer = Structurer(shared)

    def emptied(*known: Any) -> Registry:
        Registry.__init__(shared, *known)
        return shared

    for module in (documents, objects):
        put(module, "Registry", emptied)
        put(module, "Structurer", lambda _registry: structurer)
