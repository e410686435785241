"""Folded names, indexed so that a question looks only at those it may hit. What is a hit, `names.hit_folded` says."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from typing import Final

from attrs import field, frozen

from sportsdocs.names.closeness import (
    LONGEST,
    Rank,
    forgiven,
    literal_rank,
    typos,
    word_typos,
    word_typos_within,
    wordwise,
)
from sportsdocs.query.typoindex import TypoIndex

# So few names are compared one by one.
_FEW: Final = 20
_LAST: Final = chr(0x10FFFF)

Hit = tuple[Rank, int]


def _to_names(value: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value))


def _starting(texts: Sequence[str], start: str) -> Sequence[str]:
    """Give the texts that begin so, out of sorted ones."""
    return texts[bisect_left(texts, start) : bisect_left(texts, start + _LAST)]


class _NearWords(dict[str, dict[str, int]]):
    """The words near to each word typed, looked up when asked for; of the others, the typos are counted one by one."""

    def __init__(self, look_up: Callable[[str], dict[str, int]]) -> None:
        super().__init__()
        self._look_up = look_up
        self._count = lru_cache(maxsize=None)(word_typos)

    def __missing__(self, word: str) -> dict[str, int]:
        self[word] = self._look_up(word)
        return self[word]

    def typos(self, word: str, other: str) -> int | None:
        """Count the typos if a word typed stands for one of a name; None if it does not."""
        return self[word].get(other) if word in self else self._count(word, other)


@frozen(eq=False, repr=False, weakref_slot=False)
class WordIndex:
    """Folded names, each once. The parts of the index are built when the first question needs them."""

    names: tuple[str, ...] = field(converter=_to_names)

    def prepare(self) -> WordIndex:
        """Build all parts now."""
        self.hits("a name", forgive=True)
        return self

    def hits(self, query: str, *, forgive: bool) -> dict[str, Hit]:
        """Give the names that a folded text hits, each with its rank and typos: just those that `hit_folded` says."""
        if not query:
            return {}
        found: dict[str, Hit] = dict.fromkeys(self._with_word(query), (Rank.WORD, 0))
        found |= dict.fromkeys(_starting(self._sorted, query), (Rank.PREFIX, 0))
        if query in self._known:
            found[query] = Rank.EXACT, 0
        if forgive and len(query) <= LONGEST:
            for name, errors in self._nearly(query):
                found.setdefault(name, (Rank.FUZZY, errors))
        return found

    def _with_word(self, query: str) -> Iterator[str]:
        """Give the names with all words of a text, of which the last may be the start of one if they stand together."""
        *whole, last = query.split()
        if not whole:
            for word in _starting(self._vocabulary, last):
                yield from self._with[word]
            return
        rarest = min((self._with.get(word, ()) for word in whole), key=len)
        yield from (name for name in rarest if literal_rank(query, name) is not None)

    def _nearly(self, query: str) -> Iterator[tuple[str, int]]:
        whole = self._wholly(query)
        yield from whole.items()
        words, near = query.split(), _NearWords(self._near)
        for name in self._with_all(words, near):
            if name not in whole:
                errors = wordwise(words, name.split(), near.typos)
                if errors is not None:
                    yield name, errors

    def _wholly(self, query: str) -> dict[str, int]:
        """Give the names that are the text as a whole but for typos, so that blanks may be wrong too."""
        most = forgiven(query)
        found = self._near_names.near(query[::-1], most, lambda one, other: typos(one, other, most))
        return {name[::-1]: errors for name, errors in found.items()}

    def _with_all(self, words: Iterable[str], near: _NearWords) -> Iterable[str]:
        """Give the names that may have all these words but for typos: those with the longest, then fewer, until they are few."""
        found: set[str] | None = None
        for word in sorted(set(words), key=len, reverse=True):
            if found is None or len(found) > _FEW:
                names = {name for other in near[word] for name in self._with[other]}
                found = names if found is None else found & names
        return found or ()

    def _near(self, word: str) -> dict[str, int]:
        """Give the words of names that a word typed may stand for, with the typos in it."""
        most = forgiven(word)
        if most:
            return self._near_words.near(word, most, partial(word_typos_within, most))
        if len(word) > 3:
            return dict.fromkeys(_starting(self._vocabulary, word), 0)
        return {word: 0} if word in self._with else {}

    # -- the index --------------------------------------------------------------------------------------------------------

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self.names)

    @cached_property
    def _sorted(self) -> Sequence[str]:
        return sorted(self.names)

    @cached_property
    def _with(self) -> Mapping[str, list[str]]:
        """Names by word."""
        found: dict[str, list[str]] = {}
        for name in self.names:
            for word in name.split():
                names = found.setdefault(word, [])
                names.append(name)
        return found

    @cached_property
    def _vocabulary(self) -> Sequence[str]:
        return sorted(self._with)

    @cached_property
    def _near_words(self) -> TypoIndex:
        return TypoIndex(self._with)

    @cached_property
    def _near_names(self) -> TypoIndex:
        # Backwards: many names begin alike, few end so. Typos are as many either way.
        return TypoIndex(name[::-1] for name in self.names)
