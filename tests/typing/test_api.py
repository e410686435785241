"""The file that type checkers read runs as well: a type that is right must also be what comes out."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import dev
from sportsdocs import Finding
from tests.typing import api

ROOT = Path(dev.__file__).parent
HERE = Path(__file__).parent


def test_every_part_of_it_runs() -> None:
    parts = {
        name: part for name, part in vars(api).items() if getattr(part, "__module__", "") == api.__name__
    }
    assert set(parts) == {"catalogues", "history", "problems", "productions", "records", "values", "wording"}
    for name, part in parts.items():
        part(*([Finding("is missing")] if name == "problems" else []))


def test_both_type_checkers_read_these_files() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]
    mypy, pyright = settings["mypy"], settings["pyright"]
    assert [command[1] for command in dev.STAGES["types"]] == ["mypy", "pyright"]
    assert mypy["strict"] is True  # that reports needless comments, too
    assert not {"exclude", "overrides", "warn_unused_ignores", "plugins"} & set(mypy)
    assert "tests" in mypy["files"]
    assert "tests" in pyright["include"]
    assert not {"exclude", "ignore", "enableTypeIgnoreComments"} & set(pyright)


def test_wrong_questions_are_many_and_a_needless_comment_is_an_error() -> None:
    wrong = (HERE / "query_wrong.py").read_text("utf-8")
    assert "\n# pyright: reportUnnecessaryTypeIgnoreComment=true\n" in wrong
    assert len(re.findall(r"  # type: ignore\[[a-z, -]+\]$", wrong, re.MULTILINE)) >= 100


def test_right_questions_need_no_comment_and_no_cast() -> None:
    for name in ("api.py", "query_right.py"):
        text = (HERE / name).read_text("utf-8")
        assert "ignore" not in text
        assert "cast" not in text
