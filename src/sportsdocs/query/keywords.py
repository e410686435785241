"""From the keywords of `where` to the predicates they stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from sportsdocs.errors import Finding, QueryError, shown
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role
from sportsdocs.names import nearest
from sportsdocs.query.citations import cited_from
from sportsdocs.query.credits import credit_for, credited, made_by
from sportsdocs.query.criteria import CreditCriteria, ProductionCriteria, ReleaseCriteria
from sportsdocs.query.delays import delayed
from sportsdocs.query.disputes import CompetingValue, disputed
from sportsdocs.query.entities import Having, named
from sportsdocs.query.entries import CreditEntry, ReleaseEntry
from sportsdocs.query.fees import paid
from sportsdocs.query.people import did
from sportsdocs.query.predicates import Predicate
from sportsdocs.query.relations import part_of, related_to
from sportsdocs.query.releases import came_out, released, rescheduled
from sportsdocs.query.rolecriteria import RoleCriteria
from sportsdocs.query.subjects import about, competes_in, in_season, of_sport
from sportsdocs.query.works import episodes, from_country, in_language, minutes, of_kind, titled

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


def entity_tests(given: Given, criteria: type, what: str) -> list[Predicate[Any]]:
    """Turn the keywords about people, organizations and other things into predicates."""
    _check(given, criteria.__annotations__, what)
    fields = {name: value for name, value in given.items() if name not in _OF_DOERS}
    return [*_deeds(given), *_fields(fields)]


_OF_DOERS: Final = ("roles", "together", "credited_on")


def _deeds(given: Given) -> Iterator[Predicate[Any]]:
    if "together" in given and "roles" not in given:
        raise QueryError("together says how roles are meant: give roles=[...] too")
    if "roles" in given:
        yield _did(given["roles"], given.get("together", False), given.get("credited_on"))
    elif "credited_on" in given:
        yield did(on=given["credited_on"])


def _did(roles: Any, together: object, on: Any) -> Predicate[Any]:
    if type(together) is not bool:
        raise QueryError("", [Finding("together must be True or False", shown(together))])
    if isinstance(roles, (str, Role)) or not isinstance(roles, Iterable):
        raise QueryError("", [Finding("roles is a list of roles, such as [Role.DIRECTOR]", shown(roles))])
    wanted = tuple(roles)
    if not wanted:
        raise QueryError("roles is an empty list: everybody did none of them")
    return did(*wanted, together=together, on=on)


def _fields(given: Given) -> list[Predicate[Any]]:
    return [named(value) if name == "name" else Having.of(name, value) for name, value in given.items()]


def credit_tests(given: Given) -> list[Predicate[CreditEntry]]:
    """Turn the keywords about credits into one predicate."""
    _check(given, CreditCriteria.__annotations__, "credits")
    return [credit_for(**given)] if given else []


def release_tests(given: Given) -> list[Predicate[ReleaseEntry]]:
    """Turn the keywords about releases into one predicate."""
    _check(given, ReleaseCriteria.__annotations__, "releases")
    parts = {_OF_A_RELEASE.get(name, name): value for name, value in given.items()}
    return [came_out(**parts)] if parts else []


#: What people ask for first, and how it is called here.
_CALLED_HERE: Final = {
    "amount": "fee",
    "article": "source",
    "broadcaster": "platform",
    "cited": "source",
    "club": "about",
    "conflict": "disputed",
    "conflicts": "disputed",
    "country": "territory",
    "credited": "contributor",
    "date": "released published",
    "delay": "delayed_by_more_than",
    "delayed": "delayed_by_more_than",
    "director": "contributor",
    "franchise": "part_of",
    "headline": "title",
    "job": "role roles",
    "money": "fee",
    "moved": "rescheduled",
    "name": "title contributor",
    "newspaper": "publisher",
    "on": "platform",
    "paid": "fee",
    "person": "credited contributor",
    "production": "credited_on",
    "relation": "related_to",
    "role": "roles",
    "series": "part_of production",
    "subject": "about",
    "team": "about",
    "title": "production",
    "when": "released published",
    "year": "released published",
}


def _unknown(name: str, value: object, words: tuple[str, ...], what: str) -> Finding:
    here = _CALLED_HERE.get(name, "").split()
    near = tuple(word for word in here if word in words) or nearest(name, words)
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
