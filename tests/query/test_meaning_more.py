"""The criteria about credits, moves, money, relations and sources, case by case; and that no criterion is without cases."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any, get_args

import pytest

from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.entities import Franchise
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money, Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Credit, Extent, Fee, Filming, Relation, Subject, Title
from sportsdocs.query import (
    Context,
    NameResolver,
    Productions,
    cited_from,
    criteria,
    delayed,
    disputed,
    paid,
    part_of,
    related_to,
)
from sportsdocs.query.disputes import COMPETING_VALUES, CompetingValue
from tests.query.test_meaning import (
    CASES,
    ENTITIES,
    ana,
    bo,
    club,
    credit,
    fact,
    maybe_moved,
    moved,
    on,
    out,
    plan,
    refuting,
    saga,
    series,
    shown,
    side,
    station,
    stream,
)

parent = Production("parent", "series", titles=[Title("Die Reihe"), Title("Unfug", refuted_by=refuting)])
heir = Production("heir", "series", relations=[Relation("successor-of", "work")])
doubtful = Production("doubtful", "film", relations=[Relation("compared-with", "work", refuted_by=refuting)])
report = Source("report", published="2019-06-01", publisher=station, title="Der Streit ums Geld")
nameless = Source("nameless", published="2019-06-02", title="Ohne Verlag")
RECORDS = (*ENTITIES, parent, heir, doubtful, report, nameless)


def ask(work: Production, **given: Any) -> bool | None:
    rows = Productions([work], Context([work], NameResolver((*RECORDS, work))))
    if rows.where(**given):
        return True
    return None if rows.where(**given, sure=False) else False


def fees(*filed: Fee) -> Production:
    return series(fees=filed)


def euros(value: int, hedge: Any = "exact", to: int | None = None) -> Money:
    return Money(value, "EUR", hedge, to)


def related(*filed: Relation) -> Production:
    return series(relations=filed)


said = Citation(report)
five_million = fees(Fee(euros(5_000_000, "about"), payer=stream, payee=club, purpose="access"))
brought_forward = out(shown(date="2019-08-16", citations=[plan]), shown(date="2019-08-09", citations=[fact]))
moved_twice = out(
    shown(date="2019-21", citations=[Citation(Source("early", published="2019-01"), "announced")]),
    shown(date="2019-08-09", citations=[plan]),
    shown(date="2019-08-16", citations=[fact]),
)
differing = series(
    filming=[Filming("2019-01/2019-03", citations=[fact]), Filming("2019-04/2019-05", citations=[said])]
)

MORE: dict[str, list[tuple[Production, Any, bool | None]]] = {
    "affiliation": [
        (credit(Credit(ana, "producer", affiliation=stream)), "Stream+", True),
        (credit(Credit(ana, "producer", affiliation=stream)), station, False),
        (credit(Credit(stream, "producer")), stream, False),
        (credit(Credit(ana, "producer")), stream, False),
        (credit(Credit(ana, "producer", affiliation=stream, refuted_by=refuting)), stream, False),
    ],
    "delayed_by_more_than": [
        (moved, 6, True),
        (moved, timedelta(days=6), True),
        (moved, 7, False),
        (moved, timedelta(weeks=1), False),
        (maybe_moved, 0, None),
        (maybe_moved, 14, None),
        (maybe_moved, 15, False),
        (brought_forward, 0, False),
        # Counted from the first date that was announced, and from the last day of that spring.
        (moved_twice, 76, True),
        (moved_twice, 77, None),
        (moved_twice, 168, False),
        (out(shown(date="2019-08-16")), 0, False),
        (out(), 0, False),
    ],
    "fee": [
        (fees(Fee(euros(5_000_000))), euros(5_000_000), True),
        (fees(Fee(euros(5_000_000))), euros(5_000_000, "at-least"), True),
        (fees(Fee(euros(5_000_000))), euros(5_000_000, "more-than"), False),
        (fees(Fee(euros(5_000_000))), (euros(4_000_000), None), True),
        (fees(Fee(euros(5_000_000))), (euros(4_000_000), euros(5_000_000)), True),
        (fees(Fee(euros(5_000_000))), (None, euros(4_999_999)), False),
        (fees(Fee(Money(Decimal("0.5"), "EUR"))), (None, euros(1)), True),
        (five_million, euros(5_000_000, "about"), True),
        (five_million, euros(5_000_000), None),
        (five_million, euros(4_000_000, "at-least"), True),
        (five_million, euros(6_000_000, "at-least"), False),
        (five_million, euros(4_000_000, to=5_000_000), None),
        (five_million, Money(5_000_000, "USD", "about"), None),
        # Two statements of one fee: the established amount counts; a second fee is asked by itself.
        (fees(Fee(euros(9), citations=[plan]), Fee(euros(5), citations=[fact])), euros(9), False),
        (fees(Fee(euros(9), payer=stream), Fee(euros(5), payer=station)), euros(9), True),
        (fees(Fee(euros(9), refuted_by=refuting), Fee(euros(5))), euros(9), False),
        (fees(Fee(euros(9), refuted_by=refuting)), euros(9), None),
        (fees(Fee(payer=stream)), euros(9), None),
        (fees(), euros(9), None),
    ],
    "payer": [
        (five_million, "stream", True),
        (five_million, station, False),
        (fees(Fee(euros(5), payee=club)), stream, None),
        (fees(Fee(payer=stream, refuted_by=refuting)), stream, None),
        (series(), stream, None),
    ],
    "payee": [
        (five_million, "FC Beispiel", True),
        (five_million, bo, False),
        (fees(Fee(euros(5), payer=stream)), club, None),
        (series(), club, None),
    ],
    "part_of": [
        (related(Relation("part-of", "saga")), "Saga", True),
        (related(Relation("season-of", "parent", number=2)), "Die Reihe", True),
        (related(Relation("season-of", "parent")), parent, True),
        (related(Relation("successor-of", "parent")), parent, False),
        (related(Relation("part-of", "saga", refuted_by=refuting)), saga, False),
        (related(Relation("part-of", "saga")), "parent", False),
        (related(), saga, False),
    ],
    "related_to": [
        (related(Relation("modelled-on", "parent")), "die reihe", True),
        (related(Relation("part-of", "saga")), saga, True),
        (related(), heir, True),
        (related(), "heir", True),
        (related(), parent, False),
        (related(), doubtful, False),
        (related(Relation("compared-with", "parent", refuted_by=refuting)), parent, False),
        (related(), "work", False),
        (related(Relation("compared-with", "work")), "work", True),
    ],
    "source": [
        (series(titles=[Title("Nord", citations=[said])]), "report", True),
        (series(titles=[Title("Nord", citations=[said])]), "der streit ums geld", True),
        (series(titles=[Title("Nord", citations=[fact], refuted_by=[said])]), report, True),
        (series(titles=[Title("Nord", citations=[said], refuted_by=refuting)]), report, True),
        (series(titles=[Title("Nord", citations=[fact])]), report, False),
        (series(titles=[Title("Nord")]), report, False),
    ],
    "publisher": [
        (series(extents=[Extent(4, citations=[said])]), "ZDS", True),
        (series(extents=[Extent(4, citations=[fact], refuted_by=[said])]), station, True),
        (series(extents=[Extent(4, citations=[said])]), stream, False),
        (series(extents=[Extent(4, citations=[fact])]), station, None),
        (series(extents=[Extent(4, citations=[fact, said])]), station, True),
        (series(), station, False),
    ],
    "disputed": [
        (differing, True, True),
        (differing, False, False),
        (differing, "period", True),
        (differing, "amount", False),
        (moved, True, False),
        (moved, False, True),
        (series(), "date", False),
    ],
}


@pytest.mark.parametrize(
    ("criterion", "work", "asked", "answer"),
    [
        pytest.param(criterion, *case, id=f"{criterion}-{place}")
        for criterion, cases in MORE.items()
        for place, case in enumerate(cases)
    ],
)
def test_a_criterion_means(criterion: str, work: Production, asked: Any, answer: bool | None) -> None:
    assert ask(work, **{criterion: asked}) is answer


def test_every_criterion_has_its_cases() -> None:
    roles = {role.value.replace("-", "_") for role in Role}
    assert CASES.keys().isdisjoint(MORE)
    assert {*CASES, *MORE} - roles == set(criteria.ProductionCriteria.__annotations__) - roles


def test_criteria_of_a_credit_hold_for_one_credit() -> None:
    work = credit(Credit(ana, "producer", affiliation=stream), Credit(bo, "director", affiliation=station))
    assert ask(work, role="producer", affiliation="Stream+") is True
    assert ask(work, role="producer", affiliation="ZDS") is False
    assert ask(work, credited=ana, affiliation="ZDS") is False
    assert ask(work, credited=bo, role="director", affiliation=station) is True


def test_criteria_of_a_fee_hold_for_one_fee() -> None:
    work = fees(Fee(euros(5), payer=stream, payee=club), Fee(euros(9), payer=station, payee=side))
    assert ask(work, fee=euros(5), payer=stream, payee=club) is True
    assert ask(work, fee=euros(9), payer=stream) is False
    assert ask(work, payer=station, payee=club) is False
    assert ask(fees(Fee(payer=stream), Fee(euros(9), payer=station)), fee=euros(9), payer=stream) is None
    assert ask(fees(Fee(payer=stream), Fee(euros(9), payer=station)), fee=euros(9), payer=club) is False


def test_a_fee_is_asked_for_its_purpose_too() -> None:
    assert paid(purpose="access").test(five_million) is True
    assert paid(purpose="rights").test(five_million) is False
    assert paid(purpose="rights").test(fees(Fee(euros(5)))) is None
    assert paid().test(five_million) is True
    assert paid().test(series()) is None


def test_criteria_of_a_citation_hold_for_one_citation() -> None:
    work = series(extents=[Extent(4, citations=[said, Citation(nameless)])])
    assert ask(work, source=report, publisher="ZDS") is True
    assert ask(work, source=report, publisher=stream) is False
    assert ask(work, source="Ohne Verlag", publisher="ZDS") is None
    assert ask(series(titles=[Title("Nord", citations=[fact])]), source=report, publisher="ZDS") is False


def test_a_question_with_objects_needs_no_catalogue() -> None:
    assert related_to(heir).test(series()) is True
    assert related_to(saga).test(related(Relation("part-of", "saga"))) is True
    assert related_to(parent).test(parent) is False
    assert part_of(saga).test(related(Relation("part-of", "saga"))) is True
    assert cited_from(report).test(series(titles=[Title("Nord", citations=[said])])) is True
    assert delayed(timedelta(days=6)).test(moved) is True


def test_a_production_is_asked_for_by_titles_that_hold() -> None:
    resolver = NameResolver(RECORDS)
    assert resolver.resolve("DIE REIHE", (Production, Franchise)) == (parent,)
    assert resolver.resolve("Ohne Verlag", (Source,)) == (nameless,)
    with pytest.raises(KeyError, match="no Production or Franchise"):
        resolver.resolve("Unfug", (Production, Franchise))


def test_a_franchise_and_a_production_of_one_title_are_both_meant() -> None:
    namesake = Production("namesake", "series", titles=[Title("Saga")])
    work = related(Relation("season-of", "namesake"))
    rows = Productions([work], Context([work], NameResolver([saga, namesake])))
    assert rows.where(part_of="Saga") == rows.where(related_to="Saga") == rows
    assert not rows.where(part_of=saga)


@pytest.mark.parametrize(
    ("value", "work"),
    [
        ("text", series(titles=[Title("Nord"), Title("Süd")])),
        ("episodes", series(extents=[Extent(4), Extent(Quantity(6, "at-least"))])),
        ("amount", fees(Fee(euros(5)), Fee(euros(9)))),
        ("date", out(shown(date="2019-08-09"), shown(date="2019-08-16"))),
    ],
)
def test_a_dispute_is_about_one_value(value: CompetingValue, work: Production) -> None:
    others = set(get_args(CompetingValue)) - {value}
    assert disputed(value).test(work) is True
    assert [other for other in others if disputed(other).test(work)] == []


def test_what_can_be_disputed_is_what_competes() -> None:
    assert tuple(name for kind in SECTIONS.values() for name in kind.competing) == COMPETING_VALUES


def test_the_days_of_a_delay_are_those_that_the_dates_leave_open() -> None:
    assert moved.delay == (7, 7)
    assert maybe_moved.delay == (-15, 15)
    assert brought_forward.delay == (-7, -7)
    assert moved_twice.announced_dates[0] == PartialDate("2019-21")
    assert on(Subject(ana)).delay is None
