"""Who and what productions are about and made by. Objects point downwards only: team → club, event → competition."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from sportsdocs.errors import invalid
from sportsdocs.model.checks import instance, is_a, to_id, to_optional_territory, to_territories, to_texts
from sportsdocs.model.dates import Period, to_optional_period
from sportsdocs.model.identifiers import NO_IDENTIFIERS, Identifiers, to_identifiers
from sportsdocs.model.kinds import (
    Category,
    OrganizationKind,
    Sport,
    to_optional_category,
    to_optional_organization_kind,
    to_optional_sport,
)
from sportsdocs.model.records import Entity
from sportsdocs.model.seasons import Season, to_optional_season
from sportsdocs.model.texts import Names, to_names

#: Whoever asks for a parent's parent comes to an end, without a stack that grows.
MOST_GENERATIONS: Final = 20


@frozen(repr=False, weakref_slot=False)
class Named(Entity):
    """What every entity has: an id, its names, other spellings in use, identifiers that others gave it."""

    __hash__ = Entity.__hash__  # attrs would hash the content

    id: str = field(converter=to_id)
    names: Names = field(converter=to_names)
    aliases: tuple[str, ...] = field(default=(), converter=to_texts, kw_only=True)
    identifiers: Identifiers = field(default=NO_IDENTIFIERS, converter=to_identifiers, kw_only=True)

    @property
    def name(self) -> str:
        """The name that is the same everywhere; failing that, the English one, or any."""
        return self.names.best().text

    @property
    def all_names(self) -> tuple[str, ...]:
        """Every name and alias, once each, names first."""
        return tuple(dict.fromkeys([*(name.text for name in self.names), *self.aliases]))


def _check_parent(_record: object, _field: object, value: Organization | None) -> None:
    # Not is_a(Organization): the class is not yet a name while its own fields are being defined.
    instance(value, (Organization, type(None)), "an Organization")
    generations, above = 0, value
    while above is not None:
        generations, above = generations + 1, above.parent
    if value is not None and generations > MOST_GENERATIONS:
        raise invalid(value.id, f"has {MOST_GENERATIONS} parents above each other already")


@frozen(repr=False, weakref_slot=False)
class Organization(Named):
    """A club, association, company, platform, broadcaster, newspaper, agency or anything like it."""

    __hash__ = Entity.__hash__  # attrs would hash the content

    kind: OrganizationKind | None = field(default=None, converter=to_optional_organization_kind, kw_only=True)
    country: str | None = field(default=None, converter=to_optional_territory, kw_only=True)
    parent: Organization | None = field(default=None, validator=_check_parent, kw_only=True)


@frozen(repr=False, weakref_slot=False)
class Team(Named):
    """A team: the side that plays, of a club or a nation."""

    __hash__ = Entity.__hash__  # attrs would hash the content

    sport: Sport | None = field(default=None, converter=to_optional_sport, kw_only=True)
    category: Category | None = field(default=None, converter=to_optional_category, kw_only=True)
    club: Organization | None = field(default=None, validator=is_a(Organization), kw_only=True)
    country: str | None = field(default=None, converter=to_optional_territory, kw_only=True)


@frozen(repr=False, weakref_slot=False)
class Competition(Named):
    """A league, cup or championship that is held again and again."""

    __hash__ = Entity.__hash__  # attrs would hash the content

    sport: Sport | None = field(default=None, converter=to_optional_sport, kw_only=True)


@frozen(repr=False, weakref_slot=False)
class Event(Named):
    """One edition of a competition, or another single event."""

    __hash__ = Entity.__hash__  # attrs would hash the content

    competition: Competition | None = field(default=None, validator=is_a(Competition), kw_only=True)
    season: Season | None = field(default=None, converter=to_optional_season, kw_only=True)
    period: Period | None = field(default=None, converter=to_optional_period, kw_only=True)
    countries: tuple[str, ...] = field(default=(), converter=to_territories, kw_only=True)


@frozen(repr=False, weakref_slot=False)
class Franchise(Named):
    """A title under which several productions appear."""

    __hash__ = Entity.__hash__  # attrs would hash the content
