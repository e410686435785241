"""What conditions in SQL are made of. None of them is ever NULL."""

from __future__ import annotations

from collections.abc import Iterable

from sportsdocs.model.dates import PartialDate, Period


def literal(text: str) -> str:
    """Write a text as SQL does."""
    return "'" + text.replace("'", "''") + "'"


def one_of(column: str, texts: Iterable[str]) -> str:
    """Ask whether a column is one of some texts; NULL is none of them."""
    found = ", ".join(sorted(map(literal, texts)))
    return f"coalesce({column} IN ({found}), FALSE)"


def any_of(table: str, where: str = "TRUE") -> str:
    """Ask whether a production has a row for which something holds."""
    return f"production IN (SELECT production FROM {table} WHERE {where})"


def equals(column: str, text: str, possible: bool) -> str:
    """Compare a column whose NULL means that the value is not known."""
    return f"coalesce({column} = {literal(text)}, {truth(possible)})"


def within(low: str, high: str, limits: tuple[object, object], possible: bool) -> str:
    """Ask whether a value, known as an interval, lies in a range: all of it or, for possible, some of it.

    A NULL low is a value that is not known, a NULL high one that is open above.
    """
    least, most = limits
    if possible:
        parts = [f"coalesce({high} >= {least}, TRUE)"]
        parts += [] if most is None else [f"coalesce({low} <= {most}, TRUE)"]
    else:
        parts = [f"coalesce({low} >= {least}, FALSE)"]
        parts += [] if most is None else [f"coalesce({high} <= {most}, FALSE)"]
    return " AND ".join(parts)


def truth(value: bool) -> str:
    """Write a truth value."""
    return "TRUE" if value else "FALSE"


def days(asked: PartialDate | Period) -> tuple[str, str]:
    """Give the first and the last day asked for, the way the tables hold them."""
    return literal(asked.earliest.isoformat()), literal(asked.latest.isoformat())
