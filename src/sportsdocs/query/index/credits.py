"""Who did what on which production, by who: places in order of role, so that each role is a slice of them."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role
from sportsdocs.query.index.postings import PLACE, Hits

_NUMBER: Final = {role: number for number, role in enumerate(Role)}


class Contributions:
    """The places that credit each contributor, by role."""

    __slots__ = ("_raw", "_size", "_sorted")

    def __init__(self, productions: Sequence[Production]) -> None:
        self._size = max(1, len(productions))
        raw: defaultdict[str, array[int]] = defaultdict(partial(array, "Q"))
        for place, production in enumerate(productions):
            for credit in production.credits:
                if not credit.refuted_by:
                    raw[credit.contributor.id].append(_NUMBER[credit.role] * self._size + place)
        self._raw = dict(raw)
        self._sorted: dict[str, tuple[bytes, array[int]]] = {}

    def __contains__(self, contributor: str) -> bool:
        return contributor in self._raw or contributor in self._sorted

    def hits(self, contributors: Iterable[str], roles: Iterable[Role] | None = None) -> Hits:
        """Give the places where any of them did any of these roles, or anything."""
        wanted = None if roles is None else tuple(roles)
        return Hits([places for who in contributors for places in self._lists(who, wanted)], self._size)

    def _lists(self, contributor: str, roles: tuple[Role, ...] | None) -> list[array[int]]:
        found = self._sorted.get(contributor)
        if found is None:
            raw = self._raw.get(contributor)
            if raw is None:
                return []
            found = self._sorted[contributor] = self._in_order(raw)
        numbers, places = found
        if roles is None:
            return [array(PLACE, sorted(set(places)))]
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
