"""How a question is answered: by joining sets, by sifting a short list, and object by object where nothing else is possible.

A question is asked for one side at a time, for yes or for "yes or perhaps"; `~` turns the sides round. So every answer is
one set, and it lies within the places that were asked.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable, Sequence
from typing import Any, Final

from sportsdocs.query.index.asking import ask
from sportsdocs.query.index.bits import from_places, to_places
from sportsdocs.query.index.leaves import DEAR, INDEXED, LISTS, SETS
from sportsdocs.query.index.postings import Hits
from sportsdocs.query.predicates import And, Not, Or, Predicate, Satisfies
from sportsdocs.query.selection import Found, Listed, Selection, kept, listed
from sportsdocs.query.table import Table

# Up to one place in so many is sifted as a list: joining sets takes as long however few are left.
_SIFTED: Final = 256
_MOST: Final = 48
_FEWEST: Final = 4
_SHARE: Final = 2000

# In which order the parts of a conjunction are asked: a function of the caller's sees only what all others left.
_BY_LIST, _BY_SET, _DEAR, _ONE_BY_ONE, _FUNCTION = range(5)


def few(size: int) -> int:
    """Tell how many objects are asked one by one rather than make a set for them: the larger the sets, the more."""
    return max(_FEWEST, min(_MOST, size // _SHARE))


def select(table: Table[Any], asked: Predicate[Any], selection: Selection, *, sure: bool) -> Selection:
    """Give those of a selection for which the answer is yes or, unless `sure`, not no; in the order they have."""
    size = len(table)
    parts = in_order(asked.parts if isinstance(asked, And) else (asked,))
    if len(selection) <= few(size):
        return Listed(
            _sifted(table, parts, selection.places, sure), size, in_table_order=selection.in_table_order
        )
    if len(selection) == size and selection.in_table_order:
        found = _from_list(table, parts, sure)
        if found is not None:
            return found
    by_sets = [part for part in parts if not isinstance(part, Satisfies)]
    if by_sets:
        selection = kept(selection, _all(table, by_sets, selection.bits, sure), size)
    functions = parts[len(by_sets) :]
    if not functions:
        return selection
    return Listed(
        _sifted(table, functions, selection.places, sure), size, in_table_order=selection.in_table_order
    )


# -- joining sets -------------------------------------------------------------------------------------------------------


def answer(table: Table[Any], asked: Predicate[Any], within: int, sure: bool) -> int:
    """Give the places among those `within` for which the answer is yes or, unless `sure`, not no."""
    if isinstance(asked, And):
        return _all(table, in_order(asked.parts), within, sure)
    if isinstance(asked, Or):
        return _any(table, in_order(asked.parts), within, sure)
    if isinstance(asked, Not):
        return within ^ answer(table, asked.part, within, not sure)
    found = _leaf(table, asked, within.bit_count, sure)
    return _one_by_one(table, asked, within, sure) if found is None else within & found


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


def _leaf(table: Table[Any], asked: Predicate[Any], count: Callable[[], int], sure: bool) -> int | None:
    """Answer a question that is not made of others, for the whole table; None if an index cannot, or is not worth it.

    `count` tells how many objects would be asked instead.
    """
    kind = type(asked)
    if not isinstance(table, INDEXED) or _too_dear(table, kind, count):
        return None
    if kind in SETS:
        return table.answers.get((asked, sure), lambda: SETS[kind](table, asked, sure))
    if kind in LISTS:
        hits = LISTS[kind](table, asked, sure)
        return hits.bits() if hits.exact else _one_by_one(table, asked, hits.bits(), sure)
    return None


def _too_dear(table: Table[Any], kind: type, count: Callable[[], int]) -> bool:
    """Tell whether the part that a question needs costs more than to ask so many objects instead."""
    return kind in DEAR and not table.worth_building(DEAR[kind], count)


def _one_by_one(table: Table[Any], asked: Predicate[Any], within: int, sure: bool) -> int:
    return from_places(ask(table, asked, to_places(within), sure), len(table))


# -- sifting a list -----------------------------------------------------------------------------------------------------


def _from_list(table: Table[Any], parts: Sequence[Predicate[Any]], sure: bool) -> Selection | None:
    """Answer from the shortest list that a part has, sifted by the others; None if it is too long, or there is none."""
    if not isinstance(table, INDEXED):
        return None
    if len(parts) == 1 and type(parts[0]) in SETS:
        return _from_set(table, parts[0], sure)
    found = [(part, hits) for part in parts if (hits := _hits(table, part, sure)) is not None]
    if not found:
        return None
    part, hits = min(found, key=lambda pair: len(pair[1])) if len(found) > 1 else found[0]
    if len(parts) == 1 and hits.exact:
        return Found(hits)
    if len(hits) > max(few(len(table)), len(table) // _SIFTED):
        return None
    rest = [other for other in parts if other is not part or not hits.exact]
    return listed(_sifted(table, rest, hits.places(), sure), len(table))


def _from_set(table: Table[Any], asked: Predicate[Any], sure: bool) -> Selection | None:
    """Answer one question with the short list of its set; None if it is long, or the set not worth its making."""
    kind = type(asked)
    if _too_dear(table, kind, lambda: len(table)):
        return None
    places = table.answers.places((asked, sure), lambda: SETS[kind](table, asked, sure))
    return None if places is None else Listed(places, len(table), in_table_order=True)


def _hits(table: Table[Any], asked: Predicate[Any], sure: bool) -> Hits | None:
    """Give the list of places a question has; also one of several that have theirs."""
    if isinstance(asked, Or):
        each = [hits for part in asked.parts if (hits := _hits(table, part, sure)) is not None]
        return functools.reduce(operator.or_, each) if len(each) == len(asked.parts) else None
    find = LISTS.get(type(asked))
    # A part that is dear to build may be spared by the rest of the question.
    if find is None or (type(asked) in DEAR and DEAR[type(asked)] not in table.__dict__):
        return None
    return find(table, asked, sure)


def _sifted(
    table: Table[Any], parts: Sequence[Predicate[Any]], places: Sequence[int], sure: bool
) -> Sequence[int]:
    """Keep those of some places for which every part holds; each part sees what the ones before it left."""
    for part in parts:
        marks = _marks(table, part, len(places), sure)
        if marks is None:
            places = ask(table, part, places, sure)
        else:
            places = [place for place in places if marks[place >> 3] >> (place & 7) & 1]
    return places


def _marks(table: Table[Any], asked: Predicate[Any], count: int, sure: bool) -> bytes | None:
    """Give the answer for the whole table, a bit a place, if it is kept, or worth making for so many places; else None."""
    if isinstance(asked, Not):
        marks = _marks(table, asked.part, count, not sure)
        return None if marks is None else marks.translate(_TURNED)
    kind = type(asked)
    if kind not in SETS or not isinstance(table, INDEXED):
        return None
    if _too_dear(table, kind, lambda: count):
        return None
    return table.answers.marks((asked, sure), count, lambda: SETS[kind](table, asked, sure))


_TURNED: Final = bytes(range(255, -1, -1))


# -- in which order -----------------------------------------------------------------------------------------------------


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
