"""What a production answers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from sportsdocs.errors import InvalidTypeError, InvalidValueError
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.sections import SECTION_OF, SECTIONS
from sportsdocs.model.statements import Credit, Extent, Release, Title
from sportsdocs.testing.productions import productions
from tests.model.cases import AUGUST, JULY, MAY, STATION, STREAM, announced, established, reported

ANA, BO = Person("ana-berg", "Ana Berg"), Person("bo-ost", "Bo Ost")


def series(**sections: Any) -> Production:
    return Production("serie", "series", **sections)


def test_a_production_without_statements_answers_none() -> None:
    empty = series()
    answers = (
        empty.title, empty.year, empty.language, empty.episodes, empty.episode_count, empty.minutes, empty.premiere,
        empty.filming_period, empty.territory_count, empty.exclusive,
    )  # fmt: skip
    assert answers == (None,) * len(answers)
    assert (empty.countries, empty.companies, empty.platforms, empty.people(), empty.conflicts()) == ((),) * 5
    assert (empty.announced_dates, empty.chosen_releases, empty.rescheduled) == ((), (), False)


def test_a_working_title_stands_in_until_there_is_an_original_one() -> None:
    working = Title("Arbeitstitel", kind="working", citations=established(AUGUST))
    assert series(titles=[working]).title == "Arbeitstitel"
    assert series(titles=[working, Title("Film", citations=reported(MAY))]).title == "Film"
    assert series(titles=[working, Title(None)]).title is None


def test_a_title_is_asked_for_in_a_language() -> None:
    film = series(
        titles=[Title("Film"), Title("Der Film", "de", "translated"), Title("Le film", "fr", "translated")]
    )
    assert (film.title_in("de"), film.title_in("fr"), film.title_in("en")) == ("Der Film", "Le film", "Film")


def test_a_count_of_episodes_is_a_number_only_if_exact() -> None:
    assert series(extents=[Extent(4)]).episode_count == 4
    hedged = series(extents=[Extent(Quantity(4, "about"))])
    assert (hedged.episode_count, hedged.episodes) == (None, Quantity(4, "about"))


def test_people_are_asked_for_by_role_with_the_narrower_ones() -> None:
    found = series(
        credits=[
            Credit(ANA, "executive-producer"),
            Credit(BO, "director"),
            Credit(ANA, "director"),
            Credit(STREAM, "production-company"),
        ]
    )
    assert found.people() == (ANA, BO)
    assert found.people("producer") == found.people(Role.EXECUTIVE_PRODUCER) == (ANA,)
    assert found.people("director") == (BO, ANA)
    assert found.people("producer", "director") == (ANA, BO)
    assert found.people("co-producer") == ()
    assert found.companies == (STREAM,)
    with pytest.raises(InvalidValueError) as caught:
        found.people("directer")  # type: ignore[arg-type]
    assert "director" in caught.value.findings[0].suggestions


def test_refuted_credits_are_left_out() -> None:
    found = series(credits=[Credit(ANA, "director", refuted_by=established(MAY))])
    assert found.people() == ()
    assert found.filed(Credit) != ()
    assert found.current(Credit) == ()


def test_a_preview_for_guests_is_no_premiere() -> None:
    preview = Release("preview", date="2019-08-14", citations=established(AUGUST))
    out = Release("streaming", date="2019-08-16", citations=established(AUGUST))
    assert series(releases=[preview, out]).premiere is out
    assert series(releases=[preview]).premiere is None


def test_what_came_out_is_the_premiere_before_an_earlier_plan() -> None:
    plan = Release("theatrical", date="2019-08-01", citations=announced(MAY))
    out = Release("streaming", date="2019-08-16", citations=established(AUGUST))
    assert series(releases=[plan, out]).premiere is out


def test_the_first_release_by_its_last_possible_day_is_the_premiere() -> None:
    month = Release("streaming", platform=STREAM, date="2019-08", citations=established(AUGUST))
    day = Release("broadcast", platform=STATION, date="2019-08-16", citations=established(AUGUST))
    assert series(releases=[month, day]).premiere is day


def test_a_release_that_is_out_counts_as_such_while_its_date_is_only_planned() -> None:
    out = Release("streaming", platform=STREAM, citations=established(AUGUST))
    plan = Release("streaming", platform=STREAM, date="2019-08-16", citations=announced(MAY))
    later = Release("physical", date="2019-08-18", citations=established(AUGUST))
    production = series(releases=[out, plan, later])
    assert production.premiere is plan
    assert production.rescheduled is False


def test_that_it_is_out_does_not_follow_from_a_refuted_statement() -> None:
    wrong = Release("streaming", platform=STREAM, citations=established(JULY), refuted_by=established(AUGUST))
    late = Release("streaming", platform=STREAM, date="2019-12", citations=announced(MAY))
    early = Release("broadcast", platform=STATION, date="2019-11", citations=announced(MAY))
    assert series(releases=[wrong, late, early]).premiere is early


def test_a_plan_that_leaves_the_platform_out_gives_its_date_to_the_release_it_fits() -> None:
    plan = Release("streaming", date="2019-08-16", citations=announced(MAY))
    where = Release("streaming", platform=STREAM, citations=announced(JULY))
    production = series(releases=[plan, where])
    assert production.premiere is plan
    assert production.chosen_releases == (plan,)
    assert production.platforms == (STREAM,)


def test_a_plan_stands_for_every_release_that_it_gives_the_date_of() -> None:
    plan = Release("streaming", date="2019-08-16", citations=announced(MAY))
    where = [Release("streaming", platform=one, citations=announced(JULY)) for one in (STREAM, STATION)]
    production = series(releases=[plan, *where])
    assert production.chosen_releases == (plan, plan)
    assert production.platforms == (STREAM, STATION)


def test_a_moved_premiere_lists_what_was_announced() -> None:
    spring = Release("streaming", date="2019-21", citations=announced(MAY))
    ninth = Release("streaming", platform=STREAM, date="2019-08-09", citations=announced(JULY))
    out = Release("streaming", platform=STREAM, date="2019-08-16", citations=established(AUGUST))
    production = series(releases=[out, ninth, spring])
    assert production.announced_dates == (PartialDate("2019-21"), PartialDate("2019-08-09"))
    assert production.rescheduled is True
    assert production.delay == (77, 168)  # from 31 May and from 1 March


def test_a_plan_that_the_date_refines_may_or_may_not_have_moved() -> None:
    month = Release("streaming", date="2019-08", citations=announced(JULY))
    out = Release("streaming", platform=STREAM, date="2019-08-16", citations=established(AUGUST))
    production = series(releases=[month, out])
    assert production.announced_dates == (PartialDate("2019-08"),)
    assert production.rescheduled is None
    assert production.delay == (-15, 15)


def test_a_premiere_that_was_brought_forward_has_a_negative_delay() -> None:
    plan = Release("streaming", date="2019-08-23", citations=announced(JULY))
    out = Release("streaming", platform=STREAM, date="2019-08-16", citations=established(AUGUST))
    assert series(releases=[plan, out]).delay == (-7, -7)


def test_a_plan_that_came_true_is_no_other_date() -> None:
    plan = Release("streaming", date="2019-08-16", citations=announced(JULY))
    out = Release("streaming", platform=STREAM, date="2019-08-16", citations=established(AUGUST))
    production = series(releases=[plan, out])
    assert (production.announced_dates, production.rescheduled, production.delay) == ((), False, None)


def test_a_wrong_announcement_is_no_move() -> None:
    wrong = Release("streaming", date="2019-08-09", citations=announced(MAY), refuted_by=established(JULY))
    out = Release("streaming", date="2019-08-16", citations=established(AUGUST))
    production = series(releases=[wrong, out])
    assert (production.announced_dates, production.rescheduled) == ((), False)


def test_rumours_move_nothing() -> None:
    rumour = Release("streaming", date="2019-08-09", citations=reported(MAY))
    out = Release("streaming", date="2019-08-16", citations=established(AUGUST))
    assert series(releases=[rumour, out]).rescheduled is False


def test_the_same_statement_stands_in_a_production_once() -> None:
    with pytest.raises(InvalidValueError, match="unite its citations"):
        series(titles=[Title("Film", citations=established(MAY)), Title("Film", citations=reported(JULY))])


@pytest.mark.parametrize("section", list(SECTIONS))
def test_a_section_takes_statements_of_its_class_only(section: str) -> None:
    stranger = Title("Film") if section != "titles" else Extent(4)
    for wrong in ([stranger], ["Film"], stranger, "Film", {"text": "Film"}, None):
        with pytest.raises(InvalidTypeError):
            series(**{section: wrong})


@settings.get_profile("catalogue")
@given(production=productions())
def test_statements_are_those_of_the_sections_in_order(production: Production) -> None:
    assert production.statements == tuple(one for name in SECTIONS for one in getattr(production, name))
    for kind in SECTIONS.values():
        assert production.filed(kind) == tuple(one for one in production.statements if type(one) is kind)
        assert all(not one.refuted for one in production.current(kind))
    assert {SECTION_OF[kind] for kind in SECTION_OF} == set(SECTIONS)


@settings.get_profile("catalogue")
@given(production=productions())
def test_sections_can_be_put_in_place_of_others(production: Production) -> None:
    sections = {name: getattr(production, name) for name in SECTIONS}
    assert production.with_sections(sections) == production
    assert production.with_sections({name: [] for name in SECTIONS}).statements == ()
    assert series().with_sections(sections).statements == production.statements
