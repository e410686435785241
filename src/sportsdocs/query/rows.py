"""Rows: what a question is asked of and what it answers with. An immutable sequence of the real objects."""

from __future__ import annotations

import warnings
from abc import ABCMeta
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar, Generic, Protocol, Self, SupportsIndex, TypeVar, cast, overload

from attrs import evolve, field, frozen

from sportsdocs.errors import (
    Finding,
    NotFoundError,
    QueryError,
    WithdrawnIdWarning,
    not_found,
    shown,
    wrong_type,
)
from sportsdocs.model.records import Entity
from sportsdocs.query.context import NO_CONTEXT, Context
from sportsdocs.query.nearness import NearNames
from sportsdocs.query.predicates import Predicate, Satisfies
from sportsdocs.query.scan import scan

T_co = TypeVar("T_co", bound=Entity, covariant=True)
D = TypeVar("D")
_SHOWN = 6


class Comparable(Protocol):
    """Anything that can be put in order."""

    def __lt__(self, other: Any, /) -> bool:
        """Tell whether it comes before the other."""
        ...


def _to_items(value: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(value)


@frozen(repr=False, weakref_slot=False, eq=False)
class Rows(Generic[T_co]):
    """An immutable sequence of objects with ids: `rows["id"]`, `rows[0]`, `rows[:10]`, `"id" in rows`, `obj in rows`.

    Equal to rows of the same class with equal objects in the same order.
    """

    noun: ClassVar[str] = "record"

    _items: tuple[T_co, ...] = field(default=(), converter=_to_items)
    _context: Context = field(default=NO_CONTEXT)

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self._items)

    def __reversed__(self) -> Iterator[T_co]:
        return reversed(self._items)

    def __eq__(self, other: object) -> bool:
        return (
            self._items == other._items
            if isinstance(other, Rows) and type(other) is type(self)
            else NotImplemented
        )

    def __hash__(self) -> int:
        return hash((type(self), self._items))

    def __repr__(self) -> str:
        first = [repr(item) for item in self._items[:_SHOWN]]
        more = len(self) - _SHOWN
        return f"{type(self).__name__}([{', '.join(first + ([f'… {more} more'] if more > 0 else []))}])"

    def index(self, item: object) -> int:
        """Give the place of an object. ValueError if it is not there."""
        return self._items.index(item)

    def count(self, item: object) -> int:
        """Count how often an object is there."""
        return self._items.count(item)

    # -- by id and by place -------------------------------------------------------------------------------------------

    @cached_property
    def _by_id(self) -> Mapping[str, T_co]:
        return {item.id: item for item in self._items}

    def _successor(self, key: str) -> str:
        """Follow a withdrawn id to the one in use (each step once: a circle leads nowhere)."""
        seen = {key}
        while key not in self._by_id and self._context.withdrawn.get(key, key) not in seen:
            key = self._context.withdrawn[key]
            seen.add(key)
        return key

    def _find(self, key: str) -> T_co | None:
        successor = self._successor(key)
        found = self._by_id.get(successor)
        if found is not None and successor != key:
            warnings.warn(f"{key!r} was withdrawn; {successor!r} answers", WithdrawnIdWarning, stacklevel=3)
        return found

    @cached_property
    def _near_ids(self) -> NearNames:
        return NearNames([*self._by_id, *self._context.withdrawn])

    def _near(self, key: str) -> Iterable[str]:
        """Give the ids most like one that is not there; for a withdrawn one, its successor."""
        used = dict.fromkeys(self._successor(near) for near in self._near_ids.nearest(key))
        return (near for near in used if near in self._by_id)

    def __contains__(self, item: object) -> bool:
        if isinstance(item, str):
            return self._successor(item) in self._by_id
        return isinstance(item, Entity) and self._by_id.get(item.id) == item

    @overload
    def __getitem__(self, key: str | SupportsIndex) -> T_co: ...
    @overload
    def __getitem__(self, key: slice) -> Self: ...
    def __getitem__(self, key: str | SupportsIndex | slice) -> T_co | Self:
        if isinstance(key, str):
            found = self._find(key)
            if found is None:
                raise not_found(key, f"{self.noun} among these {len(self)}", self._near(key))
            return found
        if isinstance(key, slice):
            return self._with(self._items[key])
        if not isinstance(key, SupportsIndex):
            raise wrong_type(key, "an id, a place or a slice")
        return self._items[key]

    @overload
    def get(self, key: str) -> T_co | None: ...
    @overload
    def get(self, key: str, default: D) -> T_co | D: ...
    def get(self, key: str, default: D | None = None) -> T_co | D | None:
        """Give the object with this id, or `default`."""
        if not isinstance(key, str):
            raise wrong_type(key, "an id (a string)")
        found = self._find(key)
        return default if found is None else found

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, in order."""
        return tuple(item.id for item in self._items)

    # -- one of them --------------------------------------------------------------------------------------------------

    def first(self) -> T_co:
        """Give the first object. NotFoundError if there is none."""
        if not self._items:
            raise NotFoundError(f"there is no first {self.noun}: the rows are empty")
        return self._items[0]

    def one(self) -> T_co:
        """Give the only object. NotFoundError if there is none, QueryError if there are several."""
        if len(self) > 1:
            raise QueryError(f"there is not one {self.noun}: there are {len(self)}, {self!r}")
        return self.first()

    # -- asking and ordering ------------------------------------------------------------------------------------------

    def _with(self, items: Iterable[Any]) -> Self:
        return evolve(self, items=items)

    def where(self, *tests: Predicate[T_co] | Callable[[T_co], bool], sure: bool = True) -> Self:
        """Give the objects for which every test says yes; with `sure=False` also those for which the answer is perhaps.

        A test is a predicate or a function that returns True or False; functions see only what the predicates left.
        """
        return self._where(tests, sure)

    def _where(self, tests: Iterable[Any], sure: bool) -> Self:
        if type(sure) is not bool:
            raise QueryError("", [Finding("sure must be True or False", shown(sure))])
        asked = sorted((_to_test(test) for test in tests), key=lambda test: isinstance(test, Satisfies))
        resolved = [test.resolved(self._context) for test in asked]
        items: Iterable[T_co] = self._items
        for test in resolved:
            items = scan(items, test, sure=sure)
        return self._with(items)

    def sorted_by(self, key: Callable[[T_co], Comparable | None], *, reverse: bool = False) -> Self:
        """Put the objects in the order of a key; those whose key is None come last either way. Ties keep their order."""
        keyed = [(key(item), item) for item in self._items]
        known = sorted((pair for pair in keyed if pair[0] is not None), key=_key_of, reverse=reverse)
        return self._with([item for _, item in known] + [item for value, item in keyed if value is None])


# Not a base class: to type checkers a Sequence[Production] can hold productions only, and `"id" in rows` were an error.
cast("ABCMeta", Sequence).register(Rows)


def _key_of(pair: tuple[Any, object]) -> Any:
    return pair[0]


def _to_test(test: Any) -> Predicate[Any]:
    if isinstance(test, Predicate):
        return test
    if callable(test):
        return Satisfies(cast("Callable[[Any], bool]", test))
    raise QueryError(
        "", [Finding("a test is a predicate or a function; write criteria as key=value", shown(test))]
    )
