"""The table of productions, and what is kept of them: part by part, each built when a question first needs it."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Final

from sportsdocs.model.collector import collector_paused
from sportsdocs.model.kinds import UNDIVIDED
from sportsdocs.model.quantities import Interval, Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit, Subject
from sportsdocs.query.counts import CountKey, values_in
from sportsdocs.query.index.bits import from_places
from sportsdocs.query.index.credits import Contributions
from sportsdocs.query.index.fact_parts import FactParts
from sportsdocs.query.index.part import build_parts, part
from sportsdocs.query.index.postings import Postings
from sportsdocs.query.index.release_parts import ReleaseParts
from sportsdocs.query.index.spans import OPEN, Spans
from sportsdocs.query.topics import competitions_of, seasons_of, sports_of, things_of


class ProductionTable(ReleaseParts, FactParts):
    """Productions by place, with their index."""

    def values_of(self, keys: tuple[CountKey, ...], asked: int) -> Postings | None:
        """Give the places under each value that productions are counted by; None while asking each costs less."""
        found = self._values.get(keys)
        if found is None and self.worth_building(f"counts by {' and '.join(keys)}", lambda: asked):
            with self.lock, collector_paused():
                of_releases = set(keys) <= {"platform", "year"}
                found = self.values_of_releases(keys) if of_releases else values_in(self.items, keys)
                self._values[keys] = found
        return found

    @part
    def _values(self) -> dict[tuple[CountKey, ...], Postings]:
        return {}

    def prepare(self) -> None:
        """Build every part now."""
        build_parts(self)
        build_parts(self.slots)

    # -- the work -------------------------------------------------------------------------------------------------------

    @part
    def kinds(self) -> Postings:
        """Productions of each kind."""
        return self.keyed((p.kind,) for p in self.items)

    @part
    def countries(self) -> Postings:
        """Productions from each country; None: nobody says."""
        return self.keyed(p.countries or (None,) for p in self.items)

    @part
    def languages(self) -> Postings:
        """Productions by original language; None: nobody says."""
        return self.keyed((p.language,) for p in self.items)

    @part
    def episodes(self) -> Spans:
        """Numbers of episodes. A film without one has none, which is no answer of perhaps."""
        numbers = [p.episodes for p in self.items]
        divided = (
            place
            for place, (p, number) in enumerate(zip(self.items, numbers, strict=True))
            if number is not None or p.kind not in UNDIVIDED
        )
        return self._spans(numbers, from_places(divided, len(self.items)))

    @part
    def minutes(self) -> Spans:
        """Running times."""
        return self._spans([p.minutes for p in self.items], self.all)

    def _spans(self, quantities: list[Quantity | None], everywhere: int) -> Spans:
        intervals = ((place, *in_tenths(q.interval)) for place, q in enumerate(quantities) if q is not None)
        return Spans(intervals, everywhere, len(self.items))

    # -- subjects -------------------------------------------------------------------------------------------------------

    @part
    def _subjects(self) -> tuple[Postings, Postings, Postings]:
        """Productions about each thing, each competition and each sport: one walk, as many subjects are alike."""
        known: dict[tuple[int, int], Topics] = {}
        rows: list[Topics] = []
        for production in self.items:
            row = _NO_TOPICS
            for subject in production.subjects:
                if not subject.refuted_by:
                    key = (id(subject.about), id(subject.competition))
                    topics = known.get(key) or known.setdefault(key, _topics(subject))
                    row = topics if row is _NO_TOPICS else _joined(row, topics)
            rows.append(row)
        return (
            self.keyed([things for things, _, _ in rows]),
            self.keyed([competitions for _, competitions, _ in rows]),
            self.keyed([sports for _, _, sports in rows]),
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
        return self.keyed(
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
        return self.keyed([c.role for c in p.credits if not c.refuted_by] for p in self.items)

    @part
    def affiliations(self) -> Postings:
        """Productions with a credit on behalf of each organization, by its id."""
        return self.keyed(
            [c.affiliation.id for c in p.credits if c.affiliation is not None and not c.refuted_by]
            for p in self.items
        )

    def doers(self, role: Role) -> frozenset[str]:
        """Give the ids of all who did a role or a narrower one, on any production."""
        found = self._doers.get(role)
        if found is None:
            wanted = role.narrower
            filed = (c for p in self.items for c in p.credits if c.role in wanted and not c.refuted_by)
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


def in_tenths(interval: Interval) -> tuple[int, int]:
    """Give the ends of an interval of counts in tenths: "about five" is from 4.5 to 5.5, and neither end may be rounded."""
    low, high = interval
    return int(low * 10), OPEN if high is None else int(high * 10)


Topics = tuple[tuple[Hashable, ...], tuple[Hashable, ...], tuple[Hashable, ...]]
_NO_TOPICS: Final[Topics] = ((), (), ())


def _joined(one: Topics, other: Topics) -> Topics:
    return one[0] + other[0], one[1] + other[1], one[2] + other[2]


def _topics(subject: Subject) -> Topics:
    things = tuple(thing.id for thing in things_of(subject))
    return things, tuple(c.id for c in competitions_of(subject)), sports_of(subject)


def _together(filed: tuple[Credit, ...], roles: tuple[Role, ...]) -> set[str]:
    return set.intersection(*({c.contributor.id for c in filed if c.role in role.narrower} for role in roles))
