"""The releases after the first: in cinemas, at festivals, on television, on other platforms, on home video."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from attrs import evolve

from sportsdocs.format.capitals import capital
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.release_clauses import finished
from sportsdocs.format.release_modes import Premiere, mode_of
from sportsdocs.format.release_ways import ALSO, AT_A_FESTIVAL, FURTHER, FURTHER_IN, ways_of
from sportsdocs.format.releases import names_exceptions, reach, release_phrase
from sportsdocs.format.sentence import Sentence, given
from sportsdocs.format.versions import THE_WORK, Shown, subject_within
from sportsdocs.model.checks import WORLD
from sportsdocs.model.kinds import ReleaseKind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: More are left to the fact sheet.
_MOST = 3
#: To have it to oneself, no other one may show it: a festival or a cinema takes nothing from a platform.
_AT_HOME = (ReleaseKind.STREAMING, ReleaseKind.BROADCAST)
_ON_THE_SAME_DAY = msg("date of a further release", "on the same day")


def on_the_same_day(production: Production, premiere: Premiere) -> tuple[Release, ...]:
    """Give the releases on other platforms that share the day and some territory: it is not exclusive then."""
    first = premiere.release
    return tuple(
        r
        for _, r in production.release_choices
        if r is not first
        and r.kind in _AT_HOME
        and first.kind in _AT_HOME
        and r.date is not None
        and r.date == first.date
        and r.standing is not Standing.REPORTED
        and r.platform not in (None, first.platform)
        and _overlap(first, r)
    )


def _overlap(one: Release, other: Release) -> bool:
    if not one.territories or not other.territories:
        return True
    a, b = set(one.territories), set(other.territories)
    if WORLD in a or WORLD in b:
        # Exclusions are those of the world.
        return not (a - {WORLD} and a <= set(other.excluded)) and not (b - {WORLD} and b <= set(one.excluded))
    return bool(a & b)


def shared(production: Production, premiere: Premiere) -> tuple[Release, ...]:
    """Give those of them that one sentence can tell together with the premiere."""
    same_day = on_the_same_day(production, premiere)
    return tuple(
        other.release
        for other in _others(production, premiere)
        if other.release in same_day and _told_with(other, premiere)
    )


def _others(production: Production, premiere: Premiere) -> Iterator[Premiere]:
    """Give the other releases as they would be told beside the first, in its mode."""
    for thing, release in production.release_choices:
        if release is not premiere.release:
            yield evolve(premiere, thing=thing, release=release, day=release.date)


def _told_with(other: Premiere, premiere: Premiere) -> bool:
    return _where(other) == _where(premiere)


def _where(told: Premiere) -> tuple[object, ...]:
    release = told.release
    return release.kind, release.territories, release.excluded, release.place, release.standing, told.shown


def in_other_territories(production: Production, premiere: Premiere) -> tuple[Release, ...]:
    """Give the releases that bring it on the same platform and day to other territories: they are told as one."""
    first = premiere.release
    if not first.territories or first.date is None or WORLD in first.territories:
        return ()
    return tuple(
        other.release
        for other in _others(production, premiere)
        if _when(other) == _when(premiere)
        and other.release.territories
        and WORLD not in other.release.territories
    )


def _when(told: Premiere) -> tuple[object, ...]:
    release = told.release
    return release.kind, release.platform, release.place, release.date, release.standing, told.shown


def further_sentences(
    f: Formatter, production: Production, premiere: Premiere, on: date, *, before: Shown | None
) -> Iterator[Sentence]:
    """Say when and where else it came or will come out, in order of date; `before`: what the last sentence was about."""
    for group in islice(_groups(production, premiere, on), _MOST):
        told = group[0]
        known = evolve(told.release, exclusive=None)
        lengths = (other.sure("running_time") for other in group)
        text = _text(f, production, premiere, group, known, before)
        yield Sentence(finished(f, text, known), given(*(other.release for other in group), *lengths))
        before = told.shown


def _text(
    f: Formatter,
    production: Production,
    premiere: Premiere,
    group: list[Premiere],
    known: Release,
    before: Shown | None,
) -> str:
    told = group[0]
    where = reach(f, known) if _opens_with_where(told, premiere, before) else ""
    details = release_phrase(
        f, known, relation="on", date=_same_day(f, known, premiere), with_place=False, with_reach=not where,
        platforms=tuple(other.release.platform for other in group if other.release.platform is not None),
        with_version=False,
    )  # fmt: skip
    ways = FURTHER_IN[known.kind] if where else _ways(told, premiere, before)
    values = {"details": details, "work": subject_within(f, production.kind, told.shown, before)}
    return capital(f.say(ways[told.mode == "planned"], **values, **({"where": where} if where else {})))


def _is_a_new_version(told: Premiere, before: Shown | None) -> bool:
    """Tell whether a version is told for the first time: it opens the sentence, and often says where it was shown."""
    return told.shown not in (THE_WORK, before)


def _same_day(f: Formatter, release: Release, premiere: Premiere) -> str | None:
    day = release.date
    same = day is not None and day == premiere.day and day.precision == "day" and not day.approximate
    return f.say(_ON_THE_SAME_DAY) if same else None


def _opens_with_where(told: Premiere, premiere: Premiere, before: Shown | None) -> bool:
    """Tell whether the territories have a place of their own: German opens the sentence with them."""
    release = told.release
    other = release.kind is not premiere.release.kind and release.kind in FURTHER_IN
    return other and not names_exceptions(release) and not _is_a_new_version(told, before)


def _ways(told: Premiere, premiere: Premiere, before: Shown | None) -> tuple[Message, Message]:
    release = told.release
    if _is_a_new_version(told, before):
        ways = ways_of(release)
        return ways.past, ways.planned
    if release.kind is ReleaseKind.FESTIVAL and release.platform is not None:
        return AT_A_FESTIVAL
    return (ALSO if release.kind is premiere.release.kind else FURTHER)[release.kind]


def _groups(production: Production, premiere: Premiere, on: date) -> list[list[Premiere]]:
    """Give the further releases that happened or are planned, in order of date; those of one day that agree together."""
    first = premiere.release
    told = [first, *shared(production, premiere), *in_other_territories(production, premiere)]
    others = [
        Premiere(thing, r, mode_of(r, on), r.date)
        for thing, r in production.release_choices
        if r not in told and _comes_later(r, premiere, on)
    ]
    groups: dict[object, list[Premiere]] = {}
    for other in sorted(others, key=lambda other: (other.day.latest, other.day.earliest)):  # type: ignore[union-attr]
        groups.setdefault((other.day, *_where(other)), []).append(other)
    return list(groups.values())


def _comes_later(release: Release, premiere: Premiere, on: date) -> bool:
    start = premiere.day
    # A plan that speaks of the premiere too is told with it.
    if release.kind is ReleaseKind.PREVIEW or release.date is None or release in premiere.thing.statements:
        return False
    if premiere.mode not in ("past", "planned") or mode_of(release, on) not in ("past", "planned"):
        return False
    return start is None or release.date.earliest >= start.earliest
