"""Laws of the pages: nothing raises, nothing is invented, nothing is lost, and both languages say the same."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, note
from hypothesis import strategies as st

from sportsdocs import (
    Credit,
    Formatter,
    Hedge,
    Money,
    PartialDate,
    Person,
    Production,
    Quantity,
    Release,
    Title,
    Version,
)
from sportsdocs.format.summaries import Summary
from sportsdocs.model.entities import Named
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.texts import Name, Names, Text
from sportsdocs.testing.formatters import formatters as every_formatter
from sportsdocs.testing.productions import productions

DE, EN = Formatter("de"), Formatter("en-GB")
formatters = every_formatter()
days = st.dates(dt.date(1999, 1, 1), dt.date(2031, 1, 1))
NEVER = ("None", "NaN", "{", "}", "  ", "%(")


def texts_in(thing: Any) -> Iterator[str]:
    """Give every text that stands somewhere in an object, through all that it points to."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, (tuple, list)):
        for item in thing:
            yield from texts_in(item)
    elif attrs.has(type(thing)):
        for field in attrs.fields(type(thing)):
            yield from texts_in(getattr(thing, field.name))


def pages(f: Formatter, production: Production, day: dt.date) -> Iterator[str]:
    """Print a production in every way there is."""
    yield f.fact_sheet(production)
    yield f.fact_sheet(production, citations=True)
    yield f.credits(production)
    yield f.credits(production, as_printed=True)
    yield f.credits(production, form="sentence")
    yield f.credits(production, form="byline", as_printed=True, ahead=True)
    yield str(f.summary(production))
    yield str(f.summary(production, citations=True))
    yield str(f.summary(production, on=day))
    yield str(f.summary(production.as_of(day), on=day))
    yield f.company(production)
    yield f.line(production)
    yield f.card(production)
    yield from (f.cite(statement) for statement in production.statements)
    yield from (f.conflict(conflict) for conflict in production.conflicts())
    yield from (f.release(release, form="phrase") for release in production.releases)
    yield from (f.credit(credit, form="sentence") for credit in production.credits)


@given(production=productions(), f=formatters, day=days)
def test_every_page_of_every_production_is_clean(production: Production, f: Formatter, day: dt.date) -> None:
    given_texts = "\n".join(texts_in(production))
    forbidden = [mark for mark in NEVER if mark not in given_texts]
    for page in pages(f, production, day):
        note(page)
        assert [mark for mark in forbidden if mark in page] == []
        assert all(line == line.strip() for line in page.splitlines() if "\u00a0" not in line)


def _names(production: Production, f: Formatter) -> Iterator[str]:
    for statement in production.statements:
        for name in attrs.fields_dict(type(statement)):
            value = getattr(statement, name)
            if isinstance(value, Named):
                yield value.names.best(*f.languages).text
            if isinstance(value, Text):
                yield value.best(*f.languages)


def _numbers(production: Production) -> Iterator[PartialDate | Quantity | Money]:
    for statement in production.statements:
        for name in attrs.fields_dict(type(statement)):
            value = getattr(statement, name)
            values = value if isinstance(value, tuple) and name == "part_dates" else (value,)
            yield from (v for v in values if isinstance(v, (PartialDate, Quantity, Money)))


@given(production=productions(), f=formatters)
def test_every_name_number_and_date_of_a_sheet_is_found_in_it(production: Production, f: Formatter) -> None:
    sheet = f.fact_sheet(production)
    note(sheet)
    folded = sheet.casefold()  # a label at the start of its line takes a capital
    for name in _names(production, f):
        assert name.casefold() in folded or name.casefold().partition(" ")[2] in folded
    for value in _numbers(production):
        assert _printed(f, value) in _with_quarters_in_figures(sheet), value


@given(production=productions(), f=formatters)
def test_every_version_is_named_in_a_sheet(production: Production, f: Formatter) -> None:
    sheet = f.fact_sheet(production).casefold()
    note(sheet)
    assert [r for r in production.releases if r.version and f.word(r.version).casefold() not in sheet] == []


#: What German calls a version in any case and with any article.
STEMS = {
    Version.CINEMA: "Kinofassung",
    Version.TELEVISION: "Fernsehfassung",
    Version.INTERNATIONAL: "internationale(?:n)? Fassung",
    Version.DIRECTORS_CUT: "Regiefassung",
    Version.SHORT: "gekürzte(?:n)? Fassung",
    Version.LONG: "Langfassung",
}


@given(production=productions(), day=days)
def test_a_summary_names_no_version_but_those_of_releases_it_tells(
    production: Production, day: dt.date
) -> None:
    summary = DE.summary(production, on=day)
    note(str(summary))
    told = {s.version for s in summary.statements if isinstance(s, Release)}
    assert {version for version, stem in STEMS.items() if re.search(stem, str(summary))} <= told


def _printed(f: Formatter, value: PartialDate | Quantity | Money) -> str:
    """Print a value alone, without what relation and hedge put round it."""
    if isinstance(value, PartialDate):
        exact = PartialDate(value.text.removesuffix("~"))
        return f.date(PartialDate(exact.text.rpartition(" ")[2]))
    figures = attrs.evolve(f, number_words=False)
    plain = attrs.evolve(value, hedge=Hedge.EXACT)
    if isinstance(plain, Quantity):
        return figures.quantity(plain, style="figures")
    return figures.money(plain)


def _with_quarters_in_figures(text: str) -> str:
    """Undo what English does to a quarter in a sentence: there its number is a word."""
    for word, figure in (("first", "1st"), ("second", "2nd"), ("third", "3rd"), ("fourth", "4th")):
        text = text.replace(f"{word} quarter", f"{figure} quarter")
    return text


def _digits(text: str) -> list[str]:
    """Give the numbers of a text, in order of size of their text, grouped digits taken together."""
    joined = re.sub(r"(?<=\d)[.,\u00a0\u202f\u2019](?=\d)", "", _with_quarters_in_figures(text))
    return sorted(re.findall(r"\d+", joined))


def wordings_in(thing: Any) -> Iterator[str]:
    """Give the names, wordings and titles that stand somewhere in an object."""
    if isinstance(thing, (Name, Text, Names, Title)):
        yield from texts_in(thing)
    elif isinstance(thing, (tuple, list)):
        for item in thing:
            yield from wordings_in(item)
    elif attrs.has(type(thing)):
        for field in attrs.fields(type(thing)):
            yield from wordings_in(getattr(thing, field.name))


@given(production=productions())
def test_german_and_english_carry_the_same_numbers(production: Production) -> None:
    # A wording may say a number in one language only; that is not ours to judge.
    parts = (getattr(production, section) for section in SECTIONS if section != "titles")
    assume(not any(character.isdigit() for text in wordings_in(tuple(parts)) for character in text))
    sheets = [f.fact_sheet(production.with_sections({"titles": ()})) for f in (DE, EN)]
    note("\n".join(sheets))
    assert _digits(sheets[0]) == _digits(sheets[1])


PEOPLE = [
    Person("abel", "Abel", gender="masculine"),
    Person("berta", "Berta", gender="feminine"),
    Person("cleo", "Cleo"),
    Person("dana", "Dana", gender="feminine"),
    Person("emil", "Emil"),
]
CAPACITIES = [None, Text("one"), Text("two")]
credits_of_one_role = st.lists(
    st.builds(Credit, st.sampled_from(PEOPLE), st.just("producer"), capacity=st.sampled_from(CAPACITIES)),
    min_size=1,
)


@given(entries=credits_of_one_role, f=formatters)
def test_every_name_stands_once_in_a_line_of_credits(entries: list[Credit], f: Formatter) -> None:
    line = f.credits(entries)
    note(line)
    assert "\n" not in line
    names = re.findall(r"\b(?:Abel|Berta|Cleo|Dana|Emil)\b", line)
    assert names == list(dict.fromkeys(credit.contributor.name for credit in entries))


@given(production=productions(), f=formatters)
def test_a_summary_tells_what_it_used(production: Production, f: Formatter) -> None:
    summary = f.summary(production)
    assert isinstance(summary, Summary)
    assert set(summary.statements) <= set(production.statements)
    assert not any(statement.refuted for statement in summary.statements)
    assert all(
        source in summary.sources for s in summary.statements for source in (c.source for c in s.citations)
    )


@given(production=productions())
def test_as_of_any_source_a_page_can_be_printed(production: Production) -> None:
    for statement in production.statements:
        for citation in statement.citations:
            then = production.as_of(citation.source.said_by)
            assert DE.fact_sheet(then)
            assert str(DE.summary(then))


@pytest.mark.parametrize("name", ["{0}", "{name}", "%(n)s", "{0.__class__}", "{{", "100 %"])
def test_names_are_never_read_as_templates(name: str) -> None:
    from sportsdocs import Organization

    company = Organization("a", {"und": Name(name, article="die")}, kind="newspaper")
    production = Production(
        "x",
        "film",
        titles=[],
        credits=[Credit(company, "production-company")],
        releases=[Release("streaming", platform=company)],
    )
    for f in (DE, EN):
        assert f.fact_sheet(production).count(name) == 2
        assert name in str(f.summary(production))
