"""One writer at a time: a lock that the system takes back when its holder dies."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sportsdocs.store.paths import failure

try:
    import fcntl
except ImportError:  # Windows: a folder that is renamed or replaced while it is open is refused there anyway
    fcntl = None  # type: ignore[assignment]

#: Whether this system has locks that end with their holder.
LOCKS: Final = fcntl is not None
_LONGEST: Final = 30.0
_PAUSE: Final = 0.02


@contextmanager
def locked(root: Path, *, longest: float = _LONGEST) -> Iterator[None]:
    """Hold the folder; wait while somebody else does.

    Raises:
        StoreError: it is still held after `longest` seconds.
    """
    if fcntl is None:
        yield
        return
    # The folder itself is locked, so no file is left over.
    handle = os.open(root, os.O_RDONLY)
    try:
        _wait(handle, root, time.monotonic() + longest)
        yield
    finally:
        os.close(handle)


def _wait(handle: int, root: Path, until: float) -> None:
    assert fcntl is not None  # noqa: S101  (asked by the caller)
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise failure("is being written by somebody else", root) from None
            time.sleep(_PAUSE)
        else:
            return
