"""What a catalogue holds, as objects; and the rules that only hold across records."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from attrs import Factory, frozen

from sportsdocs.errors import Finding, nearest, shown
from sportsdocs.model.entities import Competition, Event, Franchise, Named, Organization, Team
from sportsdocs.model.exemptions import Exemption, ExemptionKey
from sportsdocs.model.linking import successor
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
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


_MOST_GENERATIONS = 20


@frozen
class Content:
    """The records of a catalogue, each by its id, in file order; `version` is the version of the data.

    `exemptions` are those from soft rules, each by what it is about.
    """

    productions: Mapping[str, Production] = Factory(dict)
    entities: Mapping[str, Named] = Factory(dict)
    sources: Mapping[str, Source] = Factory(dict)
    withdrawn: Mapping[str, str] = Factory(dict)
    version: str | None = None
    exemptions: Mapping[ExemptionKey, Exemption] = Factory(dict)

    def entities_of(self, kind: type[Named]) -> dict[str, Named]:
        """Give the entities of one class."""
        return {id_: entity for id_, entity in self.entities.items() if isinstance(entity, kind)}


def cross_problems(
    content: Content, broken: Collection[str] = (), within: Content | None = None
) -> Iterator[Finding]:
    """List what is wrong between records: relations that lead nowhere, ids used twice, successors that are not there.

    `broken` are the ids of records that are at fault themselves: they exist, so a reference to them is right. So is one
    to a production or franchise of the catalogue that this one is read `within`.
    """
    around = within or Content()
    there = {*broken, *around.productions, *around.entities_of(Franchise)}
    productions, entities = content.productions, content.entities
    yield from (_twice(id_) for id_ in productions if id_ in entities or id_ in content.sources)
    yield from (_twice(id_, "sources.json") for id_ in content.sources if id_ in entities)
    yield from (_endless(id_) for id_, entity in entities.items() if _generations(entity) > _MOST_GENERATIONS)
    for production in productions.values():
        yield from _dangling(production, content, there)
    for old in content.withdrawn:
        new = successor(old, content.withdrawn)
        if old in productions or old in entities:
            yield Finding(
                "this id is in use, so it is not withdrawn", shown(old), "catalog.json", f"$.withdrawn.{old}"
            )
        if new not in productions and new not in entities and new not in there:
            near = nearest(new, [*productions, *entities])
            yield Finding(
                "the successor does not exist", shown(new), "catalog.json", f"$.withdrawn.{old}", None, near
            )


def _twice(id_: str, file: str | None = None) -> Finding:
    reason = "this id is taken: all records share one space"
    return Finding(reason, shown(id_), file or f"productions/{id_}.json")


def _generations(entity: Named) -> int:
    """Count an organization and its parents, as far as it matters."""
    count, parent = 1, getattr(entity, "parent", None)
    while parent is not None and count <= _MOST_GENERATIONS:
        count, parent = count + 1, parent.parent
    return count


def _endless(id_: str) -> Finding:
    reason = f"has more than {_MOST_GENERATIONS} parents above each other"
    return Finding(reason, shown(id_), "organizations.json", f"$.{id_}")


def _dangling(production: Production, content: Content, broken: Collection[str]) -> Iterator[Finding]:
    for place, relation in enumerate(production.relations):
        target = relation.target
        if target == production.id:
            reason = "a production has no relation to itself"
        elif (
            target in content.productions
            or target in broken
            or isinstance(content.entities.get(target), Franchise)
        ):
            continue
        else:
            reason = "there is no production or franchise with this id"
        near = nearest(target, [*content.productions, *content.entities_of(Franchise)])
        file = f"productions/{production.id}.json"
        yield Finding(reason, shown(target), file, f"$.relations[{place}].target", None, near)
