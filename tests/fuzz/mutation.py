"""Changes to inputs that keep them readable: a node of the data is taken away, doubled, moved or becomes something else."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from typing import Any

from tests.fuzz.packing import FOREIGN, Unpacker, pack, words
from tests.properties.nodes import at, doubled, nodes, put, without

_USUAL: tuple[Any, ...] = (None, True, False, 0, 1, -1, 4, 10**13, [], {}, "", [None], {"de": "x"})


def mutate_packed(data: bytes, random: Random) -> bytes:
    """Change a node of packed data."""
    return data[:1] + pack(changed(Unpacker(data[1:]).value(), random, FOREIGN))


def mutate_text(data: bytes, random: Random) -> bytes:
    """Change a node of JSON text behind its first byte, which says how it is read."""
    value = changed(json.loads(data[1:]), random, ())
    return data[:1] + json.dumps(value, ensure_ascii=random.random() < 0.2).encode("utf-8", "surrogatepass")


MUTATORS: dict[str, Callable[[bytes, Random], bytes]] = {"bytes": mutate_text, "values": mutate_packed}


def changed(value: Any, random: Random, foreign: tuple[Any, ...]) -> Any:
    """Give the data with one to three changes."""
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        value = _changed_once(value, random, foreign)
    return value


def _changed_once(value: Any, random: Random, foreign: tuple[Any, ...]) -> Any:
    listed = list(nodes(value))
    steps, node = random.choice(listed)
    how = random.randrange(7)
    if steps and how == 0:
        return without(value, steps)
    if steps and how == 1:
        return doubled(value, steps)
    if isinstance(node, dict) and how < 5:
        return put(value, (*steps, random.choice(words())), _new(listed, random, foreign))
    if isinstance(node, list) and how < 5:
        return put(value, steps, [*at(value, steps), _new(listed, random, foreign)])
    return put(value, steps, _new(listed, random, foreign))


def _new(listed: list[tuple[Any, Any]], random: Random, foreign: tuple[Any, ...]) -> Any:
    """Choose what takes a place: a word, another node of the same data, something usual, something foreign."""
    how = random.random()
    if how < 0.5:
        return random.choice(words())
    if how < 0.8:
        return random.choice(listed)[1]
    return random.choice((*_USUAL, *foreign))
