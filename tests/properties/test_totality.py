"""Whatever is read, there is a catalogue or an error of ours; and the error says what is wrong, where, in order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy

from sportsdocs.catalog import Catalog
from sportsdocs.codec.documents import read_documents, write_documents
from sportsdocs.codec.objects import from_dict, from_json, to_dict, to_json
from sportsdocs.errors import CatalogError, Finding, SportsdocsError
from sportsdocs.model.productions import Production
from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.productions import productions
from sportsdocs.testing.words import texts
from sportsdocs.testing.worlds import USUAL
from tests.fuzz.base import CATALOG, DOCUMENTS
from tests.fuzz.packing import FOREIGN
from tests.fuzz.quick import hurry
from tests.fuzz.targets import FILE_NAMES, KINDS
from tests.properties.nodes import Steps, doubled, followed, nodes, put, without
from tests.properties.verdict import check_report, verdict

CATALOGUE = settings.get_profile("catalogue")
pytestmark = pytest.mark.usefixtures("converters_once")
Documents = dict[str, Any]

_NUMBERS = st.integers() | st.floats() | st.sampled_from([0, 1, -1, 4, 2019, 10**12 + 1, 10**40, 10**4000])
_WORDS = st.sampled_from(
    ["", " ", "de", "DE", "film", "director", "2019", "2019-02-30", "ana-berg", "paper-day", "a\u202eb", "\ud800", "e\u0301" * 31, "a" * 10_001]
)  # fmt: skip
SCALARS: SearchStrategy[Any] = st.none() | st.booleans() | _NUMBERS | _WORDS | st.text() | texts()
#: Any JSON value; some of it not what others take for JSON, such as NaN.
JSON: SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_WORDS | st.text(), inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def converters_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        hurry(patch.setattr)
        yield


def encoded(documents: Documents) -> dict[str, bytes]:
    return {file: json.dumps(data).encode() for file, data in documents.items()}


def decoded(docs: Catalog) -> Documents:
    return {file: json.loads(data) for file, data in write_documents(docs.content).items()}


# -- bytes --------------------------------------------------------------------------------------------------------------


@given(data=st.binary(), file=st.sampled_from(FILE_NAMES))
def test_any_bytes_in_the_place_of_a_document(data: bytes, file: str) -> None:
    verdict({**DOCUMENTS, file: data})


@given(
    files=st.dictionaries(
        st.sampled_from(FILE_NAMES) | st.text(),
        st.binary() | JSON.map(json.dumps).map(str.encode),
        max_size=4,
    )
)
def test_any_files_in_a_folder(files: dict[str, bytes]) -> None:
    verdict(files)


@given(file=st.sampled_from(list(DOCUMENTS)), data=st.data())
def test_a_document_that_was_damaged(file: str, data: DataObject) -> None:
    """Cut, NUL-filled, with other bytes in it, with a part of it twice."""
    whole = DOCUMENTS[file]
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 40)))
    other = data.draw(
        st.sampled_from([b"", whole[start:end] * 2, b"\0" * (end - start), b"\xff\xfe", b"\xed\xa0\x80"])
        | st.binary(max_size=9)
    )
    verdict({**DOCUMENTS, file: whole[:start] + other + whole[end:]})


@given(kind=st.sampled_from(KINDS), text=st.text() | JSON.map(json.dumps))
def test_any_text_in_the_place_of_an_object(kind: type, text: str) -> None:
    try:
        made: Any = from_json(kind, text, within=CATALOG)
    except SportsdocsError as error:
        check_report(error)
    else:
        assert from_json(kind, to_json(made), within=CATALOG) == made


# -- values -------------------------------------------------------------------------------------------------------------


@given(value=JSON, file=st.sampled_from(FILE_NAMES))
def test_any_value_in_the_place_of_a_document(value: Any, file: str) -> None:
    verdict({**DOCUMENTS, file: json.dumps(value).encode()})


@given(kind=st.sampled_from(KINDS), value=JSON | st.sampled_from(FOREIGN))
def test_any_value_in_the_place_of_an_object(kind: type, value: Any) -> None:
    try:
        made: Any = from_dict(kind, value, within=CATALOG)
    except SportsdocsError as error:
        check_report(error)
    else:
        assert from_dict(kind, to_dict(made), within=CATALOG) == made


HOW = ("delete", "double", "retype", "another", "key")


def draw_change(data: DataObject, documents: Documents) -> tuple[Documents, str]:
    """Draw one node of documents, and what becomes of it: it goes, it comes twice, it is something else, it gets a key more."""
    listed = [(steps, node) for steps, node in nodes(documents) if steps]
    steps, node = data.draw(st.sampled_from(listed))
    how = data.draw(st.sampled_from(HOW))
    if how == "delete":
        return without(documents, steps), str(steps[0])
    if how == "double":
        return doubled(documents, steps), str(steps[0])
    if how == "key" and isinstance(node, dict):
        return put(documents, (*steps, data.draw(_WORDS)), data.draw(SCALARS)), str(steps[0])
    other = data.draw(JSON if how == "retype" else st.sampled_from(listed).map(lambda pair: pair[1]))
    return put(documents, steps, other), str(steps[0])


@CATALOGUE
@given(docs=catalogs(), data=st.data())
def test_a_document_with_one_node_changed_is_refused_or_valid(docs: Catalog, data: DataObject) -> None:
    documents = decoded(docs)
    for _ in range(4):
        changed, _file = draw_change(data, documents)
        verdict(encoded(changed))


# -- several faults -----------------------------------------------------------------------------------------------------

#: What no place of a document takes.
FAULT = [[0]]


def leaves(documents: Documents) -> list[Steps]:
    """List the places of single values; the format goes before all others, so it is left out."""
    return [
        steps
        for steps, node in nodes(documents)
        if not isinstance(node, (dict, list)) and steps[-1] != "format"
    ]


def planted(data: DataObject, documents: Documents) -> tuple[Documents, list[Steps]]:
    """Plant up to six faults, no two in one field of a record."""
    places = data.draw(
        st.lists(st.sampled_from(leaves(documents)), min_size=1, max_size=6, unique_by=field_of)
    )
    for steps in places:
        documents = put(documents, steps, FAULT)
    return documents, places


def field_of(steps: Steps) -> Steps:
    """Give the record and field that a place belongs to."""
    return steps[: 4 if str(steps[0]).startswith("productions/") else 3]


@CATALOGUE
@given(
    works=st.lists(productions(USUAL), min_size=1, max_size=2, unique_by=lambda work: work.id), data=st.data()
)
def test_every_planted_fault_is_reported(works: list[Production], data: DataObject) -> None:
    relatives = [Production(id_, "series") for id_ in USUAL.works if id_ not in [work.id for work in works]]
    documents, places = planted(data, decoded(Catalog.of([*works, *relatives, *USUAL.records])))
    with pytest.raises(CatalogError) as caught:
        read_documents(encoded(documents))
    check_report(caught.value)
    found = [
        (finding.file, *steps) for finding in caught.value.findings for steps in led_to(documents, finding)
    ]
    for place in places:
        assert any(field_of(steps) == field_of(place)[: len(steps)] for steps in found), (place, caught.value)
    assert len(caught.value.findings) == len(places), caught.value

    order = {steps: number for number, (steps, _) in enumerate(nodes(documents))}
    numbers = [
        min(order[steps] for steps in led_to(documents, f, whole=True) if steps in order)
        for f in caught.value.findings
    ]
    assert numbers == sorted(numbers), caught.value


def led_to(documents: Documents, finding: Finding, *, whole: bool = False) -> list[Steps]:
    """Follow a finding to its places; with the file as the first step if the whole is asked for."""
    lead = (finding.file,) if whole else ()
    return [(*lead, *steps) for steps in followed(documents[finding.file], finding.path)]
