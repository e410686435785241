"""Which places have a key: a list for each key, or a set of bits where the list would be longer than that."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import Final

from sportsdocs.query.index.bits import from_places

#: The type code of a list of places: four bytes each.
PLACE: Final = "I"
# A place in a list takes 32 bits, so a list of every 32nd place is as large as a bit for every place.
_DENSE: Final = 32
_NOWHERE: Final = array(PLACE)


class Hits:
    """The places on some lists: at most `len` of them, as one list or as a set.

    Unless they are `exact`, each has to be asked: all that answer yes or perhaps are on the lists, and others too.
    """

    __slots__ = ("_lists", "_size", "exact")

    def __init__(self, lists: Sequence[array[int]], size: int, *, exact: bool = True) -> None:
        self._lists = lists
        self._size = size
        self.exact = exact

    def __len__(self) -> int:
        return sum(map(len, self._lists))

    def places(self) -> list[int]:
        """List the places, each once and in order."""
        if len(self._lists) == 1:
            return self._lists[0].tolist()
        return sorted(set(chain.from_iterable(self._lists)))

    def bits(self) -> int:
        """Give them as a set."""
        return from_places(chain.from_iterable(self._lists), self._size)

    def __or__(self, other: Hits) -> Hits:
        return Hits([*self._lists, *other._lists], self._size, exact=self.exact and other.exact)

    def inexact(self) -> Hits:
        """Give the same as lists on which there are others too."""
        return Hits(self._lists, self._size, exact=False)


class Postings:
    """Lists of places by key, each place once and in order. The key None stands for what is not known."""

    __slots__ = ("_bits", "_lists", "size")

    def __init__(self, size: int, keyed: Iterable[Iterable[Hashable]]) -> None:
        """Take the keys of each place, in the order of the places."""
        self.size = size
        self._bits: dict[Hashable, int] = {}
        lists: defaultdict[Hashable, array[int]] = defaultdict(partial(array, PLACE))
        for place, keys in enumerate(keyed):
            for key in keys:
                lists[key].append(place)
        self._lists = dict(lists)

    def __iter__(self) -> Iterator[Hashable]:
        return iter(self._lists)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._lists

    def places(self, key: Hashable) -> array[int]:
        """Give the places that have a key, in order."""
        return self._lists.get(key, _NOWHERE)

    def bits(self, key: Hashable) -> int:
        """Give the same as a set."""
        kept = self._bits.get(key)
        if kept is None:
            places = self.places(key)
            kept = from_places(places, self.size)
            if len(places) * _DENSE > self.size:
                self._bits[key] = kept
        return kept

    def hits(self, keys: Iterable[Hashable]) -> Hits:
        """Give the places that have any of the keys."""
        return KeyHits(self, [key for key in keys if key in self._lists])


class KeyHits(Hits):
    """The places that have any of some keys; their sets may be kept already."""

    __slots__ = ("_keys", "_postings")

    def __init__(self, postings: Postings, keys: Sequence[Hashable]) -> None:
        super().__init__([postings.places(key) for key in keys], postings.size)
        self._postings = postings
        self._keys = keys

    def bits(self) -> int:
        """Give them as a set."""
        found = 0
        for key in self._keys:
            found |= self._postings.bits(key)
        return found
