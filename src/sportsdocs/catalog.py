"""A catalogue: productions, what they refer to, and the questions one asks of all of it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import TypeVar

from attrs import evolve, field, frozen

from sportsdocs import store
from sportsdocs.codec.content import Content, cross_problems
from sportsdocs.codec.documents import (
    ENTITY_FILES,
    EXEMPTIONS,
    META,
    SOURCES,
    read_documents,
    write_documents,
)
from sportsdocs.codec.uniting import gathered, standing_alone, united
from sportsdocs.errors import CatalogError, wrong_type
from sportsdocs.model.checks import LARGEST_FILE, to_optional_text
from sportsdocs.model.collector import collector_paused
from sportsdocs.model.dates import PartialDate, to_day
from sportsdocs.model.entities import Competition, Event, Franchise, Named, Organization, Team
from sportsdocs.model.exemptions import Exemption
from sportsdocs.model.identifiers import Scheme
from sportsdocs.model.people import Person
from sportsdocs.model.premieres import ReleaseChoices
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.sources import Source
from sportsdocs.query import (
    Chronicle,
    Competitions,
    Context,
    Credits,
    Events,
    Finder,
    Franchises,
    IdentifierIndex,
    Matches,
    NameResolver,
    Organizations,
    People,
    Productions,
    Releases,
    Sources,
    Teams,
    Upwards,
)
from sportsdocs.query.entries import credit_entries, entries_of
from sportsdocs.review.notices import Report

E = TypeVar("E", bound=Entity)


@frozen(repr=False)
class Catalog(Chronicle, Upwards):
    """Productions with the entities and sources they refer to; immutable, equal by content.

    `Catalog.of(objects)` makes one, `Catalog.read(folder)` reads one, `a | b` unites two: entities of `b` win, kinds
    too, and statements of one production are united by content, with the citations of both.
    """

    _content: Content = field(factory=Content)
    _seen: Mapping[str, str] = field(factory=dict, eq=False)  # of the folders it was read from, which version

    # -- making, reading, writing ---------------------------------------------------------------------------------------

    @classmethod
    def of(
        cls,
        records: Iterable[Production | Named | Source],
        *,
        version: str | None = None,
        exemptions: Iterable[Exemption] = (),
    ) -> Catalog:
        """Make a catalogue of productions (and of entities and sources) with all that they refer to.

        `exemptions` are what `validate` need not find.

        Raises:
            CatalogError: two different records have one id, or a relation leads nowhere.
        """
        if isinstance(records, Entity):
            raise wrong_type(records, "a list of productions, entities and sources")
        given = list(records)
        for record in given:
            if not isinstance(record, (Production, Named, Source)):
                raise wrong_type(record, "a production, entity or source")
        return cls(_checked(gathered(given, to_optional_text(version), exemptions)))

    @classmethod
    def read(
        cls, folder: str | os.PathLike[str], *, within: Catalog | None = None, largest: int = LARGEST_FILE
    ) -> Catalog:
        """Read a catalogue's folder. Its files may also refer to records of the catalogue it is read `within`.

        So a file of corrections to the bundled data names its people and companies by their ids, without repeating them:
        `docs | Catalog.read("corrections", within=docs)`. No file may have more than `largest` bytes.

        Raises:
            StoreError: the folder or a file cannot be read.
            CatalogError: with every problem of every file; nothing is half loaded.
        """
        with collector_paused():
            found = store.read_folder(folder, largest=largest)
            around = None if within is None else within.content
            content = read_documents(found.documents, around, largest=largest)
            if within is not None:
                # United with nothing, so that everything is linked to the records of the folder where both have one.
                content = united(Content(), standing_alone(content))
            return cls(content, {store.place(folder): found.version})

    def write(self, folder: str | os.PathLike[str]) -> None:
        """Write the catalogue as a folder with a manifest, all or nothing; a catalogue that stands there is replaced.

        One that was read from this folder, or made from one that was, only if nobody changed the folder meanwhile.

        Raises:
            StoreError: something else stands there, somebody changed it, or the disk refuses; what was there is untouched.
        """
        known, seen = (META, SOURCES, EXEMPTIONS, *ENTITY_FILES), self._seen.get(store.place(folder))
        version = store.write_folder(folder, write_documents(self._content), known, seen=seen)
        if seen is not None:
            # What it wrote itself it knows.
            object.__setattr__(self, "_seen", {**self._seen, store.place(folder): version})

    def __or__(self, other: Catalog) -> Catalog:
        that: object = other
        if not isinstance(that, Catalog):
            return NotImplemented
        return Catalog(_checked(united(self._content, other._content)), {**self._seen, **other._seen})

    # -- what is in it --------------------------------------------------------------------------------------------------

    @property
    def content(self) -> Content:
        """The records by id, as the codec reads and writes them."""
        return self._content

    @property
    def data_version(self) -> str | None:
        """The version of the data, where the catalogue states one."""
        return self._content.version

    @property
    def exemptions(self) -> tuple[Exemption, ...]:
        """What `validate` need not find, and why."""
        return tuple(self._content.exemptions.values())

    @cached_property
    def productions(self) -> Productions:
        """The productions, in the order of their files."""
        return Productions(self._context.productions, self._context)

    @cached_property
    def credits(self) -> Credits:
        """The credits that no source contradicts, each with its production."""
        with collector_paused():
            return Credits((e for p in self.productions for e in credit_entries(p)), self._context)

    @cached_property
    def releases(self) -> Releases:
        """The releases, each once with its production, previews too."""
        with collector_paused():
            # Choices of its own, which no production keeps: the entries hold all of them that is asked for.
            each = ((p, ReleaseChoices.among(p.releases)) for p in self.productions)
            return Releases((e for p, choices in each for e in entries_of(p, choices)), self._context)

    @cached_property
    def people(self) -> People:
        """The persons."""
        return People(_of(self._content, Person), self._context)

    @cached_property
    def organizations(self) -> Organizations:
        """The clubs, companies, platforms, publishers and other organizations."""
        return Organizations(_of(self._content, Organization), self._context)

    @cached_property
    def teams(self) -> Teams:
        """The teams."""
        return Teams(_of(self._content, Team), self._context)

    @cached_property
    def competitions(self) -> Competitions:
        """The competitions."""
        return Competitions(_of(self._content, Competition), self._context)

    @cached_property
    def events(self) -> Events:
        """The events."""
        return Events(_of(self._content, Event), self._context)

    @cached_property
    def franchises(self) -> Franchises:
        """The franchises."""
        return Franchises(_of(self._content, Franchise), self._context)

    @cached_property
    def sources(self) -> Sources:
        """The sources."""
        return Sources(self._content.sources.values(), self._context)

    @property
    def entities_by_id(self) -> Mapping[str, Named]:
        """Every entity, by its id."""
        return self._content.entities

    @property
    def sources_by_id(self) -> Mapping[str, Source]:
        """Every source, by its id."""
        return self._content.sources

    @cached_property
    def _context(self) -> Context:
        content = self._content
        resolver = NameResolver(content.entities, content.withdrawn, content.productions, content.sources)
        return Context(content.productions.values(), resolver, content.withdrawn)

    # -- questions ------------------------------------------------------------------------------------------------------

    def find(self, text: str, *, typos: bool = True) -> Matches:
        """Find productions and entities by name or title, best match first.

        Every title counts, also a wrong one; names in every language, aliases, ids; and spellings as sources printed
        them. Case, accents, umlauts, ß and punctuation are forgiven, typing errors too unless `typos=False`. If nothing
        is found, `suggestions` has the nearest names. (Sources are not searched: a headline is no name.)
        """
        return self._finder.find(text, typos=typos)

    @cached_property
    def _finder(self) -> Finder:
        with collector_paused():
            return Finder([*self._content.productions.values(), *self._content.entities.values()]).prepare()

    def by_identifier(self, scheme: Scheme, value: str) -> Production | Named:
        """Give the production or entity that bears an identifier: `docs.by_identifier("wikidata", "Q42")`.

        Raises:
            InvalidValueError: there is no such scheme, or the value has not its form.
            NotFoundError: no record bears it; the nearest identifiers of the scheme are offered.
            QueryError: several records bear it.
        """
        return self._identifiers.one(scheme, value)

    @cached_property
    def _identifiers(self) -> IdentifierIndex:
        return IdentifierIndex([*self._content.productions.values(), *self._content.entities.values()])

    def prepare(self) -> None:
        """Build every index now that questions about productions would build when they first need it.

        For a service that has time when it starts and none when it is asked. No answer changes.
        """
        self._context.productions.prepare()

    def validate(self, *, on: date | PartialDate | str | None = None) -> Report:
        """Report what soft rules find: what can be loaded, and an editor should look at.

        `on` is the day that counts as today, by default the last day cited. Warnings are most likely wrong, notes worth
        knowing; what one of the `exemptions` lets stand has its explanation.

        >>> sample().validate().warnings
        <Report on 2026-11-20: nothing>

        Raises:
            InvalidValueError: `on` is no exact day.
        """
        from sportsdocs.review.review import review  # here, because reading a catalogue need not wait for it

        return review(self._content, on)

    def as_of(self, day: date | PartialDate | str, *, sure: bool = True) -> Catalog:
        """Give the catalogue as its sources had described everything by a day; see `Production.as_of`."""
        on = to_day(day)  # here, so that a catalogue of nothing refuses what is no day, too
        productions = {
            id_: production.as_of(on, sure=sure) for id_, production in self._content.productions.items()
        }
        return Catalog(evolve(self._content, productions=productions), self._seen)

    def __repr__(self) -> str:
        version = f", version={self.data_version!r}" if self.data_version else ""
        return (
            f"<Catalog of {len(self.productions)} productions, {len(self._content.sources)} sources{version}>"
        )

    def __hash__(self) -> int:
        return hash(
            (tuple(self._content.productions), tuple(self._content.entities), tuple(self._content.sources))
        )

    def __getstate__(self) -> dict[str, object]:
        return {"_content": self._content, "_seen": self._seen}  # indexes stay here

    def __setstate__(self, state: dict[str, object]) -> None:
        for name, value in state.items():
            object.__setattr__(self, name, value)


def _of(content: Content, kind: type[E]) -> Iterator[E]:
    return (entity for entity in content.entities.values() if isinstance(entity, kind))


def _checked(content: Content) -> Content:
    problems = list(cross_problems(content))
    if problems:
        raise CatalogError("", problems)
    return content


@lru_cache(maxsize=1)
def load() -> Catalog:
    """Give the bundled catalogue: immutable, read once, offline. It grows and is corrected from version to version."""
    return _bundled("data")


@lru_cache(maxsize=1)
def sample() -> Catalog:
    """Give the frozen sample: the dozen productions that the library grew from. Its totals never change."""
    return _bundled("data", "sample")


def _bundled(*path: str) -> Catalog:
    with collector_paused():
        return Catalog(read_documents(store.read_resources(files("sportsdocs").joinpath(*path))))
