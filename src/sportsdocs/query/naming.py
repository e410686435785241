"""What everything is called: names in every language, titles right or wrong, and spellings as sources printed them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, Literal, NamedTuple

from sportsdocs.model.entities import Competition, Event, Franchise, Named, Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement
from sportsdocs.names import closeness

Findable = Production | Named | Source
MatchKind = Literal[
    "production", "person", "organization", "team", "competition", "event", "franchise", "source"
]
KINDS: Final[Mapping[type, MatchKind]] = {
    Production: "production",
    Person: "person",
    Organization: "organization",
    Team: "team",
    Competition: "competition",
    Event: "event",
    Franchise: "franchise",
    Source: "source",
}


def names_of(item: Findable) -> Iterator[str]:
    """Give everything an object itself says it is called, wrong titles and other spellings of titles too."""
    if isinstance(item, Production):
        yield from _titles_of(item)
    elif isinstance(item, Source):
        yield from () if item.title is None else (item.title,)
    else:
        yield from item.all_names


def _titles_of(production: Production) -> Iterator[str]:
    for title in production.titles:
        # What is printed of a work without a title ("a yet-to-be-named series") is no title.
        if title.text is not None:
            yield title.text
            yield from _printed(title)


def _printed(statement: Statement) -> Iterator[str]:
    return (citation.as_printed for citation in statement.citations if citation.as_printed is not None)


def spellings(items: Iterable[Findable]) -> dict[str, tuple[str, ...]]:
    """Give the spellings in which sources print contributors and platforms, by the id of the person or company.

    What a source prints of a credit or a release may also be the wording of a job or a day ("lead director", "seit
    Freitag"). It counts as a spelling if search would take it for one of the names: "Jon Hamm" is found by "John Hamm".
    """
    found: dict[str, dict[str, None]] = {}
    for item in items:
        for entity, printed in _wordings(item):
            if any(closeness(printed, name) is not None for name in entity.all_names):
                found.setdefault(entity.id, {})[printed] = None
    return {id_: tuple(printed) for id_, printed in found.items()}


def _wordings(item: Findable) -> Iterator[tuple[Named, str]]:
    if isinstance(item, Production):
        for credit in item.credits:
            yield from ((credit.contributor, printed) for printed in _printed(credit))
        for release in item.releases:
            if release.platform is not None:
                yield from ((release.platform, printed) for printed in _printed(release))


class Called(NamedTuple):
    """One name of an object: its text, the place of the object among all, its own place among the names, if it is the id."""

    text: str
    place: int
    number: int
    is_id: bool


def called(items: Sequence[Findable]) -> Iterator[Called]:
    """Give all that objects are called, each name of one once, its id last; spellings come from the productions among them."""
    spelt = spellings(items)
    for place, item in enumerate(items):
        names = dict.fromkeys([*names_of(item), *spelt.get(item.id, ())])
        yield from (Called(name, place, number, False) for number, name in enumerate(names))
        yield Called(item.id, place, len(names), True)
