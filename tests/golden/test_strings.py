"""The expected strings: every need in HELD holds in full, in every case and locale."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.golden.render import NEEDS, render

CASES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("strings.json").read_text("utf-8"))

#: Grows until it is all of them.
HELD = {
    "company", "count", "credit", "date", "date_phrase", "date_range", "duration", "factbox", "fallback", "list", "money", "number", "platform", "quantity",
    "quote", "search", "season", "sentence", "sort", "sport", "territory",
}  # fmt: skip


def test_every_need_that_is_held_can_be_rendered_and_has_cases() -> None:
    assert set(NEEDS) >= HELD
    assert {case["need"] for case in CASES} >= HELD


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=case["id"]) for case in CASES if case["need"] in HELD]
)
def test_expected_string(case: dict[str, Any]) -> None:
    printed = render(case["need"], case["locale"], case["input"])
    assert printed in case["expected"], case["why"]
