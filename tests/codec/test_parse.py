"""Strict JSON: what is refused, with which reason, and that nothing else gets out but our own error."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sportsdocs import CatalogError
from sportsdocs.codec.parse import DEEPEST, parse
from sportsdocs.codec.render import render

REFUSED = {
    b"": "is empty",
    b"  \n": "is empty",
    b"\xef\xbb\xbf{}": "byte-order mark",
    b'{"a": "\xff"}': "is not UTF-8",
    b"\xff\xfe{\x00}\x00": "is not UTF-8",
    b'{"a": 1, "a": 2}': "same key",
    b'{"a": 1, "\\u0061": 2}': "same key",
    b'{"a": NaN}': "is no number",
    b'{"a": -Infinity}': "is no number",
    b'{"a": 1e400}': "exponent",
    b'{"a": ' + b"9" * 5000 + b"}": "more than 40 digits",
    b"[" * 100_000 + b"]" * 100_000: "nests deeper",
    b"[" * (DEEPEST + 1) + b"]" * (DEEPEST + 1): "nests deeper",
    b'{"a": [1, 2': "ends too early",
    b'{"a": "b': "ends too early",
    b'{"a": 1}\n<<<<<<< HEAD\n{}': "merge conflict",
    b"{'a': 1}": "is no JSON here",
    b'{"a": 1} x': "is no JSON here",
}


@pytest.mark.parametrize(("data", "reason"), REFUSED.items(), ids=map(str, range(len(REFUSED))))
def test_what_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(CatalogError) as caught:
        parse(data, "people.json")
    finding = caught.value.findings[0]
    assert reason in finding.reason
    assert finding.file == "people.json"
    assert len(str(caught.value)) < 500


def test_the_line_is_named() -> None:
    with pytest.raises(CatalogError) as caught:
        parse(b'{\n"a": 1,\n"b": }', "x.json")
    assert caught.value.findings[0].line == 3


@given(
    st.binary(max_size=60)
    | st.text(alphabet='{}[]",:\\ue0123456789.-+truefalsn \n', max_size=60).map(str.encode)
)
def test_any_bytes_give_a_value_or_our_error(data: bytes) -> None:
    try:
        value = parse(data, "x.json")
    except CatalogError as error:
        assert error.findings  # noqa: PT017
    else:
        assert parse(render(value), "x.json") == value


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    max_leaves=20,
)


@given(PLAIN)
def test_what_is_written_is_read_again_by_us_and_by_json(value: object) -> None:
    data = render(value)
    assert parse(data, "x.json") == value == json.loads(data)
    assert render(parse(data, "x.json")) == data


def test_fractions_stay_exact() -> None:
    assert parse(b"[0.10]", "x.json") == [Decimal("0.10")]
    assert render({"a": Decimal("0.10")}) == b'{\n  "a": 0.10\n}\n'
