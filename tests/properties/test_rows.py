"""Results depend on what is asked and on nothing else: not on the order of records, not on others that do not match."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from sportsdocs.catalog import Catalog
from sportsdocs.format.formatter import Formatter
from sportsdocs.model.productions import Production
from sportsdocs.query import Predicate, Productions, Rows
from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.productions import productions
from sportsdocs.testing.questions import predicates
from sportsdocs.testing.worlds import USUAL
from tests.properties.test_reach import ROWS

CATALOGUE = settings.get_profile("catalogue")
#: Everything that questions mention is there.
BASE = Catalog.of([*USUAL.records, *(Production(id_, "series") for id_ in USUAL.works)])
DOCS, QUESTIONS = catalogs(USUAL).map(lambda docs: BASE | docs), predicates(USUAL)


def records(docs: Catalog) -> list[Any]:
    return [*docs.productions, *docs.entities_by_id.values(), *docs.sources]


@CATALOGUE
@given(docs=DOCS, p=QUESTIONS)
def test_twice_the_same_and_all_or_nothing(docs: Catalog, p: Predicate[Production]) -> None:
    rows = docs.productions
    assert rows.where(p & p) == rows.where(p | p) == rows.where(p)
    assert rows.where(p | ~p, sure=False) == rows
    assert rows.where(p & ~p) == rows[:0]


@CATALOGUE
@given(docs=DOCS, p=QUESTIONS, data=st.data())
def test_the_order_of_records_does_not_matter(
    docs: Catalog, p: Predicate[Production], data: DataObject
) -> None:
    shuffled = Catalog.of(data.draw(st.permutations(records(docs))))
    for sure in (True, False):
        one, other = docs.productions.where(p, sure=sure), shuffled.productions.where(p, sure=sure)
        assert set(one.ids) == set(other.ids)
        assert list(one.sorted_by(by_id)) == list(other.sorted_by(by_id))
    for key in ("kind", "platform", "year"):
        assert docs.productions.count_by(key) == shuffled.productions.count_by(key)
    assert {name: {repr(row) for row in getattr(docs, name).to_rows()} for name in ROWS} == {
        name: {repr(row) for row in getattr(shuffled, name).to_rows()} for name in ROWS
    }


def by_id(work: Production) -> str:
    return work.id


@CATALOGUE
@given(docs=DOCS, p=QUESTIONS, work=productions(USUAL, id="a-new-work"), sure=st.booleans())
def test_a_new_record_changes_only_the_answers_it_is_in(
    docs: Catalog, p: Predicate[Production], work: Production, sure: bool
) -> None:
    work = work.with_sections({"relations": [r for r in work.relations if r.target == "saga"]})
    before = docs.productions.where(p, sure=sure)
    whole = docs | Catalog.of([work, *USUAL.franchises])
    after = whole.productions.where(p, sure=sure)
    alone = p.resolved(whole._context).test(work) in ((True,) if sure else (True, None))
    assert after.ids == (*before.ids, *(["a-new-work"] if alone else []))


@CATALOGUE
@given(docs=DOCS, data=st.data())
def test_sorting_is_stable_and_once_is_enough(docs: Catalog, data: DataObject) -> None:
    rows = Productions(data.draw(st.permutations(list(docs.productions))))

    def kind(work: Production) -> str:
        return work.kind.value

    once = rows.sorted_by(kind)
    assert once.sorted_by(kind) == once
    assert list(once) == sorted(rows, key=kind)
    assert list(rows.sorted_by(kind, reverse=True)) == sorted(rows, key=kind, reverse=True)
    unique = rows.sorted_by(by_id)
    assert list(unique.sorted_by(by_id, reverse=True))[::-1] == list(unique)


GERMAN = (
    "Aachen",
    "Ähre",
    "Affe",
    "Oper",
    "öde",
    "Ofen",
    "Straße",
    "Strasse",
    "Strauß",
    "über",
    "Uhr",
    "Zebra",
)


@given(words=st.permutations(GERMAN))
def test_german_collation_puts_umlauts_with_their_letters_in_every_order(words: list[str]) -> None:
    found = sorted(words, key=Formatter("de").sort_key)
    assert found.index("Aachen") < found.index("Affe") < found.index("Ähre") < found.index("Oper")
    assert found.index("öde") < found.index("Ofen") < found.index("Oper")
    assert found.index("über") < found.index("Uhr") < found.index("Zebra")
    assert abs(found.index("Straße") - found.index("Strasse")) == 1


@CATALOGUE
@given(docs=catalogs(), name=st.sampled_from(ROWS))
def test_what_rows_print_is_bounded(docs: Catalog, name: str) -> None:
    rows: Rows[Any] = getattr(docs, name)
    printed = repr(rows)
    assert len(printed) < 4_000
    assert printed.isprintable()


def test_many_rows_print_as_much_as_few_and_say_how_many_more() -> None:
    works = [Production(f"work-{n:05}", "film") for n in range(20_000)]
    few, many = repr(Productions(works[:20])), repr(Productions(works))
    assert len(many) - len(few) < 10
    assert "… 14 more" in few
    assert "… 19994 more" in many
