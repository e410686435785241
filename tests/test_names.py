"""Folding, nearness, sort keys: the golden cases, laws, and a naive count of typos to compare with."""

from __future__ import annotations

import json
import string
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sportsdocs.names import ARTICLES, Rank, closeness, fold, nearest, sort_key, typos
from sportsdocs.names.folding import _fold_any, _fold_latin

GOLDEN = [
    case
    for case in json.loads((Path(__file__).parent / "golden" / "strings.json").read_text("utf-8"))
    if case["need"] in ("search", "sort")
]
WORDS = st.text("aäbeoöusß -'0Ł", max_size=8)
LETTERS = st.text("abc", max_size=6)


def _sorted(given_: dict[str, Any]) -> list[str]:
    return sorted(
        given_["sort"],
        key=lambda text: sort_key(
            text,
            phonebook=given_.get("collation") == "phonebook",
            numeric=given_.get("numeric", False),
            articles=ARTICLES["de"] if given_.get("ignore_leading_articles") else (),
        ),
    )


def _found(given_: dict[str, Any]) -> list[str]:
    return [name for name in given_["candidates"] if closeness(given_["search"], name, forgive=False)]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in GOLDEN])
def test_golden(case: dict[str, Any]) -> None:
    answer = _sorted(case["input"]) if case["need"] == "sort" else _found(case["input"])
    assert case["input"]["join"].join(answer) in case["expected"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Götze", "Goetze"),
        ("Götze", "Gotze"),
        ("Fußball", "FUẞBALL"),
        ("Fußball", "Fussball"),
        ("Łukasz", "lukasz"),
        ("Ødegaard", "Oedegaard"),
        ("Æther", "aether"),
        ("Réthy", "Re\u0301thy"),
        ("Çalhanoğlu", "calhanoglu"),
        ("İlkay", "ilkay"),
        ("O'Neill", "O’Neill"),
        ("All or Nothing: Die", "all or nothing – die"),
        ("Prime\u00adVideo", "primevideo"),
    ],
)
def test_fold_forgives(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Bauer", "Baur"), ("Quelle", "Qulle"), ("Reus", "Rus"), ("か", "が"), ("किताब", "कताब"), ("!", "?")],
)
def test_fold_keeps_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text(max_size=30))
def test_folding_forgets_case_form_and_blanks(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
    assert fold(f"  {text} ") == fold(text)
    assert fold(text) == " ".join(fold(text).split())
    assert bool(fold(text)) == bool(text.split())


@given(st.text(string.ascii_letters + "äöüß éñç", max_size=20))
def test_folding_western_text_leaves_plain_letters(text: str) -> None:
    assert fold(text).replace(" ", "").isascii()
    assert fold(text.upper()) == fold(text)
    umlauts = text.translate({ord("ä"): "ae", ord("ö"): "oe"})
    assert fold(umlauts) == fold(text)


LATIN = st.text(st.characters(max_codepoint=0x24F), max_size=12) | st.text(
    "aeiouyqAÄÖÜÉ'-\u00ad\u0130", max_size=12
)


@given(LATIN)
def test_the_quick_way_to_fold_latin_text_is_the_definition(text: str) -> None:
    assert _fold_latin(text) == _fold_any(text)


def test_every_latin_character_is_folded_as_defined() -> None:
    for code in (*range(0x250), *range(0x2000, 0x2070)):
        for text in ("{}", "{}e", "u{}e", "{}ue", "x{}y"):
            assert _fold_latin(text.format(chr(code))) == _fold_any(text.format(chr(code))), hex(code)


@cache
def naive(one: str, other: str) -> int:
    """Count by the definition: the best of every last step, the optimal string alignment."""
    if not one or not other:
        return len(one) + len(other)
    steps = [
        naive(one[1:], other) + 1,
        naive(one, other[1:]) + 1,
        naive(one[1:], other[1:]) + (one[0] != other[0]),
    ]
    if len(one) > 1 and len(other) > 1 and one[0] == other[1] and one[1] == other[0]:
        steps.append(naive(one[2:], other[2:]) + 1)
    return min(steps)


@given(LETTERS, LETTERS, st.integers(0, 4))
def test_typos_are_counted_right(one: str, other: str, most: int) -> None:
    expected = naive(one, other)
    assert typos(one, other, most) == (expected if expected <= most else None)
    assert typos(other, one, most) == typos(one, other, most)


@given(WORDS.filter(lambda word: bool(word.split())))
def test_everything_is_exactly_itself(word: str) -> None:
    near = closeness(word, word)
    assert near is not None
    assert near.rank is Rank.EXACT
    assert near.unlike == near.rest == near.typos == 0


@given(st.text(string.ascii_lowercase, min_size=6, max_size=12), st.data())
def test_one_typo_in_a_long_word_is_forgiven(word: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(word) - 1))
    wrong = word[:place] + data.draw(st.sampled_from("xyz")) + word[place + 1 :]
    assert closeness(wrong, f"Eine {word} hier") is not None


def test_numbers_are_not_typed_wrong() -> None:
    assert closeness("2018", "2019") is None
    assert closeness("Saison 2018", "Saison 2019") is None


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("inside-borusia", ("inside-borussia-dortmund",)),
        ("borussia", ("inside-borussia-dortmund",)),
        ("being-maro-gotze", ("being-mario-goetze",)),
        ("Dortmund von innen: inside", ("inside-borussia-dortmund",)),
        ("Der Tabubruch im Fußball", ()),
        ("xyz", ()),
        ("", ()),
        (None, ()),
        ("a" * 100_000, ()),
    ],
)
def test_nearest(typed: object, near: tuple[str, ...]) -> None:
    assert nearest(typed, ["inside-borussia-dortmund", "being-mario-goetze", "tabubruch"]) == near


@given(st.lists(WORDS), st.booleans(), st.booleans(), st.randoms())
def test_sorting_is_a_total_order(words: list[str], phonebook: bool, numeric: bool, random: Any) -> None:
    shuffled = list(words)
    random.shuffle(shuffled)
    key = {word: sort_key(word, phonebook=phonebook, numeric=numeric) for word in words}
    assert sorted(shuffled, key=key.__getitem__) == sorted(words, key=key.__getitem__)
    assert all((key[a] == key[b]) == (a == b) for a in words for b in words)


@given(st.integers(0, 10**30), st.integers(0, 10**30))
def test_numbers_sort_by_size(one: int, other: int) -> None:
    keys = [sort_key(f"Folge {number}", numeric=True).letters for number in (one, other)]
    assert (keys[0] < keys[1]) == (one < other)


def test_numbers_sort_before_letters_and_after_blanks() -> None:
    words = ["Folge A", "Folge 10", "Folge 9", "Folgen", "Folge", "Folge 09b"]
    expected = ["Folge", "Folge 9", "Folge 09b", "Folge 10", "Folge A", "Folgen"]
    assert sorted(words, key=lambda word: sort_key(word, numeric=True)) == expected


def test_articles_are_skipped_only_before_something() -> None:
    words = ["Die", "Das Boot", "Being", "The Boot", "diese"]
    assert sorted(words, key=lambda word: sort_key(word, articles=ARTICLES["de"])) == [
        "Being",
        "Das Boot",
        "Die",
        "diese",
        "The Boot",
    ]
