"""The two pages about wording are complete, alike and true: sections, switches, methods, tables, and cells that run."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import attrs
import pytest

import sportsdocs
from sportsdocs import Citation, Fee, Formatter, Hedge, Money, Production, Quantity, Source, Standing, Title

FOLDER = Path(__file__).parents[2] / "docs/explanation"
PAGES = {
    language: (FOLDER / name).read_text("utf-8")
    for language, name in (("en", "how-we-word-things.md"), ("de", "wie-wir-formulieren.md"))
}
FORMATTERS = {"de": Formatter("de"), "en": Formatter("en-GB")}
CELL = re.compile(r"^```\{code-cell\}\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SWITCHES = {field.name for field in attrs.fields(Formatter)} - {"locale"}
METHODS = {name for name in dir(Formatter) if not name.startswith("_")} - SWITCHES - {"locale"}


def sections(language: str) -> list[str]:
    """Give the names of the sections, from the label in front of each heading."""
    return re.findall(rf"^\({language}-(\w+)\)=\n## .+$", PAGES[language], re.MULTILINE)


def row(*cells: str) -> str:
    """Write a row of a table."""
    return f"| {' | '.join(cells)} |"


def in_brackets(f: Formatter, production: Production) -> str:
    """Give what the last line of a sheet says of how sure it is, without the brackets round it."""
    match = re.search(r" \((.*)\)$", f.fact_sheet(production).splitlines()[-1])
    return match[1] if match else "–"


def standing_rows(language: str) -> list[str]:
    """Give the rows that tell how a language words each standing: alone, in a sheet, by whom, in a sentence."""
    f, found, organizations = FORMATTERS[language], [], sportsdocs.sample().organizations
    for standing in Standing:
        marks = []
        for named in (None, organizations["bild"]):
            citation = Citation(Source("source", published="2019"), standing, attributed_to=named)
            fee = Fee(Money(5_000_000, "EUR"), payer=organizations["amazon"], citations=[citation])
            work = Production("work", "series", titles=[Title("Work", "en")], fees=[fee])
            marks.append(in_brackets(f, work))
        sentence = f.summary(work).text.split("\n\n")[-1]
        found.append(row(f"`{standing.name}`", language, f.word(standing), *marks, sentence))
    return found


def hedge_rows() -> list[str]:
    """Give the rows that tell how both languages word each hedge: of a count, and of money."""
    return [
        row(
            f"`{hedge.name}`",
            *(f.count(Quantity(240, hedge), "country") for f in FORMATTERS.values()),
            *(f.money(Money(5_000_000, "EUR", hedge)) for f in FORMATTERS.values()),
        )
        for hedge in Hedge
    ]


def test_both_pages_have_the_same_sections_in_the_same_order() -> None:
    assert sections("en") == sections("de")
    for language, page in PAGES.items():
        assert len(sections(language)) == len(re.findall(r"^## ", page, re.MULTILINE)) >= 12


@pytest.mark.parametrize("language", PAGES)
def test_a_page_names_every_switch_and_every_method(language: str) -> None:
    page = PAGES[language]
    assert set(re.findall(r"^\| `(\w+)` \| `", page, re.MULTILINE)) == SWITCHES
    # In the text or in a cell: `word`, gb.word(…).
    named = set(re.findall(r"`(\w+)`", page)) | set(re.findall(r"\.(\w+)\(", page))
    assert METHODS - named == set()


@pytest.mark.parametrize("language", PAGES)
def test_a_page_tells_the_default_of_each_switch(language: str) -> None:
    told = dict(re.findall(r"^\| `(\w+)` \| `(\S+)` \|", PAGES[language], re.MULTILINE))
    defaults = {name: getattr(Formatter("de"), name) for name in SWITCHES}
    assert {name: value.strip('"') for name, value in told.items()} == {
        name: str(value) for name, value in defaults.items()
    }


@pytest.mark.parametrize("language", PAGES)
def test_every_standing_is_in_the_table_as_it_is_worded(language: str) -> None:
    found = re.findall(r"^\| `[A-Z_]+` \| (?:de|en) \|.*$", PAGES[language], re.MULTILINE)
    assert found == [*standing_rows("de"), *standing_rows("en")]


@pytest.mark.parametrize("language", PAGES)
def test_every_hedge_is_in_the_table_as_it_is_worded(language: str) -> None:
    found = re.findall(r"^\| `[A-Z_]+` \| (?!de \||en \|).*$", PAGES[language], re.MULTILINE)
    assert found == hedge_rows()


@pytest.mark.parametrize("language", PAGES)
def test_the_cells_of_a_page_run_and_ask_what_never_changes(language: str) -> None:
    cells, names = CELL.findall(PAGES[language]), dict[str, object]()
    assert len(cells) > 10
    assert "load()" not in PAGES[language]
    for number, cell in enumerate(cells):
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(cell, f"cell {number} of the page in {language}", "exec"), names)
        assert bool(printed.getvalue().strip()) is (number > 0)  # the first one only gives names
