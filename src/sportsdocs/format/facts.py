"""One fact as a line: what a value of a statement is called, and the value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.errors import nearest, not_found
from sportsdocs.format.joining import labelled
from sportsdocs.format.messages import msg, msgs
from sportsdocs.format.values import value_text
from sportsdocs.model.choice import speaks
from sportsdocs.model.statements import Statement

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_LABELS = {
    "text": msg("sheet label", "Title"),
    "countries": msgs("sheet label", "Country of production", "Countries of production"),
    "year": msg("sheet label", "Year of production"),
    "language": msg("sheet label", "Original language"),
    "episodes": msg("sheet label", "Episodes"),
    "minutes": msg("sheet label", "Running time"),
    "period": msg("sheet label", "Filmed"),
    "running_time": msg("sheet label", "Running time of the version"),
    "date": msg("sheet label", "Start"),
    "last_part": msg("sheet label", "Last episode"),
    "rhythm": msg("sheet label", "Rhythm"),
    "territory_count": msg("sheet label", "Countries"),
    "exclusive": msg("sheet label", "Exclusivity"),
    "amount": msg("sheet label", "Payment"),
}


def fact_line(f: Formatter, statement: Statement, value: str) -> str:
    """Print one value of a statement with its label; nothing where the statement is silent on it."""
    if value not in statement.competing:
        raise not_found(value, f"value of a {type(statement).__name__}", nearest(value, statement.competing))
    if not speaks(statement, value):
        return ""
    return labelled(f, value_label(f, statement, value), value_text(f, statement, value))


def value_label(f: Formatter, statement: Statement, value: str) -> str:
    """Name a value, in the plural where there are several."""
    found, label = getattr(statement, value), _LABELS[value]
    return f.say_count(label, len(found)) if label.plural and isinstance(found, tuple) else f.say(label)
