"""The entities and sources that a document may refer to by id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import Factory, define

from sportsdocs.errors import SportsdocsError, invalid, nearest, wrong_type
from sportsdocs.model.entities import Named
from sportsdocs.model.sources import Source

_MOST_OFFERED: Final = 100


class BrokenReferenceError(SportsdocsError):
    """A reference to a record that is itself at fault: that fault is told already, this one is not."""


@define
class Registry:
    """What has been structured so far, by id, and what turned out to be broken."""

    entities: dict[str, Named] = Factory(dict)
    sources: dict[str, Source] = Factory(dict)
    broken: set[str] = Factory(set)
    withdrawn: Mapping[str, str] = Factory(dict)
    offered: int = 0  # suggestions cost time, and only the first findings are printed
    waiting: set[str] = Factory(set)  # in the file that is being read, and not made yet

    def entity(self, value: Any, wanted: tuple[type, ...]) -> Named:
        """Give the entity of an id, which must be of one of the classes."""
        found = self._found(value, self.entities, wanted)
        if not isinstance(found, wanted):
            raise invalid(
                value, f"is a {type(found).__name__}, not {_named(wanted)}", self._near(value, wanted)
            )
        return found  # type: ignore[return-value]

    def source(self, value: Any) -> Source:
        """Give the source of an id."""
        return self._found(value, self.sources, (Source,))  # type: ignore[no-any-return]

    def _found(self, value: Any, known: dict[str, Any], wanted: tuple[type, ...]) -> Any:
        if type(value) is not str:
            raise wrong_type(value, f"the id of {_named(wanted)}")
        if value in known:
            return known[value]
        if value in self.broken:
            raise BrokenReferenceError
        if value in self.waiting:
            raise invalid(value, "these parents run in a circle, or in an endless chain")
        raise invalid(value, f"there is no {_named(wanted)} with this id", self._near(value, wanted))

    def _near(self, value: str, wanted: tuple[type, ...]) -> tuple[str, ...]:
        if value in self.withdrawn:
            return (self.withdrawn[value],)
        self.offered += 1
        if self.offered > _MOST_OFFERED:
            return ()
        known: dict[str, Any] = {**self.entities, **self.sources}
        return nearest(value, [id_ for id_, item in known.items() if isinstance(item, wanted)])


def _named(wanted: tuple[type, ...]) -> str:
    return " or ".join(kind.__name__.lower() for kind in wanted)
