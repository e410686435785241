"""Fact sheets: every fact of a production, a line each, with how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from sportsdocs.format.blocks import Block, Rows
from sportsdocs.format.citations import references, sources_of
from sportsdocs.format.conflicts import conflict_text
from sportsdocs.format.credits import group_label, group_names, own_label
from sportsdocs.format.doubt import attributed_to, marks
from sportsdocs.format.joining import commas, marked
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.repeats import Entry, joined
from sportsdocs.format.sheet_lines import Saying, Setting, places_label, places_text, sayings
from sportsdocs.format.words import WORDS
from sportsdocs.format.works import Works
from sportsdocs.model import choice
from sportsdocs.model.choice import Conflict
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Credit, Filming, Release, Statement
from sportsdocs.model.things import Thing, things

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_CITED = msg("line", "{value} {numbers}")
_KIND = msg("sheet label", "Kind")
_CONFLICT = msg("sheet label", "Contradiction")
_NUMBERS = msg("numbers of sources", "[{numbers}]")
_RUN = msg("numbers of sources", "{first}–{last}")
_SCHEMES = {"eidr": "EIDR", "imdb": "IMDb", "tmdb": "TMDB", "wikidata": "Wikidata"}


@frozen
class Line:
    """A line of a sheet: label, value, how sure it is, and the statements it prints."""

    label: str
    value: str
    marks: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()


def sheet_lines(f: Formatter, production: Production, within: Works | None = None) -> tuple[Line, ...]:
    """Give the lines of the sheet of a production; numbers in a sheet are in figures."""
    f = evolve(f, number_words=False)
    conflicts, setting = production.conflicts(), Setting(production.kind, within)
    lines = [Line(f.say(_KIND), f.say(WORDS[production.kind]))]
    for kind in SECTIONS.values():
        if kind is Credit:
            lines += _credit_lines(f, production.credits)
        else:
            lines += _section_lines(f, production.filed(kind), setting, conflicts)
    lines += [Line(f.say(_CONFLICT), conflict_text(f, conflict)) for conflict in conflicts]
    return (
        *lines,
        *(Line(_SCHEMES[scheme], text) for scheme, text in production.identifiers.as_dict().items()),
    )


def _section_lines(
    f: Formatter, statements: tuple[Statement, ...], setting: Setting, conflicts: tuple[Conflict, ...]
) -> Iterator[Line]:
    # Once for all statements of a class: to ask the production for each would group them again each time.
    about = things(statements) if len(statements) > 1 and statements[0].competing else ()
    found: dict[Entry, Saying] = {}
    for statement in statements:
        mine = [thing for thing in about if any(other is statement for other in thing.statements)]
        gone = frozenset(v for v in statement.competing if any(_gave_way(statement, t, v) for t in mine))
        disputed = frozenset(c.value for c in conflicts if statement is c.chosen or statement is c.other)
        found.update(_entries(f, statement, evolve(setting, gone=gone) if gone else setting, disputed))
    for entry, together in joined(found):
        saying = found[entry]
        yield Line(saying.label, saying.value, _marks_of(entry), together)
    yield from _place_lines(f, statements)


def _gave_way(statement: Statement, thing: Thing, value: str) -> bool:
    if not choice.superseded(statement, thing, value):
        return False
    # A plan that came true, or was only less precise, was not "originally" another.
    mine, chosen = getattr(statement, value), getattr(choice.choose(thing, value), value)
    return not isinstance(statement, Release) or not _one_in_the_other(mine, chosen)


def _one_in_the_other(one: object, other: object) -> bool:
    if not isinstance(one, PartialDate) or not isinstance(other, PartialDate):
        return not choice.incompatible(one, other)
    first, last = (one.earliest, other.earliest), (one.latest, other.latest)
    return (max(first), min(last)) in zip(first, last, strict=True)


def _entries(
    f: Formatter, statement: Statement, setting: Setting, disputed: frozenset[str]
) -> Iterator[tuple[Entry, Saying]]:
    for saying in sayings(f, statement, setting):
        overtaken = saying.of in setting.gone
        differ = bool(disputed) if isinstance(statement, Release) else saying.of in disputed
        found = marks(f, statement, overtaken=overtaken, disputed=differ)
        yield Entry(statement, saying.of, found, setting.gone), saying


def _marks_of(entry: Entry) -> tuple[str, ...]:
    """Give the marks of a line; one that is "originally announced for …" need not say again that it was announced."""
    statement = entry.statement
    original = isinstance(statement, Release) and "date" in entry.gone
    said = original and statement.standing is Standing.ANNOUNCED and not attributed_to(statement)
    return entry.marks[1:] if said else entry.marks


def _place_lines(f: Formatter, statements: Iterable[Statement]) -> Iterator[Line]:
    """Print where it was filmed, all places that are equally sure in one line."""
    groups: dict[tuple[str, ...], list[Filming]] = {}
    for statement in statements:
        if isinstance(statement, Filming) and statement.places:
            groups.setdefault(marks(f, statement), []).append(statement)
    for found, group in groups.items():
        places = tuple(dict.fromkeys(place for filming in group for place in filming.places))
        yield Line(places_label(f, places), places_text(f, places), found, tuple(group))


def _credit_lines(f: Formatter, entries: Iterable[Credit]) -> Iterator[Line]:
    groups: dict[object, list[Credit]] = {}
    for credit in entries:
        key = (credit.role, own_label(f, credit), credit.affiliation, credit.language, marks(f, credit))
        groups.setdefault(key, []).append(credit)
    for found in groups.values():
        group = tuple(found)
        yield Line(group_label(f, group), list_text(f, group_names(f, group)), marks(f, group[0]), group)


def line_value(f: Formatter, line: Line, sources: tuple[Source, ...] = ()) -> str:
    """Print the value of a line; with `sources`, followed by the numbers of those it rests on."""
    value = marked(f, line.value, line.marks)
    numbers = reference_numbers(f, line.statements, sources)
    return f.say(_CITED, value=value, numbers=numbers) if numbers else value


def reference_numbers(f: Formatter, statements: Iterable[Statement], sources: tuple[Source, ...]) -> str:
    """Print the numbers of the sources that statements rest on, three or more in a row as a run: `[1, 3–7]`."""
    numbers = sorted({sources.index(source) + 1 for source in sources_of(statements)}) if sources else []
    runs = commas(f, [_run(f, run) for run in _runs(numbers)])
    return f.say(_NUMBERS, numbers=runs) if runs else ""


def _run(f: Formatter, run: list[int]) -> str:
    if len(run) > 2:
        return f.say(_RUN, first=str(run[0]), last=str(run[-1]))
    return commas(f, [str(number) for number in run])


def _runs(numbers: Iterable[int]) -> list[list[int]]:
    """Cut numbers in order into runs without a gap."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def sheet_blocks(
    f: Formatter, production: Production, within: Works | None, *, citations: bool = False
) -> Iterator[Block]:
    """Give the sheet of a production; with `citations`, numbered and followed by the sources."""
    lines = sheet_lines(f, production, within)
    sources = sources_of(statement for line in lines for statement in line.statements) if citations else ()
    yield Rows(tuple((line.label, line_value(f, line, sources)) for line in lines))
    if sources:
        yield references(f, sources)
