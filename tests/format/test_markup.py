"""Text, Markdown and HTML say the same: real parsers read back what the plain text says, whatever the data holds."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

import sportsdocs
from sportsdocs import Citation, Formatter, InvalidValueError, Production, Source, Title
from sportsdocs.format.blocks import markdown
from sportsdocs.format.html import Html, element, link

DE = Formatter("de", plain_spaces=True)
ALLOWED = {"a", "caption", "div", "li", "ol", "p", "table", "td", "th", "tr"}
#: What means something in Markdown, in HTML or to a notebook, where it could do harm.
NASTY = st.lists(
    st.sampled_from(
        [
            *"\\`*_{}[]()<>#+-.!|~$^:=&;'\"/1a ",
            "<script>", "</td>", "<!--", "&amp;", "![x](y)", "[a]: b", "1. ", "# ", "- ", "$$", "~~", "**", "http://x.y", "--", "| |",
        ]
    ),
    min_size=1,
).map("".join)  # fmt: skip
TEXTS = NASTY.filter(lambda text: text == text.strip() and "  " not in text and text.isprintable())


class Page(HTMLParser):
    """What HTML holds: its elements, their text, its links; a tag that does not fit is an error."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.cells: list[tuple[str, str]] = []
        self.links: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED
        assert {name for name, _ in attrs} <= {"class", "href", "lang", "scope"}
        self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]
        if tag in ("th", "td", "p", "li"):
            self.cells.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if set(self.open) & {"th", "td", "p", "li"}:
            tag, text = self.cells[-1]
            self.cells[-1] = tag, text + data

    def handle_comment(self, data: str) -> None:
        pytest.fail(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        pytest.fail(f"a declaration: {decl}")

    def of(self, tag: str) -> list[str]:
        return [text for found, text in self.cells if found == tag]


def markdown_text(node: SyntaxTreeNode) -> str:
    if node.type in ("text", "code_inline", "html_inline", "math_inline"):
        assert node.type == "text"
        return node.content
    return "".join(map(markdown_text, node.children))


def items(text: str) -> list[str]:
    """Read the paragraphs and list items of a Markdown text with a real parser."""
    tree = SyntaxTreeNode(MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text))
    assert {node.type for node in tree.walk()} <= {
        "root", "bullet_list", "ordered_list", "list_item", "paragraph", "inline", "text", "strong", "link",
    }  # fmt: skip
    return [markdown_text(node) for node in tree.walk() if node.type == "inline"]


def work(title: str, source: Source) -> Production:
    return Production("werk", kind="film", titles=[Title(title, language="de", citations=[Citation(source)])])


@given(TEXTS)
def test_markdown_prints_any_text_as_it_is(text: str) -> None:
    assert items(markdown(text)) == [text]
    assert items(f"- **{markdown(text)}**: {markdown(text)}") == [f"{text}: {text}"] or text[0] in "*_"


@given(TEXTS)
def test_html_prints_any_text_as_it_is(text: str) -> None:
    assert Page(element("p", text)).of("p") == [text]
    assert Page(element("p", element("a", "x", href=text))).links == [text]


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "ftp://x.y", "//x.y"])
def test_only_web_addresses_become_links(address: str) -> None:
    assert link(address) == address
    with pytest.raises(InvalidValueError):
        Source("seite", url=address, published="2020")
    assert link("https://x.y/?a=1&b=<2>") == Html(
        '<a href="https://x.y/?a=1&amp;b=&lt;2&gt;">https://x.y/?a=1&amp;b=&lt;2&gt;</a>'
    )


@given(TEXTS, TEXTS, st.sampled_from(["", "?a=[b]&c=(d)_e_*f*", "#x~y~", "$1$", "%3C!--"]))
def test_a_sheet_says_the_same_in_every_markup(title: str, headline: str, query: str) -> None:
    url = f"https://x.y/z{query}"
    source = Source(
        "seite", title=headline, url=url, archived_url=f"https://archive.org/{url}", published="2020-05-01"
    )
    film = work(title, source)
    plain = DE.fact_sheet(film, citations=True).splitlines()
    rows, references = plain[: plain.index("")], plain[plain.index("") + 2 :]
    page = Page(DE.fact_sheet(film, citations=True, markup="html"))
    told = zip(page.of("th"), page.of("td"), strict=True)
    assert [f"{label}: {value}" for label, value in told] == rows
    assert [f"[{number}] {text}" for number, text in enumerate(page.of("li"), 1)] == references
    assert page.links == [source.url, source.archived_url]
    found = [unquote(text) for text in items(DE.fact_sheet(film, citations=True, markup="markdown"))]
    assert found[: len(rows)] == [unquote(row) for row in rows]
    numbered = found[len(rows) + 1 :]
    assert [f"[{number}] {text}" for number, text in enumerate(numbered, 1)] == list(map(unquote, references))


@pytest.mark.parametrize("locale", ["de", "de-CH", "en-GB", "en-US"])
@pytest.mark.parametrize("work_id", sportsdocs.sample().productions.ids)
def test_a_summary_says_the_same_in_every_markup(work_id: str, locale: str) -> None:
    f, film = Formatter(locale), sportsdocs.sample().productions[work_id]
    plain = f.summary(film, citations=True)
    paragraphs = plain.text.split("\n\n")[:-1] if plain.sources else [plain.text]
    page = Page(f.summary(film, citations=True, markup="html").text)
    assert page.of("p")[: len(paragraphs)] == paragraphs
    assert len(page.of("li")) == len(plain.sources)
    read = items(f.summary(film, citations=True, markup="markdown").text)
    assert read[: len(paragraphs)] == paragraphs


def test_html_says_its_language_and_markup_is_a_word_that_is_known() -> None:
    film = work("Trainer!", Source("seite", published="2020"))
    assert (
        Formatter("de-CH").fact_sheet(film, markup="html").startswith('<div class="sportsdocs" lang="de-CH">')
    )
    with pytest.raises(InvalidValueError, match="html"):
        DE.fact_sheet(film, markup="htm")  # type: ignore[arg-type]
