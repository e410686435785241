"""Questions about releases: of a production, whether it has one for which all parts hold; of a single release, likewise."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, fields, frozen

from sportsdocs.errors import QueryError
from sportsdocs.model.checks import WORLD, to_optional_bool
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import (
    ReleaseKind,
    ReleaseKindName,
    Standing,
    StandingName,
    to_optional_standing,
    to_release_kind,
)
from sportsdocs.model.productions import Production
from sportsdocs.query.context import Context
from sportsdocs.query.entries import ReleaseEntry, release_entries
from sportsdocs.query.predicates import Predicate, both, call, either, opposite
from sportsdocs.query.ranges import When, WhenLike, to_optional_when
from sportsdocs.query.refs import (
    ORGANIZATIONS,
    PRODUCTIONS,
    OrganizationLike,
    ProductionsLike,
    Ref,
    Refs,
    looked_up,
    relinked,
    to_optional_organization,
    to_optional_productions,
)
from sportsdocs.query.territories import to_optional_known_territory


def _to_optional_kind(value: ReleaseKind | ReleaseKindName | None) -> ReleaseKind | None:
    return None if value is None else to_release_kind(value)


@frozen(repr=False, weakref_slot=False, kw_only=True)
class _OfARelease:
    """What is asked of one release."""

    on: Ref | None = field(default=None, converter=to_optional_organization)
    when: When | None = field(default=None, converter=to_optional_when)
    territory: str | None = field(default=None, converter=to_optional_known_territory)
    kind: ReleaseKind | None = field(default=None, converter=_to_optional_kind)
    announced: When | None = field(default=None, converter=to_optional_when)
    exclusive: bool | None = field(default=None, converter=to_optional_bool)
    standing: Standing | None = field(default=None, converter=to_optional_standing)

    def _answers(self, entry: ReleaseEntry, platforms: tuple[str, ...]) -> Iterator[bool | None]:
        if self.kind is not None:
            yield entry.kind is self.kind
        if self.standing is not None:
            yield entry.standing is self.standing
        if self.on is not None:
            yield _on(entry, platforms)
        if self.territory is not None:
            yield _covers(entry, self.territory)
        if self.when is not None:
            yield _within(entry.date, self.when)
        if self.exclusive is not None:
            yield entry.exclusive if self.exclusive else opposite(entry.exclusive)
        if self.announced is not None:
            yield either(_within(plan.date, self.announced) for plan in entry.announcements)

    @property
    def _platforms(self) -> tuple[str, ...]:
        return () if self.on is None else self.on.ids

    def _as_call(self, name: str, **more: object) -> str:
        texts = {part: getattr(self, part) for part in ("when", "territory", "kind", "announced", "standing")}
        written = {part: None if value is None else str(value) for part, value in texts.items()}
        return call(name, on=self.on, **written, exclusive=self.exclusive, **more)


@frozen(repr=False, weakref_slot=False, kw_only=True)
class Released(_OfARelease, Predicate[Production]):
    """One release for which all of this holds. Previews count only where `kind` asks for them."""

    def test(self, obj: Production) -> bool | None:
        # Asked for first, so that a name that was not looked up is noticed even where there is no release.
        platforms = self._platforms
        entries = release_entries(obj)
        if self.kind is not ReleaseKind.PREVIEW:
            entries = [entry for entry in entries if not entry.is_preview]
        return either(both(self._answers(entry, platforms)) for entry in entries)

    def resolved(self, context: Context) -> Released:
        return self if self.on is None else relinked(self, on=self.on.resolved(context, ORGANIZATIONS))

    def __repr__(self) -> str:
        return self._as_call("released")


@frozen(repr=False, weakref_slot=False, kw_only=True)
class CameOut(_OfARelease, Predicate[ReleaseEntry]):
    """All of this holds for the release; previews are releases, too."""

    production: Refs | None = field(default=None, converter=to_optional_productions)

    def __attrs_post_init__(self) -> None:
        if all(getattr(self, part.name) is None for part in fields(CameOut)):
            raise QueryError("came_out() needs something to ask for, such as a platform or a date")

    def test(self, obj: ReleaseEntry) -> bool | None:
        platforms = self._platforms
        if self.production is not None and obj.production.id not in self.production.ids:
            return False
        return both(self._answers(obj, platforms))

    def resolved(self, context: Context) -> CameOut:
        on = looked_up(self.on, context, ORGANIZATIONS)
        return relinked(self, on=on, production=looked_up(self.production, context, PRODUCTIONS))

    def __repr__(self) -> str:
        return self._as_call("came_out", production=self.production)


def _on(entry: ReleaseEntry, platforms: tuple[str, ...]) -> bool | None:
    if entry.platform is not None:
        return entry.platform.id in platforms
    return False if entry.needs_no_platform else None


def _covers(release: ReleaseEntry, territory: str) -> bool | None:
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


def came_out(
    on: OrganizationLike | None = None,
    when: WhenLike | None = None,
    territory: str | None = None,
    *,
    kind: ReleaseKind | ReleaseKindName | None = None,
    announced: WhenLike | None = None,
    exclusive: bool | None = None,
    standing: Standing | StandingName | None = None,
    production: ProductionsLike | None = None,
) -> Predicate[ReleaseEntry]:
    """Ask for releases on a platform, in a span of time, in a territory, and so on, as `released` does for productions.

    Previews are releases, too, unless `kind` says otherwise. `production` is one, or rows of several.

    >>> from sportsdocs import sample
    >>> question = came_out(when=2019) & ~came_out(kind="preview")
    >>> [str(entry.platform) for entry in sample().releases.where(question)]
    ["Organization('prime-video')", "Organization('das-erste')"]
    """
    return CameOut(
        on=on,
        when=when,
        territory=territory,
        kind=kind,
        announced=announced,
        exclusive=exclusive,
        standing=standing,
        production=production,
    )
