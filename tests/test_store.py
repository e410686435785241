"""Folders on disk: read strictly, replaced as a whole, nothing lost."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from sportsdocs import StoreError, store

DOCUMENTS = {"catalog.json": b"{}\n", "people.json": b"[]\n", "productions/film.json": b"{}\n"}


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_what_is_written_is_read(tmp_path: Path) -> None:
    store.write_folder(tmp_path / "a" / "b", DOCUMENTS)
    assert store.read_folder(tmp_path / "a" / "b") == DOCUMENTS
    assert os.listdir(tmp_path / "a") == ["b"]


def test_an_old_catalogue_is_replaced_as_a_whole(tmp_path: Path) -> None:
    store.write_folder(tmp_path / "a", {**DOCUMENTS, "productions/gone.json": b"{}"})
    store.write_folder(tmp_path / "a", DOCUMENTS)
    assert tree(tmp_path / "a") == DOCUMENTS
    assert os.listdir(tmp_path) == ["a"]


@pytest.mark.parametrize("name", ["notes.txt", "productions/notes.txt", ".git"])
def test_a_folder_with_other_things_is_left_alone(tmp_path: Path, name: str) -> None:
    store.write_folder(tmp_path / "a", DOCUMENTS)
    (tmp_path / "a" / name).write_text("mine", "utf-8")
    before = tree(tmp_path)
    with pytest.raises(StoreError, match="no catalogue"):
        store.write_folder(tmp_path / "a", DOCUMENTS)
    assert tree(tmp_path) == before


def test_a_file_or_another_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", "utf-8")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "people.json").write_text("mine", "utf-8")
    for name in ("file", "folder"):
        with pytest.raises(StoreError):
            store.write_folder(tmp_path / name, DOCUMENTS)
    assert tree(tmp_path) == {"file": b"mine", "folder/people.json": b"mine"}


def test_a_failure_half_way_leaves_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write_folder(tmp_path / "a", DOCUMENTS)
    before = tree(tmp_path)
    calls = []

    def fsync(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(StoreError, match="No space left"):
        store.write_folder(tmp_path / "a", {**DOCUMENTS, "catalog.json": b"new"})
    assert tree(tmp_path) == before


def test_a_failing_swap_brings_the_old_one_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write_folder(tmp_path / "a", DOCUMENTS)
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if target == tmp_path / "a" and not self.name.startswith("a"):
            raise OSError(5, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(StoreError, match="Input/output"):
        store.write_folder(tmp_path / "a", {**DOCUMENTS, "catalog.json": b"new"})
    assert tree(tmp_path / "a") == DOCUMENTS
    assert os.listdir(tmp_path) == ["a"]


def test_single_files_are_replaced_and_keep_their_mode(tmp_path: Path) -> None:
    store.write_folder(tmp_path / "a", DOCUMENTS)
    (tmp_path / "a" / "people.json").chmod(0o640)
    store.write_files(tmp_path / "a", {"people.json": b"{}\n"})
    assert store.read_folder(tmp_path / "a")["people.json"] == b"{}\n"
    assert (tmp_path / "a" / "people.json").stat().st_mode & 0o777 == 0o640
    assert tree(tmp_path / "a") == {**DOCUMENTS, "people.json": b"{}\n"}


def test_a_file_that_cannot_be_replaced(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written"):
        store.write_files(tmp_path / "nowhere", {"people.json": b"{}\n"})


def test_an_interrupt_leaves_no_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store.write_folder(tmp_path / "a", DOCUMENTS)

    def interrupted(_handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        store.write_files(tmp_path / "a", {"people.json": b"{}"})
    assert tree(tmp_path / "a") == DOCUMENTS


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is no folder"):
        store.read_folder(tmp_path / "nowhere")


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX files")
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_only_regular_files_are_read(tmp_path: Path, kind: str) -> None:
    store.write_folder(tmp_path / "a", DOCUMENTS)
    path = tmp_path / "a" / "teams.json"
    if kind == "link":
        path.symlink_to(tmp_path / "a" / "people.json")
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.mkdir()
    with pytest.raises(StoreError, match="no regular file"):
        store.read_folder(tmp_path / "a")


def test_a_packed_folder_is_read_too(tmp_path: Path) -> None:
    packed = tmp_path / "data.zip"
    with zipfile.ZipFile(packed, "w") as file:
        for name, data in DOCUMENTS.items():
            file.writestr(f"data/{name}", data)
    with zipfile.ZipFile(packed) as file:
        assert store.read_resources(zipfile.Path(file, "data/")) == DOCUMENTS
