"""Counts as GROUP BY: a production counts once under every value it has, and what is unknown is NULL."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from sportsdocs.model.records import Entity

#: Where the values of a key come from. Joined from the left, so that what has none stays, with NULL.
_FROM: Final = {
    "country": "(SELECT production, code AS country FROM countries)",
    "release": """(SELECT production, platform,
        CASE WHEN substr(earliest, 1, 4) = substr(latest, 1, 4) THEN CAST(substr(earliest, 1, 4) AS INTEGER) END AS year
        FROM public_releases)""",
    "sport": "(SELECT production, sport FROM subject_sports WHERE NOT refuted AND sport IS NOT NULL)",
    "competition": """(SELECT s.production, c.competition
        FROM subjects s JOIN subject_competitions c ON c.subject = s.subject WHERE NOT s.refuted)""",
}
_TABLE_OF: Final = {"platform": "release", "year": "release", "kind": None, "language": None}


def counting(keys: tuple[str, ...]) -> str:
    """Compile `count_by(*keys)`; the last column is the number."""
    tables = dict.fromkeys(_TABLE_OF.get(key, key) for key in keys)
    joins = "".join(
        f" LEFT JOIN {_FROM[name]} AS by_{name} ON by_{name}.production = productions.production"
        for name in tables
        if name is not None
    )
    columns = ", ".join(keys)
    return (
        f"SELECT {columns}, count(DISTINCT productions.production) FROM productions{joins} GROUP BY {columns}"
    )


def counted(rows: Iterable[tuple[Any, ...]]) -> dict[tuple[Any, ...], int]:
    """Give the answer of a count by the values of its keys."""
    return {tuple(row[:-1]): row[-1] for row in rows}


def plain(counts: dict[Any, int], keys: tuple[str, ...]) -> dict[tuple[Any, ...], int]:
    """Give the answer of `count_by` with ids and words for objects, as tables hold them."""
    listed = ((values if len(keys) > 1 else (values,), number) for values, number in counts.items())
    return {tuple(map(_value, values)): number for values, number in listed}


def _value(value: object) -> object:
    if isinstance(value, Entity):
        return value.id
    return value if value is None or isinstance(value, int) else str(value)
