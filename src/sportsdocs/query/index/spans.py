"""Numbers that are known as intervals, and which of them lie in a range: surely, or perhaps."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from itertools import accumulate, chain
from typing import Final

from sportsdocs.query.index.bits import PLACE, from_places, without

#: Beyond any date or count: where an interval is open above.
OPEN: Final = 2**62
_MOST_CHECKPOINTS: Final = 128
_FEWEST_ROWS: Final = 64


class Column:
    """Places in the order of their values; at every so many rows the set of all places before."""

    __slots__ = ("_checkpoints", "_ends", "_places", "_step", "_values", "_width")

    def __init__(self, values: Iterable[int], places: Iterable[int], width: int) -> None:
        by_value: defaultdict[int, list[int]] = defaultdict(list)
        for value, place in zip(values, places, strict=True):
            by_value[value].append(place)
        # Many rows share few values: only those are sorted.
        order = sorted(by_value)
        self._values = array("q", order)
        self._ends = array(PLACE, accumulate((len(by_value[value]) for value in order), initial=0))
        self._places = array(PLACE, chain.from_iterable(by_value[value] for value in order))
        self._width = width
        rows = len(self._places)
        self._step = max(_FEWEST_ROWS, -(-rows // _MOST_CHECKPOINTS))
        self._checkpoints = [0]
        for start in range(0, rows - self._step, self._step):
            part = from_places(self._places[start : start + self._step], width)
            self._checkpoints.append(self._checkpoints[-1] | part)

    def below(self, value: int) -> int:
        """Give the places of values below this one."""
        return self._first(self._ends[bisect_left(self._values, value)])

    def up_to(self, value: int) -> int:
        """Give the places of values up to and with this one."""
        return self._first(self._ends[bisect_right(self._values, value)])

    def _first(self, rows: int) -> int:
        number = min(rows // self._step, len(self._checkpoints) - 1)
        rest = self._places[number * self._step : rows]
        found = self._checkpoints[number]
        return found | from_places(rest, self._width) if rest else found


class Spans:
    """Places with an interval each; `unknown` are those without one: what they hold is perhaps in any range."""

    __slots__ = ("_highs", "_known", "_lows", "unknown")

    def __init__(self, intervals: Iterable[tuple[int, int, int]], everywhere: int, width: int) -> None:
        """Take (place, low, high) of all that is known; `everywhere` are the places there are."""
        rows = list(intervals)
        places = [place for place, _, _ in rows]
        self._lows = Column([low for _, low, _ in rows], places, width)
        self._highs = Column([high for _, _, high in rows], places, width)
        self._known = self._lows.up_to(OPEN)
        self.unknown = without(everywhere, self._known)

    def inside(self, low: int, high: int) -> int:
        """Give the places whose whole interval lies in the range."""
        return without(self._highs.up_to(high), self._lows.below(low))

    def touching(self, low: int, high: int) -> int:
        """Give the places whose interval has anything in common with the range, and the unknown ones."""
        return without(self._lows.up_to(high), self._highs.below(low)) | self.unknown
