"""Why a value of a statement that a summary uses may be missing from its text, each reason with when it holds."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from attrs import frozen

from sportsdocs import (
    Credit,
    Extent,
    Origin,
    Relation,
    Release,
    Remark,
    Role,
    Standing,
    Statement,
    Subject,
    Title,
)
from sportsdocs.format.release_sentences import is_ahead
from sportsdocs.format.rhythms import is_broken
from sportsdocs.model import choice
from sportsdocs.model.entities import Event
from sportsdocs.model.kinds import UNDIVIDED, Kind, RelationKind, ReleaseKind
from sportsdocs.model.things import Thing, things
from tests.format.scene import TITLES, Scene


@frozen
class Unless:
    """Why a value may be missing, and when that reason holds."""

    reason: str
    holds: Callable[[Scene, Any], bool]


def lost(name: str) -> Unless:
    """Another account of the same thing was chosen, and this one does not contradict it, or gave way."""

    def holds(scene: Scene, statement: Statement) -> bool:
        return not any(must_tell(scene, statement, thing, name) for thing in told_of(scene, statement))

    return Unless("another account was chosen, which it does not contradict or to which it gave way", holds)


def told_of(scene: Scene, statement: Statement) -> list[Thing]:
    """Give what a statement is told of: a plan for the first release with that, even where it fits another one too."""
    found = scene.things_of(statement)
    first = [thing for thing in found if scene.premiere and thing.key == scene.premiere[0].key]
    return first or found


def lost_at_first(name: str) -> Unless:
    """The same, of values that are told of the first release only."""

    def holds(scene: Scene, statement: Statement) -> bool:
        if scene.premiere is None:
            return True
        thing, premiere = scene.premiere
        chosen = choice.choose(thing, name)
        rumour = chosen is not None and is_hearsay(chosen) and not is_hearsay(premiere)
        return rumour or not must_tell(scene, statement, thing, name)

    return Unless("another account of the first release was chosen", holds)


def must_tell(scene: Scene, statement: Statement, thing: Thing, name: str) -> bool:
    chosen = choice.choose(thing, name)
    if chosen is not None and getattr(chosen, name) == getattr(statement, name):
        return True
    pairs = choice.conflicts(thing, name) if name in statement.competing else ()
    return any(statement in (pair.chosen, pair.other) for pair in pairs)


def is_in_dispute(name: str) -> Callable[[Scene, Statement], bool]:
    def holds(scene: Scene, statement: Statement) -> bool:
        pairs = (pair for thing in scene.things_of(statement) for pair in choice.conflicts(thing, name))
        return any(statement in (pair.chosen, pair.other) for pair in pairs)

    return holds


def has_a_rumoured_year(scene: Scene, origin: Origin) -> bool:
    chosen = (choice.choose(thing, "year") for thing in scene.things_of(origin))
    rumoured = any(one is not None and is_hearsay(one) for one in chosen)
    return rumoured and not is_in_dispute("year")(scene, origin)


def undisputed(name: str, reason: str, *, when: Callable[[Any], bool] = lambda _: True) -> Unless:
    in_dispute = is_in_dispute(name)
    return Unless(reason, lambda scene, statement: when(statement) and not in_dispute(scene, statement))


COMPANIES: Final = (
    Role.PRODUCTION_COMPANY, Role.CO_PRODUCTION_COMPANY, Role.ASSOCIATED_PRODUCTION_COMPANY, Role.COMMISSIONING_BROADCASTER,
)  # fmt: skip
APPEARING: Final = (Role.PARTICIPANT, Role.ARCHIVE_APPEARANCE)


def is_an_episode(scene: Scene, _: Extent) -> bool:
    return scene.production.kind is Kind.EPISODE


def is_hearsay(statement: Statement) -> bool:
    return statement.standing is Standing.REPORTED


def is_company(_: Scene, credit: Credit) -> bool:
    return credit.role in COMPANIES


def is_not_of_the_premiere(scene: Scene, release: Release) -> bool:
    return not scene.speaks_of_the_premiere(release)


def is_undivided(scene: Scene, _: Release) -> bool:
    return scene.production.kind in UNDIVIDED or scene.production.episode_count == 1


def is_only_disputed(scene: Scene, statement: Statement) -> bool:
    sentences = scene.sentences(statement)
    return bool(sentences) and all(
        re.search(r"gehen auseinander|Accounts of .* differ", one) for one in sentences
    )


def only_adds(scene: Scene, release: Release) -> bool:
    tells = [choice.choose(thing, "date") for thing in told_of(scene, release)]
    return not any(release is one for one in tells) and any(tells)


def is_rumoured_of_another_day(scene: Scene, release: Release) -> bool:
    day = None if scene.premiere is None else scene.premiere[1].date
    return is_hearsay(release) and None not in (day, release.date) and choice.incompatible(day, release.date)


def is_the_only_one(scene: Scene, release: Release) -> bool:
    return is_only_disputed(scene, release) and len(things(scene.production.releases)) == 1


def is_shown_elsewhere(scene: Scene, release: Release) -> bool:
    others = (
        r
        for _, r in scene.production.release_choices
        if r.kind in (ReleaseKind.STREAMING, ReleaseKind.BROADCAST)
    )
    return scene.premiere is not None and any(
        r.platform not in (None, scene.premiere[1].platform) and r.date == scene.premiere[1].date
        for r in others
    )


def tells_parts(scene: Scene, _: Release) -> bool:
    return (
        re.search(r"(Weitere|Die) Folgen (ersch|soll)|(Further|The) episodes (came|were|are)", scene.text)
        is not None
    )


def has_parts_of_another_day(scene: Scene, release: Release) -> bool:
    first = scene.premiere
    return first is not None and release is not first[1] and first[1].date not in (None, release.date)


def is_an_incident(scene: Scene, _: Subject) -> bool:
    about = [s.about for s in scene.summary.statements if isinstance(s, Subject)]
    return any(isinstance(event, Event) and event.competition is None for event in about)


def is_of_an_event(scene: Scene, subject: Subject) -> bool:
    about = [s.about for s in scene.summary.statements if isinstance(s, Subject)]
    return any(
        isinstance(event, Event)
        and event.competition is not None
        and subject.competition in (None, event.competition)
        and (subject.season in (None, event.season) or (event.season is None and subject.competition))
        for event in about
    )


def only_promised(scene: Scene, release: Release) -> bool:
    said = (s for thing in scene.things_of(release) for s in thing.statements)
    return release.standing is Standing.ANNOUNCED and any(s.standing is Standing.ESTABLISHED for s in said)


LATER: Final = Unless("of a later release, where and when is enough", is_not_of_the_premiere)
DISPUTED: Final = Unless("where accounts differ, what they differ in is enough", is_only_disputed)
ADDS: Final = Unless(
    "of an account that gave way, or adds a value to another, that value is enough", only_adds
)
PARTS: Final = Unless("the days of the parts tell more than their rhythm", tells_parts)
OTHER_PARTS: Final = Unless(
    "days of parts belong to the plan of their own first day", has_parts_of_another_day
)
PROMISED: Final = Unless(
    "minutes that were only promised for what came out stand in the sheet", only_promised
)
ONE: Final = Unless("there is only one release that accounts can differ about", is_the_only_one)
OTHER_DAY: Final = Unless(
    "what is rumoured of another day is not told of this one", is_rumoured_of_another_day
)
BROKEN: Final = Unless(
    "a rhythm that the days beside it break is none", lambda _, release: is_broken(release)
)
INCIDENT: Final = Unless(
    "of an event that is no edition of a competition, in which one it was stands in the sheet", is_an_incident
)
EVENT: Final = Unless("the event that is named is of this competition and season", is_of_an_event)
ONE_PART: Final = Unless("what has one part has no rhythm", is_undivided)


def is_settled(_: Scene, statement: Statement) -> bool:
    return isinstance(statement, (Title, Origin, Subject, Remark, Relation)) and not is_hearsay(statement)


def is_of_a_work_to_come(scene: Scene, statement: Statement) -> bool:
    return (
        isinstance(statement, Credit) and not is_hearsay(statement) and is_ahead(scene.production, scene.day)
    )


def is_vouched_for(_: Scene, statement: Statement) -> bool:
    return any(c.standing is statement.standing and c.attributed_to is None for c in statement.citations)


def is_head(_: Scene, relation: Relation) -> bool:
    return relation.kind is RelationKind.SEASON_OF


HEAD: Final = Unless(
    "which season of its series it is stands in the first sentence, without the series", is_head
)
UNKNOWN: Final = Unless("ids are no text", lambda _, r: r.target not in TITLES)
UNCOUNTED: Final = Unless(
    "only parts and seasons are counted",
    lambda _, r: r.kind not in (RelationKind.PART_OF, RelationKind.SEASON_OF),
)
