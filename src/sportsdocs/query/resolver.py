"""From a text to the records it means."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from itertools import chain
from typing import Any, TypeVar, cast

from attrs import field, frozen

from sportsdocs.errors import WithdrawnIdWarning, not_found
from sportsdocs.model.entities import Named
from sportsdocs.model.linking import successor
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.sources import Source
from sportsdocs.names import fold, nearest
from sportsdocs.names.nearness import NearNames

E = TypeVar("E", bound=Entity)
Index = Mapping[str, tuple[Entity, ...]]


def _to_by_id(value: Iterable[Entity] | Mapping[str, Entity]) -> Mapping[str, Any]:
    return (
        cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {item.id: item for item in value}
    )


def known_names(record: Entity) -> Iterable[str]:
    """Give the names a record is looked up by: of a work its titles, refuted ones left out; of a source its headline."""
    if isinstance(record, Production):
        return [title.text for title in record.titles if title.text is not None and not title.refuted]
    if isinstance(record, Source):
        return [] if record.title is None else [record.title]
    return record.all_names if isinstance(record, Named) else []


@frozen(weakref_slot=False, eq=False, repr=False)
class NamesOfClass:
    """The records of one class by their names. Each index is built when the first question needs it."""

    records: tuple[Entity, ...]

    @cached_property
    def as_written(self) -> Index:
        """The records by each name, letter for letter."""
        return self._index(lambda name: name)

    @cached_property
    def folded(self) -> Index:
        """The records by each name, as search compares it."""
        return self._index(fold)

    @cached_property
    def near_names(self) -> NearNames:
        """All names."""
        return NearNames(chain.from_iterable(map(known_names, self.records)))

    @cached_property
    def near_ids(self) -> NearNames:
        """All ids."""
        return NearNames(record.id for record in self.records)

    def _index(self, form: Callable[[str], str]) -> Index:
        index: dict[str, dict[str, Entity]] = {}
        for record in self.records:
            for name in known_names(record):
                index.setdefault(form(name), {})[record.id] = record
        return {name: tuple(found.values()) for name, found in index.items()}


@frozen(weakref_slot=False)
class NameResolver:
    """Finds records by id, then by a name or title letter for letter, then with case, accents and punctuation forgiven.

    The first way that hits decides, and gives every record that it hits: a club and its team may share a name. Entities,
    productions and sources are given as objects or by id; those of a class are only looked at when it is asked for.
    """

    entities: Mapping[str, Named] = field(factory=dict, converter=_to_by_id, hash=False, repr=False)
    withdrawn: Mapping[str, str] = field(factory=dict, hash=False, repr=False)
    productions: Mapping[str, Production] = field(factory=dict, converter=_to_by_id, hash=False, repr=False)
    sources: Mapping[str, Source] = field(factory=dict, converter=_to_by_id, hash=False, repr=False)

    def by_id(self, text: str) -> Entity | None:
        """Give the record with an id, whatever it is; None if there is none. As quick as a look-up in a dict."""
        return self.entities.get(text) or self.productions.get(text) or self.sources.get(text)

    def resolve(self, text: str, kinds: tuple[type[E], ...]) -> tuple[E, ...]:
        """Give the records of these classes that a text means. NotFoundError, with near names, if there is none."""
        known = self.by_id(text)
        if isinstance(known, kinds):
            return (known,)
        found = self._successor(text, kinds) or self._called(text, kinds)
        if not found:
            raise not_found(text, " or ".join(kind.__name__ for kind in kinds), self._near(text, kinds))
        return found

    def _successor(self, text: str, kinds: tuple[type[E], ...]) -> tuple[E, ...]:
        key = successor(text, self.withdrawn)
        found = None if key == text else self.by_id(key)
        if not isinstance(found, kinds):
            return ()
        warnings.warn(f"{text!r} was withdrawn; {key!r} answers", WithdrawnIdWarning, stacklevel=4)
        return (found,)

    # -- by name ----------------------------------------------------------------------------------------------------------

    def _called(self, text: str, kinds: tuple[type[E], ...]) -> tuple[E, ...]:
        asked = self._asked(kinds)
        found = [record for names in asked for record in names.as_written.get(text, ())]
        if not found:
            form = fold(text)
            found = [record for names in asked for record in names.folded.get(form, ())]
        return tuple(record for record in found if isinstance(record, kinds))

    def _near(self, text: str, kinds: tuple[type[Entity], ...]) -> tuple[str, ...]:
        asked = self._asked(kinds)
        names = nearest(text, chain.from_iterable(names.near_names.candidates(text) for names in asked))
        ids = chain.from_iterable(names.near_ids.candidates(text) for names in asked)
        return names or nearest(text, ids) or self._near_successors(text, kinds)

    def _near_successors(self, text: str, kinds: tuple[type[Entity], ...]) -> tuple[str, ...]:
        """Give the ids that took the place of withdrawn ones like this."""
        found = dict.fromkeys(successor(old, self.withdrawn) for old in nearest(text, self.withdrawn))
        return tuple(new for new in found if isinstance(self.by_id(new), kinds))

    def _asked(self, kinds: tuple[type[Entity], ...]) -> list[NamesOfClass]:
        return [names for kind, names in self._classes.items() if issubclass(kind, kinds)]

    @cached_property
    def _classes(self) -> Mapping[type[Entity], NamesOfClass]:
        found: dict[type[Entity], list[Entity]] = {}
        for entity in self.entities.values():
            found.setdefault(type(entity), []).append(entity)
        found[Production], found[Source] = list(self.productions.values()), list(self.sources.values())
        return {kind: NamesOfClass(tuple(records)) for kind, records in found.items()}
