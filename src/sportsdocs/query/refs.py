"""Whom or what a question is about: an object, an id or any name, as written, and the records it turned out to mean."""

from __future__ import annotations

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
SOURCES: Classes = (Source,)

PartyLike = Person | Organization | Team | str
OrganizationLike = Organization | str
CompetitionLike = Competition | str
SubjectLike = Person | Team | Organization | Event | Competition | str
WorkLike = Production | Franchise | str
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
            return evolve(self, found=context.resolver.resolve(self.text, kinds))
        if self.found is None:
            raise QueryError(
                f"{self!r} cannot be looked up: these rows belong to no catalogue; give the object"
            )
        return self


def looked_up(ref: Ref | None, context: Context, kinds: Classes) -> Ref | None:
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
