"""Counting productions by what they have in common."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import product
from typing import Any, Final, Literal

from sportsdocs.errors import Finding, QueryError, nearest, shown
from sportsdocs.model.kinds import ReleaseKind
from sportsdocs.model.premieres import ReleaseChoices
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.statements import Subject
from sportsdocs.model.things import stand_apart
from sportsdocs.query.entries import entries_of, year_of
from sportsdocs.query.index.postings import Postings
from sportsdocs.query.topics import competitions_of, sport_of

CountKey = Literal["kind", "country", "language", "platform", "year", "sport", "competition"]
Key = CountKey | Callable[[Production], Hashable]
Values = list[tuple[Any, ...]]
Read = dict[str, Sequence[object]]

_OF_A_RELEASE: Final = ("platform", "year")
_OF_A_SUBJECT: Final = ("sport", "competition")
_OF_THE_WORK: Final = ("kind", "country", "language")


def _of_release(production: Production, keys: list[str]) -> Values:
    if stand_apart(production.releases):  # as the entries would say, and several times as fast
        filed = [r for r in production.releases if r.kind is not ReleaseKind.PREVIEW]
        return [tuple([r.platform if key == "platform" else year_of(r.date) for key in keys]) for r in filed]
    choices = ReleaseChoices.among(production.releases)  # not its own, which it would keep
    entries = [entry for entry in entries_of(production, choices) if not entry.is_preview]
    return [tuple([getattr(entry, key) for key in keys]) for entry in entries]


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


def groups(rows: Iterable[tuple[int, Production]], keys: tuple[Key, ...]) -> dict[Any, list[int]]:
    """Group places by the values of their productions under the keys: the definition, asked one by one."""
    found: dict[Any, list[int]] = {}
    for place, production in rows:
        for values in _values(production, keys):
            found.setdefault(values, []).append(place)
    return {_plain(values): found[values] for values in in_key_order(found)}


def _plain(values: tuple[Any, ...]) -> Any:
    return values[0] if len(values) == 1 else values


def in_key_order(found: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Sort by the values, None last."""
    return sorted(found, key=lambda values: [_order(value) for value in values])


def values_in(productions: Sequence[Production], keys: tuple[CountKey, ...]) -> Postings:
    """Give the places under each value, for all of a table; the values in order."""
    found = Postings(len(productions), (_values(p, keys) for p in productions))
    found.sort(in_key_order)
    return found


def _order(value: object) -> tuple[bool, int, str]:
    number = value if type(value) is int else 0
    return value is None, number, value.id if isinstance(value, Entity) else str(value)


_KNOWN: Final = (*_OF_THE_WORK, *_OF_A_RELEASE, *_OF_A_SUBJECT)


def check_keys(keys: tuple[object, ...], known: tuple[str, ...] = _KNOWN, what: str = "productions") -> None:
    """Refuse what these things cannot be counted by, with the nearest keys."""
    findings = [
        Finding(f"{what} can be counted by {', '.join(known)}", shown(key), suggestions=nearest(key, known))
        for key in keys
        if key not in known and not callable(key)
    ]
    if findings or not keys:
        raise QueryError(
            "" if findings else f"count by what? One of {', '.join(known)}, or a function", findings
        )
