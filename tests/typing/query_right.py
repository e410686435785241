"""Right questions: checked by mypy --strict and pyright, never run."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_type

from sportsdocs.model.entities import Organization
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money
from sportsdocs.model.roles import Role
from sportsdocs.query import (
    Match,
    Organizations,
    People,
    Predicate,
    Productions,
    cited_from,
    delayed,
    did,
    directed_by,
    disputed,
    find,
    having,
    named,
    paid,
    released,
)


def rows_are_typed(works: Productions) -> None:
    assert_type(works["x"], Production)
    assert_type(works[0], Production)
    assert_type(works[1:], Productions)
    assert_type(works.get("x"), Production | None)
    assert_type(works.get("x", 3), Production | int)
    assert_type(works.first(), Production)
    assert_type(works.sorted_by(lambda work: work.title), Productions)
    assert_type("x" in works, bool)
    assert_type(works[0] in works, bool)
    for work in works:
        assert_type(work, Production)


def questions_are_typed(works: Productions, people: People, organizations: Organizations) -> None:
    assert_type(works.where(director="A").newest_first(), Productions)
    works.where(kind="series", platform="Prime Video", released=(2018, 2020), competition="Bundesliga")
    works.where(directed_by("A") & ~released(on="DAZN"), lambda work: work.episode_count == 4)
    works.where(rescheduled=True, sure=False, episodes=(4, None))
    works.where(
        affiliation="UFA",
        delayed_by_more_than=timedelta(weeks=2),
        fee=(None, Money(5, "EUR")),
        disputed="period",
    )
    works.where(
        part_of=works[0], related_to="x", source="x", publisher="x", payer="x", payee="x", disputed=False
    )
    works.where(paid(Money(5, "EUR"), purpose="access") | cited_from("x"), delayed(7) & ~disputed("amount"))
    assert_type(people.where(roles=[Role.DIRECTOR, Role.PRODUCER]), People)
    people.where(named("x"), did("director"), roles=["director", "producer"], together=True)
    organizations.where(having("country", "DE"), named("x") | having("kind", "club"))


def a_wider_question_is_a_narrower_one(people: People) -> None:
    question: Predicate[Person] = named("x")
    people.where(did("director") & question)


def counts_are_typed(works: Productions) -> None:
    assert_type(works.count_by("platform"), dict[Organization | None, int])
    assert_type(works.count_by("platform", "year"), dict[tuple[Organization | None, int | None], int])
    assert_type(works.count_by(lambda work: work.year), dict[int | None, int])


def matches_are_typed(works: Productions, people: People) -> None:
    assert_type(find("x", [*works, *people]), tuple[Match, ...])
