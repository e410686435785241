"""The made-up catalogue as flat rows, ready for the rivals, and what the ten questions ask in their terms.

What needs the statement rule is computed here once, by our own functions, so that no rival has to repeat it. Entities are
numbers, people first; a production is its place in the catalogue. Refuted statements and previews are left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import count
from typing import Final

from attrs import field, frozen

from sportsdocs import Catalog, Production, Role
from sportsdocs.model.checks import WORLD
from sportsdocs.model.entities import Named, Team
from sportsdocs.model.statements import Credit, Subject
from sportsdocs.names import fold
from sportsdocs.query.entries import ReleaseEntry, release_entries
from sportsdocs.query.index.release_parts import first_date
from sportsdocs.query.topics import competitions_of, sport_of, things_of
from tests.benchmarks.questions import MONTH, YEARS, Chosen

#: Numbers for roles, so that a closure is a short list of numbers.
ROLES: Final = {role: number for number, role in enumerate(Role)}
#: What an answer of production by production is made of.
Ids = list[str]


@frozen(kw_only=True, eq=False)
class Flat:
    """Rows of plain values. Columns are named where each table is made."""

    works: list[tuple[int, str, str, float | None, float | None, bool | None, int | None]]
    credits: list[tuple[int, int, int, int | None]]
    releases: list[tuple[int, int, int | None, bool, bool, bool, date | None, date | None, int | None]]
    territories: list[tuple[int, str]]
    exclusions: list[tuple[int, str]]
    things: list[tuple[int, int]]
    contests: list[tuple[int, int]]
    sports: list[tuple[int, str | None]]
    names: list[tuple[int, str]]
    entities: list[str]
    number_of: dict[str, int] = field(repr=False)


#: (production, id, kind, episodes from, to, rescheduled, place of its date among all dates)
WORKS: Final = ("production", "id", "kind", "low", "high", "moved", "out")
#: (production, contributor, role, affiliation)
CREDITS: Final = ("production", "contributor", "role", "affiliation")
#: `placed`: on no platform, and that is known; `worldwide` with exclusions or without; `anywhere`: no territories known.
RELEASES: Final = (
    "release", "production", "platform", "placed", "worldwide", "anywhere", "earliest", "latest", "year",
)  # fmt: skip


def flat(docs: Catalog) -> Flat:
    """Flatten a catalogue."""
    entities = [*docs.people.ids, *(id_ for id_ in docs.entities_by_id if id_ not in docs.people)]
    number_of = {id_: number for number, id_ in enumerate(entities)}
    made = Flat(
        works=_works(docs.productions),
        credits=[],
        releases=[],
        territories=[],
        exclusions=[],
        things=[],
        contests=[],
        sports=[],
        names=list(_names(docs.entities_by_id.values(), number_of)),
        entities=entities,
        number_of=number_of,
    )
    numbers = count()
    for place, production in enumerate(docs.productions):
        _add_credits(made, place, production)
        _add_subjects(made, place, production)
        for outing in public_entries(production):
            _add_release(made, next(numbers), place, outing)
    return made


def _works(
    productions: Iterable[Production],
) -> list[tuple[int, str, str, float | None, float | None, bool | None, int | None]]:
    dates = [first_date(production) for production in productions]
    ranks = {day: rank for rank, day in enumerate(sorted({day for day in dates if day is not None}))}
    return [
        (
            place,
            production.id,
            str(production.kind),
            *_episodes(production),
            production.rescheduled,
            None if day is None else ranks[day],
        )
        for place, (production, day) in enumerate(zip(productions, dates, strict=True))
    ]


def _episodes(production: Production) -> tuple[float | None, float | None]:
    if production.episodes is None:
        return None, None
    low, high = production.episodes.interval
    return float(low), None if high is None else float(high)


def _names(entities: Iterable[Named], number_of: dict[str, int]) -> Iterable[tuple[int, str]]:
    for entity in entities:
        for folded in dict.fromkeys(map(fold, entity.all_names)):
            yield number_of[entity.id], folded


def _add_credits(made: Flat, place: int, production: Production) -> None:
    for credit in production.current(Credit):
        company = None if credit.affiliation is None else made.number_of[credit.affiliation.id]
        made.credits.append((place, made.number_of[credit.contributor.id], ROLES[credit.role], company))


def _add_subjects(made: Flat, place: int, production: Production) -> None:
    things: dict[str, None] = {}
    contests: dict[str, None] = {}
    sports: dict[str | None, None] = {}
    for subject in production.current(Subject):
        things |= dict.fromkeys(thing.id for thing in things_of(subject))
        contests |= dict.fromkeys(competition.id for competition in competitions_of(subject))
        sport = sport_of(subject)
        if sport is not None or isinstance(subject.about, Team) or competitions_of(subject):
            sports[None if sport is None else str(sport)] = None
    made.things.extend((place, made.number_of[id_]) for id_ in things)
    made.contests.extend((place, made.number_of[id_]) for id_ in contests)
    made.sports.extend((place, sport) for sport in sports)


def public_entries(production: Production) -> list[ReleaseEntry]:
    """List the releases to the public: previews are for guests."""
    return [entry for entry in release_entries(production) if not entry.is_preview]


def _add_release(made: Flat, number: int, place: int, outing: ReleaseEntry) -> None:
    own, day = outing.filed, outing.date
    worldwide = own.territories == (WORLD,)
    first, last = (None, None) if day is None else (day.earliest, day.latest)
    year = first.year if first is not None and last is not None and first.year == last.year else None
    platform = None if own.platform is None else made.number_of[own.platform.id]
    flags = (outing.needs_no_platform, worldwide, not own.territories)
    made.releases.append((number, place, platform, *flags, first, last, year))
    made.territories.extend((number, code) for code in own.territories if not worldwide)
    made.exclusions.extend((number, code) for code in own.excluded)


def areas(made: Flat) -> list[tuple[list[str], list[str]]]:
    """Give territories and exclusions as two lists for each release."""
    found: list[tuple[list[str], list[str]]] = [([], []) for _ in made.releases]
    for release, code in made.territories:
        found[release][0].append(code)
    for release, code in made.exclusions:
        found[release][1].append(code)
    return found


# -- the questions in these terms --------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Parameters:
    """What the questions ask for, as numbers and days."""

    director: int
    frequent_director: int
    platform: int
    other_platform: int
    competition: int
    team: int
    person: int
    company: int
    name: str
    directing: tuple[int, ...]
    producing: tuple[int, ...]
    years: tuple[date, date] = (date.fromisoformat(YEARS[0]), date.fromisoformat(YEARS[1]))
    month: tuple[date, date] = (date.fromisoformat(MONTH[0]), date.fromisoformat(MONTH[1]))


def parameters(made: Flat, chosen: Chosen) -> Parameters:
    """Turn what was chosen into numbers."""
    numbers = made.number_of
    return Parameters(
        director=numbers[chosen.director.id],
        frequent_director=numbers[chosen.frequent_director.id],
        platform=numbers[chosen.platform.id],
        other_platform=numbers[chosen.other_platform.id],
        competition=numbers[chosen.competition.id],
        team=numbers[chosen.team.id],
        person=numbers[chosen.person.id],
        company=numbers[chosen.company.id],
        name=fold(chosen.name),
        directing=_closure(Role.DIRECTOR),
        producing=_closure(Role.PRODUCER),
    )


def _closure(role: Role) -> tuple[int, ...]:
    return tuple(sorted(ROLES[narrower] for narrower in role.narrower))
