"""Laws of rows, however they came about: parts make the whole, sets agree with Python's, order is kept."""

from __future__ import annotations

import copy
import operator
import pickle
import threading
from collections.abc import Callable
from itertools import chain
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sportsdocs.errors import QueryError
from sportsdocs.model.productions import Production
from sportsdocs.query import Predicate, Productions, of_kind
from sportsdocs.query.counts import groups
from sportsdocs.query.index.plan import few
from sportsdocs.query.index.release_parts import first_date
from tests.query.questions import QUESTIONS, ROWS, rows_of

CATALOGUE = settings.get_profile("catalogue")
Step = Callable[[Productions], Productions]
SLICES = st.slices(12)


def _asked(question: Predicate[Production], sure: bool) -> Step:
    return lambda rows: rows.where(question, sure=sure)


STEPS: SearchStrategy[Step] = st.one_of(
    st.builds(_asked, QUESTIONS, st.booleans()),
    SLICES.map(lambda which: lambda rows: rows[which]),
    st.sampled_from(
        [
            Productions.newest_first,
            Productions.oldest_first,
            lambda rows: rows.sorted_by(lambda work: work.kind.value),
            lambda rows: rows.sorted_by(lambda work: work.title, reverse=True),
            lambda rows: rows.where(lambda work: work.id != "work-1"),
            lambda rows: rows - rows[:1],
            lambda rows: rows | rows.newest_first(),
        ]
    ),
)


def _taken(rows: Productions, steps: list[Step], built: bool) -> Productions:
    if built:
        rows._table.prepare()  # type: ignore[attr-defined]
    for step in steps:
        rows = step(rows)
    return rows


#: Rows after a few steps: questions, slices, orders; asked object by object, or with an index.
TAKEN = st.builds(_taken, ROWS, st.lists(STEPS, max_size=3), st.booleans())
#: Two of them that belong to one catalogue.
PAIRS = st.builds(
    lambda rows, one, other: (_taken(rows, one, False), _taken(rows, other, False)),
    ROWS,
    st.lists(STEPS, max_size=3),
    st.lists(STEPS, max_size=3),
)
KEYS: tuple[tuple[Any, ...], ...] = (
    ("kind",), ("country",), ("language",), ("platform",), ("year",), ("sport",), ("competition",),
    ("platform", "year"), ("kind", "year"), ("platform", "kind"), ("sport", "year"), ("competition", "year"),
)  # fmt: skip


@CATALOGUE
@given(TAKEN, SLICES)
def test_rows_are_a_sequence_of_the_same_objects(rows: Productions, which: slice) -> None:
    items = list(rows)
    assert len(rows) == len(items) == len(rows.ids)
    assert rows.ids == tuple(work.id for work in items)
    assert [rows[place] for place in range(len(rows))] == items
    assert all(rows[id_] is work for id_, work in zip(rows.ids, items, strict=True))
    assert all(work in rows and id_ in rows for id_, work in zip(rows.ids, items, strict=True))
    assert list(rows[which]) == items[which]
    assert list(rows[which][which]) == items[which][which]
    assert list(reversed(rows)) == items[::-1]
    assert bool(rows) is bool(items)
    if items:
        assert rows.first() is items[0]


@CATALOGUE
@given(TAKEN, st.integers(1, 7))
def test_pages_make_the_whole(rows: Productions, size: int) -> None:
    pages = [rows.page(number, size) for number in range(1, len(rows) // size + 2)]
    assert list(chain.from_iterable(pages)) == list(rows)
    assert all(len(page) == size for page in pages[:-1])
    assert rows.page(len(pages) + 1, size) == rows[:0]


@CATALOGUE
@given(TAKEN, QUESTIONS, st.booleans())
def test_what_rows_are_asked_is_asked_of_each(
    rows: Productions, question: Predicate[Production], sure: bool
) -> None:
    wanted = (True,) if sure else (True, None)
    asked = question.resolved(rows._context)
    assert list(rows.where(question, sure=sure)) == [work for work in rows if asked.test(work) in wanted]


@CATALOGUE
@given(TAKEN)
def test_orders_are_sorts(rows: Productions) -> None:
    for _ in range(2):  # first object by object, then from the index
        assert list(rows.newest_first()) == list(rows.sorted_by(first_date, reverse=True))
        assert list(rows.oldest_first()) == list(rows.sorted_by(first_date))
        assert list(rows.newest_first()[:2]) == list(rows.newest_first())[:2]
        assert rows.newest_first().newest_first() == rows.newest_first()
        rows._table.prepare()  # type: ignore[attr-defined]


def _in_stated_order(one: Productions, other: Productions, found: set[str]) -> list[str]:
    """Give ids in the order of the catalogue if both rows have it, otherwise first those of the one."""
    places = one._table.place_of
    ids = [id_ for id_ in dict.fromkeys((*one.ids, *other.ids)) if id_ in found]
    in_table_order = one._selection.in_table_order and other._selection.in_table_order
    return sorted(ids, key=places.__getitem__) if in_table_order else ids


@CATALOGUE
@given(PAIRS)
def test_sets_agree_with_those_of_ids(pair: tuple[Productions, Productions]) -> None:
    one, other = pair
    for joined in (operator.and_, operator.or_, operator.sub, operator.xor):
        found = joined(one, other)
        assert set(found.ids) == joined(set(one.ids), set(other.ids))
        assert len(found) == len(set(found.ids))
        assert list(found.ids) == _in_stated_order(one, other, set(found.ids))
    assert (one | other) - other == one - other
    assert one - one == one[:0]
    assert one & one == one


@CATALOGUE
@given(TAKEN)
def test_equal_rows_are_equal_however_they_came_about(rows: Productions) -> None:
    again = Productions(list(rows), rows._context)
    for same in (again, copy.copy(rows), copy.deepcopy(rows), pickle.loads(pickle.dumps(rows)), rows[:]):
        assert same == rows
        assert hash(same) == hash(rows)
        assert repr(same) == repr(rows)
    assert rows.newest_first() == pickle.loads(pickle.dumps(rows.newest_first()))


@CATALOGUE
@given(TAKEN, st.sampled_from(KEYS))
def test_groups_are_those_of_the_definition(rows: Productions, keys: tuple[Any, ...]) -> None:
    places = {work.id: place for place, work in enumerate(rows)}
    expected = groups(enumerate(rows), keys)
    for _ in range(2):  # first one by one, then from what is kept
        found = rows.group_by(*keys)
        assert {value: [places[id_] for id_ in group.ids] for value, group in found.items()} == expected
        assert list(found) == list(expected)
        assert rows.count_by(*keys) == {value: len(group) for value, group in expected.items()}
        rows._table.values_of(keys, 10**6)  # type: ignore[attr-defined]


@CATALOGUE
@given(TAKEN)
def test_one_valued_groups_part_the_rows(rows: Productions) -> None:
    for found in (rows.group_by("kind"), rows.group_by(lambda work: work.title), rows.group_by("language")):
        assert sorted(chain.from_iterable(group.ids for group in found.values())) == sorted(rows.ids)
    assert rows.count_by(lambda work: work.year) == {
        value: len(group) for value, group in rows.group_by(lambda work: work.year).items()
    }


@CATALOGUE
@given(TAKEN)
def test_asking_changes_nothing(rows: Productions) -> None:
    before = pickle.dumps([(work.id, work.statements) for work in rows])
    rows.newest_first().where(of_kind("film")).group_by("platform")
    assert pickle.dumps([(work.id, work.statements) for work in rows]) == before


def test_many_threads_get_one_answer() -> None:
    works = [Production(f"work-{n}", "film" if n % 3 else "series") for n in range(2_000)]
    rows = rows_of(works)
    found: list[Productions] = []

    def ask() -> None:
        found.append(rows.where(of_kind("series")).newest_first()[:50])

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1


def test_counting_makes_no_list() -> None:
    rows = Productions([Production(f"work-{n}", "film" if n % 3 else "series") for n in range(5_000)])
    rows._table.prepare()  # type: ignore[attr-defined]
    series = rows.where(of_kind("series") & ~of_kind("film"))
    assert len(series) == 1_667 > few(len(rows))
    assert series._selection._listed is None  # type: ignore[attr-defined]
    newest = series.newest_first()
    assert len(newest) == 1_667
    assert (series & rows[:0])._selection.bits == 0
    assert series._selection._listed is None  # type: ignore[attr-defined]


def test_rows_of_two_catalogues_are_compared_by_object() -> None:
    works = [Production(f"work-{n}", "film") for n in range(4)]
    one, other = Productions(works[:3]), Productions(works[1:])
    assert (one & other).ids == ("work-1", "work-2")
    assert (one - other).ids == ("work-0",)
    for joined in (operator.or_, operator.xor):
        with pytest.raises(QueryError, match="unite the catalogues"):
            joined(one, other)


@pytest.mark.parametrize(("number", "size"), [(0, 10), (-1, 10), (1, 0), (1.0, 10), (True, 10), (1, "10")])
def test_a_page_has_a_number_and_a_size(number: Any, size: Any) -> None:
    with pytest.raises(QueryError, match="from 1 on"):
        Productions([]).page(number, size)
