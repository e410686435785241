"""Questions about credits: of a production, whether it has one; of a single credit, whether it is one."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Collection

from attrs import field, fields, frozen

from sportsdocs.errors import QueryError
from sportsdocs.model.checks import to_optional_language
from sportsdocs.model.kinds import Standing, StandingName, to_optional_standing
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role, RoleName, to_role
from sportsdocs.model.statements import Credit
from sportsdocs.query.context import Context
from sportsdocs.query.entries import CreditEntry
from sportsdocs.query.predicates import Predicate, call
from sportsdocs.query.refs import (
    ORGANIZATIONS,
    PARTIES,
    PRODUCTIONS,
    OrganizationLike,
    PartyLike,
    ProductionsLike,
    Ref,
    Refs,
    looked_up,
    relinked,
    to_optional_organization,
    to_optional_party,
    to_optional_productions,
    to_organization,
)

Wanted = tuple[Collection[str] | None, Collection[Role] | None, Collection[str] | None]


def _to_optional_role(value: Role | RoleName | None) -> Role | None:
    return None if value is None else to_role(value)


@frozen(repr=False, weakref_slot=False)
class _OfACredit:
    """What is asked of one credit: of somebody, in a role or a narrower one, on behalf of an organization."""

    contributor: Ref | None = field(default=None, converter=to_optional_party)
    role: Role | None = field(default=None, converter=_to_optional_role)
    affiliation: Ref | None = field(default=None, converter=to_optional_organization)

    @property
    def _wanted(self) -> Wanted:
        return (
            None if self.contributor is None else self.contributor.ids,
            None if self.role is None else self.role.narrower,
            None if self.affiliation is None else self.affiliation.ids,
        )


def _agrees(credit: Credit, wanted: Wanted) -> bool:
    ids, roles, behalf = wanted
    return (
        (ids is None or credit.contributor.id in ids)
        and (roles is None or credit.role in roles)
        and (behalf is None or _id_of(credit) in behalf)
    )


@frozen(repr=False, weakref_slot=False)
class Credited(_OfACredit, Predicate[Production]):
    """One credit: of somebody, in a role or a narrower one, on behalf of an organization; absent is no.

    Credits that a source contradicts do not count.
    """

    def __attrs_post_init__(self) -> None:
        if self.contributor is None and self.role is None and self.affiliation is None:
            raise QueryError("credited() needs a contributor, a role or an affiliation")

    def test(self, obj: Production) -> bool:
        wanted = self._wanted
        return any(_agrees(credit, wanted) for credit in obj.current(Credit))

    def resolved(self, context: Context) -> Credited:
        contributor = looked_up(self.contributor, context, PARTIES)
        return relinked(
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
        return any(_concerns(credit, ids) for credit in obj.current(Credit))

    def resolved(self, context: Context) -> Company:
        return relinked(self, organization=self.organization.resolved(context, ORGANIZATIONS))

    def __repr__(self) -> str:
        return call("made_by", self.organization)


def _concerns(credit: Credit, ids: Collection[str]) -> bool:
    return credit.contributor.id in ids or _id_of(credit) in ids


def _id_of(credit: Credit) -> str | None:
    return None if credit.affiliation is None else credit.affiliation.id


@frozen(repr=False, weakref_slot=False)
class CreditFor(_OfACredit, Predicate[CreditEntry]):
    """All of this holds for the credit; what it does not say is no."""

    company: Ref | None = field(default=None, converter=to_optional_organization, kw_only=True)
    production: Refs | None = field(default=None, converter=to_optional_productions, kw_only=True)
    language: str | None = field(default=None, converter=to_optional_language, kw_only=True)
    standing: Standing | None = field(default=None, converter=to_optional_standing, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if all(getattr(self, part.name) is None for part in fields(CreditFor)):
            raise QueryError("credit_for() needs something to ask for, such as a contributor or a role")

    def test(self, obj: CreditEntry) -> bool:
        # All names first, so that one that was not looked up is noticed whatever the credit is.
        wanted = self._wanted
        companies = None if self.company is None else self.company.ids
        works = None if self.production is None else self.production.ids
        return (
            _agrees(obj.credit, wanted)
            and (companies is None or _concerns(obj.credit, companies))
            and (works is None or obj.production.id in works)
            and self.language in (None, obj.credit.language)
            and self.standing in (None, obj.credit.standing)
        )

    def resolved(self, context: Context) -> CreditFor:
        return relinked(
            self,
            contributor=looked_up(self.contributor, context, PARTIES),
            affiliation=looked_up(self.affiliation, context, ORGANIZATIONS),
            company=looked_up(self.company, context, ORGANIZATIONS),
            production=looked_up(self.production, context, PRODUCTIONS),
        )

    def __repr__(self) -> str:
        return call(
            "credit_for",
            self.contributor,
            role=None if self.role is None else str(self.role),
            affiliation=self.affiliation,
            company=self.company,
            production=self.production,
            language=self.language,
            standing=None if self.standing is None else str(self.standing),
        )


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


def credit_for(
    contributor: PartyLike | None = None,
    role: Role | RoleName | None = None,
    affiliation: OrganizationLike | None = None,
    *,
    company: OrganizationLike | None = None,
    production: ProductionsLike | None = None,
    language: str | None = None,
    standing: Standing | StandingName | None = None,
) -> Predicate[CreditEntry]:
    """Ask for credits of somebody, in a role or a narrower one, on behalf of an organization, and so on.

    `company` is credited itself, or somebody on its behalf; `production` is one, or rows of several; `language` is the
    version that a credit holds for alone, so that one which holds for all is a no.

    >>> from sportsdocs import sample
    >>> question = credit_for(role="director") & ~credit_for("Aljoscha Pause")
    >>> sample().credits.where(question).first()
    <CreditEntry all-or-nothing-arizona-cardinals: Person('jay-jackson'), director>
    """
    return CreditFor(
        contributor,
        role,
        affiliation,
        company=company,
        production=production,
        language=language,
        standing=standing,
    )
