"""What a question asks for: the noun that it begins with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from sportsdocs.errors import wrong_type
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.model.entities import Competition, Event, Franchise, Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role
from sportsdocs.model.sources import Source
from sportsdocs.query import criteria as c
from sportsdocs.query.entities import Having
from sportsdocs.query.entries import CreditEntry, ReleaseEntry
from sportsdocs.query.people import Did, DidOn
from sportsdocs.query.predicates import Predicate, check_subject
from sportsdocs.query.rows import Rows

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_NOUNS: Final[Mapping[type, Message]] = {
    Production: msg("asked for", "productions"),
    Person: msg("asked for", "people"),
    Organization: msg("asked for", "organizations"),
    Team: msg("asked for", "teams"),
    Competition: msg("asked for", "competitions"),
    Event: msg("asked for", "events"),
    Franchise: msg("asked for", "franchises"),
    Source: msg("asked for", "sources"),
    CreditEntry: msg("asked for", "credits"),
    ReleaseEntry: msg("asked for", "releases"),
}
_ENTRIES = msg("asked for", "entries")
#: The fields of each class that can be asked for.
_FIELDS: Final[Mapping[type, type]] = {
    Person: c.PersonCriteria,
    Organization: c.OrganizationCriteria,
    Team: c.TeamCriteria,
    Competition: c.CompetitionCriteria,
    Event: c.EventCriteria,
    Source: c.SourceCriteria,
}
#: What companies do, not people.
_OF_COMPANIES: Final = Role.PRODUCTION_COMPANY.narrower | {
    Role.COMMISSIONING_BROADCASTER,
    Role.THEATRICAL_DISTRIBUTOR,
    Role.WORLD_SALES,
    Role.FUNDER,
}
# More classes than that are no help to the reader.
_MOST: Final = 3


def noun(f: Formatter, asked: Predicate[Any], of: type | None) -> str:
    """Name what a question asks for: what it is said to, or else all that it can be asked of."""
    if of is not None:
        return f.say(_NOUNS[_class_of(of, asked)])
    found = [_doers(asked)] if _is_about_deeds(asked) else [one for one in _NOUNS if _fits(asked, one)]
    if not 0 < len(found) <= _MOST:
        return f.say(_ENTRIES)
    return list_text(f, [f.say(_NOUNS[one]) for one in found], conjunction="or")


def _class_of(of: type, asked: Predicate[Any]) -> type:
    kind = of.of if isinstance(of, type) and issubclass(of, Rows) else of
    if kind not in _NOUNS:
        raise wrong_type(of, "a class that can be asked, such as Person, or its rows, such as People")
    check_subject(asked, kind, kind.__name__)
    return kind


def _fits(asked: Predicate[Any], kind: type) -> bool:
    return all(
        issubclass(kind, leaf.asked_of)
        and (not isinstance(leaf, Having) or leaf.name in getattr(_FIELDS.get(kind), "__annotations__", ()))
        for leaf in asked.leaves
    )


def _is_about_deeds(asked: Predicate[Any]) -> bool:
    return any(isinstance(leaf, (Did, DidOn)) for leaf in asked.leaves)


def _doers(asked: Predicate[Any]) -> type:
    """Tell who can have done it; with nothing that only companies do, people are meant."""
    roles = {role for leaf in asked.leaves if isinstance(leaf, (Did, DidOn)) for role in leaf.roles}
    companies = _fits(asked, Organization) and (
        not _fits(asked, Person) or (bool(roles) and roles <= _OF_COMPANIES)
    )
    return Organization if companies else Person
