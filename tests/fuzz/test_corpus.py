"""Every kept input of the fuzzers is tried again, without a fuzzer: seeds, and what the searches found worth keeping."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.base import BASE
from tests.fuzz.packing import FOREIGN, Unpacker, pack
from tests.fuzz.targets import HARNESSES

CORPUS = Path(__file__).parent / "corpus"


@pytest.mark.parametrize("harness", HARNESSES)
def test_nothing_but_our_errors_comes_out(harness: str) -> None:
    inputs = sorted((CORPUS / harness).iterdir())
    assert len(inputs) > 100
    for path in inputs:
        try:
            HARNESSES[harness](path.read_bytes())
        except Exception as error:
            error.add_note(f"for {harness}/{path.name}")
            raise


def test_the_corpus_stays_small() -> None:
    assert sum(path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()) < 500_000


@pytest.mark.parametrize("file", BASE)
def test_documents_are_packed_without_loss(file: str) -> None:
    assert Unpacker(pack(BASE[file])).value() == BASE[file]


def test_whatever_is_foreign_is_packed_as_it_is() -> None:
    for value in FOREIGN:
        assert Unpacker(pack([value, 1])).value()[0] is value
