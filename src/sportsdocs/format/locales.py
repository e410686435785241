"""Language tags: what a caller may write, and the chain of languages it falls along.

`de-CH`, `de_CH` and `de_ch` are one tag. A well-formed tag of a language that we have no messages for is answered in English.
Malformed tags and invented regions are refused: Babel would take `de_ZZ` for `de_DE`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from babel import Locale, localedata
from babel.core import get_global

from sportsdocs.errors import Finding, LocaleError, nearest, shown
from sportsdocs.format.translations import LAST, is_spoken

_LONGEST = 50
_TAG = re.compile(
    r"(?P<language>[a-z]{2,3})"
    r"(?:-(?P<script>[a-z]{4}))?"
    r"(?:-(?P<region>[a-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"  # variants such as 1996
    r"(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*"  # extensions such as u-co-phonebk
    r"(?:-x(?:-[a-z0-9]{1,8})+)?",
    re.IGNORECASE | re.ASCII,
)
#: CLDR has names for these, but nobody lives there.
_NO_REGIONS = frozenset(("ZZ", "XA", "XB", "QO", "EZ", "UN"))


def to_locale(value: str) -> str:
    """Give the tag of the language that will be spoken: `de-CH` for `de_ch`, `en` where we have no messages."""
    if type(value) is not str:
        raise LocaleError(
            "", [Finding(f"must be a language tag such as 'de-CH', not {type(value).__name__}", shown(value))]
        )
    return _settled(value) if len(value) <= _LONGEST else _settled(value[: _LONGEST + 1])


@lru_cache(maxsize=256)
def _settled(tag: str) -> str:
    match = None if len(tag) > _LONGEST else _TAG.fullmatch(tag.replace("_", "-"))
    if match is None:
        raise _refused(tag, "is no language tag: write 'de', 'de-CH' or 'en-GB'")
    language, region = match["language"].lower(), (match["region"] or "").upper()
    if region and region not in _regions():
        raise _refused(tag, f"there is no region {region}")
    if not is_spoken(language):
        return LAST
    full = f"{language}_{region}"
    return f"{language}-{region}" if region and (localedata.exists(full) or is_spoken(full)) else language


@lru_cache(maxsize=1)
def _regions() -> frozenset[str]:
    return frozenset(Locale("en").territories) - _NO_REGIONS


def _refused(tag: str, reason: str) -> LocaleError:
    return LocaleError("", [Finding(reason, shown(tag), suggestions=_near(tag.replace("_", "-")))])


def _near(tag: str) -> tuple[str, ...]:
    known = dict.fromkeys(name.replace("_", "-") for name in localedata.locale_identifiers())
    language = tag.partition("-")[0].lower()
    # The language was probably meant as written; the region is what went wrong.
    return nearest(tag, [name for name in known if name.partition("-")[0] == language]) or nearest(tag, known)


@lru_cache(maxsize=256)
def chain(locale: str) -> tuple[str, ...]:
    """Give the languages whose messages are asked, in order: `('de_CH', 'de', 'en')` for `de-CH`."""
    language = locale.partition("-")[0]
    # CLDR has a world English between en-AU and en, with the spelling of en-GB; ours for that is en_GB.
    world = "en_GB" if get_global("parent_exceptions").get(locale.replace("-", "_")) == "en_001" else ""
    wanted = dict.fromkeys((locale.replace("-", "_"), world, language, LAST))
    return tuple(name for name in wanted if name and is_spoken(name))


@lru_cache(maxsize=256)
def name_languages(locale: str) -> tuple[str, ...]:
    """Give the languages in which names and texts of the data are looked for, in order: `('de-CH', 'de')`."""
    return tuple(dict.fromkeys((locale, locale.partition("-")[0])))


@lru_cache(maxsize=256)
def cldr(locale: str) -> Locale:
    """Give Babel's facts for a settled tag; never those of the machine."""
    return Locale.parse(locale, sep="-")
