"""For which days a premiere had been announced that then came, or is to come, on another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.date_lists import date_phrases
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.dates import closed
from sportsdocs.format.messages import msg
from sportsdocs.format.plans import Missed, missed_plans
from sportsdocs.format.release_clauses import STOP
from sportsdocs.format.release_modes import Premiere
from sportsdocs.format.release_ways import THE_RELEASE
from sportsdocs.format.releases import reach
from sportsdocs.format.sentence import Sentence
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_ORIGINALLY = msg("summary", "{the_release} was originally announced {for_date}.")
_WITH_REACH = msg("day and reach of an announcement", "{for_date} {reach}")
FIRST_THEN = msg("release clause", "{the_release} was announced first {for_date}, then {for_dates}")
_ALSO = msg("summary", "{the_release} was elsewhere announced {for_dates}.")


def moved_sentences(f: Formatter, production: Production, premiere: Premiere) -> Iterator[Sentence]:
    """Say for which days the premiere was announced that cannot be its own."""
    missed = _missed(production, premiere)
    if missed.plans and missed_once(production, premiere) is None:
        count = told_with_its_day(production, premiere)
        yield Sentence(_text(f, premiere, missed, count), missed.plans)


def missed_once(production: Production, premiere: Premiere) -> Release | None:
    """Give the one plan before that of an overdue premiere: both are told in one sentence."""
    missed = _missed(production, premiere)
    if premiere.mode != "overdue" or len(missed.days) != 1 or not missed.in_order:
        return None
    return missed.plans[0]


def told_with_its_day(production: Production, premiere: Premiere) -> Release | None:
    """Give the one plan for another day if it is what says in how many countries: both are told in one sentence."""
    count, missed = premiere.planned("territory_count"), _missed(production, premiere)
    alone = count is not None and missed.plans == (count,) and missed_once(production, premiere) is None
    return count if alone else None


def _missed(production: Production, premiere: Premiere) -> Missed:
    if not production.rescheduled:
        return Missed(premiere.thing, premiere.day, ())
    return missed_plans(production, premiere.thing, premiere.release, premiere.day)


def _text(f: Formatter, premiere: Premiere, missed: Missed, count: Release | None) -> str:
    the_release, days = f.say(THE_RELEASE[premiere.release.kind]), missed.days
    for_dates = date_phrases(f, days, "for")
    if count is not None:
        for_dates = f.say(_WITH_REACH, for_date=closed(f, days[0], for_dates), reach=reach(f, count))
    if not missed.in_order:
        return f.say(_ALSO, the_release=the_release, for_dates=for_dates)
    if len(days) == 1:
        return f.say(_ORIGINALLY, the_release=the_release, for_date=for_dates)
    first, then = date_phrase(f, days[0], "for"), date_phrases(f, days[1:], "for")
    return f.say(STOP, clause=f.say(FIRST_THEN, the_release=the_release, for_date=first, for_dates=then))
