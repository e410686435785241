"""Every strategy under one roof. Each makes valid objects, shrinks to plain ones and needs no argument.

Strategies of statements and productions take a `World`, so that what they make shares its sources and entities:

    mine = draw(worlds())
    first, second = draw(productions(mine)), draw(productions(mine, id="second"))
"""

from __future__ import annotations

from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.dates import partial_dates, periods, seasons
from sportsdocs.testing.derived import conflicts, findings, release_choices, shifts, things
from sportsdocs.testing.entities import (
    competitions,
    entities,
    events,
    franchises,
    organizations,
    people,
    teams,
)
from sportsdocs.testing.formatters import formatters, summaries
from sportsdocs.testing.history import changes, disputes, first_reports, moves, single_sourced
from sportsdocs.testing.numbers import moneys, quantities
from sportsdocs.testing.productions import productions, released_productions, statements
from sportsdocs.testing.questions import (
    competition_rows,
    credit_entries,
    credit_rows,
    event_rows,
    franchise_rows,
    matches,
    organization_rows,
    person_rows,
    predicates,
    production_rows,
    release_entries,
    release_rows,
    rows,
    single_matches,
    source_rows,
    team_rows,
)
from sportsdocs.testing.releases import release_histories, releases
from sportsdocs.testing.reviews import exemptions, notices, reports
from sportsdocs.testing.sources import sources
from sportsdocs.testing.statements import (
    awards,
    citations,
    credits_,
    extents,
    fees,
    filming,
    origins,
    relations,
    remarks,
    subjects,
    titles,
)
from sportsdocs.testing.wordings import identifiers, names, plain_names, wordings
from sportsdocs.testing.words import ids, languages, territories, texts, urls
from sportsdocs.testing.worlds import USUAL, World, worlds

__all__ = [
    "USUAL",
    "World",
    "awards",
    "catalogs",
    "changes",
    "citations",
    "competition_rows",
    "competitions",
    "conflicts",
    "credit_entries",
    "credit_rows",
    "credits_",
    "disputes",
    "entities",
    "event_rows",
    "events",
    "exemptions",
    "extents",
    "fees",
    "filming",
    "findings",
    "first_reports",
    "formatters",
    "franchise_rows",
    "franchises",
    "identifiers",
    "ids",
    "languages",
    "matches",
    "moneys",
    "moves",
    "names",
    "notices",
    "organization_rows",
    "organizations",
    "origins",
    "partial_dates",
    "people",
    "periods",
    "person_rows",
    "plain_names",
    "predicates",
    "production_rows",
    "productions",
    "quantities",
    "relations",
    "release_choices",
    "release_entries",
    "release_histories",
    "release_rows",
    "released_productions",
    "releases",
    "remarks",
    "reports",
    "rows",
    "seasons",
    "shifts",
    "single_matches",
    "single_sourced",
    "source_rows",
    "sources",
    "statements",
    "subjects",
    "summaries",
    "team_rows",
    "teams",
    "territories",
    "texts",
    "things",
    "titles",
    "urls",
    "wordings",
    "worlds",
]
