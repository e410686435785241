"""How a value is recognised in a text, as a reader would: patterns for names, dates, numbers and words in German and English.

Each function gives patterns that must all be found. They are written by hand or stand on CLDR, and on the formatter's
methods for one value alone, which are tested by themselves: not on the sentences of a summary.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

import attrs
from babel import Locale

from sportsdocs import Formatter, Hedge, Money, PartialDate, Period, Quantity, Season
from sportsdocs.model.entities import Named
from sportsdocs.model.texts import Text

Patterns = tuple[str, ...]
#: In one language and the other.
Pair = tuple[str, str]

_MARKS: Final = "„“”‚‘’»«›‹\"'"
_MONTHS: Final = {tag: Locale.parse(tag, sep="-").months["format"]["wide"] for tag in ("de", "en")}
_SEASONS: Final[dict[int, Pair]] = {
    1: ("Frühjahr|Frühling", "spring"), 2: ("Sommer", "summer"), 3: ("Herbst", "autumn|fall"), 4: ("Winter", "winter"),
}  # fmt: skip
_QUARTERS: Final[dict[int, Pair]] = {
    1: (r"1\. Quartal", "first quarter"), 2: (r"2\. Quartal", "second quarter"), 3: (r"3\. Quartal", "third quarter"),
    4: (r"4\. Quartal", "fourth quarter"),
}  # fmt: skip
_PARTS: Final[dict[str, Pair]] = {
    "early": ("Anfang", "early"),
    "mid": ("Mitte", "mid-"),
    "late": ("Ende", "late"),
}
_ABOUT: Final[Pair] = (r"\b(?:um|etwa|rund|ungefähr)\b", r"\b(?:around|about|roughly)\b")
_HEDGES: Final[dict[Hedge, Pair]] = {
    Hedge.ABOUT: ("rund ", "about "), Hedge.MORE_THAN: ("mehr als ", "more than "), Hedge.OVER: ("über ", "over "),
    Hedge.AT_LEAST: ("mindestens ", "at least "), Hedge.NEARLY: ("fast ", "nearly "), Hedge.UP_TO: ("bis zu ", "up to "),
    Hedge.LESS_THAN: ("weniger als ", "(?:fewer|less) than "),
}  # fmt: skip
_NOUNS: Final[dict[str, Pair]] = {
    "episode": ("Folge|teilig", "episode|part"), "minute": ("Minute", "minute"), "country": ("Land|Länder", "countr"),
}  # fmt: skip


def of(f: Formatter, pair: Pair) -> str:
    """Give the words of the language that a formatter speaks."""
    return pair[f.locale != "de"]


def text(f: Formatter, wording: str) -> Patterns:
    """Recognise a text; quotation marks in it may become others, and it may open a sentence ("ß" becomes "SS")."""
    first, rest = f.out(wording)[:1], f.out(wording)[1:]
    opens = f"(?:{_letter(first)}|{re.escape(first.upper())})"
    return (opens + "".join(map(_letter, rest)),)


def _letter(letter: str) -> str:
    return "." if letter in _MARKS else re.escape(letter)


def wording(f: Formatter, value: Text) -> Patterns:
    """Recognise a wording in the language."""
    return text(f, value.best(*f.languages))


def saying(f: Formatter, value: Text) -> Patterns:
    """Recognise what somebody said; its stop stands behind a mark of whose word it is."""
    return text(f, value.best(*f.languages).removesuffix("."))


def name(f: Formatter, value: Named) -> Patterns:
    """Recognise a name, inflected or not, its words joined by spaces or hyphens."""
    best = value.names.best(*f.languages)
    words = f.out(best.text).split(" ")
    if len(words) > 1 and words[0] in ("Der", "Die", "Das"):  # "Das Erste" becomes "im Ersten"
        words = words[1:]
    return ("[ -]".join(_inflected(f, word) if f.locale == "de" else text(f, word)[0] for word in words),)


def _inflected(f: Formatter, word: str) -> str:
    stem = re.sub(r"(?<=\w{3})(?:er|es|e)$", "", word)
    ending = r"\w{0,2}" if stem != word else ""
    return text(f, stem)[0] + ending


def number(f: Formatter, value: int) -> str:
    """Recognise a number, in words or figures."""
    one = "|ein|eine|einer|one|a" if value == 1 else "|kein|ohne|no" if value == 0 else ""
    words = re.escape(f.number(value, style="words"))
    return rf"(?<!\d)(?:{re.escape(f.number(value))}|{words}{one})(?!\d)"


def count(f: Formatter, value: Quantity, noun: str) -> Patterns:
    """Recognise how many of something, with its hedge and no other."""
    span = number(f, value.value)
    if value.to is not None:
        span += rf"(?: bis |–| to ){number(f, value.to)}"
    others = "".join(f"(?<!{plain})" for pair in _HEDGES.values() for plain in _plain(of(f, pair)))
    hedge = others if value.hedge is Hedge.EXACT else of(f, _HEDGES[value.hedge])
    return (rf"{hedge}{span}\w{{0,2}}[ -]?(?:{of(f, _NOUNS[noun])})",)


def _plain(pattern: str) -> Iterator[str]:
    # Behind such an assertion Python wants a fixed width.
    yield from ("fewer than ", "less than ") if pattern.startswith("(?:") else (pattern,)


def money(f: Formatter, value: Money) -> Patterns:
    """Recognise an amount with its hedge."""
    return text(f, f.money(value))


def year(f: Formatter, value: int) -> Patterns:
    """Recognise a year."""
    return (rf"(?<!\d){value}(?!\d)",)


def season(f: Formatter, value: Season) -> Patterns:
    """Recognise a season of a sport."""
    return text(f, f.season(value))


def date(f: Formatter, day: PartialDate) -> Patterns:
    """Recognise a date by all that it says: day, month, part, quarter, season of the year, "about", year."""
    return tuple(_date(f, day))


def _date(f: Formatter, day: PartialDate) -> Iterator[str]:
    yield rf"(?<!\d){day.year}(?!\d)"
    if day.precision == "day":
        yield rf"(?<!\d){day.day}(?!\d)"
    if day.month is not None:
        yield rf"\b{_MONTHS[f.locale[:2]][day.month]}\b"
    if day.season is not None:
        yield of(f, _SEASONS[day.season])
    if day.quarter is not None:
        yield of(f, _QUARTERS[day.quarter])
    if day.part is not None:
        yield of(f, _PARTS[day.part])
    if day.approximate:
        yield of(f, _ABOUT)


def period(f: Formatter, value: Period) -> Patterns:
    """Recognise both ends of a period."""
    return tuple(pattern for end in (value.start, value.end) if end is not None for pattern in _date(f, end))


def territory(f: Formatter, code: str) -> Patterns:
    """Recognise a territory by its name, or as it stands behind "in"."""
    behind = f.territory(code, form="in").partition(" ")[2]
    return ("|".join(re.escape(form) for form in (f.territory(code), behind) if form),)


def words_in(texts: Iterable[str]) -> set[str]:
    """Give the words and numbers of some texts."""
    return {word for one in texts for word in re.findall(r"\w+", one.casefold())}


def values_in(thing: Any) -> Iterator[Any]:
    """Give everything that stands somewhere in an object, through all that it points to, but for who says it."""
    yield thing
    if isinstance(thing, tuple):
        for item in thing:
            yield from values_in(item)
    elif attrs.has(type(thing)):
        for field in attrs.fields(type(thing)):
            if field.name not in ("citations", "refuted_by"):
                yield from values_in(getattr(thing, field.name))
