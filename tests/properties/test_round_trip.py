"""Nothing is lost between objects, bytes and copies, and the same content is the same bytes everywhere."""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import msgspec
import orjson
from hypothesis import HealthCheck, Phase, given, settings

import sportsdocs
from sportsdocs.catalog import Catalog
from sportsdocs.codec.documents import read_documents, write_documents
from sportsdocs.codec.parse import parse
from sportsdocs.testing.catalogs import catalogs

CATALOGUE = settings.get_profile("catalogue")


@CATALOGUE
@given(docs=catalogs())
def test_what_is_written_and_read_is_the_same(docs: Catalog) -> None:
    again = Catalog(read_documents(write_documents(docs.content)))
    assert again == docs
    assert hash(again) == hash(docs)
    assert repr(again) == repr(docs)
    for one, other in zip(again.productions, docs.productions, strict=True):
        assert (one, hash(one), repr(one), repr(one.statements)) == (
            other,
            hash(other),
            repr(other),
            repr(other.statements),
        )


@CATALOGUE
@given(docs=catalogs())
def test_what_is_read_is_written_byte_for_byte(docs: Catalog) -> None:
    written = write_documents(docs.content)
    assert write_documents(read_documents(written)) == written


@CATALOGUE
@given(docs=catalogs())
def test_every_reader_of_json_reads_the_same(docs: Catalog) -> None:
    for document in write_documents(docs.content).values():
        value = json.loads(document)
        assert orjson.loads(document) == value
        assert msgspec.json.decode(document) == value
        assert plain(parse(document, "x.json")) == value


def plain(value: Any) -> Any:
    """Give what others make of a fraction: the nearest float."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return float(value) if isinstance(value, Decimal) else value


@CATALOGUE
@given(docs=catalogs())
def test_copies_of_a_catalogue_are_equal(docs: Catalog) -> None:
    for other in (pickle.loads(pickle.dumps(docs)), copy.copy(docs), copy.deepcopy(docs), attrs.evolve(docs)):
        assert type(other) is Catalog
        assert (other, hash(other), repr(other)) == (docs, hash(docs), repr(docs))
        assert write_documents(other.content) == write_documents(docs.content)


# -- other processes ----------------------------------------------------------------------------------------------------

#: Reads pickled catalogues, writes their documents, reads those and writes them again; prints one hash of all bytes.
WRITER = """
import hashlib, pickle, sys
from sportsdocs.codec.documents import read_documents, write_documents
digest = hashlib.sha256()
for content in pickle.load(sys.stdin.buffer):
    for written in (write_documents(content), write_documents(read_documents(write_documents(content)))):
        for name, data in written.items():
            digest.update(name.encode() + data)
print(digest.hexdigest())
"""
PLACES = {
    "another seed": {"PYTHONHASHSEED": "1"},
    "a third seed": {"PYTHONHASHSEED": "4294967295"},
    "no seed": {"PYTHONHASHSEED": "random"},
    "Turkey": {"LC_ALL": "tr_TR.UTF-8", "TZ": "Asia/Istanbul", "PYTHONHASHSEED": "2"},
    "no language": {"LC_ALL": "C", "TZ": "Pacific/Kiritimati", "PYTHONUTF8": "0", "PYTHONHASHSEED": "3"},
    "without asserts": {"PYTHONOPTIMIZE": "2", "PYTHONHASHSEED": "4"},
}


def drawn() -> bytes:
    """Draw catalogues, and pickle what they and the bundled ones hold."""
    found: list[object] = [sportsdocs.sample().content, sportsdocs.load().content]

    @settings(
        CATALOGUE,
        phases=[Phase.generate],
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
    )
    @given(docs=catalogs())
    def keep(docs: Catalog) -> None:
        found.append(docs.content)

    keep()
    return pickle.dumps(found)


def written(given_contents: bytes, place: dict[str, str]) -> str:
    command = [sys.executable, "-W", "error", "-c", WRITER]
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        command, input=given_contents, env={**os.environ, **place}, capture_output=True, cwd=root
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def test_bytes_are_the_same_in_every_process() -> None:
    contents = drawn()
    expected = written(contents, {"PYTHONHASHSEED": "0"})
    assert {name: written(contents, place) for name, place in PLACES.items()} == dict.fromkeys(
        PLACES, expected
    )
