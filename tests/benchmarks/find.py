"""What a search among 55,000 names takes: to build the index, to find, to miss. Ratios to difflib, and to rapidfuzz.

Run on an idle machine: `python tests/benchmarks/find.py` (rapidfuzz is compared if it is installed). Rivals get the
folded names and the folded text, so that they compare the same; each answers every probe, in turns; medians count.
"""

from __future__ import annotations

import difflib
import gc
import random
import statistics
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from sportsdocs import Catalog, Person
from sportsdocs.names import fold
from tests.query.syllables import made_up_names

NAMES = 55_000
PROBES = 60
SLOW_PROBES = 6
LETTERS = "abcdefghiklmnoprstuvwxyz"


def mistyped(name: str, chance: random.Random) -> str:
    """Make one typo, not in a blank."""
    place = chance.choice([place for place, letter in enumerate(name) if letter != " "])
    start, rest = name[:place], name[place + 1 :]
    return chance.choice(
        [
            start + rest,
            f"{start}{chance.choice(LETTERS)}{rest}",
            f"{start}{chance.choice(LETTERS)}{name[place:]}",
        ]
    )


def milliseconds(answer: Callable[[str], object], probes: list[str]) -> float:
    """Give the median time of an answer."""
    times = []
    for probe in probes:
        start = time.perf_counter()
        answer(probe)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def built(names: list[str]) -> Catalog:
    """Make a catalogue of people and search it once, which builds the index; tell the time a name."""
    ids = [fold(name).replace(" ", "-") for name in names]
    docs = Catalog.of([Person(id_, name) for id_, name in dict(zip(ids, names, strict=True)).items()])
    gc.collect()
    start = time.perf_counter()
    docs.find("Mario Gotzze")
    taken = (time.perf_counter() - start) / len(names) * 1e6
    print(f"index, first search and all: {taken:.1f} µs a person (a name and an id each, spelt alike)")
    return docs


def main() -> None:
    """Print every measurement."""
    chance = random.Random(3)
    names = made_up_names(NAMES)
    docs, folded = built(names), [fold(name) for name in names]
    wanted = [chance.choice(names) for _ in range(PROBES)]
    kinds = {
        "name, one typo": [mistyped(name, chance) for name in wanted],
        "last word, one typo": [
            mistyped(name.split()[-1], chance) for name in wanted if len(name.split()[-1]) > 4
        ],
        "name as it is": wanted,
        "start of a name": [name[:6] for name in wanted],
    }
    docs.find("qqqqqqqq")  # builds the index of suggestions
    for kind, probes in kinds.items():
        print(f"{kind}: {milliseconds(docs.find, probes):.2f} ms")
    found = [
        name in {match.name for match in docs.find(typed)}
        for name, typed in zip(wanted, kinds["name, one typo"], strict=True)
    ]
    print(f"name, one typo: the right one is found in {sum(found)} of {len(found)}")
    print(
        f"nothing found, three suggestions: {milliseconds(docs.find, ['Qx' + name[2:7] + 'qqx' for name in wanted]):.2f} ms"
    )
    rivals(docs, folded, kinds["name, one typo"])


def rivals(docs: Catalog, folded: list[str], probes: list[str]) -> None:
    """Print how many times as long others take for a name with one typo."""
    answers: dict[str, Callable[[str], object]] = {
        "difflib.get_close_matches": lambda typed: difflib.get_close_matches(fold(typed), folded, n=5)
    }
    try:
        process = import_module("rapidfuzz.process")
        answers["rapidfuzz.process.extract"] = lambda typed: process.extract(fold(typed), folded, limit=5)
    except ImportError:
        print("rapidfuzz is not installed: not compared")
    for name, answer in answers.items():
        some = probes if "rapidfuzz" in name else probes[:SLOW_PROBES]
        rival, ours = milliseconds(answer, some), milliseconds(docs.find, some)
        print(f"{name} / find: {rival / ours:.0f} ({rival:.1f} ms against {ours:.2f} ms)")


if __name__ == "__main__":
    main()
