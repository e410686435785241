"""Which strategy makes which class, as names: nothing is imported before Hypothesis is asked for an object."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

#: Class by class: the module of the library that has it, and the name of its strategy in `strategies`.
STRATEGIES: Final[dict[str, dict[str, str]]] = {
    "errors": {"Finding": "findings"},
    "model.choice": {"Conflict": "conflicts"},
    "model.citations": {"Citation": "citations"},
    "model.dates": {"PartialDate": "partial_dates", "Period": "periods"},
    "model.entities": {
        "Competition": "competitions",
        "Event": "events",
        "Franchise": "franchises",
        "Named": "entities",
        "Organization": "organizations",
        "Team": "teams",
    },
    "model.exemptions": {"Exemption": "exemptions"},
    "model.identifiers": {"Identifiers": "identifiers"},
    "model.people": {"Person": "people"},
    "model.premieres": {"ReleaseChoices": "release_choices", "Shift": "shifts"},
    "model.productions": {"Production": "productions"},
    "model.quantities": {"Money": "moneys", "Quantity": "quantities"},
    "model.seasons": {"Season": "seasons"},
    "model.sources": {"Source": "sources"},
    "model.statements": {
        "Award": "awards",
        "Credit": "credits_",
        "Extent": "extents",
        "Fee": "fees",
        "Filming": "filming",
        "Origin": "origins",
        "Relation": "relations",
        "Release": "releases",
        "Remark": "remarks",
        "Statement": "statements",
        "Subject": "subjects",
        "Title": "titles",
    },
    "model.texts": {"Name": "plain_names", "Names": "names", "Text": "wordings"},
    "model.things": {"Thing": "things"},
}

#: What stands above the model. The entry point leaves it out: it would cost every `import hypothesis` too much.
HIGHER: Final[dict[str, dict[str, str]]] = {
    "catalog": {"Catalog": "catalogs"},
    "format.formatter": {"Formatter": "formatters"},
    "format.summaries": {"Summary": "summaries"},
    "query.entries": {"CreditEntry": "credit_entries", "ReleaseEntry": "release_entries"},
    "query.entry_rows": {"Credits": "credit_rows", "Releases": "release_rows"},
    "query.evidence": {"Dispute": "disputes", "SingleSourced": "single_sourced"},
    "query.history": {"Change": "changes", "FirstReport": "first_reports", "Move": "moves"},
    "query.matches": {"Match": "single_matches", "Matches": "matches"},
    "query.predicates": {"Predicate": "predicates"},
    "query.rows": {"Rows": "rows"},
    "query.production_rows": {"Productions": "production_rows"},
    "query.tables": {
        "Competitions": "competition_rows",
        "Events": "event_rows",
        "Franchises": "franchise_rows",
        "Organizations": "organization_rows",
        "People": "person_rows",
        "Sources": "source_rows",
        "Teams": "team_rows",
    },
    "review.notices": {"Notice": "notices", "Report": "reports"},
}

Makers = dict[type[Any], Callable[[type[Any]], "SearchStrategy[Any]"]]


def makers(table: dict[str, dict[str, str]]) -> Makers:
    """Give every class of a table a function that gives its strategy."""
    return {
        getattr(import_module(f"sportsdocs.{module}"), kind): partial(_strategy, name)
        for module, kinds in table.items()
        for kind, name in kinds.items()
    }


def _strategy(name: str, _kind: type[Any]) -> SearchStrategy[Any]:
    found: SearchStrategy[Any] = getattr(import_module("sportsdocs.testing.strategies"), name)()
    return found
