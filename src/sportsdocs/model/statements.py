"""Statements: everything a production says, each a small record with its citations."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import cache
from itertools import pairwise
from operator import attrgetter
from typing import Any, ClassVar

import attrs
from attrs import field, frozen

from sportsdocs.errors import Finding, InvalidValueError, invalid
from sportsdocs.model.checks import (
    WORLD,
    distinct,
    instance,
    is_a,
    to_id,
    to_optional_bool,
    to_optional_language,
    to_optional_text,
    to_territories,
    to_tuple,
    whole_number,
)
from sportsdocs.model.citations import Citation, Party
from sportsdocs.model.dates import PartialDate, Period, to_dates, to_optional_date, to_optional_period
from sportsdocs.model.entities import Competition, Event, Organization, Team
from sportsdocs.model.kinds import (
    Outcome,
    Place,
    Purpose,
    RelationKind,
    ReleaseKind,
    Rhythm,
    Standing,
    TitleKind,
    Version,
    to_optional_outcome,
    to_optional_purpose,
    to_optional_rhythm,
    to_optional_version,
    to_places,
    to_relation_kind,
    to_release_kind,
    to_title_kind,
)
from sportsdocs.model.people import Person
from sportsdocs.model.quantities import Money, Quantity, to_optional_money, to_optional_quantity
from sportsdocs.model.records import Value
from sportsdocs.model.roles import Role, to_role
from sportsdocs.model.seasons import Season, to_optional_season
from sportsdocs.model.texts import Text, to_optional_wording, to_wording


def _to_citations(value: Iterable[Citation]) -> tuple[Citation, ...]:
    # By standing, as the files list them: equal statements are equal however they were put together.
    given = _to_refutations(value)
    if len(given) < 2:
        return given
    ordered = tuple(sorted(given, key=_standing_of))
    return given if ordered == given else ordered  # the same object: a loaded catalogue shares its lists


def _to_refutations(value: Iterable[Citation]) -> tuple[Citation, ...]:
    if type(value) is tuple and not value:  # nobody refutes most statements
        return value
    given = to_tuple(value)
    for citation in given:
        instance(citation, Citation, "a Citation")
    return distinct(given, "citation")


def _check_refutations(_record: object, _field: object, value: tuple[Citation, ...]) -> None:
    for citation in value:
        if citation.standing is not Standing.ESTABLISHED:
            raise invalid(citation.standing.value, "a source refutes a statement as a fact, or not at all")


def _standing_of(citation: Citation) -> int:
    return citation.standing.rank


def _to_optional_year(value: int | None) -> int | None:
    return (
        None if value is None else whole_number(value, 1888, 2200)
    )  # the oldest film that survives is of 1888


def _to_optional_number(value: int | None) -> int | None:
    return None if value is None else whole_number(value, 1, 10_000)


@frozen(repr=False, weakref_slot=False)
class Statement(Value):
    """What sources say, and which sources contradict it (`refuted_by`). Refuted ones are kept, and never chosen."""

    #: The fields that compete. Of all that is said about one thing, the rule chooses each of these values by itself.
    competing: ClassVar[tuple[str, ...]] = ()

    citations: tuple[Citation, ...] = field(default=(), converter=_to_citations, kw_only=True)
    refuted_by: tuple[Citation, ...] = field(
        default=(), converter=_to_refutations, validator=_check_refutations, kw_only=True
    )

    @property
    def standing(self) -> Standing:
        """The surest standing among its citations; without citations, established."""
        # They are kept in order of standing.
        return self.citations[0].standing if self.citations else Standing.ESTABLISHED

    @property
    def refuted(self) -> bool:
        """Whether a source contradicts it."""
        return bool(self.refuted_by)

    @property
    def since(self) -> date:
        """The day it was surely known, by its first source; without citations, the first day of the calendar."""
        return min([citation.source.said_by for citation in self.citations], default=date.min)

    @property
    def first_citations(self) -> tuple[Citation, ...]:
        """The citations of the day it was surely known (`since`): who said it first, several if on one day."""
        return tuple(citation for citation in self.citations if citation.source.said_by == self.since)

    @property
    def last_said(self) -> date:
        """The last day that the date of its latest source can mean; without citations, the first of the calendar."""
        return max([citation.source.said_by for citation in self.citations], default=date.min)

    @property
    def content(self) -> tuple[object, ...]:
        """What it says, without who says so; statements of equal content are one statement."""
        kind: Any = type(self)  # to mypy a class of ours is no Hashable
        return (kind, *_content_reader(kind)(self))


def content_fields(kind: type[Statement]) -> tuple[str, ...]:
    """Name the fields of a class of statements that say something, in order."""
    key: Any = kind  # to mypy a class of ours is no Hashable
    return _content_fields(key)


@cache
def _content_fields(kind: Any) -> tuple[str, ...]:
    return tuple(f.name for f in attrs.fields(kind) if f.name not in ("citations", "refuted_by"))


@cache
def _content_reader(kind: Any) -> Callable[[Any], tuple[Any, ...]]:
    # In one step, because everything that is loaded is compared by it. (Every class has two fields at least.)
    return attrgetter(*_content_fields(kind))


def _says_something(statement: Statement, *names: str) -> None:
    if all(getattr(statement, name) in (None, ()) for name in names):
        raise InvalidValueError("", [Finding(f"says nothing: give at least one of {', '.join(names)}")])


@frozen(repr=False, weakref_slot=False)
class Title(Statement):
    """What it is called; `text=None` says that it is known to have no title yet."""

    competing = ("text",)

    text: str | None = field(converter=to_optional_text)
    language: str | None = field(default=None, converter=to_optional_language)
    kind: TitleKind = field(default=TitleKind.ORIGINAL, converter=to_title_kind)


@frozen(repr=False, weakref_slot=False)
class Origin(Statement):
    """Where and when it was produced, and its original language."""

    competing = ("countries", "year", "language")

    countries: tuple[str, ...] = field(default=(), converter=to_territories)
    year: int | None = field(default=None, converter=_to_optional_year)
    language: str | None = field(default=None, converter=to_optional_language)

    def __attrs_post_init__(self) -> None:
        _says_something(self, "countries", "year", "language")


@frozen(repr=False, weakref_slot=False)
class Extent(Statement):
    """How many episodes, and how many minutes: of the film, or of one episode of a series."""

    competing = ("episodes", "minutes")

    episodes: Quantity | None = field(default=None, converter=to_optional_quantity)
    minutes: Quantity | None = field(default=None, converter=to_optional_quantity)

    def __attrs_post_init__(self) -> None:
        _says_something(self, "episodes", "minutes")


@frozen(repr=False, weakref_slot=False)
class Subject(Statement):
    """What it is about: a team, person, organization, event or competition, in which season and with what outcome."""

    about: Person | Team | Organization | Event | Competition | None = field(
        default=None, validator=is_a(Person, Team, Organization, Event, Competition)
    )
    competition: Competition | None = field(default=None, validator=is_a(Competition), kw_only=True)
    season: Season | None = field(default=None, converter=to_optional_season, kw_only=True)
    outcome: Outcome | None = field(default=None, converter=to_optional_outcome, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _says_something(self, "about", "competition")


@frozen(repr=False, weakref_slot=False)
class Filming(Statement):
    """When it was filmed, and where the crew was let in."""

    competing = ("period",)

    period: Period | None = field(default=None, converter=to_optional_period)
    places: tuple[Place, ...] = field(default=(), converter=to_places)

    def __attrs_post_init__(self) -> None:
        _says_something(self, "period", "places")


@frozen(repr=False, weakref_slot=False)
class Credit(Statement):
    """Who did what, in the order of billing.

    `label` is the wording of the job where it matters, `affiliation` the company it was done for, `capacity` as what
    somebody appears, `language` the only version it holds for.
    """

    contributor: Party = field(validator=is_a(Person, Organization, Team, required=True))
    role: Role = field(converter=to_role)
    label: Text | None = field(default=None, converter=to_optional_wording, kw_only=True)
    affiliation: Organization | None = field(default=None, validator=is_a(Organization), kw_only=True)
    capacity: Text | None = field(default=None, converter=to_optional_wording, kw_only=True)
    language: str | None = field(default=None, converter=to_optional_language, kw_only=True)


@frozen(repr=False, weakref_slot=False)
class Release(Statement):
    """How it reached or will reach people: where, when, in which rhythm and territories.

    `territories` are CLDR codes, `001` is the world, less `excluded`; `territory_count` is a number of countries that a
    source gives without naming them. `date` is the first day, `last_part` the day of the last part; `part_dates` tells
    every part's date where the parts break the rhythm. `version` and `running_time` (in minutes) are for what came out
    in another version than the work as it is: how long that is, its `Extent` says.
    """

    competing = ("running_time", "date", "last_part", "rhythm", "territory_count", "exclusive")

    kind: ReleaseKind = field(converter=to_release_kind)
    platform: Organization | None = field(default=None, validator=is_a(Organization), kw_only=True)
    place: Text | None = field(default=None, converter=to_optional_wording, kw_only=True)
    version: Version | None = field(default=None, converter=to_optional_version, kw_only=True)
    running_time: Quantity | None = field(default=None, converter=to_optional_quantity, kw_only=True)
    date: PartialDate | None = field(default=None, converter=to_optional_date, kw_only=True)
    last_part: PartialDate | None = field(default=None, converter=to_optional_date, kw_only=True)
    rhythm: Rhythm | None = field(default=None, converter=to_optional_rhythm, kw_only=True)
    part_dates: tuple[PartialDate, ...] = field(default=(), converter=to_dates, kw_only=True)
    territories: tuple[str, ...] = field(default=(), converter=to_territories, kw_only=True)
    excluded: tuple[str, ...] = field(default=(), converter=to_territories, kw_only=True)
    territory_count: Quantity | None = field(default=None, converter=to_optional_quantity, kw_only=True)
    exclusive: bool | None = field(default=None, converter=to_optional_bool, kw_only=True)
    available_until: PartialDate | None = field(default=None, converter=to_optional_date, kw_only=True)

    def __attrs_post_init__(self) -> None:
        self._check_dates()
        self._check_territories()
        self._check_sources()

    def _check_dates(self) -> None:
        for name in ("last_part", "available_until"):
            later = getattr(self, name)
            if self.date is not None and later is not None and later.latest < self.date.earliest:
                raise invalid(str(later), f"{name} lies before the date of the release, {self.date}")
        days = [day for day in (self.date, *self.part_dates, self.last_part) if day is not None]
        if list(self.part_dates) != sorted(self.part_dates) or any(a.after(b) for a, b in pairwise(days)):
            raise invalid(
                [str(day) for day in self.part_dates], "part_dates run in order, from date to last_part"
            )

    def _check_territories(self) -> None:
        if WORLD in self.excluded or (self.excluded and self.territories != (WORLD,)):
            raise invalid(list(self.excluded), "exclusions are territories of the world, 001")
        if WORLD in self.territories and len(self.territories) > 1:
            raise invalid(list(self.territories), "the world, 001, contains the others")

    def _check_sources(self) -> None:
        # Nobody can establish what has not happened yet: such a source announces.
        if self.date is None:
            return
        for citation in self.citations:
            said = citation.source.said
            if (
                citation.standing is Standing.ESTABLISHED
                and said is not None
                and self.date.earliest > said.latest
            ):
                reason = f"source {citation.source.id!r} of {said} establishes a release later than itself"
                raise invalid(str(self.date), f"{reason}; let it announce")


@frozen(repr=False, weakref_slot=False)
class Fee(Statement):
    """What was paid, by whom, to whom, for what."""

    competing = ("amount",)

    amount: Money | None = field(default=None, converter=to_optional_money)
    payer: Party | None = field(default=None, validator=is_a(Person, Organization, Team), kw_only=True)
    payee: Party | None = field(default=None, validator=is_a(Person, Organization, Team), kw_only=True)
    purpose: Purpose | None = field(default=None, converter=to_optional_purpose, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _says_something(self, "amount", "payer", "payee")


@frozen(repr=False, weakref_slot=False)
class Award(Statement):
    """A prize that this work won."""

    name: Text = field(converter=to_wording)
    recipient: Party | None = field(default=None, validator=is_a(Person, Organization, Team), kw_only=True)
    year: int | None = field(default=None, converter=_to_optional_year, kw_only=True)


@frozen(repr=False, weakref_slot=False)
class Remark(Statement):
    """What somebody said of the production: the gist in our own words, never the quotation."""

    speaker: Party = field(validator=is_a(Person, Organization, Team, required=True))
    gist: Text = field(converter=to_wording)
    capacity: Text | None = field(default=None, converter=to_optional_wording, kw_only=True)
    affiliation: Organization | None = field(default=None, validator=is_a(Organization), kw_only=True)


@frozen(repr=False, weakref_slot=False)
class Relation(Statement):
    """How it stands to another production or a franchise, named by id: objects would run in circles."""

    kind: RelationKind = field(converter=to_relation_kind)
    target: str = field(converter=to_id)
    number: int | None = field(default=None, converter=_to_optional_number, kw_only=True)
