"""Questions as SQL: what the plain scan has to agree with.

A question is compiled for one side at a time: what it answers with yes, or what it does not answer with no. `~p` on one
side is NOT p on the other. Every leaf is free of NULL, so that AND, OR and NOT are the plain ones. The conditions use
what SQLite and DuckDB both have, over the tables of `tests.oracle.tables` and the views below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.kinds import Kind, ReleaseKind
from sportsdocs.names import fold
from sportsdocs.query.credits import Company, Credited
from sportsdocs.query.involvement import Involving
from sportsdocs.query.predicates import And, Not, Or, Predicate
from sportsdocs.query.refs import Ref
from sportsdocs.query.releases import Released, Rescheduled
from sportsdocs.query.subjects import About, CompetesIn, InSeason, OfSport
from sportsdocs.query.works import Episodes, FromCountry, InLanguage, Minutes, OfKind, Titled

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


# -- pieces ------------------------------------------------------------------------------------------------------------


def _joined(word: str, parts: Iterable[str]) -> str:
    return f"({word.join(parts)})"


def literal(text: str) -> str:
    """Write a text as SQL does."""
    return "'" + text.replace("'", "''") + "'"


def one_of(column: str, texts: Iterable[str]) -> str:
    """Ask whether a column is one of some texts; NULL is none of them."""
    found = ", ".join(sorted(map(literal, texts)))
    return f"coalesce({column} IN ({found}), FALSE)"


def any_of(table: str, where: str = "TRUE") -> str:
    """Ask whether a production has a row for which something holds."""
    return f"production IN (SELECT production FROM {table} WHERE {where})"


def equals(column: str, text: str, possible: bool) -> str:
    """Compare a column whose NULL means that the value is not known."""
    return f"coalesce({column} = {literal(text)}, {_truth(possible)})"


def within(low: str, high: str, limits: tuple[object, object], possible: bool) -> str:
    """Ask whether a value, known as an interval, lies in a range: all of it or, for possible, some of it.

    A NULL low is a value that is not known, a NULL high one that is open above.
    """
    least, most = limits
    if possible:
        parts = [f"coalesce({high} >= {least}, TRUE)"]
        parts += [] if most is None else [f"coalesce({low} <= {most}, TRUE)"]
    else:
        parts = [f"coalesce({low} >= {least}, FALSE)"]
        parts += [] if most is None else [f"coalesce({high} <= {most}, FALSE)"]
    return " AND ".join(parts)


def _truth(value: bool) -> str:
    return "TRUE" if value else "FALSE"


def _days(asked: PartialDate | Period) -> tuple[str, str]:
    return literal(asked.earliest.isoformat()), literal(asked.latest.isoformat())


# -- the work ----------------------------------------------------------------------------------------------------------


def _of_kind(asked: OfKind, _: bool) -> str:
    return f"kind = {literal(str(asked.kind))}"


def _titled(asked: Titled, possible: bool) -> str:
    wanted = literal(f" {fold(asked.words)} ")
    found = any_of(
        "titles", f"NOT refuted AND folded IS NOT NULL AND instr(' ' || folded || ' ', {wanted}) > 0"
    )
    return f"{found} OR NOT {any_of('titles', 'NOT refuted')}" if possible else found


def _from_country(asked: FromCountry, possible: bool) -> str:
    found = any_of("countries", f"code = {literal(asked.country)}")
    return f"{found} OR NOT {any_of('countries')}" if possible else found


def _in_language(asked: InLanguage, possible: bool) -> str:
    return equals("language", asked.language, possible)


def _episodes(asked: Episodes, possible: bool) -> str:
    found = within("episodes_low", "episodes_high", asked.limits, possible)
    undivided = one_of("kind", (str(Kind.FILM), str(Kind.EPISODE)))
    return f"{found} AND NOT (episodes_low IS NULL AND {undivided})"


def _minutes(asked: Minutes, possible: bool) -> str:
    return within("minutes_low", "minutes_high", asked.limits, possible)


# -- who ---------------------------------------------------------------------------------------------------------------


def _credited(asked: Credited, _: bool) -> str:
    parts = ["NOT refuted"]
    if asked.contributor is not None:
        parts.append(one_of("contributor", asked.contributor.ids))
    if asked.role is not None:
        parts.append(one_of("role", map(str, asked.role.narrower)))
    return any_of("credits", " AND ".join(parts))


def _company(asked: Company, _: bool) -> str:
    return _takes_part(asked.organization)


def _takes_part(who: Ref) -> str:
    named = f"{one_of('contributor', who.ids)} OR {one_of('affiliation', who.ids)}"
    return any_of("credits", f"NOT refuted AND ({named})")


def _involving(asked: Involving, _: bool) -> str:
    ids = asked.entity.ids
    part_of = f"NOT refuted AND kind = 'part-of' AND {one_of('target', ids)}"
    return " OR ".join(
        (
            _takes_part(asked.entity),
            _about_any("subject_things", one_of("thing", ids)),
            any_of("releases", one_of("platform", ids)),
            any_of("relations", part_of),
        )
    )


# -- what about --------------------------------------------------------------------------------------------------------


def _about_any(view: str, where: str) -> str:
    return any_of("subjects", f"NOT refuted AND subject IN (SELECT subject FROM {view} WHERE {where})")


def _about(asked: About, _: bool) -> str:
    return _about_any("subject_things", one_of("thing", asked.subject.ids))


def _competes_in(asked: CompetesIn, _: bool) -> str:
    return _about_any("subject_competitions", one_of("competition", asked.competition.ids))


def _of_sport(asked: OfSport, possible: bool) -> str:
    sport = literal(str(asked.sport))
    unknown = "sport IS NULL AND sporting" if possible else "FALSE"
    return any_of("subject_sports", f"NOT refuted AND (coalesce(sport = {sport}, FALSE) OR ({unknown}))")


def _in_season(asked: InSeason, _: bool) -> str:
    season = literal(str(asked.season))
    event = f"about IN (SELECT event FROM events WHERE season = {season})"
    return any_of(
        "subjects", f"NOT refuted AND (coalesce(season = {season}, FALSE) OR coalesce({event}, FALSE))"
    )


# -- releases ----------------------------------------------------------------------------------------------------------


def _released(asked: Released, possible: bool) -> str:
    table = "releases" if asked.kind is ReleaseKind.PREVIEW else "public_releases"
    return any_of(table, " AND ".join(["TRUE", *(f"({part})" for part in _release_parts(asked, possible))]))


def _release_parts(asked: Released, possible: bool) -> Iterable[str]:
    if asked.kind is not None:
        yield f"kind = {literal(str(asked.kind))}"
    if asked.standing is not None:
        yield f"standing = {literal(str(asked.standing))}"
    if asked.on is not None:
        yield _on(asked.on, possible)
    if asked.territory is not None:
        yield _covers(asked.territory, possible)
    if asked.when is not None:
        yield within("earliest", "latest", _days(asked.when), possible)
    if asked.exclusive is not None:
        yield f"coalesce({'' if asked.exclusive else 'NOT '}exclusive, {_truth(possible)})"
    if asked.announced is not None:
        planned = within("earliest", "latest", _days(asked.announced), possible)
        yield f"release IN (SELECT release FROM plans WHERE {planned})"


def _on(platform: Ref, possible: bool) -> str:
    found = one_of("platform", platform.ids)
    without = one_of("kind", map(str, (ReleaseKind.THEATRICAL, ReleaseKind.PHYSICAL, ReleaseKind.PREVIEW)))
    return f"{found} OR (platform IS NULL AND NOT placed AND NOT {without})" if possible else found


def _covers(territory: str, possible: bool) -> str:
    code = literal(territory)
    listed = f"release IN (SELECT release FROM territories WHERE code = {code})"
    world = "release IN (SELECT release FROM territories WHERE code = '001')"
    left_out = "TRUE" if territory == "001" else f"code = {code}"
    found = f"({listed} OR {world}) AND NOT release IN (SELECT release FROM excluded WHERE {left_out})"
    return f"({found}) OR NOT release IN (SELECT release FROM territories)" if possible else found


def _rescheduled(_: Rescheduled, possible: bool) -> str:
    return f"coalesce(rescheduled, {_truth(possible)})"


#: A new question needs a function above, and its line here.
COMPILERS: Final[dict[type[Predicate[Any]], Compiler]] = {
    About: _about,
    Company: _company,
    CompetesIn: _competes_in,
    Credited: _credited,
    Episodes: _episodes,
    FromCountry: _from_country,
    InLanguage: _in_language,
    InSeason: _in_season,
    Involving: _involving,
    Minutes: _minutes,
    OfKind: _of_kind,
    OfSport: _of_sport,
    Released: _released,
    Rescheduled: _rescheduled,
    Titled: _titled,
}
