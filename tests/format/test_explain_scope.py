"""What "not", "or" and commas reach in a question in words, what it begins with, and how it says single conditions."""

from __future__ import annotations

from typing import Any

import pytest

from sportsdocs import (
    Formatter,
    Franchise,
    Hedge,
    InvalidTypeError,
    Money,
    Organization,
    People,
    Person,
    Predicate,
    Production,
    QueryError,
    Source,
    Team,
    Teams,
)
from sportsdocs.query import (
    about,
    came_out,
    cited_from,
    credit_for,
    credited,
    delayed,
    did,
    directed_by,
    episodes,
    having,
    in_language,
    involving,
    made_by,
    minutes,
    named,
    of_kind,
    paid,
    released,
    rescheduled,
    satisfies,
    titled,
)
from sportsdocs.query.predicates import And
from sportsdocs.query.refs import Ref
from sportsdocs.query.subjects import About

DE, EN = Formatter("de", plain_spaces=True), Formatter("en-GB", plain_spaces=True)
Case = tuple[Predicate[Any], str, str]


def good(work: Production) -> bool:
    return bool(work.titles)


SCOPE: list[Case] = [
    (~released("Prime", exclusive=True) & about("x"), "Produktionen über x, nicht (exklusiv bei Prime erschienen)", "productions about x, not (released exclusively on Prime)"),
    (released("Prime", exclusive=True) | about("x"), "Produktionen über x oder exklusiv bei Prime erschienen", "productions about x or released exclusively on Prime"),
    (~released("DAZN", territory="DE") & titled("x"), "Produktionen mit „x“ im Titel, nicht (bei DAZN in Deutschland erschienen)", "productions with “x” in the title, not (released on DAZN in Germany)"),
    (~released(exclusive=True), "Produktionen, nicht (exklusiv erschienen)", "productions not (released exclusively)"),
    (~released(exclusive=False), "Produktionen, nicht (nicht exklusiv erschienen)", "productions not (released but not exclusively)"),
    (released(exclusive=False) | about("x"), "Produktionen über x oder (nicht exklusiv erschienen)", "productions about x or (released but not exclusively)"),
    (released(announced="2019-08", exclusive=True) | about("x"), "Produktionen über x oder (angekündigt für August 2019 und exklusiv erschienen)", "productions about x or (announced for August 2019 and released exclusively)"),
    (~cited_from("a", publisher="b") & about("x"), "Produktionen über x, ohne die Quelle „a“ von b", "productions about x, without the source “a” published by b"),
    (cited_from("a", publisher="b") | about("x"), "Produktionen mit der Quelle „a“ von b oder über x", "productions with the source “a” published by b or about x"),
    (~credited("A", "director", "B") & about("x"), "Produktionen über x, Regie (B): nicht A", "productions about x, director (B): not A"),
    (~credited(role="thanks", affiliation="B") | about("x"), "Produktionen über x oder ohne Angabe zur Funktion „Dank an“ für B", "productions about x or without a credit as “thanks to” on behalf of B"),
    (~paid(payer="a", payee="b") & about("x"), "Produktionen über x, nicht (mit einer Zahlung durch a an b)", "productions about x, not (with a payment by a to b)"),
    (~did("director", on="a") & ~did("director", "producer", together=True), "Personen, nicht (bei „a“ in der Funktion Regie genannt), nicht (bei derselben Produktion in den Funktionen Regie und Produktion genannt)", "people not (credited as director on “a”), not (credited as director and producer on the same production)"),
    (~credit_for("A", "director") & credit_for(standing="reported"), "Nennungen, unbestätigt, nicht (von A in der Funktion Regie)", "credits, reported, not (for A as director)"),
    (credit_for("A") | credit_for("B", "director"), "Nennungen von A oder (von B in der Funktion Regie)", "credits for A or (for B as director)"),
    (~came_out("a", territory="DE"), "Veröffentlichungen, nicht (bei a in Deutschland)", "releases not (on a in Germany)"),
    (came_out("a", exclusive=True) | came_out(production="b"), "Veröffentlichungen (bei a, exklusiv) oder zu „b“", "releases (on a, exclusive) or of “b”"),
    (about("x") | ~about("y"), "Produktionen über x oder nicht über y", "productions about x or not about y"),
    (~about("y") | about("x"), "Produktionen über x oder nicht über y", "productions about x or not about y"),
    (about("x") & (minutes(4) | ~about("y")), "Produktionen über x, (mit vier Minuten Laufzeit oder nicht über y)", "productions about x, (with four minutes of running time or not about y)"),
    ((about("x") & minutes(4)) | rescheduled(), "Produktionen mit verschobenem Start oder (über x und mit vier Minuten Laufzeit)", "productions with a moved premiere or (about x and with four minutes of running time)"),
    (~(about("x") & ~rescheduled()), "Produktionen, nicht (über x und ohne verschobenen Start)", "productions not (about x and without a moved premiere)"),
    (of_kind("film") & (about("x") | titled("y")), "Filme (über x oder mit „y“ im Titel)", "films (about x or with “y” in the title)"),
]  # fmt: skip
KINDS: list[Case] = [
    (of_kind("series") & of_kind("film"), "Serien, zugleich Filme", "series, at the same time films"),
    (of_kind("series") | of_kind("film"), "Serien oder Filme", "series or films"),
    ((of_kind("series") | of_kind("film")) & about("x") & episodes(4), "Serien oder Filme, über x, mit vier Folgen", "series or films, about x, with four episodes"),
    (~of_kind("film"), "Produktionen, keine Filme", "productions other than films"),
    (~(of_kind("film") | of_kind("series")), "Produktionen, keine Filme oder Serien", "productions other than films or series"),
    (of_kind("film") | (of_kind("series") & about("x")), "Filme oder (Serien über x)", "films or (series about x)"),
    (of_kind("film") | (of_kind("series") & ~about("x") & episodes(4)), "Filme oder (Serien mit vier Folgen, nicht über x)", "films or (series with four episodes, not about x)"),
    (about("x") & (of_kind("film") | episodes(4)), "Produktionen über x, (Filme oder (Produktionen mit vier Folgen))", "productions about x, (films or (productions with four episodes))"),
    (about("x") | of_kind("film") | of_kind("series"), "Filme, Serien oder (Produktionen über x)", "films, series or (productions about x)"),
    (~(of_kind("film") & about("x")), "Produktionen, nicht (Filme über x)", "productions not (films about x)"),
    (~((of_kind("film") | of_kind("series")) & about("x")), "Produktionen, nicht (Filme oder Serien, über x)", "productions not (films or series, about x)"),
    (of_kind("film") & ~of_kind("series") & ~of_kind("special"), "Filme, keine Serien, keine Sondersendungen", "films other than series, other than specials"),
]  # fmt: skip
HEADS: list[Case] = [
    (did("production-company"), "Organisationen, in der Funktion Produktionsfirma genannt", "organizations credited as production company"),
    (did("director", "production-company"), "Personen, in den Funktionen Regie und Produktionsfirma genannt", "people credited as director and production company"),
    (did(on="y") & named("x"), "Personen mit „x“ im Namen, bei „y“ genannt", "people with “x” in the name, credited on “y”"),
    (named("x"), "Einträge mit „x“ im Namen", "entries with “x” in the name"),
    (named("x") & having("club", "y"), "Mannschaften mit „x“ im Namen, Verein: y", "teams with “x” in the name, club: y"),
    (having("sport", "golf"), "Mannschaften oder Wettbewerbe, Sportart: Golf", "teams or competitions, sport: golf"),
    (having("country", "DE"), "Organisationen, Mannschaften oder Veranstaltungen, Land: Deutschland", "organizations, teams or events, country: Germany"),
    (having("publisher", "x"), "Quellen, Herausgeber: x", "sources, publisher: x"),
    (having("kind", "club"), "Organisationen, Art: Verein", "organizations, kind: club"),
    (satisfies(good) & about("x"), "Produktionen mit eigener Bedingung (good), über x", "productions with a condition of your own (good), about x"),
]  # fmt: skip
WORDS: list[Case] = [
    (released(standing="announced"), "Produktionen mit angekündigter Veröffentlichung", "productions with an announced release"),
    (released(standing="established", kind="preview"), "Produktionen mit gesicherter Vorführung für Gäste", "productions with an established preview for guests"),
    (released("DAZN", 2019, standing="reported", exclusive=False), "Produktionen mit unbestätigter Veröffentlichung nicht exklusiv bei DAZN 2019", "productions with a reported release on DAZN in 2019 but not exclusively"),
    (released(announced=(2018, 2020)), "Produktionen, angekündigt für die Zeit von 2018 bis 2020", "productions announced for some time from 2018 to 2020"),
    (released(announced=(2018, None)), "Produktionen, angekündigt für die Zeit ab 2018", "productions announced for some time from 2018"),
    (released("DAZN", announced="2019-08"), "Produktionen, angekündigt für August 2019 und bei DAZN erschienen", "productions announced for August 2019 and released on DAZN"),
    (released("DAZN", "2019-08-16", "DE", kind="streaming", exclusive=True), "Produktionen, am 16. August 2019 exklusiv im Streaming bei DAZN in Deutschland erschienen", "productions released exclusively for streaming on DAZN in Germany on 16 August 2019"),
    (released(kind="theatrical"), "Produktionen, im Kino erschienen", "productions released in cinemas"),
    (released(kind="broadcast"), "Produktionen, im Fernsehen gezeigt", "productions shown on television"),
    (released(kind="festival"), "Produktionen, auf einem Festival gezeigt", "productions shown at a festival"),
    (released(kind="physical"), "Produktionen, auf Datenträger erschienen", "productions released on home video"),
    (released(kind="preview"), "Produktionen, vorab für Gäste gezeigt", "productions previewed for guests"),
    (credited(role="thanks"), "Produktionen mit Angabe zur Funktion „Dank an“", "productions with a credit as “thanks to”"),
    (~credited(role="thanks"), "Produktionen ohne Angabe zur Funktion „Dank an“", "productions without a credit as “thanks to”"),
    (~directed_by("A"), "Produktionen, Regie: nicht A", "productions, director: not A"),
    (~credited("A", affiliation="B"), "Produktionen ohne A (B) im Abspann", "productions without A (B) in the credits"),
    (did("thanks"), "Personen, in der Funktion „Dank an“ genannt", "people credited as “thanks to”"),
    (credit_for(role="thanks"), "Nennungen in der Funktion „Dank an“", "credits as “thanks to”"),
    (episodes(0), "Produktionen ohne Folgen", "productions with no episodes"),
    (~episodes(1), "Produktionen, nicht mit genau einer Folge", "productions not with exactly one episode"),
    (~episodes(4), "Produktionen, nicht mit genau vier Folgen", "productions not with exactly four episodes"),
    (~episodes((4, 8)), "Produktionen, nicht mit vier bis acht Folgen", "productions not with four to eight episodes"),
    (episodes((0, None)), "Produktionen mit beliebig vielen Folgen", "productions with any number of episodes"),
    (minutes((0, None)), "Produktionen von beliebiger Länge", "productions of any length"),
    (~minutes(90), "Produktionen, nicht mit genau 90 Minuten Laufzeit", "productions not with exactly 90 minutes of running time"),
    (~delayed(7), "Produktionen ohne eine um mehr als sieben Tage nach hinten verschobene Premiere", "productions without a premiere that was put back by more than seven days"),
    (~paid(), "Produktionen ohne bekannte Zahlung", "productions without a payment that is known of"),
    (~titled("x"), "Produktionen ohne „x“ im Titel", "productions without “x” in the title"),
    (~made_by("x"), "Produktionen ohne Beteiligung von x", "productions not involving the company x"),
    (~involving("x"), "Produktionen ohne Verbindung mit x", "productions without a connection with x"),
    (in_language("und"), "Produktionen, im Original in unbekannter Sprache", "productions originally in an unknown language"),
    (in_language("mul"), "Produktionen, im Original in mehreren Sprachen", "productions originally in several languages"),
    (in_language("zxx"), "Produktionen, im Original ohne Sprache", "productions originally without language"),
    (having("published", 2019), "Quellen, veröffentlicht: 2019", "sources, published: 2019"),
    (~having("published", (2018, None)), "Quellen, veröffentlicht: nicht ab 2018", "sources, published: not from 2018"),
    (satisfies(good), "Einträge mit eigener Bedingung (good)", "entries with a condition of your own (good)"),
    (satisfies(lambda one: one is not None), "Einträge mit eigener Bedingung", "entries with a condition of your own"),
    (~satisfies(good), "Einträge, nicht mit eigener Bedingung (good)", "entries not with a condition of your own (good)"),
    (credit_for(production=[]), "Nennungen zu keiner Produktion (leere Auswahl)", "credits on no production (an empty selection)"),
    (came_out(production=[]), "Veröffentlichungen zu keiner Produktion (leere Auswahl)", "releases of no production (an empty selection)"),
    (did(on=[]), "Personen, bei keiner Produktion (leere Auswahl) genannt", "people credited on no production (an empty selection)"),
    (did("director", "producer", on=["a", "b"], together=True), "Personen, bei einer der Produktionen „a“ oder „b“ zugleich in den Funktionen Regie und Produktion genannt", "people credited as director and producer together on one of the productions “a” or “b”"),
    (did("director", "producer", on="a", together=True), "Personen, bei „a“ in den Funktionen Regie und Produktion genannt", "people credited as director and producer on “a”"),
]  # fmt: skip


@pytest.mark.parametrize(("predicate", "german", "english"), [*SCOPE, *KINDS, *HEADS, *WORDS])
def test_questions_read_as_agreed(predicate: Predicate[Any], german: str, english: str) -> None:
    assert DE.explain(predicate) == german
    assert EN.explain(predicate) == english


@pytest.mark.parametrize("hedge", Hedge)
@pytest.mark.parametrize(("value", "said"), [(10**6, "1 Million Euro"), (10**9, "1 Milliarde Euro")])
def test_one_million_stands_in_figures_behind_a_preposition(hedge: Hedge, value: int, said: str) -> None:
    assert DE.explain(paid(Money(value, "EUR", hedge))).endswith(said)
    assert " von " in DE.explain(paid(Money(value, "EUR", hedge)))


@pytest.mark.parametrize(
    ("of", "german", "english"),
    [
        (Person, "Personen mit „x“ im Namen", "people with “x” in the name"),
        (People, "Personen mit „x“ im Namen", "people with “x” in the name"),
        (Teams, "Mannschaften mit „x“ im Namen", "teams with “x” in the name"),
        (Franchise, "Reihen mit „x“ im Namen", "franchises with “x” in the name"),
    ],
)
def test_a_question_is_said_of_a_class(of: type, german: str, english: str) -> None:
    assert DE.explain(named("x"), of) == german
    assert EN.explain(named("x"), of=of) == english


def test_what_it_is_asked_of_must_fit() -> None:
    with pytest.raises(QueryError, match="cannot be asked of a Source"):
        DE.explain(named("x"), Source)
    for wrong in (int, "people"):
        with pytest.raises(InvalidTypeError, match="a class that can be asked"):
            DE.explain(named("x"), wrong)  # type: ignore[arg-type]


def test_a_club_stands_for_its_teams_and_other_namesakes_for_nobody() -> None:
    club = Organization("sv", {"de": {"text": "SV Nord", "article": "der"}})
    side, other = Team("sv-men", "SV", club=club), Team("sv-women", "SV")
    assert DE.explain(About(Ref("SV", (side, club)))) == "Produktionen über den SV Nord"
    assert DE.explain(About(Ref("SV", (side, other)))) == "Produktionen über SV"
    assert DE.explain(About(Ref("SV", (club, other)))) == "Produktionen über SV"


class Own(Predicate[object]):
    """A class of predicates that the library does not know."""

    def __repr__(self) -> str:
        return "own()"


def test_predicates_of_others_are_given_as_code() -> None:
    assert DE.explain(And((titled("x"), Own()))) == "Produktionen mit „x“ im Titel, mit own()"
    assert EN.explain(titled("x") & ~Own()) == "productions with “x” in the title, not with own()"
