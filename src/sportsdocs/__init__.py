"""Sports documentaries: who made them, for whom, about whom, when they came out, who says so, since when and how sure.

>>> import sportsdocs
>>> docs = sportsdocs.sample()
>>> len(docs.productions)
12

Every public name is loaded when it is first used: `import sportsdocs` alone reads no data and no third-party package.
"""

from __future__ import annotations

import sys
from importlib import import_module

# Importing typing for this constant would be most of what the import costs; checkers know the name.
TYPE_CHECKING = False
# What checkers and editors see; at run time the same names come from _HOMES, and a test compares both.
if TYPE_CHECKING:
    from sportsdocs.catalog import Catalog, load, sample
    from sportsdocs.codec.objects import from_dict, from_json, to_dict, to_json
    from sportsdocs.errors import (
        CatalogError,
        Finding,
        InvalidTypeError,
        InvalidValueError,
        LocaleError,
        MissingExtraError,
        NotFoundError,
        QueryError,
        SportsdocsError,
        StoreError,
        WithdrawnIdWarning,
    )
    from sportsdocs.format.formatter import Formatter
    from sportsdocs.format.summaries import Summary
    from sportsdocs.model.choice import Conflict, Reason
    from sportsdocs.model.citations import Citation
    from sportsdocs.model.dates import PartialDate, Period
    from sportsdocs.model.entities import Competition, Event, Franchise, Organization, Team
    from sportsdocs.model.exemptions import Exemption
    from sportsdocs.model.identifiers import Identifiers
    from sportsdocs.model.kinds import (
        Category,
        ChangeKind,
        Gender,
        Kind,
        OrganizationKind,
        Outcome,
        Place,
        Purpose,
        RelationKind,
        ReleaseKind,
        Rhythm,
        Severity,
        Sport,
        Standing,
        TitleKind,
        Version,
    )
    from sportsdocs.model.people import Person
    from sportsdocs.model.productions import Production
    from sportsdocs.model.quantities import Hedge, Money, Quantity
    from sportsdocs.model.roles import Role
    from sportsdocs.model.seasons import Season
    from sportsdocs.model.sources import Source
    from sportsdocs.model.statements import (
        Award,
        Credit,
        Extent,
        Fee,
        Filming,
        Origin,
        Relation,
        Release,
        Remark,
        Statement,
        Subject,
        Title,
    )
    from sportsdocs.model.texts import Article, Name, Names, Text
    from sportsdocs.query import (
        Change,
        Competitions,
        CreditEntry,
        Credits,
        Dispute,
        Events,
        FirstReport,
        Franchises,
        Match,
        Matches,
        Move,
        Organizations,
        People,
        Predicate,
        Productions,
        ReleaseEntry,
        Releases,
        Rows,
        SingleSourced,
        Sources,
        Teams,
        about,
        came_out,
        cited_from,
        competes_in,
        credit_for,
        credited,
        delayed,
        did,
        directed_by,
        disputed,
        episodes,
        from_country,
        in_language,
        in_season,
        involving,
        made_by,
        minutes,
        named,
        of_kind,
        of_sport,
        paid,
        part_of,
        related_to,
        released,
        rescheduled,
        satisfies,
        titled,
    )
    from sportsdocs.review.notices import Notice, Report

_HOMES = {
    "catalog": "Catalog load sample",
    "codec.objects": "from_dict from_json to_dict to_json",
    "errors": (
        "CatalogError Finding InvalidTypeError InvalidValueError LocaleError MissingExtraError NotFoundError QueryError"
        " SportsdocsError StoreError WithdrawnIdWarning"
    ),
    "format.formatter": "Formatter",
    "format.summaries": "Summary",
    "model.choice": "Conflict Reason",
    "model.citations": "Citation",
    "model.dates": "PartialDate Period",
    "model.entities": "Competition Event Franchise Organization Team",
    "model.exemptions": "Exemption",
    "model.identifiers": "Identifiers",
    "model.kinds": (
        "Category ChangeKind Gender Kind OrganizationKind Outcome Place Purpose RelationKind ReleaseKind Rhythm Severity Sport"
        " Standing TitleKind Version"
    ),
    "model.people": "Person",
    "model.productions": "Production",
    "model.quantities": "Hedge Money Quantity",
    "model.roles": "Role",
    "model.seasons": "Season",
    "model.sources": "Source",
    "model.statements": "Award Credit Extent Fee Filming Origin Relation Release Remark Statement Subject Title",
    "model.texts": "Article Name Names Text",
    "query": (
        "Change Competitions CreditEntry Credits Dispute Events FirstReport Franchises Match Matches"
        " Move Organizations People Predicate Productions ReleaseEntry Releases Rows SingleSourced"
        " Sources Teams about came_out cited_from competes_in credit_for credited delayed did"
        " directed_by disputed episodes from_country in_language in_season involving made_by minutes"
        " named of_kind of_sport paid part_of related_to released rescheduled satisfies titled"
    ),
    "review.notices": "Notice Report",
}
_MODULE_OF = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = [
    "Article",
    "Award",
    "Catalog",
    "CatalogError",
    "Category",
    "Change",
    "ChangeKind",
    "Citation",
    "Competition",
    "Competitions",
    "Conflict",
    "Credit",
    "CreditEntry",
    "Credits",
    "Dispute",
    "Event",
    "Events",
    "Exemption",
    "Extent",
    "Fee",
    "Filming",
    "Finding",
    "FirstReport",
    "Formatter",
    "Franchise",
    "Franchises",
    "Gender",
    "Hedge",
    "Identifiers",
    "InvalidTypeError",
    "InvalidValueError",
    "Kind",
    "LocaleError",
    "Match",
    "Matches",
    "MissingExtraError",
    "Money",
    "Move",
    "Name",
    "Names",
    "NotFoundError",
    "Notice",
    "Organization",
    "OrganizationKind",
    "Organizations",
    "Origin",
    "Outcome",
    "PartialDate",
    "People",
    "Period",
    "Person",
    "Place",
    "Predicate",
    "Production",
    "Productions",
    "Purpose",
    "Quantity",
    "QueryError",
    "Reason",
    "Relation",
    "RelationKind",
    "Release",
    "ReleaseEntry",
    "ReleaseKind",
    "Releases",
    "Remark",
    "Report",
    "Rhythm",
    "Role",
    "Rows",
    "Season",
    "Severity",
    "SingleSourced",
    "Source",
    "Sources",
    "Sport",
    "SportsdocsError",
    "Standing",
    "Statement",
    "StoreError",
    "Subject",
    "Summary",
    "Team",
    "Teams",
    "Text",
    "Title",
    "TitleKind",
    "Version",
    "WithdrawnIdWarning",
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
    "from_country",
    "from_dict",
    "from_json",
    "in_language",
    "in_season",
    "involving",
    "load",
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
    "sample",
    "satisfies",
    "titled",
    "to_dict",
    "to_json",
]


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        # With name and module the traceback says what may have been meant.
        raise AttributeError(
            f"module {__name__!r} has no attribute {name!r}", name=name, obj=sys.modules[__name__]
        )
    value = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    globals()[name] = value  # the next look-up does not come here
    return value


def __dir__() -> list[str]:
    return [*globals(), *(name for name in __all__ if name not in globals())]
