"""The order of names: keys for German sorting, by DIN 5007."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from typing import Final, NamedTuple

from sportsdocs.names.folding import BASE, in_word, is_accent

_SPELT_OUT: Final = {**BASE, "æ": "ae", "œ": "oe"}
_PHONE_BOOK: Final = {"ä": "ae", "ö": "oe", "ü": "ue"}
_DIGITS: Final = re.compile(r"\d+")

#: Leading articles that library order skips, by language.
ARTICLES: Final = {
    "de": ("der", "die", "das", "ein", "eine"),
    "en": ("the", "a", "an"),
}


class SortKey(NamedTuple):
    """A key that sorts as DIN 5007 does: letters first; accents, then capitals, only break ties."""

    letters: str
    accents: str
    capitals: str
    text: str


def sort_key(
    text: str, *, phonebook: bool = False, numeric: bool = False, articles: Collection[str] = ()
) -> SortKey:
    """Give the key that sorts a text by DIN 5007-1 (ä as a, ß as ss) or, with `phonebook`, 5007-2 (ä as ae).

    `numeric` sorts numbers in a text by their size ("Folge 2" before "Folge 10"); `articles` are the words that are
    skipped at the start (`ARTICLES["de"]`).

    >>> sorted(["Zorc", "Özil", "Ozean"], key=sort_key)
    ['Ozean', 'Özil', 'Zorc']
    """
    normal = unicodedata.normalize("NFC", text)
    shown = _without_article(normal, articles)
    letters = _base_letters(shown.casefold(), _PHONE_BOOK if phonebook else {})
    accents = unicodedata.normalize("NFD", shown.lower())
    return SortKey(_by_size(letters) if numeric else letters, accents, shown.swapcase(), normal)


def _without_article(text: str, articles: Collection[str]) -> str:
    first, _, rest = text.partition(" ")
    return rest.strip() if rest.strip() and first.casefold() in articles else text


def _base_letters(text: str, spelt: dict[str, str]) -> str:
    spelt_out = "".join(spelt.get(character, character) for character in text)
    apart = unicodedata.normalize("NFD", spelt_out)
    return " ".join("".join(_sorted_as(character) for character in apart if not is_accent(character)).split())


def _sorted_as(character: str) -> str:
    spelt = _SPELT_OUT.get(character)
    return in_word(character) if spelt is None else spelt


def _by_size(letters: str) -> str:
    """Put the number of its digits before each number, so that comparing text compares numbers."""
    return _DIGITS.sub(_sized, letters)


def _sized(match: re.Match[str]) -> str:
    digits = "".join(str(unicodedata.decimal(digit)) for digit in match[0]).lstrip("0")
    return f"0{chr(len(digits))}{digits}"
