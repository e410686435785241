"""Finding by name over everything: exact before the start of a name, before a word in it, before what is nearly it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sportsdocs.errors import QueryError, wrong_type
from sportsdocs.model.checks import checked_text
from sportsdocs.names import Closeness, Rank, closeness_folded, fold, nearest
from sportsdocs.query.matches import Match, Matches
from sportsdocs.query.naming import KINDS, Called, Findable, called


class Hit(NamedTuple):
    """A name that was hit; of two names of one object the lesser is the better.

    Ids are spelt without umlauts, but nobody reads them: at equal rank a name is shown, and the first of equal names.
    `number` is the place of the name among those of the object, `place` that of the object among all.
    """

    rank: Rank
    typos: int
    is_id: bool
    near: Closeness
    number: int
    name: str
    place: int

    @classmethod
    def of(cls, near: Closeness, name: Called) -> Hit:
        """Give the hit of a name that is so close."""
        return cls(near.rank, near.typos, name.is_id, near, name.number, name.text, name.place)


def find(text: str, items: Iterable[Findable], *, typos: bool = True) -> Matches:
    """Find by any name, title or id; each object once, by its best name, best match first, ties in the order given.

    Case, accents, umlauts, ß and punctuation are forgiven, typing errors too unless `typos=False`. If nothing is found,
    the nearest names are suggested. This looks at everything: it is the definition. `Finder` answers the same from an index.
    """
    typed = typed_text(text, typos)
    objects = list(items)
    names = list(called(objects))
    return best(_hits(typed, names, forgive=typos), objects) or Matches(
        suggestions=_suggestions(typed, names)
    )


def _hits(typed: str, names: list[Called], *, forgive: bool) -> Iterator[Hit]:
    query = fold(typed)
    for name in names:
        near = closeness_folded(typed, query, name.text, fold(name.text), forgive=forgive)
        if near is not None:
            yield Hit.of(near, name)


def typed_text(text: object, typos: object) -> str:
    """Check what is given to a search, and give the text without blanks at its ends."""
    if type(typos) is not bool:
        raise wrong_type(typos, "True or False")
    if isinstance(text, str) and not text.strip():
        raise QueryError("there is nothing to find: the text is empty")
    return checked_text(text.strip() if isinstance(text, str) else text, "a text to find")


def best(hits: Iterable[Hit], items: Sequence[Findable]) -> Matches:
    """Give each object that was hit once, by its best name; the best object first."""
    chosen: dict[int, Hit] = {}
    for hit in hits:
        chosen[hit.place] = min(hit, chosen.get(hit.place, hit))
    ordered = sorted(chosen.values(), key=lambda hit: (hit.near, hit.place))
    return Matches(_match(items[hit.place], hit) for hit in ordered)


def _match(item: Findable, hit: Hit) -> Match:
    return Match(item, KINDS[type(item)], hit.name, hit.rank, hit.typos)


def _suggestions(typed: str, names: list[Called]) -> tuple[str, ...]:
    near = nearest(typed, (name.text for name in names if not name.is_id))
    return near or nearest(typed, (name.text for name in names if name.is_id))
