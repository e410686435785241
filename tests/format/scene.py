"""A summary read back: which of its sentences speak for which statement."""

from __future__ import annotations

import re
from datetime import date
from functools import cached_property
from typing import Final

from attrs import define, evolve, frozen

from sportsdocs import Citation, Formatter, Production, Release, Source, Statement, Title
from sportsdocs.format.summaries import Summary, last_day_cited
from sportsdocs.model.entities import Franchise
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.things import Thing, things

#: What the works that productions drawn at random are related to are called; of some nothing is known.
TITLES: Final = {"first-work": "Das erste Werk", "second-work": "Das zweite Werk", "saga": "Die Saga"}


@frozen
class Related:
    """Works by id, as a catalogue has them."""

    productions: dict[str, Production]
    franchises: dict[str, Franchise]


RELATED: Final = Related(
    {id_: Production(id_, "series", titles=[Title(title)]) for id_, title in TITLES.items() if id_ != "saga"},
    {"saga": Franchise("saga", TITLES["saga"])},
)


#: After everything that productions drawn at random say.
_LATER: Final = "2025-01-01"


def with_own_sources(production: Production) -> Production:
    """Give each statement sources of its own, of the same days and houses: then the numbers in a text name statements."""
    parts = {
        section: tuple(_with_own_sources(s, f"{section}-{place}") for place, s in enumerate(getattr(production, section)))
        for section in SECTIONS
    }  # fmt: skip
    return production.with_sections(parts)


def _with_own_sources(statement: Statement, prefix: str) -> Statement:
    def own(source: Source) -> Source:
        return evolve(source, id=f"{prefix}-{source.id}")

    return evolve(
        statement,
        citations=[evolve(c, source=own(c.source)) for c in statement.citations]
        or [Citation(Source(prefix, published=_LATER))],
        refuted_by=[evolve(c, source=own(c.source)) for c in statement.refuted_by],
    )


@define(slots=False)
class Scene:
    """A summary of a production on a day, read back: which sentences speak for which statement."""

    f: Formatter
    production: Production
    on: date | None = None

    @cached_property
    def summary(self) -> Summary:
        return self.f.summary(self.production, RELATED, citations=True, on=self.on)

    @property
    def day(self) -> date:
        """The day the summary is for."""
        return self.on or last_day_cited(self.production)

    @cached_property
    def text(self) -> str:
        """The text without its references."""
        return str(self.f.summary(self.production, RELATED, on=self.on))

    @cached_property
    def cited(self) -> list[tuple[set[Source], str]]:
        """The sentences between the numbers, each with the sources that it rests on."""
        body = str(self.summary).rpartition("\n\n")[0] if self.summary.sources else str(self.summary)
        parts = re.split(r" \[([\d, –]+)\]", body)
        return [
            ({self.summary.sources[n - 1] for n in _numbers(numbers)}, sentence)
            for sentence, numbers in zip(parts[::2], parts[1::2], strict=False)
        ]

    def sentences(self, statement: Statement) -> list[str]:
        """Give the sentences that rest on a statement; of one that nobody says, the whole text."""
        own = {citation.source for citation in statement.citations}
        return [text for sources, text in self.cited if sources & own] if own else [self.text]

    def things_of(self, statement: Statement) -> list[Thing]:
        """Give what a statement speaks of: a plan may speak of several releases."""
        found = things(self.production.filed(type(statement)))
        return [thing for thing in found if any(statement is other for other in thing.statements)]

    @cached_property
    def premiere(self) -> tuple[Thing, Release] | None:
        return self.production.release_choices.first

    def speaks_of_the_premiere(self, release: Release) -> bool:
        return self.premiere is not None and any(release is other for other in self.premiere[0].statements)


def _numbers(text: str) -> set[int]:
    spans = (part.partition("–") for part in text.split(", "))
    return {n for first, _, last in spans for n in range(int(first), int(last or first) + 1)}
