"""The bundled data as these tests read it: as files, as plain JSON, and as the objects made from it."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

from sportsdocs import store
from sportsdocs.codec.content import Content
from sportsdocs.codec.documents import read_documents
from sportsdocs.codec.structure import LISTS
from sportsdocs.model.sections import SECTIONS

DATA: Final = files("sportsdocs").joinpath("data")
SCHEMAS: Final = DATA.joinpath("schema")


@lru_cache(maxsize=1)
def documents() -> dict[str, bytes]:
    return store.read_resources(DATA)


@lru_cache(maxsize=1)
def plain() -> dict[str, Any]:
    return {name: json.loads(data) for name, data in documents().items()}


@lru_cache(maxsize=1)
def content() -> Content:
    return read_documents(documents())


def source_of(citation: str | dict[str, Any]) -> str:
    return citation if isinstance(citation, str) else str(citation["source"])


def cited_by(article: str) -> set[tuple[str, str, str]]:
    """Return file, section and place of every statement that stands on an article."""
    return {
        (name, section, str(place))
        for name, document in plain().items()
        if name.startswith("productions/")
        for section in SECTIONS.keys() & document.keys()
        for place, statement in enumerate(document[section])
        if article in {source_of(c) for standing in LISTS for c in statement.get(standing, ())}
    }
