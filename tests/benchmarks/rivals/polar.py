"""Polars: typed frames in memory; lazy where that reads fewer columns or runs in one go, eager elsewhere."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from tests.benchmarks.flat import CREDITS, RELEASES, WORKS, Flat, Ids, Parameters, areas
from tests.benchmarks.questions import ELSEWHERE, EPISODES, NEWEST, TERRITORY

pl: Any = import_module("polars")  # this way, because the type checkers run where it is not installed

_TYPES: Final = {
    "production": pl.UInt32,
    "low": pl.Float64,
    "high": pl.Float64,
    "moved": pl.Boolean,
    "out": pl.UInt32,
    "contributor": pl.UInt32,
    "role": pl.UInt8,
    "affiliation": pl.UInt32,
    "release": pl.UInt32,
    "platform": pl.UInt32,
    "earliest": pl.Date,
    "latest": pl.Date,
    "year": pl.Int16,
    "thing": pl.UInt32,
    "competition": pl.UInt32,
    "entity": pl.UInt32,
}
_NEAR: Final = (
    "production",
    "platform",
    "worldwide",
    "anywhere",
    "earliest",
    "latest",
    "territories",
    "exclusions",
)


def _frame(rows: Any, columns: tuple[str, ...], **types: Any) -> Any:
    known = {column: _TYPES[column] for column in columns if column in _TYPES}
    return pl.DataFrame(rows, schema=columns, schema_overrides={**known, **types}, orient="row")


def _words(*found: Any) -> Any:
    return pl.Enum(sorted({word for words in found for word in words if word is not None}))


class Polars:
    """Answers from frames in columns."""

    name = "polars"

    def __init__(self, flat: Flat, asked: Parameters) -> None:
        kinds = _words({row[2] for row in flat.works}, ["series"])
        sports = _words({sport for _, sport in flat.sports}, ["association-football"])
        codes = _words(
            {code for _, code in flat.territories},
            {code for _, code in flat.exclusions},
            [TERRITORY, ELSEWHERE],
        )
        listed = [(*row, *lists) for row, lists in zip(flat.releases, areas(flat), strict=True)]
        self.asked = asked
        self.works = _frame(flat.works, WORKS, kind=kinds)
        self.credits = _frame(flat.credits, CREDITS)
        columns = (*RELEASES, "territories", "exclusions")
        self.releases = _frame(listed, columns, territories=pl.List(codes), exclusions=pl.List(codes))
        self.things = _frame(flat.things, ("production", "thing"))
        self.contests = _frame(flat.contests, ("production", "competition"))
        self.sports = _frame(flat.sports, ("production", "sport"), sport=sports)
        self.names = _frame(flat.names, ("entity", "folded"))
        self.entities = pl.Series("id", flat.entities)
        self.directing = pl.col("role").is_in(pl.Series(asked.directing, dtype=pl.UInt8).implode())
        self.producing = pl.col("role").is_in(pl.Series(asked.producing, dtype=pl.UInt8).implode())
        self.codes = codes

    def answer(self, number: int) -> Any:
        return getattr(self, f"_answer_{number}")()

    # -- pieces --------------------------------------------------------------------------------------------------------

    def _ids(self, works: Any) -> Ids:
        ids: Ids = works.get_column("id").to_list()
        return ids

    def _among(self, productions: Any) -> Any:
        """Take works by number: a production is its place, so that no join is needed."""
        return self.works[productions.get_column("production").unique().sort()]

    def _newest(self, works: Any) -> Any:
        return works.sort("out", descending=True, nulls_last=True, maintain_order=True)

    def _credited(self, condition: Any) -> Any:
        return self.credits.lazy().filter(condition).select("production").collect()

    def _released(self, condition: Any) -> Any:
        # Lazy: an eager filter would copy every column, the lists too, and takes five times as long.
        return self.releases.lazy().filter(condition).select("production").collect()

    def _covers(self, code: str) -> Any:
        word = pl.lit(code, dtype=self.codes)
        named, left_out = pl.col("territories").list.contains(word), pl.col("exclusions").list.contains(word)
        return named | (pl.col("worldwide") & ~left_out)

    def _maybe_on(self, platform: int) -> Any:
        unknown = pl.col("platform").is_null() & ~pl.col("placed")
        return (pl.col("platform") == platform).fill_null(False) | unknown

    # -- questions -----------------------------------------------------------------------------------------------------

    def _answer_1(self) -> Ids:
        by = self._credited((pl.col("contributor") == self.asked.director) & self.directing)
        return self._ids(self._newest(self._among(by)))

    def _answer_2(self) -> Ids:
        start, end = self.asked.years
        out = self._released(
            (pl.col("platform") == self.asked.platform)
            & (pl.col("earliest") >= start)
            & (pl.col("latest") <= end)
        )
        about = self.contests.filter(pl.col("competition") == self.asked.competition)
        found = self._among(out.join(about, on="production", how="semi"))
        return self._ids(self._newest(found.filter(pl.col("kind") == "series")))

    def _answer_3(self) -> Ids:
        directed = self.credits.filter(self.directing).get_column("contributor").unique()
        produced = self.credits.filter(self.producing).get_column("contributor").unique()
        both = directed.filter(directed.is_in(produced.implode())).sort()
        ids: Ids = self.entities.gather(both).to_list()
        return ids

    def _answer_4(self) -> list[tuple[Any, ...]]:
        return self._counted(self.works.lazy())

    def _answer_11(self) -> list[tuple[Any, ...]]:
        return self._counted(self.works.lazy().filter(pl.col("kind") == "series"))

    def _answer_12(self) -> Ids:
        return self._ids(self.works.lazy().filter(pl.col("kind") == "series").select("id").collect())

    def _counted(self, works: Any) -> list[tuple[Any, ...]]:
        releases = self.releases.lazy().select("production", "platform", "year")
        pairs = works.select("production").join(releases, on="production", how="left")
        counted = pairs.unique().group_by("platform", "year").len().collect()
        named = counted.with_columns(self.entities.gather(counted.get_column("platform")).alias("platform"))
        rows: list[tuple[Any, ...]] = named.rows()
        return rows

    def _answer_5(self) -> Ids:
        return self._ids(self.works.filter(pl.col("moved")))

    def _answer_6(self) -> Ids:
        by = self._credited((pl.col("contributor") == self.asked.frequent_director) & self.directing)
        works = self._among(by).filter((pl.col("low") == 4) & (pl.col("high") == 4))
        there = self._released(self._maybe_on(self.asked.other_platform))
        return self._ids(works.join(there, on="production", how="anti", maintain_order="left"))

    def _answer_7(self) -> tuple[Ids, Ids]:
        first, last = self.asked.month
        undated = pl.col("earliest").is_null()
        within = undated | ((pl.col("earliest") <= last) & (pl.col("latest") >= first))
        # In two steps: the lists are looked into for the few rows that are left. What is sure is possible, too.
        near = (
            self.releases.lazy().filter(self._maybe_on(self.asked.platform) & within).select(_NEAR).collect()
        )
        maybe = near.filter(pl.col("anywhere") | self._covers(TERRITORY))
        sure = near.filter(
            (pl.col("platform") == self.asked.platform)
            & (pl.col("earliest") >= first)
            & (pl.col("latest") <= last)
            & self._covers(TERRITORY)
        )
        return self._ids(self._among(sure)), self._ids(self._among(maybe))

    def _answer_8(self) -> Ids:
        about = self.things.filter(
            (pl.col("thing") == self.asked.team) | (pl.col("thing") == self.asked.person)
        )
        company = self.asked.company
        by = self._credited((pl.col("contributor") == company) | (pl.col("affiliation") == company))
        return self._ids(self._among(about.join(by, on="production", how="semi")))

    def _answer_9(self) -> Ids:
        bearers = self.names.filter(pl.col("folded") == self.asked.name).get_column("entity")
        return self._ids(self._among(self._credited(pl.col("contributor").is_in(bearers.implode()))))

    def _answer_10(self) -> tuple[int, Ids]:
        least, most = EPISODES
        there = self._released(pl.col("anywhere") | self._covers(ELSEWHERE))
        football = self.sports.filter(pl.col("sport") == "association-football")
        found = (
            self.works.filter((pl.col("low") >= least) & (pl.col("high") <= most))
            .join(football, on="production", how="semi", maintain_order="left")
            .join(there, on="production", how="anti", maintain_order="left")
        )
        return len(found), self._ids(self._newest(found).head(NEWEST))
