"""pandas: typed frames in memory, masks and `isin`. Numbers that may be missing are -1, days are numbers of days."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from typing import Any, Final

from tests.benchmarks.flat import CREDITS, RELEASES, WORKS, Flat, Ids, Parameters
from tests.benchmarks.questions import ELSEWHERE, EPISODES, NEWEST, TERRITORY

# This way, because the type checkers run where they are not installed.
np: Any = import_module("numpy")
pd: Any = import_module("pandas")

_INTEGERS: Final = (
    "production",
    "contributor",
    "affiliation",
    "release",
    "platform",
    "out",
    "thing",
    "competition",
    "entity",
)
_SMALL: Final = {"role": "int8", "year": "int16", "earliest": "int32", "latest": "int32"}
_NOTHING: Final = -1


def _frame(rows: list[Any], columns: tuple[str, ...]) -> Any:
    frame = pd.DataFrame(rows, columns=list(columns))
    kinds = dict.fromkeys(_INTEGERS, "int32") | _SMALL
    for column in columns:
        if column in kinds:
            # A column of Nones and numbers would be one of floats, or of objects: slower in every question.
            frame[column] = frame[column].astype("float64").fillna(_NOTHING).astype(kinds[column])
        elif column in ("kind", "sport", "code"):
            frame[column] = frame[column].astype("category")
        elif column in ("low", "high"):
            frame[column] = frame[column].astype("float64")
    return frame


def _days(row: tuple[Any, ...]) -> tuple[Any, ...]:
    earliest, latest = row[6:8]
    return (*row[:6], _day(earliest), _day(latest), row[8])


def _day(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


class Pandas:
    """Answers from frames of numpy columns."""

    name = "pandas"

    def __init__(self, flat: Flat, asked: Parameters) -> None:
        self.asked = asked
        self.works = _frame(flat.works, WORKS)
        self.works["moved"] = self.works["moved"].eq(True)
        self.credits = _frame(flat.credits, CREDITS)
        self.releases = _frame([_days(row) for row in flat.releases], RELEASES)
        self.territories = _frame(flat.territories, ("release", "code"))
        self.exclusions = _frame(flat.exclusions, ("release", "code"))
        self.things = _frame(flat.things, ("production", "thing"))
        self.contests = _frame(flat.contests, ("production", "competition"))
        self.sports = _frame(flat.sports, ("production", "sport"))
        self.names = _frame(flat.names, ("entity", "folded"))
        self.entities: Any = np.array(flat.entities, dtype=object)
        self.ids = self.works["id"].to_numpy(dtype=object)

    def answer(self, number: int) -> Any:
        return getattr(self, f"_answer_{number}")()

    # -- pieces: productions are places, so that arrays of them pick rows without a join ----------------------------

    def _ids(self, places: Any) -> Ids:
        ids: Ids = self.ids[places].tolist()
        return ids

    def _newest(self, places: Any) -> Any:
        """Put distinct places, in order, by date: unknown is -1 and so comes last."""
        out = self.works["out"].to_numpy()[places]
        return places[np.argsort(-out, kind="stable")]

    def _without(self, places: Any, others: Any) -> Any:
        return places[~np.isin(places, others)]

    def _by(self, who: int) -> Any:
        mine = self.credits[self.credits["contributor"].to_numpy() == who]
        return np.unique(mine["production"].to_numpy()[mine["role"].isin(self.asked.directing)])

    def _maybe_on(self, platform: int) -> Any:
        on = self.releases["platform"].to_numpy()
        return (on == platform) | ((on == _NOTHING) & ~self.releases["placed"].to_numpy())

    def _marked(self, length: int, places: Any) -> Any:
        """Give a mask of so many with these places set: quicker than `isin` where places are row numbers."""
        mask = np.zeros(length, dtype=bool)
        mask[places] = True
        return mask

    def _cover(self, code: str) -> Any:
        """Tell for each release whether it covers a territory."""
        length = len(self.releases)
        named, left_out = (
            self._marked(length, table["release"].to_numpy()[(table["code"] == code).to_numpy()])
            for table in (self.territories, self.exclusions)
        )
        return named | (self.releases["worldwide"].to_numpy() & ~left_out)

    # -- questions -----------------------------------------------------------------------------------------------------

    def _answer_1(self) -> Ids:
        return self._ids(self._newest(self._by(self.asked.director)))

    def _answer_2(self) -> Ids:
        start, end = (day.toordinal() for day in self.asked.years)
        out = self.releases
        on = out["platform"].to_numpy() == self.asked.platform
        dated = (out["earliest"].to_numpy() >= start) & (out["latest"].to_numpy() <= end)
        about = self.contests["production"].to_numpy()[
            self.contests["competition"].to_numpy() == self.asked.competition
        ]
        places = np.intersect1d(out["production"].to_numpy()[on & dated], about)
        return self._ids(self._newest(places[(self.works["kind"].iloc[places] == "series").to_numpy()]))

    def _answer_3(self) -> Ids:
        who, role = self.credits["contributor"].to_numpy(), self.credits["role"]
        directed, produced = (
            self._marked(len(self.entities), who[role.isin(closure).to_numpy()])
            for closure in (self.asked.directing, self.asked.producing)
        )
        ids: Ids = self.entities[directed & produced].tolist()
        return ids

    def _answer_4(self) -> list[tuple[Any, ...]]:
        return self._counted(np.ones(len(self.works), dtype=bool))

    def _answer_11(self) -> list[tuple[Any, ...]]:
        return self._counted((self.works["kind"] == "series").to_numpy())

    def _answer_12(self) -> Ids:
        return self._ids(np.flatnonzero((self.works["kind"] == "series").to_numpy()))

    def _counted(self, wanted: Any) -> list[tuple[Any, ...]]:
        """Count the wanted works; three numbers in one: duplicates of single numbers are found much faster."""
        place = self.releases["production"].to_numpy()
        on, year = self.releases["platform"].to_numpy(), self.releases["year"].to_numpy()
        packed = (on.astype("int64") + 1 << 44) | (year.astype("int64") + 1 << 32) | place
        without = int(wanted.sum() - self._marked(len(wanted), place)[wanted].sum())
        counted = pd.Series(pd.unique(packed[wanted[place]]) >> 32).value_counts(sort=False)
        found = dict(zip(counted.index.tolist(), counted.tolist(), strict=True))
        if without:
            found[0] = found.get(0, 0) + without
        return [(*self._unpacked(pair), number) for pair, number in found.items()]

    def _unpacked(self, pair: int) -> tuple[Any, Any]:
        platform, year = (pair >> 12) - 1, (pair & 0xFFF) - 1
        return (
            None if platform == _NOTHING else self.entities[platform],
            None if year == _NOTHING else year,
        )

    def _answer_5(self) -> Ids:
        return self._ids(np.flatnonzero(self.works["moved"].to_numpy()))

    def _answer_6(self) -> Ids:
        places = self._by(self.asked.frequent_director)
        works = self.works.iloc[places]
        places = places[(works["low"].to_numpy() == 4) & (works["high"].to_numpy() == 4)]
        there = self.releases["production"].to_numpy()[self._maybe_on(self.asked.other_platform)]
        return self._ids(self._without(places, there))

    def _answer_7(self) -> tuple[Ids, Ids]:
        first, last = (day.toordinal() for day in self.asked.month)
        earliest, latest = self.releases["earliest"].to_numpy(), self.releases["latest"].to_numpy()
        within = (earliest == _NOTHING) | ((earliest <= last) & (latest >= first))
        near = self._maybe_on(self.asked.platform) & within
        covered = self._cover(TERRITORY)
        sure = near & covered & (self.releases["platform"].to_numpy() == self.asked.platform)
        sure &= (earliest >= first) & (latest <= last)
        places = self.releases["production"].to_numpy()
        maybe = near & (covered | self.releases["anywhere"].to_numpy())
        return self._ids(np.unique(places[sure])), self._ids(np.unique(places[maybe]))

    def _answer_8(self) -> Ids:
        about = self.things[self.things["thing"].isin((self.asked.team, self.asked.person))]["production"]
        company, filed = self.asked.company, self.credits
        by = (filed["contributor"].to_numpy() == company) | (filed["affiliation"].to_numpy() == company)
        return self._ids(np.intersect1d(about.to_numpy(), filed["production"].to_numpy()[by]))

    def _answer_9(self) -> Ids:
        bearers = self.names["entity"][self.names["folded"] == self.asked.name]
        by = self.credits["contributor"].isin(bearers).to_numpy()
        return self._ids(np.unique(self.credits["production"].to_numpy()[by]))

    def _answer_10(self) -> tuple[int, Ids]:
        least, most = EPISODES
        enough = (self.works["low"].to_numpy() >= least) & (self.works["high"].to_numpy() <= most)
        football = (self.sports["sport"] == "association-football").to_numpy()
        enough &= self._marked(len(enough), self.sports["production"].to_numpy()[football])
        there = self.releases["anywhere"].to_numpy() | self._cover(ELSEWHERE)
        enough[self.releases["production"].to_numpy()[there]] = False
        places = np.flatnonzero(enough)
        return len(places), self._ids(self._newest(places)[:NEWEST])
