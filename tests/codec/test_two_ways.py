"""The quick way through a record and the telling one: they accept the same, and make the same of it."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sportsdocs import CatalogError, Production, to_dict
from sportsdocs.codec.registry import Registry
from sportsdocs.codec.structure import LISTS, Structurer
from sportsdocs.model.entities import Named
from sportsdocs.model.linking import reachable
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.sources import Source
from sportsdocs.testing import strategies

RECORDS = strategies.productions() | strategies.entities() | strategies.sources()
#: What is put in the place of a value. Some are right in some places.
OTHERS: list[Any] = [
    None, True, False, 0, 1, 7, 2019, -1, 10**30, Decimal("1.5"), 1.0, "", "x", "de", "DE", "2019", "2019-08-16", "film", "source-1",
    [], ["x"], ["DE", "DE"], [1], [None], [[]], [{}], {}, {"x": 1}, {"de": "x"}, {"value": 4}, {"text": "A"}, {"source": "x"},
]  # fmt: skip
KEYS = ["x", "id", "citations", "refuted_by", "standing", *LISTS, *SECTIONS]


def structurer(record: Any) -> Structurer:
    """Give one that knows all that a record refers to."""
    known = [other for other in reachable([record]) if other is not record]
    return Structurer(
        Registry(
            {other.id: other for other in known if isinstance(other, Named)},
            {other.id: other for other in known if isinstance(other, Source)},
        )
    )


def quick(made_by: Structurer, kind: type, data: Any) -> Any:
    """Go the quick way only; give None where it gives up."""
    gave_up: list[object] = []
    made_by.structure_telling = lambda *_: gave_up.append(None)  # type: ignore[method-assign]
    made = made_by.structure(kind, data)
    del made_by.structure_telling
    return None if gave_up else made


def telling(made_by: Structurer, kind: type, data: Any) -> Any:
    """Go the telling way; give what it makes, or its error."""
    try:
        return made_by.structure_telling(kind, data)
    except CatalogError as error:
        return error


def holders(value: Any) -> Iterator[Any]:
    """List the objects and lists in a value, itself the first."""
    pending = [value]
    while pending:
        item = pending.pop()
        if isinstance(item, (dict, list)):
            yield item
            pending += item.values() if isinstance(item, dict) else item


def changed(draw: Any, data: dict[str, Any]) -> dict[str, Any]:
    """Change one thing: another value, one less, one more, one twice."""
    data = copy.deepcopy(data)
    holder = draw(st.sampled_from(list(holders(data))))
    keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
    how = draw(st.sampled_from(["replace", "drop", "add", "double"]))
    value = copy.deepcopy(draw(st.sampled_from(OTHERS)))
    if how == "add" or not keys:
        holder.append(value) if isinstance(holder, list) else holder.update(
            {draw(st.sampled_from(KEYS)): value}
        )
        return data
    key = draw(st.sampled_from(keys))
    if how == "drop":
        del holder[key]
    elif how == "double" and isinstance(holder, list):
        holder.append(copy.deepcopy(holder[key]))
    else:
        holder[key] = value
    return data


@settings.get_profile("catalogue")
@given(record=RECORDS, data=st.data())
def test_both_ways_accept_the_same_and_make_the_same(record: Any, data: st.DataObject) -> None:
    made_by, kind = structurer(record), type(record)
    plain = to_dict(record)
    assert quick(made_by, kind, plain) == made_by.structure_telling(kind, plain) == record
    for _ in range(10):
        other = changed(data.draw, plain)
        found = quick(made_by, kind, other)
        told = telling(made_by, kind, other)
        assert (found == told) if found is not None else isinstance(told, CatalogError), other


@pytest.mark.parametrize("value", [None, [], "film", 1, True], ids=repr)
def test_what_is_no_object_is_refused_both_ways(value: Any) -> None:
    made_by = Structurer(Registry())
    assert quick(made_by, Production, value) is None
    with pytest.raises(CatalogError, match="must be an object"):
        made_by.structure(Production, value)


@given(record=strategies.productions())
def test_equal_lists_of_bare_sources_are_one_object(record: Production) -> None:
    made = structurer(record).structure(Production, to_dict(record))
    lists: dict[Any, int] = {}
    for statement in made.statements:
        bare = statement.citations
        if bare and all(c.standing is bare[0].standing and c == type(c)(c.source, c.standing) for c in bare):
            assert lists.setdefault(bare, id(bare)) == id(bare)
