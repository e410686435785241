"""From plain data to objects with cattrs: every field through the converter of its own class, every problem with its path."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable
from typing import Any

import attrs
from cattrs import ClassValidationError, Converter, IterableValidationError
from cattrs.errors import AttributeValidationNote, ForbiddenExtraKeysError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, override

from sportsdocs.codec.content import FILES
from sportsdocs.codec.parse import unknown_key
from sportsdocs.codec.registry import BrokenReferenceError, Registry
from sportsdocs.errors import CatalogError, Finding, SportsdocsError, wrong_type
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
_OWN = ("citations", "refuted_by")

#: Classes whose constructor takes what the files have.
_TEXT_FORMS = (PartialDate, Period, Season, Text, Names, Identifiers)

Hook = Callable[[Any, Any], Any]


class Structurer:
    """Makes objects from plain data, with the entities and sources that the data may refer to."""

    def __init__(self, registry: Registry) -> None:
        self._converter = Converter(detailed_validation=True, forbid_extra_keys=True)
        for kind in (Quantity, Money, Citation, Source, Production, Exemption, *FILES.values()):
            self._converter.register_structure_hook(kind, _record(kind, self._converter, registry))
        for kind in SECTIONS.values():
            self._converter.register_structure_hook(kind, _statement(kind, self._converter, registry))

    def structure(self, kind: type, data: Any) -> Any:
        """Make an object of a class from plain data.

        Raises:
            CatalogError: with every problem and its path.
        """
        try:
            return self._make(kind, data)
        except (ClassValidationError, IterableValidationError, SportsdocsError) as error:
            # Without the chain: cattrs' groups of groups would bury the sentence that says what to mend.
            raise CatalogError("", findings(error)) from None

    def _make(self, kind: type, data: Any) -> Any:
        if issubclass(kind, Word):
            return kind.parse(data)
        if kind is Quantity and not isinstance(data, dict):
            return Quantity(data)
        if kind is Name:
            return to_name(data)
        if kind in _TEXT_FORMS:
            make: Any = kind
            return make(data)
        return self._converter.structure(data, kind)


def _record(kind: Any, converter: Converter, registry: Registry) -> Hook:
    attrs.resolve_types(kind)
    overrides: dict[str, Any] = {
        f.name: override(struct_hook=_field_hook(f, converter, registry)) for f in attrs.fields(kind)
    }
    inner = make_dict_structure_fn(
        kind, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, **overrides
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
        fields = {key: item for key, item in value.items() if key not in LISTS}
        problems: list[Exception] = [_unknown(kind, key) for key in _OWN if key in fields]
        cited = {
            name: _attempt(problems, name, _citations, value[name], name, converter, registry)
            for name in LISTS
            if name in value
        }
        sides = _sides(cited)
        made = _attempt(
            problems, None, inner, {**{k: v for k, v in fields.items() if k not in _OWN}, **sides}, target
        )
        if problems:
            raise _group(kind, problems)
        return made

    return hook


def _group(kind: type, problems: list[Exception]) -> ClassValidationError:
    # pyright reads the constructor of ExceptionGroup here, not cattrs' own.
    return ClassValidationError(kind.__name__, problems, kind)  # pyright: ignore[reportCallIssue]


def _unknown(kind: type, key: str) -> ForbiddenExtraKeysError:
    return ForbiddenExtraKeysError(None, kind, {key})


def _sides(cited: dict[str, Any]) -> dict[str, tuple[Citation, ...]]:
    said = tuple(c for name, citations in cited.items() if name != "refuted" for c in citations or ())
    return {"citations": said, "refuted_by": cited.get("refuted") or ()}


def _attempt(problems: list[Exception], name: str | None, make: Callable[..., Any], *args: Any) -> Any:
    """Call, and keep a problem with the name of its field instead of raising it."""
    try:
        return make(*args)
    except (ClassValidationError, IterableValidationError, SportsdocsError) as error:
        if name is not None:
            error.add_note(AttributeValidationNote(name, name, None))
        problems.append(error)
        return None


def _citations(value: Any, name: str, converter: Converter, registry: Registry) -> tuple[Citation, ...]:
    standing = Standing.ESTABLISHED if name == "refuted" else Standing(name)

    def one(item: Any) -> Any:
        if isinstance(item, str):
            return Citation(registry.source(item), standing)
        if not isinstance(item, dict):
            raise wrong_type(item, "the id of a source or an object")
        if "standing" in item:
            raise _group(Citation, [_unknown(Citation, "standing")])
        return converter.structure({**item, "standing": standing}, Citation)

    return each(value, one)


def each(value: Any, make: Callable[[Any], Any]) -> tuple[Any, ...]:
    """Make an object of every item of a list, and collect the problems with their places."""
    if not isinstance(value, (list, tuple)):
        raise wrong_type(value, "a list")
    made, problems = [], []
    for place, item in enumerate(value):
        try:
            made.append(make(item))
        except (ClassValidationError, IterableValidationError, SportsdocsError) as error:
            error.add_note(IterableValidationNote(str(place), place, None))
            problems.append(error)
    if problems:
        raise IterableValidationError("", problems, tuple)  # pyright: ignore[reportCallIssue]
    return tuple(made)


def _field_hook(field: attrs.Attribute[Any], converter: Converter, registry: Registry) -> Hook:
    """Choose how a field is made: references are looked up, nested records are made, the rest is the converter's."""
    kinds = _members(field.type)
    nested = next((kind for kind in kinds if kind in SECTIONS.values() or kind in (Quantity, Money)), None)
    references = tuple(kind for kind in kinds if isinstance(kind, type) and issubclass(kind, (Named, Source)))
    many = typing.get_origin(field.type) is tuple
    if references:
        return _reference_hook(references, many, registry)
    if nested is None:
        return _plain_hook(field)
    return _nested_hook(nested, many, converter)


def _plain_hook(field: attrs.Attribute[Any]) -> Hook:
    convert: Any = field.converter
    return lambda value, _: value if convert is None else convert(value)


def _nested_hook(kind: type, many: bool, converter: Converter) -> Hook:
    if many:
        return lambda value, _: each(value, lambda item: converter.structure(item, kind))
    # A bare number is an exact quantity, and None an absent one: the converter of the field takes both.
    return lambda value, _: (
        converter.structure(value, kind) if isinstance(value, dict) else _bare(value, kind)
    )


def _bare(value: Any, kind: type) -> Any:
    return value if value is None else kind(value) if kind is Quantity else _no_money(value)


def _no_money(value: Any) -> Any:
    raise wrong_type(value, "an object of value and currency")


def _reference_hook(kinds: tuple[type, ...], many: bool, registry: Registry) -> Hook:
    def one(value: Any) -> Any:
        return registry.source(value) if kinds == (Source,) else registry.entity(value, kinds)

    if many:
        return lambda value, _: each(value, one)
    return lambda value, _: None if value is None else one(value)


def _members(annotation: Any) -> tuple[Any, ...]:
    """List the classes an annotation allows: of a union its members, of a tuple its items."""
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType, tuple):
        return tuple(member for part in typing.get_args(annotation) for member in _members(part))
    return (annotation,)


def findings(error: BaseException, path: str = "$") -> list[Finding]:
    """List the problems of an error of ours or cattrs', in document order as far as known, each with its JSON path."""
    if isinstance(error, BrokenReferenceError):
        return []
    if isinstance(error, SportsdocsError):
        return [finding.at(path=path + finding.path.removeprefix("$")) for finding in error.findings]
    if isinstance(error, ForbiddenExtraKeysError):
        known = _known_keys(error.cl)
        return [
            unknown_key(key, known).at(path=f"{path}.{key}") for key in sorted(error.extra_fields, key=str)
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
            return f".{note.name}"
        if isinstance(note, IterableValidationNote):
            return f"[{note.index}]"
    return ""
