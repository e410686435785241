"""Records that refer to each other: gathering what is reachable, linking it anew, uniting two catalogues' statements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, TypeVar, cast

import attrs
from attrs import evolve

from sportsdocs.model.citations import Citation
from sportsdocs.model.entities import Named
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Relation, Statement

S = TypeVar("S", bound=Statement)
_HOLDERS = (Entity, Statement, Citation)


@cache
def _fields(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(kind))


def _held(record: Any) -> Iterator[Any]:
    """List the objects of the model that a record holds directly, also those in its tuples."""
    kind: Any = type(record)
    for name in _fields(kind):
        value = getattr(record, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, _HOLDERS):
                yield item


def reachable(records: Iterable[Entity]) -> Iterator[Entity]:
    """List records and everything with an id that they refer to, each object once, what is referred to first."""
    done: set[int] = set()
    pending: list[tuple[Any, bool]] = [(record, False) for record in reversed(list(records))]
    while pending:
        record, entered = pending.pop()
        if entered:
            if isinstance(record, Entity):
                yield record
        elif id(record) not in done:
            done.add(id(record))
            pending.append((record, True))
            pending.extend((held, False) for held in reversed(list(_held(record))))


def successor(id_: str, withdrawn: Mapping[str, str]) -> str:
    """Follow a withdrawn id to the one in use (each step once: a circle leads nowhere)."""
    seen = {id_}
    while (following := withdrawn.get(id_)) is not None and following not in seen:
        seen.add(following)
        id_ = following
    return id_


def successors(withdrawn: Mapping[str, str]) -> dict[str, str]:
    """Follow all withdrawn ids; each step is taken once, however long the ways are."""
    ends: dict[str, str] = {}
    for old in withdrawn:
        way: dict[str, None] = {}
        id_ = old
        while id_ in withdrawn and id_ not in way and id_ not in ends:
            way[id_] = None
            id_ = withdrawn[id_]
        ends.update(dict.fromkeys(way, ends.get(id_, id_)))
    return ends


class Linker:
    """Replaces every reference by the object that now stands for its id; for a withdrawn id, by its successor."""

    def __init__(
        self, entities: Mapping[str, Named], sources: Mapping[str, Source], withdrawn: Mapping[str, str]
    ) -> None:
        self._withdrawn = withdrawn
        self._tables: dict[type, Mapping[str, Any]] = {Named: entities, Source: sources}
        self._linked: dict[tuple[type, str], Any] = {}

    def record(self, record: Any) -> Any:
        """Give a record with all its references linked anew."""
        kind, changes = cast("Any", type(record)), dict[str, Any]()
        if isinstance(record, Relation) and record.target in self._withdrawn:
            changes["target"] = successor(record.target, self._withdrawn)
        for name in _fields(kind):
            value = getattr(record, name)
            linked = self._value(value)
            if linked is not value:
                changes[name] = linked
        return evolve(record, **changes) if changes else record

    def _value(self, value: Any) -> Any:
        if isinstance(value, tuple):
            items = tuple(self._value(item) for item in value)
            return value if all(new is old for new, old in zip(items, value, strict=True)) else items
        if isinstance(value, (Named, Source)):
            return self.reference(value)
        return self.record(value) if isinstance(value, (Statement, Citation)) else value

    def reference(self, record: Named | Source) -> Any:
        """Give the object that stands for a record's id, itself linked."""
        base = Source if isinstance(record, Source) else Named
        id_ = successor(record.id, self._withdrawn)
        key = (base, id_)
        if key not in self._linked:
            self._linked[key] = self.record(self._tables[base].get(id_, record))
        return self._linked[key]


def united(one: Production, other: Production) -> Production:
    """Unite two accounts of one production: equal statements get the citations of both; the kind is the other's."""
    sections = {section: _united(getattr(one, section), getattr(other, section)) for section in SECTIONS}
    identifiers = one.identifiers.as_dict() | other.identifiers.as_dict()
    return evolve(one.with_sections(sections), kind=other.kind, identifiers=identifiers)


def _united(ours: tuple[S, ...], theirs: tuple[S, ...]) -> tuple[S, ...]:
    joined = {statement.content: statement for statement in ours}
    for statement in theirs:
        known = joined.get(statement.content)
        joined[statement.content] = statement if known is None else _with_citations_of(known, statement)
    return tuple(joined.values())


def _with_citations_of(ours: S, theirs: S) -> S:
    return evolve(
        ours,
        citations=tuple(dict.fromkeys(ours.citations + theirs.citations)),
        refuted_by=tuple(dict.fromkeys(ours.refuted_by + theirs.refuted_by)),
    )
