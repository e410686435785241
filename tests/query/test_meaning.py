"""Every criterion with a production that answers yes, one that answers no, and one that answers perhaps.

Those about money, moves, relations and sources have a file of their own, `test_meaning_more`.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sportsdocs.errors import QueryError
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.entities import Competition, Event, Franchise, Named, Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Credit, Extent, Origin, Relation, Release, Subject, Title
from sportsdocs.model.texts import Text
from sportsdocs.query import (
    Context,
    NameResolver,
    Predicate,
    Productions,
    about,
    directed_by,
    episodes,
    involving,
    released,
)

ana, bo = Person("ana-berg", "Ana Berg"), Person("bo-ost", "Bo Öst", aliases=["B. Ost"])
stream, station = Organization("stream", "Stream+"), Organization("station", "ZDS")
club = Organization("club", {"de": "FC Beispiel"})
league = Competition("league", {"de": "Liga", "en": "League"}, sport="association-football")
cup = Competition("cup", "Pokal")
side = Team("side", "Beispiel", sport="association-football", club=club)
other_side = Team("other-side", "Unbekannt")
final = Event("final-2019", "Finale 2019", competition=cup, season="2018/19")
saga = Franchise("saga", "Saga")
ENTITIES: tuple[Named, ...] = (ana, bo, stream, station, club, league, cup, side, other_side, final, saga)

before, after = Source("before", published="2019-05-21"), Source("after", published="2019-12-01")
plan, fact = Citation(before, "announced"), Citation(after)
refuting = [Citation(after)]


def series(**sections: Any) -> Production:
    return Production("work", "series", **sections)


def film(**sections: Any) -> Production:
    return Production("work", "film", **sections)


def out(*releases: Release) -> Production:
    return series(releases=releases)


def shown(*, on: Organization | None = stream, **values: Any) -> Release:
    return Release("streaming", platform=on, **values)


def credit(*filed: Credit) -> Production:
    return series(credits=filed)


def on(*subjects: Subject) -> Production:
    return series(subjects=subjects)


def ask(work: Production, **given: Any) -> bool | None:
    context = Context([work], NameResolver(ENTITIES))
    rows = Productions([work], context)
    if rows.where(**given):
        return True
    return None if rows.where(**given, sure=False) else False


moved = out(shown(date="2019-08-09", citations=[plan]), shown(date="2019-08-16", citations=[fact]))
maybe_moved = out(shown(date="2019-08", citations=[plan]), shown(date="2019-08-16", citations=[fact]))
abroad = shown(date="2019", territories=["001"], excluded=["CN"])
stadium = Release("preview", place=Text("Stadion"), date="2019-08-14")

CASES: dict[str, list[tuple[Production, Any, bool | None]]] = {
    "kind": [(film(), "film", True), (film(), "series", False)],
    "title": [
        (film(titles=[Title("Größe: Die Geschichte")]), "groesse die", True),
        (film(titles=[Title("Größe"), Title("Great", "en", "translated")]), "great", True),
        (film(titles=[Title("Größe", refuted_by=refuting), Title("Ruhm")]), "Größe", False),
        (film(titles=[Title("Großes")]), "Groß", False),
        (film(titles=[Title(None)]), "Größe", False),
        (film(), "Größe", None),
    ],
    "country": [
        (film(origins=[Origin(["DE", "GB"])]), "GB", True),
        (film(origins=[Origin(["DE"])]), "GB", False),
        (film(origins=[Origin(year=2019)]), "GB", None),
    ],
    "language": [
        (film(origins=[Origin(language="de")]), "de", True),
        (film(origins=[Origin(language="de")]), "en", False),
        (film(), "en", None),
    ],
    "sport": [
        (on(Subject(side)), "association-football", True),
        (on(Subject(ana, competition=league)), "association-football", True),
        (on(Subject(side)), "tennis", False),
        (on(Subject(ana)), "tennis", False),
        (on(Subject(other_side)), "tennis", None),
        (on(Subject(final)), "tennis", None),
        (on(), "tennis", False),
    ],
    "about": [
        (on(Subject(side)), side, True),
        (on(Subject(side)), "FC Beispiel", True),
        (on(Subject(final)), "Pokal", True),
        (on(Subject(ana)), "bo-ost", False),
        (on(Subject(ana, refuted_by=refuting)), ana, False),
    ],
    "competition": [
        (on(Subject(side, competition=league)), "Liga", True),
        (on(Subject(league)), "League", True),
        (on(Subject(final)), cup, True),
        (on(Subject(side)), "Liga", False),
    ],
    "season": [
        (on(Subject(side, season="2018/19")), "2018/2019", True),
        (on(Subject(final)), "2018/19", True),
        (on(Subject(side, season="2018/19")), "2018", False),
        (on(Subject(side)), "2018/19", False),
    ],
    "credited": [
        (credit(Credit(bo, "narrator")), "bo oest", True),
        (credit(Credit(bo, "narrator")), ana, False),
        (credit(Credit(bo, "narrator", refuted_by=refuting)), bo, False),
    ],
    "role": [
        (credit(Credit(bo, "co-director")), "director", True),
        (credit(Credit(bo, "director")), Role.CO_DIRECTOR, False),
    ],
    "director": [
        (credit(Credit(ana, "director")), "Ana Berg", True),
        (credit(Credit(ana, "co-director")), ana, True),
        (credit(Credit(ana, "producer")), ana, False),
    ],
    "co_director": [(credit(Credit(ana, "director")), ana, False)],
    "company": [
        (credit(Credit(stream, "production-company")), "Stream+", True),
        (credit(Credit(ana, "producer", affiliation=stream)), stream, True),
        (credit(Credit(ana, "producer")), stream, False),
    ],
    "platform": [
        (out(shown()), "stream", True),
        (out(shown(on=station)), "stream", False),
        (out(shown(on=None)), "stream", None),
        (out(shown(on=None, place=Text("Kino"))), "stream", False),
        (out(Release("theatrical", date="2019")), "stream", False),
        (out(stadium), "stream", False),
        (out(), "stream", False),
        # The plan leaves the platform out and gives the finer date; the release it speaks of has a platform.
        (
            out(shown(date="2019", citations=[plan]), shown(on=None, date="2019-08", citations=[plan])),
            "stream",
            True,
        ),
    ],
    "released": [
        (out(shown(date="2019-08")), 2019, True),
        (out(shown(date="2019-08")), (2018, 2019), True),
        (out(shown(date="2019-08")), (None, date(2019, 8, 31)), True),
        (out(shown(date="2019-08")), Period("2019-08/.."), True),
        (out(shown(date="2019-08")), "2019-08-01/2019-08-31", True),
        (out(shown(date="2019-08")), PartialDate("2019-08-16"), None),
        (out(shown(date="2019-08")), "2020", False),
        (out(shown()), 2019, None),
        (moved, "2019-08-09", False),
        (moved, "2019-08-16", True),
        (out(stadium), 2019, False),
    ],
    "territory": [
        (out(shown(territories=["DE", "AT"])), "AT", True),
        (out(abroad), "DE", True),
        (out(abroad), "CN", False),
        (out(abroad), "001", False),
        (out(shown(territories=["001"])), "001", True),
        (out(shown(territories=["DE"])), "001", False),
        (out(shown()), "DE", None),
    ],
    "announced": [
        (moved, "2019-08-09", True),
        (moved, "2019-08-16", False),
        (maybe_moved, "2019-08-16", None),
        (out(shown(date="2019-08-09")), "2019-08-09", False),
    ],
    "exclusive": [
        (out(shown(exclusive=True)), True, True),
        (out(shown(exclusive=True)), False, False),
        (out(shown(exclusive=False)), False, True),
        (out(shown()), True, None),
        # Said by the plan only, and never taken back.
        (
            out(shown(exclusive=True, citations=[plan]), shown(date="2019-08-16", citations=[fact])),
            True,
            True,
        ),
    ],
    "standing": [(moved, "established", True), (moved, "announced", False)],
    "rescheduled": [
        (moved, True, True),
        (moved, False, False),
        (out(shown(date="2019-08-16")), True, False),
        (maybe_moved, True, None),
        (maybe_moved, False, None),
    ],
    "episodes": [
        (series(extents=[Extent(4)]), 4, True),
        (series(extents=[Extent(4)]), (4, 8), True),
        (series(extents=[Extent(Quantity(4, to=6))]), (4, 8), True),
        (series(extents=[Extent(Quantity(4, to=6))]), 4, None),
        (series(extents=[Extent(Quantity(5, "about"))]), (5, None), None),
        (series(extents=[Extent(Quantity(200, "over"))]), (None, 200), False),
        (series(extents=[Extent(Quantity(200, "over"))]), (201, None), True),
        (series(extents=[Extent(4)]), Quantity(5, "at-least"), False),
        (series(), 4, None),
        (film(), 1, False),
    ],
    "minutes": [
        (film(extents=[Extent(minutes=90)]), (80, 100), True),
        (film(extents=[Extent(minutes=90)]), (None, 80), False),
        (film(extents=[Extent(minutes=Quantity(90, "about"))]), 90, None),
        (film(), 90, None),
    ],
}


@pytest.mark.parametrize(
    ("criterion", "work", "asked", "answer"),
    [
        pytest.param(criterion, *case, id=f"{criterion}-{place}")
        for criterion, cases in CASES.items()
        for place, case in enumerate(cases)
    ],
)
def test_a_criterion_means(criterion: str, work: Production, asked: Any, answer: bool | None) -> None:
    assert ask(work, **{criterion: asked}) is answer


def test_criteria_of_a_release_hold_for_one_release() -> None:
    here_and_there = out(
        shown(date="2018", territories=["DE"]), shown(on=station, date="2020", territories=["US"])
    )
    assert ask(here_and_there, platform="stream", released=2018, territory="DE") is True
    assert ask(here_and_there, platform="stream", released=2020) is False
    assert ask(here_and_there, platform="station", territory="DE") is False
    rows = Productions([here_and_there], Context([], NameResolver(ENTITIES)))
    assert rows.where(released(on="stream") & released(when=2020)) == rows  # two questions, two releases


def test_several_roles_may_be_asked_at_once() -> None:
    work = credit(Credit(ana, "director"), Credit(bo, "narrator"))
    assert ask(work, director=ana, narrator=bo) is True
    assert ask(work, director=ana, narrator=ana) is False
    assert ask(work, credited=bo, role="director") is False


def test_previews_count_where_they_are_asked_for() -> None:
    assert released(kind="preview", when=2019).test(out(stadium)) is True
    assert released(kind="streaming").test(out(stadium)) is False


@pytest.mark.parametrize(
    ("work", "expected"),
    [
        (credit(Credit(ana, "director")), {ana}),
        (on(Subject(ana)), {ana}),
        (on(Subject(side)), {side, club}),
        (out(shown()), {stream}),
        (series(relations=[Relation("part-of", "saga")]), {saga}),
        (series(relations=[Relation("season-of", "saga")]), {saga}),
        (credit(Credit(ana, "producer", affiliation=station)), {ana, station}),
    ],
    ids=["credit", "person", "club of a team", "platform", "franchise", "whole", "affiliation"],
)
def test_a_production_involves(work: Production, expected: set[Named]) -> None:
    assert {entity for entity in ENTITIES if involving(entity).test(work)} == expected


def test_a_name_of_several_means_them_all() -> None:
    namesake = Team("namesake", "FC Beispiel")
    rows = Productions(
        [
            Production("one", "film", subjects=[Subject(club)]),
            Production("two", "film", subjects=[Subject(namesake)]),
        ],
        Context([], NameResolver([club, namesake])),
    )
    assert rows.where(about="FC Beispiel") == rows
    assert rows.where(about="namesake").ids == ("two",)


def test_a_name_is_looked_up_before_it_is_asked() -> None:
    questions: list[Predicate[Production]] = [directed_by("Ana Berg"), released(on="Stream+"), about("Liga")]
    for question in questions:
        with pytest.raises(QueryError, match="not looked up yet"):
            question.test(series())
    assert directed_by(ana).test(credit(Credit(ana, "director"))) is True
    with pytest.raises(QueryError, match="no catalogue"):
        Productions([series()]).where(directed_by("Ana Berg"))
    assert Productions([series()]).where(directed_by(ana)) == Productions()


def test_a_hedged_number_asks_for_the_whole_numbers_it_can_mean() -> None:
    assert repr(episodes(Quantity(5, "about"))) == "episodes(5)"
    assert repr(episodes(Quantity(11, "nearly"))) == "episodes((10, 11))"
