"""Questions about people, organizations and teams by what they did."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from attrs import evolve, field, frozen

from sportsdocs.errors import Finding, QueryError, shown
from sportsdocs.model.citations import Party
from sportsdocs.model.people import Person
from sportsdocs.model.roles import Role, RoleName, to_role
from sportsdocs.model.statements import Credit
from sportsdocs.query.context import Context
from sportsdocs.query.index.productions import ProductionTable
from sportsdocs.query.predicates import Predicate, call
from sportsdocs.query.refs import PRODUCTIONS, ProductionsLike, Refs, relinked, to_optional_productions


def _to_roles(value: Iterable[Role | RoleName]) -> tuple[Role, ...]:
    if isinstance(value, (str, Role)):
        raise QueryError("", [Finding("roles is a list of roles, such as [Role.DIRECTOR]", shown(value))])
    roles = tuple(dict.fromkeys(to_role(role) for role in value))
    if not roles:
        raise QueryError("roles is an empty list: everybody did none of them")
    return roles


@frozen(repr=False, weakref_slot=False)
class Did(Predicate[Party]):
    """They did all of these, each in that role or a narrower one, over all productions or together on one."""

    roles: tuple[Role, ...] = field(converter=_to_roles)
    together: bool = False
    found_in: ProductionTable | None = field(default=None, eq=False)

    @property
    def works(self) -> ProductionTable:
        """The productions to look at. QueryError before a catalogue was asked."""
        if self.found_in is None:
            raise QueryError(f"{self!r} needs productions to look at: ask a catalogue with people.where(...)")
        return self.found_in

    def test(self, obj: Party) -> bool:
        if self.together:
            return obj.id in self.works.doers_together(self.roles)
        return all(obj.id in self.works.doers(role) for role in self.roles)

    def resolved(self, context: Context) -> Did:
        return evolve(self, found_in=context.productions)

    def __repr__(self) -> str:
        return call("did", *map(str, self.roles), together=self.together or None)


def _to_any_roles(value: Iterable[Role | RoleName]) -> tuple[Role, ...]:
    return tuple(dict.fromkeys(to_role(role) for role in value))


def _to_productions(value: Refs | ProductionsLike) -> Refs:
    found = to_optional_productions(value)
    return Refs(()) if found is None else found


@frozen(repr=False, weakref_slot=False)
class DidOn(Predicate[Party]):
    """They did all of these (anything at all, if there are none) on some productions, or together on one of those."""

    roles: tuple[Role, ...] = field(converter=_to_any_roles)
    on: Refs = field(converter=_to_productions)
    together: bool = False

    def test(self, obj: Party) -> bool:
        return obj.id in self._doers

    @cached_property
    def _doers(self) -> frozenset[str]:
        works = [work.current(Credit) for ref in self.on.each for work in ref.records]  # type: ignore[attr-defined]
        if not self.together:
            works = [tuple(credit for filed in works for credit in filed)]
        return frozenset(id_ for filed in works for id_ in _who_did(filed, self.roles))

    def resolved(self, context: Context) -> DidOn:
        return relinked(self, on=self.on.resolved(context, PRODUCTIONS))

    def __repr__(self) -> str:
        return call("did", *map(str, self.roles), together=self.together or None, on=self.on)


def _who_did(filed: tuple[Credit, ...], roles: tuple[Role, ...]) -> set[str]:
    each = [{c.contributor.id for c in filed if c.role in role.narrower} for role in roles]
    return set.intersection({c.contributor.id for c in filed}, *each)


def did(
    *roles: Role | RoleName, together: bool = False, on: ProductionsLike | None = None
) -> Predicate[Person]:
    """Ask for people who did all of these, ever, or with `together=True` on one and the same production.

    `on` says on which: a production, or rows of several; without any role it asks for all who are credited there.

    >>> from sportsdocs import sample
    >>> docs = sample()
    >>> docs.people.where(did("director", on=docs.productions.where(kind="film"))).ids
    ('christian-twente', 'matthias-bittner')
    """
    return Did(roles, together) if on is None else DidOn(roles, on, together)
