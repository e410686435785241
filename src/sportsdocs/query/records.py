"""Rows of objects that have an id."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from typing import Any, Self, SupportsIndex, TypeVar, overload

from sportsdocs.errors import WithdrawnIdWarning, not_found, wrong_type
from sportsdocs.model.records import Entity
from sportsdocs.names import nearest
from sportsdocs.names.nearness import NearNames
from sportsdocs.query.rows import Rows, refuse_question

E_co = TypeVar("E_co", bound=Entity, covariant=True)
D = TypeVar("D")


class Records(Rows[E_co]):
    """Rows of objects with ids: also `rows["id"]`, `"id" in rows`."""

    __slots__ = ()

    def _successor(self, key: str) -> str:
        """Follow a withdrawn id to the one in use (each step once: a circle leads nowhere)."""
        seen = {key}
        while not self._has(key) and self._context.withdrawn.get(key, key) not in seen:
            key = self._context.withdrawn[key]
            seen.add(key)
        return key

    def _has(self, key: str) -> bool:
        return self._by_id(key) is not None

    def _by_id(self, key: str) -> E_co | None:
        place = self._table.place_of.get(key)
        if place is None:
            return None
        if place in self._selection:
            return self._table.items[place]
        return next((item for item in self if item.id == key), None) if self._table.has_twins else None

    def _find(self, key: str) -> E_co | None:
        successor = self._successor(key)
        found = self._by_id(successor)
        if found is not None and successor != key:
            warnings.warn(f"{key!r} was withdrawn; {successor!r} answers", WithdrawnIdWarning, stacklevel=3)
        return found

    def _near(self, key: str) -> Iterable[str]:
        """Give the ids most like one that is not there; for a withdrawn one, its successor."""
        known = self._table.near_ids if len(self) == len(self._table) else NearNames(self.ids)
        near = nearest(key, (*known.candidates(key), *self._context.withdrawn))
        used = dict.fromkeys(map(self._successor, near))
        return (id_ for id_ in used if self._has(id_))

    def __contains__(self, item: object) -> bool:
        if isinstance(item, str):
            return self._has(self._successor(item))
        refuse_question(item)
        if not isinstance(item, Entity):
            return False
        return self._by_id(item.id) == item or (self._table.has_twins and super().__contains__(item))

    @overload
    def __getitem__(self, key: str | SupportsIndex) -> E_co: ...
    @overload
    def __getitem__(self, key: slice) -> Self: ...
    def __getitem__(self, key: str | SupportsIndex | slice) -> E_co | Self:
        if not isinstance(key, str):
            if not isinstance(key, (SupportsIndex, slice)):
                raise wrong_type(key, "an id, a place or a slice")
            return super().__getitem__(key)
        found = self._find(key)
        if found is None:
            raise not_found(key, f"{self.noun} among these {len(self)}", self._near(key))
        return found

    @overload
    def get(self, key: str) -> E_co | None: ...
    @overload
    def get(self, key: str, default: D) -> E_co | D: ...
    def get(self, key: str, default: Any = None) -> Any:
        """Give the object with this id, or `default`."""
        if not isinstance(key, str):
            raise wrong_type(key, "an id (a string)")
        found = self._find(key)
        return default if found is None else found

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, in order."""
        return tuple(map(self._table.ids.__getitem__, self._selection.places))
