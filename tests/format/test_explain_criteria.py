"""A question asked by keyword: it can be kept, asked again, and said in words, whatever the criterion."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sportsdocs
from sportsdocs import Formatter, Predicate, QueryError, Role
from sportsdocs.query import Productions, of_kind
from sportsdocs.query.rolecriteria import RoleCriteria
from tests.format.explained import EXPLAINED
from tests.house.test_criteria_table import CRITERIA
from tests.query.questions import PEOPLE_QUESTIONS, QUESTIONS, ROWS

DOCS = sportsdocs.sample()
DE, EN = Formatter("de", plain_spaces=True), Formatter("en-GB", plain_spaces=True)
EVERY = [Formatter(tag) for tag in ("de", "de-CH", "en-GB", "en-US")]
WRONG = ("  ", "( ", " )", "()", ", ,", ",,", " ,", "None", "{", "}")
CASES = pytest.mark.parametrize(
    ("rows", "given_criteria"),
    [case[:2] for case in EXPLAINED],
    ids=[f"{case[0]}-{'-'.join(case[1])}-{place}" for place, case in enumerate(EXPLAINED)],
)


@pytest.mark.parametrize(("rows", "given_criteria", "german", "english"), EXPLAINED)
def test_a_criterion_in_words(rows: str, given_criteria: dict[str, Any], german: str, english: str) -> None:
    asked = getattr(DOCS, rows)
    question = asked.question(**given_criteria)
    assert DE.explain(question, type(asked)) == german
    assert EN.explain(question, type(asked)) == english


def test_every_criterion_is_said_in_words() -> None:
    told = {(rows, name) for rows, given_criteria, _, _ in EXPLAINED for name in given_criteria}
    known = {(rows, name) for rows, kind in CRITERIA.items() for name in kind.__annotations__}
    roles = {("productions", name) for name in RoleCriteria.__annotations__}
    assert told - roles == known - roles
    assert told & roles


@pytest.mark.parametrize("role", RoleCriteria.__annotations__)
def test_every_role_is_said_in_words(role: str) -> None:
    criteria: Any = {role: "Aljoscha Pause"}
    for f in (DE, EN):
        noun = f.role(Role(role.replace("_", "-")), form="noun")
        assert f.explain(DOCS.productions.question(**criteria)).endswith(f", {noun}: Aljoscha Pause")


@CASES
def test_a_question_asks_what_where_asks(rows: str, given_criteria: dict[str, Any]) -> None:
    asked = getattr(DOCS, rows)
    question = asked.question(**given_criteria)
    assert asked.question(**given_criteria) == question
    for again in (question, pickle.loads(pickle.dumps(question)), asked.question(question)):
        for sure in (True, False):
            assert asked.where(again, sure=sure) == asked.where(**given_criteria, sure=sure)


@pytest.mark.parametrize("rows", CRITERIA)
def test_nothing_is_no_question(rows: str) -> None:
    asked = getattr(DOCS, rows)
    assert asked.where() == asked
    with pytest.raises(QueryError, match=f"no question.*{asked.noun}"):
        asked.question()


def test_a_question_takes_tests_and_criteria_together() -> None:
    question = DOCS.productions.question(of_kind("film"), lambda work: work.id < "c", country="DE")
    works = DOCS.productions.where(of_kind("film"), lambda work: work.id < "c", country="DE")
    assert DOCS.productions.where(question) == works
    assert DE.explain(question) == "Filme mit eigener Bedingung, in Deutschland produziert"


@settings.get_profile("catalogue")
@given(ROWS, QUESTIONS, st.booleans())
def test_a_question_gives_the_same_rows(rows: Productions, question: Predicate[Any], sure: bool) -> None:
    assert rows.where(rows.question(question), sure=sure) == rows.where(question, sure=sure)


@given(st.one_of(QUESTIONS, PEOPLE_QUESTIONS))
def test_any_question_can_be_said_in_words(question: Predicate[Any]) -> None:
    for f in EVERY:
        text = f.explain(question)
        assert [wrong for wrong in WRONG if wrong in text] == []
        assert text.count("(") == text.count(")")
