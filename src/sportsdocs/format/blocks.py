"""What a page consists of, and how it is written: as plain text, as Markdown, as HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from attrs import frozen

from sportsdocs.format.choices import choose
from sportsdocs.format.html import Html, element, escaped, lines, link
from sportsdocs.format.joining import labelled
from sportsdocs.format.messages import msg

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

Markup = Literal["text", "markdown", "html"]
_MARKUPS = get_args(Markup)

_HEADING = msg("heading", "{heading}:")
_NUMBERED = msg("reference", "[{number}] {reference}")


@frozen
class Paragraph:
    """Running text."""

    text: str


@frozen
class Rows:
    """Lines of label and value, under the name of what they are about where that is not clear."""

    rows: tuple[tuple[str, str], ...]
    caption: str = ""


@frozen
class Reference:
    """A finished reference line, and the addresses in it."""

    text: str
    addresses: tuple[str, ...]

    def parts(self) -> Iterator[tuple[str, bool]]:
        """Cut it at its addresses, and tell which parts are one."""
        rest = self.text
        for (
            address
        ) in self.addresses:  # in the order in which they are printed: an archive's may hold the other
            before, found, after = rest.partition(address)
            if found:
                yield from ((before, False), (address, True))
                rest = after
        yield rest, False


@frozen
class References:
    """A heading, and the sources under it, numbered from 1."""

    heading: str
    references: tuple[Reference, ...]


Block = Paragraph | Rows | References


def written(f: Formatter, blocks: Iterable[Block], markup: Markup) -> str:
    """Write the blocks of a page, an empty line between them; as HTML, in one element that says its language."""
    choose(markup, _MARKUPS, "markup")
    parts = [_WRITERS[markup, type(block)](f, block) for block in blocks]
    if markup == "html":
        return str(element("div", Html("\n"), lines(parts), Html("\n"), class_="sportsdocs", lang=f.locale))
    return "\n\n".join(parts)


# -- plain text ---------------------------------------------------------------------------------------------------------


def _text_paragraph(_: Formatter, paragraph: Paragraph) -> str:
    return paragraph.text


def _text_rows(f: Formatter, rows: Rows) -> str:
    caption = [f.say(_HEADING, heading=rows.caption)] if rows.caption else []
    return "\n".join((*caption, *(labelled(f, label, value) for label, value in rows.rows)))


def _text_references(f: Formatter, references: References) -> str:
    numbered = (
        f.say(_NUMBERED, number=str(number), reference=reference.text)
        for number, reference in enumerate(references.references, 1)
    )
    return "\n".join((f.say(_HEADING, heading=references.heading), *numbered))


# -- Markdown -----------------------------------------------------------------------------------------------------------

# Also the dollar sign: notebooks take what stands between two of them for mathematics.
_MARKS: Final = re.compile(r"([\\`*_\[\]<>&|~$])")
# What opens a list, a heading or a quotation at the start of a line: "1. FC Köln", "# 1".
_OPENING: Final = re.compile(r"^(\d+)([.)])|^([-+#=:])", re.MULTILINE)


def markdown(text: str) -> str:
    """Escape a text, so that Markdown prints it as it is."""
    return _OPENING.sub(r"\1\\\2\3", _MARKS.sub(r"\\\1", text))


def _markdown_paragraph(_: Formatter, paragraph: Paragraph) -> str:
    return markdown(paragraph.text)


def _markdown_rows(f: Formatter, rows: Rows) -> str:
    caption = [f"**{markdown(rows.caption)}**", ""] if rows.caption else []
    each = (f"- {labelled(f, f'**{markdown(label)}**', markdown(value))}" for label, value in rows.rows)
    return "\n".join((*caption, *each))


def _markdown_references(f: Formatter, references: References) -> str:
    numbered = (
        f"{number}. {_markdown_reference(reference)}"
        for number, reference in enumerate(references.references, 1)
    )
    return "\n".join((markdown(f.say(_HEADING, heading=references.heading)), "", *numbered))


def _markdown_reference(reference: Reference) -> str:
    # Between angle brackets nothing is escaped; an address has none of its own.
    return "".join(f"<{part}>" if address else markdown(part) for part, address in reference.parts())


# -- HTML ---------------------------------------------------------------------------------------------------------------


def _html_paragraph(_: Formatter, paragraph: Paragraph) -> Html:
    return element("p", paragraph.text)


def _html_rows(_: Formatter, rows: Rows) -> Html:
    each = [
        element("tr", element("th", label, scope="row"), element("td", value)) for label, value in rows.rows
    ]
    caption = [element("caption", rows.caption)] if rows.caption else []
    return element("table", Html("\n"), lines([*caption, *each]), Html("\n"))


def _html_references(f: Formatter, references: References) -> Html:
    each = [element("li", *_with_links(reference)) for reference in references.references]
    heading = element("p", f.say(_HEADING, heading=references.heading))
    return lines([heading, element("ol", Html("\n"), lines(each), Html("\n"))])


def _with_links(reference: Reference) -> Iterator[Html]:
    return (link(part) if address else escaped(part) for part, address in reference.parts())


_WRITERS: Final[dict[tuple[str, type], Callable[[Any, Any], Any]]] = {
    ("text", Paragraph): _text_paragraph,
    ("text", Rows): _text_rows,
    ("text", References): _text_references,
    ("markdown", Paragraph): _markdown_paragraph,
    ("markdown", Rows): _markdown_rows,
    ("markdown", References): _markdown_references,
    ("html", Paragraph): _html_paragraph,
    ("html", Rows): _html_rows,
    ("html", References): _html_references,
}
