"""Every soft rule finds what it is about, in its place, and nothing beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from sportsdocs import Catalog, Report, Severity
from sportsdocs.review.exempting import ABOUT_EXEMPTIONS
from sportsdocs.review.rules import RULES
from tests.review.cases import Case, Expected
from tests.review.more_cases import ALL

PAGE: Final = (Path(__file__).parents[2] / "docs/reference/review.md").read_text("utf-8")
CASES: Final = [
    pytest.param(rule, case, id=f"{rule}-{place}")
    for rule, cases in ALL.items()
    for place, case in enumerate(cases)
]


def found(report: Report, rule: str) -> list[Expected]:
    return [(notice.record, notice.path, notice.value) for notice in report if notice.rule == rule]


def test_every_rule_has_its_case() -> None:
    assert list(ALL) == list(RULES)


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_a_rule_finds_what_it_is_about(rule: str, case: Case) -> None:
    report = case.found.validate(on=case.on)
    assert found(report, rule) == case.expected
    assert {notice.severity for notice in report if notice.rule == rule} == {RULES[rule].severity}


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_a_rule_finds_nothing_beside_it(rule: str, case: Case) -> None:
    assert found(case.beside.validate(on=case.on), rule) == []


def test_what_a_code_may_have_meant_is_offered() -> None:
    (case,) = ALL["unknown-territory"]
    (notice,) = case.found.validate().by_rule()["unknown-territory"]
    assert notice.suggestions == ("GB",)
    assert str(notice).startswith(
        "warning: productions/film.json $.origins[0].countries[0]: is no code of a territory"
    )
    assert str(notice).endswith("('UK'); did you mean 'GB'? [unknown-territory]")


def test_an_empty_catalogue_is_in_order() -> None:
    assert len(Catalog().validate()) == 0
    assert str(Catalog().validate()) == "nothing"


def test_the_page_tells_every_rule_in_full() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (\w+) \| (.+) \|$", PAGE, re.MULTILINE)
    rules = [(rule.id, str(rule.severity), rule.about) for rule in RULES.values()]
    assert rows == rules + [(id_, str(Severity.WARNING), about) for id_, about in ABOUT_EXEMPTIONS.items()]
