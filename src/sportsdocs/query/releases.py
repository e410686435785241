"""Questions about how a production came out. All parts of `released(...)` must hold for one and the same release."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, field, frozen

from sportsdocs.model import choice
from sportsdocs.model.checks import WORLD, to_optional_bool, to_optional_territory
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import (
    ReleaseKind,
    ReleaseKindName,
    Standing,
    StandingName,
    to_release_kind,
    to_standing,
)
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Release
from sportsdocs.model.things import Thing, key_of, release_things
from sportsdocs.query.context import Context
from sportsdocs.query.predicates import Predicate, both, call, either, opposite
from sportsdocs.query.ranges import When, WhenLike, to_optional_when
from sportsdocs.query.refs import ORGANIZATIONS, OrganizationLike, Ref, to_optional_organization

# What comes out this way is on no platform, unless one is named.
_WITHOUT_PLATFORM = frozenset({ReleaseKind.THEATRICAL, ReleaseKind.PHYSICAL, ReleaseKind.PREVIEW})


@frozen(weakref_slot=False)
class Outing:
    """One release as the rule of the model sees it: the record that names its place, and the values chosen for it."""

    own: Release
    chosen: Release
    thing: Thing

    @property
    def date(self) -> PartialDate | None:
        """The chosen date."""
        return self.chosen.date

    @property
    def exclusive(self) -> bool | None:
        """Whether it is exclusive; None if nobody says."""
        best = choice.choose(self.thing, "exclusive")
        return best.exclusive if isinstance(best, Release) else None

    @property
    def needs_no_platform(self) -> bool:
        """Whether it is one that happens at a place or by copies, so that no platform is missing where none is named."""
        return self.own.place is not None or self.own.kind in _WITHOUT_PLATFORM

    @property
    def announcements(self) -> tuple[Release, ...]:
        """What was announced of it ahead of the event, later moved or not, and never contradicted."""
        plans = (s for s in self.thing.statements if isinstance(s, Release) and not s.refuted)
        return tuple(s for s in plans if any(c.standing is Standing.ANNOUNCED for c in s.citations))


def outings(production: Production) -> Iterator[Outing]:
    """List the releases of a production, each once, in the order of `chosen_releases`."""
    for thing, chosen in production.release_choices:
        # A plan that names no platform may give the chosen date; the release it speaks of has one all the same.
        own = next(
            s for s in thing.statements if isinstance(s, Release) and not s.refuted and key_of(s) == thing.key
        )
        yield Outing(own, chosen, thing)


def public_outings(production: Production) -> Iterator[Outing]:
    """List the releases to the public: previews are for guests."""
    return (outing for outing in outings(production) if outing.own.kind is not ReleaseKind.PREVIEW)


def _to_optional_kind(value: ReleaseKind | ReleaseKindName | None) -> ReleaseKind | None:
    return None if value is None else to_release_kind(value)


def _to_optional_standing(value: Standing | StandingName | None) -> Standing | None:
    return None if value is None else to_standing(value)


@frozen(repr=False, weakref_slot=False, kw_only=True)
class Released(Predicate[Production]):
    """One release for which all of this holds. Previews count only where `kind` asks for them."""

    on: Ref | None = field(default=None, converter=to_optional_organization)
    when: When | None = field(default=None, converter=to_optional_when)
    territory: str | None = field(default=None, converter=to_optional_territory)
    kind: ReleaseKind | None = field(default=None, converter=_to_optional_kind)
    announced: When | None = field(default=None, converter=to_optional_when)
    exclusive: bool | None = field(default=None, converter=to_optional_bool)
    standing: Standing | None = field(default=None, converter=_to_optional_standing)

    def test(self, obj: Production) -> bool | None:
        # Asked for first, so that a name that was not looked up is noticed even where there is no release.
        platforms = () if self.on is None else self.on.ids
        asked = outings if self.kind is ReleaseKind.PREVIEW else public_outings
        return either(both(self._answers(outing, platforms)) for outing in asked(obj))

    def _answers(self, outing: Outing, platforms: tuple[str, ...]) -> Iterator[bool | None]:
        if self.kind is not None:
            yield outing.own.kind is self.kind
        if self.standing is not None:
            yield outing.chosen.standing is self.standing
        if self.on is not None:
            yield _on(outing, platforms)
        if self.territory is not None:
            yield _covers(outing.own, self.territory)
        if self.when is not None:
            yield _within(outing.date, self.when)
        if self.exclusive is not None:
            yield outing.exclusive if self.exclusive else opposite(outing.exclusive)
        if self.announced is not None:
            yield either(_within(plan.date, self.announced) for plan in outing.announcements)

    def resolved(self, context: Context) -> Released:
        return self if self.on is None else evolve(self, on=self.on.resolved(context, ORGANIZATIONS))

    def __repr__(self) -> str:
        texts = {name: getattr(self, name) for name in ("when", "territory", "kind", "announced", "standing")}
        written = {name: None if value is None else str(value) for name, value in texts.items()}
        return call("released", on=self.on, **written, exclusive=self.exclusive)


def _on(outing: Outing, platforms: tuple[str, ...]) -> bool | None:
    platform = outing.own.platform
    if platform is not None:
        return platform.id in platforms
    return False if outing.needs_no_platform else None


def _covers(release: Release, territory: str) -> bool | None:
    if not release.territories:
        return None
    if territory in release.territories:
        return territory != WORLD or not release.excluded
    return WORLD in release.territories and territory not in release.excluded


def _within(day: PartialDate | None, asked: When) -> bool | None:
    return None if day is None else day.within(asked)


@frozen(repr=False, weakref_slot=False)
class Rescheduled(Predicate[Production]):
    """The premiere was moved after its announcement."""

    def test(self, obj: Production) -> bool | None:
        return obj.rescheduled

    def __repr__(self) -> str:
        return "rescheduled()"


def released(
    on: OrganizationLike | None = None,
    when: WhenLike | None = None,
    territory: str | None = None,
    *,
    kind: ReleaseKind | ReleaseKindName | None = None,
    announced: WhenLike | None = None,
    exclusive: bool | None = None,
    standing: Standing | StandingName | None = None,
) -> Predicate[Production]:
    """Ask for productions with one release on a platform, in a span of time, in a territory, and so on.

    Of all that is said about a release the chosen values count. `when` is yes if all of its date lies within, no if none
    does; without a date, platform or list of territories the answer is perhaps. `"001"` covers every territory it does
    not exclude. `announced` asks when it was announced for, moved or not; `standing` how sure the chosen record is.
    """
    return Released(
        on=on,
        when=when,
        territory=territory,
        kind=kind,
        announced=announced,
        exclusive=exclusive,
        standing=standing,
    )


def rescheduled() -> Predicate[Production]:
    """Ask for productions whose premiere was moved after it was announced."""
    return Rescheduled()
