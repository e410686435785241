"""Which places have a key: a list for each key."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import Any, Final

from sportsdocs.query.index.bits import PLACE, from_places, to_flags
from sportsdocs.query.index.kept import Kept

# One in so many of the table: then a list of places takes as long to look through as two sets take to join.
_LONG: Final = 500
_NOWHERE: Final = array(PLACE)


class Hits:
    """The places on some lists: at most `len` of them, as one list or as a set.

    Unless they are `exact`, each has to be asked: all that answer yes or perhaps are on the lists, and others too.
    """

    __slots__ = ("_lists", "exact", "size")

    def __init__(self, lists: Sequence[array[int]], size: int, *, exact: bool = True) -> None:
        self._lists = lists
        self.size = size
        self.exact = exact

    def __len__(self) -> int:
        return sum(map(len, self._lists))

    def count(self) -> int:
        """Count the places."""
        return len(self._lists[0]) if len(self._lists) == 1 else self.bits().bit_count()

    def places(self) -> list[int]:
        """List the places, each once and in order."""
        if len(self._lists) == 1:
            return self._lists[0].tolist()
        return sorted(set(chain.from_iterable(self._lists)))

    def bits(self) -> int:
        """Give them as a set."""
        return from_places(chain.from_iterable(self._lists), self.size)

    def __or__(self, other: Hits) -> Hits:
        return JoinedHits((self, other))

    def inexact(self) -> Hits:
        """Give the same as lists on which there are others too."""
        return Hits(self._lists, self.size, exact=False)


class JoinedHits(Hits):
    """The places of several."""

    __slots__ = ("_parts",)

    def __init__(self, parts: Sequence[Hits]) -> None:
        lists = [places for part in parts for places in part._lists]
        super().__init__(lists, parts[0].size, exact=all(part.exact for part in parts))
        self._parts = parts

    def bits(self) -> int:
        """Give them as a set."""
        found = 0
        for part in self._parts:
            found |= part.bits()
        return found


class Postings:
    """Lists of places by key, each place once and in order. The key None stands for what is not known."""

    __slots__ = ("_kept", "_lists", "size")

    def __init__(self, size: int, keyed: Iterable[Iterable[Hashable]]) -> None:
        """Take the keys of each place, in the order of the places; a key may be said twice."""
        self.size = size
        self._kept = Kept(size)
        lists: defaultdict[Hashable, array[int]] = defaultdict(partial(array, PLACE))
        for place, keys in enumerate(keyed):
            for key in keys:
                places = lists[key]
                if not places or places[-1] != place:
                    places.append(place)
        self._lists = dict(lists)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._lists)

    def sort(self, order: Callable[[Iterable[Any]], Iterable[Any]]) -> None:
        """Put the keys in an order."""
        self._lists = {key: self._lists[key] for key in order(self._lists)}

    def counts(self) -> dict[Any, int]:
        """Count the places of each key."""
        return {key: len(places) for key, places in self._lists.items()}

    def counts_among(self, bits: int) -> dict[Any, int]:
        """Count the places of each key that are in a set; keys without any are left out."""
        flags = to_flags(bits, self.size)
        found = {key: self._count_among(key, places, bits, flags) for key, places in self._lists.items()}
        return {key: count for key, count in found.items() if count}

    def _count_among(self, key: Hashable, places: array[int], bits: int, flags: bytes) -> int:
        if len(places) * _LONG > self.size:  # then joining sets is quicker than looking at each place
            return (self.bits(key) & bits).bit_count()
        return sum(map(flags.__getitem__, places))

    def places(self, key: Hashable) -> array[int]:
        """Give the places that have a key, in order."""
        return self._lists.get(key, _NOWHERE)

    def bits(self, key: Hashable) -> int:
        """Give the same as a set."""
        return self._kept.get(key, lambda: from_places(self.places(key), self.size))

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
