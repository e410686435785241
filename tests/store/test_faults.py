"""Nothing is lost and nothing is torn, at whichever call of a disk the writing fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from sportsdocs import StoreError, store
from sportsdocs.store.manifest import MANIFEST
from tests.store import failing
from tests.store.failing import FailingDisk

OLD = {
    "catalog.json": b'{"format": 1}\n',
    "people.json": b'{"a": 1}\n',
    "productions/gone.json": b"{}\n",
    "productions/same.json": b'{"same": true}\n',
}
NEW = {
    "catalog.json": b'{"format": 1}\n',
    "people.json": b'{"a": 2, "b": 3}\n',
    "productions/made.json": b'{"made": true}\n',
    "productions/same.json": b'{"same": true}\n',
}
NEXT = {**NEW, "people.json": b'{"c": 4}\n'}
KINDS = [failing.full, failing.broken, failing.interrupted]


def unchecked(root: Path) -> None:
    """Take the manifest away: a folder that people made."""
    (root / MANIFEST).unlink()


def there(root: Path) -> None:
    store.write_folder(root, OLD)


def by_hand(root: Path) -> None:
    there(root)
    unchecked(root)


def nowhere(_root: Path) -> None:
    return


STARTS = {"written": there, "by hand": by_hand, "new": nowhere}


def calls(tmp_path: Path, start: Callable[[Path], None]) -> int:
    """Count the calls of a whole writing."""
    root, disk = tmp_path / "count", FailingDisk()
    start(root)
    store.write_folder(root, NEW, disk=disk)
    shutil.rmtree(root)
    return disk.calls


def state(root: Path) -> Mapping[str, bytes] | None:
    return store.read_folder(root).documents if root.exists() else None


def left_over(root: Path) -> Iterator[str]:
    """List what lies in and beside a folder that is no part of a catalogue."""
    known = {*NEXT, MANIFEST, "productions"}
    yield from (path.name for path in root.parent.iterdir() if path != root)
    yield from (str(p) for p in root.rglob("*") if p.relative_to(root).as_posix() not in known)


def check(root: Path, before: Mapping[str, bytes] | None) -> None:
    """It is the one or the other, and the next writing leaves nothing lying about."""
    assert state(root) in (before, NEW)
    store.write_folder(root, NEXT)
    assert state(root) == NEXT
    assert list(left_over(root)) == []


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("start", STARTS)
def test_a_failure_at_any_call(start: str, kind: Callable[[], None], after: bool, tmp_path: Path) -> None:
    total = calls(tmp_path, STARTS[start])
    assert total > 10
    for at in range(1, total + 1):
        root = tmp_path / f"case-{at}" / "a"
        root.parent.mkdir()
        STARTS[start](root)
        before = state(root)
        try:
            store.write_folder(root, NEW, disk=FailingDisk(at, kind, after=after))
        except (StoreError, KeyboardInterrupt):
            check(root, before)
        else:
            # Only of a folder that got to its place although the system said it did not.
            assert after
            assert start == "new"
            check(root, NEW)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("start", STARTS)
def test_the_end_of_the_process_at_any_call(start: str, after: bool, tmp_path: Path) -> None:
    for at in range(1, calls(tmp_path, STARTS[start]) + 1):
        root = tmp_path / f"case-{at}" / "a"
        root.parent.mkdir()
        STARTS[start](root)
        before = state(root)
        child = os.fork()
        if not child:
            store.write_folder(root, NEW, disk=FailingDisk(at, failing.killed, after=after))
            os._exit(0)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
        check(root, before)


WRITER = textwrap.dedent(
    """
    import sys
    from sportsdocs import store
    from tests.store.test_faults import NEW
    store.write_folder(sys.argv[1], NEW)
    """
)
FAULTS = ["signal=KILL", "error=ENOSPC", "error=EIO"]
SYSCALLS = ["openat", "write", "fsync", "close", "rename", "unlink", "mkdir"]


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("syscall", SYSCALLS)
def test_a_fault_of_the_system_at_any_call(syscall: str, fault: str, tmp_path: Path) -> None:
    """The same with real system calls: each of a kind that touches the folder fails in turn, until none is left."""
    for at in range(1, 100):
        root, log = tmp_path / f"case-{at}" / "a", tmp_path / f"case-{at}.log"
        root.parent.mkdir()
        there(root)
        before = state(root)
        inject = ["-e", f"inject={syscall}:{fault}:when={at}", "-e", f"trace={syscall}"]
        # Only calls on this folder: what the interpreter does to start is not meant.
        command = ["strace", "-f", "-qq", "-o", str(log), *_paths(root), *inject]
        run = subprocess.run([*command, sys.executable, "-c", WRITER, str(root)], capture_output=True)
        # The system tells a fault, or it does no harm: that a folder is there already, or the end of a look into one.
        assert run.returncode == 0 or b"StoreError" in run.stderr or "KILL" in fault
        check(root, NEW if run.returncode == 0 else before)
        if "INJECTED" not in log.read_text("utf-8") and "killed" not in log.read_text("utf-8"):
            assert at > 1, "no such call was met"
            return
    pytest.fail("it never came to an end")


def _paths(root: Path) -> list[str]:
    documents = sorted({*OLD, *NEW, MANIFEST})
    names = [path for name in documents for path in (root / name, *_waiting(root / name))]
    names += [root, root / "productions"]
    return [part for path in names for part in ("-P", str(path))]


def _waiting(path: Path) -> Iterator[Path]:
    from sportsdocs.store.manifest import Manifest, digest

    after = Manifest.of(NEW, {name: digest(data) for name, data in OLD.items()})
    versions = [*NEW.values(), after.encoded(), Manifest(after.files).encoded()]
    yield from (path.with_name(f".{path.name}.{digest(data)}.new") for data in versions)
