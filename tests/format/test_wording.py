"""Our own wording, phrase by phrase, as an editor read it."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from sportsdocs import (
    Article,
    Event,
    Formatter,
    Kind,
    Money,
    Name,
    Organization,
    Outcome,
    PartialDate,
    Purpose,
    Quantity,
    RelationKind,
    ReleaseKind,
    Role,
    Season,
)

DE, EN, GB, CH = (Formatter(tag, plain_spaces=True) for tag in ("de", "en-US", "en-GB", "de-CH"))


@pytest.mark.parametrize(
    ("date", "relation", "german", "british"),
    [
        ("2018", "on", "2018", "in 2018"),
        ("2018-08", "on", "im August 2018", "in August 2018"),
        ("2018-08-17", "on", "am 17. August 2018", "on 17 August 2018"),
        ("2018-21", "on", "im Frühjahr 2018", "in spring 2018"),
        ("2018-24", "on", "im Winter 2018/19", "in winter 2018/19"),
        ("1999-24", "in", "im Winter 1999/2000", "in winter 1999/2000"),
        ("2023-35", "on", "im 3. Quartal 2023", "in the third quarter of 2023"),
        ("late 2018-07", "on", "Ende Juli 2018", "in late July 2018"),
        ("mid 2018", "on", "Mitte 2018", "in mid-2018"),
        ("2018~", "on", "um 2018", "around 2018"),
        ("2018-08-17~", "on", "um den 17. August 2018", "around 17 August 2018"),
        ("2018-23~", "on", "etwa im Herbst 2018", "around autumn 2018"),
        ("2018-08-17", "from", "ab dem 17. August 2018", "from 17 August 2018"),
        ("2023-35", "from", "ab dem 3. Quartal 2023", "from the third quarter of 2023"),
        ("early 2018-08", "from", "ab Anfang August 2018", "from early August 2018"),
        ("2018-08~", "from", "etwa ab August 2018", "from around August 2018"),
        ("2018-08-17", "until", "bis zum 17. August 2018", "until 17 August 2018"),
        ("2018-08", "until", "bis August 2018", "until August 2018"),
        ("2019-01", "since", "seit Januar 2019", "since January 2019"),
        ("2019-01-09", "since", "seit dem 9. Januar 2019", "since 9 January 2019"),
        ("2019-08-09", "for", "für den 9. August 2019", "for 9 August 2019"),
        ("2018-21", "for", "für das Frühjahr 2018", "for spring 2018"),
        ("2018-23", "for", "für den Herbst 2018", "for autumn 2018"),
        (
            "2019-08-09",
            "originally-for",
            "ursprünglich für den 9. August 2019",
            "originally for 9 August 2019",
        ),
        (
            "2023-22~",
            "originally-for",
            "ursprünglich etwa für den Sommer 2023",
            "originally for around summer 2023",
        ),
    ],
)
def test_dates_in_a_sentence(date: str, relation: Any, german: str, british: str) -> None:
    assert (DE.date_phrase(date, relation), GB.date_phrase(date, relation)) == (german, british)


@pytest.mark.parametrize(
    ("period", "compact", "phrase", "american"),
    [
        (
            "2019-08-09/2019-08-16",
            "9.–16. August 2019",
            "vom 9. bis 16. August 2019",
            "from August 9 to 16, 2019",
        ),
        (
            "2018-12-09/2019-01-16",
            "9. Dezember 2018 – 16. Januar 2019",
            "vom 9. Dezember 2018 bis 16. Januar 2019",
            None,
        ),
        (
            "2018-08/2019-05",
            "August 2018 – Mai 2019",
            "von August 2018 bis Mai 2019",
            "from August 2018 to May 2019",
        ),
        ("2018/2019", "2018–2019", "von 2018 bis 2019", "from 2018 to 2019"),
        ("2018-33/2019-34", None, "vom 1. Quartal 2018 bis zum 2. Quartal 2019", None),
        ("2018-33/2019-34", None, None, "from the first quarter of 2018 to the second quarter of 2019"),
        (
            "2018-23/2019-05",
            "Herbst 2018 – Mai 2019",
            "vom Herbst 2018 bis Mai 2019",
            "from fall 2018 to May 2019",
        ),
        ("2018~/2019-05-03", "etwa 2018 – 3. Mai 2019", "von etwa 2018 bis zum 3. Mai 2019", None),
        ("2019-01/..", "ab Januar 2019", "ab Januar 2019", "from January 2019"),
        ("../2019-05-07", "bis zum 7. Mai 2019", "bis zum 7. Mai 2019", "until May 7, 2019"),
        ("2019-05/2019-05", "Mai 2019", "im Mai 2019", "in May 2019"),
    ],
)
def test_periods(period: str, compact: str | None, phrase: str | None, american: str | None) -> None:
    assert compact in (None, DE.date_range(period))
    assert phrase in (None, DE.date_range(period, form="phrase"))
    assert american in (None, EN.date_range(period, form="phrase"))


def test_a_period_over_two_years_says_both_even_without() -> None:
    assert DE.date_range("2018-23/2019-05", form="phrase", with_year=False) == "vom Herbst 2018 bis Mai 2019"
    assert DE.date_range("2019-08-09/2019-08-16", with_year=False) == "9.–16. August"


def test_seasons() -> None:
    assert [DE.season("1999/2000"), EN.season("1999/2000"), GB.season(Season("2018/19"))] == [
        "1999/2000",
        "1999–2000",
        "2018/19",
    ]
    assert [DE.season(2, form="in"), EN.season(2, form="in"), GB.season(2, form="in")] == [
        "in Staffel 2",
        "in season 2",
        "in series 2",
    ]


@pytest.mark.parametrize(
    ("quantity", "german", "english"),
    [
        (Quantity(200, "over"), "in über 200 Ländern", "in over 200 countries"),
        (Quantity(240, "more-than"), "in mehr als 240 Ländern", "in more than 240 countries"),
        (Quantity(1, "more-than"), "in mehr als einem Land", "in more than one country"),
        (Quantity(5, "less-than"), "in weniger als fünf Ländern", "in fewer than five countries"),
        (Quantity(4, to=6), "in vier bis sechs Ländern", "in four to six countries"),
        (Quantity(1, to=3), "in ein bis drei Ländern", "in one to three countries"),
        (Quantity(10, "about", to=15), "in rund 10–15 Ländern", "in about 10–15 countries"),
        (Quantity(0), "in keinem Land", "in no country"),
        (Quantity(1), "in einem Land", "in one country"),
        (Quantity(12), "in zwölf Ländern", "in 12 countries"),
    ],
)
def test_countries(quantity: Quantity, german: str, english: str) -> None:
    printed = DE.quantity(quantity, "country", relation="in"), EN.quantity(quantity, "country", relation="in")
    assert printed == (german, english)


def test_less_time_but_fewer_episodes() -> None:
    assert EN.duration(Quantity(45, "less-than"), episodes=4) == "four episodes of less than 45 minutes each"


@pytest.mark.parametrize(
    ("money", "german", "american"),
    [
        (Money(5_000_000, "EUR", "about"), "rund fünf Millionen Euro", "about €5 million"),
        (Money(1_000_000, "EUR"), "eine Million Euro", "€1 million"),
        (Money(5_000_000, "EUR", to=6_000_000), "fünf bis sechs Millionen Euro", "€5 million to €6 million"),
        (
            Money(500_000, "EUR", to=1_500_000),
            "500.000 Euro bis 1,5 Millionen Euro",
            "€500,000 to €1.5 million",
        ),
        (Money(1_234_567, "USD"), "1.234.567 US-Dollar", "$1,234,567"),
        (Money(1_500, "CHF", "up-to"), "bis zu 1.500 Schweizer Franken", "up to CHF 1,500"),
        (Money(Decimal("12.50"), "EUR"), "12,50 Euro", "€12.50"),
        (Money(1, "EUR"), "1 Euro", "€1"),
    ],
)
def test_money_in_prose(money: Money, german: str, american: str) -> None:
    assert (DE.money(money), EN.money(money)) == (german, american)


def test_money_exactly() -> None:
    assert DE.money(Money(4_990_000, "EUR"), style="symbol") == "4.990.000 €"
    assert EN.money(Money(1_500, "CHF", to=2_000), style="symbol") == "CHF 1,500 to CHF 2,000"
    assert EN.money(Money(Decimal("0.5"), "EUR"), style="symbol") == "€0.50"


def test_rounding_comes_before_the_unit() -> None:
    assert DE.money(Money(999_999, "EUR"), digits=0) == "eine Million Euro"
    assert EN.money(Money(999_999_999, "EUR"), digits=1) == "€1 billion"
    assert EN.money(Money(1_040_000, "EUR", to=1_049_000), digits=1) == "€1 million"


def test_sums_are_never_rounded_unasked() -> None:
    assert EN.money(Money(1_234_567, "EUR")) == "€1,234,567"
    assert DE.money(Money(1_250_000, "EUR")) == "1,25 Millionen Euro"


def test_who_says_so() -> None:
    bild, club = Organization("bild", "Bild", kind="newspaper"), Organization("bvb", "BVB", kind="club")
    fee = Money(5_000_000, "EUR", "about")
    assert DE.money(fee, according_to=bild) == "laut „Bild“ rund fünf Millionen Euro"
    assert DE.money(fee, according_to=club) == "nach Klubangaben rund fünf Millionen Euro"
    assert EN.money(fee, according_to=bild) == "about €5 million, according to Bild"


def test_where() -> None:
    zdf, ard, prime = Name("ZDF", Article.DAS), Name("ARD", Article.DIE), Name("Prime Video")
    first = Name("Das Erste", Article.DAS)
    assert (
        DE.platform([zdf, ard, prime, first], form="at")
        == "im ZDF, in der ARD, bei Prime Video und im Ersten"
    )
    assert EN.platform([zdf, prime], form="at", exclusive=True) == "exclusively on ZDF and Prime Video"
    assert Formatter("de", platform_wording="on").platform(prime, form="at") == "auf Prime Video"
    assert DE.platform([]) == DE.platform([], form="at", exclusive=True) == ""


def test_territories() -> None:
    assert DE.territory(["DE", "AT", "CH"], form="in") == "in Deutschland, Österreich und der Schweiz"
    assert DE.territory(["US", "IR"], form="in") == "in den USA und im Iran"
    assert DE.territory(["001"], form="in", excluded=["CN", "US"]) == "weltweit außer in China und den USA"
    assert EN.territory("001", excluded=["NL"]) == "worldwide, except in the Netherlands"
    assert CH.territory(["001"], excluded=["DE"]) == "weltweit ausser in Deutschland"


def test_events() -> None:
    names = {"de": Name("Fußball-Weltmeisterschaft 2022", Article.DIE), "en": Name("2022 FIFA World Cup")}
    event = Event("event", names, countries=["QA"])
    assert (
        DE.event(event, form="at", with_countries=True) == "bei der Fußball-Weltmeisterschaft 2022 in Katar"
    )
    assert EN.event(event, form="at", with_countries=True) == "at the 2022 FIFA World Cup in Qatar"
    assert DE.event(Name("Olympische Spiele", None, plural=True)) == "Olympische Spiele"


def test_by_parts() -> None:
    assert DE.parted(4, article="indefinite") == "eine vierteilige Dokuserie"
    assert DE.parted(18, relation="in", article="definite") == "in der 18-teiligen Dokuserie"
    assert [EN.parted(n, article="indefinite").split("-")[0] for n in (1, 8, 11, 18, 80, 81, 100, 811, 1100, 11000)] == [
        "a one", "an eight", "an 11", "an 18", "an 80", "an 81", "a 100", "an 811", "a 1,100", "an 11,000",
    ]  # fmt: skip


def test_american_and_british_spelling() -> None:
    words = [
        Purpose.LICENCE,
        RelationKind.MODELLED_ON,
        Outcome.PLAYOFFS,
        Role.COLORIST,
        ReleaseKind.THEATRICAL,
    ]
    assert [EN.word(word) for word in words] == [
        "for the license", "Modeled on", "reached the playoffs", "Colorist", "Theatrical release",
    ]  # fmt: skip
    assert [GB.word(word) for word in words] == [
        "for the licence", "Modelled on", "reached the play-offs", "Colourist", "Cinema release",
    ]  # fmt: skip


def test_a_sentence_does_not_go_behind_a_name() -> None:
    with pytest.raises(ValueError, match=r"form='sentence' or by='A'"):
        DE.title("X", by="A", form="sentence")


def test_titles() -> None:
    assert DE.title(None) == "noch ohne Titel"
    assert EN.title(None, form="sentence", kind=Kind.FILM) == "The film has no title yet."
    assert DE.title("Trainer!", form="sentence", kind=Kind.FILM) == "Der Film heißt „Trainer!“."
    assert DE.title("Trainer!", form="compound", kind=Kind.FILM) == "„Trainer!“-Doku"
    assert CH.title("Trainer!", by="Aljoscha Pause") == "Aljoscha Pause («Trainer!»)"


def test_numbers_in_words() -> None:
    assert [DE.number(n, style="words") for n in (0, 1, 21, 30, 99, 100)] == [
        "null", "eins", "einundzwanzig", "dreißig", "neunundneunzig", "hundert",
    ]  # fmt: skip
    assert [EN.number(n, style="words") for n in (0, 21, 40, 99)] == [
        "zero",
        "twenty-one",
        "forty",
        "ninety-nine",
    ]
    assert CH.number(31, style="words") == "einunddreissig"
    assert DE.count(21, "episode", sentence_start=True) == "Einundzwanzig Folgen"
    assert Formatter("de", number_words=False).count(4, "episode") == "4 Folgen"


def test_the_year_is_closed_where_a_comma_opens_it() -> None:
    assert EN.released("2023-09-08", territories=["DE"]) == "released on September 8, 2023, in Germany"
    assert EN.released("2023-09", territories=["DE"]) == "released in September 2023 in Germany"
    assert GB.released(PartialDate("2023-09-08")) == "released on 8 September 2023"
    assert (
        DE.released("2023-09-08", territories=["DE"]) == "am 8. September 2023 in Deutschland veröffentlicht"
    )


@pytest.mark.parametrize("noun", ["episodes", "epsode"])
def test_an_unknown_noun_offers_the_nearest(noun: Any) -> None:
    with pytest.raises(KeyError, match="'episode'"):
        DE.count(3, noun)


@pytest.mark.parametrize(
    ("call", "near"),
    [
        (lambda: DE.date("2018", style="lang"), "'long'"),  # type: ignore[arg-type]
        (lambda: DE.date_phrase("2018", "untill"), "'until'"),  # type: ignore[arg-type]
        (lambda: DE.date_range("2018/2019", form="phrases"), "'phrase'"),  # type: ignore[arg-type]
        (lambda: DE.season("2018/19", form="lable"), "'label'"),  # type: ignore[arg-type]
        (lambda: DE.count(3, "episode", style="figure"), "'figures'"),  # type: ignore[arg-type]
        (lambda: DE.money(Money(5, "EUR"), style="symbols"), "'symbol'"),  # type: ignore[arg-type]
        (lambda: DE.list(["a", "b"], conjunction="non"), "'none'"),  # type: ignore[arg-type]
        (lambda: DE.title("X", form="quote"), "'quoted'"),  # type: ignore[arg-type]
        (lambda: DE.territory(["DE"], form="names"), "'name'"),  # type: ignore[arg-type]
        (lambda: DE.platform("ZDF", form="names"), "'name'"),  # type: ignore[arg-type]
        (lambda: DE.competition("WM", form="names"), "'name'"),  # type: ignore[arg-type]
        (lambda: DE.event("WM", form="names"), "'name'"),  # type: ignore[arg-type]
        (lambda: DE.parted(3, "seres"), "'series'"),  # type: ignore[arg-type]
        (lambda: DE.list(["a"], most=0), "at least one"),
        (lambda: DE.parted(0), "at least one"),
    ],
    ids=range(15),
)
def test_a_misspelt_word_is_refused_with_the_nearest(call: Callable[[], str], near: str) -> None:
    with pytest.raises(ValueError, match=near):
        call()


def test_a_text_is_no_list() -> None:
    with pytest.raises(TypeError, match="texts to list"):
        DE.list("Reus")


def test_a_formatter_is_a_value() -> None:
    swiss = Formatter("de_ch", plain_spaces=True)
    assert pickle.loads(pickle.dumps(swiss)) == swiss == Formatter("de-CH", plain_spaces=True)
    assert eval(repr(swiss)) == swiss
    assert len({swiss, Formatter("de-CH", plain_spaces=True), DE}) == 2


@pytest.mark.parametrize("role", Role)
def test_every_role_has_a_label(role: Role) -> None:
    assert DE.word(role)
    assert EN.word(role)
