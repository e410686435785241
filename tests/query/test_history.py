"""Laws of the history of a catalogue: its changes, day by day, are what `as_of` answers."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sportsdocs.catalog import Catalog
from sportsdocs.errors import InvalidTypeError, InvalidValueError
from sportsdocs.model.citations import Citation
from sportsdocs.model.kinds import ChangeKind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement, Title
from sportsdocs.query import Change
from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.sources import FIRST_SAID, LAST_SAID

CATALOGUE = settings.get_profile("catalogue")
DAYS = st.dates(FIRST_SAID - timedelta(400), LAST_SAID + timedelta(400))
ONE_DAY = timedelta(1)

#: A statement of a catalogue, by what it says.
Said = tuple[str, Any]


def said_of(change: Change) -> Said:
    return change.production.id, change.statement.content


def filed(docs: Catalog) -> dict[Said, Statement]:
    return {
        (production.id, statement.content): statement
        for production in docs.productions
        for statement in production.statements
    }


def uncited(docs: Catalog) -> set[Said]:
    return {said for said, statement in filed(docs).items() if not statement.citations}


@CATALOGUE
@given(catalogs(), DAYS, st.booleans())
def test_what_was_known_is_what_was_said_until_then(docs: Catalog, day: date, sure: bool) -> None:
    said = {said_of(c) for c in docs.changes(until=day, sure=sure) if c.kind is ChangeKind.SAID}
    assert said | uncited(docs) == set(filed(docs.as_of(day, sure=sure)))
    assert not said & uncited(docs)


@CATALOGUE
@given(catalogs(), DAYS, st.booleans())
def test_what_was_refuted_is_what_was_contradicted_until_then(docs: Catalog, day: date, sure: bool) -> None:
    refuted = {said_of(c) for c in docs.changes(until=day, sure=sure) if c.kind is ChangeKind.REFUTED}
    then = filed(docs.as_of(day, sure=sure))
    assert refuted == {said for said, statement in then.items() if statement.refuted}


@CATALOGUE
@given(catalogs(), DAYS, st.booleans())
def test_how_sure_it_was_is_how_sure_the_last_change_left_it(docs: Catalog, day: date, sure: bool) -> None:
    left = {said_of(change): change.statement.standing for change in docs.changes(until=day, sure=sure)}
    then = filed(docs.as_of(day, sure=sure))
    assert {said: then[said].standing for said in left} == left
    assert set(then) - set(left) <= uncited(docs)


@CATALOGUE
@given(
    catalogs(), st.tuples(DAYS, DAYS, DAYS).map(sorted).filter(lambda days: days[1] < days[2]), st.booleans()
)
def test_two_spans_that_meet_are_one(docs: Catalog, days: list[date], sure: bool) -> None:
    first, middle, last = days
    both = docs.changes(first, middle, sure=sure) + docs.changes(middle + ONE_DAY, last, sure=sure)
    assert both == docs.changes(first, last, sure=sure)


@CATALOGUE
@given(catalogs(), st.booleans())
def test_days_ascend_and_nothing_comes_twice(docs: Catalog, sure: bool) -> None:
    changes = docs.changes(sure=sure)
    places = {said: place for place, said in enumerate(filed(docs))}
    kinds = {kind: place for place, kind in enumerate(ChangeKind)}
    order = [(change.day, places[said_of(change)], kinds[change.kind]) for change in changes]
    assert order == sorted(set(order))
    # A statement is said once, by its first sources, and refuted once; each confirmation is surer than what was.
    once = [(said_of(change), change.kind, change.statement.standing) for change in changes]
    assert len(set(once)) == len(once)
    for kind in (ChangeKind.SAID, ChangeKind.REFUTED):
        of_this_kind = [said_of(change) for change in changes if change.kind is kind]
        assert len(set(of_this_kind)) == len(of_this_kind)


@CATALOGUE
@given(catalogs(), st.booleans())
def test_a_change_shows_the_statement_as_it_stood_on_its_day(docs: Catalog, sure: bool) -> None:
    for change in docs.changes(sure=sure):
        statement = change.statement
        assert statement in change.production.as_of(change.day, sure=sure).statements
        against = change.kind is ChangeKind.REFUTED
        assert set(change.citations) <= set(statement.refuted_by if against else statement.citations)
        assert change.citations
        if not against:
            assert min(c.standing.rank for c in change.citations) == statement.standing.rank


@CATALOGUE
@given(catalogs())
def test_the_first_report_is_the_first_change(docs: Catalog) -> None:
    reports = {report.production.id: report for report in docs.first_reports()}
    said = [change for change in docs.changes() if change.kind is ChangeKind.SAID]
    assert set(reports) == {change.production.id for change in said}
    assert list(reports) == [id_ for id_ in docs.productions.ids if id_ in reports]
    for report in reports.values():
        first = [c for c in said if c.production.id == report.production.id and c.day <= report.day]
        assert {c.source for change in first for c in change.citations} == set(report.sources)
        assert {change.day for change in first} == {report.day}


@CATALOGUE
@given(catalogs())
def test_a_source_that_was_perhaps_first_is_one_that_could_have_been(docs: Catalog) -> None:
    for report in docs.first_reports():
        cited = {c.source for statement in report.production.statements for c in statement.citations}
        first, perhaps = set(report.sources), set(report.perhaps)
        assert first
        assert not first & perhaps
        assert all(source.said_by > report.day >= source.said_from for source in perhaps)
        assert all(source.said_from > report.day for source in cited - first - perhaps)


@CATALOGUE
@given(catalogs())
def test_who_said_a_statement_first_is_who_its_change_names(docs: Catalog) -> None:
    whole = filed(docs)
    for change in docs.changes():
        if change.kind is ChangeKind.SAID:
            assert set(change.citations) == set(whole[said_of(change)].first_citations)
            assert change.day == whole[said_of(change)].since


@CATALOGUE
@given(catalogs(), st.booleans())
def test_what_moved_is_what_was_rescheduled(docs: Catalog, sure: bool) -> None:
    moves = docs.moves(sure=sure)
    wanted = {True} if sure else {True, None}
    assert {move.production.id for move in moves} == {
        production.id for production in docs.productions if production.rescheduled in wanted
    }
    delays = [move.delay for move in moves]
    assert delays == sorted(delays, reverse=True)
    for move in moves:
        assert move.announced == move.production.announced_dates
        least, most = move.delay
        assert least <= most
        # Counted from any day of the date that was missed by most to any of the other; what may have come true counts
        # only where nothing was surely missed.
        missed = [
            d for d in move.announced if d.before(move.premiere) or d.after(move.premiere)
        ] or move.announced
        assert min(day.latest for day in missed) + timedelta(least) == move.premiere.earliest
        assert min(day.earliest for day in missed) + timedelta(most) == move.premiere.latest


@CATALOGUE
@given(catalogs())
def test_results_are_values(docs: Catalog) -> None:
    every = (
        docs.changes(),
        docs.first_reports(),
        docs.moves(sure=False),
        docs.single_sourced(),
        docs.conflicts(),
    )
    for found in every:
        assert pickle.loads(pickle.dumps(found)) == found
        assert len(set(found)) == len(found)
        assert all(item.production.id in repr(item) for item in found)


# -- by hand ------------------------------------------------------------------------------------------------------------

MAY, JULY = Source("may", published="2019-05"), Source("july", published="2019-07-17")


def film(*titles: Title) -> Catalog:
    return Catalog.of([Production("film", "film", titles=titles)])


def steps(docs: Catalog, *, sure: bool = True) -> list[tuple[str, str]]:
    return [(change.day.isoformat(), str(change.kind)) for change in docs.changes(sure=sure)]


def test_a_rumour_that_is_announced_is_confirmed() -> None:
    title = Title("Film", citations=[Citation(MAY, Standing.REPORTED), Citation(JULY, Standing.ANNOUNCED)])
    assert steps(film(title)) == [("2019-05-31", "said"), ("2019-07-17", "confirmed")]
    assert [change.statement.standing for change in film(title).changes()] == [
        Standing.REPORTED,
        Standing.ANNOUNCED,
    ]


def test_a_source_that_repeats_or_is_less_sure_changes_nothing() -> None:
    title = Title("Film", citations=[Citation(MAY), Citation(JULY, Standing.REPORTED)])
    assert steps(film(title)) == [("2019-05-31", "said")]


def test_what_is_refuted_before_it_is_said_is_refuted_when_it_is_said() -> None:
    title = Title("Film", citations=[Citation(JULY)], refuted_by=[Citation(MAY)])
    assert steps(film(title)) == [("2019-07-17", "said"), ("2019-07-17", "refuted")]


def test_what_nobody_said_can_still_be_refuted() -> None:
    assert steps(film(Title("Film"))) == []
    assert steps(film(Title("Film", refuted_by=[Citation(JULY), Citation(MAY)]))) == [
        ("2019-05-31", "refuted")
    ]


def test_a_month_counts_from_its_last_day_or_perhaps_from_its_first() -> None:
    docs = film(Title("Film", citations=[Citation(MAY)]))
    assert steps(docs) == [("2019-05-31", "said")]
    assert steps(docs, sure=False) == [("2019-05-01", "said")]


def test_both_ends_are_included_and_may_be_months_and_years() -> None:
    docs = film(Title("Film", citations=[Citation(MAY), Citation(JULY)]))
    assert docs.changes("2019-05", "2019-05") == docs.changes("2019", "2019") == docs.changes()
    assert docs.changes(date(2019, 5, 31), date(2019, 5, 31)) == docs.changes()
    assert docs.changes("2019-06") == docs.changes(until="2019-05-30") == ()


def test_ends_that_are_no_days_are_refused() -> None:
    with pytest.raises(InvalidValueError, match="lies before 2019-07"):
        Catalog().changes("2019-07", "2019-05")
    with pytest.raises(InvalidValueError, match="is no date"):
        Catalog().changes("gestern")
    with pytest.raises(InvalidTypeError, match="a date"):
        Catalog().changes(2019)  # type: ignore[arg-type]
