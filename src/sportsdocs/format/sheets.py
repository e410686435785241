"""Fact sheets: every fact of a production, a line each, with how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from sportsdocs.format.citations import numbered_references, sources_of
from sportsdocs.format.conflicts import conflict_text
from sportsdocs.format.credits import group_label, group_names, own_label
from sportsdocs.format.doubt import attributed_to, marks
from sportsdocs.format.joining import semicolons
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.sheet_lines import Setting, sayings
from sportsdocs.format.words import WORDS
from sportsdocs.format.works import Works
from sportsdocs.model import choice
from sportsdocs.model.choice import Conflict
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Credit, Release, Statement
from sportsdocs.model.things import things

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_LINE = msg("line", "{label}: {value}")
_MARKED = msg("line", "{value} ({marks})")
_CITED = msg("line", "{value} {numbers}")
_KIND = msg("sheet label", "Kind")
_CONFLICT = msg("sheet label", "Contradiction")
_NUMBER = msg("number of a source", "[{number}]")
_RUN = msg("numbers of sources", "[{first}–{last}]")
_SOURCES = msg("heading", "Sources")
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
    about = things(statements) if statements and statements[0].competing else ()
    for statement in statements:
        gone = frozenset(
            v
            for v in statement.competing
            if any(choice.superseded(statement, t, v) for t in about if statement in t.statements)
        )
        disputed = frozenset(c.value for c in conflicts if statement is c.chosen or statement is c.other)
        yield from _statement_lines(f, statement, evolve(setting, gone=gone), disputed)


def _statement_lines(
    f: Formatter, statement: Statement, setting: Setting, disputed: frozenset[str]
) -> Iterator[Line]:
    for saying in sayings(f, statement, setting):
        overtaken = saying.of in setting.gone
        differ = bool(disputed) if isinstance(statement, Release) else saying.of in disputed
        found = marks(f, statement, overtaken=overtaken, disputed=differ)
        yield Line(
            saying.label,
            saying.value,
            found[1:] if _says_so_itself(statement, setting.gone) else found,
            (statement,),
        )


def _says_so_itself(statement: Statement, gone: frozenset[str]) -> bool:
    """Tell whether a line is only "originally announced for …": then "announced" need not be said again."""
    silent = (
        "last_part",
        "rhythm",
        "part_dates",
        "territories",
        "territory_count",
        "exclusive",
        "available_until",
    )
    return (
        isinstance(statement, Release)
        and "date" in gone
        and statement.standing is Standing.ANNOUNCED
        and not attributed_to(statement)
        and all(getattr(statement, name) in (None, ()) for name in silent)
    )


def _credit_lines(f: Formatter, entries: Iterable[Credit]) -> Iterator[Line]:
    groups: dict[object, list[Credit]] = {}
    for credit in entries:
        key = (credit.role, own_label(f, credit), credit.affiliation, credit.language, marks(f, credit))
        groups.setdefault(key, []).append(credit)
    for found in groups.values():
        group = tuple(found)
        yield Line(group_label(f, group), list_text(f, group_names(f, group)), marks(f, group[0]), group)


def line_text(f: Formatter, line: Line, sources: tuple[Source, ...] = ()) -> str:
    """Print a line; with `sources`, followed by the numbers of those it rests on."""
    value = line.value
    if line.marks:
        value = f.say(_MARKED, value=value, marks=semicolons(f, line.marks))
    numbers = reference_numbers(f, line.statements, sources)
    if numbers:
        value = f.say(_CITED, value=value, numbers=numbers)
    return f.say(_LINE, label=line.label, value=value)


def reference_numbers(f: Formatter, statements: Iterable[Statement], sources: tuple[Source, ...]) -> str:
    """Print the numbers of the sources that statements rest on, runs of three or more as one: `[1][3–7]`."""
    if not sources:
        return ""
    numbers = sorted({sources.index(source) + 1 for source in sources_of(statements)})
    return "".join(
        f.say(_RUN, first=str(run[0]), last=str(run[-1])) if len(run) > 2 else _each(f, run)
        for run in _runs(numbers)
    )


def _each(f: Formatter, run: list[int]) -> str:
    return "".join(f.say(_NUMBER, number=str(number)) for number in run)


def _runs(numbers: Iterable[int]) -> list[list[int]]:
    """Cut numbers in order into runs without a gap."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def sheet_text(f: Formatter, production: Production, within: Works | None, *, citations: bool = False) -> str:
    """Print the sheet of a production; with `citations`, numbered and followed by the sources."""
    lines = sheet_lines(f, production, within)
    sources = sources_of(statement for line in lines for statement in line.statements) if citations else ()
    printed = [line_text(f, line, sources) for line in lines]
    if sources:
        printed += ["", *source_list(f, sources)]
    return "\n".join(printed)


def source_list(f: Formatter, sources: tuple[Source, ...]) -> tuple[str, ...]:
    """Print the heading and the numbered sources."""
    return (f"{f.say(_SOURCES)}:", *numbered_references(f, sources))
