"""What a text, an id, a code or an address may be."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sportsdocs.errors import InvalidTypeError, InvalidValueError, SportsdocsError
from sportsdocs.model import checks
from sportsdocs.testing import words


@given(text=st.text())
def test_every_text_is_refused_or_given_in_normal_form(text: str) -> None:
    try:
        given_back = checks.checked_text(text)
    except InvalidValueError:
        return
    assert given_back == unicodedata.normalize("NFC", text)
    assert checks.checked_text(given_back) == given_back


@given(text=words.texts())
def test_the_texts_of_the_strategies_are_taken_as_they_are(text: str) -> None:
    assert checks.checked_text(text) == text
    assert checks.checked_text(unicodedata.normalize("NFD", text)) == text


@given(text=words.texts(), blank=st.sampled_from(" \t\n\u00a0\u2003\u3000"))
def test_blanks_at_the_ends_are_refused(text: str, blank: str) -> None:
    for padded in (blank + text, text + blank):
        with pytest.raises(InvalidValueError):
            checks.checked_text(padded)


def test_no_character_that_cannot_be_printed_gets_through() -> None:
    """Every code point, once: control, format, surrogate, private, line and paragraph separators."""
    refused = {"Cc", "Cs", "Co", "Zl", "Zp"}
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        category = unicodedata.category(character)
        bad = category in refused or (category == "Cf" and character not in "\u00ad\u200c\u200d")
        if bad or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
            assert not taken(f"a{character}b"), hex(code)


def taken(text: str) -> bool:
    try:
        checks.checked_text(text)
    except InvalidValueError:
        return False
    return True


@pytest.mark.parametrize(
    "text", ["co\u00adach", "می\u200cخواهم", "क्\u200dष", "👍🏽", "Z\u0301" * 9, "e" + "\u0301" * 30]
)
def test_characters_that_words_need_get_through(text: str) -> None:
    assert taken(text)


@pytest.mark.parametrize(
    "text",
    ["e" + "\u0301" * 31, "a" * 10_001, "\u0390" * 10_001, "\u202eabc", "a\u2066b", "\ud800", "a\x00b"],
    ids=ascii,
)
def test_texts_that_hide_or_flood_are_refused(text: str) -> None:
    assert not taken(text)


def test_a_text_as_long_as_can_be_gets_through() -> None:
    assert taken("a" * 10_000)
    assert taken("ä" * 10_000)


ID_REFUSED = [
    "", "A", "ä", "a_b", "a b", "-a", "a-", "a--b", "a.b", "a/b", "../a", "a\n", "con", "nul", "com1", "lpt9", "aux", "prn",
    "a" * 101, "ａ", "١",
]  # fmt: skip


@pytest.mark.parametrize("text", ID_REFUSED, ids=ascii)
def test_impossible_ids_are_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        checks.to_id(text)


@pytest.mark.parametrize("text", ["a", "1", "a-b", "2018", "con-air", "common", "a" * 100])
def test_slugs_are_ids(text: str) -> None:
    assert checks.to_id(text) == text


@given(id_=words.ids())
def test_the_ids_of_the_strategies_are_taken(id_: str) -> None:
    assert checks.to_id(id_) == id_


@pytest.mark.parametrize("tag", [*words.LANGUAGES, "und", "gsw", "zh-Hans-CN"])
def test_language_tags_are_taken(tag: str) -> None:
    assert checks.to_language(tag) == tag


@pytest.mark.parametrize(
    "tag", ["", "DE", "de_AT", "de-at", "deutsch", "de-", "de-AT-", "d", "de-DE-1996", "zh-hant"]
)
def test_other_language_tags_are_refused(tag: str) -> None:
    with pytest.raises(InvalidValueError):
        checks.to_language(tag)


@pytest.mark.parametrize("code", ["", "de", "DEU", "D", "01", "0001", "D1", "ＤＥ"])
def test_impossible_territories_are_refused(code: str) -> None:
    with pytest.raises(InvalidValueError):
        checks.to_territory(code)


@pytest.mark.parametrize("codes", [["DE", "DE"], ["001", "DE", "001"]], ids=repr)
def test_no_territory_stands_in_a_list_twice(codes: list[str]) -> None:
    with pytest.raises(InvalidValueError, match="twice"):
        checks.to_territories(codes)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org",
        "ftp://example.org",
        "http://",
        "https://a b",
        "javascript:alert(1)",
        "https://a\n",
        "https://a\u202eb",
    ],
    ids=ascii,
)
def test_impossible_addresses_are_refused(url: str) -> None:
    with pytest.raises(InvalidValueError):
        checks.to_url(url)


@given(url=words.urls())
def test_the_addresses_of_the_strategies_are_taken(url: str) -> None:
    assert checks.to_url(url) == url


class Text(str):
    __slots__ = ()


STRING_CHECKS: list[Callable[[Any], str]] = [
    checks.to_id, checks.to_language, checks.to_territory, checks.to_currency, checks.to_url, checks.to_text, checks.checked_text,
]  # fmt: skip


@pytest.mark.parametrize("check", STRING_CHECKS)
@pytest.mark.parametrize(
    "value", [None, 1, True, b"de", ["de"], Text("de"), object], ids=lambda value: type(value).__name__
)
def test_only_strings_are_taken_for_texts(check: Callable[[Any], str], value: Any) -> None:
    with pytest.raises(InvalidTypeError):
        check(value)


@pytest.mark.parametrize(
    "value", ["DE", {"DE"}, {"DE": 1}, iter(["DE"]), None, 1], ids=lambda value: type(value).__name__
)
def test_only_lists_and_tuples_are_taken_for_lists(value: Any) -> None:
    for check in (checks.to_territories, checks.to_texts, checks.to_tuple):
        with pytest.raises(InvalidTypeError):
            check(value)


@given(
    value=st.one_of(
        st.none(), st.text(), st.integers(), st.floats(), st.binary(), st.lists(st.text()), st.booleans()
    )
)
def test_every_check_answers_with_the_value_or_an_error_of_ours(value: Any) -> None:
    others: list[Callable[[Any], Any]] = [checks.to_territories, checks.to_texts, checks.to_optional_bool]
    for check in [*STRING_CHECKS, *others]:
        answer = outcome(check, value)
        if isinstance(answer, SportsdocsError):
            assert answer.findings
            assert all(len(str(finding)) < 500 for finding in answer.findings)
        else:
            assert answer == (tuple(map(normal, value)) if isinstance(value, list) else normal(value))


def normal(value: Any) -> Any:
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value


def outcome(check: Callable[[Any], Any], value: Any) -> Any:
    """Give what a check gives back, or the error of ours that it raises; any other error fails the test."""
    try:
        return check(value)
    except SportsdocsError as error:
        return error


@pytest.mark.parametrize("value", [1, 0, "true", "yes", b"", []], ids=repr)
def test_yes_and_no_are_not_guessed(value: Any) -> None:
    with pytest.raises(InvalidTypeError):
        checks.to_optional_bool(value)
