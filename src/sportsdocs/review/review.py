"""All soft rules asked of a catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sportsdocs.codec.content import Content
from sportsdocs.model.collector import collector_paused
from sportsdocs.model.dates import PartialDate, to_day
from sportsdocs.model.people import Person
from sportsdocs.model.sources import Source
from sportsdocs.query.citations import sources_of
from sportsdocs.review.exempting import explained
from sportsdocs.review.notices import Notice, Report
from sportsdocs.review.places import Found
from sportsdocs.review.rules import RULES, Rule


def review(content: Content, on: date | PartialDate | str | None = None) -> Report:
    """Report what the soft rules find; `on` is the day that counts as today, by default the last day cited."""
    day = last_day_cited(content) if on is None else to_day(on)
    with collector_paused():
        return Report(day, explained(_notices(content, day), content))


def last_day_cited(content: Content) -> date:
    """Give the last day that a cited source was surely public; if nothing is cited, the end of the calendar."""
    return max((source.said_by for source in _cited(content)), default=date.max)


def _cited(content: Content) -> Iterator[Source]:
    for work in content.productions.values():
        yield from sources_of(work)
    for entity in content.entities.values():
        yield from entity.gender_sources if isinstance(entity, Person) else ()


def _notices(content: Content, day: date) -> Iterator[Notice]:
    for rule in RULES.values():
        yield from (_notice(rule, found) for found in rule.look(content, day))


def _notice(rule: Rule, found: Found) -> Notice:
    return Notice(
        found.reason,
        found.value,
        found.file,
        found.whole_path,
        suggestions=found.suggestions,
        rule=rule.id,
        severity=rule.severity,
        record=found.record.id,
    )
