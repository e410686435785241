"""Every strategy under one roof. Each makes valid objects, shrinks to plain ones and needs no argument.

Strategies of statements and productions take a `World`, so that what they make shares its sources and entities:

    mine = draw(worlds())
    first, second = draw(productions(mine)), draw(productions(mine, id="second"))
"""

from __future__ import annotations

from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.dates import partial_dates, periods, seasons
from sportsdocs.testing.derived import conflicts, findings, things
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
from sportsdocs.testing.numbers import moneys, quantities
from sportsdocs.testing.productions import productions, released_productions, statements
from sportsdocs.testing.questions import matches, predicates, production_rows, rows
from sportsdocs.testing.releases import release_histories, releases
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
    "citations",
    "competitions",
    "conflicts",
    "credits_",
    "entities",
    "events",
    "extents",
    "fees",
    "filming",
    "findings",
    "formatters",
    "franchises",
    "identifiers",
    "ids",
    "languages",
    "matches",
    "moneys",
    "names",
    "organizations",
    "origins",
    "partial_dates",
    "people",
    "periods",
    "plain_names",
    "predicates",
    "production_rows",
    "productions",
    "quantities",
    "relations",
    "release_histories",
    "released_productions",
    "releases",
    "remarks",
    "rows",
    "seasons",
    "sources",
    "statements",
    "subjects",
    "summaries",
    "teams",
    "territories",
    "texts",
    "things",
    "titles",
    "urls",
    "wordings",
    "worlds",
]
