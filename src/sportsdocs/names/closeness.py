"""How close a name is to what was typed: typos counted and forgiven, hits ranked, the nearest of many names."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from sportsdocs.names.folding import fold

#: Longer texts are not compared for typos.
LONGEST: Final = 200
_FEW: Final = 2


def typos(one: str, other: str, most: int) -> int | None:
    """Count the letters added, dropped, changed or swapped with their neighbour between two words; None above `most`."""
    if most > _FEW:
        return _many_typos(one, other, most)
    if not -most <= len(one) - len(other) <= most:
        return None
    if one == other or not most:
        return 0 if one == other else None
    start = _agreeing(one, other)
    return _typos_from(one[start:], other[start:], most - 1)


def _agreeing(one: str, other: str) -> int:
    place = 0
    for letter, that in zip(one, other, strict=False):
        if letter != that:
            break
        place += 1
    return place


def _typos_from(one: str, other: str, left: int) -> int | None:
    """Count typos in words that differ from their first letter on: one of each kind is tried, and as many left then.

    This is the quickest way to see that two words are not one: mostly the first letters are enough.
    """
    if not one or not other:
        return len(one) + len(other)
    if not left:
        return 1 if _one_typo_at_the_start(one, other) else None
    counts = [
        typos(one[1:], other[1:], left),
        typos(one[1:], other, left),
        typos(one, other[1:], left),
        typos(one[2:], other[2:], left) if one[:2] == other[1::-1] else None,
    ]
    return min((count + 1 for count in counts if count is not None), default=None)


def _one_typo_at_the_start(one: str, other: str) -> bool:
    if one[1:] == other[1:] or one[1:] == other or one == other[1:]:
        return True
    return one[:2] == other[1::-1] and one[2:] == other[2:]


def _many_typos(one: str, other: str, most: int) -> int | None:
    """Count in a table, letter by letter."""
    if abs(len(one) - len(other)) > most:
        return None
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

    `typos` counts letters; `unlike` is 0 if what was typed stands in the name letter for letter, 1 if but for case, else
    2; `rest` is how much longer the name is.
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
    hit = hit_folded(query, folded, forgive=forgive)
    return None if hit is None else Closeness(*hit, unlike(typed, name), abs(len(folded) - len(query)))


def unlike(typed: str, name: str) -> int:
    """Tell how unlike a text is to a name that it hits once both are folded."""
    if typed in name:
        return 0
    return 1 if typed.casefold() in name.casefold() else 2


def hit_folded(query: str, folded: str, *, forgive: bool) -> tuple[Rank, int] | None:
    """Tell how a folded name is hit, and with how many typos; None if it is not."""
    if not query:
        return None
    rank = literal_rank(query, folded)
    if rank is not None:
        return rank, 0
    errors = _fuzzy(query, folded) if forgive and len(query) <= LONGEST else None
    return None if errors is None else (Rank.FUZZY, errors)


def literal_rank(query: str, name: str) -> Rank | None:
    """Tell how a folded name is hit without any typo; None if it is not."""
    if name == query:
        return Rank.EXACT
    if name.startswith(query):
        return Rank.PREFIX
    if f" {query}" in name or set(query.split()) <= set(name.split()):
        return Rank.WORD
    return None


def forgiven(word: str) -> int:
    """Tell how many typos a word may have: none in short words and numbers, one up to five letters, else two."""
    if len(word) < 3 or any(map(str.isdigit, word)):
        return 0
    return 1 if len(word) <= 5 else 2


def _fuzzy(query: str, name: str) -> int | None:
    whole = typos(query, name, forgiven(query))
    return wordwise(query.split(), name.split(), word_typos) if whole is None else whole


def wordwise(query: list[str], name: list[str], count: Callable[[str, str], int | None]) -> int | None:
    """Count the typos when each word typed is read as the nearest word of the name, no word used twice.

    `count` tells the typos between a word typed and one of the name: `word_typos`, or what is known of it.
    """
    left, total = list(name), 0
    for word in query:
        near = [
            (found, place) for place, other in enumerate(left) if (found := count(word, other)) is not None
        ]
        if not near:
            return None
        found, place = min(near)
        total += found
        del left[place]
    return total


def word_typos(word: str, other: str) -> int | None:
    """Count the typos in a word, or in the start of one: what is being typed often is that. None if it is another word."""
    return word_typos_within(forgiven(word), word, other)


def word_typos_within(most: int, word: str, other: str) -> int | None:
    """Do the same where it is known how many typos the word may have."""
    whole = typos(word, other, most)
    return typos(word, other[: len(word)], most) if whole is None and len(word) > 3 else whole


def nearest(word: object, words: Iterable[str], *, most: int = 3) -> tuple[str, ...]:
    """Give the names most like a word that is not among them, best first: for "did you mean".

    This is for what people typed: names, titles, ids, identifiers; it compares as search does. For words of a closed list
    (kinds, roles, keys, files) there is `errors.nearest`, which knows of no names and stands where everybody can reach it.

    >>> nearest("the-long-sumer", ["the-long-summer-of-2018", "a-short-winter"])
    ('the-long-summer-of-2018',)
    """
    if not isinstance(word, str) or len(word) > LONGEST:
        return ()
    query, names = fold(word), [(name, fold(name)) for name in set(words)]
    near = ((closeness_folded(word, query, *name) or _similar(query, name[1]), name[0]) for name in names)
    scored = [(score, name) for score, name in near if score is not None]
    if not scored:
        parts = ((_in_part(query, folded), name) for name, folded in names)
        scored = [(score, name) for score, name in parts if score is not None]
    return tuple(name for _, name in sorted(scored)[:most])


def _similar(query: str, folded: str) -> Closeness | None:
    """Forgive more than search does: a third of the letters."""
    count = typos(query, folded, max(1, len(query) // 3)) if query else None
    if count is None:
        return None
    return Closeness(Rank.FUZZY, count + len(query), 2, abs(len(folded) - len(query)))


def _in_part(query: str, folded: str) -> Closeness | None:
    """Take half of the words for a hint, short ones aside; the fewer letters are in other words, the better."""
    typed, words = [word for word in query.split() if len(word) > 2], folded.split()
    other = [word for word in typed if all(word_typos(word, that) is None for that in words)]
    if not typed or 2 * len(other) > len(typed):
        return None
    return Closeness(Rank.FUZZY, sum(map(len, other)), 2, abs(len(folded) - len(query)))
