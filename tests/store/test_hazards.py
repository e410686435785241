"""What else than files can lie in a folder, and names that are none; see the table in `tests/house/test_hazards.py`."""

from __future__ import annotations

import os
import sys
import zipfile
from pathlib import Path

import pytest

from sportsdocs import Catalog, CatalogError, StoreError, store
from sportsdocs.cli import main
from sportsdocs.store.reading import read_file

DOCUMENTS = {
    "catalog.json": b'{"format": 1}\n',
    "people.json": b"{}\n",
    "productions/film.json": b'{"kind": "film"}\n',
}

posix = pytest.mark.skipif(os.name == "nt", reason="needs POSIX files")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder as people keep it, without a manifest."""
    (tmp_path / "mine" / "productions").mkdir(parents=True)
    for name, data in DOCUMENTS.items():
        (tmp_path / "mine" / name).write_bytes(data)
    return tmp_path / "mine"


def put(kind: str, path: Path) -> None:
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        targets = {
            "device": "/dev/zero",
            "loop": path.name,
            "dangling": "nowhere",
            "link": "film.json",
            "outside": "/etc/hosts",
        }
        path.symlink_to(targets[kind])


@posix
@pytest.mark.parametrize("place", ["teams.json", "productions/neu.json", "manifest.json"])
@pytest.mark.parametrize("kind", ["pipe", "device", "loop", "dangling", "link", "outside", "folder"])
def test_only_regular_files_are_read(folder: Path, kind: str, place: str) -> None:
    put(kind, folder / place)
    with pytest.raises(StoreError, match="no regular file") as caught:
        Catalog.read(folder)
    assert caught.value.findings[0].file.endswith(place)


@posix
def test_a_linked_folder_of_productions_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (folder / "productions").rename(tmp_path / "elsewhere")
    (folder / "productions").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StoreError, match="links are not followed"):
        Catalog.read(folder)


@posix
def test_a_pipe_that_takes_the_place_of_a_file_in_between_is_not_waited_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "people.json"
    regular = path.lstat()
    path.unlink()
    os.mkfifo(path)
    monkeypatch.setattr(Path, "lstat", lambda _: regular)
    with pytest.raises(StoreError, match="no regular file"):
        read_file(path)


def test_no_file_is_read_that_is_larger_than_allowed(folder: Path) -> None:
    (folder / "people.json").write_bytes(b"{}" + b" " * 5_000)
    with pytest.raises(StoreError, match="is larger than") as caught:
        Catalog.read(folder, largest=1_000)
    assert caught.value.findings[0].file.endswith("people.json")
    assert len(Catalog.read(folder, largest=10_000).productions) == 1
    with (folder / "teams.json").open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    with pytest.raises(StoreError, match="is larger than 50 MiB"):
        Catalog.read(folder)


def test_what_grows_while_it_is_read_is_read_to_its_end(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "people.json"
    told = os.stat_result((*path.stat()[:6], 1, *path.stat()[7:10]))
    monkeypatch.setattr(os, "fstat", lambda _: told)
    assert read_file(path) == DOCUMENTS["people.json"]
    with pytest.raises(StoreError, match="is larger"):
        read_file(path, 2)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
@pytest.mark.parametrize(
    "name", [b"\xff\xfe.json", b"a\x1b[31m.json", b"\xe2\x80\xae.json", b"a\nb.json"], ids=ascii
)
def test_file_names_that_are_none(folder: Path, name: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    for place in (b"", b"productions/"):
        path = os.fsencode(folder) + b"/" + place + name
        Path(os.fsdecode(path)).write_bytes(b"{}")
        with pytest.raises(CatalogError) as caught:
            Catalog.read(folder)
        assert all(line.isprintable() for line in str(caught.value).splitlines())
        str(caught.value).encode("utf-8")
        assert main(["validate", str(folder)]) == 1
        assert capsys.readouterr().err.isascii()
        Path(os.fsdecode(path)).unlink()
    Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).mkdir()
    with pytest.raises(StoreError) as refused:
        Catalog.read(folder)
    assert str(refused.value).isprintable()


@pytest.mark.parametrize(
    "name", ["../outside.json", "/outside.json", "productions/../../outside.json", "a\0.json"]
)
def test_documents_never_lead_out_of_their_folder(folder: Path, tmp_path: Path, name: str) -> None:
    before = sorted(path for path in tmp_path.rglob("*"))
    with pytest.raises(StoreError):
        store.write_folder(tmp_path / "new", {**DOCUMENTS, name: b"x"})
    with pytest.raises(StoreError):
        store.write_files(folder, {name: b"x"})
    assert sorted(path for path in tmp_path.rglob("*")) == before


def test_an_archive_is_no_folder(folder: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "mine.zip", "w") as file:
        file.writestr("catalog.json", b'{"format": 1}')
    with pytest.raises(StoreError, match="is no folder"):
        Catalog.read(tmp_path / "mine.zip")
