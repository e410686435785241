"""Timing in turns, and a catalogue as it is before anybody asked it."""

from __future__ import annotations

import gc
import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

import attrs

from sportsdocs import Catalog

Call = Callable[[], Any]

#: What a contestant may spend on one question, in seconds, and the most and the fewest rounds.
_BUDGET: Final = 1.0
_MOST: Final = 41
_FEWEST: Final = 3
#: Shorter than this, a call is repeated within its turn: the clock itself takes a tenth of a microsecond.
_SHORT: Final = 0.0005


def once(call: Call) -> float:
    """Time one call, in seconds."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def medians(calls: Mapping[str, Call]) -> dict[str, float]:
    """Time calls in turns, so that a slow moment of the machine meets all of them; give the median of each."""
    first = {name: min(once(call), once(call)) for name, call in calls.items()}
    repeats = {name: max(1, int(_SHORT / max(spent, 1e-7))) for name, spent in first.items()}
    slowest = sum(first[name] * repeats[name] for name in calls)
    rounds = min(_MOST, max(_FEWEST, int(_BUDGET * len(calls) / slowest)))
    turns: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            turns[name].append(_repeated(call, repeats[name]))
    return {name: statistics.median(spent) for name, spent in turns.items()}


def _repeated(call: Call, times: int) -> float:
    start = time.perf_counter()
    for _ in range(times):
        call()
    return (time.perf_counter() - start) / times


@contextmanager
def collector_paused() -> Iterator[None]:
    """Pause the cyclic collector while millions of objects are made."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def fresh(docs: Catalog) -> Catalog:
    """Give the catalogue as it is before anybody asked it: all that is kept from earlier questions is dropped."""
    for production in docs.content.productions.values():
        _forget(production)
        for statement in production.statements:
            _forget(statement)
    return Catalog(docs.content)


_KEPT: Final[dict[type[Any], tuple[str, ...]]] = {}


def _forget(record: Any) -> None:
    kind = type(record)
    if kind not in _KEPT:
        _KEPT[kind] = tuple(_slots_beside_fields(kind))
    for name in _KEPT[kind]:
        try:
            object.__delattr__(record, name)
        except AttributeError:  # never asked for
            continue


def _slots_beside_fields(kind: type[Any]) -> Iterable[str]:
    """Name the slots that hold no field: attrs keeps the values of cached properties there."""
    fields = {field.name for field in attrs.fields(kind)}
    return (name for base in kind.__mro__ for name in getattr(base, "__slots__", ()) if name not in fields)


def kept_bytes(build: Call) -> int:
    """Give how much more memory is held after a call."""
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        build()
        gc.collect()
        return tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
