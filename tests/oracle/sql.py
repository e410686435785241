"""Questions as SQL: what the plain scan has to agree with.

A question is compiled for one side at a time: what it answers with yes, or what it does not answer with no. `~p` on one
side is NOT p on the other. Every leaf is free of NULL, so that AND, OR and NOT are the plain ones. The conditions use
what SQLite and DuckDB both have, over the tables of `tests.oracle.tables` and the views below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from sportsdocs.query.citations import CitedFrom
from sportsdocs.query.credits import Company, Credited
from sportsdocs.query.delays import Delayed
from sportsdocs.query.disputes import Disputed
from sportsdocs.query.fees import Paid
from sportsdocs.query.involvement import Involving
from sportsdocs.query.predicates import And, Not, Or, Predicate
from sportsdocs.query.relations import PartOf, RelatedTo
from sportsdocs.query.releases import Released, Rescheduled
from sportsdocs.query.subjects import About, CompetesIn, InSeason, OfSport
from sportsdocs.query.works import Episodes, FromCountry, InLanguage, Minutes, OfKind, Titled
from tests.oracle import sql_facts as facts
from tests.oracle import sql_leaves as leaves

Compiler = Callable[[Any, bool], str]

VIEWS: Final = {
    # One row for each competition that a subject is about: named with it, it itself, or that of the event.
    "subject_competitions": """
        SELECT subject, competition, 0 AS place FROM subjects WHERE competition IS NOT NULL
        UNION ALL SELECT s.subject, c.competition, 1 FROM subjects s JOIN competitions c ON c.competition = s.about
        UNION ALL SELECT s.subject, e.competition, 1 FROM subjects s JOIN events e ON e.event = s.about
            WHERE e.competition IS NOT NULL""",
    # Everything a subject is about: directly, its club, its competitions.
    "subject_things": """
        SELECT subject, about AS thing FROM subjects WHERE about IS NOT NULL
        UNION ALL SELECT s.subject, t.club FROM subjects s JOIN teams t ON t.team = s.about WHERE t.club IS NOT NULL
        UNION ALL SELECT subject, competition FROM subject_competitions""",
    # The sport of a subject: the team's, else that of the first competition that has one.
    "subject_sports": """
        SELECT s.subject, s.production, s.refuted, coalesce(t.sport,
            (SELECT min(c.sport) FROM subject_competitions sc JOIN competitions c ON c.competition = sc.competition
                WHERE sc.subject = s.subject AND sc.place = 0),
            (SELECT min(c.sport) FROM subject_competitions sc JOIN competitions c ON c.competition = sc.competition
                WHERE sc.subject = s.subject AND sc.place = 1)) AS sport,
            t.team IS NOT NULL OR s.about IN (SELECT event FROM events)
                OR s.subject IN (SELECT subject FROM subject_competitions) AS sporting
        FROM subjects s LEFT JOIN teams t ON t.team = s.about""",
    "public_releases": "SELECT * FROM releases WHERE kind <> 'preview'",
}


def condition(predicate: Predicate[Any], possible: bool) -> str:
    """Compile a question, its names looked up, into a condition on a row of `productions`."""
    if isinstance(predicate, And):
        return _joined(" AND ", (condition(part, possible) for part in predicate.parts))
    if isinstance(predicate, Or):
        return _joined(" OR ", (condition(part, possible) for part in predicate.parts))
    if isinstance(predicate, Not):
        return f"NOT {condition(predicate.part, not possible)}"
    compiler = COMPILERS.get(type(predicate))
    if compiler is None:
        raise TypeError(f"SQL cannot ask {predicate!r}")
    return f"({compiler(predicate, possible)})"


def _joined(word: str, parts: Iterable[str]) -> str:
    return f"({word.join(parts)})"


#: A new question needs a function beside these, and its line here.
COMPILERS: Final[dict[type[Predicate[Any]], Compiler]] = {
    About: leaves.about,
    CitedFrom: facts.cited_from,
    Company: leaves.company,
    CompetesIn: leaves.competes_in,
    Credited: leaves.credited,
    Delayed: facts.delayed,
    Disputed: facts.disputed,
    Episodes: leaves.episodes,
    FromCountry: leaves.from_country,
    InLanguage: leaves.in_language,
    InSeason: leaves.in_season,
    Involving: leaves.involving,
    Minutes: leaves.minutes,
    OfKind: leaves.of_kind,
    OfSport: leaves.of_sport,
    Paid: facts.paid,
    PartOf: facts.part_of,
    RelatedTo: facts.related_to,
    Released: leaves.released,
    Rescheduled: leaves.rescheduled,
    Titled: leaves.titled,
}
