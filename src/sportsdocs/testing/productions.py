"""Strategies for whole productions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.model.identifiers import NO_IDENTIFIERS
from sportsdocs.model.kinds import Kind
from sportsdocs.model.productions import Production
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.statements import Release, Statement
from sportsdocs.testing import statements as s
from sportsdocs.testing.picking import SELDOM, pick
from sportsdocs.testing.releases import draw_history, draw_release
from sportsdocs.testing.wordings import identifiers
from sportsdocs.testing.worlds import World, within

_KINDS: Final = (Kind.SERIES, *Kind)
_IDS: Final = ("this-work", "that-work", "other-work")
_IDENTIFIERS: Final = identifiers()
_MAKERS: Final[tuple[Callable[[DrawFn, World], Statement], ...]] = (
    s.draw_title, s.draw_credit, s.draw_origin, s.draw_extent, s.draw_subject, s.draw_filming, s.draw_credit, s.draw_fee,
    s.draw_award, s.draw_remark, s.draw_relation, s.draw_credit,
)  # fmt: skip
#: Statements of one class come together, so that they compete.
_HOW_MANY: Final = (1, 2, 3, 4)
#: How many releases with a history, and how many statements about others.
_RELEASES: Final = ((0, 0), (1, 0), (1, 0), (1, 0), (1, 1), (2, 0), (2, 1))

Group = tuple[Statement, ...]


def _draw_group(draw: DrawFn, world: World) -> Group:
    make = pick(draw, _MAKERS)
    return tuple([make(draw, world) for _ in range(pick(draw, _HOW_MANY))])


def _sections(groups: list[Group], releases: list[tuple[Release, ...]]) -> dict[str, Any]:
    found = [statement for group in (*groups, *releases) for statement in group]
    return {
        section: s.once([one for one in found if type(one) is kind]) for section, kind in SECTIONS.items()
    }


def draw_releases(draw: DrawFn, world: World) -> list[tuple[Release, ...]]:
    """Draw the histories of up to two releases, and statements about others."""
    number, loose = pick(draw, _RELEASES)
    histories = [draw(within(world, draw_history)) for _ in range(number)]
    return [*histories, tuple(draw_release(draw, world) for _ in range(loose))]


def draw_production(draw: DrawFn, world: World, id: str | None = None) -> Production:  # noqa: A002
    """Draw a production whose statements share the sources and entities of a world."""
    sections = _sections(draw(st.lists(within(world, _draw_group), max_size=6)), draw_releases(draw, world))
    identified = draw(_IDENTIFIERS) if pick(draw, SELDOM) else NO_IDENTIFIERS
    return Production(
        pick(draw, _IDS) if id is None else id, pick(draw, _KINDS), identifiers=identified, **sections
    )


def productions(world: World | None = None, *, id: str | None = None) -> SearchStrategy[Production]:  # noqa: A002
    """Productions with statements of every class that compete with each other."""
    return within(world, lambda draw, known: draw_production(draw, known, id))


def _draw_released(draw: DrawFn, world: World) -> Production:
    return Production(_IDS[0], Kind.SERIES, **_sections([], draw_releases(draw, world)))


def released_productions(world: World | None = None) -> SearchStrategy[Production]:
    """Productions with nothing but releases: what the rule is hardest for."""
    return within(world, _draw_released)


def statements(world: World | None = None) -> SearchStrategy[Statement]:
    """Statements of every class."""
    return st.one_of([within(world, make) for make in (*_MAKERS, draw_release)])
