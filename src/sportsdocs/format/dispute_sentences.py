"""Where the sources differ: one sentence for each thing and value, with all that is said and by whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from attrs import frozen

from sportsdocs.format.attributed_sentences import naming
from sportsdocs.format.conflicts import sides_text
from sportsdocs.format.counts import count_text
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.date_ranges import date_range
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import platform_where
from sportsdocs.format.running_time import minutes_text
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.territories import territory_text
from sportsdocs.format.values import DIFFER, value_text
from sportsdocs.format.versions import Shown, in_a_version
from sportsdocs.model import choice
from sportsdocs.model.productions import Production
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.statements import Fee, Release, Statement
from sportsdocs.model.things import Thing, things

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_DIFFER = msg("summary", "{lead}: {sides}.")
_OF_RELEASE = msg("accounts differ, of one release", "{lead} for the release {where}")
_OF_VERSION = msg("accounts differ, of one release", "{where} {in_version}")

#: How a value stands in a sentence, where a sheet prints it otherwise.
_PROSE: dict[str, Callable[[Any, Any], str]] = {
    "episodes": lambda f, quantity: count_text(f, quantity, "episode"),
    "minutes": minutes_text,
    "running_time": minutes_text,
    "period": lambda f, period: date_range(f, period, form="phrase"),
    "date": lambda f, day: date_phrase(f, day, "on"),
    "last_part": lambda f, day: date_phrase(f, day, "on"),
    "territory_count": lambda f, quantity: count_text(f, quantity, "country"),
}


@frozen(eq=False)
class Dispute:
    """A value of one thing about which the sources differ."""

    thing: Thing
    value: str

    @property
    def sides(self) -> dict[object, list[Statement]]:
        """The values that contradict another, each with its statements; the chosen one first."""
        found: dict[object, list[Statement]] = {}
        for statement in sorted(self._standing, key=self._is_not_chosen):
            found.setdefault(getattr(statement, self.value), []).append(statement)
        return found

    @property
    def _standing(self) -> list[Statement]:
        pairs = list(choice.conflicts(self.thing, self.value))
        parties = {id(side) for pair in pairs for side in (pair.chosen, pair.other)}
        return [s for s in choice.candidates(self.thing, self.value) if id(s) in parties]

    def _is_not_chosen(self, statement: Statement) -> bool:
        return statement is not choice.choose(self.thing, self.value)

    @property
    def of_the_chosen(self) -> bool:
        """Whether the value that is chosen is one of the sides."""
        return not all(map(self._is_not_chosen, self._standing))


def disputes(production: Production, kind: type[Statement]) -> Iterator[Dispute]:
    """Find what the statements of a class contradict each other in."""
    for thing in things(production.filed(kind)):
        for value in kind.competing:
            if any(choice.conflicts(thing, value)):
                yield Dispute(thing, value)


def is_disputed(production: Production, kind: type[Statement], value: str) -> bool:
    """Tell whether the value that is chosen is in dispute."""
    return any(dispute.value == value and dispute.of_the_chosen for dispute in disputes(production, kind))


def dispute_sentences(f: Formatter, production: Production) -> Iterator[Sentence]:
    """Say what the sources differ about (payments are told elsewhere, whole)."""
    for kind in SECTIONS.values():
        if kind.competing and kind is not Fee:
            for dispute in disputes(production, kind):
                yield _sentence(f, production, dispute)


def _sentence(f: Formatter, production: Production, dispute: Dispute) -> Sentence:
    lead = f.say(DIFFER[dispute.value])
    where = _where(f, production, dispute.thing)
    if where:
        lead = f.say(_OF_RELEASE, lead=lead, where=where)
    sides = [(_said(f, found[0], dispute.value), found) for found in dispute.sides.values()]
    text = f.say(_DIFFER, lead=lead, sides=sides_text(f, sides, conjunction="or"))
    return naming(text, (statement for _, found in sides for statement in found))


def _where(f: Formatter, production: Production, thing: Thing) -> str:
    """Say of which release, if there are several."""
    release = thing.statements[0]
    if not isinstance(release, Release) or len(things(production.releases)) < 2:
        return ""
    where, in_version = _place(f, release), in_a_version(f, Shown(release.version))
    return (
        f.say(_OF_VERSION, where=where, in_version=in_version)
        if where and in_version
        else where or in_version
    )


def _place(f: Formatter, release: Release) -> str:
    if release.platform is not None:
        return platform_where(f, release.platform)
    return territory_text(f, release.territories, form="in") if release.territories else ""


def _said(f: Formatter, statement: Statement, value: str) -> str:
    prose = _PROSE.get(value)
    return value_text(f, statement, value) if prose is None else prose(f, getattr(statement, value))
