"""Closed vocabularies: enums whose values are the words that the files use."""

from __future__ import annotations

import enum
from functools import partial
from typing import Any, Self

from sportsdocs.errors import invalid, nearest, wrong_type

_MOST_LISTED = 20


class Word(enum.Enum):
    """A word of a closed vocabulary; `str(word)` is how files spell it."""

    # Members are single objects. Enum's own hash is a function in Python, and every look-up by a word would call it.
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def parse(cls, value: Any) -> Self:
        """Give the member for a member or its word; anything else raises with the nearest words."""
        if isinstance(value, cls):
            return value
        if type(value) is not str:
            raise wrong_type(value, f"a word of {cls.__name__}")
        member = cls._value2member_map_.get(value)
        if member is None:
            raise invalid(value, f"is no {cls.__name__}", partial(_offered, value, cls))
        return member  # type: ignore[return-value]


def _offered(text: str, vocabulary: type[Word]) -> tuple[str, ...]:
    """Give the words nearest to a text; if none is near, all of a short vocabulary."""
    words = tuple(map(str, vocabulary))
    return nearest(text, words) or (words if len(words) <= _MOST_LISTED else ())
