"""Made-up names, always the same ones: as many as a test needs, with first names that many share."""

from __future__ import annotations

import random

_STARTS = [
    "b",
    "br",
    "d",
    "f",
    "g",
    "h",
    "k",
    "kl",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "sch",
    "st",
    "t",
    "v",
    "w",
    "z",
    "",
]
_MIDDLES = ["a", "ä", "au", "e", "ei", "i", "ie", "o", "ö", "u", "ü", "é"]
_ENDS = ["", "ch", "ck", "l", "m", "n", "nn", "r", "rt", "s", "ß", "t", "tz"]
_FIRST_NAMES = 400


def _word(chance: random.Random, syllables: int) -> str:
    parts = (
        chance.choice(_STARTS) + chance.choice(_MIDDLES) + chance.choice(_ENDS) for _ in range(syllables)
    )
    return "".join(parts).title()


def made_up_names(number: int, seed: int = 1) -> list[str]:
    """Give so many different names of two or three words; a few first names are those of very many."""
    chance = random.Random(seed)
    first = [_word(chance, 2) for _ in range(_FIRST_NAMES)]
    found: dict[str, None] = {}
    while len(found) < number:
        common = first[int(_FIRST_NAMES * chance.random() ** 2)]
        more = [_word(chance, chance.choice((1, 2, 2, 3))) for _ in range(chance.choice((1, 1, 1, 2)))]
        found[" ".join([common, *more])] = None
    return list(found)
