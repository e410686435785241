"""Where things stand in a document: paths that can be followed, lines, and findings in document order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sportsdocs import CatalogError, Finding, Production, from_json
from sportsdocs.codec.documents import read_documents
from sportsdocs.codec.positions import Lines, nodes, offsets, placed
from sportsdocs.codec.render import render
from sportsdocs.errors import ROOT, step
from tests.codec.test_parse import PLAIN


def leaves(value: Any, path: str = ROOT) -> Iterator[tuple[str, Any]]:
    """List the paths of a value with what they lead to."""
    yield path, value
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from leaves(item, path + step(key))


LAYOUTS = st.sampled_from([lambda v: render(v).decode(), json.dumps, lambda v: json.dumps(v, indent="\t")])
_KEY = re.compile(r'"(?:[^"\\]|\\.)*"\s*:\s*')


@given(value=PLAIN, layout=LAYOUTS)
def test_a_path_leads_to_its_value_in_every_layout(value: Any, layout: Any) -> None:
    text = layout(value)
    expected = {path: item for path, item in leaves(value) if len(path) < 90}
    for path, offset in offsets(text, expected).items():
        key = _KEY.match(text, offset) if re.search(r"(\.[\w-]+|\"\])$", path) else None
        found, _ = json.JSONDecoder().raw_decode(text, key.end() if key else offset)
        assert found == expected[path]


@given(value=PLAIN)
def test_every_value_is_listed_once_and_in_order(value: Any) -> None:
    listed = list(nodes(render(value).decode()))
    assert len(listed) == len(list(leaves(value)))
    assert [node.offset for node in listed] == sorted(node.offset for node in listed)


@given(text=st.text() | st.text(alphabet='{}[]",:\\u0 \n'), paths=st.lists(st.text(alphabet='$.[]"01a\\')))
def test_whatever_the_text_is_something_is_answered(text: str, paths: list[str]) -> None:
    assert all(0 <= node.offset < len(text) for node in nodes(text))
    assert set(offsets(text, paths)) == set(paths)


def test_what_is_missing_is_told_of_what_it_is_missing_from() -> None:
    text = '{\n "a": [\n  {"b": 1},\n  {\n"c": 2}]}'
    found = offsets(text, ["$", "$.x", "$.a[1].b", "$.a[0].b", "$.a[7]", "nonsense"])
    lines = {path: text.count("\n", 0, offset) + 1 for path, offset in found.items()}
    assert lines == {"$": 1, "$.x": 1, "$.a[1].b": 4, "$.a[0].b": 3, "$.a[7]": 2, "nonsense": 1}


@pytest.mark.parametrize(
    ("key", "written"),
    [("kind", ".kind"), ("ana-berg", ".ana-berg"), (3, "[3]"), ("", '[""]'), ("a.b", '["a.b"]'), ('"]', '["\\"]"]'),
     ("ä", '["\\u00e4"]'), ("\ud800", '["\\ud800"]')],
)  # fmt: skip
def test_steps_are_plain_where_they_can_be(key: str | int, written: str) -> None:
    assert step(key) == written
    assert len(step("x" * 10**6)) < 120


# -- lines --------------------------------------------------------------------------------------------------------------


@given(text=st.text(min_size=1), data=st.data())
def test_a_line_is_shown_briefly_with_a_mark_below_the_place(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text) - 1))
    told = Lines(text).told(Finding("is wrong"), offset)
    assert told.line == text.count("\n", 0, offset) + 1
    shown, mark = told.excerpt.split("\n")
    assert shown.isprintable()
    assert len(shown) <= 82
    assert mark == " " * (len(mark) - 1) + "^"
    if text[offset].isprintable():
        assert shown[len(mark) - 1] == text[offset]


def test_an_endless_line_is_cut_on_both_sides() -> None:
    text = f'{{"a": "{"x" * 10**6}", "b": 1, "c": "{"y" * 10**6}"}}'
    told = Lines(text).told(Finding("is wrong"), text.index('"b"'))
    shown, mark = told.excerpt.split("\n")
    assert shown[0] == shown[-1] == "…"
    assert shown[len(mark) - 1 :].startswith('"b": 1')


# -- order --------------------------------------------------------------------------------------------------------------


@given(value=PLAIN, data=st.data())
def test_findings_come_in_the_order_of_the_document(value: Any, data: st.DataObject) -> None:
    text = render(value)
    paths = [path for path, _ in leaves(value)]
    chosen = data.draw(st.permutations(paths))
    found = placed((Finding("is wrong", file="x.json", path=path) for path in chosen), {"x.json": text})
    if len(set(paths)) == len(paths) and max(map(len, paths)) < 90:
        assert [finding.path for finding in found] == paths
    lines = [finding.line or 0 for finding in found]
    assert lines == sorted(lines)
    assert all(line >= 1 for line in lines)


FILM = """{
  "kind": "flim",
  "titles": [
    {"text": 7, "langauge": "de",
     "established": ["nowhere"]},
    {"language": "de"}
  ],
  "x": 1,
  "releases": [{"date": "soon"}],
  "relations": [{"kind": "part-of", "target": "nothing"}]
}
"""


def test_every_finding_of_every_file_has_its_line_and_files_come_in_order() -> None:
    documents = {
        "catalog.json": b'{"format": 1,\n "verson": "1"}',
        "people.json": b'{"ana": {"names": "A"},\n "B": {"names": "B"}}',
        "sources.json": b"{",
        "productions/film.json": FILM.encode(),
        "productions/zwei.json": b'{"kind": "film"\n}\n}',
        "stray.json": b"{}",
    }
    with pytest.raises(CatalogError) as caught:
        read_documents(documents)
    assert [(f.file, f.path, f.line) for f in caught.value.findings] == [
        ("catalog.json", "$.verson", 2),
        ("people.json", "$.B", 2),
        ("sources.json", "", 1),
        ("productions/film.json", "$.kind", 2),
        ("productions/film.json", "$.titles[0].text", 4),
        ("productions/film.json", "$.titles[0].langauge", 4),
        ("productions/film.json", "$.titles[1].text", 6),
        ("productions/film.json", "$.x", 8),
        ("productions/film.json", "$.releases[0].kind", 9),
        ("productions/film.json", "$.releases[0].date", 9),
        ("productions/film.json", "$.relations[0].target", 10),
        ("productions/zwei.json", "", 3),
        ("stray.json", "", None),
    ]
    assert caught.value.report().splitlines()[:3] == [
        "catalog.json:2 $.verson: unknown key (got 'verson'); did you mean 'version'?",
        '     "verson": "1"}',
        "     ^",
    ]


def test_all_that_a_document_has_twice_or_endless_is_told_and_where_it_ends_to_be_json() -> None:
    data = '{"kind": NaN,\n"a": 1,\n"a": [1e5, {"b": 1, "b": 2}],\n"c" 5}'
    with pytest.raises(CatalogError) as caught:
        from_json(Production, data)
    assert [(f.path, f.line) for f in caught.value.findings] == [
        ("$.kind", 1), ("$.a", 3), ("$.a[0]", 3), ("$.a[1].b", 3), ("", 4),
    ]  # fmt: skip
