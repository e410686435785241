"""Questions to a catalogue: criteria, predicates, rows, and finding by name.

A predicate is a small value that answers yes, no or perhaps about one object; that answer is the definition. Criteria
are keywords for predicates. Rows are what is asked and what comes back.
"""

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
from sportsdocs.query.entities import having, named
from sportsdocs.query.find import find
from sportsdocs.query.finder import Finder
from sportsdocs.query.identified import IdentifierIndex
from sportsdocs.query.involvement import involving
from sportsdocs.query.matches import Match, Matches
from sportsdocs.query.people import did
from sportsdocs.query.predicates import Predicate, satisfies
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
    Productions,
    Sources,
    Teams,
)
from sportsdocs.query.works import episodes, from_country, in_language, minutes, of_kind, titled

__all__ = [
    "CompetitionCriteria",
    "Competitions",
    "Context",
    "EventCriteria",
    "Events",
    "Finder",
    "Franchises",
    "IdentifierIndex",
    "Match",
    "Matches",
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
    "SourceCriteria",
    "Sources",
    "TeamCriteria",
    "Teams",
    "about",
    "competes_in",
    "credited",
    "did",
    "directed_by",
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
    "released",
    "rescheduled",
    "satisfies",
    "titled",
]
