"""What goes wrong with documents by default, row by row of the table in `tests/house/test_hazards.py`."""

from __future__ import annotations

import json
import time
import unicodedata
from collections.abc import Callable
from functools import partial, reduce
from typing import Any

import pytest

from sportsdocs import (
    Catalog,
    CatalogError,
    Finding,
    Money,
    Organization,
    Production,
    Quantity,
    Release,
    SportsdocsError,
    Text,
    Title,
    from_dict,
    from_json,
)
from sportsdocs.codec.documents import read_documents
from sportsdocs.model.checks import LARGEST_FILE, LONGEST_TEXT
from sportsdocs.names import fold

MARK = b'{"format": 1}'


def told(**documents: bytes | Any) -> tuple[Finding, ...]:
    """Give what is said of documents; `film` is that of a production, the others are called by their names."""
    names = {"film": "productions/film.json", "catalog": "catalog.json"}
    given = {"catalog": MARK, **documents}
    encoded = {
        names.get(name, f"{name}.json"): data if isinstance(data, bytes) else json.dumps(data).encode()
        for name, data in given.items()
    }
    with pytest.raises(CatalogError) as caught:
        read_documents(encoded)
    assert all(line.isprintable() for line in caught.value.report().split("\n"))
    return caught.value.findings


def title(text: str) -> dict[str, Any]:
    return {"kind": "film", "titles": [{"text": text, "language": "de"}]}


# -- bytes --------------------------------------------------------------------------------------------------------------

GOOD = '{"kind": "film", "titles": [{"text": "Größe", "language": "de"}]}'


@pytest.mark.parametrize(
    ("data", "reason", "line"),
    [
        (GOOD.encode("utf-16"), "is not UTF-8 text (byte 0)", 1),
        (GOOD.encode("utf-16-le"), "is not text (byte 1 is NUL)", 1),
        (GOOD.encode("utf-32-be"), "is not text (byte 0 is NUL)", 1),
        (GOOD.encode("latin-1"), "is not UTF-8 text (byte 40)", 1),
        (b'{"kind":\n"\xed\xa0\x80"}', "is not UTF-8 text (byte 10)", 2),
        (b"\0" + GOOD.encode(), "is not text (byte 0 is NUL)", 1),
        (b"\xef\xbb\xbf" + GOOD.encode(), "byte-order mark", None),
    ],
    ids=["utf-16", "utf-16-le", "utf-32", "latin-1", "surrogates", "leading NUL", "byte-order mark"],
)
def test_bytes_that_are_not_utf_8(data: bytes, reason: str, line: int | None) -> None:
    (finding,) = told(film=data)
    assert reason in finding.reason
    assert (finding.file, finding.line) == ("productions/film.json", line)


@pytest.mark.parametrize(
    ("data", "reason", "line"),
    [
        (b"", "is empty", None),
        (b" \n\t\n", "is empty", None),
        (b'{"kind": "film",\n "titles": [{"te', "ends too early", 2),
        (b'{"kind": "film",\n "titles": [', "ends too early", 2),
        (b'{"kind": "film",\n "titles"', "ends too early", 2),
        (b"\0" * 4096, "is not text (byte 0 is NUL)", 1),
        (b'{"kind": "film"}\n' + b"\0" * 512, "is not text (byte 17 is NUL)", 2),
        (b'{\n<<<<<<< HEAD\n"kind": "film"\n', "has a merge conflict mark", 2),
        (b'{\n"kind": "film"\n=======\n"kind": "series"\n', "has a merge conflict mark", 3),
    ],
    ids=["empty", "blank", "in a key", "in a list", "in an object", "NULs", "NUL tail", "ours", "middle"],
)
def test_empty_cut_nul_filled_and_conflicting_files(data: bytes, reason: str, line: int | None) -> None:
    (finding,) = told(film=data)
    assert reason in finding.reason
    assert (finding.file, finding.line) == ("productions/film.json", line)


def test_a_file_cut_anywhere_is_refused_with_its_line() -> None:
    data = json.dumps(json.loads(GOOD), indent=1).encode()
    for length in range(1, len(data)):
        (finding,) = told(film=data[:length])
        if "UTF-8" not in finding.reason:
            assert finding.line in range(1, 10)
            assert finding.excerpt.endswith("^")


# -- JSON ---------------------------------------------------------------------------------------------------------------


def test_duplicate_keys() -> None:
    data = b'{"kind": "film",\n "kind": "film",\n "titles": [{"text": "A", "\\u0074ext": "A"}]}'
    first, second = told(film=data)
    assert (first.path, first.line, first.value) == ("$.kind", 2, "'kind'")
    assert (second.path, second.line, second.value) == ("$.titles[0].text", 3, "'text'")
    assert "twice" in first.reason
    assert told(people=b'{"a-b": {"names": "A"}, "a-b": {"names": "A"}}')[0].path == "$.a-b"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400", "-1E5", "1.5e3"])
def test_numbers_that_are_none(number: str) -> None:
    data = f'{{"kind": "film",\n "extents": [{{"minutes": {number}}}]}}'.encode()
    (finding,) = told(film=data)
    assert (finding.path, finding.line, finding.value) == ("$.extents[0].minutes", 2, repr(number))


@pytest.mark.parametrize("number", [float("nan"), float("inf"), 1e300, 1.5])
@pytest.mark.parametrize("make", [Quantity, lambda value: Money(value, "EUR")], ids=["quantity", "money"])
def test_constructors_take_no_such_numbers_either(make: Callable[[Any], Any], number: float) -> None:
    with pytest.raises(SportsdocsError):
        make(number)


@pytest.mark.parametrize("digits", [41, 4_300, 5_000, 1_000_000])
def test_huge_numbers(digits: int) -> None:
    (finding,) = told(film=b'{"kind": "film", "extents": [{"minutes": ' + b"9" * digits + b"}]}")
    assert "more than 40 digits" in finding.reason
    assert len(finding.value) < 60
    (finding,) = told(film={"kind": "film", "extents": [{"minutes": 10**30}]})
    assert "must lie between" in finding.reason


# -- depth --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("depth", [63, 500, 100_000], ids=["walk", "deeper", "parser"])
@pytest.mark.parametrize(("start", "end"), [(b"[", b"]"), (b'{"a":', b"}")], ids=["lists", "objects"])
def test_deep_nesting_is_one_error_whoever_meets_it(depth: int, start: bytes, end: bytes) -> None:
    (finding,) = told(film=b'{"kind":\n' + start * (depth + 1) + b"1" + end * (depth + 1) + b"}")
    assert finding.reason == "nests deeper than 64 levels"
    assert finding.line == 2
    assert finding.path.startswith("$.kind[0][0]" if start == b"[" else "$.kind.a.a")


def test_what_nests_less_deeply_is_judged_by_what_it_is() -> None:
    (finding,) = told(film=b'{"kind":' + b"[" * 63 + b"]" * 63 + b"}")
    assert finding.path == "$.kind"
    assert "nests" not in finding.reason


def test_a_chain_of_5000_references_needs_no_recursion() -> None:
    chain = {f"o{i}": {"names": "O", "parent": f"o{i + 1}"} for i in range(5_000)}
    (finding,) = told(organizations={**chain, "o5000": {"names": "O"}})
    assert finding.reason == "has 20 parents above each other already"
    withdrawn = {f"o{i}": f"o{i + 1}" for i in range(20_000)}
    start = time.process_time()
    findings = told(catalog={"format": 1, "withdrawn": withdrawn})
    assert len(findings) == 20_000
    assert time.process_time() - start < 30
    with pytest.raises(SportsdocsError, match="20 parents"):
        reduce(lambda parent, i: Organization(f"o{i}", "O", parent=parent), range(5_000), None)


# -- texts --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb", "b\udc80"], ids=ascii)
def test_lone_surrogates(text: str) -> None:
    (finding,) = told(film=json.dumps(title(text)).encode("ascii"))
    assert finding.path == "$.titles[0].text"
    assert finding.value.isascii()
    makers: list[tuple[Callable[[Any], Any], Any]] = [(Title, text), (Text, {"de": text})]
    makers.append((partial(from_json, Text), json.dumps(text)))
    for make, given in makers:
        with pytest.raises(SportsdocsError):
            make(given)
    (finding,) = told(people=json.dumps({text: {"names": "A"}}).encode("ascii"))
    str(finding).encode("utf-8")


def test_caps_are_documented_and_the_one_for_files_is_an_argument() -> None:
    documents = {"catalog.json": MARK, "productions/film.json": GOOD.encode()}
    assert read_documents(documents, largest=100).productions
    with pytest.raises(CatalogError, match="is larger than"):
        read_documents(documents, largest=50)
    assert LARGEST_FILE == 50 * 1024 * 1024
    assert LONGEST_TEXT == 10_000
    assert not read_documents({"catalog.json": MARK}).productions
    (finding,) = told(film=title("a" * (LONGEST_TEXT + 1)))
    assert "is longer than 10000 characters" in finding.reason
    assert len(str(finding)) < 300


def test_caps_on_what_is_printed() -> None:
    people = {f"p{i}": {"names": 1} for i in range(1_000)}
    with pytest.raises(CatalogError) as caught:
        read_documents({"catalog.json": MARK, "people.json": json.dumps(people).encode()})
    error = caught.value
    assert len(error.findings) == 1_000
    assert str(error).endswith("… and 900 more")
    assert error.report(most=3).endswith("… and 997 more")
    assert len(error.report(most=10_000)) < 100_000
    with pytest.raises(SportsdocsError):
        error.report(most=0)


def test_runs_of_combining_marks_are_refused_before_they_are_normalised() -> None:
    start = time.process_time()
    for length in (31, 5_000, 400_000):
        (finding,) = told(film=title("e" + "\u0301" * length))
        assert "combining" in finding.reason or "longer" in finding.reason
    # Normalising the longest takes over a minute.
    assert time.process_time() - start < 20


def test_both_normal_forms_are_one_text_and_one_question() -> None:
    composed, apart = "Größe é Å", unicodedata.normalize("NFD", "Größe é Å")
    assert composed != apart
    assert from_dict(Title, {"text": apart, "language": "de"}) == Title(composed, language="de")
    docs = Catalog.of([Production("film", "film", titles=[Title(apart, language="de")])])
    assert docs.find(apart)[0].obj is docs.find(composed)[0].obj is docs.productions["film"]
    (finding,) = told(people={unicodedata.normalize("NFD", "ä"): {"names": "A"}})
    assert "an id is lower-case ASCII" in finding.reason
    # Compatibility forms stay what they are: ﬁ is no fi in a stored text.
    assert Title("ﬁlm Ⅷ").text == "ﬁlm Ⅷ"


def test_search_keys_are_in_normal_form_for_every_character() -> None:
    for code in range(0x110000):
        character = chr(code)
        if unicodedata.category(character) not in ("Cs", "Cn"):
            key = fold(f"a{character}b")
            assert unicodedata.is_normalized("NFC", key), hex(code)
    assert Title("STRAẞE").text == "STRAẞE"


@pytest.mark.parametrize(
    "hidden",
    ["\u202e", "\u2066", "\u200b", "\ufeff", "\U000e0041", "\x1b[31m", "\x07", "\x7f", "\u2028", "\ufffe", "\ue000"],
    ids=ascii,
)  # fmt: skip
def test_characters_that_hide_or_steer(hidden: str) -> None:
    data = json.dumps(title(f"a{hidden}b"), ensure_ascii=False).encode()
    with pytest.raises(CatalogError) as caught:
        read_documents({"catalog.json": MARK, "productions/film.json": data})
    assert all(line.isprintable() for line in caught.value.report().splitlines())
    with pytest.raises(SportsdocsError):
        Title(f"a{hidden}b")
    # As a key, where the message has to name it.
    (finding,) = told(film={"kind": "film", f"a{hidden}b": 1})
    assert all(line.isprintable() for line in f"{finding}\n{finding.excerpt}".splitlines())


# -- kinds of values ----------------------------------------------------------------------------------------------------

COERCED = [
    ({"extents": [{"episodes": True}]}, "$.extents[0].episodes"),
    ({"extents": [{"episodes": "4"}]}, "$.extents[0].episodes"),
    ({"extents": [{"episodes": 4.0}]}, "$.extents[0].episodes"),
    ({"extents": [{"episodes": {"value": False}}]}, "$.extents[0].episodes.value"),
    ({"origins": [{"year": "2019"}]}, "$.origins[0].year"),
    ({"origins": [{"year": 2019.0}]}, "$.origins[0].year"),
    ({"titles": [{"text": 7}]}, "$.titles[0].text"),
    ({"titles": [{"text": True}]}, "$.titles[0].text"),
    ({"releases": [{"kind": "streaming", "exclusive": 1}]}, "$.releases[0].exclusive"),
    ({"releases": [{"kind": "streaming", "exclusive": "true"}]}, "$.releases[0].exclusive"),
    ({"releases": [{"kind": "streaming", "date": 2019}]}, "$.releases[0].date"),
    ({"releases": [{"kind": 1}]}, "$.releases[0].kind"),
    ({"kind": None}, "$.kind"),
]


@pytest.mark.parametrize(("data", "path"), COERCED, ids=json.dumps)
def test_nothing_is_coerced(data: Any, path: str) -> None:
    assert [finding.path for finding in told(film={"kind": "film", **data})] == [path]


@pytest.mark.parametrize("value", ["film", {"0": {"text": "A"}}, 1, True, None], ids=repr)
@pytest.mark.parametrize("field", ["titles", "releases"])
def test_a_list_is_a_list(field: str, value: Any) -> None:
    (finding,) = told(film={"kind": "film", field: value})
    assert finding.path == f"$.{field}"
    assert "must be a list" in finding.reason
    (finding,) = told(film={"kind": "film", "origins": [{"countries": value, "year": 2019}]})
    assert finding.path == "$.origins[0].countries"
    (finding,) = told(film={"kind": "film", "titles": [{"text": "A", "established": value}]})
    assert finding.path == "$.titles[0].established"


UNKNOWN = [
    ("film", {"kind": "film", "titels": []}, "$.titels", "titles"),
    ("film", {"kind": "film", "titles": [{"text": "A", "langauge": "de"}]}, "$.titles[0].langauge", "language"),
    ("film", {"kind": "film", "titles": [{"text": "A", "anounced": []}]}, "$.titles[0].anounced", "announced"),
    ("film", {"kind": "film", "extents": [{"minutes": {"valeu": 1, "value": 1}}]}, "$.extents[0].minutes.valeu", "value"),
    ("people", {"ana": {"names": "A", "alias": []}}, "$.ana.alias", "aliases"),
    ("people", {"ana": {"names": {"de": {"text": "A", "artcle": "die"}}}}, "$.ana.names.de.artcle", "article"),
    ("people", {"ana": {"names": "A", "identifiers": {"wikidta": "Q1"}}}, "$.ana.identifiers.wikidta", "wikidata"),
    ("sources", {"a": {"published": "2019", "urll": "x"}}, "$.a.urll", "url"),
    ("catalog", {"format": 1, "verson": "1"}, "$.verson", "version"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "data", "path", "near"), UNKNOWN, ids=[path for *_, path, _ in UNKNOWN])
def test_unknown_keys_are_refused_with_the_nearest_name(file: str, data: Any, path: str, near: str) -> None:
    (finding,) = told(**{file: data})
    assert finding.path == path
    assert finding.suggestions[0] == near


@pytest.mark.parametrize("version", ["1", True, 1.0, 0, 2, 99, -1, None, [1], {"format": 1}], ids=repr)
def test_the_format_comes_first_and_is_taken_strictly(version: Any) -> None:
    # Nothing else is told: a newer format may mean anything by it.
    (finding,) = told(catalog={"format": version, "nonsense": 1}, film=b"{", people=[])
    assert (finding.file, finding.path) == ("catalog.json", "$.format")
    newer = type(version) is int and version > 1
    assert ("newer version" in finding.reason) == newer
    assert told(catalog={"nonsense": 1}, film=b"{")[0].path == "$.format"


# -- references ---------------------------------------------------------------------------------------------------------


def test_references_that_lead_nowhere_are_told_with_the_nearest() -> None:
    credit = {"contributor": "ana-burg", "role": "director", "established": ["blat"]}
    relation = {"kind": "part-of", "target": "flim"}
    found = told(
        people={"ana-berg": {"names": "Ana Berg"}},
        sources={"blatt": {"published": "2019"}},
        film={"kind": "film", "credits": [credit], "relations": [relation]},
    )
    offered = {finding.path: finding.suggestions for finding in found}
    assert offered == {
        "$.credits[0].contributor": ("ana-berg",),
        "$.credits[0].established[0]": ("blatt",),
        "$.relations[0].target": ("film",),
    }


def test_an_id_that_two_records_have_is_told_with_both_places() -> None:
    names = {"film": {"names": "A"}}
    by_file = {f.file: f for f in told(people=names, organizations=names, film={"kind": "film"}, sources={})}
    assert by_file["people.json"].path == "$.film"
    assert "taken in organizations.json" in by_file["people.json"].reason
    assert "taken in organizations.json" in by_file["productions/film.json"].reason
    (finding,) = told(sources={"ana": {"published": "2019"}}, people={"ana": {"names": "A"}})
    assert (finding.file, finding.path) == ("people.json", "$.ana")
    assert "taken in sources.json" in finding.reason


def test_circles_are_told_with_all_that_is_in_them() -> None:
    circle = {
        "a": {"names": "A", "parent": "b"},
        "b": {"names": "B", "parent": "c"},
        "c": {"names": "C", "parent": "a"},
    }
    (finding,) = told(organizations={**circle, "d": {"names": "D", "parent": "a"}})
    assert finding.path == "$.c.parent"
    assert finding.reason == "these parents run in a circle: a → b → c → a"
    (finding,) = told(organizations={"a": {"names": "A", "parent": "a"}})
    assert finding.reason.endswith(": a → a")
    many = {f"o{i}": {"names": "O", "parent": f"o{(i + 1) % 5_000}"} for i in range(5_000)}
    assert len(str(told(organizations=many)[0])) < 300


def test_what_hangs_on_a_file_that_cannot_be_read_is_not_told_again() -> None:
    film = {"kind": "film", "credits": [{"contributor": "ana", "role": "director", "established": ["x"]}]}
    found = told(people=b"{", film=film)
    assert [(finding.file, finding.path) for finding in found] == [
        ("people.json", ""),
        ("productions/film.json", "$.credits[0].established[0]"),
    ]


HOSTILE = ["../../x", "..", "con", "lpt1", "a:b", "x\n", "A", "a b", "ä", "a/b", "a\\b", "-a", "", "x" * 101, "a.b", "a\0b"]  # fmt: skip


@pytest.mark.parametrize("id_", HOSTILE, ids=ascii)
def test_hostile_ids(id_: str) -> None:
    (finding,) = told(people={id_: {"names": "A"}})
    assert "an id" in finding.reason
    with pytest.raises(CatalogError, match="an id"):
        read_documents({"catalog.json": MARK, f"productions/{id_}.json": b'{"kind": "film"}'})
    with pytest.raises(SportsdocsError):
        Production(id_, "film")
    with pytest.raises(CatalogError, match="an id"):
        read_documents({"catalog.json": json.dumps({"format": 1, "withdrawn": {id_: "a"}}).encode()})


# -- dates and suggestions ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["19", "07.07.74", "8.6.2014", "2014-06-08 trailing", "2014-6-8", "08/06/2014", "1.2.3.4", "today", "1_000", "２０１４", "NaN", "2014-06-08T00:00"],
)  # fmt: skip
def test_dates_are_written_one_way_with_four_digits_of_the_year(text: str) -> None:
    (finding,) = told(film={"kind": "film", "releases": [{"kind": "streaming", "date": text}]})
    assert finding.path == "$.releases[0].date"
    with pytest.raises(SportsdocsError):
        Release("streaming", date=text)


def test_suggestions_cost_little_and_endless_words_get_none() -> None:
    start = time.process_time()
    (finding,) = told(film={"kind": "film", "x" * 100_000: 1})
    assert finding.suggestions == ()
    (finding,) = told(film={"kind": "x" * 100_000})
    assert len(str(finding)) < 400
    people = {f"person-{i}": {"names": "A"} for i in range(10_000)}
    billed = [{"contributor": f"persn-{i}", "role": "director"} for i in range(200)]
    found = told(people=people, film={"kind": "film", "credits": billed})
    assert len(found) == 200
    assert found[0].suggestions[0] == "person-0"
    assert time.process_time() - start < 10
