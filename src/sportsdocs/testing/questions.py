"""Strategies for questions to a catalogue, and for what comes back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs import query as q
from sportsdocs.catalog import Catalog
from sportsdocs.model.kinds import Kind, Purpose, Sport, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money
from sportsdocs.model.roles import Role
from sportsdocs.query import (
    Competitions,
    CreditEntry,
    Credits,
    Events,
    Franchises,
    Match,
    Matches,
    Organizations,
    People,
    Predicate,
    Productions,
    ReleaseEntry,
    Releases,
    Rows,
    Sources,
    Teams,
)
from sportsdocs.query.disputes import CompetingValue
from sportsdocs.query.entries import credit_entries as all_credits
from sportsdocs.query.entries import release_entries as all_releases
from sportsdocs.query.ranges import AmountLike
from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.entities import entities
from sportsdocs.testing.picking import maybe, pick
from sportsdocs.testing.productions import productions, released_productions
from sportsdocs.testing.words import TERRITORIES, texts
from sportsdocs.testing.worlds import World, within

_WHEN: Final = ("2019-08", "2019", "2019-05-21", "2018/2020", "2019-07/..")
_COUNTS: Final[tuple[int | tuple[int | None, int | None], ...]] = (4, 6, (4, 8), (None, 5), (5, None))
_ROLES: Final = (Role.DIRECTOR, Role.PRODUCER, Role.PRODUCTION_COMPANY)
_STANDINGS: Final = tuple(Standing)
_KINDS: Final = tuple(Kind)
_SPORTS: Final = tuple(Sport)
_PURPOSES: Final = tuple(Purpose)[:2]
_DAYS: Final = (0, 7, 90)
_AMOUNTS: Final[tuple[AmountLike, ...]] = (
    Money(5_000_000, "EUR"),
    Money(4_000_000, "EUR", "at-least"),
    (None, Money(6_000_000, "EUR")),
)
_DISPUTED: Final[tuple[CompetingValue, ...]] = ("text", "episodes", "period", "date", "amount")

# Each mentions objects, so that the question can be asked of any production without looking names up.
_LEAVES: Final[tuple[Callable[[DrawFn, World], Predicate[Production]], ...]] = (
    lambda draw, _: q.of_kind(pick(draw, _KINDS)),
    lambda draw, world: q.released(on=pick(draw, world.organizations), when=maybe(draw, _WHEN)),
    lambda draw, _: q.released(
        territory=pick(draw, TERRITORIES), when=maybe(draw, _WHEN), standing=maybe(draw, _STANDINGS)
    ),
    lambda draw, world: q.credited(pick(draw, world.people), maybe(draw, _ROLES)),
    lambda draw, world: q.made_by(pick(draw, world.organizations)),
    lambda draw, world: q.about(pick(draw, world.topics)),
    lambda draw, _: q.of_sport(pick(draw, _SPORTS)),
    lambda draw, _: q.episodes(pick(draw, _COUNTS)),
    lambda _draw, _world: q.rescheduled(),
    lambda draw, world: q.credited(role=pick(draw, _ROLES), affiliation=pick(draw, world.organizations)),
    lambda draw, _: q.delayed(pick(draw, _DAYS)),
    lambda draw, world: q.paid(
        maybe(draw, _AMOUNTS),
        maybe(draw, world.organizations),
        maybe(draw, world.parties),
        maybe(draw, _PURPOSES),
    ),
    lambda draw, world: q.part_of(pick(draw, world.franchises)),
    lambda draw, world: q.related_to(Production(pick(draw, world.works), "film")),
    lambda draw, world: q.cited_from(pick(draw, world.sources)),
    lambda draw, world: q.cited_from(publisher=pick(draw, world.organizations)),
    lambda draw, _: q.disputed(maybe(draw, _DISPUTED)),
)


def _draw_leaf(draw: DrawFn, world: World) -> Predicate[Production]:
    return pick(draw, _LEAVES)(draw, world)


def _joined(parts: SearchStrategy[Predicate[Production]]) -> SearchStrategy[Predicate[Production]]:
    negated = parts.map(lambda part: ~part)
    both = st.builds(lambda one, other: one & other, parts, parts)
    return negated | both | st.builds(lambda one, other: one | other, parts, parts)


def predicates(world: World | None = None) -> SearchStrategy[Predicate[Production]]:
    """Questions about productions, joined with `&`, `|` and `~`."""
    return st.recursive(within(world, _draw_leaf), _joined, max_leaves=4)


def production_rows() -> SearchStrategy[Productions]:
    """The productions of a catalogue."""
    return catalogs().map(lambda docs: docs.productions)


def person_rows() -> SearchStrategy[People]:
    """The people of a catalogue."""
    return catalogs().map(lambda docs: docs.people)


def organization_rows() -> SearchStrategy[Organizations]:
    """The organizations of a catalogue."""
    return catalogs().map(lambda docs: docs.organizations)


def team_rows() -> SearchStrategy[Teams]:
    """The teams of a catalogue."""
    return catalogs().map(lambda docs: docs.teams)


def competition_rows() -> SearchStrategy[Competitions]:
    """The competitions of a catalogue."""
    return catalogs().map(lambda docs: docs.competitions)


def event_rows() -> SearchStrategy[Events]:
    """The events of a catalogue."""
    return catalogs().map(lambda docs: docs.events)


def franchise_rows() -> SearchStrategy[Franchises]:
    """The franchises of a catalogue."""
    return catalogs().map(lambda docs: docs.franchises)


def source_rows() -> SearchStrategy[Sources]:
    """The sources of a catalogue."""
    return catalogs().map(lambda docs: docs.sources)


def credit_rows() -> SearchStrategy[Credits]:
    """The credits of a catalogue."""
    return catalogs().map(lambda docs: docs.credits)


def release_rows() -> SearchStrategy[Releases]:
    """The releases of a catalogue."""
    return catalogs().map(lambda docs: docs.releases)


def credit_entries(world: World | None = None) -> SearchStrategy[CreditEntry]:
    """Credits with the production they belong to."""
    return productions(world).map(lambda work: [*all_credits(work)]).filter(bool).flatmap(st.sampled_from)


def release_entries() -> SearchStrategy[ReleaseEntry]:
    """Releases with the production they belong to, and with all that was ever said about them."""
    return released_productions().map(all_releases).filter(bool).flatmap(st.sampled_from)


def rows() -> SearchStrategy[Rows[Any]]:
    """The rows of a catalogue, of any class."""
    tables = (
        "productions",
        "people",
        "organizations",
        "teams",
        "competitions",
        "events",
        "franchises",
        "sources",
        "credits",
        "releases",
    )
    return st.builds(getattr, catalogs(), st.sampled_from(tables))


def single_matches() -> SearchStrategy[Match]:
    """What a search finds: an entity, by its name."""
    return entities().map(lambda entity: q.find(entity.name, [entity])[0])


def matches() -> SearchStrategy[Matches]:
    """All that a search finds in a catalogue: for a name in it or, mostly in vain, for any text."""
    return catalogs().flatmap(_searches)


def _searches(docs: Catalog) -> SearchStrategy[Matches]:
    names = [entity.name for entity in docs.entities_by_id.values()]
    return (st.sampled_from(names) | texts() if names else texts()).map(docs.find)
