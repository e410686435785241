"""From objects to plain data: what is default is left out, references are ids, a statement's sources stand by standing."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn, override

from sportsdocs.codec.content import FILES
from sportsdocs.codec.structure import LISTS
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.identifiers import Identifiers
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money, Quantity
from sportsdocs.model.records import Entity
from sportsdocs.model.seasons import Season
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement
from sportsdocs.model.texts import SAME_EVERYWHERE, Name, Names, Text
from sportsdocs.model.words import Word

RECORDS: tuple[type, ...] = (*FILES.values(), Source, Production)


def unstructure(value: Any) -> Any:
    """Give the plain data of an object: an entity, source or production as its whole record, without its id."""
    kind: Any = type(value)
    if kind in RECORDS:
        return _record_writer(kind)(value)
    return _converter().unstructure(value)


@lru_cache(maxsize=1)
def _converter() -> Converter:
    converter = Converter(omit_if_default=True)
    converter.register_unstructure_hook_func(lambda kind: _is(kind, Word), lambda word: word.value)
    converter.register_unstructure_hook_func(lambda kind: _is(kind, Entity), lambda entity: entity.id)
    for dated in (PartialDate, Period, Season):
        converter.register_unstructure_hook(dated, lambda value: value.text)
    for worded in (Text, Names, Identifiers):
        converter.register_unstructure_hook(worded, lambda value: _wordings(value.as_dict(), converter))
    for small in (Money, Name, Quantity):
        converter.register_unstructure_hook(small, _shortened(_writer(small, converter)))
    for statement in SECTIONS.values():
        converter.register_unstructure_hook(statement, _statement_writer(statement, converter))
    return converter


def _writer(kind: Any, converter: Converter, *left_out: str) -> Callable[[Any], dict[str, Any]]:
    attrs.resolve_types(kind)
    omitted: dict[str, Any] = {name: override(omit=True) for name in left_out}
    return make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True, **omitted)


def _is(kind: Any, base: type) -> bool:
    return isinstance(kind, type) and issubclass(kind, base)


def _wordings(items: dict[str, Any], converter: Converter) -> Any:
    """Write a wording or name that is the same everywhere without its language."""
    written = {tag: converter.unstructure(item) for tag, item in items.items()}
    only = written.get(SAME_EVERYWHERE) if len(written) == 1 else None
    return only if isinstance(only, str) else written


def _shortened(write: Callable[[Any], dict[str, Any]]) -> Callable[[Any], Any]:
    """Write a record of which only the first field is told as that field: 4, not {"value": 4}."""

    def shorten(value: Any) -> Any:
        data = write(value)
        if isinstance(value, Name) and len(data) == 1:
            return value.text
        return value.value if isinstance(value, Quantity) and len(data) == 1 else data

    return shorten


def _statement_writer(kind: Any, converter: Converter) -> Callable[[Statement], dict[str, Any]]:
    write = _writer(kind, converter, "citations", "refuted_by")
    return lambda statement: {**write(statement), **_cited(statement, converter)}


def _cited(statement: Statement, converter: Converter) -> dict[str, Any]:
    lists: dict[str, list[Any]] = {name: [] for name in LISTS}
    for citation in statement.citations:
        lists[citation.standing.value].append(_citation(citation, converter))
    lists["refuted"] = [_citation(citation, converter) for citation in statement.refuted_by]
    return {name: citations for name, citations in lists.items() if citations}


def _citation(citation: Citation, converter: Converter) -> Any:
    told: dict[str, Any] = {"source": citation.source.id}
    for name in ("attributed_to", "as_printed", "note"):
        value = getattr(citation, name)
        if value is not None:
            told[name] = converter.unstructure(value)
    return told if len(told) > 1 else citation.source.id


@lru_cache(maxsize=32)
def _record_writer(kind: Any) -> Callable[[Any], dict[str, Any]]:
    return _writer(kind, _converter(), "id")
