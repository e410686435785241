"""Every criterion of people, organizations, teams, competitions, events, franchises and sources, case by case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import sportsdocs
from sportsdocs.errors import InvalidTypeError, NotFoundError, QueryError
from sportsdocs.model.entities import Competition, Event, Organization, Team
from sportsdocs.model.kinds import Gender, OrganizationKind, Sport
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Credit, Title
from sportsdocs.query import (
    Competitions,
    Context,
    Events,
    Franchises,
    Organizations,
    People,
    Productions,
    Rows,
    Sources,
    Teams,
    criteria,
    did,
    having,
)
from tests.query.questions import EVERY_NAME, resolver_of
from tests.query.test_meaning import ana, bo, cup, league, refuting, saga, station, stream

cy = Person("cy-lund", {"de": "Cy Lund", "en": "Cyrus Lund"}, gender="feminine")
holding = Organization("holding", "Holding", kind="company", country="US")
studio = Organization("studio", "Studio", kind="company", country="DE", parent=holding)
agency = Organization("agency", "SID", kind="news-agency")
club = Organization("club", {"de": "FC Beispiel"}, kind="club", country="DE")
women = Team("women", "Beispiel Frauen", sport="association-football", category="women", club=club, country="DE")  # fmt: skip
nobody = Team("nobody", "Unbekannt")
unknown_cup = Competition("unknown-cup", "Schale")
final = Event("final", "Finale 2019", competition=cup, season="2018/19", countries=["DE", "AT"])
match = Event("match", "Spiel")
report = Source(
    "report",
    published="2019-06",
    publisher=station,
    agency=agency,
    language="de",
    title="Der Streit: ums Geld",
    url="https://example.org/a",
)
bare = Source("bare", read_on="2020-01-01")
film = Production(
    "film",
    "film",
    titles=[Title("Der Film")],
    credits=[
        Credit(ana, "director"),
        Credit(ana, "creative-producer"),
        Credit(studio, "production-company"),
        Credit(cy, "narrator", refuted_by=refuting),
    ],
)
series = Production("series", "series", credits=[Credit(bo, "director"), Credit(ana, "narrator")])
WORKS = [film, series]
RECORDS = (
    ana, bo, cy, holding, studio, agency, club, station, stream, women, nobody, cup, league, unknown_cup, final, match,
    saga, report, bare, *WORKS,
)  # fmt: skip
CONTEXT = Context(WORKS, resolver_of(*RECORDS))
works = Productions(WORKS, CONTEXT)
docs = sportsdocs.sample()

Given = dict[str, Any]
Case = tuple[str, Any, Given, bool | None]


def doers(one: Any, nobody_else: Any) -> list[Case]:
    """Give the cases of the criteria that people and organizations share, of a director and producer or a company."""
    roles: list[Any] = ["director", Role.PRODUCER] if isinstance(one, Person) else ["production-company"]
    return [
        ("roles", one, {"roles": roles}, True),
        ("roles", one, {"roles": (*roles, "film-editor")}, False),
        ("roles", nobody_else, {"roles": roles}, False),
        ("together", one, {"roles": roles, "together": True}, True),
        ("together", one, {"roles": [*roles, "narrator"], "together": True}, False),
        ("together", one, {"roles": roles, "together": False}, True),
        ("credited_on", one, {"credited_on": film}, True),
        ("credited_on", one, {"credited_on": "der film"}, True),
        ("credited_on", one, {"credited_on": works.where(kind="film"), "roles": roles}, True),
        ("credited_on", one, {"credited_on": ["film", series], "roles": roles, "together": True}, True),
        ("credited_on", one, {"credited_on": "series", "roles": roles}, False),
        ("credited_on", one, {"credited_on": []}, False),
        ("credited_on", one, {"credited_on": works.where(kind="special"), "roles": roles}, False),
        ("credited_on", nobody_else, {"credited_on": works}, False),
    ]


CASES: dict[type[Rows[Any]], list[Case]] = {
    People: [
        ("name", ana, {"name": "berg"}, True),
        ("name", cy, {"name": "Cyrus"}, True),
        ("name", bo, {"name": "B. Ost"}, True),
        ("name", ana, {"name": "ber"}, False),
        ("gender", cy, {"gender": "feminine"}, True),
        ("gender", cy, {"gender": Gender.MASCULINE}, False),
        ("gender", ana, {"gender": "feminine"}, None),
        *doers(ana, cy),  # a credit that is contradicted is none
        ("credited_on", bo, {"credited_on": film}, False),
        ("credited_on", ana, {"roles": ["director", "narrator"], "credited_on": works}, True),
        ("credited_on", ana, {"roles": ["director", "narrator"], "credited_on": works, "together": True}, False),
        ("credited_on", ana, {"roles": ["director", "narrator"], "credited_on": film}, False),
    ],
    Organizations: [
        ("name", club, {"name": "fc beispiel"}, True),
        ("name", club, {"name": "Verein"}, False),
        ("kind", club, {"kind": "club"}, True),
        ("kind", club, {"kind": OrganizationKind.COMPANY}, False),
        ("kind", stream, {"kind": "company"}, None),
        ("country", club, {"country": "DE"}, True),
        ("country", holding, {"country": "DE"}, False),
        ("country", stream, {"country": "DE"}, None),
        ("parent", studio, {"parent": "Holding"}, True),
        ("parent", studio, {"parent": holding}, True),
        ("parent", studio, {"parent": club}, False),
        ("parent", holding, {"parent": holding}, None),
        *doers(studio, stream),
    ],
    Teams: [
        ("name", women, {"name": "Frauen"}, True),
        ("name", women, {"name": "Männer"}, False),
        ("sport", women, {"sport": "association-football"}, True),
        ("sport", women, {"sport": Sport.TENNIS}, False),
        ("sport", nobody, {"sport": "tennis"}, None),
        ("category", women, {"category": "women"}, True),
        ("category", women, {"category": "men"}, False),
        ("category", nobody, {"category": "men"}, None),
        ("club", women, {"club": "FC Beispiel"}, True),
        ("club", women, {"club": stream}, False),
        ("club", nobody, {"club": club}, None),
        ("country", women, {"country": "DE"}, True),
        ("country", women, {"country": "AT"}, False),
        ("country", nobody, {"country": "AT"}, None),
    ],
    Competitions: [
        ("name", league, {"name": "League"}, True),
        ("name", league, {"name": "Pokal"}, False),
        ("sport", league, {"sport": "association-football"}, True),
        ("sport", league, {"sport": "tennis"}, False),
        ("sport", unknown_cup, {"sport": "tennis"}, None),
    ],
    Events: [
        ("name", final, {"name": "finale"}, True),
        ("name", final, {"name": "2018"}, False),
        ("competition", final, {"competition": "Pokal"}, True),
        ("competition", final, {"competition": league}, False),
        ("competition", match, {"competition": league}, None),
        ("season", final, {"season": "2018/19"}, True),
        ("season", final, {"season": "2019/20"}, False),
        ("season", match, {"season": "2019/20"}, None),
        ("country", final, {"country": "AT"}, True),
        ("country", final, {"country": "CH"}, False),
        ("country", match, {"country": "CH"}, None),
    ],
    Franchises: [
        ("name", saga, {"name": "SAGA"}, True),
        ("name", saga, {"name": "Sag"}, False),
    ],
    Sources: [
        ("title", report, {"title": "streit ums"}, True),
        ("title", report, {"title": "Gelder"}, False),
        ("title", bare, {"title": "Geld"}, None),
        ("publisher", report, {"publisher": "ZDS"}, True),
        ("publisher", report, {"publisher": agency}, False),
        ("publisher", bare, {"publisher": station}, None),
        ("agency", report, {"agency": "SID"}, True),
        ("agency", report, {"agency": station}, False),
        ("agency", bare, {"agency": agency}, None),
        ("language", report, {"language": "de"}, True),
        ("language", report, {"language": "en"}, False),
        ("language", bare, {"language": "de"}, None),
        ("published", report, {"published": 2019}, True),
        ("published", report, {"published": ("2019-06", None)}, True),
        ("published", report, {"published": "2018"}, False),
        ("published", report, {"published": date(2019, 6, 3)}, None),
        ("published", bare, {"published": 2020}, None),
    ],
}  # fmt: skip
KEYWORDS: dict[type[Rows[Any]], Any] = {
    People: criteria.PersonCriteria,
    Organizations: criteria.OrganizationCriteria,
    Teams: criteria.TeamCriteria,
    Competitions: criteria.CompetitionCriteria,
    Events: criteria.EventCriteria,
    Franchises: criteria.NameCriteria,
    Sources: criteria.SourceCriteria,
}
#: The same as the table of criteria calls it: class by class, each criterion with its answers.
BY_NAME = {kind.__name__.lower(): [(case[0], case[3]) for case in cases] for kind, cases in CASES.items()}


@pytest.mark.parametrize(
    ("kind", "one", "given", "answer"),
    [
        pytest.param(kind, *case[1:], id=f"{kind.__name__}-{case[0]}-{place}")
        for kind, cases in CASES.items()
        for place, case in enumerate(cases)
    ],
)
def test_a_criterion_means(kind: Any, one: Any, given: Given, answer: bool | None) -> None:
    rows = kind([one], CONTEXT)
    yes, possible = rows.where(**given), rows.where(**given, sure=False)
    assert (bool(yes), bool(possible)) == (answer is True, answer is not False)


@pytest.mark.parametrize("kind", CASES, ids=lambda kind: kind.__name__)
def test_every_criterion_has_its_cases(kind: Any) -> None:
    answers: dict[str, set[bool | None]] = {}
    for criterion, _, given, answer in CASES[kind]:
        assert criterion in given
        answers.setdefault(criterion, set()).add(answer)
    assert answers.keys() == KEYWORDS[kind].__annotations__.keys()
    assert [name for name, found in answers.items() if not {True, False} <= found] == []


def test_several_criteria_must_all_hold() -> None:
    teams = Teams([women, nobody], CONTEXT)
    assert teams.where(sport="association-football", category="women").ids == ("women",)
    assert not teams.where(sport="association-football", category="men", sure=False).where(name="Frauen")
    assert teams.where(sport="association-football", country="DE", sure=False) == teams


UNKNOWN: dict[str, tuple[Callable[[], Any], str]] = {
    "credited_on": (lambda: docs.people.where(credited_on="being-maria-goetze"), "Being Mario Götze"),
    "credited_on of an organization": (
        lambda: docs.organizations.where(credited_on=["Insid Borussia Dortmund"]),
        "Inside Borussia Dortmund",
    ),
    "parent": (lambda: docs.organizations.where(parent="Amazn"), "Amazon"),
    "club": (lambda: docs.teams.where(club="Borusia Dortmund"), "Borussia Dortmund"),
    "competition": (lambda: docs.events.where(competition="Bundesligga"), "Bundesliga"),
    "agency": (lambda: docs.sources.where(agency="Sport-Informations-Dinst"), "Sport-Informations-Dienst"),
    "publisher": (lambda: docs.sources.where(publisher="Neue Westfälishe"), "Neue Westfälische"),
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_a_name_that_is_not_there_raises_with_near_names(name: str) -> None:
    ask, near = UNKNOWN[name]
    with pytest.raises(NotFoundError) as caught:
        ask()
    assert near in caught.value.findings[0].suggestions


WRONG: dict[str, tuple[Callable[[], Any], type[Exception], str]] = {
    "credited on a person": (
        lambda: docs.people.where(credited_on=docs.people[0]),  # type: ignore[arg-type]
        InvalidTypeError,
        "a Production, its id or title, or rows of productions",
    ),
    "credited on people": (
        lambda: docs.people.where(credited_on=docs.people),  # type: ignore[arg-type]
        InvalidTypeError,
        "must be Production",
    ),
    "roles that are none": (
        lambda: docs.organizations.where(roles="producer", credited_on=[]),  # type: ignore[arg-type]
        QueryError,
        "roles is a list of roles",
    ),
    "together without roles": (
        lambda: docs.organizations.where(together=True, credited_on=[]),
        QueryError,
        "give roles",
    ),
    "production of people": (
        lambda: docs.people.where(production="x"),  # type: ignore[call-arg]
        QueryError,
        "did you mean 'credited_on'",
    ),
    "roles of teams": (
        lambda: docs.teams.where(roles=["participant"]),  # type: ignore[call-arg]
        QueryError,
        "teams cannot be asked for 'roles'",
    ),
    "name of a source": (
        lambda: docs.sources.where(name="x"),  # type: ignore[call-arg]
        QueryError,
        "did you mean 'title'",
    ),
    "agency of a team": (
        lambda: docs.teams.where(having("agency", "sid")),
        QueryError,
        "a Team has no agency",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_question_says_what_is_right(name: str) -> None:
    ask, error, says = WRONG[name]
    with pytest.raises(error, match=says):
        ask()


@pytest.mark.parametrize(
    "question",
    [
        did(on=film),
        did("director", on=["film", "series"]),
        did("director", Role.PRODUCER, together=True, on=works),
        did("director", on=[]),
        having("title", "Streit ums"),
        having("agency", agency),
        having("parent", "holding"),
        having("country", "AT"),
    ],
    ids=repr,
)
def test_a_question_prints_as_code_that_recreates_it(question: Any) -> None:
    again = eval(repr(question), dict(EVERY_NAME))
    assert again == question
    assert hash(again) == hash(question)


def test_whoever_is_credited_is_found_among_the_credits() -> None:
    for kind in ("film", "series"):
        asked: Any = docs.productions.where(kind=kind)
        for rows in (docs.people, docs.organizations):
            found: Any = rows.where(credited_on=asked)
            there = {e.contributor for e in docs.credits.where(production=asked)}
            assert set(found) == {one for one in rows if one in there}
