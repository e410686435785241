"""The ten standard questions, as a user of the library asks them.

Entities are resolved and predicates made once, like prepared statements; what is timed is the asking. Every answer is
ids in order, except of 4 (a count by pairs), 7 (two lists) and 10 (how many, and the first fifty). Two more are asked
beside the ten: 11 counts like 4, of series only; 12 lists every series, nearly a third of all productions.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping
from functools import cache
from typing import Any, Final, TypeVar

from attrs import frozen

from sportsdocs import (
    Catalog,
    Production,
    Role,
    about,
    competes_in,
    credited,
    directed_by,
    episodes,
    made_by,
    of_kind,
    of_sport,
    released,
    rescheduled,
)
from sportsdocs.model.entities import Competition, Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.statements import Credit
from sportsdocs.names import fold
from tests.benchmarks.world import World

H = TypeVar("H", bound=Hashable)
Ask = Callable[[], Any]

#: Answers that many rows at most, whatever the size of the catalogue; held to the smaller time.
SELECTIVE: Final = (1, 2, 6, 7, 8, 9)
YEARS: Final = ("2018-01-01", "2020-12-31")
MONTH: Final = ("2018-06-01", "2018-06-30")
TERRITORY: Final = "DE"
ELSEWHERE: Final = "US"
EPISODES: Final = (4, 8)
NEWEST: Final = 50


@frozen(kw_only=True)
class Chosen:
    """Whom and what the questions ask for."""

    director: Person
    frequent_director: Person
    platform: Organization
    other_platform: Organization
    competition: Competition
    team: Team
    person: Person
    company: Organization
    #: A name of several people, in a spelling that none of them has.
    name: str


def choose(world: World, productions: list[Production]) -> Chosen:
    """Choose entities of the frequency that the questions are meant for."""
    share = len(productions) / 100_000
    directed, named = _counted(productions)
    people = {person.id: person for person in world.people}
    return Chosen(
        director=people[_nearest(directed, max(3, 27 * share))],
        frequent_director=people[_nearest(directed, max(8, 130 * share))],
        platform=world.platforms[0],
        other_platform=world.platforms[4],
        competition=world.competitions[1],
        team=world.teams[2],
        person=world.people[int(len(world.people) * 0.9)],
        company=world.companies[1],
        name=_nearest(named, max(4, 144 * share)).upper(),
    )


def _counted(productions: list[Production]) -> tuple[Counter[str], Counter[str]]:
    """Count productions by director, and by name of those credited, where several bear it."""
    directed, named = Counter[str](), Counter[str]()
    bearers = defaultdict[str, set[str]](set)
    for production in productions:
        found = production.current(Credit)
        directed.update({c.contributor.id for c in found if c.role in Role.DIRECTOR.narrower})
        people = {c.contributor.name: c.contributor.id for c in found if isinstance(c.contributor, Person)}
        named.update({_folded(name) for name in people})
        for name, id_ in people.items():
            bearers[_folded(name)].add(id_)
    return directed, Counter({name: number for name, number in named.items() if len(bearers[name]) > 1})


_folded = cache(fold)


def _nearest(counted: Mapping[H, int], wanted: float) -> H:
    return min(counted, key=lambda key: (abs(counted[key] - wanted), str(key)))


def ours(docs: Catalog, chosen: Chosen) -> dict[int, Ask]:
    """Ask with named predicates."""
    works = docs.productions
    one = directed_by(chosen.director)
    two = of_kind("series") & released(on=chosen.platform, when=YEARS) & competes_in(chosen.competition)
    six = directed_by(chosen.frequent_director) & ~released(on=chosen.other_platform) & episodes(4)
    seven = released(on=chosen.platform, when=MONTH, territory=TERRITORY)
    eight = (about(chosen.team) | about(chosen.person)) & made_by(chosen.company)
    nine = credited(chosen.name)
    ten = of_sport("association-football") & episodes(EPISODES) & ~released(territory=ELSEWHERE)

    def newest() -> tuple[int, tuple[str, ...]]:
        found = works.where(ten)
        return len(found), found.newest_first()[:NEWEST].ids

    return {
        1: lambda: works.where(one).newest_first().ids,
        2: lambda: works.where(two).newest_first().ids,
        3: lambda: docs.people.where(roles=[Role.DIRECTOR, Role.PRODUCER]).ids,
        4: lambda: works.count_by("platform", "year"),
        5: lambda: works.where(rescheduled()).ids,
        6: lambda: works.where(six).ids,
        7: lambda: (works.where(seven).ids, works.where(seven, sure=False).ids),
        8: lambda: works.where(eight).ids,
        9: lambda: works.where(nine).ids,
        10: newest,
        11: lambda: works.where(of_kind("series")).count_by("platform", "year"),
        12: lambda: works.where(of_kind("series")).ids,
    }


def by_keywords(docs: Catalog, chosen: Chosen) -> dict[int, Ask]:
    """Ask the same by keyword, as far as keywords go: names are looked up and predicates made every time."""
    works = docs.productions
    company = chosen.company.name

    def newest() -> tuple[int, tuple[str, ...]]:
        found = works.where(~released(territory=ELSEWHERE), sport="association-football", episodes=EPISODES)
        return len(found), found.newest_first()[:NEWEST].ids

    def in_a_month(sure: bool) -> tuple[str, ...]:
        return works.where(platform=chosen.platform.name, released=MONTH, territory=TERRITORY, sure=sure).ids

    return {
        1: lambda: works.where(director=chosen.director.id).newest_first().ids,
        2: lambda: (
            works.where(
                kind="series",
                platform=chosen.platform.name,
                released=YEARS,
                competition=chosen.competition.name,
            )
            .newest_first()
            .ids
        ),
        3: lambda: docs.people.where(roles=["director", "producer"]).ids,
        4: lambda: works.count_by("platform", "year"),
        5: lambda: works.where(rescheduled=True).ids,
        6: lambda: (
            works.where(
                ~released(on=chosen.other_platform.name), director=chosen.frequent_director.id, episodes=4
            ).ids
        ),
        7: lambda: (in_a_month(True), in_a_month(False)),
        8: lambda: works.where(about(chosen.team.id) | about(chosen.person.id), company=company).ids,
        9: lambda: works.where(credited=chosen.name).ids,
        10: newest,
        11: lambda: works.where(kind="series").count_by("platform", "year"),
        12: lambda: works.where(kind="series").ids,
    }


def plain(answer: Any) -> Any:
    """Give an answer in a form to compare: ids for objects, lists for tuples, sorted rows for counts."""
    if isinstance(answer, Mapping):
        rows = [(getattr(one, "id", one), other, number) for (one, other), number in answer.items()]
        return in_order(rows)
    return [plain(part) for part in answer] if isinstance(answer, (tuple, list)) else answer


def in_order(rows: list[tuple[Any, ...]]) -> list[tuple[str, ...]]:
    """Put the rows of a count in one order."""
    return sorted(tuple(map(str, row)) for row in rows)
