"""Asking objects one by one: the definition, for what no index knows, and for the few where nothing is quicker."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress
from typing import Any

from sportsdocs.query.predicates import Predicate, Satisfies
from sportsdocs.query.table import Table


def ask(table: Table[Any], asked: Predicate[Any], places: Sequence[int], sure: bool) -> Sequence[int]:
    """Give the places of the objects that answer yes or, unless `sure`, do not answer no."""
    items = table.items
    if isinstance(asked, Satisfies):
        whole = len(places) == len(items) and isinstance(places, range)
        return list(compress(places, asked.answers(items if whole else [items[place] for place in places])))
    test = asked.test
    if sure:
        return [place for place in places if test(items[place])]
    return [place for place in places if test(items[place]) is not False]
