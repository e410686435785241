"""What is kept of how productions came out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from attrs import field, frozen

from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import ReleaseKind, Standing
from sportsdocs.model.premieres import ReleaseChoices
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release
from sportsdocs.model.things import stand_apart
from sportsdocs.query.counts import in_key_order
from sportsdocs.query.entries import entries_of, year_of
from sportsdocs.query.index.bits import from_places
from sportsdocs.query.index.part import part
from sportsdocs.query.index.postings import Postings
from sportsdocs.query.index.slots import Slots, planes_for
from sportsdocs.query.index.spans import Spans
from sportsdocs.query.selection import Order
from sportsdocs.query.table import Table


@frozen(eq=False)
class Outcomes:
    """What one walk over all releases finds: the walk costs most, as the rule has to choose among them."""

    slots: Slots
    #: Of those whose releases do not stand apart: the others' are quickly told.
    first_dates: dict[int, PartialDate | None] = field(factory=dict)
    #: Where the premiere was moved (True) or perhaps (None); all others were not.
    moved: dict[int, bool | None] = field(factory=dict)
    #: By how many days, where that is known: the least and the greatest number.
    delays: dict[int, tuple[int, int]] = field(factory=dict)

    def add(self, place: int, production: Production) -> None:
        """Take the next production."""
        releases = production.releases
        if stand_apart(releases):
            self.slots.add_plain(place, releases)
            return
        choices = ReleaseChoices.among(releases)  # not the production's own, which it would keep
        self.slots.add(place, entries_of(production, choices))
        self.first_dates[place] = choices.first_date
        if any(release.standing is Standing.ANNOUNCED for release in releases):
            self._add_move(place, choices)

    def _add_move(self, place: int, choices: ReleaseChoices) -> None:
        move = choices.shift
        if move.moved is not False:
            self.moved[place] = move.moved
            if move.delay is not None:
                self.delays[place] = move.delay


class ReleaseParts(Table[Production]):
    """The parts of the table of productions that have to do with releases."""

    @part
    def outcomes(self) -> Outcomes:
        """What there is to know of all releases."""
        found = Outcomes(Slots(len(self), planes_for(len(p.releases) for p in self.items)))
        for place, production in enumerate(self.items):
            found.add(place, production)
        return found

    @property
    def slots(self) -> Slots:
        """The releases."""
        return self.outcomes.slots

    @part
    def platforms(self) -> Postings:
        """Productions on each platform in any way, previews too, by its id."""
        named: list[list[str]] = [[] for _ in self.items]
        for release, slot in self.slots.named():
            if release.platform is not None:
                named[self.slots.owner(slot)].append(release.platform.id)
        return self.keyed(named)

    def values_of_releases(self, keys: tuple[str, ...]) -> Postings:
        """Give the places under each platform, each year, or each pair, of releases to the public; the values in order."""
        slots = self.slots
        rows: list[list[tuple[Any, ...]]] = [[] for _ in self.items]
        columns = {
            "platform": (r.platform for r in slots.filed),
            "year": (year_of(r.date) for r in slots.chosen),
        }
        for release, slot, values in zip(
            slots.filed, slots.numbers, zip(*[columns[key] for key in keys], strict=True), strict=True
        ):
            if release.kind is not ReleaseKind.PREVIEW:
                rows[slots.owner(slot)].append(values)
        nothing = ((None,) * len(keys),)
        found = self.keyed([row or nothing for row in rows])
        found.sort(in_key_order)
        return found

    @part
    def rescheduled(self) -> Postings:
        """Productions whose premiere was moved (True), was not (False), or perhaps (None)."""
        moved = self.outcomes.moved
        return self.keyed((moved.get(place, False),) for place in range(len(self)))

    @part
    def delays(self) -> Spans:
        """By how many days premieres came late; unknown are those that perhaps moved, by nobody knows how much."""
        known = ((place, *days) for place, days in self.outcomes.delays.items())
        return Spans(known, from_places(self.outcomes.moved, len(self)), len(self))

    @part
    def oldest(self) -> Order:
        """The order of the first dates."""
        return self._order(self._ranks)

    @part
    def newest(self) -> Order:
        """The order of the first dates, backwards."""
        ranks = self._ranks
        return self._order({text: len(ranks) - 1 - rank for text, rank in ranks.items()})

    @part
    def _ranks(self) -> dict[str, int]:
        """The place of each first date among all."""
        days = {day.text: day for day in self._first_dates if day is not None}
        return {day.text: rank for rank, day in enumerate(sorted(days.values()))}

    def _order(self, ranks: dict[str, int]) -> Order:
        """Order places by the ranks of their dates, and behind them the unknown ones."""
        last = len(ranks)
        return Order([last if day is None else ranks[day.text] for day in self._first_dates])

    @part
    def _first_dates(self) -> list[PartialDate | None]:
        chosen = self.outcomes.first_dates
        return [
            chosen[place] if place in chosen else first_of_plain(production.releases)
            for place, production in enumerate(self.items)
        ]


def first_date(production: Production) -> PartialDate | None:
    """Give the date of the premiere or, if that has none, the earliest date of any release."""
    return production.release_choices.first_date


def first_of_plain(releases: Sequence[Release]) -> PartialDate | None:
    """Give the same for releases of which each stands apart: there is nothing to choose."""
    if len(releases) == 1:
        return releases[0].date
    public = [r for r in releases if r.kind is not ReleaseKind.PREVIEW]
    premiere = min(public, key=_last_day, default=None)
    if premiere is not None and premiere.date is not None:
        return premiere.date
    return min((r.date for r in releases if r.date is not None), default=None)


def _last_day(release: Release) -> date:
    return date.max if release.date is None else release.date.latest
