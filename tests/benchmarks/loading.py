"""Loading strictly, against pydantic with the same rules and against json with cattrs; memory against dicts; faulty records.

Run on an idle machine: `python tests/benchmarks/loading.py` (needs the dependency group `bench`). Every contestant gets the
same productions, one document each, as a folder has them, and takes turns with the others; the best round of each counts, in
time of the processor. Ours makes the entities and sources as well and looks every reference up; the rivals read ids.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from cattrs import Converter

# Run as a script, it finds `tests` only with the folder above on the path.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from sportsdocs import Catalog, CatalogError
from sportsdocs.codec.content import Content
from sportsdocs.codec.documents import FOLDER, read_documents, write_documents
from sportsdocs.model.collector import collector_paused
from tests.benchmarks.measuring import kept_bytes
from tests.benchmarks.rivals.models import PlainNumber, PlainProduction, Production
from tests.benchmarks.works import works
from tests.benchmarks.world import world

Documents = dict[str, bytes]
ROUNDS: Final = 3


def made_up(size: int) -> Documents:
    """Write a catalogue of so many productions."""
    known = world(size)
    with collector_paused():
        docs = Catalog.of([*works(known, size), *known.entities, *known.sources])
        return write_documents(docs.content)


# -- contestants --------------------------------------------------------------------------------------------------------


def ours(documents: Documents) -> Content:
    """Load as `Catalog.read` does."""
    with collector_paused():
        return read_documents(documents)


def pydantic(documents: Documents) -> list[Production]:
    """Load as one calls pydantic."""
    return [Production.model_validate_json(data) for data in documents.values()]


def _plain_converter() -> Converter:
    converter = Converter()
    converter.register_structure_hook(
        int | PlainNumber | None,
        lambda value, _: converter.structure(value, PlainNumber) if isinstance(value, dict) else value,
    )
    return converter


_PLAIN: Final = _plain_converter()


def plain(documents: Documents) -> list[PlainProduction]:
    """Load with json and cattrs as they come."""
    return [_PLAIN.structure(json.loads(data), PlainProduction) for data in documents.values()]


def paused(load: Callable[[Documents], Any]) -> Callable[[Documents], Any]:
    """Do the same with the collector paused, as ours does."""

    def loaded(documents: Documents) -> Any:
        with collector_paused():
            return load(documents)

    return loaded


def as_dicts(documents: Documents) -> list[Any]:
    """Load with json alone."""
    return [json.loads(data) for data in documents.values()]


def spent(load: Callable[[Documents], Any], documents: Documents) -> float:
    """Time one load, in seconds of the processor, with nothing left over from the one before."""
    gc.collect()
    start = time.process_time()
    kept = load(documents)
    end = time.process_time()
    del kept
    return end - start


def speed(documents: Documents) -> None:
    """Print what loading costs."""
    records = {file: data for file, data in documents.items() if file.startswith(FOLDER)}
    calls: dict[str, tuple[Callable[[Documents], Any], Documents]] = {
        "ours": (ours, documents),
        "pydantic BaseModel": (pydantic, records),
        "pydantic BaseModel, collector paused": (paused(pydantic), records),
        "json and cattrs": (plain, records),
        "json and cattrs, collector paused": (paused(plain), records),
        "json alone, collector paused": (paused(as_dicts), records),
    }
    best = {
        name: min(spent(*call) for _ in range(1)) for name, call in calls.items()
    }  # the first turn imports and compiles
    for _ in range(ROUNDS):
        for name, call in calls.items():
            best[name] = min(best[name], spent(*call))
    size = sum(map(len, documents.values())) / 1e6
    print(f"{len(records):,} productions, {size:.1f} MB in {len(documents):,} documents")
    for name, seconds in best.items():
        ratio = best["ours"] / seconds
        print(f"  {name:<38} {seconds / len(records) * 1e6:6.0f} µs a production; ours / this: {ratio:.2f}")


def memory(documents: Documents) -> None:
    """Print what is kept."""
    kept: list[Any] = []
    records = {file: data for file, data in documents.items() if file.startswith(FOLDER)}
    others = {file: data for file, data in documents.items() if file not in records}
    dicts = kept_bytes(lambda: kept.append(as_dicts(records)))
    whole = kept_bytes(lambda: kept.append(ours(documents)))
    rest = kept_bytes(lambda: kept.append(ours(others)))
    a_production = [count / len(records) for count in (dicts, whole - rest)]
    print(f"  memory, bytes a production: dicts {a_production[0]:,.0f}, ours {a_production[1]:,.0f}")
    print(f"  dicts / ours: {a_production[0] / a_production[1]:.1f} (with entities and sources, which dicts have not:"
          f" {dicts / whole:.1f})")  # fmt: skip


# -- faults -------------------------------------------------------------------------------------------------------------


def _word(place: int) -> str:
    return "".join(chr(97 + place // 7**power % 26) for power in range(9))


def _faulty(size: int) -> dict[str, dict[str, Any]]:
    """Make catalogues of so many records, each with one fault; no two are misspelt alike."""
    people = {f"person-{place}": {"names": "Ana Berg"} for place in range(size // 2)}

    def productions(**record: Callable[[int], Any]) -> dict[str, Any]:
        made = ({name: make(place) for name, make in record.items()} for place in range(size))
        return {f"productions/w{place}": {"kind": "film", **record} for place, record in enumerate(made)}

    return {
        "values": {"people": {f"p{place}": {"names": place} for place in range(size)}},
        "keys": {"people": {f"p{place}": {"names": "A", _word(place): 1} for place in range(size)}},
        "words": {
            "organizations": {f"o{place}": {"names": "A", "kind": _word(place)} for place in range(size)}
        },
        "roles": {
            "people": people,
            **productions(credits=lambda place: [{"contributor": "person-0", "role": _word(place)}]),
        },
        "references": {
            "people": people,
            **productions(credits=lambda place: [{"contributor": f"persn-{place}", "role": "director"}]),
        },
        "relations": productions(relations=lambda place: [{"kind": "part-of", "target": f"w-{place}"}]),
        "numbers": productions(extents=lambda place: [{"minutes": float("nan")}]),
    }


def faults(size: int) -> None:
    """Print what it costs to tell what is wrong."""
    print(f"{size:,} faulty records (budget: under 2 s and 100 kB)")
    for name, catalogue in _faulty(size).items():
        data = {"catalog": {"format": 1}, **catalogue}
        documents = {
            f"{file}.json": json.dumps(document, indent=1).encode() for file, document in data.items()
        }
        start = time.process_time()
        try:
            ours(documents)
        except CatalogError as error:
            text = error.report()
            seconds = time.process_time() - start
            print(
                f"  {name:<12} {len(error.findings):,} findings in {seconds:.2f} s, {len(text) / 1000:.0f} kB"
            )


def main() -> None:
    """Print every measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=20_000, help="productions, default: 20000")
    parser.add_argument("--only", choices=("speed", "memory", "faults"), help="one part only")
    options = parser.parse_args()
    documents = {} if options.only == "faults" else made_up(options.size)
    if options.only in (None, "speed"):
        speed(documents)
    if options.only in (None, "memory"):
        memory(documents)
    if options.only in (None, "faults"):
        faults(options.size)


if __name__ == "__main__":
    main()
