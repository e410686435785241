"""What a production is about, behind its kind: teams and people, at which event, in which competition and season."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import evolve

from sportsdocs.format.entity_names import ACCUSATIVE, in_case
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import competition_text, event_text, name_of, name_text
from sportsdocs.format.seasons import season_text
from sportsdocs.model.entities import Competition, Event, Named
from sportsdocs.model.kinds import Outcome
from sportsdocs.model.seasons import Season
from sportsdocs.model.statements import Subject

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_ABOUT = msg("work", "{work} about {subjects}")
_AT_EVENT = msg("work", "{work} {at_event}")
_IN_SEASON = msg("work", "{work} {in_season}")
_COMPETITION_SEASON = msg("season of a competition", "in the {season} {competition} season")
_TOURNAMENT = msg("tournament of a year", "{season} {competition}")
_COMPETITION_AND_SEASON = msg("competition and season", "{in_competition} {in_season}")
# German joins the words of a name before another noun by hyphens: Premier-League-Saison.
_WITHIN_A_COMPOUND = msg("between the words of a name within a compound", " ")
#: A name that can be joined like that; "2. Bundesliga" cannot.
_JOINABLE = re.compile(r"[\w’'-]+(?: [\w’'-]+)*")
#: In which competition and season.
Setting = tuple[Competition | None, Season | None]
#: Only a tournament ends in these.
_KNOCKED_OUT = (Outcome.GROUP_STAGE, Outcome.ROUND_OF_16, Outcome.QUARTER_FINAL, Outcome.SEMI_FINAL)


def about_text(f: Formatter, work: str, subjects: Sequence[Subject]) -> str:
    """Put behind a kind of work what it is about."""
    things = subjects_of(subjects)
    events = tuple(thing for thing in things if isinstance(thing, Event) and thing.competition is not None)
    # An event that is no edition of a competition is named last: its name may be a long phrase.
    others = sorted(
        (thing for thing in things if thing not in events), key=lambda thing: isinstance(thing, Event)
    )
    names = dict.fromkeys(in_case(f, thing, ACCUSATIVE) for thing in _unrepeated(f, others) or events)
    if names:
        work = f.say(_ABOUT, work=work, subjects=list_text(f, names))
    for event in events if others else ():
        work = f.say(_AT_EVENT, work=work, at_event=event_text(f, event, form="at"))
    return in_seasons(f, work, subjects)


def subjects_of(subjects: Sequence[Subject]) -> tuple[Named, ...]:
    """Give what they are about, each once."""
    return tuple(dict.fromkeys(thing for s in subjects if (thing := s.about or s.competition) is not None))


def _unrepeated(f: Formatter, things: Sequence[Named]) -> list[Named]:
    """Leave out what the name of an event beside it names already: "the team bus bombing of Borussia Dortmund"."""
    events = [name_text(f, thing) for thing in things if isinstance(thing, Event)]
    return [
        thing
        for thing in things
        if isinstance(thing, Event) or not any(_within(name_text(f, thing), event) for event in events)
    ]


def _within(name: str, other: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", other) is not None


def in_seasons(f: Formatter, text: str, subjects: Sequence[Subject]) -> str:
    """Put behind a text in which competitions and seasons those play whom subjects are about."""
    phrases = dict.fromkeys(_setting_text(f, setting, subjects) for setting in _settings(subjects))
    return f.say(_IN_SEASON, work=text, in_season=list_text(f, phrases)) if phrases else text


def _settings(subjects: Sequence[Subject]) -> Sequence[Setting]:
    """Give competition and season of each, once; not what the work is about itself, nor what the name of an event says."""
    things = subjects_of(subjects)
    # "The bombing in the Champions League" would be no match of it.
    besides = any(isinstance(thing, Event) and thing.competition is None for thing in things)
    found = {
        (None if besides or s.competition in things else s.competition, s.season): None
        for s in subjects
        if not any(isinstance(thing, Event) and _is_of(thing, s) for thing in things)
    }
    competitions, seasons = (
        (set(filter(None, parts)) for parts in zip(*found, strict=True)) if found else ((), ())
    )
    if len(competitions) < 2 and len(seasons) < 2:
        one = (next(iter(competitions), None), next(iter(seasons), None))
        return [one] if any(one) else []
    return [
        one for one in found if any(one) and not any(other != one and _fits(one, other) for other in found)
    ]


def is_within(subject: Subject, other: Subject) -> bool:
    """Tell whether a subject names no competition or season that another does not name."""
    return _fits((subject.competition, subject.season), (other.competition, other.season))


def _is_of(event: Event, subject: Subject) -> bool:
    """Tell whether an event is of the competition and season of a subject, as far as it has them."""
    if event.season is None:
        return event.competition is not None and subject.competition == event.competition
    edition = (event.competition, event.season)
    return event.competition is not None and _fits((subject.competition, subject.season), edition)


def _fits(setting: Setting, fuller: Setting) -> bool:
    return all(mine in (None, theirs) for mine, theirs in zip(setting, fuller, strict=True))


def _setting_text(f: Formatter, setting: Setting, subjects: Sequence[Subject]) -> str:
    competition, season = setting
    if season is None:
        return competition_text(f, competition, form="in") if competition is not None else ""
    if competition is None:
        return season_text(f, season, form="in")
    there = (s for s in subjects if _fits((s.competition, s.season), setting))
    return _season_of(
        f, competition, season, tournament=any(subject.outcome in _KNOCKED_OUT for subject in there)
    )


def _season_of(f: Formatter, competition: Competition, season: Season, *, tournament: bool) -> str:
    name, years = name_text(f, competition), season_text(f, season)
    if not _JOINABLE.fullmatch(name):
        return f.say(
            _COMPETITION_AND_SEASON,
            in_competition=competition_text(f, competition, form="in"),
            in_season=season_text(f, season, form="in"),
        )
    if tournament and season.years[0] == season.years[1]:
        edition = f.say(_TOURNAMENT, competition=name, season=years)
        return competition_text(f, evolve(name_of(f, competition), text=edition), form="in")
    joined = name.replace(" ", f.say(_WITHIN_A_COMPOUND))
    return f.say(_COMPETITION_SEASON, competition=joined, season=years)
