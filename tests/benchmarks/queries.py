"""How quickly the ten standard questions are answered: by us, by a hand-written scan, and by four engines.

Run on an idle machine, in an environment with the dependency groups `test` and `bench`:

    python tests/benchmarks/queries.py --sizes 1000 20000 100000

All answers are compared before anything is timed. Rivals hold ready, typed tables (SQLite with indexes) and take turns in
one process; a number is the rival's median over ours, so more than 1 means that we are quicker. Nothing is asserted
about times.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import statistics
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from attrs import frozen

# Run as a script, it finds `tests` only with the folder above on the path.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
# These make OpenBLAS take the kernels of another processor, with which numpy, and so pandas, is slower than it need be.
os.environ.pop("OPENBLAS_CORETYPE", None)
os.environ.pop("OPENBLAS_L2_SIZE", None)

from sportsdocs import Catalog, Kind, Production
from tests.benchmarks import questions as q
from tests.benchmarks.flat import Flat, Parameters, flat, parameters
from tests.benchmarks.measuring import collector_paused, fresh, kept_bytes, medians, once
from tests.benchmarks.works import works
from tests.benchmarks.world import world

RIVALS: Final = {
    "loop": "tests.benchmarks.rivals.loop:Loop",
    "polars": "tests.benchmarks.rivals.polar:Polars",
    "duckdb": "tests.benchmarks.rivals.duck:DuckDB",
    "sqlite": "tests.benchmarks.rivals.sqlite:SQLite",
    "pandas": "tests.benchmarks.rivals.panda:Pandas",
}
TEN: Final = tuple(range(1, 11))
FILTERED_COUNT: Final = 11
LONG_LIST: Final = 12


@frozen(kw_only=True, eq=False)
class Contest:
    """A catalogue, the questions, and the rivals that hold the same."""

    docs: Catalog
    chosen: q.Chosen
    ours: dict[int, q.Ask]
    rivals: list[Any]


def prepare(size: int, names: list[str]) -> Contest:
    """Make a catalogue of so many productions and hand it to the rivals."""
    with collector_paused():
        known = world(size)
        productions = works(known, size)
        docs = Catalog.of([*known.entities, *productions])
        chosen = q.choose(known, productions)
        table = flat(docs)
        rivals = [_rival(name, table, parameters(table, chosen)) for name in names]
    gc.collect()
    gc.freeze()  # what is alive now stays alive: no need to look through it again and again while timing
    return Contest(docs=docs, chosen=chosen, ours=q.ours(docs, chosen), rivals=rivals)


def _rival(name: str, table: Flat, asked: Parameters) -> Any:
    module, _, made = RIVALS[name].partition(":")
    return getattr(importlib.import_module(module), made)(table, asked)


def check(contest: Contest) -> dict[int, Any]:
    """Compare the answers of everybody with ours, in both forms of asking, and give ours."""
    by_keywords = q.by_keywords(contest.docs, contest.chosen)
    answers = {number: q.plain(ask()) for number, ask in contest.ours.items()}
    for number, expected in answers.items():
        given = {"keywords": by_keywords[number]()}
        given |= {rival.name: rival.answer(number) for rival in contest.rivals}
        for name, answer in given.items():
            rows = number in (4, FILTERED_COUNT) and isinstance(answer, list)
            found = q.in_order(answer) if rows else q.plain(answer)
            if found != expected:
                raise SystemExit(f"question {number}: {name} answers {found!r:.300}, we {expected!r:.300}")
    return answers


def _rows(answer: Any) -> str:
    """Tell how much an answer holds."""
    if len(answer) == 2 and isinstance(answer[1], list):
        return "/".join(str(part if isinstance(part, int) else len(part)) for part in answer)
    return str(len(answer))


def contest_all(contest: Contest, answers: dict[int, Any]) -> None:
    """Time every question in turns and print the ratios."""
    contest.docs.prepare()  # as the rivals have their tables and indexes ready
    names = [rival.name for rival in contest.rivals]
    print(f"{'question':>9} {'rows':>10} {'ours µs':>10} " + " ".join(f"{name:>18}" for name in names))
    ratios: dict[str, dict[int, float]] = {name: {} for name in names}
    for number in contest.ours:
        spent = medians(_calls(contest, number))
        for name in names:
            ratios[name][number] = spent[name] / spent["ours"]
        line = " ".join(f"{ratios[name][number]:>18.3g}" for name in names)
        print(f"{number:>9} {_rows(answers[number]):>10} {spent['ours'] * 1e6:>10.1f} {line}", flush=True)
    for what, summary in (("median", statistics.median), ("least", min)):
        line = " ".join(
            f"{summary([ratios[name][number] for number in q.SELECTIVE]):>18.3g}" for name in names
        )
        print(f"{what + ' of the selective ' + ', '.join(map(str, q.SELECTIVE)):>31} {line}")


def _calls(contest: Contest, number: int) -> dict[str, Callable[[], Any]]:
    calls: dict[str, Callable[[], Any]] = {"ours": contest.ours[number]}
    return calls | {rival.name: partial(rival.answer, number) for rival in contest.rivals}


# -- what a fresh catalogue costs ---------------------------------------------------------------------------------------


def ask_all(docs: Catalog, chosen: q.Chosen) -> None:
    """Ask all ten once, so that every part that their answers need is built."""
    for number, ask in q.ours(docs, chosen).items():
        if number in TEN:
            ask()


def cold(contest: Contest) -> None:
    """Time the first answer of a fresh catalogue, each question by itself, then all parts together, and their memory."""
    size, firsts = len(contest.docs.productions), []
    for number in TEN:
        asked = q.ours(fresh(contest.docs), contest.chosen)
        firsts.append(once(asked[number]))
    print("first answer, ms, 1-10: " + " ".join(f"{spent * 1000:.1f}" for spent in firsts))
    docs = fresh(contest.docs)
    spent, docs = once(lambda: ask_all(docs, contest.chosen)), fresh(contest.docs)
    prepared, docs = once(docs.prepare), fresh(contest.docs)
    print(f"built by asking all ten: {spent / size * 1e6:.1f} µs a production", end="; ")
    print(f"everything, by prepare(): {prepared / size * 1e6:.1f} µs a production")
    print(f"kept by it: {kept_bytes(docs.prepare) / size:.0f} bytes a production")


# -- what stands beside the ten -----------------------------------------------------------------------------------------


def beside(contest: Contest) -> None:
    """Time functions as tests, what can be done with a long answer, and finding by name."""
    rows, series = contest.docs.productions, Kind.SERIES

    def is_series(work: Production) -> bool:
        return work.kind is series

    spent = medians(
        {
            "ours": lambda: rows.where(is_series),
            "loop": lambda: [work for work in rows if is_series(work)],
            "inline": lambda: [work for work in rows if work.kind is series],
        }
    )
    listed = ", ".join(f"{name} {spent['ours'] / spent[name]:.2f}" for name in ("loop", "inline"))
    print(
        f"a function alone, ours ÷ a plain loop that calls it, and one with its condition written out: {listed}"
    )
    found = rows.where(kind="series")
    spent = medians({"len": lambda: len(found), "slice": lambda: found[:50], "ids": lambda: found[:50].ids})
    listed = ", ".join(f"{name} {each * 1e6:.2f} µs" for name, each in spent.items())
    print(f"of {len(found)} rows (fifty): {listed}")
    _find(contest)


def _find(contest: Contest) -> None:
    """Look for people by their name as it is, and with two letters swapped."""
    docs, chosen = contest.docs, contest.chosen
    names = [chosen.director.name, chosen.frequent_director.name, chosen.person.name]
    swapped = [f"{name[:2]}{name[3]}{name[2]}{name[4:]}" for name in names]
    first = once(lambda: fresh(docs).find(names[0]))
    calls = {name: partial(docs.find, name) for name in (*names, *swapped)}
    spent = [each * 1000 for each in medians(calls).values()]
    print(f"find: first {first * 1000:.0f} ms; then " + ", ".join(f"{each:.2f}" for each in spent) + " ms")


def main() -> None:
    """Measure at every size asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 20_000, 100_000])
    parser.add_argument("--rivals", nargs="*", default=list(RIVALS), choices=list(RIVALS))
    options = parser.parse_args()
    for size in options.sizes:
        contest = prepare(size, options.rivals)
        print(f"\n{size} productions; rival ÷ ours")
        contest_all(contest, check(contest))
        cold(contest)
        beside(contest)
        gc.unfreeze()


if __name__ == "__main__":
    main()
