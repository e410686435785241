"""The keywords of `where`, typed: what each class of rows can be asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from sportsdocs.model.kinds import (
    Category,
    CategoryName,
    Gender,
    GenderName,
    Kind,
    KindName,
    OrganizationKind,
    OrganizationKindName,
    ReleaseKind,
    ReleaseKindName,
    Sport,
    SportName,
    Standing,
    StandingName,
)
from sportsdocs.model.roles import Role, RoleName
from sportsdocs.model.seasons import Season
from sportsdocs.query.delays import DaysLike
from sportsdocs.query.disputes import CompetingValue
from sportsdocs.query.ranges import AmountLike, CountLike, WhenLike
from sportsdocs.query.refs import (
    CompetitionLike,
    OrganizationLike,
    PartyLike,
    ProductionsLike,
    SourceLike,
    SubjectLike,
    WorkLike,
)
from sportsdocs.query.rolecriteria import RoleCriteria


class ProductionCriteria(RoleCriteria, total=False):
    """What productions can be asked for by keyword; all must hold. See the predicate of each for its meaning.

    `platform`, `released`, `territory`, `announced`, `exclusive` and `standing` must hold for one and the same release,
    `credited`, `role` and `affiliation` for one credit, `fee`, `payer` and `payee` for one fee, `source` and `publisher`
    for one citation.
    """

    kind: Kind | KindName
    title: str
    country: str
    language: str
    sport: Sport | SportName
    about: SubjectLike
    competition: CompetitionLike
    season: Season | str
    credited: PartyLike
    role: Role | RoleName
    affiliation: OrganizationLike
    company: OrganizationLike
    platform: OrganizationLike
    released: WhenLike
    territory: str
    announced: WhenLike
    exclusive: bool
    standing: Standing | StandingName
    rescheduled: bool
    delayed_by_more_than: DaysLike
    episodes: CountLike
    minutes: CountLike
    fee: AmountLike
    payer: PartyLike
    payee: PartyLike
    part_of: WorkLike
    related_to: WorkLike
    source: SourceLike
    publisher: OrganizationLike
    disputed: bool | CompetingValue


class NameCriteria(TypedDict, total=False):
    """What anything with names can be asked for."""

    name: str


class PartyCriteria(NameCriteria, total=False):
    """What those who make productions can be asked for: `roles` they did all of, ever, or `together` on one production.

    With `credited_on` they did so on these productions or, without `roles`, did anything there.
    """

    roles: Iterable[Role | RoleName]
    together: bool
    credited_on: ProductionsLike


class PersonCriteria(PartyCriteria, total=False):
    """What people can be asked for."""

    gender: Gender | GenderName


class OrganizationCriteria(PartyCriteria, total=False):
    """What organizations can be asked for."""

    kind: OrganizationKind | OrganizationKindName
    country: str
    parent: OrganizationLike


class TeamCriteria(NameCriteria, total=False):
    """What teams can be asked for."""

    sport: Sport | SportName
    category: Category | CategoryName
    club: OrganizationLike
    country: str


class CompetitionCriteria(NameCriteria, total=False):
    """What competitions can be asked for."""

    sport: Sport | SportName


class EventCriteria(NameCriteria, total=False):
    """What events can be asked for."""

    competition: CompetitionLike
    season: Season | str
    country: str


class SourceCriteria(TypedDict, total=False):
    """What sources can be asked for; `published` is a span of time, `title` the headline."""

    title: str
    publisher: OrganizationLike
    agency: OrganizationLike
    language: str
    published: WhenLike


class CreditCriteria(TypedDict, total=False):
    """What credits can be asked for; see `credit_for`."""

    contributor: PartyLike
    role: Role | RoleName
    affiliation: OrganizationLike
    company: OrganizationLike
    production: ProductionsLike
    language: str
    standing: Standing | StandingName


class ReleaseCriteria(TypedDict, total=False):
    """What releases can be asked for; see `came_out`."""

    production: ProductionsLike
    kind: ReleaseKind | ReleaseKindName
    platform: OrganizationLike
    released: WhenLike
    territory: str
    announced: WhenLike
    exclusive: bool
    standing: Standing | StandingName
