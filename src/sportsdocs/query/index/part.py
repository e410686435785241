"""A part of an index: built when it is first needed, once, and kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

from sportsdocs.model.collector import collector_paused

P = TypeVar("P")


class part(Generic[P]):  # noqa: N801  (a decorator, as `property` is)
    """Make a method that builds a part an attribute that holds it. Threads that ask at once wait for one building."""

    def __init__(self, build: Callable[[Any], P]) -> None:
        self._build = build
        self._name = build.__name__
        self.__doc__ = build.__doc__

    @overload
    def __get__(self, index: None, owner: type) -> Self: ...
    @overload
    def __get__(self, index: Any, owner: type) -> P: ...
    def __get__(self, index: Any, owner: type) -> P | Self:
        if index is None:
            return self
        with index.lock, collector_paused():
            kept: dict[str, P] = index.__dict__
            if self._name not in kept:  # another thread may have been quicker
                kept[self._name] = self._build(index)
            return kept[self._name]  # from now on the attribute is found here, before this descriptor


def build_parts(index: Any) -> None:
    """Build every part of an index that is not there yet."""
    for kind in type(index).__mro__:
        for name, found in vars(kind).items():
            if isinstance(found, part):
                getattr(index, name)
