"""Writing a folder: all of it or nothing, whatever happens on the way.

A new folder is made beside its place and renamed into it. In a folder that is there, the new documents wait beside the old
ones, down to the disk; then the new manifest takes the place of the old one, and from that moment the new version counts;
then the documents take their places. Whoever comes after a writer that died clears up: what was not yet in the manifest is
dropped, what was is put in its place.
"""

from __future__ import annotations

import glob
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from sportsdocs.errors import shown
from sportsdocs.store.disk import DISK, Disk, write_new
from sportsdocs.store.locking import LOCKS, locked
from sportsdocs.store.manifest import MANIFEST, Manifest, digest, version_of
from sportsdocs.store.paths import DOCUMENT, MARK, PRODUCTIONS, check_names, failure, refused, to_path
from sportsdocs.store.reading import document_names, manifest_bytes, manifest_of, read_file, read_folder
from sportsdocs.store.staging import is_staged, left_over, staged

#: How the name of a folder ends that is being made.
_MAKING: Final = ".making"
#: What is replaced may be as large as it is.
_ANY_SIZE: Final = sys.maxsize - 1


def write_folder(
    folder: str | os.PathLike[str],
    documents: Mapping[str, bytes],
    known: Iterable[str] = (),
    *,
    seen: str | None = None,
    disk: Disk = DISK,
) -> str:
    """Write documents as a folder: all of it or nothing. A catalogue that stands there is replaced. Gives the version written.

    `known` names the files that any catalogue may hold: a folder with others in it is left alone. `seen` is the version
    that the writer knows: if another stands there now, nothing is written.

    Raises:
        StoreError: something else than a catalogue stands there, somebody changed it, or the disk refuses; what was there
            is untouched. (Unless the disk fails after the new manifest took its place: then the new version counts, and
            whoever writes next finishes it.)
    """
    root = to_path(folder)
    check_names(documents, root)
    allowed, version = {*documents, *known, MANIFEST}, _version(documents)
    try:
        if not os.path.lexists(root) and _made(root, documents, disk):
            return version
        _check_foreign(root, allowed)
        with locked(root):
            _check_foreign(root, allowed)
            _clear_up(root, disk)
            _check_seen(root, seen, version)
            _replace_all(root, documents, disk)
    except OSError as error:
        raise refused("written", root, error) from error
    return version


def write_files(folder: str | os.PathLike[str], documents: Mapping[str, bytes], *, disk: Disk = DISK) -> None:
    """Replace single documents of a folder, each at once; if the folder has a manifest, that is written anew.

    Raises:
        StoreError: the disk refuses.
    """
    root = to_path(folder)
    check_names(documents, root)
    try:
        with locked(root):
            _clear_up(root, disk)
            listed = manifest_bytes(root) is not None
            own = {name: data for name, data in documents.items() if listed and DOCUMENT.fullmatch(name)}
            if listed:
                there = {name: read_file(root / name, _ANY_SIZE) for name in document_names(root)}
                _replace_all(root, {**there, **own}, disk)
            for name in documents.keys() - own.keys():
                _replace_one(root, name, documents[name], disk)
    except OSError as error:
        raise refused("written", root, error) from error


# -- a new folder -------------------------------------------------------------------------------------------------------


def _made(root: Path, documents: Mapping[str, bytes], disk: Disk) -> bool:
    """Make the folder beside its place and rename it; False if somebody else was quicker."""
    root.parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as held:
        with locked(root.parent):  # or another writer could take the new folder for one that a dead one left
            _drop_unfinished(root)
            new = Path(tempfile.mkdtemp(prefix=f".{root.name}-", suffix=_MAKING, dir=root.parent))
            held.callback(shutil.rmtree, new, ignore_errors=True)  # nothing, once it has taken its place
            held.enter_context(locked(new))
        _fill(new, documents, disk)
        return _renamed(new, root, disk)


def _fill(new: Path, documents: Mapping[str, bytes], disk: Disk) -> None:
    disk.make_folder(new / PRODUCTIONS)
    for name, data in {**documents, MANIFEST: Manifest.of(documents).encoded()}.items():
        write_new(disk, new / name, data)
    new.chmod(0o777 & ~_umask())
    disk.sync_folder(new / PRODUCTIONS)
    disk.sync_folder(new)


def _renamed(new: Path, root: Path, disk: Disk) -> bool:
    try:
        disk.replace(new, root)
    except OSError:
        if os.path.lexists(root):
            return False
        raise
    disk.sync_folder(root.parent)
    return True


def _drop_unfinished(root: Path) -> None:
    """Delete the folders that writers who died were making for this place; a living one holds its own."""
    if not LOCKS:
        return  # nobody knows who is alive
    for left in root.parent.glob(f".{glob.escape(root.name)}-*{_MAKING}"):
        try:
            with locked(left, longest=0):
                shutil.rmtree(left, ignore_errors=True)
        except OSError:  # it is held, or its owner has just put it in its place
            continue


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


# -- a folder that is there ---------------------------------------------------------------------------------------------


def _check_foreign(root: Path, known: set[str]) -> None:
    foreign = sorted(set(_foreign(root, known)))
    if foreign:
        listed = ", ".join(map(shown, foreign[:3]))
        raise failure(f"holds what is no catalogue ({listed}); choose another folder", root)


def _foreign(root: Path, known: set[str]) -> Iterator[str]:
    """List what stands in a folder that is not a catalogue's."""
    if not root.is_dir() or root.is_symlink():
        yield root.name
        return
    names = [name for name in os.listdir(root) if not is_staged(name)]
    if names and MARK not in names:
        yield from names
    yield from (name for name in names if name != PRODUCTIONS and name not in known)
    if (root / PRODUCTIONS).is_dir():
        inner = (name for name in os.listdir(root / PRODUCTIONS) if not is_staged(name))
        yield from (f"{PRODUCTIONS}/{name}" for name in inner if not name.endswith(".json"))


def _clear_up(root: Path, disk: Disk) -> None:
    """Finish what a writer that died had made valid, and drop what it had not."""
    manifest = manifest_of(root, manifest_bytes(root))
    listed = {} if manifest is None else manifest.files
    valid = {staged(root, name, hash_) for name, hash_ in listed.items()}
    for path in left_over(root):
        if path not in valid:
            disk.unlink(path)
    if manifest is not None:
        _put_in_place(root, manifest, disk)


def _version(documents: Mapping[str, bytes]) -> str:
    return version_of({name: digest(data) for name, data in documents.items()})


def _check_seen(root: Path, seen: str | None, version: str) -> None:
    """Refuse to write over what the writer does not know; what is there already word for word is no loss."""
    if seen is None:
        return
    now = read_folder(root, largest=_ANY_SIZE).version
    if now not in (seen, version):
        raise failure("has changed since it was read: read it again, and make your changes to that", root)


def _replace_all(root: Path, documents: Mapping[str, bytes], disk: Disk) -> None:
    there = {name: digest(read_file(root / name, _ANY_SIZE)) for name in document_names(root)}
    manifest = Manifest.of(documents, there)
    disk.make_folder(root / PRODUCTIONS)
    try:
        for name, hash_ in manifest.files.items():
            if there.get(name) != hash_:
                write_new(disk, staged(root, name, hash_), documents[name], root / name)
        disk.sync_folder(root / PRODUCTIONS)
        disk.sync_folder(root)
        _replace_one(root, MANIFEST, manifest.encoded(), disk)
    except BaseException:
        # Unless the new manifest got there: from then on what waits is part of the catalogue.
        if manifest_bytes(root) != manifest.encoded():
            for path in left_over(root):
                disk.unlink(path)
        raise
    _put_in_place(root, manifest, disk)


def _replace_one(root: Path, name: str, data: bytes, disk: Disk) -> None:
    new = staged(root, name, digest(data))
    write_new(disk, new, data, root / name)
    try:
        disk.replace(new, root / name)
    except BaseException:
        disk.unlink(new)
        raise
    disk.sync_folder((root / name).parent)


def _put_in_place(root: Path, manifest: Manifest, disk: Disk) -> None:
    for name, hash_ in manifest.files.items():
        waiting = staged(root, name, hash_)
        if waiting.exists():
            disk.replace(waiting, root / name)
    for name, hash_ in manifest.removed.items():
        path = root / name
        if path.exists() and digest(read_file(path, _ANY_SIZE)) == hash_:
            disk.unlink(path)
    disk.sync_folder(root / PRODUCTIONS)
    disk.sync_folder(root)
    if manifest.removed:
        # It has been done: a document that comes back by hand is one again.
        _replace_one(root, MANIFEST, Manifest(manifest.files).encoded(), disk)
