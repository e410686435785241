"""The rows of each class, with the criteria it can be asked for by keyword."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Self, Unpack

from sportsdocs.model.entities import Competition, Event, Franchise, Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.sources import Source
from sportsdocs.query import columns
from sportsdocs.query import criteria as c
from sportsdocs.query.index.people import PersonTable
from sportsdocs.query.keywords import entity_tests
from sportsdocs.query.predicates import Predicate
from sportsdocs.query.records import Records
from sportsdocs.query.table import Table


class People(Records[Person]):
    """Persons."""

    __slots__ = ()
    noun: ClassVar[str] = "person"
    of: ClassVar[type] = Person
    columns: ClassVar[columns.Columns] = columns.PEOPLE
    table_class: ClassVar[type[Table[Any]]] = PersonTable

    def where(
        self,
        *tests: Predicate[Person] | Callable[[Person], bool],
        sure: bool = True,
        **criteria: Unpack[c.PersonCriteria],
    ) -> Self:
        """Give the people for whom every test and criterion says yes; with `sure=False` also the perhaps.

        `roles` are all asked for, each on any production of the catalogue or, with `together=True`, all on one;
        `credited_on` says on which productions: one, or rows of several.
        """
        return self._where([*entity_tests(criteria, c.PersonCriteria, "people"), *tests], sure)

    def question(
        self, *tests: Predicate[Person] | Callable[[Person], bool], **criteria: Unpack[c.PersonCriteria]
    ) -> Predicate[Person]:
        """Give the question that `where` asks with the same arguments."""
        return self._question([*entity_tests(criteria, c.PersonCriteria, "people"), *tests])


class Organizations(Records[Organization]):
    """Organizations."""

    __slots__ = ()
    noun: ClassVar[str] = "organization"
    of: ClassVar[type] = Organization
    columns: ClassVar[columns.Columns] = columns.ORGANIZATIONS

    def where(
        self,
        *tests: Predicate[Organization] | Callable[[Organization], bool],
        sure: bool = True,
        **criteria: Unpack[c.OrganizationCriteria],
    ) -> Self:
        """Give the organizations for which every test and criterion says yes; with `sure=False` also the perhaps.

        `roles`, `together` and `credited_on` ask for what they are credited with, as of people.
        """
        return self._where([*entity_tests(criteria, c.OrganizationCriteria, "organizations"), *tests], sure)

    def question(
        self,
        *tests: Predicate[Organization] | Callable[[Organization], bool],
        **criteria: Unpack[c.OrganizationCriteria],
    ) -> Predicate[Organization]:
        """Give the question that `where` asks with the same arguments."""
        return self._question([*entity_tests(criteria, c.OrganizationCriteria, "organizations"), *tests])


class Teams(Records[Team]):
    """Teams."""

    __slots__ = ()
    noun: ClassVar[str] = "team"
    of: ClassVar[type] = Team
    columns: ClassVar[columns.Columns] = columns.TEAMS

    def where(
        self,
        *tests: Predicate[Team] | Callable[[Team], bool],
        sure: bool = True,
        **criteria: Unpack[c.TeamCriteria],
    ) -> Self:
        """Give the teams for which every test and criterion says yes; with `sure=False` also the perhaps."""
        return self._where([*entity_tests(criteria, c.TeamCriteria, "teams"), *tests], sure)

    def question(
        self, *tests: Predicate[Team] | Callable[[Team], bool], **criteria: Unpack[c.TeamCriteria]
    ) -> Predicate[Team]:
        """Give the question that `where` asks with the same arguments."""
        return self._question([*entity_tests(criteria, c.TeamCriteria, "teams"), *tests])


class Competitions(Records[Competition]):
    """Competitions."""

    __slots__ = ()
    noun: ClassVar[str] = "competition"
    of: ClassVar[type] = Competition
    columns: ClassVar[columns.Columns] = columns.COMPETITIONS

    def where(
        self,
        *tests: Predicate[Competition] | Callable[[Competition], bool],
        sure: bool = True,
        **criteria: Unpack[c.CompetitionCriteria],
    ) -> Self:
        """Give the competitions for which every test and criterion says yes; with `sure=False` also the perhaps."""
        return self._where([*entity_tests(criteria, c.CompetitionCriteria, "competitions"), *tests], sure)

    def question(
        self,
        *tests: Predicate[Competition] | Callable[[Competition], bool],
        **criteria: Unpack[c.CompetitionCriteria],
    ) -> Predicate[Competition]:
        """Give the question that `where` asks with the same arguments."""
        return self._question([*entity_tests(criteria, c.CompetitionCriteria, "competitions"), *tests])


class Events(Records[Event]):
    """Events."""

    __slots__ = ()
    noun: ClassVar[str] = "event"
    of: ClassVar[type] = Event
    columns: ClassVar[columns.Columns] = columns.EVENTS

    def where(
        self,
        *tests: Predicate[Event] | Callable[[Event], bool],
        sure: bool = True,
        **criteria: Unpack[c.EventCriteria],
    ) -> Self:
        """Give the events for which every test and criterion says yes; with `sure=False` also the perhaps."""
        return self._where([*entity_tests(criteria, c.EventCriteria, "events"), *tests], sure)

    def question(
        self, *tests: Predicate[Event] | Callable[[Event], bool], **criteria: Unpack[c.EventCriteria]
    ) -> Predicate[Event]:
        """Give the question that `where` asks with the same arguments."""
        return self._question([*entity_tests(criteria, c.EventCriteria, "events"), *tests])


class Franchises(Records[Franchise]):
    """Franchises."""

    __slots__ = ()
    noun: ClassVar[str] = "franchise"
    of: ClassVar[type] = Franchise
    columns: ClassVar[columns.Columns] = columns.FRANCHISES

    def where(
        self,
        *tests: Predicate[Franchise] | Callable[[Franchise], bool],
        sure: bool = True,
        **criteria: Unpack[c.NameCriteria],
    ) -> Self:
        """Give the franchises for which every test and criterion says yes; with `sure=False` also the perhaps."""
        return self._where([*entity_tests(criteria, c.NameCriteria, "franchises"), *tests], sure)

    def question(
        self, *tests: Predicate[Franchise] | Callable[[Franchise], bool], **criteria: Unpack[c.NameCriteria]
    ) -> Predicate[Franchise]:
        """Give the question that `where` asks with the same arguments."""
        return self._question([*entity_tests(criteria, c.NameCriteria, "franchises"), *tests])


class Sources(Records[Source]):
    """Sources."""

    __slots__ = ()
    noun: ClassVar[str] = "source"
    of: ClassVar[type] = Source
    columns: ClassVar[columns.Columns] = columns.SOURCES

    def where(
        self,
        *tests: Predicate[Source] | Callable[[Source], bool],
        sure: bool = True,
        **criteria: Unpack[c.SourceCriteria],
    ) -> Self:
        """Give the sources for which every test and criterion says yes; with `sure=False` also the perhaps."""
        return self._where([*entity_tests(criteria, c.SourceCriteria, "sources"), *tests], sure)

    def question(
        self, *tests: Predicate[Source] | Callable[[Source], bool], **criteria: Unpack[c.SourceCriteria]
    ) -> Predicate[Source]:
        """Give the question that `where` asks with the same arguments."""
        return self._question([*entity_tests(criteria, c.SourceCriteria, "sources"), *tests])
