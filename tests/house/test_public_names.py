"""The public names: one closed list, in one order, and nothing loaded before it is used."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import sportsdocs

SOURCE = Path(sportsdocs.__file__)


def _static_names() -> dict[str, str]:
    """Read the imports that type checkers see: name → module."""
    block = next(node for node in ast.parse(SOURCE.read_text("utf-8")).body if isinstance(node, ast.If))
    return {
        alias.name: node.module or ""
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def test_type_checkers_and_the_run_time_see_the_same_names() -> None:
    assert _static_names() == {name: f"sportsdocs.{module}" for name, module in sportsdocs._MODULE_OF.items()}


def test_every_public_name_can_be_had_and_says_what_it_is() -> None:
    for name in sportsdocs.__all__:
        assert getattr(sportsdocs, name).__doc__, name


def test_dir_lists_the_public_names() -> None:
    assert set(sportsdocs.__all__) <= set(dir(sportsdocs))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Productoin'"):
        sportsdocs.Productoin  # noqa: B018


def test_the_list_is_closed() -> None:
    """A new public name is a decision: __all__ is written out, sorted, and every name has its home."""
    assert sportsdocs.__all__ == sorted(sportsdocs._MODULE_OF)


def test_import_loads_no_third_party_module_and_no_data() -> None:
    code = (
        "import sys; before = set(sys.modules); import sportsdocs; new = set(sys.modules) - before;"
        "print(sorted(n for n in new if n.partition('.')[0] not in sys.stdlib_module_names))"
    )
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['sportsdocs']"


def test_all_stars_import_works() -> None:
    code = "from sportsdocs import *; print(Production, load, Formatter)"
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert "Production" in done.stdout
