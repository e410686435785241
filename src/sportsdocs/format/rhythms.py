"""Whether the dates of the parts keep the rhythm that stands beside them."""

from __future__ import annotations

from itertools import pairwise, takewhile

from sportsdocs.model.kinds import Rhythm
from sportsdocs.model.statements import Release

#: In days.
_STEPS = {Rhythm.AT_ONCE: 0, Rhythm.DAILY: 1, Rhythm.WEEKLY: 7}


def is_broken(release: Release) -> bool:
    """Tell whether the dates of the parts surely break the rhythm of a release."""
    return release.rhythm is not None and _kept(release) < len(_gaps(release))


def begins_so(release: Release) -> bool:
    """Tell whether at least the second part kept it."""
    return release.rhythm is not None and _kept(release) > 0


def _kept(release: Release) -> int:
    step = None if release.rhythm is None else _STEPS[release.rhythm]
    return len(list(takewhile(lambda gap: gap == step, _gaps(release))))


def _gaps(release: Release) -> list[int]:
    """Give the days between one part and the next; none where a date is not exact, or no part has one."""
    days = [
        *dict.fromkeys(d for d in (release.date, *release.part_dates, release.last_part) if d is not None)
    ]
    if not release.part_dates or any(day.earliest != day.latest for day in days):
        return []
    return [(later.earliest - day.earliest).days for day, later in pairwise(days)]
