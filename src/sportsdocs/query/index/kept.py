"""Sets that are likely to be asked for again: the last few are kept, so that memory stays bounded."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from typing import Final

from sportsdocs.query.index.bits import PLACE, to_places

_MOST: Final = 256
# A set is made for short lists once one in so many of the table was asked without it: so much it costs.
_WORTH: Final = 1000
# Where fewer than one place in so many is in a set, a list of them takes no more memory than the set itself.
_LISTED: Final = 32


class Kept:
    """The sets of the keys asked for last. What is kept never changes an answer, only how soon it comes."""

    __slots__ = ("_asked", "_lists", "_marks", "_sets", "_size")

    def __init__(self, size: int) -> None:
        self._size = size
        self._sets: dict[Hashable, int] = {}
        self._lists: dict[Hashable, Sequence[int]] = {}
        self._marks: dict[Hashable, bytes] = {}
        self._asked: Counter[Hashable] = Counter()

    def get(self, key: Hashable, make: Callable[[], int]) -> int:
        """Give the set of a key, made if it is not kept."""
        found = self._sets.get(key)
        if found is None:
            found = make()
            self._drop_if_full()
            self._sets[key] = found
        return found

    def places(self, key: Hashable, make: Callable[[], int]) -> Sequence[int] | None:
        """Give it as a list of places; None if that takes more memory than the set."""
        found = self._lists.get(key)
        if found is None:
            bits = self.get(key, make)
            if bits.bit_count() * _LISTED > self._size:
                return None
            found = self._lists[key] = array(PLACE, to_places(bits))
        return found

    def marks(self, key: Hashable, count: int, make: Callable[[], int]) -> bytes | None:
        """Give it as bytes, a bit a place; None if it is not kept and so many places are not worth its making."""
        found = self._marks.get(key)
        if found is not None:
            return found
        self._asked[key] += count
        if self._asked[key] * _WORTH < self._size:
            return None
        found = self.get(key, make).to_bytes((self._size >> 3) + 1, "little")
        self._marks[key] = found
        return found

    def _drop_if_full(self) -> None:
        # All at once: the next questions bring back what is in use.
        if len(self._sets) >= _MOST:
            for kept in (self._sets, self._lists, self._marks, self._asked):
                kept.clear()
