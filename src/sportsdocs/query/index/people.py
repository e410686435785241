"""The table of people, and who of them did what."""

from __future__ import annotations

from collections.abc import Collection

from sportsdocs.model.people import Person
from sportsdocs.model.roles import Role
from sportsdocs.query.index.bits import from_places
from sportsdocs.query.index.part import part
from sportsdocs.query.index.productions import ProductionTable
from sportsdocs.query.table import Table


class PersonTable(Table[Person]):
    """People by place."""

    @part
    def _doers(self) -> dict[tuple[ProductionTable, Role], int]:
        return {}

    def doers(self, works: ProductionTable, role: Role) -> int:
        """Give the places of all who did a role or a narrower one on any of these works."""
        found = self._doers.get((works, role))
        if found is None:
            found = self._doers[works, role] = self.bits_of(works.doers(role))
        return found

    def bits_of(self, ids: Collection[str]) -> int:
        """Give the places of the people with these ids, as a set."""
        return from_places(self.places_of(ids), len(self))
