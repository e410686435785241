"""The columns of `to_rows`, class by class: plain values only, entities as ids, dates and words as their text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from sportsdocs.model.kinds import AS_A_PART
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.records import Entity
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Relation, Subject
from sportsdocs.query.entries import year_of
from sportsdocs.query.ranges import to_limits
from sportsdocs.query.topics import competitions_of, seasons_of, sports_of

Columns = Mapping[str, Callable[[Any], object]]


def _id(entity: Entity | None) -> str | None:
    return None if entity is None else entity.id


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _ids(entities: Iterable[Entity]) -> list[str]:
    return list(dict.fromkeys(entity.id for entity in entities))


def _texts(values: Iterable[object]) -> list[str]:
    return list(dict.fromkeys(str(value) for value in values if value is not None))


def _as_id(name: str) -> Callable[[Any], str | None]:
    return lambda item: _id(getattr(item, name))


def _as_text(name: str) -> Callable[[Any], str | None]:
    return lambda item: _text(getattr(item, name))


def _as_texts(name: str) -> Callable[[Any], list[str]]:
    return lambda item: _texts(getattr(item, name))


def _as_ids(name: str) -> Callable[[Any], list[str]]:
    return lambda item: _ids(getattr(item, name))


def _as_is(name: str) -> Callable[[Any], object]:
    return lambda item: getattr(item, name)


def _number(name: str) -> Columns:
    """Give the columns of a hedged number: itself if it is exact, and the least and the greatest it can mean."""
    return {
        name: lambda item: None if (known := getattr(item, name)) is None else known.exact,
        f"{name}_least": lambda item: _limit(getattr(item, name), 0),
        f"{name}_most": lambda item: _limit(getattr(item, name), 1),
    }


def _limit(quantity: Quantity | None, side: int) -> int | None:
    return None if quantity is None else to_limits(quantity)[side]


def _end_of_delay(side: int) -> Callable[[Production], int | None]:
    return lambda work: None if work.delay is None else work.delay[side]


def _premiere(work: Production) -> str | None:
    premiere = work.premiere
    return None if premiere is None else _text(premiere.date)


def _premiere_year(work: Production) -> int | None:
    premiere = work.premiere
    return None if premiere is None else year_of(premiere.date)


def _wholes(work: Production) -> list[str]:
    return list(dict.fromkeys(r.target for r in work.current(Relation) if r.kind in AS_A_PART))


def _of_subjects(read: Callable[[Subject], Iterable[object]]) -> Callable[[Production], list[str]]:
    return lambda work: _texts(value for subject in work.current(Subject) for value in read(subject))


PRODUCTIONS: Final[Columns] = {
    "id": _as_is("id"),
    "title": _as_is("title"),
    "kind": _as_text("kind"),
    "countries": _as_texts("countries"),
    "year": _as_is("year"),
    "language": _as_is("language"),
    **_number("episodes"),
    **_number("minutes"),
    "premiere": _premiere,
    "premiere_year": _premiere_year,
    "announced_dates": _as_texts("announced_dates"),
    "rescheduled": _as_is("rescheduled"),
    "delay_least": _end_of_delay(0),
    "delay_most": _end_of_delay(1),
    "platforms": _as_ids("platforms"),
    "directors": lambda work: _ids(work.people(Role.DIRECTOR)),
    "companies": _as_ids("companies"),
    "subjects": _of_subjects(lambda subject: [_id(subject.about)]),
    "competitions": _of_subjects(lambda subject: map(_id, competitions_of(subject))),
    "seasons": _of_subjects(seasons_of),
    "sports": _of_subjects(sports_of),
    "part_of": _wholes,
}
_NAMED: Final[Columns] = {"id": _as_is("id"), "name": _as_is("name")}
_ALIASES: Final[Columns] = {"aliases": _as_texts("aliases")}
PEOPLE: Final[Columns] = {**_NAMED, "gender": _as_text("gender"), **_ALIASES}
ORGANIZATIONS: Final[Columns] = {
    **_NAMED,
    "kind": _as_text("kind"),
    "country": _as_is("country"),
    "parent": _as_id("parent"),
    **_ALIASES,
}
TEAMS: Final[Columns] = {
    **_NAMED,
    "sport": _as_text("sport"),
    "category": _as_text("category"),
    "club": _as_id("club"),
    "country": _as_is("country"),
    **_ALIASES,
}
COMPETITIONS: Final[Columns] = {**_NAMED, "sport": _as_text("sport"), **_ALIASES}
EVENTS: Final[Columns] = {
    **_NAMED,
    "competition": _as_id("competition"),
    "season": _as_text("season"),
    "period": _as_text("period"),
    "countries": _as_texts("countries"),
    **_ALIASES,
}
FRANCHISES: Final[Columns] = {**_NAMED, **_ALIASES}
SOURCES: Final[Columns] = {
    "id": _as_is("id"),
    "title": _as_is("title"),
    "publisher": _as_id("publisher"),
    "agency": _as_id("agency"),
    "published": _as_text("published"),
    "language": _as_is("language"),
    "url": _as_is("url"),
    "archived_url": _as_is("archived_url"),
    "read_on": _as_text("read_on"),
}
CREDITS: Final[Columns] = {
    "production": _as_id("production"),
    "contributor": _as_id("contributor"),
    "role": _as_text("role"),
    "label": lambda entry: _text(entry.credit.label),
    "affiliation": _as_id("affiliation"),
    "language": _as_is("language"),
    "standing": _as_text("standing"),
}
RELEASES: Final[Columns] = {
    "production": _as_id("production"),
    "kind": _as_text("kind"),
    "platform": _as_id("platform"),
    "place": _as_text("place"),
    "version": _as_text("version"),
    **_number("running_time"),
    "date": _as_text("date"),
    "year": _as_is("year"),
    "last_part": _as_text("last_part"),
    "rhythm": _as_text("rhythm"),
    "territories": _as_texts("territories"),
    "excluded": _as_texts("excluded"),
    **_number("territory_count"),
    "exclusive": _as_is("exclusive"),
    "standing": _as_text("standing"),
}
