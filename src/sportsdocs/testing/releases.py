"""Strategies for releases, and for the histories in which one release is announced, moved, refuted and established."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from attrs import evolve, field, frozen
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.model.checks import WORLD
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.entities import Organization
from sportsdocs.model.kinds import ReleaseKind, Rhythm, Standing, Version
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.statements import Release
from sportsdocs.model.texts import Text
from sportsdocs.testing.dates import WORDINGS, days, worded
from sportsdocs.testing.picking import SELDOM, maybe, pick, some
from sportsdocs.testing.statements import cited, once
from sportsdocs.testing.words import TERRITORIES
from sportsdocs.testing.worlds import World, within

_KINDS: Final = (ReleaseKind.STREAMING, *ReleaseKind)
_PLACES: Final = (Text({"de": "Stadion", "en": "stadium"}), Text("Berlin"))
_COUNTS: Final = (Quantity(200, "over"), Quantity(240, "more-than"), Quantity(200), Quantity(150, to=180))
_RHYTHMS: Final = tuple(Rhythm)
_VERSIONS: Final = (None, None, None, Version.CINEMA, *Version)
_MINUTES: Final = (Quantity(136), Quantity(55, "about"), Quantity(88, to=90), Quantity(1))
# Sources speak from January 2019 to June 2020: most releases are first ahead of them and then behind.
_DAYS: Final = days(date(2019, 5, 1), date(2019, 12, 31))
_END: Final = PartialDate("2030")
_LEFT_OUT: Final = (*["nothing"] * 6, "territories", "world", "platform", "version", "all")
_SCATTER: Final = ((1, 1), (2, 1), (2, 1), (3, 1), (2, 2))  # how many days, and how many wordings of each
_WORDINGS: Final = ("day", "day", "month", *WORDINGS)

Territories = tuple[tuple[str, ...], tuple[str, ...]]


@frozen
class Outline:
    """Where one release takes place: what its statements agree on."""

    kind: ReleaseKind
    platform: Organization | None
    place: Text | None
    version: Version | None
    territories: tuple[str, ...] = field(default=())
    excluded: tuple[str, ...] = field(default=())


def _territories(draw: DrawFn) -> Territories:
    named = some(draw, TERRITORIES[:4], 2)
    which = pick(draw, ("none", "named", "world", "world but"))
    if which == "named":
        return named, ()
    return ((WORLD,), named if which == "world but" else ()) if which != "none" else ((), ())


def _outline(draw: DrawFn, world: World) -> Outline:
    kind, platform, place = pick(draw, _KINDS), maybe(draw, world.organizations[:2]), maybe(draw, _PLACES)
    at = place if kind is not ReleaseKind.STREAMING else None
    return Outline(kind, platform, at, pick(draw, _VERSIONS), *_territories(draw))


def _vaguer(draw: DrawFn, outline: Outline) -> Outline:
    """Leave parts of an outline out, as plans do."""
    which = pick(draw, _LEFT_OUT)
    if which in ("territories", "all"):
        outline = evolve(outline, territories=(), excluded=())
    if which == "world":
        outline = evolve(outline, territories=(WORLD,), excluded=())
    if which in ("version", "all"):
        outline = evolve(outline, version=None)
    return evolve(outline, platform=None, place=None) if which in ("platform", "all") else outline


def _not_before(dates: Sequence[PartialDate], start: PartialDate | None) -> tuple[PartialDate, ...]:
    """Sort dates, without those that surely lie before the start."""
    return tuple(sorted(day for day in dates if start is None or not day.before(start)))


def _honest(citation: Citation, start: PartialDate | None) -> Citation:
    """Let a source announce what it cannot know yet."""
    said = citation.source.said
    early = start is not None and said is not None and start.earliest > said.latest
    return (
        evolve(citation, standing=Standing.ANNOUNCED)
        if early and citation.standing is Standing.ESTABLISHED
        else citation
    )


def _record(draw: DrawFn, world: World, outline: Outline, dates: Sequence[PartialDate]) -> Release:
    start, said = pick(draw, (*dates, *dates, *dates, None)), cited(draw, world)
    said["citations"] = tuple(_honest(citation, start) for citation in said["citations"])
    return Release(
        outline.kind,
        platform=outline.platform,
        place=outline.place,
        version=outline.version,
        territories=outline.territories,
        excluded=outline.excluded,
        date=start,
        **(_details(draw, start, dates) if pick(draw, SELDOM) else {}),
        **said,
    )


def _details(draw: DrawFn, start: PartialDate | None, dates: Sequence[PartialDate]) -> dict[str, Any]:
    parts = _not_before(some(draw, dates, 3), start)
    last = _not_before(_not_before(some(draw, dates, 1), start), max(parts, default=None))
    return {
        "part_dates": parts,
        "last_part": next(iter(last), None),
        "rhythm": maybe(draw, _RHYTHMS),
        "running_time": maybe(draw, _MINUTES),
        "territory_count": maybe(draw, _COUNTS),
        "exclusive": maybe(draw, (True, False)),
        "available_until": maybe(draw, (_END,)),
    }


def _dates(draw: DrawFn) -> list[PartialDate]:
    """Draw a few days, each as several sources word it."""
    number, wordings = pick(draw, _SCATTER)
    return [
        worded(day, pick(draw, _WORDINGS))
        for day in [draw(_DAYS) for _ in range(number)]
        for _ in range(wordings)
    ]


def draw_release(draw: DrawFn, world: World) -> Release:
    """Draw one statement about a release."""
    return _record(draw, world, _outline(draw, world), _dates(draw))


def draw_history(draw: DrawFn, world: World) -> tuple[Release, ...]:
    """Draw what sources said of one release, one after the other: plainly, vaguely, too early or wrongly."""
    outline, dates = _outline(draw, world), _dates(draw)
    record = within(world, lambda draw, world: _record(draw, world, _vaguer(draw, outline), dates))
    return once(draw(st.lists(record, min_size=1, max_size=5)))


def releases(world: World | None = None) -> SearchStrategy[Release]:
    """Releases of every kind; none is established by a source that is older than itself."""
    return within(world, draw_release)


def release_histories(world: World | None = None) -> SearchStrategy[tuple[Release, ...]]:
    """What sources said of one release: its announcements, reports and refutations, and that it came out."""
    return within(world, draw_history)
