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

from collections.abc import Iterable

from attrs import evolve, frozen

_SHOWN = 80
_PRINTED = 100
_LONGEST_WORD = 100
_LONGEST_LIST = 200
_LONGEST_PLACE = 200


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
    if isinstance(value, str):
        return repr(value[:_SHOWN])
    if isinstance(value, (list, dict, tuple, set, frozenset)) and len(value) > 8:
        return f"{type(value).__name__} of {len(value)} items"
    try:
        return repr(value)
    except Exception:  # noqa: BLE001  (a stranger's object may not be able to print itself; the message must)
        return f"a {type(value).__name__}"


def nearest(word: object, words: Iterable[str], *, most: int = 3) -> tuple[str, ...]:
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


@frozen
class Finding:
    """One problem: what is wrong, with which value, and where.

    `value` is the offending value as text, shortened; `path` is a JSON path (`$.titles[0].text`); `line` counts from 1.
    """

    reason: str
    value: str = ""
    file: str = ""
    path: str = ""
    line: int | None = None
    suggestions: tuple[str, ...] = ()

    def __str__(self) -> str:
        place = ":".join(part for part in (_plain(self.file), str(self.line or "")) if part)
        lead = " ".join(part for part in (place, _plain(self.path)) if part)
        value = f" (got {self.value})" if self.value else ""
        hint = f"; did you mean {' or '.join(map(repr, self.suggestions))}?" if self.suggestions else ""
        return f"{lead}: {self.reason}{value}{hint}" if lead else f"{self.reason}{value}{hint}"

    def at(self, *, file: str | None = None, path: str | None = None, line: int | None = None) -> Finding:
        """Give the same finding with its place filled in."""
        return evolve(
            self,
            file=self.file if file is None else file,
            path=self.path if path is None else path,
            line=self.line if line is None else line,
        )


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

    def __str__(self) -> str:
        lines = [self.message] if self.message else []
        lines += [str(finding) for finding in self.findings[:_PRINTED]]
        more = len(self.findings) - _PRINTED
        return "\n".join(lines + ([f"… and {more} more"] if more > 0 else []))


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


def invalid(value: object, reason: str, suggestions: Iterable[str] = ()) -> InvalidValueError:
    """Build the error for one impossible value."""
    return InvalidValueError("", [Finding(reason, shown(value), suggestions=tuple(suggestions))])


def wrong_type(value: object, wanted: str) -> InvalidTypeError:
    """Build the error for one value of the wrong type."""
    return InvalidTypeError("", [Finding(f"must be {wanted}, not {type(value).__name__}", shown(value))])


def not_found(key: object, what: str, near: Iterable[str] = ()) -> NotFoundError:
    """Build the error for a failed look-up."""
    return NotFoundError("", [Finding(f"no {what} of this name", shown(key), suggestions=tuple(near))])
