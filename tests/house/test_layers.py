"""The walls of the package: who imports whom, what stands in which file, and what must not stand there."""

from __future__ import annotations

import ast
import json
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import sportsdocs

ROOT = Path(sportsdocs.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
FLOORS = {
    "errors": 0, "model": 1, "names": 1, "codec": 2, "store": 2, "query": 2, "review": 3, "catalog": 4, "format": 4,
    "integrations": 5, "testing": 5, "cli": 6, "__main__": 7,
}  # fmt: skip
RUNTIME = {"attrs", "attr", "cattrs", "babel", "sportsdocs"}
#: The only two that may be imported from below: cards for `_repr_html_`, tables for `to_*`.
DOORS = {"sportsdocs.integrations.notebook", "sportsdocs.integrations.frames"}


def _room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module or ""
            if node.module == "sportsdocs":
                yield from (f"sportsdocs.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_run_downwards_only(path: Path) -> None:
    room = _room(path)
    if room == "__init__":
        return
    for name in _imports(path):
        other = name.split(".")[1] if name.startswith("sportsdocs.") else None
        if other is None or other == room or name in DOORS:
            continue
        assert FLOORS[other] < FLOORS[room], f"{room} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_optional_packages_are_imported_in_integrations_and_testing_only(path: Path) -> None:
    if _room(path) in ("integrations", "testing"):
        return
    tops = {name.partition(".")[0] for name in _imports(path)}
    assert tops <= RUNTIME | set(sys.stdlib_module_names), path


def test_the_lower_floors_need_attrs_only() -> None:
    for path in MODULES:
        if FLOORS.get(_room(path), 9) <= 1:
            tops = {name.partition(".")[0] for name in _imports(path)}
            assert tops <= {"attrs", "attr", "sportsdocs"} | set(sys.stdlib_module_names), path


def test_no_id_of_a_bundled_record_stands_in_code() -> None:
    docs = sportsdocs.load()
    ids = {*docs.productions.ids, *docs.entities_by_id, *docs.sources_by_id}
    for path in MODULES:
        texts = {
            node.value
            for node in ast.walk(_without_docstrings(ast.parse(path.read_text("utf-8"))))
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        assert not texts & ids, path


def _without_docstrings(tree: ast.Module) -> ast.Module:
    # Examples in docstrings may use stable records of the sample.
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if (
            isinstance(body, list)
            and body
            and isinstance(body[0], ast.Expr)
            and isinstance(body[0].value, ast.Constant)
        ):
            body[0].value.value = ""
    return tree


def test_files_are_short() -> None:
    lines = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: count for name, count in lines.items() if count > 350} == {}


def test_functions_are_short() -> None:
    lengths = []
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef):
                body = node.body[1:] if ast.get_docstring(node) else node.body
                lengths.append((body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0)
    assert statistics.median(lengths) < 8


def test_no_code_evaluates_or_unpickles() -> None:
    forbidden = {"eval", "exec", "compile", "__import__"}
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in forbidden, f"{path}:{node.lineno}"
        assert not {"pickle", "marshal", "shelve", "yaml"} & set(_imports(path)), path


def test_every_statement_class_has_a_section_and_every_section_a_schema() -> None:
    from sportsdocs.model.sections import SECTIONS
    from sportsdocs.model.statements import Statement

    assert set(SECTIONS.values()) == set(Statement.__subclasses__())
    schema = json.loads((ROOT / "data/schema/production.schema.json").read_text("utf-8"))
    assert set(SECTIONS) < set(schema["properties"])
