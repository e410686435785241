"""The other half of the cases: sources, what a work says of itself, relations."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from sportsdocs import (
    Catalog,
    Competition,
    Credit,
    Extent,
    Person,
    Quantity,
    Relation,
    Source,
    Subject,
    Team,
    Title,
)
from tests.review import cases
from tests.review.cases import (
    ANA,
    CLUB,
    JULY,
    LATER,
    MAY,
    PLANS,
    SAGA,
    SAYS,
    TEAM,
    Case,
    counted,
    film,
    named,
    one,
    related,
    shown,
    streamed,
)

_HALVES: Final = [
    Extent(4, citations=[SAYS]),
    Extent(4, 50, citations=[LATER]),
    Extent(4, 90, citations=[LATER]),
]
_BARE: Final = Source("bloss", published="2019")

MORE: Final[dict[str, list[Case]]] = {
    "uncited-statement": [
        Case(
            one(titles=[Title("Film", "de")], extents=[Extent(minutes=90, refuted_by=[SAYS])]),
            [("film", "$.titles[0]", ""), ("film", "$.extents[0]", "")],
            one(titles=[named("Film")], extents=[Extent(minutes=90, citations=[PLANS])]),
        )
    ],
    "cited-twice": [
        Case(
            one(
                titles=[Title("Film", citations=[SAYS, PLANS, LATER])],
                extents=[Extent(4, citations=[SAYS], refuted_by=[SAYS])],
                credits=[Credit(ANA, "director", citations=[SAYS, evolve(SAYS, as_printed="Anna Berg")])],
            ),
            [
                ("film", "$.titles[0]", "mai"),
                ("film", "$.extents[0]", "mai"),
                ("film", "$.credits[0]", "mai"),
            ],
            one(titles=[Title("Film", citations=[SAYS, LATER])], extents=[Extent(4, refuted_by=[SAYS])]),
        )
    ],
    "single-source": [
        Case(
            one(titles=[Title("Film", citations=[SAYS])]),
            [("film", "$.titles[0]", "mai")],
            one(titles=[Title("Film", citations=[SAYS, LATER])]),
        )
    ],
    "dispute": [
        Case(
            counted(*_HALVES),
            [("film", "$.extents[1].minutes", "minutes")],
            counted(*_HALVES[:2]),
        )
    ],
    "unarchived-source": [
        Case(
            Catalog.of([MAY]),
            [("mai", "$.mai.archived_url", "https://x.org/mai")],
            Catalog.of([_BARE, evolve(MAY, archived_url="https://web.archive.org/x")]),
        )
    ],
    "incomplete-source": [
        Case(
            Catalog.of([_BARE, MAY]),
            [
                *(("bloss", f"$.bloss.{name}", name) for name in ("publisher", "language", "url", "read_on")),
                ("mai", "$.mai.read_on", "read_on"),
            ],
            Catalog.of([evolve(MAY, read_on="2019-06")]),
        )
    ],
    "shared-address": [
        Case(
            Catalog.of([MAY, evolve(JULY, url=MAY.url)]),
            [("juli", "$.juli.url", "https://x.org/mai")],
            Catalog.of([MAY, JULY, _BARE, evolve(_BARE, id="auch")]),
        )
    ],
    "unused-source": [
        Case(
            Catalog.of([film(titles=[Title("Film", citations=[SAYS])]), JULY]),
            [("juli", "$.juli", "")],
            Catalog.of(
                [
                    film(
                        titles=[Title("Film", refuted_by=[SAYS])],
                        credits=[
                            Credit(
                                Person("ana-berg", "Ana Berg", gender="feminine", gender_sources=[JULY]),
                                "director",
                            )
                        ],
                    )
                ]
            ),
        )
    ],
    "unused-entity": [
        Case(
            Catalog.of([film(subjects=[Subject(TEAM)]), ANA, SAGA]),
            [("saga", "$.saga", ""), ("ana-berg", "$.ana-berg", "")],
            Catalog.of([film(subjects=[Subject(TEAM)], relations=[Relation("part-of", "saga")]), SAGA]),
        )
    ],
    "gender-without-source": [
        Case(
            Catalog.of([evolve(ANA, gender="feminine"), Person("ben", "Ben")]),
            [("ana-berg", "$.ana-berg.gender", "feminine")],
            Catalog.of([evolve(ANA, gender="feminine", gender_sources=[MAY]), CLUB]),
        )
    ],
    "no-release": [
        Case(
            one(releases=[streamed("2019", refuted_by=[LATER])]),
            [("film", "$.releases", "")],
            one(releases=[streamed("2019", PLANS)]),
        )
    ],
    "no-director": [
        Case(
            one(credits=[Credit(ANA, "producer"), Credit(ANA, "director", refuted_by=[SAYS])]),
            [("film", "$.credits", "")],
            one(credits=[Credit(ANA, "co-director")]),
        )
    ],
    "implausible-minutes": [
        Case(
            counted(
                Extent(minutes=2), Extent(minutes=601), Extent(minutes=Quantity(601, "at-least")), kind="film"
            ),
            [("film", f"$.extents[{n}].minutes", text) for n, text in enumerate(("2", "601", "601"))],
            counted(
                Extent(minutes=3), Extent(minutes=600), Extent(minutes=Quantity(601, "up-to")), kind="special"
            ),
        ),
        Case(
            counted(Extent(minutes=1), Extent(minutes=301), kind="season"),
            [("film", "$.extents[0].minutes", "1"), ("film", "$.extents[1].minutes", "301")],
            counted(Extent(minutes=2), Extent(minutes=300), Extent(minutes=Quantity(1, to=2))),
        ),
    ],
    "implausible-episodes": [
        Case(
            counted(Extent(0), Extent(1001)),
            [("film", "$.extents[0].episodes", "0"), ("film", "$.extents[1].episodes", "1001")],
            counted(Extent(1), Extent(1000), Extent(Quantity(1001, "about"))),
        ),
        Case(
            counted(Extent(4), kind="film"),
            [("film", "$.extents[0].episodes", "4")],
            counted(Extent(4, refuted_by=[SAYS]), kind="film"),
        ),
    ],
    "more-parts-than-episodes": [
        Case(
            counted(Extent(1), releases=[streamed("2019-05-01", part_dates=["2019-05-01", "2019-05-08"])]),
            [("film", "$.releases[0].part_dates", "2")],
            counted(
                Extent(2),
                releases=[
                    streamed("2019-05-01", part_dates=["2019-05-01", "2019-05-08"]),
                    streamed(
                        "2019-05-01",
                        part_dates=["2019-05-01", "2019-05-02", "2019-05-03"],
                        refuted_by=[LATER],
                    ),
                ],
            ),
        ),
        Case(
            counted(Extent(1), releases=[streamed("2019-05-01", part_dates=["2019-05-01", "2019-05-08"])]),
            [("film", "$.releases[0].part_dates", "2")],
            counted(
                Extent(Quantity(1, "about")),
                releases=[streamed("2019-05-01", part_dates=["2019-05-01", "2019-05-08"])],
            ),
        ),
    ],
    "unlikely-platform": [
        Case(shown(kind, wrong), [("film", "$.releases[0].platform", "ort")], shown(kind, right))
        for kind, wrong, right in (
            ("streaming", "production-company", "platform"),
            ("broadcast", "sponsor", "broadcaster"),
            ("theatrical", "platform", "cinema"),
            ("festival", "broadcaster", "festival"),
            ("physical", "club", "distributor"),
            ("streaming", "news-agency", None),
            ("broadcast", "university", "platform"),
        )
    ]
    + [
        Case(shown("festival", "club"), [("film", "$.releases[0].platform", "ort")], shown("preview", "club"))
    ],
    "credited-twice": [
        Case(
            one(
                credits=[
                    Credit(ANA, "narrator", label="Stimme"),
                    Credit(ANA, "director"),
                    Credit(ANA, "narrator"),
                ]
            ),
            [("film", "$.credits[2]", "ana-berg")],
            one(
                credits=[
                    Credit(ANA, "narrator", language="de"),
                    Credit(ANA, "narrator", language="en"),
                    Credit(ANA, "director"),
                    Credit(ANA, "director", label="Regie", refuted_by=[SAYS]),
                ]
            ),
        )
    ],
    "sports-differ": [
        Case(
            one(subjects=[Subject(TEAM, competition=Competition("nfl", "NFL", sport="american-football"))]),
            [("film", "$.subjects[0]", "nfl")],
            one(
                subjects=[
                    Subject(TEAM, competition=Competition("liga", "Liga", sport="association-football")),
                    Subject(TEAM, competition=Competition("pokal", "Pokal")),
                    Subject(
                        Team("neun", "Neun"), competition=Competition("nfl", "NFL", sport="american-football")
                    ),
                    Subject(CLUB, competition=Competition("nfl", "NFL", sport="american-football")),
                ]
            ),
        )
    ],
    "relation-ring": [
        Case(
            related(("eins", "season-of", "zwei"), ("zwei", "part-of", "drei"), ("drei", "part-of", "eins")),
            [("eins", "$.relations[0].target", "zwei")],
            related(
                ("eins", "season-of", "zwei"), ("zwei", "part-of", "drei"), ("drei", "modelled-on", "eins")
            ),
        ),
        Case(
            related(("zwei", "successor-of", "drei"), ("drei", "successor-of", "zwei")),
            [("zwei", "$.relations[0].target", "drei")],
            related(("zwei", "compared-with", "drei"), ("drei", "compared-with", "zwei")),
        ),
        Case(
            related(
                ("zwei", "modelled-on", "drei"), ("zwei", "part-of", "saga"), ("drei", "modelled-on", "zwei")
            ),
            [("zwei", "$.relations[0].target", "drei")],
            related(("eins", "part-of", "drei"), ("eins", "part-of", "zwei"), ("zwei", "part-of", "drei")),
        ),
    ],
    "shared-number": [
        Case(
            related(("eins", "season-of", "saga"), ("zwei", "part-of", "saga"), number=1),
            [("zwei", "$.relations[0].number", "1")],
            related(
                ("eins", "season-of", "saga"), ("zwei", "part-of", "saga"), ("eins", "season-of", "drei")
            ),
        )
    ],
}
ALL: Final = {**cases.CASES, **MORE}
