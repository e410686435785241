"""Examples are tests: Sybil runs the README, the pages under docs/ and the docstrings under src/.

In blocks of Python a comment behind an expression says what comes out, where it is Python itself:
`1 + 1  # 2` is checked, `print(x)  # as you would expect` only run. Prompts (`>>>`) work as in doctest.
"""

from __future__ import annotations

import ast
import builtins
import io
import tokenize
from collections.abc import Generator
from typing import Any

import pytest
from sybil import Example, Sybil
from sybil.integration.pytest import SybilItem
from sybil.parsers import myst, rest
from sybil.sybil import SybilCollection
from sybil.typing import Parser


def _public_names() -> dict[str, Any]:
    """Return what a reader of a page may take for granted in a comment without an import."""
    import sportsdocs

    return {name: getattr(sportsdocs, name) for name in sportsdocs.__all__}


def _difference(result: object, comment: str, namespace: dict[str, Any]) -> str | None:
    """Return what speaks against `comment` as the value of `result`; None if nothing, or if it is prose."""
    if repr(result) == comment:
        return None
    try:
        expression = ast.parse(comment, "<comment>", "eval")
    except SyntaxError:
        return None
    known = {**_public_names(), **namespace}
    if isinstance(expression.body, ast.Name) and not hasattr(builtins, comment) and comment not in known:
        return None  # one word of prose, such as "atomic"
    try:
        expected = eval(compile(expression, "<comment>", "eval"), known)
    except NameError as error:
        return f"gave {result!r}; its comment, {comment!r}, reads as Python, but {error}"
    return None if result == expected else f"gave {result!r}, but its comment says {comment}"


def run_block(example: Example) -> str | None:
    """Run a block statement by statement and compare the values that its comments state."""
    # Empty lines in front, so that tracebacks name the lines of the page.
    source = "\n" * (example.line + example.parsed.line_offset) + str(example.parsed)
    comments = {
        token.start[0]: token.string.lstrip("#").strip()
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    }
    for node in ast.parse(source, example.path).body:
        comment = comments.get(node.end_lineno or 0) if isinstance(node, ast.Expr) else None
        if isinstance(node, ast.Expr) and comment:
            result = eval(compile(ast.Expression(node.value), example.path, "eval"), example.namespace)
            if problem := _difference(result, comment, example.namespace):
                return f"line {node.lineno}: {ast.unparse(node)} {problem}"
        else:
            exec(compile(ast.Module([node], []), example.path, "exec"), example.namespace)
    return None


class PythonBlocks(myst.PythonCodeBlockParser):
    """Sybil's parser of Python blocks, prompts or none, with our comparison of comments."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.codeblock_parser = myst.CodeBlockParser(language, run_block)


# One Sybil a folder: before Python 3.13, `**` in its patterns means exactly one folder.
prompts: list[Parser] = [rest.DocTestParser(), rest.SkipParser()]
blocks: list[Parser] = [
    PythonBlocks("python"),
    PythonBlocks("pycon"),
    myst.DocTestDirectiveParser(),
    myst.SkipParser(),
]
pytest_collect_file = SybilCollection(
    [
        Sybil(blocks, patterns=["README.md"]),
        Sybil(blocks, path="docs", patterns=["*.md"]),
        Sybil(prompts, path="src", patterns=["*.py"]),
    ]
).pytest()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> Generator[None]:
    """Put the examples last and in the order of the page, after pytest-randomly has shuffled the tests.

    The examples of one page share their names, so any other order breaks them.
    """
    yield
    examples = [item for item in items if isinstance(item, SybilItem)]
    examples.sort(key=lambda item: (str(item.path), item.example.start))
    items[:] = [*(item for item in items if not isinstance(item, SybilItem)), *examples]
