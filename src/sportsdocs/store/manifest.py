"""The manifest: which documents a folder holds, with a hash of each. Written last, it makes a new version the one that counts."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any, Final

from attrs import field, frozen

from sportsdocs.store.paths import DOCUMENT

#: Its name. It is written and read by programs; nobody edits it.
MANIFEST: Final = "manifest.json"
_FORMAT: Final = 1
_HASH: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)


def digest(data: bytes) -> str:
    """Give the hash of a document."""
    return hashlib.sha256(data).hexdigest()


@frozen
class Manifest:
    """Documents by name, each with its hash, and those that the last writing took away."""

    files: Mapping[str, str]
    removed: Mapping[str, str] = field(factory=dict)

    @classmethod
    def of(cls, documents: Mapping[str, bytes], before: Mapping[str, str] | None = None) -> Manifest:
        """Describe documents that take the place of others."""
        files = {name: digest(documents[name]) for name in sorted(documents)}
        gone = {name: before[name] for name in sorted(before) if name not in files} if before else {}
        return cls(files, gone)

    def encoded(self) -> bytes:
        """Give its bytes."""
        content = {"format": _FORMAT, "files": dict(self.files), "removed": dict(self.removed)}
        return (json.dumps(content, indent=1) + "\n").encode("ascii")

    @classmethod
    def decoded(cls, data: bytes) -> Manifest:
        """Read it; raises ValueError on anything that `encoded` does not give."""
        try:
            content: Any = json.loads(data)
        except RecursionError as error:
            raise ValueError("is nested too deeply") from error
        if not isinstance(content, dict) or content.get("format") != _FORMAT:
            raise ValueError("is no manifest of this format")
        found = cls(*(_names(content.get(key)) for key in ("files", "removed")))
        if found.encoded() != data:
            raise ValueError("is not as it was written")
        return found


def _names(value: Any) -> dict[str, str]:
    if not isinstance(value, dict) or not all(_is_entry(name, hash_) for name, hash_ in value.items()):
        raise ValueError("does not list documents and their hashes")
    return value


def _is_entry(name: str, hash_: object) -> bool:
    # A manifest comes with a folder, from anywhere: it must not lead out of it.
    return bool(DOCUMENT.fullmatch(name)) and type(hash_) is str and bool(_HASH.fullmatch(hash_))


def version_of(hashes: Mapping[str, str]) -> str:
    """Give one hash for all documents of a folder: it tells whether anything changed."""
    return digest(
        "\n".join(f"{name} {hashes[name]}" for name in sorted(hashes)).encode("utf-8", "surrogateescape")
    )
