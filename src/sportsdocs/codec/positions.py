"""Where in a document something stands. Nobody asks before there is something to tell, so good documents pay nothing."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate
from typing import Final, NamedTuple

from attrs import evolve

from sportsdocs.errors import ROOT, Finding, step

_STEP: Final = re.compile(r'\.[A-Za-z0-9_-]+|\[[0-9]+\]|\["(?:[^"\\]|\\.)*"\]', re.ASCII)
# Possessive, so that a text that is no JSON costs no more than one that is.
_TOKEN: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[\]{},:]|[^\[\]{},:"\s]++', re.DOTALL)

_WIDTH: Final = 80
_BEFORE: Final = 30


# -- places -------------------------------------------------------------------------------------------------------------


class Node(NamedTuple):
    """A value in a document: how deep it lies, under which key or at which place, where that stands, and how it begins."""

    depth: int
    key: str | int | None
    offset: int
    piece: str


def nodes(text: str) -> Iterator[Node]:
    """List the values of a document in order. Of a text that is no JSON something is listed, too; nothing is raised."""
    places: list[int | None] = []  # of the open lists the next place, None for objects
    key: re.Match[str] | None = None
    for match in _TOKEN.finditer(text):
        piece = match[0]
        if piece in "]}":
            del places[-1:]
        elif piece in ",:":
            key = None if piece == "," else key
        elif places and places[-1] is None and key is None:
            key = match
        else:
            if key is not None:
                yield Node(len(places), _decoded(key[0]), key.start(), piece)
            elif places and places[-1] is not None:
                yield Node(len(places), places[-1], match.start(), piece)
                places[-1] += 1
            else:
                yield Node(len(places), None, match.start(), piece)
            key = None
            if piece in "[{":
                places.append(0 if piece == "[" else None)


def _decoded(piece: str) -> str:
    if "\\" not in piece:
        return piece[1:-1]
    try:
        return str(json.loads(piece))
    except ValueError:
        return piece


def _ways(path: str) -> list[str]:
    """List the paths that lead to a path, from the root on."""
    return list(accumulate([ROOT, *_STEP.findall(path)]))


def offsets(text: str, paths: Iterable[str]) -> dict[str, int]:
    """Tell where paths lead: to the key or the item or, where there is no such thing, to what it is missing from."""
    ways = {path: _ways(path) for path in paths}
    wanted = {way for steps in ways.values() for way in steps}
    found: dict[str, int] = {}
    open_: list[str] = []  # the paths of what is open; the empty one leads nowhere that is wanted
    for depth, key, offset, _ in nodes(text):
        above = open_[depth - 1] if depth else ""
        here = ROOT if key is None else above and above + step(key)
        open_[depth:] = [here if here in wanted else ""]
        found.setdefault(here, offset)
    return {
        path: next((found[way] for way in reversed(steps) if way in found), 0) for path, steps in ways.items()
    }


# -- lines --------------------------------------------------------------------------------------------------------------


class Lines:
    """The lines of a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def told(self, finding: Finding, offset: int) -> Finding:
        """Give a finding with its line, and with what stands there."""
        line = bisect_right(self._starts, offset)
        return evolve(finding, line=line, excerpt=self._excerpt(line, offset))

    def _excerpt(self, line: int, offset: int) -> str:
        """Give the line, cut to what is round the offset, nothing unprintable in it; and a mark below the offset."""
        start = self._starts[line - 1]
        end = self._starts[line] - 1 if line < len(self._starts) else len(self._text)
        first = max(start, offset - _BEFORE)
        last = min(end, first + _WIDTH)
        shown = "".join(
            character if character.isprintable() else "\ufffd" for character in self._text[first:last]
        )
        lead, tail = "…" if first > start else "", "…" if last < end else ""
        return f"{lead}{shown}{tail}\n{' ' * (len(lead) + offset - first)}^"


def placed(findings: Iterable[Finding], documents: Mapping[str, bytes]) -> list[Finding]:
    """Give findings in the order of the documents and of what stands in them, each with its line."""
    by_file: dict[str, list[Finding]] = {file: [] for file in documents}
    for finding in findings:
        by_file.setdefault(finding.file, []).append(finding)
    return [
        finding for file, found in by_file.items() for finding in _in_order(found, documents.get(file, b""))
    ]


def _in_order(findings: list[Finding], data: bytes) -> list[Finding]:
    # What has a line already was told by whoever could not read the document.
    paths = {finding.path for finding in findings if finding.path and finding.line is None}
    if not paths:
        return findings
    text = data.decode("utf-8", "replace")
    found, lines = offsets(text, paths), Lines(text)
    findings.sort(key=lambda finding: found.get(finding.path, -1))
    return [lines.told(each, found[each.path]) if each.path in found else each for each in findings]
