"""What `released(...)` is answered from slots: each part is a set of slots, and one slot must be in all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sportsdocs.model.checks import WORLD
from sportsdocs.model.kinds import ReleaseKind
from sportsdocs.query.index.bits import from_places, without
from sportsdocs.query.index.slots import Slots
from sportsdocs.query.ranges import When
from sportsdocs.query.releases import Released


def released_slots(slots: Slots, asked: Released, *, sure: bool) -> int:
    """Give the slots for which every part holds; unless `sure`, also those for which none of them fails."""
    found = slots.all if asked.kind is ReleaseKind.PREVIEW else slots.public
    for part in _parts(slots, asked, sure):
        found &= part
        if not found:
            break
    return found


def _parts(slots: Slots, asked: Released, sure: bool) -> Iterator[int]:
    """Give what each part leaves, the quickest first."""
    if asked.on is not None:
        yield _any_of(slots, asked.on.ids) | (0 if sure else slots.platforms[None])
    if asked.kind is not None:
        yield slots.kinds[asked.kind]
    if asked.standing is not None:
        yield slots.standings[asked.standing]
    if asked.territory is not None:
        yield _covering(slots, asked.territory) | (0 if sure else slots.territories[None])
    if asked.exclusive is not None:
        yield slots.exclusives[asked.exclusive] | (0 if sure else slots.exclusives[None])
    if asked.when is not None:
        low, high = days_of(asked.when)
        yield slots.dates.inside(low, high) if sure else slots.dates.touching(low, high)
    if asked.announced is not None:
        yield _announced(slots, asked.announced, sure)


def days_of(when: When) -> tuple[int, int]:
    """Give the first and the last day of a span, as numbers."""
    return when.earliest.toordinal(), when.latest.toordinal()


def _any_of(slots: Slots, platforms: Iterable[str]) -> int:
    found = 0
    for platform in platforms:
        found |= slots.platforms[platform]
    return found


def _covering(slots: Slots, territory: str) -> int:
    world = without(slots.territories[WORLD], slots.excluded[territory])
    return world if territory == WORLD else slots.territories[territory] | world


def _announced(slots: Slots, when: When, sure: bool) -> int:
    # One release may have several plans, so their dates are no interval of that release: one must fit by itself.
    wanted = (True,) if sure else (True, None)
    fits = (
        slot
        for plan, slot in slots.plans
        if (None if plan.date is None else plan.date.within(when)) in wanted
    )
    return from_places(fits, slots.width)
