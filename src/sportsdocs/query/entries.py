"""Credits and releases with the production they belong to: the rows of `docs.credits` and `docs.releases`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from sportsdocs.model import choice
from sportsdocs.model.citations import Party
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.entities import Organization
from sportsdocs.model.kinds import ReleaseKind, Rhythm, Standing, Version
from sportsdocs.model.premieres import ReleaseChoices
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit, Release
from sportsdocs.model.texts import Text
from sportsdocs.model.things import Thing, key_of

# What comes out this way is on no platform, unless one is named.
_WITHOUT_PLATFORM = frozenset({ReleaseKind.THEATRICAL, ReleaseKind.PHYSICAL, ReleaseKind.PREVIEW})


@frozen(repr=False, weakref_slot=False)
class CreditEntry:
    """A credit that no source contradicts, and the production it belongs to.

    >>> from sportsdocs import sample
    >>> entry = sample().credits.where(production="inside-borussia-dortmund", role="director").one()
    >>> entry, entry.contributor.name
    (<CreditEntry inside-borussia-dortmund: Person('aljoscha-pause'), director>, 'Aljoscha Pause')
    """

    production: Production
    credit: Credit

    @property
    def contributor(self) -> Party:
        """Who did it."""
        return self.credit.contributor

    @property
    def role(self) -> Role:
        """What they did."""
        return self.credit.role

    @property
    def affiliation(self) -> Organization | None:
        """The company they did it for."""
        return self.credit.affiliation

    @property
    def language(self) -> str | None:
        """The only language version it holds for; None if it holds for all."""
        return self.credit.language

    @property
    def standing(self) -> Standing:
        """How sure its surest source is."""
        return self.credit.standing

    def __repr__(self) -> str:
        said = [repr(self.contributor), str(self.role)]
        said += [f"for {self.affiliation!r}"] if self.affiliation is not None else []
        return f"<CreditEntry {self.production.id}: {', '.join(said)}>"


@frozen(repr=False, weakref_slot=False)
class ReleaseEntry:
    """One release of a production, as the rule of the model sees it: each of its values is the one chosen.

    `filed` is the statement that names its kind, platform, place, version and territories; `chosen` the one whose date is chosen,
    often the same; `thing` is all that was ever said about this release.

    >>> from sportsdocs import sample
    >>> entry = sample().releases.where(production="inside-borussia-dortmund", kind="streaming").one()
    >>> entry, entry.announcements[0].date
    (<ReleaseEntry inside-borussia-dortmund: streaming, Organization('prime-video'), 2019-08-16>, PartialDate('2019-08-09'))
    """

    production: Production
    filed: Release
    chosen: Release
    thing: Thing

    @property
    def kind(self) -> ReleaseKind:
        """How it reached people."""
        return self.filed.kind

    @property
    def platform(self) -> Organization | None:
        """The platform or broadcaster; None if it has none, or nobody names it."""
        return self.filed.platform

    @property
    def place(self) -> Text | None:
        """The place, of a release that has one."""
        return self.filed.place

    @property
    def version(self) -> Version | None:
        """Which version of the work it was; None if it was the work as it is, or nobody says."""
        return self.filed.version

    @property
    def running_time(self) -> Quantity | None:
        """How many minutes that version has."""
        return self._value("running_time")  # type: ignore[no-any-return]

    @property
    def territories(self) -> tuple[str, ...]:
        """Where (CLDR codes; 001 is the world); empty if nobody says."""
        return self.filed.territories

    @property
    def excluded(self) -> tuple[str, ...]:
        """Where not, of a release in all the world."""
        return self.filed.excluded

    @property
    def standing(self) -> Standing:
        """How sure the statement is whose date is chosen."""
        return self.chosen.standing

    @property
    def date(self) -> PartialDate | None:
        """The first day."""
        return self.chosen.date

    @property
    def last_part(self) -> PartialDate | None:
        """The day of the last part."""
        return self._value("last_part")  # type: ignore[no-any-return]

    @property
    def rhythm(self) -> Rhythm | None:
        """In which rhythm the parts came."""
        return self._value("rhythm")  # type: ignore[no-any-return]

    @property
    def territory_count(self) -> Quantity | None:
        """In how many countries, where a source gives only their number."""
        return self._value("territory_count")  # type: ignore[no-any-return]

    @property
    def exclusive(self) -> bool | None:
        """Whether it is exclusive; None if nobody says."""
        return self._value("exclusive")  # type: ignore[no-any-return]

    def _value(self, name: str) -> Any:
        best = choice.choose(self.thing, name)
        return None if best is None else getattr(best, name)

    @property
    def is_preview(self) -> bool:
        """Whether it was for guests only."""
        return self.filed.kind is ReleaseKind.PREVIEW

    @property
    def needs_no_platform(self) -> bool:
        """Whether it happens at a place or by copies, so that no platform is missing where none is named."""
        return needs_no_platform(self.filed)

    @property
    def year(self) -> int | None:
        """The year, if the date lies in one for certain."""
        return year_of(self.date)

    @property
    def announcements(self) -> tuple[Release, ...]:
        """What was announced of it ahead of the event, later moved or not, and never contradicted."""
        return tuple([s for s in self.thing.statements if isinstance(s, Release) and was_announced(s)])

    def __repr__(self) -> str:
        said = [str(self.kind), *([repr(self.platform)] if self.platform is not None else [])]
        said += [str(self.date)] if self.date is not None else []
        return f"<ReleaseEntry {self.production.id}: {', '.join(said)}>"


def needs_no_platform(release: Release) -> bool:
    """Tell whether a release happens at a place or by copies, so that no platform is missing where none is named."""
    return release.place is not None or release.kind in _WITHOUT_PLATFORM


def year_of(day: PartialDate | None) -> int | None:
    """Give the year of a date that lies in one for certain."""
    return day.earliest.year if day is not None and day.earliest.year == day.latest.year else None


def was_announced(release: Release) -> bool:
    """Tell whether a source announced it ahead of the event, and none contradicts it."""
    return not release.refuted_by and any(c.standing is Standing.ANNOUNCED for c in release.citations)


def credit_entries(production: Production) -> Iterator[CreditEntry]:
    """List the credits of a production, as filed."""
    return (CreditEntry(production, credit) for credit in production.current(Credit))


def release_entries(production: Production) -> list[ReleaseEntry]:
    """List the releases of a production, each once, in the order of `chosen_releases`."""
    return entries_of(production, production.release_choices)


def entries_of(production: Production, choices: ReleaseChoices) -> list[ReleaseEntry]:
    """List the releases of a production whose choices are made."""
    return [ReleaseEntry(production, _filed(thing), chosen, thing) for thing, chosen in choices]


def _filed(thing: Thing) -> Release:
    """Give the statement that names the release: a plan that names less of it may give the chosen date."""
    if len(thing.statements) == 1:
        return thing.statements[0]  # type: ignore[return-value]
    return next(
        s for s in thing.statements if isinstance(s, Release) and not s.refuted_by and key_of(s) == thing.key
    )
