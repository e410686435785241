"""Questions about people by what they did."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve, field, frozen

from sportsdocs.errors import Finding, QueryError, shown
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role, RoleName, to_role
from sportsdocs.model.statements import Credit
from sportsdocs.query.context import Context
from sportsdocs.query.predicates import Predicate, call

Doers = tuple[frozenset[str], ...]


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
    found: frozenset[str] | None = field(default=None, eq=False)

    def test(self, obj: Person) -> bool:
        if self.found is None:
            raise QueryError(f"{self!r} needs productions to look at: ask a catalogue with people.where(...)")
        return obj.id in self.found

    def resolved(self, context: Context) -> Did:
        each = [_doers(production, self.roles) for production in context.productions]
        return evolve(self, found=_together(each) if self.together else _ever(each, len(self.roles)))

    def __repr__(self) -> str:
        return call("did", *map(str, self.roles), together=self.together or None)


def _doers(production: Production, roles: tuple[Role, ...]) -> Doers:
    """Give, for each role, the ids of those who did it on a production."""
    filed = production.current(Credit)
    return tuple(frozenset(c.contributor.id for c in filed if c.role in role.narrower) for role in roles)


def _together(each: list[Doers]) -> frozenset[str]:
    return frozenset[str]().union(*(frozenset.intersection(*doers) for doers in each))


def _ever(each: list[Doers], roles: int) -> frozenset[str]:
    return frozenset.intersection(
        *(frozenset[str]().union(*(doers[place] for doers in each)) for place in range(roles))
    )


def did(*roles: Role | RoleName, together: bool = False) -> Predicate[Person]:
    """Ask for people who did all of these, ever, or with `together=True` on one and the same production."""
    return Did(roles, together)
