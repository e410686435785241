"""How our strategies pick: one small choice each, so that drawing is quick and shrinks to the first option."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

T = TypeVar("T")

#: For what happens now and then; its absence is the simpler.
SELDOM: Final = (False, False, False, False, True)


@lru_cache(maxsize=256)
def _places(count: int) -> SearchStrategy[int]:
    # Strategies cost more to make than to draw from.
    return st.integers(0, count - 1)


def pick(draw: DrawFn, options: Sequence[T]) -> T:
    """Draw one of the options, the first as the simplest."""
    return options[draw(_places(len(options)))]


def maybe(draw: DrawFn, options: Sequence[T]) -> T | None:
    """Draw nothing, as the simplest, or one of the options."""
    place = draw(_places(len(options) + 1))
    return None if place == 0 else options[place - 1]


def some(draw: DrawFn, options: Sequence[T], most: int) -> tuple[T, ...]:
    """Draw up to `most` different options, in any order."""
    picked = [pick(draw, options) for _ in range(pick(draw, range(most + 1)))] if options else []
    return tuple(dict.fromkeys(picked))
