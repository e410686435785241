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
    looked_up,
    to_optional_organization,
    to_optional_party,
    to_organization,
)


def _to_optional_role(value: Role | RoleName | None) -> Role | None:
    return None if value is None else to_role(value)


@frozen(repr=False, weakref_slot=False)
class Credited(Predicate[Production]):
    """One credit: of somebody, in a role or a narrower one, on behalf of an organization; absent is no.

    Credits that a source contradicts do not count.
    """

    contributor: Ref | None = field(converter=to_optional_party)
    role: Role | None = field(default=None, converter=_to_optional_role)
    affiliation: Ref | None = field(default=None, converter=to_optional_organization)

    def __attrs_post_init__(self) -> None:
        if self.contributor is None and self.role is None and self.affiliation is None:
            raise QueryError("credited() needs a contributor, a role or an affiliation")

    def test(self, obj: Production) -> bool:
        ids = None if self.contributor is None else self.contributor.ids
        roles = None if self.role is None else self.role.narrower
        behalf = None if self.affiliation is None else self.affiliation.ids
        return any(
            (ids is None or credit.contributor.id in ids)
            and (roles is None or credit.role in roles)
            and (behalf is None or _id_of(credit) in behalf)
            for credit in obj.current(Credit)
        )

    def resolved(self, context: Context) -> Credited:
        contributor = looked_up(self.contributor, context, PARTIES)
        return evolve(
            self, contributor=contributor, affiliation=looked_up(self.affiliation, context, ORGANIZATIONS)
        )

    def __repr__(self) -> str:
        if self.role is Role.DIRECTOR and self.contributor is not None and self.affiliation is None:
            return call("directed_by", self.contributor)
        role = None if self.role is None else str(self.role)
        return call("credited", self.contributor, role=role, affiliation=self.affiliation)


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
    contributor: PartyLike | None = None,
    role: Role | RoleName | None = None,
    affiliation: OrganizationLike | None = None,
) -> Predicate[Production]:
    """Ask for productions with one credit of somebody, in a role or a narrower one, on behalf of an organization."""
    return Credited(contributor, role, affiliation)


def directed_by(contributor: PartyLike) -> Predicate[Production]:
    """Ask for productions by a director (co-directors included)."""
    return Credited(contributor, Role.DIRECTOR)


def made_by(company: OrganizationLike) -> Predicate[Production]:
    """Ask for productions with a credit of an organization, or of somebody on its behalf."""
    return Company(company)
