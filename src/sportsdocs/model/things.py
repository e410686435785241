"""Which statements speak of the same thing: only those compete with each other.

Titles by kind (translated ones also by language; alternatives never compete); fees by payer, payee and purpose; origin,
extent and filming by production; releases by kind, platform or place, version, and territories. A plan or rumour that
leaves a part out, or says `001`, speaks of every release it fits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from sportsdocs.model.checks import WORLD
from sportsdocs.model.kinds import Standing, TitleKind
from sportsdocs.model.statements import Extent, Fee, Filming, Origin, Release, Statement, Title

Key = tuple[object, ...]


@frozen(weakref_slot=False)
class Thing:
    """One thing that statements speak of, and the statements (refuted ones included) in file order."""

    key: Key
    statements: tuple[Statement, ...]


def key_of(statement: Statement) -> Key | None:
    """Give the key of the thing a statement speaks of; None if it never competes."""
    if isinstance(statement, Title):
        if statement.kind is TitleKind.ALTERNATIVE:
            return None
        return (Title, statement.kind, statement.language if statement.kind is TitleKind.TRANSLATED else None)
    if isinstance(statement, Fee):
        return (Fee, statement.payer, statement.payee, statement.purpose)
    if isinstance(statement, Release):
        return _release_key(statement)
    return (type(statement),) if isinstance(statement, (Origin, Extent, Filming)) else None


def _release_key(release: Release) -> Key:
    return (Release, release.kind, release.platform, release.place, release.version, *_area(release))


def _area(release: Release) -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(release.territories), frozenset(release.excluded)


def _covers(plan: Release, release: Release) -> bool:
    if not plan.territories or _area(plan) == _area(release):
        return True
    if plan.territories != (WORLD,):
        return False
    if release.territories and WORLD not in release.territories:
        return set(plan.excluded).isdisjoint(release.territories)
    # What is established is the release, even where it says less. Another plan must be the more precise of the two:
    # otherwise they would speak of each other, and of nothing.
    precise = bool(release.territories) and set(plan.excluded) <= set(release.excluded)
    return precise or release.standing is Standing.ESTABLISHED


def fits(plan: Release, release: Release) -> bool:
    """Tell whether a plan or rumour, as far as it goes, can speak of a release."""
    return (
        plan.kind is release.kind
        and (plan.platform is None or plan.platform == release.platform)
        and (plan.place is None or plan.place == release.place)
        and plan.version in (None, release.version)
        and _covers(plan, release)
    )


def _spoken_of(plan: Release, own_key: Key, filed: Sequence[Release], keys: Sequence[Key]) -> set[int]:
    """Give the places of the releases that a plan or rumour is only a less precise word for."""
    if plan.standing is Standing.ESTABLISHED:
        return set()
    return {
        place
        for place, release in enumerate(filed)
        if not release.refuted_by and fits(plan, release) and keys[place] != own_key
    }


def stand_apart(releases: Sequence[Release]) -> bool:
    """Tell at a glance that each is a release of its own, and nothing else speaks of it; False is no answer.

    So it is where all are established, none is refuted, and no two have one key: an established statement speaks of no
    other release. A single one stands apart unless it is refuted.
    """
    if len(releases) < 2:
        return not any(release.refuted_by for release in releases)
    seen = set()
    for release in releases:
        if release.refuted_by or (
            release.citations and release.citations[0].standing is not Standing.ESTABLISHED
        ):
            return False  # citations are kept in order of standing
        seen.add((release.kind, None if release.platform is None else release.platform.id))
    # Nearly always kind and platform tell them apart; the whole key takes several times as long.
    return len(seen) == len(releases) or len(set(map(_release_key, releases))) == len(releases)


def release_things(releases: Iterable[Release]) -> tuple[Thing, ...]:
    """Group releases: each release of its own with the plans and rumours that speak of it.

    A refuted statement speaks of a release too, but there is no release of which only refuted ones speak.
    """
    filed = tuple(releases)
    if stand_apart(filed):
        return tuple([Thing(_release_key(release), (release,)) for release in filed])
    keys = [_release_key(release) for release in filed]
    spoken = [_spoken_of(release, key, filed, keys) for release, key in zip(filed, keys, strict=True)]
    own: dict[Key, set[int]] = {}
    for place, release in enumerate(filed):
        if not release.refuted_by and not spoken[place]:
            own.setdefault(keys[place], set()).add(place)
    return tuple(
        Thing(
            key, tuple([r for place, r in enumerate(filed) if keys[place] == key or spoken[place] & members])
        )
        for key, members in own.items()
    )


def things(statements: Iterable[Statement]) -> tuple[Thing, ...]:
    """Group statements of one class by the thing they speak of, in file order."""
    filed = tuple(statements)
    if filed and isinstance(filed[0], Release):
        return release_things(release for release in filed if isinstance(release, Release))
    grouped: dict[Key, list[Statement]] = {}
    for statement in filed:
        key = key_of(statement)
        if key is not None:
            grouped.setdefault(key, []).append(statement)
    return tuple(Thing(key, tuple(members)) for key, members in grouped.items())
