"""Strategies for whole catalogues."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import evolve
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.catalog import Catalog
from sportsdocs.model.exemptions import Exemption
from sportsdocs.model.records import Entity
from sportsdocs.review.rules import RULES
from sportsdocs.testing.picking import SELDOM, maybe, pick
from sportsdocs.testing.productions import draw_production
from sportsdocs.testing.worlds import World, within

_VERSIONS: Final = ("0.1.0", "2026.1")
_RULES: Final = tuple(RULES)


def _draw_catalog(draw: DrawFn, world: World) -> Catalog:
    works = world.works[: pick(draw, range(len(world.works) + 1))]
    productions = [
        # Nothing is related to itself, or to what is not there.
        draw_production(draw, evolve(world, works=tuple(id_ for id_ in works if id_ != work)), work)
        for work in works
    ]
    # With all that its world holds, or only with what is referred to (relations name franchises by id alone).
    others = pick(draw, (world.franchises, world.records))
    known = [*productions, *others]
    return Catalog.of(known, version=maybe(draw, _VERSIONS), exemptions=_draw_exemptions(draw, known))


def _draw_exemptions(draw: DrawFn, records: Sequence[Entity]) -> list[Exemption]:
    """Draw, now and then, an exemption for a record; whether the rule finds anything there is left to chance."""
    if not records or not pick(draw, SELDOM):
        return []
    record = pick(draw, records)
    return [Exemption(pick(draw, _RULES), record.id, "Known, and right.", value=maybe(draw, (record.id,)))]


def catalogs(world: World | None = None) -> SearchStrategy[Catalog]:
    """Catalogues of up to three productions that share their sources, people and companies, and relate to each other."""
    return within(world, _draw_catalog)
