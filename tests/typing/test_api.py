"""The file that type checkers read runs as well: a type that is right must also be what comes out."""

from __future__ import annotations

from sportsdocs import Finding
from tests.typing import api


def test_every_part_of_it_runs() -> None:
    parts = {
        name: part for name, part in vars(api).items() if getattr(part, "__module__", "") == api.__name__
    }
    assert set(parts) == {"catalogues", "history", "problems", "productions", "records", "values", "wording"}
    for name, part in parts.items():
        part(*([Finding("is missing")] if name == "problems" else []))
