"""The prizes it had won by a day: a sentence for each year and whom they went to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from sportsdocs.format.award_names import awards_text
from sportsdocs.format.capitals import at_start
from sportsdocs.format.entity_names import NOMINATIVE, in_case
from sportsdocs.format.messages import msg, msgs
from sportsdocs.format.name_phrases import name_of
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.subjects import for_work, the_work, work_within
from sportsdocs.model.citations import Party
from sportsdocs.model.kinds import Kind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Award

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

# The prizes stand at the end: a name may have a comma ("Alternative Media Prize, video category").
_WON = msg("summary", "{work} won {awards}.")
_WON_IN = msg("summary", "In {year}, {work} won {awards}.")
_HONORED = msgs(
    "summary",
    "{recipient} was honored {for_work} with {awards}.",
    "{recipient} were honored {for_work} with {awards}.",
)
_HONORED_IN = msgs(
    "summary",
    "In {year}, {recipient} was honored {for_work} with {awards}.",
    "In {year}, {recipient} were honored {for_work} with {awards}.",
)


def award_sentences(f: Formatter, production: Production, on: date) -> Iterator[Sentence]:
    """Say which prizes it, or somebody for it, had surely won by a day."""
    together: dict[tuple[int | None, Party | None], list[Award]] = {}
    for award in production.current(Award):
        if _won(award, on):
            together.setdefault((award.year, award.recipient), []).append(award)
    for (year, recipient), awards in together.items():
        text = (
            _of_the_work(f, production.kind, year, awards)
            if recipient is None
            else _of_somebody(f, production.kind, year, recipient, awards)
        )
        yield Sentence(text, tuple(awards))


def _won(award: Award, on: date) -> bool:
    """Tell whether a source had said so by the day, or its year was over."""
    if award.standing is not Standing.ESTABLISHED:
        return False
    if award.year is not None and award.year < on.year:
        return True
    said = any(c.source.said_by <= on for c in award.citations if c.standing is Standing.ESTABLISHED)
    return said or (award.year is None and not award.citations)


def _of_the_work(f: Formatter, kind: Kind, year: int | None, awards: Iterable[Award]) -> str:
    if year is None:
        return f.say(_WON, work=the_work(f, kind), awards=awards_text(f, awards))
    return f.say(_WON_IN, year=str(year), work=work_within(f, kind), awards=awards_text(f, awards))


def _of_somebody(
    f: Formatter, kind: Kind, year: int | None, recipient: Party, awards: Iterable[Award]
) -> str:
    who, name = in_case(f, recipient, NOMINATIVE), name_of(f, recipient)
    number, said = 2 if name.plural else 1, awards_text(f, awards)
    if year is None:
        start = at_start(who, name.text)
        return f.say_count(_HONORED, number, recipient=start, for_work=for_work(f, kind), awards=said)
    return f.say_count(
        _HONORED_IN, number, year=str(year), recipient=who, for_work=for_work(f, kind), awards=said
    )
