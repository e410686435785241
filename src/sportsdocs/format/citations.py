"""Finished reference lines: who published what, on whose material, under which headline, when and where it was accessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.blocks import Reference, References
from sportsdocs.format.credits import text_in
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.dates import date_text
from sportsdocs.format.joining import commas, semicolons
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import name_text, speaker
from sportsdocs.format.quotes import quoted
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_WITH_AGENCY = msg("reference", "{publisher} ({agency})")
_UNDATED = msg("reference", "undated")
_ARCHIVED = msg("reference", "archived at {address}")
_ACCESSED = msg("reference", "accessed {on_date}")
#: English reference lines put a day without its preposition, German ones (DIN ISO 690) do not.
_ACCESSED_ON_DAY = msg("reference, a day", "accessed {date}")
_CITING = msg("reference", "citing {who}")
_AS_PRINTED = msg("reference", "printed as {wording}")
_NOTE = msg("reference", "note: {note}")
_AGAINST = msg("reference", "Against it: {reference}")
_SOURCES = msg("heading", "Sources")
_WITH_REMARKS = msg("reference", "{reference}; {remarks}")


def reference(f: Formatter, source: Source) -> str:
    """Print a source as a reference line."""
    return commas(f, _reference_parts(f, source))


def _reference_parts(f: Formatter, source: Source) -> Iterator[str]:
    said = source.publisher or source.agency or source.title
    if said is None:
        yield source.id
    yield _house(f, source)
    if source.title is not None:
        yield quoted(f, source.title)
    yield f.say(_UNDATED) if source.published is None else date_text(f, source.published)
    if source.url is not None:
        yield source.url
    if source.archived_url is not None:
        yield f.say(_ARCHIVED, address=source.archived_url)
    if source.read_on is not None:
        yield _accessed(f, source.read_on)


def _accessed(f: Formatter, date: PartialDate) -> str:
    if date.precision == "day" and not date.approximate:
        return f.say(_ACCESSED_ON_DAY, date=date_text(f, date))
    return f.say(_ACCESSED, on_date=date_phrase(f, date, "on"))


def _house(f: Formatter, source: Source) -> str:
    if source.publisher is not None and source.agency is not None:
        return f.say(
            _WITH_AGENCY, publisher=name_text(f, source.publisher), agency=name_text(f, source.agency)
        )
    entity = source.publisher or source.agency
    return "" if entity is None else name_text(f, entity)


def citation_line(f: Formatter, citation: Citation) -> str:
    """Print a citation: its source, whom that names as its own source, its wording, our note."""
    line, remarks = reference(f, citation.source), semicolons(f, _remarks(f, citation))
    return f.say(_WITH_REMARKS, reference=line, remarks=remarks) if remarks else line


def _remarks(f: Formatter, citation: Citation) -> Iterator[str]:
    if citation.attributed_to is not None:
        yield f.say(_CITING, who=speaker(f, citation.attributed_to))
    if citation.as_printed is not None:
        yield f.say(_AS_PRINTED, wording=quoted(f, citation.as_printed))
    if citation.note is not None:
        yield f.say(_NOTE, note=text_in(f, citation.note))


def citation_lines(f: Formatter, statement: Statement) -> tuple[str, ...]:
    """Print what a statement rests on, a citation a line, and after that what contradicts it."""
    against = (f.say(_AGAINST, reference=citation_line(f, citation)) for citation in statement.refuted_by)
    return tuple(dict.fromkeys([*(citation_line(f, citation) for citation in statement.citations), *against]))


def sources_of(statements: Iterable[Statement]) -> tuple[Source, ...]:
    """Give the sources of some statements, those against them too, each once, in the order of the statements."""
    return tuple(
        dict.fromkeys(
            c.source for statement in statements for c in (*statement.citations, *statement.refuted_by)
        )
    )


def references(f: Formatter, sources: Iterable[Source]) -> References:
    """List sources, numbered from 1."""
    found = tuple(Reference(reference(f, source), addresses(source)) for source in sources)
    return References(f.say(_SOURCES), found)


def addresses(source: Source) -> tuple[str, ...]:
    """Give the web addresses that the reference line of a source prints."""
    return tuple(address for address in (source.url, source.archived_url) if address is not None)
