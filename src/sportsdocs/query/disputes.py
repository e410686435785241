"""Questions about what sources disagree on."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from typing import Final, Literal, get_args

from attrs import field, frozen

from sportsdocs.errors import Finding, QueryError, shown
from sportsdocs.model.productions import Production
from sportsdocs.names import nearest
from sportsdocs.query.predicates import Predicate, call

CompetingValue = Literal[
    "text",
    "countries",
    "year",
    "language",
    "episodes",
    "minutes",
    "period",
    "running_time",
    "date",
    "last_part",
    "rhythm",
    "territory_count",
    "exclusive",
    "amount",
]
COMPETING_VALUES: Final[tuple[str, ...]] = get_args(CompetingValue)
#: What people ask for first, and how the statements call it.
_CALLED_HERE: Final = {
    "country": "countries",
    "fee": "amount",
    "filming": "period",
    "premiere": "date",
    "release": "date",
    "title": "text",
}


def _to_value(value: CompetingValue | None) -> CompetingValue | None:
    if value is None or value in COMPETING_VALUES:
        return value
    known = _CALLED_HERE.get(value) if isinstance(value, str) else None
    near = nearest(value, COMPETING_VALUES) if known is None else (known,)
    listed = "" if near else f": it is one of {', '.join(COMPETING_VALUES)}"
    raise QueryError(
        "", [Finding(f"is no value that sources can disagree on{listed}", shown(value), suggestions=near)]
    )


@frozen(repr=False, weakref_slot=False)
class Disputed(Predicate[Production]):
    """Its sources disagree, on any value or on one: `Production.conflicts` says between which statements."""

    value: CompetingValue | None = field(default=None, converter=_to_value)

    def test(self, obj: Production) -> bool:
        return any(self.value in (None, conflict.value) for conflict in obj.conflicts())

    def __repr__(self) -> str:
        return call("disputed", self.value)


def disputed(value: CompetingValue | None = None) -> Predicate[Production]:
    """Ask for productions whose sources disagree: on anything, or on one value, by the name of its field ("period").

    Of two statements about the same thing neither is refuted nor superseded, and they cannot both be true.
    """
    return Disputed(value)
