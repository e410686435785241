"""Where the sources differ: one sentence for each thing and value, with all that is said and by whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import frozen

from sportsdocs.format.attributed_sentences import naming
from sportsdocs.format.conflicts import lead_of, sides_text
from sportsdocs.format.counts import count_text
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.date_ranges import date_range
from sportsdocs.format.joining import in_order
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import platform_where
from sportsdocs.format.release_ways import FOR_THE_RELEASE
from sportsdocs.format.releases import place_text
from sportsdocs.format.running_time import minutes_text
from sportsdocs.format.sentence import Sentence, given
from sportsdocs.format.territories import territory_text
from sportsdocs.format.values import value_text
from sportsdocs.format.versions import Shown, in_a_version
from sportsdocs.model import choice
from sportsdocs.model.choice import Conflict
from sportsdocs.model.productions import Production
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.statements import Fee, Release, Statement
from sportsdocs.model.things import Thing, key_of, things

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_DIFFER = msg("summary", "{lead}: {sides}.")
_OF_RELEASE = msg("accounts differ, of one release", "{lead} {for_the_release}")
_WHICH_RELEASE = msg(
    "order of a release that accounts differ about", "{release} {in_version} {platform} {reach} {place}"
)

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
    """A value of one thing about which the sources differ, and the pairs that contradict each other."""

    thing: Thing
    value: str
    pairs: tuple[Conflict, ...]

    @cached_property
    def chosen(self) -> Statement | None:
        """What says the value that is chosen, even if it contradicts none of the others."""
        return choice.choose(self.thing, self.value)

    @property
    def of_the_chosen(self) -> bool:
        """Whether the value that is chosen contradicts another."""
        return any(side is self.chosen for pair in self.pairs for side in (pair.chosen, pair.other))

    @cached_property
    def sides(self) -> dict[object, list[Statement]]:
        """The values that contradict another, and the one that is chosen, each with its statements; the chosen one first."""
        told = {id(side) for pair in self.pairs for side in (pair.chosen, pair.other)} | {id(self.chosen)}
        standing = [s for s in choice.candidates(self.thing, self.value) if id(s) in told]
        found: dict[object, list[Statement]] = {}
        for statement in sorted(standing, key=lambda s: s is not self.chosen):
            found.setdefault(getattr(statement, self.value), []).append(statement)
        return found

    @property
    def statements(self) -> list[Statement]:
        """What contradicts each other, by side."""
        return [statement for side in self.sides.values() for statement in side]


def disputes(production: Production, kind: type[Statement]) -> Iterator[Dispute]:
    """Find what the statements of a class contradict each other in; plans that fit two releases do so once."""
    # The production keeps its conflicts: only what they are about is looked at again.
    values = {conflict.value for conflict in production.conflicts() if type(conflict.chosen) is kind}
    found: dict[tuple[object, ...], Dispute] = {}
    for thing in things(production.filed(kind)) if values else ():
        for value in (value for value in kind.competing if value in values):
            pairs = tuple(choice.conflicts(thing, value))
            if pairs:
                dispute = Dispute(thing, value, pairs)
                found.setdefault((value, *map(id, dispute.statements)), dispute)
    yield from found.values()


def is_disputed(production: Production, kind: type[Statement], value: str) -> bool:
    """Tell whether a value is in dispute; the one that is chosen is then told with the others."""
    return any(c.value == value and type(c.chosen) is kind for c in production.conflicts())


def dispute_sentences(f: Formatter, production: Production) -> Iterator[Sentence]:
    """Say what the sources differ about (payments are told elsewhere, whole)."""
    for kind in SECTIONS.values():
        if kind is not Fee:
            yield from (_sentence(f, production, dispute) for dispute in disputes(production, kind))


def _sentence(f: Formatter, production: Production, dispute: Dispute) -> Sentence:
    lead, release = (
        lead_of(f, dispute.thing.statements[0], dispute.value),
        _release(production, dispute.thing),
    )
    if release is not None:
        lead = f.say(_OF_RELEASE, lead=lead, for_the_release=_which(f, release))
    sides = [(_said(f, found[0], dispute.value), found) for found in dispute.sides.values()]
    text = f.say(_DIFFER, lead=lead, sides=sides_text(f, sides, conjunction="or"))
    return naming(text, given(*dispute.statements, release))


def _release(production: Production, thing: Thing) -> Release | None:
    """Give what names a release among several: a plan for it may leave out where it is, or speak of more."""
    own = (s for s in thing.statements if isinstance(s, Release) and not s.refuted and key_of(s) == thing.key)
    return next(own, None) if len(things(production.releases)) > 1 else None


def _which(f: Formatter, release: Release) -> str:
    """Say of which of several releases: its kind, and where it is."""
    return in_order(
        f,
        _WHICH_RELEASE,
        release=f.say(FOR_THE_RELEASE[release.kind]),
        in_version=in_a_version(f, Shown(release.version)),
        platform="" if release.platform is None else platform_where(f, release.platform),
        reach=territory_text(f, release.territories, form="in", excluded=release.excluded),
        place=place_text(f, release),
    )


def _said(f: Formatter, statement: Statement, value: str) -> str:
    prose = _PROSE.get(value)
    return value_text(f, statement, value) if prose is None else prose(f, getattr(statement, value))
