"""When and where it was filmed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal

from sportsdocs.format.attributed_sentences import by_whose_word, vouched
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.date_ranges import date_range
from sportsdocs.format.dates import closed
from sportsdocs.format.dispute_sentences import is_disputed
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.sentence import Sentence, chosen
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.kinds import Place, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Filming

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

Mode = Literal["over", "under way", "to come", "was to come", "promised", "was promised", "rumoured"]

_FILMED: dict[Mode, Message] = {
    "over": msg("summary", "It was filmed {when_and_where}."),
    "under way": msg("summary", "It is being filmed {when_and_where}."),
    "to come": msg("summary", "It is to be filmed {when_and_where}."),
    "was to come": msg("summary", "Filming was planned {when_and_where}."),
    # Places that are only announced need not still be filmed: scenes from there are to be seen.
    "promised": msg("summary", "Scenes shot {when_and_where} are planned."),
    "was promised": msg("summary", "Scenes were to be shot {when_and_where}."),
    "rumoured": msg("summary", "It was reportedly filmed {when_and_where}."),
}
#: A period of which only the start is told is that start. Alone, and with the places.
_BEGAN: dict[Mode, tuple[Message, Message]] = {
    "over": (
        msg("summary", "Filming began {on_date}."),
        msg("summary", "Filming began {on_date} and took place {where}."),
    ),
    "under way": (
        msg("summary", "Filming began {on_date}."),
        msg("summary", "Filming began {on_date} and is taking place {where}."),
    ),
    "to come": (
        msg("summary", "Filming is to begin {on_date}."),
        msg("summary", "Filming is to begin {on_date} and to take place {where}."),
    ),
    "was to come": (
        msg("summary", "Filming was to begin {on_date}."),
        msg("summary", "Filming was to begin {on_date} and to take place {where}."),
    ),
    "rumoured": (
        msg("summary", "Filming reportedly began {on_date}."),
        msg("summary", "Filming reportedly began {on_date} and took place {where}."),
    ),
}
_WHEN_AND_WHERE = msg("when and where it was filmed", "{when} {where}")
_AMONG_OTHERS = msg("where it was filmed", "{places}, among other places")
AT_PLACE: dict[Place, Message] = {
    Place.DRESSING_ROOM: msg("where it was filmed", "in the locker room"),
    Place.TRAINING_GROUND: msg("where it was filmed", "at the training ground"),
    Place.TRAINING_CAMP: msg("where it was filmed", "at the training camp"),
    Place.TEAM_BUS: msg("where it was filmed", "on the team bus"),
    Place.STADIUM: msg("where it was filmed", "in the stadium"),
    Place.MEDICAL_ROOM: msg("where it was filmed", "in the medical room"),
    Place.PRIVATE_HOMES: msg("where it was filmed", "in private homes"),
    Place.OFFICE: msg("where it was filmed", "in the office"),
    Place.HOTEL: msg("where it was filmed", "in the hotel"),
    Place.PRESS_ROOM: msg("where it was filmed", "in the press room"),
    Place.PITCH: msg("where it was filmed", "on the field"),
    Place.PLANE: msg("where it was filmed", "on the plane"),
}


def filming_sentences(f: Formatter, production: Production, on: date, *, out: bool) -> Iterator[Sentence]:
    """Say when and where it was filmed, in a sentence for all that is equally sure; `out` if it has come out."""
    when, told, among = _undisputed_period(production), set[Place](), True
    for found in _equally_sure(production):
        period = when if when in found else None
        places = _places(found, told)
        told.update(places)
        if period is not None or places:
            mode = _mode(found[0].standing, period, on, out=out)
            text = _sentence(f, mode, period, places_phrase(f, places, among=among))
            among = among and not places
            yield Sentence(text, tuple(s for s in found if _is_told(s, period, places)))


def _equally_sure(production: Production) -> Iterator[list[Filming]]:
    """Group what is said, the surest first, by how sure it is and whose word."""
    for standing in Standing:
        yield from by_whose_word(s for s in production.current(Filming) if s.standing is standing)


def _undisputed_period(production: Production) -> Filming | None:
    """Give what says the period that is chosen, if nothing contradicts it; rather a source that speaks for itself."""
    when = chosen(production.filming, "period")
    if when is None or is_disputed(production, Filming, "period"):
        return None
    return vouched(production, when, "period")


def _places(found: list[Filming], told: set[Place]) -> dict[Place, None]:
    return dict.fromkeys(place for filming in found for place in filming.places if place not in told)


def _is_told(filming: Filming, when: Filming | None, places: dict[Place, None]) -> bool:
    same_period = when is not None and filming.period == when.period
    return same_period or any(place in places for place in filming.places)


def _mode(standing: Standing, when: Filming | None, on: date, *, out: bool) -> Mode:
    period = None if when is None else when.period
    if standing is Standing.REPORTED:
        return "rumoured"
    if standing is Standing.ANNOUNCED:
        return _planned(period, on, out=out)
    return "over" if out or period is None or _begun_and_ended(period, on) else "under way"


def _planned(period: Period | None, on: date, *, out: bool) -> Mode:
    if period is None:
        return "was promised" if out else "promised"
    return "was to come" if out or _begun_and_ended(period, on) else "to come"


def _begun_and_ended(period: Period, on: date) -> bool:
    """Tell whether both ends that are given lie behind; what began, and may go on, has begun."""
    return all(day is None or day.earliest <= on for day in (period.start, period.end))


def _sentence(f: Formatter, mode: Mode, when: Filming | None, where: str) -> str:
    period = None if when is None else when.period
    if period is not None and period.start is not None and period.end is None and mode in _BEGAN:
        return _began(f, mode, period.start, where)
    span = "" if period is None else date_range(f, period, form="phrase")
    both = f.say(_WHEN_AND_WHERE, when=span, where=where) if span and where else span or where
    return f.say(_FILMED[mode], when_and_where=both)


def _began(f: Formatter, mode: Mode, start: PartialDate, where: str) -> str:
    alone, with_places = _BEGAN[mode]
    on_date = date_phrase(f, start, "on")
    if not where:
        return f.say(alone, on_date=on_date)
    return f.say(with_places, on_date=closed(f, start, on_date), where=where)


def places_phrase(f: Formatter, places: Iterable[Place], *, among: bool = True) -> str:
    """Say where, among other places: `unter anderem in der Kabine und im Mannschaftsbus`; that is said once only."""
    where = list_text(f, [f.say(AT_PLACE[place]) for place in places])
    return f.say(_AMONG_OTHERS, places=where) if where and among else where
