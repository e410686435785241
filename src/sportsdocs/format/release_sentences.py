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
from sportsdocs.format.moved_sentences import FIRST_THEN, missed_once, moved_sentences, told_with_its_day
from sportsdocs.format.name_phrases import speaker
from sportsdocs.format.parted import parted_text
from sportsdocs.format.release_clauses import finished
from sportsdocs.format.release_modes import Premiere, mode_of, premiere_of
from sportsdocs.format.release_ways import A_RELEASE, AN_EXCLUSIVE_RELEASE, THE_RELEASE, ways_of
from sportsdocs.format.releases import reach, release_phrase
from sportsdocs.format.rhythm_sentences import rhythm_sentences
from sportsdocs.format.sentence import Sentence, given
from sportsdocs.format.subjects import the_work
from sportsdocs.format.versions import THE_WORK, subject, subject_within
from sportsdocs.model import choice
from sportsdocs.model.citations import Party
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
#: What is still to come has been announced; what was, had been.
_ANNOUNCED = (
    msg("summary", "{release} has been announced."),
    msg("summary", "{release} had been announced."),
)
_ANNOUNCED_WHERE = (
    msg("summary", "{release} {reach} has been announced."),
    msg("summary", "{release} {reach} had been announced."),
)
_ANNOUNCED_FOR = msg("summary", "{release} had been announced {for_date}.")
_ANNOUNCED_WHERE_FOR = msg("summary", "{release} {reach} had been announced {for_date}.")
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


def is_out(production: Production, on: date) -> bool:
    """Tell whether a production had come out by a day."""
    return production.premiere is not None and not is_ahead(production, on)


def _premiere(f: Formatter, production: Production, premiere: Premiere, again: bool) -> Iterator[Sentence]:
    others, abroad = shared(production, premiere), in_other_territories(production, premiere)
    count = _with_it(premiere, premiere.sure("territory_count"))
    exclusive = _exclusive(production, premiere, _with_it(premiere, premiere.sure("exclusive")))
    length = premiere.sure("running_time")
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
        used = given(first, home, *others, *abroad, length, count, exclusive, before)
        yield Sentence(text, used, named=_named(premiere))


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
    release, sources = premiere.release, _named(premiere)
    before = THE_WORK if again else None
    alone, by = _MESSAGES[premiere.mode]
    if not sources:
        message: Message = getattr(ways_of(release), alone)
        return f.say(message, work=subject(f, kind, premiere.shown, before), details=details)
    who = list_text(f, [speaker(f, party) for party in sources])
    message = getattr(ways_of(release), by)
    work = subject_within(f, kind, premiere.shown, before)
    return f.say(message, who=who, work=work, details=details)


def _named(premiere: Premiere) -> tuple[Party, ...]:
    """Give those whom the sentence about a plan or rumour names before it says anything."""
    release = premiere.release
    fact = premiere.mode == "overdue" or release.standing is Standing.ESTABLISHED
    return () if fact else attributed_to(release)


def _announced(f: Formatter, production: Production, premiere: Premiere) -> Iterator[Sentence]:
    """Say what was only announced of a release that happened, as an announcement: its day, its reach, that it is exclusive."""
    plan = premiere.promised("date")
    if plan is not None and plan.date is not None and premiere.release.date is None:
        new = _beyond(plan, premiere.release)
        details = release_phrase(
            f, evolve(new, territory_count=None, exclusive=None), relation="for", with_place=False
        )
        yield Sentence(finished(f, _overdue(f, plan, details, None), new), (plan,))
    count = _apart(premiere, "territory_count")
    exclusive = _exclusive(production, premiere, _apart(premiere, "exclusive"))
    yield from _promise(f, premiere, count, exclusive)
    yield from _promised_for_another_day(f, production, premiere)


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


def _of_its_day(premiere: Premiere, said: Release | None) -> Release | None:
    """Give what was said of the premiere, unless it was promised of another day."""
    if said is None or said.date is None or premiere.day is None or said.standing is Standing.ESTABLISHED:
        return said
    return None if choice.incompatible(said.date, premiere.day) else said


def _with_it(premiere: Premiere, said: Release | None) -> Release | None:
    """Give what can be told in the sentence of the premiere: what was said of its day, a promise only by the same."""
    if said is None or (
        said.standing is Standing.ANNOUNCED and attributed_to(said) != attributed_to(premiere.release)
    ):
        return None
    return _of_its_day(premiere, said)


def _apart(premiere: Premiere, value: str) -> Release | None:
    """Give what was only announced of the premiere, and cannot be told in its sentence."""
    said = premiere.planned(value)
    return None if _with_it(premiere, premiere.sure(value)) is not None else _of_its_day(premiere, said)


def _promise(
    f: Formatter, premiere: Premiere, count: Release | None, exclusive: Release | None
) -> Iterator[Sentence]:
    said = given(count, exclusive)
    if said:
        release = f.say((A_RELEASE if exclusive is None else AN_EXCLUSIVE_RELEASE)[premiere.release.kind])
        message = (_ANNOUNCED if count is None else _ANNOUNCED_WHERE)[
            premiere.mode not in ("planned", "rumoured")
        ]
        where = {} if count is None else {"reach": reach(f, count)}
        yield Sentence(f.say(message, release=release, **where), said)


def _promised_for_another_day(f: Formatter, production: Production, premiere: Premiere) -> Iterator[Sentence]:
    """Say in how many countries, or that exclusively, it was announced for a day that is not that of the premiere."""
    for value in ("territory_count", "exclusive"):
        said = premiere.planned(value)
        if said is None or said.date is None or not getattr(said, value):
            continue
        told = value == "territory_count" and said is told_with_its_day(production, premiere)
        if _of_its_day(premiere, said) is None and not told:
            yield Sentence(_for_another_day(f, premiere, said, value), (said,))


def _for_another_day(f: Formatter, premiere: Premiere, said: Release, value: str) -> str:
    assert said.date is not None  # noqa: S101  (asked by the caller)
    counted, kind = value == "territory_count", premiere.release.kind
    values = {"for_date": date_phrase(f, said.date, "for")}
    if not counted:
        return f.say(_ANNOUNCED_FOR, release=f.say(AN_EXCLUSIVE_RELEASE[kind]), **values)
    return f.say(_ANNOUNCED_WHERE_FOR, release=f.say(A_RELEASE[kind]), reach=reach(f, said), **values)


def _preview(f: Formatter, production: Production, on: date, again: bool) -> Iterator[Sentence]:
    """Say when guests saw it: nothing else is known of it."""
    for thing, release in production.release_choices:
        premiere = Premiere(thing, release, mode_of(release, on), release.date)
        known = evolve(release, exclusive=None, running_time=premiere.shown.minutes)
        text = _said(f, production, premiere, known, (), again)
        if release.kind is ReleaseKind.PREVIEW and text:
            used = given(release, premiere.sure("running_time"))
            yield Sentence(text, used, named=_named(premiere))
            return


def coming_out(
    f: Formatter, release: Release, kind: Kind, parts: int | None, *, with_year: bool = True
) -> str:
    """Say how a work comes out; without a date, where it is shown."""
    work = the_work(f, kind) if parts is None else capital(parted_text(f, parts, article="indefinite"))
    details = release_phrase(f, release, relation="on", with_year=with_year)
    return f.say(_IS_SHOWN if release.date is None else _COMES, work=work, details=details) if details else ""
