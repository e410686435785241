"""Names as people type them: folding for search, nearness for typos, keys for German sorting. Standard library only."""

from __future__ import annotations

import enum
import re
import unicodedata
from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

# Letters that Unicode does not take apart. Umlauts count as their base letter, so "oe" may stand for ö, œ and ø alike.
_BASE: Final = {
    "ß": "ss", "æ": "a", "œ": "o", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n",
}  # fmt: skip
_SPELT_OUT: Final = {**_BASE, "æ": "ae", "œ": "oe"}
_PHONE_BOOK: Final = {"ä": "ae", "ö": "oe", "ü": "ue"}
_APOSTROPHES: Final = "'’ʼ`´"
_LONGEST: Final = 200
# The end of the blocks of Latin letters; the first combining mark comes later.
_LATIN_END: Final = "\u0250"
# What `_without_umlaut_e` says, where capitals carried an accent.
_UMLAUT_E: Final = re.compile(r"([ao]|(?<![aeiouyqAEIOUYQ])u)e")
_DIGITS: Final = re.compile(r"\d+")

#: Leading articles that library order skips, by language.
ARTICLES: Final = {
    "de": ("der", "die", "das", "ein", "eine"),
    "en": ("the", "a", "an"),
}


def _is_accent(character: str) -> bool:
    # Marks above, below and through a letter. Vowel signs of other scripts have lower classes: without them words differ.
    return unicodedata.combining(character) == 1 or unicodedata.combining(character) >= 200


def _letters(text: str) -> list[tuple[str, bool]]:
    """Take a text apart into lower-case base letters, each with whether it carried an accent."""
    letters: list[tuple[str, bool]] = []
    for character in unicodedata.normalize("NFD", text.casefold()):
        if _is_accent(character) and letters:
            letters[-1] = (letters[-1][0], True)
        elif character in _BASE:
            letters += [(base, True) for base in _BASE[character]]
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
    # A name of nothing but punctuation is still a name.
    return (_fold_latin(normal) if max(normal, default="") < _LATIN_END else _fold_any(normal)) or " ".join(
        text.casefold().split()
    )


def _fold_any(normal: str) -> str:
    """Fold a text of any script: the definition."""
    spaced = "".join(_in_word(character) for character in _without_umlaut_e(_letters(normal)))
    return unicodedata.normalize("NFC", " ".join(spaced.split()))


class _Marked(dict[int, str]):
    """Latin characters, folded one by one: in capitals if they carried an accent, as NUL if they only vanish in the end."""

    def __missing__(self, code: int) -> str:
        letters = ((_in_word(letter) or "\0", accented) for letter, accented in _letters(chr(code)))
        found = self[code] = "".join(letter.upper() if accented else letter for letter, accented in letters)
        return found


_MARKED: Final = _Marked()


def _fold_latin(normal: str) -> str:
    """Do the same with a text of Latin characters, none of them combining: several times as fast."""
    marked = _UMLAUT_E.sub(r"\1", normal.translate(_MARKED))
    return " ".join(marked.replace("\0", "").lower().split())


def _in_word(character: str) -> str:
    if character.isalnum() or unicodedata.category(character)[0] == "M":
        return character
    return "" if character in _APOSTROPHES or unicodedata.category(character) == "Cf" else " "


def _where_they_differ(one: str, other: str) -> tuple[str, str]:
    """Cut off what two words begin and end with alike: no typos there."""
    shorter = min(len(one), len(other))
    start = end = 0
    while start < shorter and one[start] == other[start]:
        start += 1
    while end < shorter - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


def typos(one: str, other: str, most: int) -> int | None:
    """Count the letters added, dropped, changed or swapped with their neighbour between two words; None above `most`."""
    if abs(len(one) - len(other)) > most:
        return None
    one, other = _where_they_differ(one, other)
    if not one or not other:
        return len(one) + len(other)
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, that in enumerate(other, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != that))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == that:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most and min(before) >= most:
            return None
    return row[-1] if row[-1] <= most else None


class Rank(enum.IntEnum):
    """How a name was hit; lower is better."""

    EXACT = 0
    PREFIX = 1
    WORD = 2
    FUZZY = 3


class Closeness(NamedTuple):
    """How close a name is to what was typed; sorts best first.

    `typos` counts letters; `unlike` is 0 if case, accents and punctuation agree too; `rest` is how much longer the name is.
    """

    rank: Rank
    typos: int
    unlike: int
    rest: int


def closeness(typed: str, name: str, *, forgive: bool = True) -> Closeness | None:
    """Tell how close a name is to what was typed, or None if it is no match; `forgive=False` forgives no typos."""
    return closeness_folded(typed, fold(typed), name, fold(name), forgive=forgive)


def closeness_folded(
    typed: str, query: str, name: str, folded: str, *, forgive: bool = True
) -> Closeness | None:
    """Do the same with both texts already folded."""
    if not query:
        return None
    rank, errors = _literal(query, folded), 0
    if rank is None:
        found = _fuzzy(query, folded) if forgive and len(query) <= _LONGEST else None
        if found is None:
            return None
        rank, errors = Rank.FUZZY, found
    return Closeness(
        rank, errors, int(typed.casefold() not in name.casefold()), abs(len(folded) - len(query))
    )


def _literal(query: str, name: str) -> Rank | None:
    if name == query:
        return Rank.EXACT
    if name.startswith(query):
        return Rank.PREFIX
    if f" {query}" in name or set(query.split()) <= set(name.split()):
        return Rank.WORD
    return None


def _forgiven(word: str) -> int:
    """Tell how many typos a word may have: none in short words and numbers, one up to five letters, else two."""
    if len(word) < 3 or any(map(str.isdigit, word)):
        return 0
    return 1 if len(word) <= 5 else 2


def _fuzzy(query: str, name: str) -> int | None:
    whole = typos(query, name, _forgiven(query))
    return _wordwise(query.split(), name.split()) if whole is None else whole


def _wordwise(query: list[str], name: list[str]) -> int | None:
    """Count the typos when each word typed is read as the nearest word of the name, no word used twice."""
    left, total = list(name), 0
    for word in query:
        near = [
            (count, place)
            for place, other in enumerate(left)
            if (count := _word_typos(word, other)) is not None
        ]
        if not near:
            return None
        count, place = min(near)
        total += count
        del left[place]
    return total


def _word_typos(word: str, other: str) -> int | None:
    most = _forgiven(word)
    whole = typos(word, other, most)
    # What is being typed is often the start of a word.
    return typos(word, other[: len(word)], most) if whole is None and len(word) > 3 else whole


def nearest(word: object, words: Iterable[str], *, most: int = 3) -> tuple[str, ...]:
    """Give the names most like a word that is not among them, best first: for "did you mean".

    >>> nearest("the-long-sumer", ["the-long-summer-of-2018", "a-short-winter"])
    ('the-long-summer-of-2018',)
    """
    if not isinstance(word, str) or len(word) > _LONGEST:
        return ()
    query = fold(word)
    scored = (
        (closeness_folded(word, query, name, fold(name)) or _similar(query, name), name)
        for name in set(words)
    )
    return tuple(
        name for _, name in sorted((score, name) for score, name in scored if score is not None)[:most]
    )


def _similar(query: str, name: str) -> Closeness | None:
    """Forgive more than search does: a third of the letters."""
    folded = fold(name)
    count = typos(query, folded, max(1, len(query) // 3)) if query else None
    return (
        None if count is None else Closeness(Rank.FUZZY, count + len(query), 1, abs(len(folded) - len(query)))
    )


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
    return " ".join(
        "".join(_sorted_as(character) for character in apart if not _is_accent(character)).split()
    )


def _sorted_as(character: str) -> str:
    spelt = _SPELT_OUT.get(character)
    return _in_word(character) if spelt is None else spelt


def _by_size(letters: str) -> str:
    """Put the number of its digits before each number, so that comparing text compares numbers."""
    return _DIGITS.sub(_sized, letters)


def _sized(match: re.Match[str]) -> str:
    digits = "".join(str(unicodedata.decimal(digit)) for digit in match[0]).lstrip("0")
    return f"0{chr(len(digits))}{digits}"
