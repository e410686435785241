"""Which statement stands for a release, and which release comes first: what follows from the rule for releases."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from sportsdocs.model import choice
from sportsdocs.model.kinds import Standing
from sportsdocs.model.statements import Release
from sportsdocs.model.things import Thing, release_things

_FAR: Final = date.max


def choices_among(releases: Iterable[Release]) -> tuple[tuple[Thing, Release], ...]:
    """Give, for each thing that releases speak of, that thing and the statement whose date is chosen."""
    return tuple([_chosen_release(thing) for thing in release_things(releases)])


def _chosen_release(thing: Thing) -> tuple[Thing, Release]:
    chosen = choice.choose(thing, "date") or choice.candidates(thing, "kind")[0]
    assert isinstance(chosen, Release)  # noqa: S101  (things of releases hold releases)
    return thing, chosen


def first_to_the_public(thing: Thing, release: Release) -> tuple[bool, date]:
    """Give the key by which the premiere is the least: out before only planned, then by the last day of its date."""
    # That it came out may be established while its date is still the one that was planned.
    out = any(s.standing is Standing.ESTABLISHED for s in thing.statements if not s.refuted)
    return not out, _FAR if release.date is None else release.date.latest


def gave_way(release: Release, thing: Thing) -> bool:
    """Tell whether an announced date of a release gave way to another."""
    return release.standing is Standing.ANNOUNCED and choice.superseded(release, thing, "date")
