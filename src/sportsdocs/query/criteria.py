"""The keywords of `where`, typed, and the predicates they stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypedDict

from sportsdocs.errors import Finding, QueryError, shown
from sportsdocs.model.kinds import (
    Category,
    CategoryName,
    Gender,
    GenderName,
    Kind,
    KindName,
    OrganizationKind,
    OrganizationKindName,
    Sport,
    SportName,
    Standing,
    StandingName,
)
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role, RoleName
from sportsdocs.model.seasons import Season
from sportsdocs.names import nearest
from sportsdocs.query.citations import cited_from
from sportsdocs.query.credits import credited, made_by
from sportsdocs.query.delays import DaysLike, delayed
from sportsdocs.query.disputes import CompetingValue, disputed
from sportsdocs.query.entities import Having, named
from sportsdocs.query.fees import paid
from sportsdocs.query.people import did
from sportsdocs.query.predicates import Predicate
from sportsdocs.query.ranges import AmountLike, CountLike, WhenLike
from sportsdocs.query.refs import (
    CompetitionLike,
    OrganizationLike,
    PartyLike,
    SourceLike,
    SubjectLike,
    WorkLike,
)
from sportsdocs.query.relations import part_of, related_to
from sportsdocs.query.releases import released, rescheduled
from sportsdocs.query.rolecriteria import RoleCriteria
from sportsdocs.query.subjects import about, competes_in, in_season, of_sport
from sportsdocs.query.works import episodes, from_country, in_language, minutes, of_kind, titled


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


class PersonCriteria(NameCriteria, total=False):
    """What people can be asked for: `roles` they did all of, ever, or `together` on one production."""

    roles: Iterable[Role | RoleName]
    together: bool
    gender: Gender | GenderName


class OrganizationCriteria(NameCriteria, total=False):
    """What organizations can be asked for."""

    kind: OrganizationKind | OrganizationKindName
    country: str


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


class SourceCriteria(TypedDict, total=False):
    """What sources can be asked for; `published` is a span of time."""

    publisher: OrganizationLike
    language: str
    published: WhenLike


Given = Mapping[str, Any]


def _rescheduled(wanted: bool) -> Predicate[Production]:
    if type(wanted) is not bool:
        raise QueryError("", [Finding("rescheduled must be True or False", shown(wanted))])
    return rescheduled() if wanted else ~rescheduled()


def _disputed(wanted: bool | CompetingValue) -> Predicate[Production]:
    if isinstance(wanted, str):
        return disputed(wanted)
    if type(wanted) is not bool:
        reason = "disputed must be True, False or the name of a value, such as 'period'"
        raise QueryError("", [Finding(reason, shown(wanted))])
    return disputed() if wanted else ~disputed()


_OF_A_PRODUCTION: Final[Mapping[str, Callable[[Any], Predicate[Production]]]] = {
    "kind": of_kind,
    "title": titled,
    "country": from_country,
    "language": in_language,
    "sport": of_sport,
    "about": about,
    "competition": competes_in,
    "season": in_season,
    "company": made_by,
    "rescheduled": _rescheduled,
    "delayed_by_more_than": delayed,
    "episodes": episodes,
    "minutes": minutes,
    "part_of": part_of,
    "related_to": related_to,
    "disputed": _disputed,
}
_OF_A_CREDIT: Final = {"credited": "contributor", "role": "role", "affiliation": "affiliation"}
_OF_A_RELEASE: Final = {
    "platform": "on",
    "released": "when",
    "territory": "territory",
    "announced": "announced",
    "exclusive": "exclusive",
    "standing": "standing",
}
_OF_A_FEE: Final = {"fee": "amount", "payer": "payer", "payee": "payee"}
_OF_A_CITATION: Final = {"source": "source", "publisher": "publisher"}
#: Criteria that make one question together: criterion → keyword of that question.
_TOGETHER: Final[tuple[tuple[Callable[..., Predicate[Production]], Mapping[str, str]], ...]] = (
    (credited, _OF_A_CREDIT),
    (released, _OF_A_RELEASE),
    (paid, _OF_A_FEE),
    (cited_from, _OF_A_CITATION),
)


def production_tests(given: Given) -> list[Predicate[Production]]:
    """Turn the keywords about productions into predicates."""
    _check(given, ProductionCriteria.__annotations__, "productions")
    return [*_simple(given), *_roles(given), *_together(given)]


def _simple(given: Given) -> Iterator[Predicate[Production]]:
    return (_OF_A_PRODUCTION[name](value) for name, value in given.items() if name in _OF_A_PRODUCTION)


def _roles(given: Given) -> Iterator[Predicate[Production]]:
    for name, value in given.items():
        if name in RoleCriteria.__annotations__:
            yield credited(value, Role(name.replace("_", "-")))


def _together(given: Given) -> Iterator[Predicate[Production]]:
    for ask, keywords in _TOGETHER:
        parts = {keyword: given[name] for name, keyword in keywords.items() if name in given}
        if parts:
            yield ask(**parts)


def person_tests(given: Given) -> list[Predicate[Any]]:
    """Turn the keywords about people into predicates."""
    _check(given, PersonCriteria.__annotations__, "people")
    if "together" in given and "roles" not in given:
        raise QueryError("together says how roles are meant: give roles=[...] too")
    tests: list[Predicate[Any]] = []
    if "roles" in given:
        tests.append(_did(given["roles"], given.get("together", False)))
    return tests + _fields(
        {name: value for name, value in given.items() if name not in ("roles", "together")}
    )


def _did(roles: Any, together: object) -> Predicate[Any]:
    if type(together) is not bool:
        raise QueryError("", [Finding("together must be True or False", shown(together))])
    if isinstance(roles, (str, Role)) or not isinstance(roles, Iterable):
        raise QueryError("", [Finding("roles is a list of roles, such as [Role.DIRECTOR]", shown(roles))])
    return did(*roles, together=together)


def entity_tests(given: Given, criteria: type, what: str) -> list[Predicate[Any]]:
    """Turn the keywords about other things into predicates."""
    _check(given, criteria.__annotations__, what)
    return _fields(given)


def _fields(given: Given) -> list[Predicate[Any]]:
    return [named(value) if name == "name" else Having.of(name, value) for name, value in given.items()]


#: What people ask for first, and how it is called here.
_CALLED_HERE: Final = {
    "amount": "fee",
    "article": "source",
    "cited": "source",
    "club": "about",
    "conflict": "disputed",
    "conflicts": "disputed",
    "delay": "delayed_by_more_than",
    "delayed": "delayed_by_more_than",
    "franchise": "part_of",
    "money": "fee",
    "moved": "rescheduled",
    "name": "title",
    "newspaper": "publisher",
    "paid": "fee",
    "person": "credited",
    "relation": "related_to",
    "series": "part_of",
    "subject": "about",
    "team": "about",
    "year": "released",
}


def _unknown(name: str, value: object, words: tuple[str, ...], what: str) -> Finding:
    near = tuple(word for word in (_CALLED_HERE.get(name),) if word in words) or nearest(name, words)
    plain = [word for word in words if word not in RoleCriteria.__annotations__]
    roles = ", or a role" if len(plain) < len(words) else ""
    listed = "" if near else f"; it can be one of {', '.join(plain)}{roles}"
    return Finding(f"{what} cannot be asked for {name!r}{listed}", shown(value), suggestions=near)


def _check(given: Given, known: Iterable[str], what: str) -> None:
    """Refuse criteria that do not exist, with the nearest that do, and criteria without a value; all at once."""
    words = tuple(known)
    findings = [_unknown(name, value, words, what) for name, value in given.items() if name not in words]
    findings += [
        Finding(f"{name}=None asks for nothing: leave it out, or ask with a function")
        for name, value in given.items()
        if name in words and value is None
    ]
    if findings:
        raise QueryError("", findings)
