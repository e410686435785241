"""What follows from the rule for the releases of one production: which came first, when, and whether it was moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import Any, Final

from attrs import frozen

from sportsdocs.model import choice
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import ReleaseKind, Standing
from sportsdocs.model.statements import Release
from sportsdocs.model.things import Thing, release_things

_FAR: Final = date.max
Choice = tuple[Thing, Release]


@frozen(weakref_slot=False, repr=False)
class ReleaseChoices:
    """For each release of a production all that is said about it, and the statement whose date is chosen."""

    pairs: tuple[Choice, ...]

    @classmethod
    def among(cls, releases: Iterable[Release]) -> ReleaseChoices:
        """Choose among all statements about the releases of one production."""
        return cls(tuple([_chosen_release(thing) for thing in release_things(releases)]))

    def __iter__(self) -> Iterator[Choice]:
        return iter(self.pairs)

    @cached_property
    def first(self) -> Choice | None:
        """The release that came first to the public; an established one before any that is only planned."""
        public = [pair for pair in self.pairs if pair[1].kind is not ReleaseKind.PREVIEW]
        return min(public, key=_first_to_the_public, default=None)

    def value_of_first(self, value: str) -> Any:
        """Give a value of that release, chosen among all that is said about it."""
        first = self.first
        chosen = None if first is None else choice.choose(first[0], value)
        return None if chosen is None else getattr(chosen, value)

    @property
    def first_date(self) -> PartialDate | None:
        """The date of the premiere or, if that has none, the earliest date of any release."""
        first = self.first
        if first is not None and first[1].date is not None:
            return first[1].date
        return min((release.date for _, release in self.pairs if release.date is not None), default=None)

    @cached_property
    def announced_dates(self) -> tuple[PartialDate, ...]:
        """The dates once announced for the premiere that gave way to another, in the order they became known."""
        first = self.first
        if first is None or len(first[0].statements) == 1:
            return ()
        thing, premiere = first
        gone = [s for s in thing.statements if isinstance(s, Release) and _gave_way(s, thing)]
        dates = [s.date for s in sorted(gone, key=lambda s: s.since)]
        # A plan that came true is no other date.
        return tuple(dict.fromkeys([day for day in dates if day is not None and day != premiere.date]))

    @cached_property
    def shift(self) -> Shift:
        """Whether and by how much the premiere was moved after its announcement."""
        dates, first = self.announced_dates, self.first
        day = None if first is None else first[1].date
        return _moved(dates, day) if dates else NO_SHIFT


@frozen
class Shift:
    """A premiere that was moved, perhaps (None), or not, and by how many days: the least and the greatest number.

    The number is None if it was not moved, or nobody knows where to. What it is counted from are the announced dates that
    cannot be that of the premiere or, where all can, all of them; of several the one that was missed by most.
    """

    moved: bool | None
    delay: tuple[int, int] | None


NO_SHIFT: Final = Shift(False, None)


def _moved(dates: tuple[PartialDate, ...], day: PartialDate | None) -> Shift:
    if day is None:
        return Shift(None, None)
    missed = [other for other in dates if choice.incompatible(other, day)]
    counted = missed or dates
    least = max((day.earliest - other.latest).days for other in counted)
    return Shift(
        True if missed else None, (least, max((day.latest - other.earliest).days for other in counted))
    )


def _chosen_release(thing: Thing) -> Choice:
    chosen = choice.choose(thing, "date") or choice.candidates(thing, "kind")[0]
    assert isinstance(chosen, Release)  # noqa: S101  (things of releases hold releases)
    return thing, chosen


def _first_to_the_public(pair: Choice) -> tuple[bool, date]:
    thing, release = pair
    # That it came out may be established while its date is still the one that was planned.
    out = any(s.standing is Standing.ESTABLISHED for s in thing.statements if not s.refuted_by)
    return not out, _FAR if release.date is None else release.date.latest


def _gave_way(release: Release, thing: Thing) -> bool:
    return release.standing is Standing.ANNOUNCED and choice.superseded(release, thing, "date")
