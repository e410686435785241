"""Constructors take exactly what the loader takes: every class is made both ways of the same raw data."""

from __future__ import annotations

import typing
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from sportsdocs.codec.content import FILES
from sportsdocs.codec.objects import from_dict, to_dict
from sportsdocs.errors import SportsdocsError
from sportsdocs.model.citations import Citation
from sportsdocs.model.entities import Named
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money, Quantity
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement
from sportsdocs.model.texts import Name, Names
from sportsdocs.model.words import Word
from sportsdocs.testing import strategies
from sportsdocs.testing.productions import productions
from sportsdocs.testing.registry import STRATEGIES
from sportsdocs.testing.worlds import USUAL
from tests.fuzz.base import CATALOG
from tests.fuzz.packing import words
from tests.fuzz.quick import hurry
from tests.fuzz.targets import KINDS
from tests.properties.nodes import doubled, nodes, put, without

CATALOGUE = settings.get_profile("catalogue")
KNOWN: dict[str, Any] = {**CATALOG.entities_by_id, **CATALOG.sources_by_id}
NESTED = (Quantity, Money, *SECTIONS.values())
RECORDS = (*NESTED, Citation, Source, Production, *FILES.values())
WORDS: st.SearchStrategy[Any] = st.sampled_from(words()) | st.sampled_from(sorted(KNOWN))
OTHERS: st.SearchStrategy[Any] = st.one_of(
    st.sampled_from([None, True, False, 0, 1, -1, 2019, 10**13, Decimal("0.5"), Decimal("0.005"), [], {}, "", [None], ["DE", "DE"], {"de": "x"}]),
    WORDS,
    st.text(max_size=5),
    st.lists(WORDS, max_size=3),
    st.dictionaries(WORDS, WORDS, max_size=2),
)  # fmt: skip


class Refused(Exception):  # noqa: N818
    """The naive way refuses the data."""


def made(kind: Any, data: Any) -> Any:
    """Make an object as a person would who has only constructors: nested ones first, references looked up."""
    if kind in RECORDS:
        return _record(kind, data)
    if kind is Name:
        (name,) = Names({"und": data})
        return name
    return kind.parse(data) if issubclass(kind, Word) else kind(data)


def _record(kind: Any, data: Any) -> Any:
    if kind is Quantity and not isinstance(data, dict):
        return Quantity(data)
    if not isinstance(data, dict):
        raise Refused
    parts = _with_citations(dict(data)) if issubclass(kind, Statement) else data
    attrs.resolve_types(kind)
    fields = attrs.fields_dict(kind)
    if not parts.keys() <= fields.keys():
        raise Refused
    try:
        return kind(**{name: _value(fields[name].type, value) for name, value in parts.items()})
    except TypeError as error:
        if "missing" in str(error):  # Python's own word for an argument that has to be there
            raise Refused from error
        raise


def _with_citations(data: dict[str, Any]) -> dict[str, Any]:
    if data.keys() & {"citations", "refuted_by"}:
        raise Refused
    sides: dict[str, Any] = {"citations": [], "refuted_by": []}
    for name in (*(standing.value for standing in Standing), "refuted"):
        side = "refuted_by" if name == "refuted" else "citations"
        sides[side] += [_citation(item, name) for item in _listed(data.pop(name, []))]
    return {**data, **{name: side for name, side in sides.items() if side}}


def _citation(item: Any, name: str) -> Citation:
    standing = "established" if name == "refuted" else name
    if isinstance(item, str):
        return Citation(_found(item, (Source,)), standing)  # type: ignore[arg-type]
    if not isinstance(item, dict) or "standing" in item:
        raise Refused
    found: Citation = _record(Citation, {**item, "standing": standing})
    return found


def _listed(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise Refused
    return value


def _found(id_: Any, kinds: tuple[type, ...]) -> Any:
    found = KNOWN.get(id_) if isinstance(id_, str) else None
    if not isinstance(found, kinds):
        raise Refused
    return found


def _value(annotation: Any, value: Any) -> Any:
    """Make a field's value, where its constructor wants an object and files have data."""
    many = typing.get_origin(annotation) is tuple
    kinds = tuple(kind for kind in _members(annotation) if isinstance(kind, type))
    references = tuple(kind for kind in kinds if issubclass(kind, (Named, Source)))
    nested = [kind for kind in kinds if kind in NESTED]
    if isinstance(value, Citation) or (
        isinstance(value, list) and any(isinstance(item, Citation) for item in value)
    ):
        return value
    if references:
        return (
            [_found(item, references) for item in _listed(value)]
            if many
            else value
            if value is None
            else _found(value, references)
        )
    if nested and many:
        return [_record(nested[0], item) for item in _listed(value)]
    if nested and value is not None:
        return _record(nested[0], value)
    return value


def _members(annotation: Any) -> tuple[Any, ...]:
    parts = typing.get_args(annotation)
    return tuple(member for part in parts for member in _members(part)) if parts else (annotation,)


def by_constructor(kind: type, data: Any) -> Any:
    try:
        return made(kind, data)
    except (Refused, SportsdocsError):
        return Refused


def by_loader(kind: type, data: Any) -> Any:
    try:
        return from_dict(kind, data, within=CATALOG)
    except SportsdocsError:
        return Refused


@pytest.fixture(scope="module", autouse=True)
def _converters_once() -> typing.Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        hurry(patch.setattr)
        yield


def by_name(kind: type) -> str:
    return kind.__name__


def strategy(kind: type) -> st.SearchStrategy[Any]:
    """Give objects of a class; statements and citations of records that are known, so that many are right."""
    if kind is Production:
        return productions(USUAL)
    name = {**STRATEGIES["model.statements"], "Citation": "citations"}.get(kind.__name__)
    return getattr(strategies, name)(USUAL) if name else st.from_type(kind)


@pytest.mark.parametrize("kind", KINDS, ids=by_name)
@CATALOGUE
@given(data=st.data())
def test_both_take_the_same(kind: type, data: DataObject) -> None:
    raw = to_dict(data.draw(strategy(kind)))
    for changes in range(4):
        for _ in range(changes):
            raw = changed(raw, data)
        one, other = by_constructor(kind, raw), by_loader(kind, raw)
        assert (type(one), one) == (type(other), other), raw


def changed(value: Any, data: DataObject) -> Any:
    steps, node = data.draw(st.sampled_from(list(nodes(value))))
    how = data.draw(st.sampled_from(("other", "other", "key", "delete", "double")))
    if steps and how in ("delete", "double"):
        return (without if how == "delete" else doubled)(value, steps)
    if how == "key" and isinstance(node, dict):
        return put(value, (*steps, data.draw(WORDS)), data.draw(OTHERS))
    return put(value, steps, data.draw(OTHERS))
