"""For every soft rule: a catalogue in which it finds something, what it finds, and one just beside it in which it does not."""

from __future__ import annotations

from typing import Any, Final, NamedTuple

from attrs import evolve

from sportsdocs import (
    Award,
    Catalog,
    Citation,
    Competition,
    Event,
    Extent,
    Fee,
    Filming,
    Franchise,
    Money,
    Organization,
    Origin,
    Person,
    Production,
    Relation,
    Release,
    Source,
    Team,
    Title,
)

#: What a rule finds, as record, path in its file, and value.
Expected = tuple[str, str, str]

PAPER: Final = Organization("blatt", "Blatt", kind="newspaper")
MAY: Final = Source("mai", publisher=PAPER, published="2019-05-21", language="de", url="https://x.org/mai")
JULY: Final = Source("juli", publisher=PAPER, published="2019-07-20", language="de", url="https://x.org/juli")
SAYS, LATER = Citation(MAY), Citation(JULY)
PLANS, WILL = Citation(MAY, "announced"), Citation(JULY, "announced")
ANA: Final = Person("ana-berg", "Ana Berg")
CLUB: Final = Organization("verein", "Verein", kind="club", aliases=["FCV"])
TEAM: Final = Team("elf", "Elf", club=CLUB, sport="association-football", aliases=["FCV"])
SAGA: Final = Franchise("saga", "Saga")


class Case(NamedTuple):
    found: Catalog
    expected: list[Expected]
    beside: Catalog
    on: str | None = None


def film(id_: str = "film", kind: Any = "film", **facts: Any) -> Production:
    return Production(id_, kind, **facts)


def one(**facts: Any) -> Catalog:
    return Catalog.of([film(**facts)])


def streamed(day: str | None, *citations: Citation, **more: Any) -> Release:
    return Release("streaming", date=day, citations=citations or (SAYS,), **more)


def named(text: str | None, language: str | None = "de", **more: Any) -> Title:
    return Title(text, language, citations=[SAYS], **more)


def counted(*extents: Extent, kind: str = "series", **facts: Any) -> Catalog:
    return Catalog.of([film(kind=kind, extents=extents, **facts)])


def shown(kind: Any, platform: Any) -> Catalog:
    return one(releases=[Release(kind, platform=Organization("ort", "Ort", kind=platform))])


def related(*relations: tuple[str, Any, str], number: int | None = None) -> Catalog:
    works: dict[str, list[Relation]] = {"eins": [], "zwei": [], "drei": []}
    for work, kind, target in relations:
        works[work].append(Relation(kind, target, number=number, citations=[SAYS]))
    made = [film(id_, "series", relations=found) for id_, found in works.items()]
    return Catalog.of([*made, SAGA])


_FILMED: Final = [Filming("2019-06-01/2019-07", citations=[LATER])]
_TITLED: Final = [named("Der Weg")]
_LATE: Final = [streamed("2022-05-01", Citation(Source("spaet", published="2022-06")))]

CASES: Final[dict[str, list[Case]]] = {
    "premiere-before-filming": [
        Case(
            one(filming=_FILMED, releases=[streamed("2019-05-20")]),
            [("film", "$.releases[0].date", "2019-05-20")],
            one(filming=_FILMED, releases=[streamed("2019-06", LATER)]),
        ),
        Case(
            one(filming=_FILMED, releases=[streamed("2019-05", PLANS)]),
            [("film", "$.releases[0].date", "2019-05")],
            one(filming=[Filming("../2019-07")], releases=[streamed("2019-05-20")]),
        ),
    ],
    "made-after-premiere": [
        Case(
            one(origins=[Origin(["DE"]), Origin(year=2020)], releases=[streamed("2019-05-20")]),
            [("film", "$.origins[1].year", "2020")],
            one(origins=[Origin(year=2019)], releases=[streamed("2019-05-20")]),
        )
    ],
    "overdue-release": [
        Case(
            one(releases=[streamed("2019-05-22", PLANS), streamed("2019-06", PLANS)], titles=[]),
            [("film", "$.releases[0].date", "2019-05-22")],
            one(releases=[streamed("2019-05-22", PLANS), streamed("2019-06-01", LATER)]),
            "2019-06-15",
        ),
        Case(
            one(releases=[streamed("2019-06", Citation(MAY, "reported"))]),
            [("film", "$.releases[0].date", "2019-06")],
            one(releases=[streamed("2019-07", PLANS)]),
            "2019-07-01",
        ),
        Case(  # by default it is the last day cited, whoever is cited for whatever
            one(releases=[streamed("2019-06", PLANS)], titles=[Title("Film", citations=[LATER])]),
            [("film", "$.releases[0].date", "2019-06")],
            one(releases=[streamed("2019-06", PLANS)]),
        ),
    ],
    "established-future": [
        Case(
            one(
                releases=[streamed("2019-05-20", last_part="2019-08-01")],
                filming=[Filming("2019-01/2020-01", citations=[SAYS])],
                origins=[Origin(year=2020, citations=[SAYS])],
                awards=[Award("Preis", year=2021, citations=[SAYS])],
            ),
            [
                ("film", "$.origins[0].year", "2020"),
                ("film", "$.filming[0].period", "2020-01"),
                ("film", "$.releases[0].last_part", "2019-08-01"),
                ("film", "$.awards[0].year", "2021"),
            ],
            one(
                releases=[streamed("2019-05-20", available_until="2030"), streamed("2019-08-01", PLANS)],
                filming=[Filming("2019-01/..", citations=[SAYS])],
                awards=[Award("Preis", year=2021, citations=[SAYS], refuted_by=[LATER])],
                origins=[Origin(year=2019, citations=[SAYS])],
            ),
            "2019-05-31",
        )
    ],
    "established-early": [
        Case(
            one(
                releases=[
                    streamed("2019-05-20", part_dates=["2019-05-20", "2019-05-27"]),
                    Release(
                        "streaming", place="Ulm", date="2019-05-21", last_part="2019-06", citations=[SAYS]
                    ),
                ]
            ),
            [
                ("film", "$.releases[0].part_dates[1]", "2019-05-27"),
                ("film", "$.releases[1].last_part", "2019-06"),
            ],
            one(releases=[streamed("2019-05-20", SAYS, LATER, part_dates=["2019-05-20", "2019-05-27"])]),
        )
    ],
    "read-before-published": [
        Case(
            Catalog.of([evolve(MAY, read_on="2019-05-20")]),
            [("mai", "$.mai.read_on", "2019-05-20")],
            Catalog.of([evolve(MAY, read_on="2019-05")]),
        )
    ],
    "future-source": [
        Case(
            Catalog.of([MAY, JULY, Source("undatiert", read_on="2019-08")]),
            [("juli", "$.juli.published", "2019-07-20"), ("undatiert", "$.undatiert.read_on", "2019-08")],
            Catalog.of([evolve(MAY, read_on="2019-08-01"), evolve(JULY, published="2019-06")]),
            "2019-06-01",
        )
    ],
    "untitled": [
        Case(one(), [("film", "$.titles", "")], one(titles=_TITLED)),
        Case(
            one(titles=[named("Weg", kind="translated"), named("Der Weg", refuted_by=[LATER])]),
            [("film", "$.titles", "")],
            one(titles=[named(None)]),
        ),
    ],
    "title-without-language": [
        Case(
            one(titles=[named(None, None), named("Der Weg", None)]),
            [("film", "$.titles[1]", "Der Weg")],
            one(titles=_TITLED),
        )
    ],
    "duplicate-title": [
        Case(
            Catalog.of([film("eins", titles=_TITLED), film("zwei", titles=[named("DER WEG!")])]),
            [("zwei", "$.titles", "DER WEG!")],
            Catalog.of([film("eins", titles=_TITLED), film("zwei", "series", titles=_TITLED)]),
        ),
        Case(
            Catalog.of(
                [
                    film("eins", titles=_TITLED, releases=[streamed("2018-12", LATER)]),
                    film("zwei", titles=_TITLED, releases=[streamed("2019-05-01")]),
                ]
            ),
            [("zwei", "$.titles", "Der Weg")],
            Catalog.of(
                [
                    film("eins", titles=_TITLED, releases=[streamed("2018-12", LATER)]),
                    film("zwei", titles=_TITLED, releases=_LATE),
                ]
            ),
        ),
        Case(
            Catalog.of(
                [film("eins", titles=_TITLED), film("zwei", titles=_TITLED), film("drei", titles=_TITLED)]
            ),
            [("zwei", "$.titles", "Der Weg"), ("drei", "$.titles", "Der Weg")],
            Catalog.of(
                [
                    film("eins", titles=_TITLED, relations=[Relation("part-of", "saga")]),
                    film("zwei", titles=_TITLED, relations=[Relation("part-of", "saga")]),
                    film(
                        "drei",
                        titles=_TITLED,
                        relations=[Relation("modelled-on", "eins"), Relation("successor-of", "zwei")],
                    ),
                    SAGA,
                ]
            ),
        ),
    ],
    "duplicate-name": [
        Case(
            Catalog.of(
                [Person("mario", "Mario Götze"), Person("goetze", {"de": "M. G.", "en": "mario goetze"})]
            ),
            [("goetze", "$.goetze.names", "mario goetze")],
            Catalog.of([Person("mario", "Mario Götze"), Franchise("goetze", "Mario Götze")]),
        ),
        Case(
            Catalog.of([Organization("a", "Sky"), Organization("b", "SKY")]),
            [("b", "$.b.names", "SKY")],
            Catalog.of([Organization("b", "SKY", parent=Organization("a", "Sky"))]),
        ),
        Case(
            Catalog.of([Competition("a", "Liga", sport="handball"), Competition("b", "Liga")]),
            [("b", "$.b.names", "Liga")],
            Catalog.of(
                [Competition("a", "Liga", sport="handball"), Competition("b", "Liga", sport="basketball")]
            ),
        ),
        Case(
            Catalog.of(
                [Team("a", "Elf", category="men", club=CLUB), Team("b", "Elf", country="DE", club=CLUB)]
            ),
            [("b", "$.b.names", "Elf")],
            Catalog.of([Team("a", "Elf", category="men"), Team("b", "Elf", category="women")]),
        ),
        Case(
            Catalog.of([Event("a", "WM", season="2018"), Event("b", "WM", season="2018")]),
            [("b", "$.b.names", "WM")],
            Catalog.of([Event("a", "WM", season="2018"), Event("b", "WM", season="2022")]),
        ),
    ],
    "shared-alias": [
        Case(
            Catalog.of([CLUB, Person("vau", "F. C. Vau", aliases=["FC V.", "fcv"])]),
            [("vau", "$.vau.aliases[1]", "fcv")],
            Catalog.of([CLUB, TEAM]),
        ),
        Case(
            Catalog.of([CLUB, Franchise("reihe", "FCV")]),
            [("reihe", "$.reihe.names", "FCV")],
            Catalog.of([Organization("a", "Reihe"), Franchise("reihe", "Reihe")]),
        ),
        Case(
            Catalog.of([TEAM, Franchise("reihe", "FCV")]),
            [("reihe", "$.reihe.names", "FCV"), ("elf", "$.elf.aliases[0]", "FCV")],
            Catalog.of(
                [
                    Event(
                        "em-2020",
                        "EM 2020",
                        aliases=["EM"],
                        competition=Competition("em", "Euro", aliases=["EM"]),
                    )
                ]
            ),
        ),
        Case(
            Catalog.of(
                [evolve(TEAM, category="men"), evolve(TEAM, id="zweite", names="Zweite", category="men")]
            ),
            [("zweite", "$.zweite.aliases[0]", "FCV")],
            Catalog.of(
                [evolve(TEAM, category="men"), evolve(TEAM, id="frauen", names="Frauen", category="women")]
            ),
        ),
        Case(
            Catalog.of(
                [
                    Team("a", "Elf", category="men", aliases=["XI"]),
                    Team("b", "Zehn", category="women", aliases=["XI"]),
                ]
            ),
            [("b", "$.b.aliases[0]", "XI")],
            Catalog.of([Team("a", "Elf", aliases=["XI"]), Team("b", "Zehn", aliases=["X"])]),
        ),
    ],
    "redundant-alias": [
        Case(
            Catalog.of([Person("a", {"de": "Anna", "en": "Ann"}, aliases=["Nan", "Ann"])]),
            [("a", "$.a.aliases[1]", "Ann")],
            Catalog.of([Person("a", "Anna", aliases=["ANNA"])]),
        )
    ],
    "shared-identifier": [
        Case(
            Catalog.of(
                [film(identifiers={"wikidata": "Q42"}), Person("a", "A", identifiers={"wikidata": "Q42"})]
            ),
            [("a", "$.a.identifiers.wikidata", "Q42")],
            Catalog.of(
                [film(identifiers={"wikidata": "Q42"}), Person("a", "A", identifiers={"wikidata": "Q4"})]
            ),
        )
    ],
    "misplaced-identifier": [
        Case(
            Catalog.of(
                [
                    film(identifiers={"imdb": "nm0000001", "tmdb": "person/1"}),
                    Person(
                        "a",
                        "A",
                        identifiers={"imdb": "tt0000001", "eidr": "10.5240/7791-8534-2C23-9030-8610-5"},
                    ),
                ]
            ),
            [
                ("film", "$.identifiers.imdb", "nm0000001"),
                ("film", "$.identifiers.tmdb", "person/1"),
                ("a", "$.a.identifiers.eidr", "10.5240/7791-8534-2C23-9030-8610-5"),
                ("a", "$.a.identifiers.imdb", "tt0000001"),
            ],
            Catalog.of(
                [
                    film(identifiers={"imdb": "tt0000001", "tmdb": "tv/1", "wikidata": "Q1"}),
                    Person("a", "A", identifiers={"imdb": "nm0000001", "tmdb": "person/1"}),
                    Organization("b", "B", identifiers={"imdb": "ev0000001", "tmdb": "company/1"}),
                ]
            ),
        )
    ],
    "unknown-territory": [
        Case(
            one(origins=[Origin(["UK", "DD"], citations=[SAYS])]),
            [("film", "$.origins[0].countries[0]", "UK")],
            one(origins=[Origin(["GB", "DD"], citations=[SAYS])]),
        )
    ],
    "unknown-language": [
        Case(
            one(titles=[named("Der Weg", "de-Latn-DE"), named("Le chemin", "qz"), named("The way", "en-UK")]),
            [("film", "$.titles[1].language", "qz"), ("film", "$.titles[2].language", "en-UK")],
            one(titles=[named("Der Weg", "de-Latn-DE"), named("El camino", "es-419"), named("…", "und")]),
        ),
        Case(
            one(titles=[named("Der Weg", "de-Latx")]),
            [("film", "$.titles[0].language", "de-Latx")],
            one(titles=[named("Der Weg", "de-Latn")]),
        ),
    ],
    "unknown-currency": [
        Case(
            one(fees=[Fee(Money(1, "EUR")), Fee(Money(1, "ERU"))]),
            [("film", "$.fees[1].amount.currency", "ERU")],
            one(fees=[Fee(Money(1, "DEM"))]),
        ),
        Case(
            one(fees=[Fee(Money(1, "XXX"))]),
            [("film", "$.fees[0].amount.currency", "XXX")],
            one(fees=[Fee(Money(1, "USD"))]),
        ),
    ],
}
