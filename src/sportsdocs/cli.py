"""The command line: `python -m sportsdocs tour | show | find | validate | format`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib.resources import as_file, files
from pathlib import Path

from sportsdocs import store
from sportsdocs.catalog import Catalog, load
from sportsdocs.codec.documents import read_documents, write_documents
from sportsdocs.codec.render import render
from sportsdocs.codec.schema import schemas
from sportsdocs.errors import SportsdocsError
from sportsdocs.format.formatter import Formatter
from sportsdocs.model.entities import Named
from sportsdocs.model.kinds import Severity
from sportsdocs.model.productions import Production
from sportsdocs.query import Match, Matches, directed_by
from sportsdocs.review.notices import Report

_RULE = "─" * 78
_LISTED = 20


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the answer is the exit code: 0 well, 1 something is wrong with the data, 2 with the call."""
    options = _parser().parse_args(arguments)
    try:
        run: Callable[[argparse.Namespace], int] = options.run
        code = run(options)
        sys.stdout.flush()
        return code
    except SportsdocsError as error:
        print(error.report(), file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough. Python would complain again when it closes the output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--locale", default="en-GB", metavar="TAG", help="language of the answer, such as de or en-GB"
    )
    around = argparse.ArgumentParser(add_help=False)
    around.add_argument(
        "--bundled", action="store_true", help="the folder may refer to records of the bundled catalogue"
    )
    parser = argparse.ArgumentParser(
        prog="python -m sportsdocs", description="Sports documentaries, with their sources."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    tour = commands.add_parser("tour", parents=[shared, around], help="a walk through a catalogue")
    tour.add_argument(
        "path", nargs="?", type=Path, help="a folder of yours; without one, the bundled catalogue"
    )
    tour.set_defaults(run=_tour)
    show = commands.add_parser(
        "show", parents=[shared, around], help="everything that is known of one production"
    )
    show.add_argument("id")
    show.set_defaults(run=_show)
    find = commands.add_parser(
        "find", parents=[shared, around], help="productions, people, companies … by name"
    )
    find.add_argument("text", nargs="+")
    find.set_defaults(run=_find)
    for command in (show, find):
        command.add_argument(
            "--data", type=Path, metavar="PATH", help="a folder of yours instead of the bundled catalogue"
        )
    validate = commands.add_parser(
        "validate",
        parents=[shared, around],
        help="check a folder: say what is wrong where, and what an editor should look at",
    )
    validate.add_argument(
        "path", nargs="?", type=Path, help="a folder of yours; without one, the bundled catalogue"
    )
    validate.add_argument("--on", metavar="DAY", help="the day that counts as today; else the last one cited")
    validate.add_argument("--notes", action="store_true", help="tell what is worth knowing, too")
    validate.add_argument("--strict", action="store_true", help="unexplained warnings are a failure")
    validate.add_argument("--rules", action="store_true", help="only list the rules, and what each finds")
    validate.set_defaults(run=_validate)
    layout = commands.add_parser(
        "format", parents=[around], help="bring a folder's files into canonical form"
    )
    layout.add_argument(
        "path", nargs="?", type=Path, help="a folder of yours; without one, the bundled catalogue"
    )
    layout.add_argument("--check", action="store_true", help="change nothing; tell which files would change")
    layout.set_defaults(run=_format)
    return parser


def _catalog(path: Path | None, *, bundled: bool = False) -> Catalog:
    """Load the bundled catalogue, or read a folder, which may refer to records of the bundled one if that is said."""
    return load() if path is None else Catalog.read(path, within=load() if bundled else None)


# -- show, find, validate, format -------------------------------------------------------------------------------------


def _show(options: argparse.Namespace) -> int:
    docs = _catalog(options.data, bundled=options.bundled)
    wording = Formatter(options.locale)
    print(wording.fact_sheet(docs.productions[options.id], within=docs))
    return 0


def _find(options: argparse.Namespace) -> int:
    text = " ".join(options.text)
    matches = _catalog(options.data, bundled=options.bundled).find(text)
    wording = Formatter(options.locale)
    for kind, found in matches.by_kind().items():
        print(kind)
        for match in found:
            print(f"  {match.obj.id:<45} {_told(match, wording)}")
    if not matches:
        print(f"nothing is called {text!r}, nor anything like it{_hint(matches)}", file=sys.stderr)
    return 0 if matches else 1


def _hint(matches: Matches) -> str:
    return f"; did you mean {' or '.join(map(repr, matches.suggestions))}?" if matches.suggestions else ""


def _told(match: Match, wording: Formatter) -> str:
    """Name what was found in the language of the answer and, where that is another, the name that was hit."""
    named = _named(match.obj, wording) or match.name
    shown = match.name == match.obj.id or f"{named} (".startswith(f"{match.name} (")
    return named if shown else f"{named} [{match.name}]"


def _named(found: object, wording: Formatter) -> str | None:
    if isinstance(found, Production):
        return wording.line(found)
    return found.names.best(*wording.languages).text if isinstance(found, Named) else None


def _validate(options: argparse.Namespace) -> int:
    if options.rules:
        return _list_rules()
    docs = _catalog(options.path, bundled=options.bundled)
    _list_works(docs, Formatter(options.locale))
    report = _report(docs, options)
    warnings = report.warnings.unexplained
    for notice in report.unexplained if options.notes else warnings:
        print(notice)
    name = options.path or "the bundled catalogue"
    print(f"{name}: {len(docs.productions)} productions, {len(docs.sources)} sources, {_found(report)}")
    return 1 if options.strict and warnings else 0


def _list_works(docs: Catalog, wording: Formatter) -> None:
    for production in docs.productions[:_LISTED]:
        print(f"  {wording.line(production)}")
    if len(docs.productions) > _LISTED:
        print(f"  … {len(docs.productions) - _LISTED} more")


def _report(docs: Catalog, options: argparse.Namespace) -> Report:
    """Review a catalogue; of one that refers to the bundled catalogue, tell what is new once both are united."""
    if options.path is None or not options.bundled:
        return docs.validate(on=options.on)
    report = (load() | docs).validate(on=options.on)
    known = set(load().validate(on=report.on))
    return Report(report.on, [notice for notice in report if notice not in known])


def _found(report: Report) -> str:
    warnings, notes = len(report.warnings.unexplained), len(report.notes.unexplained)
    told = f"{warnings} to look at" if warnings else "nothing wrong"
    return f"{told} ({notes} notes, {len(report.explained)} explained, as of {report.on})"


def _list_rules() -> int:
    from sportsdocs.review.exempting import ABOUT_EXEMPTIONS
    from sportsdocs.review.rules import RULES  # here, because no other command waits for them

    for rule in RULES.values():
        print(f"{rule.id} ({rule.severity}): {rule.about}")
    for id_, about in ABOUT_EXEMPTIONS.items():
        print(f"{id_} ({Severity.WARNING}): {about}")
    return 0


def _format(options: argparse.Namespace) -> int:
    if options.path is not None:
        return _format_folder(options.path, options.check, within=load() if options.bundled else None)
    with as_file(files("sportsdocs") / "data") as folder:
        return _format_folder(folder, options.check, with_schemas=True)


def _format_folder(
    folder: Path, check: bool, *, with_schemas: bool = False, within: Catalog | None = None
) -> int:
    before = dict(store.read_folder(folder, checked=False).documents)
    after = write_documents(read_documents(before, None if within is None else within.content))
    if with_schemas:
        before |= {name: _bytes(folder / name) for name in _schemas()}
        after |= _schemas()
    changed = {name: data for name, data in after.items() if before.get(name) != data}
    if not check:
        store.write_files(folder, changed)
    for name in changed:
        print(f"{name} {'would change' if check else 'changed'}")
    return 1 if check and changed else 0


def _schemas() -> dict[str, bytes]:
    return {f"schema/{name}": render(schema) for name, schema in schemas().items()}


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


# -- tour -------------------------------------------------------------------------------------------------------------


def _tour(options: argparse.Namespace) -> int:
    docs = _catalog(options.path, bundled=options.bundled)
    stars = _stars(docs)
    print(f"{docs!r}\n")
    for production in stars:
        _tell(production, docs)
    for production in stars:
        _tell_how_it_moved(production, Formatter(options.locale))
    _ask(docs, stars, Formatter(options.locale))
    return 0


def _stars(docs: Catalog) -> list[Production]:
    """Choose two productions worth telling about: those whose premiere moved first, then those with most to say."""
    return sorted(docs.productions, key=lambda p: (p.rescheduled is not True, -len(p.statements)))[:2]


def _tell(production: Production, docs: Catalog) -> None:
    for tag in ("de", "en-GB"):
        wording = Formatter(tag)
        _heading(f"{production.title or production.id} [{tag}]")
        print(wording.summary(production, citations=True))
        print(f"\n{wording.fact_sheet(production, within=docs)}\n")


def _tell_how_it_moved(production: Production, wording: Formatter) -> None:
    premiere = production.premiere
    if premiere is None or premiere.date is None or not production.announced_dates:
        return
    announced = wording.list([wording.date(day) for day in production.announced_dates])
    _heading(f"{production.title or production.id}: {announced} → {wording.date(premiere.date)}")
    print(wording.cite(premiere))
    for conflict in production.conflicts():
        print(wording.conflict(conflict))
    print()


def _ask(docs: Catalog, stars: list[Production], wording: Formatter) -> None:
    directors = [person for production in stars for person in production.people("director")][:1]
    for person in directors:
        question = directed_by(person)
        _heading(f"docs.productions.where({question!r})")
        print(wording.explain(question))
        for production in docs.productions.where(question).newest_first():
            print(f"  {wording.line(production)}")


def _heading(text: str) -> None:
    print(f"{_RULE}\n{text}\n{_RULE}")
