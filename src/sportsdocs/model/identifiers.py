"""Identifiers that others gave to a work, a person or an organization: checked for form, never invented."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Literal

from attrs import field, frozen

from sportsdocs.errors import invalid, nearest, wrong_type
from sportsdocs.model.checks import as_mapping, each

Scheme = Literal["eidr", "imdb", "tmdb", "wikidata"]

_PATTERNS = {
    "eidr": re.compile(r"10\.5240/(?:[0-9A-F]{4}-){5}[0-9A-Z]"),
    "imdb": re.compile(r"(?:tt|nm|co|ev)[0-9]{7,9}"),
    "tmdb": re.compile(r"(?:movie|tv|person|company)/[1-9][0-9]{0,8}"),
    "wikidata": re.compile(r"Q[1-9][0-9]{0,11}"),
}
_EXAMPLES = {
    "eidr": "10.5240/7791-8534-2C23-9030-8610-5",
    "imdb": "tt0111161",
    "tmdb": "tv/1396",
    "wikidata": "Q42",
}
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def eidr_check_character(digits: str) -> str:
    """Compute the check character of an EIDR (ISO 7064, modulus 37, 36) from its twenty hexadecimal digits."""
    product = 36
    for digit in digits:
        total = (product + _ALPHABET.index(digit)) % 36 or 36
        product = total * 2 % 37
    return _ALPHABET[(37 - product) % 36]


def checked_identifier(scheme: object, value: object) -> tuple[str, str]:
    """Give scheme and identifier, or raise: no such scheme, or no identifier of that scheme's form."""
    if type(scheme) is not str or type(value) is not str:
        raise wrong_type(value, "an identifier (scheme and text)")
    if scheme not in _PATTERNS:
        raise invalid(scheme, "is no known scheme of identifiers", partial(_near_schemes, scheme))
    if not _PATTERNS[scheme].fullmatch(value):
        raise invalid(value, f"is no {scheme} identifier, such as {_EXAMPLES[scheme]}")
    if scheme == "eidr" and eidr_check_character(value[8:-2].replace("-", "")) != value[-1]:
        raise invalid(value, "has a wrong check character")
    return scheme, value


def _near_schemes(text: str) -> Iterable[str]:
    return nearest(text, _PATTERNS) or sorted(_PATTERNS)


def _to_items(value: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    found = as_mapping(value)
    if not isinstance(found, Mapping):
        raise wrong_type(value, "identifiers (scheme and text)")
    return tuple(sorted(each(_to_item, ((scheme, (scheme, text)) for scheme, text in found.items()))))


def _to_item(item: tuple[object, object]) -> tuple[str, str]:
    return checked_identifier(*item)


@frozen(repr=False, weakref_slot=False)
class Identifiers:
    """Identifiers by scheme: `wikidata`, `imdb`, `tmdb`, `eidr`.

    >>> Identifiers({"wikidata": "Q42"}).get("wikidata")
    'Q42'
    """

    _items: tuple[tuple[str, str], ...] = field(converter=_to_items, alias="identifiers")

    def __repr__(self) -> str:
        return f"Identifiers({self.as_dict()!r})"

    def as_dict(self) -> dict[str, str]:
        """Give scheme and identifier as a plain dict."""
        return dict(self._items)

    def get(self, scheme: str) -> str | None:
        """Give the identifier in a scheme, or None."""
        return self.as_dict().get(scheme)

    def __bool__(self) -> bool:
        return bool(self._items)


NO_IDENTIFIERS = Identifiers({})


def to_identifiers(value: Identifiers | Mapping[str, str]) -> Identifiers:
    """Give identifiers for identifiers or a mapping of scheme and text."""
    return value if isinstance(value, Identifiers) else Identifiers(value)
