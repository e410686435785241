"""Rows: what a question is asked of and what it answers with. An immutable sequence of the real objects.

Rows know their table and which of its places they hold. Counting, cutting and joining them makes no objects and no lists.
"""

from __future__ import annotations

import operator
from abc import ABCMeta
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, Protocol, Self, SupportsIndex, TypeVar, cast, overload

from attrs import frozen

from sportsdocs.errors import Finding, NotFoundError, QueryError, shown, wrong_type
from sportsdocs.query.context import NO_CONTEXT, Context
from sportsdocs.query.index.bits import without
from sportsdocs.query.index.plan import select
from sportsdocs.query.predicates import And, Predicate, Satisfies, check_subject
from sportsdocs.query.selection import Listed, Marked, Selection, Whole, kept
from sportsdocs.query.table import Table

T_co = TypeVar("T_co", covariant=True)
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
_SHOWN = 6
_set = object.__setattr__


class Comparable(Protocol):
    """Anything that can be put in order."""

    def __lt__(self, other: Any, /) -> bool:
        """Tell whether it comes before the other."""
        ...


@frozen(init=False, repr=False, weakref_slot=False, eq=False)
class Rows(Generic[T_co]):
    """An immutable sequence of objects of one class: `rows[0]`, `rows[:10]`, `obj in rows`, `len(rows)`.

    Equal to rows of the same class with equal objects in the same order. `a & b` and `a - b` keep the order of `a`. `a | b`
    and `a ^ b` are of one catalogue only: in its order if both are, otherwise first what is of `a`, then the rest of `b`.
    """

    noun: ClassVar[str] = "record"
    #: What these are rows of.
    of: ClassVar[type] = object

    table_class: ClassVar[type[Table[Any]]] = Table

    _table: Table[T_co]
    _context: Context
    _selection: Selection

    def __init__(self, items: Iterable[T_co] = (), context: Context = NO_CONTEXT) -> None:
        """Take objects, or a table of them, and the catalogue in which names are looked up."""
        table = items if isinstance(items, Table) else self.table_class(items)
        self._set(table, context, Whole(len(table)))

    def _set(self, table: Table[Any], context: Context, selection: Selection) -> None:
        _set(self, "_table", table)
        _set(self, "_context", context)
        _set(self, "_selection", selection)

    def _with(self, selection: Selection) -> Self:
        new = object.__new__(type(self))
        new._set(self._table, self._context, selection)
        return new

    def __reduce__(self) -> tuple[Any, ...]:
        # What was worked out stays here: places only, in their order.
        return _again, (type(self), self._table, self._context, tuple(self._selection.places))

    # -- a sequence ---------------------------------------------------------------------------------------------------

    @property
    def _items(self) -> Iterator[T_co]:
        return map(self._table.items.__getitem__, self._selection.places)

    def __len__(self) -> int:
        return len(self._selection)

    def __iter__(self) -> Iterator[T_co]:
        return self._items

    def __reversed__(self) -> Iterator[T_co]:
        return map(self._table.items.__getitem__, reversed(self._selection.places))

    def __contains__(self, item: object) -> bool:
        refuse_question(item)
        return any(item == one for one in self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Rows) or type(other) is not type(self):
            return NotImplemented
        return len(self) == len(other) and all(
            one is that or one == that for one, that in zip(self, other, strict=True)
        )

    def __hash__(self) -> int:
        return hash((type(self), tuple(self)))

    def __repr__(self) -> str:
        first = [repr(item) for item in self[:_SHOWN]]
        more = len(self) - _SHOWN
        return f"{type(self).__name__}([{', '.join(first + ([f'… {more} more'] if more > 0 else []))}])"

    def index(self, item: object) -> int:
        """Give the place of an object. ValueError if it is not there."""
        return tuple(self).index(item)

    def count(self, item: object) -> int:
        """Count how often an object is there."""
        return tuple(self).count(item)

    @overload
    def __getitem__(self, key: SupportsIndex) -> T_co: ...
    @overload
    def __getitem__(self, key: slice) -> Self: ...
    def __getitem__(self, key: SupportsIndex | slice) -> T_co | Self:
        if isinstance(key, slice):
            return self._with(self._selection.part(key))
        if not isinstance(key, SupportsIndex):
            raise wrong_type(key, "a place or a slice")
        return self._table.items[self._selection.places[operator.index(key)]]

    # -- some of them -------------------------------------------------------------------------------------------------

    def first(self) -> T_co:
        """Give the first object. NotFoundError if there is none."""
        if not self:
            raise NotFoundError(f"there is no first {self.noun}: the rows are empty")
        return self[:1][0]  # the first few of rows to be sorted are found without sorting the rest

    def one(self) -> T_co:
        """Give the only object. NotFoundError if there is none, QueryError if there are several."""
        if len(self) > 1:
            raise QueryError(f"there is not one {self.noun}: there are {len(self)}, {self!r}")
        return self.first()

    def page(self, number: int, size: int = 20) -> Self:
        """Give one page of so many, counted from 1; after the last page there are empty ones."""
        for name, value in (("number", number), ("size", size)):
            if type(value) is not int or value < 1:
                raise QueryError(
                    "", [Finding(f"the {name} of a page is a whole number from 1 on", shown(value))]
                )
        return self[(number - 1) * size : number * size]

    # -- asking -------------------------------------------------------------------------------------------------------

    def where(self, *tests: Predicate[T_co] | Callable[[T_co], bool], sure: bool = True) -> Self:
        """Give the objects for which every test says yes; with `sure=False` also those for which the answer is perhaps.

        A test is a predicate or a function that returns True or False; functions see only what the predicates left.
        """
        return self._where(tests, sure)

    def _where(self, tests: Sequence[Any], sure: bool) -> Self:
        if sure is not True and sure is not False:
            raise QueryError("", [Finding("sure must be True or False", shown(sure))])
        if not tests:
            return self
        return self._with(select(self._table, self._question(tests), self._selection, sure=sure))

    def question(self, *tests: Predicate[T_co] | Callable[[T_co], bool]) -> Predicate[T_co]:
        """Give the question that `where` asks with the same arguments, its names looked up: to keep it, or to say it in words.

        QueryError if there is nothing to ask for.
        """
        return self._question(tests)

    def _question(self, tests: Sequence[Any]) -> Predicate[Any]:
        if not tests:
            raise QueryError(
                f"there is no question: give a test, or ask for something that a {self.noun} can have"
            )
        asked = [self._resolved(test) for test in tests]
        return asked[0] if len(asked) == 1 else And(tuple(asked))

    def _resolved(self, test: Any) -> Predicate[Any]:
        if not isinstance(test, Predicate):
            return Satisfies(_function(test))
        check_subject(test, self.of, self.noun)
        return test.resolved(self._context)

    # -- ordering and grouping ----------------------------------------------------------------------------------------

    def sorted_by(self, key: Callable[[T_co], Comparable | None], *, reverse: bool = False) -> Self:
        """Put the objects in the order of a key; those whose key is None come last either way. Ties keep their order."""
        keyed = list(zip(map(_key(key), self), self._selection.places, strict=True))
        known = sorted((pair for pair in keyed if pair[0] is not None), key=_key_of, reverse=reverse)
        places = [place for _, place in known] + [place for value, place in keyed if value is None]
        return self._with(Listed(places, len(self._table)))

    def group_by(self, key: Callable[[T_co], K], /) -> dict[K, Self]:
        """Group the objects by what a function gives for each; the groups as they come up, each in the order of the rows."""
        return self._grouped(
            (value, place) for value, place in zip(map(_key(key), self), self._selection.places, strict=True)
        )

    def _grouped(self, pairs: Iterable[tuple[Any, int]]) -> dict[Any, Self]:
        found: dict[Any, list[int]] = {}
        for value, place in pairs:
            found.setdefault(value, []).append(place)
        order = self._selection.in_table_order
        return {
            value: self._with(Listed(places, len(self._table), in_table_order=order))
            for value, places in found.items()
        }

    def count_by(self, key: Callable[[T_co], K], /) -> dict[K, int]:
        """Count the objects by what a function gives for each."""
        return {value: len(rows) for value, rows in Rows.group_by(self, key).items()}

    # -- as sets ------------------------------------------------------------------------------------------------------

    def __and__(self, other: Self) -> Self:
        """Give those that are in both."""
        refuse_question(other)
        if not isinstance(other, Rows):
            return NotImplemented
        self._check_class(other)
        return self._with(self._those_in(other))

    def __sub__(self, other: Self) -> Self:
        """Give those that are not in the other."""
        refuse_question(other)
        if not isinstance(other, Rows):
            return NotImplemented
        self._check_class(other)
        left = without(self._selection.bits, self._those_in(other).bits)
        return self._with(kept(self._selection, left, len(self._table)))

    def _those_in(self, other: Rows[Any]) -> Selection:
        if other._table is self._table:
            return kept(self._selection, self._selection.bits & other._selection.bits, len(self._table))
        theirs = frozenset(other)
        places = [place for place in self._selection.places if self._table.items[place] in theirs]
        return Listed(places, len(self._table), in_table_order=self._selection.in_table_order)

    def __or__(self, other: Self) -> Self:
        """Give those that are in either, in the order of the catalogue or, unless both are, first these."""
        refuse_question(other)
        if not isinstance(other, Rows):
            return NotImplemented
        self._check_table(other)
        if self._selection.in_table_order and other._selection.in_table_order:
            return self._with(Marked(self._selection.bits | other._selection.bits))
        new = (other - self)._selection.places
        return self._with(Listed([*self._selection.places, *new], len(self._table)))

    def __xor__(self, other: Self) -> Self:
        """Give those that are in one of both only."""
        refuse_question(other)
        if not isinstance(other, Rows):
            return NotImplemented
        self._check_table(other)
        return (self - other) | (other - self)

    def _check_class(self, other: Rows[Any]) -> None:
        if other.of is not self.of:
            raise QueryError(
                f"rows of {self.of.__name__} and of {other.of.__name__} have nothing in common: join rows of one class"
            )

    def _check_table(self, other: Rows[Any]) -> None:
        self._check_class(other)
        if other._table is not self._table:
            raise QueryError(
                "rows of different catalogues cannot be joined with | or ^: unite the catalogues (a | b), and ask the union;"
                " & and - compare the objects"
            )

    # -- plain values -------------------------------------------------------------------------------------------------

    #: The columns of `to_rows`, and what they hold.
    columns: ClassVar[Mapping[str, Callable[[Any], object]]] = {}

    def to_rows(self) -> list[dict[str, Any]]:
        """Give a dictionary of plain values for each object: ids, texts, numbers, lists of them; what is unknown is None."""
        return [{name: read(item) for name, read in self.columns.items()} for item in self]


# Not a base class: to type checkers a Sequence[Production] can hold productions only, and `"id" in rows` were an error.
cast("ABCMeta", Sequence).register(Rows)


def refuse_question(value: object) -> None:
    """Refuse a predicate where rows or an object are wanted."""
    if isinstance(value, Predicate):
        raise QueryError("", [Finding("is a question: ask it with rows.where(question)", shown(value))])


def _again(kind: type[Rows[Any]], table: Table[Any], context: Context, places: tuple[int, ...]) -> Rows[Any]:
    rows = kind(table, context)
    whole = places == tuple(range(len(table)))
    return (
        rows
        if whole
        else rows._with(Listed(places, len(table), in_table_order=places == tuple(sorted(places))))
    )


def _key(key: Callable[[Any], V]) -> Callable[[Any], V]:
    if callable(key):
        return key
    raise QueryError(
        "", [Finding("a key is a function of an object, such as lambda one: one.id", shown(key))]
    )


def _key_of(pair: tuple[Any, object]) -> Any:
    return pair[0]


def _function(test: Any) -> Callable[[Any], bool]:
    if callable(test):
        return cast("Callable[[Any], bool]", test)
    raise QueryError(
        "", [Finding("a test is a predicate or a function; write criteria as key=value", shown(test))]
    )
