"""Questions about who says what we know of a production."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, field, frozen

from sportsdocs.errors import QueryError
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.query.context import Context
from sportsdocs.query.predicates import Predicate, both, call, either
from sportsdocs.query.refs import (
    ORGANIZATIONS,
    SOURCES,
    OrganizationLike,
    Ref,
    SourceLike,
    looked_up,
    to_optional_organization,
    to_optional_source,
)


def sources_of(production: Production) -> tuple[Source, ...]:
    """Give the sources cited for any statement or against it, each once, in file order."""
    found = (
        citation.source
        for statement in production.statements
        for citation in (*statement.citations, *statement.refuted_by)
    )
    return tuple(dict.fromkeys(found))


@frozen(repr=False, weakref_slot=False)
class CitedFrom(Predicate[Production]):
    """One citation, for a statement or against it, of a source, of a publisher; absent is no.

    Statements that a source contradicts have their citations too. Perhaps, if the publisher is not known.
    """

    source: Ref | None = field(default=None, converter=to_optional_source)
    publisher: Ref | None = field(default=None, converter=to_optional_organization)

    def __attrs_post_init__(self) -> None:
        if self.source is None and self.publisher is None:
            raise QueryError("cited_from() needs a source, a publisher, or both")

    def test(self, obj: Production) -> bool | None:
        ids = None if self.source is None else self.source.ids
        publishers = None if self.publisher is None else self.publisher.ids
        return either(both(_answers(source, ids, publishers)) for source in sources_of(obj))

    def resolved(self, context: Context) -> CitedFrom:
        publisher = looked_up(self.publisher, context, ORGANIZATIONS)
        return evolve(self, source=looked_up(self.source, context, SOURCES), publisher=publisher)

    def __repr__(self) -> str:
        return call("cited_from", self.source, publisher=self.publisher)


def _answers(
    source: Source, ids: tuple[str, ...] | None, publishers: tuple[str, ...] | None
) -> Iterator[bool | None]:
    if ids is not None:
        yield source.id in ids
    if publishers is not None:
        yield None if source.publisher is None else source.publisher.id in publishers


def cited_from(
    source: SourceLike | None = None, publisher: OrganizationLike | None = None
) -> Predicate[Production]:
    """Ask for productions with one citation, for a statement or against it, of a source, of a publisher, or of both."""
    return CitedFrom(source, publisher)
