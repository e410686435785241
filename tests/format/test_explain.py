"""Questions in words: every class of predicates has its phrase, in German and English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sportsdocs import Formatter, Franchise, Money, Organization, Person, Production, Source, Title
from sportsdocs.format.explain_parts import EXPLAIN
from sportsdocs.query import (
    citations,
    delays,
    disputes,
    entities,
    fees,
    involvement,
    people,
    predicates,
    relations,
    releases,
    subjects,
    works,
)
from sportsdocs.query import credits as credits_
from sportsdocs.query.predicates import And, Not, Or, Predicate

DE, EN = Formatter("de", plain_spaces=True), Formatter("en-GB", plain_spaces=True)
MODULES = (
    citations, credits_, delays, disputes, entities, fees, involvement, people, predicates, relations, releases, subjects, works,
)  # fmt: skip
SECHSER = Organization("sechser", "Sechser+", kind="platform")
CLUB = Organization("club", {"de": {"text": "SV Nord", "article": "der"}})
HOUSE = Organization("house", {"de": {"text": "Nordfilm", "article": "die"}})
STATION = Organization("station", {"de": {"text": "Das Nordwestfernsehen", "article": "das"}})
WAVE = Organization("wave", {"de": {"text": "Neue Welle", "article": "die"}})
ARTICLE = Source("bote-1", published="2019-05-21", title="Fünf Millionen für den SV")
NORTH = Production("north", "film", titles=[Title("Im Norden", "de"), Title("Up North", "en", "translated")])
SOUTH = Production("south", "film")
UNTITLED = Source("bote-2", published="2019-05-22")


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
        "Serien zum Wettbewerb Nordliga, von 2018 bis 2020 bei Sechser+ erschienen",
        "series about the competition Nordliga, released on Sechser+ from 2018 to 2020",
    ),
    (
        credits_.directed_by(Person("ana-berg", "Ana Berg")) & ~releases.released(on="DAZN"),
        "Produktionen, Regie: Ana Berg, nicht bei DAZN erschienen",
        "productions, director: Ana Berg, not released on DAZN",
    ),
    (
        works.of_kind("film") | (works.episodes((4, None)) & ~releases.rescheduled()),
        "Filme oder (Produktionen mit mindestens vier Folgen, ohne verschobenen Start)",
        "films or (productions with at least four episodes, without a moved premiere)",
    ),
    (works.titled("Nord"), "Produktionen mit „Nord“ im Titel", "productions with “Nord” in the title"),
    (works.from_country("CH"), "Produktionen, in der Schweiz produziert", "productions made in Switzerland"),
    (works.in_language("de"), "Produktionen, im Original auf Deutsch", "productions originally in German"),
    (works.minutes((45, 90)), "Produktionen mit 45–90 Minuten Laufzeit", "productions with 45–90 minutes of running time"),
    (credits_.credited("Ana Berg"), "Produktionen mit Ana Berg im Abspann", "productions with Ana Berg in the credits"),
    (credits_.credited(role="composer"), "Produktionen mit Angabe zur Funktion Musik", "productions with a credit as composer"),
    (credits_.made_by("UFA"), "Produktionen unter Beteiligung von UFA", "productions involving the company UFA"),
    (subjects.about("BVB"), "Produktionen über BVB", "productions about BVB"),
    (subjects.of_sport("rugby-union"), "Produktionen zur Sportart Rugby", "productions about rugby union"),
    (subjects.in_season("2018/19"), "Produktionen zur Saison 2018/19", "productions about the 2018/19 season"),
    (involvement.involving("UFA"), "Produktionen in Verbindung mit UFA", "productions connected with UFA"),
    (
        releases.released(territory="US", exclusive=True, kind="theatrical", standing="announced", announced="2019-08"),
        "Produktionen, angekündigt für August 2019 und mit angekündigter Veröffentlichung exklusiv im Kino in den USA",
        "productions announced for August 2019 and with an announced release exclusively in cinemas in the United States",
    ),
    (
        people.did("director", "producer", together=True),
        "Personen, bei derselben Produktion in den Funktionen Regie und Produktion genannt",
        "people credited as director and producer on the same production",
    ),
    (
        entities.named("Nord") & entities.having("sport", "tennis"),
        "Mannschaften oder Wettbewerbe mit „Nord“ im Namen, Sportart: Tennis",
        "teams or competitions with “Nord” in the name, sport: tennis",
    ),
    (
        credits_.credited("Ana Berg", "producer", HOUSE),
        "Produktionen, Produktion (Nordfilm): Ana Berg",
        "productions, producer (Nordfilm): Ana Berg",
    ),
    (
        credits_.credited("Ana Berg", affiliation="UFA"),
        "Produktionen mit Ana Berg (UFA) im Abspann",
        "productions with Ana Berg (UFA) in the credits",
    ),
    (
        credits_.credited(role="composer", affiliation="UFA"),
        "Produktionen mit Angabe zur Funktion Musik für UFA",
        "productions with a credit as composer on behalf of UFA",
    ),
    (
        credits_.credited(affiliation=HOUSE) & ~credits_.credited(affiliation="UFA"),
        "Produktionen mit einer Nennung für die Nordfilm im Abspann, ohne Nennung für UFA im Abspann",
        "productions with a credit on behalf of Nordfilm, without a credit on behalf of UFA",
    ),
    (
        delays.delayed(7),
        "Produktionen mit einer um mehr als sieben Tage nach hinten verschobenen Premiere",
        "productions with a premiere that was put back by more than seven days",
    ),
    (
        delays.delayed(1),
        "Produktionen mit einer um mehr als einen Tag nach hinten verschobenen Premiere",
        "productions with a premiere that was put back by more than one day",
    ),
    (
        delays.delayed(30),
        "Produktionen mit einer um mehr als 30 Tage nach hinten verschobenen Premiere",
        "productions with a premiere that was put back by more than 30 days",
    ),
    (
        delays.delayed(),
        "Produktionen mit einer nach hinten verschobenen Premiere",
        "productions with a premiere that was put back",
    ),
    (
        fees.paid(Money(5_000_000, "EUR", "at-least"), payer=SECHSER, payee=CLUB, purpose="access"),
        "Produktionen mit einer Zahlung von mindestens fünf Millionen Euro durch Sechser+ an den SV Nord für den Zugang",
        "productions with a payment of at least €5 million by Sechser+ to SV Nord for access",
    ),
    (
        fees.paid((Money(4_000_000, "EUR"), Money(5_000_000, "EUR"))) & fees.paid((None, Money(500, "EUR"))),
        "Produktionen mit einer Zahlung von vier bis fünf Millionen Euro, mit einer Zahlung von bis zu 500 Euro",
        "productions with a payment of €4 million to €5 million, with a payment of up to €500",
    ),
    (
        fees.paid((Money(500, "EUR"), None)) | fees.paid((Money(500, "EUR"), Money(500, "EUR"))),
        "Produktionen mit einer Zahlung von mindestens 500 Euro oder mit einer Zahlung von 500 Euro",
        "productions with a payment of at least €500 or with a payment of €500",
    ),
    (fees.paid(payer=HOUSE), "Produktionen mit einer Zahlung durch die Nordfilm", "productions with a payment by Nordfilm"),
    (fees.paid(), "Produktionen mit einer bekannten Zahlung", "productions with a payment that is known of"),
    (
        relations.part_of(Franchise("saga", "Nordsaga")) | relations.part_of("Saga"),
        "Produktionen als Teil von „Nordsaga“ oder als Teil von „Saga“",
        "productions as a part of “Nordsaga” or as a part of “Saga”",
    ),
    (
        relations.related_to(NORTH),
        "Produktionen im Zusammenhang mit „Im Norden“",
        "productions related to “Up North”",
    ),
    (
        relations.related_to(SOUTH),
        "Produktionen im Zusammenhang mit „south“",
        "productions related to “south”",
    ),
    (
        citations.cited_from(ARTICLE) | citations.cited_from(UNTITLED) | citations.cited_from("bote-1"),
        "Produktionen mit der Quelle „Fünf Millionen für den SV“, mit der Quelle „bote-2“ oder mit der Quelle „bote-1“",
        "productions with the source “Fünf Millionen für den SV”, with the source “bote-2” or with the source “bote-1”",
    ),
    (
        citations.cited_from(publisher=STATION) & citations.cited_from(publisher=WAVE),
        "Produktionen mit einer Quelle vom Nordwestfernsehen, mit einer Quelle von der Neuen Welle",
        "productions with a source published by Nordwestfernsehen, with a source published by Neue Welle",
    ),
    (
        citations.cited_from(publisher="Bote"),
        "Produktionen mit einer Quelle von Bote",
        "productions with a source published by Bote",
    ),
    (
        citations.cited_from(ARTICLE, STATION),
        "Produktionen mit der Quelle „Fünf Millionen für den SV“ vom Nordwestfernsehen",
        "productions with the source “Fünf Millionen für den SV” published by Nordwestfernsehen",
    ),
    (
        credits_.credit_for("Ana Berg", "producer", HOUSE, production=[NORTH, SOUTH], standing="announced"),
        "Nennungen von Ana Berg in der Funktion Produktion für die Nordfilm zu einer der Produktionen „Im Norden“ oder „south“, angekündigt",
        "credits for Ana Berg as producer on behalf of Nordfilm on one of the productions “Up North” or “south”, announced",
    ),
    (
        credits_.credit_for(HOUSE, language="de") & credits_.credit_for("Ana Berg", affiliation="UFA"),
        "Nennungen von der Nordfilm, von Ana Berg für UFA, nur für die Fassung auf Deutsch",
        "credits for Nordfilm, for Ana Berg on behalf of UFA, only for the version in German",
    ),
    (
        credits_.credit_for(role="composer") & ~credits_.credit_for(affiliation=HOUSE),
        "Nennungen in der Funktion Musik, nicht für die Nordfilm",
        "credits as composer, not on behalf of Nordfilm",
    ),
    (
        ~credits_.credit_for("Ana Berg", company="UFA", production=NORTH),
        "Nennungen, nicht (von Ana Berg zu „Im Norden“, unter Beteiligung von UFA)",
        "credits not (for Ana Berg on “Up North”, involving the company UFA)",
    ),
    (
        credits_.credit_for(production=[NORTH, SOUTH, "a", "b"]) | credits_.credit_for("Ana Berg", production=[]),
        "Nennungen zu einer von vier Produktionen oder (von Ana Berg zu keiner Produktion (leere Auswahl))",
        "credits on one of four productions or (for Ana Berg on no production (an empty selection))",
    ),
    (
        releases.came_out(SECHSER, (2018, 2020), "US", kind="broadcast", exclusive=False, announced="2019-08", production=NORTH),
        "Veröffentlichungen zu „Im Norden“ im Fernsehen bei Sechser+ in den USA von 2018 bis 2020, nicht exklusiv, angekündigt für August 2019",
        "releases of “Up North” on television on Sechser+ in the United States from 2018 to 2020, not exclusive, announced for August 2019",
    ),
    (
        ~releases.came_out("DAZN") & ~releases.came_out(when=2019, standing="established"),
        "Veröffentlichungen, nicht bei DAZN, nicht (2019, gesichert)",
        "releases not on DAZN, not (in 2019, established)",
    ),
    (
        people.did("director", "producer", together=True, on=[NORTH, SOUTH]),
        "Personen, bei einer der Produktionen „Im Norden“ oder „south“ zugleich in den Funktionen Regie und Produktion genannt",
        "people credited as director and producer together on one of the productions “Up North” or “south”",
    ),
    (
        people.did("director", together=True, on=NORTH) & ~people.did(on="south"),
        "Personen, bei „Im Norden“ in der Funktion Regie genannt, nicht bei „south“ genannt",
        "people credited as director on “Up North”, not credited on “south”",
    ),
    (disputes.disputed(), "Produktionen mit widersprüchlichen Angaben", "productions with conflicting accounts"),
    (
        disputes.disputed("period") & ~disputes.disputed("text"),
        "Produktionen mit widersprüchlichen Angaben zur Drehzeit, ohne widersprüchliche Angaben zum Titel",
        "productions with conflicting accounts of the filming period, without conflicting accounts of the title",
    ),
    (
        predicates.satisfies(bool),
        "Einträge mit eigener Bedingung (bool)",
        "entries with a condition of your own (bool)",
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
        ("agency", "dpa"), ("parent", "holding"), ("title", "Fünf Millionen"), ("category", "women"), ("club", "bvb"), ("competition", "nordliga"), ("country", "DE"), ("gender", "feminine"),
        ("kind", "club"), ("language", "de"), ("published", "2019"), ("publisher", "bote"), ("season", "2018/19"), ("sport", "golf"),
    ],
)  # fmt: skip
def test_every_field_that_can_be_asked_for_is_named(name: entities.EntityField, value: str) -> None:
    assert ": " in DE.explain(entities.having(name, value))
    assert ": " in EN.explain(~entities.having(name, value))


@pytest.mark.parametrize("value", disputes.COMPETING_VALUES)
def test_every_value_that_can_be_disputed_is_named(value: disputes.CompetingValue) -> None:
    assert DE.explain(disputes.disputed(value)).startswith("Produktionen mit widersprüchlichen Angaben zu")
    assert EN.explain(disputes.disputed(value)).startswith("productions with conflicting accounts of ")
