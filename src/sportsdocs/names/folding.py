"""The form of a name that search compares: case, accents, umlauts, punctuation forgotten. Standard library only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

# Letters that Unicode does not take apart. Umlauts count as their base letter, so "oe" may stand for ö, œ and ø alike.
BASE: Final = {
    "ß": "ss", "æ": "a", "œ": "o", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n",
}  # fmt: skip
_APOSTROPHES: Final = "'’ʼ`´"
# Other than Latin letters and typographic punctuation: those have no combining marks.
_NOT_LATIN: Final = re.compile("[^\0-\u024f\u2000-\u206f]")
# What `_without_umlaut_e` says, where capitals carried an accent.
_UMLAUT_E: Final = re.compile(r"([ao]|(?<![aeiouyqAEIOUYQ])u)e")


def is_accent(character: str) -> bool:
    """Tell whether a character is an accent that stands by itself."""
    # Marks above, below and through a letter. Vowel signs of other scripts have lower classes: without them words differ.
    return unicodedata.combining(character) == 1 or unicodedata.combining(character) >= 200


def _letters(text: str) -> list[tuple[str, bool]]:
    """Take a text apart into lower-case base letters, each with whether it carried an accent."""
    letters: list[tuple[str, bool]] = []
    for character in unicodedata.normalize("NFD", text.casefold()):
        if is_accent(character) and letters:
            letters[-1] = (letters[-1][0], True)
        elif character in BASE:
            letters += [(base, True) for base in BASE[character]]
        else:
            letters.append((character, False))
    return letters


def _without_umlaut_e(letters: Iterable[tuple[str, bool]]) -> str:
    """Drop the e of ae, oe and ue, as Lucene's German normalisation does: not after an accent, nor "ue" after a vowel or q."""
    kept: list[str] = []
    umlaut_open = after_vowel = False
    for letter, accented in letters:
        if letter == "e" and umlaut_open and not accented:
            umlaut_open, after_vowel = False, True
            continue
        kept.append(letter)
        umlaut_open = not accented and (letter in "ao" or (letter == "u" and not after_vowel))
        after_vowel = letter in "aeiouyq"
    return "".join(kept)


def fold(text: str) -> str:
    """Give the form of a text that search compares: words of base letters in lower case, joined by single blanks.

    >>> fold("Götze") == fold("goetze") == fold("GOTZE"), fold("Straße"), fold("Łukasz, Ødegaard")
    (True, 'strasse', 'lukasz odegaard')
    """
    normal = text if text.isascii() else unicodedata.normalize("NFC", text)
    folded = _fold_any(normal) if _NOT_LATIN.search(normal) else _fold_latin(normal)
    # A name of nothing but punctuation is still a name.
    return folded or " ".join(text.casefold().split())


def _fold_any(normal: str) -> str:
    """Fold a text of any script: the definition."""
    spaced = "".join(in_word(character) for character in _without_umlaut_e(_letters(normal)))
    return unicodedata.normalize("NFC", " ".join(spaced.split()))


class _Marked(dict[int, str]):
    """Latin characters, folded one by one: in capitals if they carried an accent, as NUL if they only vanish in the end."""

    def __missing__(self, code: int) -> str:
        letters = ((in_word(letter) or "\0", accented) for letter, accented in _letters(chr(code)))
        found = self[code] = "".join(letter.upper() if accented else letter for letter, accented in letters)
        return found


_MARKED: Final = _Marked()


def _fold_latin(normal: str) -> str:
    """Do the same with a text of Latin letters and punctuation, one by one: several times as fast."""
    marked = _UMLAUT_E.sub(r"\1", normal.translate(_MARKED))
    return " ".join(marked.replace("\0", "").lower().split())


def in_word(character: str) -> str:
    """Give a character as it counts in a word: letters and digits as they are, apostrophes not at all, the rest as a blank."""
    if character.isalnum() or unicodedata.category(character)[0] == "M":
        return character
    return "" if character in _APOSTROPHES or unicodedata.category(character) == "Cf" else " "
