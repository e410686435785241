"""The productions of the made-up catalogue: about 8 credits, 2.1 releases and 1.3 subjects each.

Of the dates 72 % are days, 11 % months, 9 % years, 3 % approximate, 5 % missing. 10 % had a plan that gave way, 2 % of
the statements are refuted, 15 % of the releases are worldwide (a quarter of them with an exclusion), 3 % have no list of
territories and 4 % no platform.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import product
from random import Random
from typing import Any, Final

from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import Kind, ReleaseKind
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit, Extent, Origin, Relation, Release, Subject, Title
from tests.benchmarks.world import FIRST_YEAR, LAST_YEAR, World, often, words

_KINDS: Final = (
    [Kind.SERIES] * 30 + [Kind.FILM] * 45 + [Kind.SEASON] * 10 + [Kind.EPISODE] * 10 + [Kind.SPECIAL] * 5
)
_UNDIVIDED: Final = (Kind.FILM, Kind.EPISODE)
#: Who does a job comes from one part of all people: most directors never produce.
_JOBS: Final = (
    (Role.DIRECTOR, 0.00, 0.35),
    (Role.PRODUCER, 0.12, 0.45),
    (Role.EXECUTIVE_PRODUCER, 0.15, 0.50),
    (Role.CINEMATOGRAPHER, 0.45, 0.75),
    (Role.FILM_EDITOR, 0.50, 0.85),
    (Role.COMPOSER, 0.80, 0.95),
    (Role.NARRATOR, 0.75, 1.00),
)
_LANDS: Final = (
    [("DE", "AT", "CH")] * 36 + [("DE",)] * 18 + [("US",)] * 9 + [("GB", "IE")] * 14 + [("FR",)] * 10
    + [("US", "CA")] * 4 + [("ES",)] * 6 + [("DE", "US")] * 3
)  # fmt: skip
_WORLD: Final = ("001",)
_EXCLUDED: Final = (("CN",), ("US",), ("CN", "RU"), ("DE",))
_ORIGINS: Final = list(product((("DE",), ("US",), ("DE", "AT"), ("GB",), ("FR",)), ("de", "en", "fr")))
_NUMBERS: Final = (0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 6)
_HOW: Final = (ReleaseKind.STREAMING, ReleaseKind.STREAMING, ReleaseKind.STREAMING, ReleaseKind.BROADCAST)
_WORDS: Final = words(
    "Inside Weg Spiel Sommer Traum Nacht Finale Elf Herz Titel Kabine Saison Legende Aufstieg Ruhm Trainer"
)


def works(known: World, size: int, seed: int = 2) -> list[Production]:
    """Make so many productions of a world."""
    chance = Random(seed)
    return [_work(chance, known, place) for place in range(size)]


def _work(chance: Random, known: World, place: int) -> Production:
    kind = chance.choice(_KINDS)
    facts = known.facts[chance.randrange(len(known.facts))]
    return Production(
        f"work-{place:06}",
        kind,
        titles=list(_titles(chance, place, facts)),
        origins=[_origin(chance, facts)],
        extents=list(_extents(chance, kind, facts)),
        subjects=list(_subjects(chance, known, facts)),
        credits=list(_credits(chance, known, facts)),
        releases=list(_releases(chance, known)),
        relations=_relations(chance, known, facts),
    )


Facts = tuple[Citation, ...]


def _refuted(chance: Random, facts: Facts) -> Facts:
    return facts if chance.random() < 0.02 else ()


def _titles(chance: Random, place: int, facts: Facts) -> Iterator[Title]:
    text = f"{chance.choice(_WORDS)} {chance.choice(_WORDS)} {place}"
    yield Title(text, "de", citations=facts, refuted_by=_refuted(chance, facts))
    if chance.random() < 0.2:
        yield Title(f"The {text}", "en", "translated", citations=facts)


def _origin(chance: Random, facts: Facts) -> Origin:
    countries, language = chance.choice(_ORIGINS)
    return Origin(countries, chance.randint(FIRST_YEAR, LAST_YEAR), language, citations=facts)


def _extents(chance: Random, kind: Kind, facts: Facts) -> Iterator[Extent]:
    if kind in _UNDIVIDED:
        yield Extent(minutes=chance.randint(45, 130), citations=facts)
    elif chance.random() < 0.9:
        number = 4 if chance.random() < 0.2 else chance.randint(2, 13)
        hedged = Quantity(number, chance.choice(("about", "at-least"))) if chance.random() < 0.1 else number
        yield Extent(hedged, chance.choice((25, 45, 60)), citations=facts)


def _subjects(chance: Random, known: World, facts: Facts) -> Iterator[Subject]:
    found: dict[object, Subject] = {}
    for _ in range(chance.choice((1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1))):
        about, competition = _about(chance, known)
        season = str(chance.randint(FIRST_YEAR, LAST_YEAR)) if chance.random() < 0.5 else None
        found[about, competition, season] = Subject(
            about,
            competition=competition,
            season=season,
            citations=facts,
            refuted_by=_refuted(chance, facts),
        )
    yield from found.values()


def _about(chance: Random, known: World) -> Any:
    what = chance.random()
    if what < 0.6:
        return often(chance, known.teams), often(chance, known.competitions) if what < 0.4 else None
    if what < 0.8:
        return _one_of(chance, known, 0.9, 1.0), None
    if what < 0.9:
        return None, often(chance, known.competitions)
    return often(chance, known.events if what < 0.97 else known.clubs), None


def _one_of(chance: Random, known: World, start: float, end: float) -> Any:
    first, last = int(len(known.people) * start), int(len(known.people) * end)
    return known.people[first + int((last - first) * chance.random() ** 2)]


def _credits(chance: Random, known: World, facts: Facts) -> Iterator[Credit]:
    for role, start, end in _JOBS:
        who = _one_of(chance, known, start, end)
        company = often(chance, known.companies) if chance.random() < 0.1 else None
        yield Credit(who, role, affiliation=company, citations=facts, refuted_by=_refuted(chance, facts))
    if chance.random() < 0.12:
        yield Credit(_one_of(chance, known, 0.0, 0.35), Role.CO_DIRECTOR, citations=facts)
    yield Credit(often(chance, known.companies), Role.PRODUCTION_COMPANY, citations=facts)


def _relations(chance: Random, known: World, facts: Facts) -> list[Relation]:
    if chance.random() >= 0.03:
        return []
    return [Relation("part-of", often(chance, known.franchises).id, citations=facts)]


# -- releases ----------------------------------------------------------------------------------------------------------


def _releases(chance: Random, known: World) -> Iterator[Release]:
    first = date(chance.randint(FIRST_YEAR, LAST_YEAR), chance.randint(1, 12), chance.randint(1, 28))
    taken: set[object] = set()
    for place in range(chance.choice(_NUMBERS)):
        # The later ones follow within two years, and are of other things: two of one thing would compete.
        day = first if place == 0 else min(first + timedelta(chance.randrange(700)), date(LAST_YEAR, 12, 31))
        where = _where(chance, known)
        thing = (where["kind"], where["platform"], where["territories"], where["excluded"])
        if thing not in taken:
            taken.add(thing)
            yield from _release(chance, known, where, day, planned=place == 0 and chance.random() < 0.118)


def _where(chance: Random, known: World) -> dict[str, Any]:
    area = chance.random()
    territories = _WORLD if area < 0.15 else () if area < 0.18 else chance.choice(_LANDS)
    return {
        "kind": chance.choice(_HOW),
        "platform": None if chance.random() < 0.04 else often(chance, known.platforms),
        "territories": territories,
        "excluded": chance.choice(_EXCLUDED) if territories is _WORLD and chance.random() < 0.25 else (),
    }


def _release(
    chance: Random, known: World, where: dict[str, Any], day: date, *, planned: bool
) -> Iterator[Release]:
    if planned:
        meant = day + timedelta(chance.choice((-60, -21, -7, 14, 30)))
        before = known.week_of(min(meant, day)) - chance.randint(3, 20)
        yield Release(date=PartialDate.of(meant), citations=known.plans[max(before, 0)], **where)
    # No source can establish what comes after it: the last day that an approximate date can mean is 31 days off.
    week = known.week_of(date(day.year, 12, 31) + timedelta(31)) + chance.randrange(8)
    facts = known.facts[min(week, len(known.facts) - 1)]
    yield Release(date=_told(chance, day), citations=facts, refuted_by=_refuted(chance, facts), **where)


def _told(chance: Random, day: date) -> PartialDate | None:
    """Give a day as exactly as somebody tells it."""
    how = chance.random()
    if how >= 0.95:
        return None
    text = day.isoformat() if how < 0.72 else f"{day:%Y-%m}" if how < 0.83 else f"{day:%Y}"
    return _date(text if how < 0.92 else f"{day:%Y-%m}~")


@cache
def _date(text: str) -> PartialDate:
    return PartialDate(text)
