"""Questions about what was paid. All parts of `paid(...)` must hold for one and the same fee."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, field, frozen

from sportsdocs.model import choice
from sportsdocs.model.citations import Party
from sportsdocs.model.kinds import Purpose, PurposeName, to_optional_purpose
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money
from sportsdocs.model.statements import Fee
from sportsdocs.model.things import things
from sportsdocs.query.context import Context
from sportsdocs.query.predicates import Predicate, both, call, either
from sportsdocs.query.ranges import AmountLike, amounts_in, lies_in, to_optional_amount
from sportsdocs.query.refs import PARTIES, PartyLike, Ref, looked_up, to_optional_party


@frozen(weakref_slot=False)
class Payment:
    """One fee as the rule of the model sees it: who paid whom for what, and the amount chosen for it."""

    own: Fee
    amount: Money | None


def payments(production: Production) -> Iterator[Payment]:
    """List the fees of a production, each once; there is none of which only refuted statements speak."""
    for thing in things(production.fees):
        own = next((s for s in thing.statements if isinstance(s, Fee) and not s.refuted), None)
        if own is not None:
            chosen = choice.choose(thing, "amount")
            yield Payment(own, chosen.amount if isinstance(chosen, Fee) else None)


@frozen(repr=False, weakref_slot=False)
class Paid(Predicate[Production]):
    """One fee for which all of this holds. Perhaps, where a part of it is not known, or no fee at all.

    That nobody reports a fee does not mean that none was paid.
    """

    amount: AmountLike | None = field(default=None, converter=to_optional_amount)
    payer: Ref | None = field(default=None, converter=to_optional_party)
    payee: Ref | None = field(default=None, converter=to_optional_party)
    purpose: Purpose | None = field(default=None, converter=to_optional_purpose)

    def test(self, obj: Production) -> bool | None:
        # Asked for first, so that a name that was not looked up is noticed even where there is no fee.
        payers = None if self.payer is None else self.payer.ids
        payees = None if self.payee is None else self.payee.ids
        known = list(payments(obj))
        return either(both(self._answers(one, payers, payees)) for one in known) if known else None

    def _answers(
        self, payment: Payment, payers: tuple[str, ...] | None, payees: tuple[str, ...] | None
    ) -> Iterator[bool | None]:
        if self.purpose is not None:
            yield None if payment.own.purpose is None else payment.own.purpose is self.purpose
        if payers is not None:
            yield _among(payment.own.payer, payers)
        if payees is not None:
            yield _among(payment.own.payee, payees)
        if self.amount is not None:
            yield _amounts_to(payment.amount, self.amount)

    def resolved(self, context: Context) -> Paid:
        payer, payee = (looked_up(ref, context, PARTIES) for ref in (self.payer, self.payee))
        return evolve(self, payer=payer, payee=payee)

    def __repr__(self) -> str:
        purpose = None if self.purpose is None else str(self.purpose)
        return call("paid", self.amount, payer=self.payer, payee=self.payee, purpose=purpose)


def _among(party: Party | None, ids: tuple[str, ...]) -> bool | None:
    return None if party is None else party.id in ids


def _amounts_to(known: Money | None, asked: AmountLike) -> bool | None:
    currency, limits = amounts_in(asked)
    # Without a rate amounts in other currencies cannot be compared.
    return lies_in(known.interval, limits) if known is not None and known.currency == currency else None


def paid(
    amount: AmountLike | None = None,
    payer: PartyLike | None = None,
    payee: PartyLike | None = None,
    purpose: Purpose | PurposeName | None = None,
) -> Predicate[Production]:
    """Ask for productions with one fee of an amount, paid by somebody, to somebody, for something.

    An amount is `Money`, of which the hedge counts (`Money(5_000_000, "EUR", "at-least")`), or a pair of exact ones in one
    currency, of which None is open. Of all that is said about a fee the chosen amount counts. What is not known, and an
    amount in another currency, is perhaps.
    """
    return Paid(amount, payer, payee, purpose)
