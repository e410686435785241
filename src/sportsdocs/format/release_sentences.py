"""How a production came or will come out, in the tense of the day the text is for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from attrs import evolve

from sportsdocs.format.capitals import capital
from sportsdocs.format.date_phrases import Relation, date_phrase
from sportsdocs.format.doubt import attributed_to
from sportsdocs.format.further_releases import (
    further_sentences,
    in_other_territories,
    on_the_same_day,
    shared,
)
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.moved_sentences import FIRST_THEN, missed_once, moved_sentences
from sportsdocs.format.name_phrases import speaker
from sportsdocs.format.parted import parted_text
from sportsdocs.format.release_clauses import finished
from sportsdocs.format.release_modes import Premiere, mode_of, premiere_of
from sportsdocs.format.release_ways import A_RELEASE, AN_EXCLUSIVE_RELEASE, THE_RELEASE, WAYS
from sportsdocs.format.releases import reach, release_phrase
from sportsdocs.format.rhythm_sentences import rhythm_sentences
from sportsdocs.format.sentence import Sentence, given
from sportsdocs.format.subjects import the_work
from sportsdocs.format.versions import THE_WORK, subject, subject_within
from sportsdocs.model.entities import Organization
from sportsdocs.model.kinds import Kind, ReleaseKind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release
from sportsdocs.model.things import fits

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_COMES = msg("summary", "{work} starts {details}.")
_IS_SHOWN = msg("summary", "{work} is shown {details}.")
_OVERDUE = msg("release clause", "{the_release} was announced {details}")
_HAD_BEEN_ANNOUNCED = msg("summary", "{release} had been announced.")
_HAD_BEEN_ANNOUNCED_WHERE = msg("summary", "{release} {reach} had been announced.")
#: By mode: the message of `Ways` alone, and with the name of whom the source names.
_MESSAGES = {
    "past": ("past", "past"),
    "planned": ("planned", "planned_by"),
    "rumoured": ("rumoured", "rumoured_by"),
    "was-rumoured": ("was_rumoured", "was_rumoured_by"),
}


def release_sentences(
    f: Formatter, production: Production, on: date, *, again: bool = False
) -> Iterator[Sentence]:
    """Say how the premiere came about, in which rhythm the parts followed, from when it was moved, and what came then.

    `again`: the sentence before was about the work too.
    """
    premiere = premiere_of(production, on)
    if premiere is None:
        yield from _preview(f, production, on, again)
        return
    first = list(_premiere(f, production, premiere, again))
    after = [
        *_announced(f, production, premiere),
        *rhythm_sentences(f, production, premiere, on),
        *moved_sentences(f, production, premiere),
    ]
    yield from (*first, *after)
    before = premiere.shown if first and not after else None
    yield from further_sentences(f, production, premiere, on, before=before)


def is_ahead(production: Production, on: date) -> bool:
    """Tell whether a production was still to come out on a day."""
    premiere = premiere_of(production, on)
    return premiere is not None and premiere.mode in ("planned", "rumoured")


def _premiere(f: Formatter, production: Production, premiere: Premiere, again: bool) -> Iterator[Sentence]:
    others, abroad = shared(production, premiere), in_other_territories(production, premiere)
    count, length = premiere.sure("territory_count"), premiere.sure("running_time")
    exclusive = _exclusive(production, premiere, premiere.sure("exclusive"))
    first, home = premiere.release, _home(production, premiere)
    known = evolve(
        first,
        platform=first.platform or home.platform,
        place=first.place or home.place,
        territory_count=None if count is None else count.territory_count,
        exclusive=None if exclusive is None else True,
        running_time=premiere.shown.minutes,
        territories=tuple(dict.fromkeys(code for r in (first, *abroad) for code in r.territories))
        or home.territories,
        excluded=first.excluded if first.territories else home.excluded,
    )
    platforms = tuple(r.platform for r in (known, *others) if r.platform is not None)
    text = _said(f, production, premiere, known, platforms, again)
    if text:
        before = missed_once(production, premiere)
        yield Sentence(text, given(first, home, *others, *abroad, length, count, exclusive, before))


def _home(production: Production, premiere: Premiere) -> Release:
    """Give what says where the premiere is: where its day is known from a vaguer plan for it alone, the statement that plan fits."""
    first = premiere.release
    of_several = sum(any(s is first for s in thing.statements) for thing, _ in production.release_choices) > 1
    if of_several:
        return first
    fuller = (s for s in premiere.thing.statements if isinstance(s, Release) and not s.refuted)
    return next(
        (s for s in fuller if fits(first, s) and _adds_where(s, first) and premiere.as_sure(s)), first
    )


def _adds_where(release: Release, first: Release) -> bool:
    platform, place = first.platform is None and release.platform, first.place is None and release.place
    return bool(platform or place or (not first.territories and release.territories))


def _exclusive(production: Production, premiere: Premiere, said: Release | None) -> Release | None:
    """Give a statement that it came out exclusively, unless it came out elsewhere on the same day."""
    if said is None or not said.exclusive or on_the_same_day(production, premiere):
        return None
    return said


def _said(
    f: Formatter,
    production: Production,
    premiere: Premiere,
    known: Release,
    platforms: tuple[Organization, ...],
    again: bool,
) -> str:
    relation: Relation = "for" if premiere.mode == "overdue" else "on"
    # Otherwise the version is what the sentence is about.
    as_phrase = premiere.mode == "overdue"
    details = release_phrase(
        f, known, relation=relation, platforms=platforms, with_place=False, with_version=as_phrase
    )
    if premiere.mode == "overdue":
        return finished(f, _overdue(f, known, details, missed_once(production, premiere)), known)
    clause = _clause(f, production.kind, premiere, details, again)
    # Of some nothing else is known than that they came out.
    return finished(f, clause if details else " ".join(clause.split()), known)


def _overdue(f: Formatter, known: Release, details: str, before: Release | None) -> str:
    the_release = f.say(THE_RELEASE[known.kind])
    if before is None or before.date is None:
        return f.say(_OVERDUE, the_release=the_release, details=details)
    for_date = date_phrase(f, before.date, "for")
    return f.say(FIRST_THEN, the_release=the_release, for_date=for_date, for_dates=details)


def _clause(f: Formatter, kind: Kind, premiere: Premiere, details: str, again: bool) -> str:
    release = premiere.release
    sources = attributed_to(release) if release.standing is not Standing.ESTABLISHED else ()
    before = THE_WORK if again else None
    alone, by = _MESSAGES[premiere.mode]
    if not sources:
        message: Message = getattr(WAYS[release.kind], alone)
        return f.say(message, work=subject(f, kind, premiere.shown, before), details=details)
    who = list_text(f, [speaker(f, party) for party in sources])
    message = getattr(WAYS[release.kind], by)
    work = subject_within(f, kind, premiere.shown, before)
    return f.say(message, who=who, work=work, details=details)


def _announced(f: Formatter, production: Production, premiere: Premiere) -> Iterator[Sentence]:
    """Say what was only announced of a release that happened, as an announcement: its day, its reach, that it is exclusive."""
    plan = premiere.promised("date")
    if plan is not None and plan.date is not None and premiere.release.date is None:
        new = _beyond(plan, premiere.release)
        details = release_phrase(
            f, evolve(new, territory_count=None, exclusive=None), relation="for", with_place=False
        )
        yield Sentence(finished(f, _overdue(f, plan, details, None), new), (plan,))
    count = premiere.promised("territory_count")
    exclusive = _exclusive(production, premiere, premiere.promised("exclusive"))
    if count is not None or exclusive is not None:
        yield Sentence(_promise(f, premiere, count, exclusive), given(count, exclusive))


def _beyond(plan: Release, told: Release) -> Release:
    """Give a plan without what was told of the release already: where it is."""
    same = (plan.territories, plan.excluded) == (told.territories, told.excluded)
    return evolve(
        plan,
        platform=None if told.platform else plan.platform,
        place=None if told.place else plan.place,
        territories=() if same else plan.territories,
        excluded=() if same else plan.excluded,
    )


def _promise(f: Formatter, premiere: Premiere, count: Release | None, exclusive: Release | None) -> str:
    kinds = A_RELEASE if exclusive is None else AN_EXCLUSIVE_RELEASE
    release = f.say(kinds[premiere.release.kind])
    if count is None:
        return f.say(_HAD_BEEN_ANNOUNCED, release=release)
    return f.say(_HAD_BEEN_ANNOUNCED_WHERE, release=release, reach=reach(f, count))


def _preview(f: Formatter, production: Production, on: date, again: bool) -> Iterator[Sentence]:
    """Say when guests saw it: nothing else is known of it."""
    for thing, release in production.release_choices:
        premiere = Premiere(thing, release, mode_of(release, on), release.date)
        text = _said(f, production, premiere, evolve(release, exclusive=None), (), again)
        if release.kind is ReleaseKind.PREVIEW and text:
            yield Sentence(text, given(release, premiere.sure("running_time")))
            return


def coming_out(
    f: Formatter, release: Release, kind: Kind, parts: int | None, *, with_year: bool = True
) -> str:
    """Say how a work comes out; without a date, where it is shown."""
    work = the_work(f, kind) if parts is None else capital(parted_text(f, parts, article="indefinite"))
    details = release_phrase(f, release, relation="on", with_year=with_year)
    return f.say(_IS_SHOWN if release.date is None else _COMES, work=work, details=details) if details else ""
