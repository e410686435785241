"""Writers and readers at the same time: every reader sees one whole version, and no change is lost without a word."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sportsdocs import Catalog, Source, StoreError, store

LONG = float(os.environ.get("SPORTSDOCS_TOGETHER_SECONDS", "2"))
WRITER = """
import sys, time
from sportsdocs import store
root, name, until = sys.argv[1], sys.argv[2], time.monotonic() + float(sys.argv[3])
number = 0
while time.monotonic() < until or number < 2:  # on a busy machine the time may be over before it was anybody's turn
    number += 1
    text = f"{name} {number} ".encode() * 500
    # Every version is told by all its documents; every other one has a document more.
    more = {"productions/more.json": text} if number % 2 else {}
    store.write_folder(root, {"catalog.json": text, "people.json": text, "productions/film.json": text, **more}, ["productions/more.json"])
print(number)
"""
READER = """
import sys, time
from sportsdocs import store
root, until = sys.argv[1], time.monotonic() + float(sys.argv[2])
number, seen = 0, set()
while time.monotonic() < until or len(seen) < 2:
    found = store.read_folder(root).documents
    assert len(set(found.values())) == 1, "torn"
    assert set(found) >= {"catalog.json", "people.json", "productions/film.json"}, "cut"
    number += 1
    seen.add(next(iter(found.values()))[:20])
print(number, len(seen))
"""


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX locks")
def test_no_reader_sees_a_mixture(tmp_path: Path) -> None:
    root = tmp_path / "a"
    store.write_folder(
        root, dict.fromkeys(("catalog.json", "people.json", "productions/film.json"), b"first")
    )
    commands = [[WRITER, str(root), name, str(LONG)] for name in ("one", "two")] + [
        [READER, str(root), str(LONG)]
    ] * 2
    running = [
        subprocess.Popen(
            [sys.executable, "-c", *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for command in commands
    ]
    said = [process.communicate(timeout=60 + LONG) for process in running]
    assert [process.returncode for process in running] == [0, 0, 0, 0], [errors for _, errors in said]
    written = [int(out) for out, _ in said[:2]]
    assert min(written) > 1
    assert max(int(out.split()[1]) for out, _ in said[2:]) > 1
    assert len(set(store.read_folder(root).documents.values())) == 1


def add(folder: Path, name: str) -> None:
    """Add a record as people do: read, change, write; if somebody was quicker, again."""
    for _ in range(1000):
        try:
            (Catalog.read(folder) | Catalog.of([Source(name, published="2020")])).write(folder)
        except StoreError as error:
            if "has changed since it was read" not in str(error):
                raise
            time.sleep(0.001)
        else:
            return
    raise AssertionError("never got through")


ADDER = """
import sys
from pathlib import Path
from tests.store.test_together import add
for number in range(5):
    add(Path(sys.argv[1]), f"{sys.argv[2]}-{number}")
"""


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX locks")
def test_no_change_is_lost(tmp_path: Path) -> None:
    folder, root = tmp_path / "a", Path(__file__).resolve().parents[2]
    Catalog.of([Source("first", published="2020")]).write(folder)
    running = [
        subprocess.Popen([sys.executable, "-c", ADDER, str(folder), name], cwd=root)
        for name in ("one", "two", "three")
    ]
    assert [process.wait(timeout=120) for process in running] == [0, 0, 0]
    wanted = {"first", *(f"{name}-{number}" for name in ("one", "two", "three") for number in range(5))}
    assert set(Catalog.read(folder).sources.ids) == wanted
