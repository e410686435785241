"""Strategies for what a catalogue answers about its history and its evidence."""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs import query as q
from sportsdocs.model.citations import Citation
from sportsdocs.model.kinds import Kind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Release, Title
from sportsdocs.query import evidence, history
from sportsdocs.testing.dates import partial_dates
from sportsdocs.testing.derived import conflicts
from sportsdocs.testing.picking import pick
from sportsdocs.testing.productions import productions
from sportsdocs.testing.statements import draw_title, once
from sportsdocs.testing.worlds import World, within

_DATES: Final = partial_dates()
_VOICES: Final = ("source", "publisher", "origin")
# Announced after each other: the later date surely takes the place of the earlier.
_FIRST, _SECOND = (
    Citation(Source(id_, published=day), Standing.ANNOUNCED)
    for id_, day in (("first", "2019-05-21"), ("second", "2019-07-17"))
)


def _draw_cited(draw: DrawFn, world: World) -> Production:
    """Draw a production of one title that somebody says, and perhaps others contradict."""
    said = pick(draw, world.plain_citations)
    others = [c for c in draw_title(draw, world).citations if c.source.id != said.source.id]
    return _titled(evolve(draw_title(draw, world), citations=(said, *others)))


def _titled(title: Title) -> Production:
    return Production("this-work", Kind.SERIES, titles=[title])


def _draw_change(draw: DrawFn, world: World) -> history.Change:
    return pick(draw, history.changes([_draw_cited(draw, world)]))


def changes(world: World | None = None) -> SearchStrategy[q.Change]:
    """What became known of a title: that it was said, confirmed, refuted."""
    return within(world, _draw_change)


def first_reports(world: World | None = None) -> SearchStrategy[q.FirstReport]:
    """Who was first to report on a work."""
    return within(world, lambda draw, known: history.first_reports([_draw_cited(draw, known)])[0])


def _draw_single(draw: DrawFn, world: World) -> q.SingleSourced:
    title = evolve(draw_title(draw, world), citations=(pick(draw, world.plain_citations),), refuted_by=())
    by: Any = pick(draw, _VOICES)
    return evidence.single_sourced([_titled(title)], by=by)[0]


def single_sourced(world: World | None = None) -> SearchStrategy[q.SingleSourced]:
    """Titles that one source says, or one publisher, or one that the source has them from."""
    return within(world, _draw_single)


def _moved(dates: tuple[Any, Any]) -> Production:
    said = zip(dates, (_FIRST, _SECOND), strict=True)
    releases = [Release("streaming", date=day, citations=[citation]) for day, citation in said]
    return Production("this-work", Kind.SERIES, releases=once(releases))


def moves() -> SearchStrategy[q.Move]:
    """Premieres that were announced for one date and then, at least perhaps, for another."""
    # The same date twice is no move, nor is one that the second only says less finely.
    found = st.tuples(_DATES, _DATES).map(lambda dates: history.moves([_moved(dates)], sure=False))
    return found.filter(bool).map(lambda moved: moved[0])


def disputes(world: World | None = None) -> SearchStrategy[q.Dispute]:
    """Conflicts in form, each with a work."""
    return st.builds(q.Dispute, productions(world), conflicts(world))
