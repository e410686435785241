"""Rules about the sentences that the bundled data itself says: what people said in substance, and our notes on sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

import pytest

from tests.facts.bundle import content, plain

#: Typed on a keyboard, not set by a printer.
STRAIGHT: Final = re.compile("[\"']")
#: A full stop, colon or the like before the end: more than one sentence.
BREAK: Final = re.compile(r"[.:!?…]\s")
#: What somebody said is told in indirect speech: not in the first person, nor as a fact of ours.
DIRECT: Final = {
    "de": re.compile(r"\b([Ii]ch|mich|mir|[Ww]ir|uns|ist|sind|war|waren|hat|hatte|hatten|wird)\b"),
    "en": re.compile(r"\b(I|me|my|[Ww]e|us|our|is|are|has|will)\b"),
}


def wordings(key: str) -> Iterator[tuple[str, str, str]]:
    """List the wordings under a key of the productions: file, language, text."""
    for file, document in plain().items():
        if file.startswith("productions/"):
            for text in _under(document, key):
                yield from ((file, language, wording) for language, wording in text.items())


def _under(node: Any, key: str) -> Iterator[dict[str, str]]:
    if isinstance(node, list):
        for item in node:
            yield from _under(item, key)
    elif isinstance(node, dict):
        for name, item in node.items():
            yield from (item,) if name == key else _under(item, key)


GISTS: Final = list(wordings("gist"))
NOTES: Final = list(wordings("note"))


@pytest.mark.parametrize(("file", "language", "gist"), GISTS)
def test_gist_is_one_sentence_in_indirect_speech(file: str, language: str, gist: str) -> None:
    assert gist.endswith("."), file
    assert not BREAK.search(gist), "it stands behind a colon and is one sentence"
    assert not DIRECT[language].search(gist)


def test_notes_are_sentences() -> None:
    assert [note for _, _, note in NOTES if not (note.lstrip("„“")[0].isupper() and note.endswith("."))] == []


def test_quotation_marks_and_apostrophes_are_those_of_print() -> None:
    titles = [source.title for source in content().sources.values() if source.title is not None]
    prose = [text for _, _, text in (*GISTS, *NOTES)]
    assert [text for text in (*titles, *prose) if STRAIGHT.search(text)] == []
