"""How a production came or will come out, in the tense of the day the text is for, and what was announced before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal

from attrs import evolve, frozen

from sportsdocs.format.date_phrases import Relation, date_phrase
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.parted import parted_text
from sportsdocs.format.releases import release_date, release_phrase
from sportsdocs.format.sentence import Sentence, given
from sportsdocs.format.subjects import the_work
from sportsdocs.model import choice
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import Kind, ReleaseKind, Rhythm, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

Mode = Literal["past", "planned", "rumoured", "overdue"]


@frozen
class Ways:
    """How a kind of release is said: it happened, it is planned, it is rumoured."""

    past: Message
    planned: Message
    rumoured: Message


_WAYS = {
    ReleaseKind.STREAMING: Ways(
        msg("summary", "{work} started {details}."),
        msg("summary", "{work} is due to start {details}."),
        msg("summary", "{work} is reportedly to start {details}."),
    ),
    ReleaseKind.BROADCAST: Ways(
        msg("summary", "{work} was broadcast {details}."),
        msg("summary", "{work} is due to be broadcast {details}."),
        msg("summary", "{work} is reportedly to be broadcast {details}."),
    ),
    ReleaseKind.THEATRICAL: Ways(
        msg("summary", "{work} opened in cinemas {details}."),
        msg("summary", "{work} is due to open in cinemas {details}."),
        msg("summary", "{work} is reportedly to open in cinemas {details}."),
    ),
    ReleaseKind.FESTIVAL: Ways(
        msg("summary", "{work} had its festival premiere {details}."),
        msg("summary", "{work} is due to have its festival premiere {details}."),
        msg("summary", "{work} is reportedly to have its festival premiere {details}."),
    ),
    ReleaseKind.PHYSICAL: Ways(
        msg("summary", "{work} came out on home video {details}."),
        msg("summary", "{work} is due to come out on home video {details}."),
        msg("summary", "{work} is reportedly to come out on home video {details}."),
    ),
}
_COMES = msg("summary", "{work} starts {details}.")
_IS_SHOWN = msg("summary", "{work} is shown {details}.")
_OVERDUE = msg("summary", "The release was announced {details}.")
_ORIGINALLY = msg("summary", "The release was originally announced {for_dates}.")
_FOLLOWED = {
    Rhythm.AT_ONCE: msg("summary", "All episodes came out at once."),
    Rhythm.DAILY: msg("summary", "One episode followed each day."),
    Rhythm.WEEKLY: msg("summary", "One episode followed each week."),
}
_FOLLOWED_TO = {
    Rhythm.DAILY: msg("summary", "One episode followed each day, the last one {on_date}."),
    Rhythm.WEEKLY: msg("summary", "One episode followed each week, the last one {on_date}."),
}
#: Before and after they came out.
_FURTHER_PARTS = (
    msg("summary", "Further episodes are to come out {on_dates}."),
    msg("summary", "Further episodes came out {on_dates}."),
)
_PARTS = (
    msg("summary", "The episodes are to come out {on_dates}."),
    msg("summary", "The episodes came out {on_dates}."),
)
_FOLLOW = {
    Rhythm.AT_ONCE: msg("summary", "All episodes are to come out at once."),
    Rhythm.DAILY: msg("summary", "One episode is to follow each day."),
    Rhythm.WEEKLY: msg("summary", "One episode is to follow each week."),
}
_FOLLOW_TO = {
    Rhythm.DAILY: msg("summary", "One episode is to follow each day, the last one {on_date}."),
    Rhythm.WEEKLY: msg("summary", "One episode is to follow each week, the last one {on_date}."),
}


def release_sentences(f: Formatter, production: Production, on: date) -> Iterator[Sentence]:
    """Say how the premiere came about, in which rhythm the parts followed, and from when it was moved."""
    premiere = production.premiere
    if premiere is None:
        return
    mode = _mode(premiere, on)
    details = _details(f, production, premiere, mode)
    if details:
        yield Sentence(_said(f, production, premiere.kind, mode, details), _said_of(production, premiere))
    yield from _rhythm(f, production, mode, on)
    yield from _moved(f, production)


def is_ahead(production: Production, on: date) -> bool:
    """Tell whether a production was still to come out on a day."""
    premiere = production.premiere
    return premiere is not None and _mode(premiere, on) in ("planned", "rumoured")


def _mode(release: Release, on: date) -> Mode:
    if release.standing is Standing.REPORTED:
        return "rumoured"
    if release.date is not None and release.date.latest > on:
        return "planned"
    if release.standing is Standing.ESTABLISHED:
        return "past"
    return "planned" if release.date is None else "overdue"


def _details(f: Formatter, production: Production, premiere: Release, mode: Mode) -> str:
    relation: Relation = "for" if mode == "overdue" else "on"
    day = "" if premiere.date is None else date_phrase(f, premiere.date, relation)
    known = evolve(premiere, territory_count=production.territory_count, exclusive=production.exclusive)
    return release_phrase(f, known, date=day)


def _said(f: Formatter, production: Production, kind: ReleaseKind, mode: Mode, details: str) -> str:
    if mode == "overdue":
        return f.say(_OVERDUE, details=details)
    ways = _WAYS[kind]
    message = {"past": ways.past, "planned": ways.planned, "rumoured": ways.rumoured}[mode]
    return f.say(message, work=the_work(f, production.kind), details=details)


def _said_of(production: Production, premiere: Release) -> tuple[Release, ...]:
    """Give the premiere and the statement of that release that tells the number of countries, if it is another."""
    count = production.territory_count
    others = (r for r in production.current(Release) if count is not None and r.territory_count == count)
    return given(premiere, next(others, None))  # type: ignore[return-value]


def _rhythm(f: Formatter, production: Production, mode: Mode, on: date) -> Iterator[Sentence]:
    premiere = production.premiere
    rhythm, last = production.premiere_value("rhythm"), production.premiere_value("last_part")
    parts = _parts(production)
    if premiere is not None and parts is not None:
        yield from _part_dates(f, premiere, parts, mode, on)
    elif rhythm is not None:
        # What began need not be over.
        over = mode == "past" and (last is None or last.latest <= on)
        plain, to = (_FOLLOWED, _FOLLOWED_TO) if over else (_FOLLOW, _FOLLOW_TO)
        text = f.say(plain[rhythm])
        if last is not None and rhythm in to:
            text = f.say(to[rhythm], on_date=date_phrase(f, last, "on"))
        yield Sentence(text, tuple(r for r in production.current(Release) if r.rhythm is rhythm)[:1])


def _parts(production: Production) -> Release | None:
    """Give what tells the dates of the parts: the premiere itself or, if it is silent, a plan for the same day."""
    premiere, dates = production.premiere, production.premiere_value("part_dates")
    if premiere is None or dates is None or premiere.part_dates:
        return premiere if premiere is not None and premiere.part_dates else None
    plans = (r for r in production.current(Release) if r.part_dates == dates)
    return next((plan for plan in plans if premiere.date in (None, plan.date)), None)


def _part_dates(f: Formatter, premiere: Release, parts: Release, mode: Mode, on: date) -> Iterator[Sentence]:
    """Say when the parts followed that break the rhythm: those that had come out by the day, then those to come."""
    days = [day for day in dict.fromkeys(parts.part_dates) if day != premiere.date]
    out = [day for day in days if mode == "past" and day.latest <= on]
    further = _FURTHER_PARTS if premiere.date is not None else _PARTS
    for group, came in ((out, True), ([day for day in days if day not in out], False)):
        if group:
            yield Sentence(f.say(further[came], on_dates=_on_dates(f, group)), given(premiere, parts))


def _on_dates(f: Formatter, days: list[PartialDate]) -> str:
    """List days; a year is said once, with the last of its dates."""
    years = [day.year for day in days]
    return list_text(
        f,
        [
            date_phrase(f, day, "on", with_year=years[place + 1 : place + 2] != [day.year])
            for place, day in enumerate(days)
        ],
    )


def _moved(f: Formatter, production: Production) -> Iterator[Sentence]:
    premiere = production.premiere
    if premiere is None or not production.rescheduled:
        return
    days = tuple(day for day in production.announced_dates if choice.incompatible(day, premiere.date))
    phrases = tuple(date_phrase(f, day, "for") for day in days)
    plans = tuple(
        r for r in production.current(Release) if r.date in days and r.standing is Standing.ANNOUNCED
    )
    yield Sentence(f.say(_ORIGINALLY, for_dates=list_text(f, phrases)), plans)


def coming_out(
    f: Formatter, release: Release, kind: Kind, parts: int | None, *, with_year: bool = True
) -> str:
    """Say how a work comes out; without a date, where it is shown."""
    work = the_work(f, kind) if parts is None else _opening(parted_text(f, parts, article="indefinite"))
    details = release_phrase(f, release, date=release_date(f, release, "on", with_year=with_year))
    return f.say(_IS_SHOWN if release.date is None else _COMES, work=work, details=details) if details else ""


def _opening(text: str) -> str:
    return text[0].upper() + text[1:]
