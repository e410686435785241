"""Random questions about random productions, for the laws."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sportsdocs import query as q
from sportsdocs.model.entities import Named
from sportsdocs.model.kinds import Kind, ReleaseKind, Sport, Standing
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role
from sportsdocs.query import Context, NameResolver, Predicate, Productions
from sportsdocs.testing.productions import productions
from sportsdocs.testing.worlds import USUAL

ENTITIES = tuple(record for record in USUAL.records if isinstance(record, Named))
TERRITORIES = ("DE", "AT", "US", "CN", "001")
WHEN = ("2019", "2019-08", "2019-08-16", "2018/2020", "../2019-06", "2019-07/..")
COUNTS: tuple[Any, ...] = (4, 6, (4, 8), (None, 5), (5, None))


def maybe(options: Any) -> SearchStrategy[Any]:
    return st.none() | st.sampled_from(options)


def refs(options: tuple[Any, ...]) -> SearchStrategy[Any]:
    """Mention something as object, by id or by name."""
    return st.sampled_from([form for one in options for form in (one, one.id, one.name)])


def _released(**parts: Any) -> Predicate[Production]:
    return q.released(**parts)


RELEASED = st.builds(
    _released,
    on=st.none() | refs(USUAL.organizations),
    when=maybe(WHEN),
    territory=maybe(TERRITORIES),
    kind=maybe(tuple(ReleaseKind)),
    announced=maybe(WHEN),
    exclusive=maybe((True, False)),
    standing=maybe(tuple(Standing)),
)
LEAVES: SearchStrategy[Predicate[Production]] = st.one_of(
    RELEASED,
    st.just(q.rescheduled()),
    st.builds(q.credited, refs(USUAL.parties), maybe(tuple(Role))),
    st.builds(q.credited, role=st.sampled_from((Role.PRODUCER, *Role))),
    st.builds(q.directed_by, refs(USUAL.people)),
    st.builds(q.made_by, refs(USUAL.organizations)),
    st.builds(q.of_kind, st.sampled_from(Kind)),
    st.builds(q.titled, st.sampled_from(("Die Serie", "a", "Ünder"))),
    st.builds(q.from_country, st.sampled_from(("DE", "US"))),
    st.builds(q.in_language, st.sampled_from(("de", "en"))),
    st.builds(q.of_sport, st.sampled_from(Sport)),
    st.builds(q.about, refs(USUAL.topics)),
    st.builds(q.competes_in, refs(USUAL.competitions)),
    st.builds(q.in_season, st.sampled_from(("2018/19", "2015"))),
    st.builds(q.episodes, st.sampled_from(COUNTS)),
    st.builds(q.minutes, st.sampled_from(COUNTS)),
    st.builds(q.involving, refs(ENTITIES)),
)


def _joined(parts: SearchStrategy[Predicate[Production]]) -> SearchStrategy[Predicate[Production]]:
    pairs = st.tuples(parts, parts)
    return st.one_of(
        pairs.map(lambda pair: pair[0] & pair[1]),
        pairs.map(lambda pair: pair[0] | pair[1]),
        parts.map(lambda part: ~part),
    )


QUESTIONS: SearchStrategy[Predicate[Production]] = st.recursive(LEAVES, _joined, max_leaves=5)
PEOPLE_QUESTIONS: SearchStrategy[Predicate[Person]] = st.builds(
    lambda roles, together: q.did(*roles, together=together),
    st.lists(st.sampled_from(Role), min_size=1, max_size=3),
    st.booleans(),
)


def _numbered(found: list[Callable[[str], Production]]) -> list[Production]:
    return [make(f"work-{place}") for place, make in enumerate(found)]


def _with_id(production: Production) -> Callable[[str], Production]:
    return lambda new: evolve(production, id=new)


def context_of(works: list[Production]) -> Context:
    return Context(works, NameResolver(ENTITIES))


def rows_of(works: list[Production]) -> Productions:
    return Productions(works, context_of(works))


WORKS: SearchStrategy[list[Production]] = st.lists(productions(USUAL).map(_with_id), max_size=5).map(
    _numbered
)
ROWS: SearchStrategy[Productions] = WORKS.map(rows_of)
EVERY_NAME: dict[str, Any] = {name: getattr(q, name) for name in q.__all__}
