"""The small worlds in which generated statements meet: a few people, organizations and sources that they all share.

Statements that each invent their own source and platform never compete. So a strategy first draws a world, mostly the
same one, and then only picks from it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, Final, TypeVar

from attrs import evolve, frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.model.citations import Citation, Party
from sportsdocs.model.entities import Competition, Event, Franchise, Named, Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.sources import Source
from sportsdocs.testing import entities
from sportsdocs.testing.picking import pick
from sportsdocs.testing.sources import plain_citations, sources

T = TypeVar("T")
Topic = Person | Team | Organization | Event | Competition


@frozen(kw_only=True, eq=False)
class World:
    """What statements may speak of, and the ids of the works they may relate to."""

    # Compared by identity: nothing asks for more, and hashing all that a world holds is slow.

    sources: tuple[Source, ...]
    organizations: tuple[Organization, ...]
    people: tuple[Person, ...]
    teams: tuple[Team, ...]
    competitions: tuple[Competition, ...]
    events: tuple[Event, ...]
    franchises: tuple[Franchise, ...]
    works: tuple[str, ...] = ("first-work", "second-work", "third-work")

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """Who can do, pay or say something."""
        return self.people + self.organizations + self.teams

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """What a production can be about."""
        return self.teams + self.people + self.organizations + self.events + self.competitions

    @cached_property
    def plain_citations(self) -> tuple[Citation, ...]:
        """Every source in every standing: most statements need no more."""
        return plain_citations(self.sources)

    @cached_property
    def refutations(self) -> tuple[Citation, ...]:
        """Every source, as it contradicts a statement."""
        return tuple(map(Citation, self.sources))

    @cached_property
    def targets(self) -> tuple[str, ...]:
        """The ids that a relation can name."""
        return (*self.works, *(franchise.id for franchise in self.franchises))

    @property
    def records(self) -> tuple[Named | Source, ...]:
        """Every entity and source."""
        named = (
            self.organizations + self.people + self.teams + self.competitions + self.events + self.franchises
        )
        return (*named, *self.sources)


def _usual() -> World:
    holding = Organization("holding", "Holding", kind="company", country="US")
    stream = Organization("streamer", "Streamer", kind="platform", country="US", parent=holding)
    station = Organization(
        "station", {"und": {"text": "ZDS", "article": "das"}}, kind="broadcaster", country="DE"
    )
    club = Organization("club", {"de": {"text": "FC Beispiel", "article": "der"}}, kind="club", country="DE")
    paper = Organization("paper", {"de": {"text": "Blatt", "article": "das"}}, kind="newspaper", country="DE")
    league = Competition(
        "league", {"de": {"text": "Liga", "article": "die"}, "en": "League"}, sport="association-football"
    )
    said = Source("paper-day", published="2019-05-21", publisher=paper, language="de", title="Die Serie")
    return World(
        sources=(
            said,
            Source("paper-later", published="2019-08-20", publisher=paper, language="de"),
            Source("paper-month", published="2019-07", publisher=paper),
            Source("paper-year", published="2019"),
            Source("paper-read", read_on="2020-01-15", url="https://example.org/read"),
        ),
        organizations=(stream, station, club, paper, holding),
        people=(
            Person("ana-berg", "Ana Berg", gender="feminine", gender_sources=[said]),
            Person("bo-ost", "Bo Öst", aliases=["B. Ost"]),
            Person("cem-kaya", "Cem Kaya", gender="masculine"),
        ),
        teams=(Team("team", "Beispiel", sport="association-football", category="men", club=club),),
        competitions=(league,),
        events=(
            Event("cup-2018", {"de": "Pokal 2018", "en": "Cup 2018"}, competition=league, season="2018/19"),
        ),
        franchises=(Franchise("saga", "Saga"),),
    )


USUAL: Final = _usual()
_NUMBERS: Final = (1, 2, 3, 4)


def _drawn(
    draw: DrawFn, ids: Sequence[str], make: Callable[..., SearchStrategy[T]], **shared: Any
) -> tuple[T, ...]:
    return tuple(draw(make(name, **shared)) for name in ids[: pick(draw, _NUMBERS)])


@st.composite
def _new_worlds(draw: DrawFn) -> World:
    first = draw(entities.organizations("org-a"))
    organizations = (first, *_drawn(draw, ("org-b", "org-c"), entities.organizations, parents=(first,)))
    known = _drawn(draw, ("src-a", "src-b", "src-c"), sources, publishers=organizations)
    competitions = _drawn(draw, ("comp-a", "comp-b"), entities.competitions)
    return World(
        sources=known,
        organizations=organizations,
        people=_drawn(draw, ("per-a", "per-b", "per-c"), entities.people, sources=known),
        teams=_drawn(draw, ("team-a", "team-b"), entities.teams, clubs=organizations),
        competitions=competitions,
        events=_drawn(draw, ("ev-a", "ev-b"), entities.events, of=competitions),
        franchises=_drawn(draw, ("fr-a",), entities.franchises),
    )


@st.composite
def _usual_at_other_times(draw: DrawFn) -> World:
    """Draw the usual world with sources of other dates: what the rule cares about most."""
    known = _drawn(draw, ("src-a", "src-b", "src-c", "src-d"), sources, publishers=USUAL.organizations)
    return evolve(USUAL, sources=known, people=USUAL.people[1:])


_ANOTHER: Final = _usual_at_other_times()
_NEW: Final = _new_worlds()
_WHICH: Final = (
    None,
    _ANOTHER,
    _ANOTHER,
    None,
    _ANOTHER,
    _ANOTHER,
    _NEW,
)  # new ones cost most and teach least


@st.composite
def worlds(draw: DrawFn) -> World:
    """The usual world, the same with other sources and, now and then, a wholly new one."""
    strategy = pick(draw, _WHICH)
    return USUAL if strategy is None else draw(strategy)


_ANY: Final = worlds()


@st.composite
def within(draw: DrawFn, world: World | None, make: Callable[[DrawFn, World], T]) -> T:
    """Draw with a function that picks from a world: the given one or, without one, any."""
    return make(draw, draw(_ANY) if world is None else world)
