"""From a text to the records it means."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from attrs import field, frozen

from sportsdocs.errors import WithdrawnIdWarning, not_found
from sportsdocs.model.entities import Named
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Title
from sportsdocs.names import fold, nearest
from sportsdocs.query.context import Classes

Index = Mapping[str, tuple[Entity, ...]]


def _to_entities(value: Iterable[Entity]) -> tuple[Entity, ...]:
    return tuple(value)


def _names_of(record: Entity) -> tuple[str, ...]:
    """Give what a record can be asked for by: its names, the titles that no source contradicts, its headline."""
    if isinstance(record, Production):
        return tuple(title.text for title in record.current(Title) if title.text is not None)
    if isinstance(record, Source):
        return () if record.title is None else (record.title,)
    return record.all_names if isinstance(record, Named) else ()


@frozen(weakref_slot=False)
class NameResolver:
    """Finds records by id, then by a name, alias or title letter for letter, then with case, accents, punctuation forgiven.

    The first way that hits decides, and gives every entity that it hits: a club and its team may share a name.
    """

    entities: tuple[Entity, ...] = field(default=(), converter=_to_entities, repr=False)
    withdrawn: Mapping[str, str] = field(factory=dict, hash=False, repr=False)

    def resolve(self, text: str, kinds: Classes) -> tuple[Entity, ...]:
        """Give the records of these classes that a text means. NotFoundError, with near names, if there is none."""
        for ways in (
            self._by_id.get(text),
            self._successor(text),
            self._by_name.get(text),
            self._by_folded.get(fold(text)),
        ):
            found = tuple(entity for entity in ways or () if isinstance(entity, kinds))
            if found:
                return found
        what = " or ".join(kind.__name__ for kind in kinds)
        raise not_found(text, what, self._near(text, [e for e in self.entities if isinstance(e, kinds)]))

    def _successor(self, text: str) -> tuple[Entity, ...] | None:
        seen, key = {text}, text
        while (key := self.withdrawn.get(key, key)) not in seen:
            seen.add(key)
        found = None if key == text else self._by_id.get(key)
        if found is not None:
            warnings.warn(f"{text!r} was withdrawn; {key!r} answers", WithdrawnIdWarning, stacklevel=4)
        return found

    def _near(self, text: str, among: list[Entity]) -> tuple[str, ...]:
        names = nearest(text, (name for entity in among for name in _names_of(entity)))
        return names or nearest(text, (entity.id for entity in among))

    @cached_property
    def _by_id(self) -> Index:
        return {entity.id: (entity,) for entity in self.entities}

    @cached_property
    def _by_name(self) -> Index:
        return self._index(lambda name: name)

    @cached_property
    def _by_folded(self) -> Index:
        return self._index(fold)

    def _index(self, form: Callable[[str], str]) -> Index:
        index: dict[str, dict[str, Entity]] = {}
        for entity in self.entities:
            for name in _names_of(entity):
                index.setdefault(form(name), {})[entity.id] = entity
        return {name: tuple(found.values()) for name, found in index.items()}
