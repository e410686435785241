"""Our phrases: gettext messages with a context, read along our own chain of languages.

A phrase stands in the code once, as `msg(context, English)` or `msgs(context, singular, plural)` with literal arguments,
because extraction reads the source. It is looked up when it is said. Slots are plain `{names}`; what fills them is never a template.
"""

from __future__ import annotations

import gettext
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from attrs import frozen

from sportsdocs.errors import StoreError

DOMAIN = "sportsdocs"
#: The languages we have messages for; each only says what differs from the next along its chain.
LANGUAGES = ("de", "de_AT", "de_CH", "en", "en_GB")
LAST = "en"


@frozen
class Message:
    """A phrase to be said in some language: its context, its English wording and, where it counts, its English plural."""

    context: str
    text: str
    plural: str | None = None


def msg(context: str, text: str) -> Message:
    """Mark a phrase."""
    return Message(context, text)


def msgs(context: str, singular: str, plural: str) -> Message:
    """Mark a phrase that agrees with a number."""
    return Message(context, singular, plural)


def fill(template: str, values: dict[str, str]) -> str:
    """Put texts into the slots of one of our phrases; a text is never read as a template itself."""
    return template.format(**values) if values else template


@lru_cache(maxsize=64)
def translations(chain: tuple[str, ...]) -> gettext.NullTranslations:
    """Give the messages of a chain of languages, the first one that says something wins."""
    first, *rest = [_load(language) for language in chain]
    for other in rest:
        first.add_fallback(other)
    return first


def _load(language: str) -> gettext.GNUTranslations:
    # A fresh object each time: add_fallback changes it.
    try:
        with _compiled(language).open("rb") as file:
            return gettext.GNUTranslations(file)
    except FileNotFoundError as error:
        reason = (
            f"the messages for {language!r} are not compiled: install the package again (`pip install -e .`)"
        )
        raise StoreError(reason) from error


def _compiled(language: str) -> Traversable:
    return files("sportsdocs") / "locale" / language / "LC_MESSAGES" / f"{DOMAIN}.mo"
