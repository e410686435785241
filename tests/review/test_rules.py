"""Every soft rule finds what it is about, in its place, and nothing beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import pytest
from attrs import evolve

from sportsdocs import Catalog, Franchise, Origin, Relation, Report, Severity
from sportsdocs.review.exempting import ABOUT_EXEMPTIONS
from sportsdocs.review.rules import RULES
from tests.review.cases import MAY, PLANS, SAGA, SAYS, Case, Expected, film, named, one, streamed
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


def test_a_day_is_over_when_the_next_one_begins() -> None:
    plan = one(releases=[streamed("2019-06-01", PLANS)])
    assert "overdue-release" not in plan.validate(on="2019-06-01").by_rule()
    assert "overdue-release" in plan.validate(on="2019-06-02").by_rule()
    out = one(releases=[streamed("2019-05-20")], origins=[Origin(year=2020, citations=[SAYS])])
    assert "established-future" in out.validate(on="2019-12-31").by_rule()
    assert "established-future" not in out.validate(on="2020-01-01").by_rule()
    read = Catalog.of([evolve(MAY, read_on=MAY.published)])
    assert "read-before-published" not in read.validate().by_rule()


def test_a_work_of_which_little_is_known_does_not_hide_the_next() -> None:
    bare, unread = film("kurz"), evolve(MAY, id="ungelesen")
    for rule in ("premiere-before-filming", "made-after-premiere"):
        case = ALL[rule][0]
        assert found(Catalog.of([bare, *case.found.productions]).validate(), rule) == case.expected
    early = evolve(MAY, read_on="2019-05-20")
    assert [n.record for n in Catalog.of([unread, early]).validate().by_rule()["read-before-published"]] == [
        "mai"
    ]


def test_works_of_one_title_are_two_if_they_are_parts_of_one_whole_or_two_years_apart() -> None:
    def reported(**second: Any) -> bool:
        first = film(
            "eins",
            titles=[named("Der Weg")],
            relations=[Relation("part-of", "saga")],
            releases=[streamed("2019-05-20")],
        )
        other = Franchise("andere", "Andere")
        docs = Catalog.of([first, film("zwei", titles=[named("Der Weg")], **second), SAGA, other])
        return "duplicate-title" in docs.validate().by_rule()

    assert reported(relations=[Relation("part-of", "andere")])
    assert not reported(relations=[Relation("part-of", "saga")])
    assert reported(releases=[streamed("2018-12-31")])
    assert not reported(releases=[streamed("2017-12-31")])


@pytest.mark.parametrize(
    ("length", "told"),
    [(2, "w0 → w1 → w0"), (5, "w0 → w1 → w2 → w3 → w4 → w0"), (6, "w0 → w1 → w2 → w3 → w4 → … → w0")],
)
def test_a_ring_is_told_in_short(length: int, told: str) -> None:
    works = [
        film(f"w{n}", relations=[Relation("successor-of", f"w{(n + 1) % length}")]) for n in range(length)
    ]
    (notice,) = Catalog.of(works).validate().by_rule()["relation-ring"]
    assert notice.reason == f"leads back here: {told}"


def test_what_is_wrong_with_a_number_of_episodes_is_told() -> None:
    series, whole = ALL["implausible-episodes"]
    assert series.found.validate().by_rule()["implausible-episodes"][0].reason == "has 1 to 1000 episodes"
    assert whole.found.validate().by_rule()["implausible-episodes"][0].reason == "a film has no episodes"


def test_an_empty_catalogue_is_in_order() -> None:
    assert len(Catalog().validate()) == 0
    assert str(Catalog().validate()) == "nothing"


def test_the_page_tells_every_rule_in_full() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (\w+) \| (.+) \|$", PAGE, re.MULTILINE)
    rules = [(rule.id, str(rule.severity), rule.about) for rule in RULES.values()]
    assert rows == rules + [(id_, str(Severity.WARNING), about) for id_, about in ABOUT_EXEMPTIONS.items()]
