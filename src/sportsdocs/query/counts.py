"""Counting productions by what they have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import product
from typing import Any, Final, Literal

from sportsdocs.errors import Finding, QueryError, nearest, shown
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.statements import Subject
from sportsdocs.query.entries import release_entries
from sportsdocs.query.topics import competitions_of, sport_of

CountKey = Literal["kind", "country", "language", "platform", "year", "sport", "competition"]
Key = CountKey | Callable[[Production], Hashable]
Values = list[tuple[Any, ...]]
Read = dict[str, Sequence[object]]

_OF_A_RELEASE: Final = ("platform", "year")
_OF_A_SUBJECT: Final = ("sport", "competition")
_OF_THE_WORK: Final = ("kind", "country", "language")


def _of_release(production: Production, keys: list[str]) -> Values:
    public = [entry for entry in release_entries(production) if not entry.is_preview]
    return [tuple(getattr(entry, key) for key in keys) for entry in public]


def _of_subject(production: Production, keys: list[str]) -> Values:
    found: Values = []
    for subject in production.current(Subject):
        read: Read = {"sport": [sport_of(subject)], "competition": competitions_of(subject) or [None]}
        found += product(*[read[key] for key in keys])
    known = [values for values in found if any(value is not None for value in values)]
    return known or found


def _of_work(production: Production, keys: list[str]) -> Values:
    read: Read = {
        "kind": [production.kind],
        "country": production.countries or [None],
        "language": [production.language],
    }
    return list(product(*[read[key] for key in keys]))


_GROUPS: Final = ((_OF_A_RELEASE, _of_release), (_OF_A_SUBJECT, _of_subject), (_OF_THE_WORK, _of_work))


def _values(production: Production, keys: tuple[Key, ...]) -> set[tuple[Any, ...]]:
    """Give the combinations of values under which a production counts, each once.

    Values of one release stay together, and so do those of one subject; where there is neither, they are None.
    """
    places: list[int] = [place for place, key in enumerate(keys) if not isinstance(key, str)]
    parts: list[Values] = [[tuple(key(production) for key in keys if not isinstance(key, str))]]
    for names, read in _GROUPS:
        wanted = [(place, key) for place, key in enumerate(keys) if isinstance(key, str) and key in names]
        if wanted:
            places += [place for place, _ in wanted]
            nothing: Values = [(None,) * len(wanted)]
            parts.append(read(production, [key for _, key in wanted]) or nothing)
    return {_in_place(places, combination) for combination in product(*parts)}


def _in_place(places: list[int], combination: tuple[tuple[Any, ...], ...]) -> tuple[Any, ...]:
    flat = [value for values in combination for value in values]
    return tuple(value for _, value in sorted(zip(places, flat, strict=True), key=lambda pair: pair[0]))


def count(productions: Iterable[Production], keys: tuple[Key, ...]) -> dict[Any, int]:
    """Count productions by one key or, as tuples, by several; in the order of the keys, None last."""
    _check(keys)
    counted = Counter(values for production in productions for values in _values(production, keys))
    ordered = sorted(counted.items(), key=lambda pair: [_order(value) for value in pair[0]])
    return {values if len(keys) > 1 else values[0]: number for values, number in ordered}


def _order(value: object) -> tuple[bool, int, str]:
    number = value if type(value) is int else 0
    return value is None, number, value.id if isinstance(value, Entity) else str(value)


def _check(keys: tuple[object, ...]) -> None:
    known = (*_OF_THE_WORK, *_OF_A_RELEASE, *_OF_A_SUBJECT)
    findings = [
        Finding(
            f"productions can be counted by {', '.join(known)}", shown(key), suggestions=nearest(key, known)
        )
        for key in keys
        if key not in known and not callable(key)
    ]
    if findings or not keys:
        raise QueryError(
            "" if findings else f"count by what? One of {', '.join(known)}, or a function", findings
        )
