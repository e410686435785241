"""Sets of places as whole numbers: bit `i` is set where place `i` is in the set."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable
from itertools import compress
from typing import Final

_WORD: Final = 64
# Below one in 32, taking bits one by one is quicker than looking at every place.
_SPARSE: Final = 32
_FLAGS: Final = bytes.maketrans(b"01", b"\x00\x01")


def everything(size: int) -> int:
    """Give the set of all places below a size."""
    return (1 << size) - 1


def without(bits: int, others: int) -> int:
    """Give the first set less the second."""
    return bits ^ (
        bits & others
    )  # several times quicker than `bits & ~others`, which makes a negative number


def from_places(places: Iterable[int], size: int) -> int:
    """Give the set of these places, all below `size`."""
    marks = bytearray((size >> 3) + 1)
    for place in places:
        marks[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(marks, "little")


def to_places(bits: int) -> list[int]:
    """List the places of a set, in order."""
    if bits.bit_count() * _SPARSE < bits.bit_length():
        return _one_by_one(bits)
    flags = f"{bits:b}"[::-1].encode("ascii").translate(_FLAGS)
    return list(compress(range(len(flags)), flags))


def _one_by_one(bits: int) -> list[int]:
    # Word by word: taking the lowest bit off the whole number each time would copy it each time.
    words = array("Q")
    words.frombytes(bits.to_bytes((bits.bit_length() // _WORD + 1) * 8, "little"))
    if sys.byteorder == "big":
        words.byteswap()
    places = []
    for number, word in enumerate(words):
        rest = word
        while rest:
            lowest = rest & -rest
            places.append(number * _WORD + lowest.bit_length() - 1)
            rest ^= lowest
    return places
