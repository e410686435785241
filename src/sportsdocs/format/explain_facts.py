"""The phrases of questions about moves, money, relations and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from sportsdocs.format.entity_names import ACCUSATIVE, BY, in_case
from sportsdocs.format.explain_phrases import Explain, Phrase, denied, phrase
from sportsdocs.format.explain_refs import mentioned, ref_title
from sportsdocs.format.joining import in_order
from sportsdocs.format.messages import msg, msgs
from sportsdocs.format.money import money_text
from sportsdocs.format.quantities import plain_number
from sportsdocs.format.scales import scaled
from sportsdocs.format.words import WORDS
from sportsdocs.model.quantities import Hedge, Money
from sportsdocs.query.citations import CitedFrom
from sportsdocs.query.delays import Delayed
from sportsdocs.query.disputes import Disputed
from sportsdocs.query.fees import Paid
from sportsdocs.query.ranges import AmountLike
from sportsdocs.query.refs import Ref
from sportsdocs.query.relations import PartOf, RelatedTo
from sportsdocs.query.releases import Rescheduled

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

# Each pair: that it is so, that it is not.
_DELAYED = (
    msg("question", "with a premiere that was put back"),
    msg("question", "without a premiere that was put back"),
)
_DELAYED_BY = (
    msgs(
        "question",
        "with a premiere that was put back by more than {count} day",
        "with a premiere that was put back by more than {count} days",
    ),
    msgs(
        "question",
        "without a premiere that was put back by more than {count} day",
        "without a premiere that was put back by more than {count} days",
    ),
)
_ONE_DAY = msg("one day", "one")
_PAID = msg("question", "with a payment {details}")
_ANY_PAYMENT = (
    msg("question", "with a payment that is known of"),
    msg("question", "without a payment that is known of"),
)
_PAYMENT_ORDER = msg("order of a payment in a question", "{amount} {payer} {payee} {purpose}")
_OF_AMOUNT = msg("payment in a question", "of {amount}")
_BY_PAYER = msg("payment in a question", "by {payer}")
_TO_PAYEE = msg("payment in a question", "to {payee}")
_SOURCE = (
    msg("question", "with the source {source}"),
    msg("question", "without the source {source}"),
)
_PUBLISHER = (
    msg("question", "with a source published {by_publisher}"),
    msg("question", "without a source published {by_publisher}"),
)
_SOURCE_AND_PUBLISHER = (
    msg("question", "with the source {source} published {by_publisher}"),
    msg("question", "without the source {source} published {by_publisher}"),
)
_DISPUTED = (msg("question", "with conflicting accounts"), msg("question", "without conflicting accounts"))
_DISPUTED_ON = (
    msg("question", "with conflicting accounts {of_what}"),
    msg("question", "without conflicting accounts {of_what}"),
)
_OF_WHAT = {
    "text": msg("what accounts conflict on", "of the title"),
    "countries": msg("what accounts conflict on", "of the country of production"),
    "year": msg("what accounts conflict on", "of the year of production"),
    "language": msg("what accounts conflict on", "of the original language"),
    "episodes": msg("what accounts conflict on", "of the number of episodes"),
    "minutes": msg("what accounts conflict on", "of the running time"),
    "period": msg("what accounts conflict on", "of the filming period"),
    "running_time": msg("what accounts conflict on", "of the running time of the version"),
    "date": msg("what accounts conflict on", "of the release date"),
    "last_part": msg("what accounts conflict on", "of the date of the last episode"),
    "rhythm": msg("what accounts conflict on", "of how the episodes follow each other"),
    "territory_count": msg("what accounts conflict on", "of the number of countries"),
    "exclusive": msg("what accounts conflict on", "of whether the release is exclusive"),
    "amount": msg("what accounts conflict on", "of the sum"),
}


def _delayed(f: Formatter, asked: Delayed, deny: bool) -> Phrase:
    days = asked.more_than
    if not days:
        return Phrase(f.say(_DELAYED[deny]))
    count = plain_number(f, days, None, one=f.say(_ONE_DAY), nominative=False)
    return Phrase(f.say_count(_DELAYED_BY[deny], days, count=count))


def _paid(f: Formatter, asked: Paid, deny: bool) -> Phrase:
    details = in_order(
        f,
        _PAYMENT_ORDER,
        amount="" if asked.amount is None else f.say(_OF_AMOUNT, amount=_amount(f, asked.amount)),
        payer="" if asked.payer is None else f.say(_BY_PAYER, payer=_party(f, asked.payer)),
        payee="" if asked.payee is None else f.say(_TO_PAYEE, payee=_party(f, asked.payee)),
        purpose="" if asked.purpose is None else f.say(WORDS[asked.purpose]),
    )
    if not details:
        return Phrase(f.say(_ANY_PAYMENT[deny]))
    several = (
        len([part for part in (asked.amount, asked.payer, asked.payee, asked.purpose) if part is not None])
        > 1
    )
    found = Phrase(f.say(_PAID, details=details), several=several)
    return denied(f, found) if deny else found


def _party(f: Formatter, ref: Ref) -> str:
    return in_case(f, mentioned(ref), ACCUSATIVE)


def _amount(f: Formatter, asked: AmountLike) -> str:
    """Print an amount behind a preposition, where "eine Million" would be in the wrong case."""
    money = asked if isinstance(asked, Money) else _range(*asked)
    number = scaled(money.value)
    one = number.scale > 1 and number.mantissa == 1
    return money_text(evolve(f, number_words=False) if one else f, money)


def _range(least: Money | None, most: Money | None) -> Money:
    """Give the one amount that says the same as a pair of limits."""
    if least is not None and most is not None:
        return least if least == most else Money(least.value, least.currency, to=most.value)
    limit = least or most
    assert limit is not None  # noqa: S101  (checked when the question was made)
    return Money(limit.value, limit.currency, Hedge.UP_TO if least is None else Hedge.AT_LEAST)


def _cited(f: Formatter, asked: CitedFrom, deny: bool) -> Phrase:
    source = "" if asked.source is None else ref_title(f, asked.source)
    if asked.publisher is None:
        return Phrase(f.say(_SOURCE[deny], source=source))
    publisher = in_case(f, mentioned(asked.publisher), BY)
    if asked.source is None:
        return Phrase(f.say(_PUBLISHER[deny], by_publisher=publisher))
    return Phrase(f.say(_SOURCE_AND_PUBLISHER[deny], source=source, by_publisher=publisher))


def _disputed(f: Formatter, asked: Disputed, deny: bool) -> Phrase:
    if asked.value is None:
        return Phrase(f.say(_DISPUTED[deny]))
    return Phrase(f.say(_DISPUTED_ON[deny], of_what=f.say(_OF_WHAT[asked.value])))


EXPLAIN_FACTS: dict[type, Explain] = {
    Rescheduled: phrase(
        msg("question", "with a moved premiere"), msg("question", "without a moved premiere")
    ),
    Delayed: _delayed,
    Paid: _paid,
    PartOf: phrase(msg("question", "as a part of {work}"), work=lambda f, asked: ref_title(f, asked.whole)),
    RelatedTo: phrase(msg("question", "related to {work}"), work=lambda f, asked: ref_title(f, asked.work)),
    CitedFrom: _cited,
    Disputed: _disputed,
}
