"""A catalogue's folder on disk: read strictly, replaced as a whole. Bytes only; what they mean is the codec's."""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

from sportsdocs.errors import Finding, StoreError, invalid, shown, wrong_type
from sportsdocs.model.checks import LARGEST_FILE

_MARK: Final = "catalog.json"
_FOLDER: Final = "productions"


def read_folder(folder: str | os.PathLike[str]) -> dict[str, bytes]:
    """Read the documents of a catalogue's folder, as file name (with `/`) and bytes, in order of names.

    Raises:
        StoreError: the folder is not there, or a file in it is a link, a device or too large.
    """
    root = _path(folder)
    if not root.is_dir():
        raise _failure("is no folder", root)
    try:
        names = list(_names(root))
    except OSError as error:
        raise _failure(f"cannot be read ({error.strerror})", root) from error
    return {name: _read(root / name) for name in names}


def _path(folder: str | os.PathLike[str]) -> Path:
    """Give the absolute path: a folder that is replaced must not be named by where one stands."""
    if not isinstance(folder, (str, os.PathLike)):
        raise wrong_type(folder, "the path of a folder")
    if "\0" in os.fspath(folder):
        raise invalid(str(folder), "is no path")
    return Path(os.path.abspath(folder))  # noqa: PTH100  (resolve() would follow links)


def _names(root: Path) -> Iterator[str]:
    yield from sorted(name for name in os.listdir(root) if name.endswith(".json"))
    productions = root / _FOLDER
    if productions.is_dir():
        yield from sorted(f"{_FOLDER}/{name}" for name in os.listdir(productions) if name.endswith(".json"))


def _read(path: Path) -> bytes:
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode):
            raise _failure("is no regular file (links are not followed)", path)
        if status.st_size > LARGEST_FILE:
            raise _failure(f"is larger than {LARGEST_FILE // 1024 // 1024} MiB", path)
        return path.read_bytes()
    except OSError as error:
        if isinstance(error, StoreError):
            raise
        raise _failure(f"cannot be read ({error.strerror})", path) from error


def write_folder(
    folder: str | os.PathLike[str], documents: Mapping[str, bytes], known: Iterable[str] = ()
) -> None:
    """Write documents as a folder: all of it or nothing. A catalogue that stands there is replaced.

    `known` names the files that any catalogue may hold: a folder with others in it is left alone.

    Raises:
        StoreError: something else than a catalogue stands there, or the disk refuses; what was there is untouched.
    """
    root = _path(folder)
    try:
        foreign = sorted(set(_foreign(root, {*documents, *known}))) if os.path.lexists(root) else []
    except OSError as error:
        raise _failure(f"cannot be read ({error.strerror})", root) from error
    if foreign:
        raise _failure(
            f"holds what is no catalogue ({', '.join(map(shown, foreign[:3]))}); choose another folder", root
        )
    try:
        root.parent.mkdir(parents=True, exist_ok=True)
        new = _written(root, documents)
        try:
            _swap(new, root)
        finally:
            shutil.rmtree(new, ignore_errors=True)  # nothing, once it has taken its place
    except OSError as error:
        raise _failure(f"cannot be written ({error.strerror})", root) from error


def _foreign(root: Path, known: set[str]) -> Iterator[str]:
    """List what stands in a folder that is not a catalogue's."""
    if not root.is_dir() or root.is_symlink():
        yield root.name
        return
    names = os.listdir(root)
    if names and _MARK not in names:
        yield from names
    yield from (name for name in names if name != _FOLDER and name not in known)
    if (root / _FOLDER).is_dir():
        yield from (f"{_FOLDER}/{name}" for name in os.listdir(root / _FOLDER) if not name.endswith(".json"))


def _written(root: Path, documents: Mapping[str, bytes]) -> Path:
    """Write the documents into a new folder beside the target, down to the disk."""
    new = Path(tempfile.mkdtemp(prefix=f".{root.name}-", dir=root.parent))
    try:
        for name, data in documents.items():
            path = new / name
            path.parent.mkdir(exist_ok=True)
            with path.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        new.chmod(0o777 & ~_umask())
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    return new


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _swap(new: Path, root: Path) -> None:
    """Put the new folder in the place of the old one; if that fails, the old one comes back."""
    with tempfile.TemporaryDirectory(
        prefix=f".{root.name}-old-", dir=root.parent, ignore_cleanup_errors=True
    ) as aside:
        old = Path(aside) / root.name
        try:
            if root.exists():
                root.rename(old)
            new.rename(root)
        except BaseException:
            if old.exists():
                old.rename(root)
            raise


def write_files(folder: str | os.PathLike[str], documents: Mapping[str, bytes]) -> None:
    """Replace single files of a folder, each atomically; the other files stay."""
    for name, data in documents.items():
        _replace(Path(folder) / name, data)


def _replace(path: Path, data: bytes) -> None:
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    except OSError as error:
        raise _failure(f"cannot be written ({error.strerror})", path) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask())
        Path(temporary).replace(path)
    except BaseException as error:  # an interrupt, too, leaves nothing behind
        Path(temporary).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _failure(f"cannot be written ({error.strerror})", path) from error
        raise


def _failure(reason: str, path: Path) -> StoreError:
    # Names that are not UTF-8 must not break their own error message.
    return StoreError("", [Finding(reason, file=os.fsencode(path).decode("utf-8", "backslashreplace"))])


def read_resources(folder: Traversable) -> dict[str, bytes]:
    """Read the documents of a catalogue that ships with a package; it may lie in a zip file."""
    documents = {item.name: item.read_bytes() for item in _json_files(folder)}
    for item in _json_files(folder / _FOLDER):
        documents[f"{_FOLDER}/{item.name}"] = item.read_bytes()
    return documents


def _json_files(folder: Traversable) -> list[Traversable]:
    return sorted(
        (item for item in folder.iterdir() if item.name.endswith(".json")), key=lambda item: item.name
    )
