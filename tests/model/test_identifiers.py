"""Identifiers that others gave."""

from __future__ import annotations

import string
from typing import Any

import pytest
from hypothesis import given

from sportsdocs.errors import InvalidTypeError, InvalidValueError
from sportsdocs.model.identifiers import Identifiers, to_identifiers
from sportsdocs.testing.wordings import identifiers

EIDR = "10.5240/7791-8534-2C23-9030-8610-5"


@given(found=identifiers())
def test_identifiers_are_made_of_their_dict(found: Identifiers) -> None:
    assert Identifiers(found.as_dict()) == found == to_identifiers(found)
    assert bool(found) == bool(found.as_dict())
    assert all(found.get(scheme) == text for scheme, text in found.as_dict().items())


def test_a_scheme_that_is_not_there_is_none() -> None:
    assert Identifiers({"wikidata": "Q42"}).get("imdb") is None


def test_one_wrong_character_of_an_eidr_is_noticed() -> None:
    for place in (place for place in range(8, len(EIDR)) if EIDR[place] != "-"):
        for other in set("0123456789ABCDEF") - {EIDR[place]}:
            with pytest.raises(InvalidValueError):
                Identifiers({"eidr": EIDR[:place] + other + EIDR[place + 1 :]})


@pytest.mark.parametrize(
    ("scheme", "text"),
    [
        ("imdb", "tt123"),
        ("imdb", "0111161"),
        ("imdb", "tt0111161 "),
        ("imdb", "https://www.imdb.com/title/tt0111161/"),
        ("tmdb", "1396"),
        ("tmdb", "tv/01396"),
        ("wikidata", "42"),
        ("wikidata", "Q042"),
        ("wikidata", "q42"),
        ("wikidata", "Q٤٢"),
        ("eidr", EIDR.lower()),
        ("eidr", ""),
    ],
)
def test_impossible_identifiers_are_refused(scheme: str, text: str) -> None:
    with pytest.raises(InvalidValueError):
        Identifiers({scheme: text})


def test_an_unknown_scheme_is_refused_with_the_nearest() -> None:
    with pytest.raises(InvalidValueError) as caught:
        Identifiers({"wikidat": "Q42"})
    assert caught.value.findings[0].suggestions == ("wikidata",)
    with pytest.raises(InvalidValueError) as caught:
        Identifiers({string.punctuation: "Q42"})
    assert caught.value.findings[0].suggestions == ("eidr", "imdb", "tmdb", "wikidata")


@pytest.mark.parametrize("value", [None, "Q42", [("wikidata", "Q42")], {"wikidata": 42}, {42: "Q42"}])
def test_nothing_is_made_identifiers_that_is_no_mapping_of_texts(value: Any) -> None:
    with pytest.raises(InvalidTypeError):
        Identifiers(value)
