"""Rules about who says it: statements without a source, sources without what one needs, records that nothing leads to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from sportsdocs.codec.content import Content
from sportsdocs.model.entities import Franchise
from sportsdocs.model.linking import reachable
from sportsdocs.model.people import Person
from sportsdocs.model.records import Entity
from sportsdocs.model.sources import Source
from sportsdocs.query.evidence import conflicts, single_sourced
from sportsdocs.review.places import Found, path_to

#: What one needs to find a source again.
_PARTICULARS: Final = ("publisher", "language", "url", "read_on")


def uncited_statement(content: Content, _day: date) -> Iterator[Found]:
    """Find statements that no source says."""
    for work in content.productions.values():
        for statement in work.statements:
            if not statement.citations:
                yield Found(work, "no source says this", path=path_to(work, statement))


def cited_twice(content: Content, _day: date) -> Iterator[Found]:
    """Find statements in whose lists one source stands twice."""
    for work in content.productions.values():
        for statement in work.statements:
            lists: dict[Source, list[str]] = {}
            for citation in statement.citations:
                lists.setdefault(citation.source, []).append(str(citation.standing))
            for citation in statement.refuted_by:
                lists.setdefault(citation.source, []).append("refuted")
            for source, names in lists.items():
                if len(names) > 1:
                    reason = f"this source stands here twice: {', '.join(names)}"
                    yield Found(work, reason, source.id, path_to(work, statement))


def single_source(content: Content, _day: date) -> Iterator[Found]:
    """Find current facts that rest on one source."""
    for fact in single_sourced(content.productions.values()):
        path = path_to(fact.production, fact.statement)
        yield Found(fact.production, "one source only says this", fact.rests_on.id, path)


def dispute(content: Content, _day: date) -> Iterator[Found]:
    """Find values on which the sources of a work disagree."""
    for found in conflicts(content.productions.values()):
        work, conflict = found.production, found.conflict
        other = path_to(work, conflict.other, conflict.value)
        path = path_to(work, conflict.chosen, conflict.value)
        yield Found(work, f"sources disagree: ${other} says otherwise", conflict.value, path)


def unarchived_source(content: Content, _day: date) -> Iterator[Found]:
    """Find pages of which no archived copy is known."""
    for source in content.sources.values():
        if source.url is not None and source.archived_url is None:
            yield Found(source, "no archived copy is known", source.url, ".archived_url")


def incomplete_source(content: Content, _day: date) -> Iterator[Found]:
    """Find sources that lack what one needs to find them again."""
    for source in content.sources.values():
        for field in _PARTICULARS:
            if getattr(source, field) is None:
                yield Found(source, "is not known of this source", field, f".{field}")


def shared_address(content: Content, _day: date) -> Iterator[Found]:
    """Find pages that stand under two sources."""
    pages: dict[str, Source] = {}
    for source in content.sources.values():
        if source.url is not None:
            earlier = pages.setdefault(source.url, source)
            if earlier is not source:
                yield Found(source, f"{earlier.id!r} has the same address", source.url, ".url")


def unused_source(content: Content, _day: date) -> Iterator[Found]:
    """Find sources that nothing cites."""
    used = _used(content)
    unused = (source for source in content.sources.values() if (Source, source.id) not in used)
    yield from (Found(source, "nothing cites this source") for source in unused)


def unused_entity(content: Content, _day: date) -> Iterator[Found]:
    """Find entities that no work leads to, nor what it leads to."""
    used = _used(content)
    targets = {relation.target for work in content.productions.values() for relation in work.relations}
    for entity in content.entities.values():
        if (type(entity), entity.id) not in used and not (
            isinstance(entity, Franchise) and entity.id in targets
        ):
            yield Found(entity, "no production leads to it")


def _used(content: Content) -> set[tuple[type[Entity], str]]:
    return {(type(record), record.id) for record in reachable(content.productions.values())}


def gender_without_source(content: Content, _day: date) -> Iterator[Found]:
    """Find grammatical genders for which no page is given that prints them."""
    for person in content.entities_of(Person).values():
        if isinstance(person, Person) and person.gender is not None and not person.gender_sources:
            yield Found(person, "no source prints this gender", str(person.gender), ".gender")
