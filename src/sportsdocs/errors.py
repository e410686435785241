"""One family of errors; every member is also the builtin a stranger would catch.

SportsdocsError
├── InvalidValueError   (ValueError)    a value that cannot be, given to a constructor
├── InvalidTypeError    (TypeError)     a value of the wrong type
├── CatalogError        (ValueError)    a document or folder that cannot be loaded
├── StoreError          (OSError)       a folder that cannot be read or written
├── NotFoundError       (KeyError)      an id, a name or a record that is not there
├── QueryError          (TypeError)     a question that cannot be asked that way
├── LocaleError         (ValueError)    a language tag that is malformed or invented
└── MissingExtraError   (ImportError)   an optional package is not installed
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from enum import Enum
from functools import partial
from typing import Any, Self

from attrs import evolve, field, fields, frozen

_SHOWN = 80
_PRINTED = 100
_LARGEST_REPORT = 90_000
_LONGEST_WORD = 100
_LONGEST_LIST = 200
_LONGEST_PLACE = 200
_LONGEST_KEY = 100
_MOST_NEAR = 3
_PLAIN_KEY = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)

#: The JSON path of a whole document.
ROOT = "$"


def step(key: object) -> str:
    """Write one step of a JSON path: `.kind`, `[0]`, `["a key with blanks"]`; endless keys are cut."""
    if isinstance(key, int):
        return f"[{key}]"
    text = str(key)
    if _PLAIN_KEY.fullmatch(text) and len(text) <= _LONGEST_KEY:
        return f".{text}"
    import json  # for the rare ones only

    if len(text) > _LONGEST_KEY:
        return f"[{json.dumps(text[:_LONGEST_KEY] + '…')}]"
    return f"[{json.dumps(text)}]"


def shown(value: object) -> str:
    """Print a value for a message: bounded, escaped, on one line."""
    text = ascii(value) if isinstance(value, str) and not value.isprintable() else _bounded_repr(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _plain(text: str) -> str:
    """Make the name of a file or a path fit for a message: no control or direction characters, not endless."""
    safe = text if text.isprintable() else ascii(text)[1:-1]
    return safe if len(safe) <= _LONGEST_PLACE else f"{safe[: _LONGEST_PLACE - 1]}…"


def _bounded_repr(value: object) -> str:
    # A number with thousands of digits must not be printed (CPython refuses to), nor a long text be copied.
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10**40:
        return "a number of more than 40 digits"
    if isinstance(value, Enum):
        return repr(value.value)  # a word, as files have it
    if isinstance(value, str):
        return repr(value[:_SHOWN])
    if isinstance(value, (list, dict, tuple, set, frozenset)) and len(value) > 8:
        return f"{type(value).__name__} of {len(value)} items"
    try:
        return repr(value)
    except Exception:  # noqa: BLE001  (a stranger's object may not be able to print itself; the message must)
        return f"a {type(value).__name__}"


def nearest(word: object, words: Iterable[str], *, most: int = _MOST_NEAR) -> tuple[str, ...]:
    """Give the valid words most like `word`, best first.

    This is for the words of a closed list: kinds, roles, keys, criteria, files, and ids while a catalogue is being read.
    For names and ids that people ask a catalogue for there is `names.nearest`, which compares as search does.
    """
    if not isinstance(word, str) or len(word) > _LONGEST_WORD:
        return ()
    known = list(words)
    from difflib import (
        get_close_matches,
    )  # as long to import as all that stands here; nobody who is right needs it

    near = get_close_matches(word, known, n=most, cutoff=0.6)
    return tuple(near or (_with_part(word, known)[:most] if len(known) <= _LONGEST_LIST else ()))


def _with_part(word: str, words: list[str]) -> list[str]:
    """Give the words of which a part is like `word`: "footbal" may be either football."""
    from difflib import get_close_matches

    return [
        known for known in words if get_close_matches(word, known.replace("_", "-").split("-"), cutoff=0.8)
    ]


#: Words, or a function that looks for them: that takes time, and mostly nobody asks.
Suggestions = Iterable[str] | Callable[[], Iterable[str]]


def _looked_up(suggestions: Suggestions) -> tuple[str, ...]:
    return tuple(suggestions() if callable(suggestions) else suggestions)


def _kept(suggestions: Suggestions) -> Suggestions:
    return suggestions if callable(suggestions) else tuple(suggestions)


@frozen(repr=False)
class Finding:
    """One problem: what is wrong, with which value, and where.

    `value` is the offending value as text, shortened; `path` is a JSON path (`$.titles[0].text`); `line` counts from 1;
    `excerpt` is the offending line, or the part of it that matters, and under it a mark.
    """

    reason: str
    value: str = ""
    file: str = ""
    path: str = ""
    line: int | None = None
    _suggestions: Suggestions = field(default=(), converter=_kept, eq=_looked_up, alias="suggestions")
    excerpt: str = ""

    @property
    def suggestions(self) -> tuple[str, ...]:
        """The nearest valid words, best first, or all of them if they are few and none is near."""
        return _looked_up(self._suggestions)

    def __repr__(self) -> str:
        told = {name: getattr(self, name) for name in (*_PLACED, "suggestions", "excerpt")}
        return f"Finding({self.reason!r}{''.join(f', {name}={value!r}' for name, value in told.items() if value)})"

    def __str__(self) -> str:
        place = ":".join(part for part in (_plain(self.file), str(self.line or "")) if part)
        lead = " ".join(part for part in (place, _plain(self.path)) if part)
        value = f" (got {self.value})" if self.value else ""
        told = f"{self.reason}{value}{_hint(self.suggestions)}"
        return f"{lead}: {told}" if lead else told

    def __reduce__(self) -> tuple[Any, ...]:
        # What looks for suggestions may hold a whole catalogue: they are looked for now.
        values = {each.alias: getattr(self, each.alias) for each in fields(type(self))}
        return partial(type(self), **values), ()

    def at(self, *, file: str | None = None, path: str | None = None, line: int | None = None) -> Finding:
        """Give the same finding with its place filled in."""
        return evolve(
            self,
            file=self.file if file is None else file,
            path=self.path if path is None else path,
            line=self.line if line is None else line,
        )


_PLACED = ("value", "file", "path", "line")


def _hint(suggestions: tuple[str, ...]) -> str:
    if not suggestions:
        return ""
    if len(suggestions) > _MOST_NEAR:
        return f"; it is one of {', '.join(suggestions)}"
    return f"; did you mean {' or '.join(map(repr, suggestions))}?"


class SportsdocsError(Exception):
    """The base of all errors of this library. `findings` lists every problem, in document order."""

    findings: tuple[Finding, ...]

    def __init__(self, message: str = "", findings: Iterable[Finding] = ()) -> None:
        self.findings = tuple(findings)
        self.message = message
        # One argument only: OSError would take two for an error number and its text.
        super().__init__((message, self.findings))

    def __reduce__(self) -> tuple[type[SportsdocsError], tuple[str, tuple[Finding, ...]]]:
        return type(self), (self.message, self.findings)

    def inside(self, key: object) -> Self:
        """Give the same error for the object or list that has the value under a key or at a place."""
        found = [each.at(path=f"{ROOT}{step(key)}{each.path.removeprefix(ROOT)}") for each in self.findings]
        return type(self)(self.message, found)

    def __str__(self) -> str:
        return self._listed(_PRINTED, str)

    def report(self, most: int = _PRINTED) -> str:
        """Give the problems as lines to read, each with the offending line of its file; `most` of them, then "and n more".

        However many and however long they are, the text stays under 100 kB; `findings` has them all.
        """
        if type(most) is not int or most < 1:
            raise invalid(most, "the number of findings to print is a whole number from 1 on")
        return self._listed(most, _with_excerpt)

    def _listed(self, most: int, told: Callable[[Finding], str]) -> str:
        lines = [self.message] if self.message else []
        room = _LARGEST_REPORT
        for place, finding in enumerate(self.findings):
            line = told(finding)
            room -= len(line)
            if place >= most or room < 0:
                return "\n".join([*lines, f"… and {len(self.findings) - place} more"])
            lines.append(line)
        return "\n".join(lines)


def _with_excerpt(finding: Finding) -> str:
    return "\n".join([str(finding), *(f"    {line}" for line in finding.excerpt.splitlines())])


class InvalidValueError(SportsdocsError, ValueError):
    """A value that cannot be."""


class InvalidTypeError(SportsdocsError, TypeError):
    """A value of the wrong type; nothing is ever coerced."""


class CatalogError(SportsdocsError, ValueError):
    """A document or folder that cannot be loaded; nothing of it was."""


class StoreError(SportsdocsError, OSError):
    """A folder that cannot be read or written; what was on disk is untouched."""


class NotFoundError(SportsdocsError, KeyError):
    """An id or a name that is not there; `findings` offers the nearest ones."""


class QueryError(SportsdocsError, TypeError):
    """A question that cannot be asked that way."""


class LocaleError(SportsdocsError, ValueError):
    """A language tag that is malformed or names an invented region."""


class MissingExtraError(SportsdocsError, ImportError):
    """An optional package is not installed; the message has the command that installs it."""


class WithdrawnIdWarning(UserWarning):
    """An id was withdrawn; its successor answers."""


def invalid(value: object, reason: str, suggestions: Suggestions = ()) -> InvalidValueError:
    """Build the error for one impossible value."""
    return InvalidValueError("", [Finding(reason, shown(value), suggestions=suggestions)])


def wrong_type(value: object, wanted: str) -> InvalidTypeError:
    """Build the error for one value of the wrong type."""
    return InvalidTypeError("", [Finding(f"must be {wanted}, not {type(value).__name__}", shown(value))])


def not_found(key: object, what: str, near: Iterable[str] = ()) -> NotFoundError:
    """Build the error for a failed look-up."""
    return NotFoundError("", [Finding(f"no {what} of this name", shown(key), suggestions=near)])
