"""What is done to a disk, call by call. Tests put a failing one in its place, and fail at each call in turn."""

from __future__ import annotations

import os
import stat
from pathlib import Path


class Disk:
    """The calls that change a disk, and those that make a change last."""

    def create(self, path: Path) -> int:
        """Open a new file; it must not be there yet."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)

    def write(self, handle: int, data: bytes) -> int:
        """Write some of the bytes, and tell how many."""
        return os.write(handle, data)

    def sync(self, handle: int) -> None:
        """Wait until what was written lies on the disk."""
        os.fsync(handle)

    def close(self, handle: int) -> None:
        """Close a file."""
        os.close(handle)

    def replace(self, new: Path, old: Path) -> None:
        """Put a file, or a new folder, in its place at once."""
        os.replace(new, old)  # noqa: PTH105  (one call, one name)

    def unlink(self, path: Path) -> None:
        """Delete a file; one that is gone already is no error."""
        path.unlink(missing_ok=True)

    def make_folder(self, path: Path) -> None:
        """Make a folder, unless it is there."""
        path.mkdir(exist_ok=True)

    def sync_folder(self, path: Path) -> None:
        """Wait until the names in a folder lie on the disk; where folders cannot be opened, the system does it alone."""
        if not hasattr(os, "O_DIRECTORY"):
            return
        handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


DISK = Disk()


def write_new(disk: Disk, path: Path, data: bytes, instead_of: Path | None = None) -> None:
    """Write a new file down to the disk, with the rights of the one it is to replace; a half-written one is taken away again."""
    try:
        handle = disk.create(path)
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[disk.write(handle, bytes(rest)) :]
            disk.sync(handle)
        finally:
            disk.close(handle)
        if instead_of is not None and instead_of.exists():
            path.chmod(stat.S_IMODE(instead_of.stat().st_mode))
    except BaseException:
        disk.unlink(path)
        raise
