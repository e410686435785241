"""Sheets, summaries and references of a series made up for it, as an editor read them.

The files under tests/golden/sheets are the wording agreed on. After a change on purpose:
`python -m tests.format.test_pages` writes them anew; read the difference.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sportsdocs import Catalog, Formatter, Franchise, InvalidTypeError, Production
from tests.format.works import AFTER, KIM, MODEL, PLAN, SERIES

GOLDEN = Path(__file__).parent.parent / "golden" / "sheets"
LOCALES = ("de", "de-CH", "en-GB", "en-US")
CATALOG = Catalog.of([SERIES, MODEL, Franchise("lichter-reihe", "Lichter der Küste")])

PAGES: dict[str, Callable[[Formatter], str]] = {
    "sheet": lambda f: f.fact_sheet(SERIES, CATALOG),
    "sheet-cited": lambda f: f.fact_sheet(SERIES, citations=True),
    "credits": lambda f: f.credits(SERIES),
    "credits-as-printed": lambda f: f.credits(SERIES, as_printed=True),
    "summary": lambda f: str(f.summary(SERIES, CATALOG, citations=True)),
    "summary-ahead": lambda f: str(f.summary(SERIES.as_of("2021-03-02"))),
    "cite": lambda f: "\n\n".join(f.cite(statement) for statement in SERIES.statements),
    "conflicts": lambda f: "\n".join(map(f.conflict, SERIES.conflicts())),
    "short": lambda f: f"{f.line(SERIES)}\n\n{f.card(SERIES)}\n\n{f.company(SERIES)}",
    "releases": lambda f: "\n".join(
        f.release(r, form=form) for r in SERIES.releases for form in ("line", "phrase")
    ),
}
CASES = [pytest.param(page, locale, id=f"{page}-{locale}") for page in PAGES for locale in LOCALES]


def printed(page: str, locale: str) -> str:
    return PAGES[page](Formatter(locale, plain_spaces=True)) + "\n"


def golden(page: str, locale: str) -> Path:
    return GOLDEN / f"{page}.{locale}.txt"


@pytest.mark.parametrize(("page", "locale"), CASES)
def test_pages_read_as_agreed(page: str, locale: str) -> None:
    assert printed(page, locale) == golden(page, locale).read_text("utf-8")


def test_a_summary_names_its_statements_and_sources() -> None:
    summary = Formatter("de").summary(SERIES)
    assert SERIES.titles[0] in summary.statements
    assert SERIES.titles[1] not in summary.statements
    assert set(summary.sources) <= {PLAN, AFTER, *(c.source for s in SERIES.statements for c in s.citations)}


def test_the_tense_follows_the_day_it_is_for() -> None:
    de = Formatter("de", plain_spaces=True)
    assert "startete am 3. September 2021" in str(de.summary(SERIES, on="2021-12-01"))
    assert "soll am 3. September 2021" in str(de.summary(SERIES, on="2021-08-01"))


def test_related_works_are_named_by_id_without_a_catalogue() -> None:
    assert "Vorbild: suedlichter" in Formatter("de").fact_sheet(SERIES)
    assert "Vorbild: Südlichter" in Formatter("de").fact_sheet(SERIES, within=CATALOG)


def test_names_as_printed_on_request() -> None:
    assert "Tom Weiss" in Formatter("de").credits(SERIES, as_printed=True)
    assert "Tom Weiss" not in Formatter("de").credits(SERIES)


def test_nobody_is_nothing() -> None:
    assert Formatter("de").credit() == ""
    assert Formatter("de").company([]) == ""


def test_a_voice_of_one_version_says_so() -> None:
    line = next(line for line in Formatter("de").credits(SERIES).splitlines() if KIM.name in line)
    assert line == "Erzählstimme (auf Deutsch): Kim Sand"


def test_only_what_has_sources_is_cited_and_only_questions_are_explained() -> None:
    film = Production("film", "film")
    with pytest.raises(InvalidTypeError, match="a statement, a citation or a source"):
        Formatter("de").cite(film)  # type: ignore[arg-type]
    with pytest.raises(InvalidTypeError, match="a predicate"):
        Formatter("de").explain(film)  # type: ignore[arg-type]


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for case_page in PAGES:
        for case_locale in LOCALES:
            golden(case_page, case_locale).write_text(printed(case_page, case_locale), encoding="utf-8")
