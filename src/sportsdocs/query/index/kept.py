"""Sets that are likely to be asked for again: the last few are kept, so that memory stays bounded."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Final

_MOST: Final = 256


class Kept:
    """The sets of the keys asked for last. What is kept never changes an answer, only how soon it comes."""

    __slots__ = ("_sets",)

    def __init__(self) -> None:
        self._sets: dict[Hashable, int] = {}

    def get(self, key: Hashable, make: Callable[[], int]) -> int:
        """Give the set of a key, made if it is not kept."""
        found = self._sets.get(key)
        if found is None:
            found = make()
            if len(self._sets) >= _MOST:
                self._sets.clear()  # the next questions bring back what is in use
            self._sets[key] = found
        return found
