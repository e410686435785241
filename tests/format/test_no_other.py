"""Every name, number and date of a summary belongs to a statement that it says it used; and it says nothing twice."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from hypothesis import assume, given, note
from hypothesis import strategies as st

from sportsdocs import Formatter, Money, PartialDate, Period, Production, Quantity, Season, Statement, Title
from sportsdocs.model.entities import Named
from sportsdocs.model.texts import Text
from sportsdocs.testing.formatters import formatters
from sportsdocs.testing.productions import productions
from sportsdocs.testing.words import TERRITORIES
from tests.format.scene import RELATED, TITLES, Scene, with_own_sources
from tests.format.seen import values_in
from tests.format.test_laws import texts_in
from tests.format.test_used import DE, EN

days = st.none() | st.dates(dt.date(2018, 10, 1), dt.date(2021, 1, 1))


def names_of(f: Formatter, statements: Iterable[Statement]) -> Iterator[str]:
    """Give the names and wordings that statements say."""
    for value in (value for statement in statements for value in values_in(statement)):
        if isinstance(value, Named):
            yield value.names.best(*f.languages).text
        elif isinstance(value, Text):
            yield value.best(*f.languages)
    yield from (s.text for s in statements if isinstance(s, Title) and s.text is not None)


def voices(f: Formatter, statements: Iterable[Statement]) -> Iterator[str]:
    """Give the names of those who may stand behind "according to": the sources of these statements, and whom they name."""
    for citation in (c for s in statements for c in s.citations):
        parties = (citation.attributed_to, citation.source.publisher, citation.source.agency)
        yield from (party.names.best(*f.languages).text for party in parties if party is not None)
        yield citation.source.title or ""


def _plain(f: Formatter, text: str) -> str:
    """Take out what only one way of spelling or of setting quotation marks adds."""
    return re.sub("[„“”‚‘’»«›‹\"']", "'", f.out(text)).replace("ß", "ss").casefold()


def _has(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _is_a_name(name: str) -> bool:
    """Tell whether a drawn name can be nothing else: "1" is a day too, and the stadium a place where films are shot."""
    return len(name) > 3 and not re.search(r"\d", name) and name not in ("stadion", "stadium")


def _figures(text: str) -> list[str]:
    return re.findall(r"\d+", text)


def numbers_of(f: Formatter, statements: Iterable[Statement]) -> Iterator[str]:
    """Give the numbers, days and months that statements say, as they are printed alone."""
    for value in (value for statement in statements for value in values_in(statement)):
        yield from _printed(f, value)


def _printed(f: Formatter, value: Any) -> Iterator[str]:
    if isinstance(value, PartialDate):
        yield f.date(value)
    elif isinstance(value, Period):
        yield from (f.date(day) for day in (value.start, value.end) if day is not None)
    elif isinstance(value, Season):
        yield f.season(value)
    elif isinstance(value, Money):
        yield f.money(value)
    elif isinstance(value, Quantity):
        for number in filter(None, (value.value, value.to)):
            yield f"{f.number(number)} {f.number(number, style='words')}"
    elif type(value) is int:
        yield f"{value}"


def _months(f: Formatter, text: str) -> set[str]:
    return {name for name in f.cldr.months["format"]["wide"].values() if _has(text, name)}


def days_besides(f: Formatter, used: Iterable[Statement], on: dt.date | None) -> Iterator[str]:
    """Give the days told besides: up to when nothing was known, and when there was no title yet."""
    if on is not None:
        yield f.date(PartialDate.of(on))
    untitled = (s for s in used if isinstance(s, Title) and s.text is None)
    dates = (citation.source.published for s in untitled for citation in s.citations)
    yield from (f.date(date) for date in dates if date is not None)


def _left_out(production: Production) -> set[str]:
    """Give how many a list of names may leave out: "and eight others"."""
    return set(map(str, range(2, len(production.statements) + 1)))


@given(production=productions(), f=formatters(), on=days, day=days)
def test_a_summary_tells_nothing_that_it_did_not_use(
    production: Production, f: Formatter, on: dt.date | None, day: dt.date | None
) -> None:
    production = production if day is None else production.as_of(day)
    summary = f.summary(production, RELATED, on=on)
    note(str(summary))
    text, used = _plain(f, str(summary)), summary.statements
    known = "\n".join(_plain(f, name) for name in (*names_of(f, used), *voices(f, used), *TITLES.values()))
    unused = [s for s in production.statements if not any(s is other for other in used)]
    for name in filter(_is_a_name, (_plain(f, name) for name in names_of(f, unused))):
        assert name in known or not _has(text, name), name


@given(production=productions(), f=formatters(), on=days, day=days)
def test_every_number_day_and_month_of_a_summary_is_of_a_statement_it_used(
    production: Production, f: Formatter, on: dt.date | None, day: dt.date | None
) -> None:
    production = production if day is None else production.as_of(day)
    summary = f.summary(production, RELATED, on=on)
    note(str(summary))
    used = summary.statements
    dates = days_besides(f, used, on)
    known = " ".join((*numbers_of(f, used), *map(f.out, names_of(f, used)), *voices(f, used), *dates))
    assert set(_figures(str(summary))) <= set(_figures(known)) | _left_out(production)
    assert _months(f, str(summary)) <= _months(f, known)
    told = {
        code
        for s in used
        for field in ("territories", "excluded", "countries")
        for code in getattr(s, field, ())
    }
    others = [f.territory(code) for code in TERRITORIES if code not in told]
    assert [name for name in others if _has(str(summary), name) and name not in known] == []


_SUBJECTS = re.compile(
    r"\b(?:außerdem|in addition|die serie|der film|die staffel|die folge|die sendung|the (?:film|series|season|episode|special)|sie|er|it)\b,?"
)


@given(production=productions(), f=st.sampled_from([DE, EN]), on=days)
def test_a_summary_says_nothing_twice(production: Production, f: Formatter, on: dt.date | None) -> None:
    assume(not any("[" in text for text in texts_in(production)))
    named = {value for s in production.statements for value in values_in(s) if isinstance(value, Named)}
    assume(
        len({thing.names.best(*f.languages).text for thing in named}) == len(named)
    )  # two of one name say the same
    scene = Scene(f, with_own_sources(production), on)
    note(str(scene.summary))
    sentences = [_SUBJECTS.sub("", sentence.strip().casefold()).split() for _, sentence in scene.cited]
    assert [words for words, times in Counter(map(" ".join, sentences)).items() if times > 1] == []
