"""Questions in words: every class of predicates has its phrase, in German and English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sportsdocs import Formatter, Organization, Person
from sportsdocs.format.explain_parts import EXPLAIN
from sportsdocs.query import credits as credits_
from sportsdocs.query import entities, involvement, people, predicates, releases, subjects, works
from sportsdocs.query.predicates import And, Not, Or, Predicate

DE, EN = Formatter("de", plain_spaces=True), Formatter("en-GB", plain_spaces=True)
MODULES = (credits_, entities, involvement, people, predicates, releases, subjects, works)
SECHSER = Organization("sechser", "Sechser+", kind="platform")


def classes() -> Iterator[type]:
    for module in MODULES:
        for thing in vars(module).values():
            if (
                isinstance(thing, type)
                and issubclass(thing, Predicate)
                and thing.__module__ == module.__name__
            ):
                yield thing


def test_every_class_of_predicates_is_explained() -> None:
    assert set(classes()) - {Predicate, And, Or, Not} == set(EXPLAIN)


CASES: list[tuple[Predicate[Any], str, str]] = [
    (
        works.of_kind("series") & releases.released(on=SECHSER, when=(2018, 2020)) & subjects.competes_in("Nordliga"),
        "Serien, erschienen bei Sechser+ von 2018 bis 2020, zum Wettbewerb Nordliga",
        "series, released on Sechser+ from 2018 to 2020, about the competition Nordliga",
    ),
    (
        credits_.directed_by(Person("ana-berg", "Ana Berg")) & ~releases.released(on="DAZN"),
        "Produktionen, Regie: Ana Berg, nicht erschienen bei DAZN",
        "productions, director: Ana Berg, not released on DAZN",
    ),
    (
        works.of_kind("film") | (works.episodes((4, None)) & ~releases.rescheduled()),
        "Produktionen, (Filme oder (mit mindestens vier Folgen und nicht mit verschobenem Start))",
        "productions, (films or (with at least four episodes and not with a premiere that was moved))",
    ),
    (works.titled("Nord"), "Produktionen, mit „Nord“ im Titel", "productions, with “Nord” in the title"),
    (works.from_country("CH"), "Produktionen, produziert in der Schweiz", "productions, made in Switzerland"),
    (works.in_language("de"), "Produktionen, im Original auf Deutsch", "productions, originally in German"),
    (works.minutes((45, 90)), "Produktionen, mit 45–90 Minuten", "productions, with 45–90 minutes"),
    (credits_.credited("Ana Berg"), "Produktionen, mit Ana Berg im Abspann", "productions, with Ana Berg in the credits"),
    (credits_.credited(role="composer"), "Produktionen, mit einer Angabe zu Musik", "productions, with a credit for composer"),
    (credits_.made_by("UFA"), "Produktionen, unter Beteiligung von UFA", "productions, involving the company UFA"),
    (subjects.about("BVB"), "Produktionen, über BVB", "productions, about BVB"),
    (subjects.of_sport("rugby-union"), "Produktionen, zur Sportart Rugby", "productions, about the sport rugby union"),
    (subjects.in_season("2018/19"), "Produktionen, zur Saison 2018/19", "productions, about the season 2018/19"),
    (involvement.involving("UFA"), "Produktionen, mit Bezug zu UFA", "productions, connected with UFA"),
    (
        releases.released(territory="US", exclusive=True, kind="theatrical", standing="announced", announced="2019-08"),
        "Produktionen, erschienen in den USA, Kinostart, angekündigt, exklusiv, Ankündigung: im August 2019",
        "productions, released in the United States, Cinema release, announced, exclusive, announced: in August 2019",
    ),
    (
        people.did("director", "producer", together=True),
        "Personen, bei derselben Produktion genannt für Regie und Produktion",
        "people, credited for director and producer on the same production",
    ),
    (
        entities.named("Nord") & entities.having("sport", "tennis"),
        "Einträge, mit „Nord“ im Namen, Sportart: Tennis",
        "entries, with “Nord” in the name, sport: tennis",
    ),
    (
        predicates.satisfies(bool),
        "Produktionen, mit einer eigenen Bedingung",
        "productions, with a condition of your own",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("predicate", "german", "english"), CASES, ids=[str(place) for place in range(len(CASES))]
)
def test_questions_read_as_agreed(predicate: Predicate[Any], german: str, english: str) -> None:
    assert DE.explain(predicate) == german
    assert EN.explain(predicate) == english


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("category", "women"), ("club", "bvb"), ("competition", "nordliga"), ("country", "DE"), ("gender", "feminine"),
        ("kind", "club"), ("language", "de"), ("published", "2019"), ("publisher", "bote"), ("season", "2018/19"), ("sport", "golf"),
    ],
)  # fmt: skip
def test_every_field_that_can_be_asked_for_is_named(name: entities.EntityField, value: str) -> None:
    assert ": " in DE.explain(entities.having(name, value))
    assert ": " in EN.explain(~entities.having(name, value))
