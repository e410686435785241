"""Lists of any length, joined as CLDR says; the list comma is a house switch."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from sportsdocs.errors import invalid, wrong_type
from sportsdocs.format.choices import choose
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
    patterns = f.cldr.list_patterns[_STYLES[conjunction]]
    if len(texts) < 2:
        return "".join(texts)
    if conjunction == "none":
        return _glue(patterns["middle"]).join(texts)
    if len(texts) == 2:
        return _glue(patterns["2"]).join(texts)
    head = _glue(patterns["middle"]).join(texts[:-1])
    return f"{head}{_last_glue(f, patterns)}{texts[-1]}"


def _last_glue(f: Formatter, patterns: dict[str, str]) -> str:
    if f.serial_comma is None:
        return _glue(patterns["end"])
    two = _glue(patterns["2"])
    return f"{_glue(patterns['middle']).rstrip()}{two}" if f.serial_comma else two


def _glue(pattern: str) -> str:
    """Give what a CLDR list pattern puts between two items."""
    return pattern.replace("{0}", "").replace("{1}", "")
