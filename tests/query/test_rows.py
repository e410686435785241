"""Rows as a sequence, by id and by place, in order; what is missing; what cannot be asked."""

from __future__ import annotations

import itertools
import pickle
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given, settings

from sportsdocs.errors import (
    InvalidTypeError,
    InvalidValueError,
    NotFoundError,
    QueryError,
    WithdrawnIdWarning,
)
from sportsdocs.model.entities import Competition, Event, Franchise, Organization, Team
from sportsdocs.model.kinds import ReleaseKindName
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money
from sportsdocs.model.roles import Role
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Credit, Release
from sportsdocs.query import (
    Competitions,
    Context,
    Events,
    Franchises,
    NameResolver,
    Organizations,
    People,
    Productions,
    Sources,
    Teams,
    cited_from,
    credited,
    did,
    directed_by,
    disputed,
    having,
    named,
    of_kind,
)
from sportsdocs.query.index.release_parts import first_date as out_on
from sportsdocs.query.people import Did
from sportsdocs.query.rolecriteria import RoleCriteria
from tests.query.questions import ROWS

ana, bo = Person("ana-berg", "Ana Berg"), Person("bo-ost", "Bo Öst", gender="masculine")


def released(id_: str, *dates: str | None, kind: ReleaseKindName = "streaming") -> Production:
    pairs = zip(("DE", "AT"), dates, strict=False)
    return Production(
        id_, "film", releases=[Release(kind, territories=[code], date=day) for code, day in pairs]
    )


WORKS = [
    Production("first-work", "film", credits=[Credit(ana, "director"), Credit(bo, "producer")]),
    Production("second-work", "series", credits=[Credit(ana, "creative-producer")]),
    Production("third-work", "film"),
]
CONTEXT = Context(
    WORKS, NameResolver([ana, bo], {"ana-alt": "ana-berg"}), {"old": "older", "older": "third-work"}
)
rows = Productions(WORKS, CONTEXT)
people = People([ana, bo], CONTEXT)


def test_rows_are_a_sequence() -> None:
    assert len(rows) == 3
    assert list(rows) == WORKS == [rows[0], rows[1], rows[-1]]
    assert issubclass(Productions, Sequence)
    assert rows.count(WORKS[1]) == 1
    assert list(reversed(rows)) == WORKS[::-1]
    assert rows.index(WORKS[1]) == 1
    assert isinstance(rows[1:], Productions)
    assert rows[1:].ids == ("second-work", "third-work")
    assert rows[:] == rows
    with pytest.raises(IndexError):
        rows[3]
    with pytest.raises(InvalidTypeError, match="an id, a place or a slice"):
        rows[1.5]  # type: ignore[call-overload]


def test_rows_answer_by_id() -> None:
    assert rows["second-work"] is WORKS[1]
    assert rows.get("second-work") is WORKS[1]
    assert rows.get("fourth-work") is None
    assert rows.get("fourth-work", "nothing") == "nothing"
    assert "second-work" in rows
    assert WORKS[1] in rows
    assert "fourth-work" not in rows
    assert Production("second-work", "film") not in rows  # the id alone does not make it the same
    assert 2 not in rows


def test_a_miss_offers_near_ids() -> None:
    with pytest.raises(NotFoundError) as error:
        rows["secnd-work"]
    assert error.value.findings[0].suggestions[0] == "second-work"
    assert isinstance(error.value, KeyError)
    assert "did you mean" in str(error.value)


def test_a_withdrawn_id_answers_with_its_successor() -> None:
    for key in ("old", "older"):
        with pytest.warns(WithdrawnIdWarning, match=f"'{key}' was withdrawn; 'third-work' answers"):
            assert rows[key] is WORKS[2]
        with pytest.warns(WithdrawnIdWarning):
            assert rows.get(key) is WORKS[2]
        assert key in rows
    with pytest.warns(WithdrawnIdWarning, match="ana-berg"):
        assert rows.where(director="ana-alt").ids == ("first-work",)
    circle = Productions(WORKS, Context(withdrawn={"a": "b", "b": "a"}))
    with pytest.raises(NotFoundError):
        circle["a"]


def test_rows_are_values() -> None:
    assert Productions(WORKS) == rows
    assert hash(Productions(WORKS)) == hash(rows)
    assert Productions(WORKS[:2]) != rows
    assert Productions() != People()
    assert pickle.loads(pickle.dumps(rows)) == rows
    assert repr(rows[:2]) == "Productions([Production('first-work'), Production('second-work')])"
    assert repr(Productions(Production(f"w-{n}", "film") for n in range(500))).endswith(
        "Production('w-5'), … 494 more])"
    )
    with pytest.raises(FrozenInstanceError):
        rows._context = CONTEXT  # type: ignore[misc]


def test_first_and_one() -> None:
    assert rows.first() is WORKS[0]
    assert rows.where(kind="series").one() is WORKS[1]
    for ask in (rows[:0].first, rows[:0].one):
        with pytest.raises(NotFoundError, match="no first production"):
            ask()
    with pytest.raises(QueryError, match="there are 2"):
        rows.where(kind="film").one()


def test_newest_and_oldest_first() -> None:
    dated = Productions(
        [
            released("unknown"),
            released("year", "2018"),
            released("day", "2018-01-01"),
            released("late", None, "2021-05"),
            released("same", "2018-01-01"),
            released("planned", "2019", kind="preview"),
        ]
    )
    assert dated.newest_first().ids == ("late", "planned", "year", "day", "same", "unknown")
    assert dated.oldest_first().ids == ("day", "same", "year", "planned", "late", "unknown")


@settings.get_profile("catalogue")
@given(ROWS)
def test_order_keeps_every_row_and_the_unknown_last(found: Productions) -> None:
    newest, oldest = found.newest_first(), found.oldest_first()
    assert set(newest) == set(oldest) == set(found)
    dates = [out_on(work) for work in oldest]
    known = [day for day in dates if day is not None]
    assert dates == sorted(known) + [None] * (len(dates) - len(known))
    assert newest.newest_first() == newest
    by_kind = found.sorted_by(lambda work: str(work.kind))
    for _, group in itertools.groupby(by_kind, key=lambda work: work.kind):
        kept = list(group)
        assert kept == [work for work in found if work in kept]


def test_sorted_by_puts_none_last_either_way() -> None:
    key: Callable[[Production], str | None] = lambda work: None if work.id == "second-work" else work.id  # noqa: E731
    assert rows.sorted_by(key).ids == ("first-work", "third-work", "second-work")
    assert rows.sorted_by(key, reverse=True).ids == ("third-work", "first-work", "second-work")


def test_people_who_did_all_of_it() -> None:
    assert people.where(roles=[Role.DIRECTOR, Role.PRODUCER]) == People([ana])
    assert people.where(roles=["director", "producer"], together=True) == People()
    assert people.where(roles=["creative-producer"]) == People([ana])
    assert people.where(roles=["producer"], name="oest") == People([bo])
    assert people[1:].where(roles=["director"]) == People()
    assert people.where(gender="masculine") == People([bo])
    assert people.where(gender="masculine", sure=False) == people


def test_other_rows_answer_to_their_criteria() -> None:
    club = Organization("club", "FC Beispiel", kind="club", country="DE")
    paper = Organization("paper", "Blatt", kind="newspaper")
    side = Team("side", "Beispiel", sport="tennis", category="women", club=club, country="DE")
    league = Competition("league", "Liga", sport="tennis")
    final = Event("final", "Finale", competition=league, season="2018/19")
    saga = Franchise("saga", "Die Saga")
    page = Source("page", publisher=paper, language="de", published="2019-05")
    context = Context([], NameResolver([club, paper, side, league, final, saga]))
    organizations = Organizations([club, paper], context)
    assert organizations.where(kind="club", country="DE", name="fc").ids == ("club",)
    assert organizations.where(country="AT", sure=False).ids == ("paper",)
    assert organizations.where(named("blatt") | having("kind", "club")) == organizations
    assert Teams([side], context).where(sport="tennis", category="women", club="FC Beispiel", country="DE")
    assert not Teams([side], context).where(club=paper)
    assert Competitions([league], context).where(sport="tennis", name="Liga")
    assert Events([final], context).where(competition="Liga", season="2018/19")
    assert Franchises([saga], context).where(name="saga")
    sources = Sources([page], context)
    assert sources.where(publisher="Blatt", language="de", published=2019)
    assert not sources.where(published="2019-05-03")
    assert sources.where(published="2019-05-03", sure=False)
    with pytest.raises(QueryError, match="a Person has no country"):
        people.where(having("country", "DE"))


WRONG: list[tuple[str, Callable[[], Any], type[Exception], str]] = [
    ("unknown criterion", lambda: rows.where(directer="x"), QueryError, "did you mean 'director'"),  # type: ignore[call-arg]
    ("no value", lambda: rows.where(platform=None), QueryError, "platform=None asks for nothing"),  # type: ignore[arg-type]
    ("unknown name", lambda: rows.where(director="Ana Breg"), NotFoundError, "did you mean 'Ana Berg'"),
    ("unknown object", lambda: rows.where(director=Person("eva", "Eva")), NotFoundError, "eva"),
    ("wrong class", lambda: rows.where(about=WORKS[0]), InvalidTypeError, "Person or Team"),  # type: ignore[arg-type]
    ("class of another name", lambda: rows.where(platform="Ana Berg"), NotFoundError, "no Organization"),
    ("unknown word", lambda: rows.where(kind="serie"), InvalidValueError, "did you mean 'series'"),  # type: ignore[arg-type]
    ("no date", lambda: rows.where(released="soon"), InvalidValueError, "is no date"),
    ("no span", lambda: rows.where(released=(None, None)), QueryError, "a pair"),
    ("a triple", lambda: rows.where(released=(1, 2, 3)), QueryError, "a pair"),  # type: ignore[arg-type]
    ("a truth as year", lambda: rows.where(released=True), InvalidTypeError, "a year"),
    ("a text as number", lambda: rows.where(episodes="4"), InvalidTypeError, "whole number"),  # type: ignore[arg-type]
    ("an upside-down range", lambda: rows.where(episodes=(8, 4)), QueryError, "least to the greatest"),
    ("no truth", lambda: rows.where(rescheduled=1), QueryError, "True or False"),  # type: ignore[arg-type]
    ("no truth for sure", lambda: rows.where(sure=None), QueryError, "sure must be"),  # type: ignore[arg-type]
    ("a truth as test", lambda: rows.where(True), QueryError, "a predicate or a function"),  # type: ignore[arg-type]
    ("None from a function", lambda: rows.where(lambda work: None), QueryError, "not NoneType"),  # type: ignore[arg-type, return-value]
    ("a number from a function", lambda: rows.where(lambda work: 1), QueryError, "not int"),  # type: ignore[arg-type, return-value]
    ("one role", lambda: people.where(roles="director"), QueryError, "a list of roles"),  # type: ignore[arg-type]
    ("no role", lambda: people.where(roles=[]), QueryError, "empty list"),
    ("an unknown role", lambda: people.where(roles=["directr"]), InvalidValueError, "'director'"),  # type: ignore[list-item]
    ("together alone", lambda: people.where(together=True), QueryError, "give roles"),
    ("an unknown key", lambda: rows.count_by("platfrom"), QueryError, "'platform'"),  # type: ignore[call-overload]
    ("nobody and no role", credited, QueryError, "a contributor, a role or an affiliation"),
    ("nothing cited", cited_from, QueryError, "a source, a publisher, or both"),
    (
        "half a day",
        lambda: rows.where(delayed_by_more_than=timedelta(hours=36)),
        InvalidValueError,
        "whole days",
    ),
    ("a delay backwards", lambda: rows.where(delayed_by_more_than=-1), InvalidValueError, "between 0 and"),
    ("a truth as days", lambda: rows.where(delayed_by_more_than=True), InvalidTypeError, "a number of days"),
    ("a bare number as fee", lambda: rows.where(fee=5_000_000), InvalidTypeError, "'EUR', 'at-least'"),  # type: ignore[arg-type]
    (
        "two currencies",
        lambda: rows.where(fee=(Money(1, "EUR"), Money(2, "USD"))),
        QueryError,
        "one currency",
    ),
    (
        "amounts upside down",
        lambda: rows.where(fee=(Money(2, "EUR"), Money(1, "EUR"))),
        QueryError,
        "to the greatest",
    ),
    (
        "a hedged limit",
        lambda: rows.where(fee=(Money(1, "EUR", "about"), None)),
        QueryError,
        "a limit is an exact",
    ),
    ("a number as limit", lambda: rows.where(fee=(1, None)), InvalidTypeError, "Money or None"),  # type: ignore[arg-type]
    ("no limits", lambda: rows.where(fee=(None, None)), QueryError, "a pair"),
    ("a person as whole", lambda: rows.where(part_of=ana), InvalidTypeError, "Production or Franchise"),  # type: ignore[arg-type]
    ("a production as source", lambda: rows.where(source=WORKS[0]), InvalidTypeError, "must be Source"),  # type: ignore[arg-type]
    ("an unknown source", lambda: rows.where(source="nowhere"), NotFoundError, "no Source"),
    ("an unknown value", lambda: rows.where(disputed="perod"), QueryError, "did you mean 'period'"),  # type: ignore[arg-type]
    ("a value by another name", lambda: rows.where(disputed="title"), QueryError, "did you mean 'text'"),  # type: ignore[arg-type]
    ("no value at all", lambda: disputed("xx"), QueryError, "one of text, countries"),  # type: ignore[arg-type]
    ("no truth for disputed", lambda: rows.where(disputed=1), QueryError, "True, False or the name"),  # type: ignore[arg-type]
    ("a role as roles", lambda: Did(Role.DIRECTOR), QueryError, "a list of roles"),  # type: ignore[arg-type]
    ("roles without productions", lambda: did("director").test(ana), QueryError, "needs productions"),
    ("a number as id", lambda: rows.get(3), InvalidTypeError, "an id"),  # type: ignore[call-overload]
    ("an unknown field", lambda: having("contry", "DE"), QueryError, "'country'"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ("amount", "fee"), ("cited", "source"), ("club", "about"), ("conflict", "disputed"), ("delay", "delayed_by_more_than"),
        ("franchise", "part_of"), ("moved", "rescheduled"), ("newspaper", "publisher"), ("relation", "related_to"),
    ],
)  # fmt: skip
def test_what_is_called_otherwise_here_is_offered(said: str, called: str) -> None:
    with pytest.raises(QueryError, match=f"did you mean '{called}'"):
        rows.where(**{said: "x"})  # type: ignore[arg-type]


@pytest.mark.parametrize(("ask", "error", "says"), [pytest.param(*case[1:], id=case[0]) for case in WRONG])
def test_a_wrong_question_says_what_is_right(
    ask: Callable[[], Any], error: type[Exception], says: str
) -> None:
    with pytest.raises(error, match=says):
        ask()


def test_every_wrong_criterion_is_named_at_once() -> None:
    with pytest.raises(QueryError) as error:
        rows.where(directer="x", plattform="y")  # type: ignore[call-arg]
    assert len(error.value.findings) == 2


def test_what_a_function_raises_passes_through() -> None:
    with pytest.raises(ZeroDivisionError):
        rows.where(lambda work: 1 // 0 == 0)


def test_a_function_sees_only_what_the_rest_left() -> None:
    seen: list[str] = []

    def note(work: Production) -> bool:
        seen.append(work.id)
        return True

    rows.where(note, of_kind("film"), directed_by("Ana Berg"))
    assert seen == ["first-work"]


def test_every_role_is_a_criterion() -> None:
    assert list(RoleCriteria.__annotations__) == [role.value.replace("-", "_") for role in Role]
