"""Strict JSON: UTF-8, no key twice, no NaN, bounded size, depth and numbers. What passes is plain Python data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from typing import Any, Final

from sportsdocs.codec.positions import Lines, nodes
from sportsdocs.errors import ROOT, CatalogError, Finding, nearest, shown, step
from sportsdocs.model.checks import LARGEST_FILE

DEEPEST: Final = 64
_MOST_DIGITS: Final = 40
_TOO_DEEP: Final = f"nests deeper than {DEEPEST} levels"
_TWICE: Final = "the same key stands in this object twice"
_CONSTANTS: Final = ("NaN", "Infinity", "-Infinity")
_NUMERAL: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?", re.ASCII)


class _RefusedError(ValueError):
    """Something that the JSON module would let pass."""

    def __init__(self, reason: str, value: object = None) -> None:
        super().__init__(reason)
        self.reason, self.value = reason, value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _RefusedError(_TWICE)
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


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_object, parse_int=_number, parse_float=_fraction, parse_constant=_constant
)
#: What this one refuses is no JSON to anybody.
_LENIENT: Final = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


def parse(data: bytes, file: str, largest: int = LARGEST_FILE) -> Any:
    """Read one document of at most `largest` bytes; `file` names it in errors.

    Raises:
        CatalogError: with everything in it that is not allowed, each with file, line and reason.
    """
    text = _decoded(data, file, largest)
    try:
        value = _DECODER.decode(text)
    except (json.JSONDecodeError, _RefusedError, RecursionError):
        problems = _problems(text, file)
        if not problems:  # it is the caller who left no room to recurse
            raise
        raise CatalogError("", problems) from None
    if text.count("{") + text.count("[") > DEEPEST and _is_deep(value):
        raise CatalogError("", _problems(text, file))
    return value


def _decoded(data: bytes, file: str, largest: int) -> str:
    if len(data) > largest:
        raise _failure(file, f"is larger than {largest / 1024 / 1024:.3g} MiB")
    if not data.strip():
        raise _failure(file, "is empty")
    if data.startswith(b"\xef\xbb\xbf"):
        raise _failure(file, "starts with a byte-order mark; save it as UTF-8 without one")
    try:
        text, good = data.decode("utf-8"), len(data)
    except UnicodeDecodeError as error:
        text, good = "", error.start
    nul = data.find(0, 0, good)
    if nul >= 0:
        raise _failure(file, f"is not text (byte {nul} is NUL)", data[:nul])
    if good < len(data):
        raise _failure(file, f"is not UTF-8 text (byte {good})", data[:good])
    return text


def _is_deep(value: Any) -> bool:
    """Measure the nesting level by level, without recursion."""
    level = [value] if type(value) is dict or type(value) is list else []
    for _ in range(DEEPEST):
        children = (item.values() if type(item) is dict else item for item in level)
        level = [child for some in children for child in some if type(child) is dict or type(child) is list]
        if not level:
            return False
    return True


def _failure(file: str, reason: str, before: bytes | None = None) -> CatalogError:
    line = None if before is None else before.count(b"\n") + 1
    return CatalogError("", [Finding(reason, file=file, line=line)])


# -- what is wrong ------------------------------------------------------------------------------------------------------


def _problems(text: str, file: str) -> list[Finding]:
    """List what the parser stops at: what only we refuse, and the place where it is no JSON any more."""
    broken = list(_broken(text))
    refused = _refused(text[: broken[0][0]] if broken else text)
    lines = Lines(text)
    return [lines.told(finding.at(file=file), offset) for offset, finding in (*refused, *broken)]


def _broken(text: str) -> Iterator[tuple[int, Finding]]:
    try:
        _LENIENT.decode(text)
    except json.JSONDecodeError as error:
        yield min(error.pos, len(text.rstrip())), Finding(_explained(error, text))
    except RecursionError:
        return  # then it is too deep, which is told anyway


def _explained(error: json.JSONDecodeError, text: str) -> str:
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated string"):
        return "the text ends too early: a bracket or quotation mark is missing"
    if text.startswith(("<<<<<<<", "=======", ">>>>>>>"), text.rfind("\n", 0, error.pos) + 1):
        return "has a merge conflict mark"
    return f"is no JSON here ({error.msg.lower()}, column {error.colno})"


def _refused(text: str) -> Iterator[tuple[int, Finding]]:
    """List what is JSON to others: keys that stand twice, numbers that are none or endless, too many levels."""
    path: list[str] = []
    keys: list[set[str]] = [set()]  # of each object that is open
    for depth, key, offset, piece in nodes(text):
        path[depth:] = [ROOT if key is None else step(key)]
        if piece in ("{", "["):
            if depth >= DEEPEST:
                yield offset, Finding(_TOO_DEEP, path="".join(path))
                return
            keys[depth + 1 :] = [set()]
        if isinstance(key, str):
            if key in keys[depth]:
                yield offset, Finding(_TWICE, shown(key), path="".join(path))
            keys[depth].add(key)
        fault = _fault(piece)
        if fault is not None:
            yield offset, Finding(fault.reason, shown(fault.value), path="".join(path))


def _fault(piece: str) -> _RefusedError | None:
    """Look at a bare word as the parser does."""
    try:
        if piece in _CONSTANTS:
            _constant(piece)
        elif numeral := _NUMERAL.fullmatch(piece):
            _fraction(piece) if any(numeral.groups()) else _number(piece)
    except _RefusedError as refusal:
        return refusal
    return None


# -- what is parsed -----------------------------------------------------------------------------------------------------


def expect_object(value: Any, file: str) -> dict[str, Any]:
    """Give the document's object, or raise."""
    if not isinstance(value, dict):
        raise CatalogError("", [Finding("must be an object", shown(value), file=file, path=ROOT)])
    return value


def unknown_key(key: str, known: tuple[str, ...]) -> Finding:
    """Build the finding for a key that no record has."""
    return Finding("unknown key", shown(key), suggestions=partial(nearest, key, known))
