"""What may come of reading documents: a catalogue for which every law holds, or an error that says what is wrong where."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from sportsdocs.codec.content import Content
from sportsdocs.codec.documents import META, read_documents, write_documents
from sportsdocs.codec.parse import parse
from sportsdocs.errors import CatalogError, Finding, SportsdocsError, shown
from tests.properties.nodes import Steps, at, followed, nodes

#: What the report on any document may come to.
MOST_TEXT = 100_000
#: Findings about a whole file: its name, its form, or what it holds together.
_WHOLE = ("", "$")


def verdict(documents: Mapping[str, bytes], within: Content | None = None) -> Content | None:
    """Read documents: their content, or None if they are refused. Anything else fails."""
    try:
        content = read_documents(documents, within)
    except CatalogError as error:
        check_report(error)
        for finding in error.findings:
            check_place(finding, documents)
        return None
    check_content(content, within)
    return content


def check_content(content: Content, within: Content | None = None) -> None:
    """Try on a content what holds for each: nothing is lost, nothing is written in two ways, all text is in normal form."""
    written = write_documents(content)
    again = read_documents(written, within)
    assert again == content
    assert repr(again) == repr(content)
    assert write_documents(again) == written
    for document in written.values():
        text = document.decode("utf-8")
        assert unicodedata.is_normalized("NFC", text)
        json.loads(text)


def check_report(error: SportsdocsError) -> None:
    """Try on an error what holds for each: it says something, in bounded text that can be printed."""
    assert error.findings
    text = str(error)
    assert len(text) <= MOST_TEXT
    assert all(line.isprintable() for line in text.split("\n"))
    assert all(finding.reason and "\n" not in finding.reason for finding in error.findings)


def check_place(finding: Finding, documents: Mapping[str, bytes]) -> None:
    """Follow the file and path of a finding: there is the value that it names."""
    assert finding.file in documents or finding.file == META
    document = _document(documents.get(finding.file, b""))
    if finding.path in _WHOLE or document is None:
        return
    places = followed(document, finding.path)
    assert places, finding
    assert not finding.value or any(_names(document, steps, finding.value) for steps in places), finding


def _document(data: bytes) -> Any:
    """Read a document as we do; or, where that is refused, as others do, with numbers as they stand there."""
    try:
        return parse(data, "x.json")
    except CatalogError:
        pass
    try:
        return json.loads(
            data.decode("utf-8"), parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_once
        )
    except (ValueError, RecursionError):
        return None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object of its keys; where one stands twice, others read one of the two, so there is nothing to follow."""
    if len(dict(pairs)) != len(pairs):
        raise ValueError("a key twice")
    return dict(pairs)


def _names(document: Any, steps: Steps, value: str) -> bool:
    """Tell whether it is the node at a place that is shown, something in it, a part of its text, or its own key."""
    try:
        parent = at(document, steps[:-1])
        missing = isinstance(parent, dict) and steps[-1] not in parent
        node = None if missing else at(document, steps)
    except (KeyError, IndexError, TypeError):  # the way that a cut key does not mean
        return False
    named = [
        *(found for _, found in nodes(node)),
        *(key for path, _ in nodes(node) for key in path[-1:]),
        *steps[-1:],
    ]
    return value in map(shown, named) or any(
        _part(value, str(one)) for one in named if isinstance(one, (str, Decimal))
    )


def _part(value: str, text: str) -> bool:
    """Tell whether what is shown is a part of a text, of a period its start; an address is shown in normal form."""
    part = value.removesuffix("…").strip("'\"")
    return any(
        part in form(written)
        for form in (ascii, repr)
        for written in (text, unicodedata.normalize("NFC", text))
    )
