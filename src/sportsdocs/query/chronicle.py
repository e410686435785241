"""The questions to a catalogue about who said what, and when; each method only delegates."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, cast

from sportsdocs.model.productions import Production
from sportsdocs.query import evidence, history
from sportsdocs.query.evidence import Dispute, SingleSourced, VoiceName
from sportsdocs.query.history import Change, DayLike, FirstReport, Move


class _HasProductions(Protocol):
    @property
    def productions(self) -> Iterable[Production]: ...


class Chronicle:
    """The methods of a catalogue about its history and its evidence."""

    __slots__ = ()

    @property
    def _works(self) -> Iterable[Production]:
        return cast("_HasProductions", self).productions

    def changes(
        self,
        since: DayLike | None = None,
        until: DayLike | None = None,
        *,
        sure: bool = True,
    ) -> tuple[Change, ...]:
        """List what became known, by day: what was first said, what a source was surer of, what one refuted.

        A source of "2019-05" counts from 31 May or, with `sure=False`, from 1 May, as in `as_of`. Both ends are
        included; of a month or year, `since` means its first day and `until` its last. A statement that never had
        citations was never said.

        >>> from sportsdocs import sample
        >>> sample().changes("2019-07-17", "2019-07-17")[1]
        <Change 2019-07-17 inside-borussia-dortmund: Title('All or Nothing', 'en') refuted by dwdl-73189>

        Raises:
            InvalidValueError: `until` lies before `since`, or one of them is no date.
        """
        return history.changes(self._works, since, until, sure=sure)

    def first_reports(self) -> tuple[FirstReport, ...]:
        """Tell for each production with citations which sources were surely the first to be public, and which perhaps.

        An undated source counts from the day it was read. For one statement ask `Statement.first_citations`.

        >>> from sportsdocs import sample
        >>> report = sample().first_reports()[-2]
        >>> report.production, report.day.isoformat(), report.publishers
        (Production('inside-borussia-dortmund'), '2019-05-21', (Organization('neue-westfaelische'),))
        """
        return history.first_reports(self._works)

    def moves(self, *, sure: bool = True) -> tuple[Move, ...]:
        """List the premieres that were moved after they were announced, the biggest delay first.

        That is where `Production.rescheduled` is True; `sure=False` adds the perhaps.

        >>> from sportsdocs import sample
        >>> sample().moves()[2]
        Move(Production('inside-borussia-dortmund'), (PartialDate('2019-08-09'),), PartialDate('2019-08-16'), (7, 7))
        """
        return history.moves(self._works, sure=sure)

    def single_sourced(self, *, by: VoiceName = "source") -> tuple[SingleSourced, ...]:
        """List the current facts that rest on one source only.

        Refuted statements are left out, and those that gave way in all they say, and those without citations. With
        `by="publisher"` several pages of one publisher are one voice; with `by="origin"` so are all that name the same
        one for it ("laut Bild") or, naming none, print the same agency. A source without a publisher is its own.

        >>> from sportsdocs import sample
        >>> [fact.rests_on for fact in sample().single_sourced(by="origin") if len(fact.sources) > 1][-1]
        Organization('kicker')

        Raises:
            InvalidValueError: `by` is another word.
        """
        return evidence.single_sourced(self._works, by=by)

    def conflicts(self) -> tuple[Dispute, ...]:
        """List everything that sources disagree about, with its production, in the order of the catalogue.

        >>> from sportsdocs import sample
        >>> sample().conflicts()[0]
        <Dispute over minutes of all-or-nothing-dallas-cowboys: Extent(minutes=Quantity(60, Hedge.NEARLY)) or Extent(minutes=Quantity(50))>
        """
        return evidence.conflicts(self._works)
