"""Fuzz, guided by coverage: `python -m tests.fuzz.run bytes --minutes 60 --corpus FOLDER`. Needs the group `fuzz`.

What fails is not the end: it is kept in FOLDER/findings, once for each place in the code, and the search goes on.
FOLDER/summary.json says how far it is.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
import time
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

SEEDS = Path(__file__).parent / "corpus"
_TELL_EVERY = 5_000


class Search:
    """Runs one harness and keeps count."""

    def __init__(self, harness: Callable[[bytes], None], folder: Path) -> None:
        self._harness, self._folder = harness, folder
        self._started, self._runs = time.monotonic(), 0
        self._found: dict[str, str] = {}
        (folder / "findings").mkdir(parents=True, exist_ok=True)

    def __call__(self, data: bytes) -> None:
        """Try one input."""
        self._runs += 1
        try:
            self._harness(data)
        except Exception as error:  # noqa: BLE001  (whatever it is, it is what is looked for)
            self._keep(data, error)
        if self._runs % _TELL_EVERY == 0:
            self._tell()

    def _keep(self, data: bytes, error: Exception) -> None:
        last = traceback.extract_tb(error.__traceback__)[-1]
        said = re.sub(r"\(got .*|'.*?'|\d+|.* \$\S*", "", str(error))[:80]
        place = f"{type(error).__name__} {Path(last.filename).name}:{last.lineno} {said}"
        if place in self._found:
            return
        name = hashlib.sha256(data).hexdigest()[:16]
        self._found[place] = name
        (self._folder / "findings" / name).write_bytes(data)
        (self._folder / "findings" / f"{name}.txt").write_text(
            "".join(traceback.format_exception(error)), "utf-8"
        )
        self._tell()

    def _tell(self) -> None:
        told = {
            "minutes": round((time.monotonic() - self._started) / 60, 1),
            "executions": self._runs,
            "findings": self._found,
        }
        (self._folder / "summary.json").write_text(json.dumps(told, indent=1), "utf-8")


def main() -> None:
    """Fuzz one harness for some minutes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("harness", choices=("bytes", "values"))
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--corpus", type=Path, required=True, help="a folder for what is found; it grows")
    options = parser.parse_args()
    atheris: Any = import_module(
        "atheris"
    )  # this way, because the type checkers run where it is not installed
    with atheris.instrument_imports(include=["sportsdocs"]):
        import_module("tests.fuzz.quick").hurry()
        search = Search(import_module("tests.fuzz.targets").HARNESSES[options.harness], options.corpus)
    mutate = import_module("tests.fuzz.mutation").MUTATORS[options.harness]

    def mutator(data: bytes, most: int, seed: int) -> bytes:
        random = Random(seed)
        try:
            found = mutate(data, random) if random.random() < 0.7 else b""
        except (ValueError, RecursionError):
            found = b""
        return found if 0 < len(found) <= most else bytes(atheris.Mutate(data, most))

    units = options.corpus / "units"
    units.mkdir(parents=True, exist_ok=True)
    limits = [
        f"-max_total_time={round(options.minutes * 60)}",
        "-timeout=60",
        "-rss_limit_mb=3000",
        "-max_len=4096",
    ]
    outcome = [f"-artifact_prefix={options.corpus}/findings/", "-print_final_stats=1"]
    folders = [str(units), str(SEEDS / options.harness)]
    atheris.Setup([sys.argv[0], *limits, *outcome, *folders], search, custom_mutator=mutator)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
