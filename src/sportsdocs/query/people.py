"""Questions about people by what they did."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve, field, frozen

from sportsdocs.errors import Finding, QueryError, shown
from sportsdocs.model.people import Person
from sportsdocs.model.roles import Role, RoleName, to_role
from sportsdocs.query.context import Context
from sportsdocs.query.index.productions import ProductionTable
from sportsdocs.query.predicates import Predicate, call


def _to_roles(value: Iterable[Role | RoleName]) -> tuple[Role, ...]:
    if isinstance(value, (str, Role)):
        raise QueryError("", [Finding("roles is a list of roles, such as [Role.DIRECTOR]", shown(value))])
    roles = tuple(dict.fromkeys(to_role(role) for role in value))
    if not roles:
        raise QueryError("roles is an empty list: everybody did none of them")
    return roles


@frozen(repr=False, weakref_slot=False)
class Did(Predicate[Person]):
    """The person did all of these, each in that role or a narrower one, over all productions or together on one."""

    roles: tuple[Role, ...] = field(converter=_to_roles)
    together: bool = False
    found_in: ProductionTable | None = field(default=None, eq=False)

    @property
    def works(self) -> ProductionTable:
        """The productions to look at. QueryError before a catalogue was asked."""
        if self.found_in is None:
            raise QueryError(f"{self!r} needs productions to look at: ask a catalogue with people.where(...)")
        return self.found_in

    def test(self, obj: Person) -> bool:
        if self.together:
            return obj.id in self.works.doers_together(self.roles)
        return all(obj.id in self.works.doers(role) for role in self.roles)

    def resolved(self, context: Context) -> Did:
        return evolve(self, found_in=context.productions)

    def __repr__(self) -> str:
        return call("did", *map(str, self.roles), together=self.together or None)


def did(*roles: Role | RoleName, together: bool = False) -> Predicate[Person]:
    """Ask for people who did all of these, ever, or with `together=True` on one and the same production."""
    return Did(roles, together)
