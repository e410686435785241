"""Finding by name from an index that a catalogue keeps; it finds just what `find` finds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from attrs import field, frozen

from sportsdocs.names import Closeness, fold
from sportsdocs.names.closeness import unlike
from sportsdocs.names.nearness import NearNames
from sportsdocs.query.find import Hit, best, typed_text
from sportsdocs.query.matches import Matches
from sportsdocs.query.naming import Called, Findable, called
from sportsdocs.query.wordindex import WordIndex


def _to_items(value: Iterable[Findable]) -> tuple[Findable, ...]:
    return tuple(value)


@frozen(eq=False, repr=False, weakref_slot=False)
class Finder:
    """Finds objects by any name, title, spelling or id. The index is built when the first question needs it."""

    items: tuple[Findable, ...] = field(converter=_to_items)

    def prepare(self) -> Finder:
        """Build the index now, that of suggestions aside."""
        self._index.prepare()
        return self

    def find(self, text: str, *, typos: bool = True) -> Matches:
        """Answer as `find` does, without looking at every name; out of very many names suggestions may differ."""
        typed = typed_text(text, typos)
        return best(self._hits(typed, fold(typed), forgive=typos), self.items) or Matches(
            suggestions=self._near_names.nearest(typed) or self._near_ids.nearest(typed)
        )

    def _hits(self, typed: str, query: str, *, forgive: bool) -> Iterator[Hit]:
        for folded, (rank, errors) in self._index.hits(query, forgive=forgive).items():
            rest = abs(len(folded) - len(query))
            for name in self._names[folded]:
                yield Hit.of(Closeness(rank, errors, unlike(typed, name.text), rest), name)

    @cached_property
    def _names(self) -> Mapping[str, list[Called]]:
        """All names, by what is left of them when folded."""
        found: dict[str, list[Called]] = {}
        for name in called(self.items):
            found.setdefault(fold(name.text), []).append(name)
        return found

    @cached_property
    def _index(self) -> WordIndex:
        return WordIndex(self._names)

    @cached_property
    def _near_names(self) -> NearNames:
        return NearNames(name.text for names in self._names.values() for name in names if not name.is_id)

    @cached_property
    def _near_ids(self) -> NearNames:
        return NearNames(item.id for item in self.items)
