"""DuckDB in memory: typed tables, enumerations for words, a prepared statement for each question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

import duckdb

from tests.benchmarks.flat import Flat, Ids, Parameters, areas
from tests.benchmarks.questions import ELSEWHERE, EPISODES, NEWEST, TERRITORY

_TABLES: Final = {
    "works": {
        "production": "INTEGER",
        "id": "VARCHAR",
        "kind": "word",
        "low": "DOUBLE",
        "high": "DOUBLE",
        "moved": "BOOLEAN",
        "newest": "INTEGER",
    },
    "credits": {
        "production": "INTEGER",
        "contributor": "INTEGER",
        "role": "UTINYINT",
        "affiliation": "INTEGER",
    },
    "releases": {
        "release": "INTEGER",
        "production": "INTEGER",
        "platform": "INTEGER",
        "placed": "BOOLEAN",
        "worldwide": "BOOLEAN",
        "anywhere": "BOOLEAN",
        "earliest": "DATE",
        "latest": "DATE",
        "year": "SMALLINT",
        "territories": "word[]",  # lists: a table of their own, joined, took half as long again
        "exclusions": "word[]",
    },
    "things": {"production": "INTEGER", "thing": "INTEGER"},
    "contests": {"production": "INTEGER", "competition": "INTEGER"},
    "sports": {"production": "INTEGER", "sport": "word"},
    "names": {"entity": "INTEGER", "folded": "VARCHAR"},
    "entities": {"entity": "INTEGER", "id": "VARCHAR"},
}
_COUNTED: Final = """SELECT e.id, c.year, c.number FROM (SELECT platform, year, count(DISTINCT w.production) AS number
    FROM works w LEFT JOIN releases r ON r.production = w.production WHERE {} GROUP BY platform, year) c
    LEFT JOIN entities e ON e.entity = c.platform"""
_NEWEST_FIRST: Final = "ORDER BY newest DESC NULLS LAST, production"
_CHUNK: Final = 100_000


def _covers(code: str) -> str:
    return f"""(list_contains(territories, '{code}'::word)
        OR (worldwide AND NOT list_contains(exclusions, '{code}'::word)))"""


def _in(numbers: Sequence[int]) -> str:
    return f"({', '.join(map(str, numbers))})"


def _statements(asked: Parameters) -> dict[str, str]:
    directing, producing = _in(asked.directing), _in(asked.producing)
    (start, end), (first, last) = asked.years, asked.month
    maybe_on = f"(platform = {asked.platform} OR (platform IS NULL AND NOT placed))"
    maybe_other = f"(platform = {asked.other_platform} OR (platform IS NULL AND NOT placed))"
    return {
        "1": f"""SELECT id FROM works WHERE production IN (SELECT production FROM credits
            WHERE contributor = {asked.director} AND role IN {directing}) {_NEWEST_FIRST}""",
        "2": f"""SELECT id FROM works WHERE kind = 'series'
            AND production IN (SELECT production FROM contests WHERE competition = {asked.competition})
            AND production IN (SELECT production FROM releases WHERE platform = {asked.platform}
                AND earliest >= DATE '{start}' AND latest <= DATE '{end}') {_NEWEST_FIRST}""",
        "3": f"""SELECT id FROM entities
            WHERE entity IN (SELECT contributor FROM credits WHERE role IN {directing})
            AND entity IN (SELECT contributor FROM credits WHERE role IN {producing}) ORDER BY entity""",
        "4": _COUNTED.format("TRUE"),
        "11": _COUNTED.format("w.kind = 'series'"),
        "12": "SELECT id FROM works WHERE kind = 'series' ORDER BY production",
        "5": "SELECT id FROM works WHERE moved ORDER BY production",
        "6": f"""SELECT id FROM works WHERE low = 4 AND high = 4 AND production IN (SELECT production FROM credits
                WHERE contributor = {asked.frequent_director} AND role IN {directing})
            AND production NOT IN (SELECT production FROM releases WHERE {maybe_other}) ORDER BY production""",
        "7": f"""SELECT id FROM works WHERE production IN (SELECT production FROM releases
            WHERE platform = {asked.platform} AND earliest >= DATE '{first}' AND latest <= DATE '{last}'
            AND {_covers(TERRITORY)}) ORDER BY production""",
        "7 perhaps": f"""SELECT id FROM works WHERE production IN (SELECT production FROM releases WHERE {maybe_on}
            AND (earliest IS NULL OR (earliest <= DATE '{last}' AND latest >= DATE '{first}'))
            AND (anywhere OR {_covers(TERRITORY)})) ORDER BY production""",
        "8": f"""SELECT id FROM works
            WHERE production IN (SELECT production FROM things WHERE thing IN ({asked.team}, {asked.person}))
            AND production IN (SELECT production FROM credits
                WHERE contributor = {asked.company} OR affiliation = {asked.company}) ORDER BY production""",
        "9": f"""SELECT id FROM works WHERE production IN (SELECT production FROM credits WHERE contributor IN
            (SELECT entity FROM names WHERE folded = '{asked.name}')) ORDER BY production""",
        "10": f"""SELECT id, count(*) OVER () FROM works WHERE low >= {EPISODES[0]} AND high <= {EPISODES[1]}
            AND production IN (SELECT production FROM sports WHERE sport = 'association-football')
            AND production NOT IN (SELECT production FROM releases WHERE anywhere OR {_covers(ELSEWHERE)})
            {_NEWEST_FIRST} LIMIT {NEWEST}""",
    }


class DuckDB:
    """Answers from tables in columns."""

    name = "DuckDB"

    def __init__(self, flat: Flat, asked: Parameters) -> None:
        self.connection: Any = duckdb.connect(":memory:")
        self._words(flat)
        for table, columns in _TABLES.items():
            typed = ", ".join(f"{column} {kind}" for column, kind in columns.items())
            self.connection.execute(f"CREATE TABLE {table} ({typed})")
            self._fill(table, _rows_of(flat, table))
        for name, statement in _statements(asked).items():
            self.connection.execute(f"PREPARE {_prepared(name)} AS {statement}")

    def _words(self, flat: Flat) -> None:
        """Make one enumeration for kinds, sports and territories."""
        found = {row[2] for row in flat.works} | {code for _, code in flat.territories}
        found |= {code for _, code in flat.exclusions} | {
            sport for _, sport in flat.sports if sport is not None
        }
        found |= {"series", "association-football", TERRITORY, ELSEWHERE}
        listed = ", ".join(f"'{word}'" for word in sorted(found))
        self.connection.execute(f"CREATE TYPE word AS ENUM ({listed})")

    def _fill(self, table: str, rows: Sequence[Iterable[Any]]) -> None:
        # Whole columns as parameters: executemany takes half a millisecond a row.
        kinds = [kind.replace("word", "VARCHAR") for kind in _TABLES[table].values()]
        for start in range(0, len(rows), _CHUNK):
            columns = [list(column) for column in zip(*rows[start : start + _CHUNK], strict=True)]
            unnested = ", ".join(f"unnest(?::{kind}[])" for kind in kinds)
            self.connection.execute(f"INSERT INTO {table} SELECT {unnested}", columns)

    def _rows(self, name: str) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = self.connection.execute(f"EXECUTE {_prepared(name)}").fetchall()
        return rows

    def _ids(self, name: str) -> Ids:
        return [id_ for (id_,) in self._rows(name)]

    def answer(self, number: int) -> Any:
        if number in (4, 11):
            return self._rows(str(number))
        if number == 7:
            return self._ids("7"), self._ids("7 perhaps")
        if number == 10:
            rows = self._rows("10")
            return (rows[0][1] if rows else 0), [id_ for id_, _ in rows]
        return self._ids(str(number))


def _rows_of(flat: Flat, table: str) -> list[Any]:
    if table == "entities":
        return list(enumerate(flat.entities))
    if table == "releases":
        return [(*row, *lists) for row, lists in zip(flat.releases, areas(flat), strict=True)]
    rows: list[Any] = getattr(flat, table)
    return rows


def _prepared(name: str) -> str:
    return f"q{name.replace(' ', '_')}"
