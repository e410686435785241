"""What became known when: the statements of a catalogue in the order of time, and who was first to report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from attrs import evolve, frozen

from sportsdocs.errors import invalid, wrong_type
from sportsdocs.model import choice
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate, to_partial_date
from sportsdocs.model.entities import Organization
from sportsdocs.model.kinds import ChangeKind
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Value
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement

DayLike = date | PartialDate | str
_Step = tuple[date, ChangeKind, tuple[Citation, ...]]


def bare(statement: Statement) -> str:
    """Print a statement without those who say it."""
    return repr(evolve(statement, citations=(), refuted_by=()))


@frozen(repr=False)
class Change:
    """What a day changed: a statement was said first, or its standing rose, or it was refuted; by these citations.

    The statement is as it stood on that day, without the citations still to come: a release that was only announced
    then is no established one. So it is one of the statements of `production.as_of(day)`.
    """

    day: date
    production: Production
    statement: Statement
    kind: ChangeKind
    citations: tuple[Citation, ...]

    def __repr__(self) -> str:
        sources = ", ".join(dict.fromkeys(citation.source.id for citation in self.citations))
        standing = "" if self.kind is ChangeKind.REFUTED else f" ({self.statement.standing})"
        said = f"{bare(self.statement)} {self.kind}{standing} by {sources}"
        return f"<Change {self.day} {self.production.id}: {said}>"


def changes(
    productions: Iterable[Production],
    since: DayLike | None = None,
    until: DayLike | None = None,
    *,
    sure: bool = True,
) -> tuple[Change, ...]:
    """List what became known within two days, by day, then in the order of the productions and their statements."""
    _check(sure)
    first, last = _limits(since, until)
    found = [
        change
        for production in productions
        for statement in production.statements
        for change in _changes_of(production, statement, sure=sure)
        if first <= change.day <= last
    ]
    return tuple(sorted(found, key=lambda change: change.day))


def _check(sure: object) -> None:
    if type(sure) is not bool:
        raise wrong_type(sure, "True or False")


def _limits(since: DayLike | None, until: DayLike | None) -> tuple[date, date]:
    first = date.min if since is None else _to_date(since).earliest
    last = date.max if until is None else _to_date(until).latest
    if last < first:
        raise invalid(str(until), f"lies before {since}: give the earlier day first")
    return first, last


def _to_date(value: DayLike) -> PartialDate:
    return PartialDate.of(value) if type(value) is date else to_partial_date(value)  # type: ignore[arg-type]


def _changes_of(production: Production, statement: Statement, *, sure: bool) -> Iterator[Change]:
    for day, kind, citations in _steps(statement, sure=sure):
        (then,) = choice.said_by((statement,), choice.public_by(day, sure=sure))
        yield Change(day, production, then, kind, citations)


def _steps(statement: Statement, *, sure: bool) -> Iterator[_Step]:
    said = list(_rises(_by_day(statement.citations, sure=sure)))
    yield from said
    against = _by_day(statement.refuted_by, sure=sure)
    if against:
        # What nobody has said yet cannot be refuted: then it is, as soon as it is said.
        day = max(against[0][0], said[0][0]) if said else against[0][0]
        yield day, ChangeKind.REFUTED, tuple(c for on, group in against if on <= day for c in group)


def _by_day(citations: Iterable[Citation], *, sure: bool) -> list[tuple[date, list[Citation]]]:
    def day(citation: Citation) -> date:
        return citation.source.said_by if sure else citation.source.said_from

    return [(on, list(group)) for on, group in groupby(sorted(citations, key=day), key=day)]


def _rises(days: list[tuple[date, list[Citation]]]) -> Iterator[_Step]:
    """Give the first day with all its citations, and each later one that is surer, with those that make it so."""
    surest: int | None = None
    for day, citations in days:
        rank = min(citation.standing.rank for citation in citations)
        if surest is None:
            yield day, ChangeKind.SAID, tuple(citations)
        elif rank < surest:
            yield day, ChangeKind.CONFIRMED, tuple(c for c in citations if c.standing.rank == rank)
        surest = rank if surest is None else min(surest, rank)


@frozen(repr=False)
class FirstReport(Value):
    """Who was first to report on a production: the sources that were surely public by the earliest day.

    `perhaps` are those whose date, such as a mere month, leaves open that they were as early or earlier.
    """

    production: Production
    day: date
    sources: tuple[Source, ...]
    perhaps: tuple[Source, ...] = ()

    @property
    def publishers(self) -> tuple[Organization, ...]:
        """The publishers of its sources, each once."""
        return tuple(dict.fromkeys(s.publisher for s in self.sources if s.publisher is not None))


def first_reports(productions: Iterable[Production]) -> tuple[FirstReport, ...]:
    """Give the first report on each production that has citations, in the order given."""
    found = (_first_report(production) for production in productions)
    return tuple(report for report in found if report is not None)


def _first_report(production: Production) -> FirstReport | None:
    said = (citation.source for statement in production.statements for citation in statement.citations)
    sources = tuple(dict.fromkeys(said))
    if not sources:
        return None
    day = min(source.said_by for source in sources)
    first = tuple(source for source in sources if source.said_by == day)
    perhaps = tuple(source for source in sources if source.said_from <= day < source.said_by)
    return FirstReport(production, day, first, perhaps)


@frozen(repr=False)
class Move(Value):
    """A premiere that was moved: the announced dates that gave way, in the order they became known, and the date it came to.

    `delay` is the least and the greatest number of days it came too late, as `Production.delay`.
    """

    production: Production
    announced: tuple[PartialDate, ...]
    premiere: PartialDate
    delay: tuple[int, int]

    @property
    def days(self) -> int | None:
        """The delay in days if the dates are exact."""
        least, most = self.delay
        return least if least == most else None


def moves(productions: Iterable[Production], *, sure: bool = True) -> tuple[Move, ...]:
    """List the premieres that moved (with `sure=False` also those that perhaps did), the biggest delay first."""
    _check(sure)
    asked = (True,) if sure else (True, None)
    found = (_move(production) for production in productions if production.rescheduled in asked)
    return tuple(sorted(found, key=lambda move: move.delay, reverse=True))


def _move(production: Production) -> Move:
    premiere, delay = production.premiere, production.delay
    assert premiere is not None  # noqa: S101  (what gave way gave way to a date)
    assert premiere.date is not None  # noqa: S101
    assert delay is not None  # noqa: S101
    return Move(production, production.announced_dates, premiere.date, delay)
