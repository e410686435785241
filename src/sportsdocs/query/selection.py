"""Which objects of a table rows hold, and in which order: known as a set, as a list of places, or as a list to be sorted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress, islice
from typing import Protocol

from sportsdocs.query.index.bits import everything, from_places, to_places
from sportsdocs.query.index.postings import Hits

# To take the first few of a set in an order, walk down the order if the set holds one in so many of the table.
_WALK: int = 64


class Selection(Protocol):
    """Places of a table, each once."""

    def __len__(self) -> int:
        """Count them."""
        ...

    def __contains__(self, place: int) -> bool:
        """Tell whether a place is among them."""
        ...

    @property
    def places(self) -> Sequence[int]:
        """List them, in order."""
        ...

    @property
    def bits(self) -> int:
        """Give them as a set."""
        ...

    @property
    def in_table_order(self) -> bool:
        """Whether they stand as the table has them."""
        ...

    def part(self, which: slice) -> Selection:
        """Give some of them."""
        ...


class Whole:
    """All of a table."""

    __slots__ = ("_size",)
    in_table_order = True

    def __init__(self, size: int) -> None:
        self._size = size

    def __len__(self) -> int:
        return self._size

    def __contains__(self, place: int) -> bool:
        return 0 <= place < self._size

    @property
    def places(self) -> Sequence[int]:
        """List them."""
        return range(self._size)

    @property
    def bits(self) -> int:
        """Give them as a set."""
        return everything(self._size)

    def part(self, which: slice) -> Selection:
        """Give some of them."""
        return Listed(range(self._size)[which], self._size, in_table_order=(which.step or 1) > 0)


class Marked:
    """A set, in the order of the table. It is listed when somebody wants to see what is in it."""

    __slots__ = ("_listed", "bits")
    in_table_order = True

    def __init__(self, bits: int) -> None:
        self.bits = bits
        self._listed: Sequence[int] | None = None

    def __len__(self) -> int:
        return self.bits.bit_count()

    def __contains__(self, place: int) -> bool:
        return bool(self.bits >> place & 1)

    @property
    def places(self) -> Sequence[int]:
        """List them."""
        if self._listed is None:
            self._listed = to_places(self.bits)
        return self._listed

    def part(self, which: slice) -> Selection:
        """Give some of them."""
        return Listed(self.places[which], self.bits.bit_length(), in_table_order=(which.step or 1) > 0)


class Found:
    """What an index has on its lists, in the order of the table."""

    __slots__ = ("_hits", "_places")
    in_table_order = True

    def __init__(self, hits: Hits) -> None:
        self._hits = hits
        self._places: Sequence[int] | None = None

    def __len__(self) -> int:
        return self._hits.count()

    def __contains__(self, place: int) -> bool:
        return place in self.places

    @property
    def places(self) -> Sequence[int]:
        """List them."""
        if self._places is None:
            self._places = self._hits.places()
        return self._places

    @property
    def bits(self) -> int:
        """Give them as a set."""
        return self._hits.bits()

    def part(self, which: slice) -> Selection:
        """Give some of them."""
        return Listed(self.places[which], self._hits.size, in_table_order=(which.step or 1) > 0)


class Listed:
    """Places as they are listed."""

    __slots__ = ("_size", "in_table_order", "places")

    def __init__(self, places: Sequence[int], size: int, *, in_table_order: bool = False) -> None:
        self.places = places
        self._size = size
        self.in_table_order = in_table_order

    def __len__(self) -> int:
        return len(self.places)

    def __contains__(self, place: int) -> bool:
        return place in self.places

    @property
    def bits(self) -> int:
        """Give them as a set."""
        return from_places(self.places, self._size)

    def part(self, which: slice) -> Selection:
        """Give some of them."""
        step = (which.step or 1) > 0
        return Listed(self.places[which], self._size, in_table_order=self.in_table_order and step)


class Order:
    """An order of the whole table: for each place its rank; equal ranks stand as the table has them."""

    __slots__ = ("_down", "ranks")

    def __init__(self, ranks: Sequence[int]) -> None:
        self.ranks = ranks
        self._down: Sequence[int] | None = None

    @property
    def down(self) -> Sequence[int]:
        """All places of the table in this order."""
        if self._down is None:
            self._down = sorted(range(len(self.ranks)), key=self.ranks.__getitem__)
        return self._down


class Sorted:
    """Places in an order of the table, sorted when somebody wants to see them; the first few without sorting the rest."""

    __slots__ = ("_listed", "_of", "_order")
    in_table_order = False

    def __init__(self, of: Selection, order: Order) -> None:
        self._of = of
        self._order = order
        self._listed: Sequence[int] | None = None

    def __len__(self) -> int:
        return len(self._of)

    def __contains__(self, place: int) -> bool:
        return place in self._of

    @property
    def bits(self) -> int:
        """Give them as a set."""
        return self._of.bits

    @property
    def places(self) -> Sequence[int]:
        """List them."""
        if self._listed is None:
            if isinstance(self._of, Whole):
                self._listed = self._order.down
            else:
                self._listed = sorted(self._of.places, key=self._order.ranks.__getitem__)
        return self._listed

    def part(self, which: slice) -> Selection:
        """Give some of them."""
        size = len(self._order.ranks)
        start, stop, step = which.indices(len(self))
        if self._listed is None and step == 1 and stop * _WALK < size and len(self) * _WALK > size:
            return Listed(self._first(stop)[start:], size)
        return Listed(self.places[which], size)

    def _first(self, count: int) -> list[int]:
        """Walk down the order until so many of the set are found."""
        marks = self._of.bits.to_bytes((len(self._order.ranks) >> 3) + 1, "little")
        found = (place for place in self._order.down if marks[place >> 3] >> (place & 7) & 1)
        return list(islice(found, count))


def kept(selection: Selection, bits: int, size: int) -> Selection:
    """Give those of a selection that are in a set, in the order they have."""
    if selection.in_table_order:
        return Marked(bits)
    marks = bits.to_bytes((size >> 3) + 1, "little")
    places = selection.places
    return Listed(list(compress(places, [marks[p >> 3] >> (p & 7) & 1 for p in places])), size)


def listed(places: Iterable[int], size: int) -> Selection:
    """Give places that stand as the table has them."""
    return Listed(list(places), size, in_table_order=True)
