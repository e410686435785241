"""What a catalogue holds, as objects; and the rules that only hold across records."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any, NoReturn

from attrs import field, frozen

from sportsdocs.errors import ROOT, Finding, nearest, shown, step
from sportsdocs.model.entities import Competition, Event, Franchise, Named, Organization, Team
from sportsdocs.model.exemptions import Exemption, ExemptionKey
from sportsdocs.model.linking import successors
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.names.nearness import NearNames

#: The file of each class of entities, in the order in which they may refer to each other.
FILES: dict[str, type[Named]] = {
    "organizations": Organization,
    "competitions": Competition,
    "franchises": Franchise,
    "teams": Team,
    "events": Event,
    "people": Person,
}


class ReadOnly(dict[Any, Any]):
    """A mapping that cannot be changed; unlike the one of the standard library it can be pickled, as what holds it can."""

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise TypeError(
            "the records of a catalogue cannot be changed: make another one, with `|` or Catalog.of"
        )

    __setitem__ = __delitem__ = __ior__ = _refuse
    clear = pop = popitem = setdefault = update = _refuse  # pyright: ignore[reportAssignmentType]

    def __reduce__(self) -> tuple[type[ReadOnly], tuple[dict[Any, Any]]]:
        return ReadOnly, (dict(self),)


def _read_only(value: Mapping[Any, Any]) -> Mapping[Any, Any]:
    return ReadOnly(value)


@frozen
class Content:
    """The records of a catalogue, each by its id, in file order; `version` is the version of the data.

    `exemptions` are those from soft rules, each by what it is about. The mappings cannot be changed.
    """

    productions: Mapping[str, Production] = field(factory=dict, converter=_read_only)
    entities: Mapping[str, Named] = field(factory=dict, converter=_read_only)
    sources: Mapping[str, Source] = field(factory=dict, converter=_read_only)
    withdrawn: Mapping[str, str] = field(factory=dict, converter=_read_only)
    version: str | None = None
    exemptions: Mapping[ExemptionKey, Exemption] = field(factory=dict, converter=_read_only)

    def entities_of(self, kind: type[Named]) -> dict[str, Named]:
        """Give the entities of one class."""
        return {id_: entity for id_, entity in self.entities.items() if isinstance(entity, kind)}


def in_file_order(entities: Mapping[str, Named]) -> dict[str, Named]:
    """Order entities by class, as files keep them."""
    return {
        id_: entity for kind in FILES.values() for id_, entity in entities.items() if isinstance(entity, kind)
    }


#: The places and targets of relations.
Targets = Iterable[tuple[int, str]]


def cross_problems(
    content: Content,
    broken: Collection[str] = (),
    within: Content | None = None,
    unmade: Mapping[str, Targets] = MappingProxyType({}),
) -> Iterator[Finding]:
    """List what is wrong between records: relations that lead nowhere, ids used twice, successors that are not there.

    `broken` are the ids of records that are at fault themselves: they exist, so a reference to them is right. So is one
    to a production or franchise of the catalogue that this one is read `within`. `unmade` are the relations of productions
    at fault.
    """
    around = within or Content()
    there = {*broken, *around.productions, *around.entities_of(Franchise)}
    productions, entities = content.productions, content.entities
    yield from _taken(content)
    related = {*productions, *content.entities_of(Franchise), *there}
    near = NearNames(related)
    for id_, production in productions.items():
        yield from _dangling(id_, enumerate(r.target for r in production.relations), related, near)
    for id_, targets in unmade.items():
        yield from _dangling(id_, targets, related, near)
    yield from _successors(content, {*productions, *entities, *there})


def _successors(content: Content, there: Collection[str]) -> Iterator[Finding]:
    near = NearNames(there)
    for old, new in successors(content.withdrawn).items():
        path = f"{ROOT}{step('withdrawn')}{step(old)}"
        if old in content.productions or old in content.entities:
            yield Finding("this id is in use, so it is not withdrawn", shown(old), "catalog.json", path)
        if new not in there:
            offered = partial(_near, new, near)
            yield Finding("the successor does not exist", shown(new), "catalog.json", path, None, offered)


def _taken(content: Content) -> Iterator[Finding]:
    """List the ids that two records have, with the place of both."""
    for id_ in content.productions:
        if id_ in content.entities or id_ in content.sources:
            other = content.entities.get(id_) or content.sources[id_]
            yield twice(id_, file_of(other), f"productions/{id_}.json", "")
    for id_ in content.sources:
        if id_ in content.entities:
            yield twice(id_, file_of(content.entities[id_]), "sources.json")


def file_of(record: Named | Source) -> str:
    """Name the document that a record stands in."""
    return next((f"{name}.json" for name, kind in FILES.items() if isinstance(record, kind)), "sources.json")


def twice(id_: str, other: str, file: str, path: str | None = None) -> Finding:
    """Build the finding for an id that a record in another document has."""
    reason = f"this id is taken in {other}: all records share one space"
    return Finding(reason, shown(id_), file, ROOT + step(id_) if path is None else path)


def _near(target: str, targets: NearNames) -> tuple[str, ...]:
    return nearest(target, targets.most_alike(target))


def _dangling(id_: str, targets: Targets, related: Collection[str], near: NearNames) -> Iterator[Finding]:
    file = f"productions/{id_}.json"
    for place, target in targets:
        path = f"{ROOT}.relations[{place}].target"
        if target == id_:
            yield Finding("a production has no relation to itself", shown(target), file, path)
        elif target not in related:
            reason = "there is no production or franchise with this id"
            yield Finding(reason, shown(target), file, path, None, partial(_near, target, near))
