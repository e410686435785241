"""The wheel: what is in it, how large it is, and that it repeats byte for byte."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folders = [tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("two")]
    return [
        Path(next(WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])))
        for folder in folders
    ]


def test_it_holds_every_file_of_the_package_and_nothing_else(wheels: list[Path]) -> None:
    inside = {name for name in zipfile.ZipFile(wheels[0]).namelist() if ".dist-info/" not in name}
    source = ROOT / "src"
    ours = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*")
        if path.is_file() and path.suffix in {".py", ".json", ".po", ".mo", ".typed"}
    }
    assert inside == ours
    assert {
        "sportsdocs/py.typed",
        "sportsdocs/data/catalog.json",
        "sportsdocs/data/sample/catalog.json",
    } <= inside
    assert {f"sportsdocs/locale/{tag}/LC_MESSAGES/sportsdocs.mo" for tag in ("de", "en")} <= inside


def test_it_carries_both_licences(wheels: list[Path]) -> None:
    names = zipfile.ZipFile(wheels[0]).namelist()
    assert {name.rpartition("/")[2] for name in names if "/licenses/" in name} == {"LICENSE", "LICENSE-DATA"}


def test_it_is_small(wheels: list[Path]) -> None:
    assert wheels[0].stat().st_size < 1024 * 1024


def test_it_repeats(wheels: list[Path]) -> None:
    assert wheels[0].read_bytes() == wheels[1].read_bytes()
