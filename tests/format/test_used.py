"""What a summary says it used is in its text, value by value, and nothing else is; and it says nothing twice."""

from __future__ import annotations

import datetime as dt

from hypothesis import assume, given, note
from hypothesis import strategies as st

from sportsdocs import Formatter, Production
from sportsdocs.model.statements import content_fields
from sportsdocs.testing.productions import productions
from tests.format.scene import Scene, with_own_sources
from tests.format.test_laws import texts_in
from tests.format.told import TOLD, missing

DE, EN = Formatter("de", plain_spaces=True), Formatter("en-GB", plain_spaces=True)
formatters = st.sampled_from([DE, EN])
#: Before, while and after the sources speak, and the last day cited.
days = st.none() | st.dates(dt.date(2018, 10, 1), dt.date(2021, 1, 1))


def test_the_table_knows_every_field_of_every_statement() -> None:
    for kind, rows in TOLD.items():
        assert set(rows) == set(content_fields(kind)), kind


@given(production=productions(), f=formatters, on=days)
def test_every_value_used_is_told_or_left_out_for_a_reason(
    production: Production, f: Formatter, on: dt.date | None
) -> None:
    assume(
        not any("[" in text for text in texts_in(production))
    )  # it would be read as the number of a source
    scene = Scene(f, with_own_sources(production), on)
    note(str(scene.summary))
    for statement in scene.summary.statements:
        assert missing(scene, statement) == [], statement


@given(production=productions(), f=formatters, on=days)
def test_both_sides_of_every_contradiction_are_told_and_by_whom(
    production: Production, f: Formatter, on: dt.date | None
) -> None:
    summary = f.summary(production, on=on)
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
