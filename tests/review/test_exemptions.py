"""Exemptions: read and written with the catalogue, one for each thing, and none that is idle goes unnoticed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it ships without type information

from sportsdocs import (
    Catalog,
    CatalogError,
    Exemption,
    InvalidTypeError,
    InvalidValueError,
    WithdrawnIdWarning,
    from_dict,
    to_dict,
)
from sportsdocs.codec.content import Content
from sportsdocs.codec.documents import read_documents
from sportsdocs.codec.schema import schemas
from tests.review.cases import ANA, CASES, CLUB, film
from tests.review.more_cases import MORE

TWO = CASES["shared-identifier"][0].found
KNOWN = Exemption("shared-identifier", "a", "Wikidata has one page for both.", value="Q42")
META = b'{"format": 1}'


def exempted(*exemptions: Exemption) -> Catalog:
    return TWO | Catalog.of([], exemptions=exemptions)


def about_exemptions(docs: Catalog) -> list[tuple[str, str, str]]:
    return [(n.rule, n.path, n.reason) for n in docs.validate() if n.file == "exemptions.json"]


def test_an_exemption_explains_what_is_found() -> None:
    (notice,) = exempted(KNOWN).validate().explained
    assert (notice.rule, notice.record, notice.explanation) == (KNOWN.rule, KNOWN.record, KNOWN.reason)
    assert about_exemptions(exempted(KNOWN)) == []


def test_one_for_the_very_value_comes_before_one_for_the_record() -> None:
    whole = Exemption("shared-identifier", "a", "Whatever it bears.")
    (notice,) = exempted(whole).validate().explained
    assert notice.explanation == "Whatever it bears."
    (notice,) = exempted(whole, KNOWN).validate().explained
    assert notice.explanation == KNOWN.reason
    assert about_exemptions(exempted(whole, KNOWN)) == [
        ("unneeded-exemption", "$.shared-identifier[0]", "nothing is found there any more")
    ]


def test_one_that_lets_nothing_stand_is_found() -> None:
    other = Exemption("shared-identifier", "a", "Known.", value="Q43")
    assert about_exemptions(exempted(KNOWN, other)) == [
        ("unneeded-exemption", "$.shared-identifier[1]", "nothing is found there any more")
    ]


def test_one_of_no_rule_or_record_is_found_with_what_was_meant() -> None:
    docs = exempted(Exemption("shared-identifer", "a", "Known."), Exemption("shared-alias", "flim", "Known."))
    notices = [n for n in docs.validate() if n.rule == "mistaken-exemption"]
    assert [(n.path, n.value, n.suggestions[0]) for n in notices] == [
        ("$.shared-identifer[0]", "shared-identifer", "shared-identifier"),
        ("$.shared-alias[0].record", "flim", "film"),
    ]
    assert {"mistaken-exemption", "shared-identifier"} <= set(docs.validate().warnings.unexplained.by_rule())


def test_nothing_is_exempt_from_the_rules_about_exemptions() -> None:
    idle = Exemption("shared-alias", "a", "Known.")
    excused = Exemption("unneeded-exemption", "a", "Leave it.")
    found = about_exemptions(exempted(KNOWN, idle, excused))
    assert [rule for rule, _, _ in found] == ["unneeded-exemption", "mistaken-exemption"]


def test_it_stands_in_a_file_of_its_own_by_rule(tmp_path: Path) -> None:
    docs = exempted(
        KNOWN, Exemption("no-release", "film", "Not yet."), Exemption("shared-identifier", "film", "Known.")
    )
    docs.write(tmp_path / "docs")
    written = json.loads((tmp_path / "docs" / "exemptions.json").read_text("utf-8"))
    assert written == {
        "shared-identifier": [
            {"record": "a", "reason": "Wikidata has one page for both.", "value": "Q42"},
            {"record": "film", "reason": "Known."},
        ],
        "no-release": [{"record": "film", "reason": "Not yet."}],
    }
    again = Catalog.read(tmp_path / "docs")
    assert again == docs
    assert again != TWO
    assert again.exemptions == (docs.exemptions[0], docs.exemptions[2], docs.exemptions[1])
    again.write(tmp_path / "docs")
    TWO.write(tmp_path / "docs")
    assert not (tmp_path / "docs" / "exemptions.json").exists()


def test_the_schema_of_the_file_takes_what_the_loader_takes() -> None:
    validator = Draft202012Validator(schemas()["exemptions.schema.json"])
    exempted = {"record": "a", "reason": "Known.", "value": "Q42"}
    assert validator.is_valid({"shared-identifier": [exempted, {"record": "a", "reason": "Known."}]})
    for name, wrong in (("reason", None), ("record", None), ("reason", ""), ("rule", "shared-identifier")):
        changed = (
            {**exempted, name: wrong}
            if wrong is not None
            else {k: v for k, v in exempted.items() if k != name}
        )
        assert not validator.is_valid({"shared-identifier": [changed]})
        with pytest.raises(CatalogError):
            read_documents({"catalog.json": META, "exemptions.json": json.dumps({"a": [changed]}).encode()})


def test_what_is_wrong_with_the_file_is_told_at_once() -> None:
    wrong = {
        "shared-alias": [
            {"record": "a"},
            {"record": "a", "reason": "Known."},
            {"record": "a", "reason": "Known too."},
            {"record": "a", "reason": "Known.", "rule": "shared-alias"},
            {"record": "A", "reson": "Known."},
            "a",
        ],
        "no-release": {},
    }
    with pytest.raises(CatalogError) as caught:
        read_documents({"catalog.json": META, "exemptions.json": json.dumps(wrong).encode()})
    assert [(f.file, f.path, f.suggestions) for f in caught.value.findings] == [
        ("exemptions.json", "$.shared-alias[0].reason", ()),
        ("exemptions.json", "$.shared-alias[2]", ()),
        ("exemptions.json", "$.shared-alias[3].rule", ()),
        ("exemptions.json", "$.shared-alias[4].reason", ()),
        ("exemptions.json", "$.shared-alias[4].record", ("a",)),
        ("exemptions.json", "$.shared-alias[4].reson", ("reason",)),
        ("exemptions.json", "$.shared-alias[5]", ()),
        ("exemptions.json", "$.no-release", ()),
    ]


def test_a_reason_is_no_empty_word() -> None:
    with pytest.raises(InvalidValueError, match="must not be empty"):
        Exemption("shared-alias", "a", "")
    with pytest.raises(TypeError, match="reason"):
        Exemption("shared-alias", "a")  # type: ignore[call-arg]


def test_a_catalogue_has_one_for_each_thing() -> None:
    with pytest.raises(InvalidValueError, match="twice"):
        Catalog.of([], exemptions=[KNOWN, KNOWN])
    with pytest.raises(InvalidTypeError, match="an Exemption"):
        Catalog.of([], exemptions=["a"])  # type: ignore[list-item]
    better = Exemption(KNOWN.rule, KNOWN.record, "Better said.", value="Q42")
    assert (exempted(KNOWN) | Catalog.of([], exemptions=[better])).exemptions == (better,)
    assert (Catalog.of([], exemptions=[better]) | exempted(KNOWN)).exemptions == (KNOWN,)


def test_one_for_a_withdrawn_id_is_for_its_successor() -> None:
    old = Exemption("no-release", "alter-film", "Not yet.")
    new = Catalog(Content({"film": film()}, {}, {}, {"alter-film": "film"}, None))
    assert (new | Catalog.of([], exemptions=[old])).exemptions[0].record == "film"
    with pytest.warns(WithdrawnIdWarning):
        assert (new | Catalog.of([film("alter-film")], exemptions=[old])).validate().explained[
            0
        ].record == "film"


def test_one_for_a_withdrawn_id_in_a_file_is_told_the_successor() -> None:
    old = Exemption("no-release", "alter-film", "Not yet.")
    docs = Catalog(Content({"film": film()}, {}, {}, {"alter-film": "film"}, None, {old.key: old}))
    (notice,) = docs.validate().by_rule()["mistaken-exemption"]
    assert notice.suggestions == ("film",)


def test_it_is_plain_data_too() -> None:
    data = {"rule": "shared-identifier", "record": "a", "reason": KNOWN.reason, "value": "Q42"}
    assert to_dict(KNOWN) == data
    assert from_dict(Exemption, data) == KNOWN
    assert eval(repr(KNOWN), {"Exemption": Exemption}) == KNOWN


def test_a_folder_read_within_another_keeps_its_own(tmp_path: Path) -> None:
    Catalog.of([ANA], exemptions=[Exemption("unused-entity", "ana-berg", "Soon.")]).write(tmp_path / "mine")
    docs = Catalog.read(tmp_path / "mine", within=Catalog.of([CLUB], exemptions=[KNOWN]))
    assert [exemption.record for exemption in docs.exemptions] == ["ana-berg"]


def test_warnings_of_the_cases_can_all_be_let_stand() -> None:
    for rule, cases in {**CASES, **MORE}.items():
        for case in cases:
            exemptions = [
                Exemption(rule, record, "Known.") for record in dict.fromkeys(e[0] for e in case.expected)
            ]
            docs = case.found | Catalog.of([], exemptions=exemptions)
            assert len(docs.validate(on=case.on).explained) == len(case.expected), rule
