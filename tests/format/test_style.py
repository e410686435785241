"""The style of running text, rule by rule: prizes, champions, dates, word order, colons, punctuation, references."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sportsdocs
from sportsdocs import (
    Citation,
    Competition,
    Credit,
    Extent,
    Filming,
    Formatter,
    Money,
    Name,
    Organization,
    Person,
    Production,
    Release,
    Remark,
    Source,
    Subject,
    Team,
)
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.statements import Award
from tests.format.works import ANA, BOTE, ELF, LIGA, STREAM, ZWEITES

DE, CH, GB, US = (Formatter(tag, plain_spaces=True) for tag in ("de", "de-CH", "en-GB", "en-US"))
ALL = (DE, CH, GB, US)


def work(*statements: Any, kind: Any = "series") -> Production:
    """Put statements of any class into a work."""
    filed = {
        section: [one for one in statements if type(one) is kind_of] for section, kind_of in SECTIONS.items()
    }
    return Production("x", kind=kind, **filed)  # type: ignore[arg-type]


def told(f: Formatter, *statements: Any, kind: Any = "series", on: str | None = None) -> str:
    """Print the summary of a work, without the sentence that says what it is."""
    text = str(f.summary(work(*statements, kind=kind), on=None if on is None else date.fromisoformat(on)))
    return text.partition("\n\n")[2].replace("\n\n", " ")


# Prizes.


@pytest.mark.parametrize(
    ("name", "german", "english"),
    [
        ("Sports Emmy für Dokus", "den Sports Emmy für Dokus", "the Sports Emmy für Dokus"),
        ("Deutscher Fernsehpreis", "den Deutschen Fernsehpreis", "the award “Deutscher Fernsehpreis.”"),
        ("Preis der Jury", "den Preis der Jury", "the award “Preis der Jury.”"),
        ("Film Award, documentary", "den Film Award, documentary", "the Film Award, documentary"),
        ("The Big Prize", "den The Big Prize", "The Big Prize"),
        ("Goldene Medaille", "die Goldene Medaille", "the award “Goldene Medaille.”"),
        ("Goldene Taube", "die Auszeichnung „Goldene Taube“", "the award “Goldene Taube.”"),
        ("Rheiner Preis", "die Auszeichnung „Rheiner Preis“", "the award “Rheiner Preis.”"),
    ],
)
def test_a_prize_has_an_article_where_its_name_tells_it(name: str, german: str, english: str) -> None:
    assert told(DE, Award(name, year=2020)) == f"Im Jahr 2020 erhielt die Serie {german}."
    assert told(US, Award(name, year=2020)).removesuffix(".") == f"In 2020, the series won {english}"


def test_prizes_of_one_year_and_recipient_share_a_sentence() -> None:
    awards = [Award(name, recipient=ANA, year=2020) for name in ("A-Preis", "Taube", "B-Preis", "Rabe")]
    assert told(DE, *awards, kind="film") == (
        "Im Jahr 2020 erhielt Ana Berg für den Film den A-Preis, den B-Preis "
        "und die Auszeichnungen „Taube“ und „Rabe“."
    )
    assert told(GB, *awards[1:2]) == "In 2020, Ana Berg was honoured for the series with the award “Taube”."


def test_a_prize_may_lack_its_year_and_go_to_several() -> None:
    assert told(DE, Award("A-Preis")) == "Die Serie erhielt den A-Preis."
    assert told(US, Award("A Prize")) == "The series won the A Prize."
    assert told(DE, Award("A-Preis", recipient=ELF)) == "Die Nordlichter erhielten für die Serie den A-Preis."
    assert told(US, Award("A Prize", recipient=ELF)).startswith("The Nordlichter were honored for the series")


@given(st.text(st.characters(codec="latin-1", categories=("Lu", "Nd")), min_size=1, max_size=20))
def test_every_name_of_a_prize_is_printed_whole(name: str) -> None:
    for f in ALL:
        assert name in told(f, Award(name, year=2020))
        assert name in told(f, Award(name, recipient=ANA))


# Champions.


@pytest.mark.parametrize(
    ("name", "german"),
    [
        ("Nordliga", "Die Mannschaft wurde Meister."),
        ("Premier League", "Die Mannschaft wurde Meister."),
        ("Serie A", "Die Mannschaft wurde Meister."),
        ("Ligue 1", "Die Mannschaft wurde Meister."),
        ("UEFA Champions League", "Die Mannschaft holte den Titel."),
        ("League Cup", "Die Mannschaft holte den Titel."),
        ("Nordpokal", "Die Mannschaft holte den Titel."),
        ("Serienpreis", "Die Mannschaft holte den Titel."),
    ],
)
def test_only_a_league_has_champions(name: str, german: str) -> None:
    where = Competition("c", {"und": Name(name, article="die")}, aliases=["Der Wettbewerb"])
    team = Team("t", {"und": Name("Elf", article="die")})
    subject = Subject(team, competition=where, season="2020/21", outcome="champion")
    assert german in str(DE.summary(work(subject)))


def test_an_alias_may_tell_a_league_and_the_number_is_that_of_the_name() -> None:
    american = Competition("nfl", {"und": Name("NFL", article="die")}, aliases=["National Football League"])
    both = [
        Subject(ELF, competition=american, outcome="champion"),
        Subject(Team("a", "Alfa"), competition=LIGA, outcome="champion"),
    ]
    text = str(DE.summary(work(*both)))
    assert "Die Nordlichter wurden Meister. " in text
    assert "Alfa wurde Meister." in text
    assert "Alfa won the league title." in str(US.summary(work(*both)))


# Credits.


def test_showrunning_is_worded_for_everybody_and_any_number() -> None:
    kim, robin = Person("kim", "Kim"), Person("robin", "Robin")
    both = [Credit(kim, "showrunner"), Credit(robin, "showrunner")]
    assert DE.credits(both[:1], form="sentence") == "Das Showrunning lag bei Kim."
    assert DE.credits(both, form="sentence", ahead=True) == "Das Showrunning liegt bei Kim und Robin."


def test_english_tells_finished_work_in_the_past_and_work_to_come_in_the_present() -> None:
    for role in sportsdocs.Role:
        if role is not sportsdocs.Role.THANKS:
            past, ahead = (
                GB.credits([Credit(ANA, role)], form="sentence", ahead=ahead) for ahead in (False, True)
            )
            assert re.search(r" (?:was|were|featured|appeared) ", past), past
            assert re.search(r" (?:is|are|features|appears) ", ahead), ahead


# Money.


def test_pounds_and_francs_go_without_their_country_where_nobody_asks() -> None:
    assert [f.money(Money(600_000, "GBP")) for f in (DE, CH, GB)] == [
        "600.000 Pfund",
        "600’000 Pfund",
        "£600,000",
    ]
    assert [f.money(Money(1_500, "CHF")) for f in (DE, CH)] == ["1.500 Schweizer Franken", "1’500 Franken"]
    assert DE.money(Money(2, "EGP")) == "2 Ägyptische Pfund"


def test_swiss_figures_have_a_comma_and_exact_sums_a_point() -> None:
    assert [CH.number(value) for value in (2.5, Decimal("12345.75"), -0.5)] == ["2,5", "12’345,75", "-0,5"]
    assert CH.money(Money(2_500_000, "CHF")) == "2,5 Millionen Franken"
    assert CH.money(Money(Decimal("2.50"), "CHF")) == "2.50 Franken"
    assert CH.money(Money(Decimal("1234.50"), "CHF"), style="symbol") == "CHF 1’234.50"


# Releases.


def test_german_opens_with_the_territory_and_english_tells_the_place_before_the_time() -> None:
    first = Release("streaming", platform=STREAM, date="2021-09-03")
    cinema = Release("theatrical", date="2021-10", territories=["DE"])
    film = work(first, cinema, kind="film")
    assert "In Deutschland kam er im Oktober 2021 ins Kino." in str(DE.summary(film))
    assert "In cinemas, it opened in Germany in October 2021." in str(GB.summary(film))
    video = Release("physical", date="2022-01-05", territories=["001"], excluded=["CN"])
    film = work(first, video, kind="film")
    assert "Fürs Heimkino erschien er am 5. Januar 2022 weltweit außer in China." in str(DE.summary(film))
    assert "it came out on January 5, 2022, worldwide, except in China." in str(US.summary(film))


@pytest.mark.parametrize(
    ("name", "german", "english"),
    [
        ("Hot Docs", "beim Festival „Hot Docs“", "at the Hot Docs festival"),
        ("Sieh mal an!", "beim Festival „Sieh mal an!“", "at the “Sieh mal an!” festival"),
        ("Filmfest Nord", "bei Filmfest Nord", "at Filmfest Nord"),
    ],
)
def test_only_german_quotes_a_festival(name: str, german: str, english: str) -> None:
    release = Release("festival", platform=Organization("f", name, kind="festival"), date="2021")
    assert DE.release(release, form="phrase") == f"2021 {german}"
    assert GB.release(release, form="phrase") == f"{english} in 2021"


def test_filming_that_only_has_a_start_began_then() -> None:
    filming = Filming("2018-08-09/..", places=["stadium"])
    assert told(US, filming) == (
        "Filming began on August 9, 2018, and took place in the stadium, among other places."
    )
    assert told(DE, Filming("2018/..")) == "Die Dreharbeiten begannen 2018."
    plan = Filming(
        "2018-08-09/..", citations=[Citation(Source("s", publisher=BOTE, published="2018-01"), "announced")]
    )
    assert told(GB, plan, on="2018-01-31") == "Filming is to begin on 9 August 2018."
    assert told(GB, plan, on="2018-09-01") == "Filming was to begin on 9 August 2018."
    assert told(DE, plan, on="2018-09-01") == "Die Dreharbeiten sollten am 9. August 2018 beginnen."


def test_ahead_of_the_release_the_running_time_is_to_come() -> None:
    plan = Release("broadcast", platform=ZWEITES, date="2021-05-19")
    assert "The film is to run for 90 minutes." in told(
        GB, plan, Extent(minutes=90), kind="film", on="2021-05-18"
    )
    assert "Der Film soll 90 Minuten dauern." in told(
        DE, plan, Extent(minutes=90), kind="film", on="2021-05-18"
    )
    assert "The film runs for 90 minutes." in told(GB, plan, Extent(minutes=90), kind="film", on="2021-05-19")


# Punctuation.


def test_commas_and_stops_stand_inside_american_quotation_marks_only() -> None:
    titles = ["A", "B?", "C Bros.", "All is well.", "It's 'D'", "E"]
    assert US.list([US.quote(title) for title in titles]) == (
        "“A,” “B?,” “C Bros.,” “All is well,” “It's ‘D,’” and “E”"
    )
    assert GB.list([GB.quote(title) for title in titles]) == (
        "“A”, “B?”, “C Bros.”, “All is well.”, “It's ‘D’” and “E”"
    )
    source = Source("s", title="Say 'yes'", publisher=BOTE, published="2021-03-02", read_on="2026-11-20")
    assert US.cite(source) == "Nordbote, “Say ‘yes,’” March 2, 2021, accessed November 20, 2026"
    assert GB.cite(source) == "Nordbote, “Say ‘yes’”, 2 March 2021, accessed 20 November 2026"
    assert DE.cite(source) == "Nordbote, „Say ‚yes‘“, 2. März 2021, abgerufen am 20. November 2026"
    month = Source("s", publisher=BOTE, published="2021", read_on="2026-11")
    assert GB.cite(month) == "Nordbote, 2021, accessed in November 2026"


@given(st.lists(st.text(min_size=1, max_size=8), min_size=3, max_size=5))
def test_no_american_list_of_quotations_has_a_comma_outside_them(titles: list[str]) -> None:
    text = US.list([US.quote(title.replace("”", "").replace('"', "")) for title in titles])
    assert not re.search(r"”,(?= [“a])", text)


def sentences(text: str) -> list[str]:
    """Cut a text into sentences; what is quoted is left out, and so is the list of sources."""
    text = re.sub(r"„[^“]*“|“[^”]*”|«[^»]*»", "", text)
    return re.split(r"(?<=[.!?…]) |\n", text)


@pytest.mark.parametrize("catalog", [sportsdocs.sample(), sportsdocs.load()], ids=["sample", "all"])
@pytest.mark.parametrize("f", ALL, ids=lambda f: f.locale)
def test_no_sentence_has_two_colons(f: Formatter, catalog: sportsdocs.Catalog) -> None:
    for production in catalog.productions:
        premiere = production.premiere.date if production.premiere else None
        eves = [] if premiere is None else [premiere.earliest - timedelta(days=1)]
        for text in (
            str(f.summary(production, within=catalog)),
            *(str(f.summary(production.as_of(eve), on=eve, within=catalog)) for eve in eves),
        ):
            assert [
                sentence for sentence in sentences(text) if len(re.findall(r":(?=\s)", sentence)) > 1
            ] == []


def test_a_comment_with_a_colon_goes_on_with_a_dash_or_a_new_sentence() -> None:
    remark = Remark(ANA, {"en": "One thing: he wants: All of it", "de": "Eins: Er will alles"})
    assert told(US, remark) == "Ana Berg said, in substance: One thing—he wants. All of it."
    assert told(GB, remark) == "Ana Berg said, in substance: One thing – he wants. All of it."
    assert told(DE, remark) == "Ana Berg sagte sinngemäß: Eins. Er will alles."


# Newspapers.


def test_english_gives_a_newspaper_its_article_where_its_name_states_one() -> None:
    post = {"de": Name("Washington Post", article="die"), "en": Name("Washington Post", article="die")}
    papers = [
        Organization("p", post, kind="newspaper"),
        Organization("k", {"und": Name("Kicker", article="der")}, kind="newspaper"),
    ]
    assert [GB.according_to("four", paper) for paper in papers] == [
        "four, according to the Washington Post",
        "four, according to Kicker",
    ]
    assert DE.according_to("vier", papers[0]) == "laut „Washington Post“ vier"


def test_no_word_of_ours_has_a_sharp_s_in_swiss_german_but_names_keep_theirs() -> None:
    weiss = Person("w", "Tom Weiß", gender="masculine")
    title = sportsdocs.Title("Große Straße", "de")
    text = str(CH.summary(work(title, Credit(weiss, "director"))))
    assert "«Große Straße»" in text
    assert "Tom Weiß" in text
    assert "ß" not in text.replace("Große Straße", "").replace("Tom Weiß", "")
