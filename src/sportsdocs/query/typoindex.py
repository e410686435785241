"""Words within two typos of a word, out of many, without looking at most of them: and none is missed.

Two texts that are at most k typos apart have a common rest when up to k letters are dropped from each: every letter
added, dropped, changed or swapped costs each side one at most. That holds for their beginnings too. So the beginnings of
all words are kept under what is left of them when letters are dropped, and a word is looked up under what is left of its
own (Garbe's symmetric deletion, https://github.com/wolfgarbe/SymSpell, on beginnings only).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain, combinations
from typing import Final

from attrs import field, frozen

# Longer beginnings would cost memory, shorter ones time: a rest then stands for too many words.
_BEGINNING: Final = 5
# How many letters are dropped from a beginning of some length. Words of five letters and less are forgiven one typo, so
# nobody looks for rests that are shorter.
_DROPPED: Final = {3: 1, 4: 1, 5: 2}


def _to_words(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value))


def rests(text: str, most: int) -> set[str]:
    """Give all that can be left of a text when up to `most` letters are dropped."""
    kept = range(max(len(text) - most, 0), len(text) + 1)
    return set(map("".join, chain.from_iterable(combinations(text, number) for number in kept)))


def _going_on_like(word: str) -> Callable[[str], bool]:
    """Tell of words with both typos in the beginning: what follows it is right then.

    But for a letter that was swapped into it; and it stands no more than two letters farther in front.
    """
    first = _BEGINNING - 2
    after = word[_BEGINNING:]
    swapped = after[:1] + word[_BEGINNING - 1 : _BEGINNING] + after[1:]
    return lambda other: other.find(after, first) >= 0 or other.find(swapped, first) >= 0


@frozen(eq=False, repr=False, weakref_slot=False)
class TypoIndex:
    """Words, each once; the index is built when the first question needs it."""

    words: tuple[str, ...] = field(converter=_to_words)

    def near(self, word: str, most: int, count: Callable[[str, str], int | None]) -> dict[str, int]:
        """Give the words that `count` does not say None of, with the typos it counts.

        It may forgive no more than `most` typos (two at most; one in words of up to five letters), in the whole word or
        in as many letters of its start as the word looked for has, if those are more than three.
        """
        letters, least, farthest = frozenset(word), len(word) - most, len(word) + most
        return {
            other: typos
            for other in self._candidates(word, most)
            # Each typo can bring in one letter that the other word has not. Quick, and it leaves few to count.
            if len(other) >= least
            and len(letters.difference(other[:farthest])) <= most
            and len(letters.union(other[:least])) - len(letters) <= most
            and (typos := count(word, other)) is not None
        }

    def _candidates(self, word: str, most: int) -> Iterator[str]:
        one = self._beginning_like(word, min(most, 1))
        for beginning in one:
            yield from self._by_beginning[beginning]
        if most > 1:
            goes_on = _going_on_like(word)
            for beginning in self._beginning_like(word, most) - one:
                yield from filter(goes_on, self._by_beginning[beginning])

    def _beginning_like(self, word: str, most: int) -> set[str]:
        looked_up = rests(word[:_BEGINNING], most)
        return set(chain.from_iterable(self._by_rest.get(rest, ()) for rest in looked_up))

    @cached_property
    def _by_beginning(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in self.words:
            found.setdefault(word[:_BEGINNING], []).append(word)
        return found

    @cached_property
    def _by_rest(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for beginning in self._by_beginning:
            for rest in rests(beginning, _DROPPED.get(len(beginning), 0)):
                found.setdefault(rest, []).append(beginning)
        return found
