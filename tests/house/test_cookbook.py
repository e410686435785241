"""The cookbook is worth its name: many questions, each with an answer that is compared, and every criterion in use."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from pathlib import Path

import pytest

import sportsdocs
from sportsdocs.query.criteria import ProductionCriteria
from sportsdocs.query.rolecriteria import RoleCriteria

PAGE = (Path(__file__).parents[2] / "docs/how-to/cookbook.md").read_text("utf-8")
#: Each question in bold, with what stands between it and the next one or the next heading.
QUESTIONS = dict(re.findall(r"^\*\*(.+?)\*\*(.*?)(?=^\*\*|^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))
CODE = re.compile(r"```python\n(.*?)```", re.DOTALL)


def answers(code: str) -> list[str]:
    """Give the comments behind expressions that are Python, not prose: those that are compared."""
    comments = {
        token.start[0]: token.string.lstrip("# ")
        for token in tokenize.generate_tokens(io.StringIO(code).readline)
        if token.type == tokenize.COMMENT
    }
    ends = [node.end_lineno for node in ast.parse(code).body if isinstance(node, ast.Expr)]
    return [comments[end] for end in ends if end in comments and _is_python(comments[end])]


def _is_python(comment: str) -> bool:
    try:
        ast.parse(comment, mode="eval")
    except SyntaxError:
        return False
    return True


def test_there_are_many_questions() -> None:
    assert len(QUESTIONS) >= 30
    assert all(question.endswith("?") for question in QUESTIONS)
    assert len(re.findall(r"^## ", PAGE, re.MULTILINE)) >= 10


@pytest.mark.parametrize("question", QUESTIONS)
def test_each_has_a_block_with_an_answer_that_is_compared(question: str) -> None:
    (code,) = CODE.findall(QUESTIONS[question])
    assert answers(code)


def test_every_criterion_of_productions_is_asked_for_and_three_of_the_roles() -> None:
    asked = set(re.findall(r"\b(\w+)=", "\n".join(re.findall(r"\.where\((.*)", PAGE))))
    criteria, roles = set(ProductionCriteria.__annotations__), set(RoleCriteria.__annotations__)
    assert criteria - roles - asked == set()
    assert len(asked & roles) >= 3


def test_it_asks_what_never_changes() -> None:
    assert "sample()" in PAGE
    assert "load()" not in PAGE
    assert str(len(sportsdocs.sample().productions)) == "12"
