"""Strategies for formatters, and for what they write."""

from __future__ import annotations

from typing import Final, Literal, get_args

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sportsdocs.format.formatter import Formatter
from sportsdocs.format.summaries import Summary
from sportsdocs.format.switches import GenderWording
from sportsdocs.testing.productions import productions

#: The languages that have messages of their own, and their variants.
LOCALES: Final = ("de", "en", "en-GB", "de-CH", "de-AT")
_GENDER_WORDINGS: Final = get_args(GenderWording)
_PLATFORM_WORDINGS: Final[tuple[Literal["at", "on"], ...]] = ("at", "on")


def formatters() -> SearchStrategy[Formatter]:
    """Formatters of every language, with every house switch."""
    return st.builds(
        Formatter,
        st.sampled_from(LOCALES),
        plain_spaces=st.booleans(),
        number_words=st.booleans(),
        serial_comma=st.sampled_from([None, True, False]),
        platform_wording=st.sampled_from(_PLATFORM_WORDINGS),
        gender_wording=st.sampled_from(_GENDER_WORDINGS),
    )


def summaries() -> SearchStrategy[Summary]:
    """Running texts about productions."""
    return st.builds(
        lambda formatter, production, citations: formatter.summary(production, citations=citations),
        formatters(),
        productions(),
        st.booleans(),
    )
