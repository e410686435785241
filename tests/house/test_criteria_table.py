"""The table of criteria is complete and true: every keyword of every class of rows, with what it takes and may answer."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, get_args, get_origin

import pytest

from sportsdocs.query import criteria, delays, disputes, ranges, refs
from sportsdocs.query.rolecriteria import RoleCriteria
from tests.query import test_meaning_entities
from tests.query.test_entries import CREDITS, RELEASES
from tests.query.test_meaning import CASES
from tests.query.test_meaning_more import MORE

PAGE = (Path(__file__).parents[2] / "docs/reference/criteria.md").read_text("utf-8")
#: The classes of rows, by what the table calls them.
CRITERIA: dict[str, Any] = {
    "productions": criteria.ProductionCriteria,
    "people": criteria.PersonCriteria,
    "organizations": criteria.OrganizationCriteria,
    "teams": criteria.TeamCriteria,
    "competitions": criteria.CompetitionCriteria,
    "events": criteria.EventCriteria,
    "franchises": criteria.NameCriteria,
    "sources": criteria.SourceCriteria,
    "credits": criteria.CreditCriteria,
    "releases": criteria.ReleaseCriteria,
}
#: Which criterion was seen to give which answer.
ANSWERS: dict[str, list[tuple[str, bool | None]]] = {
    **{
        entity: [(name, case[2]) for name, found in cases.items() for case in found]
        for entity, cases in (
            ("productions", {**CASES, **MORE}),
            ("credits", CREDITS),
            ("releases", RELEASES),
        )
    },
    **test_meaning_entities.BY_NAME,
}
ALIASES: dict[str, Any] = {
    name: getattr(module, name)
    for module in (delays, disputes, ranges, refs)
    for name in vars(module)
    if name.endswith("Like") or name == "CompetingValue"
}
ROWS = [
    [cell.strip() for cell in line.strip("|").split(" | ")]
    for line in PAGE.splitlines()
    if line.startswith(("| `", "| every role"))
]


def code(cell: str) -> set[str]:
    """Give what a cell names in code."""
    return set(re.findall(r"`(\w+)`", cell))


def takes(criterion: str, kind: Any) -> set[str]:
    """Give the types of a keyword, without the literals of words and the word for a list."""
    annotation = kind.__annotations__[criterion]
    names = set(re.findall(r"\w+", getattr(annotation, "__forward_arg__", annotation)))
    return {name for name in names if not name.endswith("Name")} - {"Iterable"}


def flat(alias: Any) -> set[str]:
    """Give the names of the classes that an alias stands for; a literal gives its words."""
    if get_origin(alias) is tuple:
        return {"tuple"}
    options = get_args(alias)
    return {name for option in options for name in flat(option)} or {getattr(alias, "__name__", str(alias))}


def test_every_criterion_of_every_class_has_its_row() -> None:
    told = [(row[1], row[0].strip("`")) for row in ROWS if row[0].startswith("`")]
    known = {(entity, name) for entity, kind in CRITERIA.items() for name in kind.__annotations__}
    assert len(told) == len(set(told))
    assert set(told) == known - {("productions", name) for name in RoleCriteria.__annotations__}


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[1]}-{row[0]}" for row in ROWS])
def test_a_row_is_full_and_names_the_types(row: list[str]) -> None:
    assert len(row) == 6
    assert all(row)
    names = code(row[0])
    assert [takes(name, CRITERIA[row[1]]) for name in names] == [code(row[2])] * len(names)


def test_the_keywords_of_roles_share_a_row() -> None:
    (row,) = (row for row in ROWS if row[0].startswith("every role"))
    assert {name for role in RoleCriteria.__annotations__ for name in takes(role, RoleCriteria)} == code(
        row[2]
    )


@pytest.mark.parametrize("entity", CRITERIA)
def test_a_perhaps_is_told_of_those_that_have_one(entity: str) -> None:
    doubtful = {name for name, answer in ANSWERS[entity] if answer is None}
    told = {row[0].strip("`") for row in ROWS if row[1] == entity and not row[5].startswith("never")}
    assert told == doubtful


@pytest.mark.parametrize("name", ALIASES)
def test_what_a_criterion_takes_is_explained(name: str) -> None:
    bullets = re.findall(rf"^- `{name}`: (.*?)(?=^- |^#)", PAGE, re.MULTILINE | re.DOTALL)
    assert name == "DateLike" or [flat(ALIASES[name]) - {"NoneType"} - code(text) for text in bullets] == [
        set()
    ]
