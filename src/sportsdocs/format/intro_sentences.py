"""What a production is: title, kind, number of episodes, year, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sportsdocs.format.counts import count_text
from sportsdocs.format.entity_names import ACCUSATIVE, in_case
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import event_text, name_text
from sportsdocs.format.parted import parted_text
from sportsdocs.format.quotes import quoted
from sportsdocs.format.seasons import season_text
from sportsdocs.format.sentence import Sentence, chosen, given
from sportsdocs.format.subjects import the_work
from sportsdocs.format.works import title_of
from sportsdocs.model.entities import Event, Named
from sportsdocs.model.kinds import Kind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Extent, Origin, Subject, Title

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_A_WORK = {
    Kind.FILM: msg("work", "a documentary film"),
    Kind.SERIES: msg("work", "a documentary series"),
    Kind.SEASON: msg("work", "a season of a documentary series"),
    Kind.EPISODE: msg("work", "an episode of a documentary series"),
    Kind.SPECIAL: msg("work", "a documentary special"),
}
_WITH_EPISODES = msg("work", "{work} {with_episodes}")
_OF_YEAR = msg("work", "{work} from {year}")
_ABOUT = msg("work", "{work} about {subjects}")
_AT_EVENT = msg("work", "{work} {at_event}")
_IN_SEASON = msg("work", "{work} {in_season}")
_TITLED = msg("summary", "{title} is {work}.")
_NO_TITLE_YET = msg("summary", "The title is not settled yet; it is {work}.")
_REPORTED_EPISODES = msg("summary", "{work} reportedly has {episodes}.")
_NO_TITLE_KNOWN = msg("summary", "The title is not known; it is {work}.")


def intro(f: Formatter, production: Production) -> Sentence:
    """Say what a production is."""
    work, statements = _work(f, production)
    title, name = _title_statement(f, production), title_of(f, production)
    if name is not None:
        return Sentence(f.say(_TITLED, title=quoted(f, name), work=work), given(title, *statements))
    return Sentence(
        f.say(_NO_TITLE_KNOWN if title is None else _NO_TITLE_YET, work=work), given(title, *statements)
    )


def _title_statement(f: Formatter, production: Production) -> Title | None:
    name = title_of(f, production)
    return next((title for title in production.current(Title) if title.text == name), None)


def _work(f: Formatter, production: Production) -> tuple[str, tuple[Extent | Origin | Subject | None, ...]]:
    extent, origin = _surely(chosen(production.extents, "episodes")), chosen(production.origins, "year")
    work = f.say(_A_WORK[production.kind]) if extent is None else _with_episodes(f, production)
    if origin is not None:
        work = f.say(_OF_YEAR, work=work, year=str(origin.year))
    subjects = production.current(Subject)
    return _about(f, work, subjects), (extent, origin, *subjects)


def _surely(extent: Extent | None) -> Extent | None:
    """Give a statement that is more than hearsay."""
    return None if extent is None or extent.standing is Standing.REPORTED else extent


def hearsay(f: Formatter, production: Production) -> Iterator[Sentence]:
    """Say how many episodes it is rumoured to have: the first sentence says only what is known or announced."""
    extent = chosen(production.extents, "episodes")
    if extent is None or extent.episodes is None or _surely(extent) is not None:
        return
    episodes = count_text(f, extent.episodes, "episode")
    yield Sentence(f.say(_REPORTED_EPISODES, work=the_work(f, production.kind), episodes=episodes), (extent,))


def _with_episodes(f: Formatter, production: Production) -> str:
    episodes = production.episodes
    assert episodes is not None  # noqa: S101  (asked by the caller)
    if production.kind is Kind.SERIES and episodes.exact:
        return parted_text(f, episodes.exact, article="indefinite")
    return f.say(
        _WITH_EPISODES,
        work=f.say(_A_WORK[production.kind]),
        with_episodes=count_text(f, episodes, "episode", relation="with"),
    )


def _about(f: Formatter, work: str, subjects: tuple[Subject, ...]) -> str:
    things = tuple(dict.fromkeys(thing for s in subjects if (thing := s.about or s.competition) is not None))
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
    return work if events else _in_season(f, work, subjects)


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


def _in_season(f: Formatter, work: str, subjects: tuple[Subject, ...]) -> str:
    seasons = tuple(dict.fromkeys(subject.season for subject in subjects if subject.season is not None))
    return (
        f.say(_IN_SEASON, work=work, in_season=season_text(f, seasons[0], form="in"))
        if len(seasons) == 1
        else work
    )
