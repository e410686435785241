"""The questions in SQL: about the work, who made it, what it is about, and how it came out."""

# Each compiles one class of questions, for one side: what it asks is said there.

from __future__ import annotations

from collections.abc import Iterable

from sportsdocs.model.kinds import Kind, ReleaseKind
from sportsdocs.names import fold
from sportsdocs.query.credits import Company, Credited
from sportsdocs.query.involvement import Involving
from sportsdocs.query.refs import Ref
from sportsdocs.query.releases import Released, Rescheduled
from sportsdocs.query.subjects import About, CompetesIn, InSeason, OfSport
from sportsdocs.query.works import Episodes, FromCountry, InLanguage, Minutes, OfKind, Titled
from tests.oracle.sql_pieces import any_of, days, equals, literal, one_of, truth, within

# -- the work ----------------------------------------------------------------------------------------------------------


def of_kind(asked: OfKind, _: bool) -> str:
    return f"kind = {literal(str(asked.kind))}"


def titled(asked: Titled, possible: bool) -> str:
    wanted = literal(f" {fold(asked.words)} ")
    found = any_of(
        "titles", f"NOT refuted AND folded IS NOT NULL AND instr(' ' || folded || ' ', {wanted}) > 0"
    )
    return f"{found} OR NOT {any_of('titles', 'NOT refuted')}" if possible else found


def from_country(asked: FromCountry, possible: bool) -> str:
    found = any_of("countries", f"code = {literal(asked.country)}")
    return f"{found} OR NOT {any_of('countries')}" if possible else found


def in_language(asked: InLanguage, possible: bool) -> str:
    return equals("language", asked.language, possible)


def episodes(asked: Episodes, possible: bool) -> str:
    found = within("episodes_low", "episodes_high", asked.limits, possible)
    undivided = one_of("kind", (str(Kind.FILM), str(Kind.EPISODE)))
    return f"{found} AND NOT (episodes_low IS NULL AND {undivided})"


def minutes(asked: Minutes, possible: bool) -> str:
    return within("minutes_low", "minutes_high", asked.limits, possible)


# -- who ---------------------------------------------------------------------------------------------------------------


def credited(asked: Credited, _: bool) -> str:
    parts = ["NOT refuted"]
    if asked.contributor is not None:
        parts.append(one_of("contributor", asked.contributor.ids))
    if asked.role is not None:
        parts.append(one_of("role", map(str, asked.role.narrower)))
    if asked.affiliation is not None:
        parts.append(one_of("affiliation", asked.affiliation.ids))
    return any_of("credits", " AND ".join(parts))


def company(asked: Company, _: bool) -> str:
    return _takes_part(asked.organization)


def _takes_part(who: Ref) -> str:
    named = f"{one_of('contributor', who.ids)} OR {one_of('affiliation', who.ids)}"
    return any_of("credits", f"NOT refuted AND ({named})")


def involving(asked: Involving, _: bool) -> str:
    ids = asked.entity.ids
    part_of = f"NOT refuted AND {one_of('kind', ('part-of', 'season-of'))} AND {one_of('target', ids)}"
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


def about(asked: About, _: bool) -> str:
    return _about_any("subject_things", one_of("thing", asked.subject.ids))


def competes_in(asked: CompetesIn, _: bool) -> str:
    return _about_any("subject_competitions", one_of("competition", asked.competition.ids))


def of_sport(asked: OfSport, possible: bool) -> str:
    sport = literal(str(asked.sport))
    unknown = "sport IS NULL AND sporting" if possible else "FALSE"
    return any_of("subject_sports", f"NOT refuted AND (coalesce(sport = {sport}, FALSE) OR ({unknown}))")


def in_season(asked: InSeason, _: bool) -> str:
    season = literal(str(asked.season))
    event = f"about IN (SELECT event FROM events WHERE season = {season})"
    return any_of(
        "subjects", f"NOT refuted AND (coalesce(season = {season}, FALSE) OR coalesce({event}, FALSE))"
    )


# -- releases ----------------------------------------------------------------------------------------------------------


def released(asked: Released, possible: bool) -> str:
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
        yield within("earliest", "latest", days(asked.when), possible)
    if asked.exclusive is not None:
        yield f"coalesce({'' if asked.exclusive else 'NOT '}exclusive, {truth(possible)})"
    if asked.announced is not None:
        planned = within("earliest", "latest", days(asked.announced), possible)
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


def rescheduled(_: Rescheduled, possible: bool) -> str:
    return f"coalesce(rescheduled, {truth(possible)})"
