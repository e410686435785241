"""The payments behind what is said of money: statements that fill each other up are about one payment.

A statement that leaves out who paid, or what for, speaks of the payment that a fuller one names, if there is only one.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from attrs import evolve, frozen

from sportsdocs.model import choice
from sportsdocs.model.kinds import Standing
from sportsdocs.model.quantities import Hedge, Money
from sportsdocs.model.statements import Fee
from sportsdocs.model.things import Thing

Parts = tuple[object, object, object]


def _parts(fee: Fee) -> Parts:
    return fee.payer, fee.payee, fee.purpose


def _fits(parts: Parts, fuller: Parts) -> bool:
    return all(mine in (None, theirs) for mine, theirs in zip(parts, fuller, strict=True))


@frozen(eq=False)
class Payment:
    """All that is said of one payment, as filed."""

    parts: Parts
    fees: tuple[Fee, ...]

    @property
    def _thing(self) -> Thing:
        return Thing(self.parts, self.fees)

    @property
    def amounts(self) -> tuple[Fee, ...]:
        """The statements that give an amount, best first; of those equally sure the fuller first."""
        ranked = choice.candidates(self._thing, "amount")
        return tuple(sorted((fee for fee in ranked if isinstance(fee, Fee)), key=_doubt))

    @property
    def fullest(self) -> Fee:
        """The surest statement, amount or not; of those equally sure the one that leaves out least."""
        return min(self.fees, key=_doubt)

    @property
    def standing(self) -> tuple[Fee, ...]:
        """Those of them that did not give way to another."""
        return tuple(fee for fee in self.amounts if not choice.superseded(fee, self._thing, "amount"))

    @property
    def disputed(self) -> tuple[tuple[Fee, ...], ...]:
        """The statements that contradict each other, for each currency; with those that name one of their sums too."""
        by_currency: dict[str, list[Fee]] = {}
        for fee in self.standing:
            by_currency.setdefault(_amount(fee).currency, []).append(fee)
        return tuple(filter(None, (_contradictory(fees) for fees in by_currency.values())))


def _doubt(fee: Fee) -> tuple[bool, int]:
    return fee.standing is not Standing.ESTABLISHED, _parts(fee).count(None)


def _amount(fee: Fee) -> Money:
    assert fee.amount is not None  # noqa: S101  (only those with an amount are candidates)
    return fee.amount


def _contradictory(fees: Iterable[Fee]) -> tuple[Fee, ...]:
    found = tuple(fees)
    sums = {_amount(fee) for fee in found if any(choice.incompatible(fee.amount, o.amount) for o in found)}
    return tuple(fee for fee in found if fee.amount in sums)


def payments(fees: Iterable[Fee]) -> tuple[Payment, ...]:
    """Group what is said of money, in file order."""
    filed = tuple(fees)
    whole = dict.fromkeys(_parts(fee) for fee in filed if not any(_is_fuller(other, fee) for other in filed))
    grouped: dict[Parts, list[Fee]] = {parts: [] for parts in whole}
    for fee in filed:
        homes = [parts for parts in whole if _fits(_parts(fee), parts)]
        if len(homes) == 1:
            grouped[homes[0]].append(fee)
        elif not any(_says_more(other, fee) for other in filed):
            grouped.setdefault(_parts(fee), []).append(fee)
    return tuple(Payment(parts, tuple(found)) for parts, found in grouped.items())


def is_within(fee: Fee, fuller: Fee) -> bool:
    """Tell whether a statement says nothing of who paid whom, and what for, that another does not say."""
    return _fits(_parts(fee), _parts(fuller))


def _is_fuller(other: Fee, fee: Fee) -> bool:
    return _parts(other) != _parts(fee) and _fits(_parts(fee), _parts(other))


def _says_more(other: Fee, fee: Fee) -> bool:
    """Tell whether a fuller statement, as sure as this one, leaves nothing of it unsaid."""
    if fee.amount is None:
        return other.amount is not None and _fits(_parts(fee), _parts(other))
    sure = other.standing.rank <= fee.standing.rank and other.amount is not None
    return sure and _is_fuller(other, fee) and adds_nothing(fee.amount, _amount(other))


def adds_nothing(amount: Money, other: Money) -> bool:
    """Tell whether an amount follows from another, or differs from it in nothing but an "about"."""
    if amount.currency != other.currency:
        return False
    return _about(amount) == _about(other) or _within(other, amount)


def _about(amount: Money) -> Money:
    return evolve(amount, hedge=Hedge.ABOUT) if amount.hedge is Hedge.EXACT else amount


def _within(inner: Money, outer: Money) -> bool:
    (low, high), (least, most) = inner.interval, outer.interval
    below = most is None or (high is not None and Decimal(high) <= Decimal(most))
    return below and Decimal(least) <= Decimal(low)
