"""What was known by a day: titles that were not settled, plans for other days, parts that were only to come."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, note

from sportsdocs import Citation, Extent, Formatter, Production, Quantity, Release, Rhythm, Source, Title
from sportsdocs.format.plans import missed_plans, original_plans
from sportsdocs.format.rhythms import begins_so, is_broken
from sportsdocs.testing.productions import productions
from tests.format.works import BLATT, BOTE, STREAM, said

DE, EN, US = (Formatter(tag, plain_spaces=True) for tag in ("de", "en-GB", "en-US"))
MARCH = Source("march", publisher=BOTE, published="2021-03-02")
MAY = Source("may", publisher=BLATT, published="2021-05")
LATE = Source("late", publisher=BOTE, published="2021-11-30")
UNDATED = Source("undated", publisher=BLATT, url="https://example.org/x", read_on="2026-01-01")
X = Title("X", "de")
DONE = Citation(LATE)


def plan_by(*sources: Source) -> list[Citation]:
    return [Citation(source, "announced") for source in sources]


def stream(*citations: Citation, **values: Any) -> Release:
    return Release("streaming", platform=STREAM, citations=citations, **values)


def work(*titles: Title, **sections: Any) -> Production:
    return Production("x", "series", titles=titles, **sections)


# Titles.

WORKING = Title("Elf", "de", "working", citations=[DONE])
GOES_BY = Title("Nordelf", "en", "alternative", citations=[Citation(MAY)])


def test_a_title_it_goes_by_is_told_rather_than_a_working_title() -> None:
    assert said(DE.summary(work(WORKING, GOES_BY))) == "„Nordelf“ ist eine Dokumentarserie."
    rumour = Title("Nordelf", "en", "alternative", citations=[Citation(MAY, "reported")])
    assert "Arbeitstitel „Elf“" in said(DE.summary(work(WORKING, rumour)))
    settled = Title("Die Elf", "de", citations=[DONE])
    assert said(DE.summary(work(settled, GOES_BY))).startswith("„Die Elf“ ist")
    assert DE.line(work(WORKING, GOES_BY)).startswith("Nordelf")


def test_of_several_titles_it_goes_by_the_surest_in_the_language_is_told() -> None:
    german = Title("Die Nordelf", "de", "alternative", citations=[Citation(MARCH)])
    planned = Title("Der Norden", "de", "alternative", citations=plan_by(LATE))
    assert said(DE.summary(work(planned, GOES_BY, german))).startswith("„Die Nordelf“ ist")
    assert said(EN.summary(work(planned, GOES_BY, german))).startswith("“Nordelf” is")


def test_that_there_is_no_title_is_said_of_its_day() -> None:
    untitled = Title(None, citations=[Citation(MAY), Citation(MARCH)])
    assert (
        said(DE.summary(work(untitled)))
        == "Im Mai 2021 stand der Titel noch nicht fest; es ist eine Dokumentarserie."
    )
    on_a_day = work(Title(None, citations=[Citation(MARCH)]))
    assert said(EN.summary(on_a_day)).startswith("On 2 March 2021 the title was not settled yet; it is")
    assert said(US.summary(on_a_day)).startswith("On March 2, 2021, the title was not settled yet; it is")
    undated = work(Title(None, citations=[Citation(UNDATED)]))
    assert said(DE.summary(undated)).startswith(
        "Einer undatierten Quelle zufolge stand der Titel noch nicht fest; es"
    )
    assert (
        said(DE.summary(work(Title(None)))) == "Der Titel steht noch nicht fest; es ist eine Dokumentarserie."
    )


def test_a_title_it_goes_by_since_then_is_told_and_an_older_one_is_not() -> None:
    assert said(DE.summary(work(Title(None, citations=[Citation(MARCH)]), GOES_BY))).startswith(
        "„Nordelf“ ist"
    )
    assert "stand der Titel noch nicht fest" in said(DE.summary(work(Title(None, citations=[DONE]), GOES_BY)))


def test_a_sheet_says_who_knew_of_no_title_and_when() -> None:
    lost = Title(None, citations=[Citation(MARCH), Citation(UNDATED)], refuted_by=[DONE])
    assert "Titel: stand noch nicht fest („Nordbote“, 2. März 2021; „Abendblick“)" in DE.fact_sheet(
        work(X, lost)
    )
    assert "Title: was not settled yet (Nordbote, 2 March 2021; Abendblick)" in EN.fact_sheet(work(X, lost))
    assert DE.fact_sheet(work(Title(None))).endswith("\nTitel: steht noch nicht fest")
    open_ = Title(None, "de", "working", citations=[Citation(MARCH)])
    assert DE.fact_sheet(work(open_)).endswith(
        "\nArbeitstitel: stand noch nicht fest („Nordbote“, 2. März 2021)"
    )


def test_where_no_source_says_anything_nothing_is_said_to_be_known() -> None:
    film = Production("x", "film", titles=[Title("X", citations=[Citation(UNDATED)])])
    then = dt.date(2021, 6, 29)
    text = str(DE.summary(film.as_of(then), on=then))
    assert (
        text
        == "Es ist ein Dokumentarfilm; mehr sagt keine Quelle, die sicher aus der Zeit bis zum 29. Juni 2021 stammt."
    )
    assert str(US.summary(film.as_of(then), on=then)) == (
        "It is a documentary film; no source known to date from June 29, 2021, or before says more."
    )
    assert str(DE.summary(Production("x", "film"))) == "Es ist ein Dokumentarfilm; mehr sagt keine Quelle."


# Plans.

FIRST = stream(*plan_by(MARCH), date="2021-08-09", territory_count=Quantity(200, "over"))
MOVED = stream(*plan_by(MAY), date="2021-09-03")
OUT = stream(DONE, date="2021-09-03")


def test_a_promise_for_another_day_is_told_with_that_day_and_its_own_sources() -> None:
    eve = DE.summary(work(X, releases=[FIRST, MOVED]), on="2021-06-01", citations=True)
    assert "Die Serie soll am 3. September 2021 bei Nordkanal+ starten. [1] " in str(eve)
    assert "Der Start war ursprünglich für den 9. August 2021 in über 200 Ländern angekündigt. [2]" in str(
        eve
    )
    again = stream(*plan_by(MARCH), date="2021-08-09", last_part="2021-08-30")
    text = str(DE.summary(work(X, releases=[FIRST, again, OUT])))
    assert "Angekündigt war für den 9. August 2021 ein Start in über 200 Ländern." in text
    assert "Der Start war ursprünglich für den 9. August 2021 angekündigt." in text
    alone = stream(*plan_by(MARCH), date="2021-08-09", exclusive=True)
    assert "An exclusive release had been announced for 9 August 2021." in str(
        EN.summary(work(X, releases=[alone, OUT]))
    )
    assert "exklusiv bei" not in str(DE.summary(work(X, releases=[alone, MOVED]), on="2021-06-01"))


def test_what_was_announced_for_any_day_is_still_told_of_the_premiere() -> None:
    count = stream(*plan_by(MARCH), territory_count=Quantity(200, "over"))
    text = str(DE.summary(work(X, releases=[count, MOVED]), on="2021-06-01"))
    assert "am 3. September 2021 bei Nordkanal+ in über 200 Ländern starten." in text


@given(production=productions())
def test_sheet_and_summary_agree_on_what_was_the_original_plan(production: Production) -> None:
    sheet, text = DE.fact_sheet(production), str(DE.summary(production))
    note(sheet)
    note(text)
    if "war ursprünglich für" in text:
        assert "ursprünglich" in sheet
    found = [missed_plans(production, t, r, r.date) for t, r in production.release_choices]
    assert ("ursprünglich" in sheet) <= any(plans.in_order and plans.plans for plans in found)


def test_an_undated_plan_is_no_original_one() -> None:
    undated, dated = stream(*plan_by(UNDATED), date="2021-21"), stream(*plan_by(MARCH), date="2021-21")
    for plan, word in (
        (undated, "andernorts für das Frühjahr 2021"),
        (dated, "ursprünglich für das Frühjahr 2021"),
    ):
        series = work(X, releases=[plan, stream(DONE, *plan_by(MAY), date="2021-09-03")])
        assert f"Der Start war {word} angekündigt." in str(DE.summary(series))
        plain = word.replace("andernorts", "auch")
        assert f": {plain} angekündigt" in DE.fact_sheet(series)
        assert (plan in original_plans(series)) == (plan is dated)


@pytest.mark.parametrize(
    ("said_by", "known_by", "mark"),
    [
        (MARCH, LATE, "später überholt"),
        (UNDATED, LATE, "andere Angabe vorgezogen"),
        (MARCH, UNDATED, "andere Angabe vorgezogen"),
    ],
)
def test_only_what_a_dated_source_says_later_is_called_later(
    said_by: Source, known_by: Source, mark: str
) -> None:
    extents = [Extent(6, citations=plan_by(said_by)), Extent(4, citations=[Citation(known_by)])]
    assert f"Folgen: 6 (angekündigt; {mark})" in DE.fact_sheet(work(X, extents=extents))


def test_what_happened_is_later_than_its_plan_whoever_says_so() -> None:
    plan = stream(*plan_by(MARCH), last_part="2021-09")
    out = stream(Citation(UNDATED), date="2021-09-03", last_part="2021-10-01")
    assert "letzte Folge im September 2021 (angekündigt; später überholt)" in DE.fact_sheet(
        work(X, releases=[plan, out])
    )
    undated = stream(*plan_by(UNDATED), last_part="2021-09")
    assert "(angekündigt; andere Angabe vorgezogen)" in DE.fact_sheet(work(X, releases=[undated, out]))
    rhythm = stream(*plan_by(MARCH), date="2021-09-03", rhythm="daily", exclusive=True)
    weekly = stream(Citation(UNDATED), date="2021-09-03", rhythm="weekly")
    sheet = DE.fact_sheet(work(X, releases=[rhythm, weekly]))
    assert "täglich eine Folge (andere Angabe vorgezogen), exklusiv" in sheet


# Parts.

PARTS = ["2021-09-03", "2021-09-10", "2021-09-24"]


def test_a_source_that_is_older_than_a_part_does_not_establish_it() -> None:
    early = Source("early", publisher=BOTE, published="2021-09-11")
    series = work(X, releases=[stream(Citation(early), date="2021-09-03", part_dates=PARTS)])
    assert str(DE.summary(series, on="2021-12-01")).endswith(
        "Weitere Folgen erschienen am 10. September 2021. Weitere Folgen sollten am 24. September 2021 erscheinen."
    )
    done = work(X, releases=[stream(DONE, date="2021-09-03", part_dates=PARTS)])
    assert str(DE.summary(done)).endswith("Weitere Folgen erschienen am 10. und 24. September 2021.")
    weekly = work(
        X, releases=[stream(Citation(early), date="2021-09-03", rhythm="weekly", last_part="2021-09-24")]
    )
    assert str(DE.summary(weekly, on="2021-12-01")).endswith(
        "Jede Woche sollte eine weitere Folge erscheinen, die letzte am 24. September 2021."
    )


def test_a_source_that_only_knows_the_rhythm_does_not_establish_the_dates_that_break_it() -> None:
    values: dict[str, Any] = {
        "date": "2021-09-03",
        "last_part": "2021-09-24",
        "rhythm": "weekly",
        "part_dates": PARTS,
    }
    both = work(X, releases=[stream(DONE, *plan_by(MAY), **values)])
    assert str(DE.summary(both)).endswith(
        "Weitere Folgen sollten am 10. September 2021 erscheinen. Die letzte erschien am 24. September 2021."
    )
    cited = str(EN.summary(both, citations=True)).replace("\n", " ")
    assert "Nordkanal+ on 3 September 2021. [1, 2]" in cited
    assert (
        "were to come out on 10 September 2021. [2] The last one came out on 24 September 2021. [1]" in cited
    )
    assert cited.endswith("[1] Nordbote, 30 November 2021 [2] Abendblick, May 2021")
    alone = work(X, releases=[stream(DONE, **values)])
    assert str(DE.summary(alone)).endswith("Weitere Folgen erschienen am 10. und 24. September 2021.")


@pytest.mark.parametrize(
    ("rhythm", "days", "broken", "text"),
    [
        ("weekly", ["2021-09-03", "2021-09-10", "2021-09-17"], False, "wöchentlich eine Folge"),
        ("weekly", ["2021-09-03", "2021-09-10", "2021-09-24"], True, "zunächst wöchentlich eine Folge"),
        ("weekly", ["2021-09-03", "2021-09-12"], True, ""),
        ("daily", ["2021-09-03", "2021-09-04", "2021-09-06"], True, "zunächst täglich eine Folge"),
        ("at-once", ["2021-09-03", "2021-09-10"], True, ""),
        ("at-once", ["2021-09-03"], False, "alle Folgen auf einmal"),
        ("weekly", ["2021-09-03", "2021-10"], False, "wöchentlich eine Folge"),
    ],
)
def test_beside_dates_that_break_it_a_rhythm_is_told_as_far_as_it_went(
    rhythm: str, days: list[str], broken: bool, text: str
) -> None:
    release = stream(DONE, date="2021-09-03", rhythm=rhythm, part_dates=days)
    assert is_broken(release) is broken
    assert begins_so(release) is (
        "zunächst" in text or (not broken and len(days) > 1 and days[-1] != "2021-10")
    )
    line = DE.release(release)
    assert (f", {text}" in line) if text else (DE.word(Rhythm(rhythm)) not in line)


def test_a_release_without_parts_breaks_no_rhythm() -> None:
    assert not is_broken(stream(DONE, date="2021-09-03", rhythm="weekly", last_part="2021-09-24"))
    assert not is_broken(stream(DONE, date="2021-09-03", part_dates=PARTS))
    assert not begins_so(stream(DONE, date="2021-09-03", part_dates=PARTS))
