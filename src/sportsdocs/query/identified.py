"""From an identifier that somebody else gave to the record that bears it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from attrs import field, frozen

from sportsdocs.errors import Finding, NotFoundError, QueryError, shown
from sportsdocs.model.entities import Named
from sportsdocs.model.identifiers import Scheme, checked_identifier
from sportsdocs.model.productions import Production
from sportsdocs.names.nearness import NearNames

Identified = Production | Named


def _to_records(value: Iterable[Identified]) -> tuple[Identified, ...]:
    return tuple(value)


@frozen(weakref_slot=False, eq=False, repr=False)
class IdentifierIndex:
    """Records by scheme and identifier; built when the first question needs it."""

    records: tuple[Identified, ...] = field(converter=_to_records)

    def one(self, scheme: Scheme, value: str) -> Identified:
        """Give the record that bears an identifier.

        Raises:
            InvalidValueError: there is no such scheme, or the value has not its form.
            NotFoundError: no record bears it; the nearest identifiers of the scheme are offered.
            QueryError: several records bear it.
        """
        checked_identifier(scheme, value)
        found = self._schemes.get(scheme, {}).get(value, ())
        if len(found) > 1:
            bearers = " and ".join(map(repr, found))
            raise QueryError(f"{scheme} {value} is not of one record: {bearers} bear it")
        if not found:
            raise self._miss(scheme, value)
        return found[0]

    def _miss(self, scheme: Scheme, value: str) -> NotFoundError:
        near = self._near[scheme].nearest(value) if scheme in self._near else ()
        return NotFoundError(
            "", [Finding(f"no record bears this {scheme} identifier", shown(value), suggestions=near)]
        )

    @cached_property
    def _schemes(self) -> Mapping[str, Mapping[str, tuple[Identified, ...]]]:
        found: dict[str, dict[str, tuple[Identified, ...]]] = {}
        for record in self.records:
            for scheme, value in record.identifiers.as_dict().items() if record.identifiers else ():
                bearers = found.setdefault(scheme, {})
                bearers[value] = (*bearers.get(value, ()), record)
        return found

    @cached_property
    def _near(self) -> Mapping[str, NearNames]:
        return {scheme: NearNames(values) for scheme, values in self._schemes.items()}
