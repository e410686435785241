"""Random questions about random productions, for the laws."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sportsdocs import query as q
from sportsdocs.model.entities import Named
from sportsdocs.model.kinds import Kind, Purpose, RelationKind, ReleaseKind, Sport, Standing
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Hedge, Money
from sportsdocs.model.records import Entity
from sportsdocs.model.roles import Role
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Relation, Title
from sportsdocs.query import Context, NameResolver, Predicate, Productions
from sportsdocs.query.disputes import COMPETING_VALUES
from sportsdocs.testing.productions import productions
from sportsdocs.testing.worlds import USUAL

ENTITIES = tuple(record for record in USUAL.records if isinstance(record, Named))
TERRITORIES = ("DE", "AT", "US", "CN", "001")
WHEN = ("2019", "2019-08", "2019-08-16", "2018/2020", "../2019-06", "2019-07/..")
COUNTS: tuple[Any, ...] = (4, 6, (4, 8), (None, 5), (5, None))
AMOUNTS: tuple[Any, ...] = (
    Money(5_000_000, "EUR"),
    Money(5_000_000, "EUR", "about"),
    Money(Decimal("4999999.5"), "EUR", "at-least"),
    Money(8_000_000, "GBP"),
    (Money(4_000_000, "EUR"), Money(6_000_000, "EUR")),
    (None, Money(6_000_000, "EUR")),
)
#: The works that random productions are related to, and which in their turn are related to those.
RELATED = tuple(
    Production(
        id_,
        "series",
        titles=[Title(f"Das {place}. Werk")],
        relations=[
            Relation(kind, f"work-{place}") for kind in (RelationKind.MODELLED_ON, RelationKind.SEASON_OF)
        ],
    )
    for place, id_ in enumerate(USUAL.works)
)


def maybe(options: Any) -> SearchStrategy[Any]:
    return st.none() | st.sampled_from(options)


def _name(one: Entity) -> str:
    if isinstance(one, Named):
        return one.name
    return (one.title if isinstance(one, (Production, Source)) else None) or one.id


def refs(options: tuple[Any, ...]) -> SearchStrategy[Any]:
    """Mention something as object, by id or by name."""
    return st.sampled_from([form for one in options for form in (one, one.id, _name(one))])


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
#: For each class of questions about productions, some of them.
LEAVES_OF: dict[str, SearchStrategy[Predicate[Production]]] = {
    "Released": RELEASED,
    "Rescheduled": st.just(q.rescheduled()),
    "Credited": st.one_of(
        st.builds(q.credited, refs(USUAL.parties), maybe(tuple(Role))),
        st.builds(q.credited, role=st.sampled_from((Role.PRODUCER, *Role))),
        st.builds(q.directed_by, refs(USUAL.people)),
        st.builds(
            q.credited,
            maybe(USUAL.people),
            maybe((Role.PRODUCER, Role.DIRECTOR)),
            affiliation=refs(USUAL.organizations),
        ),
    ),
    "Company": st.builds(q.made_by, refs(USUAL.organizations)),
    "OfKind": st.builds(q.of_kind, st.sampled_from(Kind)),
    "Titled": st.builds(q.titled, st.sampled_from(("Die Serie", "a", "Ünder"))),
    "FromCountry": st.builds(q.from_country, st.sampled_from(("DE", "US"))),
    "InLanguage": st.builds(q.in_language, st.sampled_from(("de", "en"))),
    "OfSport": st.builds(q.of_sport, st.sampled_from(Sport)),
    "About": st.builds(q.about, refs(USUAL.topics)),
    "CompetesIn": st.builds(q.competes_in, refs(USUAL.competitions)),
    "InSeason": st.builds(q.in_season, st.sampled_from(("2018/19", "2015"))),
    "Episodes": st.builds(q.episodes, st.sampled_from(COUNTS)),
    "Minutes": st.builds(q.minutes, st.sampled_from(COUNTS)),
    "Involving": st.builds(q.involving, refs(ENTITIES)),
    "Delayed": st.builds(q.delayed, st.sampled_from((0, 7, 90, timedelta(weeks=4)))),
    "Paid": st.builds(
        q.paid,
        maybe(AMOUNTS),
        st.none() | refs(USUAL.organizations),
        st.none() | refs(USUAL.parties),
        maybe(tuple(Purpose)),
    ),
    "PartOf": st.builds(q.part_of, refs((*RELATED, *USUAL.franchises))),
    "RelatedTo": st.builds(q.related_to, refs((*RELATED, *USUAL.franchises))),
    "CitedFrom": st.one_of(
        st.builds(q.cited_from, refs(USUAL.sources), st.none() | refs(USUAL.organizations)),
        st.builds(q.cited_from, publisher=refs(USUAL.organizations)),
    ),
    "Disputed": st.builds(q.disputed, maybe(COMPETING_VALUES)),
}
LEAVES: SearchStrategy[Predicate[Production]] = st.one_of(*LEAVES_OF.values())


def joined(parts: SearchStrategy[Predicate[Production]]) -> SearchStrategy[Predicate[Production]]:
    pairs = st.tuples(parts, parts)
    return st.one_of(
        pairs.map(lambda pair: pair[0] & pair[1]),
        pairs.map(lambda pair: pair[0] | pair[1]),
        parts.map(lambda part: ~part),
    )


QUESTIONS: SearchStrategy[Predicate[Production]] = st.recursive(LEAVES, joined, max_leaves=5)
PEOPLE_QUESTIONS: SearchStrategy[Predicate[Person]] = st.builds(
    lambda roles, together: q.did(*roles, together=together),
    st.lists(st.sampled_from(Role), min_size=1, max_size=3),
    st.booleans(),
)


def _numbered(found: list[Callable[[str], Production]]) -> list[Production]:
    return [make(f"work-{place}") for place, make in enumerate(found)]


def _with_id(production: Production) -> Callable[[str], Production]:
    return lambda new: evolve(production, id=new)


def resolver_of(*records: Entity) -> NameResolver:
    """Look up these records, of whatever class."""
    return NameResolver(
        [record for record in records if isinstance(record, Named)],
        productions=[record for record in records if isinstance(record, Production)],
        sources=[record for record in records if isinstance(record, Source)],
    )


def context_of(works: list[Production]) -> Context:
    return Context(works, resolver_of(*ENTITIES, *USUAL.sources, *RELATED, *works))


Works = list[Production]


def rows_of(works: list[Production]) -> Productions:
    return Productions(works, context_of(works))


WORKS: SearchStrategy[list[Production]] = st.lists(productions(USUAL).map(_with_id), max_size=5).map(
    _numbered
)
ROWS: SearchStrategy[Productions] = WORKS.map(rows_of)
EVERY_NAME: dict[str, Any] = {name: getattr(q, name) for name in q.__all__} | {
    "Decimal": Decimal,
    "Hedge": Hedge,
    "Money": Money,
}
