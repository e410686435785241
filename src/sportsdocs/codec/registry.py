"""The entities and sources that a document may refer to by id."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from attrs import Factory, define

from sportsdocs.errors import SportsdocsError, invalid, nearest, shown, wrong_type
from sportsdocs.model.citations import Citation
from sportsdocs.model.entities import Named
from sportsdocs.model.kinds import Standing
from sportsdocs.model.linking import successor
from sportsdocs.model.sources import Source
from sportsdocs.names.nearness import NearNames

_MOST_TOLD: Final = 5


class BrokenReferenceError(SportsdocsError):
    """A reference to a record that is itself at fault: that fault is told already, this one is not."""


@define
class Registry:
    """What has been structured so far, by id, and what turned out to be broken."""

    entities: dict[str, Named] = Factory(dict)
    sources: dict[str, Source] = Factory(dict)
    broken: set[str] = Factory(set)
    unread: tuple[type, ...] = ()  # the classes of which no record is known, because the document is at fault
    withdrawn: Mapping[str, str] = Factory(dict)
    circles: Mapping[str, tuple[str, ...]] = Factory(dict)  # of parents in the file that is being read
    cited: dict[tuple[str, ...], tuple[Citation, ...]] = Factory(dict)  # by the name and the items of a list
    _citations: dict[tuple[str, Standing], Citation] = Factory(dict)
    _near: dict[tuple[type, ...], NearNames] = Factory(dict)

    def entity(self, value: Any, wanted: tuple[type, ...]) -> Named:
        """Give the entity of an id, which must be of one of the classes."""
        found = self._found(value, self.entities, wanted)
        if not isinstance(found, wanted):
            reason = f"is a {type(found).__name__}, not {_named(wanted)}"
            raise invalid(value, reason, partial(self._nearest, value, wanted))
        return found  # type: ignore[return-value]

    def source(self, value: Any) -> Source:
        """Give the source of an id."""
        return self._found(value, self.sources, (Source,))  # type: ignore[no-any-return]

    def citation(self, value: Any, standing: Standing) -> Citation:
        """Give the citation of a source with nothing else to say of it."""
        known = self._citations.get((value, standing))
        if known is None:
            known = self._citations[value, standing] = Citation(self.source(value), standing)
        return known

    def _found(self, value: Any, known: dict[str, Any], wanted: tuple[type, ...]) -> Any:
        if type(value) is not str:
            raise wrong_type(value, f"the id of {_named(wanted)}")
        if value in known:
            return known[value]
        if value in self.broken or any(issubclass(kind, wanted) for kind in self.unread):
            raise BrokenReferenceError
        if value in self.circles:
            raise invalid(value, f"these parents run in a circle: {_told(self.circles[value])}")
        raise invalid(
            value, f"there is no {_named(wanted)} with this id", partial(self._nearest, value, wanted)
        )

    def _nearest(self, value: str, wanted: tuple[type, ...]) -> tuple[str, ...]:
        if value in self.withdrawn:
            return (successor(value, self.withdrawn),)
        if wanted not in self._near:
            known: dict[str, Any] = {**self.entities, **self.sources}
            self._near[wanted] = NearNames(id_ for id_, item in known.items() if isinstance(item, wanted))
        return nearest(value, self._near[wanted].most_alike(value))


def _told(circle: tuple[str, ...]) -> str:
    listed = [*circle[:_MOST_TOLD], *(["…"] if len(circle) > _MOST_TOLD else []), circle[0]]
    return " → ".join(shown(id_)[1:-1] for id_ in listed)


def _named(wanted: tuple[type, ...]) -> str:
    return " or ".join(kind.__name__.lower() for kind in wanted)
