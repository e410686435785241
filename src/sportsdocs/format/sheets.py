"""Fact sheets: every fact of a production, a line each, with how sure it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from sportsdocs.format.attributed_sentences import clubs_about
from sportsdocs.format.blocks import Block, Rows
from sportsdocs.format.citations import references, sources_of
from sportsdocs.format.conflicts import dated_source
from sportsdocs.format.contradictions import contradictions
from sportsdocs.format.credits import group_label, group_names, own_label, text_in
from sportsdocs.format.doubt import (
    Overtaken,
    according_to_mark,
    attributed_to,
    marks,
    parties_of,
    refuted_mark,
)
from sportsdocs.format.gave_way import GaveWay, gave_way
from sportsdocs.format.joining import commas, marked
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.plans import original_plans
from sportsdocs.format.repeats import Entry, joined
from sportsdocs.format.sheet_lines import Saying, Setting, places_label, places_text, sayings, wholly_gone
from sportsdocs.format.words import WORDS
from sportsdocs.format.works import Works, work_name
from sportsdocs.model.choice import Conflict
from sportsdocs.model.citations import Citation
from sportsdocs.model.entities import Event
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Credit, Filming, Relation, Release, Statement, Subject, Title
from sportsdocs.model.things import things

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_CITED = msg("line", "{value} {numbers}")
_KIND = msg("sheet label", "Kind")
_CONFLICT = msg("sheet label", "Contradiction")
_NOTE = msg("sheet label", "Note")
_NUMBERS = msg("numbers of sources", "[{numbers}]")
_RUN = msg("numbers of sources", "{first}–{last}")
_SCHEMES = {"eidr": "EIDR", "imdb": "IMDb", "tmdb": "TMDB", "wikidata": "Wikidata"}


@frozen
class Line:
    """A line of a sheet: label, value, how sure it is, the statements it prints, and whether it stands.

    What is refuted, or gave way to something else, no longer stands.
    """

    label: str
    value: str
    marks: tuple[str, ...] = ()
    statements: tuple[Statement, ...] = ()
    stands: bool = True


def sheet_lines(f: Formatter, production: Production, within: Works | None = None) -> tuple[Line, ...]:
    """Give the lines of the sheet of a production; numbers in a sheet are in figures."""
    f = evolve(f, number_words=False)
    conflicts, setting = production.conflicts(), _setting(production, within)
    lines = [Line(f.say(_KIND), f.say(WORDS[production.kind]))]
    for kind in SECTIONS.values():
        if kind is Credit:
            lines += _credit_lines(f, production.credits, setting)
        else:
            lines += _section_lines(f, production.filed(kind), setting, conflicts)
    lines += [Line(f.say(_CONFLICT), text) for text in contradictions(f, production)]
    return (
        *lines,
        *(Line(_SCHEMES[scheme], text) for scheme, text in production.identifiers.as_dict().items()),
    )


def _setting(production: Production, within: Works | None) -> Setting:
    about = (subject.about for subject in production.current(Subject))
    events = tuple(event for event in about if isinstance(event, Event))
    return Setting(production.kind, within, events, clubs_about(production), original_plans(production))


def _section_lines(
    f: Formatter, statements: tuple[Statement, ...], setting: Setting, conflicts: tuple[Conflict, ...]
) -> Iterator[Line]:
    # Once for all statements of a class: to ask the production for each would group them again each time.
    about = things(statements) if len(statements) > 1 and statements[0].competing else ()
    found: dict[Entry, Saying] = {}
    for statement in statements:
        mine = (thing for thing in about if any(other is statement for other in thing.statements))
        gone = gave_way(statement, mine)
        disputed = frozenset(c.value for c in conflicts if statement is c.chosen or statement is c.other)
        found.update(_entries(f, statement, _with(setting, statement, gone), disputed))
    for entry, together in joined(found):
        saying = found[entry]
        stands = not (_gone(entry) or entry.statement.refuted)
        yield Line(saying.label, saying.value, _marks_of(f, entry, setting), together, stands)
    yield from _place_lines(f, statements, setting)


def _gone(entry: Entry) -> bool:
    """Tell whether what an entry prints gave way to something else; of a release, its date."""
    if entry.of is not None:
        return entry.of in entry.gone
    return isinstance(entry.statement, Release) and (
        "date" in entry.gone or wholly_gone(entry.statement, entry.gone)
    )


def _with(setting: Setting, statement: Statement, gone: GaveWay) -> Setting:
    if not gone.values:
        return setting
    original = any(plan is statement for plan in setting.originals)
    return evolve(setting, gone=evolve(gone, original=original))


def _entries(
    f: Formatter, statement: Statement, setting: Setting, disputed: frozenset[str]
) -> Iterator[tuple[Entry, Saying]]:
    for saying in sayings(f, statement, setting):
        overtaken = _overtaken(statement, setting.gone) if saying.of is None else setting.gone.how(saying.of)
        differ = bool(disputed) if isinstance(statement, Release) else saying.of in disputed
        found = marks(f, statement, overtaken=overtaken, disputed=differ, named=setting.clubs)
        gone = setting.gone.values if saying.of is None else setting.gone.values & {saying.of}
        yield Entry(statement, saying.of, found, gone), saying


def _overtaken(statement: Statement, gone: GaveWay) -> Overtaken:
    """Tell whether a release gave way as a whole, and does not say so itself ("originally announced for …")."""
    if not isinstance(statement, Release) or not wholly_gone(statement, gone.values):
        return "no"
    says_so = "date" in gone.values and statement.standing is Standing.ANNOUNCED
    return "no" if says_so else gone.wholly


def _marks_of(f: Formatter, entry: Entry, setting: Setting) -> tuple[str, ...]:
    """Give the marks of a line; one that is "originally announced for …" need not say again that it was announced."""
    statement = entry.statement
    if isinstance(statement, Title) and statement.text is None:
        return _when_untitled(f, entry)
    announced = isinstance(statement, Release) and "date" in entry.gone
    if not announced or statement.standing is not Standing.ANNOUNCED:
        return entry.marks
    whose = according_to_mark(f, attributed_to(statement), (*parties_of(statement), *setting.clubs))
    return tuple(filter(None, (whose, *entry.marks[1:])))


def _when_untitled(f: Formatter, entry: Entry) -> tuple[str, ...]:
    """Say which sources knew of no title, and when: that it was found one afterwards is no contradiction."""
    statement = entry.statement
    last = refuted_mark(f, statement) if statement.refuted else ""
    rest = (mark for mark in entry.marks if mark != last)
    return (*dict.fromkeys(dated_source(f, citation) for citation in statement.citations), *rest)


def _place_lines(f: Formatter, statements: Iterable[Statement], setting: Setting) -> Iterator[Line]:
    """Print where it was filmed, all places that are equally sure in one line."""
    groups: dict[tuple[str, ...], list[Filming]] = {}
    for statement in statements:
        if isinstance(statement, Filming) and statement.places:
            groups.setdefault(marks(f, statement, named=setting.clubs), []).append(statement)
    for found, group in groups.items():
        places = tuple(dict.fromkeys(place for filming in group for place in filming.places))
        yield Line(places_label(f, places), places_text(f, places), found, tuple(group))


def _credit_lines(f: Formatter, entries: Iterable[Credit], setting: Setting) -> Iterator[Line]:
    groups: dict[tuple[tuple[str, ...], object, object, object, object], list[Credit]] = {}
    for credit in entries:
        found = marks(f, credit, named=setting.clubs)
        key = (found, credit.role, own_label(f, credit), credit.affiliation, credit.language)
        groups.setdefault(key, []).append(credit)
    for (found, *_), together in groups.items():
        group = tuple(together)
        yield Line(group_label(f, group), list_text(f, group_names(f, group)), found, group)


def with_notes(f: Formatter, lines: Iterable[Line]) -> Iterator[Line]:
    """Put behind each line what our notes say of its sources, each note once."""
    noted: set[tuple[str, str]] = set()
    for line in lines:
        yield line
        for statement, citation in _citations(line):
            text = "" if citation.note is None else text_in(f, citation.note)
            if text and (text, citation.source.id) not in noted:
                noted.add((text, citation.source.id))
                yield Line(f.say(_NOTE), text, (), (evolve(statement, citations=[citation], refuted_by=[]),))


def _citations(line: Line) -> Iterator[tuple[Statement, Citation]]:
    """Give what a line rests on, and what contradicts it: a source that says otherwise is cited as a fact."""
    for statement in line.statements:
        yield from ((statement, citation) for citation in (*statement.citations, *statement.refuted_by))


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
    related = _related_lines(f, production, within)
    if citations:
        lines = tuple(with_notes(f, lines))
    every = (*lines, *(line for found in related.values() for line in found))
    sources = sources_of(statement for line in every for statement in line.statements) if citations else ()
    yield _rows(f, lines, sources)
    for title, found in related.items():
        yield _rows(f, found, sources, title)
    if sources:
        yield references(f, sources)


def _rows(f: Formatter, lines: Iterable[Line], sources: tuple[Source, ...], caption: str = "") -> Rows:
    return Rows(tuple((line.label, line_value(f, line, sources)) for line in lines), caption)


def _related_lines(f: Formatter, production: Production, within: Works | None) -> dict[str, tuple[Line, ...]]:
    """Give, for each related work that is known, its title and what stands of its own sheet."""
    if within is None:
        return {}
    targets = dict.fromkeys(relation.target for relation in production.current(Relation))
    works: list[Production | None] = [within.productions.get(target) for target in targets]
    return {
        work_name(f, work): tuple(line for line in sheet_lines(f, work, within) if line.stands)
        for work in works
        if work is not None
    }
