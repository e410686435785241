"""Persons, described by their work."""

from __future__ import annotations

from attrs import field, frozen

from sportsdocs.errors import invalid
from sportsdocs.model.checks import distinct, instance, to_tuple
from sportsdocs.model.entities import Named
from sportsdocs.model.kinds import Gender, to_optional_gender
from sportsdocs.model.records import Entity
from sportsdocs.model.sources import Source


def _to_sources(value: list[Source] | tuple[Source, ...]) -> tuple[Source, ...]:
    return distinct(tuple([instance(item, Source, "a Source") for item in to_tuple(value)]), "source")


@frozen(repr=False, weakref_slot=False)
class Person(Named):
    """A person. The grammatical gender is the one that a page prints in a German job title; unknown is normal.

    `gender_sources` are the pages that print it; a gender in the bundled data has at least one.
    """

    __hash__ = Entity.__hash__  # attrs would hash the content

    gender: Gender | None = field(default=None, converter=to_optional_gender, kw_only=True)
    gender_sources: tuple[Source, ...] = field(default=(), converter=_to_sources, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.gender_sources and self.gender is None:
            raise invalid(self.id, "sources for a gender, but no gender")
