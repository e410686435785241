"""Sorting in this language: the order is DIN 5007's, for both; only the articles that are skipped differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs import names

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter


def articles(f: Formatter) -> tuple[str, ...]:
    """Give the leading articles that library order skips: those of this language, then of English."""
    language = f.locale.partition("-")[0]
    return tuple(dict.fromkeys((*names.ARTICLES.get(language, ()), *names.ARTICLES["en"])))
