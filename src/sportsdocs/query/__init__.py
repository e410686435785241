"""Questions to a catalogue: criteria, predicates, rows, and finding by name.

A predicate is a small value that answers yes, no or perhaps about one object; that answer is the definition. Criteria
are keywords for predicates. Rows are what is asked and what comes back.
"""

from sportsdocs.query.chronicle import Chronicle
from sportsdocs.query.citations import cited_from
from sportsdocs.query.context import Context, Resolver
from sportsdocs.query.credits import credit_for, credited, directed_by, made_by
from sportsdocs.query.criteria import (
    CompetitionCriteria,
    CreditCriteria,
    EventCriteria,
    NameCriteria,
    OrganizationCriteria,
    PersonCriteria,
    ProductionCriteria,
    ReleaseCriteria,
    SourceCriteria,
    TeamCriteria,
)
from sportsdocs.query.delays import delayed
from sportsdocs.query.disputes import disputed
from sportsdocs.query.entities import having, named
from sportsdocs.query.entries import CreditEntry, ReleaseEntry
from sportsdocs.query.entry_rows import Credits, Releases
from sportsdocs.query.evidence import Dispute, SingleSourced
from sportsdocs.query.fees import paid
from sportsdocs.query.find import find
from sportsdocs.query.finder import Finder
from sportsdocs.query.history import Change, FirstReport, Move
from sportsdocs.query.identified import IdentifierIndex
from sportsdocs.query.involvement import involving
from sportsdocs.query.matches import Match, Matches
from sportsdocs.query.people import did
from sportsdocs.query.predicates import Predicate, satisfies
from sportsdocs.query.production_rows import Productions
from sportsdocs.query.relations import part_of, related_to
from sportsdocs.query.releases import came_out, released, rescheduled
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
from sportsdocs.query.upwards import Upwards
from sportsdocs.query.works import episodes, from_country, in_language, minutes, of_kind, titled

__all__ = [
    "Change",
    "Chronicle",
    "CompetitionCriteria",
    "Competitions",
    "Context",
    "CreditCriteria",
    "CreditEntry",
    "Credits",
    "Dispute",
    "EventCriteria",
    "Events",
    "Finder",
    "FirstReport",
    "Franchises",
    "IdentifierIndex",
    "Match",
    "Matches",
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
    "ReleaseCriteria",
    "ReleaseEntry",
    "Releases",
    "Resolver",
    "Rows",
    "SingleSourced",
    "SourceCriteria",
    "Sources",
    "TeamCriteria",
    "Teams",
    "Upwards",
    "about",
    "came_out",
    "cited_from",
    "competes_in",
    "credit_for",
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
