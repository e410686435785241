"""A catalogue as a set of documents (file name → bytes), and back: all or nothing, with every problem named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final

from sportsdocs.codec.content import FILES, Content, cross_problems, twice
from sportsdocs.codec.parse import expect_object, parse, unknown_key
from sportsdocs.codec.positions import placed
from sportsdocs.codec.registry import Registry
from sportsdocs.codec.render import render
from sportsdocs.codec.structure import Structurer
from sportsdocs.codec.unstructure import unstructure
from sportsdocs.errors import (
    ROOT,
    CatalogError,
    Finding,
    SportsdocsError,
    nearest,
    shown,
    step,
    wrong_type,
)
from sportsdocs.model.checks import LARGEST_FILE, checked_text, is_id, to_id
from sportsdocs.model.entities import Named
from sportsdocs.model.exemptions import Exemption
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source

FORMAT: Final = 1
META: Final = "catalog.json"
SOURCES: Final = "sources.json"
EXEMPTIONS: Final = "exemptions.json"
FOLDER: Final = "productions/"
ENTITY_FILES: Final = tuple(f"{name}.json" for name in FILES)
_FORMAT_PATH: Final = "$.format"
_ID_PATH: Final = f"{ROOT}.id"
_META_KEYS: Final = ("format", "version", "withdrawn")


def read_documents(
    documents: Mapping[str, bytes], within: Content | None = None, *, largest: int = LARGEST_FILE
) -> Content:
    """Make the content of a catalogue from its documents, which may also refer to records of another one (`within`).

    No document may have more than `largest` bytes.

    Raises:
        CatalogError: with every problem of every document; nothing is half loaded.
    """
    return _Reader(documents, within or Content(), largest).read()


class _Reader:
    """Reads the documents in the order in which they may refer to each other, and collects the problems."""

    def __init__(self, documents: Mapping[str, bytes], within: Content, largest: int) -> None:
        self.documents = documents
        self.within = within
        self.largest = largest
        self.entities: dict[str, Named] = {}
        self.sources: dict[str, Source] = {}
        self.registry = Registry(dict(within.entities), dict(within.sources))
        self.structurer = Structurer(self.registry)
        self.problems: list[Finding] = []
        self.taken: dict[str, str] = {}
        self.unmade: dict[str, list[tuple[int, str]]] = {}  # what productions at fault are related to

    def read(self) -> Content:
        meta = self._meta()
        self.registry.withdrawn = {**self.within.withdrawn, **meta.get("withdrawn", {})}
        self.problems += _misplaced(self.documents)
        for name in FILES:
            self._entities(f"{name}.json", FILES[name], self.entities, self.registry.entities)
            if name == "organizations":
                self._entities(SOURCES, Source, self.sources, self.registry.sources)
        productions = dict(self._productions())
        content = Content(
            productions,
            self.entities,
            self.sources,
            meta.get("withdrawn", {}),
            meta.get("version"),
            {exemption.key: exemption for exemption in self._exemptions()},
        )
        self.problems += cross_problems(content, self.registry.broken, self.within, self.unmade)
        if self.problems:
            raise self._error(self.problems)
        return content

    def _error(self, problems: list[Finding]) -> CatalogError:
        return CatalogError("", placed(problems, self.documents))

    def _meta(self) -> dict[str, Any]:
        # The format stands first, and is judged first: a newer one may mean anything by everything else.
        if META not in self.documents:
            raise CatalogError("", [Finding("a catalogue has this file, with its format", file=META)])
        meta = self._object(META)
        problems = list(_meta_problems(meta))
        newer = [problem for problem in problems if problem.path == _FORMAT_PATH]
        if newer:
            raise self._error(newer)
        self.problems += problems
        return {
            key: value for key, value in meta.items() if ROOT + step(key) not in {p.path for p in problems}
        }

    def _document(self, file: str, kind: type) -> dict[str, Any]:
        """Parse one document; one that is missing or at fault is as good as empty, but nobody knows what was in that."""
        if file not in self.documents:
            return {}
        records = self._kept(file, ROOT, self._object, file)
        if records is None:
            self.registry.unread += (kind,)
        return records or {}

    def _object(self, file: str) -> dict[str, Any]:
        return expect_object(parse(self.documents[file], file, self.largest), file)

    def _kept(self, file: str, path: str, make: Callable[..., Any], *args: Any) -> Any:
        """Make something, or keep what is wrong with it, and where."""
        try:
            return make(*args)
        except SportsdocsError as error:
            here = [f.at(file=file, path=f.path and path + f.path.removeprefix(ROOT)) for f in error.findings]
            self.problems += here
            return None

    def _entities(self, file: str, kind: type, found: dict[str, Any], known: dict[str, Any]) -> None:
        records = self._document(file, kind)
        order, self.registry.circles = _parents_first(records)
        for id_ in order:
            made = self._kept(file, ROOT + step(id_), self._record, kind, id_, records[id_])
            if made is None:
                self.registry.broken.add(id_)
            elif id_ in self.taken:
                self.problems.append(twice(id_, self.taken[id_], file))
            else:
                found[id_] = known[id_] = made
                self.taken[id_] = file
        _reorder(found, records)

    def _record(self, kind: type, id_: str, record: Any) -> Any:
        if isinstance(record, dict):
            _not_repeated(record, "id", "the key or file name is the id; it is not repeated")
            record = {"id": id_, **record}
        try:
            return self.structurer.structure(kind, record)
        except CatalogError as error:
            # The id is no key of the record: what is wrong with it is wrong with the whole.
            found = (f.at(path=ROOT) if f.path == _ID_PATH else f for f in error.findings)
            raise CatalogError("", found) from None

    def _productions(self) -> Iterator[tuple[str, Production]]:
        for file in self.documents:
            if _is_production(file):
                id_ = file.removeprefix(FOLDER).removesuffix(".json")
                made = self._kept(file, ROOT, self._production, file, id_)
                if made is None:
                    self.registry.broken.add(id_)
                else:
                    yield id_, made

    def _exemptions(self) -> Iterator[Exemption]:
        keys = set()
        for rule, items in self._document(EXEMPTIONS, Exemption).items():
            for place, item in enumerate(self._kept(EXEMPTIONS, ROOT + step(rule), _list_of, items) or ()):
                path = f"{ROOT}{step(rule)}[{place}]"
                made = self._kept(EXEMPTIONS, path, self._exemption, rule, item)
                if made is not None and made.key in keys:
                    reason = "there is an exemption for this already"
                    self.problems.append(Finding(reason, shown(made.record), EXEMPTIONS, path))
                elif made is not None:
                    keys.add(made.key)
                    yield made

    def _exemption(self, rule: str, item: Any) -> Any:
        if isinstance(item, dict):
            _not_repeated(item, "rule", "the key of the list is the rule; it is not repeated")
            item = {"rule": rule, **item}
        return self.structurer.structure(Exemption, item)

    def _production(self, file: str, id_: str) -> Any:
        record = self._object(file)
        try:
            return self._record(Production, id_, record)
        except SportsdocsError:
            self.unmade[id_] = list(_targets(record))
            raise


def _targets(record: dict[str, Any]) -> Iterator[tuple[int, str]]:
    relations = record.get("relations")
    for place, relation in enumerate(relations if isinstance(relations, list) else ()):
        target = relation.get("target") if isinstance(relation, dict) else None
        if isinstance(target, str) and is_id(target):
            yield place, target


def _list_of(items: Any) -> list[Any]:
    if not isinstance(items, list):
        found = wrong_type(items, "a list")
        raise CatalogError("", [finding.at(path=ROOT) for finding in found.findings])
    return items


def _not_repeated(record: dict[str, Any], key: str, reason: str) -> None:
    if key in record:
        raise CatalogError("", [Finding(reason, shown(record[key]), path=f"$.{key}")])


def _meta_problems(meta: dict[str, Any]) -> Iterator[Finding]:
    version = meta.get("format")
    if type(version) is not int or version != FORMAT:
        newer = type(version) is int and version > FORMAT
        reason = "was written by a newer version of this library" if newer else f"must be {FORMAT}"
        yield Finding(reason, shown(version), META, _FORMAT_PATH)
    for key in meta:
        if key not in _META_KEYS:
            yield unknown_key(key, _META_KEYS).at(file=META, path=ROOT + step(key))
    if "version" in meta:
        yield from _refused("$.version", checked_text, meta["version"])
    yield from _refused("$.withdrawn", _check_withdrawn, meta.get("withdrawn", {}))


def _check_withdrawn(value: Any) -> None:
    if not isinstance(value, dict):
        raise wrong_type(value, "an object of old and new ids")
    for id_ in (*value, *value.values()):
        to_id(id_)


def _refused(path: str, check: Callable[[Any], object], value: Any) -> Iterator[Finding]:
    try:
        check(value)
    except SportsdocsError as error:
        yield from (finding.at(file=META, path=path) for finding in error.findings)


def _misplaced(documents: Mapping[str, bytes]) -> Iterator[Finding]:
    known = (META, SOURCES, EXEMPTIONS, *ENTITY_FILES)
    for file in documents:
        if file not in known and not _is_production(file):
            near = partial(nearest, file, known)
            yield Finding("no such file belongs in a catalogue", file=file, suggestions=near)


def _is_production(file: str) -> bool:
    return file.startswith(FOLDER) and file.endswith(".json")


def _parents_first(records: Mapping[str, Any]) -> tuple[list[str], dict[str, tuple[str, ...]]]:
    """Order records so that a parent stands before its children; give the circles, too, by each id in them."""
    order: dict[str, None] = {}
    circles: dict[str, tuple[str, ...]] = {}
    for id_ in records:
        chain: dict[str, None] = {}
        parent: object = id_
        while isinstance(parent, str) and parent in records and parent not in chain and parent not in order:
            chain[parent] = None
            parent = _parent(records[parent])
        if parent in chain:
            circle = tuple(chain)[list(chain).index(str(parent)) :]
            circles.update(dict.fromkeys(circle, circle))
        order.update(dict.fromkeys(reversed(chain)))
    return list(order), circles


def _parent(record: Any) -> object:
    parent = record.get("parent") if isinstance(record, dict) else None
    return parent if isinstance(parent, str) else None


def _reorder(found: dict[str, Any], records: Mapping[str, Any]) -> None:
    """Bring what was made parents first back to file order."""
    for id_ in records:
        if id_ in found:
            found[id_] = found.pop(id_)


def write_documents(content: Content) -> dict[str, bytes]:
    """Write a catalogue's documents, canonically: the same content gives the same bytes."""
    meta = {"format": FORMAT, "version": content.version, "withdrawn": dict(content.withdrawn)}
    documents: dict[str, Any] = {META: {key: value for key, value in meta.items() if value}}
    for name, kind in FILES.items():
        documents[f"{name}.json"] = _records(content.entities_of(kind))
    documents[SOURCES] = _records(content.sources)
    documents[EXEMPTIONS] = _by_rule(content.exemptions.values())
    documents |= {f"{FOLDER}{id_}.json": unstructure(item) for id_, item in content.productions.items()}
    return {file: render(data) for file, data in documents.items() if data or file == META}


def _by_rule(exemptions: Iterable[Exemption]) -> dict[str, list[Any]]:
    written: dict[str, list[Any]] = {}
    for exemption in exemptions:
        data = unstructure(exemption)
        written.setdefault(data.pop("rule"), []).append(data)
    return written


def _records(records: Mapping[str, Any]) -> dict[str, Any]:
    return {id_: unstructure(record) for id_, record in records.items()}
