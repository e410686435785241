"""Lines of a sheet that say nothing another does not say too: such a line joins the other, with its sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from attrs import frozen

from sportsdocs.model.entities import Event, Team
from sportsdocs.model.statements import Extent, Filming, Origin, Release, Statement, Subject, content_fields


@frozen(eq=False)
class Entry:
    """What a line prints: a value of a statement or (`of` is None) the statement whole, with its marks."""

    statement: Statement
    of: str | None
    marks: tuple[str, ...]
    gone: frozenset[str]


def joined(entries: Iterable[Entry]) -> list[tuple[Entry, tuple[Statement, ...]]]:
    """Leave out the entries, all of one class, that repeat another; give the rest in order, each with all the statements it stands for."""
    rest = list(entries)
    if len(rest) < 2 or type(rest[0].statement) not in _TESTS:
        return [(entry, (entry.statement,)) for entry in rest]
    kept = [(e, [e.statement]) for e in rest if not any(_better(other, e, rest) for other in rest)]
    for entry in rest:
        home = next((s for o, s in kept if o is entry or _repeats(entry, o)), None)
        if home is not None:
            home.append(entry.statement)
    return [(entry, _each_once(statements)) for entry, statements in kept]


def _each_once(statements: list[Statement]) -> tuple[Statement, ...]:
    # By identity: a production has no two that are equal, and to compare them takes long.
    return tuple({id(statement): statement for statement in statements}.values())


def _better(other: Entry, entry: Entry, order: list[Entry]) -> bool:
    """Tell whether an entry gives way to another; of two that say the same, the later one does."""
    if other is entry or not _repeats(entry, other):
        return False
    return not _repeats(other, entry) or order.index(other) < order.index(entry)


def _repeats(entry: Entry, other: Entry) -> bool:
    same_doubt = entry.marks == other.marks and entry.gone == other.gone
    settled = not other.marks and not entry.statement.refuted and not entry.gone
    return (same_doubt or settled) and _TESTS[type(entry.statement)](entry, other)


def _same_value(entry: Entry, other: Entry) -> bool:
    if entry.of is None or entry.of != other.of:
        return False
    return _covers(getattr(other.statement, entry.of), getattr(entry.statement, entry.of))


def _same_release(entry: Entry, other: Entry) -> bool:
    mine, theirs = entry.statement, other.statement
    assert isinstance(mine, Release)  # noqa: S101  (asked by the table below)
    assert isinstance(theirs, Release)  # noqa: S101
    area = (mine.territories, mine.excluded)
    # A world without exceptions is more than one with them.
    return area in (((), ()), (theirs.territories, theirs.excluded)) and _same_fields(entry, other)


def is_edition(event: Event, subject: Subject) -> bool:
    """Tell whether an event is the edition of a competition that a subject names by competition and season."""
    named = event.competition is not None and event.season is not None
    return named and (event.competition, event.season) == (subject.competition, subject.season)


def _same_subject(entry: Entry, other: Entry) -> bool:
    mine, theirs = entry.statement, other.statement
    assert isinstance(mine, Subject)  # noqa: S101  (asked by the table below)
    assert isinstance(theirs, Subject)  # noqa: S101
    # A line that names competition and season is printed with the name of that edition.
    edition = isinstance(mine.about, Event) and is_edition(mine.about, theirs)
    return (edition and mine.outcome in (None, theirs.outcome)) or _same_fields(entry, other)


def _same_fields(entry: Entry, other: Entry) -> bool:
    names = content_fields(type(entry.statement))
    return all(_covers(getattr(other.statement, n), getattr(entry.statement, n)) for n in names)


def _covers(theirs: Any, mine: Any) -> bool:
    if mine in (None, ()) or mine == theirs:
        return True
    if isinstance(mine, tuple) and isinstance(theirs, tuple):
        return set(mine) <= set(theirs)
    # A team stands for its club where both have one name.
    club = theirs.club if isinstance(theirs, Team) else None
    return club is not None and club == mine and club.names == theirs.names


_TESTS: dict[type[Statement], Callable[[Entry, Entry], bool]] = {
    Origin: _same_value,
    Extent: _same_value,
    Filming: _same_value,
    Subject: _same_subject,
    Release: _same_release,
}
