"""From a question to the part of the index that answers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from sportsdocs.query.credits import Company, Credited
from sportsdocs.query.index.people import PersonTable
from sportsdocs.query.index.postings import Hits, Postings
from sportsdocs.query.index.productions import ProductionTable
from sportsdocs.query.index.release_answers import released_slots
from sportsdocs.query.index.spans import OPEN, Spans
from sportsdocs.query.involvement import Involving
from sportsdocs.query.people import Did
from sportsdocs.query.ranges import Limits
from sportsdocs.query.releases import Released, Rescheduled
from sportsdocs.query.subjects import About, CompetesIn, InSeason, OfSport
from sportsdocs.query.works import Episodes, FromCountry, InLanguage, Minutes, OfKind


def _credited(table: ProductionTable, asked: Credited) -> Hits:
    roles = None if asked.role is None else asked.role.narrower
    if asked.contributor is not None:
        return table.credits.hits(asked.contributor.ids, roles)
    return table.roles.hits(roles or ())


def _company(table: ProductionTable, asked: Company) -> Hits:
    return table.credits.hits(asked.organization.ids) | table.affiliations.hits(asked.organization.ids)


def _involving(table: ProductionTable, asked: Involving) -> Hits:
    ids = asked.entity.ids
    named = table.things.hits(ids) | table.platforms.hits(ids) | table.wholes.hits(ids)
    return named | table.credits.hits(ids) | table.affiliations.hits(ids)


def _unless_unknown(postings: Postings, key: object, sure: bool) -> int:
    found = postings.bits(key)
    return found if sure else found | postings.bits(None)


def _in_range(spans: Spans, limits: Limits, sure: bool) -> int:
    low, high = limits[0], OPEN if limits[1] is None else limits[1]
    return spans.inside(low, high) if sure else spans.touching(low, high)


def _did(table: PersonTable, asked: Did, _sure: bool) -> int:
    works = asked.works
    if asked.together:
        return table.places_of(works.doers_together(asked.roles))
    found = table.all
    for role in asked.roles:
        found &= table.doers(works, role)
    return found


#: Questions that lists answer: what is not on them is surely no, and there is no perhaps.
LISTS: Final[Mapping[type, Callable[[Any, Any], Hits]]] = {
    About: lambda table, asked: table.things.hits(asked.subject.ids),
    Company: _company,
    CompetesIn: lambda table, asked: table.competitions.hits(asked.competition.ids),
    Credited: _credited,
    InSeason: lambda table, asked: table.seasons.hits([asked.season]),
    Involving: _involving,
}
#: Questions that sets answer: one for yes and, unless `sure`, one for yes or perhaps.
SETS: Final[Mapping[type, Callable[[Any, Any, bool], int]]] = {
    Did: _did,
    Episodes: lambda table, asked, sure: _in_range(table.episodes, asked.limits, sure),
    FromCountry: lambda table, asked, sure: _unless_unknown(table.countries, asked.country, sure),
    InLanguage: lambda table, asked, sure: _unless_unknown(table.languages, asked.language, sure),
    Minutes: lambda table, asked, sure: _in_range(table.minutes, asked.limits, sure),
    OfKind: lambda table, asked, _: table.kinds.bits(asked.kind),
    OfSport: lambda table, asked, sure: _unless_unknown(table.sports, asked.sport, sure),
    Released: lambda table, asked, sure: table.slots.owners(released_slots(table.slots, asked, sure=sure)),
    Rescheduled: lambda table, _, sure: _unless_unknown(table.rescheduled, True, sure),
}
#: Questions whose part costs much to build.
DEAR: Final[Mapping[type, str]] = {
    Episodes: "episodes",
    Minutes: "minutes",
    Released: "slots",
    Rescheduled: "rescheduled",
}
#: Which tables have an index at all.
INDEXED: Final = (ProductionTable, PersonTable)
