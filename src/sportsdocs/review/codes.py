"""Rules about codes and identifiers: those in the right form that mean nothing, or something else.

What has a check digit (EIDR) is checked when it is read, and refused.
"""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, Final

import attrs

from sportsdocs.codec.content import Content
from sportsdocs.errors import SportsdocsError
from sportsdocs.model import checks
from sportsdocs.model.citations import Citation
from sportsdocs.model.entities import Event, Named, Organization
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity, Value
from sportsdocs.model.texts import SAME_EVERYWHERE, Names, Text
from sportsdocs.query.territories import to_known_territory
from sportsdocs.review.places import Found

_LANGUAGE, _TERRITORY, _CURRENCY = "language", "territory", "currency"
#: What sort of code a field holds, by its converter.
_SORTS: Final[dict[Any, str]] = {
    checks.to_language: _LANGUAGE,
    checks.to_optional_language: _LANGUAGE,
    checks.to_optional_territory: _TERRITORY,
    checks.to_territories: _TERRITORY,
    checks.to_currency: _CURRENCY,
}
_NO_CURRENCY: Final = ("XTS", "XXX")


def unknown_territory(content: Content, _day: date) -> Iterator[Found]:
    """Find codes of territories that CLDR does not know, nor knew of old."""
    for record, path, code in _codes(content, _TERRITORY):
        try:
            to_known_territory(code)
        except SportsdocsError as error:
            (finding,) = error.findings
            yield Found(record, finding.reason, code, path, finding.suggestions)


def unknown_language(content: Content, _day: date) -> Iterator[Found]:
    """Find languages that CLDR has no name for."""
    for record, path, tag in _codes(content, _LANGUAGE):
        if not _is_language(tag):
            yield Found(record, "CLDR knows no such language", tag, path)


def unknown_currency(content: Content, _day: date) -> Iterator[Found]:
    """Find currencies that CLDR has no name for."""
    for record, path, code in _codes(content, _CURRENCY):
        if code not in _cldr("currencies") or code in _NO_CURRENCY:
            yield Found(record, "CLDR knows no such currency", code, path)


@lru_cache(maxsize=1024)
def _is_language(tag: str) -> bool:
    language, *subtags = tag.split("-")
    known = language == SAME_EVERYWHERE or language in _cldr("languages")
    return known and all(_is_subtag(subtag) for subtag in subtags)


def _is_subtag(subtag: str) -> bool:
    return subtag in _cldr("scripts" if subtag.istitle() else "territories")


def _cldr(what: str) -> Mapping[str, str]:
    from babel import Locale  # here, because reading a catalogue need not wait for it

    names: Mapping[str, str] = getattr(Locale("en"), what)
    return names


def _codes(content: Content, sort: str) -> Iterator[tuple[Entity, str, str]]:
    records: tuple[Mapping[str, Entity], ...] = (content.productions, content.entities, content.sources)
    for record in (record for table in records for record in table.values()):
        yield from ((record, path, code) for path, code in _coded(record, "", sort))


def _coded(record: Any, path: str, sort: str) -> Iterator[tuple[str, str]]:
    """List the codes of a sort in a record, each with its path, without entering the records that it refers to."""
    kind: Any = type(record)  # to mypy a class of ours is no Hashable
    for name, is_code in _fields(kind, sort):
        value = getattr(record, name)
        if value is None or value == ():
            continue
        if not is_code:
            yield from _coded_in(value, f"{path}.{name}", path, sort)
        elif isinstance(value, tuple):
            yield from ((f"{path}.{name}[{place}]", code) for place, code in enumerate(value))
        else:
            yield f"{path}.{name}", value


def _coded_in(value: Any, here: str, around: str, sort: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, (Text, Names)):
        yield from ((f"{here}.{tag}", tag) for tag in value.as_dict())
    elif isinstance(value, tuple):
        for path, item in _items(value, here, around):
            yield from _coded_in(item, path, path, sort)
    else:
        yield from _coded(value, here, sort)


@lru_cache(maxsize=256)
def _fields(kind: Any, sort: str) -> tuple[tuple[str, bool], ...]:
    """Name the fields of a class that lead to codes of a sort, and tell whether they hold them."""
    attrs.resolve_types(kind)
    return tuple(
        (field.name, field.converter in _SORTS)
        for field in attrs.fields(kind)
        if (_SORTS[field.converter] == sort if field.converter in _SORTS else _leads(field.type, sort))
    )


def _leads(annotation: Any, sort: str) -> bool:
    if annotation in (Text, Names):
        return sort == _LANGUAGE
    if isinstance(annotation, type) and issubclass(annotation, Value):
        kind: Any = annotation
        return bool(_fields(kind, sort))
    return any(_leads(part, sort) for part in typing.get_args(annotation))


def _items(items: tuple[Any, ...], here: str, around: str) -> Iterator[tuple[str, Any]]:
    """Give the items of a list, each with its path; files list citations by their standing."""
    counts: dict[str, int] = {}
    for item in items:
        name = here
        if isinstance(item, Citation):
            name = f"{around}.{'refuted' if here.endswith('.refuted_by') else item.standing}"
        place = counts.get(name, 0)
        counts[name] = place + 1
        yield f"{name}[{place}]", item


#: Whom an identifier may name, by how it starts.
_BEARERS: Final[dict[str, dict[str, type[Entity]]]] = {
    "eidr": {"10.5240": Production},
    "imdb": {"tt": Production, "nm": Person, "co": Organization, "ev": Event},
    "tmdb": {"movie": Production, "tv": Production, "person": Person, "company": Organization},
}


def misplaced_identifier(content: Content, _day: date) -> Iterator[Found]:
    """Find identifiers that, by their form, belong to another sort of record."""
    for record in _bearers(content):
        for scheme, value in record.identifiers.as_dict().items():
            for start, kind in _BEARERS.get(scheme, {}).items():
                if value.startswith(start) and not _may_bear(record, kind, start):
                    reason = f"is the identifier of a {kind.__name__.lower()}"
                    yield Found(record, reason, value, f".identifiers.{scheme}")


def _may_bear(record: Entity, kind: type[Entity], start: str) -> bool:
    # IMDb has one form for festivals and for what happens there; here the former are organizations.
    return isinstance(record, (Event, Organization)) if start == "ev" else isinstance(record, kind)


def shared_identifier(content: Content, _day: date) -> Iterator[Found]:
    """Find identifiers that two records bear."""
    bearers: dict[tuple[str, str], Entity] = {}
    for record in _bearers(content):
        for item in record.identifiers.as_dict().items():
            earlier = bearers.setdefault(item, record)
            if earlier is not record:
                yield Found(record, f"{earlier.id!r} bears it too", item[1], f".identifiers.{item[0]}")


def _bearers(content: Content) -> Iterator[Production | Named]:
    yield from content.productions.values()
    yield from content.entities.values()
