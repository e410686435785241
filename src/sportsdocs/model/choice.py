"""The one rule that chooses among statements, and what follows from it: superseded, conflicts, as of a day.

Never a refuted one; established before all others; then the latest source, by the last day its date can mean; on the same
day announced before reported; then file order. Then, once: if another of the same standing gives a finer date inside the
chosen one, that is taken (latest source first). The unit of choice is a value: a record silent on it does not compete.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import combinations
from typing import TypeVar

from attrs import evolve, frozen

from sportsdocs.errors import wrong_type
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.kinds import Standing
from sportsdocs.model.quantities import Money, Quantity, disjoint
from sportsdocs.model.statements import Statement, Title
from sportsdocs.model.things import Thing
from sportsdocs.model.words import Word

S = TypeVar("S", bound=Statement)


class Reason(Word):
    """Why one of two statements was chosen."""

    ESTABLISHED = "established"
    LATER_SOURCE = "later-source"
    ANNOUNCED = "announced"
    FILED_FIRST = "filed-first"
    FINER_DATE = "finer-date"


@frozen
class Conflict:
    """Two statements about the same thing that cannot both be true: the one chosen, the other, and why."""

    value: str
    chosen: Statement
    other: Statement
    reason: Reason


def speaks(statement: Statement, value: str) -> bool:
    """Tell whether a statement says this value. A title of None says something: that there is none yet."""
    return isinstance(statement, Title) or getattr(statement, value) not in (None, ())


def _order(statement: Statement) -> tuple[bool, int, int]:
    standing = statement.standing
    return standing is not Standing.ESTABLISHED, -statement.last_said.toordinal(), standing.rank


def candidates(thing: Thing, value: str) -> list[Statement]:
    """List the statements that compete for a value, best first."""
    return sorted((s for s in thing.statements if not s.refuted and speaks(s, value)), key=_order)


def choose(thing: Thing, value: str) -> Statement | None:
    """Give the statement whose value is chosen, or None if none says it."""
    if len(thing.statements) == 1:  # by far the most, and there is nothing to choose
        only = thing.statements[0]
        return None if only.refuted_by or not speaks(only, value) else only
    ranked = candidates(thing, value)
    if not ranked:
        return None
    return next((other for other in ranked[1:] if _finer(other, ranked[0], value)), ranked[0])


def _finer(other: Statement, chosen: Statement, value: str) -> bool:
    inner, outer = getattr(other, value), getattr(chosen, value)
    if not isinstance(inner, PartialDate) or other.standing is not chosen.standing:
        return False
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest and _width(inner) < _width(outer)


def _width(day: PartialDate) -> int:
    return (day.latest - day.earliest).days


def _announced_from(statement: Statement) -> date:
    """Give the first day that the latest of its announcements can be of."""
    days = (c.source.said_from for c in statement.citations if c.standing is Standing.ANNOUNCED)
    return max(days, default=date.min)


def superseded(statement: Statement, thing: Thing, value: str) -> bool:
    """Tell whether a value that is not established gave way to an established one or a surely later announcement."""
    if statement.refuted or statement.standing is Standing.ESTABLISHED or not speaks(statement, value):
        return False
    return any(_supersedes(other, statement) for other in candidates(thing, value) if other is not statement)


def _supersedes(other: Statement, statement: Statement) -> bool:
    if other.standing is not Standing.ANNOUNCED:
        return other.standing is Standing.ESTABLISHED
    return _announced_from(other) > statement.last_said


def _reason(chosen: Statement, other: Statement) -> Reason:
    better, worse = _order(chosen), _order(other)
    if better > worse:  # chosen in the last step of the rule, although the other stands before it
        return Reason.FINER_DATE
    if better[0] != worse[0]:
        return Reason.ESTABLISHED
    if better[1] != worse[1]:
        return Reason.LATER_SOURCE
    return Reason.ANNOUNCED if better[2] != worse[2] else Reason.FILED_FIRST


def incompatible(one: object, other: object) -> bool:
    """Tell whether two values of the same kind cannot both be true."""
    if one == other:
        return False
    if isinstance(one, PartialDate) and isinstance(other, PartialDate):
        return one.latest < other.earliest or other.latest < one.earliest
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return disjoint(one.interval, other.interval)
    if isinstance(one, Money) and isinstance(other, Money):
        # Amounts in different currencies cannot be compared without a rate, so they never contradict each other.
        return one.currency == other.currency and disjoint(one.interval, other.interval)
    if isinstance(one, Period) and isinstance(other, Period):
        return _sides_differ(one.start, other.start) or _sides_differ(one.end, other.end)
    if isinstance(one, tuple) and isinstance(other, tuple):
        # A list of countries may be incomplete: only lists that each name one the other lacks disagree.
        return not (set(one) <= set(other) or set(other) <= set(one))
    return True


def _sides_differ(one: PartialDate | None, other: PartialDate | None) -> bool:
    return one is not None and other is not None and incompatible(one, other)


def conflicts(thing: Thing, value: str) -> Iterator[Conflict]:
    """List the pairs that contradict each other in a value, neither refuted nor superseded, the better one first."""
    winner = choose(thing, value)
    standing = [s for s in candidates(thing, value) if not superseded(s, thing, value)]
    standing.sort(key=lambda statement: statement is not winner)
    for better, worse in combinations(standing, 2):
        if incompatible(getattr(better, value), getattr(worse, value)):
            yield Conflict(value, better, worse, _reason(better, worse))


def public_by(day: date, *, sure: bool = True) -> Callable[[Citation], bool]:
    """Make a test: was this citation surely (or, with `sure=False`, perhaps) public by the day?"""
    if type(sure) is not bool:
        raise wrong_type(sure, "True or False")
    if sure:
        return lambda citation: citation.source.said_by <= day
    return lambda citation: citation.source.said_from <= day


def said_by(statements: Iterable[S], known: Callable[[Citation], bool]) -> tuple[S, ...]:
    """Give the statements as the known citations leave them; those that lose all their citations vanish."""
    cut = (_cut(statement, known) for statement in statements)
    return tuple(statement for statement in cut if statement is not None)


def _cut(statement: S, known: Callable[[Citation], bool]) -> S | None:
    citations = tuple(filter(known, statement.citations))
    refuted_by = tuple(filter(known, statement.refuted_by))
    if statement.citations and not citations:
        return None
    if len(citations) == len(statement.citations) and len(refuted_by) == len(statement.refuted_by):
        return statement
    return evolve(statement, citations=citations, refuted_by=refuted_by)
