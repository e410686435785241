"""From a question to the part of the index that answers it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Hashable, Mapping
from typing import Any, Final

from sportsdocs.model.productions import Production
from sportsdocs.names import fold
from sportsdocs.query.citations import CitedFrom
from sportsdocs.query.credits import Company, Credited
from sportsdocs.query.delays import Delayed
from sportsdocs.query.disputes import Disputed
from sportsdocs.query.fees import Paid
from sportsdocs.query.index.bits import PLACE, from_places, to_places, without
from sportsdocs.query.index.people import PersonTable
from sportsdocs.query.index.postings import Hits, Postings
from sportsdocs.query.index.productions import ProductionTable, in_tenths
from sportsdocs.query.index.release_answers import released_slots
from sportsdocs.query.index.spans import OPEN, Spans
from sportsdocs.query.involvement import Involving
from sportsdocs.query.people import Did
from sportsdocs.query.predicates import Predicate
from sportsdocs.query.ranges import Limits
from sportsdocs.query.relations import PartOf, RelatedTo, related_ids
from sportsdocs.query.releases import Released, Rescheduled
from sportsdocs.query.subjects import About, CompetesIn, InSeason, OfSport
from sportsdocs.query.works import Episodes, FromCountry, InLanguage, Minutes, OfKind, Titled


def _credited(table: ProductionTable, asked: Credited, _sure: bool) -> Hits:
    roles = None if asked.role is None else asked.role.narrower
    if asked.affiliation is not None:
        hits = table.affiliations.hits(asked.affiliation.ids)
        return hits if asked.contributor is None and roles is None else hits.inexact()
    if asked.contributor is not None:
        return table.credits.hits(asked.contributor.ids, roles)
    return table.roles.hits(roles or ())


def _related(table: ProductionTable, asked: RelatedTo, _sure: bool) -> Hits:
    named = {id_ for work in asked.work.records if isinstance(work, Production) for id_ in related_ids(work)}
    return table.relations.hits(asked.work.ids) | Hits([array(PLACE, table.places_of(named))], len(table))


def _cited(table: ProductionTable, asked: CitedFrom, sure: bool) -> Hits:
    if asked.source is not None:  # of one source the publisher is known or not, whoever cites it
        hits = table.sources.hits(asked.source.ids)
        return hits if asked.publisher is None else hits.inexact()
    publishers = () if asked.publisher is None else asked.publisher.ids
    return table.publishers.hits(publishers if sure else (*publishers, None))


def _paid(table: ProductionTable, asked: Paid, sure: bool) -> int:
    known = _asked_among(table, asked, table.paid, sure)
    return known if sure else known | without(table.all, table.paid)  # that no fee is known rules nothing out


def _disputed(table: ProductionTable, asked: Disputed, sure: bool) -> int:
    return table.disputed if asked.value is None else _asked_among(table, asked, table.disputed, sure)


def _titled(table: ProductionTable, asked: Titled, sure: bool) -> int:
    candidates = table.all
    for word in fold(asked.words).split():
        candidates &= table.title_words.bits(word)
    found = _asked_among(table, asked, candidates, sure)
    return found if sure else found | table.title_words.bits(None)


def _asked_among(table: ProductionTable, asked: Predicate[Production], candidates: int, sure: bool) -> int:
    """Ask the few that the index could not rule out."""
    wanted = (True,) if sure else (True, None)
    places = to_places(candidates)
    return from_places((place for place in places if asked.test(table.items[place]) in wanted), len(table))


def _company(table: ProductionTable, asked: Company, _sure: bool) -> Hits:
    return table.credits.hits(asked.organization.ids) | table.affiliations.hits(asked.organization.ids)


def _involving(table: ProductionTable, asked: Involving, _sure: bool) -> Hits:
    ids = asked.entity.ids
    named = table.things.hits(ids) | table.platforms.hits(ids) | table.wholes.hits(ids)
    return named | table.credits.hits(ids) | table.affiliations.hits(ids)


def _unless_unknown(postings: Postings, key: Hashable, sure: bool) -> Hits:
    return postings.hits((key,) if sure else (key, None))


def _counted(spans: Spans, limits: Limits, sure: bool) -> int:
    return _in_range(spans, *in_tenths(limits), sure)


def _in_range(spans: Spans, low: int, high: int, sure: bool) -> int:
    return spans.inside(low, high) if sure else spans.touching(low, high)


def _did(table: PersonTable, asked: Did, _sure: bool) -> int:
    works = asked.works
    if asked.together:
        return table.bits_of(works.doers_together(asked.roles))
    found = table.all
    for role in asked.roles:
        found &= table.doers(works, role)
    return found


#: Questions that lists answer, one for yes and, unless `sure`, one for yes or perhaps: what is not on it is surely no.
LISTS: Final[Mapping[type, Callable[[Any, Any, bool], Hits]]] = {
    About: lambda table, asked, _: table.things.hits(asked.subject.ids),
    CitedFrom: _cited,
    Company: _company,
    CompetesIn: lambda table, asked, _: table.competitions.hits(asked.competition.ids),
    Credited: _credited,
    InSeason: lambda table, asked, _: table.seasons.hits([asked.season]),
    Involving: _involving,
    Rescheduled: lambda table, _, sure: _unless_unknown(table.rescheduled, True, sure),
    OfSport: lambda table, asked, sure: _unless_unknown(table.sports, asked.sport, sure),
    OfKind: lambda table, asked, _: table.kinds.hits((asked.kind,)),
    InLanguage: lambda table, asked, sure: _unless_unknown(table.languages, asked.language, sure),
    FromCountry: lambda table, asked, sure: _unless_unknown(table.countries, asked.country, sure),
    PartOf: lambda table, asked, _: table.wholes.hits(asked.whole.ids),
    RelatedTo: _related,
}
#: Questions that sets answer, likewise.
SETS: Final[Mapping[type, Callable[[Any, Any, bool], int]]] = {
    Delayed: lambda table, asked, sure: _in_range(table.delays, asked.more_than + 1, OPEN, sure),
    Did: _did,
    Disputed: _disputed,
    Episodes: lambda table, asked, sure: _counted(table.episodes, asked.limits, sure),
    Minutes: lambda table, asked, sure: _counted(table.minutes, asked.limits, sure),
    Paid: _paid,
    Released: lambda table, asked, sure: table.slots.owners(released_slots(table.slots, asked, sure=sure)),
    Titled: _titled,
}
#: Questions whose part costs much to build.
DEAR: Final[Mapping[type, str]] = {
    CitedFrom: "_cited",
    Delayed: "outcomes",
    Disputed: "disputed",
    Episodes: "episodes",
    Minutes: "minutes",
    Released: "outcomes",
    Rescheduled: "outcomes",
    Titled: "title_words",
}
#: Which tables have an index at all.
INDEXED: Final = (ProductionTable, PersonTable)
