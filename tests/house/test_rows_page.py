"""The page about plain rows names every column of every class of rows, in its order."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import sportsdocs
from sportsdocs import Catalog, Rows

PAGE = (Path(__file__).parents[2] / "docs/reference/rows.md").read_text("utf-8")
SECTIONS = {
    title: re.findall(r"^\| `(\w+)` \| .+ \|$", text, re.MULTILINE)
    for title, text in re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
}
ROWS: dict[str, type[Rows[Any]]] = {
    kind.__name__: kind
    for kind in (getattr(sportsdocs, name) for name in sportsdocs.__all__)
    if isinstance(kind, type) and issubclass(kind, Rows) and kind is not Rows
}


def test_every_class_of_rows_has_its_section() -> None:
    assert SECTIONS.keys() == ROWS.keys()
    assert all(hasattr(Catalog, name.lower()) for name in ROWS)


@pytest.mark.parametrize("name", ROWS)
def test_every_column_has_its_line(name: str) -> None:
    assert SECTIONS[name] == list(ROWS[name].columns)
