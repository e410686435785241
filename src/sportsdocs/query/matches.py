"""What a search answers with: matches, the best first, or the names that may have been meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import SupportsIndex, overload

from attrs import field, frozen

from sportsdocs.names import Rank
from sportsdocs.query.naming import Findable, MatchKind

_SHOWN = 6


@frozen(weakref_slot=False)
class Match:
    """An object that was found, by which of its names, and how well: `rank`, and the number of `typos` forgiven."""

    obj: Findable
    kind: MatchKind
    name: str
    rank: Rank
    typos: int = 0


def _to_matches(value: Iterable[Match]) -> tuple[Match, ...]:
    return tuple(value)


def _to_words(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(value)


@frozen(repr=False, weakref_slot=False)
class Matches(Sequence[Match]):
    """What was found, the best match first; immutable, equal by content.

    `suggestions` are the nearest names if nothing was found: "did you mean".
    """

    _items: tuple[Match, ...] = field(default=(), converter=_to_matches)
    suggestions: tuple[str, ...] = field(default=(), converter=_to_words)

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, place: SupportsIndex) -> Match: ...
    @overload
    def __getitem__(self, place: slice) -> Matches: ...
    def __getitem__(self, place: SupportsIndex | slice) -> Match | Matches:
        return Matches(self._items[place]) if isinstance(place, slice) else self._items[place]

    def by_kind(self) -> dict[MatchKind, Matches]:
        """Group the matches by what was found; the kind of the best match comes first."""
        groups: dict[MatchKind, list[Match]] = {}
        for match in self._items:
            groups.setdefault(match.kind, []).append(match)
        return {kind: Matches(found) for kind, found in groups.items()}

    def __repr__(self) -> str:
        first = [repr(match) for match in self._items[:_SHOWN]]
        more = len(self) - _SHOWN
        listed = f"[{', '.join(first + ([f'… {more} more'] if more > 0 else []))}]"
        return (
            f"Matches({listed}, suggestions={self.suggestions!r})"
            if self.suggestions
            else f"Matches({listed})"
        )
