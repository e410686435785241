"""Strategies for what checked constructors take as plain text: ids, wordings, language tags, territory codes, addresses."""

from __future__ import annotations

import unicodedata
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

ID_WORDS: Final = ("berg", "club", "film", "inside", "nord", "season", "stream", "team", "2018", "7")
LANGUAGES: Final = ("de", "en", "fr", "es", "pl", "en-GB", "de-AT", "pt-BR", "zh-Hant", "es-419")
TERRITORIES: Final = ("DE", "AT", "CH", "GB", "US", "FR", "PL", "BR", "JP", "ZA")
WORDINGS: Final = (
    "Club", "Über den Platz", "Inside the Club", "Straße – Stadion – Spiel", "Trainer:in", "Saison 2018/19", "L'Équipe",
    "„Wir sind Weltmeister!“", "Łódź", "São Paulo", "東京", "Ⅳ", "co\u00adach", "👍 Tor", "<b>Tor & Torhüter</b>", "%(n)s {0}",
)  # fmt: skip

# Of the characters that cannot be printed only a few joiners may stand in a text; they are rare enough to leave to WORDINGS.
_PRINTABLE = st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


def _as_stored(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip()) or WORDINGS[0]


def ids() -> SearchStrategy[str]:
    """Ids: words of a small pool joined by hyphens, so that they meet each other now and then."""
    return st.lists(st.sampled_from(ID_WORDS), min_size=1, max_size=3).map("-".join)


def texts(*, most: int = 30) -> SearchStrategy[str]:
    """Texts in normal form C: wordings as editors use them, and printable text of any script."""
    return st.sampled_from(WORDINGS) | st.text(_PRINTABLE, min_size=1, max_size=most).map(_as_stored)


def languages() -> SearchStrategy[str]:
    """Language tags."""
    return st.sampled_from(LANGUAGES)


def territories() -> SearchStrategy[str]:
    """Codes of single countries."""
    return st.sampled_from(TERRITORIES)


def urls() -> SearchStrategy[str]:
    """Web addresses."""
    return ids().map("https://example.org/{}".format)
