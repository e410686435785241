"""What rows are rows of: all objects of one class in a catalogue, in its order, with what is kept to answer quickly."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar

from sportsdocs.names.nearness import NearNames
from sportsdocs.query.index.bits import everything
from sportsdocs.query.index.kept import Kept
from sportsdocs.query.index.postings import Postings

T_co = TypeVar("T_co", covariant=True)


class Table(Generic[T_co]):
    """Objects by place. Its indexes are derived from them: they are built when needed, and never pickled."""

    def __init__(self, items: Iterable[T_co] = ()) -> None:
        self.items: tuple[T_co, ...] = tuple(items)
        self.lock = threading.RLock()

        self._asked_without: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[T_co]:
        return iter(self.items)

    @cached_property
    def answers(self) -> Kept:
        """The sets that answered the last questions."""
        return Kept(len(self.items))

    def worth_building(self, name: str, asked: Callable[[], int]) -> bool:
        """Tell whether a part is there, or worth its building: once as many objects were asked without it as there are."""
        if name in self.__dict__:
            return True
        self._asked_without[name] += asked()
        return self._asked_without[name] >= len(self.items)

    def __reduce__(self) -> tuple[type[Table[Any]], tuple[tuple[T_co, ...]]]:
        return type(self), (self.items,)

    def keyed(self, keys: Iterable[Iterable[Hashable]]) -> Postings:
        """Give the places of each key, from the keys of each object in order."""
        return Postings(len(self.items), keys)

    @cached_property
    def all(self) -> int:
        """The set of all places."""
        return everything(len(self.items))

    @property
    def has_twins(self) -> bool:
        """Whether several objects have one id: no catalogue does, but rows made by hand may."""
        return len(self.place_of) < len(self.items)

    @cached_property
    def place_of(self) -> Mapping[str, int]:
        """The place of each id; of its last object, if there are twins."""
        return {id_: place for place, id_ in enumerate(self.ids)}

    def places_of(self, ids: Collection[str]) -> Iterable[int]:
        """Give the places of the objects with these ids, in order."""
        if self.has_twins:
            return [place for place, id_ in enumerate(self.ids) if id_ in ids]
        return sorted(place for id_ in ids if (place := self.place_of.get(id_)) is not None)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids, by place. They are copies that lie side by side: to list thousands, memory is not read all over."""
        return tuple("\n".join([item.id for item in self.items]).split("\n")) if self.items else ()  # type: ignore[attr-defined]

    @cached_property
    def near_ids(self) -> NearNames:
        """The ids, to look for those most like one that is not there."""
        return NearNames(self.ids)
