"""Releases as slots: the j-th release of place i is bit `j * n + i` of a wide set, for the first few j.

So what one release must be all at once is joined slot by slot, and "any release" is a few shifts. The releases of the few
productions that have more of them come after, each with its owner.
"""

from __future__ import annotations

import threading
from array import array
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import partial
from typing import Final

from sportsdocs.model.checks import WORLD
from sportsdocs.model.kinds import ReleaseKind, Standing
from sportsdocs.model.statements import Release
from sportsdocs.query.entries import ReleaseEntry, needs_no_platform, was_announced
from sportsdocs.query.index.bits import PLACE, everything, from_places, to_places, without
from sportsdocs.query.index.part import part
from sportsdocs.query.index.spans import Spans

# Room for so many releases of each is made that one in so many places has more.
_CROWDED: Final = 200
_FEWEST: Final = 2


def planes_for(counts: Iterable[int]) -> int:
    """Choose for how many releases of each production there is room, from how many each has."""
    by_count = Counter(counts)
    left, planes = by_count.total(), 0
    crowded = left // _CROWDED
    while left > crowded or planes < _FEWEST:
        planes += 1
        left = sum(number for count, number in by_count.items() if count > planes)
    return planes


class Sets:
    """Sets of slots by key. Made as lists, kept as sets from the first question on."""

    __slots__ = ("_bits", "_lists", "_width")

    def __init__(self, keyed: Iterable[tuple[Hashable, int]], width: int) -> None:
        lists: defaultdict[Hashable, array[int]] = defaultdict(partial(array, PLACE))
        for key, slot in keyed:
            lists[key].append(slot)
        self._lists, self._bits, self._width = dict(lists), dict[Hashable, int](), width

    def __getitem__(self, key: Hashable) -> int:
        kept = self._bits.get(key)
        if kept is None:
            kept = self._bits[key] = from_places(self._lists.pop(key, ()), self._width)
        return kept


class Slots:
    """The releases of a table's productions, in their slots."""

    def __init__(self, size: int, planes: int) -> None:
        self.lock = threading.RLock()
        self.size = size
        self._planes = planes
        #: For each release its slot, the statement that names it, and the one whose date is chosen.
        self.numbers = array(PLACE)
        self.filed: list[Release] = []
        self.chosen: list[Release] = []
        #: By row, the releases of which more than one statement speaks.
        self.entries: dict[int, ReleaseEntry] = {}
        self._owners = array(PLACE)

    def add_plain(self, place: int, releases: Sequence[Release]) -> None:
        """Take the releases of a place where each stands apart."""
        self.filed += releases
        self.chosen += releases
        self._number(place, len(releases))

    def add(self, place: int, entries: Sequence[ReleaseEntry]) -> None:
        """Take the releases of a place."""
        for entry in entries:
            if len(entry.thing.statements) > 1:
                self.entries[len(self.filed)] = entry
            self.filed.append(entry.filed)
            self.chosen.append(entry.chosen)
        self._number(place, len(entries))

    @property
    def width(self) -> int:
        """How many slots there are, empty ones included."""
        return self._planes * self.size + len(self._owners)

    @part
    def all(self) -> int:
        """Every release."""
        return from_places(self.numbers, self.width)

    def _number(self, place: int, count: int) -> None:
        first = self._planes * self.size + len(self._owners)
        more = max(0, count - self._planes)
        self.numbers.extend(range(place, place + (count - more) * self.size, self.size))
        if more:
            self.numbers.extend(range(first, first + more))
            self._owners.extend([place] * more)

    def owners(self, slots: int) -> int:
        """Give the places that have any of these slots."""
        found = 0
        for plane in range(self._planes):
            found |= slots >> (plane * self.size)
        found &= everything(self.size)
        beyond = slots >> (self._planes * self.size)
        return found | (from_places([self._owners[i] for i in to_places(beyond)], self.size) if beyond else 0)

    def owner(self, slot: int) -> int:
        """Give the place that has this slot."""
        first = self._planes * self.size
        return slot % self.size if slot < first else self._owners[slot - first]

    # -- what is known of each, part by part ---------------------------------------------------------------------------

    @part
    def public(self) -> int:
        """The releases to the public."""
        return without(self.all, self.kinds[ReleaseKind.PREVIEW])

    @part
    def kinds(self) -> Sets:
        """The releases of each kind."""
        return Sets(((r.kind, slot) for r, slot in self.named()), self.width)

    @part
    def platforms(self) -> Sets:
        """The releases on each platform, by its id; None for those that need one which nobody names."""
        return Sets(self._platforms(), self.width)

    def _platforms(self) -> Iterator[tuple[Hashable, int]]:
        for release, slot in self.named():
            if release.platform is not None:
                yield release.platform.id, slot
            elif not needs_no_platform(release):
                yield None, slot

    @part
    def territories(self) -> Sets:
        """The releases that list each territory; None for those that list none."""
        listed = ((code, slot) for r, slot in self.named() for code in r.territories or (None,))
        return Sets(listed, self.width)

    @part
    def excluded(self) -> Sets:
        """The releases that leave each territory out; the world for those that leave out any."""
        left_out = ((code, slot) for r, slot in self.named() if r.excluded for code in (WORLD, *r.excluded))
        return Sets(left_out, self.width)

    @part
    def standings(self) -> Sets:
        """The releases of each standing."""
        return Sets(((r.standing, slot) for r, slot in self.dated()), self.width)

    @part
    def exclusives(self) -> Sets:
        """The exclusive ones (True), those that are not (False), and those of which nobody says (None)."""
        return Sets(self._exclusives(), self.width)

    def _exclusives(self) -> Iterator[tuple[Hashable, int]]:
        for row, (release, slot) in enumerate(self.named()):
            entry = self.entries.get(row)
            yield (release.exclusive if entry is None else entry.exclusive), slot

    @part
    def dates(self) -> Spans:
        """The chosen dates, as days."""
        return Spans(
            (
                (slot, r.date.earliest.toordinal(), r.date.latest.toordinal())
                for r, slot in self.dated()
                if r.date is not None
            ),
            self.all,
            self.width,
        )

    @part
    def plans(self) -> list[tuple[Release, int]]:
        """Every announcement of a release, with the slot of that release."""
        found: list[tuple[Release, int]] = []
        for row, (release, slot) in enumerate(self.named()):
            entry = self.entries.get(row)
            if entry is not None:
                found += [(plan, slot) for plan in entry.announcements]
            elif release.citations and release.citations[-1].standing is not Standing.ESTABLISHED:
                found += [(release, slot)] if was_announced(release) else []
        return found

    def named(self) -> Iterator[tuple[Release, int]]:
        """Give, for each release, the statement that names it, and its slot."""
        return zip(self.filed, self.numbers, strict=True)

    def dated(self) -> Iterator[tuple[Release, int]]:
        """Give, for each release, the statement whose date is chosen, and its slot."""
        return zip(self.chosen, self.numbers, strict=True)
