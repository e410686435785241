"""What was paid, as fact or as hearsay with its origin; where accounts differ, all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import evolve

from sportsdocs.format.attributed_sentences import naming
from sportsdocs.format.capitals import at_start
from sportsdocs.format.conflicts import sides_text
from sportsdocs.format.entity_names import BY, NOMINATIVE, in_case
from sportsdocs.format.joining import in_order
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.format.money import agreeing_number, money_text
from sportsdocs.format.name_phrases import name_of
from sportsdocs.format.payments import Payment, adds_nothing, is_within, payments
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.sheet_lines import payee_and_purpose
from sportsdocs.format.values import DIFFER
from sportsdocs.format.voices import according
from sportsdocs.model.citations import Party
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money
from sportsdocs.model.statements import Fee

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_REST = msg("order of a payment in a sentence", "{amount} {payee} {purpose}")
#: By standing, and by whether somebody is named for it.
_PAID: dict[tuple[Standing, bool], Message] = {
    (Standing.ESTABLISHED, False): msgs("summary", "{payer} paid {rest}.", "{payer} paid {rest}."),
    (Standing.ESTABLISHED, True): msgs(
        "summary", "According to {who}, {payer} paid {rest}.", "According to {who}, {payer} paid {rest}."
    ),
    (Standing.ANNOUNCED, False): msgs("summary", "{payer} is to pay {rest}.", "{payer} are to pay {rest}."),
    (Standing.ANNOUNCED, True): msgs(
        "summary",
        "According to {who}, {payer} is to pay {rest}.",
        "According to {who}, {payer} are to pay {rest}.",
    ),
    (Standing.REPORTED, False): msgs(
        "summary", "{payer} reportedly paid {rest}.", "{payer} reportedly paid {rest}."
    ),
    (Standing.REPORTED, True): msgs(
        "summary",
        "According to {who}, {payer} reportedly paid {rest}.",
        "According to {who}, {payer} reportedly paid {rest}.",
    ),
}
#: What was promised for a work that has come out.
_WAS_TO_PAY: dict[bool, Message] = {
    False: msgs("summary", "{payer} was to pay {rest}.", "{payer} were to pay {rest}."),
    True: msgs(
        "summary",
        "According to {who}, {payer} was to pay {rest}.",
        "According to {who}, {payer} were to pay {rest}.",
    ),
}
# English has one wording for any sum; other languages make the verb agree with it.
_WAS_PAID: dict[tuple[Standing, bool], Message] = {
    (Standing.ESTABLISHED, False): msgs(
        "summary",
        "A payment of {rest} was made.",
        "A payment of {rest} was made.",
    ),
    (Standing.ESTABLISHED, True): msgs(
        "summary",
        "According to {who}, a payment of {rest} was made.",
        "According to {who}, a payment of {rest} was made.",
    ),
    (Standing.ANNOUNCED, False): msgs(
        "summary",
        "A payment of {rest} is to be made.",
        "A payment of {rest} is to be made.",
    ),
    (Standing.ANNOUNCED, True): msgs(
        "summary",
        "According to {who}, a payment of {rest} is to be made.",
        "According to {who}, a payment of {rest} is to be made.",
    ),
    (Standing.REPORTED, False): msgs(
        "summary",
        "A payment of {rest} is reported.",
        "A payment of {rest} is reported.",
    ),
    (Standing.REPORTED, True): msgs(
        "summary",
        "According to {who}, a payment of {rest} is said to have been made.",
        "According to {who}, a payment of {rest} is said to have been made.",
    ),
}
_WAS_TO_BE_PAID: dict[bool, Message] = {
    False: msgs("summary", "A payment of {rest} was to be made.", "A payment of {rest} was to be made."),
    True: msgs(
        "summary",
        "According to {who}, a payment of {rest} was to be made.",
        "According to {who}, a payment of {rest} was to be made.",
    ),
}
#: What stands for an amount that nobody gives.
_MONEY = msg("payment in a sentence", "money")
_NOT_KNOWN = msg("summary", "{sentence} The sum is not known.")
_ALSO = msgs("summary", "Other accounts give {sums}.", "Other accounts give {sums}.")
_DIFFER = msg("summary", "{lead}: {sides}.")
_PAYMENT = msg("accounts differ", "Accounts of the payment {payment} differ")
_REPORTED_PAYMENT = msg("accounts differ", "Accounts of the reported payment {payment} differ")
_PAYMENT_ORDER = msg("order of a payment in a contradiction", "{payer} {payee} {purpose}")


def fee_sentences(f: Formatter, production: Production, *, out: bool) -> Iterator[Sentence]:
    """Say what was paid: for each payment the sum that is chosen, or that accounts differ, and the other sums named.

    A payment that was only announced was to be made if the work is `out`, otherwise it is to be made.
    """
    for payment in payments(production.current(Fee)):
        if not payment.amounts:
            yield _without_amount(f, payment.fullest, out)
            continue
        disputed = payment.disputed
        yield from (_dispute(f, fees) for fees in disputed)
        if not disputed:
            yield naming(_fee(f, payment.amounts[0], out), (payment.amounts[0],))
        told = [fee for fees in disputed for fee in fees] or [payment.amounts[0]]
        rest = _unsaid(payment, told)
        beside = [fee for fee in rest if is_within(fee, _common(disputed[0]) if disputed else told[0])]
        yield from _other_sums(f, beside)
        # Who names more than the sum, say the payer, is told whole.
        yield from (Sentence(_fee(f, fee, out), (fee,)) for fee in rest if fee not in beside)


def _without_amount(f: Formatter, fee: Fee, out: bool) -> Sentence:
    return naming(f.say(_NOT_KNOWN, sentence=_fee(f, fee, out)), (fee,))


def _dispute(f: Formatter, found: tuple[Fee, ...]) -> Sentence:
    """Name the sums that contradict each other; whether it is a fact that something was paid, the lead says."""
    lead = _lead(f, _common(found), hearsay=all(fee.standing is Standing.REPORTED for fee in found))
    sides = sides_text(f, _sums(f, found), conjunction="or")
    return naming(f.say(_DIFFER, lead=lead, sides=sides), found)


def _common(found: tuple[Fee, ...]) -> Fee:
    """Give the fullest of contradictory accounts, without what not all of them say it was for."""
    purposes = {fee.purpose for fee in found}
    return found[0] if len(purposes) == 1 else evolve(found[0], purpose=None)


def _lead(f: Formatter, fullest: Fee, *, hearsay: bool) -> str:
    who = "" if fullest.payer is None else in_case(f, fullest.payer, BY)
    text = in_order(f, _PAYMENT_ORDER, payer=who, **payee_and_purpose(f, fullest))
    if not text:
        return f.say(DIFFER["amount"])
    return f.say(_REPORTED_PAYMENT if hearsay else _PAYMENT, payment=text)


def _unsaid(payment: Payment, told: list[Fee]) -> list[Fee]:
    """Give the sums that are still unsaid: in another currency, or of accounts that gave way to a surer one."""
    said, rest = [fee.amount for fee in told], list[Fee]()
    for fee in payment.amounts:
        known = any(fee.amount == amount for amount in (other.amount for other in rest))
        if fee not in told and (known or not any(_adds_nothing(fee, amount) for amount in said)):
            rest.append(fee)
            said.append(fee.amount)
    return rest


def _other_sums(f: Formatter, rest: list[Fee]) -> Iterator[Sentence]:
    if rest:
        sums = list(_sums(f, rest))
        number = 2 if len(sums) > 1 or rest[0].amount is None else agreeing_number(rest[0].amount)
        text = sides_text(f, sums, conjunction="and")
        yield naming(f.say_count(_ALSO, number, sums=text), rest)


def _adds_nothing(fee: Fee, amount: Money | None) -> bool:
    return fee.amount is not None and amount is not None and adds_nothing(fee.amount, amount)


def _sums(f: Formatter, fees: Iterable[Fee]) -> Iterator[tuple[str, list[Fee]]]:
    """Give each sum with those who name it."""
    found: dict[Money, list[Fee]] = {}
    for fee in fees:
        if fee.amount is not None:
            found.setdefault(fee.amount, []).append(fee)
    for amount, named in found.items():
        yield money_text(f, amount), named


def _fee(f: Formatter, fee: Fee, out: bool) -> str:
    who = according(f, fee)
    values = {"rest": _rest(f, fee), **({"who": who} if who else {})}
    promised = out and fee.standing is Standing.ANNOUNCED
    if fee.payer is None:
        number = 1 if fee.amount is None else agreeing_number(fee.amount)
        message = _WAS_TO_BE_PAID[bool(who)] if promised else _WAS_PAID[fee.standing, bool(who)]
        return f.say_count(message, number, **values)
    payer = _payer(f, fee.payer, opens=not who)
    message = _WAS_TO_PAY[bool(who)] if promised else _PAID[fee.standing, bool(who)]
    return f.say_count(message, 2 if name_of(f, fee.payer).plural else 1, payer=payer, **values)


def _payer(f: Formatter, payer: Party, *, opens: bool) -> str:
    text = in_case(f, payer, NOMINATIVE)
    return at_start(text, name_of(f, payer).text) if opens else text


def _rest(f: Formatter, fee: Fee) -> str:
    amount = f.say(_MONEY) if fee.amount is None else money_text(f, fee.amount)
    return in_order(f, _REST, amount=amount, **payee_and_purpose(f, fee))
