"""What a catalogue holds, as objects; and the rules that only hold across records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import Factory, frozen

from sportsdocs.errors import Finding, nearest, shown
from sportsdocs.model.entities import Competition, Event, Franchise, Named, Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.sources import Source

#: The file of each class of entities, in the order in which they may refer to each other.
FILES: dict[str, type[Named]] = {
    "organizations": Organization,
    "competitions": Competition,
    "franchises": Franchise,
    "teams": Team,
    "events": Event,
    "people": Person,
}


@frozen
class Content:
    """The records of a catalogue, each by its id, in file order; `version` is the version of the data."""

    productions: Mapping[str, Production] = Factory(dict)
    entities: Mapping[str, Named] = Factory(dict)
    sources: Mapping[str, Source] = Factory(dict)
    withdrawn: Mapping[str, str] = Factory(dict)
    version: str | None = None

    def entities_of(self, kind: type[Named]) -> dict[str, Named]:
        """Give the entities of one class."""
        return {id_: entity for id_, entity in self.entities.items() if isinstance(entity, kind)}


def by_id(records: Iterable[Entity]) -> dict[str, Entity]:
    """Key records by their ids."""
    return {record.id: record for record in records}


def cross_problems(content: Content) -> Iterator[Finding]:
    """List what is wrong between records: relations that lead nowhere, ids used twice, successors that are not there."""
    productions, entities = content.productions, content.entities
    yield from (_twice(id_) for id_ in productions if id_ in entities)
    for production in productions.values():
        yield from _dangling(production, content)
    for old, new in content.withdrawn.items():
        if old in productions or old in entities:
            yield Finding(
                "this id is in use, so it is not withdrawn", shown(old), "catalog.json", f"$.withdrawn.{old}"
            )
        if new not in productions and new not in entities:
            near = nearest(new, [*productions, *entities])
            yield Finding(
                "the successor does not exist", shown(new), "catalog.json", f"$.withdrawn.{old}", None, near
            )


def _twice(id_: str) -> Finding:
    return Finding(
        "this id is taken: an entity has it, and all share one space", shown(id_), f"productions/{id_}.json"
    )


def _dangling(production: Production, content: Content) -> Iterator[Finding]:
    for place, relation in enumerate(production.relations):
        target = relation.target
        if target == production.id:
            reason = "a production has no relation to itself"
        elif target in content.productions or isinstance(content.entities.get(target), Franchise):
            continue
        else:
            reason = "there is no production or franchise with this id"
        near = nearest(target, [*content.productions, *content.entities_of(Franchise)])
        file = f"productions/{production.id}.json"
        yield Finding(reason, shown(target), file, f"$.relations[{place}].target", None, near)
