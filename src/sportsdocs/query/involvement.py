"""The question upwards: from anybody or anything to the productions they have to do with."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from sportsdocs.model.entities import Named
from sportsdocs.model.kinds import AS_A_PART
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Credit, Relation, Subject
from sportsdocs.query.context import Context
from sportsdocs.query.entries import release_entries
from sportsdocs.query.predicates import Predicate, call
from sportsdocs.query.refs import ENTITIES, Ref, relinked, to_entity
from sportsdocs.query.topics import things_of


@frozen(repr=False, weakref_slot=False)
class Involving(Predicate[Production]):
    """An entity takes part: credited, somebody credited on its behalf, its subject, its platform, its franchise."""

    entity: Ref = field(converter=to_entity)

    def test(self, obj: Production) -> bool:
        ids = self.entity.ids
        return any(id_ in ids for id_ in _involved(obj))

    def resolved(self, context: Context) -> Involving:
        return relinked(self, entity=self.entity.resolved(context, ENTITIES))

    def __repr__(self) -> str:
        return call("involving", self.entity)


def _involved(production: Production) -> Iterator[str]:
    for credit in production.current(Credit):
        yield credit.contributor.id
        if credit.affiliation is not None:
            yield credit.affiliation.id
    yield from (thing.id for subject in production.current(Subject) for thing in things_of(subject))
    yield from (e.platform.id for e in release_entries(production) if e.platform is not None)
    yield from (r.target for r in production.current(Relation) if r.kind in AS_A_PART)


def involving(entity: Named | str) -> Predicate[Production]:
    """Ask for productions an entity has to do with: by credit, on its behalf, as subject, platform or franchise."""
    return Involving(entity)
