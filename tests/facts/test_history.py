"""Known answers about who said what when, read from the files of the sample."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

import sportsdocs
from sportsdocs import (
    ChangeKind,
    Dispute,
    Extent,
    Fee,
    InvalidValueError,
    Money,
    PartialDate,
    Production,
    Release,
    SingleSourced,
    Standing,
    Statement,
    Title,
)

DOCS: Final = sportsdocs.sample()
DORTMUND: Final = DOCS.productions["inside-borussia-dortmund"]
KATAR: Final = DOCS.productions["all-or-nothing-die-nationalmannschaft-in-katar"]
MICHIGAN: Final = DOCS.productions["all-or-nothing-michigan-wolverines"]
JUVENTUS: Final = DOCS.productions["first-team-juventus"]

Step = tuple[str, str, str]


def story(production: Production, statement: Statement) -> list[Step]:
    """Tell when a statement, filed with this content, was said, confirmed and refuted, and by whom."""
    return [
        (change.day.isoformat(), str(change.kind), " ".join(c.source.id for c in change.citations))
        for change in DOCS.changes()
        if change.production == production and change.statement.content == statement.content
    ]


def test_the_titles_of_dortmund() -> None:
    wrong, none = Title("All or Nothing", language="en"), Title(None)
    assert story(DORTMUND, wrong) == [
        ("2019-05-21", "said", "nw-2019-05-21"),
        ("2019-07-17", "refuted", "dwdl-73189"),
    ]
    assert story(DORTMUND, none) == [
        ("2019-05-31", "said", "dwdl-72390"),
        ("2019-07-17", "refuted", "dwdl-73189"),
    ]
    assert story(DORTMUND, Title("Inside Borussia Dortmund", language="en")) == [
        ("2019-07-17", "said", "dwdl-73189 fernsehserien-inside-start klatsch-tratsch-inside")
    ]


def test_the_four_episodes_of_dortmund_came_true_when_they_were_listed() -> None:
    assert story(DORTMUND, Extent(4)) == [
        ("2019-05-21", "said", "nw-2019-05-21"),
        ("2019-08-07", "confirmed", "fernsehserien-inside"),
    ]


def test_the_first_date_of_dortmund_never_came_true() -> None:
    (plan,) = (release for release in DORTMUND.releases if release.date == PartialDate("2019-08-09"))
    assert story(DORTMUND, plan) == [("2019-05-21", "said", "nw-2019-05-21")]


def test_the_evening_in_the_stadium_was_a_plan_until_it_was_over() -> None:
    (evening,) = (release for release in DORTMUND.releases if release.kind.value == "preview")
    assert story(DORTMUND, evening) == [
        ("2019-07-17", "said", "dwdl-73189"),
        ("2019-08-14", "confirmed", "t-online-inside"),
    ]


def test_four_episodes_of_katar_were_hearsay_first() -> None:
    assert story(KATAR, Extent(4)) == [
        ("2023-03-31", "said", "bild-83308782"),
        ("2023-06-30", "confirmed", "dwdl-93384"),
    ]
    standings = [
        change.statement.standing
        for change in DOCS.changes()
        if change.production == KATAR and change.statement.content == Extent(4).content
    ]
    assert standings == [Standing.REPORTED, Standing.ESTABLISHED]


def test_the_date_of_katar() -> None:
    def told(text: str) -> list[Step]:
        (release,) = (release for release in KATAR.releases if release.date == PartialDate(text))
        return story(KATAR, release)

    assert told("early 2023") == [("2022-04-30", "said", "sport1-2022-04")]
    assert told("2023-21") == [("2022-09-13", "said", "awfulannouncing-2022-09-13")]
    assert told("2023-22") == [("2023-03-31", "said", "bild-83308782")]
    assert told("2023-09-08") == [
        ("2023-07-31", "said", "dwdl-94019 kicker-960982 bild-84852162"),
        ("2023-09-08", "confirmed", "tag24-2947883"),
    ]


def test_a_day_of_changes() -> None:
    day = DOCS.changes("2019-07-17", date(2019, 7, 17))
    assert {change.production.id for change in day} == {DORTMUND.id}
    assert [(type(change.statement).__name__, change.kind) for change in day] == [
        ("Title", ChangeKind.SAID),
        ("Title", ChangeKind.REFUTED),
        ("Title", ChangeKind.REFUTED),
        ("Release", ChangeKind.SAID),
        ("Release", ChangeKind.SAID),
        ("Remark", ChangeKind.SAID),
    ]
    assert DOCS.changes("2019-07", "2019-07") == day


def test_a_change_does_not_know_what_is_still_to_come() -> None:
    (plan,) = (
        change.statement
        for change in DOCS.changes("2019-07-17", "2019-07-17")
        if isinstance(change.statement, Release) and change.statement.last_part is not None
    )
    (filed,) = (release for release in DORTMUND.releases if release.content == plan.content)
    assert (plan.standing, filed.standing) == (Standing.ANNOUNCED, Standing.ESTABLISHED)
    assert plan in DORTMUND.as_of("2019-07-17").statements


# -- moves --------------------------------------------------------------------------------------------------------------


def test_dortmund_moved_by_a_week() -> None:
    assert DORTMUND.delay == (7, 7)
    (move,) = (move for move in DOCS.moves() if move.production == DORTMUND)
    assert (move.announced, move.premiere) == ((PartialDate("2019-08-09"),), PartialDate("2019-08-16"))
    assert (move.delay, move.days) == ((7, 7), 7)


def test_katar_moved_by_somewhat_more_than_three_to_six_months() -> None:
    # From 31 May at the latest, from 1 March at the earliest, to 8 September.
    least, most = (date(2023, 9, 8) - day for day in (date(2023, 5, 31), date(2023, 3, 1)))
    assert KATAR.delay == (least.days, most.days) == (100, 191)


def test_the_biggest_delay_stands_first() -> None:
    assert [move.production for move in DOCS.moves()] == [KATAR, MICHIGAN, DORTMUND, JUVENTUS]
    # Announced for January 2018, out on 6 April. Juventus was announced for 2018, which came true, and for its spring, and
    # was out on 16 February: before the first of March by 13 days, before the end of May by 104.
    assert [move.delay for move in DOCS.moves()[1::2]] == [(65, 95), (-104, -13)]


def test_a_plan_for_a_year_perhaps_moved() -> None:
    perhaps = [move for move in DOCS.moves(sure=False) if move not in DOCS.moves()]
    assert [(move.production.id, *map(str, move.announced)) for move in perhaps] == [
        ("all-or-nothing-manchester-city", "2018"),
        ("all-or-nothing-new-zealand-all-blacks", "2018"),
    ]


def test_before_it_moved_there_was_no_delay() -> None:
    assert DORTMUND.as_of("2019-06-01").delay is None
    assert Production("film", "film").delay is None
    assert DOCS.as_of("2019-06-01").productions[DORTMUND.id] not in {
        move.production for move in DOCS.as_of("2019-06-01").moves()
    }


# -- first reports ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id_", "day", "sources", "perhaps"),
    [
        (
            "inside-borussia-dortmund",
            "2019-05-21",
            {"nw-2019-05-21"},
            {"dwdl-72390", "horizont-inside", "sport1-inside-bild", "weltfussball-inside"},
        ),
        ("all-or-nothing-die-nationalmannschaft-in-katar", "2022-04-30", {"sport1-2022-04"}, set()),
        (
            "all-or-nothing-dallas-cowboys",
            "2018-03-01",
            {"cbs-sports-2018-03-01", "d-magazine-2018-03-01", "nexttv-2018-03-01"},
            set(),
        ),
        (
            "all-or-nothing-arizona-cardinals",
            "2016-06-06",
            {"nfl-com-2016-06-06"},
            {"awful-announcing-cardinals"},
        ),
        ("first-team-juventus", "2017-10-10", {"ubergizmo-2017-10-10"}, {"cnet-de-2017-10"}),
    ],
)
def test_who_reported_first(id_: str, day: str, sources: set[str], perhaps: set[str]) -> None:
    (report,) = (report for report in DOCS.first_reports() if report.production.id == id_)
    assert report.day.isoformat() == day
    assert {source.id for source in report.sources} == sources
    assert {source.id for source in report.perhaps} == perhaps
    assert {publisher.id for publisher in report.publishers} == {
        source.publisher.id for source in report.sources if source.publisher is not None
    }


def test_each_production_of_the_sample_was_first_reported_by_somebody() -> None:
    assert [report.production for report in DOCS.first_reports()] == list(DOCS.productions)
    assert all(report.publishers for report in DOCS.first_reports())


def test_who_said_a_statement_first() -> None:
    (director, *_) = DORTMUND.credits
    assert [citation.source.id for citation in director.first_citations] == ["nw-2019-05-21"]
    assert Title("Film").first_citations == ()
    pair = next(title for title in KATAR.titles if title.language == "de")
    assert [citation.source.id for citation in pair.first_citations] == ["dwdl-93384", "welt-245819842"]


# -- evidence -----------------------------------------------------------------------------------------------------------


def of_dortmund(facts: tuple[SingleSourced, ...]) -> list[SingleSourced]:
    return [fact for fact in facts if fact.production == DORTMUND]


def test_what_one_page_alone_says_of_dortmund() -> None:
    alone = of_dortmund(DOCS.single_sourced())
    assert len(alone) == 26 - 3  # in the file; three of them no longer hold, as the next test says
    assert {type(fact.statement).__name__ for fact in alone} == {
        "Origin", "Credit", "Release", "Remark", "Relation",
    }  # fmt: skip
    assert all(fact.sources == (fact.rests_on,) for fact in alone)


def test_refuted_and_superseded_statements_are_no_facts() -> None:
    alone = [fact.statement for fact in of_dortmund(DOCS.single_sourced())]
    once = [s for s in DORTMUND.statements if len({c.source for c in s.citations}) == 1 and s not in alone]
    # The wrong title, that there was none yet, and the four to six episodes that "Bild" expected.
    assert [s.content[1] for s in once] == ["All or Nothing", None, sportsdocs.Quantity(4, to=6)]


def test_two_publishers_with_one_origin() -> None:
    def amounts(facts: tuple[SingleSourced, ...]) -> list[tuple[object, str]]:
        fees = [(fact.statement, fact.rests_on.id) for fact in of_dortmund(facts)]
        return [(fee.amount, id_) for fee, id_ in fees if isinstance(fee, Fee)]

    assert amounts(DOCS.single_sourced()) == amounts(DOCS.single_sourced(by="publisher")) == []
    assert amounts(DOCS.single_sourced(by="origin")) == [(Money(5_800_000, "EUR"), "kicker")]


def test_two_pages_of_one_publisher() -> None:
    more = [fact for fact in DOCS.single_sourced(by="publisher") if len(fact.sources) > 1]
    assert {(fact.production.id, fact.rests_on.id) for fact in more} == {
        ("all-or-nothing-die-nationalmannschaft-in-katar", "sport1"),
        ("der-anschlag-angriff-auf-den-bvb", "dwdl"),
    }


def test_one_voice_is_a_source_a_publisher_or_an_origin() -> None:
    with pytest.raises(InvalidValueError, match="did you mean 'publisher'"):
        DOCS.single_sourced(by="publishers")  # type: ignore[arg-type]


def test_what_is_in_dispute() -> None:
    assert [(dispute.production.id, dispute.conflict.value) for dispute in DOCS.conflicts()] == [
        ("all-or-nothing-dallas-cowboys", "minutes"),
        ("all-or-nothing-manchester-city", "minutes"),
        ("all-or-nothing-manchester-city", "amount"),
        ("inside-borussia-dortmund", "period"),
        ("krieg-der-luegen", "minutes"),
        ("krieg-der-luegen", "minutes"),
        ("krieg-der-luegen", "minutes"),
    ]
    assert DOCS.conflicts()[3] == Dispute(DORTMUND, DORTMUND.conflicts()[0])


def test_the_title_of_dortmund_was_in_dispute_in_june_2019() -> None:
    then = [
        dispute for dispute in DOCS.as_of("2019-06-01").conflicts() if dispute.production.id == DORTMUND.id
    ]
    assert [dispute.conflict.value for dispute in then] == ["text", "period"]
