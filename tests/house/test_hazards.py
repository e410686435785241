"""What goes wrong with data libraries by default: every row, and the tests that show that it does not here."""

from __future__ import annotations

import ast
import importlib
import os
import pkgutil
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

import sportsdocs

ROOT: Final = Path(__file__).parents[2]
SOURCE: Final = Path(sportsdocs.__file__).parent
MODULES: Final = sorted(SOURCE.rglob("*.py"))

#: Row by row, the tests in `tests/`; or, in brackets, why a row does not apply.
TABLE: Final[dict[str, tuple[str, ...]]] = {
    "bytes not UTF-8, byte-order mark": ("codec/test_hazards.py::test_bytes_that_are_not_utf_8",),
    "empty, cut, NUL-filled, conflict-marked file": (
        "codec/test_hazards.py::test_empty_cut_nul_filled_and_conflicting_files",
        "codec/test_hazards.py::test_a_file_cut_anywhere_is_refused_with_its_line",
    ),
    "duplicate keys": ("codec/test_hazards.py::test_duplicate_keys",),
    "NaN, Infinity, 1e400": (
        "codec/test_hazards.py::test_numbers_that_are_none",
        "codec/test_hazards.py::test_constructors_take_no_such_numbers_either",
        "codec/test_parse.py::test_what_is_written_is_read_again_by_us_and_by_json",
    ),
    "huge integers": ("codec/test_hazards.py::test_huge_numbers", "test_errors.py::test_the_monstrous_is_shown_too"),
    "deep nesting, chains of references": (
        "codec/test_hazards.py::test_deep_nesting_is_one_error_whoever_meets_it",
        "codec/test_hazards.py::test_what_nests_less_deeply_is_judged_by_what_it_is",
        "codec/test_hazards.py::test_a_chain_of_5000_references_needs_no_recursion",
    ),
    "lone surrogates": ("codec/test_hazards.py::test_lone_surrogates",),
    "size of files, texts and reports": (
        "codec/test_hazards.py::test_caps_are_documented_and_the_one_for_files_is_an_argument",
        "codec/test_hazards.py::test_caps_on_what_is_printed",
        "store/test_hazards.py::test_no_file_is_read_that_is_larger_than_allowed",
    ),
    "cost of normal form C": ("codec/test_hazards.py::test_runs_of_combining_marks_are_refused_before_they_are_normalised",),
    "NFD and NFC": (
        "codec/test_hazards.py::test_both_normal_forms_are_one_text_and_one_question",
        "model/test_texts.py::test_both_normal_forms_are_one_text",
    ),
    "casefold": ("codec/test_hazards.py::test_search_keys_are_in_normal_form_for_every_character",),
    "direction, zero-width, tags, control, ESC": (
        "codec/test_hazards.py::test_characters_that_hide_or_steer",
        "model/test_checks.py::test_no_character_that_cannot_be_printed_gets_through",
    ),
    "coercion of bool, int, text": ("codec/test_hazards.py::test_nothing_is_coerced",),
    "lists from text or object": ("codec/test_hazards.py::test_a_list_is_a_list",),
    "unknown keys": ("codec/test_hazards.py::test_unknown_keys_are_refused_with_the_nearest_name",),
    "format version": (
        "codec/test_hazards.py::test_the_format_comes_first_and_is_taken_strictly",
        "codec/test_formats.py::test_every_format_that_ever_was_is_read",
    ),
    "bad references, duplicate ids, circles": (
        "codec/test_hazards.py::test_references_that_lead_nowhere_are_told_with_the_nearest",
        "codec/test_hazards.py::test_an_id_that_two_records_have_is_told_with_both_places",
        "codec/test_hazards.py::test_circles_are_told_with_all_that_is_in_them",
    ),
    "hostile ids": (
        "codec/test_hazards.py::test_hostile_ids",
        "store/test_hazards.py::test_documents_never_lead_out_of_their_folder",
        "store/test_folders.py::test_a_manifest_that_nobody_wrote_is_refused_and_never_leads_out",
    ),
    "FIFO, device, loop, dangling link, directory named *.json": (
        "store/test_hazards.py::test_only_regular_files_are_read",
        "store/test_hazards.py::test_a_linked_folder_of_productions_is_not_followed",
        "store/test_hazards.py::test_a_pipe_that_takes_the_place_of_a_file_in_between_is_not_waited_for",
    ),
    "file name not UTF-8": ("store/test_hazards.py::test_file_names_that_are_none",),
    "locale names": ("format/test_locales.py::test_malformed_tags_and_invented_regions_are_refused",
                     "format/test_locales.py::test_a_refusal_is_short_and_offers_near_tags"),
    "missing date": ("format/test_hazards.py::test_no_date_is_never_today",),
    "years of two digits": (
        "format/test_hazards.py::test_years_have_four_digits_in_every_style",
        "codec/test_hazards.py::test_dates_are_written_one_way_with_four_digits_of_the_year",
    ),
    "parsers of Babel": ("house/test_hazards.py::test_no_parser_of_babel_is_used",),
    "numbers through Babel": ("format/test_hazards.py::test_numbers_that_babel_stumbles_over_are_refused_or_printed",),
    "HTML": (
        "format/test_markup.py::test_html_prints_any_text_as_it_is",
        "format/test_markup.py::test_only_web_addresses_become_links",
    ),
    "spreadsheet export": ("(there is no export to CSV; rows give plain values)", "house/test_hazards.py::test_no_code_deals_with_archives_or_csv"),
    "format strings": (
        "format/test_messages.py::test_a_text_is_never_a_template",
        "format/test_messages.py::test_slots_are_plain_names_and_the_same_in_every_language",
    ),
    ".mo files": (
        "format/test_messages.py::test_messages_that_nobody_compiled_are_a_clear_error",
        "format/test_messages.py::test_every_plural_agrees_with_cldr_for_every_number",
    ),
    "regular expressions": ("house/test_hazards.py::test_every_pattern_of_ours_takes_linear_time",
                            "house/test_hazards.py::test_no_pattern_is_made_of_what_users_type"),
    "cost of suggestions": ("codec/test_hazards.py::test_suggestions_cost_little_and_endless_words_get_none",),
    "pickle, eval, yaml": ("house/test_layers.py::test_no_code_evaluates_or_unpickles",),
    "asserts as checks": ("house/test_hazards.py::test_without_asserts_and_with_all_warnings_everything_is_the_same",
                          "house/test_hazards.py::test_an_assert_only_tells_types_what_was_checked_before"),
    "platform defaults": ("house/test_hazards.py::test_neither_locale_nor_time_zone_nor_encoding_decides_anything",),
    "archives": ("house/test_hazards.py::test_no_code_deals_with_archives_or_csv", "store/test_hazards.py::test_an_archive_is_no_folder"),
}  # fmt: skip


@pytest.mark.parametrize("row", TABLE)
def test_every_row_has_tests_that_exist(row: str) -> None:
    for name in TABLE[row]:
        if not name.startswith("("):
            file, _, function = name.partition("::")
            tree = ast.parse((ROOT / "tests" / file).read_text("utf-8"))
            assert function in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, name


def test_every_test_of_a_hazard_stands_in_the_table() -> None:
    listed = {name for names in TABLE.values() for name in names}
    for folder in ("codec", "store", "format"):
        tree = ast.parse((ROOT / f"tests/{folder}/test_hazards.py").read_text("utf-8"))
        found = {
            f"{folder}/test_hazards.py::{node.name}"
            for node in tree.body
            if isinstance(node, ast.FunctionDef)
        }
        missing = {name for name in found - listed if "::test_" in name}
        assert missing <= {
            "codec/test_hazards.py::test_what_hangs_on_a_file_that_cannot_be_read_is_not_told_again",
            "store/test_hazards.py::test_what_grows_while_it_is_read_is_read_to_its_end",
        }


# -- what stands in the code --------------------------------------------------------------------------------------------


def calls(path: Path, inside: type[ast.AST] = ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """List the calls in a file by the last part of the name of what is called."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in (inner for outer in ast.walk(tree) if isinstance(outer, inside) for inner in ast.walk(outer)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            yield name, node


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names} | {node.module or ""}
    return found


def test_no_parser_of_babel_is_used() -> None:
    parsers = {"parse_date", "parse_time", "parse_number", "parse_decimal", "parse_pattern", "parse_locale"}
    for path in MODULES:
        assert not {name.rpartition(".")[2] for name in imported(path)} & parsers, path
        assert not {name for name, _ in calls(path)} & parsers, path


def test_no_code_deals_with_archives_or_csv() -> None:
    for path in MODULES:
        tops = {name.partition(".")[0] for name in imported(path)}
        assert not tops & {"zipfile", "tarfile", "gzip", "bz2", "lzma", "zlib", "csv"}, path


def test_no_pattern_is_made_of_what_users_type() -> None:
    for path in MODULES:
        for name, call in calls(path, inside=ast.FunctionDef):
            if name in {"compile", "fullmatch", "match", "search", "sub", "findall", "finditer", "split"}:
                owner = call.func.value if isinstance(call.func, ast.Attribute) else None
                if isinstance(owner, ast.Name) and owner.id == "re":
                    ours = isinstance(call.args[0], ast.Constant) or "re.escape(" in ast.unparse(call.args[0])
                    assert ours, f"{path}:{call.lineno}"


def patterns() -> dict[str, re.Pattern[str]]:
    """Give every compiled pattern of every module."""
    found = {}
    for module in pkgutil.walk_packages(sportsdocs.__path__, "sportsdocs."):
        if module.name != "sportsdocs.__main__":
            for name, value in vars(importlib.import_module(module.name)).items():
                held = (
                    value.values()
                    if isinstance(value, dict)
                    else value
                    if isinstance(value, tuple)
                    else [value]
                )
                for place, item in enumerate(held):
                    if isinstance(item, re.Pattern) and isinstance(item.pattern, str):
                        found[f"{module.name}.{name}[{place}]"] = item
    return found


HOSTILE: Final = ["a", "a-", "0", "-", " ", "A", ".", "\\", '"', "\\\\", "a\\", "[", "{", "http://a", "10.5240/", "ue", "aae", "ä", "-0", "0.", "<", "&", "\u0301", "1 ", "%(", "{a}", "'", "'a", " 'a", "„", "„a", "«a", "’a"]  # fmt: skip


@pytest.mark.parametrize("name", patterns())
def test_every_pattern_of_ours_takes_linear_time(name: str) -> None:
    pattern = patterns()[name]
    module, _, variable = name.partition("[")[0].rpartition(".")
    code = Path(importlib.import_module(module).__file__ or "").read_text("utf-8")
    held = name.rpartition("[")[2] != "0]" or isinstance(
        vars(importlib.import_module(module))[variable], tuple
    )
    sought = held or re.search(rf"{re.escape(variable)}\.(search|finditer|findall|sub|split)\b", code)
    for piece in HOSTILE:
        text = piece * (20_000 // len(piece)) + "!\n"
        start = time.process_time()
        pattern.fullmatch(text)
        if sought:
            assert sum(1 for _ in pattern.finditer(text)) <= len(text) + 1
        # A quadratic one would take half a minute.
        assert time.process_time() - start < 2, piece


def test_an_assert_only_tells_types_what_was_checked_before() -> None:
    for path in MODULES:
        lines = path.read_text("utf-8").splitlines()
        tree = ast.parse("\n".join(lines))
        for node in ast.walk(tree):
            if isinstance(node, ast.Assert):
                assert re.fullmatch(r"\w[\w.]* is not None|isinstance\(\w+, \w+\)", ast.unparse(node.test)), (
                    path
                )
                assert "noqa: S101" in lines[node.lineno - 1], path


# -- in other surroundings ----------------------------------------------------------------------------------------------

#: Everything from bytes to text and back, in one number.
PROGRAM: Final = """
import hashlib, pathlib, sys, tempfile
from sportsdocs import Catalog, CatalogError, Formatter, sample
docs = sample()
with tempfile.TemporaryDirectory() as folder:
    docs.write(folder + "/c")
    path = pathlib.Path(folder, "c")
    assert Catalog.read(path) == docs if __debug__ else Catalog.read(path)
    bytes_ = b"".join(p.read_bytes() for p in sorted(path.rglob("*.json")))
    (path / "manifest.json").unlink()
    (path / "people.json").write_bytes(b'{"\\xc3\\xa4": {"names": 1}, "a": {"names": ""}}')
    try:
        Catalog.read(path)
    except CatalogError as error:
        refused = error.report()
texts = [f"{f.fact_sheet(p, within=docs)}{f.summary(p)}" for f in map(Formatter, ("de", "en-GB")) for p in docs.productions]
found = [m.obj.id for m in docs.find("I\\u015eIK goetze") or docs.find("goetze")]
told = "\\n".join([*texts, refused, *found]).encode()
sys.stdout.write(hashlib.sha256(bytes_ + told).hexdigest() + f" {len(texts)} {len(refused)}")
"""


def outcome(*options: str, **environment: str) -> str:
    """Run the program in a process of its own, and give what it prints."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LC_", "LANG", "TZ", "PYTHON"))
    }
    done = subprocess.run(
        [sys.executable, *options, "-c", PROGRAM],
        capture_output=True,
        env={**kept, "PYTHONPATH": str(SOURCE.parent), **environment},
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    assert done.stderr == b""
    return done.stdout.decode("ascii")


@pytest.fixture(scope="module")
def usual() -> str:
    return outcome()


STRICT: Final = ("-X", "warn_default_encoding", "-W", "error", "-X", "dev", "-bb")


def test_without_asserts_and_with_all_warnings_everything_is_the_same(usual: str) -> None:
    assert outcome("-O") == outcome("-OO", *STRICT) == usual
    assert int(usual.split()[1]) == 2 * len(sportsdocs.sample().productions)
    assert int(usual.split()[2]) > 100


@pytest.mark.parametrize(
    ("language", "zone", "seed", "more"),
    [
        ("C", "UTC", "0", {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
        ("tr_TR.UTF-8", "Pacific/Kiritimati", "1", {}),
        ("de_DE.ISO-8859-1", "America/St_Johns", "2", {"PYTHONUTF8": "0"}),
        ("POSIX", "Asia/Kathmandu", "3", {"PYTHONIOENCODING": "ascii"}),
    ],
    ids=["C", "tr", "de", "POSIX"],
)
def test_neither_locale_nor_time_zone_nor_encoding_decides_anything(
    usual: str, language: str, zone: str, seed: str, more: dict[str, str]
) -> None:
    surroundings = {"LANG": language, "LC_ALL": language, "TZ": zone, "PYTHONHASHSEED": seed, **more}
    assert outcome(*STRICT, **surroundings) == usual
