"""Statements: what each must say, what cannot be, and what follows from the citations."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings

from sportsdocs.errors import InvalidValueError
from sportsdocs.model.citations import Citation
from sportsdocs.model.kinds import Standing
from sportsdocs.model.statements import (
    Award,
    Extent,
    Fee,
    Filming,
    Origin,
    Relation,
    Release,
    Statement,
    Subject,
    Title,
    content_fields,
)
from sportsdocs.testing.productions import statements
from tests.model.cases import AUGUST, IN_JULY, JULY, MAY, READ, announced, established, reported
from tests.oracle import rule


@settings.get_profile("catalogue")
@given(statement=statements())
def test_standing_first_and_last_day_follow_from_the_citations(statement: Statement) -> None:
    assert statement.standing is rule.standing(statement)
    assert statement.last_said == rule.latest_source(statement)
    assert statement.refuted is rule.is_refuted(statement)
    assert statement.since <= statement.last_said


@settings.get_profile("catalogue")
@given(statement=statements())
def test_content_is_what_is_said_without_who_says_so(statement: Statement) -> None:
    unsaid = evolve(statement, citations=(), refuted_by=())
    assert unsaid.content == statement.content
    assert len(statement.content) == 1 + len(content_fields(type(statement)))


def test_statements_of_different_classes_never_have_one_content() -> None:
    assert Origin(language="de").content != Title(None, "de").content


def test_without_citations_a_statement_is_established_and_was_always_known() -> None:
    title = Title("Film")
    assert (title.standing, title.since, title.last_said) == (Standing.ESTABLISHED, date.min, date.min)


def test_a_plan_that_comes_true_is_established() -> None:
    release = Release("streaming", date="2019-08-16", citations=[*announced(JULY), *established(AUGUST)])
    assert release.standing is Standing.ESTABLISHED
    assert (release.since, release.last_said) == (date(2019, 7, 20), date(2019, 8, 20))


def test_citations_stand_by_standing_however_they_were_given() -> None:
    mixed = [*reported(READ), *announced(JULY, MAY), *established(AUGUST)]
    title = Title("Film", citations=mixed)
    assert [(str(c.standing), c.source.id) for c in title.citations] == [
        ("established", "august"),
        ("announced", "july"),
        ("announced", "may"),
        ("reported", "read"),
    ]


SILENT: list[tuple[type[Statement], dict[str, Any]]] = [
    (Origin, {}),
    (Extent, {}),
    (Subject, {"season": "2018/19"}),
    (Filming, {}),
    (Fee, {"purpose": "access"}),
]


@pytest.mark.parametrize(("kind", "values"), SILENT)
def test_a_statement_that_says_nothing_is_refused(kind: type[Statement], values: dict[str, Any]) -> None:
    with pytest.raises(InvalidValueError, match="says nothing"):
        kind(**values)


def test_a_title_may_say_that_there_is_none_yet() -> None:
    assert Title(None).text is None
    with pytest.raises(InvalidValueError):
        Title("")


def test_the_same_citation_stands_in_a_statement_once() -> None:
    with pytest.raises(InvalidValueError, match="twice"):
        Title("Film", citations=established(MAY, MAY))
    with pytest.raises(InvalidValueError, match="twice"):
        Title("Film", refuted_by=established(MAY, MAY))


@pytest.mark.parametrize("standing", [Standing.ANNOUNCED, Standing.REPORTED])
def test_a_source_refutes_as_a_fact_or_not_at_all(standing: Standing) -> None:
    with pytest.raises(InvalidValueError, match="refutes"):
        Title("Film", refuted_by=[Citation(MAY, standing)])


IMPOSSIBLE: list[dict[str, Any]] = [
    {"date": "2019-08-16", "last_part": "2019-08-15"},
    {"date": "2019-08", "available_until": "2019-07"},
    {"part_dates": ["2019-08-23", "2019-08-16"]},
    {"date": "2019-08-16", "part_dates": ["2019-08-09"]},
    {"last_part": "2019-08-16", "part_dates": ["2019-08-23"]},
    {"territories": ["001", "DE"]},
    {"territories": ["DE", "DE"]},
    {"territories": ["DE"], "excluded": ["AT"]},
    {"excluded": ["DE"]},
    {"territories": ["001"], "excluded": ["001"]},
]


@pytest.mark.parametrize("values", IMPOSSIBLE, ids=repr)
def test_impossible_releases_are_refused(values: dict[str, Any]) -> None:
    with pytest.raises(InvalidValueError):
        Release("streaming", **values)


POSSIBLE: list[dict[str, Any]] = [
    {"date": "2019-08", "last_part": "2019-08-15"},
    {"date": "2019-08-16", "last_part": "2019"},
    {"date": "2019-08-16", "part_dates": ["2019-08-16", "2019-08-23"], "last_part": "2019-08-23"},
    {"territories": ["001"], "excluded": ["DE", "AT"]},
    {"date": "2019-08-16", "available_until": "2019-08-16"},
]


@pytest.mark.parametrize("values", POSSIBLE, ids=repr)
def test_what_can_be_is_taken(values: dict[str, Any]) -> None:
    release = Release("streaming", **values)
    assert release == evolve(release)


def test_no_source_establishes_a_release_later_than_itself() -> None:
    with pytest.raises(
        InvalidValueError, match=r"'july' of 2019-07-20 establishes a release later than itself"
    ):
        Release("streaming", date="2019-08-16", citations=established(AUGUST, JULY))


@pytest.mark.parametrize("day", ["2019-07-31", "2019-08", "2019", "2019-08-02~"])
def test_a_source_may_establish_what_can_lie_on_or_before_its_last_day(day: str) -> None:
    source = IN_JULY if day != "2019-08" else AUGUST
    assert Release("streaming", date=day, citations=established(source)).standing is Standing.ESTABLISHED


def test_an_undated_page_may_establish_what_it_was_read_after() -> None:
    release = Release("streaming", date="2019-07-25", citations=established(READ))
    assert release.standing is Standing.ESTABLISHED
    with pytest.raises(InvalidValueError, match="later than itself"):
        Release("streaming", date="2019-07-26", citations=established(READ))


def test_announcing_and_reporting_ahead_is_what_sources_do() -> None:
    release = Release("streaming", date="2019-08-16", citations=[*announced(MAY), *reported(JULY)])
    assert release.standing is Standing.ANNOUNCED


@pytest.mark.parametrize("year", [1887, 2201, 0, -1, 10**30])
def test_no_film_is_older_than_film(year: int) -> None:
    with pytest.raises(InvalidValueError):
        Origin(year=year)
    with pytest.raises(InvalidValueError):
        Award("Preis", year=year)


@pytest.mark.parametrize("number", [0, -1, 10_001])
def test_seasons_count_from_one(number: int) -> None:
    with pytest.raises(InvalidValueError):
        Relation("season-of", "reihe", number=number)
