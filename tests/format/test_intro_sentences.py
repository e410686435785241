"""How summaries begin: the title and how sure it is, the kind of work, its extent, and what it is about."""

from __future__ import annotations

from typing import Any

import pytest

from sportsdocs import (
    Citation,
    Competition,
    Event,
    Extent,
    Formatter,
    Name,
    Origin,
    Outcome,
    Production,
    Quantity,
    Relation,
    Release,
    Season,
    Source,
    Subject,
    Team,
    Title,
)
from tests.format.works import BOTE, CLUB, ELF, LIGA, STREAM, said

DE, CH, EN = (Formatter(tag, plain_spaces=True) for tag in ("de", "de-CH", "en-GB"))
EARLY = Source("early", publisher=BOTE, published="2021-03-02")
LATE = Source("late", publisher=BOTE, published="2021-11-30")
ANNOUNCED, RUMOUR, DONE = Citation(EARLY, "announced"), Citation(EARLY, "reported"), Citation(LATE)
PLAN = Release("streaming", platform=STREAM, date="2021-09-03", citations=[ANNOUNCED])
OUT = Release("streaming", platform=STREAM, date="2021-09-03", citations=[DONE])
SIDE = Team("side", "FC Süd", club=CLUB)


def work(*titles: Title, kind: Any = "series", **sections: Any) -> Production:
    return Production("x", kind, titles=titles, **sections)


X = Title("X", "de")


def test_an_announced_number_of_what_is_to_come_is_told_as_to_come() -> None:
    planned = work(X, releases=[PLAN], extents=[Extent(4, citations=[ANNOUNCED])])
    assert said(DE.summary(planned)).startswith("„X“ wird eine vierteilige Dokuserie. Die Serie soll")
    assert said(EN.summary(planned)).startswith(
        "“X” will be a four-part documentary series. The series is due"
    )
    known = work(X, releases=[PLAN], extents=[Extent(4, citations=[DONE])])
    assert said(DE.summary(known, on="2021-06-01")).startswith("„X“ ist eine vierteilige Dokuserie.")


def test_an_episode_has_no_episodes() -> None:
    assert (
        said(DE.summary(work(X, kind="episode", extents=[Extent(4)])))
        == "„X“ ist eine Folge einer Dokumentarserie."
    )


def test_an_announced_number_of_what_is_out_is_told_as_announced() -> None:
    out = work(X, releases=[OUT], extents=[Extent(4, citations=[ANNOUNCED])])
    text = said(DE.summary(out))
    assert text == (
        "„X“ ist eine Dokumentarserie. Die Serie war mit vier Folgen angekündigt. "
        "Sie startete am 3. September 2021 bei Nordkanal+."
    )
    assert "The series had been announced with four episodes. It started" in said(EN.summary(out))
    unknown = work(X, extents=[Extent(4, citations=[ANNOUNCED])])
    assert said(DE.summary(unknown)).endswith("Die Serie ist mit vier Folgen angekündigt.")


def test_a_rumoured_title_and_subject_are_told_as_rumours() -> None:
    rumoured = work(Title("Gerücht", "de", citations=[RUMOUR]), subjects=[Subject(SIDE, citations=[DONE])])
    assert said(DE.summary(rumoured)) == "Eine Dokumentarserie über FC Süd soll „Gerücht“ heißen."
    assert said(EN.summary(rumoured)) == "A documentary series about FC Süd is reportedly titled “Gerücht”."
    assert said(CH.summary(rumoured)).endswith("heissen.")
    subject = Subject(SIDE, citations=[RUMOUR])
    assert (
        said(DE.summary(work(X, subjects=[subject])))
        == "„X“ ist eine Dokumentarserie. Die Serie soll von FC Süd handeln."
    )
    assert subject in DE.summary(work(X, subjects=[subject])).statements


def test_a_rumour_does_not_displace_an_established_title() -> None:
    rumour = Title("Das X", "de", "translated", citations=[RUMOUR])
    assert said(DE.summary(work(Title("The X", "en", citations=[DONE]), rumour))).startswith("„The X“ ist")
    settled = Title("Das X", "de", "translated", citations=[DONE])
    assert said(DE.summary(work(Title("The X", "en", citations=[DONE]), settled))).startswith("„Das X“ ist")


def test_a_working_title_says_that_it_is_one() -> None:
    working = Title("Elf im Wind", "de", "working", citations=[DONE])
    none = Title(None, citations=[DONE])
    assert (
        said(DE.summary(work(working)))
        == "Bekannt ist nur der Arbeitstitel „Elf im Wind“; es ist eine Dokumentarserie."
    )
    assert said(EN.summary(work(working))).startswith("Only the working title “Elf im Wind” is known")
    both = DE.summary(work(none, working))
    assert (
        str(both)
        == "Am 30. November 2021 stand der Titel noch nicht fest (Arbeitstitel: „Elf im Wind“); es ist eine Dokumentarserie."
    )
    assert {none, working} <= set(both.statements)
    rumoured = work(Title("Sturm", "de", citations=[RUMOUR]), working)
    assert (
        said(DE.summary(rumoured))
        == "Eine Dokumentarserie soll „Sturm“ heißen (Arbeitstitel: „Elf im Wind“)."
    )


def test_of_an_empty_production_only_the_kind_is_known() -> None:
    assert said(DE.summary(work(kind="film"))) == "Es ist ein Dokumentarfilm; mehr sagt keine Quelle."
    assert said(EN.summary(work(kind="film"))) == "It is a documentary film; no source says more."
    assert said(DE.summary(work(subjects=[Subject(SIDE)]))).startswith(
        "Der Titel ist nicht bekannt; es ist eine"
    )


def test_the_year_stands_before_the_episodes() -> None:
    long = work(X, origins=[Origin(year=2023)], extents=[Extent(Quantity(20, "more-than"))])
    assert said(DE.summary(long)) == "„X“ ist eine Dokumentarserie aus dem Jahr 2023 mit mehr als 20 Folgen."
    assert said(EN.summary(long)) == "“X” is a documentary series from 2023 with more than 20 episodes."


def test_a_season_is_told_by_its_number() -> None:
    relation = Relation("season-of", "reihe", number=2, citations=[DONE])
    season = work(X, kind="season", relations=[relation], extents=[Extent(8)], origins=[Origin(year=2020)])
    assert said(DE.summary(season)) == (
        "„X“ ist die zweite Staffel einer Dokumentarserie. Die Staffel stammt aus dem Jahr 2020 und hat acht Folgen."
    )
    assert said(EN.summary(season)) == (
        "“X” is the second season of a documentary series. The season is from 2020 and has eight episodes."
    )
    assert relation in DE.summary(season).statements
    late = work(X, kind="season", relations=[Relation("season-of", "reihe", number=13)])
    assert said(DE.summary(late)) == "„X“ ist die 13. Staffel einer Dokumentarserie."


def test_competition_and_season_are_told() -> None:
    league = work(X, subjects=[Subject(SIDE, competition=LIGA, season=Season("2018/19"))])
    assert (
        said(DE.summary(league)) == "„X“ ist eine Dokumentarserie über FC Süd in der Nordliga-Saison 2018/19."
    )
    assert said(EN.summary(league)).endswith("about FC Süd in the 2018/19 Nordliga season.")
    cup = Competition("c", {"und": Name("Nord Cup", article="der")})
    assert "in der Nord-Cup-Saison 2018/19" in str(
        DE.summary(work(X, subjects=[Subject(SIDE, competition=cup, season=Season("2018/19"))]))
    )
    assert said(DE.summary(work(X, subjects=[Subject(SIDE, competition=cup)]))).endswith(
        "über FC Süd im Nord Cup."
    )
    second = Competition("d", {"und": Name("2. Nordliga", article="die")})
    assert "in der 2. Nordliga in der Saison 2018/19" in str(
        DE.summary(work(X, subjects=[Subject(SIDE, competition=second, season=Season("2018/19"))]))
    )
    knocked_out = Subject(SIDE, competition=cup, season=Season("2022"), outcome="group-stage")
    assert "über FC Süd im Nord Cup 2022. Die Mannschaft" in said(DE.summary(work(X, subjects=[knocked_out])))
    assert "about FC Süd in the 2022 Nord Cup. The team" in said(EN.summary(work(X, subjects=[knocked_out])))


def test_beside_an_event_its_competition_is_not_told_again() -> None:
    event = Event("e", {"und": Name("Nordmeisterschaft 2022", article="die")}, competition=LIGA)
    subjects = [Subject(SIDE, competition=LIGA, season=Season("2022")), Subject(event)]
    assert said(DE.summary(work(X, subjects=subjects))).endswith(
        "über FC Süd bei der Nordmeisterschaft 2022."
    )


@pytest.mark.parametrize("outcome", Outcome)
def test_every_outcome_is_told_of_one_team_and_of_several(outcome: Outcome) -> None:
    one = work(X, subjects=[Subject(SIDE, outcome=outcome)])
    both = work(X, subjects=[Subject(SIDE, outcome=outcome), Subject(ELF, outcome="champion")])
    assert ". Die Mannschaft " in said(DE.summary(one))
    assert ". The team " in said(EN.summary(one))
    assert ". FC Süd " in said(DE.summary(both))
    assert "Die Nordlichter holten den Titel." in said(DE.summary(both))
    rumour = work(X, subjects=[Subject(SIDE, outcome=outcome, citations=[ANNOUNCED])])
    assert "Die Mannschaft" not in said(DE.summary(rumour))


def test_an_outcome_of_nobody_named_is_told_once() -> None:
    cup = Event("pokal", {"und": Name("Nordpokal", article="der")}, competition=LIGA, season="2020/21")
    nobody = [Subject(cup, outcome="runner-up"), Subject(competition=LIGA, outcome="runner-up")]
    text = said(DE.summary(work(X, subjects=nobody)))
    assert text.count("Das Ergebnis: Vizemeister.") == 1
    assert "The outcome: runners-up." in said(EN.summary(work(X, subjects=nobody)))
    both = said(DE.summary(work(X, subjects=[*nobody, Subject(SIDE, outcome="runner-up")])))
    assert "Das Ergebnis" not in both
    assert "belegte den zweiten Platz" in both
    rumour = Subject(competition=LIGA, outcome="runner-up", citations=[RUMOUR])
    assert "Ergebnis" not in said(DE.summary(work(X, subjects=[rumour])))
