"""Strategies for wordings and names by language, and for the identifiers that others gave."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.model.identifiers import Identifiers, eidr_check_character
from sportsdocs.model.texts import SAME_EVERYWHERE, Article, Name, Names, Text
from sportsdocs.testing.words import languages, texts

_EVERYWHERE: Final = st.just(SAME_EVERYWHERE)


def wordings() -> SearchStrategy[Text]:
    """Wordings in one to three languages."""
    return st.dictionaries(_EVERYWHERE | languages(), texts(), min_size=1, max_size=3).map(Text)


def plain_names() -> SearchStrategy[Name]:
    """Names without an article, with one, and in the plural."""
    singular = st.builds(Name, texts(), st.none() | st.sampled_from(Article))
    return singular | st.builds(Name, texts(), st.sampled_from([None, Article.DIE]), st.just(True))


def names() -> SearchStrategy[Names]:
    """The names of one thing in one to three languages."""
    return st.dictionaries(_EVERYWHERE | languages(), plain_names(), min_size=1, max_size=3).map(Names)


def _eidr(digits: str) -> str:
    groups = "-".join(digits[place : place + 4] for place in range(0, 20, 4))
    return f"10.5240/{groups}-{eidr_check_character(digits)}"


_NUMBERS: Final = st.integers(1, 9_999_999)
_SCHEMES: Final = {
    "eidr": st.integers(0, 16**20 - 1).map("{:020X}".format).map(_eidr),
    "imdb": st.builds("{}{:07}".format, st.sampled_from(["tt", "nm", "co", "ev"]), _NUMBERS),
    "tmdb": st.builds("{}/{}".format, st.sampled_from(["tv", "movie", "person", "company"]), _NUMBERS),
    "wikidata": _NUMBERS.map("Q{}".format),
}


@st.composite
def identifiers(draw: DrawFn) -> Identifiers:
    """Identifiers in any of the schemes, with correct check characters."""
    return Identifiers({scheme: draw(text) for scheme, text in _SCHEMES.items() if draw(st.booleans())})
