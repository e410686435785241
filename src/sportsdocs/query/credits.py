"""Questions about who made a production."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from attrs import evolve, field, frozen

from sportsdocs.errors import QueryError
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role, RoleName, to_role
from sportsdocs.model.statements import Credit
from sportsdocs.query.context import Context
from sportsdocs.query.predicates import Predicate, call
from sportsdocs.query.refs import (
    ORGANIZATIONS,
    PARTIES,
    OrganizationLike,
    PartyLike,
    Ref,
    to_optional_party,
    to_organization,
)


def _to_optional_role(value: Role | RoleName | None) -> Role | None:
    return None if value is None else to_role(value)


@frozen(repr=False, weakref_slot=False)
class Credited(Predicate[Production]):
    """Somebody is credited, in a role or a narrower one. Credits that a source contradicts do not count; absent is no."""

    contributor: Ref | None = field(converter=to_optional_party)
    role: Role | None = field(default=None, converter=_to_optional_role)

    def __attrs_post_init__(self) -> None:
        if self.contributor is None and self.role is None:
            raise QueryError("credited() needs a contributor, a role, or both")

    def test(self, obj: Production) -> bool:
        ids = None if self.contributor is None else self.contributor.ids
        roles = None if self.role is None else self.role.narrower
        return any(
            (ids is None or credit.contributor.id in ids) and (roles is None or credit.role in roles)
            for credit in obj.current(Credit)
        )

    def resolved(self, context: Context) -> Credited:
        return (
            self
            if self.contributor is None
            else evolve(self, contributor=self.contributor.resolved(context, PARTIES))
        )

    def __repr__(self) -> str:
        if self.role is Role.DIRECTOR and self.contributor is not None:
            return call("directed_by", self.contributor)
        return call("credited", self.contributor, role=None if self.role is None else str(self.role))


@frozen(repr=False, weakref_slot=False)
class Company(Predicate[Production]):
    """An organization is credited, or somebody on its behalf; absent is no."""

    organization: Ref = field(converter=to_organization)

    def test(self, obj: Production) -> bool:
        ids = self.organization.ids
        return any(credit.contributor.id in ids or _id_of(credit) in ids for credit in obj.current(Credit))

    def resolved(self, context: Context) -> Company:
        return evolve(self, organization=self.organization.resolved(context, ORGANIZATIONS))

    def __repr__(self) -> str:
        return call("made_by", self.organization)


def _id_of(credit: Credit) -> str | None:
    return None if credit.affiliation is None else credit.affiliation.id


def credited(
    contributor: PartyLike | None = None, role: Role | RoleName | None = None
) -> Predicate[Production]:
    """Ask for productions that credit a person, organization or team, in a role or a narrower one, or have such a credit."""
    return Credited(contributor, role)


def directed_by(contributor: PartyLike) -> Predicate[Production]:
    """Ask for productions by a director (co-directors included)."""
    return Credited(contributor, Role.DIRECTOR)


def made_by(company: OrganizationLike) -> Predicate[Production]:
    """Ask for productions with a credit of an organization, or of somebody on its behalf."""
    return Company(company)
