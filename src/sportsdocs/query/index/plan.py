"""How a question is answered: by set operations, and object by object where that is quicker or nothing else is possible.

A question is asked for one side at a time, for yes or for "yes or perhaps"; `~` turns the sides round. So every answer is
one set, and it lies within the places that were asked.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Sequence
from itertools import compress
from typing import Any, Final

from sportsdocs.query.index.bits import from_places, to_places
from sportsdocs.query.index.leaves import DEAR, INDEXED, LISTS, SETS
from sportsdocs.query.index.postings import Hits
from sportsdocs.query.predicates import And, Not, Or, Predicate, Satisfies
from sportsdocs.query.selection import Found, Listed, Selection, kept, listed
from sportsdocs.query.table import Table

_MOST: Final = 48
_FEWEST: Final = 4
_SHARE: Final = 2000

# In which order the parts of a conjunction are asked: a function of the caller's sees only what all others left.
_BY_LIST, _BY_SET, _DEAR, _ONE_BY_ONE, _FUNCTION = range(5)


def few(size: int) -> int:
    """Tell how many objects are asked one by one rather than sets joined: the larger the sets, the more."""
    return max(_FEWEST, min(_MOST, size // _SHARE))


def select(table: Table[Any], asked: Predicate[Any], selection: Selection, *, sure: bool) -> Selection:
    """Give those of a selection for which the answer is yes or, unless `sure`, not no; in the order they have."""
    size = len(table)
    parts = in_order(asked.parts if isinstance(asked, And) else (asked,))
    if len(selection) <= few(size):
        places = ask_all(table, parts, selection.places, sure)
        return Listed(places, size, in_table_order=selection.in_table_order)
    if len(selection) == size and selection.in_table_order:
        if len(parts) == 1 and (alone := _hits(table, parts[0], sure)) is not None and alone.exact:
            return Found(alone)
        rare = _rarest(table, parts, sure)
        if rare is not None:
            part, hits = rare
            rest = [other for other in parts if other is not part or not hits.exact]
            return listed(ask_all(table, rest, hits.places(), sure), size)
    by_sets = [part for part in parts if not isinstance(part, Satisfies)]
    if by_sets:
        selection = kept(selection, _all(table, by_sets, selection.bits, sure), size)
    functions = parts[len(by_sets) :]
    if not functions:
        return selection
    places = ask_all(table, functions, selection.places, sure)
    return Listed(places, size, in_table_order=selection.in_table_order)


def answer(table: Table[Any], asked: Predicate[Any], within: int, sure: bool) -> int:
    """Give the places among those `within` for which the answer is yes or, unless `sure`, not no."""
    if isinstance(asked, And):
        return _all(table, in_order(asked.parts), within, sure)
    if isinstance(asked, Or):
        return _any(table, in_order(asked.parts), within, sure)
    if isinstance(asked, Not):
        return within ^ answer(table, asked.part, within, not sure)
    by_set = _by_index(table, asked, within, sure)
    return _one_by_one(table, asked, within, sure) if by_set is None else by_set


def _all(table: Table[Any], parts: Sequence[Predicate[Any]], within: int, sure: bool) -> int:
    for part in parts:
        if not within:
            break
        within = answer(table, part, within, sure)
    return within


def _any(table: Table[Any], parts: Sequence[Predicate[Any]], within: int, sure: bool) -> int:
    found = 0
    for part in parts:
        found |= answer(table, part, within ^ found, sure)
    return found


def _by_index(table: Table[Any], asked: Predicate[Any], within: int, sure: bool) -> int | None:
    """Answer a question that is not made of others; None if there is nothing to answer it with, or it is not worth it."""
    kind = type(asked)
    if not isinstance(table, INDEXED):
        return None
    if kind not in DEAR or table.worth_building(DEAR[kind], within.bit_count()):
        if kind in SETS:
            return within & SETS[kind](table, asked, sure)
        if kind in LISTS:
            hits = LISTS[kind](table, asked, sure)
            within &= hits.bits()
            return within if hits.exact else _one_by_one(table, asked, within, sure)
    return None


def _one_by_one(table: Table[Any], asked: Predicate[Any], within: int, sure: bool) -> int:
    return from_places(ask(table, asked, to_places(within), sure), len(table))


def ask_all(
    table: Table[Any], parts: Sequence[Predicate[Any]], places: Sequence[int], sure: bool
) -> Sequence[int]:
    """Ask objects one by one, part by part: each part sees what the ones before it left."""
    for part in parts:
        places = ask(table, part, places, sure)
    return places


def ask(table: Table[Any], asked: Predicate[Any], places: Sequence[int], sure: bool) -> list[int]:
    """Give the places of the objects that answer yes or, unless `sure`, do not answer no."""
    items = table.items
    if isinstance(asked, Satisfies):
        objects = (
            items if len(places) == len(items) and isinstance(places, range) else [items[p] for p in places]
        )
        return list(compress(places, asked.answers(objects)))
    test = asked.test
    if sure:
        return [place for place in places if test(items[place])]
    return [place for place in places if test(items[place]) is not False]


def _rarest(
    table: Table[Any], parts: Sequence[Predicate[Any]], sure: bool
) -> tuple[Predicate[Any], Hits] | None:
    """Find the part with the fewest places, if its objects are so few that asking them is quickest."""
    if not isinstance(table, INDEXED):
        return None
    found = [(part, hits) for part in parts if (hits := _hits(table, part, sure)) is not None]
    if not found:
        return None
    part, hits = min(found, key=lambda pair: len(pair[1]))
    return (part, hits) if len(hits) <= few(len(table)) else None


def _hits(table: Table[Any], asked: Predicate[Any], sure: bool) -> Hits | None:
    """Give the list of places a question has; also one of several that have theirs."""
    if isinstance(asked, Or):
        each = [hits for part in asked.parts if (hits := _hits(table, part, sure)) is not None]
        return functools.reduce(operator.or_, each) if len(each) == len(asked.parts) else None
    find = LISTS.get(type(asked))
    return None if find is None or not _is_there(table, asked) else find(table, asked, sure)


def _is_there(table: Table[Any], asked: Predicate[Any]) -> bool:
    """Tell whether asking costs no building that the rest of the question may spare."""
    part = DEAR.get(type(asked))
    return part is None or part in table.__dict__


def in_order(parts: Sequence[Predicate[Any]]) -> Sequence[Predicate[Any]]:
    """Put the parts of a conjunction in the order in which they are asked; those of one sort stay as they were written."""
    return parts if len(parts) == 1 else sorted(parts, key=_effort)


def _effort(asked: Predicate[Any]) -> int:
    if isinstance(asked, (And, Or)):
        return max(map(_effort, asked.parts))
    if isinstance(asked, Not):
        return _effort(asked.part)
    kind = type(asked)
    if kind in DEAR:
        return _DEAR
    if kind in LISTS:
        return _BY_LIST
    if kind in SETS:
        return _BY_SET
    return _FUNCTION if kind is Satisfies else _ONE_BY_ONE
