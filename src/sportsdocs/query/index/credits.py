"""Who did what on which production, by who: places in order of role, so that each role is a slice of them."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role
from sportsdocs.query.index.bits import PLACE
from sportsdocs.query.index.kept import Kept
from sportsdocs.query.index.postings import Hits

_LARGEST: Final = 2**32  # and beyond what four bytes hold
_NUMBER: Final = {role: number for number, role in enumerate(Role)}


class Contributions:
    """The places that credit each contributor, by role."""

    __slots__ = ("_all", "_kept", "_raw", "_size", "_sorted")

    def __init__(self, productions: Sequence[Production]) -> None:
        self._size = max(1, len(productions))
        code = PLACE if self._size * len(Role) < _LARGEST else "Q"
        raw: defaultdict[str, array[int]] = defaultdict(partial(array, code))
        # A walk over most of what a catalogue holds: each look-up left out here is a tenth of it.
        size, number_of = self._size, _NUMBER
        for place, production in enumerate(productions):
            for credit in production.credits:
                if not credit.refuted_by:
                    raw[credit.contributor.id].append(number_of[credit.role] * size + place)
        self._raw = dict(raw)
        self._sorted: dict[str, tuple[bytes, array[int]]] = {}
        self._all: dict[str, array[int]] = {}
        self._kept = Kept(self._size)

    def hits(self, contributors: Iterable[str], roles: frozenset[Role] | None = None) -> Hits:
        """Give the places where any of them did any of these roles, or anything."""
        who = tuple(contributors)
        return ContributorHits(self, who, roles)

    def bits(self, contributor: str, roles: frozenset[Role] | None) -> int:
        """Give the places where one of them did, as a set."""
        return self._kept.get(
            (contributor, roles), lambda: Hits(self.lists(contributor, roles), self._size).bits()
        )

    def lists(self, contributor: str, roles: frozenset[Role] | None) -> list[array[int]]:
        """Give the places where one of them did, a list a role."""
        found = self._sorted.get(contributor)
        if found is None:
            raw = self._raw.get(contributor)
            if raw is None:
                return []
            found = self._sorted[contributor] = self._in_order(raw)
        numbers, places = found
        if roles is None:
            return [self._all.get(contributor) or self._all.setdefault(contributor, _once(places))]
        return [
            places[first : numbers.rfind(n) + 1]
            for r in roles
            if (first := numbers.find(n := _NUMBER[r])) >= 0
        ]

    def _in_order(self, raw: array[int]) -> tuple[bytes, array[int]]:
        """Sort the credits of one contributor, on the first question about them."""
        codes = sorted(set(raw))
        return bytes([code // self._size for code in codes]), array(
            PLACE, [code % self._size for code in codes]
        )


def _once(places: array[int]) -> array[int]:
    return array(PLACE, sorted(set(places)))


class ContributorHits(Hits):
    """The places where any of some contributors did something; their sets may be kept already."""

    __slots__ = ("_credits", "_roles", "_who")

    def __init__(self, of: Contributions, who: Sequence[str], roles: frozenset[Role] | None) -> None:
        super().__init__([places for one in who for places in of.lists(one, roles)], of._size)
        self._credits, self._who, self._roles = of, who, roles

    def bits(self) -> int:
        """Give them as a set."""
        found = 0
        for one in self._who:
            found |= self._credits.bits(one, self._roles)
        return found
