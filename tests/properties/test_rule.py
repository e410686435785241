"""The one rule: against a second, naive implementation (tests/oracle/rule.py), and against its laws."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sportsdocs.model import choice
from sportsdocs.model.kinds import ReleaseKind
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money, Quantity
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.statements import Extent, Filming, Origin, Release, Statement
from sportsdocs.model.things import Thing, things
from sportsdocs.testing.dates import partial_dates, periods
from sportsdocs.testing.numbers import moneys, quantities
from sportsdocs.testing.productions import productions, released_productions
from sportsdocs.testing.words import TERRITORIES
from tests.oracle import rule

WINDOW = (date(2019, 1, 1), date(2020, 6, 30))
DAYS = st.dates(*WINDOW) | st.dates(date(2018, 1, 1), date(2022, 1, 1))
ANY = productions() | released_productions()
COUNTRIES = st.lists(st.sampled_from(TERRITORIES[:4]), min_size=1, max_size=3, unique=True).map(tuple)


def identities(objects: Any) -> list[int]:
    """Tell objects apart that are equal in content."""
    return [id(one) for one in objects]


# Against the naive implementation


@settings.get_profile("catalogue")
@given(production=released_productions())
def test_releases_are_grouped_as_in_the_naive_rule(production: Production) -> None:
    real = [identities(thing.statements) for thing in things(production.releases)]
    assert real == [identities(group) for _, group in rule.release_groups(list(production.releases))]


@settings.get_profile("catalogue")
@given(production=ANY)
def test_every_value_is_chosen_as_in_the_naive_rule(production: Production) -> None:
    for kind, values in rule.COMPETING.items():
        real, naive = things(production.filed(kind)), rule.groups(production, kind)
        for value in values:
            chosen = [choice.choose(thing, value) for thing in real]
            assert identities(chosen) == identities(rule.choose(group, value) for group in naive)


@settings.get_profile("catalogue")
@given(production=productions())
def test_the_answers_of_a_production_are_those_of_the_naive_rule(production: Production) -> None:
    said = {
        "countries": (Origin, production.countries or None),
        "year": (Origin, production.year),
        "language": (Origin, production.language),
        "episodes": (Extent, production.episodes),
        "minutes": (Extent, production.minutes),
        "period": (Filming, production.filming_period),
    }
    assert production.title == rule.title(production)
    for value, (kind, answer) in said.items():
        assert answer == rule.chosen_value(production, kind, value)


@settings.get_profile("catalogue")
@given(production=ANY)
def test_what_is_superseded_agrees_with_the_naive_rule(production: Production) -> None:
    for statement in production.statements:
        assert set(production.superseded(statement)) == rule.superseded_values(production, statement)


@settings.get_profile("catalogue")
@given(production=ANY)
def test_conflicts_their_order_and_their_reasons_agree_with_the_naive_rule(production: Production) -> None:
    real = [(c.value, id(c.chosen), id(c.other), str(c.reason)) for c in production.conflicts()]
    assert set(real) == rule.conflicts(production)
    assert len(real) == len(set(real))


@settings.get_profile("catalogue")
@given(production=released_productions())
def test_the_premiere_and_the_chosen_releases_are_those_of_the_naive_rule(production: Production) -> None:
    naive = rule.premiere(production)
    assert production.premiere == (None if naive is None else naive[0])
    assert list(production.chosen_releases) == rule.chosen_releases(production)


@settings.get_profile("catalogue")
@given(production=released_productions())
def test_whether_and_from_when_the_premiere_was_moved_agrees_with_the_naive_rule(
    production: Production,
) -> None:
    assert list(production.announced_dates) == rule.announced_dates(production)
    assert production.rescheduled is rule.rescheduled(production)


@settings.get_profile("catalogue")
@given(production=ANY)
def test_history_is_that_of_the_naive_rule(production: Production) -> None:
    for kind in SECTIONS.values():
        assert identities(production.history(kind)) == identities(rule.history(production, kind))


@settings.get_profile("catalogue")
@given(production=ANY, day=DAYS, sure=st.booleans())
def test_looking_back_agrees_with_the_naive_rule(production: Production, day: date, sure: bool) -> None:
    assert production.as_of(day, sure=sure) == rule.as_of(production, day, sure=sure)


@given(one=quantities(300), other=quantities(300))
def test_counts_contradict_each_other_as_in_the_naive_rule(one: Quantity, other: Quantity) -> None:
    assert one.interval == rule.limits(one)
    assert choice.incompatible(one, other) is rule.cannot_both_be("episodes", one, other)


@given(one=moneys(300), other=moneys(300))
def test_amounts_contradict_each_other_as_in_the_naive_rule(one: Money, other: Money) -> None:
    assert one.interval == rule.limits(one)
    assert choice.incompatible(one, other) is rule.cannot_both_be("amount", one, other)


@given(
    st.sampled_from([partial_dates(*WINDOW), periods(*WINDOW), COUNTRIES]).flatmap(lambda s: st.tuples(s, s))
)
def test_dates_periods_and_countries_contradict_each_other_as_in_the_naive_rule(
    pair: tuple[Any, Any],
) -> None:
    value = "countries" if isinstance(pair[0], tuple) else "date"
    assert choice.incompatible(*pair) is rule.cannot_both_be(value, *pair)
    assert choice.incompatible(*pair) is choice.incompatible(*pair[::-1])
    assert not choice.incompatible(pair[0], pair[0])


# The order of files


def shuffled(data: st.DataObject, production: Production) -> Production:
    return production.with_sections(
        {name: data.draw(st.permutations(getattr(production, name))) for name in SECTIONS}
    )


def tie(statements: list[Statement]) -> bool:
    """Whether any two have the same standing and the same latest source."""
    keys = [(rule.standing(one), rule.latest_source(one)) for one in statements]
    return len(set(keys)) < len(keys)


@settings.get_profile("catalogue")
@given(production=ANY, data=st.data())
def test_file_order_decides_only_where_all_else_ties(production: Production, data: st.DataObject) -> None:
    other_order = shuffled(data, production)
    for kind, values in rule.COMPETING.items():
        here = {thing.key: thing for thing in things(production.filed(kind))}
        there = {thing.key: thing for thing in things(other_order.filed(kind))}
        assert here.keys() == there.keys()
        for key, value in ((key, value) for key in here for value in values):
            if not tie(choice.candidates(here[key], value)):
                assert choice.choose(here[key], value) is choice.choose(there[key], value)


@settings.get_profile("catalogue")
@given(production=ANY, data=st.data())
def test_conflicts_and_what_is_superseded_do_not_depend_on_file_order(
    production: Production, data: st.DataObject
) -> None:
    other_order = shuffled(data, production)
    pairs = [
        {(c.value, frozenset((c.chosen, c.other))) for c in p.conflicts()} for p in (production, other_order)
    ]
    assert pairs[0] == pairs[1]
    for statement in production.statements:
        assert production.superseded(statement) == other_order.superseded(statement)


@settings.get_profile("catalogue")
@given(production=released_productions(), data=st.data())
def test_without_ties_the_premiere_does_not_depend_on_file_order(
    production: Production, data: st.DataObject
) -> None:
    assume(not tie(list(production.releases)))
    ends = [release.date and release.date.latest for release in production.chosen_releases]
    assume(len(set(ends)) == len(ends))
    other_order = shuffled(data, production)
    assert other_order.premiere == production.premiere
    assert set(other_order.announced_dates) == set(production.announced_dates)
    assert other_order.rescheduled is production.rescheduled


# What is chosen


def all_things(production: Production) -> list[tuple[Thing, str]]:
    return [
        (thing, v)
        for kind in SECTIONS.values()
        for thing in things(production.filed(kind))
        for v in kind.competing
    ]


@settings.get_profile("catalogue")
@given(production=ANY)
def test_what_is_refuted_is_never_chosen(production: Production) -> None:
    chosen = [choice.choose(thing, value) for thing, value in all_things(production)]
    assert not any(one.refuted for one in (*chosen, *production.chosen_releases) if one is not None)


@settings.get_profile("catalogue")
@given(production=ANY)
def test_an_established_value_is_chosen_before_all_others(production: Production) -> None:
    for thing, value in all_things(production):
        able = choice.candidates(thing, value)
        chosen = choice.choose(thing, value)
        assert (chosen is None) == (not able)
        if any(rule.is_established(one) for one in able):
            assert chosen is not None
            assert rule.is_established(chosen)


@settings.get_profile("catalogue")
@given(production=ANY)
def test_a_chosen_value_is_superseded_only_where_it_is_the_finer_date(production: Production) -> None:
    for thing, value in all_things(production):
        chosen = choice.choose(thing, value)
        if chosen is not None and choice.superseded(chosen, thing, value):
            rough = choice.candidates(thing, value)[0]
            assert getattr(chosen, value).within(getattr(rough, value)) is True


@settings.get_profile("catalogue")
@given(production=released_productions())
def test_every_release_that_is_not_refuted_belongs_to_one(production: Production) -> None:
    spoken_of = {id(one) for thing in things(production.releases) for one in thing.statements}
    assert {id(one) for one in production.releases if not one.refuted} <= spoken_of
    for thing in things(production.releases):
        assert any(not one.refuted for one in thing.statements)


@settings.get_profile("catalogue")
@given(production=released_productions())
def test_the_premiere_is_a_chosen_release_and_no_preview(production: Production) -> None:
    public = [one for one in production.chosen_releases if one.kind is not ReleaseKind.PREVIEW]
    assert (production.premiere in public) if public else (production.premiere is None)
    assert production.premiere is None or production.premiere_value("date") == production.premiere.date


@settings.get_profile("catalogue")
@given(production=released_productions())
def test_a_moved_premiere_has_another_date_that_was_announced(production: Production) -> None:
    dates = production.announced_dates
    assert (production.rescheduled is False) == (not dates)
    assert len(set(dates)) == len(dates)
    assert production.premiere is None or production.premiere.date not in dates


@settings.get_profile("catalogue")
@given(production=released_productions())
def test_a_delay_is_counted_from_a_date_that_gave_way(production: Production) -> None:
    delay, dates, premiere = production.delay, production.announced_dates, production.premiere
    assert (delay is None) == (not dates)
    if delay is not None and premiere is not None and premiere.date is not None:
        assert delay[0] <= delay[1]
        # From the one missed by most, where there are several.
        late, early = delay[0] > 0, delay[1] < 0
        assert any(
            (late, early) == (day.before(premiere.date) is True, day.after(premiere.date) is True)
            for day in dates
        )


@settings.get_profile("catalogue")
@given(production=productions())
def test_what_never_competes_is_never_superseded(production: Production) -> None:
    for kind in (kind for kind in SECTIONS.values() if not kind.competing):
        assert [production.superseded(one) for one in production.filed(kind)] == [()] * len(
            production.filed(kind)
        )


# As of a day


def last_day(production: Production) -> date:
    """The last day that any of its sources can be of."""
    cited = [c for one in production.statements for c in (*one.citations, *one.refuted_by)]
    return max((rule.last_day(citation.source) for citation in cited), default=date.min)


@settings.get_profile("catalogue")
@given(production=ANY, days=st.tuples(DAYS, DAYS).map(sorted), sure=st.booleans())
def test_looking_back_twice_is_looking_back_to_the_earlier_day(
    production: Production, days: list[date], sure: bool
) -> None:
    earlier, later = days
    back = production.as_of(earlier, sure=sure)
    assert production.as_of(later, sure=sure).as_of(earlier, sure=sure) == back
    assert back.as_of(later, sure=sure) == back


@settings.get_profile("catalogue")
@given(production=ANY)
def test_the_day_after_the_last_source_nothing_is_missing(production: Production) -> None:
    assert production.as_of(last_day(production) + timedelta(days=1)) == production
    assert production.as_of(last_day(production)) == production


@settings.get_profile("catalogue")
@given(production=ANY, day=DAYS)
def test_what_was_surely_known_was_perhaps_known(production: Production, day: date) -> None:
    surely, perhaps = production.as_of(day), production.as_of(day, sure=False)
    assert {one.content for one in surely.statements} <= {one.content for one in perhaps.statements}
    assert perhaps.as_of(day) == surely


@settings.get_profile("catalogue")
@given(production=ANY)
def test_before_all_sources_only_uncited_statements_are_known(production: Production) -> None:
    start = production.as_of(date.min)
    for one in production.statements:
        dated = [c for c in one.citations if c.source.said is not None]
        known = evolve(
            one, citations=[c for c in one.citations if c.source.said is None], refuted_by=[]
        ).content
        assert (known in [other.content for other in start.statements]) == (
            len(dated) < len(one.citations) or not dated
        )


@settings.get_profile("catalogue")
@given(production=ANY, days=st.tuples(DAYS, DAYS).map(sorted))
def test_knowledge_only_grows(production: Production, days: list[date]) -> None:
    early, late = (production.as_of(day) for day in days)
    for kind in SECTIONS.values():
        known = {one.content: one for one in late.filed(kind)}
        for one in early.filed(kind):
            assert set(one.citations) <= set(known[one.content].citations)
            assert set(one.refuted_by) <= set(known[one.content].refuted_by)


@settings.get_profile("catalogue")
@given(production=released_productions())
def test_an_undated_release_is_the_premiere_only_where_no_date_is_known(production: Production) -> None:
    found = [one for one in production.chosen_releases if one.kind is not ReleaseKind.PREVIEW]
    if production.premiere is not None and production.premiere.date is None:
        established = [one for one in found if rule.is_established(one)]
        assert all(one.date is None for one in established or found)


def test_the_sections_of_the_naive_rule_are_all_sections() -> None:
    assert tuple(SECTIONS) == rule.SECTIONS
    assert {kind: kind.competing for kind in SECTIONS.values() if kind.competing} == rule.COMPETING
    assert Release in rule.COMPETING
