"""The questions in SQL: delays, fees, relations, sources and disputes."""

from __future__ import annotations

from collections.abc import Iterator

from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Interval, Money
from sportsdocs.query.citations import CitedFrom
from sportsdocs.query.delays import Delayed
from sportsdocs.query.disputes import Disputed
from sportsdocs.query.fees import Paid
from sportsdocs.query.ranges import AmountLike
from sportsdocs.query.relations import PartOf, RelatedTo
from tests.oracle.sql_pieces import any_of, equals, literal, one_of, truth, within


def delayed(asked: Delayed, possible: bool) -> str:
    if not possible:
        return f"coalesce(delay_least > {asked.more_than}, FALSE)"
    return f"CASE WHEN delay_most IS NULL THEN coalesce(rescheduled, TRUE) ELSE delay_most > {asked.more_than} END"


def paid(asked: Paid, possible: bool) -> str:
    found = any_of("fees", " AND ".join(["TRUE", *(f"({part})" for part in _fee_parts(asked, possible))]))
    return f"{found} OR NOT {any_of('fees')}" if possible else found


def _fee_parts(asked: Paid, possible: bool) -> Iterator[str]:
    if asked.purpose is not None:
        yield equals("purpose", str(asked.purpose), possible)
    for column, ref in (("payer", asked.payer), ("payee", asked.payee)):
        if ref is not None:
            yield _known_as(column, ref.ids, possible)
    if asked.amount is not None:
        yield _amount(asked.amount, possible)


def _known_as(column: str, ids: tuple[str, ...], possible: bool) -> str:
    return f"{one_of(column, ids)} OR ({truth(possible)} AND {column} IS NULL)"


def _amount(asked: AmountLike, possible: bool) -> str:
    """Compare amounts of one currency; any other may be as much or not, and so may one that is not known."""
    currency, (low, high) = _asked_for(asked)
    limits = (float(low), None if high is None else float(high))
    same = equals("currency", currency, possible=False)
    inside = within("low", "high", limits, possible)
    return f"({same} AND {inside}) OR ({truth(possible)} AND NOT {same})"


def _asked_for(asked: AmountLike) -> tuple[str, Interval]:
    if isinstance(asked, Money):
        return asked.currency, asked.interval
    least, most = asked
    known = most if least is None else least
    assert known is not None
    return known.currency, (0 if least is None else least.value, None if most is None else most.value)


def part_of(asked: PartOf, _: bool) -> str:
    kinds = one_of("kind", ("part-of", "season-of"))
    return any_of("relations", f"NOT refuted AND {kinds} AND {one_of('target', asked.whole.ids)}")


def related_to(asked: RelatedTo, _: bool) -> str:
    naming = any_of("relations", f"NOT refuted AND {one_of('target', asked.work.ids)}")
    works = [work for work in asked.work.records if isinstance(work, Production)]
    # The work asked for need not be among those in the tables.
    named = [relation.target for work in works for relation in work.relations if not relation.refuted_by]
    return " OR ".join([naming, *(f"id = {literal(target)}" for target in named)])


def cited_from(asked: CitedFrom, possible: bool) -> str:
    parts = ["TRUE"]
    if asked.source is not None:
        parts.append(one_of("source", asked.source.ids))
    if asked.publisher is not None:
        parts.append(f"({_known_as('publisher', asked.publisher.ids, possible)})")
    return any_of("citations", " AND ".join(parts))


def disputed(asked: Disputed, _: bool) -> str:
    return any_of("disputes", "TRUE" if asked.value is None else f"value = {literal(asked.value)}")
