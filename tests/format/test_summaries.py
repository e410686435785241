"""What a summary tells of content, money, prizes and doubts, on productions made up for it."""

from __future__ import annotations

import pytest
from hypothesis import given

from sportsdocs import (
    Catalog,
    Citation,
    Credit,
    Extent,
    Fee,
    Filming,
    Formatter,
    Franchise,
    Money,
    Name,
    Organization,
    Origin,
    Person,
    Production,
    Quantity,
    Relation,
    Release,
    Remark,
    Source,
    Text,
    Title,
)
from sportsdocs.format.filming_sentences import AT_PLACE
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.values import value_text
from sportsdocs.model.kinds import Place
from sportsdocs.model.statements import Award
from sportsdocs.testing.productions import productions
from tests.format.works import ANA, BLATT, BOTE, CLUB, ELF, KIM, MIA, STREAM, TOM

FIGURES = Formatter("de", number_words=False)
DE, EN, CH = (Formatter(tag, plain_spaces=True) for tag in ("de", "en-GB", "de-CH"))
DPA = Organization("agentur", "Agentur")
EARLY = Source("early", publisher=BOTE, published="2021-03-02")
OTHER = Source("other", publisher=BLATT, published="2021-04-02")
LATE = Source("late", publisher=DPA, published="2021-12-01")
OUT = Release("streaming", platform=STREAM, date="2021-09-03", citations=[Citation(LATE)])


def series(**sections: object) -> Production:
    return Production("x", "series", titles=[Title("X")], **sections)  # type: ignore[arg-type]


def said(work: Production, f: Formatter = DE, **options: object) -> list[str]:
    """Give the paragraphs of a summary."""
    return str(f.summary(work, **options)).split("\n\n")  # type: ignore[arg-type]


def cited(*entries: tuple[Source, str]) -> list[Citation]:
    return [Citation(source, standing) for source, standing in entries]  # type: ignore[arg-type]


# Who takes part.


def test_participants_are_named_with_what_they_appear_as() -> None:
    captain = Text({"de": "Kapitänin", "en": "captain"})
    work = series(credits=[Credit(MIA, "participant", capacity=captain), Credit(KIM, "participant")])
    assert said(work)[1] == "Zu den Mitwirkenden gehören Mia Holm (Kapitänin) und Kim Sand."
    assert said(work, EN)[1] == "Those who appear in it include Mia Holm (captain) and Kim Sand."


def test_those_who_appear_as_the_same_share_it_and_one_is_in_the_singular() -> None:
    player = Text({"de": "früher im Verein", "en": "formerly of the club"})
    two = [Credit(who, "participant", capacity=player) for who in (MIA, KIM)]
    assert said(series(credits=two))[1].endswith("Mia Holm und Kim Sand (jeweils früher im Verein).")
    assert said(series(credits=two[:1]))[1].startswith("Zu den Mitwirkenden gehört Mia Holm")


def test_a_long_list_of_participants_says_how_many_it_leaves_out_and_uses_only_those_named() -> None:
    people = [Person(f"p-{n}", f"Person {n}") for n in "abcdefghi"]
    summary = DE.summary(series(credits=[Credit(p, "participant") for p in people]))
    assert str(summary).endswith("Person d, Person e, Person f und drei weitere.")
    assert len([s for s in summary.statements if isinstance(s, Credit)]) == 6
    seven = str(EN.summary(series(credits=[Credit(p, "participant") for p in people[:7]])))
    assert seven.endswith("Person f and Person g.")


def test_teams_and_archive_footage_stand_apart() -> None:
    entries = [Credit(ELF, "participant"), Credit(MIA, "participant"), Credit(TOM, "archive-appearance")]
    assert said(series(credits=entries))[1] == (
        "Zu den Mitwirkenden gehört Mia Holm. Mit dabei sind auch die Nordlichter. In Archivaufnahmen ist Tom Weiß zu sehen."
    )
    assert said(series(credits=entries[:1]))[1] == "Mit dabei sind die Nordlichter."


def test_who_is_only_announced_is_to_appear_or_was_to() -> None:
    plan = Credit(MIA, "participant", citations=cited((EARLY, "announced")))
    ahead = series(credits=[plan])
    out = series(credits=[Credit(KIM, "participant"), plan], releases=[OUT])
    assert said(ahead)[1] == "Mitwirken soll Mia Holm."
    assert said(ahead, EN)[1] == "Mia Holm is to appear in it."
    assert said(out)[1].endswith("Kim Sand. Zur Mitwirkung vorgesehen war auch Mia Holm.")
    assert said(out, EN)[1].endswith("Mia Holm was also announced as taking part.")
    rumour = Credit(MIA, "participant", citations=cited((EARLY, "reported")))
    assert "Mia Holm" not in str(DE.summary(series(credits=[rumour])))


# Filming and running time.


@pytest.mark.parametrize("f", [DE, EN, Formatter("fr")])
def test_every_place_has_a_phrase(f: Formatter) -> None:
    assert len({f.say(AT_PLACE[place]) for place in Place}) == len(Place)


def test_when_and_where_it_was_filmed() -> None:
    work = series(filming=[Filming("2018-08/2019-05", ["dressing-room"]), Filming(None, ["team-bus"])])
    assert said(work)[1] == (
        "Gedreht wurde von August 2018 bis Mai 2019, unter anderem in der Kabine und im Mannschaftsbus."
    )
    assert said(work, EN)[1] == (
        "It was filmed from August 2018 to May 2019 in the dressing room and on the team bus, among other places."
    )
    assert said(series(filming=[Filming("2018-08/..")]))[1] == "Die Dreharbeiten begannen im August 2018."


def test_that_there_are_other_places_is_said_once() -> None:
    sure = Filming(places=["hotel"], citations=cited((EARLY, "established")))
    plan = Filming(places=["plane"], citations=cited((EARLY, "announced")))
    assert (
        said(series(filming=[plan, sure]))[1]
        == "Gedreht wurde unter anderem im Hotel. Vorgesehen sind Aufnahmen im Flugzeug."
    )
    period = Filming("2021-01/..", citations=cited((EARLY, "established")))
    assert said(series(filming=[plan, period]))[1].endswith(
        "Vorgesehen sind Aufnahmen unter anderem im Flugzeug."
    )


def test_filming_stands_in_the_tense_of_the_day() -> None:
    plan = series(filming=[Filming("2021-08/2021-10", citations=cited((EARLY, "announced")))])
    assert said(plan)[1] == "Gedreht werden soll von August bis Oktober 2021."
    assert said(plan, on="2022-01-01")[1] == "Geplant waren Dreharbeiten von August bis Oktober 2021."
    sure = series(filming=[Filming("2021-01/2021-10", citations=cited((EARLY, "established")))])
    assert said(sure)[1] == "Gedreht wird von Januar bis Oktober 2021."
    places = Filming(None, ["stadium"], citations=cited((EARLY, "announced")))
    assert said(series(filming=[places]))[1] == "Vorgesehen sind Aufnahmen unter anderem im Stadion."
    assert said(series(filming=[places], releases=[OUT]))[1].startswith("Vorgesehen waren Aufnahmen")


def test_how_long_it_is() -> None:
    assert (
        said(series(extents=[Extent(minutes=Quantity(68, to=96))]))[1]
        == "Die Folgen dauern 68 bis 96 Minuten."
    )
    film = Production("f", "film", titles=[Title("F")], extents=[Extent(minutes=Quantity(90, "about"))])
    assert said(film)[1] == "Der Film dauert rund 90 Minuten."
    assert said(film, EN)[1] == "The film runs for about 90 minutes."
    plan = series(extents=[Extent(minutes=45, citations=cited((EARLY, "announced")))])
    assert said(plan)[1] == "Eine Folge soll 45 Minuten dauern."


# Other works and remarks.


def test_related_works_are_named_where_they_are_known() -> None:
    model = Production("model", "film", titles=[Title("Vorlage")])
    other = Production("other", "film", titles=[Title("Anderes")])
    relations = [
        Relation("part-of", "reihe"),
        Relation("modelled-on", "model"),
        Relation("compared-with", "model"),
        Relation("compared-with", "other"),
        Relation("successor-of", "untitled"),
    ]
    work = series(relations=relations)
    catalog = Catalog.of(
        [work, model, other, Production("untitled", "film"), Franchise("reihe", "Die Reihe")]
    )
    assert said(work, within=catalog)[1] == (
        "Die Serie gehört zur Reihe „Die Reihe“. Vorbild ist „Vorlage“. Verglichen wird mit „Anderes“."
    )
    assert said(work, EN, within=catalog)[1] == (
        "The series belongs to the “Die Reihe” franchise. It is modelled on “Vorlage”. It has been compared with “Anderes”."
    )
    assert said(work) == ["„X“ ist eine Dokumentarserie."]
    assert DE.summary(work).statements == (work.titles[0],)


def test_a_season_says_which_and_of_what() -> None:
    season = Production("s", "season", titles=[Title("S")], relations=[Relation("season-of", "x", number=2)])
    assert said(season, within=Catalog.of([season, series()]))[1] == "Es handelt sich um Staffel 2 von „X“."


def test_at_most_two_people_are_quoted_in_substance() -> None:
    remarks = [
        Remark(MIA, Text({"de": "Es sei laut gewesen.", "en": "It was loud."}), capacity=Text({"de": "Kapitänin", "en": "captain"})),
        Remark(MIA, Text("noch etwas")),
        Remark(KIM, Text("Man sieht sich")),
        Remark(TOM, Text("drittens")),
    ]  # fmt: skip
    assert said(series(remarks=remarks))[1] == (
        "Mia Holm (Kapitänin) sagte sinngemäß: Es sei laut gewesen. Kim Sand sagte sinngemäß: Man sieht sich."
    )
    assert "sagte sinngemäss:" in said(series(remarks=remarks), CH)[1]


# Money.


def fee(value: int, *entries: tuple[Source, str], currency: str = "EUR", hedge: str = "exact", **more: object) -> Fee:  # fmt: skip
    parts: dict[str, object] = {"payer": STREAM, "payee": CLUB, **more}
    return Fee(Money(value, currency, hedge), citations=cited(*entries), **parts)  # type: ignore[arg-type]


def test_a_fact_that_one_source_vouches_for_names_it_and_the_rumour_before_it_is_told_too() -> None:
    work = series(
        fees=[
            fee(5_000_000, (EARLY, "reported"), hedge="about"),
            fee(5_800_000, (LATE, "established")),
        ]
    )
    assert said(work)[1] == (
        "Laut Agentur zahlte Nordkanal+ an den FC Nord 5,8 Millionen Euro. Genannt werden auch rund fünf Millionen Euro („Nordbote“)."
    )
    assert said(work, EN)[1] == (
        "According to Agentur, Nordkanal+ paid €5.8 million to FC Nord. Other accounts give about €5 million (Nordbote)."
    )
    both = series(fees=[fee(5_800_000, (LATE, "established"), (OTHER, "established"))])
    assert said(both)[1] == "Nordkanal+ zahlte an den FC Nord 5,8 Millionen Euro."


def test_a_sum_that_came_true_is_not_told_twice() -> None:
    work = series(
        fees=[fee(5_000_000, (EARLY, "reported"), hedge="about"), fee(5_000_000, (LATE, "established"))]
    )
    assert said(work)[1] == "Laut Agentur zahlte Nordkanal+ an den FC Nord fünf Millionen Euro."


def test_other_currencies_are_named_beside_it() -> None:
    work = series(
        fees=[
            fee(10_000_000, (EARLY, "reported")),
            fee(1_000_000, (OTHER, "reported"), currency="USD", purpose="access"),
        ]
    )
    assert said(work)[1] == (
        "Laut „Abendblick“ soll Nordkanal+ an den FC Nord eine Million US-Dollar für den Zugang gezahlt haben. "
        "Genannt werden auch zehn Millionen Euro („Nordbote“)."
    )
    assert "Genannt wird auch eine Million" in said(
        series(fees=[fee(2, (LATE, "reported")), fee(1_000_000, (OTHER, "reported"), currency="USD")])
    )[1]  # fmt: skip


def test_sums_that_contradict_each_other_are_only_told_as_that() -> None:
    work = series(
        fees=[
            fee(10_000_000, (EARLY, "reported"), currency="GBP"),
            fee(12_000_000, (LATE, "reported"), currency="GBP", purpose="access"),
            fee(10_000_000, (OTHER, "reported"), currency="GBP", hedge="over"),
        ]
    )
    assert said(work)[1] == (
        "Die Angaben zur unbestätigten Zahlung von Nordkanal+ an den FC Nord gehen auseinander: "
        "zwölf Millionen Pfund (Agentur), über zehn Millionen Pfund („Abendblick“) "
        "oder zehn Millionen Pfund („Nordbote“)."
    )
    assert "zahlte" not in said(work)[1]
    assert set(work.fees) <= set(DE.summary(work).statements)
    sure = series(fees=[fee(1, (EARLY, "established")), fee(3, (LATE, "established"))])
    assert said(sure)[1] == (
        "Die Angaben zur Zahlung von Nordkanal+ an den FC Nord gehen auseinander: 3 Euro (Agentur) oder 1 Euro („Nordbote“)."
    )


def test_a_payment_without_a_sum_says_so() -> None:
    paid = Fee(
        payer=STREAM,
        payee=CLUB,
        purpose="access",
        citations=cited((LATE, "established"), (EARLY, "established")),
    )
    assert said(series(fees=[paid]))[1] == (
        "Nordkanal+ zahlte an den FC Nord Geld für den Zugang. Die Summe ist nicht bekannt."
    )
    assert (
        said(series(fees=[paid]), EN)[1]
        == "Nordkanal+ paid money to FC Nord for access. The sum is not known."
    )
    known = said(series(fees=[paid, fee(5, (LATE, "established"))]))[1]
    assert known == "Laut Agentur zahlte Nordkanal+ an den FC Nord 5 Euro."


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1, "Es soll an den FC Nord 1 Euro geflossen sein."),
        (2, "Es sollen an den FC Nord 2 Euro geflossen sein."),
        (1_000_000, "Es soll an den FC Nord eine Million Euro geflossen sein."),
    ],
)
def test_the_verb_agrees_with_the_sum(value: int, text: str) -> None:
    nobody = Source("nobody", published="2021")
    assert said(series(fees=[fee(value, (nobody, "reported"), payer=None)]))[1] == text


def test_of_many_who_say_so_the_first_are_named() -> None:
    sources = [
        Source(f"s-{n}", published="2021", publisher=Organization(f"o-{n}", f"Haus {n}")) for n in range(1, 6)
    ]
    work = series(fees=[fee(5, *((source, "reported") for source in sources))])
    assert said(work)[1].startswith("Laut Haus 1, Haus 2, Haus 3 und zwei weiteren Quellen soll Nordkanal+")


# Prizes.


def test_each_prize_has_its_own_year_and_recipient() -> None:
    work = series(
        awards=[Award("A-Preis", recipient=ANA, year=2020), Award("B-Preis", year=2021), Award("C-Preis")]
    )
    assert (
        said(work)[1]
        == "Im Jahr 2020 erhielt Ana Berg für die Serie den A-Preis. Im Jahr 2021 erhielt die Serie den B-Preis. "
        "Die Serie erhielt den C-Preis."
    )


def test_a_prize_counts_once_it_is_surely_won() -> None:
    award = Award("A-Preis", year=2021, citations=cited((LATE, "established")))
    work = series(awards=[award])
    assert len(said(work, on="2021-11-30")) == 1
    assert len(said(work, on="2021-12-01")) == 2
    undated = Award("A-Preis", year=2021)
    assert len(said(series(awards=[undated]), on="2021-11-30")) == 1
    assert len(said(series(awards=[undated]), on="2022-01-01")) == 2


# Disputes.


def test_all_that_is_said_of_one_value_stands_in_one_sentence() -> None:
    entries = [(89, LATE), (88, OTHER), (90, EARLY)]
    work = series(extents=[Extent(minutes=n, citations=cited((s, "established"))) for n, s in entries])
    assert said(work)[1:] == [
        "Die Angaben zur Laufzeit gehen auseinander: 89 Minuten (Agentur), 88 Minuten („Abendblick“) oder 90 Minuten („Nordbote“)."
    ]
    assert said(work, EN)[1] == (
        "Accounts of the running time differ: 89 minutes (Agentur), 88 minutes (Abendblick) or 90 minutes (Nordbote)."
    )
    assert set(work.extents) <= set(DE.summary(work).statements)


def test_a_sheet_has_one_line_for_all_that_is_said_of_one_value() -> None:
    entries = [(89, LATE), (88, OTHER), (90, EARLY)]
    three = series(extents=[Extent(minutes=n, citations=cited((s, "established"))) for n, s in entries])
    assert DE.fact_sheet(three).splitlines()[-1] == (
        "Widerspruch: Die Angaben zur Laufzeit gehen auseinander: 89 Minuten (Agentur, 1. Dezember 2021), "
        "88 Minuten („Abendblick“, 2. April 2021) oder 90 Minuten („Nordbote“, 2. März 2021). "
        "Vorgezogen wird die erste, denn sie ist jünger belegt."
    )
    same_day = series(extents=[Extent(minutes=n, citations=cited((LATE, "established"))) for n in (1, 2, 3)])
    assert DE.fact_sheet(same_day).endswith(
        "1 Minute (Agentur, 1. Dezember 2021), 2 Minuten (Agentur, 1. Dezember 2021) oder "
        "3 Minuten (Agentur, 1. Dezember 2021). Ein Vorrang ist nicht zu erkennen."
    )
    mixed = series(
        extents=[
            Extent(minutes=n, citations=cited((s, "established")))
            for n, s in ((1, LATE), (2, LATE), (3, EARLY))
        ]
    )
    assert EN.fact_sheet(mixed).endswith("or 3 minutes (Nordbote, 2 March 2021).")


def test_a_contradiction_beside_what_is_chosen_explains_no_preference() -> None:
    extents = [
        Extent(minutes=Quantity(40, to=60), citations=cited((LATE, "established"))),
        Extent(minutes=45, citations=cited((OTHER, "established"))),
        Extent(minutes=50, citations=cited((EARLY, "established"))),
    ]
    assert DE.fact_sheet(series(extents=extents)).endswith(
        "45 Minuten („Abendblick“, 2. April 2021) oder 50 Minuten („Nordbote“, 2. März 2021)."
    )


def test_who_is_cited_for_somebody_else_says_so() -> None:
    heard = Citation(LATE, attributed_to=BLATT)
    itself = Citation(EARLY, attributed_to=BOTE)
    extents = [Extent(2, citations=[heard]), Extent(3, citations=[itself])]
    assert (
        "2 (Agentur, 1. Dezember 2021, laut „Abendblick“), dagegen 3 („Nordbote“, 2. März 2021)"
        in DE.fact_sheet(series(extents=extents))
    )


@given(production=productions())
def test_every_contradiction_of_a_sheet_names_all_that_differs(production: Production) -> None:
    lines = [line for line in DE.fact_sheet(production).splitlines() if line.startswith("Widerspruch: ")]
    conflicts = production.conflicts()
    assert len(lines) <= len(conflicts)
    assert bool(lines) == bool(conflicts)
    for conflict in conflicts:
        sides = [DE.out(value_text(FIGURES, s, conflict.value)) for s in (conflict.chosen, conflict.other)]
        assert any(all(side in line for side in sides) for line in lines), conflict


@given(production=productions())
def test_a_paragraph_says_once_that_there_is_more(production: Production) -> None:
    given_texts = str([(r.gist, r.speaker.names) for r in production.remarks])
    for paragraph in said(production) if "unter anderem" not in given_texts else ():
        assert paragraph.count("unter anderem") < 2


def test_a_disputed_period_is_not_told_as_a_fact() -> None:
    work = series(
        filming=[
            Filming("2018-08/2019-05", ["dressing-room"], citations=cited((EARLY, "established"))),
            Filming("2019-01/..", citations=cited((LATE, "established"))),
        ]
    )
    assert said(work)[1:] == [
        "Gedreht wurde unter anderem in der Kabine.",
        "Die Angaben zur Drehzeit gehen auseinander: ab Januar 2019 (Agentur) oder von August 2018 bis Mai 2019 („Nordbote“).",
    ]


def test_of_several_releases_the_disputed_one_is_named() -> None:
    zsf = Organization("z", {"und": Name("ZSF", article="das")})
    plans = [
        Release("streaming", platform=STREAM, date=day, citations=cited((source, "reported")))
        for day, source in (("2022-01", EARLY), ("2022-02", OTHER))
    ]
    aired = Release("broadcast", platform=zsf, date="2021-11-01", citations=cited((LATE, "established")))
    assert said(series(releases=[aired, *plans]))[-1] == (
        "Die Angaben zum Starttermin gehen auseinander, und zwar für den Start bei Nordkanal+: "
        "im Februar 2022 („Abendblick“) oder im Januar 2022 („Nordbote“)."
    )


def test_whatever_is_disputed_is_told() -> None:
    work = series(
        origins=[Origin(["DE"], 2020), Origin(["AT"], 2021)],
        releases=[
            Release("streaming", platform=STREAM, rhythm="weekly", exclusive=True, territory_count=3),
            Release("streaming", platform=STREAM, rhythm="daily", exclusive=False, territory_count=5),
        ],
    )
    text = said(work)[-1]
    assert text.count("gehen auseinander") == len(work.conflicts()) == 5
    assert "Deutschland oder Österreich" in text
    assert "drei Länder oder fünf Länder" in text


# The text as a whole.


def test_a_sentence_never_ends_in_two_stops() -> None:
    assert Sentence("Made by Bros..", ()).text == "Made by Bros."
    assert Sentence("And so on….", ()).text == "And so on…"
    assert Sentence("Who?", ()).text == "Who?"
    bros = Organization("bros", "Wanderer Bros.")
    assert said(series(credits=[Credit(bros, "production-company")]))[1].endswith("von Wanderer Bros.")


def test_two_to_four_paragraphs() -> None:
    assert len(said(series(releases=[OUT]))) == 2
    full = series(
        releases=[OUT], credits=[Credit(ANA, "director"), Credit(MIA, "participant")],
        awards=[Award("A-Preis", year=2020)], extents=[Extent(4, 45)],
        fees=[fee(5, (LATE, "established"))],
    )  # fmt: skip
    assert len(said(full)) == 4
