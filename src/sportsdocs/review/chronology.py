"""Rules about time: what cannot have come in that order, and what was to come by now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sportsdocs.codec.content import Content
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import Standing
from sportsdocs.model.statements import Award, Filming, Origin, Release, Statement
from sportsdocs.model.things import Thing
from sportsdocs.review.places import Found, path_to

#: A date in a statement: the path of its field, as the statement prints it, and the first day it can mean.
_Dated = tuple[str, str, date]


def premiere_before_filming(content: Content, _day: date) -> Iterator[Found]:
    """Find premieres that surely lie before the first day of filming."""
    for work in content.productions.values():
        premiere, period = work.premiere, work.filming_period
        if premiere is None or premiere.date is None or period is None or period.start is None:
            continue
        if premiere.date.before(period.start):
            reason = f"the premiere lies before the start of filming, {period.start}"
            yield Found(work, reason, str(premiere.date), path_to(work, premiere, "date"))


def made_after_premiere(content: Content, _day: date) -> Iterator[Found]:
    """Find works whose year of production is later than their premiere."""
    for work in content.productions.values():
        premiere, year = work.premiere, work.year
        origin = next((origin for origin in work.current(Origin) if origin.year == year), None)
        if premiere is None or premiere.date is None or origin is None or origin.year is None:
            continue
        if origin.year > premiere.date.latest.year:
            reason = f"the year of production is later than the premiere, {premiere.date}"
            yield Found(work, reason, str(origin.year), path_to(work, origin, "year"))


def overdue_release(content: Content, day: date) -> Iterator[Found]:
    """Find releases whose chosen date has passed, while no source establishes that they came out."""
    for work in content.productions.values():
        for thing, release in work.release_choices:
            if release.date is not None and release.date.latest < day and not _came_out(thing):
                reason = "this date has passed, and no source says that it came out"
                yield Found(work, reason, str(release.date), path_to(work, release, "date"))


def _came_out(thing: Thing) -> bool:
    return any(s.standing is Standing.ESTABLISHED for s in thing.statements if not s.refuted)


def established_future(content: Content, day: date) -> Iterator[Found]:
    """Find dates after the day that are stated as established."""
    for work in content.productions.values():
        for statement in work.statements:
            for field, text, first in _established_dates(statement):
                if first > day:
                    reason = f"is stated as established, and lies after {day}"
                    yield Found(work, reason, text, path_to(work, statement, field))


def established_early(content: Content, _day: date) -> Iterator[Found]:
    """Find dates that no source of the statement can establish: all that do so are earlier themselves."""
    for work in content.productions.values():
        for statement in work.statements:
            last = _last_established(statement)
            for field, text, first in _established_dates(statement):
                if last is not None and first > last:
                    reason = f"the last source that states it as established is of {last}: let it announce"
                    yield Found(work, reason, text, path_to(work, statement, field))


def _last_established(statement: Statement) -> date | None:
    days = (c.source.said_by for c in statement.citations if c.standing is Standing.ESTABLISHED)
    return max(days, default=None)


def _established_dates(statement: Statement) -> Iterator[_Dated]:
    if statement.standing is Standing.ESTABLISHED and not statement.refuted:
        yield from _dates(statement)


def _dates(statement: Statement) -> Iterator[_Dated]:
    """List the dates of what has happened (an end of availability may well be known ahead)."""
    if isinstance(statement, Release):
        days = [("date", statement.date), ("last_part", statement.last_part)]
        days += [(f"part_dates[{place}]", day) for place, day in enumerate(statement.part_dates)]
        yield from (_dated(field, day) for field, day in days if day is not None)
    elif isinstance(statement, Filming) and statement.period is not None:
        # The later side tells: what has ended has begun.
        side = statement.period.end or statement.period.start
        yield from [_dated("period", side)] if side is not None else []
    elif isinstance(statement, (Origin, Award)) and statement.year is not None:
        yield "year", str(statement.year), date(statement.year, 1, 1)


def _dated(field: str, day: PartialDate) -> _Dated:
    return field, str(day), day.earliest


def read_before_published(content: Content, _day: date) -> Iterator[Found]:
    """Find sources that were read before they were published."""
    for source in content.sources.values():
        if source.read_on is None or source.published is None:
            continue
        if source.read_on.latest < source.published.earliest:
            reason = f"was read before it was published, {source.published}"
            yield Found(source, reason, str(source.read_on), ".read_on")


def future_source(content: Content, day: date) -> Iterator[Found]:
    """Find sources whose words count from after the day."""
    for source in content.sources.values():
        if source.said_from > day:
            field = "read_on" if source.published is None else "published"
            yield Found(source, f"lies after {day}", str(source.said), f".{field}")
