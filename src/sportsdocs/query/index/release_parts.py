"""What is kept of how productions came out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import ReleaseKind
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release
from sportsdocs.model.things import stand_apart
from sportsdocs.query.entries import release_entries
from sportsdocs.query.index.bits import from_places
from sportsdocs.query.index.part import part
from sportsdocs.query.index.postings import Postings
from sportsdocs.query.index.slots import Slots
from sportsdocs.query.index.spans import Spans
from sportsdocs.query.selection import Order
from sportsdocs.query.table import Table


class ReleaseParts(Table[Production]):
    """The parts of the table of productions that have to do with releases."""

    @part
    def slots(self) -> Slots:
        """The releases."""
        return Slots(self.items)

    @part
    def platforms(self) -> Postings:
        """Productions on each platform in any way, previews too, by its id."""
        return self.keyed(set(_platforms(p)) for p in self.items)

    @part
    def _moves(self) -> tuple[Postings, Spans]:
        moved: list[tuple[bool | None]] = []
        delays: list[tuple[int, int, int]] = []
        for place, production in enumerate(self.items):
            # Where releases stand apart nothing gave way; asking would make each production keep its choices.
            if stand_apart(production.releases):
                moved.append((False,))
                continue
            alone = _without_keeping(production)
            moved.append((alone.rescheduled,))
            if alone.delay is not None:
                delays.append((place, *alone.delay))
        perhaps = from_places(
            (place for place, (answer,) in enumerate(moved) if answer is not False), len(self)
        )
        return self.keyed(moved), Spans(
            delays, perhaps | from_places((p for p, _, _ in delays), len(self)), len(self)
        )

    @property
    def rescheduled(self) -> Postings:
        """Productions whose premiere was moved (True), was not (False), or perhaps (None)."""
        return self._moves[0]

    @property
    def delays(self) -> Spans:
        """By how many days premieres came late; unknown are those that perhaps moved."""
        return self._moves[1]

    @part
    def oldest(self) -> Order:
        """The order of the first dates."""
        return self._orders[0]

    @part
    def newest(self) -> Order:
        """The order of the first dates, backwards."""
        return self._orders[1]

    @part
    def _orders(self) -> tuple[Order, Order]:
        days = [first_date(p) for p in self.items]
        ranks = {day: rank for rank, day in enumerate(sorted(set(filter(None, days))))}
        last = len(ranks)
        up = [last if day is None else ranks[day] for day in days]
        return Order(up), Order([last if rank == last else last - 1 - rank for rank in up])


def _platforms(production: Production) -> Iterator[str]:
    if stand_apart(production.releases):
        return (r.platform.id for r in production.releases if r.platform is not None)
    entries = release_entries(production, keep=False)
    return (e.platform.id for e in entries if e.platform is not None)


def _without_keeping(production: Production) -> Production:
    """Give a copy, so that what it works out is not kept: over a whole catalogue that would weigh more than the index."""
    return Production(production.id, production.kind, releases=production.releases)


def first_date(production: Production) -> PartialDate | None:
    """Give the date of the premiere or, if that has none, the earliest date of any release."""
    if stand_apart(production.releases):  # as the model chooses, where there is nothing to choose
        public = [r for r in production.releases if r.kind is not ReleaseKind.PREVIEW]
        return _first(min(public, key=_last_day, default=None), production.releases)
    alone = _without_keeping(production)
    return _first(alone.premiere, alone.chosen_releases)


def _last_day(release: Release) -> date:
    return date.max if release.date is None else release.date.latest


def _first(premiere: Release | None, releases: Sequence[Release]) -> PartialDate | None:
    if premiere is not None and premiere.date is not None:
        return premiere.date
    return min((r.date for r in releases if r.date is not None), default=None)
