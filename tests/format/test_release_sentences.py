"""How summaries tell releases: in the mode of each value, with who says so, in order, and in what rhythm."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from sportsdocs import (
    Citation,
    Extent,
    Formatter,
    Name,
    Organization,
    Production,
    Quantity,
    Release,
    Source,
    Standing,
    Text,
    Title,
)
from sportsdocs.format.opening import opening
from sportsdocs.model.dates import Period
from tests.format.works import BLATT, BOTE, CLUB, STREAM, ZWEITES, said

DE, EN, US = (Formatter(tag, plain_spaces=True) for tag in ("de", "en-GB", "en-US"))
EARLY = Source("early", publisher=BOTE, published="2021-03-02")
MIDDLE = Source("middle", publisher=BOTE, published="2021-05-02")
LATE = Source("late", publisher=BOTE, published="2021-11-30")
UNDATED = Source("undated", publisher=BOTE, url="https://example.org/x", read_on="2026-01-01")
OTHER = Organization("zwei", "Zwei+", kind="platform")
ANNOUNCED, MOVED, DONE = Citation(EARLY, "announced"), Citation(MIDDLE, "announced"), Citation(LATE)


def work(*releases: Release, kind: Any = "series", **sections: Any) -> Production:
    return Production("x", kind, titles=[Title("X", "de")], releases=releases, **sections)


def stream(*citations: Citation, **values: Any) -> Release:
    return Release("streaming", platform=STREAM, citations=citations, **values)


def told(f: Formatter, production: Production, on: str = "2021-12-01") -> str:
    """Print what follows the first sentence."""
    return said(f.summary(production, on=on)).split(". ", 1)[1]


STARTED = stream(DONE, date="2021-09-03")


def test_what_was_only_announced_of_a_release_is_told_as_announced_and_cited() -> None:
    plan = stream(ANNOUNCED, exclusive=True, territory_count=Quantity(240, "more-than"))
    both = work(STARTED, plan)
    assert told(DE, both) == (
        "Die Serie startete am 3. September 2021 bei Nordkanal+. "
        "Angekündigt war ein exklusiver Start in mehr als 240 Ländern."
    )
    assert told(EN, both).endswith("An exclusive release in more than 240 countries had been announced.")
    assert plan in DE.summary(both).statements
    assert told(DE, work(STARTED, stream(ANNOUNCED, exclusive=True))).endswith(
        "Angekündigt war ein exklusiver Start."
    )
    assert "exklusiv" not in told(DE, work(STARTED, stream(Citation(EARLY, "reported"), exclusive=True)))


def test_what_is_announced_of_a_release_to_come_is_told_with_it_and_cited() -> None:
    plan, more = stream(MOVED, date="2021-09-03"), stream(ANNOUNCED, exclusive=True)
    text = told(DE, work(plan, more), on="2021-06-01")
    assert text == "Die Serie soll am 3. September 2021 exklusiv bei Nordkanal+ starten."
    assert {plan, more} <= set(DE.summary(work(plan, more), on="2021-06-01").statements)


def test_what_came_out_elsewhere_on_the_same_day_is_not_exclusive() -> None:
    own = stream(DONE, date="2021-09-03", exclusive=True)
    other = Release("streaming", platform=OTHER, date="2021-09-03", citations=[DONE])
    assert told(DE, work(own, other)) == "Die Serie startete am 3. September 2021 bei Nordkanal+ und Zwei+."
    assert told(EN, work(own, other)) == "The series started on Nordkanal+ and Zwei+ on 3 September 2021."
    assert {own, other} <= set(DE.summary(work(own, other)).statements)
    abroad = Release("streaming", platform=OTHER, date="2021-09-03", territories=["AT"], citations=[DONE])
    at_home = stream(DONE, date="2021-09-03", exclusive=True, territories=["DE"])
    assert "exklusiv bei Nordkanal+ in Deutschland" in told(DE, work(at_home, abroad))
    channel = Release("broadcast", platform=ZWEITES, date="2021-09-03", citations=[DONE])
    assert told(DE, work(own, channel)) == (
        "Die Serie startete am 3. September 2021 bei Nordkanal+. Im Fernsehen wurde sie am selben Tag im ZSF ausgestrahlt."
    )


def test_a_rhythm_keeps_its_mode() -> None:
    daily = stream(ANNOUNCED, rhythm="daily", last_part="2021-09-06")
    text = told(DE, work(STARTED, daily))
    assert text.endswith("Jeden Tag sollte eine weitere Folge erscheinen, die letzte am 6. September 2021.")
    assert told(EN, work(STARTED, daily)).endswith(
        "One episode was to follow each day, the last one on 6 September 2021."
    )
    assert told(DE, work(STARTED, stream(ANNOUNCED, rhythm="at-once"))).endswith(
        "Alle Folgen sollten auf einmal erscheinen."
    )
    assert told(DE, work(STARTED, stream(DONE, rhythm="at-once"))).endswith(
        "Alle Folgen erschienen auf einmal."
    )


def test_a_rhythm_is_that_of_the_premiere() -> None:
    other = Release("streaming", platform=OTHER, date="2021-10-01", rhythm="weekly", citations=[DONE])
    first = stream(DONE, date="2021-09-03", rhythm="weekly")
    summary = DE.summary(work(other, first), on="2021-12-01")
    sentence = next(s for s in opening(DE, work(other, first), LATE.said_by) if "Jede Woche" in s.text)
    assert sentence.statements == (first,)
    assert first in summary.statements
    assert "Jede Woche" not in said(DE.summary(work(other, STARTED)))


@pytest.mark.parametrize(("kind", "episodes"), [("series", 1), ("film", None)])
def test_one_episode_has_no_rhythm(kind: str, episodes: int | None) -> None:
    extents = [] if episodes is None else [Extent(episodes)]
    text = str(
        DE.summary(work(stream(DONE, date="2021-09-03", rhythm="at-once"), kind=kind, extents=extents))
    )
    assert "Folgen" not in text
    assert DE.parted(1, article="indefinite") == "eine einteilige Dokuserie"


def test_only_a_plan_that_was_surely_made_first_is_the_original_one() -> None:
    plan, new = stream(ANNOUNCED, date="2021-08-09"), stream(MOVED, DONE, date="2021-09-03")
    assert told(DE, work(plan, new)).endswith(
        "Der Start war ursprünglich für den 9. August 2021 angekündigt."
    )
    assert told(US, work(plan, new)).endswith("The release was originally announced for August 9, 2021.")
    undated = stream(Citation(UNDATED, "announced"), date="2021-08-09")
    assert told(DE, work(undated, new)).endswith(
        "Der Start war andernorts für den 9. August 2021 angekündigt."
    )
    assert told(DE, work(undated, STARTED)).endswith(
        "Der Start war ursprünglich für den 9. August 2021 angekündigt."
    )


def test_two_plans_are_told_in_their_order() -> None:
    plans = stream(ANNOUNCED, date="2021-08-09"), stream(MOVED, date="2021-08-20")
    text = told(DE, work(*reversed(plans), STARTED))
    assert text.endswith(
        "Der Start war zunächst für den 9. August 2021, dann für den 20. August 2021 angekündigt."
    )
    assert told(US, work(*plans, STARTED)).endswith(
        "The release was announced first for August 9, 2021, then for August 20, 2021."
    )


def test_two_plans_of_what_never_surely_came_out_are_one_sentence() -> None:
    plans = stream(ANNOUNCED, date="2021-08-09"), stream(MOVED, date="2021-09-03")
    assert told(DE, work(*plans)) == (
        "Der Start war zunächst für den 9. August 2021, dann für den 3. September 2021 bei Nordkanal+ angekündigt."
    )
    assert set(plans) <= set(DE.summary(work(*plans), on="2021-12-01").statements)


def test_what_came_out_on_a_day_that_was_only_announced_is_told_without_the_day() -> None:
    plan, done = stream(ANNOUNCED, date="2021-09-03"), stream(DONE, exclusive=True)
    assert told(DE, work(plan, done)) == (
        "Die Serie startete exklusiv bei Nordkanal+. Der Start war für den 3. September 2021 angekündigt."
    )


def test_several_territories_of_one_day_are_told_together() -> None:
    home, abroad = (stream(DONE, date="2021-09-03", territories=codes) for codes in (["DE", "AT"], ["CH"]))
    assert told(DE, work(home, abroad)) == (
        "Die Serie startete am 3. September 2021 bei Nordkanal+ in Deutschland, Österreich und der Schweiz."
    )


def test_plans_for_another_platform_are_not_those_of_the_premiere() -> None:
    other = Release("streaming", platform=OTHER, date="2021-08-09", citations=[ANNOUNCED])
    assert "9. August" not in told(DE, work(other, STARTED))
    # What was announced for everywhere came true in one place.
    abroad = stream(DONE, date="2021-10-01", territories=["AT"])
    at_home = stream(DONE, date="2021-09-03", territories=["DE"])
    plan = stream(ANNOUNCED, date="2021-10-01")
    assert "angekündigt" not in told(DE, work(plan, abroad, at_home))


def test_on_its_own_day_an_announced_release_is_still_to_come() -> None:
    plan = Release("broadcast", platform=ZWEITES, date="2021-05-19", citations=[ANNOUNCED])
    film = work(plan, kind="film")
    assert told(DE, film, "2021-05-19") == "Der Film soll am 19. Mai 2021 im ZSF ausgestrahlt werden."
    assert told(DE, film, "2021-05-20") == "Die Ausstrahlung war für den 19. Mai 2021 im ZSF angekündigt."
    assert told(EN, film, "2021-05-20") == "The broadcast was announced for 19 May 2021 on ZSF."
    assert told(US, film, "2021-05-20") == "The broadcast was announced for May 19, 2021, on ZSF."


def test_an_american_date_is_closed_where_the_sentence_goes_on() -> None:
    wide = stream(DONE, date="2021-09-03", territories=["001"], excluded=["CN"])
    assert (
        told(US, work(wide))
        == "The series started on Nordkanal+ on September 3, 2021, worldwide, except in China."
    )
    assert told(US, work(STARTED)).endswith("on September 3, 2021.")
    assert (
        US.date_range(Period("2018-12-09/2019-09-16"), form="phrase")
        == "from December 9, 2018, to September 16, 2019"
    )
    assert US.release(wide, form="phrase", with_year=False).endswith(
        "on September 3 worldwide, except in China"
    )


def test_a_place_stands_in_brackets_at_the_end() -> None:
    place = Text({"de": "Museum, Kiel", "en": "Museum, Kiel"})
    festival = Organization("f", "Sieh mal an!", kind="festival")
    film = work(
        Release("festival", platform=festival, place=place, date="2021-05-15", citations=[DONE]), kind="film"
    )
    assert told(DE, film) == "Der Film lief am 15. Mai 2021 beim Festival „Sieh mal an!“ (Museum, Kiel)."
    assert told(US, film) == (
        "The film was shown at the “Sieh mal an!” festival on May 15, 2021 (Museum, Kiel)."
    )
    named = Organization("g", {"und": Name("Filmfest Kiel", article="das")}, kind="festival")
    assert "beim Filmfest Kiel" in told(
        DE, work(Release("festival", platform=named, date="2021-05-15", citations=[DONE]))
    )


def test_dates_in_a_row_share_preposition_and_year() -> None:
    days = ("2021-09-03", "2021-09-10", "2021-10-01", "2022-01-07")
    parts = work(stream(Citation(Source("l", published="2022-02")), date=days[0], part_dates=days))
    assert told(DE, parts, "2022-03-01").endswith(
        "Weitere Folgen erschienen am 10. September, 1. Oktober 2021 und 7. Januar 2022."
    )
    assert told(US, parts, "2022-03-01").endswith(
        "Further episodes came out on September 10, October 1, 2021, and January 7, 2022."
    )


FURTHER = [
    Release("theatrical", date="2021-10-01", territories=["DE"], citations=[DONE]),
    Release("broadcast", platform=ZWEITES, date="2021-11-03", citations=[DONE]),
    Release("physical", date="2022-02", citations=[Citation(LATE, "announced")]),
    Release("streaming", platform=OTHER, date="2022-03", citations=[Citation(LATE, "announced")]),
    Release("preview", date="2021-09-01", citations=[DONE]),
]


def test_further_releases_are_told_in_order_three_at_most() -> None:
    film = work(*reversed(FURTHER), STARTED, kind="film")
    assert told(DE, film) == (
        "Der Film startete am 3. September 2021 bei Nordkanal+. In Deutschland kam er am 1. Oktober 2021 ins Kino. "
        "Im Fernsehen wurde er am 3. November 2021 im ZSF ausgestrahlt. Fürs Heimkino soll er im Februar 2022 erscheinen."
    )
    assert told(EN, film) == (
        "The film started on Nordkanal+ on 3 September 2021. In cinemas, it opened in Germany on 1 October 2021. "
        "On television, it was broadcast on ZSF on 3 November 2021. On home video, it is due to come out in February 2022."
    )
    assert told(DE, work(STARTED, FURTHER[3], kind="film")).endswith(
        "Außerdem soll er im März 2022 bei Zwei+ starten."
    )


FESTIVAL = Organization("g", {"und": Name("Filmfest Kiel", article="das")}, kind="festival")


def cut(kind: Any, date: str, *citations: Citation, **values: Any) -> Release:
    return Release(
        kind, date=date, citations=citations or [DONE], **{"version": "cinema", "running_time": 136, **values}
    )


def test_a_version_opens_the_sentence_and_is_then_it() -> None:
    shown = (
        cut("festival", "2021-10-07", platform=FESTIVAL),
        cut("theatrical", "2021-10-18", territories=["DE"]),
    )
    sold = Release("physical", date="2021-11-20", citations=[DONE])
    production = work(STARTED, *shown, sold)
    assert told(DE, production).endswith(
        "Eine Kinofassung von 136 Minuten lief am 7. Oktober 2021 beim Filmfest Kiel. "
        "In Deutschland kam sie am 18. Oktober 2021 ins Kino. Fürs Heimkino erschien die Serie am 20. November 2021."
    )
    assert told(EN, production).endswith(
        "A cinema version of 136 minutes was shown at Filmfest Kiel on 7 October 2021. "
        "In cinemas, it opened in Germany on 18 October 2021. On home video, the series came out on 20 November 2021."
    )
    assert "A theatrical version of 136 minutes was shown" in told(US, production)
    assert {*shown, sold} <= set(DE.summary(production).statements)


def test_a_version_is_told_by_all_that_is_known_of_it() -> None:
    aired = cut("broadcast", "2021-11-03", platform=ZWEITES, version="television", running_time=None)
    assert told(DE, work(STARTED, aired)).endswith(
        "Eine Fernsehfassung wurde am 3. November 2021 im ZSF ausgestrahlt."
    )
    length = Release(
        "broadcast",
        platform=ZWEITES,
        version="television",
        running_time=Quantity(50, to=55),
        citations=[DONE],
    )
    production = work(STARTED, aired, length)
    assert "Eine Fernsehfassung von 50 bis 55 Minuten wurde" in told(DE, production)
    assert "A television version of 50 to 55 minutes was broadcast" in told(EN, production)
    assert {aired, length} <= set(DE.summary(production).statements)
    unnamed = work(STARTED, cut("broadcast", "2021-11-03", platform=ZWEITES, version=None, running_time=1))
    assert "Eine Fassung von einer Minute wurde" in told(DE, unnamed)
    assert "A version of one minute was broadcast" in told(EN, unnamed)


def test_a_length_that_was_only_announced_is_not_told_of_what_came_out() -> None:
    aired = cut("broadcast", "2021-11-03", platform=ZWEITES, version="short", running_time=None)
    plan = cut("broadcast", "2021-11-03", ANNOUNCED, platform=ZWEITES, version="short", running_time=55)
    assert told(DE, work(STARTED, aired, plan)).endswith(
        "Eine gekürzte Fassung wurde am 3. November 2021 im ZSF ausgestrahlt."
    )
    assert told(EN, work(STARTED, plan), "2021-10-01").endswith(
        "A shortened version of 55 minutes is due to be broadcast on ZSF on 3 November 2021."
    )
    assert told(DE, work(STARTED, plan), "2021-10-01").endswith(
        "Eine gekürzte Fassung von 55 Minuten soll am 3. November 2021 im ZSF ausgestrahlt werden."
    )


def test_only_what_shows_the_same_version_is_told_together() -> None:
    one, other = (stream(DONE, date="2021-09-03", version=version) for version in ("cinema", "cinema"))
    there = Release("streaming", platform=OTHER, date="2021-09-03", version="cinema", citations=[DONE])
    assert (
        told(DE, work(one, there))
        == "Eine Kinofassung startete am 3. September 2021 bei Nordkanal+ und Zwei+."
    )
    assert told(DE, work(STARTED, there)) == (
        "Die Serie startete am 3. September 2021 bei Nordkanal+. Eine Kinofassung startete am selben Tag bei Zwei+."
    )
    home = evolve(other, territories=["DE"])
    abroad = evolve(home, territories=["AT"], version="international")
    assert told(DE, work(home, abroad)) == (
        "Eine Kinofassung startete am 3. September 2021 bei Nordkanal+ in Deutschland. "
        "Eine internationale Fassung startete am selben Tag bei Nordkanal+ in Österreich."
    )


def test_a_premiere_may_be_that_of_a_version() -> None:
    first = cut("festival", "2021-10-07", ANNOUNCED, platform=FESTIVAL)
    production = work(first, kind="film")
    assert told(DE, production, "2021-06-01") == (
        "Eine Kinofassung von 136 Minuten soll am 7. Oktober 2021 beim Filmfest Kiel laufen."
    )
    assert told(DE, production) == (
        "Die Festivalpremiere war für den 7. Oktober 2021 beim Filmfest Kiel in einer Kinofassung von 136 Minuten angekündigt."
    )
    said_by = cut("festival", "2021-10-07", Citation(EARLY, "announced", attributed_to=CLUB))
    assert told(EN, work(said_by), "2021-06-01") == (
        "According to FC Nord, a cinema version of 136 minutes is due to be shown at a festival on 7 October 2021."
    )
    guests = cut("preview", "2021-09-01", version="directors-cut", running_time=None)
    assert told(DE, work(guests)) == "Eine Regiefassung wurde am 1. September 2021 geladenen Gästen gezeigt."


def test_a_phrase_tells_the_version_and_its_length() -> None:
    release = cut("theatrical", "2021-10-18", territories=["DE"], version="long")
    assert (
        DE.release(release, form="phrase")
        == "am 18. Oktober 2021 in Deutschland in einer Langfassung von 136 Minuten"
    )
    assert (
        US.release(release, form="phrase")
        == "in Germany on October 18, 2021, in an extended version of 136 minutes"
    )
    assert DE.release(release) == "Kinostart: 18. Oktober 2021, Langfassung von 136 Minuten, in Deutschland"


def test_of_two_versions_the_disputed_one_is_named() -> None:
    cuts = [
        cut("broadcast", "2021-11-03", platform=ZWEITES, version="short", running_time=minutes)
        for minutes in (50, 55)
    ]
    others = STARTED, cut("broadcast", "2021-11-20", platform=ZWEITES)
    assert told(DE, work(*others, *cuts)).endswith(
        "Die Angaben zur Laufzeit der Fassung gehen auseinander, und zwar für die Ausstrahlung "
        "in einer gekürzten Fassung im ZSF: 50 Minuten („Nordbote“) oder 55 Minuten („Nordbote“)."
    )
    assert told(EN, work(*others, *cuts)).endswith(
        "Accounts of the running time of the version differ for the broadcast in a shortened version on ZSF: "
        "50 minutes (Nordbote) or 55 minutes (Nordbote)."
    )


def test_behind_another_subject_the_work_is_named_anew() -> None:
    moved = stream(ANNOUNCED, date="2021-08-09")
    assert told(DE, work(STARTED, moved, FURTHER[1])).endswith(
        "angekündigt. Im Fernsehen wurde die Serie am 3. November 2021 im ZSF ausgestrahlt."
    )


def test_a_showing_for_guests_is_told_if_there_is_nothing_else() -> None:
    assert told(DE, work(FURTHER[4])) == "Die Serie wurde am 1. September 2021 geladenen Gästen gezeigt."
    assert told(EN, work(FURTHER[4])) == "The series was shown to invited guests on 1 September 2021."


@pytest.mark.parametrize("standing", [Standing.ANNOUNCED, Standing.REPORTED])
def test_whose_word_it_is_is_said(standing: Standing) -> None:
    who = CLUB if standing is Standing.ANNOUNCED else BLATT
    plan = work(stream(Citation(EARLY, standing, attributed_to=who), date="2021-09-03"))
    name = "FC Nord" if standing is Standing.ANNOUNCED else "„Abendblick“"
    assert (
        told(DE, plan, "2021-06-01")
        == f"Laut {name} soll die Serie am 3. September 2021 bei Nordkanal+ starten."
    )
    assert told(EN, plan, "2021-06-01").startswith(f"According to {who.name}, the series is ")


def test_a_rumour_whose_day_went_by_is_told_in_the_past() -> None:
    rumour = work(stream(Citation(EARLY, "reported"), date="2021-09-03"))
    assert told(DE, rumour) == (
        "Die Serie sollte unbestätigten Angaben zufolge am 3. September 2021 bei Nordkanal+ starten."
    )
    assert told(EN, rumour) == "The series was reportedly to start on Nordkanal+ on 3 September 2021."
