"""Sets of places as whole numbers: bit `i` is set where place `i` is in the set."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable
from itertools import compress
from typing import Final

_WORD: Final = 64
# Where one in so many is set, it is quicker to take bits one by one, to search for them, or to look at every place.
_SPARSE: Final = 64
_MIDDLING: Final = 6
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
    share = bits.bit_length() // (bits.bit_count() or 1)
    return _one_by_one(bits) if share > _SPARSE else _searched(bits) if share > _MIDDLING else _flagged(bits)


def to_flags(bits: int, size: int) -> bytes:
    """Give a byte for each place below `size`: one or zero."""
    return f"{bits:0{size}b}"[::-1].encode("ascii").translate(_FLAGS)


def _flagged(bits: int) -> list[int]:
    flags = to_flags(bits, 0)
    return list(compress(range(len(flags)), flags))


def _searched(bits: int) -> list[int]:
    find, places, place = f"{bits:b}"[::-1].find, [], -1
    while (place := find("1", place + 1)) >= 0:
        places.append(place)
    return places


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
