"""Keep the messages: `python tests/messages.py update` brings the .po files up to the source and makes the .mo files.

It adds what the source says and a file lacks (English says the message itself), sorts by context, and writes no dates,
so that the same source gives the same bytes. With `--prune` it also drops what the source no longer says.
Babel's own commands find the same: `pybabel extract -F pyproject.toml -k msg:1c,2 -k msgs:1c,2,3 -o messages.pot src/sportsdocs`,
then, for each language, `pybabel update -N --no-wrap -D sportsdocs -i messages.pot -d src/sportsdocs/locale -l de`; they write
dates, which `update` takes out again. A language is complete; one with a region only says what differs.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
from hatch_build import compile_messages  # noqa: E402  (the build hook, beside pyproject.toml, is no package)

SOURCE = ROOT / "src" / "sportsdocs"
LOCALES = SOURCE / "locale"
#: The languages that say everything; those with a region only say what differs.
FULL = tuple(sorted(folder.name for folder in LOCALES.iterdir() if "_" not in folder.name))
KEYWORDS = {"msg": ((1, "c"), 2), "msgs": ((1, "c"), 2, 3)}
_HEADERS = "POT-Creation-Date|PO-Revision-Date|Generated-By|Last-Translator|Language-Team|Project-Id-Version|Report-Msgid-Bugs-To"
_DATES = re.compile(rf'^"(?:{_HEADERS}): .*\n', re.MULTILINE)

Key = tuple[str, str]


def key(message: Message) -> Key:
    """Give what a message is looked up by: its context and its (singular) English text."""
    text = message.id
    return message.context or "", text if isinstance(text, str) else text[0]


def extracted() -> Catalog:
    """Read every phrase the source says."""
    catalog = Catalog()
    rows = extract_from_dir(SOURCE, [("format/**.py", "python")], keywords=KEYWORDS, strip_comment_tags=True)
    for _, _, text, comments, context in rows:
        catalog.add(text, None, auto_comments=comments, context=context)
    return catalog


def po_files() -> Iterator[Path]:
    """List the .po files."""
    yield from sorted(LOCALES.glob("*/LC_MESSAGES/*.po"))


def read(path: Path) -> Catalog:
    """Read a .po file."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name, domain="sportsdocs")


def written(catalog: Catalog) -> str:
    """Give the text of a .po file: sorted by context, without dates."""
    ordered = Catalog(
        locale=catalog.locale, domain="sportsdocs", charset="utf-8", header_comment="", fuzzy=False
    )
    for message in sorted((m for m in catalog if m.id), key=key):
        ordered.add(message.id, message.string, context=message.context, user_comments=message.user_comments)
    buffer = io.BytesIO()
    write_po(buffer, ordered, width=0, no_location=True)
    return _DATES.sub("", buffer.getvalue().decode("utf-8")).lstrip("\n")


def update(path: Path, source: Catalog, *, prune: bool = False) -> str:
    """Give the text of a .po file brought up to the source."""
    catalog, language = read(path), path.parent.parent.name
    have, wanted = {key(m) for m in catalog if m.id}, {key(m) for m in source if m.id}
    for message in source if language in FULL else ():
        if message.id and key(message) not in have:
            catalog.add(message.id, message.id if language == "en" else None, context=message.context)
    for context, text in have - wanted if prune else ():
        catalog.delete(text, context or None)
    return written(catalog)


def main(arguments: list[str]) -> None:
    """Run a command."""
    if arguments[:1] == ["update"]:
        source = extracted()
        for path in po_files():
            path.write_text(update(path, source, prune="--prune" in arguments), encoding="utf-8")
    else:
        raise SystemExit(__doc__)
    compile_messages(ROOT)


if __name__ == "__main__":
    main(sys.argv[1:])
