"""What is fuzzed: bytes before the parser, and values behind it. Whatever comes in, only errors of ours may come out."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from sportsdocs.catalog import Catalog
from sportsdocs.codec.content import FILES
from sportsdocs.codec.documents import META
from sportsdocs.codec.objects import from_dict, from_json, to_dict, to_json
from sportsdocs.codec.parse import parse
from sportsdocs.codec.render import render
from sportsdocs.errors import CatalogError, SportsdocsError
from sportsdocs.format.formatter import Formatter
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.identifiers import Identifiers
from sportsdocs.model.kinds import Kind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money, Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.seasons import Season
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.sources import Source
from sportsdocs.model.texts import Name, Names, Text
from sportsdocs.store.manifest import Manifest
from tests.fuzz.base import CATALOG, DOCUMENTS, WORK
from tests.fuzz.packing import Unpacker
from tests.properties.verdict import check_report, verdict

KINDS: Final[tuple[type, ...]] = (
    Production, Source, *FILES.values(), *SECTIONS.values(), Citation, PartialDate, Period, Season, Quantity, Money, Text, Name, Names,
    Identifiers, Kind, Role, Standing,
)  # fmt: skip
FILE_NAMES: Final = (WORK, *DOCUMENTS, "productions/new.json")
_SURROGATE: Final = re.compile(r"\\u[dD][89a-fA-F]")
_FORMATTERS: Final = (Formatter("de"), Formatter("en-GB"))


# -- bytes ------------------------------------------------------------------------------------------------------------


def read_bytes(data: bytes) -> None:
    """Read bytes as a document of a catalogue, as JSON text of one object, as a folder, as a manifest, as JSON alone."""
    door, rest = (data[0] if data else 0), data[1:]
    if door < 128:
        _read_documents({FILE_NAMES[door % len(FILE_NAMES)]: rest})
    elif door < 192:
        _read_object(KINDS[door % len(KINDS)], rest)
    else:
        (_read_folder, _read_manifest, _read_alone)[door % 3](rest)


def _read_object(kind: type, data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    _made(kind, lambda: from_json(kind, text, within=CATALOG))


def _read_folder(data: bytes) -> None:
    """Read a whole folder: names and documents take turns, a byte of zero between them."""
    parts = data.split(b"\0")
    names = [part.decode("utf-8", "surrogateescape") for part in parts[::2]]
    _read_documents(dict(zip(names, parts[1::2], strict=False)))


def _read_manifest(data: bytes) -> None:
    try:
        found = Manifest.decoded(data)
    except ValueError:
        return
    assert found.encoded() == data
    assert all(".." not in name and not name.startswith("/") for name in found.files)


def _read_alone(data: bytes) -> None:
    try:
        value = parse(data, "x.json")
    except CatalogError as error:
        check_report(error)
        return
    if not _SURROGATE.search(json.dumps(value, default=str)):  # that the constructors refuse, not the parser
        assert parse(render(value), "x.json") == value


# -- values -----------------------------------------------------------------------------------------------------------


def read_value(data: bytes) -> None:
    """Read a value as documents of a catalogue, or as the plain data of one object, which may be no JSON at all."""
    unpacker = Unpacker(data)
    door = unpacker.byte()
    value = unpacker.value()
    if door < 128:
        files = value if isinstance(value, dict) and door % 2 else {WORK: value}
        documents = {file: _encoded(item) for file, item in files.items() if isinstance(file, str)}
        _read_documents(documents)
    else:
        kind = KINDS[door % len(KINDS)]
        _made(kind, lambda: from_dict(kind, value, within=CATALOG))


def _encoded(value: Any) -> bytes:
    return json.dumps(value, default=str, skipkeys=True).encode("ascii")


# -- what may come out ------------------------------------------------------------------------------------------------


def _made(kind: type, make: Callable[[], Any]) -> None:
    """Make an object: it is refused, or it is of its class and survives both ways of writing it."""
    try:
        made = make()
    except SportsdocsError as error:
        check_report(error)
        return
    assert type(made) is kind
    plain, text = to_dict(made), to_json(made)
    assert from_dict(kind, plain, within=CATALOG) == made
    assert from_json(kind, text, within=CATALOG) == made
    assert (to_dict(from_dict(kind, plain, within=CATALOG)), to_json(made)) == (plain, text)


def _read_documents(documents: Mapping[str, bytes]) -> None:
    """Read documents within the base, and ask of what was accepted what can be asked: nothing may fail that was let in."""
    content = verdict({META: DOCUMENTS[META], **documents}, CATALOG.content)
    if content is None:
        return
    for production in content.productions.values():
        if production.statements:
            production.conflicts()
            for f in _FORMATTERS:
                f.fact_sheet(production, citations=True)
                f.summary(production, citations=True)
    docs = Catalog(content)
    assert repr(docs)
    assert hash(docs) == hash(Catalog(content))


HARNESSES: Final[dict[str, Callable[[bytes], None]]] = {"bytes": read_bytes, "values": read_value}
