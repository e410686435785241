"""Strategies for who and what productions are about and made by."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.model.entities import Competition, Event, Franchise, Organization, Team
from sportsdocs.model.kinds import Category, Gender, OrganizationKind, Sport
from sportsdocs.model.people import Person
from sportsdocs.model.sources import Source
from sportsdocs.testing.dates import periods, seasons
from sportsdocs.testing.picking import maybe, some
from sportsdocs.testing.wordings import identifiers, names
from sportsdocs.testing.words import TERRITORIES, ids, texts

_KINDS: Final = tuple(OrganizationKind)
_SPORTS: Final = tuple(Sport)
_CATEGORIES: Final = tuple(Category)
_GENDERS: Final = tuple(Gender)
_IDS: Final = ids()
_NAMES: Final = names()
_IDENTIFIERS: Final = identifiers()
_PERIODS: Final = st.none() | periods()
_SEASONS: Final = st.none() | seasons()
_ALIASES: Final = st.lists(texts(), max_size=2, unique=True)


def _named(draw: DrawFn, id_: str | None) -> dict[str, Any]:
    """Draw what every entity has."""
    return {
        "id": draw(_IDS) if id_ is None else id_,
        "names": draw(_NAMES),
        **({"aliases": draw(_ALIASES), "identifiers": draw(_IDENTIFIERS)} if draw(st.booleans()) else {}),
    }


@st.composite
def organizations(draw: DrawFn, id: str | None = None, parents: Sequence[Organization] = ()) -> Organization:  # noqa: A002
    """Organizations of every kind; the parent, if any, is one of those given."""
    kind, country, parent = maybe(draw, _KINDS), maybe(draw, TERRITORIES), maybe(draw, parents)
    return Organization(**_named(draw, id), kind=kind, country=country, parent=parent)


@st.composite
def people(draw: DrawFn, id: str | None = None, sources: Sequence[Source] = ()) -> Person:  # noqa: A002
    """Persons, mostly without a grammatical gender; the sources for one are among those given."""
    gender = maybe(draw, _GENDERS)
    return Person(**_named(draw, id), gender=gender, gender_sources=some(draw, sources, 2) if gender else ())


@st.composite
def teams(draw: DrawFn, id: str | None = None, clubs: Sequence[Organization] = ()) -> Team:  # noqa: A002
    """Teams of clubs (those given) and nations."""
    sport, category, club = maybe(draw, _SPORTS), maybe(draw, _CATEGORIES), maybe(draw, clubs)
    return Team(
        **_named(draw, id), sport=sport, category=category, club=club, country=maybe(draw, TERRITORIES)
    )


@st.composite
def competitions(draw: DrawFn, id: str | None = None) -> Competition:  # noqa: A002
    """Leagues, cups and championships."""
    return Competition(**_named(draw, id), sport=maybe(draw, _SPORTS))


@st.composite
def events(draw: DrawFn, id: str | None = None, of: Sequence[Competition] = ()) -> Event:  # noqa: A002
    """Editions of the competitions given, and single events."""
    season, period = draw(_SEASONS), draw(_PERIODS)
    countries = some(draw, TERRITORIES, 2)
    return Event(
        **_named(draw, id), competition=maybe(draw, of), season=season, period=period, countries=countries
    )


@st.composite
def franchises(draw: DrawFn, id: str | None = None) -> Franchise:  # noqa: A002
    """Titles under which several productions appear."""
    return Franchise(**_named(draw, id))


def entities() -> SearchStrategy[Organization | Person | Team | Competition | Event | Franchise]:
    """Entities of every class."""
    return st.one_of(organizations(), people(), teams(), competitions(), events(), franchises())
