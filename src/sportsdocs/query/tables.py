"""The rows of each class, with the criteria it can be asked for by keyword."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, ClassVar, Literal, Self, TypeVar, Unpack, overload

from sportsdocs.model.entities import Competition, Event, Franchise, Organization, Team
from sportsdocs.model.kinds import Kind, Sport
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.query import criteria as c
from sportsdocs.query.counts import CountKey, count
from sportsdocs.query.index.people import PersonTable
from sportsdocs.query.index.productions import ProductionTable
from sportsdocs.query.index.release_parts import first_date
from sportsdocs.query.predicates import Predicate
from sportsdocs.query.records import Records
from sportsdocs.query.selection import Listed, Sorted
from sportsdocs.query.table import Table

K = TypeVar("K", bound=Hashable)


class Productions(Records[Production]):
    """Productions, in the order of the catalogue unless they were ordered otherwise."""

    __slots__ = ()
    noun: ClassVar[str] = "production"
    of: ClassVar[type] = Production
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
        return self._where([*c.production_tests(criteria), *tests], sure)

    def newest_first(self) -> Self:
        """Put the latest premiere first; what has no date comes last, ties keep their order."""
        return self._in_order("newest", reverse=True)

    def oldest_first(self) -> Self:
        """Put the earliest premiere first; what has no date comes last, ties keep their order."""
        return self._in_order("oldest", reverse=False)

    def _in_order(self, name: Literal["newest", "oldest"], *, reverse: bool) -> Self:
        table = self._table
        if not isinstance(table, ProductionTable) or not table.worth_building(name, len(self)):
            return self.sorted_by(first_date, reverse=reverse)
        if not self._selection.in_table_order:  # what ties keep the order they have
            return self._with(
                Listed(sorted(self._selection.places, key=getattr(table, name).ranks.__getitem__), len(table))
            )
        return self._with(Sorted(self._selection, getattr(table, name)))

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
        return count(self, keys)


class People(Records[Person]):
    """Persons."""

    __slots__ = ()
    noun: ClassVar[str] = "person"
    of: ClassVar[type] = Person
    table_class: ClassVar[type[Table[Any]]] = PersonTable

    def where(
        self,
        *tests: Predicate[Person] | Callable[[Person], bool],
        sure: bool = True,
        **criteria: Unpack[c.PersonCriteria],
    ) -> Self:
        """Give the people for whom every test and criterion says yes; with `sure=False` also the perhaps.

        `roles` are all asked for, each on any production of the catalogue or, with `together=True`, all on one.
        """
        return self._where([*c.person_tests(criteria), *tests], sure)


class Organizations(Records[Organization]):
    """Organizations."""

    __slots__ = ()
    noun: ClassVar[str] = "organization"
    of: ClassVar[type] = Organization

    def where(
        self,
        *tests: Predicate[Organization] | Callable[[Organization], bool],
        sure: bool = True,
        **criteria: Unpack[c.OrganizationCriteria],
    ) -> Self:
        """Give the organizations for which every test and criterion says yes; with `sure=False` also the perhaps."""
        return self._where([*c.entity_tests(criteria, c.OrganizationCriteria, "organizations"), *tests], sure)


class Teams(Records[Team]):
    """Teams."""

    __slots__ = ()
    noun: ClassVar[str] = "team"
    of: ClassVar[type] = Team

    def where(
        self,
        *tests: Predicate[Team] | Callable[[Team], bool],
        sure: bool = True,
        **criteria: Unpack[c.TeamCriteria],
    ) -> Self:
        """Give the teams for which every test and criterion says yes; with `sure=False` also the perhaps."""
        return self._where([*c.entity_tests(criteria, c.TeamCriteria, "teams"), *tests], sure)


class Competitions(Records[Competition]):
    """Competitions."""

    __slots__ = ()
    noun: ClassVar[str] = "competition"
    of: ClassVar[type] = Competition

    def where(
        self,
        *tests: Predicate[Competition] | Callable[[Competition], bool],
        sure: bool = True,
        **criteria: Unpack[c.CompetitionCriteria],
    ) -> Self:
        """Give the competitions for which every test and criterion says yes; with `sure=False` also the perhaps."""
        return self._where([*c.entity_tests(criteria, c.CompetitionCriteria, "competitions"), *tests], sure)


class Events(Records[Event]):
    """Events."""

    __slots__ = ()
    noun: ClassVar[str] = "event"
    of: ClassVar[type] = Event

    def where(
        self,
        *tests: Predicate[Event] | Callable[[Event], bool],
        sure: bool = True,
        **criteria: Unpack[c.EventCriteria],
    ) -> Self:
        """Give the events for which every test and criterion says yes; with `sure=False` also the perhaps."""
        return self._where([*c.entity_tests(criteria, c.EventCriteria, "events"), *tests], sure)


class Franchises(Records[Franchise]):
    """Franchises."""

    __slots__ = ()
    noun: ClassVar[str] = "franchise"
    of: ClassVar[type] = Franchise

    def where(
        self,
        *tests: Predicate[Franchise] | Callable[[Franchise], bool],
        sure: bool = True,
        **criteria: Unpack[c.NameCriteria],
    ) -> Self:
        """Give the franchises for which every test and criterion says yes; with `sure=False` also the perhaps."""
        return self._where([*c.entity_tests(criteria, c.NameCriteria, "franchises"), *tests], sure)


class Sources(Records[Source]):
    """Sources."""

    __slots__ = ()
    noun: ClassVar[str] = "source"
    of: ClassVar[type] = Source

    def where(
        self,
        *tests: Predicate[Source] | Callable[[Source], bool],
        sure: bool = True,
        **criteria: Unpack[c.SourceCriteria],
    ) -> Self:
        """Give the sources for which every test and criterion says yes; with `sure=False` also the perhaps."""
        return self._where([*c.entity_tests(criteria, c.SourceCriteria, "sources"), *tests], sure)
