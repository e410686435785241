"""The sample is frozen: other people's documentation and tests quote it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import sportsdocs

FOLDER = Path(sportsdocs.__file__).parent / "data" / "sample"
#: Changes with a new version of the sample only; that is a breaking change, and `catalog.json` counts it.
FROZEN = "42194ec04d6d4f70ea7e415808844475613dd866b124422e4e0bbe412d8afca2"


def test_not_a_byte_of_it_has_changed() -> None:
    digest = hashlib.sha256()
    for path in sorted(FOLDER.rglob("*.json")):
        digest.update(path.relative_to(FOLDER).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    assert digest.hexdigest() == FROZEN


def test_its_totals() -> None:
    docs = sportsdocs.sample()
    assert docs.data_version == "1"
    assert (len(docs.productions), len(docs.franchises)) == (12, 1)
    assert docs is sportsdocs.sample()


def test_everything_in_it_is_in_the_catalogue_too() -> None:
    docs, sample = sportsdocs.load(), sportsdocs.sample()
    assert set(sample.productions.ids) <= set(docs.productions.ids)
    assert set(sample.entities_by_id) <= set(docs.entities_by_id)
    assert set(sample.sources_by_id) <= set(docs.sources_by_id)
