"""Strategies for whole catalogues."""

from __future__ import annotations

from typing import Final

from attrs import evolve
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.catalog import Catalog
from sportsdocs.testing.picking import maybe, pick
from sportsdocs.testing.productions import draw_production
from sportsdocs.testing.worlds import World, within

_VERSIONS: Final = ("0.1.0", "2026.1")


def _draw_catalog(draw: DrawFn, world: World) -> Catalog:
    works = world.works[: pick(draw, range(len(world.works) + 1))]
    productions = [
        # Nothing is related to itself, or to what is not there.
        draw_production(draw, evolve(world, works=tuple(id_ for id_ in works if id_ != work)), work)
        for work in works
    ]
    # With all that its world holds, or only with what is referred to (relations name franchises by id alone).
    others = pick(draw, (world.franchises, world.records))
    return Catalog.of([*productions, *others], version=maybe(draw, _VERSIONS))


def catalogs(world: World | None = None) -> SearchStrategy[Catalog]:
    """Catalogues of up to three productions that share their sources, people and companies, and relate to each other."""
    return within(world, _draw_catalog)
