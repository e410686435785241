"""What can be read back from the texts: both languages carry the same facts, and a summary says what it used, nothing else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs
from babel import Locale
from hypothesis import given, note
from hypothesis import strategies as st

import sportsdocs
from sportsdocs import (
    Formatter,
    Organization,
    PartialDate,
    Person,
    Production,
    Statement,
    Team,
    TitleKind,
)
from sportsdocs.model.entities import Named
from sportsdocs.model.sections import SECTIONS
from sportsdocs.testing.productions import productions
from tests.format.test_laws import wordings_in

DAY = "2030-01-01"
DE = Formatter("de", plain_spaces=True, number_words=False)
EN = Formatter("en-GB", plain_spaces=True, number_words=False)


def _month_names(locale: str) -> dict[str, str]:
    months: dict[int, str] = Locale.parse(locale, sep="-").months["format"]["wide"]
    return {name: f"month{number}" for number, name in months.items()}


#: English counts quarters in words where a sentence has them.
QUARTERS = {"first": "1", "second": "2", "third": "3", "fourth": "4"}
MONTHS = {f: _month_names(f.locale) for f in (DE, EN)}
_WORDS = re.compile(r"\d+(?:[.,’]\d+)*|[^\W\d_]+")


def tokens(f: Formatter, text: str) -> Iterator[str]:
    """Read the numbers and the months of a text, written the same way for every language."""
    # As they are written: a source "may" be the later one, too.
    text = re.sub(r"\b(\w+)(?= quarter\b)", lambda found: QUARTERS.get(found[1], found[1]), text)
    for word in _WORDS.findall(text):
        if word[0].isdigit():
            yield re.sub(r"[.,’]", "", word)
        elif word in MONTHS[f]:
            yield MONTHS[f][word]


def names(production: Production) -> set[str]:
    """Give the names that are the same in every language, of all that the production points to."""
    found = set()
    for statement in production.statements:
        for field in attrs.fields(type(statement)):
            value = getattr(statement, field.name)
            if isinstance(value, (Person, Organization, Team)) and set(value.names.as_dict()) == {"und"}:
                found.add(value.names.best("de").text)
    return found


def speechless(production: Production) -> Production:
    """Leave out what is free text: it may say a number in one language only, which is not ours to judge."""
    parts = {name: getattr(production, name) for name in SECTIONS}
    kept = {name: tuple(s for s in part if not _numbered(s)) for name, part in parts.items()}
    return production.with_sections(kept)


def with_one_title(production: Production) -> Production:
    """Leave out the titles of which the language chooses one: when and by whom each was said is not the same."""
    kept = (t for t in production.titles if t.kind in (TitleKind.ORIGINAL, TitleKind.WORKING))
    return production.with_sections({"titles": kept})


def _numbered(thing: Any) -> bool:
    return any(character.isdigit() for text in wordings_in(thing) for character in text)


@given(production=productions())
def test_both_languages_carry_the_same_numbers_and_dates(production: Production) -> None:
    production = with_one_title(speechless(production))
    for page in ("fact_sheet", "summary"):
        texts = {f: str(getattr(f, page)(production)) for f in (DE, EN)}
        note("\n\n".join(texts.values()))
        read = [Counter(tokens(f, text)) for f, text in texts.items()]
        assert read[0] == read[1], page


@given(production=productions())
def test_both_languages_carry_the_same_names(production: Production) -> None:
    production = with_one_title(production)
    for page in ("fact_sheet", "summary", "credits"):
        texts = [str(getattr(f, page)(production)) for f in (DE, EN)]
        note("\n\n".join(texts))
        for name in names(production):
            assert (name in texts[0]) == (name in texts[1]), (page, name)


def marks_of(f: Formatter, statement: Statement) -> set[str]:
    """Give the names and days by which a statement would be known in a text."""
    values = [getattr(statement, name) for name in attrs.fields_dict(type(statement))]
    flat = [one for value in values for one in (value if isinstance(value, tuple) else (value,))]
    found = {one.names.best(*f.languages).text for one in flat if isinstance(one, Named)}
    days = (
        one.text.removesuffix("~") for one in flat if isinstance(one, PartialDate) if one.precision == "day"
    )
    return found | set(map(f.date, days))


@given(production=productions(), f=st.sampled_from([DE, EN]))
def test_a_summary_tells_nothing_that_it_did_not_use(production: Production, f: Formatter) -> None:
    summary = f.summary(production, on=DAY)
    note(str(summary))
    # Whoever says it is named, too: those are sources, not statements. A name may lie within another.
    told = {mark for statement in summary.statements for mark in marks_of(f, statement)}
    # A free text may be the name of somebody, too.
    titles = (title.text for title in production.titles if title.text is not None)
    known = "\n".join((*told, *titles, *wordings_in(summary.statements), *names_of_sources(f, production)))
    for statement in production.statements:
        if not any(statement is other for other in summary.statements):
            own = [mark for mark in marks_of(f, statement) if mark not in known]
            assert [mark for mark in own if re.search(rf"(?<!\w){re.escape(mark)}(?!\w)", str(summary))] == []


def names_of_sources(f: Formatter, production: Production) -> Iterator[str]:
    """Give the names of those who may stand behind "according to"."""
    for statement in production.statements:
        for citation in statement.citations:
            parties = (citation.attributed_to, citation.source.publisher, citation.source.agency)
            yield from (party.names.best(*f.languages).text for party in parties if party is not None)


def test_real_works_carry_the_same_in_both_languages() -> None:
    for work in sportsdocs.sample().productions:
        production = speechless(work)
        texts = {f: str(f.fact_sheet(production)) for f in (DE, EN)}
        read = [Counter(tokens(f, text)) for f, text in texts.items()]
        assert read[0] == read[1], work.id
