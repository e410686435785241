"""The hand-written scan: a comprehension over plain tuples and sets, one for each question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from tests.benchmarks.flat import Flat, Ids, Parameters
from tests.benchmarks.questions import ELSEWHERE, EPISODES, NEWEST, TERRITORY


class Out(NamedTuple):
    """A release."""

    platform: int | None
    placed: bool
    worldwide: bool
    anywhere: bool
    earliest: date | None
    latest: date | None
    year: int | None
    territories: set[str]
    excluded: set[str]

    def maybe_on(self, platform: int) -> bool:
        return self.platform == platform or (self.platform is None and not self.placed)

    def covers(self, code: str) -> bool:
        return code in self.territories or (self.worldwide and code not in self.excluded)


class Work(NamedTuple):
    """A production with all that is asked of it."""

    id: str
    kind: str
    low: float | None
    high: float | None
    moved: bool | None
    out: int | None
    credits: list[tuple[int, int, int | None]]
    releases: list[Out]
    things: set[int]
    contests: set[int]
    sports: set[str | None]


def _works(flat: Flat) -> list[Work]:
    works = [Work(*row[1:], [], [], set(), set(), set()) for row in flat.works]
    outs: list[Out] = []
    for row in flat.releases:
        outs.append(Out(*row[2:], set(), set()))
        works[row[1]].releases.append(outs[-1])
    for release, code in flat.territories:
        outs[release].territories.add(code)
    for release, code in flat.exclusions:
        outs[release].excluded.add(code)
    for place, contributor, role, affiliation in flat.credits:
        works[place].credits.append((contributor, role, affiliation))
    for place, thing in flat.things:
        works[place].things.add(thing)
    for place, competition in flat.contests:
        works[place].contests.add(competition)
    for place, sport in flat.sports:
        works[place].sports.add(sport)
    return works


def _newest(works: list[Work]) -> Ids:
    dated = sorted((work for work in works if work.out is not None), key=_out, reverse=True)
    return [work.id for work in dated] + [work.id for work in works if work.out is None]


def _out(work: Work) -> int:
    return work.out or 0


class Loop:
    """Answers by looking at every production."""

    name = "hand-written scan"

    def __init__(self, flat: Flat, asked: Parameters) -> None:
        self.works, self.entities, self.asked = _works(flat), flat.entities, asked
        self.bearers = flat.names
        self.directing, self.producing = set(asked.directing), set(asked.producing)
        self.questions: dict[int, Callable[[], Any]] = {
            1: self.directed,
            2: self.series,
            3: self.did_both,
            4: self.counted,
            5: self.moved,
            6: self.elsewhere,
            7: self.in_a_month,
            8: self.about,
            9: self.called,
            10: self.broad,
            11: lambda: self.counted("series"),
            12: lambda: [work.id for work in self.works if work.kind == "series"],
        }

    def answer(self, number: int) -> Any:
        return self.questions[number]()

    def _by(self, work: Work, who: int) -> bool:
        return any(contributor == who and role in self.directing for contributor, role, _ in work.credits)

    def directed(self) -> Ids:
        return _newest([work for work in self.works if self._by(work, self.asked.director)])

    def series(self) -> Ids:
        platform, competition, (start, end) = self.asked.platform, self.asked.competition, self.asked.years
        return _newest(
            [
                work
                for work in self.works
                if work.kind == "series"
                and competition in work.contests
                and any(
                    out.platform == platform
                    and out.earliest is not None
                    and out.latest is not None
                    and start <= out.earliest
                    and out.latest <= end
                    for out in work.releases
                )
            ]
        )

    def did_both(self) -> Ids:
        directed, produced = set[int](), set[int]()
        for work in self.works:
            for contributor, role, _ in work.credits:
                if role in self.directing:
                    directed.add(contributor)
                elif role in self.producing:
                    produced.add(contributor)
        return [self.entities[number] for number in sorted(directed & produced)]

    def counted(self, kind: str | None = None) -> list[tuple[int | str | None, int | None, int]]:
        found = Counter[tuple[int | None, int | None]]()
        for work in self.works:
            if kind is not None and work.kind != kind:
                continue
            found.update({(out.platform, out.year) for out in work.releases} or {(None, None)})
        return [
            (None if platform is None else self.entities[platform], year, number)
            for (platform, year), number in found.items()
        ]

    def moved(self) -> Ids:
        return [work.id for work in self.works if work.moved]

    def elsewhere(self) -> Ids:
        who, platform = self.asked.frequent_director, self.asked.other_platform
        return [
            work.id
            for work in self.works
            if work.low == work.high == 4
            and self._by(work, who)
            and not any(out.maybe_on(platform) for out in work.releases)
        ]

    def in_a_month(self) -> tuple[Ids, Ids]:
        platform, (start, end) = self.asked.platform, self.asked.month

        def surely(out: Out) -> bool:
            if out.platform != platform or out.earliest is None or out.latest is None:
                return False
            return start <= out.earliest and out.latest <= end and out.covers(TERRITORY)

        def perhaps(out: Out) -> bool:
            if not out.maybe_on(platform):
                return False
            if (
                out.earliest is not None
                and out.latest is not None
                and (out.latest < start or end < out.earliest)
            ):
                return False
            return out.anywhere or out.covers(TERRITORY)

        return (
            [work.id for work in self.works if any(map(surely, work.releases))],
            [work.id for work in self.works if any(map(perhaps, work.releases))],
        )

    def about(self) -> Ids:
        things, company = {self.asked.team, self.asked.person}, self.asked.company
        return [
            work.id
            for work in self.works
            if not things.isdisjoint(work.things)
            and any(company in (contributor, affiliation) for contributor, _, affiliation in work.credits)
        ]

    def called(self) -> Ids:
        bearers = {number for number, name in self.bearers if name == self.asked.name}
        return [work.id for work in self.works if any(credit[0] in bearers for credit in work.credits)]

    def broad(self) -> tuple[int, Ids]:
        least, most = EPISODES
        found = [
            work
            for work in self.works
            if work.low is not None
            and work.low >= least
            and work.high is not None
            and work.high <= most
            and "association-football" in work.sports
            and not any(out.anywhere or out.covers(ELSEWHERE) for out in work.releases)
        ]
        return len(found), _newest(found)[:NEWEST]
