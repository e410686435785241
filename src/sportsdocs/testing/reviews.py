"""Strategies for what soft rules find, and for what lets it stand."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.model.exemptions import Exemption
from sportsdocs.review.notices import Notice, Report
from sportsdocs.review.rules import RULES
from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.dates import days
from sportsdocs.testing.words import ids, texts

_RULES: Final = st.sampled_from(list(RULES))
_VALUES: Final = st.none() | texts()
_REASONS: Final = st.sampled_from(["no source says this", "lies after 2019-06-01"])
_PLACES: Final = st.sampled_from(
    [("productions/film.json", "$.releases[0].date"), ("sources.json", "$.blatt.url")]
)


def exemptions() -> SearchStrategy[Exemption]:
    """Exemptions from any rule, for a value or for all of a record."""
    return st.builds(Exemption, _RULES, ids(), texts(), value=_VALUES)


@st.composite
def notices(draw: DrawFn) -> Notice:
    """Notices in form: what a rule might find, explained or not."""
    (file, path), rule, value = draw(_PLACES), RULES[draw(_RULES)], draw(_VALUES)
    return Notice(
        draw(_REASONS),
        value or "",
        file,
        path,
        rule=rule.id,
        severity=rule.severity,
        record=draw(ids()),
        explanation=draw(_VALUES),
    )


def reports() -> SearchStrategy[Report]:
    """What is found in a catalogue on a day, or any notices at all."""
    on = st.none() | days()
    reviewed = st.builds(lambda docs, day: docs.validate(on=day), catalogs(), on)
    return st.builds(Report, days(), st.lists(notices(), max_size=4)) | reviewed
