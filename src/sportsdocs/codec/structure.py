"""From plain data to objects with cattrs: every field through the converter of its own class, every problem with its path.

There are two ways through the same table of fields. The quick one leaves the converters to the constructors and gives up at
the first doubt, without saying why; then the telling one goes the same way step by step and collects everything.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from typing import Any

import attrs
from cattrs import ClassValidationError, Converter, IterableValidationError
from cattrs.errors import AttributeValidationNote, ForbiddenExtraKeysError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, override

from sportsdocs.codec.content import FILES
from sportsdocs.codec.lists import TOLD, each_once
from sportsdocs.codec.parse import unknown_key
from sportsdocs.codec.registry import BrokenReferenceError, Registry
from sportsdocs.errors import ROOT, CatalogError, Finding, SportsdocsError, step, wrong_type
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.entities import Named
from sportsdocs.model.exemptions import Exemption
from sportsdocs.model.identifiers import Identifiers
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money, Quantity
from sportsdocs.model.seasons import Season
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement
from sportsdocs.model.texts import Name, Names, Text, to_name
from sportsdocs.model.words import Word

#: The lists in which a statement keeps its sources; the name of the list is how the source says it.
LISTS = (*(standing.value for standing in Standing), "refuted")
_SAID = LISTS[:-1]
_OWN = ("citations", "refuted_by")

#: Classes whose constructor takes what the files have.
_TEXT_FORMS = (PartialDate, Period, Season, Text, Names, Identifiers)

Hook = Callable[[Any, Any], Any]
#: What the quick way stops at.
_Doubt = (*TOLD, ForbiddenExtraKeysError, KeyError)


class Structurer:
    """Makes objects from plain data, with the entities and sources that the data may refer to."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    @cached_property
    def _quick(self) -> Converter:
        return _converter(self._registry, telling=False)

    @cached_property
    def _telling(self) -> Converter:
        return _converter(self._registry, telling=True)

    def structure(self, kind: type, data: Any) -> Any:
        """Make an object of a class from plain data.

        Raises:
            CatalogError: with every problem and its path.
        """
        with suppress(*_Doubt):
            return _made(kind, data, self._quick)
        return self.structure_telling(kind, data)

    def structure_telling(self, kind: type, data: Any) -> Any:
        """Do the same the long way."""
        try:
            return _made(kind, data, self._telling)
        except TOLD as error:
            told = findings(error)
        # Out here, without the chain: cattrs' groups of groups would bury the sentence that says what to mend.
        raise CatalogError("", told)


def _made(kind: type, data: Any, converter: Converter) -> Any:
    if issubclass(kind, Word):
        return kind.parse(data)
    if kind is Quantity and not isinstance(data, dict):
        return Quantity(data)
    if kind is Name:
        return to_name(data)
    if kind in _TEXT_FORMS:
        make: Any = kind
        return make(data)
    return converter.structure(data, kind)


# -- records ------------------------------------------------------------------------------------------------------------


def _converter(registry: Registry, *, telling: bool) -> Converter:
    converter = Converter(detailed_validation=telling, forbid_extra_keys=True)
    statement = _statement if telling else _quick_statement
    # What is part of another comes before it.
    for kind in (Quantity, Money, Citation, Source, Exemption, *FILES.values()):
        converter.register_structure_hook(kind, _record(kind, converter, registry))
    for kind in SECTIONS.values():
        converter.register_structure_hook(kind, statement(kind, converter, registry))
    converter.register_structure_hook(Production, _record(Production, converter, registry))
    return converter


def _record(kind: Any, converter: Converter, registry: Registry) -> Hook:
    telling = converter.detailed_validation
    attrs.resolve_types(kind)
    hooks = {f.name: _field_hook(f, converter, registry) for f in attrs.fields(kind)}
    overrides: dict[str, Any] = {name: override(struct_hook=hook) for name, hook in hooks.items() if hook}
    inner = make_dict_structure_fn(
        kind,
        converter,
        _cattrs_forbid_extra_keys=True,
        _cattrs_detailed_validation=telling,
        _cattrs_prefer_attrib_converters=not telling,
        **overrides,
    )

    def hook(value: Any, target: Any) -> Any:
        if not isinstance(value, dict):
            raise wrong_type(value, "an object")
        return inner(value, target)

    return hook


def _statement(kind: Any, converter: Converter, registry: Registry) -> Hook:
    inner = _record(kind, converter, registry)

    def hook(value: Any, target: Any) -> Any:
        if not isinstance(value, dict):
            raise wrong_type(value, "an object")
        problems: list[Exception] = [_unknown(kind, key) for key in _OWN if key in value]
        cited = {
            name: _attempt(problems, name, _citations, value[name], name, converter, registry)
            for name in LISTS
            if name in value
        }
        fields = {key: item for key, item in value.items() if key not in (*LISTS, *_OWN)}
        made = _attempt(problems, None, inner, {**fields, **_sides(cited)}, target)
        if problems:
            raise _group(kind, problems)
        return made

    return hook


def _quick_statement(kind: Any, converter: Converter, registry: Registry) -> Hook:
    inner = _record(kind, converter, registry)

    def hook(value: Any, target: Any) -> Any:
        if not isinstance(value, dict):
            raise wrong_type(value, "an object")
        if "citations" in value or "refuted_by" in value:
            raise _unknown(kind, "citations")
        fields = dict(value)
        said: tuple[Citation, ...] = ()
        for name in _SAID:
            if name in value:
                more = _shared_citations(fields.pop(name), name, converter, registry)
                said = said + more if said else more  # a single list stays the object that it is
        fields["citations"] = said
        if "refuted" in value:
            fields["refuted_by"] = _shared_citations(fields.pop("refuted"), "refuted", converter, registry)
        return inner(fields, target)

    return hook


def _group(kind: type, problems: list[Exception]) -> ClassValidationError:
    # pyright reads the constructor of ExceptionGroup here, not cattrs' own.
    return ClassValidationError(kind.__name__, problems, kind)  # pyright: ignore[reportCallIssue]


def _unknown(kind: type, key: str) -> ForbiddenExtraKeysError:
    return ForbiddenExtraKeysError(None, kind, {key})


def _attempt(problems: list[Exception], name: str | None, make: Callable[..., Any], *args: Any) -> Any:
    """Call, and keep a problem with the name of its field instead of raising it."""
    try:
        return make(*args)
    except TOLD as error:
        if name is not None:
            error.add_note(AttributeValidationNote(name, name, None))
        problems.append(error)
        return None


# -- citations ----------------------------------------------------------------------------------------------------------


def _sides(cited: dict[str, tuple[Citation, ...] | None]) -> dict[str, tuple[Citation, ...]]:
    """Divide citations, by the name of their list, into those that say a statement and those that refute it."""
    refuted = cited.pop("refuted", None) or ()
    said = (citation for citations in cited.values() for citation in citations or ())
    return {"citations": tuple(said), "refuted_by": refuted}


def _citations(value: Any, name: str, converter: Converter, registry: Registry) -> tuple[Citation, ...]:
    standing = Standing.ESTABLISHED if name == "refuted" else Standing(name)

    def one(item: Any) -> Any:
        if isinstance(item, str):
            return registry.citation(item, standing)
        if not isinstance(item, dict):
            raise wrong_type(item, "the id of a source or an object")
        if "standing" in item:
            raise _group(Citation, [_unknown(Citation, "standing")])
        return converter.structure({**item, "standing": standing}, Citation)

    return each_once(value, one, converter, "the same citation stands in the list twice")


def _shared_citations(
    value: Any, name: str, converter: Converter, registry: Registry
) -> tuple[Citation, ...]:
    """Make a list of bare sources once, however many statements have it."""
    if type(value) is not list or not set(map(type, value)) <= {str}:
        return _citations(value, name, converter, registry)
    key = (name, *value)
    known = registry.cited.get(key)
    if known is None:
        known = registry.cited[key] = _citations(value, name, converter, registry)
    return known


# -- fields -------------------------------------------------------------------------------------------------------------


def _field_hook(field: attrs.Attribute[Any], converter: Converter, registry: Registry) -> Hook | None:
    """Choose how a field is made: references are looked up, nested records are made, the rest is its own converter's."""
    kinds = _members(field.type)
    nested = next((kind for kind in kinds if kind in SECTIONS.values() or kind in (Quantity, Money)), None)
    references = tuple(kind for kind in kinds if isinstance(kind, type) and issubclass(kind, (Named, Source)))
    many = typing.get_origin(field.type) is tuple
    if references:
        return _reference_hook(references, many, converter, registry)
    if nested is not None:
        return _nested_hook(nested, many, converter)
    # The constructor converts; to tell in which field it fails, that is done before.
    return _plain_hook(field) if converter.detailed_validation else None


def _plain_hook(field: attrs.Attribute[Any]) -> Hook:
    convert: Any = field.converter
    return lambda value, _: convert(value)


def _nested_hook(kind: type, many: bool, converter: Converter) -> Hook:
    made = converter.get_structure_hook(kind)
    if many:
        twice = "the same statement stands here twice: unite its citations"
        return lambda value, _: each_once(value, lambda item: made(item, kind), converter, twice)
    # A bare number is an exact quantity, and None an absent one: the converter of the field takes both.
    return lambda value, _: made(value, kind) if isinstance(value, dict) else _bare(value, kind)


def _bare(value: Any, kind: type) -> Any:
    return value if value is None else kind(value) if kind is Quantity else _no_money(value)


def _no_money(value: Any) -> Any:
    raise wrong_type(value, "an object of value and currency")


def _reference_hook(kinds: tuple[type, ...], many: bool, converter: Converter, registry: Registry) -> Hook:
    def one(value: Any) -> Any:
        return registry.source(value) if kinds == (Source,) else registry.entity(value, kinds)

    if many:
        return lambda value, _: each_once(value, one, converter, "the same stands in the list twice")
    return lambda value, _: None if value is None else one(value)


def _members(annotation: Any) -> tuple[Any, ...]:
    """List the classes an annotation allows: of a union its members, of a tuple its items."""
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType, tuple):
        return tuple(member for part in typing.get_args(annotation) for member in _members(part))
    return (annotation,)


# -- what is wrong ------------------------------------------------------------------------------------------------------


def findings(error: BaseException, path: str = ROOT) -> list[Finding]:
    """List the problems of an error of ours or cattrs', each with its JSON path."""
    # Or an error and the frame that collects it hold each other until the cyclic collector comes.
    error.__traceback__ = error.__context__ = None
    if isinstance(error, BrokenReferenceError):
        return []
    if isinstance(error, SportsdocsError):
        return [finding.at(path=path + finding.path.removeprefix(ROOT)) for finding in error.findings]
    if isinstance(error, ForbiddenExtraKeysError):
        known = _known_keys(error.cl)
        return [
            unknown_key(key, known).at(path=path + step(key)) for key in sorted(error.extra_fields, key=str)
        ]
    if isinstance(error, KeyError):
        return [Finding("is missing", path=path)]
    if isinstance(error, (ClassValidationError, IterableValidationError)):
        return [finding for inner in error.exceptions for finding in findings(inner, path + _step(inner))]
    raise error


def _known_keys(kind: type) -> tuple[str, ...]:
    hidden = (*_OWN, "id", *(("standing",) if kind is Citation else ()))
    names = tuple(f.name for f in attrs.fields(kind) if f.name not in hidden)
    return names + LISTS if issubclass(kind, Statement) else names


def _step(error: BaseException) -> str:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return step(note.name)
        if isinstance(note, IterableValidationNote):
            return step(note.index)
    return ""
