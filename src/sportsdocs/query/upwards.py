"""The questions upwards: from anybody or anything to the productions, credits and releases they have to do with."""

from __future__ import annotations

from typing import Protocol, cast

from sportsdocs.model.entities import Named
from sportsdocs.query.credits import CreditFor
from sportsdocs.query.entry_rows import Credits, Releases
from sportsdocs.query.involvement import involving
from sportsdocs.query.production_rows import Productions
from sportsdocs.query.refs import OrganizationLike, PartyLike, SubjectLike, to_organization, to_party
from sportsdocs.query.releases import CameOut
from sportsdocs.query.subjects import about


class _HasRows(Protocol):
    @property
    def productions(self) -> Productions: ...
    @property
    def credits(self) -> Credits: ...
    @property
    def releases(self) -> Releases: ...


class Upwards:
    """The questions upwards of a catalogue. Each takes an object, an id or any name; NotFoundError has the nearest names."""

    __slots__ = ()

    @property
    def _rows(self) -> _HasRows:
        return cast("_HasRows", self)

    def productions_of(self, entity: Named | str) -> Productions:
        """Give the productions that somebody or something has to do with: credited, about it, released by it, part of it.

        >>> from sportsdocs import sample
        >>> sample().productions_of("Aljoscha Pause").ids
        ('being-mario-goetze', 'inside-borussia-dortmund')
        """
        return self._rows.productions.where(involving(entity))

    def productions_about(self, thing: SubjectLike) -> Productions:
        """Give the productions about a person, team, organization, event or competition; about a team of it, for a club.

        >>> from sportsdocs import sample
        >>> sample().productions_about("BVB").ids
        ('der-anschlag-angriff-auf-den-bvb', 'inside-borussia-dortmund')
        """
        return self._rows.productions.where(about(thing))

    def credits_of(self, party: PartyLike) -> Credits:
        """Give the credits of a person, organization or team; those on behalf of one, too: `credits.where(company=...)`.

        >>> from sportsdocs import sample
        >>> sample().credits_of("Aljoscha Pause").count_by("role")
        {Role.DIRECTOR: 2, Role.PRODUCER: 2, Role.SCREENWRITER: 2}
        """
        return self._rows.credits.where(CreditFor(to_party(party)))

    def releases_on(self, platform: OrganizationLike) -> Releases:
        """Give the releases on a platform or broadcaster.

        >>> from sportsdocs import sample
        >>> sample().releases_on("Prime Video").count_by("year")
        {2016: 1, 2017: 1, 2018: 4, 2019: 1, 2023: 1}
        """
        return self._rows.releases.where(CameOut(on=to_organization(platform)))
