"""Uniting catalogues: nothing and oneself change nothing, the grouping does not matter, nor, for contradictions, the order."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from sportsdocs.catalog import Catalog
from sportsdocs.codec.documents import read_documents, write_documents
from sportsdocs.model.productions import Production
from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.productions import productions
from sportsdocs.testing.worlds import USUAL, World, worlds

CATALOGUE = settings.get_profile("catalogue")


@st.composite
def neighbours(draw: st.DrawFn, number: int) -> list[Catalog]:
    """Catalogues of one world, which speak of the same works by the same sources."""
    world = draw(st.just(USUAL) | worlds())
    return [draw(catalogs(world)) for _ in range(number)]


def corrected(docs: Catalog) -> Catalog:
    """Give the people and companies of a catalogue under other names, and nothing else of them."""
    return Catalog.of([type(one)(one.id, f"Neu {one.name}") for one in (*docs.people, *docs.organizations)])


@CATALOGUE
@given(docs=catalogs())
def test_nothing_and_itself_change_nothing(docs: Catalog) -> None:
    for united in (docs | Catalog(), Catalog() | docs, docs | docs, docs | docs | docs):
        assert united == docs
        assert write_documents(united.content) == write_documents(docs.content)


@CATALOGUE
@given(three=neighbours(3), which=st.integers(0, 3))
def test_the_grouping_does_not_matter(three: list[Catalog], which: int) -> None:
    """Also if one of them names people and companies otherwise."""
    a, b, c = [corrected(docs) if place == which else docs for place, docs in enumerate(three)]
    assert (a | b) | c == a | (b | c)


@CATALOGUE
@given(pair=neighbours(2))
def test_what_is_united_is_a_catalogue(pair: list[Catalog]) -> None:
    one, other = pair
    united = one | other
    assert Catalog(read_documents(write_documents(united.content))) == united
    assert set(united.productions.ids) == {*one.productions.ids, *other.productions.ids}
    assert united | other == united


def contradictions(work: Production) -> set[tuple[str, frozenset[tuple[object, ...]]]]:
    """Give what contradicts what, without which was chosen."""
    return {
        (conflict.value, frozenset(s.content for s in (conflict.chosen, conflict.other)))
        for conflict in work.conflicts()
    }


@CATALOGUE
@given(pair=neighbours(2))
def test_contradictions_are_the_same_in_both_orders(pair: list[Catalog]) -> None:
    one, other = pair
    for work in (one | other).productions:
        twin = (other | one).productions[work.id]
        assert {s.content for s in work.statements} == {s.content for s in twin.statements}
        assert contradictions(work) == contradictions(twin)


@CATALOGUE
@given(world=worlds(), data=st.data())
def test_citations_of_both_are_kept(world: World, data: st.DataObject) -> None:
    one, other = (data.draw(productions(world, id="this-work")) for _ in range(2))
    relatives = [Production(id_, "series") for id_ in world.works]
    united = (
        Catalog.of([one, *relatives, *world.records]) | Catalog.of([other, *relatives, *world.records])
    ).productions["this-work"]
    by_content = {statement.content: statement for statement in united.statements}
    for statement in (*one.statements, *other.statements):
        kept = by_content[statement.content]
        assert set(statement.citations) <= set(kept.citations)
        assert set(statement.refuted_by) <= set(kept.refuted_by)
