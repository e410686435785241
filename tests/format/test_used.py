"""What a summary says it used is in its text: by a name, a number or a date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
from hypothesis import given, note

from sportsdocs import Formatter, Money, PartialDate, Period, Production, Quantity, Season, Statement, Title
from sportsdocs.format.credits import language_name
from sportsdocs.format.filming_sentences import AT_PLACE
from sportsdocs.model.entities import Named
from sportsdocs.model.kinds import Place, Rhythm
from sportsdocs.model.texts import Text
from sportsdocs.testing.productions import productions

DE = Formatter("de", plain_spaces=True)
#: What is said in words of ours.
_WORDED = {"exclusive": ("exklusiv",), "rhythm": ("Folge",), "number": ("Staffel",), "version": ("assung",)}


def signs(statement: Statement) -> Iterator[str]:
    """Give what a statement can be recognised by in German text."""
    if isinstance(statement, Title) and statement.text is not None:
        yield DE.quote(statement.text)  # marks in it become inner ones
    for name in attrs.fields_dict(type(statement)):
        if name in ("territories", "excluded", "countries"):
            yield from (DE.territory(code) for code in getattr(statement, name))
        elif name in _WORDED:
            yield from _WORDED[name] if getattr(statement, name) is not None else ()
        elif name == "language" and getattr(statement, name) is not None:
            yield language_name(DE, getattr(statement, name))
        elif name not in ("citations", "refuted_by"):
            yield from _signs(getattr(statement, name))


def _signs(value: Any) -> Iterator[str]:
    if isinstance(value, Named):
        yield DE.out(value.names.best("de").text)
        yield DE.out(value.names.best("de").text).partition(" ")[2]
    elif isinstance(value, tuple):
        for item in value:
            yield from _signs(item)
    elif isinstance(value, Text):
        yield DE.out(value.best("de"))
    elif isinstance(value, PartialDate):
        yield str(value.year)
    elif isinstance(value, Period):
        yield from (str(day.year) for day in (value.start, value.end) if day is not None)
    elif isinstance(value, Place):
        yield DE.say(AT_PLACE[value])
    elif isinstance(value, Rhythm):
        yield DE.word(value)
    elif isinstance(value, (Quantity, Money)):
        yield from (str(value.value), DE.number(value.value), *_counted(value))
    elif isinstance(value, (str, int, Season)) and not isinstance(value, bool):
        yield str(value)


def _counted(value: Quantity | Money) -> Iterator[str]:
    if isinstance(value, Money):
        yield DE.money(attrs.evolve(value, hedge="exact"))
    else:
        yield DE.quantity(attrs.evolve(value, hedge="exact"))
        yield "Folge"  # one, or many in words
        yield "teilig"


@given(production=productions())
def test_every_statement_used_is_told(production: Production) -> None:
    summary = DE.summary(production)
    note(str(summary))
    for statement in summary.statements:
        found = (
            []
            if isinstance(statement, Title) and statement.text is None
            else [*filter(None, signs(statement))]
        )
        if found:
            assert any(sign in str(summary) for sign in found), statement


@given(production=productions())
def test_both_sides_of_every_contradiction_are_told_and_by_whom(production: Production) -> None:
    summary = DE.summary(production)
    note(str(summary))
    for conflict in production.conflicts():
        assert {conflict.chosen, conflict.other} <= set(summary.statements), conflict


@given(production=productions())
def test_a_summary_has_two_to_four_paragraphs_and_single_stops(production: Production) -> None:
    text = str(DE.summary(production))
    paragraphs = text.split("\n\n")
    assert len(paragraphs) <= 4
    assert ".." not in text
    assert all(paragraph.endswith((".", "…", "!", "?")) for paragraph in paragraphs)
