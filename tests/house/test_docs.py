"""The documentation is complete: names, commands, lists of a file, and nothing that belongs elsewhere."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

import sportsdocs
from sportsdocs.cli import _parser
from sportsdocs.codec.structure import LISTS
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.statements import content_fields

ROOT = Path(__file__).parents[2]
REFERENCE = "".join(path.read_text("utf-8") for path in sorted((ROOT / "docs/reference").glob("*.md")))


def test_every_public_name_is_in_the_reference_once() -> None:
    described = re.findall(r":: sportsdocs\.(\w+)$", REFERENCE, re.MULTILINE)
    assert sorted(described) == sportsdocs.__all__


def test_every_page_is_in_the_table_of_contents() -> None:
    index = (ROOT / "docs/index.md").read_text("utf-8")
    pages = {
        path.relative_to(ROOT / "docs").with_suffix("").as_posix() for path in (ROOT / "docs").rglob("*.md")
    }
    pages = {page for page in pages if not page.startswith(("_build", "jupyter_execute"))}
    assert {
        page for page in pages - {"index"} if not re.search(rf"^{re.escape(page)}$", index, re.MULTILINE)
    } == set()


def test_every_command_is_in_the_readme() -> None:
    (commands,) = (action.choices for action in _parser()._actions if action.dest == "command")
    readme = (ROOT / "README.md").read_text("utf-8")
    assert commands
    assert {
        name for name in commands if f"`{name}" not in readme and f"sportsdocs {name}" not in readme
    } == set()


def test_the_form_of_a_file_is_told_in_full() -> None:
    page = (ROOT / "docs/how-to/fix-a-fact.md").read_text("utf-8")
    for section, kind in SECTIONS.items():
        (row,) = re.findall(rf"^\| `{section}` \|(.*)$", page, re.MULTILINE)
        assert {name for name in content_fields(kind) if f"`{name}`" not in row} == set(), section
    assert all(f"`{name}`" in page for name in LISTS)


def test_the_repository_speaks_of_the_project_alone() -> None:
    files = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split()
    if not files:
        pytest.skip("no repository here: an unpacked archive does not list its files")
    machine = re.compile(
        r"(?<![\w.])/(?:work|root|home|tmp)/\w|(?:pypi|pythonhosted|npmjs)\.(?:org|com)", re.IGNORECASE
    )
    found = {
        name: match[0]
        for name in files
        if not name.startswith("src/sportsdocs/data/") and name != "tests/house/test_docs.py"
        if (match := machine.search((ROOT / name).read_text("utf-8", "replace")))
    }
    assert found == {}
