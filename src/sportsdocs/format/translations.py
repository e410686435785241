"""Our phrases in each language: compiled gettext files, read along a chain of languages.

A language is there when its folder is: `locale/fr/LC_MESSAGES/sportsdocs.mo` makes French one, and no line of Python does.
"""

from __future__ import annotations

import gettext
import io
import pkgutil  # not importlib.resources: that one takes longer to import than a date takes to print
from functools import lru_cache

from sportsdocs.errors import StoreError
from sportsdocs.format.messages import Message

DOMAIN = "sportsdocs"
#: The language that says what no other does.
LAST = "en"


@lru_cache(maxsize=512)
def is_spoken(language: str) -> bool:
    """Tell whether we have messages for a language (`de`, `de_CH`); raise StoreError if nobody compiled them."""
    if _read(language, "mo") is not None:
        return True
    if language == LAST or _read(language, "po") is not None:
        raise StoreError(
            f"the messages for {language!r} are not compiled: install the package again (`pip install -e .`)"
        )
    return False


@lru_cache(maxsize=64)
def translations(chain: tuple[str, ...]) -> gettext.NullTranslations:
    """Give the messages of a chain of languages, the first one that says something wins."""
    first, *rest = chain
    messages = gettext.GNUTranslations(io.BytesIO(_read(first, "mo") or b"")) if is_spoken(first) else None
    if messages is None:
        return translations(tuple(rest))
    if rest:
        messages.add_fallback(_Later(tuple(rest)))
    return messages


class _Later(gettext.NullTranslations):
    """The rest of a chain, opened when a language does not say something: a complete one never waits for the next."""

    def __init__(self, chain: tuple[str, ...]) -> None:
        super().__init__()
        self._chain = chain

    def pgettext(self, context: str, message: str) -> str:
        return translations(self._chain).pgettext(context, message)

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        return translations(self._chain).npgettext(context, msgid1, msgid2, n)


@lru_cache(maxsize=16384)
def phrase(chain: tuple[str, ...], message: Message) -> str:
    """Give a phrase in the first language of a chain that says it, its slots still open."""
    return translations(chain).pgettext(message.context, message.text)


def counted_phrase(chain: tuple[str, ...], message: Message, number: int) -> str:
    """Give a phrase as it agrees with a number, its slots still open."""
    plural = message.plural or message.text
    return translations(chain).npgettext(message.context, message.text, plural, number)


def _read(language: str, kind: str) -> bytes | None:
    try:
        return pkgutil.get_data("sportsdocs", f"locale/{language}/LC_MESSAGES/{DOMAIN}.{kind}")
    except FileNotFoundError:
        return None
