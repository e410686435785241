"""Unknown codes are found wherever a code can stand."""

from __future__ import annotations

import re
from typing import Any, Final

import attrs
import pytest

from sportsdocs import (
    Award,
    Catalog,
    Citation,
    Competition,
    Credit,
    Event,
    Fee,
    Franchise,
    Money,
    Organization,
    Origin,
    Person,
    Production,
    Release,
    Remark,
    Source,
    Team,
    Title,
)
from sportsdocs.codec.content import FILES
from sportsdocs.model import checks
from sportsdocs.model.entities import Named
from sportsdocs.model.sections import SECTIONS

WORDED: Final[Any] = {"de": "Wort", "qz": "Wort"}
PAGE: Final = Source("blatt", published="2019", language="qz")
SAYS: Final = Citation(PAGE, note=WORDED)
CLUB: Final = Organization("verein", WORDED, country="QQ")
FILM: Final = Production(
    "film",
    "film",
    titles=[
        Title("Film", "qz", citations=[Citation(PAGE, "reported"), Citation(PAGE), SAYS], refuted_by=[SAYS])
    ],
    origins=[Origin(["DE", "QQ"], language="qz")],
    credits=[Credit(CLUB, "producer", label=WORDED, capacity=WORDED, language="qz")],
    releases=[
        Release("festival", place=WORDED, territories=["QQ"]),
        Release("streaming", territories=["001"], excluded=["DE", "QQ"]),
    ],
    fees=[Fee(Money(1, "QQQ"))],
    awards=[Award(WORDED)],
    remarks=[Remark(CLUB, WORDED, capacity=WORDED)],
)
RECORDS: Final[list[Production | Named]] = [
    FILM,
    Team("elf", WORDED, country="QQ"),
    Event("finale", WORDED, countries=["DE", "QQ"]),
    Person("a", WORDED),
    Competition("b", WORDED),
    Franchise("c", WORDED),
]
EXPECTED: Final = {
    "unknown-territory": {
        "$.origins[0].countries[1]", "$.releases[0].territories[0]", "$.releases[1].excluded[1]", "$.verein.country",
        "$.elf.country", "$.finale.countries[1]",
    },
    "unknown-currency": {"$.fees[0].amount.currency"},
    "unknown-language": {
        "$.titles[0].language", "$.titles[0].established[1].note.qz", "$.titles[0].refuted[0].note.qz", "$.origins[0].language",
        "$.credits[0].label.qz", "$.credits[0].capacity.qz", "$.credits[0].language", "$.releases[0].place.qz", "$.awards[0].name.qz",
        "$.remarks[0].gist.qz", "$.remarks[0].capacity.qz", "$.verein.names.qz", "$.elf.names.qz", "$.finale.names.qz", "$.a.names.qz",
        "$.b.names.qz", "$.c.names.qz", "$.blatt.language",
    },
}  # fmt: skip
CONVERTERS: Final[dict[str, set[object]]] = {
    "unknown-territory": {checks.to_optional_territory, checks.to_territory, checks.to_territories},
    "unknown-currency": {checks.to_currency},
    "unknown-language": {checks.to_language, checks.to_optional_language},
}


@pytest.mark.parametrize("rule", EXPECTED)
def test_every_code_is_looked_at_in_its_place(rule: str) -> None:
    found = [notice.path for notice in Catalog.of(RECORDS).validate().by_rule()[rule]]
    assert len(found) == len(set(found))
    assert set(found) == EXPECTED[rule]


@pytest.mark.parametrize("rule", EXPECTED)
def test_no_field_of_the_model_is_forgotten(rule: str) -> None:
    """Whoever adds a field that holds a code must add it above."""
    fields = {
        field.name
        for kind in (*SECTIONS.values(), *FILES.values(), Source, Citation, Money)
        for field in attrs.fields(attrs.resolve_types(kind))
        if field.converter in CONVERTERS[rule]
        or (rule == "unknown-language" and re.search(r"\b(Text|Names)\b", str(field.type)))
    }
    named = {re.sub(r"\[\d+\]", "", part) for path in EXPECTED[rule] for part in path.split(".")}
    assert fields
    assert fields <= named
