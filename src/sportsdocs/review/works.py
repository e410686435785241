"""Rules about what a work says of itself: what is missing, what is out of all proportion, what does not go together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from sportsdocs.codec.content import Content
from sportsdocs.model.entities import Team
from sportsdocs.model.kinds import UNDIVIDED, Kind, OrganizationKind, ReleaseKind, Sport
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit, Extent, Release, Subject
from sportsdocs.review.places import Found, path_to

#: The least and the greatest number of minutes to be expected, of a work in one piece and of one episode.
_WHOLE: Final = (3, 600)
_EPISODE: Final = (2, 300)
_MOST_EPISODES: Final = 1_000
_KINDS: Final = OrganizationKind
#: Who makes works public in each way. A preview may be held by anybody.
_PLATFORMS: Final[dict[ReleaseKind, frozenset[OrganizationKind]]] = {
    ReleaseKind.STREAMING: frozenset(
        {_KINDS.PLATFORM, _KINDS.BROADCASTER, _KINDS.WEBSITE, _KINDS.NEWSPAPER, _KINDS.CLUB, _KINDS.LEAGUE}
        | {_KINDS.ASSOCIATION, _KINDS.FESTIVAL}
    ),
    ReleaseKind.BROADCAST: frozenset({_KINDS.BROADCASTER, _KINDS.PLATFORM}),
    ReleaseKind.THEATRICAL: frozenset({_KINDS.CINEMA, _KINDS.DISTRIBUTOR}),
    ReleaseKind.FESTIVAL: frozenset({_KINDS.FESTIVAL}),
    ReleaseKind.PHYSICAL: frozenset({_KINDS.DISTRIBUTOR, _KINDS.PUBLISHER}),
}


def no_release(content: Content, _day: date) -> Iterator[Found]:
    """Find works of which no release is known."""
    for work in content.productions.values():
        if not work.current(Release):
            yield Found(work, "no release is known, nor planned", path=".releases")


def no_director(content: Content, _day: date) -> Iterator[Found]:
    """Find works of which nobody is named as director."""
    for work in content.productions.values():
        if not any(credit.role in Role.DIRECTOR.narrower for credit in work.current(Credit)):
            yield Found(work, "no director is named", path=".credits")


def implausible_minutes(content: Content, _day: date) -> Iterator[Found]:
    """Find running times that no such work has."""
    for work in content.productions.values():
        low, high = _WHOLE if work.kind in UNDIVIDED or work.kind is Kind.SPECIAL else _EPISODE
        for extent in work.current(Extent):
            if extent.minutes is not None and _outside(extent.minutes, low, high):
                reason = f"minutes of a {work.kind} are to be expected from {low} to {high}"
                yield Found(work, reason, str(extent.minutes.value), path_to(work, extent, "minutes"))


def implausible_episodes(content: Content, _day: date) -> Iterator[Found]:
    """Find numbers of episodes that no such work has."""
    for work in content.productions.values():
        whole = work.kind in UNDIVIDED
        for extent in work.current(Extent):
            if extent.episodes is not None and (whole or _outside(extent.episodes, 1, _MOST_EPISODES)):
                reason = f"a {work.kind} has no episodes" if whole else f"has 1 to {_MOST_EPISODES} episodes"
                yield Found(work, reason, str(extent.episodes.value), path_to(work, extent, "episodes"))


def _outside(quantity: Quantity, low: int, high: int) -> bool:
    least, most = quantity.interval
    return least > high or (most is not None and most < low)


def more_parts_than_episodes(content: Content, _day: date) -> Iterator[Found]:
    """Find releases that date more parts than there are episodes."""
    for work in content.productions.values():
        for release in work.current(Release):
            parts = len(release.part_dates)
            if work.episode_count is not None and parts > work.episode_count:
                reason = f"dates more parts than the {work.episode_count} episodes"
                yield Found(work, reason, str(parts), path_to(work, release, "part_dates"))


def unlikely_platform(content: Content, _day: date) -> Iterator[Found]:
    """Find releases on what is, by its kind, no place for them."""
    for work in content.productions.values():
        for release in work.current(Release):
            kind = None if release.platform is None else release.platform.kind
            likely = _PLATFORMS.get(release.kind)
            if release.platform is not None and kind is not None and likely and kind not in likely:
                reason = f"{release.kind} by what is a {str(kind).replace('-', ' ')}"
                yield Found(work, reason, release.platform.id, path_to(work, release, "platform"))


def credited_twice(content: Content, _day: date) -> Iterator[Found]:
    """Find several credits of one contributor for one role (each language version apart)."""
    for work in content.productions.values():
        first: dict[object, Credit] = {}
        for credit in work.current(Credit):
            earlier = first.setdefault((credit.contributor, credit.role, credit.language), credit)
            if earlier is not credit:
                reason = f"is credited as {credit.role} already: ${path_to(work, earlier)}"
                yield Found(work, reason, credit.contributor.id, path_to(work, credit))


def sports_differ(content: Content, _day: date) -> Iterator[Found]:
    """Find teams in competitions of another sport."""
    for work in content.productions.values():
        for subject in work.current(Subject):
            team, competition = subject.about, subject.competition
            if isinstance(team, Team) and competition is not None and _differ(team.sport, competition.sport):
                reason = f"{team.id!r} plays {team.sport}, and this is a competition of {competition.sport}"
                yield Found(work, reason, competition.id, path_to(work, subject))


def _differ(one: Sport | None, other: Sport | None) -> bool:
    return one is not None and other is not None and one is not other
