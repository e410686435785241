"""Folders on disk: read strictly, replaced as a whole, nothing lost."""

from __future__ import annotations

import os
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sportsdocs import Catalog, Source, StoreError, store
from sportsdocs.store.manifest import MANIFEST, Manifest, digest

DOCUMENTS = {"catalog.json": b"{}\n", "people.json": b"[]\n", "productions/film.json": b"{}\n"}


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def documents(folder: Path) -> dict[str, bytes]:
    """Give all that lies in a folder but for the manifest, which must be there."""
    found = tree(folder)
    assert found.pop(MANIFEST)
    return found


def test_what_is_written_is_read(tmp_path: Path) -> None:
    store.write_folder(tmp_path / "a" / "b", DOCUMENTS)
    assert store.read_folder(tmp_path / "a" / "b").documents == DOCUMENTS
    assert os.listdir(tmp_path / "a") == ["b"]


def test_an_old_catalogue_is_replaced_as_a_whole(tmp_path: Path) -> None:
    store.write_folder(tmp_path / "a", {**DOCUMENTS, "productions/gone.json": b"{}"})
    store.write_folder(tmp_path / "a", DOCUMENTS)
    assert documents(tmp_path / "a") == DOCUMENTS
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


def test_single_files_are_replaced_and_keep_their_mode(tmp_path: Path) -> None:
    store.write_folder(tmp_path / "a", DOCUMENTS)
    (tmp_path / "a" / "people.json").chmod(0o640)
    store.write_files(tmp_path / "a", {"people.json": b"{}\n"})
    assert store.read_folder(tmp_path / "a").documents["people.json"] == b"{}\n"
    assert (tmp_path / "a" / "people.json").stat().st_mode & 0o777 == 0o640
    assert documents(tmp_path / "a") == {**DOCUMENTS, "people.json": b"{}\n"}


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
    assert documents(tmp_path / "a") == DOCUMENTS


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


# -- the manifest -------------------------------------------------------------------------------------------------------


def test_an_edited_folder_is_noticed_and_can_be_accepted(tmp_path: Path) -> None:
    store.write_folder(tmp_path / "a", DOCUMENTS)
    (tmp_path / "a" / "people.json").write_bytes(b"[ ]\n")
    (tmp_path / "a" / "productions" / "new.json").write_bytes(b"{}\n")
    with pytest.raises(StoreError, match="not as it was written") as caught:
        store.read_folder(tmp_path / "a")
    assert [Path(f.file).name for f in caught.value.findings] == ["people.json", "new.json"]
    store.write_files(tmp_path / "a", {})
    edited = {**DOCUMENTS, "people.json": b"[ ]\n", "productions/new.json": b"{}\n"}
    assert store.read_folder(tmp_path / "a").documents == edited


def test_without_a_manifest_nothing_is_checked(tmp_path: Path) -> None:
    store.write_folder(tmp_path / "a", DOCUMENTS)
    (tmp_path / "a" / MANIFEST).unlink()
    (tmp_path / "a" / "people.json").write_bytes(b"[ ]\n")
    assert store.read_folder(tmp_path / "a").documents["people.json"] == b"[ ]\n"


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b"\xff",
        b'{"format": 2, "files": {}, "removed": {}}',
        Manifest({"../outside.json": digest(b"x")}).encoded(),
        Manifest({}, {"../outside.json": digest(b"x")}).encoded(),
        Manifest({"/etc/hosts.json": digest(b"x")}).encoded(),
        Manifest({"productions/../../outside.json": digest(b"x")}).encoded(),
        Manifest({"people.json": "x"}).encoded(),
        Manifest({"people.json": digest(b"x")}).encoded() + b" ",
    ],
)
def test_a_manifest_that_nobody_wrote_is_refused_and_never_leads_out(tmp_path: Path, manifest: bytes) -> None:
    store.write_folder(tmp_path / "a", DOCUMENTS)
    (tmp_path / "outside.json").write_bytes(b"x")
    (tmp_path / "a" / MANIFEST).write_bytes(manifest)
    with pytest.raises(StoreError, match=MANIFEST):
        store.read_folder(tmp_path / "a")
    with pytest.raises(StoreError, match=MANIFEST):
        store.write_folder(tmp_path / "a", DOCUMENTS)
    assert (tmp_path / "outside.json").read_bytes() == b"x"


def test_a_document_taken_away_may_come_back(tmp_path: Path) -> None:
    store.write_folder(tmp_path / "a", {**DOCUMENTS, "productions/gone.json": b"{}"})
    store.write_folder(tmp_path / "a", DOCUMENTS)
    store.write_folder(tmp_path / "a", {**DOCUMENTS, "productions/gone.json": b"{}"})
    assert "productions/gone.json" in store.read_folder(tmp_path / "a").documents


# -- somebody else's changes ----------------------------------------------------------------------------------------------


def catalog(*ids: str) -> Catalog:
    return Catalog.of([Source(name, published="2020") for name in ids])


def test_nobodys_changes_are_written_over(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    catalog("one").write(folder)
    mine, theirs = Catalog.read(folder), Catalog.read(folder)
    (theirs | catalog("two")).write(folder)
    with pytest.raises(StoreError, match="has changed since it was read"):
        (mine | catalog("three")).write(folder)
    assert Catalog.read(folder) == catalog("one", "two")
    (Catalog.read(folder) | catalog("three")).write(folder)
    assert Catalog.read(folder) == catalog("one", "two", "three")


def test_writing_the_same_again_is_no_change(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    catalog("one").write(folder)
    changed = Catalog.read(folder) | catalog("two")
    changed.write(folder)
    changed.write(folder)
    assert Catalog.read(folder) == changed


def test_a_folder_edited_by_hand_is_not_written_over(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    catalog("one").write(folder)
    mine = Catalog.read(folder)
    path = folder / "sources.json"
    path.write_bytes(path.read_bytes().replace(b"2020", b"2021"))
    with pytest.raises(StoreError, match="not as it was written"):
        (mine | catalog("two")).write(folder)
    assert b"2021" in path.read_bytes()


def test_what_was_read_elsewhere_may_be_written_here(tmp_path: Path) -> None:
    catalog("one").write(tmp_path / "a")
    catalog("two").write(tmp_path / "b")
    Catalog.read(tmp_path / "a").write(tmp_path / "b")
    assert Catalog.read(tmp_path / "b") == catalog("one")


def test_what_one_saved_oneself_is_known(tmp_path: Path) -> None:
    Catalog.of([Source("first", published="2020")]).write(tmp_path / "a")
    docs = Catalog.read(tmp_path / "a")
    for name in ("second", "third"):
        docs = docs | Catalog.of([Source(name, published="2020")])
        docs.write(tmp_path / "a")
    assert set(Catalog.read(tmp_path / "a").sources.ids) == {"first", "second", "third"}


def test_other_documents_beside_a_catalogue_do_not_enter_its_manifest(tmp_path: Path) -> None:
    store.write_folder(tmp_path / "a", DOCUMENTS)
    (tmp_path / "a" / "schema").mkdir()
    store.write_files(tmp_path / "a", {"schema/work.json": b"{}", "people.json": b"[1]\n"})
    assert store.read_folder(tmp_path / "a").documents == {**DOCUMENTS, "people.json": b"[1]\n"}
    assert (tmp_path / "a" / "schema" / "work.json").read_bytes() == b"{}"


def test_many_may_make_the_same_folder(tmp_path: Path) -> None:
    for number in range(20):
        with ThreadPoolExecutor(8) as threads:
            made = [threads.submit(store.write_folder, tmp_path / f"a{number}", DOCUMENTS) for _ in range(8)]
        assert len({future.result() for future in made}) == 1
        assert documents(tmp_path / f"a{number}") == DOCUMENTS
    assert sorted(os.listdir(tmp_path)) == sorted(f"a{number}" for number in range(20))
