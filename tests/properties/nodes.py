"""The nodes of plain data: listed, found again by the paths that findings have, changed one at a time."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from typing import Any

Steps = tuple[str | int, ...]
_STEP = re.compile(r'\.([A-Za-z0-9_-]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]', re.ASCII)


def nodes(value: Any, steps: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    """Give every node of some data with the steps that lead to it, in document order, the whole first."""
    yield steps, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from nodes(item, (*steps, key))
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from nodes(item, (*steps, place))


def at(value: Any, steps: Steps) -> Any:
    """Give the node that the steps lead to."""
    for step in steps:
        value = value[step]
    return value


def put(value: Any, steps: Steps, node: Any) -> Any:
    """Give the data with another node in the place of one (or of a key that is not there yet)."""
    if not steps:
        return node
    changed = copy.deepcopy(value)
    at(changed, steps[:-1])[steps[-1]] = node
    return changed


def without(value: Any, steps: Steps) -> Any:
    """Give the data without a node."""
    changed = copy.deepcopy(value)
    del at(changed, steps[:-1])[steps[-1]]
    return changed


def doubled(value: Any, steps: Steps) -> Any:
    """Give the data with a node twice: an item after itself, a key under another one like it as well."""
    changed = copy.deepcopy(value)
    parent: Any = at(changed, steps[:-1])
    last = steps[-1]
    if isinstance(parent, list) and isinstance(last, int):
        parent.insert(last, copy.deepcopy(parent[last]))
    elif isinstance(parent, dict):
        parent[f"{last}2"] = copy.deepcopy(parent[last])
    return changed


def followed(value: Any, path: str) -> list[Steps]:
    """Follow a path such as `$.titles[0]["a key"]` to all that it can mean: of an endless key, only the start is told.

    The last key may be one that is missing.
    """
    found: list[Steps] = [()]
    keys = [
        int(place) if place else json.loads(quoted) if quoted else name
        for name, place, quoted in _STEP.findall(path)
    ]
    for number, key in enumerate(keys, 1):
        found = [
            (*steps, one)
            for steps in found
            for one in _keys(at(value, steps), key) or ([key] if number == len(keys) else [])
        ]
    return found


def _keys(node: Any, key: str | int) -> list[Any]:
    if isinstance(node, list):
        return [key] if isinstance(key, int) and key < len(node) else []
    known = list(node) if isinstance(node, dict) else []
    cut = key[:-1] if isinstance(key, str) and key.endswith("…") else None
    return [one for one in known if one == key or (cut is not None and one.startswith(cut))]
