"""For which days a premiere had been announced that then came, or is to come, on another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from sportsdocs.format.date_lists import date_phrases
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.messages import msg
from sportsdocs.format.release_clauses import STOP
from sportsdocs.format.release_modes import Premiere
from sportsdocs.format.release_ways import THE_RELEASE
from sportsdocs.format.sentence import Sentence
from sportsdocs.model import choice
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_ORIGINALLY = msg("summary", "{the_release} was originally announced {for_date}.")
FIRST_THEN = msg("release clause", "{the_release} was announced first {for_date}, then {for_dates}")
_ALSO = msg("summary", "{the_release} was also announced {for_dates}.")


def moved_sentences(f: Formatter, production: Production, premiere: Premiere) -> Iterator[Sentence]:
    """Say for which days the premiere was announced that cannot be its own."""
    if not production.rescheduled:
        return
    days, plans = _missed(production, premiere)
    if plans and missed_once(production, premiere) is None:
        yield Sentence(_text(f, premiere, days, plans), plans)


def missed_once(production: Production, premiere: Premiere) -> Release | None:
    """Give the one plan before that of an overdue premiere: both are told in one sentence."""
    if premiere.mode != "overdue" or not production.rescheduled:
        return None
    days, plans = _missed(production, premiere)
    return plans[0] if len(days) == 1 and plans and _in_this_order(premiere, plans) else None


def _missed(production: Production, premiere: Premiere) -> tuple[list[PartialDate], tuple[Release, ...]]:
    """Give the days it was announced for that cannot be its own, and what announced them."""
    came_true = _elsewhere(production, premiere)
    days = [
        d for d in production.announced_dates if choice.incompatible(d, premiere.day) and d not in came_true
    ]
    return days, tuple(plan for plan in _plans(premiere) if plan.date in days)


def _elsewhere(production: Production, premiere: Premiere) -> set[PartialDate | None]:
    """Give the days on which the same platform brought it elsewhere: what was announced for them came true there."""
    first = premiere.release
    return {
        r.date
        for _, r in production.release_choices
        if r is not first
        and r.standing is Standing.ESTABLISHED
        and (r.kind, r.platform) == (first.kind, first.platform)
    }


def _plans(premiere: Premiere) -> list[Release]:
    """Give the announcements of this release, by the day they were first known."""
    announced = [
        s
        for s in premiere.thing.statements
        if isinstance(s, Release) and s.standing is Standing.ANNOUNCED and not s.refuted
    ]
    return sorted(announced, key=lambda plan: plan.since)


def _text(f: Formatter, premiere: Premiere, days: Sequence[PartialDate], plans: Sequence[Release]) -> str:
    the_release = f.say(THE_RELEASE[premiere.release.kind])
    if not _in_this_order(premiere, plans):
        return f.say(_ALSO, the_release=the_release, for_dates=date_phrases(f, days, "for"))
    first = date_phrase(f, days[0], "for")
    if len(days) == 1:
        return f.say(_ORIGINALLY, the_release=the_release, for_date=first)
    clause = f.say(
        FIRST_THEN, the_release=the_release, for_date=first, for_dates=date_phrases(f, days[1:], "for")
    )
    return f.say(STOP, clause=clause)


def _in_this_order(premiere: Premiere, plans: Sequence[Release]) -> bool:
    """Tell whether the plans were surely made in their order, and before that of the day it came, or is to come, out."""
    first_of_each = {plan.date: plan for plan in reversed(plans)}
    known = [plan.since for plan in reversed(first_of_each.values())]
    said = [*map(_announced_from, reversed(first_of_each.values())), *_announcements(premiere)]
    return all(day < later for day, later in zip(known, said[1:], strict=False))


def _announcements(premiere: Premiere) -> Iterator[date]:
    """Give the first day that the day it came, or is to come, out can have been announced; none if it never was."""
    day = premiere.day
    same = [
        s for s in premiere.thing.statements if isinstance(s, Release) and s.date == day and not s.refuted
    ]
    announced = [c for s in same for c in s.citations if c.standing is Standing.ANNOUNCED]
    if announced:
        yield min(citation.source.said_from for citation in announced)


def _announced_from(plan: Release) -> date:
    return min(c.source.said_from for c in plan.citations if c.standing is Standing.ANNOUNCED)
