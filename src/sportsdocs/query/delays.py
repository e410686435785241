"""Questions about by how much a premiere was moved."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from attrs import field, frozen

from sportsdocs.errors import invalid, wrong_type
from sportsdocs.model.checks import whole_number
from sportsdocs.model.productions import Production
from sportsdocs.query.predicates import Predicate, call

DaysLike = int | timedelta
_DAY: Final = timedelta(days=1)
_MOST: Final = (date.max - date.min).days


def _to_days(value: DaysLike) -> int:
    if isinstance(value, timedelta):
        if value % _DAY:
            raise invalid(value, "a delay is counted in whole days")
        value = value.days
    if type(value) is not int:
        raise wrong_type(value, "a number of days, or a timedelta of whole days")
    return whole_number(value, 0, _MOST)


@frozen(repr=False, weakref_slot=False)
class Delayed(Predicate[Production]):
    """The premiere came later than an announced date, by more than a number of days; one that never moved did not.

    Perhaps, if that depends on which days the dates mean.
    """

    more_than: int = field(default=0, converter=_to_days)

    def test(self, obj: Production) -> bool | None:
        delay = obj.delay
        if delay is None:
            return False if obj.rescheduled is False else None
        least, most = delay
        return True if least > self.more_than else False if most <= self.more_than else None

    def __repr__(self) -> str:
        return call("delayed", more_than=self.more_than)


def delayed(more_than: DaysLike = 0) -> Predicate[Production]:
    """Ask for productions whose premiere came later than announced, by more than a number of days (or a timedelta)."""
    return Delayed(more_than)
