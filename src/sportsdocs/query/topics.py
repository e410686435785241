"""What a subject is about, directly or as part of it: teams stand for their club, events for their competition."""

from __future__ import annotations

from collections.abc import Iterator

from sportsdocs.model.entities import Competition, Event, Named, Team
from sportsdocs.model.kinds import Sport
from sportsdocs.model.seasons import Season
from sportsdocs.model.statements import Subject


def _belongs_to(thing: Named) -> Iterator[Named]:
    """Give a thing and what it is part of: team → club, event → competition."""
    yield thing
    if isinstance(thing, Team) and thing.club is not None:
        yield thing.club
    if isinstance(thing, Event) and thing.competition is not None:
        yield thing.competition


def competitions_of(subject: Subject) -> tuple[Competition, ...]:
    """Give the competitions a subject is about: named, the subject itself, or that of the event."""
    named = [] if subject.competition is None else [subject.competition]
    about = [] if subject.about is None else _belongs_to(subject.about)
    return tuple(dict.fromkeys([*named, *(thing for thing in about if isinstance(thing, Competition))]))


def sport_of(subject: Subject) -> Sport | None:
    """Give the sport of a subject's team or competition; None if it has neither or does not say."""
    if isinstance(subject.about, Team) and subject.about.sport is not None:
        return subject.about.sport
    return next((c.sport for c in competitions_of(subject) if c.sport is not None), None)


def things_of(subject: Subject) -> Iterator[Named]:
    """Give all that a subject is about, directly or as part of it."""
    yield from () if subject.about is None else _belongs_to(subject.about)
    yield from competitions_of(subject)


def sports_of(subject: Subject) -> tuple[Sport | None, ...]:
    """Give its sport; None where it must have one that is not known, and nothing where it need not have any."""
    sport = sport_of(subject)
    sporting = isinstance(subject.about, (Team, Event)) or competitions_of(subject)
    return (sport,) if sport is not None or sporting else ()


def seasons_of(subject: Subject) -> tuple[Season | None, ...]:
    """Give the seasons a subject is about: its own, and that of the event."""
    return subject.season, subject.about.season if isinstance(subject.about, Event) else None
