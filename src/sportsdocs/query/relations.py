"""Questions about how productions stand to each other and to franchises."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from sportsdocs.model.kinds import AS_A_PART
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Relation
from sportsdocs.query.context import Context
from sportsdocs.query.predicates import Predicate, call
from sportsdocs.query.refs import WORKS, Ref, WorkLike, relinked, to_work


@frozen(repr=False, weakref_slot=False)
class PartOf(Predicate[Production]):
    """It is a part of a franchise, or a season of a series; absent is no. Relations that a source contradicts do not count."""

    whole: Ref = field(converter=to_work)

    def test(self, obj: Production) -> bool:
        ids = self.whole.ids
        return any(one.kind in AS_A_PART and one.target in ids for one in obj.current(Relation))

    def resolved(self, context: Context) -> PartOf:
        return relinked(self, whole=self.whole.resolved(context, WORKS))

    def __repr__(self) -> str:
        return call("part_of", self.whole)


@frozen(repr=False, weakref_slot=False)
class RelatedTo(Predicate[Production]):
    """It names a production or franchise in a relation of any kind, or that production names it; absent is no."""

    work: Ref = field(converter=to_work)

    def test(self, obj: Production) -> bool:
        return any(
            work.id in related_ids(obj) or (isinstance(work, Production) and obj.id in related_ids(work))
            for work in self.work.records
        )

    def resolved(self, context: Context) -> RelatedTo:
        return relinked(self, work=self.work.resolved(context, WORKS))

    def __repr__(self) -> str:
        return call("related_to", self.work)


def related_ids(production: Production) -> Iterator[str]:
    """Give the ids that a production names in its relations."""
    return (relation.target for relation in production.current(Relation))


def part_of(whole: WorkLike) -> Predicate[Production]:
    """Ask for the parts of a franchise, or the seasons of a series."""
    return PartOf(whole)


def related_to(work: WorkLike) -> Predicate[Production]:
    """Ask for productions that stand in a relation of any kind, in either direction, to a production or franchise."""
    return RelatedTo(work)
