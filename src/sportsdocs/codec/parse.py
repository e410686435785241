"""Strict JSON: UTF-8, no key twice, no NaN, bounded size, depth and numbers. What passes is plain Python data."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from typing import Any, Final

from sportsdocs.errors import CatalogError, Finding, nearest, shown
from sportsdocs.model.checks import LARGEST_FILE

DEEPEST: Final = 64
_MOST_DIGITS: Final = 40


class _RefusedError(ValueError):
    """Something that the JSON module would let pass."""

    def __init__(self, reason: str, value: object) -> None:
        super().__init__(reason)
        self.reason, self.value = reason, value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise _RefusedError("the same key stands in this object twice", twice)
    return found


def _number(text: str) -> int:
    if len(text) > _MOST_DIGITS:
        raise _RefusedError(f"a number of more than {_MOST_DIGITS} digits", text[:_MOST_DIGITS])
    return int(text)


def _fraction(text: str) -> Decimal:
    if len(text) > _MOST_DIGITS or "e" in text.lower():
        raise _RefusedError("a number with an exponent or endless digits", text[:_MOST_DIGITS])
    return Decimal(text)


def _constant(text: str) -> Any:
    raise _RefusedError("is no number", text)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_number, parse_float=_fraction, parse_constant=_constant
)


def parse(data: bytes, file: str) -> Any:
    """Read one document; `file` names it in errors.

    Raises:
        CatalogError: with file, line and reason.
    """
    text = _decoded(data, file)
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise _failure(file, _explained(error, text), line=error.lineno) from error
    except _RefusedError as error:
        raise _failure(file, error.reason, value=error.value) from error
    except RecursionError as error:
        raise _failure(file, f"nests deeper than {DEEPEST} levels") from error
    if _depth(value) > DEEPEST:
        raise _failure(file, f"nests deeper than {DEEPEST} levels")
    return value


def _decoded(data: bytes, file: str) -> str:
    if len(data) > LARGEST_FILE:
        raise _failure(file, f"is larger than {LARGEST_FILE // 1024 // 1024} MiB")
    if not data.strip():
        raise _failure(file, "is empty")
    if data.startswith(b"\xef\xbb\xbf"):
        raise _failure(file, "starts with a byte-order mark; save it as UTF-8 without one")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _failure(file, f"is not UTF-8 text (byte {error.start})", line=line) from error


def _explained(error: json.JSONDecodeError, text: str) -> str:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return "the text ends too early: a bracket or quotation mark is missing"
    if text.startswith(("<<<<<<<", "=======", ">>>>>>>"), text.rfind("\n", 0, error.pos) + 1):
        return "has a merge conflict mark"
    return f"is no JSON here ({error.msg.lower()}, column {error.colno})"


def _depth(value: Any) -> int:
    """Measure the nesting without recursion."""
    deepest, pending = 0, [(value, 1)]
    while pending:
        item, level = pending.pop()
        deepest = max(deepest, level)
        if level > DEEPEST:
            break
        if isinstance(item, dict):
            pending.extend((child, level + 1) for child in item.values())
        elif isinstance(item, list):
            pending.extend((child, level + 1) for child in item)
    return deepest


def _failure(file: str, reason: str, *, value: object = None, line: int | None = None) -> CatalogError:
    text = "" if value is None else shown(value)
    return CatalogError("", [Finding(reason, text, file=file, line=line)])


def expect_object(value: Any, file: str) -> dict[str, Any]:
    """Give the document's object, or raise."""
    if not isinstance(value, dict):
        raise CatalogError("", [Finding("must be an object", shown(value), file=file, path="$")])
    return value


def unknown_key(key: str, known: tuple[str, ...]) -> Finding:
    """Build the finding for a key that no record has."""
    return Finding("unknown key", shown(key), suggestions=nearest(key, known))
