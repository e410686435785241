"""A disk that fails at one of its calls: with an error, with an interrupt, half-way through a write, or with the process."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sportsdocs.store.disk import Disk


class FailingDisk(Disk):
    """Counts its calls, and at the one chosen does something else; `at=0` only counts."""

    def __init__(self, at: int = 0, fail: Callable[[], None] = lambda: None, *, after: bool = False) -> None:
        self.calls = 0
        self._at = at
        self._fail = fail
        self._after = after

    def _call(self, do: Callable[[], Any]) -> Any:
        self.calls += 1
        if self.calls != self._at:
            return do()
        if self._after:  # the call was done, and then it happened
            do()
        self._fail()
        return None

    def create(self, path: Path) -> int:
        return int(self._call(lambda: super(FailingDisk, self).create(path)))

    def write(self, handle: int, data: bytes) -> int:
        self.calls += 1
        if self.calls == self._at:
            super().write(handle, data[: len(data) // 2])
            self._fail()
        # Never all at once: a short write is no error.
        return super().write(handle, data[: max(1, len(data) // 2)])

    def sync(self, handle: int) -> None:
        self._call(lambda: super(FailingDisk, self).sync(handle))

    def close(self, handle: int) -> None:
        # It is closed in any case: so does the system, whatever it says.
        super().close(handle)
        self._call(lambda: None)

    def replace(self, new: Path, old: Path) -> None:
        self._call(lambda: super(FailingDisk, self).replace(new, old))

    def unlink(self, path: Path) -> None:
        self._call(lambda: super(FailingDisk, self).unlink(path))

    def make_folder(self, path: Path) -> None:
        self._call(lambda: super(FailingDisk, self).make_folder(path))

    def sync_folder(self, path: Path) -> None:
        self._call(lambda: super(FailingDisk, self).sync_folder(path))


def full() -> None:
    raise OSError(28, "No space left on device")


def broken() -> None:
    raise OSError(5, "Input/output error")


def interrupted() -> None:
    raise KeyboardInterrupt


def killed() -> None:
    os._exit(9)
