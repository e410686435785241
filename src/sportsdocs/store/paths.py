"""Where a catalogue lies, and how a failure on the way there is told."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from sportsdocs.errors import Finding, StoreError, invalid, shown, wrong_type

#: The file that makes a folder a catalogue.
MARK: Final = "catalog.json"
#: The folder in it with one document a production.
PRODUCTIONS: Final = "productions"
# Nothing that has a meaning to a disk.
_NAME: Final = r"[A-Za-z0-9][A-Za-z0-9._-]*\.json"
#: The name of a document of a catalogue.
DOCUMENT: Final = re.compile(rf"(?:{PRODUCTIONS}/)?{_NAME}", re.ASCII)
# Of what else may be written there: a folder in it at most.
_SAFE: Final = re.compile(rf"(?:[a-z]+/)?{_NAME}", re.ASCII)


def to_path(folder: str | os.PathLike[str]) -> Path:
    """Give the absolute path: a folder that is replaced must not be named by where one stands."""
    if not isinstance(folder, (str, os.PathLike)):
        raise wrong_type(folder, "the path of a folder")
    if "\0" in os.fspath(folder):
        raise invalid(str(folder), "is no path")
    return Path(os.path.abspath(folder))  # noqa: PTH100  (resolve() would follow links)


def check_names(names: Iterable[str], root: Path) -> None:
    """Refuse names of documents that could lead out of a folder."""
    for name in names:
        if not _SAFE.fullmatch(name):
            raise failure(f"cannot hold a document of this name ({shown(name)})", root)


def place(folder: str | os.PathLike[str]) -> str:
    """Give the name by which a folder is known again."""
    return str(to_path(folder))


def failure(reason: str, path: Path) -> StoreError:
    """Make the error for a file or folder."""
    return failures(reason, [path])


def failures(reason: str, paths: Iterable[Path]) -> StoreError:
    """Make the error for several, a finding each."""
    # Names that are not UTF-8 must not break their own error message.
    names = (os.fsencode(path).decode("utf-8", "backslashreplace") for path in paths)
    return StoreError("", [Finding(reason, file=name) for name in names])


def refused(doing: str, path: Path, error: OSError) -> StoreError:
    """Make the error for what the system refused; one of ours stays as it is."""
    return error if isinstance(error, StoreError) else failure(f"cannot be {doing} ({error.strerror})", path)
