"""Questions about what a production is about."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, field, frozen

from sportsdocs.model.entities import Competition, Event, Named, Team
from sportsdocs.model.kinds import Sport, SportName
from sportsdocs.model.productions import Production
from sportsdocs.model.seasons import Season, to_season
from sportsdocs.model.statements import Subject
from sportsdocs.query.context import Context
from sportsdocs.query.predicates import Predicate, call, either
from sportsdocs.query.refs import (
    COMPETITIONS,
    SUBJECTS,
    CompetitionLike,
    Ref,
    SubjectLike,
    to_competition,
    to_subject,
)


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


@frozen(repr=False, weakref_slot=False)
class About(Predicate[Production]):
    """It is about a person, team, organization, event or competition; absent is no.

    Teams stand for their club too, events for their competition.
    """

    subject: Ref = field(converter=to_subject)

    def test(self, obj: Production) -> bool:
        ids = self.subject.ids
        return any(thing.id in ids for subject in obj.current(Subject) for thing in things_of(subject))

    def resolved(self, context: Context) -> About:
        return evolve(self, subject=self.subject.resolved(context, SUBJECTS))

    def __repr__(self) -> str:
        return call("about", self.subject)


def things_of(subject: Subject) -> Iterator[Named]:
    """Give all that a subject is about, directly or as part of it."""
    yield from () if subject.about is None else _belongs_to(subject.about)
    yield from competitions_of(subject)


@frozen(repr=False, weakref_slot=False)
class CompetesIn(Predicate[Production]):
    """It is about a competition, one of its events, or somebody taking part in it; absent is no."""

    competition: Ref = field(converter=to_competition)

    def test(self, obj: Production) -> bool:
        ids = self.competition.ids
        return any(thing.id in ids for subject in obj.current(Subject) for thing in competitions_of(subject))

    def resolved(self, context: Context) -> CompetesIn:
        return evolve(self, competition=self.competition.resolved(context, COMPETITIONS))

    def __repr__(self) -> str:
        return call("competes_in", self.competition)


def _to_sport(value: Sport | SportName) -> Sport:
    return Sport.parse(value)


@frozen(repr=False, weakref_slot=False)
class OfSport(Predicate[Production]):
    """A team or competition it is about is of a sport; perhaps, if the sport of one is not known."""

    sport: Sport = field(converter=_to_sport)

    def test(self, obj: Production) -> bool | None:
        return either(self._of(subject) for subject in obj.current(Subject))

    def _of(self, subject: Subject) -> bool | None:
        sport = sport_of(subject)
        if sport is not None:
            return sport is self.sport
        sporting = isinstance(subject.about, (Team, Event)) or competitions_of(subject)
        return None if sporting else False

    def __repr__(self) -> str:
        return call("of_sport", str(self.sport))


@frozen(repr=False, weakref_slot=False)
class InSeason(Predicate[Production]):
    """It is about a season, or an event of it; absent is no."""

    season: Season = field(converter=to_season)

    def test(self, obj: Production) -> bool:
        return any(self.season in _seasons_of(subject) for subject in obj.current(Subject))

    def __repr__(self) -> str:
        return call("in_season", str(self.season))


def _seasons_of(subject: Subject) -> tuple[Season | None, ...]:
    return subject.season, subject.about.season if isinstance(subject.about, Event) else None


def about(subject: SubjectLike) -> Predicate[Production]:
    """Ask for productions about somebody or something; a club includes its teams, a competition its events."""
    return About(subject)


def competes_in(competition: CompetitionLike) -> Predicate[Production]:
    """Ask for productions about a competition or somebody taking part in it."""
    return CompetesIn(competition)


def of_sport(sport: Sport | SportName) -> Predicate[Production]:
    """Ask for productions about a sport."""
    return OfSport(sport)


def in_season(season: Season | str) -> Predicate[Production]:
    """Ask for productions about a season, such as `"2018/19"` or `"2015"`."""
    return InSeason(season)
