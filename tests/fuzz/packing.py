"""Plain data packed into bytes, so that every string of bytes unpacks to some data, mostly near what files hold.

A fuzzer that flips bytes of JSON text breaks the text; one that flips bytes of this changes a value, a word or a key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cache
from typing import Any, Final

from sportsdocs.codec.documents import ENTITY_FILES, META, SOURCES
from sportsdocs.codec.schema import schemas

#: What JSON has no word for, and Python callers may hand over all the same.
FOREIGN: Final[tuple[Any, ...]] = (
    1.5, float("nan"), float("inf"), -0.0, b"film", (), ("de",), frozenset({"de"}), Decimal("NaN"), Decimal("1e400"), 10**50, object,
    1j, range(3), {1: "a"}, {None: 1}, {("a",): 2}, Ellipsis,
)  # fmt: skip
_HOSTILE: Final = (
    "", " ", "a\u0301", "\u202e", "\ud800", "\0", "\u200b", "ﬁ", "İ", "../x", "con", "x" * 101, "__class__", "{0}", "%s", "<b>", "=1+1",
    "2019-02-29", "2019-08-16", "2019-08", "2019", "2019~", "late 2019-07", "2018/19", "2018/2020", "2019/..", "..", "0000", "9999", "DE",
    "001", "EUR", "de", "und", "en-GB", "Q42", "tt0111161", "tv/1396", "https://example.org/", "javascript:alert(1)", "Ana Berg", "Film",
    "film", "this-work", "$.titles[0]", "e\u0301" * 40, "\u0300" * 40,
)  # fmt: skip
_NONE, _TRUE, _FALSE, _SMALL, _NUMBER, _FRACTION, _WORD, _TEXT, _LIST, _OBJECT, _FOREIGN = range(11)
_MOST: Final = 2_000
_ITEMS: Final = 255


@cache
def words() -> tuple[str, ...]:
    """Give every key and word of the schemas, the ids of the base, the names of files, and what is hostile."""
    from tests.fuzz.base import BASE

    found = [*_HOSTILE, META, SOURCES, *ENTITY_FILES, "productions/film.json"]
    found += _texts([schemas(), BASE])
    return tuple(dict.fromkeys(found))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from _texts(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _texts(item)


@cache
def _places() -> dict[str, int]:
    return {word: place for place, word in enumerate(words())}


def pack(value: Any) -> bytes:
    """Pack plain data, and what of FOREIGN is in it; of a list or object no more than can be counted in a byte."""
    for place, item in enumerate(FOREIGN):
        if item is value:
            return bytes([_FOREIGN, place])
    if value is None or isinstance(value, bool):
        return bytes([_NONE if value is None else _TRUE if value else _FALSE])
    if isinstance(value, int):
        return bytes([_SMALL, value]) if 0 <= value < 256 else _with_length(_NUMBER, str(value).encode())
    if isinstance(value, Decimal):
        return _with_length(_FRACTION, f"{value:f}".encode())
    if isinstance(value, str):
        if value in _places():
            return bytes([_WORD, *divmod(_places()[value], 256)])
        return _with_length(_TEXT, value.encode("utf-8", "surrogatepass"))
    if isinstance(value, dict):
        parts = [pack(key) + pack(item) for key, item in list(value.items())[:_ITEMS]]
        return bytes([_OBJECT, len(parts)]) + b"".join(parts)
    if isinstance(value, list):
        items = value[:_ITEMS]
        return bytes([_LIST, len(items)]) + b"".join(map(pack, items))
    return bytes(
        [_FOREIGN, next((place for place, item in enumerate(FOREIGN) if type(item) is type(value)), 0)]
    )


def _number(text: str, kind: Callable[[str], Any]) -> Any:
    try:
        return kind(text[:60]) if text.isascii() else 0
    except (ValueError, ArithmeticError):
        return 0


def _with_length(tag: int, data: bytes) -> bytes:
    data = data[:_MOST]
    return bytes([tag, *divmod(len(data), 256)]) + data


class Unpacker:
    """Takes values off some bytes; where they end there is None, and nothing is ever wrong."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def byte(self) -> int:
        """Take a byte."""
        self._at += 1
        return self._data[self._at - 1] if self._at <= len(self._data) else 0

    def value(self, depth: int = 0) -> Any:
        """Take a value."""
        tag = self.byte() % (11 if depth < 12 else 8)
        if tag in (_LIST, _OBJECT):
            return self._many(tag, depth)
        if tag == _FOREIGN:
            return FOREIGN[self.byte() % len(FOREIGN)]
        return self._single(tag)

    def _single(self, tag: int) -> Any:
        if tag == _SMALL:
            return self.byte()
        if tag in (_NUMBER, _FRACTION):
            return _number(self._text(), Decimal if tag == _FRACTION else int)
        if tag == _WORD:
            return self._word()
        return self._text() if tag == _TEXT else {_NONE: None, _TRUE: True, _FALSE: False}[tag]

    def _word(self) -> str:
        place = self.byte() * 256 + self.byte()
        return words()[place % len(words())]

    def _text(self) -> str:
        length = min(self.byte() * 256 + self.byte(), _MOST)
        taken = self._data[self._at : self._at + length]
        self._at += length
        return taken.decode("utf-8", "surrogateescape")

    def _many(self, tag: int, depth: int) -> Any:
        count = min(self.byte(), len(self._data) - self._at + 1)
        if tag == _LIST:
            return [self.value(depth + 1) for _ in range(count)]
        return {self._key(depth): self.value(depth + 1) for _ in range(count)}

    def _key(self, depth: int) -> str:
        found = self.value(depth + 1) if depth < 12 else None
        return found if isinstance(found, str) else self._word()
