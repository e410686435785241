"""Finding by name over everything: exact before the start of a name, before a word in it, before what is nearly it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal

from attrs import frozen

from sportsdocs.errors import QueryError, wrong_type
from sportsdocs.model.checks import checked_text
from sportsdocs.model.entities import Competition, Event, Franchise, Named, Organization, Team
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.names import Closeness, Rank, closeness_folded, fold

Findable = Production | Named | Source
MatchKind = Literal[
    "production", "person", "organization", "team", "competition", "event", "franchise", "source"
]
_KINDS: Final[dict[type, MatchKind]] = {
    Production: "production",
    Person: "person",
    Organization: "organization",
    Team: "team",
    Competition: "competition",
    Event: "event",
    Franchise: "franchise",
    Source: "source",
}


@frozen
class Match:
    """An object that was found, by which of its names, and how well: `rank`, and the number of `typos` forgiven."""

    obj: Findable
    kind: MatchKind
    name: str
    rank: Rank
    typos: int = 0


def find(text: str, items: Iterable[Findable], *, typos: bool = True) -> tuple[Match, ...]:
    """Find by any name, title or id; each object once, by its best name, best match first, ties in the order given.

    Case, accents, umlauts, ß and punctuation are forgiven, typing errors too unless `typos=False`.
    """
    if type(typos) is not bool:
        raise wrong_type(typos, "True or False")
    typed = _typed(text)
    query = fold(typed)
    hits = [hit for item in items if (hit := _best(typed, query, item, forgive=typos)) is not None]
    return tuple(match for _, match in sorted(hits, key=lambda hit: hit[0]))


def _typed(text: object) -> str:
    if isinstance(text, str) and not text.strip():
        raise QueryError("there is nothing to find: the text is empty")
    return checked_text(text.strip() if isinstance(text, str) else text, "a text to find")


def _best(typed: str, query: str, item: Findable, *, forgive: bool) -> tuple[Closeness, Match] | None:
    names = [*names_of(item), item.id]
    scored = [(closeness_folded(typed, query, name, fold(name), forgive=forgive), name) for name in names]
    # Ids are spelt without umlauts, but nobody reads them: at equal rank a name is shown, and the first of equal names.
    hits = [
        (near, place == len(names) - 1, name) for place, (near, name) in enumerate(scored) if near is not None
    ]
    if not hits:
        return None
    near, _, name = min(hits, key=lambda hit: (hit[0].rank, hit[0].typos, hit[1], hit[0]))
    return near, Match(item, _KINDS[type(item)], name, near.rank, near.typos)


def names_of(item: Findable) -> Iterator[str]:
    """Give everything an object is called, wrong titles and other spellings too."""
    if isinstance(item, Production):
        yield from _titles_of(item)
    elif isinstance(item, Source):
        yield from () if item.title is None else (item.title,)
    else:
        yield from item.all_names


def _titles_of(production: Production) -> Iterator[str]:
    for title in production.titles:
        if title.text is not None:
            yield title.text
        yield from (citation.as_printed for citation in title.citations if citation.as_printed is not None)
