"""SQLite in memory: typed columns, indexes that fit the questions, one parametrised statement for each."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

from tests.benchmarks.flat import Flat, Ids, Parameters
from tests.benchmarks.questions import ELSEWHERE, EPISODES, NEWEST, TERRITORY

# Types matter: a column without one has no affinity, and a join with it takes no index.
_SCHEMA: Final = """
CREATE TABLE works (production INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, low REAL, high REAL,
    moved INTEGER, newest INTEGER);
CREATE TABLE credits (production INTEGER NOT NULL, contributor INTEGER NOT NULL, role INTEGER NOT NULL,
    affiliation INTEGER);
CREATE TABLE releases (release INTEGER PRIMARY KEY, production INTEGER NOT NULL, platform INTEGER, placed INTEGER NOT NULL,
    worldwide INTEGER NOT NULL, anywhere INTEGER NOT NULL, earliest INTEGER, latest INTEGER, year INTEGER);
CREATE TABLE territories (release INTEGER NOT NULL, code TEXT NOT NULL, PRIMARY KEY (release, code)) WITHOUT ROWID;
CREATE TABLE exclusions (release INTEGER NOT NULL, code TEXT NOT NULL, PRIMARY KEY (release, code)) WITHOUT ROWID;
CREATE TABLE things (thing INTEGER NOT NULL, production INTEGER NOT NULL, PRIMARY KEY (thing, production)) WITHOUT ROWID;
CREATE TABLE contests (production INTEGER NOT NULL, competition INTEGER NOT NULL);
CREATE TABLE sports (production INTEGER NOT NULL, sport TEXT);
CREATE TABLE entities (entity INTEGER PRIMARY KEY, id TEXT NOT NULL);
CREATE TABLE names (entity INTEGER NOT NULL, folded TEXT NOT NULL);
"""
_INDEXES: Final = """
CREATE INDEX works_kind ON works (kind);
CREATE INDEX works_moved ON works (moved);
CREATE INDEX works_newest ON works (newest);
CREATE INDEX credits_who ON credits (contributor, role, production);
CREATE INDEX credits_role ON credits (role, contributor);
CREATE INDEX credits_company ON credits (affiliation, production);
CREATE INDEX credits_of ON credits (production, contributor, affiliation);
CREATE INDEX releases_on ON releases (platform, earliest, latest, production);
CREATE INDEX releases_of ON releases (production, platform);
CREATE INDEX releases_groups ON releases (platform, year, production);
CREATE INDEX territories_code ON territories (code, release);
CREATE INDEX contests_of ON contests (competition, production);
CREATE INDEX sports_of ON sports (sport, production);
CREATE INDEX names_folded ON names (folded, entity);
ANALYZE;
"""
_COVERS: Final = """(EXISTS (SELECT 1 FROM territories t WHERE t.release = r.release AND t.code = :{0})
    OR (r.worldwide AND NOT EXISTS (SELECT 1 FROM exclusions x WHERE x.release = r.release AND x.code = :{0})))"""


def _in(numbers: Sequence[int]) -> str:
    return f"({', '.join(map(str, numbers))})"


def _statements(asked: Parameters) -> dict[str, str]:
    """Write the statements; only the numbers of the roles are not parameters."""
    directing, producing = _in(asked.directing), _in(asked.producing)
    in_germany, in_america = _COVERS.format("territory"), _COVERS.format("elsewhere")
    return {
        "1": f"""SELECT id FROM works WHERE production IN
            (SELECT production FROM credits WHERE contributor = :director AND role IN {directing})
            ORDER BY newest IS NULL, newest DESC, production""",
        "2": """SELECT id FROM works WHERE kind = 'series' AND production IN
            (SELECT production FROM contests WHERE competition = :competition) AND production IN
            (SELECT production FROM releases WHERE platform = :platform AND earliest >= :from AND latest <= :to)
            ORDER BY newest IS NULL, newest DESC, production""",
        "3": f"""SELECT id FROM entities WHERE entity IN (SELECT contributor FROM credits WHERE role IN {directing}
            INTERSECT SELECT contributor FROM credits WHERE role IN {producing}) ORDER BY entity""",
        "4": """SELECT e.id, c.year, c.number FROM
            (SELECT platform, year, count(DISTINCT production) AS number FROM releases GROUP BY platform, year) c
            LEFT JOIN entities e ON e.entity = c.platform""",
        "4 without": "SELECT count(*) FROM works WHERE production NOT IN (SELECT production FROM releases)",
        "4 of both": """SELECT count(*) FROM works WHERE production IN
            (SELECT production FROM releases WHERE platform IS NULL AND year IS NULL)""",
        "11": """SELECT e.id, c.year, c.number FROM
            (SELECT r.platform, r.year, count(DISTINCT w.production) AS number
                FROM works w LEFT JOIN releases r ON r.production = w.production
                WHERE w.kind = 'series' GROUP BY r.platform, r.year) c
            LEFT JOIN entities e ON e.entity = c.platform""",
        "12": "SELECT id FROM works WHERE kind = 'series' ORDER BY production",
        "5": "SELECT id FROM works WHERE moved = 1 ORDER BY production",
        "6": f"""SELECT w.id FROM works w WHERE w.low = 4 AND w.high = 4 AND w.production IN
            (SELECT production FROM credits WHERE contributor = :frequent AND role IN {directing}) AND NOT EXISTS
            (SELECT 1 FROM releases r WHERE r.production = w.production
                AND (r.platform = :other OR (r.platform IS NULL AND NOT r.placed)))
            ORDER BY w.production""",
        "7": f"""SELECT id FROM works WHERE production IN (SELECT r.production FROM releases r
            WHERE r.platform = :platform AND r.earliest >= :first AND r.latest <= :last AND {in_germany})
            ORDER BY production""",
        "7 perhaps": f"""SELECT id FROM works WHERE production IN (SELECT r.production FROM releases r
            WHERE (r.platform = :platform OR (r.platform IS NULL AND NOT r.placed))
            AND (r.earliest IS NULL OR (r.earliest <= :last AND r.latest >= :first))
            AND (r.anywhere OR {in_germany})) ORDER BY production""",
        "8": """SELECT w.id FROM works w WHERE w.production IN
            (SELECT production FROM things WHERE thing IN (:team, :person)) AND EXISTS
            (SELECT 1 FROM credits c WHERE c.production = w.production
                AND (c.contributor = :company OR c.affiliation = :company)) ORDER BY w.production""",
        "9": """SELECT id FROM works WHERE production IN (SELECT production FROM credits WHERE contributor IN
            (SELECT entity FROM names WHERE folded = :name)) ORDER BY production""",
        "10": f"""SELECT w.id, count(*) OVER () FROM works w WHERE w.low >= :least AND w.high <= :most AND w.production IN
            (SELECT production FROM sports WHERE sport = 'association-football') AND NOT EXISTS
            (SELECT 1 FROM releases r WHERE r.production = w.production AND (r.anywhere OR {in_america}))
            ORDER BY w.newest IS NULL, w.newest DESC, w.production LIMIT {NEWEST}""",
    }  # fmt: skip


def _values(asked: Parameters) -> dict[str, Any]:
    return {
        "director": asked.director,
        "frequent": asked.frequent_director,
        "platform": asked.platform,
        "other": asked.other_platform,
        "competition": asked.competition,
        "team": asked.team,
        "person": asked.person,
        "company": asked.company,
        "name": asked.name,
        "from": asked.years[0].toordinal(),
        "to": asked.years[1].toordinal(),
        "first": asked.month[0].toordinal(),
        "last": asked.month[1].toordinal(),
        "territory": TERRITORY,
        "elsewhere": ELSEWHERE,
        "least": EPISODES[0],
        "most": EPISODES[1],
    }


class SQLite:
    """Answers from indexed tables."""

    name = "SQLite"

    def __init__(self, flat: Flat, asked: Parameters) -> None:
        self.connection = sqlite3.connect(":memory:", cached_statements=64)
        self.connection.executescript(_SCHEMA)
        self._fill("works", flat.works)
        self._fill("credits", flat.credits)
        self._fill("releases", ([*row[:6], *map(_day, row[6:8]), row[8]] for row in flat.releases))
        for name in ("territories", "exclusions", "contests", "sports", "names"):
            self._fill(name, getattr(flat, name))
        self._fill("things", ((thing, production) for production, thing in flat.things))
        self._fill("entities", enumerate(flat.entities))
        self.connection.executescript(_INDEXES)
        self.statements, self.values = _statements(asked), _values(asked)

    def _fill(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        width = len(self.connection.execute(f"SELECT * FROM {table}").description)
        self.connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * width)})", rows)

    def _rows(self, name: str) -> list[tuple[Any, ...]]:
        return self.connection.execute(self.statements[name], self.values).fetchall()

    def _ids(self, name: str) -> Ids:
        return [id_ for (id_,) in self._rows(name)]

    def answer(self, number: int) -> Any:
        if number == 4:
            return self._counted()
        if number == 11:
            return self._rows("11")
        if number == 7:
            return self._ids("7"), self._ids("7 perhaps")
        if number == 10:
            rows = self._rows("10")
            return (rows[0][1] if rows else 0), [id_ for id_, _ in rows]
        return self._ids(str(number))

    def _counted(self) -> list[tuple[Any, ...]]:
        """Count by platform and year; what has no release at all counts under none and none."""
        rows = [row for row in self._rows("4") if row[:2] != (None, None)]
        nothing = self._rows("4 without")[0][0] + self._rows("4 of both")[0][0]
        return [*rows, (None, None, nothing)] if nothing else rows


def _day(day: date | None) -> int | None:
    return None if day is None else day.toordinal()
