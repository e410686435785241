"""The days a release was announced for that it then missed, and whether it is known that they were announced first."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from sportsdocs.model import choice
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release
from sportsdocs.model.things import Thing


@frozen
class Missed:
    """The plans of a release for days that cannot be its own, by the day they were first known."""

    thing: Thing
    day: PartialDate | None
    plans: tuple[Release, ...]

    @property
    def days(self) -> tuple[PartialDate, ...]:
        """The days of those plans, each once."""
        return tuple(dict.fromkeys(plan.date for plan in self.plans if plan.date is not None))

    @property
    def in_order(self) -> bool:
        """Whether the plans were surely made in their order, and before that of the day it came, or is to come, out."""
        first_of_each = {plan.date: plan for plan in reversed(self.plans)}
        known = [plan.since for plan in reversed(first_of_each.values())]
        said = [*map(_announced_from, reversed(first_of_each.values())), *self._announcements]
        return all(day < later for day, later in zip(known, said[1:], strict=False))

    @property
    def _announcements(self) -> Iterator[date]:
        """Give the first day that the day it came, or is to come, out can have been announced; none if it never was."""
        same = (
            s
            for s in self.thing.statements
            if isinstance(s, Release) and s.date == self.day and not s.refuted
        )
        announced = [c for s in same for c in s.citations if c.standing is Standing.ANNOUNCED]
        if announced:
            yield min(citation.source.said_from for citation in announced)


def missed_plans(production: Production, thing: Thing, release: Release, day: PartialDate | None) -> Missed:
    """Give the plans for other days of a release that came, or is to come, out on a day."""
    came_true = _elsewhere(production, release)
    announced = (
        s
        for s in thing.statements
        if isinstance(s, Release) and s.standing is Standing.ANNOUNCED and choice.superseded(s, thing, "date")
    )
    plans = (plan for plan in announced if choice.incompatible(plan.date, day) and plan.date not in came_true)
    return Missed(thing, day, tuple(sorted(plans, key=lambda plan: plan.since)))


def _elsewhere(production: Production, first: Release) -> set[PartialDate | None]:
    """Give the days on which the same platform brought it elsewhere: what was announced for them came true there."""
    return {
        r.date
        for _, r in production.release_choices
        if r is not first
        and r.standing is Standing.ESTABLISHED
        and (r.kind, r.platform) == (first.kind, first.platform)
    }


def _announced_from(plan: Release) -> date:
    return min(c.source.said_from for c in plan.citations if c.standing is Standing.ANNOUNCED)


def original_plans(production: Production) -> tuple[Release, ...]:
    """Give all plans of which it is known that the day a release came, or is to come, out was only announced after them."""
    found = (
        missed_plans(production, thing, release, release.date)
        for thing, release in production.release_choices
    )
    return tuple(plan for missed in found if missed.in_order for plan in missed.plans)
