"""The table of productions, and what is kept of them: part by part, each built when a question first needs it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date

from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import RelationKind, ReleaseKind
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit, Release, Subject
from sportsdocs.model.things import stand_apart
from sportsdocs.query.entries import release_entries
from sportsdocs.query.index.credits import Contributions
from sportsdocs.query.index.part import part
from sportsdocs.query.index.postings import Postings
from sportsdocs.query.index.slots import Slots
from sportsdocs.query.index.spans import OPEN, Spans
from sportsdocs.query.selection import Order
from sportsdocs.query.table import Table
from sportsdocs.query.topics import competitions_of, seasons_of, sports_of, things_of


class ProductionTable(Table[Production]):
    """Productions by place, with their index."""

    def _keyed(self, keys: Iterator[Iterable[Hashable]]) -> Postings:
        return Postings(len(self.items), keys)

    # -- the work -------------------------------------------------------------------------------------------------------

    @part
    def kinds(self) -> Postings:
        """Productions of each kind."""
        return self._keyed((p.kind,) for p in self.items)

    @part
    def countries(self) -> Postings:
        """Productions from each country; None: nobody says."""
        return self._keyed(p.countries or (None,) for p in self.items)

    @part
    def languages(self) -> Postings:
        """Productions by original language; None: nobody says."""
        return self._keyed((p.language,) for p in self.items)

    @part
    def episodes(self) -> Spans:
        """Numbers of episodes."""
        return self._spans([p.episodes for p in self.items])

    @part
    def minutes(self) -> Spans:
        """Running times."""
        return self._spans([p.minutes for p in self.items])

    def _spans(self, quantities: list[Quantity | None]) -> Spans:
        intervals = ((place, *whole(q)) for place, q in enumerate(quantities) if q is not None)
        return Spans(intervals, self.all, len(self.items))

    # -- subjects -------------------------------------------------------------------------------------------------------

    @part
    def _subjects(self) -> tuple[Postings, Postings, Postings]:
        """Productions about each thing, each competition and each sport: one walk, as many subjects are alike."""
        known: dict[tuple[int, int], Topics] = {}
        rows: list[tuple[set[Hashable], ...]] = []
        for production in self.items:
            row: tuple[set[Hashable], ...] = (set(), set(), set())
            for subject in production.subjects:
                if not subject.refuted_by:
                    key = (id(subject.about), id(subject.competition))
                    topics = known.get(key) or known.setdefault(key, _topics(subject))
                    for keys, more in zip(row, topics, strict=True):
                        keys.update(more)
            rows.append(row)
        return (
            self._keyed(things for things, _, _ in rows),
            self._keyed(competitions for _, competitions, _ in rows),
            self._keyed(sports for _, _, sports in rows),
        )

    @part
    def things(self) -> Postings:
        """Productions about each person, team, organization, event or competition, by its id."""
        return self._subjects[0]

    @part
    def competitions(self) -> Postings:
        """Productions about each competition, by its id."""
        return self._subjects[1]

    @part
    def sports(self) -> Postings:
        """Productions about each sport; None: about one that is not known."""
        return self._subjects[2]

    @part
    def seasons(self) -> Postings:
        """Productions about each season."""
        return self._keyed(
            {season for s in p.current(Subject) for season in seasons_of(s) if season is not None}
            for p in self.items
        )

    # -- credits --------------------------------------------------------------------------------------------------------

    @part
    def credits(self) -> Contributions:
        """Who is credited where, by role."""
        return Contributions(self.items)

    @part
    def roles(self) -> Postings:
        """Productions with a credit for each role, that role and no narrower one."""
        return self._keyed({c.role for c in p.credits if not c.refuted_by} for p in self.items)

    @part
    def affiliations(self) -> Postings:
        """Productions with a credit on behalf of each organization, by its id."""
        return self._keyed(
            {c.affiliation.id for c in p.credits if c.affiliation is not None and not c.refuted_by}
            for p in self.items
        )

    def doers(self, role: Role) -> frozenset[str]:
        """Give the ids of all who did a role or a narrower one, on any production."""
        found = self._doers.get(role)
        if found is None:
            filed = (c for p in self.items for c in p.credits if c.role in role.narrower and not c.refuted_by)
            found = self._doers[role] = frozenset(c.contributor.id for c in filed)
        return found

    @part
    def _doers(self) -> dict[Role, frozenset[str]]:
        return {}

    def doers_together(self, roles: tuple[Role, ...]) -> frozenset[str]:
        """Give the ids of all who did all of these roles on one production."""
        found = self._together.get(roles)
        if found is None:
            each = (_together(production.current(Credit), roles) for production in self.items)
            found = self._together[roles] = frozenset(id_ for ids in each for id_ in ids)
        return found

    @part
    def _together(self) -> dict[tuple[Role, ...], frozenset[str]]:
        return {}

    # -- releases -------------------------------------------------------------------------------------------------------

    @part
    def slots(self) -> Slots:
        """The releases."""
        return Slots(self.items)

    @part
    def platforms(self) -> Postings:
        """Productions on each platform in any way, previews too, by its id."""
        return self._keyed(set(_platforms(p)) for p in self.items)

    @part
    def rescheduled(self) -> Postings:
        """Productions whose premiere was moved (True), or perhaps (None)."""
        # Where releases stand apart nothing gave way; asking would make each production keep its choices.
        return self._keyed(
            (False,) if stand_apart(p.releases) else (_without_keeping(p).rescheduled,) for p in self.items
        )

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

    # -- relations ------------------------------------------------------------------------------------------------------

    @part
    def wholes(self) -> Postings:
        """Productions that are part of each franchise or other work, by its id."""
        return self._keyed(
            {r.target for r in p.relations if r.kind is RelationKind.PART_OF and not r.refuted_by}
            for p in self.items
        )


def whole(quantity: Quantity) -> tuple[int, int]:
    """Give the least and the greatest whole number a quantity can mean."""
    low, high = quantity.interval
    return -int(-low // 1), OPEN if high is None else int(high)


Topics = tuple[Iterable[Hashable], Iterable[Hashable], Iterable[Hashable]]


def _topics(subject: Subject) -> Topics:
    things = [thing.id for thing in things_of(subject)]
    return things, [c.id for c in competitions_of(subject)], sports_of(subject)


def _together(filed: tuple[Credit, ...], roles: tuple[Role, ...]) -> set[str]:
    return set.intersection(*({c.contributor.id for c in filed if c.role in role.narrower} for role in roles))


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
