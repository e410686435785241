"""The sections of a production: a tuple for each class of statements, in the order of files and sheets."""

from __future__ import annotations

from collections.abc import Iterable

from sportsdocs.errors import invalid
from sportsdocs.model.checks import instance, repeated, to_tuple
from sportsdocs.model.statements import (
    Award,
    Credit,
    Extent,
    Fee,
    Filming,
    Origin,
    Relation,
    Release,
    Remark,
    Statement,
    Subject,
    Title,
)

#: The name of the tuple in which a production keeps each class of statements, in the order of files and sheets.
SECTIONS: dict[str, type[Statement]] = {
    "titles": Title,
    "origins": Origin,
    "extents": Extent,
    "subjects": Subject,
    "filming": Filming,
    "credits": Credit,
    "releases": Release,
    "fees": Fee,
    "awards": Award,
    "remarks": Remark,
    "relations": Relation,
}
SECTION_OF: dict[type[Statement], str] = {kind: section for section, kind in SECTIONS.items()}


def _once(statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    if not statements:  # most sections of most productions
        return statements
    for statement in statements:
        instance(statement, Statement, "a statement")
    if len(statements) > 1:
        twice = repeated([statement.content for statement in statements])
        if twice is not None:
            reason = "the same statement stands here twice: unite its citations"
            raise invalid(repr(statements[twice]), reason).inside(twice)
    return statements


def to_titles(value: Iterable[Title]) -> tuple[Title, ...]:
    """Check the titles: a list in which nothing stands twice."""
    return _once(to_tuple(value))  # type: ignore[return-value]


def to_origins(value: Iterable[Origin]) -> tuple[Origin, ...]:
    """Check the origins: a list in which nothing stands twice."""
    return _once(to_tuple(value))  # type: ignore[return-value]


def to_extents(value: Iterable[Extent]) -> tuple[Extent, ...]:
    """Check the extents: a list in which nothing stands twice."""
    return _once(to_tuple(value))  # type: ignore[return-value]


def to_subjects(value: Iterable[Subject]) -> tuple[Subject, ...]:
    """Check the subjects: a list in which nothing stands twice."""
    return _once(to_tuple(value))  # type: ignore[return-value]


def to_filming(value: Iterable[Filming]) -> tuple[Filming, ...]:
    """Check the filming: a list in which nothing stands twice."""
    return _once(to_tuple(value))  # type: ignore[return-value]


def to_credits(value: Iterable[Credit]) -> tuple[Credit, ...]:
    """Check the credits: a list in which nothing stands twice."""
    return _once(to_tuple(value))  # type: ignore[return-value]


def to_releases(value: Iterable[Release]) -> tuple[Release, ...]:
    """Check the releases: a list in which nothing stands twice."""
    return _once(to_tuple(value))  # type: ignore[return-value]


def to_fees(value: Iterable[Fee]) -> tuple[Fee, ...]:
    """Check the fees: a list in which nothing stands twice."""
    return _once(to_tuple(value))  # type: ignore[return-value]


def to_awards(value: Iterable[Award]) -> tuple[Award, ...]:
    """Check the awards: a list in which nothing stands twice."""
    return _once(to_tuple(value))  # type: ignore[return-value]


def to_remarks(value: Iterable[Remark]) -> tuple[Remark, ...]:
    """Check the remarks: a list in which nothing stands twice."""
    return _once(to_tuple(value))  # type: ignore[return-value]


def to_relations(value: Iterable[Relation]) -> tuple[Relation, ...]:
    """Check the relations: a list in which nothing stands twice."""
    return _once(to_tuple(value))  # type: ignore[return-value]
