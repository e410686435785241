"""The prizes it had won by a day, each with its year and who received it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sportsdocs.format.credits import text_in
from sportsdocs.format.joining import commas
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg, msgs
from sportsdocs.format.name_phrases import name_text
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.subjects import the_work
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Award

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

# The article that the name of a prize takes is not known: the names stand behind a colon.
_AWARDS = msgs("summary", "{work} received this award: {awards}.", "{work} received these awards: {awards}.")
_DETAILS = msg("award in a sentence", "{award} ({details})")


def award_sentences(f: Formatter, production: Production, on: date) -> Iterator[Sentence]:
    """Say which prizes it had surely won by a day."""
    awards = tuple(award for award in production.current(Award) if _won(award, on))
    if awards:
        texts = dict.fromkeys(_award(f, award) for award in awards)
        work = the_work(f, production.kind)
        text = f.say_count(_AWARDS, len(texts), work=work, awards=list_text(f, texts))
        yield Sentence(text, awards)


def _won(award: Award, on: date) -> bool:
    """Tell whether a source had said so by the day, or its year was over."""
    if award.standing is not Standing.ESTABLISHED:
        return False
    if award.year is not None and award.year < on.year:
        return True
    said = any(c.source.said_by <= on for c in award.citations if c.standing is Standing.ESTABLISHED)
    return said or (award.year is None and not award.citations)


def _award(f: Formatter, award: Award) -> str:
    year = "" if award.year is None else str(award.year)
    details = commas(f, (year, "" if award.recipient is None else name_text(f, award.recipient)))
    name = text_in(f, award.name)
    return f.say(_DETAILS, award=name, details=details) if details else name
