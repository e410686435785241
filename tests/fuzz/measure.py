"""What the corpus reaches: `python -m tests.fuzz.measure [FOLDER …]` prints lines and branches of each module, without a fuzzer.

With `--keep` those inputs of the folders that reach something new (units of a search, say) are copied to the corpus; with
`--only` what nothing is lost without is taken away from it, too.
"""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from coverage import Coverage, CoverageData

CORPUS = Path(__file__).parent / "corpus"
#: What a fuzzer is to reach: all that documents go through. Wording and questions have tests of their own.
ROOMS = ("codec/", "model/", "errors.py", "store/manifest.py")
_LONGEST = 4_096

Reached = set[tuple[str, tuple[int, int]]]


def inputs_of(harness: str, folders: Iterable[Path]) -> list[Path]:
    """List inputs of the corpus first, then of other folders, the shortest first."""
    found = sorted((CORPUS / harness).iterdir(), key=_size)
    for folder in folders:
        found += sorted((path for path in folder.iterdir() if path.is_file()), key=_size)
    return [path for path in found if _size(path) <= _LONGEST]


def _size(path: Path) -> int:
    return path.stat().st_size


def reached(measured: Coverage, harness: Callable[[bytes], None], data: bytes) -> Reached:
    """Give the branches that one input takes."""
    measured.erase()
    measured.start()
    try:
        harness(data)
    finally:
        measured.stop()
    return set(_branches(measured.get_data()))


def _branches(data: CoverageData) -> Iterable[tuple[str, tuple[int, int]]]:
    for file in data.measured_files():
        if any(f"sportsdocs/{room}" in file for room in ROOMS):
            yield from ((file, branch) for branch in data.arcs(file) or ())


def main() -> None:
    """Measure, and keep what is worth it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("harness", choices=("bytes", "values"))
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--only", action="store_true")
    options = parser.parse_args()
    whole = Coverage(branch=True, source_pkgs=["sportsdocs"], data_file=None)
    whole.start()
    harness = import_module("tests.fuzz.targets").HARNESSES[options.harness]
    import_module("tests.fuzz.quick").hurry()
    inputs = inputs_of(options.harness, options.folders)
    for path in inputs:
        harness(path.read_bytes())
    whole.stop()
    print(f"{len(inputs)} inputs")
    whole.report(include=[f"*/sportsdocs/{room}*" for room in ROOMS], skip_covered=False, show_missing=True)
    if options.keep or options.only:
        _keep(options.harness, harness, inputs, new=options.keep, only=options.only)


def _keep(name: str, harness: Callable[[bytes], None], inputs: list[Path], *, new: bool, only: bool) -> None:
    measured = Coverage(branch=True, source_pkgs=["sportsdocs"], data_file=None)
    known: Reached = set()
    for path in inputs:
        data = path.read_bytes()
        more = reached(measured, harness, data) - known
        known |= more
        if new and more and path.parent != CORPUS / name:
            (CORPUS / name / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
        elif only and not more:
            path.unlink() if path.parent == CORPUS / name else None


if __name__ == "__main__":
    main()
