"""The phrases of questions about moves, money, relations and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sportsdocs.format.entity_names import ACCUSATIVE, BY, in_case
from sportsdocs.format.explain_refs import mentioned, ref_title
from sportsdocs.format.joining import in_order
from sportsdocs.format.messages import msg, msgs
from sportsdocs.format.money import money_text
from sportsdocs.format.quantities import plain_number
from sportsdocs.format.words import WORDS
from sportsdocs.model.quantities import Hedge, Money
from sportsdocs.query.citations import CitedFrom
from sportsdocs.query.delays import Delayed
from sportsdocs.query.disputes import Disputed
from sportsdocs.query.fees import Paid
from sportsdocs.query.ranges import AmountLike
from sportsdocs.query.refs import Ref
from sportsdocs.query.relations import PartOf, RelatedTo

if TYPE_CHECKING:
    from collections.abc import Callable

    from sportsdocs.format.formatter import Formatter

_DELAYED = msg("question", "with a premiere that was put back")
_DELAYED_BY = msgs(
    "question",
    "with a premiere that was put back by more than {count} day",
    "with a premiere that was put back by more than {count} days",
)
_ONE_DAY = msg("one day", "one")
_PAID = msg("question", "with a payment {details}")
_ANY_PAYMENT = msg("question", "with a payment that is known of")
_PAYMENT_ORDER = msg("order of a payment in a question", "{amount} {payer} {payee} {purpose}")
_OF_AMOUNT = msg("payment in a question", "of {amount}")
_BY_PAYER = msg("payment in a question", "by {payer}")
_TO_PAYEE = msg("payment in a question", "to {payee}")
_PART_OF = msg("question", "as a part of {work}")
_RELATED_TO = msg("question", "related to {work}")
_SOURCE = msg("question", "with the source {source}")
_PUBLISHER = msg("question", "with a source published {by_publisher}")
_SOURCE_AND_PUBLISHER = msg("question", "with the source {source}, published {by_publisher}")
_DISPUTED = msg("question", "with conflicting accounts")
_DISPUTED_ON = {
    "text": msg("question", "with conflicting accounts of the title"),
    "countries": msg("question", "with conflicting accounts of the country of production"),
    "year": msg("question", "with conflicting accounts of the year of production"),
    "language": msg("question", "with conflicting accounts of the original language"),
    "episodes": msg("question", "with conflicting accounts of the number of episodes"),
    "minutes": msg("question", "with conflicting accounts of the running time"),
    "period": msg("question", "with conflicting accounts of the filming period"),
    "date": msg("question", "with conflicting accounts of the release date"),
    "last_part": msg("question", "with conflicting accounts of the date of the last episode"),
    "rhythm": msg("question", "with conflicting accounts of how the episodes follow each other"),
    "territory_count": msg("question", "with conflicting accounts of the number of countries"),
    "exclusive": msg("question", "with conflicting accounts of whether the release is exclusive"),
    "amount": msg("question", "with conflicting accounts of the sum"),
}


def _delayed(f: Formatter, asked: Delayed) -> str:
    days = asked.more_than
    if not days:
        return f.say(_DELAYED)
    count = plain_number(f, days, None, one=f.say(_ONE_DAY), nominative=False)
    return f.say_count(_DELAYED_BY, days, count=count)


def _paid(f: Formatter, asked: Paid) -> str:
    details = in_order(
        f,
        _PAYMENT_ORDER,
        amount="" if asked.amount is None else f.say(_OF_AMOUNT, amount=_amount(f, asked.amount)),
        payer="" if asked.payer is None else f.say(_BY_PAYER, payer=_party(f, asked.payer)),
        payee="" if asked.payee is None else f.say(_TO_PAYEE, payee=_party(f, asked.payee)),
        purpose="" if asked.purpose is None else f.say(WORDS[asked.purpose]),
    )
    return f.say(_PAID, details=details) if details else f.say(_ANY_PAYMENT)


def _party(f: Formatter, ref: Ref) -> str:
    return in_case(f, mentioned(ref), ACCUSATIVE)


def _amount(f: Formatter, asked: AmountLike) -> str:
    return money_text(f, asked if isinstance(asked, Money) else _range(*asked))


def _range(least: Money | None, most: Money | None) -> Money:
    """Give the one amount that says the same as a pair of limits."""
    if least is not None and most is not None:
        return least if least == most else Money(least.value, least.currency, to=most.value)
    limit = least or most
    assert limit is not None  # noqa: S101  (checked when the question was made)
    return Money(limit.value, limit.currency, Hedge.UP_TO if least is None else Hedge.AT_LEAST)


def _cited(f: Formatter, asked: CitedFrom) -> str:
    if asked.publisher is None:
        return f.say(_SOURCE, source="" if asked.source is None else ref_title(f, asked.source))
    publisher = in_case(f, mentioned(asked.publisher), BY)
    if asked.source is None:
        return f.say(_PUBLISHER, by_publisher=publisher)
    return f.say(_SOURCE_AND_PUBLISHER, source=ref_title(f, asked.source), by_publisher=publisher)


EXPLAIN_FACTS: dict[type, Callable[[Any, Any], str]] = {
    Delayed: _delayed,
    Paid: _paid,
    PartOf: lambda f, asked: f.say(_PART_OF, work=ref_title(f, asked.whole)),
    RelatedTo: lambda f, asked: f.say(_RELATED_TO, work=ref_title(f, asked.work)),
    CitedFrom: _cited,
    Disputed: lambda f, asked: f.say(_DISPUTED if asked.value is None else _DISPUTED_ON[asked.value]),
}
