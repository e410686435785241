"""Rules about names: two records that may be one, names that lead to two."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from typing import Final, TypeVar

from sportsdocs.codec.content import Content
from sportsdocs.model.entities import Event, Named, Organization, Team
from sportsdocs.model.kinds import AS_A_PART, TitleKind
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.statements import Relation, Title
from sportsdocs.names import fold
from sportsdocs.review.places import Found, path_to

K = TypeVar("K", bound=Hashable)
E = TypeVar("E", bound=Entity)
#: What two entities of one name are told apart by, where it is known of both.
_TELLING: Final = ("sport", "category", "country", "competition", "season")
_OWN_TITLES: Final = (TitleKind.ORIGINAL, TitleKind.WORKING)


def untitled(content: Content, _day: date) -> Iterator[Found]:
    """Find works of which no title is known, nor that there is none yet."""
    for work in content.productions.values():
        if not any(title.kind in _OWN_TITLES for title in work.current(Title)):
            yield Found(work, "has no title, and no source says that there is none yet", path=".titles")


def title_without_language(content: Content, _day: date) -> Iterator[Found]:
    """Find titles of no language."""
    for work in content.productions.values():
        for title in work.current(Title):
            if title.text is not None and title.language is None:
                yield Found(work, "this title is in no language", title.text, path_to(work, title))


def duplicate_title(content: Content, _day: date) -> Iterator[Found]:
    """Find works of one kind that have one title and, as far as known, one year, and are not related."""
    titled = (((w.kind, fold(w.title)), w) for w in content.productions.values() if w.title)
    for _, earlier, work in _meeting(titled, lambda _, one, other: not _apart(one, other)):
        yield Found(work, f"{earlier.id!r} has the same title", work.title or "", ".titles")


def _apart(one: Production, other: Production) -> bool:
    """Tell whether two works of one title are surely two: related, parts of one whole, or years apart."""
    related = {one.id, other.id} & {r.target for work in (one, other) for r in work.relations}
    days = [w.premiere.date for w in (one, other) if w.premiere is not None and w.premiere.date is not None]
    far = len(days) == 2 and abs(days[0].year - days[1].year) > 1
    return bool(related or _wholes(one) & _wholes(other)) or far


def _wholes(work: Production) -> set[str]:
    return {relation.target for relation in work.current(Relation) if relation.kind in AS_A_PART}


def duplicate_name(content: Content, _day: date) -> Iterator[Found]:
    """Find entities of one class that have one name, search would say, and are not told apart by what is known of them."""
    named = (
        ((type(entity), folded), entity)
        for entity in content.entities.values()
        for folded in dict.fromkeys(fold(name.text) for name in entity.names)
    )
    pairs = ((earlier, entity) for _, earlier, entity in _meeting(named, _may_be_one))
    for earlier, entity in dict.fromkeys(pairs):
        yield Found(entity, f"{earlier.id!r} has the same name", entity.name, ".names")


def _may_be_one(_key: object, one: Named, other: Named) -> bool:
    return not _kin(one, other) and not _told_apart(one, other)


def _told_apart(one: Named, other: Named) -> bool:
    both = ((getattr(one, name, None), getattr(other, name, None)) for name in _TELLING)
    return any(mine is not None and theirs is not None and mine != theirs for mine, theirs in both)


def shared_alias(content: Content, _day: date) -> Iterator[Found]:
    """Find entities of which one has an alias that another goes by, too."""
    called = (
        (folded, entity)
        for entity in content.entities.values()
        for folded in dict.fromkeys(map(fold, entity.all_names))
    )
    for folded, earlier, entity in _meeting(called, _share_an_alias):
        place = next((place for place, alias in enumerate(entity.aliases) if fold(alias) == folded), None)
        spelling = next(name for name in entity.all_names if fold(name) == folded)
        path = ".names" if place is None else f".aliases[{place}]"
        yield Found(entity, f"{earlier.id!r} goes by this name too", spelling, path)


def _share_an_alias(folded: str, one: Named, other: Named) -> bool:
    if _kin(one, other) or _teams_of_one_club(one, other):
        return False
    return _is_alias(folded, one) or _is_alias(folded, other)


def _teams_of_one_club(one: Named, other: Named) -> bool:
    if not isinstance(one, Team) or not isinstance(other, Team):
        return False
    return one.club is not None and one.club == other.club and _told_apart(one, other)


def _is_alias(folded: str, entity: Named) -> bool:
    return any(fold(alias) == folded for alias in entity.aliases)


def _kin(one: Named, other: Named) -> bool:
    """Tell whether one may well bear the name of the other: a team that of its club, a part that of the whole."""
    return _elder(one) == other or _elder(other) == one


def _elder(entity: Named) -> Named | None:
    if isinstance(entity, Team):
        return entity.club
    if isinstance(entity, Organization):
        return entity.parent
    return entity.competition if isinstance(entity, Event) else None


def redundant_alias(content: Content, _day: date) -> Iterator[Found]:
    """Find aliases that are names already."""
    for entity in content.entities.values():
        names = {name.text for name in entity.names}
        for place, alias in enumerate(entity.aliases):
            if alias in names:
                yield Found(entity, "is its name already", alias, f".aliases[{place}]")


def _meeting(keyed: Iterable[tuple[K, E]], meet: Callable[[K, E, E], bool]) -> Iterator[tuple[K, E, E]]:
    """Give each record under each of its keys with the first before it that has the key too, of those that it meets."""
    holders: dict[K, list[E]] = {}
    for key, record in keyed:
        earlier = next((one for one in holders.get(key, ()) if meet(key, one, record)), None)
        if earlier is not None:
            yield key, earlier, record
        holders.setdefault(key, []).append(record)
