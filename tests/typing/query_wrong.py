"""Wrong questions: every line must be refused by both checkers, or its comment is reported as needless. Never run."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from sportsdocs.model.entities import Named
from sportsdocs.query import (
    Organizations,
    People,
    Predicate,
    Productions,
    credited,
    did,
    directed_by,
    disputed,
    named,
    released,
)


def wrong_criteria(works: Productions, people: People, organizations: Organizations) -> None:
    works.where(directer="x")  # type: ignore[call-arg]
    works.where(kind="serie")  # type: ignore[arg-type]
    works.where(rescheduled="yes")  # type: ignore[arg-type]
    works.where(released=(2018, 2019, 2020))  # type: ignore[arg-type]
    works.where(episodes="4")  # type: ignore[arg-type]
    works.where(director=3)  # type: ignore[arg-type]
    works.where(standing="sure")  # type: ignore[arg-type]
    works.where(delayed_by_more_than="7")  # type: ignore[arg-type]
    works.where(fee=5_000_000)  # type: ignore[arg-type]
    works.where(part_of=people[0])  # type: ignore[arg-type]
    works.where(source=works[0])  # type: ignore[arg-type]
    works.where(disputed="title")  # type: ignore[arg-type]
    works.where(platform=None)  # type: ignore[arg-type]
    works.where(sure="perhaps")  # type: ignore[arg-type]
    people.where(roles="director")  # type: ignore[arg-type]
    people.where(roles=["directr"])  # type: ignore[list-item]
    organizations.where(sport="tennis")  # type: ignore[call-arg]


def wrong_tests(works: Productions, people: People) -> None:
    works.where(did("director"))  # type: ignore[arg-type]
    works.where(named("x"))  # type: ignore[arg-type]
    works.where(directed_by("x") & did("director"))  # type: ignore[operator]
    people.where(did("director") | directed_by("x"))  # type: ignore[operator]
    people.where(directed_by("x"))  # type: ignore[arg-type]
    works.where(not directed_by("x"))  # type: ignore[arg-type]
    works.where(lambda work: work.episode_cont == 4)  # type: ignore[attr-defined]
    works.where(lambda work: work.episode_count)  # type: ignore[arg-type, return-value]
    works.where("kind")  # type: ignore[arg-type]


def wrong_calls(works: Productions) -> None:
    works.count_by("platfrm")  # type: ignore[call-overload]
    works.count_by("platform", "director")  # type: ignore[call-overload]
    credited("x", role="directr")  # type: ignore[arg-type]
    released(of="DAZN")  # type: ignore[call-arg]
    disputed("title")  # type: ignore[arg-type]
    directed_by("x") & (lambda work: True)  # type: ignore[operator]


# A question about people is none about everything with a name.
wider: Predicate[Named] = did("director")  # type: ignore[assignment]
