"""Names in running text: articles, cases, prepositions, spelling, and who says so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

import sportsdocs
from sportsdocs import (
    Citation,
    Competition,
    Credit,
    Event,
    Fee,
    Formatter,
    InvalidValueError,
    Money,
    Name,
    Organization,
    Person,
    Production,
    Release,
    Remark,
    Role,
    Source,
    Standing,
    Team,
    Text,
)
from sportsdocs.format.doubt import marks
from sportsdocs.model.citations import Party
from sportsdocs.query.territories import CURRENT, FORMER

DE, CH, EN, GB = (Formatter(tag, plain_spaces=True) for tag in ("de", "de-CH", "en-US", "en-GB"))


def house(text: str, article: Any = None, kind: Any = "broadcaster", *, plural: bool = False) -> Organization:
    """Give an organization by name, article and kind."""
    return Organization(
        "-".join(text.lower().replace("ü", "ue").split()), {"und": Name(text, article, plural)}, kind=kind
    )


ZDF, ARD, ERSTES = house("ZDF", "das"), house("ARD", "die"), house("Das Erste", "das")
ALPHA, BETA, UFA = house("Alpha Film"), house("Beta TV"), house("UFA Documentary", "die")
DFB, NDR = house("DFB", "der", "association"), house("Norddeutscher Rundfunk", "der")
WELLE, KURIER = house("Deutsche Welle", "die"), house("Kurier", "der")
CLUB, BILD = house("BVB", "der", "club"), house("Bild", "die", "newspaper")
SWISS_CUP = Competition("cup", {"de": Name("Fußball-Weltmeisterschaft", "die"), "en": "World Cup"})
CUP = Event(
    "cup-2022",
    {"de": Name("Fußball-Weltmeisterschaft 2022", "die"), "en": "2022 FIFA World Cup"},
    aliases=["WM in Katar", "WM 2022"],
    competition=SWISS_CUP,
    countries=["QA"],
)
ATTACK = Event("attack", {"de": Name("Anschlag auf den Bus", "der"), "en": "bus bombing"})


# Territories.


@pytest.mark.parametrize(
    ("code", "german", "english"),
    [
        ("MD", "in der Republik Moldau", "in Moldova"),
        ("VC", "in St. Vincent und den Grenadinen", "in St. Vincent and the Grenadines"),
        ("IC", "auf den Kanarischen Inseln", "in the Canary Islands"),
        ("029", "in der Karibik", "in the Caribbean"),
        ("018", "im südlichen Afrika", "in Southern Africa"),
        ("019", "in Amerika", "in the Americas"),
        ("021", "im nördlichen Amerika", "in Northern America"),
        ("057", "im Mikronesischen Inselgebiet", "in the Micronesian Region"),
        (
            "IO",
            "im Britischen Territorium im Indischen Ozean",
            "in the British Indian Ocean Territory",
        ),
        ("TF", "in den Französischen Süd- und Antarktisgebieten", "in the French Southern Territories"),
        (
            "GS",
            "auf Südgeorgien und den Südlichen Sandwichinseln",
            "in South Georgia and the South Sandwich Islands",
        ),
        ("HM", "auf Heard und den McDonaldinseln", "on Heard Island and the McDonald Islands"),
        ("BV", "auf der Bouvetinsel", "on Bouvet Island"),
        ("NF", "auf der Norfolkinsel", "on Norfolk Island"),
        ("CP", "auf der Clipperton-Insel", "on Clipperton Island"),
        ("AC", "auf Ascension", "on Ascension Island"),
        ("UN", "in den Vereinten Nationen", "in the United Nations"),
        ("XK", "im Kosovo", "in Kosovo"),
        ("GG", "auf Guernsey", "in Guernsey"),
        ("JE", "auf Jersey", "in Jersey"),
        ("FK", "auf den Falklandinseln", "in the Falkland Islands"),
        ("UM", "auf den Amerikanischen Überseeinseln", "in the U.S. Outlying Islands"),
        ("BA", "in Bosnien und Herzegowina", "in Bosnia and Herzegovina"),
        ("WF", "auf Wallis und Futuna", "in Wallis and Futuna"),
        ("CD", "in der Demokratischen Republik Kongo", "in the Democratic Republic of the Congo"),
        ("MM", "in Myanmar", "in Myanmar"),
        ("SU", "in der Sowjetunion", "in the Soviet Union"),
    ],
)
def test_in_a_territory(code: str, german: str, english: str) -> None:
    assert (DE.territory(code, form="in"), EN.territory(code, form="in")) == (german, english)


@pytest.mark.parametrize("f", [DE, CH, EN, GB], ids=lambda f: f.locale)
@pytest.mark.parametrize("code", sorted((CURRENT | FORMER) - {"001"}))
def test_a_phrase_holds_the_name_as_it_is_printed_alone(f: Formatter, code: str) -> None:
    name, phrase = f.territory(code), f.territory(code, form="in")
    assert phrase.startswith(("in ", "im ", "auf ", "on "))
    assert not set("&()") & set(phrase) or code == "CC"  # Cocos (Keeling) Islands
    # Endings differ, and English may say more: compared are the stems of the longer words.
    stems = [word[:4].casefold() for word in name.replace("-", " ").split() if len(word) > 3]
    assert all(stem in phrase.casefold() for stem in stems)


def test_names_of_territories_fit_for_a_sentence() -> None:
    assert DE.territory(["HK", "MO", "TR", "US"]) == "Hongkong, Macau, Türkei und USA"
    assert EN.territory(["HK", "MO", "TR"]) == "Hong Kong, Macao, and Turkey"
    assert (GB.territory("VI", form="in"), GB.territory("KN")) == (
        "in the US Virgin Islands",
        "St Kitts and Nevis",
    )
    assert CH.territory("SB", form="in") == "auf den Salomon-Inseln"
    assert CH.territory("CV", form="in") == "auf den Kapverden"


def test_a_shared_preposition_is_said_once() -> None:
    assert DE.territory(["PH", "MV", "JE"], form="in") == "auf den Philippinen, den Malediven und Jersey"


def test_a_code_in_lower_case_is_refused_with_the_right_one() -> None:
    with pytest.raises(InvalidValueError, match="'DE'"):
        DE.territory("de", form="in")
    assert DE.territory("XX") == "XX"


# Platforms.


@pytest.mark.parametrize(
    ("platform", "german", "english"),
    [
        (house("Bayerischer Rundfunk", "der"), "im Bayerischen Rundfunk", "on Bayerischer Rundfunk"),
        (NDR, "im Norddeutschen Rundfunk", "on Norddeutscher Rundfunk"),
        (WELLE, "in der Deutschen Welle", "on Deutsche Welle"),
        (house("Erstes Deutsches Fernsehen", "das"), "im Ersten Deutschen Fernsehen", None),
        (house("Erste Deutsche Fernsehen", "das"), "im Ersten Deutschen Fernsehen", None),
        (house("Dritte Programme", plural=True), "in den Dritten Programmen", None),
        (house("Fischer Verlag", "der"), "im Fischer Verlag", None),
        (ERSTES, "im Ersten", "on Das Erste"),
        (house("Das Erste"), "im Ersten", "on Das Erste"),
        (house("Die Zeit"), "bei Die Zeit", "on Die Zeit"),
        (house("IDFA", kind="festival"), "bei IDFA", "at IDFA"),
        (house("Berlinale", "die", "festival"), "bei der Berlinale", "at the Berlinale"),
        (house("Filmfest München", "das", "festival"), "beim Filmfest München", None),
    ],
)
def test_where_it_can_be_seen(platform: Organization, german: str, english: str | None) -> None:
    assert DE.platform(platform, form="at") == german
    assert english in (None, EN.platform(platform, form="at"))


def test_platforms_share_a_preposition_where_no_article_differs() -> None:
    assert EN.platform([ZDF, ARD], form="at") == "on ZDF and ARD"
    assert DE.platform(["Prime Video", "DAZN"], form="at") == "bei Prime Video und DAZN"
    assert DE.platform([ZDF, ARD], form="at") == "im ZDF und in der ARD"
    festival = house("IDFA", kind="festival")
    assert EN.platform([festival, "Netflix"], form="at") == "at IDFA and on Netflix"
    other = Formatter("de", platform_wording="on")
    assert other.platform(["Prime Video", "DAZN"], form="at") == "auf Prime Video und DAZN"
    assert other.platform(festival, form="at") == "bei IDFA"


# Competitions and events.


def test_competitions_without_an_article() -> None:
    docs = sportsdocs.load().competitions
    assert EN.competition(docs["college-football"], form="in") == "in college football"
    assert EN.competition(docs["serie-a"], form="in") == "in Serie A"
    assert DE.competition(docs["serie-a"], form="in") == "in der Serie A"
    liga = Competition("liga", {"und": Name("La Liga", "none")})
    assert DE.competition(liga, form="in") == EN.competition(liga, form="in") == "in La Liga"
    league = Competition("league", {"und": Name("Conference League", "die")})
    assert DE.competition(league, form="in") == "in der Conference League"


def test_a_tournament_is_something_one_is_at() -> None:
    assert [f.competition(SWISS_CUP, form="at") for f in (DE, CH, EN)] == [
        "bei der Fußball-Weltmeisterschaft",
        "an der Fussball-Weltmeisterschaft",
        "at the World Cup",
    ]


def test_swiss_german_is_at_an_edition_but_not_at_any_event() -> None:
    assert CH.event(CUP, form="at") == "an der Fussball-Weltmeisterschaft 2022"
    assert CH.event(ATTACK, form="at") == DE.event(ATTACK, form="at") == "beim Anschlag auf den Bus"


def test_short_names_of_events() -> None:
    assert DE.event(CUP, form="at", with_countries=True, short=True) == "bei der WM 2022 in Katar"
    assert CH.event(CUP, form="at", short=True) == "an der WM 2022"
    assert DE.event(CUP, short=True) == "WM 2022"
    assert EN.event(CUP, form="at", short=True) == "at the 2022 FIFA World Cup"
    assert DE.event(ATTACK, form="at", short=True) == "beim Anschlag auf den Bus"


def test_adjectives_of_events_are_declined() -> None:
    games = Event("games", {"de": Name("Olympische Spiele", plural=True), "en": "Olympic Games"})
    assert (DE.event(games, form="at"), EN.event(games, form="at")) == (
        "bei den Olympischen Spielen",
        "at the Olympic Games",
    )


def test_switzerland_has_no_sharp_s_but_in_titles_and_names() -> None:
    docs = sportsdocs.load()
    assert CH.event(docs.events["fifa-world-cup-2022"]) == "Fussball-Weltmeisterschaft 2022"
    assert CH.competition(docs.competitions["fifa-world-cup"]) == "Fussball-Weltmeisterschaft"
    team = Team("team", {"de": Name("deutsche Fußballnationalmannschaft", "die")}, country="DE")
    weiss = Person("weiss", "Tom Weiß")
    work = Production(
        "work",
        "film",
        titles=[sportsdocs.Title("Große Straße", "de")],
        subjects=[sportsdocs.Subject(team)],
        remarks=[Remark(weiss, Text({"de": "Es war groß."}), capacity=Text({"de": "Fußballer"}))],
    )
    sheet = CH.fact_sheet(work)
    assert "Thema: deutsche Fussballnationalmannschaft" in sheet
    assert "Tom Weiß (Fussballer): Es war gross." in sheet
    assert "Große Straße" in sheet
    assert "Es war groß." in DE.fact_sheet(work)


def test_national_teams_in_the_words_of_the_country() -> None:
    team = sportsdocs.load().teams["germany-men"]
    named = [f.title("X", form="plain", by=team) for f in (EN, GB)]
    assert named == [
        "Germany men’s national soccer team (X)",
        "Germany men’s national football team (X)",
    ]


# Companies.


def company(f: Formatter, **parties: Sequence[Party]) -> str:
    """Word the companies, by the way they took part."""
    roles = {
        "makers": Role.PRODUCTION_COMPANY,
        "co": Role.CO_PRODUCTION_COMPANY,
        "with_": Role.ASSOCIATED_PRODUCTION_COMPANY,
        "clients": Role.COMMISSIONING_BROADCASTER,
    }
    return f.company([Credit(one, roles[way]) for way, group in parties.items() for one in group])


@pytest.mark.parametrize(
    ("parties", "german", "english"),
    [
        ({"makers": [ZDF, ARD]}, "eine Produktion des ZDF und der ARD", "a production by ZDF and ARD"),
        ({"makers": [ARD, UFA]}, "eine Produktion der ARD und der UFA Documentary", None),
        (
            {"makers": [ZDF, ALPHA]},
            "eine Produktion vom ZDF und von Alpha Film",
            "a production by ZDF and Alpha Film",
        ),
        ({"makers": [ALPHA, BETA]}, "eine Produktion von Alpha Film und Beta TV", None),
        (
            {"makers": [ALPHA], "clients": [ZDF, ARD]},
            "eine Produktion von Alpha Film im Auftrag des ZDF und der ARD",
            "a production by Alpha Film commissioned by ZDF and ARD",
        ),
        ({"makers": [ERSTES]}, "eine Produktion des Ersten", "a production by Das Erste"),
        (
            {"makers": [ALPHA], "co": [ERSTES], "clients": [NDR]},
            "eine Produktion von Alpha Film in Koproduktion mit dem Ersten im Auftrag des Norddeutschen Rundfunks",
            "a production by Alpha Film in co-production with Das Erste, commissioned by Norddeutscher Rundfunk",
        ),
        ({"makers": [house("Wetter", "das")]}, "eine Produktion vom Wetter", "a production by Wetter"),
        ({"makers": [KURIER]}, "eine Produktion vom Kurier", "a production by Kurier"),
        ({"makers": [WELLE]}, "eine Produktion der Deutschen Welle", "a production by Deutsche Welle"),
        ({"makers": [DFB]}, "eine Produktion des DFB", "a production by the DFB"),
        (
            {"makers": [ALPHA], "co": [DFB]},
            "eine Produktion von Alpha Film in Koproduktion mit dem DFB",
            "a production by Alpha Film in co-production with the DFB",
        ),
        (
            {"clients": [DFB]},
            "eine Produktion im Auftrag des DFB",
            "a production commissioned by the DFB",
        ),
        ({"co": [ARD]}, "eine Koproduktion mit der ARD", "a co-production with ARD"),
        (
            {"co": [ARD], "with_": [ALPHA]},
            "eine Koproduktion mit der ARD in Zusammenarbeit mit Alpha Film",
            "a co-production with ARD in association with Alpha Film",
        ),
        (
            {"with_": [house("Deutsche Akademie", "die", "association")], "clients": [ZDF]},
            "eine Produktion in Zusammenarbeit mit der Deutschen Akademie im Auftrag des ZDF",
            "a production in association with the Deutsche Akademie, commissioned by ZDF",
        ),
        (
            {"makers": [house("Augsburger Allgemeine", "die", "newspaper")]},
            "eine Produktion der Augsburger Allgemeinen",
            None,
        ),
    ],
)
def test_who_made_it_for_whom(parties: dict[str, Sequence[Party]], german: str, english: str | None) -> None:
    assert company(DE, **parties) == german
    assert english in (None, company(EN, **parties))


def test_who_pays_whom() -> None:
    fee = Fee(Money(5_000_000, "EUR"), payer=NDR, payee=ERSTES)
    work = Production("work", "film", fees=[fee])
    assert "Der Norddeutsche Rundfunk zahlte an das Erste fünf Millionen Euro." in DE.summary(work).text
    assert "Norddeutscher Rundfunk paid €5 million to Das Erste." in EN.summary(work).text
    assert "vom Norddeutschen Rundfunk" in DE.fact_sheet(work)


# Who says so.


@pytest.mark.parametrize(
    ("who", "standing", "german", "english"),
    [
        (BILD, None, "laut „Bild“ vier Folgen", "vier Folgen, according to Bild"),
        (BILD, "announced", "laut „Bild“ angekündigt: vier Folgen", None),
        (
            BILD,
            "reported",
            "nach unbestätigten Angaben von „Bild“ vier Folgen",
            "reportedly vier Folgen, according to Bild",
        ),
        (CLUB, None, "nach Klubangaben vier Folgen", "vier Folgen, according to the club"),
        (CLUB, "announced", "nach Klubangaben angekündigt: vier Folgen", None),
        (CLUB, "reported", "nach unbestätigten Klubangaben vier Folgen", None),
        ("BVB", None, "laut BVB vier Folgen", "vier Folgen, according to BVB"),
        (DFB, None, "laut DFB vier Folgen", "vier Folgen, according to the DFB"),
        (DFB, "reported", "nach unbestätigten Angaben vom DFB vier Folgen", None),
        (None, "reported", "unbestätigten Angaben zufolge vier Folgen", "reportedly vier Folgen"),
        (None, "announced", "angekündigt: vier Folgen", "announced: vier Folgen"),
        (None, "established", "vier Folgen", "vier Folgen"),
    ],
)
def test_attribution_of_any_text(who: Any, standing: Any, german: str, english: str | None) -> None:
    assert DE.according_to("vier Folgen", who, standing=standing) == german
    assert english in (None, EN.according_to("vier Folgen", who, standing=standing))


def test_money_according_to_the_club() -> None:
    fee = Money(5_000_000, "EUR", "about")
    assert DE.money(fee, according_to=CLUB) == "nach Klubangaben rund fünf Millionen Euro"


def test_a_misspelt_standing_is_refused() -> None:
    with pytest.raises(ValueError, match="'reported'"):
        DE.according_to("X", BILD, standing="reporte")  # type: ignore[arg-type]


def test_a_club_that_is_named_is_not_named_again() -> None:
    said = Citation(Source("source", published="2019"), Standing.ANNOUNCED, attributed_to=CLUB)
    release, fee = Release("streaming", citations=[said]), Fee(None, payee=CLUB, citations=[said])
    assert marks(DE, release) == ("laut BVB angekündigt",)
    assert marks(DE, release, named=[CLUB]) == marks(DE, fee) == ("nach Klubangaben angekündigt",)
    assert marks(EN, fee) == ("announced, according to the club",)
    other = house("FC Nord", "der", "club")
    assert marks(DE, fee, named=[other]) == ("laut BVB angekündigt",)
