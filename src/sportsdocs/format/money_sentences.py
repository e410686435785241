"""What was paid, as fact or as hearsay with its origin; and the prizes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sportsdocs.format.doubt import attributed_to
from sportsdocs.format.entity_names import NOMINATIVE, in_case
from sportsdocs.format.joining import in_order
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.format.money import money_text
from sportsdocs.format.name_phrases import name_of, speaker
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.sheet_lines import awards_text, payee_and_purpose
from sportsdocs.format.subjects import the_work
from sportsdocs.model import choice
from sportsdocs.model.citations import Party
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Award, Fee
from sportsdocs.model.things import things

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
_WAS_PAID: dict[tuple[Standing, bool], Message] = {
    (Standing.ESTABLISHED, False): msg("summary", "A payment of {rest} was made."),
    (Standing.ESTABLISHED, True): msg("summary", "According to {who}, a payment of {rest} was made."),
    (Standing.ANNOUNCED, False): msg("summary", "A payment of {rest} is to be made."),
    (Standing.ANNOUNCED, True): msg("summary", "According to {who}, a payment of {rest} is to be made."),
    (Standing.REPORTED, False): msg("summary", "A payment of {rest} is reported."),
    (Standing.REPORTED, True): msg(
        "summary", "According to {who}, a payment of {rest} is said to have been made."
    ),
}
_AWARDS = msgs("summary", "{work} received this award: {awards}.", "{work} received these awards: {awards}.")


def fee_sentences(f: Formatter, production: Production) -> Iterator[Sentence]:
    """Say what was paid, for each payment the amount that is chosen."""
    found = [
        fee for thing in things(production.fees) if isinstance(fee := choice.choose(thing, "amount"), Fee)
    ]
    for fee in found:
        if not any(_says_more(other, fee) for other in found):
            yield Sentence(_fee(f, fee), (fee,))


def _says_more(other: Fee, fee: Fee) -> bool:
    """Tell whether another statement, as sure as this one, of an amount that agrees leaves nothing of this one unsaid."""
    parts = [(getattr(fee, name), getattr(other, name)) for name in ("payer", "payee", "purpose")]
    said = all(mine in (None, theirs) for mine, theirs in parts)
    more = any(mine != theirs for mine, theirs in parts) or (fee.amount is None and other.amount is not None)
    return said and more and _agree(fee, other) and other.standing.rank <= fee.standing.rank


def _agree(fee: Fee, other: Fee) -> bool:
    if fee.amount is None or other.amount is None:
        return fee.amount is None
    same_currency = fee.amount.currency == other.amount.currency
    return same_currency and not choice.incompatible(fee.amount, other.amount)


def _fee(f: Formatter, fee: Fee) -> str:
    who = list_text(f, tuple(speaker(f, party) for party in attributed_to(fee)))
    values = {"rest": _rest(f, fee), **({"who": who} if who else {})}
    key = (fee.standing, bool(who))
    if fee.payer is None:
        return f.say(_WAS_PAID[key], **values)
    payer = _payer(f, fee.payer, at_start=not who)
    return f.say_count(_PAID[key], 2 if name_of(f, fee.payer).plural else 1, payer=payer, **values)


def _payer(f: Formatter, payer: Party, *, at_start: bool) -> str:
    text = in_case(f, payer, NOMINATIVE)
    # An article that opens the sentence takes a capital; a name stays as it is.
    return text[0].upper() + text[1:] if at_start and text != name_of(f, payer).text else text


def _rest(f: Formatter, fee: Fee) -> str:
    amount = "" if fee.amount is None else money_text(f, fee.amount)
    return in_order(f, _REST, amount=amount, **payee_and_purpose(f, fee))


def award_sentences(f: Formatter, production: Production, on: date) -> Iterator[Sentence]:
    """Say which prizes it had won by a day."""
    found = (award for award in production.current(Award) if award.standing is Standing.ESTABLISHED)
    awards = tuple(award for award in found if award.year is None or award.year <= on.year)
    if awards:
        recipients = {award.recipient for award in awards}
        text = (
            awards_text(f, awards)
            if len(recipients) == 1
            else list_text(f, dict.fromkeys(awards_text(f, (award,)) for award in awards))
        )
        yield Sentence(
            f.say_count(_AWARDS, len(awards), work=the_work(f, production.kind), awards=text), awards
        )
