"""The file that type checkers read runs as well: a type that is right must also be what comes out."""

from __future__ import annotations

from sportsdocs import Finding
from tests.typing import api


def test_it_runs() -> None:
    for run in (api.values, api.records, api.productions, api.catalogues, api.wording):
        run()
    api.problems(Finding("is missing"))
    assert api.__doc__
