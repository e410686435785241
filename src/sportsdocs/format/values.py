"""The single values of statements: what each is called, and how it is printed in a sheet."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sportsdocs.format.counts import count_text
from sportsdocs.format.credits import language_name
from sportsdocs.format.date_ranges import date_range
from sportsdocs.format.dates import date_text
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.money import money_text
from sportsdocs.format.quantities import quantity_text
from sportsdocs.format.quotes import quoted
from sportsdocs.format.territories import territory_name
from sportsdocs.format.words import WORDS
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.statements import Statement

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_NO_TITLE = msg("title that a work does not have", "not settled yet")
_YES = msg("exclusive", "exclusive")
_NO = msg("exclusive", "not exclusive")

#: How a contradiction in each competing value is introduced.
DIFFER = {
    "text": msg("accounts differ", "Accounts of the title differ"),
    "countries": msg("accounts differ", "Accounts of the country of production differ"),
    "year": msg("accounts differ", "Accounts of the year of production differ"),
    "language": msg("accounts differ", "Accounts of the original language differ"),
    "episodes": msg("accounts differ", "Accounts of the number of episodes differ"),
    "minutes": msg("accounts differ", "Accounts of the running time differ"),
    "period": msg("accounts differ", "Accounts of the filming period differ"),
    "running_time": msg("accounts differ", "Accounts of the running time of the version differ"),
    "date": msg("accounts differ", "Accounts of the release date differ"),
    "last_part": msg("accounts differ", "Accounts of the date of the last episode differ"),
    "rhythm": msg("accounts differ", "Accounts of how the episodes follow each other differ"),
    "territory_count": msg("accounts differ", "Accounts of the number of countries differ"),
    "exclusive": msg("accounts differ", "Accounts of whether the release is exclusive differ"),
    "amount": msg("accounts differ", "Accounts of the sum differ"),
}


def _title(f: Formatter, text: str | None) -> str:
    return f.say(_NO_TITLE) if text is None else quoted(f, text)


def countries(f: Formatter, codes: tuple[str, ...]) -> str:
    """List countries by name."""
    return list_text(f, tuple(dict.fromkeys(territory_name(f, code) for code in codes)))


def _minutes(f: Formatter, quantity: Quantity) -> str:
    return count_text(f, quantity, "minute", style="figures")


_PRINT: dict[str, Callable[[Any, Any], str]] = {
    "text": _title,
    "countries": countries,
    "year": lambda _, year: str(year),
    "language": language_name,
    "episodes": lambda f, quantity: quantity_text(f, quantity, style="figures"),
    "minutes": _minutes,
    "period": date_range,
    "running_time": _minutes,
    "date": date_text,
    "last_part": date_text,
    "rhythm": lambda f, rhythm: f.say(WORDS[rhythm]),
    "territory_count": lambda f, quantity: quantity_text(f, quantity, style="figures"),
    "exclusive": lambda f, exclusive: f.say(_YES if exclusive else _NO),
    "amount": money_text,
}


def value_text(f: Formatter, statement: Statement, value: str) -> str:
    """Print one value of a statement by itself."""
    return _PRINT[value](f, getattr(statement, value))
