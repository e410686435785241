"""A production: an id, a kind, and tuples of statements. What it answers is derived from them by one rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from attrs import evolve, field, frozen

from sportsdocs.model import choice
from sportsdocs.model.checks import all_are, to_id
from sportsdocs.model.choice import Conflict
from sportsdocs.model.dates import PartialDate, Period, to_day
from sportsdocs.model.entities import Organization
from sportsdocs.model.identifiers import NO_IDENTIFIERS, Identifiers, to_identifiers
from sportsdocs.model.kinds import Kind, Standing, TitleKind, to_kind
from sportsdocs.model.people import Person
from sportsdocs.model.premieres import ReleaseChoices
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.records import Entity
from sportsdocs.model.roles import Role, RoleName, to_role
from sportsdocs.model.sections import (
    SECTION_OF,
    SECTIONS,
    to_awards,
    to_credits,
    to_extents,
    to_fees,
    to_filming,
    to_origins,
    to_relations,
    to_releases,
    to_remarks,
    to_subjects,
    to_titles,
)
from sportsdocs.model.statements import (
    Award,
    Credit,
    Extent,
    Fee,
    Filming,
    Origin,
    Relation,
    Release,
    Remark,
    Statement,
    Subject,
    Title,
)
from sportsdocs.model.things import Thing, things

S = TypeVar("S", bound=Statement)


@frozen(repr=False, weakref_slot=False)
class Production(Entity):
    """A documentary film, series, season, episode or special.

    The tuples hold every statement, as filed; the properties answer what follows from them. An unknown fact is None.

    >>> film = Production("mein-film", "film", titles=[Title("Mein Film", language="de")])
    >>> film.title, film.premiere
    ('Mein Film', None)
    """

    __hash__ = Entity.__hash__  # attrs would hash the content

    id: str = field(converter=to_id)
    kind: Kind = field(converter=to_kind)
    identifiers: Identifiers = field(default=NO_IDENTIFIERS, converter=to_identifiers, kw_only=True)
    titles: tuple[Title, ...] = field(default=(), converter=to_titles, kw_only=True, validator=all_are(Title))
    origins: tuple[Origin, ...] = field(
        default=(), converter=to_origins, kw_only=True, validator=all_are(Origin)
    )
    extents: tuple[Extent, ...] = field(
        default=(), converter=to_extents, kw_only=True, validator=all_are(Extent)
    )
    subjects: tuple[Subject, ...] = field(
        default=(), converter=to_subjects, kw_only=True, validator=all_are(Subject)
    )
    filming: tuple[Filming, ...] = field(
        default=(), converter=to_filming, kw_only=True, validator=all_are(Filming)
    )
    credits: tuple[Credit, ...] = field(
        default=(), converter=to_credits, kw_only=True, validator=all_are(Credit)
    )
    releases: tuple[Release, ...] = field(
        default=(), converter=to_releases, kw_only=True, validator=all_are(Release)
    )
    fees: tuple[Fee, ...] = field(default=(), converter=to_fees, kw_only=True, validator=all_are(Fee))
    awards: tuple[Award, ...] = field(default=(), converter=to_awards, kw_only=True, validator=all_are(Award))
    remarks: tuple[Remark, ...] = field(
        default=(), converter=to_remarks, kw_only=True, validator=all_are(Remark)
    )
    relations: tuple[Relation, ...] = field(
        default=(), converter=to_relations, kw_only=True, validator=all_are(Relation)
    )

    # -- statements -------------------------------------------------------------------------------------------------

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Every statement, as filed."""
        return tuple(statement for section in SECTIONS for statement in getattr(self, section))

    def filed(self, kind: type[S]) -> tuple[S, ...]:
        """Give the statements of one class, as filed."""
        return getattr(self, SECTION_OF[kind])  # type: ignore[no-any-return]

    def current(self, kind: type[S]) -> tuple[S, ...]:
        """Give the statements of one class that no source contradicts, as filed."""
        return tuple(statement for statement in self.filed(kind) if not statement.refuted)

    def history(self, kind: type[S]) -> tuple[S, ...]:
        """Give all statements of one class, refuted and superseded ones too, by the day they were first known."""
        return tuple(sorted(self.filed(kind), key=lambda statement: statement.since))

    def superseded(self, statement: Statement) -> tuple[str, ...]:
        """Name the values of a statement that gave way to an established one or to a surely later announcement."""
        if statement.refuted or statement.standing is Standing.ESTABLISHED:
            return ()
        about = [thing for thing in self._things(type(statement)) if statement in thing.statements]
        return tuple(v for v in statement.competing if any(choice.superseded(statement, t, v) for t in about))

    def conflicts(self) -> tuple[Conflict, ...]:
        """List the pairs of statements that cannot both be true, with the reason for the choice between them."""
        return self._conflicts

    @cached_property
    def _conflicts(self) -> tuple[Conflict, ...]:
        # Kept, because every page about a production asks for them.
        found = (
            conflict
            for kind in SECTIONS.values()
            if kind.competing and len(self.filed(kind)) > 1
            for thing in self._things(kind)
            if len(thing.statements) > 1
            for value in kind.competing
            for conflict in choice.conflicts(thing, value)
        )
        return tuple(dict.fromkeys(found))

    def as_of(self, day: date | PartialDate | str, *, sure: bool = True) -> Production:
        """Give the production as its sources had described it by a day.

        A source of "2023-07" counts from 31 July or, with `sure=False`, from 1 July. Statements that never had
        citations stay.
        """
        known = choice.public_by(to_day(day), sure=sure)
        return self.with_sections(
            {section: choice.said_by(getattr(self, section), known) for section in SECTIONS}
        )

    def with_sections(self, sections: Mapping[str, Iterable[Statement]]) -> Production:
        """Give the production with these tuples of statements in place of its own."""
        changes: dict[str, Any] = {section: tuple(statements) for section, statements in sections.items()}
        return evolve(self, **changes)

    def _things(self, kind: type[Statement]) -> tuple[Thing, ...]:
        return things(self.filed(kind))

    def _chosen(self, kind: type[Statement], value: str) -> Any:
        """Give the chosen value of a class of statements that speak of one thing, or None."""
        filed = self.filed(kind)
        if (
            len(filed) == 1 and not filed[0].refuted_by
        ):  # nothing to choose from: what it does not say is empty
            return getattr(filed[0], value)
        for thing in self._things(kind):
            chosen = choice.choose(thing, value)
            return None if chosen is None else getattr(chosen, value)
        return None

    # -- titles, origin, extent, filming ------------------------------------------------------------------------------

    @property
    def title(self) -> str | None:
        """The original title or, where no source speaks of one, the working title; None if it has or had none yet."""
        for kind in (TitleKind.ORIGINAL, TitleKind.WORKING):
            chosen = self._title(kind)
            if chosen is not None:
                return chosen.text
        return None

    def _title(self, kind: TitleKind, language: str | None = None) -> Title | None:
        same = [title for title in self.titles if title.kind is kind and language in (None, title.language)]
        for thing in things(same):
            chosen = choice.choose(thing, "text")
            return chosen if isinstance(chosen, Title) else None
        return None

    def title_in(self, language: str) -> str | None:
        """Give the title in a language: its translated one or, if there is none, the original."""
        translated = self._title(TitleKind.TRANSLATED, language)
        return self.title if translated is None else translated.text

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries it was produced in (CLDR codes)."""
        return self._chosen(Origin, "countries") or ()

    @property
    def year(self) -> int | None:
        """The year of production."""
        return self._chosen(Origin, "year")  # type: ignore[no-any-return]

    @property
    def language(self) -> str | None:
        """The original language."""
        return self._chosen(Origin, "language")  # type: ignore[no-any-return]

    @property
    def episodes(self) -> Quantity | None:
        """The number of episodes, with its hedge."""
        return self._chosen(Extent, "episodes")  # type: ignore[no-any-return]

    @property
    def episode_count(self) -> int | None:
        """The number of episodes if it is exact."""
        return None if self.episodes is None else self.episodes.exact

    @property
    def minutes(self) -> Quantity | None:
        """The running time in minutes, of the film, or of one episode of a series."""
        return self._chosen(Extent, "minutes")  # type: ignore[no-any-return]

    @property
    def filming_period(self) -> Period | None:
        """When it was filmed."""
        return self._chosen(Filming, "period")  # type: ignore[no-any-return]

    # -- releases -----------------------------------------------------------------------------------------------------

    @property
    def chosen_releases(self) -> tuple[Release, ...]:
        """For each release the statement, as filed, whose date is chosen or, without any date, the best one.

        A plan that leaves out the platform or the territories stands for every release that it gives the date of.
        """
        return tuple([release for _, release in self.release_choices])

    @cached_property
    def release_choices(self) -> ReleaseChoices:
        """For each release all that is said about it, and the statement of `chosen_releases`."""
        # Kept, because nearly every question about a release asks for it again.
        return ReleaseChoices.among(self.releases)

    @property
    def premiere(self) -> Release | None:
        """The release, as filed, that came first to the public; an established one before any that is only planned."""
        first = self.release_choices.first
        return None if first is None else first[1]

    def premiere_value(self, value: str) -> Any:
        """Give a value of the release that is the premiere, chosen among all that is said about that release."""
        return self.release_choices.value_of_first(value)

    @property
    def territory_count(self) -> Quantity | None:
        """In how many countries it first came out, where a source gives only their number."""
        return self.premiere_value("territory_count")  # type: ignore[no-any-return]

    @property
    def exclusive(self) -> bool | None:
        """Whether it first came out exclusively."""
        return self.premiere_value("exclusive")  # type: ignore[no-any-return]

    @property
    def announced_dates(self) -> tuple[PartialDate, ...]:
        """The dates once announced for the premiere that gave way to another, in the order they became known."""
        return self.release_choices.announced_dates

    @property
    def rescheduled(self) -> bool | None:
        """Whether the premiere was moved after its announcement; None for perhaps (the dates overlap, or one is missing)."""
        return self.release_choices.shift.moved

    @property
    def delay(self) -> tuple[int, int] | None:
        """The least and the greatest number of days by which the premiere came later than the date it missed by most.

        Fewer than none if it was brought forward; None if no announced date gave way.
        """
        return self.release_choices.shift.delay

    # -- who ----------------------------------------------------------------------------------------------------------

    def people(self, *roles: Role | RoleName) -> tuple[Person, ...]:
        """Give the persons credited in any of these roles or narrower ones (in any role, if none is given), each once."""
        wanted = _closure(roles)
        return _distinct(
            c.contributor
            for c in self.current(Credit)
            if isinstance(c.contributor, Person) and c.role in wanted
        )

    @property
    def companies(self) -> tuple[Organization, ...]:
        """The organizations credited, each once, in billing order."""
        return _distinct(
            c.contributor for c in self.current(Credit) if isinstance(c.contributor, Organization)
        )

    @property
    def platforms(self) -> tuple[Organization, ...]:
        """The platforms and broadcasters of its releases, each once."""
        # Not of the chosen ones only: a plan that names no platform may give the date of a release that has one.
        return _distinct(r.platform for r in self.current(Release) if r.platform is not None)


E2 = TypeVar("E2", bound=Entity)


def _distinct(items: Iterable[E2]) -> tuple[E2, ...]:
    return tuple(dict.fromkeys(items))


def _closure(roles: tuple[Role | RoleName, ...]) -> frozenset[Role]:
    return (
        frozenset(below for role in roles for below in to_role(role).narrower) if roles else frozenset(Role)
    )
