"""Lists of any length, joined as CLDR says; the list comma is a house switch."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from sportsdocs.errors import invalid, wrong_type
from sportsdocs.format.choices import choose
from sportsdocs.format.locales import cldr
from sportsdocs.format.messages import msgs
from sportsdocs.format.quantities import plain_number

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

Conjunction = Literal["and", "or", "none"]
_STYLES = {"and": "standard", "or": "or", "none": "standard"}
_OTHERS = msgs("what a list leaves out", "{count} other", "{count} others")


def list_text(
    f: Formatter, items: Iterable[str], *, conjunction: Conjunction = "and", most: int | None = None
) -> str:
    """Join texts. With `most`, a longer list is cut and says how many it leaves out (never only one)."""
    choose(conjunction, _STYLES, "conjunction")
    if isinstance(items, str):  # else its letters would be listed
        raise wrong_type(items, "texts to list")
    if most is not None and most < 1:
        raise invalid(most, "at least one item must be left")
    texts = [str(item) for item in items]
    if most is not None and most < len(texts) - 1:
        left = len(texts) - most
        others = f.say_count(_OTHERS, left, count=plain_number(f, left, None))
        texts = [*texts[:most], others]
    return _joined(f, texts, conjunction)


def _joined(f: Formatter, texts: list[str], conjunction: Conjunction) -> str:
    if len(texts) < 2:
        return "".join(texts)
    glue = _glue_of(f.locale, conjunction, f.serial_comma)
    between = [glue.two] if len(texts) == 2 else [*[glue.middle] * (len(texts) - 2), glue.last]
    joined = [_with_glue(f, text, mark) for text, mark in zip(texts, between, strict=False)]
    return "".join([*joined, texts[-1]])


def _with_glue(f: Formatter, text: str, glue: str) -> str:
    """Put behind an item what parts it from the next; its comma may belong inside quotation marks."""
    if text[-1:] == "”" and glue[:1] == ",":
        from sportsdocs.format.inner_marks import with_comma  # only quotations need it

        return with_comma(f, text) + glue[1:]
    return text + glue


class _Glue(NamedTuple):
    """What stands between the items of a list."""

    two: str
    middle: str
    last: str


@lru_cache(maxsize=512)
def _glue_of(locale: str, conjunction: Conjunction, serial_comma: bool | None) -> _Glue:
    patterns = cldr(locale).list_patterns[_STYLES[conjunction]]
    two, middle, last = (_glue(patterns[name]) for name in ("2", "middle", "end"))
    if conjunction == "none":
        return _Glue(middle, middle, middle)
    if serial_comma is not None:
        last = f"{middle.rstrip()}{two}" if serial_comma else two
    return _Glue(two, middle, last)


def _glue(pattern: str) -> str:
    """Give what a CLDR list pattern puts between two items."""
    return pattern.replace("{0}", "").replace("{1}", "")
