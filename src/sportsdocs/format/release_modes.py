"""In which mode a release is told on a day: it happened, it is planned or rumoured, or nobody knows whether it happened."""

from __future__ import annotations

from datetime import date
from typing import Literal

from attrs import frozen

from sportsdocs.format.versions import Shown
from sportsdocs.model import choice
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release
from sportsdocs.model.things import Thing

#: "overdue" and "was-rumoured": the day went by, and no source says that it came out.
Mode = Literal["past", "planned", "rumoured", "was-rumoured", "overdue"]


def mode_of(release: Release, on: date) -> Mode:
    """Tell how a release is told on a day. On its own day an announced one is still planned."""
    day = release.date
    gone = day is not None and day.latest < on
    if release.standing is Standing.REPORTED:
        return "was-rumoured" if gone else "rumoured"
    if day is not None and day.latest > on:
        return "planned"
    if release.standing is Standing.ESTABLISHED:
        return "past"
    return "overdue" if gone else "planned"


@frozen
class Premiere:
    """The first release of a production: all that is said about it, the statement that tells it, how, and its day.

    That it came out may be established while its day is still the one that was planned: then the day is told apart.
    """

    thing: Thing
    release: Release
    mode: Mode
    day: PartialDate | None

    def chosen(self, value: str) -> Release | None:
        """Give the statement about this release whose value is chosen."""
        found = choice.choose(self.thing, value)
        return found if isinstance(found, Release) else None

    def sure(self, value: str) -> Release | None:
        """Give that statement if the value may be told in the mode of the release itself."""
        found = self.chosen(value)
        return found if found is not None and self.as_sure(found) else None

    def promised(self, value: str) -> Release | None:
        """Give that statement if the value was only announced, of a release that happened."""
        found = self.chosen(value)
        only = found is not None and not self.as_sure(found) and found.standing is Standing.ANNOUNCED
        return found if only else None

    def planned(self, value: str) -> Release | None:
        """Give that statement if the value was only announced."""
        found = self.chosen(value)
        return found if found is not None and found.standing is Standing.ANNOUNCED else None

    @property
    def shown(self) -> Shown:
        """What of the work it brought, as far as that may be told in the mode of the release."""
        length = self.sure("running_time")
        return Shown(self.release.version, None if length is None else length.running_time)

    def as_sure(self, statement: Release) -> bool:
        """Tell whether a statement about this release may be told in the mode of the release."""
        if statement is self.release or self.mode in ("rumoured", "was-rumoured"):
            return True
        if self.mode == "past":
            return statement.standing is Standing.ESTABLISHED
        return statement.standing is not Standing.REPORTED


def premiere_of(production: Production, on: date) -> Premiere | None:
    """Give the first release as it is told on a day."""
    first = production.release_choices.first
    if first is None:
        return None
    thing, release = first
    mode = mode_of(release, on)
    out = _without_a_day(thing) if mode == "overdue" else None
    if out is not None:
        return Premiere(thing, out, "past", release.date)
    return Premiere(thing, release, mode, release.date)


def _without_a_day(thing: Thing) -> Release | None:
    """Give what establishes that a release happened, where no established statement knows the day."""
    sure = [s for s in choice.candidates(thing, "kind") if s.standing is Standing.ESTABLISHED]
    return next((s for s in sure if isinstance(s, Release) and s.date is None), None)
