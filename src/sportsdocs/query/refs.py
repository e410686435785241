"""Whom or what a question is about: an object, an id or any name, as written, and the records it turned out to mean."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from functools import cached_property
from typing import TypeVar

from attrs import evolve, field, frozen

from sportsdocs.errors import QueryError, wrong_type
from sportsdocs.model.checks import checked_text
from sportsdocs.model.entities import Competition, Event, Franchise, Named, Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.sources import Source
from sportsdocs.query.context import Classes, Context

PARTIES: Classes = (Person, Organization, Team)
ORGANIZATIONS: Classes = (Organization,)
COMPETITIONS: Classes = (Competition,)
SUBJECTS: Classes = (Person, Team, Organization, Event, Competition)
ENTITIES: Classes = (*SUBJECTS, Franchise)
WORKS: Classes = (Production, Franchise)
PRODUCTIONS: Classes = (Production,)
SOURCES: Classes = (Source,)

PartyLike = Person | Organization | Team | str
OrganizationLike = Organization | str
CompetitionLike = Competition | str
SubjectLike = Person | Team | Organization | Event | Competition | str
WorkLike = Production | Franchise | str
ProductionsLike = Production | str | Iterable[Production | str]
SourceLike = Source | str


@frozen(repr=False, weakref_slot=False)
class Ref:
    """A mention of something with an id. `text` is the id or name as written, and what mentions are compared by."""

    text: str
    found: tuple[Entity, ...] | None = field(default=None, eq=False)

    def __repr__(self) -> str:
        return repr(self.text)

    @property
    def records(self) -> tuple[Entity, ...]:
        """What is meant. QueryError before the name was looked up."""
        if self.found is None:
            raise QueryError(
                f"{self!r} is a name that was not looked up yet: ask a catalogue with where(...), or give the object"
            )
        return self.found

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of what is meant. QueryError before the name was looked up."""
        return tuple([record.id for record in self.records])

    def resolved(self, context: Context, kinds: Classes) -> Ref:
        """Look the text up, as an id and then as a name; all of that name are meant. NotFoundError if none is.

        Objects are looked up by their id, so that one from elsewhere is no empty answer either.
        """
        if context.resolver is not None:
            found = context.resolver.resolve(self.text, kinds)
            known = (
                self.found is not None and len(found) == len(self.found) == 1 and found[0] is self.found[0]
            )
            return self if known else Ref(self.text, found)
        if self.found is None:
            raise QueryError(
                f"{self!r} cannot be looked up: these rows belong to no catalogue; give the object"
            )
        return self


@frozen(repr=False, weakref_slot=False)
class Refs:
    """Mentions of which any may be meant; of none, if there are none: rows that turned out empty are no mistake."""

    each: tuple[Ref, ...]

    def __repr__(self) -> str:
        return repr(self.each[0] if len(self.each) == 1 else self.each)

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of all that is meant. QueryError before the names were looked up."""
        return frozenset(id_ for ref in self.each for id_ in ref.ids)

    def resolved(self, context: Context, kinds: Classes) -> Refs:
        """Look every mention up. NotFoundError if one of them means nothing."""
        found = tuple([ref.resolved(context, kinds) for ref in self.each])
        return self if all(map(operator.is_, found, self.each)) else Refs(found)


Asked = TypeVar("Asked")


def relinked(asked: Asked, **refs: Ref | Refs | None) -> Asked:
    """Give a question with these mentions in place of its own; itself, if they are the same."""
    if all(getattr(asked, name) is ref for name, ref in refs.items()):
        return asked
    new: Asked = evolve(asked, **refs)  # type: ignore[misc]
    return new


R = TypeVar("R", Ref, Refs)


def looked_up(ref: R | None, context: Context, kinds: Classes) -> R | None:
    """Look up a mention, where there is one."""
    return None if ref is None else ref.resolved(context, kinds)


def _to_ref(value: object, kinds: Classes) -> Ref:
    if isinstance(value, Ref):
        return value
    if isinstance(value, kinds):
        return Ref(value.id, (value,))
    if isinstance(value, str):
        return Ref(checked_text(value, "a name"))
    raise wrong_type(value, f"{' or '.join(kind.__name__ for kind in kinds)}, or an id or name")


def to_party(value: Ref | PartyLike) -> Ref:
    """Mention a person, organization or team."""
    return _to_ref(value, PARTIES)


def to_optional_party(value: Ref | PartyLike | None) -> Ref | None:
    """Mention a person, organization or team, where one is given."""
    return None if value is None else to_party(value)


def to_organization(value: Ref | OrganizationLike) -> Ref:
    """Mention an organization."""
    return _to_ref(value, ORGANIZATIONS)


def to_optional_organization(value: Ref | OrganizationLike | None) -> Ref | None:
    """Mention an organization, where one is given."""
    return None if value is None else to_organization(value)


def to_competition(value: Ref | CompetitionLike) -> Ref:
    """Mention a competition."""
    return _to_ref(value, COMPETITIONS)


def to_subject(value: Ref | SubjectLike) -> Ref:
    """Mention anything a production can be about."""
    return _to_ref(value, SUBJECTS)


def to_entity(value: Ref | Named | str) -> Ref:
    """Mention any entity."""
    return _to_ref(value, ENTITIES)


def to_work(value: Ref | WorkLike) -> Ref:
    """Mention a production or a franchise."""
    return _to_ref(value, WORKS)


def to_optional_source(value: Ref | SourceLike | None) -> Ref | None:
    """Mention a source, where one is given."""
    return None if value is None else _to_ref(value, SOURCES)


def to_optional_productions(value: Refs | ProductionsLike | None) -> Refs | None:
    """Mention a production, or several (rows of them, too), where they are given."""
    if value is None or isinstance(value, Refs):
        return value
    several = (value,) if isinstance(value, (str, Production)) else value
    if not isinstance(several, Iterable):
        raise wrong_type(value, "a Production, its id or title, or rows of productions")
    return Refs(tuple(dict.fromkeys(_to_ref(one, PRODUCTIONS) for one in several)))
