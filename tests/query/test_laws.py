"""Laws that hold for every question and every catalogue."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sportsdocs.errors import QueryError
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.query import People, Predicate, Productions, of_kind, satisfies
from sportsdocs.query.predicates import both, either, opposite
from sportsdocs.testing.worlds import USUAL
from tests.query.questions import EVERY_NAME, PEOPLE_QUESTIONS, QUESTIONS, ROWS, WORKS, context_of

ANSWERS = st.sampled_from((True, False, None))
CATALOGUE = settings.get_profile("catalogue")


def answers(rows: Productions, question: Predicate[Production]) -> list[bool | None]:
    asked = question.resolved(rows._context)
    return [asked.test(production) for production in rows]


@given(st.lists(ANSWERS))
def test_and_and_or_are_kleenes(given_answers: list[bool | None]) -> None:
    assert both(given_answers) is (
        False if False in given_answers else None if None in given_answers else True
    )
    assert either(given_answers) is (
        True if True in given_answers else None if None in given_answers else False
    )
    assert both(map(opposite, given_answers)) is opposite(either(given_answers))


@CATALOGUE
@given(ROWS, QUESTIONS, QUESTIONS)
def test_de_morgan(rows: Productions, p: Predicate[Production], q: Predicate[Production]) -> None:
    assert answers(rows, ~(p & q)) == answers(rows, ~p | ~q)
    assert answers(rows, ~(p | q)) == answers(rows, ~p & ~q)


@CATALOGUE
@given(ROWS, QUESTIONS, QUESTIONS)
def test_order_does_not_matter(rows: Productions, p: Predicate[Production], q: Predicate[Production]) -> None:
    assert answers(rows, p & q) == answers(rows, q & p)
    assert answers(rows, p | q) == answers(rows, q | p)


@CATALOGUE
@given(ROWS, QUESTIONS)
def test_twice_not_is_nothing(rows: Productions, p: Predicate[Production]) -> None:
    assert ~~p == p
    assert answers(rows, p) == [opposite(answer) for answer in answers(rows, ~p)]


@CATALOGUE
@given(ROWS, QUESTIONS)
def test_sure_perhaps_and_not_make_the_whole(rows: Productions, p: Predicate[Production]) -> None:
    yes, no, possible = rows.where(p), rows.where(~p), rows.where(p, sure=False)
    assert set(yes) <= set(possible)
    assert not set(yes) & set(no)
    assert set(possible) == set(rows) - set(no)
    assert set(possible) & set(rows.where(~p, sure=False)) == set(rows) - set(yes) - set(no)


@CATALOGUE
@given(ROWS, QUESTIONS, QUESTIONS, st.booleans())
def test_asking_twice_is_asking_both(
    rows: Productions, p: Predicate[Production], q: Predicate[Production], sure: bool
) -> None:
    once = rows.where(p & q, sure=sure)
    assert rows.where(p, sure=sure).where(q, sure=sure) == once
    assert rows.where(p, q, sure=sure) == once
    assert rows.where(q, p, sure=sure) == once
    assert [work for work in rows if work in once] == list(once)  # the order of the rows stays


@given(QUESTIONS, QUESTIONS, QUESTIONS)
def test_questions_are_values(
    p: Predicate[Production], q: Predicate[Production], r: Predicate[Production]
) -> None:
    for question in (p, p & q, p | q & ~r, (p | q) & r, ~(p | q)):
        again = eval(repr(question), dict(EVERY_NAME))
        assert again == question
        assert hash(again) == hash(question)
        assert repr(again) == repr(question)
        assert pickle.loads(pickle.dumps(question)) == question
    assert (p & q) & r == p & (q & r)
    assert (p | q) | r == p | (q | r)


@CATALOGUE
@given(WORKS, PEOPLE_QUESTIONS)
def test_who_did_all_of_it_together_did_all_of_it(
    works: list[Production], question: Predicate[Person]
) -> None:
    people = People(USUAL.people, context_of(works))
    assert eval(repr(question), dict(EVERY_NAME)) == question
    found = people.where(question)
    roles = question.roles  # type: ignore[attr-defined]
    assert set(people.where(roles=roles, together=True)) <= set(people.where(roles=roles))
    assert list(people.where(roles=roles)) == [
        p for p in people if all(_did(p, works, role) for role in roles)
    ]
    assert set(found) <= set(people.where(roles=roles))


def _did(person: Person, works: list[Production], role: object) -> bool:
    return any(person in work.people(role) for work in works)  # type: ignore[arg-type]


@given(QUESTIONS)
def test_a_question_has_no_truth(question: Predicate[Production]) -> None:
    with pytest.raises(QueryError, match=r"&.*instead of `and`"):
        bool(question)


def test_only_questions_can_be_joined() -> None:
    with pytest.raises(QueryError, match="satisfies"):
        of_kind("film") & (lambda production: True)  # type: ignore[operator]
    with pytest.raises(QueryError, match="only predicates"):
        of_kind("film") | True  # type: ignore[operator]


def test_a_function_can_be_joined_as_a_question() -> None:
    by_id: Predicate[Production] = satisfies(lambda production: production.id == "b")
    question = of_kind("film") | by_id
    works = [Production("a", "film"), Production("b", "series"), Production("c", "series")]
    assert Productions(works).where(question).ids == ("a", "b")
