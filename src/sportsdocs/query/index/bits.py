"""Sets of places as whole numbers: bit `i` is set where place `i` is in the set."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable
from itertools import compress
from typing import Final

#: The type code of a list of places: four bytes each.
PLACE: Final = "I"
_WORD: Final = 64
# Where fewer than one in so many is set, it is quickest to look at words of them, or at bytes; else at every place.
_SPARSE: Final = 24
_MIDDLING: Final = 3
_IN_BYTE: Final = tuple(tuple(bit for bit in range(8) if byte >> bit & 1) for byte in range(256))
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
    return _by_words(bits) if share > _SPARSE else _by_bytes(bits) if share > _MIDDLING else _by_flags(bits)


def to_flags(bits: int, size: int) -> bytes:
    """Give a byte for each place below `size`: one or zero."""
    return f"{bits:0{size}b}"[::-1].encode("ascii").translate(_FLAGS)


def _by_flags(bits: int) -> list[int]:
    flags = to_flags(bits, 0)
    return list(compress(range(len(flags)), flags))


def _by_bytes(bits: int) -> list[int]:
    data = bits.to_bytes((bits.bit_length() >> 3) + 1, "little")
    return [place * 8 + bit for place in compress(range(len(data)), data) for bit in _IN_BYTE[data[place]]]


def _by_words(bits: int) -> list[int]:
    words = array("Q")
    words.frombytes(bits.to_bytes((bits.bit_length() // _WORD + 1) * 8, "little"))
    if sys.byteorder == "big":
        words.byteswap()
    places: list[int] = []
    for number in compress(range(len(words)), words):
        rest, before = words[number], number * _WORD - 1
        while rest:
            lowest = rest & -rest
            places.append(before + lowest.bit_length())
            rest ^= lowest
    return places
