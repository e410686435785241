"""Rows of productions: the questions by keyword, their order in time, and what they are counted by."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, ClassVar, Literal, Self, TypeVar, Unpack, cast, overload

from sportsdocs.model.entities import Competition, Organization
from sportsdocs.model.kinds import Kind, Sport
from sportsdocs.model.productions import Production
from sportsdocs.query import columns
from sportsdocs.query import criteria as c
from sportsdocs.query.counts import CountKey, check_keys, groups
from sportsdocs.query.index.postings import Postings
from sportsdocs.query.index.productions import ProductionTable
from sportsdocs.query.index.release_parts import first_date
from sportsdocs.query.keywords import production_tests
from sportsdocs.query.predicates import Predicate
from sportsdocs.query.records import Records
from sportsdocs.query.selection import Listed, Order, Sorted, kept
from sportsdocs.query.table import Table

K = TypeVar("K", bound=Hashable)


class Productions(Records[Production]):
    """Productions, in the order of the catalogue unless they were ordered otherwise."""

    __slots__ = ()
    noun: ClassVar[str] = "production"
    of: ClassVar[type] = Production
    columns: ClassVar[columns.Columns] = columns.PRODUCTIONS
    table_class: ClassVar[type[Table[Any]]] = ProductionTable

    def where(
        self,
        *tests: Predicate[Production] | Callable[[Production], bool],
        sure: bool = True,
        **criteria: Unpack[c.ProductionCriteria],
    ) -> Self:
        """Give the productions for which every test and criterion says yes; with `sure=False` also the perhaps.

        Criteria about a release (`platform`, `released`, `territory`, `announced`, `exclusive`, `standing`) must hold
        for one and the same release; so do those about a credit (`credited`, `role`, `affiliation`), a fee (`fee`,
        `payer`, `payee`) and a citation (`source`, `publisher`). A test is a predicate, or a function that returns True
        or False; functions see only what the rest left. NotFoundError for an unknown name, QueryError for an unknown
        criterion.
        """
        return self._where([*production_tests(criteria), *tests] if criteria else tests, sure)

    def question(
        self,
        *tests: Predicate[Production] | Callable[[Production], bool],
        **criteria: Unpack[c.ProductionCriteria],
    ) -> Predicate[Production]:
        """Give the question that `where` asks with the same arguments, its names looked up: to keep it, or to say it in words.

        >>> from sportsdocs import Formatter, sample
        >>> question = sample().productions.question(kind="series", platform="Prime Video")
        >>> question
        of_kind('series') & released(on='Prime Video')
        >>> Formatter("en").explain(question)
        'series released on Prime Video'
        """
        return self._question([*production_tests(criteria), *tests])

    def newest_first(self) -> Self:
        """Put the latest premiere first; what has no date comes last, ties keep their order."""
        return self._in_order("newest", reverse=True)

    def oldest_first(self) -> Self:
        """Put the earliest premiere first; what has no date comes last, ties keep their order."""
        return self._in_order("oldest", reverse=False)

    def _in_order(self, name: Literal["newest", "oldest"], *, reverse: bool) -> Self:
        if not self._index.worth_building(name, self.__len__):
            return self.sorted_by(first_date, reverse=reverse)
        order: Order = getattr(self._index, name)
        if self._selection.in_table_order:
            return self._with(Sorted(self._selection, order))
        # Ties keep the order they have here.
        return self._with(
            Listed(sorted(self._selection.places, key=order.ranks.__getitem__), len(self._table))
        )

    @property
    def _index(self) -> ProductionTable:
        return cast("ProductionTable", self._table)

    @overload
    def count_by(self, key: Literal["kind"], /) -> dict[Kind, int]: ...
    @overload
    def count_by(self, key: Literal["country", "language"], /) -> dict[str | None, int]: ...
    @overload
    def count_by(self, key: Literal["platform"], /) -> dict[Organization | None, int]: ...
    @overload
    def count_by(self, key: Literal["year"], /) -> dict[int | None, int]: ...
    @overload
    def count_by(self, key: Literal["sport"], /) -> dict[Sport | None, int]: ...
    @overload
    def count_by(self, key: Literal["competition"], /) -> dict[Competition | None, int]: ...
    @overload
    def count_by(
        self, key: Literal["platform"], other: Literal["year"], /
    ) -> dict[tuple[Organization | None, int | None], int]: ...
    @overload
    def count_by(
        self, key: Literal["kind"], other: Literal["year"], /
    ) -> dict[tuple[Kind, int | None], int]: ...
    @overload
    def count_by(
        self, key: Literal["platform"], other: Literal["kind"], /
    ) -> dict[tuple[Organization | None, Kind], int]: ...
    @overload
    def count_by(
        self, key: Literal["sport"], other: Literal["year"], /
    ) -> dict[tuple[Sport | None, int | None], int]: ...
    @overload
    def count_by(
        self, key: Literal["competition"], other: Literal["year"], /
    ) -> dict[tuple[Competition | None, int | None], int]: ...
    @overload
    def count_by(self, key: Callable[[Production], K], /) -> dict[K, int]: ...
    def count_by(self, *keys: CountKey | Callable[[Production], Hashable]) -> dict[Any, int]:
        """Count productions by one key, or by a pair with tuples as keys; nothing is dropped, what is unknown is None.

        A production counts once under every value it has: each country, competition, platform and year of release to
        the public (previews are none). A pair of platform and year is of one release. A year counts only if the date
        lies in it for certain. A function of a production is a key, too.
        """
        found = self._by_values(keys)
        if found is None:
            return {value: len(rows) for value, rows in self._one_by_one(keys).items()}
        whole = len(self) == len(self._table)
        counts = found.counts() if whole else found.counts_among(self._selection.bits)
        return counts if len(keys) > 1 else {values[0]: count for values, count in counts.items()}

    @overload
    def group_by(self, key: Literal["kind"], /) -> dict[Kind, Self]: ...
    @overload
    def group_by(self, key: Literal["country", "language"], /) -> dict[str | None, Self]: ...
    @overload
    def group_by(self, key: Literal["platform"], /) -> dict[Organization | None, Self]: ...
    @overload
    def group_by(self, key: Literal["year"], /) -> dict[int | None, Self]: ...
    @overload
    def group_by(self, key: Literal["sport"], /) -> dict[Sport | None, Self]: ...
    @overload
    def group_by(self, key: Literal["competition"], /) -> dict[Competition | None, Self]: ...
    @overload
    def group_by(
        self, key: Literal["platform"], other: Literal["year"], /
    ) -> dict[tuple[Organization | None, int | None], Self]: ...
    @overload
    def group_by(
        self, key: Literal["kind"], other: Literal["year"], /
    ) -> dict[tuple[Kind, int | None], Self]: ...
    @overload
    def group_by(
        self, key: Literal["platform"], other: Literal["kind"], /
    ) -> dict[tuple[Organization | None, Kind], Self]: ...
    @overload
    def group_by(
        self, key: Literal["sport"], other: Literal["year"], /
    ) -> dict[tuple[Sport | None, int | None], Self]: ...
    @overload
    def group_by(
        self, key: Literal["competition"], other: Literal["year"], /
    ) -> dict[tuple[Competition | None, int | None], Self]: ...
    @overload
    def group_by(self, key: Callable[[Production], K], /) -> dict[K, Self]: ...
    def group_by(  # pyright: ignore[reportIncompatibleMethodOverride]  (it takes the base's dict[K, Self] for another)
        self, *keys: CountKey | Callable[[Production], Hashable]
    ) -> dict[Any, Self]:
        """Group productions by what `count_by` counts them by; each group in the order of these rows."""
        found = self._by_values(keys)
        if found is None:
            return self._one_by_one(keys)
        sets = {values: found.bits(values) & self._selection.bits for values in found}
        return {
            values if len(keys) > 1 else values[0]: self._with(kept(self._selection, bits, len(self._table)))
            for values, bits in sets.items()
            if bits
        }

    def _one_by_one(self, keys: tuple[Any, ...]) -> dict[Any, Self]:
        found = groups(zip(self._selection.places, self, strict=True), keys)
        order = self._selection.in_table_order
        size = len(self._table)
        return {
            value: self._with(Listed(places, size, in_table_order=order)) for value, places in found.items()
        }

    def _by_values(self, keys: tuple[Any, ...]) -> Postings | None:
        """Give the places under each value; None for keys that only functions know, and where it is not worth it."""
        check_keys(keys)
        known = all(isinstance(key, str) for key in keys)
        return self._index.values_of(keys, len(self)) if known else None
