"""What an editor would strike out: the same thing said twice, a rumour told as fact, a plan that came true as "original"."""

from __future__ import annotations

from sportsdocs import (
    Citation,
    Credit,
    Extent,
    Fee,
    Formatter,
    Money,
    Name,
    Organization,
    Production,
    Release,
    Source,
    Subject,
    Team,
    Title,
)
from sportsdocs.model.entities import Event
from sportsdocs.model.statements import Award
from tests.format.works import ANA, CLUB, ELF, LIGA, STREAM

DE, EN = Formatter("de", plain_spaces=True), Formatter("en-GB", plain_spaces=True)
EARLY = Source("early", published="2021-03-02")
LATE = Source("late", published="2021-12-01")


def series(**sections: object) -> Production:
    return Production("x", "series", titles=[Title("X")], **sections)  # type: ignore[arg-type]


def test_a_line_that_says_nothing_new_is_left_out() -> None:
    work = series(
        subjects=[
            Subject(ELF, competition=LIGA, season="2020/21"),
            Subject(ELF),
            Subject(ELF, season="2019"),
        ],
        releases=[
            Release(
                "streaming", platform=STREAM, date="2021-09-03", rhythm="weekly", citations=[Citation(LATE)]
            ),
            Release(
                "streaming", platform=STREAM, date="2021-09-03", citations=[Citation(EARLY, "announced")]
            ),
            Release("streaming", platform=STREAM, citations=[Citation(LATE)]),
        ],
    )
    sheet = DE.fact_sheet(work)
    assert sheet.count("Thema:") == 2
    assert sheet.count("Streaming") == 1
    assert "[1, 2]" in DE.fact_sheet(work, citations=True)


def test_a_plan_that_came_true_was_not_originally_another() -> None:
    plan = Release(
        "streaming",
        platform=STREAM,
        date="2021",
        territories=["DE"],
        citations=[Citation(EARLY, "announced")],
    )
    done = Release(
        "streaming", platform=STREAM, date="2021-09-03", territories=["DE"], citations=[Citation(LATE)]
    )
    moved = Release("streaming", platform=STREAM, date="2021-04-03", citations=[Citation(EARLY, "announced")])
    assert "Streaming (Nordkanal+): 2021, in Deutschland (angekündigt)" in DE.fact_sheet(
        series(releases=[plan, done])
    )
    assert "ursprünglich für den 3. April 2021 angekündigt" in DE.fact_sheet(series(releases=[moved, done]))


def test_parts_that_are_still_to_come_are_not_told_as_past() -> None:
    days = ("2021-09-03", "2021-09-10", "2021-09-24")
    work = series(
        releases=[
            Release("streaming", platform=STREAM, date=days[0], part_dates=days, citations=[Citation(EARLY, "announced")]),
            Release("streaming", platform=STREAM, date=days[0], citations=[Citation(LATE)]),
        ]
    )  # fmt: skip
    text = str(DE.summary(work, on="2021-09-12"))
    assert "Weitere Folgen sollten am 10. September 2021 erscheinen." in text
    assert "Weitere Folgen sollen am 24. September 2021 erscheinen." in text


def test_hearsay_about_the_episodes_says_so() -> None:
    work = series(extents=[Extent(4, citations=[Citation(EARLY, "reported")])])
    assert str(DE.summary(work)) == "„X“ ist eine Dokumentarserie.\n\nDie Serie soll vier Folgen haben."
    assert "unbestätigt: 4 Folgen" in DE.line(work)


def test_what_the_name_of_an_event_names_is_not_named_twice() -> None:
    event = Event("e", {"und": Name("Finale der Nordlichter", article="das")})
    assert "über das Finale der Nordlichter." in str(
        DE.summary(series(subjects=[Subject(ELF), Subject(event)]))
    )
    twin = Team("fc-nord-elf", CLUB.names, club=CLUB)
    assert DE.fact_sheet(series(subjects=[Subject(CLUB), Subject(twin)])).count("Thema:") == 1


def test_who_commissioned_and_made_it_is_named_once() -> None:
    other = Organization("b", "B Film")
    client = Credit(STREAM, "commissioning-broadcaster")
    both = [Credit(other, "production-company"), Credit(STREAM, "production-company"), client]
    assert DE.company(both) == "eine Produktion von B Film im Auftrag von Nordkanal+"
    assert DE.company(both[1:]) == "eine Produktion von Nordkanal+"


def test_a_vaguer_account_of_the_same_payment_is_not_told_again() -> None:
    rumour = [Citation(EARLY, "reported")]
    fees = [
        Fee(
            Money(5_000_000, "EUR", to=6_000_000),
            payer=STREAM,
            payee=CLUB,
            purpose="rights",
            citations=rumour,
        ),
        Fee(Money(6_000_000, "EUR", "up-to"), payee=CLUB, citations=rumour),
    ]
    text = str(DE.summary(series(fees=fees)))
    assert text.endswith(
        "Nordkanal+ soll an den FC Nord fünf bis sechs Millionen Euro für die Rechte gezahlt haben."
    )


def test_each_prize_names_who_received_it() -> None:
    work = series(awards=[Award("A-Preis", recipient=ANA, year=2020), Award("B-Preis", recipient=ANA)])
    text = str(DE.summary(work))
    assert "Im Jahr 2020 erhielt Ana Berg für die Serie den A-Preis." in text
    assert "Ana Berg erhielt für die Serie den B-Preis." in text


def test_an_adjective_in_a_name_is_declined_where_that_is_sure() -> None:
    def made_with(text: str, article: str) -> str:
        partner = Organization("p", {"und": Name(text, article=article)})  # type: ignore[arg-type]
        return DE.company([Credit(partner, "associated-production-company")]).rpartition(" mit ")[2]

    assert made_with("Deutsche Akademie für Film", "die") == "der Deutschen Akademie für Film"
    assert made_with("Norddeutscher Rundfunk", "der") == "dem Norddeutschen Rundfunk"
    assert made_with("Filmakademie Nord", "die") == "der Filmakademie Nord"
    assert made_with("Hellweger Anzeiger", "der") == "Hellweger Anzeiger"


def test_universities_of_a_place_take_the_article_in_english() -> None:
    def paid(name: str) -> str:
        school = Organization("u", name, kind="university")
        return str(EN.summary(series(fees=[Fee(Money(5, "EUR"), payer=STREAM, payee=school)])))

    assert "to the University of Kiel" in paid("University of Kiel")
    assert "to Kiel University" in paid("Kiel University")
