"""Twelve real productions in four languages, as an editor read them: line, card, credits, sheet and summary.

The files under tests/golden/works are the wording agreed on. After a change on purpose:
`python -m tests.format.test_works` writes them anew; read the difference.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import sportsdocs
from sportsdocs import Formatter

GOLDEN = Path(__file__).parent.parent / "golden" / "works"
LOCALES = ("de", "de-CH", "en-GB", "en-US")
SAMPLE = sportsdocs.sample()
CASES = [
    pytest.param(work.id, locale, id=f"{work.id}-{locale}")
    for work in SAMPLE.productions
    for locale in LOCALES
]


def printed(work_id: str, locale: str) -> str:
    """Print all about a work; of the sheet, what is its own."""
    f, work = Formatter(locale, plain_spaces=True), SAMPLE.productions[work_id]
    own, *_ = f.fact_sheet(work, within=SAMPLE).split("\n\n")
    day = None if work.premiere is None or work.premiere.date is None else work.premiere.date.earliest
    pages = [
        f.line(work),
        f.card(work),
        f.credits(work),
        own,
        str(f.summary(work, citations=True, within=SAMPLE)),
    ]
    if day is not None:
        # The eve: what was to come, as far as it was known by then.
        eve = day.fromordinal(day.toordinal() - 1)
        pages.append(f"{eve}: {f.summary(work.as_of(eve), on=eve, within=SAMPLE)}")
    return "\n\n----\n\n".join(pages) + "\n"


def golden(work_id: str, locale: str) -> Path:
    return GOLDEN / f"{work_id}.{locale}.txt"


@pytest.mark.parametrize(("work_id", "locale"), CASES)
def test_all_about_a_work_reads_as_agreed(work_id: str, locale: str) -> None:
    assert printed(work_id, locale) == golden(work_id, locale).read_text("utf-8")


def test_twelve_works_and_no_file_that_nobody_reads() -> None:
    assert len(SAMPLE.productions) == 12
    assert {path.name for path in GOLDEN.iterdir()} == {golden(*case.values).name for case in CASES}  # type: ignore[arg-type]


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for case in CASES:
        golden(*case.values).write_text(printed(*case.values), encoding="utf-8")  # type: ignore[arg-type]
