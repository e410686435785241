"""What a text, an id or a code may be: shared by every constructor, and so by the loader."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Final, TypeVar

from sportsdocs.errors import SportsdocsError, invalid, wrong_type

T = TypeVar("T")

LARGEST_FILE: Final = 50 * 1024 * 1024  # bytes, of one document of a catalogue
LONGEST_TEXT: Final = 10_000
LONGEST_ID: Final = 100
LONGEST_URL: Final = 2_000
WORLD: Final = "001"
_LONGEST_COMBINING_RUN: Final = (
    30  # as in Unicode's stream-safe text format: normalising longer runs is quadratic
)

_FIRST_COMBINING: Final = "\u0300"

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DEVICE = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")  # file names that Windows keeps for devices
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?")
_TERRITORY = re.compile(r"[A-Z]{2}|[0-9]{3}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_URL = re.compile(r"https?://[^\s<>\"\\^`{|}]+")


def checked_text(value: object, what: str = "text") -> str:
    """Give a text in normal form C, or raise: nothing empty, padded, unprintable or endless."""
    if type(value) is not str:
        raise wrong_type(value, f"{what} (a string)")
    if not value or value != value.strip():
        raise invalid(value, f"{what} must not be empty or have blanks at its ends")
    if len(value) > LONGEST_TEXT:
        raise invalid(value, f"{what} is longer than {LONGEST_TEXT} characters")
    if value.isascii():
        if not value.isprintable():
            raise invalid(value, f"{what} has a control character")
        return value
    return _normal(value, what)


def _normal(value: str, what: str) -> str:
    # Nearly every text is printable as a whole and has no combining mark: two quick looks instead of one at each letter.
    if not value.isprintable() and any(_unprintable(character) for character in value):
        raise invalid(
            value, f"{what} has a character that cannot be printed (control, surrogate, tag or direction)"
        )
    if max(value) >= _FIRST_COMBINING and _longest_run(value) > _LONGEST_COMBINING_RUN:
        raise invalid(value, f"{what} stacks more than {_LONGEST_COMBINING_RUN} combining marks")
    normal = unicodedata.normalize("NFC", value)
    if len(normal) > LONGEST_TEXT:
        raise invalid(value, f"{what} is longer than {LONGEST_TEXT} characters")
    return normal


def _unprintable(character: str) -> bool:
    # Of the format characters (Cf) only the soft hyphen and the two joiners belong to written words; the others steer
    # direction or hide. Unassigned ones pass: they may be assigned in the Unicode version of the next Python.
    category = unicodedata.category(character)
    if category == "Cf":
        return character not in "\u00ad\u200c\u200d"
    return category in {"Cc", "Cs", "Co", "Zl", "Zp"} or _noncharacter(ord(character))


def _noncharacter(code: int) -> bool:
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def _longest_run(value: str) -> int:
    longest = run = 0
    for character in value:
        run = run + 1 if unicodedata.combining(character) else 0
        longest = max(longest, run)
    return longest


def _matching(value: object, pattern: re.Pattern[str], reason: str) -> str:
    if type(value) is not str:
        raise wrong_type(value, "a string")
    if not pattern.fullmatch(value):
        # Mostly it is only the case: "de" for DE, "DE" for de.
        cases = (value.upper(), value.lower()) if len(value) <= LONGEST_ID else ()
        raise invalid(value, reason, [form for form in cases if pattern.fullmatch(form)])
    return value


def to_id(value: str) -> str:
    """Check an id: ASCII words of letters and digits, joined by single hyphens."""
    checked = _matching(
        value, _ID, "an id is lower-case ASCII letters and digits, in words joined by hyphens"
    )
    if not is_id(checked):
        raise invalid(value, f"an id has at most {LONGEST_ID} characters and is no device name")
    return checked


def is_id(value: str) -> bool:
    """Tell whether a text is an id."""
    return len(value) <= LONGEST_ID and bool(_ID.fullmatch(value)) and not _DEVICE.fullmatch(value)


def to_language(value: str) -> str:
    """Check a language tag such as `de`, `en-GB` or `und` (BCP 47, in its usual case)."""
    return _matching(value, _LANGUAGE, "a language is a tag such as 'de', 'en-GB' or 'und'")


def to_optional_language(value: str | None) -> str | None:
    """Check a language tag, where one is given."""
    return None if value is None else to_language(value)


def to_territory(value: str) -> str:
    """Check a territory code as CLDR has them: `DE`, or `001` for the world."""
    return _matching(value, _TERRITORY, "a territory is a code such as 'DE', or '001' for the world")


def to_territories(value: Iterable[str]) -> tuple[str, ...]:
    """Check a list of territory codes; none may stand in it twice."""
    return distinct(tuple_of(value, to_territory), "territory")


def to_optional_territory(value: str | None) -> str | None:
    """Check a territory code, where one is given."""
    return None if value is None else to_territory(value)


def to_currency(value: str) -> str:
    """Check a currency code (ISO 4217)."""
    return _matching(value, _CURRENCY, "a currency is a code of three capitals such as 'EUR'")


def to_url(value: str) -> str:
    """Check a web address: http or https, without blanks."""
    checked = _matching(
        checked_text(value, "an address"),
        _URL,
        "an address starts with http:// or https:// and has no blanks",
    )
    if len(checked) > LONGEST_URL:
        raise invalid(value, f"an address has at most {LONGEST_URL} characters")
    return checked


def to_optional_url(value: str | None) -> str | None:
    """Check a web address, where one is given."""
    return None if value is None else to_url(value)


def to_optional_text(value: str | None) -> str | None:
    """Check a text, where one is given."""
    return None if value is None else checked_text(value)


def to_text(value: str) -> str:
    """Check a text."""
    return checked_text(value)


def to_texts(value: Iterable[str]) -> tuple[str, ...]:
    """Check a list of texts; none may stand in it twice."""
    return distinct(tuple_of(value, to_text), "text")


def to_optional_bool(value: bool | None) -> bool | None:
    """Check a yes or no, where one is given."""
    if value is not None and type(value) is not bool:
        raise wrong_type(value, "true or false")
    return value


def whole_number(value: object, low: int, high: int) -> int:
    """Check a whole number within bounds; true and false are none."""
    if type(value) is not int:
        raise wrong_type(value, "a whole number")
    if not low <= value <= high:
        raise invalid(value, f"must lie between {low} and {high}")
    return value


def tuple_of(value: Iterable[Any], convert: Any) -> tuple[Any, ...]:
    """Convert each item of a list or tuple; a text or a single object is not a list."""
    if not isinstance(value, (list, tuple)):
        raise wrong_type(value, "a list")
    try:
        return tuple([convert(item) for item in value])
    except SportsdocsError:
        return tuple(each(convert, enumerate(value)))


def each(convert: Callable[[Any], T], items: Iterable[tuple[Any, Any]]) -> list[T]:
    """Convert everything that has a key or a place in a value; all that is wrong is told, each with its key or place."""
    made: list[T] = []
    errors: list[SportsdocsError] = []
    for key, item in items:
        try:
            made.append(convert(item))
        except SportsdocsError as error:
            errors.append(error.inside(key))
    if errors:
        raise type(errors[0])("", [finding for error in errors for finding in error.findings])
    return made


def as_mapping(value: object) -> object:
    """Give a mapping for the pairs of text and anything that a converter makes of one: `attrs.evolve` hands them back."""
    if isinstance(value, tuple) and all(_is_pair(item) for item in value):
        return dict(value)
    return value


def _is_pair(item: object) -> bool:
    return type(item) is tuple and len(item) == 2 and type(item[0]) is str


def to_tuple(value: Iterable[Any]) -> tuple[Any, ...]:
    """Give a tuple for a list or tuple; a text or a single object is not a list."""
    if not isinstance(value, (list, tuple)):
        raise wrong_type(value, "a list")
    return tuple(value)


def distinct(items: tuple[T, ...], what: str) -> tuple[T, ...]:
    """Refuse a list that holds the same thing twice."""
    place = repeated(items)
    if place is not None:
        raise invalid(items[place], f"the same {what} stands in the list twice").inside(place)
    return items


def repeated(items: Sequence[Hashable]) -> int | None:
    """Give the place of the first of several that stands before it, too."""
    if len(items) < 2 or len(set(items)) == len(items):
        return None
    seen: set[Hashable] = set()
    return next(place for place, item in enumerate(items) if item in seen or seen.add(item))  # type: ignore[func-returns-value]


def instance(value: T, wanted: type | tuple[type, ...], what: str) -> T:
    """Refuse a value that is not an object of the model."""
    if not isinstance(value, wanted):
        raise wrong_type(value, what)
    return value


def is_a(*wanted: type, required: bool = False) -> Callable[[Any, Any, Any], None]:
    """Make an attrs validator: an object of one of these classes or, unless it is required, None."""
    what = " or ".join(kind.__name__ for kind in wanted)
    allowed = wanted if required else (*wanted, type(None))

    def check(_record: object, _field: object, value: object) -> None:
        instance(value, allowed, what)

    return check


def all_are(*wanted: type) -> Callable[[Any, Any, Any], None]:
    """Make an attrs validator: a tuple whose items are of one of these classes."""
    what = " or ".join(kind.__name__ for kind in wanted)

    def check(_record: object, _field: object, value: Any) -> None:
        for item in value:
            instance(item, wanted, what)

    return check
