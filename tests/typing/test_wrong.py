"""What type checkers refuse, the library refuses too: every line of `query_wrong.py` is run, and none answers in silence."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import sportsdocs
from sportsdocs import SportsdocsError
from tests.typing import query_wrong

FILE = Path(query_wrong.__file__)
DOCS = sportsdocs.sample()
SOURCE = FILE.read_text("utf-8")
GIVEN = {**vars(query_wrong), "docs": DOCS, "works": DOCS.productions}


def wrong_lines(prefix: str) -> list[str]:
    """Give the statements in the functions of which the name starts so."""
    functions = [node for node in ast.parse(SOURCE).body if isinstance(node, ast.FunctionDef)]
    return [ast.unparse(line) for one in functions if one.name.startswith(prefix) for line in one.body[1:]]


def run(line: str) -> None:
    exec(compile(line, FILE, "exec"), dict(GIVEN))


def test_each_wrong_line_stands_in_one_of_the_groups_and_is_there_once() -> None:
    lines = [line for prefix in ("refused_", "python_", "typed_only_") for line in wrong_lines(prefix)]
    assert len(lines) == len(set(lines)) == SOURCE.count("# type: ignore[")


@pytest.mark.parametrize("line", wrong_lines("refused_"))
def test_the_library_refuses_it_and_says_why(line: str) -> None:
    with pytest.raises(SportsdocsError) as caught:
        run(line)
    assert len(str(caught.value)) > 20


@pytest.mark.parametrize("line", wrong_lines("python_"))
def test_python_does_not_run_it(line: str) -> None:
    with pytest.raises((TypeError, AttributeError, KeyError)) as caught:
        run(line)
    assert not isinstance(caught.value, SportsdocsError)


@pytest.mark.parametrize("line", wrong_lines("typed_only_"))
def test_only_a_type_checker_sees_it(line: str) -> None:
    run(line)
