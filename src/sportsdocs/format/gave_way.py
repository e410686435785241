"""Which values of a statement gave way to others, and what is known of the order in which they were said."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve, frozen

from sportsdocs.format.doubt import Overtaken
from sportsdocs.model import choice
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import Standing
from sportsdocs.model.statements import Release, Statement
from sportsdocs.model.things import Thing


@frozen
class GaveWay:
    """The values of a statement that gave way; those of them that surely did so later; whether its date was the original one."""

    values: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()
    original: bool = False

    def how(self, value: str | None) -> Overtaken:
        """Tell how a value gave way."""
        if value not in self.values:
            return "no"
        return "later" if value in self.later else "perhaps-later"

    @property
    def wholly(self) -> Overtaken:
        """How a statement gave way of which no value stands."""
        return "later" if self.later == self.values else "perhaps-later"

    def only(self, *values: str) -> GaveWay:
        """Leave the other values out of account."""
        return evolve(self, values=self.values & set(values), later=self.later & set(values))


NOTHING = GaveWay()


def gave_way(statement: Statement, about: Iterable[Thing]) -> GaveWay:
    """Tell which values of a statement gave way, among all that is said about the things it speaks of."""
    if statement.refuted or statement.standing is Standing.ESTABLISHED:
        return NOTHING  # only plans and hearsay give way
    found = [(v, thing) for thing in about for v in statement.competing if _gave_way(statement, thing, v)]
    if not found:
        return NOTHING
    later = (value for value, thing in found if _surely_later(statement, thing, value))
    return GaveWay(frozenset(value for value, _ in found), frozenset(later))


def _gave_way(statement: Statement, thing: Thing, value: str) -> bool:
    if not choice.superseded(statement, thing, value):
        return False
    # A plan that came true did not give way to itself; one for a release that was only less precise was no other.
    mine, chosen = getattr(statement, value), getattr(choice.choose(thing, value), value)
    return mine != chosen and not (isinstance(statement, Release) and _one_in_the_other(mine, chosen))


def _one_in_the_other(one: object, other: object) -> bool:
    if not isinstance(one, PartialDate) or not isinstance(other, PartialDate):
        return not choice.incompatible(one, other)
    first, last = (one.earliest, other.earliest), (one.latest, other.latest)
    return (max(first), min(last)) in zip(first, last, strict=True)


def _surely_later(statement: Statement, thing: Thing, value: str) -> bool:
    """Tell whether what is chosen happened, or a dated source says it, surely only when the statement was known."""
    winner = choice.choose(thing, value)
    chosen = getattr(winner, value)
    if isinstance(chosen, PartialDate) and winner is not None and winner.standing is Standing.ESTABLISHED:
        return chosen.earliest > statement.since
    same = (s for s in choice.candidates(thing, value) if getattr(s, value) == chosen)
    dates = (citation.source.published for other in same for citation in other.citations)
    return any(day is not None and day.earliest > statement.since for day in dates)
