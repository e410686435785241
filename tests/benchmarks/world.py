"""A made-up catalogue of any size, always the same: who and what there is in it.

Frequencies are Zipf-like: a few people, platforms and teams turn up everywhere, most hardly ever. Equal citations are
shared, as they are in a catalogue that was read from files.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import Final, TypeVar

from attrs import field, frozen

from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.entities import Competition, Event, Franchise, Named, Organization, Team
from sportsdocs.model.kinds import Sport
from sportsdocs.model.people import Person
from sportsdocs.model.sources import Source

T = TypeVar("T")

FIRST_YEAR: Final = 1998
LAST_YEAR: Final = 2024
#: Sources appear weekly, from well before the first release to well after the last.
_FIRST_SOURCE: Final = date(FIRST_YEAR - 2, 1, 5)
_WEEKS: Final = 52 * (LAST_YEAR - FIRST_YEAR + 6)


def words(text: str) -> tuple[str, ...]:
    """Give the words of a text."""
    return tuple(text.split())


_GIVEN: Final = words(
    "Aljoscha Anna Antje Björn Carla Céline Dana David Elif Emre Fatma Felix Greta Günther Hanna"
    " Henrik Ida Ines Jan Jörg José Jürgen Karin Käthe Lars Lea Łukasz Maja Marcel Mia Nadja Nils Ole"
    " Oskar Paula Peer Rosa René Sönke Sofía Tessa Timo Ulla Uwe Vera Viktor Wanda Wim Yara Zoë"
)
_STARTS: Final = words(
    "Ber Dor Fal Gör Hal Kram Lin Mül Nor Oster Pet Rö Schnei Tann Vo Wag Weiß Zim Eck Brü"
)
_MIDDLES: Final = ("", "ber", "den", "lin", "man", "sen", "ter")
_ENDS: Final = words("ler mann stein ke sky feld er ows hofer bach")
#: The same name in another spelling: what folding is for.
_RESPELT: Final = str.maketrans({"ö": "oe", "ü": "ue", "ä": "ae", "ß": "ss", "é": "e", "ë": "e", "í": "i"})

_SPORTS: Final = tuple(Sport)


@frozen(kw_only=True, eq=False)
class World:
    """Everything that the productions refer to."""

    people: tuple[Person, ...]
    companies: tuple[Organization, ...]
    platforms: tuple[Organization, ...]
    clubs: tuple[Organization, ...]
    teams: tuple[Team, ...]
    competitions: tuple[Competition, ...]
    events: tuple[Event, ...]
    franchises: tuple[Franchise, ...]
    sources: tuple[Source, ...]
    #: For each source, the citations that most statements have: by it alone, as a fact or as a plan.
    facts: tuple[tuple[Citation, ...], ...] = field(repr=False)
    plans: tuple[tuple[Citation, ...], ...] = field(repr=False)

    @property
    def entities(self) -> tuple[Named, ...]:
        """Everything with a name."""
        companies = (*self.companies, *self.platforms, *self.clubs)
        return (*self.people, *companies, *self.teams, *self.competitions, *self.events, *self.franchises)

    def week_of(self, day: date) -> int:
        """Give the place of the first source that is of this day or later."""
        weeks = -(-(day - _FIRST_SOURCE).days // 7)
        return min(max(weeks, 0), len(self.sources) - 1)


def often(chance: Random, options: Sequence[T]) -> T:
    """Pick one, the first by far most often."""
    return options[int(len(options) * chance.random() ** 2)]


def world(size: int, seed: int = 1) -> World:
    """Make a world for so many productions."""
    chance = Random(seed)
    clubs = _organizations("club", 500, "club")
    competitions = _competitions()
    platforms = _organizations("platform", 60, "platform")
    sources = tuple(_sources(platforms))
    return World(
        people=tuple(_people(chance, max(50, int(size * 0.55)))),
        companies=_organizations("company", 400, "production-company"),
        platforms=platforms,
        clubs=clubs,
        teams=tuple(_teams(chance, clubs)),
        competitions=competitions,
        events=tuple(_events(chance, competitions)),
        franchises=tuple(Franchise(f"franchise-{i}", f"Reihe {i}") for i in range(20)),
        sources=sources,
        facts=tuple((Citation(source),) for source in sources),
        plans=tuple((Citation(source, "announced"),) for source in sources),
    )


def _people(chance: Random, number: int) -> Iterator[Person]:
    families = ["".join(parts) for parts in product(_STARTS, _MIDDLES, _ENDS)]
    for place in range(number):
        name = f"{chance.choice(_GIVEN)} {chance.choice(families)}"
        yield Person(f"person-{place:06}", name.translate(_RESPELT) if chance.random() < 0.2 else name)


def _organizations(word: str, number: int, kind: str) -> tuple[Organization, ...]:
    named = (f"{word.title()} {place}" for place in range(number))
    return tuple(
        Organization(f"{word}-{place:03}", name, kind=kind)  # type: ignore[arg-type]
        for place, name in enumerate(named)
    )


def _sport(chance: Random) -> Sport | None:
    """Pick a sport: football nearly every other time, and now and then nobody says."""
    if chance.random() < 0.5:
        return Sport.ASSOCIATION_FOOTBALL
    return None if chance.random() < 0.08 else chance.choice(_SPORTS)


def _competitions() -> tuple[Competition, ...]:
    # Not at random: the frequent ones decide how often football turns up.
    return tuple(
        Competition(f"competition-{place:02}", f"Liga {place}", sport=_SPORTS[place % 2 * (place // 2 % 17)])
        for place in range(80)
    )


def _teams(chance: Random, clubs: Sequence[Organization]) -> Iterator[Team]:
    for place in range(600):
        club = often(chance, clubs) if chance.random() < 0.8 else None
        yield Team(f"team-{place:03}", f"Elf {place}", sport=_sport(chance), club=club)


def _events(chance: Random, competitions: Sequence[Competition]) -> Iterator[Event]:
    for place in range(300):
        season = str(chance.randint(FIRST_YEAR, LAST_YEAR))
        of = often(chance, competitions)
        yield Event(f"event-{place:03}", f"Finale {place}", competition=of, season=season)


def _sources(publishers: Sequence[Organization]) -> Iterator[Source]:
    for week in range(_WEEKS):
        day = PartialDate.of(_FIRST_SOURCE + timedelta(weeks=week))
        yield Source(f"source-{week:04}", published=day, publisher=publishers[week % 12], language="de")
