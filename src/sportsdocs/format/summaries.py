"""Summaries: running text of a few sentences that an editor could print, with its sources on request."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from sportsdocs.format.attributed_sentences import attributed, clubs_about
from sportsdocs.format.award_sentences import award_sentences
from sportsdocs.format.blocks import Block, Markup, Paragraph, written
from sportsdocs.format.citations import references, sources_of
from sportsdocs.format.content_sentences import content_sentences
from sportsdocs.format.dispute_sentences import dispute_sentences
from sportsdocs.format.maker_sentences import company_sentences, maker_sentences
from sportsdocs.format.messages import msg
from sportsdocs.format.money_sentences import fee_sentences
from sportsdocs.format.opening import opening
from sportsdocs.format.release_sentences import is_ahead, is_out
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.sheets import reference_numbers
from sportsdocs.format.works import Works
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_CITED = msg("sentence", "{sentence} {numbers}")


@frozen(weakref_slot=False)
class Summary:
    """A text, the statements it says and the sources they rest on; `print(summary)` prints the text."""

    text: str
    statements: tuple[Statement, ...]
    sources: tuple[Source, ...]

    def __str__(self) -> str:
        return self.text


def summary_of(
    f: Formatter,
    production: Production,
    within: Works | None = None,
    *,
    citations: bool,
    on: date | None,
    markup: Markup = "text",
) -> Summary:
    """Write the summary of a production, in the tense of a day (by default the last day cited)."""
    about = clubs_about(production)
    paragraphs = [
        [attributed(f, sentence, about) for sentence in paragraph]
        for paragraph in _paragraphs(f, production, within, on or last_day_cited(production))
    ]
    statements = tuple(
        dict.fromkeys(s for paragraph in paragraphs for sentence in paragraph for s in sentence.statements)
    )
    sources = sources_of(statements)
    cited = sources if citations else ()
    blocks: list[Block] = [Paragraph(_paragraph(f, paragraph, cited)) for paragraph in paragraphs]
    if cited:
        blocks.append(references(f, cited))
    return Summary(f.out(written(f, blocks, markup)), statements, sources)


def last_day_cited(production: Production) -> date:
    """Give the last day that a source of a production was surely public; without sources, the end of the calendar."""
    return max((source.said_by for source in sources_of(production.statements)), default=date.max)


def _paragraphs(f: Formatter, production: Production, within: Works | None, on: date) -> list[list[Sentence]]:
    """Give up to four paragraphs: what it is and how it came out, its content, its makers, money and doubts."""
    first, ahead, out = list(opening(f, production, on)), is_ahead(production, on), is_out(production, on)
    rest = [
        [*content_sentences(f, production, within, on)],
        [*maker_sentences(f, production, ahead=ahead), *company_sentences(f, production, ahead=ahead)],
        [*_accounts(f, production, on, out=out)],
    ]
    found = [paragraph for paragraph in rest if paragraph]
    # Two or more sentences are at least two paragraphs.
    return [first, *found] if found else [part for part in (first[:1], first[1:]) if part]


def _accounts(f: Formatter, production: Production, on: date, *, out: bool) -> Iterable[Sentence]:
    yield from fee_sentences(f, production, out=out)
    yield from award_sentences(f, production, on)
    yield from dispute_sentences(f, production)


def _paragraph(f: Formatter, sentences: Iterable[Sentence], sources: tuple[Source, ...]) -> str:
    return " ".join(_sentence(f, sentence, sources) for sentence in sentences)


def _sentence(f: Formatter, sentence: Sentence, sources: tuple[Source, ...]) -> str:
    cited = sentence.statements if sentence.cited is None else sentence.cited
    numbers = reference_numbers(f, cited, sources)
    return f.say(_CITED, sentence=sentence.text, numbers=numbers) if numbers else sentence.text
