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
from sportsdocs.format.release_ways import ALSO, AT_A_FESTIVAL, FURTHER, FURTHER_IN
from sportsdocs.format.releases import names_exceptions, reach, release_phrase
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.subjects import work_within
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
    first = premiere.release
    return tuple(r for r in on_the_same_day(production, premiere) if _told_with(r, first))


def _told_with(release: Release, first: Release) -> bool:
    where = (first.kind, first.territories, first.excluded, first.place, first.standing)
    return (release.kind, release.territories, release.excluded, release.place, release.standing) == where


def in_other_territories(production: Production, premiere: Premiere) -> tuple[Release, ...]:
    """Give the releases that bring it on the same platform and day to other territories: they are told as one."""
    first = premiere.release
    if not first.territories or first.date is None or WORLD in first.territories:
        return ()
    alike = (first.kind, first.platform, first.place, first.date, first.standing)
    return tuple(
        r
        for _, r in production.release_choices
        if r is not first
        and (r.kind, r.platform, r.place, r.date, r.standing) == alike
        and r.territories
        and WORLD not in r.territories
    )


def further_sentences(
    f: Formatter, production: Production, premiere: Premiere, on: date, *, again: bool
) -> Iterator[Sentence]:
    """Say when and where else it came or will come out, in order of date; `again`: the work was the subject just now."""
    groups = islice(_groups(production, premiere, on), _MOST)
    for place, group in enumerate(groups):
        known = evolve(group[0], exclusive=None)
        platforms = tuple(r.platform for r in group if r.platform is not None)
        where = reach(f, known) if _opens_with_where(known, premiere) else ""
        details = release_phrase(
            f, known, relation="on", date=_same_day(f, known, premiere), platforms=platforms,
            with_place=False, with_reach=not where,
        )  # fmt: skip
        work = work_within(f, production.kind, again=again or place > 0)
        ways = FURTHER_IN[known.kind] if where else _ways(known, premiere)
        values = {"work": work, "details": details, **({"where": where} if where else {})}
        text = capital(f.say(ways[mode_of(group[0], on) == "planned"], **values))
        yield Sentence(finished(f, text, known), tuple(group))


def _same_day(f: Formatter, release: Release, premiere: Premiere) -> str | None:
    day = release.date
    same = day is not None and day == premiere.day and day.precision == "day" and not day.approximate
    return f.say(_ON_THE_SAME_DAY) if same else None


def _opens_with_where(release: Release, premiere: Premiere) -> bool:
    """Tell whether the territories have a place of their own: German opens the sentence with them."""
    other = release.kind is not premiere.release.kind and release.kind in FURTHER_IN
    return other and not names_exceptions(release)


def _ways(release: Release, premiere: Premiere) -> tuple[Message, Message]:
    if release.kind is ReleaseKind.FESTIVAL and release.platform is not None:
        return AT_A_FESTIVAL
    return (ALSO if release.kind is premiere.release.kind else FURTHER)[release.kind]


def _groups(production: Production, premiere: Premiere, on: date) -> list[list[Release]]:
    """Give the further releases that happened or are planned, in order of date; those of one day that agree together."""
    first = premiere.release
    told = [first, *shared(production, premiere), *in_other_territories(production, premiere)]
    others = [r for _, r in production.release_choices if r not in told and _comes_later(r, premiere, on)]
    groups: dict[object, list[Release]] = {}
    for r in sorted(others, key=lambda r: (r.date.latest, r.date.earliest)):  # type: ignore[union-attr]
        alike = (r.kind, r.date, r.territories, r.excluded, r.place, r.standing)
        groups.setdefault(alike, []).append(r)
    return list(groups.values())


def _comes_later(release: Release, premiere: Premiere, on: date) -> bool:
    start = premiere.day
    # A plan that speaks of the premiere too is told with it.
    if release.kind is ReleaseKind.PREVIEW or release.date is None or release in premiere.thing.statements:
        return False
    if premiere.mode not in ("past", "planned") or mode_of(release, on) not in ("past", "planned"):
        return False
    return start is None or release.date.earliest >= start.earliest
