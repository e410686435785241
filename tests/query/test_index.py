"""The index gives the answers of the plain scan, part by part and as a whole, and a wrong one is caught."""

from __future__ import annotations

import bisect
import random
import threading
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from sportsdocs.model.entities import Organization
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release
from sportsdocs.query import Predicate, Productions, of_kind, released, satisfies
from sportsdocs.query.index import plan
from sportsdocs.query.index.bits import everything, from_places, to_places, without
from sportsdocs.query.index.leaves import DEAR, LISTS, SETS
from sportsdocs.query.index.plan import answer, few
from sportsdocs.query.index.postings import Postings
from sportsdocs.query.index.release_parts import first_date
from sportsdocs.query.index.spans import OPEN, Column, Spans
from tests.query.questions import LEAVES_OF, QUESTIONS, WORKS, Works, rows_of

CATALOGUE = settings.get_profile("catalogue")
# Each of twenty kinds of questions is tried by itself.
EACH = settings(CATALOGUE, max_examples=CATALOGUE.max_examples // 2)
PLACES = st.sets(st.integers(0, 700))


def by_scan(rows: Productions, question: Predicate[Production], *, sure: bool) -> list[str]:
    """Give the definition: every object asked."""
    asked, wanted = question.resolved(rows._context), (True,) if sure else (True, None)
    return [work.id for work in rows if asked.test(work) in wanted]


def by_index(rows: Productions, question: Predicate[Production], *, sure: bool) -> list[str]:
    """Ask the index alone, with every part of it built."""
    table = rows._table
    table.prepare()  # type: ignore[attr-defined]
    found = answer(table, question.resolved(rows._context), table.all, sure)
    return [table.items[place].id for place in to_places(found)]


@pytest.mark.parametrize("kind", LEAVES_OF)
@EACH
@given(data=st.data(), works=WORKS, sure=st.booleans())
def test_each_part_answers_as_the_scan_does(kind: str, data: st.DataObject, works: Works, sure: bool) -> None:
    rows, leaf = rows_of(works), data.draw(LEAVES_OF[kind])
    assert by_index(rows, leaf, sure=sure) == by_scan(rows, leaf, sure=sure)


@CATALOGUE
@given(WORKS, QUESTIONS, st.booleans())
def test_the_index_answers_as_the_scan_does(
    works: Works, question: Predicate[Production], sure: bool
) -> None:
    rows = rows_of(works)
    assert by_index(rows, question, sure=sure) == by_scan(rows, question, sure=sure)


@CATALOGUE
@given(WORKS, QUESTIONS, st.booleans(), st.integers(0, 2**30))
def test_an_answer_lies_within_what_was_asked(
    works: Works, question: Predicate[Production], sure: bool, some: int
) -> None:
    rows = rows_of(works)
    table = rows._table
    within = some & table.all
    found = answer(table, question.resolved(rows._context), within, sure)
    assert found & within == found
    assert found == within & answer(table, question.resolved(rows._context), table.all, sure)


@CATALOGUE
@given(WORKS, QUESTIONS, st.integers(1, 40))
def test_a_large_table_is_asked_as_a_small_one(
    works: Works, question: Predicate[Production], times: int
) -> None:
    """Many more rows than are asked one by one: those of the works again and again, under other ids."""
    rows = rows_of(works)
    many = Productions(list(rows) * times, rows._context)
    for sure in (True, False):
        assert [w.id for w in many.where(question, sure=sure)] == by_scan(rows, question, sure=sure) * times


def test_every_question_about_productions_is_indexed() -> None:
    def below(kind: type[Any]) -> set[type[Any]]:
        return {kind}.union(*map(below, kind.__subclasses__()))

    asked = {
        k for k in below(Predicate) if k.asked_of is Production and k.__module__.startswith("sportsdocs.")
    }
    assert asked <= LISTS.keys() | SETS.keys()
    assert {kind.__name__ for kind in asked} == LEAVES_OF.keys()
    assert DEAR.keys() <= LISTS.keys() | SETS.keys()


# -- a wrong index is caught --------------------------------------------------------------------------------------------

KINDS: list[Any] = [kind for kind in (*LISTS, *SETS) if kind.__name__ in LEAVES_OF]


@pytest.mark.filterwarnings(
    "ignore:Generating overly large repr"
)  # of the example that a broken part fails on
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_wrong_part_is_caught(kind: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """Every part, broken on purpose so that it forgets the last production: the comparison above notices."""

    def broken(table: Any, asked: Any, sure: bool) -> int:
        found = LISTS[kind](table, asked, sure).bits() if kind in LISTS else SETS[kind](table, asked, sure)
        return without(found, 1 << (len(table) - 1)) if len(table) else found

    monkeypatch.setattr(plan, "SETS", {**SETS, kind: broken})

    @settings(CATALOGUE, max_examples=2_000, database=None, phases=[Phase.generate])
    @given(works=WORKS, leaf=LEAVES_OF[kind.__name__], sure=st.booleans())
    def compared(works: Works, leaf: Predicate[Production], sure: bool) -> None:
        rows = rows_of(works)
        assert by_index(rows, leaf, sure=sure) == by_scan(rows, leaf, sure=sure)

    with pytest.raises(AssertionError):
        compared()


# -- its pieces ---------------------------------------------------------------------------------------------------------


@given(PLACES, PLACES)
def test_sets_of_places(one: set[int], other: set[int]) -> None:
    bits, others = from_places(one, 701), from_places(other, 701)
    assert to_places(bits) == sorted(one)
    assert to_places(without(bits, others)) == sorted(one - other)
    assert to_places(everything(70)) == list(range(70))


@pytest.mark.parametrize("share", [1, 2, 5, 7, 30, 65, 400, 5000])
def test_places_are_listed_in_three_ways(share: int) -> None:
    places = sorted(random.Random(share).sample(range(20_000), 20_000 // share))
    assert to_places(from_places(places, 20_000)) == places


@given(st.lists(st.integers(-50, 50), max_size=700), st.integers(-60, 60))
def test_a_column_counts_from_any_checkpoint(values: list[int], value: int) -> None:
    column = Column(values, range(len(values)), len(values))
    assert to_places(column.below(value)) == [place for place, one in enumerate(values) if one < value]
    assert to_places(column.up_to(value)) == [place for place, one in enumerate(values) if one <= value]
    assert bisect.bisect_left(sorted(values), value) == column.below(value).bit_count()


INTERVALS = st.lists(
    st.none() | st.tuples(st.integers(-9, 9), st.integers(0, 5)).map(lambda pair: (pair[0], sum(pair))),
    max_size=300,
)


@given(INTERVALS, st.integers(-10, 10), st.integers(0, 8))
def test_spans_lie_in_a_range_or_touch_it(
    intervals: list[tuple[int, int] | None], low: int, more: int
) -> None:
    size, high = len(intervals), low + more
    known = [(place, *one) for place, one in enumerate(intervals) if one is not None]
    spans = Spans(known, everything(size), size)
    assert to_places(spans.inside(low, high)) == [p for p, a, b in known if low <= a and b <= high]
    touching = [p for p, one in enumerate(intervals) if one is None or (one[0] <= high and low <= one[1])]
    assert to_places(spans.touching(low, high)) == touching
    assert spans.inside(-OPEN, OPEN) | spans.unknown == everything(size)


@given(st.lists(st.lists(st.sampled_from("abc")), max_size=80), st.integers(0, 2**80))
def test_postings_count_as_a_loop_does(keyed: list[list[str]], some: int) -> None:
    postings = Postings(len(keyed), keyed)
    among = some & everything(len(keyed))
    for key in "abc":
        places = [place for place, keys in enumerate(keyed) if key in keys]
        assert list(postings.places(key)) == places == to_places(postings.bits(key))
        assert postings.hits([key]).places() == places
        assert postings.counts_among(among).get(key, 0) == sum(among >> place & 1 for place in places)
    assert postings.hits("ab").places() == [p for p, keys in enumerate(keyed) if {"a", "b"} & set(keys)]
    assert postings.hits("ab").count() == len(postings.hits("ab").places())


# -- how it is asked ----------------------------------------------------------------------------------------------------


def test_few_grow_with_the_table() -> None:
    assert [few(size) for size in (0, 1_000, 20_000, 100_000, 10_000_000)] == [4, 4, 10, 48, 48]


def test_a_part_is_built_once_enough_was_asked_without_it() -> None:
    rows = Productions([Production(f"w-{n}", "film" if n % 10 else "series") for n in range(1000)])
    question = of_kind("series") & ~_never_released()
    for _ in range(9):
        assert len(rows.where(question)) == 100
        assert "outcomes" not in vars(rows._table)
    assert len(rows.where(question)) == 100
    assert "outcomes" in vars(rows._table)


def _never_released() -> Predicate[Production]:
    return released(when=2019)


def test_a_function_is_asked_last_wherever_it_stands() -> None:
    seen: list[str] = []

    def note(work: Production) -> bool:
        seen.append(work.id)
        return True

    rows = Productions([Production(f"w-{n}", "film" if n else "series") for n in range(500)])
    noted: Predicate[Production] = satisfies(note)
    assert rows.where(noted & of_kind("series")).ids == ("w-0",)
    assert rows.where(~noted & of_kind("series")) == rows[:0]
    assert rows.where((noted | of_kind("season")) & of_kind("series")).ids == ("w-0",)
    assert seen == ["w-0"] * 3


def test_an_index_is_built_once_however_many_ask() -> None:
    rows = Productions([Production(f"w-{n}", "film") for n in range(3000)])
    built: list[int] = []
    answers: list[int] = []

    def ask() -> None:
        answers.append(len(rows.where(of_kind("film"))))
        built.append(id(rows._table.kinds))  # type: ignore[attr-defined]

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [3000] * 8
    assert len(set(built)) == 1


def _crowded() -> Productions:
    """Make many productions, of which one has more releases than there is room for in the planes."""
    stream = Organization("stream", "Stream")
    one = [
        Release("streaming", platform=stream, date=f"20{n:02}-01-01", territories=[code])
        for n, code in enumerate(CODES)
    ]
    few_have_one = [Production(f"w-{n}", "film", releases=one[n % 9 : n % 9 + n % 2]) for n in range(300)]
    return Productions(
        [*few_have_one, Production("crowded", "series", releases=one), Production("last", "film")]
    )


CODES = ("DE", "AT", "CH", "US", "GB", "IE", "FR", "IT", "ES")


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("sure", [True, False])
def test_releases_beyond_the_planes_have_their_owner(code: str, sure: bool) -> None:
    rows = _crowded()
    year = 2000 + CODES.index(code)
    for question in (
        released(territory=code),
        released(territory=code, when=year),
        released(territory=code, when=year + 1),
        released(on=Organization("stream", "Stream"), when=year) & of_kind("series"),
    ):
        assert by_index(rows, question, sure=sure) == by_scan(rows, question, sure=sure)
    assert rows._table.slots._planes == 2  # type: ignore[attr-defined]
    assert "crowded" in by_index(rows, released(territory=code), sure=sure)


def test_the_first_of_an_order_are_found_without_sorting_the_rest() -> None:
    works = [
        Production(
            f"w-{n}",
            "film" if n % 3 else "series",
            releases=[Release("streaming", date=f"{1900 + n * 7 % 120}")],
        )
        for n in range(5_000)
    ]
    rows = Productions(works)
    rows._table.prepare()  # type: ignore[attr-defined]
    for found in (rows.where(of_kind("series") & ~of_kind("film")), rows):
        expected = found.sorted_by(first_date, reverse=True)
        newest = found.newest_first()
        assert newest[:50] == expected[:50]
        assert newest[10:30] == expected[10:30]
        assert newest._selection._listed is None  # type: ignore[attr-defined]
        assert newest == expected
        assert newest[:50] == expected[:50]
