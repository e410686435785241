"""Laws for every question about credits and releases, and their agreement with the questions about productions."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sportsdocs import query as q
from sportsdocs.model.kinds import ReleaseKind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role
from sportsdocs.query import Credits, Predicate, Productions, Releases
from sportsdocs.query.entries import credit_entries, release_entries
from sportsdocs.query.predicates import opposite
from sportsdocs.testing.worlds import USUAL
from tests.query.questions import (
    EVERY_NAME,
    RELATED,
    TERRITORIES,
    WHEN,
    WORKS,
    context_of,
    joined,
    maybe,
    refs,
    rows_of,
)

CATALOGUE = settings.get_profile("catalogue")
#: A production that is always there, others that have no entries here, several, none.
SOME_WORKS: SearchStrategy[Any] = st.one_of(
    st.none(), st.just("work-0"), refs(RELATED), st.lists(st.just("work-0") | refs(RELATED), max_size=3)
)
FILED: SearchStrategy[list[Production]] = WORKS.filter(bool)

RELEASED: SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "on": refs(USUAL.organizations),
        "when": st.sampled_from(WHEN),
        "territory": st.sampled_from(TERRITORIES),
        "kind": st.sampled_from(ReleaseKind),
        "announced": st.sampled_from(WHEN),
        "exclusive": st.booleans(),
        "standing": st.sampled_from(Standing),
    },
)
CREDITED: SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "contributor": refs(USUAL.parties),
        "role": st.sampled_from((Role.DIRECTOR, Role.PRODUCER, Role.PRODUCTION_COMPANY, *Role)),
        "affiliation": refs(USUAL.organizations),
    },
)
_MORE: SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "company": st.none() | refs(USUAL.organizations),
        "production": SOME_WORKS,
        "language": maybe(("de", "en")),
        "standing": maybe(tuple(Standing)),
    }
)


def _is_one(given_parts: dict[str, Any]) -> bool:
    return any(part is not None for part in given_parts.values())


CREDIT_QUESTIONS: SearchStrategy[Predicate[Any]] = st.recursive(
    st.builds(lambda one, more: {**one, **more}, CREDITED, _MORE)
    .filter(_is_one)
    .map(lambda parts: q.credit_for(**parts)),
    joined,
    max_leaves=4,
)
RELEASE_QUESTIONS: SearchStrategy[Predicate[Any]] = st.recursive(
    st.builds(lambda parts, works: {**parts, "production": works}, RELEASED, SOME_WORKS)
    .filter(_is_one)
    .map(lambda parts: q.came_out(**parts)),
    joined,
    max_leaves=4,
)


def credits_of(works: list[Production]) -> Credits:
    return Credits((entry for work in works for entry in credit_entries(work)), context_of(works))


def releases_of(works: list[Production]) -> Releases:
    return Releases((entry for work in works for entry in release_entries(work)), context_of(works))


Make = Callable[[list[Production]], Any]
BOTH = pytest.mark.parametrize(
    ("make", "questions"),
    [(credits_of, CREDIT_QUESTIONS), (releases_of, RELEASE_QUESTIONS)],
    ids=["credits", "releases"],
)
Questions = SearchStrategy[Predicate[Any]]


def answers(rows: Any, question: Predicate[Any]) -> list[bool | None]:
    asked = question.resolved(rows._context)
    return [asked.test(entry) for entry in rows]


@BOTH
@CATALOGUE
@given(works=FILED, data=st.data())
def test_de_morgan(make: Make, questions: Questions, works: list[Production], data: st.DataObject) -> None:
    rows, p, r = make(works), data.draw(questions), data.draw(questions)
    assert answers(rows, ~(p & r)) == answers(rows, ~p | ~r)
    assert answers(rows, ~(p | r)) == answers(rows, ~p & ~r)
    assert answers(rows, p & r) == answers(rows, r & p)
    assert answers(rows, ~p) == [opposite(answer) for answer in answers(rows, p)]


@BOTH
@CATALOGUE
@given(works=FILED, data=st.data(), sure=st.booleans())
def test_rows_answer_as_the_question_does(
    make: Make, questions: Questions, works: list[Production], data: st.DataObject, sure: bool
) -> None:
    rows, p, r = make(works), data.draw(questions), data.draw(questions)
    kept = [
        e for e, answer in zip(rows, answers(rows, p), strict=True) if answer or (answer is None and not sure)
    ]
    assert list(rows.where(p, sure=sure)) == kept
    assert rows.where(p, sure=sure).where(r, sure=sure) == rows.where(p & r, sure=sure)
    assert rows.where(p) | rows.where(~p, sure=False) == rows
    assert rows.where(p, sure=False) - rows.where(~p, sure=False) == rows.where(p)


@BOTH
@given(data=st.data())
def test_questions_are_values(make: Make, questions: Questions, data: st.DataObject) -> None:
    p, r = data.draw(questions), data.draw(questions)
    for question in (p, ~p, p & r, p | ~r, ~(p | r)):
        again = eval(repr(question), dict(EVERY_NAME))
        assert again == question
        assert hash(again) == hash(question)
        assert repr(again) == repr(question)
        assert pickle.loads(pickle.dumps(question)) == question


def _keywords(parts: dict[str, Any]) -> dict[str, Any]:
    called = {"on": "platform", "when": "released"}
    return {called.get(name, name): value for name, value in parts.items()}


@CATALOGUE
@given(works=FILED, parts=RELEASED, sure=st.booleans())
def test_a_production_was_released_so_if_one_of_its_releases_was(
    works: list[Production], parts: dict[str, Any], sure: bool
) -> None:
    """Previews count for a production only where they are asked for."""
    releases = releases_of(works)
    found = releases.where(q.came_out(**parts), sure=sure) if parts else releases
    assert releases.where(**_keywords(parts), sure=sure) == found
    public = [entry for entry in found if not entry.is_preview or parts.get("kind") is ReleaseKind.PREVIEW]
    asked = rows_of(works).where(q.released(**parts), sure=sure)
    assert asked.ids == tuple(dict.fromkeys(entry.production.id for entry in public))


@CATALOGUE
@given(works=FILED, parts=CREDITED.filter(bool), sure=st.booleans())
def test_a_production_is_credited_so_if_one_of_its_credits_is(
    works: list[Production], parts: dict[str, Any], sure: bool
) -> None:
    rows = credits_of(works)
    found = rows.where(q.credit_for(**parts), sure=sure)
    assert rows.where(**parts, sure=sure) == found
    asked = rows_of(works).where(q.credited(**parts), sure=sure)
    assert asked.ids == tuple(dict.fromkeys(entry.production.id for entry in found))


@CATALOGUE
@given(works=FILED, company=refs(USUAL.organizations))
def test_a_company_made_a_production_if_it_stands_in_one_of_its_credits(
    works: list[Production], company: Any
) -> None:
    found = credits_of(works).where(company=company)
    assert rows_of(works).where(company=company).ids == tuple(dict.fromkeys(e.production.id for e in found))
    assert found == credits_of(works).where(q.credit_for(company) | q.credit_for(affiliation=company))


@CATALOGUE
@given(works=FILED, data=st.data())
def test_whoever_did_something_on_some_productions_has_a_credit_there(
    works: list[Production], data: st.DataObject
) -> None:
    some: Productions = rows_of(works)[: data.draw(st.integers(0, len(works)))]
    roles = data.draw(st.lists(st.sampled_from((Role.DIRECTOR, Role.PRODUCER)), unique=True))
    people = q.People(USUAL.people, context_of(works))
    found = people.where(credited_on=some, roles=roles) if roles else people.where(credited_on=some)
    rows = credits_of(works).where(production=some)
    each = [{e.contributor for e in rows.where(role=role)} for role in roles]
    assert set(found) == set(people).intersection({e.contributor for e in rows}, *each)
    assert set(found) <= set(people.where(q.did(on=some)))


@CATALOGUE
@given(works=FILED)
def test_releases_are_counted_as_productions_are(works: list[Production]) -> None:
    public = releases_of(works).where(~q.came_out(kind="preview"))
    counted = rows_of(works).count_by("platform", "year")
    pairs = {(e.platform, e.year, e.production.id) for e in public}
    assert {key: n for key, n in counted.items() if key != (None, None)} == {
        key: n
        for key in dict.fromkeys(pair[:2] for pair in pairs)
        if (n := len({id_ for platform, year, id_ in pairs if (platform, year) == key}))
        and key != (None, None)
    }
