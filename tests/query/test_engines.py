"""The plain scan against SQL: the same questions to SQLite and DuckDB give the same productions in the same order.

`SPORTSDOCS_SLOW=1 pytest tests/query/test_engines.py -k pairs` tries 200,000 pairs of a catalogue and a question.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sportsdocs import query as q
from sportsdocs.model.entities import Competition, Event, Team
from sportsdocs.model.kinds import Sport, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Hedge, Quantity
from sportsdocs.model.records import Entity
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.statements import Extent, Relation, Release, Subject
from sportsdocs.query import Context, Predicate, Productions
from sportsdocs.query.index import plan
from sportsdocs.query.keywords import production_tests
from sportsdocs.testing.productions import productions
from sportsdocs.testing.worlds import USUAL
from tests.oracle.counts import counted, counting, plain
from tests.oracle.engines import DuckDB, Engine, SQLite
from tests.oracle.sql import COMPILERS, condition
from tests.oracle.tables import tables_of
from tests.query.questions import ENTITIES, QUESTIONS, RELATED, TERRITORIES, WHEN, refs, resolver_of
from tests.query.test_meaning import CASES, refuting, series, stream
from tests.query.test_meaning import ENTITIES as NAMED
from tests.query.test_meaning_more import MORE, RECORDS

CATALOGUE = settings.get_profile("catalogue")

# The usual world knows every sport. Here nobody says what these play, so that a sport may be a perhaps.
UNKNOWN_TEAM, UNKNOWN_CUP = Team("some-side", "Seite"), Competition("some-cup", "Schale")
UNKNOWN_EVENT = Event("some-final", "Finale", competition=UNKNOWN_CUP, season="2015")
LONE_EVENT = Event("some-race", "Lauf")
WORLD = evolve(
    USUAL,
    teams=(*USUAL.teams, UNKNOWN_TEAM),
    competitions=(*USUAL.competitions, UNKNOWN_CUP),
    events=(*USUAL.events, UNKNOWN_EVENT, LONE_EVENT),
)
ADDED = (UNKNOWN_TEAM, UNKNOWN_CUP, UNKNOWN_EVENT, LONE_EVENT)
# Two parts of a release at most: all seven at once are hardly ever true.
PART: SearchStrategy[dict[str, Any]] = st.one_of(
    st.just({}),
    st.builds(lambda on: {"on": on}, refs(USUAL.organizations)),
    st.builds(lambda when: {"when": when}, st.sampled_from(WHEN)),
    st.builds(lambda territory: {"territory": territory}, st.sampled_from(TERRITORIES)),
    st.builds(lambda announced: {"announced": announced}, st.sampled_from(WHEN)),
    st.builds(lambda exclusive: {"exclusive": exclusive}, st.booleans()),
    st.builds(lambda standing: {"standing": standing}, st.sampled_from(Standing)),
    st.just({"kind": "preview"}),
)
ASKED: SearchStrategy[Predicate[Production]] = st.one_of(
    QUESTIONS,
    QUESTIONS,
    st.builds(lambda one, other: one & ~other, QUESTIONS, QUESTIONS),
    st.builds(q.about, refs(ADDED)),
    st.builds(q.competes_in, refs((UNKNOWN_CUP,))),
    st.builds(q.involving, refs(ADDED)),
    st.builds(q.of_sport, st.sampled_from((Sport.ASSOCIATION_FOOTBALL, Sport.TENNIS))),
    st.builds(lambda one, other: q.released(**{**one, **other}), PART, PART),
)


def rows_among(works: list[Production], known: Iterable[Entity]) -> Productions:
    return Productions(works, Context(works, resolver_of(*known)))


def _mixed(some: list[Production], number: int, seed: int) -> list[Production]:
    """Make many productions of a few, each with sections of any of them: drawing every one takes too long."""
    choose = random.Random(seed).choice
    return [
        Production(
            f"work-{place}",
            choose(some).kind,
            **{section: getattr(choose(some), section) for section in SECTIONS},
        )
        for place in range(number)
    ]


def _catalogue(some: list[Production], number: int | None, seed: int) -> Productions:
    few = [evolve(one, id=f"work-{place}") for place, one in enumerate(some)]
    works = _mixed(few, number, seed) if few and number is not None else few
    return rows_among(works, (*ENTITIES, *USUAL.sources, *RELATED, *works, *ADDED))


CATALOGUES: SearchStrategy[Productions] = st.builds(
    _catalogue,
    st.lists(productions(WORLD), max_size=5),
    st.sampled_from((None, 6, 12, 30)),  # up to four are asked one by one, whatever the index says
    st.integers(0, 9),
)


@cache
def engines() -> tuple[Engine, Engine]:
    return SQLite(), DuckDB()


def query_of(asked: Predicate[Production]) -> str:
    """Ask both sides of every production: a condition that were NULL shows here, where WHERE would hide it."""
    yes, possible = (condition(asked, side) for side in (False, True))
    return f"SELECT id, {yes}, {possible} FROM productions ORDER BY production"


def compare(rows: Productions, question: Predicate[Production]) -> None:
    """Hold what `where` answers against the plain scan and against the SQL engines, which hold the rows already."""
    asked = question.resolved(rows._context)
    answers = [(work.id, asked.test(work)) for work in rows]
    expected = [(id_, answer is True, answer is not False) for id_, answer in answers]
    assert rows.where(question).ids == tuple(id_ for id_, yes, _ in expected if yes)
    assert rows.where(question, sure=False).ids == tuple(id_ for id_, _, possible in expected if possible)
    for engine in engines():
        assert engine.ask(query_of(asked)) == expected, (engine, question)


def compare_all(rows: Productions, questions: list[Predicate[Production]], *, by_sets: bool = False) -> None:
    """Compare the answers to all these questions; `by_sets`, without asking what is rare one by one."""
    tables = tables_of(rows)
    for engine in engines():
        engine.hold(tables)
    with pytest.MonkeyPatch.context() as patch:
        if by_sets:
            patch.setattr(plan, "few", lambda size: 0)
        for question in questions:
            compare(rows, question)


@CATALOGUE
@given(CATALOGUES, st.lists(ASKED, min_size=1, max_size=4), st.booleans())
def test_sql_gives_the_same_answers(
    rows: Productions, questions: list[Predicate[Production]], by_sets: bool
) -> None:
    compare_all(rows, questions, by_sets=by_sets)


# What random catalogues seldom hold and the cases of the criteria do not.
TRAPS = (
    Production("lone-event", "film", subjects=[Subject(LONE_EVENT)]),
    Production("unknown-sport", "film", subjects=[Subject(UNKNOWN_TEAM), Subject(UNKNOWN_EVENT)]),
    Production("preview", "film", releases=[Release("preview", platform=stream, date="2019")]),
    Production("compared", "film", relations=[Relation("compared-with", "saga")]),
    Production("not-part", "film", relations=[Relation("part-of", "saga", refuted_by=refuting)]),
)


def test_sql_means_what_every_criterion_means() -> None:
    cases = [(work, name, value) for name, listed in (CASES | MORE).items() for work, value, _ in listed]
    works = [evolve(work, id=f"case-{place}") for place, (work, _, _) in enumerate(cases)]
    asked = [question for _, name, value in cases for question in production_tests({name: value})]
    asked += map(q.involving, NAMED)
    rows = rows_among([*works, *TRAPS], (*RECORDS, *ADDED, series()))  # some cases name themselves, as `work`
    questions = [sense for question in asked for sense in (question, ~question)]
    compare_all(rows, questions, by_sets=True)
    compare_all(rows, questions)


def test_sql_means_what_every_hedge_means() -> None:
    numbers = [
        Quantity(value, hedge) for value in (0, 4, 5, 10) for hedge in Hedge if value or hedge is Hedge.EXACT
    ]
    works = [Production(f"work-{place}", "series", extents=[Extent(n, n)]) for place, n in enumerate(numbers)]
    limits = [(low, high) for low in range(13) for high in (None, *range(low, 13))]
    asked = [question for pair in limits for question in (q.episodes(pair), ~q.minutes(pair))]
    compare_all(rows_among(works, ()), asked, by_sets=True)


KEYS: tuple[tuple[str, ...], ...] = (
    ("kind",),
    ("country",),
    ("language",),
    ("platform",),
    ("year",),
    ("sport",),
    ("competition",),
    ("platform", "year"),
    ("kind", "year"),
    ("platform", "kind"),
    ("sport", "year"),
    ("competition", "year"),
)


@CATALOGUE
@given(CATALOGUES)
def test_sql_gives_the_same_counts(rows: Productions) -> None:
    tables = tables_of(rows)
    for engine in engines():
        engine.hold(tables)
        for keys in KEYS:
            count_by: Callable[..., dict[Any, int]] = rows.count_by
            assert counted(engine.ask(counting(keys))) == plain(count_by(*keys), keys), (engine, keys)


@CATALOGUE
@given(CATALOGUES)
def test_sql_gives_the_same_order(rows: Productions) -> None:
    tables = tables_of(rows)
    newest = "out_text IS NULL, out_earliest DESC, out_latest DESC, out_text DESC, production"
    oldest = "out_text IS NULL, out_earliest, out_latest, out_text, production"
    for engine in engines():
        engine.hold(tables)
        for order, ordered in ((newest, rows.newest_first()), (oldest, rows.oldest_first())):
            found = engine.ask(f"SELECT id FROM productions ORDER BY {order}")
            assert tuple(id_ for (id_,) in found) == ordered.ids, (engine, order)


def try_pairs(number: int, questions: int = 10) -> int:
    """Compare on so many pairs of a random catalogue and a random question; give how many it were."""
    tried = 0

    @settings(
        max_examples=-(-number // questions),
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(CATALOGUES, st.lists(ASKED, min_size=questions, max_size=questions), st.booleans())
    def run(rows: Productions, asked: list[Predicate[Production]], by_sets: bool) -> None:
        nonlocal tried
        compare_all(rows, asked, by_sets=by_sets)
        tried += len(asked)

    run()
    return tried


@pytest.mark.slow
def test_many_pairs() -> None:
    assert try_pairs(200_000) >= 200_000


def test_every_question_about_productions_is_asked_in_sql() -> None:
    def below(kind: type[Predicate[Any]]) -> set[type[Predicate[Any]]]:
        return {kind}.union(*map(below, kind.__subclasses__()))

    elsewhere = {"Called", "CameOut", "CreditFor", "Did", "DidOn", "Having"}  # ask about entities and entries
    joined = {"Predicate", "And", "Or", "Not", "Satisfies"}
    known = {kind.__name__ for kind in below(Predicate) if kind.__module__.startswith("sportsdocs.")}
    assert {kind.__name__ for kind in COMPILERS} == known - elsewhere - joined


def test_a_function_is_refused() -> None:
    by_function: Predicate[Production] = q.satisfies(lambda work: work.id == "a")
    with pytest.raises(TypeError, match="satisfies"):
        condition(~by_function, possible=True)
