"""Where a new version waits beside the old one until it takes its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sportsdocs.store.paths import PRODUCTIONS

_STAGED: Final = re.compile(r"\..+\.[0-9a-f]{64}\.new")


def staged(root: Path, name: str, hash_: str) -> Path:
    """Give the path under which a document with this hash waits: in the folder it belongs to, so that a rename is enough."""
    target = root / name
    return target.with_name(f".{target.name}.{hash_}.new")


def left_over(root: Path) -> Iterator[Path]:
    """List what waits in a folder."""
    for folder in (root, root / PRODUCTIONS):
        if folder.is_dir():
            yield from sorted(path for path in folder.iterdir() if is_staged(path.name))


def is_staged(name: str) -> bool:
    """Tell whether a name is that of something that waits."""
    return _STAGED.fullmatch(name) is not None
