"""Wording by language, and names with their German article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from attrs import field, frozen

from sportsdocs.errors import invalid, nearest, wrong_type
from sportsdocs.model.checks import as_mapping, checked_text, each, to_language
from sportsdocs.model.records import Value
from sportsdocs.model.words import Word

ArticleName = Literal["der", "die", "das", "none"]
SAME_EVERYWHERE = "und"
_KEYS_OF_NAME = ("text", "article", "plural")


def _mapping(value: object, what: str) -> Mapping[object, object]:
    found = as_mapping(value)
    if not isinstance(found, Mapping):
        raise wrong_type(value, f"{what} (a text, or language and text)")
    if not found:
        raise invalid(value, f"{what} must not be empty")
    return found


def _to_wordings(value: Mapping[str, str] | str) -> tuple[tuple[str, str], ...]:
    if isinstance(value, str):
        return ((SAME_EVERYWHERE, checked_text(value)),)
    pairs = _mapping(value, "a wording").items()
    return tuple(sorted(each(_to_wording_item, ((key, (key, text)) for key, text in pairs))))


def _to_wording_item(item: tuple[str, str]) -> tuple[str, str]:
    return to_language(item[0]), checked_text(item[1])


@frozen(repr=False, weakref_slot=False)
class Text:
    """A wording in one or more languages; `und` stands for a wording that is the same in all.

    >>> Text({"de": "Kapitän", "en": "captain"}).get("de")
    'Kapitän'
    """

    _items: tuple[tuple[str, str], ...] = field(converter=_to_wordings, alias="wordings")

    def __repr__(self) -> str:
        return f"Text({self.as_dict()!r})"

    def as_dict(self) -> dict[str, str]:
        """Give language and wording as a plain dict."""
        return dict(self._items)

    def get(self, *languages: str) -> str | None:
        """Give the wording in the first of the languages that has one, or the one that is the same everywhere."""
        found = self.as_dict()
        return next((found[tag] for tag in (*languages, SAME_EVERYWHERE) if tag in found), None)

    def best(self, *languages: str) -> str:
        """Give the wording in the first of the languages that has one; failing that, in English, then in any."""
        return self.get(*languages, "en") or self._items[0][1]

    def __iter__(self) -> Iterator[str]:
        return (tag for tag, _ in self._items)

    def __str__(self) -> str:
        return self.best()


def to_wording(value: Text | Mapping[str, str] | str) -> Text:
    """Give a text for a text, a mapping of language and wording, or a wording that is the same everywhere."""
    return value if isinstance(value, Text) else Text(value)


def to_optional_wording(value: Text | Mapping[str, str] | str | None) -> Text | None:
    """Give a text, where one is given."""
    return None if value is None else to_wording(value)


class Article(Word):
    """The German definite article of a name, in the nominative singular (`die` is also the plural's).

    `none` is said of a name that takes no article where its like does, in English too: in Serie A, in college football.
    Any other one in the English name of a newspaper says that it takes "the": according to the Washington Post.
    """

    DER = "der"
    DIE = "die"
    DAS = "das"
    NONE = "none"


def _to_article(value: Article | ArticleName | None) -> Article | None:
    return None if value is None else Article.parse(value)


def _to_bool(value: bool) -> bool:
    if type(value) is not bool:
        raise wrong_type(value, "true or false")
    return value


def _to_name_text(value: str) -> str:
    return checked_text(value, "a name")


@frozen(repr=False, weakref_slot=False)
class Name(Value):
    """A name, with the German article and number it takes in running text: das ZDF, die ARD, die Los Angeles Rams (plural)."""

    text: str = field(converter=_to_name_text)
    article: Article | None = field(default=None, converter=_to_article)
    plural: bool = field(default=False, converter=_to_bool)

    def __attrs_post_init__(self) -> None:
        if self.plural and self.article is not None and self.article is not Article.DIE:
            raise invalid(self.article.value, "the plural article is 'die'", ("die",))

    def __str__(self) -> str:
        return self.text


def to_name(value: Name | Mapping[str, object] | str) -> Name:
    """Give a name for a name, its text, or a mapping of text, article and plural."""
    if isinstance(value, Name):
        return value
    if isinstance(value, str):
        return Name(value)
    given: Any = value
    if not isinstance(given, Mapping) or "text" not in given:
        raise wrong_type(given, "a name (a text, or text, article and plural)")
    each(_check_key_of_name, ((key, key) for key in given))
    return Name(**given)


def _check_key_of_name(key: object) -> None:
    if key not in _KEYS_OF_NAME:
        raise invalid(key, "unknown key", nearest(key, _KEYS_OF_NAME))


NamesInput = Mapping[str, "Name | Mapping[str, object] | str"] | str


def _to_name_items(value: NamesInput) -> tuple[tuple[str, Name], ...]:
    if isinstance(value, str):
        return ((SAME_EVERYWHERE, Name(value)),)
    pairs = _mapping(value, "names").items()
    made = each(_to_name_item, ((key, (key, name)) for key, name in pairs))
    return tuple(sorted(made, key=lambda pair: pair[0]))


def _to_name_item(item: tuple[str, Any]) -> tuple[str, Name]:
    return to_language(item[0]), to_name(item[1])


@frozen(repr=False, weakref_slot=False)
class Names:
    """The names of one thing by language; `und` stands for a name that is the same everywhere."""

    _items: tuple[tuple[str, Name], ...] = field(converter=_to_name_items, alias="names")

    def __repr__(self) -> str:
        return f"Names({self.as_dict()!r})"

    def as_dict(self) -> dict[str, Name]:
        """Give language and name as a plain dict."""
        return dict(self._items)

    def best(self, *languages: str) -> Name:
        """Give the name in the first language that has one, the one that is the same everywhere, English, or any."""
        if len(self._items) > 1:  # most have one name
            found = self.as_dict()
            for tag in (*languages, SAME_EVERYWHERE, "en"):
                if tag in found:
                    return found[tag]
        return next(iter(self))

    def __iter__(self) -> Iterator[Name]:
        return (name for _, name in self._items)

    def __str__(self) -> str:
        return self.best().text


def to_names(value: Names | NamesInput) -> Names:
    """Give names for names, a mapping of language and name, or a name that is the same everywhere."""
    return value if isinstance(value, Names) else Names(value)
