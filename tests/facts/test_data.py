"""Rules about the bundled data, whatever it says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

import attrs
import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it ships without type information

from sportsdocs.catalog import Catalog
from sportsdocs.codec.documents import write_documents
from sportsdocs.codec.render import render
from sportsdocs.codec.schema import schemas
from sportsdocs.model.records import Entity
from sportsdocs.model.statements import Statement
from sportsdocs.model.texts import SAME_EVERYWHERE, Names, Text
from tests.facts.bundle import SCHEMAS, content, documents, plain

FORMAT: Final = "run: python -m sportsdocs format"
PRODUCTIONS: Final = pytest.mark.parametrize("id_", content().productions)
FILES: Final = pytest.mark.parametrize("file", documents())


def texts(record: Any) -> Iterator[Text | Names]:
    """List every wording in a record, without entering the records that it only refers to."""
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, (Text, Names)):
                yield item
            elif attrs.has(type(item)) and not isinstance(item, Entity):
                yield from texts(item)


def is_whole(text: Text | Names) -> bool:
    languages = text.as_dict().keys()
    return languages >= {"de", "en"} or languages == {SAME_EVERYWHERE}


def gaps(record: Any) -> list[object]:
    return [text for text in texts(record) if not is_whole(text)]


def test_it_loads_with_a_dozen_productions_or_more() -> None:
    assert len(content().productions) >= 12


@FILES
def test_file_is_in_canonical_form(file: str) -> None:
    assert documents()[file] == write_documents(content())[file], f"{file} is not in canonical form; {FORMAT}"


def test_no_file_is_missing_or_empty() -> None:
    assert documents().keys() == write_documents(content()).keys(), FORMAT


@PRODUCTIONS
def test_every_statement_is_cited(id_: str) -> None:
    statements: tuple[Statement, ...] = content().productions[id_].statements
    assert [statement for statement in statements if not statement.citations] == []


@PRODUCTIONS
def test_production_has_a_title_and_a_premiere(id_: str) -> None:
    production = content().productions[id_]
    assert production.title
    assert production.premiere is not None


@PRODUCTIONS
def test_wordings_of_a_production_are_in_german_and_english(id_: str) -> None:
    assert gaps(content().productions[id_]) == []


def test_names_of_entities_are_in_german_and_english() -> None:
    assert [entity.id for entity in content().entities.values() if gaps(entity)] == []


def test_soft_rules_find_nothing_that_is_not_explained() -> None:
    report = Catalog(content()).validate()
    assert str(report.warnings.unexplained) == "nothing"
    assert report.notes  # it was looked at


def test_every_source_says_where_it_is_to_be_read() -> None:
    needed = ("publisher", "url", "language", "read_on")
    missing = {
        s.id: [name for name in needed if getattr(s, name) is None] for s in content().sources.values()
    }
    assert {id_: names for id_, names in missing.items() if names} == {}


def schema_of(file: str) -> str:
    kind = "production" if file.startswith("productions/") else file.removesuffix(".json")
    return f"{kind}.schema.json"


def test_schema_files_are_those_made_from_the_classes() -> None:
    shipped = {item.name: item.read_bytes() for item in SCHEMAS.iterdir()}
    made = {name: render(schema) for name, schema in schemas().items()}
    assert shipped.keys() == made.keys(), FORMAT
    assert [name for name in made if shipped[name] != made[name]] == [], FORMAT


@pytest.mark.parametrize("name", schemas())
def test_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(SCHEMAS.joinpath(name).read_bytes()))


@FILES
def test_file_fits_its_schema(file: str) -> None:
    validator = Draft202012Validator(json.loads(SCHEMAS.joinpath(schema_of(file)).read_bytes()))
    found = [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(plain()[file])]
    assert found == []
