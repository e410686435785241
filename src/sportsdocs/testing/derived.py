"""Strategies for what the library itself derives: things, conflicts, findings."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.errors import Finding
from sportsdocs.model.choice import Conflict, Reason
from sportsdocs.model.premieres import ReleaseChoices, Shift
from sportsdocs.model.things import Thing, key_of, release_things
from sportsdocs.testing.picking import pick
from sportsdocs.testing.releases import release_histories
from sportsdocs.testing.statements import draw_title, extents
from sportsdocs.testing.words import texts
from sportsdocs.testing.worlds import World, within

_REASONS: Final = tuple(Reason)
_FILES: Final = st.sampled_from(["", "sources.json", "productions/film.json"])
_PATHS: Final = st.sampled_from(["", "$", "$.titles[0].text"])
_LINES: Final = st.none() | st.integers(1, 9999)
_WORDS: Final = st.lists(texts(), max_size=2).map(tuple)


def _draw_conflict(draw: DrawFn, world: World) -> Conflict:
    return Conflict("text", draw_title(draw, world), draw_title(draw, world), pick(draw, _REASONS))


def conflicts(world: World | None = None) -> SearchStrategy[Conflict]:
    """Conflicts in form: whether the two statements really contradict each other is left to chance."""
    return within(world, _draw_conflict)


def things() -> SearchStrategy[Thing]:
    """What statements speak of: releases, the length of a work."""
    extent = st.lists(extents(), min_size=1, max_size=3).map(
        lambda found: Thing(key_of(found[0]) or (), tuple(found))
    )
    return extent | release_histories().map(release_things).filter(bool).map(lambda found: found[0])


def release_choices() -> SearchStrategy[ReleaseChoices]:
    """What is chosen among all that is said about a few releases."""
    return release_histories().map(ReleaseChoices.among)


def shifts() -> SearchStrategy[Shift]:
    """Premieres that were moved, perhaps, or not."""
    return release_choices().map(lambda choices: choices.shift)


def findings() -> SearchStrategy[Finding]:
    """Problems with any part of their place."""
    return st.builds(Finding, texts(), texts(), file=_FILES, path=_PATHS, line=_LINES, suggestions=_WORDS)
