"""Questions about what a production is about."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from attrs import evolve, field, frozen

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
from sportsdocs.query.topics import competitions_of, seasons_of, sports_of, things_of


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
        return either(
            None if sport is None else sport is self.sport
            for subject in obj.current(Subject)
            for sport in sports_of(subject)
        )

    def __repr__(self) -> str:
        return call("of_sport", str(self.sport))


@frozen(repr=False, weakref_slot=False)
class InSeason(Predicate[Production]):
    """It is about a season, or an event of it; absent is no."""

    season: Season = field(converter=to_season)

    def test(self, obj: Production) -> bool:
        return any(self.season in seasons_of(subject) for subject in obj.current(Subject))

    def __repr__(self) -> str:
        return call("in_season", str(self.season))


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
