"""Releases: as a line of a sheet and as a phrase in running text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.counts import count_text
from sportsdocs.format.credits import text_in
from sportsdocs.format.date_phrases import Relation, date_phrase
from sportsdocs.format.dates import date_text
from sportsdocs.format.doubt import marks
from sportsdocs.format.joining import commas, in_order, labelled, marked
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import name_text, platform_where
from sportsdocs.format.territories import territory_text
from sportsdocs.format.words import WORDS
from sportsdocs.model.kinds import ReleaseKind, Standing
from sportsdocs.model.statements import Release

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_LABEL_AT = msg("release label", "{kind} ({where})")
_ORIGINALLY = msg("date of a release", "originally announced {for_date}")
_LAST_PART = msg("release", "last episode {on_date}")
_PARTS = msg("release", "episodes on these dates: {dates}")
_UNTIL = msg("release", "available {until_date}")
_EXCLUSIVE = msg("release", "exclusive")
_NOT_EXCLUSIVE = msg("release", "not exclusive")
_SUPERSEDED = msg("release", "later superseded: {value}")
_NO_DATE = msg("release", "no date given")
_EXCLUSIVELY = msg("release in a sentence", "exclusively")
_AT_PLACE = msg("release in a sentence", "at {place}")
#: A plan for these says from when they can be seen.
_GOES_ON = (ReleaseKind.STREAMING, ReleaseKind.THEATRICAL, ReleaseKind.PHYSICAL)
#: The order of the parts of a release in a sentence.
_ORDER = msg("order in a sentence", "{exclusive} {platform} {place} {date} {reach}")


def release_label(f: Formatter, release: Release) -> str:
    """Say what kind of release it is and where: `Streaming (Prime Video)`."""
    kind = f.say(WORDS[release.kind])
    where = commas(f, _where(f, release))
    return f.say(_LABEL_AT, kind=kind, where=where) if where else kind


def _where(f: Formatter, release: Release) -> Iterator[str]:
    if release.platform is not None:
        yield name_text(f, release.platform)
    if release.place is not None:
        yield text_in(f, release.place)


def release_value(f: Formatter, release: Release, gone: frozenset[str] = frozenset()) -> str:
    """Print everything else a release says; `gone` names the values that gave way to others."""
    return commas(f, (*_times(f, release, gone), *_reach_parts(f, release, gone))) or f.say(_NO_DATE)


def _times(f: Formatter, release: Release, gone: frozenset[str]) -> Iterator[str]:
    if release.date is not None:
        yield _date(f, release, gone)
    if release.rhythm is not None:
        yield _marked(f, f.say(WORDS[release.rhythm]), "rhythm" in gone)
    if release.last_part is not None:
        last = f.say(_LAST_PART, on_date=date_phrase(f, release.last_part, "on"))
        yield _marked(f, last, "last_part" in gone)
    if release.part_dates:
        yield f.say(
            _PARTS, dates=list_text(f, tuple(dict.fromkeys(date_text(f, day) for day in release.part_dates)))
        )
    if release.available_until is not None:
        yield f.say(_UNTIL, until_date=date_phrase(f, release.available_until, "until"))


def _date(f: Formatter, release: Release, gone: frozenset[str]) -> str:
    assert release.date is not None  # noqa: S101  (asked by the caller)
    if "date" not in gone:
        return date_text(f, release.date)
    if release.standing is Standing.ANNOUNCED:
        return f.say(_ORIGINALLY, for_date=date_phrase(f, release.date, "for"))
    return _marked(f, date_text(f, release.date), True)


def _marked(f: Formatter, text: str, gone: bool) -> str:
    return f.say(_SUPERSEDED, value=text) if gone else text


def _reach_parts(f: Formatter, release: Release, gone: frozenset[str]) -> Iterator[str]:
    if release.territories:
        yield territory_text(f, release.territories, form="in", excluded=release.excluded)
    if release.territory_count is not None:
        countries = count_text(f, release.territory_count, "country", relation="in", style="figures")
        yield _marked(f, countries, "territory_count" in gone)
    if release.exclusive is not None:
        yield _marked(f, f.say(_EXCLUSIVE if release.exclusive else _NOT_EXCLUSIVE), "exclusive" in gone)


def release_line(f: Formatter, release: Release) -> str:
    """Print a release as a line: `Streaming (Prime Video): 16. August 2019, wöchentlich eine Folge`."""
    return labelled(f, release_label(f, release), marked(f, release_value(f, release), marks(f, release)))


def release_phrase(f: Formatter, release: Release, *, date: str | None = None) -> str:
    """Say a release in running text: `ab dem 8. September 2023 exklusiv bei Prime Video in mehr als 240 Ländern`.

    `date` is the phrase for its date, where another is wanted than the plain one.
    """
    return in_order(
        f,
        _ORDER,
        date=release_date(f, release) if date is None else date,
        exclusive=f.say(_EXCLUSIVELY) if release.exclusive else "",
        platform="" if release.platform is None else platform_where(f, release.platform),
        place="" if release.place is None else f.say(_AT_PLACE, place=text_in(f, release.place)),
        reach=_reach(f, release),
    )


def release_date(
    f: Formatter, release: Release, relation: Relation | None = None, *, with_year: bool = True
) -> str:
    """Print the date of a release with its preposition; nothing if it has none."""
    if release.date is None:
        return ""
    from_then_on = release.kind in _GOES_ON and release.standing is not Standing.ESTABLISHED
    return date_phrase(f, release.date, relation or ("from" if from_then_on else "on"), with_year=with_year)


def _reach(f: Formatter, release: Release) -> str:
    if release.territory_count is not None:
        return count_text(f, release.territory_count, "country", relation="in")
    return (
        territory_text(f, release.territories, form="in", excluded=release.excluded)
        if release.territories
        else ""
    )
