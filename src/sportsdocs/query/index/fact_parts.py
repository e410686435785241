"""What is kept of titles, relations, fees, sources and disputes."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator

from sportsdocs.model.kinds import AS_A_PART
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Relation
from sportsdocs.names import fold
from sportsdocs.query.index.bits import from_places
from sportsdocs.query.index.part import part
from sportsdocs.query.index.postings import Postings
from sportsdocs.query.table import Table


class FactParts(Table[Production]):
    """The parts of the table of productions that fewer questions need."""

    @part
    def title_words(self) -> Postings:
        """Productions with each word in a title that is not refuted; None: no title is known."""
        return self.keyed(_title_words(p) for p in self.items)

    @part
    def wholes(self) -> Postings:
        """Productions that are part of each franchise, or a season of each series, by its id."""
        return self.keyed({r.target for r in p.current(Relation) if r.kind in AS_A_PART} for p in self.items)

    @part
    def relations(self) -> Postings:
        """Productions that name each other work or franchise in any relation, by its id."""
        return self.keyed({r.target for r in p.current(Relation)} for p in self.items)

    @part
    def _cited(self) -> tuple[Postings, Postings]:
        cited = [set(_sources(p)) for p in self.items]
        publishers = ([None if s.publisher is None else s.publisher.id for s in sources] for sources in cited)
        return self.keyed([s.id for s in sources] for sources in cited), self.keyed(publishers)

    @property
    def sources(self) -> Postings:
        """Productions that cite each source, by its id."""
        return self._cited[0]

    @property
    def publishers(self) -> Postings:
        """Productions that cite each publisher, by its id; None: a source without one."""
        return self._cited[1]

    @part
    def paid(self) -> int:
        """Productions of which any fee is known."""
        return from_places(
            (place for place, p in enumerate(self.items) if any(not fee.refuted_by for fee in p.fees)),
            len(self),
        )

    @part
    def disputed(self) -> int:
        """Productions whose sources disagree on anything."""
        return from_places((place for place, p in enumerate(self.items) if p.conflicts()), len(self))


def _title_words(production: Production) -> Iterable[Hashable]:
    texts = [title.text for title in production.titles if not title.refuted_by]
    return {word for text in texts if text is not None for word in fold(text).split()} if texts else (None,)


def _sources(production: Production) -> Iterator[Source]:
    for statement in production.statements:
        for citation in (*statement.citations, *statement.refuted_by):
            yield citation.source
