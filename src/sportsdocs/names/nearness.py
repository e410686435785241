"""The names most like what was typed, out of many: for "did you mean" where looking at every name would take too long."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from heapq import nlargest
from itertools import chain
from typing import Final

from attrs import field, frozen

from sportsdocs.names.closeness import nearest
from sportsdocs.names.folding import fold

# Up to so many names every one is looked at: that is the definition, and quicker than an index that is used once.
_FEW: Final = 1_000
_BEST: Final = 60
_LONGEST: Final = 200
# Trigrams that are in many names say little and cost much: the rarest are taken until they are in so many together.
_COUNTED: Final = 20_000


def _to_names(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value))


def trigrams(folded: str) -> set[str]:
    """Give the pieces of three letters of a folded name; a blank stands before and behind it."""
    padded = f" {folded} "
    return {padded[place : place + 3] for place in range(len(padded) - 2)}


@frozen(repr=False, eq=False)
class NearNames:
    """Names, each once, and an index of their trigrams that is built when the first question needs it.

    `nearest` answers as `names.nearest` does; of more than a thousand names it looks only at the sixty that share the
    most rare trigrams with what was typed.
    """

    names: tuple[str, ...] = field(converter=_to_names)

    def nearest(self, word: object, *, most: int = 3) -> tuple[str, ...]:
        """Give the names most like a word, best first."""
        return nearest(word, self.candidates(word), most=most)

    def candidates(self, word: object) -> Iterable[str]:
        """Give the names worth comparing with a word."""
        if len(self.names) <= _FEW:
            return self.names
        return self.most_alike(word)

    def most_alike(self, word: object) -> tuple[str, ...]:
        """Give the sixty names that share the most rare trigrams with a word; if there are not many, all of them."""
        if len(self.names) <= _BEST:
            return self.names
        if not isinstance(word, str) or len(word) > _LONGEST:
            return ()
        return tuple([self.names[place] for place in self._best(fold(word))])

    @cached_property
    def _places(self) -> Mapping[str, list[int]]:
        places: dict[str, list[int]] = {}
        for place, name in enumerate(self.names):
            for piece in trigrams(fold(name)):
                places.setdefault(piece, []).append(place)
        return places

    def _best(self, folded: str) -> list[int]:
        shared = Counter(chain.from_iterable(self._rarest(folded)))
        if len(shared) <= _BEST:
            return list(shared)
        least = nlargest(_BEST, shared.values())[-1]
        sure = [place for place, count in shared.items() if count > least]
        tied = [place for place, count in shared.items() if count == least]
        # Of names that share as much, those about as long are more like it.
        tied.sort(key=lambda place: abs(len(self.names[place]) - len(folded)))
        return sure + tied[: _BEST - len(sure)]

    def _rarest(self, folded: str) -> list[list[int]]:
        found = sorted((self._places.get(piece, []) for piece in trigrams(folded)), key=len)
        taken: list[list[int]] = []
        for places in found:
            if taken and sum(map(len, taken)) + len(places) > _COUNTED:
                break
            taken.append(places)
        return taken
