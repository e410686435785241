"""Reading a folder: only regular files, of bounded size, and one whole version of them."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import BinaryIO, Final

from attrs import frozen

from sportsdocs.errors import StoreError
from sportsdocs.model.checks import LARGEST_FILE
from sportsdocs.store.manifest import MANIFEST, Manifest, digest, version_of
from sportsdocs.store.paths import PRODUCTIONS, failure, failures, refused, to_path
from sportsdocs.store.staging import staged

#: So often a folder is read again that is being written meanwhile, with so long a pause.
_TRIES: Final = 100
_PAUSE: Final = 0.02
_LOOKS: Final = 5
_PIECE: Final = 1 << 20
_NO_SURPRISE: Final = (
    os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
)
_EDITED: Final = (
    "is not as it was written (the manifest says otherwise): if somebody edited it, "
    "`python -m sportsdocs format` checks the folder and writes the manifest anew"
)


@frozen
class Folder:
    """The documents of a folder, and the version they are."""

    documents: Mapping[str, bytes]
    version: str


class _TornError(Exception):
    """Documents and manifest do not belong together, at least not at this moment."""

    def __init__(self, names: list[str]) -> None:
        super().__init__(names)
        self.names = names


def read_folder(
    folder: str | os.PathLike[str], *, checked: bool = True, largest: int = LARGEST_FILE
) -> Folder:
    """Read the documents of a catalogue's folder, as file name (with `/`) and bytes, in order of names.

    With `checked=False` the documents are taken as they are, whatever the manifest says. None may be larger than `largest`.

    Raises:
        StoreError: the folder is not there, a file in it is a link, a device or too large, or it is not what was written.
    """
    root = to_path(folder)
    if not root.is_dir():
        raise failure("is no folder", root)
    if not checked:
        return _version(root, None, largest)
    for attempt in range(_TRIES):
        before = manifest_bytes(root)
        try:
            found = _version(root, before, largest)
        except _TornError as torn:
            # Somebody may be writing; if not, every look shows the same.
            if before == manifest_bytes(root) and attempt >= _LOOKS:
                raise failures(_EDITED, [root / name for name in torn.names]) from None
        else:
            if before == manifest_bytes(root):
                return found
        time.sleep(_PAUSE if attempt else 0)
    raise failure("is being written all the time", root)


def manifest_bytes(root: Path) -> bytes | None:
    """Read the manifest of a folder, if it has one."""
    path = root / MANIFEST
    return read_file(path) if os.path.lexists(path) else None


def manifest_of(root: Path, data: bytes | None) -> Manifest | None:
    """Read what a manifest says."""
    try:
        return None if data is None else Manifest.decoded(data)
    except ValueError as error:
        raise failure(
            f"{error}: nobody edits it; without it the folder is read unchecked", root / MANIFEST
        ) from error


def _version(root: Path, data: bytes | None, largest: int) -> Folder:
    manifest = manifest_of(root, data)
    if manifest is None:
        documents = {name: read_file(root / name, largest) for name in document_names(root)}
    else:
        # Each has the hash that the manifest gives.
        return Folder(_as_listed(root, manifest, largest), version_of(manifest.files))
    return Folder(documents, version_of({name: digest(document) for name, document in documents.items()}))


def _as_listed(root: Path, manifest: Manifest, largest: int) -> dict[str, bytes]:
    """Read what a manifest lists: from its place or, if it has not yet got there, from where it waits."""
    found = {name: _document(root, name, hash_, largest) for name, hash_ in sorted(manifest.files.items())}
    torn = [name for name, document in found.items() if document is None]
    torn += [
        name
        for name in document_names(root)
        if name not in manifest.files and not _gone(root, name, manifest, largest)
    ]
    if torn:
        raise _TornError(torn)
    return {name: document for name, document in found.items() if document is not None}


def _document(root: Path, name: str, hash_: str, largest: int) -> bytes | None:
    # Once more in its place: it may get there between the two looks.
    for path in (root / name, staged(root, name, hash_), root / name):
        data = _present(path, largest)
        if data is not None and digest(data) == hash_:
            return data
    return None


def _gone(root: Path, name: str, manifest: Manifest, largest: int) -> bool:
    """Tell whether a document is one that the last writing took away, or was about to."""
    data = _present(root / name, largest)
    return data is None or manifest.removed.get(name) == digest(data)


def _present(path: Path, largest: int) -> bytes | None:
    """Read a file that somebody may take away at any moment."""
    try:
        return read_file(path, largest)
    except StoreError as error:
        if isinstance(error.__cause__, FileNotFoundError):
            return None
        raise


def document_names(root: Path) -> list[str]:
    """List the documents of a folder."""
    try:
        return list(_names(root))
    except OSError as error:
        raise refused("read", root, error) from error


def _names(root: Path) -> Iterator[str]:
    for folder, prefix in ((root, ""), (root / PRODUCTIONS, f"{PRODUCTIONS}/")):
        if folder != root and folder.is_symlink():
            raise failure("is a link, and links are not followed", folder)
        if folder.is_dir():
            names = (name for name in os.listdir(folder) if name.endswith(".json") and name != MANIFEST)
            yield from sorted(f"{prefix}{name}" for name in names)


def read_file(path: Path, largest: int = LARGEST_FILE) -> bytes:
    """Read a regular file of bounded size: no link, no pipe that nobody writes to, no device that never ends."""
    try:
        if stat.S_ISREG(path.lstat().st_mode):
            with os.fdopen(os.open(path, _NO_SURPRISE), "rb") as file:
                status = os.fstat(file.fileno())
                if stat.S_ISREG(status.st_mode):  # still: somebody may have put another one there
                    return _bounded(file, status.st_size, largest, path)
        raise failure("is no regular file (links are not followed)", path)
    except OSError as error:
        raise refused("read", path, error) from error


def _bounded(file: BinaryIO, size: int, largest: int, path: Path) -> bytes:
    data = file.read(min(size, largest) + 1)
    if len(data) > size:  # it grows
        while len(data) <= largest and (more := file.read(min(_PIECE, largest + 1 - len(data)))):
            data += more
    if len(data) > largest:
        raise failure(f"is larger than {largest / 1024 / 1024:.3g} MiB", path)
    return data


def read_resources(folder: Traversable) -> dict[str, bytes]:
    """Read the documents of a catalogue that ships with a package; it may lie in a zip file."""
    documents = {item.name: item.read_bytes() for item in _json_files(folder)}
    for item in _json_files(folder / PRODUCTIONS):
        documents[f"{PRODUCTIONS}/{item.name}"] = item.read_bytes()
    return documents


def _json_files(folder: Traversable) -> list[Traversable]:
    return sorted(
        (item for item in folder.iterdir() if item.name.endswith(".json")), key=lambda item: item.name
    )
