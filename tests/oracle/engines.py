"""SQLite and DuckDB with the tables of a catalogue in memory. One connection each, refilled for every catalogue."""

from __future__ import annotations

import sqlite3
from typing import Any, Protocol

import duckdb

from tests.oracle.sql import VIEWS
from tests.oracle.tables import COLUMNS, Row, Tables

SCHEMA = [
    *(
        f"CREATE TABLE {name} ({', '.join(f'{column} {kind}' for column, kind in columns.items())})"
        for name, columns in COLUMNS.items()
    ),
    *(f"CREATE VIEW {name} AS {query}" for name, query in VIEWS.items()),
]


class Engine(Protocol):
    """Answers SQL about the catalogue it holds."""

    def hold(self, tables: Tables) -> None: ...

    def ask(self, query: str) -> list[Row]: ...


class SQLite:
    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        for statement in SCHEMA:
            self._connection.execute(statement)

    def hold(self, tables: Tables) -> None:
        self._connection.execute("BEGIN")
        for name, rows in tables.items():
            self._connection.execute(f"DELETE FROM {name}")
            places = ", ".join("?" * len(COLUMNS[name]))
            self._connection.executemany(f"INSERT INTO {name} VALUES ({places})", rows)
        self._connection.execute("COMMIT")

    def ask(self, query: str) -> list[Row]:
        return self._connection.execute(query).fetchall()


class DuckDB:
    def __init__(self) -> None:
        # One thread: the tables are tiny, and what runs beside has work to do.
        self._connection = duckdb.connect(":memory:", config={"threads": 1})
        self._connection.execute("PRAGMA disable_optimizer")
        for statement in SCHEMA:
            self._connection.execute(statement)

    def hold(self, tables: Tables) -> None:
        self._connection.execute("BEGIN")
        for name, rows in tables.items():
            self._connection.execute(f"DELETE FROM {name}")
            if rows:
                self._insert(name, rows)
        self._connection.execute("COMMIT")

    def _insert(self, name: str, rows: list[Row]) -> None:
        # Whole columns as parameters: executemany takes half a millisecond a row.
        columns: list[list[Any]] = [list(column) for column in zip(*rows, strict=True)]
        unnested = ", ".join(f"unnest(?::{kind}[])" for kind in COLUMNS[name].values())
        self._connection.execute(f"INSERT INTO {name} SELECT {unnested}", columns)

    def ask(self, query: str) -> list[Row]:
        return self._connection.execute(query).fetchall()
