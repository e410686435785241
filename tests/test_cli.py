"""The command line, as a person meets it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import sportsdocs
from sportsdocs.cli import main
from sportsdocs.review.rules import RULES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a small catalogue that the library has never seen."""
    people = {"ana-berg": {"names": "Ana Berg"}}
    film = {
        "kind": "film",
        "titles": [{"text": "Mein Film", "language": "de", "established": ["blatt"]}],
        "credits": [{"contributor": "ana-berg", "role": "director", "established": ["blatt"]}],
        "releases": [
            {"kind": "theatrical", "date": "2024-04", "announced": ["vorher"]},
            {"kind": "theatrical", "date": "2024-05-02", "established": ["blatt"]},
        ],
    }
    sources = {
        "vorher": {"title": "Bald", "published": "2024-01"},
        "blatt": {"title": "Da", "published": "2024-05-03"},
    }
    documents = {
        "catalog": {"format": 1},
        "people": people,
        "sources": sources,
        "productions/mein-film": film,
    }
    (tmp_path / "mine" / "productions").mkdir(parents=True)
    for name, data in documents.items():
        (tmp_path / "mine" / f"{name}.json").write_text(json.dumps(data), "utf-8")
    return tmp_path / "mine"


def test_the_tour_tells_of_moved_premieres_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour"]) == 0
    printed = capsys.readouterr().out
    for text in ("ursprünglich", "originally announced", "Quellen", "Sources", "docs.productions.where("):
        assert text in printed
    moved = [p for p in sportsdocs.load().productions if p.rescheduled]
    assert sum(f"{p.title} [de]" in printed for p in moved) == 2


def test_the_tour_of_a_folder_never_seen(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour", str(folder), "--locale", "de"]) == 0
    printed = capsys.readouterr().out
    for text in (
        "Mein Film [de]",
        "Mein Film [en-GB]",
        "April 2024 → 2. Mai 2024",
        "Regie: Ana Berg",
        "directed_by(",
    ):
        assert text in printed


def test_an_empty_catalogue_has_a_tour_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sportsdocs.Catalog().write(tmp_path / "empty")
    assert main(["tour", str(tmp_path / "empty")]) == 0
    assert "0 productions" in capsys.readouterr().out


def test_show(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "mein-film", "--data", str(folder), "--locale", "de"]) == 0
    assert "Regie: Ana Berg" in capsys.readouterr().out


def test_show_of_a_miss_names_the_nearest(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "mein-flim", "--data", str(folder)]) == 1
    assert "did you mean 'mein-film'?" in capsys.readouterr().err


def test_find(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "berg", "--data", str(folder)]) == 0
    assert capsys.readouterr().out.split() == ["person", "ana-berg", "Ana", "Berg"]
    assert main(["find", "xyzzy", "--data", str(folder)]) == 1
    assert "nothing is called 'xyzzy', nor anything like it\n" in capsys.readouterr().err


def test_find_groups_by_kind_and_tells_the_name_that_matched(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "Anschlag", "--locale", "de"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert {line for line in lines if not line.startswith(" ")} >= {"production", "event"}
    assert len({line for line in lines if not line.startswith(" ")}) == sum(
        not line.startswith(" ") for line in lines
    )
    assert main(["find", "stero films", "--locale", "de"]) == 0
    assert capsys.readouterr().out.split() == [
        "organization",
        "stereo-films",
        "Stereo",
        "Films",
        "[Stero",
        "Films]",
    ]


def test_find_of_a_miss_names_the_nearest(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "Anna Bergen aus Ulm", "--data", str(folder)]) == 1
    assert "nor anything like it; did you mean 'Ana Berg'?" in capsys.readouterr().err


def test_validate_says_what_is_wrong_where(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(folder), "--locale", "de"]) == 0
    printed = capsys.readouterr().out
    assert "Mein Film (Dokumentarfilm, 2. Mai 2024)" in printed
    assert "nothing wrong" in printed
    (folder / "productions" / "neu.json").write_text('{"kind": "flim"}', "utf-8")
    assert main(["validate", str(folder)]) == 1
    assert capsys.readouterr().err == (
        "productions/neu.json:1 $.kind: is no Kind (got 'flim'); did you mean 'film'?\n"
        '    {"kind": "flim"}\n'
        "     ^\n"
    )


def test_validate_tells_what_to_look_at(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(folder), "--strict"]) == 0
    assert "2 sources, nothing wrong (11 notes, 0 explained, as of 2024-05-03)" in capsys.readouterr().out
    assert main(["validate", str(folder), "--on", "2024-05-02"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == (
        "warning: sources.json $.blatt.published: lies after 2024-05-02 ('2024-05-03') [future-source]"
    )
    assert lines[-1].endswith("2 sources, 1 to look at (11 notes, 0 explained, as of 2024-05-02)")
    assert main(["validate", str(folder), "--on", "2024-05-02", "--strict"]) == 1


def test_validate_tells_notes_if_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(folder), "--notes"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith("note: ") for line in lines) == 11
    assert any("one source only says this ('blatt') [single-source]" in line for line in lines)


def test_what_an_exemption_lets_stand_is_only_counted(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = {"future-source": [{"record": "blatt", "reason": "It is dated ahead."}]}
    (folder / "exemptions.json").write_text(json.dumps(known), "utf-8")
    assert main(["validate", str(folder), "--on", "2024-05-02", "--strict"]) == 0
    assert "nothing wrong (11 notes, 1 explained" in capsys.readouterr().out
    assert main(["validate", str(folder)]) == 0
    assert "[unneeded-exemption]" in capsys.readouterr().out


def test_validate_of_the_bundled_catalogue_finds_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "--strict"]) == 0
    assert "the bundled catalogue: " in capsys.readouterr().out


def test_a_folder_that_joins_the_bundled_catalogue_is_told_what_is_new(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people = folder / "people.json"
    people.write_text(people.read_text("utf-8").replace("Ana Berg", "Mario Goetze"), "utf-8")
    assert main(["validate", str(folder), "--notes"]) == 0
    assert "same name" not in capsys.readouterr().out
    assert main(["validate", str(folder), "--notes", "--bundled"]) == 0
    printed = capsys.readouterr().out
    assert "people.json $.ana-berg.names: 'mario-goetze' has the same name" in printed
    assert "inside-borussia-dortmund" not in printed


def test_validate_lists_its_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", "--rules"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("premiere-before-filming (warning): ")
    assert len(lines) == len(RULES) + 2


def test_the_day_of_a_review_is_a_day(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["validate", str(folder), "--on", "2024-05"]) == 1
    assert "must be one exact day" in capsys.readouterr().err


def test_a_folder_may_refer_to_bundled_records_if_that_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    film = folder / "productions" / "mein-film.json"
    film.write_text(film.read_text("utf-8").replace('"ana-berg"', '"aljoscha-pause"'), "utf-8")
    assert main(["validate", str(folder)]) == 1
    for command in (["validate"], ["tour"], ["format"], ["show", "mein-film", "--data"]):
        assert main([*command, str(folder), "--bundled"]) == 0
    assert "Aljoscha Pause" in capsys.readouterr().out
    assert set(json.loads((folder / "people.json").read_text("utf-8"))) == {"ana-berg"}


def test_format_changes_the_form_and_not_the_content(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sportsdocs.Catalog.read(folder)
    assert main(["format", str(folder), "--check"]) == 1
    assert "productions/mein-film.json would change" in capsys.readouterr().out
    assert main(["format", str(folder)]) == 0
    assert main(["format", str(folder), "--check"]) == 0
    assert sportsdocs.Catalog.read(folder) == before


def test_the_bundled_data_is_in_canonical_form(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["format", "--check"]) == 0, "run: python -m sportsdocs format"
    assert capsys.readouterr().out == ""


def test_a_malformed_locale_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tour", "--locale", "de-ZZ"]) == 1
    assert "de-ZZ" in capsys.readouterr().err


def test_it_runs_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "sportsdocs", "find", "goetze"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0
    assert "Mario Götze" in done.stdout


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    code = "from sportsdocs.cli import main; raise SystemExit(main(['show', 'inside-borussia-dortmund']))"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0
