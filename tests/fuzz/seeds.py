"""Make the seeds: `python -m tests.fuzz.seeds`. Documents from the shipped strategies, and whatever is known to be hostile."""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import from_type

from sportsdocs.catalog import Catalog
from sportsdocs.codec.documents import write_documents
from sportsdocs.codec.objects import to_dict, to_json
from sportsdocs.codec.render import render
from sportsdocs.model.productions import Production
from sportsdocs.store.manifest import Manifest
from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.productions import productions
from sportsdocs.testing.worlds import USUAL
from tests.codec.test_parse import REFUSED
from tests.fuzz.base import DOCUMENTS
from tests.fuzz.packing import FOREIGN, pack
from tests.fuzz.targets import FILE_NAMES, KINDS

CORPUS = Path(__file__).parent / "corpus"
_DRAWN = settings(
    max_examples=30,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
_LONGEST = 4_096
#: The first byte of an input chooses how the rest is read.
_WORK, _ALL_FILES, _OBJECT, _FOLDER, _MANIFEST, _ALONE = 0, 1, 128, 192, 193, 194


def drawn() -> list[Production]:
    """Draw productions of the usual world, always the same."""
    found: list[Production] = []

    @_DRAWN
    @given(productions(USUAL, id="this-work"))
    def keep(production: Production) -> None:
        found.append(production)

    keep()
    return found


def drawn_folders() -> list[dict[str, bytes]]:
    """Draw whole catalogues, always the same."""
    found: list[dict[str, bytes]] = []

    @settings(_DRAWN, max_examples=4)
    @given(catalogs())
    def keep(docs: Catalog) -> None:
        found.append(write_documents(docs.content))

    keep()
    return found


def drawn_objects(kind: type) -> list[Any]:
    """Draw a few objects of a class, always the same."""
    found: list[Any] = []

    @settings(_DRAWN, max_examples=3)
    @given(from_type(kind))
    def keep(one: object) -> None:
        found.append(one)

    keep()
    return found


def _record(data: Any) -> dict[str, Any]:
    return {key: item for key, item in data.items() if key != "id"}


def byte_seeds() -> Iterator[bytes]:
    """Give inputs for the harness of bytes."""
    for production in drawn():
        yield bytes([_WORK]) + render(_record(to_dict(production)))
    for documents in drawn_folders():
        yield bytes([_FOLDER]) + b"\0".join(part for pair in documents.items() for part in pair_of(pair))
    for file, data in DOCUMENTS.items():
        yield bytes([FILE_NAMES.index(file)]) + data
    for data in REFUSED:
        yield bytes([_ALONE]) + data
    for place, kind in enumerate(KINDS):
        yield from (bytes([_OBJECT + place]) + to_json(one).encode() for one in drawn_objects(kind))
    yield bytes([_MANIFEST]) + Manifest.of(DOCUMENTS).encoded()
    yield bytes([_MANIFEST]) + Manifest.of({"../x.json": b""}).encoded()
    yield bytes([_FOLDER]) + b'catalog.json\0{"format": 1}\0productions/film\0{"kind": "film"}\0../x.json\0{}'


def value_seeds() -> Iterator[bytes]:
    """Give inputs for the harness of values."""
    for production in drawn():
        yield bytes([_WORK]) + pack(_record(to_dict(production)))
    for documents in [DOCUMENTS, *drawn_folders()]:
        yield bytes([_ALL_FILES]) + pack({file: json.loads(data) for file, data in documents.items()})
    for place, kind in enumerate(KINDS):
        yield from (bytes([_OBJECT + place]) + pack(to_dict(one)) for one in drawn_objects(kind))
        yield from (bytes([_OBJECT + place]) + pack(one) for one in FOREIGN[place % 5 :: 5])


def pair_of(pair: tuple[str, bytes]) -> tuple[bytes, bytes]:
    """Give a name and a document as bytes."""
    return pair[0].encode(), pair[1]


def write(folder: Path, inputs: Iterator[bytes]) -> int:
    """Keep inputs of bounded length, each under the hash of what it is."""
    folder.mkdir(parents=True, exist_ok=True)
    short = {data for data in inputs if len(data) <= _LONGEST}
    for data in short:
        (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    return len(short)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", required=True, help="add the seeds to the corpus")
    parser.parse_args()
    print(write(CORPUS / "bytes", byte_seeds()), write(CORPUS / "values", value_seeds()))
