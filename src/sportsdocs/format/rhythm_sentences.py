"""In which rhythm the parts of a series followed, were to follow, or are to follow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal

from attrs import evolve

from sportsdocs.format.date_lists import date_phrases
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.release_modes import Premiere
from sportsdocs.format.rhythms import is_broken
from sportsdocs.format.sentence import Sentence, given
from sportsdocs.model import choice
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import UNDIVIDED, Rhythm, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: They did; they were to, and nobody says whether they did; they are to.
Tense = Literal["did", "were-to", "are-to"]
_RHYTHMS: dict[tuple[Rhythm, Tense], Message] = {
    (Rhythm.AT_ONCE, "did"): msg("summary", "All episodes came out at once."),
    (Rhythm.AT_ONCE, "were-to"): msg("summary", "All episodes were to come out at once."),
    (Rhythm.AT_ONCE, "are-to"): msg("summary", "All episodes are to come out at once."),
    (Rhythm.DAILY, "did"): msg("summary", "One episode followed each day."),
    (Rhythm.DAILY, "were-to"): msg("summary", "One episode was to follow each day."),
    (Rhythm.DAILY, "are-to"): msg("summary", "One episode is to follow each day."),
    (Rhythm.WEEKLY, "did"): msg("summary", "One episode followed each week."),
    (Rhythm.WEEKLY, "were-to"): msg("summary", "One episode was to follow each week."),
    (Rhythm.WEEKLY, "are-to"): msg("summary", "One episode is to follow each week."),
}
_RHYTHMS_TO: dict[tuple[Rhythm, Tense], Message] = {
    (Rhythm.DAILY, "did"): msg("summary", "One episode followed each day, the last one {on_date}."),
    (Rhythm.DAILY, "were-to"): msg("summary", "One episode was to follow each day, the last one {on_date}."),
    (Rhythm.DAILY, "are-to"): msg("summary", "One episode is to follow each day, the last one {on_date}."),
    (Rhythm.WEEKLY, "did"): msg("summary", "One episode followed each week, the last one {on_date}."),
    (Rhythm.WEEKLY, "were-to"): msg(
        "summary", "One episode was to follow each week, the last one {on_date}."
    ),
    (Rhythm.WEEKLY, "are-to"): msg("summary", "One episode is to follow each week, the last one {on_date}."),
}
_PARTS: dict[Tense, Message] = {
    "did": msg("summary", "The episodes came out {on_dates}."),
    "were-to": msg("summary", "The episodes were to come out {on_dates}."),
    "are-to": msg("summary", "The episodes are to come out {on_dates}."),
}
_LAST_PART: dict[Tense, Message] = {
    "did": msg("summary", "The last episode came out {on_date}."),
    "were-to": msg("summary", "The last episode was to come out {on_date}."),
    "are-to": msg("summary", "The last episode is to come out {on_date}."),
}
_FURTHER_PARTS: dict[Tense, Message] = {
    "did": msg("summary", "Further episodes came out {on_dates}."),
    "were-to": msg("summary", "Further episodes were to come out {on_dates}."),
    "are-to": msg("summary", "Further episodes are to come out {on_dates}."),
}
_THE_LAST = msg("summary", "The last one came out {on_dates}.")


def rhythm_sentences(
    f: Formatter, production: Production, premiere: Premiere, on: date
) -> Iterator[Sentence]:
    """Say when the parts of the premiere followed or, where no dates are told, in which rhythm, and when the last came."""
    if production.kind in UNDIVIDED or production.episode_count == 1:
        return
    parts = _parts(premiere)
    days = [] if parts is None else _further(premiere, parts)
    said, last = _told(premiere, "rhythm"), _told(premiere, "last_part")
    if last is not None and last.last_part in (premiere.day, *days):
        last = None
    if parts is not None and days:
        yield from _part_dates(f, premiere, parts, days, on)
    elif said is not None and said.rhythm is not None and not is_broken(said):
        to = last if last is not None and _goes_with(last, said) else None
        yield _rhythm(f, premiere, said, said.rhythm, to, on)
        last = None if to is last else last
    if last is not None:
        yield from _last_part(f, premiere, last, on)


def _further(premiere: Premiere, parts: Release) -> list[PartialDate]:
    return [day for day in dict.fromkeys(parts.part_dates) if day != premiere.day]


def _told(premiere: Premiere, value: str) -> Release | None:
    return premiere.sure(value) or premiere.promised(value)


def _parts(premiere: Premiere) -> Release | None:
    """Give what tells the dates of the parts, of those that belong to the day of the premiere the best."""
    ranked = (s for s in choice.candidates(premiere.thing, "part_dates") if isinstance(s, Release))
    told = (s for s in ranked if premiere.as_sure(s) or s.standing is Standing.ANNOUNCED)
    return next((s for s in told if _fits(premiere, s)), None)


def _fits(premiere: Premiere, parts: Release) -> bool:
    """Tell whether the dates of parts belong to the day of the premiere, not to another plan."""
    return parts is premiere.release or premiere.day in (None, parts.date)


def _tense(
    premiere: Premiere, said: Release, last: PartialDate | None, on: date, by: Release | None = None
) -> Tense:
    """Choose how something is told that ends with a day, of which another statement may know."""
    # What began need not be over.
    if premiere.mode in ("planned", "rumoured") or (last is not None and last.latest > on):
        return "are-to"
    known = premiere.mode == "past" and premiere.as_sure(said) and (last is None or _knows(by or said, last))
    return "did" if known else "were-to"


def _knows(said: Release, day: PartialDate) -> bool:
    """Tell whether a source can establish that a part came out on a day: not before that day.

    A rhythm that the dates break is not what the sources of the dates say: of a plan that joins those that only know the
    rhythm, these confirm the first day and the last.
    """
    if _joins_a_plan(said) and is_broken(said) and day not in (said.date, said.last_part):
        return False
    established = _by_standing(said, Standing.ESTABLISHED)
    return not said.citations or any(c.source.said_by >= day.earliest for c in established)


def _joins_a_plan(said: Release) -> bool:
    return bool(_by_standing(said, Standing.ANNOUNCED))


def _by_standing(said: Release, standing: Standing) -> tuple[Citation, ...]:
    return tuple(citation for citation in said.citations if citation.standing is standing)


def _rhythm(
    f: Formatter, premiere: Premiere, said: Release, rhythm: Rhythm, last: Release | None, on: date
) -> Sentence:
    day = None if last is None else last.last_part
    tense = _tense(premiere, said, day, on, last)
    if day is None:
        return Sentence(f.say(_RHYTHMS[rhythm, tense]), (said,))
    text = f.say(_RHYTHMS_TO[rhythm, tense], on_date=date_phrase(f, day, "on"))
    return Sentence(text, given(said, last))


def _goes_with(last: Release, said: Release) -> bool:
    """Tell whether the day of the last part is as sure as the rhythm, so that one sentence can say both."""
    return said.rhythm is not Rhythm.AT_ONCE and last.standing.rank <= said.standing.rank


def _last_part(f: Formatter, premiere: Premiere, last: Release, on: date) -> Iterator[Sentence]:
    day = last.last_part
    if day is not None:
        tense = _tense(premiere, last, day, on)
        yield Sentence(f.say(_LAST_PART[tense], on_date=date_phrase(f, day, "on")), (last,))


def _part_dates(
    f: Formatter, premiere: Premiere, parts: Release, days: list[PartialDate], on: date
) -> Iterator[Sentence]:
    """Say when the parts followed that break the rhythm: those that surely did, were to, or are to."""
    by_tense: dict[Tense, list[PartialDate]] = {}
    for day in days:
        by_tense.setdefault(_tense(premiere, parts, day, on), []).append(day)
    start = None if premiere.release.date is None else premiere.release
    for place, (tense, group) in enumerate(by_tense.items()):
        message = (_PARTS if premiere.day is None else _FURTHER_PARTS)[tense]
        if place and tense == "did" and group == [parts.last_part]:
            message = _THE_LAST
        text = f.say(message, on_dates=date_phrases(f, group, "on"))
        cited = _as_told(parts, tense) if len(by_tense) > 1 else parts
        yield Sentence(text, given(start, parts), cited=(cited,))


def _as_told(parts: Release, tense: Tense) -> Release:
    """Leave the citations that say of some of the parts what is told of them."""
    standing = {"did": Standing.ESTABLISHED, "were-to": Standing.ANNOUNCED}.get(tense)
    only = parts.citations if standing is None else _by_standing(parts, standing)
    return evolve(parts, citations=only or parts.citations)
