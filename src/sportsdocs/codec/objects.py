"""One object to and from plain data or JSON text, in the form of the files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Protocol, TypeVar

from sportsdocs.codec.parse import parse
from sportsdocs.codec.positions import placed
from sportsdocs.codec.registry import Registry
from sportsdocs.codec.render import render
from sportsdocs.codec.structure import Structurer
from sportsdocs.codec.unstructure import unstructure
from sportsdocs.errors import CatalogError, wrong_type
from sportsdocs.model.entities import Named
from sportsdocs.model.records import Entity
from sportsdocs.model.sources import Source

T = TypeVar("T")
#: Stands for the file in what is said of a text.
_TEXT: Final = "<text>"


class Lookup(Protocol):
    """Where references of a single object are looked up: a catalogue is one."""

    @property
    def entities_by_id(self) -> Mapping[str, Named]:
        """The entities, by id."""
        ...

    @property
    def sources_by_id(self) -> Mapping[str, Source]:
        """The sources, by id."""
        ...


def to_dict(item: Any) -> Any:
    """Give the plain data of an object, as files have it; a record with an id starts with the id.

    Values give their text form, quantities and statements a dict; references are ids.

    >>> from sportsdocs import Production, Title
    >>> to_dict(Production("mein-film", "film", titles=[Title("Mein Film", language="de")]))
    {'id': 'mein-film', 'kind': 'film', 'titles': [{'text': 'Mein Film', 'language': 'de'}]}
    """
    if not type(item).__module__.startswith("sportsdocs.model."):
        raise wrong_type(item, "an object of the model")
    data = unstructure(item)
    return {"id": item.id, **data} if isinstance(item, Entity) else data


def from_dict(kind: type[T], data: Any, *, within: Lookup | None = None) -> T:
    """Make an object of a class from plain data; `within` is the catalogue that its references are looked up in.

    Raises:
        CatalogError: with every problem and its path.
    """
    if not (isinstance(kind, type) and kind.__module__.startswith("sportsdocs.model.")):
        raise wrong_type(kind, "a class of the model")
    registry = Registry()
    if within is not None:
        registry = Registry(dict(within.entities_by_id), dict(within.sources_by_id))
    return Structurer(registry).structure(kind, data)  # type: ignore[no-any-return]


def to_json(item: Any) -> str:
    """Give an object as JSON text, laid out as in the files."""
    return render(to_dict(item)).decode("utf-8")


def from_json(kind: type[T], text: str, *, within: Lookup | None = None) -> T:
    """Make an object of a class from JSON text.

    Raises:
        CatalogError: the text is no JSON, or describes no such object; with every problem, its path and its line.
    """
    if type(text) is not str:
        raise wrong_type(text, "JSON text")
    data = text.encode("utf-8", "surrogatepass")
    plain = parse(data, _TEXT)
    try:
        return from_dict(kind, plain, within=within)
    except CatalogError as error:
        found = (finding.at(file=_TEXT) for finding in error.findings)
        raise CatalogError("", placed(found, {_TEXT: data})) from None
