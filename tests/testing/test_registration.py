"""Hypothesis knows every class of the library, and importing it costs and breaks nothing."""

from __future__ import annotations

import ast
import importlib.metadata
import inspect
import operator
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from types import ModuleType

import attrs
import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import sportsdocs
from sportsdocs import model, testing
from sportsdocs.errors import MissingExtraError
from sportsdocs.model.linking import Linker
from sportsdocs.model.records import Entity, Value
from sportsdocs.model.words import Word
from sportsdocs.testing.registry import HIGHER, STRATEGIES, makers

testing.register()

#: What only says what its subclasses have in common, and what works on objects and is none itself.
NO_OBJECTS = {Entity, Value, Word, Linker}
LEARNT = makers({**STRATEGIES, **HIGHER})


def modules() -> Iterator[ModuleType]:
    for path in sorted(Path(model.__file__ or "").parent.glob("*.py")):
        yield import_module(f"sportsdocs.model.{path.stem}")


def public_classes() -> set[type]:
    """Every class of the model without an underscore, and every class among the public names."""
    of_the_model = {
        found
        for module in modules()
        for name, found in vars(module).items()
        if inspect.isclass(found) and found.__module__ == module.__name__ and not name.startswith("_")
    }
    names = {getattr(sportsdocs, name) for name in sportsdocs.__all__}
    public = {found for found in names if inspect.isclass(found)}
    return {found for found in of_the_model | public if not issubclass(found, BaseException)} - NO_OBJECTS


def by_name(kind: type) -> str:
    return kind.__name__


PUBLIC = sorted(public_classes(), key=by_name)
EVERY: list[type] = sorted(public_classes() | set(LEARNT), key=by_name)


def test_the_model_is_looked_at() -> None:
    assert {sportsdocs.Production, sportsdocs.Role, sportsdocs.PartialDate, sportsdocs.Conflict} <= set(
        PUBLIC
    )
    assert len(PUBLIC) > 50


@pytest.mark.parametrize("kind", PUBLIC, ids=by_name)
def test_every_public_class_has_a_strategy(kind: type) -> None:
    # Hypothesis samples enums by itself; for any other class a guess from its annotations would not do.
    assert issubclass(kind, Word) or kind in LEARNT, f"{kind} needs a strategy in sportsdocs.testing.registry"


@pytest.mark.parametrize("kind", EVERY, ids=by_name)
@settings(max_examples=5)
@given(data=st.data())
def test_from_type_gives_objects_of_the_class(kind: type, data: DataObject) -> None:
    assert isinstance(data.draw(st.from_type(kind)), kind)


@pytest.mark.parametrize("kind", [kind for kind in PUBLIC if issubclass(kind, Word)], ids=by_name)
def test_every_word_of_a_vocabulary_can_be_drawn(kind: type[Word]) -> None:
    for word in kind:
        assert find(st.from_type(kind), partial(operator.is_, word)) is word


def test_every_strategy_can_be_had_under_one_roof() -> None:
    strategies = import_module("sportsdocs.testing.strategies")
    wanted = {name for table in (STRATEGIES, HIGHER) for kinds in table.values() for name in kinds.values()}
    assert wanted <= set(strategies.__all__)
    assert all(getattr(strategies, name).__doc__ for name in strategies.__all__)


def test_hypothesis_finds_us_by_our_entry_point() -> None:
    found = [
        entry for entry in importlib.metadata.entry_points(group="hypothesis") if entry.name == "sportsdocs"
    ]
    assert [entry.load() for entry in found] == [testing._register]


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_model_is_known_without_a_call() -> None:
    code = (
        "from hypothesis import find, strategies as st\n"
        "from sportsdocs import Production\n"
        "print(type(find(st.from_type(Production), lambda production: production.titles)).__name__)"
    )
    assert run(code) == "Production"


def test_importing_hypothesis_loads_no_more_than_the_model() -> None:
    code = (
        "import sys, hypothesis\n"
        "ours = {name.split('.')[1] for name in sys.modules if name.startswith('sportsdocs.')}\n"
        "print(sorted(ours), sorted(name for name in ('babel', 'cattrs') if name in sys.modules))\n"
        "print([name for name in sys.modules if name.startswith('sportsdocs.testing.')])"
    )
    assert run(code).splitlines() == ["['errors', 'model', 'testing'] []", "['sportsdocs.testing.registry']"]


@pytest.mark.parametrize("broken", ["attrs", "sportsdocs.model.productions", "sportsdocs.testing.registry"])
def test_whatever_is_broken_hypothesis_can_be_imported(broken: str) -> None:
    code = (
        f"import sys; sys.modules[{broken!r}] = None; import hypothesis; print(hypothesis.given is not None)"
    )
    assert run(code) == "True"


def test_without_hypothesis_register_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['hypothesis'] = sys.modules['hypothesis.strategies'] = None\n"
        "import sportsdocs.testing, sportsdocs.errors\n"
        "sportsdocs.testing._register()\n"
        "try:\n"
        "    sportsdocs.testing.register()\n"
        "except sportsdocs.errors.MissingExtraError as error:\n"
        "    print(error)"
    )
    assert run(code) == "this needs Hypothesis: pip install 'sportsdocs[testing]'"
    assert issubclass(MissingExtraError, ImportError)


def test_registering_twice_does_no_harm() -> None:
    testing.register()
    testing.register()
    assert find(st.from_type(sportsdocs.Season), lambda season: True) == sportsdocs.Season("1888/89")


def test_the_function_of_the_entry_point_is_tiny_and_imports_inside() -> None:
    tree = ast.parse(Path(testing.__file__ or "").read_text("utf-8"))
    outside = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    names = [node.module if isinstance(node, ast.ImportFrom) else node.names[0].name for node in outside]
    assert set(names) <= {"__future__", "contextlib"}
    (register,) = [
        node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "_register"
    ]
    assert len(register.body) <= 2


def test_attrs_classes_of_the_model_are_all_public_or_hidden_on_purpose() -> None:
    hidden = {
        name
        for module in modules()
        for name, found in vars(module).items()
        if inspect.isclass(found) and attrs.has(found) and name.startswith("_")
    }
    assert hidden == set()
