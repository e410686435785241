"""What a question is asked of: all productions of a catalogue, and the way from names to entities."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from attrs import field, frozen

from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.query.index.productions import ProductionTable

Classes = tuple[type[Entity], ...]


class Resolver(Protocol):
    """Finds entities, productions and sources by id or by any of their names."""

    def resolve(self, text: str, kinds: Classes) -> tuple[Entity, ...]:
        """Give the records of these classes that a text means: the one with that id or else all of that name.

        NotFoundError, with the nearest names, if there is none: never an empty tuple.
        """
        ...


def _to_table(value: ProductionTable | Iterable[Production]) -> ProductionTable:
    return value if isinstance(value, ProductionTable) else ProductionTable(value)


@frozen(weakref_slot=False)
class Context:
    """The catalogue as far as a question needs it.

    `withdrawn` leads from ids no longer in use to their successors. Without a resolver names cannot be looked up.
    """

    productions: ProductionTable = field(factory=ProductionTable, converter=_to_table, repr=False, hash=False)
    resolver: Resolver | None = field(default=None, eq=False, repr=False)
    withdrawn: Mapping[str, str] = field(factory=dict, repr=False, hash=False)


NO_CONTEXT = Context()
