"""Whose word something is: where the sources only repeat somebody, every page says whom."""

from __future__ import annotations

import datetime as dt

from hypothesis import assume, given, note
from hypothesis import strategies as st

from sportsdocs import (
    Award,
    Citation,
    Credit,
    Extent,
    Filming,
    Formatter,
    Person,
    Production,
    Quantity,
    Release,
    Source,
    Statement,
    Subject,
    Text,
    Title,
)
from sportsdocs.format.doubt import all_attributed_to, attributed_to
from sportsdocs.format.name_phrases import speaker
from sportsdocs.format.opening import opening
from sportsdocs.format.sheets import line_value, sheet_lines
from sportsdocs.format.summaries import last_day_cited
from sportsdocs.testing.productions import productions
from tests.format.works import (
    AFTER,
    ANA,
    BLATT,
    BOTE,
    CLUB,
    ELF,
    FIRMA,
    KIM,
    MIA,
    PARTNER,
    PLAN,
    STREAM,
    TOM,
    said,
)

DE, EN = Formatter("de", plain_spaces=True), Formatter("en-GB", plain_spaces=True)
BY_PAPER = Citation(AFTER, attributed_to=BLATT)
BY_CLUB = Citation(AFTER, attributed_to=CLUB)
ITSELF = Citation(PLAN)
ANNOUNCED_BY_CLUB = Citation(PLAN, "announced", attributed_to=CLUB)
days = st.dates(dt.date(1999, 1, 1), dt.date(2031, 1, 1))
X = Title("X", "de")


def is_named(f: Formatter, statement: Statement, text: str) -> bool:
    """Tell whether a text names one of those whose word a statement is; a club perhaps as the club."""
    names = [speaker(f, party) for party in attributed_to(statement)]
    # A newspaper that speaks itself stands without the marks of a title.
    names += [party.names.best(*f.languages).text for party in attributed_to(statement)]
    return "nach Klubangaben" in text or any(f.out(name) in text for name in names)


@given(production=productions(), day=days)
def test_a_summary_names_everybody_whose_word_it_repeats(production: Production, day: dt.date) -> None:
    for summary in (DE.summary(production), DE.summary(production.as_of(day), on=day)):
        note(str(summary))
        for statement in summary.statements:
            assert not attributed_to(statement) or is_named(DE, statement, str(summary)), statement


@given(production=productions())
def test_credits_and_sheets_name_everybody_whose_word_they_repeat(production: Production) -> None:
    for line in sheet_lines(DE, production):
        text = DE.out(line_value(DE, line))
        note(text)
        # What another source says too joins its line.
        repeated = line.statements and all(map(attributed_to, line.statements))
        assert not repeated or any(is_named(DE, statement, text) for statement in line.statements)
    text = DE.credits(production)
    note(text)
    for credit in production.current(Credit):
        assert not attributed_to(credit) or is_named(DE, credit, text), credit


@given(production=productions())
def test_who_speaks_for_himself_is_not_said_to_repeat_anybody(production: Production) -> None:
    assume(not all_attributed_to(production.statements))
    assert "nach Klubangaben" not in str(DE.summary(production))
    assert "teils laut" not in str(DE.summary(production))


def test_the_word_of_somebody_stands_behind_the_sentence() -> None:
    film = Production(
        "x",
        "series",
        titles=[X],
        subjects=[Subject(ELF)],
        extents=[Extent(minutes=60, citations=[BY_PAPER])],
        filming=[Filming("2021-01/..", ["hotel"], citations=[BY_CLUB])],
    )
    assert said(DE.summary(film)).endswith(
        "Die Dreharbeiten begannen im Januar 2021 und fanden unter anderem im Hotel statt (nach Klubangaben). "
        "Eine Folge dauert 60 Minuten (laut „Abendblick“)."
    )
    assert said(EN.summary(film)).endswith("An episode runs for 60 minutes (according to Abendblick).")


def test_a_source_that_speaks_for_itself_is_enough() -> None:
    twice = [Extent(minutes=60, citations=[BY_PAPER]), Extent(4, 60, citations=[ITSELF])]
    text = said(DE.summary(Production("x", "series", titles=[X], extents=twice)))
    assert text == "„X“ ist eine vierteilige Dokuserie. Eine Folge dauert 60 Minuten."


def test_of_several_prizes_of_which_one_is_hearsay_the_sentence_is_partly_so() -> None:
    prizes = [Award(Text("A"), citations=[BY_PAPER]), Award(Text("B"), citations=[ITSELF])]
    film = Production("x", "film", titles=[X], awards=prizes)
    assert said(DE.summary(film)).endswith("die Auszeichnungen „A“ und „B“ (teils laut „Abendblick“).")
    assert said(EN.summary(film)).endswith("(partly according to Abendblick).")


def test_the_number_of_episodes_of_somebody_is_told_apart() -> None:
    plan = Release("streaming", platform=STREAM, date="2021-09-03", citations=[Citation(PLAN, "announced")])
    four = Extent(4, citations=[ANNOUNCED_BY_CLUB])
    series = Production("x", "series", titles=[X], subjects=[Subject(CLUB)], extents=[four], releases=[plan])
    text = said(DE.summary(series, on="2021-06-01"))
    assert text.startswith(
        "„X“ ist eine Dokumentarserie über den FC Nord. Die Serie soll vier Folgen haben (nach Klubangaben)."
    )
    known = Production("x", "series", titles=[X], extents=[Extent(4, citations=[BY_PAPER])])
    assert said(DE.summary(known)).endswith("Die Serie hat vier Folgen (laut „Abendblick“).")


def test_a_plan_of_somebody_keeps_his_name_when_it_was_missed() -> None:
    first = Release("streaming", platform=STREAM, date="2021-08-09", citations=[ANNOUNCED_BY_CLUB])
    out = Release("streaming", platform=STREAM, date="2021-09-03", citations=[Citation(AFTER)])
    series = Production("x", "series", titles=[X], subjects=[Subject(ELF)], releases=[first, out])
    assert said(DE.summary(series)).endswith(
        "Der Start war ursprünglich für den 9. August 2021 angekündigt (nach Klubangaben)."
    )
    assert "ursprünglich für den 9. August 2021 angekündigt (nach Klubangaben)" in DE.fact_sheet(series)
    elsewhere = Production("x", "series", titles=[X], releases=[first, out])
    assert said(DE.summary(elsewhere)).endswith("angekündigt (laut FC Nord).")


def test_a_promise_of_somebody_is_told_apart_from_the_plan() -> None:
    plan = Release("streaming", platform=STREAM, date="2021-09-03", citations=[Citation(PLAN, "announced")])
    alone = Release("streaming", platform=STREAM, exclusive=True, citations=[ANNOUNCED_BY_CLUB])
    series = Production("x", "series", titles=[X], subjects=[Subject(ELF)], releases=[plan, alone])
    assert said(DE.summary(series, on="2021-06-01")).endswith(
        "Die Serie soll am 3. September 2021 bei Nordkanal+ starten. Angekündigt ist ein exklusiver Start (nach Klubangaben)."
    )
    assert said(EN.summary(series, on="2021-06-01")).endswith(
        "An exclusive release has been announced (according to the club)."
    )


def test_participants_of_whom_a_source_only_heard_are_told_behind_the_others() -> None:
    sure, heard = Credit(ANA, "participant"), Credit(TOM, "participant", citations=[BY_PAPER])
    to_come = Credit(KIM, "participant", citations=[ANNOUNCED_BY_CLUB])
    film = Production("x", "film", titles=[X], credits=[heard, sure, to_come])
    assert said(DE.summary(film)).endswith(
        "Zu den Mitwirkenden gehört Ana Berg. Auch Tom Weiß wirkt mit (laut „Abendblick“). "
        "Mitwirken soll auch Kim Sand (laut FC Nord)."
    )
    assert "Tom Weiß also appears in it (according to Abendblick)." in said(EN.summary(film))
    only = Production("x", "film", titles=[X], credits=[heard])
    assert said(DE.summary(only)).endswith("Zu den Mitwirkenden gehört Tom Weiß (laut „Abendblick“).")


def test_makers_and_companies_keep_it_in_every_form() -> None:
    credit = Credit(MIA, "director", citations=[BY_PAPER])
    assert DE.credits([credit]) == "Regie: Mia Holm (laut „Abendblick“)"
    assert DE.credits([credit], form="sentence") == "Regie führte Mia Holm (laut „Abendblick“)."
    planned = Credit(MIA, "director", citations=[ANNOUNCED_BY_CLUB])
    assert DE.credits([planned]) == "Regie: Mia Holm (laut FC Nord angekündigt)"
    assert DE.credits([planned], ahead=True) == "Regie: Mia Holm (laut FC Nord)"
    one, other = (
        Credit(FIRMA, "production-company", citations=[BY_PAPER]),
        Credit(PARTNER, "co-production-company"),
    )
    assert DE.company([one]) == "eine Produktion der LSP Film (laut „Abendblick“)"
    assert DE.company([one, other]).endswith("in Koproduktion mit Kurbel Studios (teils laut „Abendblick“)")


def test_a_club_that_a_statement_names_is_the_club() -> None:
    guest = Person("gast", "Gast")
    credit = Credit(guest, "participant", affiliation=CLUB, citations=[BY_CLUB])
    assert DE.credits([credit]).endswith("(nach Klubangaben)")
    count = Release("streaming", platform=STREAM, territory_count=Quantity(3), citations=[BY_CLUB])
    assert DE.release(count).endswith("in 3 Ländern (laut FC Nord)")


def test_a_sentence_knows_whom_it_names() -> None:
    rumour = Release(
        "streaming",
        platform=STREAM,
        date="2021-09-03",
        citations=[Citation(PLAN, "announced", attributed_to=BLATT)],
    )
    film = Production("x", "film", titles=[X], releases=[rumour])
    sentence = opening(DE, film, last_day_cited(film))[-1]
    assert sentence.text.startswith("Laut „Abendblick“ soll der Film")
    assert sentence.named == (BLATT,)
    source = Source("own", publisher=BOTE, published="2021-01-01")
    assert not opening(
        DE, Production("y", "film", titles=[Title("Y", citations=[Citation(source)])]), dt.date.max
    )[0].named
