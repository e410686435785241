"""Questions to a catalogue: criteria, predicates, rows, and finding by name.

A predicate is a small value that answers yes, no or perhaps about one object; that answer is the definition. Criteria
are keywords for predicates. Rows are what is asked and what comes back.
"""

from sportsdocs.query.chronicle import Chronicle
from sportsdocs.query.citations import cited_from
from sportsdocs.query.context import Context, Resolver
from sportsdocs.query.credits import credited, directed_by, made_by
from sportsdocs.query.criteria import (
    CompetitionCriteria,
    EventCriteria,
    NameCriteria,
    OrganizationCriteria,
    PersonCriteria,
    ProductionCriteria,
    SourceCriteria,
    TeamCriteria,
)
from sportsdocs.query.delays import delayed
from sportsdocs.query.disputes import disputed
from sportsdocs.query.entities import having, named
from sportsdocs.query.evidence import Dispute, SingleSourced
from sportsdocs.query.fees import paid
from sportsdocs.query.find import Match, find
from sportsdocs.query.history import Change, FirstReport, Move
from sportsdocs.query.involvement import involving
from sportsdocs.query.people import did
from sportsdocs.query.predicates import Predicate, satisfies
from sportsdocs.query.production_rows import Productions
from sportsdocs.query.relations import part_of, related_to
from sportsdocs.query.releases import released, rescheduled
from sportsdocs.query.resolver import NameResolver
from sportsdocs.query.rows import Rows
from sportsdocs.query.subjects import about, competes_in, in_season, of_sport
from sportsdocs.query.tables import (
    Competitions,
    Events,
    Franchises,
    Organizations,
    People,
    Sources,
    Teams,
)
from sportsdocs.query.works import episodes, from_country, in_language, minutes, of_kind, titled

__all__ = [
    "Change",
    "Chronicle",
    "CompetitionCriteria",
    "Competitions",
    "Context",
    "Dispute",
    "EventCriteria",
    "Events",
    "FirstReport",
    "Franchises",
    "Match",
    "Move",
    "NameCriteria",
    "NameResolver",
    "OrganizationCriteria",
    "Organizations",
    "People",
    "PersonCriteria",
    "Predicate",
    "ProductionCriteria",
    "Productions",
    "Resolver",
    "Rows",
    "SingleSourced",
    "SourceCriteria",
    "Sources",
    "TeamCriteria",
    "Teams",
    "about",
    "cited_from",
    "competes_in",
    "credited",
    "delayed",
    "did",
    "directed_by",
    "disputed",
    "episodes",
    "find",
    "from_country",
    "having",
    "in_language",
    "in_season",
    "involving",
    "made_by",
    "minutes",
    "named",
    "of_kind",
    "of_sport",
    "paid",
    "part_of",
    "related_to",
    "released",
    "rescheduled",
    "satisfies",
    "titled",
]
