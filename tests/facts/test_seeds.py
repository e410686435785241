"""Every assertion of the three articles that the catalogue grew from, and the statement that holds it.

`seeds.json` is a numbered list. An assertion names the place that holds it (`path`), several (`paths`), or says why it is
no statement (`none`). A path is a file of the bundled data and a JSON pointer into it; `value` is what stands there, `word` is a part
of the (English) wording there, `standing` the list in which the statement around it cites the article. Records of entities
cite nothing: what an article says of an entity has its home in a statement, and the record may be named beside it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from sportsdocs.codec.structure import LISTS
from sportsdocs.model.sections import SECTIONS
from tests.facts.bundle import cited_by, plain, source_of

LEDGER: Final[list[dict[str, Any]]] = json.loads(Path(__file__).with_name("seeds.json").read_bytes())
ARTICLES: Final = ("dwdl-94019", "nw-2019-05-21", "dwdl-72390")
HOLDS: Final = {"path", "value", "word", "standing"}


def holders(entry: dict[str, Any]) -> list[dict[str, Any]]:
    if "paths" in entry:
        return list(entry["paths"])
    return [{key: entry[key] for key in HOLDS & entry.keys()}] if "path" in entry else []


HELD: Final = [(entry, holder) for entry in LEDGER for holder in holders(entry)]
PLACES: Final = pytest.mark.parametrize(
    ("entry", "holder"), HELD, ids=[f"{entry['number']}-{place}" for place, (entry, _) in enumerate(HELD)]
)


def split(path: str) -> tuple[str, list[str]]:
    file, _, pointer = path.partition("#/")
    return file, [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")]


def resolve(path: str) -> Any:
    file, tokens = split(path)
    node = plain()[file]
    for token in tokens:
        node = node[int(token)] if isinstance(node, list) else node[token]
    return node


def statement_around(path: str) -> tuple[str, str, str] | None:
    """Return file, section and place of the statement that a path leads into; None in records of other kinds."""
    file, tokens = split(path)
    if file.startswith("productions/") and tokens[0] in SECTIONS:
        return file, tokens[0], tokens[1]
    return None


def citation_around(path: str) -> tuple[str, str] | None:
    """Return standing and source of the citation that a path leads into, if it leads into one."""
    file, tokens = split(path)
    if statement_around(path) and tokens[2] in LISTS:
        return tokens[2], source_of(resolve(f"{file}#/{'/'.join(tokens[:4])}"))
    return None


def wording(node: Any) -> str:
    return str(node["en"] if isinstance(node, dict) else node)


def test_numbers_run_without_a_gap() -> None:
    assert [entry["number"] for entry in LEDGER] == list(range(1, len(LEDGER) + 1))


@pytest.mark.parametrize("entry", LEDGER, ids=[str(entry["number"]) for entry in LEDGER])
def test_entry_has_one_home_or_a_reason_for_none(entry: dict[str, Any]) -> None:
    assert len({"path", "paths", "none"} & entry.keys()) == 1
    assert entry.keys() <= {"number", "article", "says", "paths", "none"} | HOLDS
    assert all(holder.keys() <= HOLDS for holder in holders(entry))
    assert entry["article"] in ARTICLES
    assert entry["says"].strip()
    assert entry.get("none", "a reason").strip()


@pytest.mark.parametrize("article", ARTICLES)
def test_article_has_assertions_each_once(article: str) -> None:
    said = [entry["says"] for entry in LEDGER if entry["article"] == article]
    assert said
    assert len(said) == len(set(said))


@PLACES
def test_path_leads_to_what_the_article_says(entry: dict[str, Any], holder: dict[str, Any]) -> None:
    found = resolve(holder["path"])
    assert ("value" in holder) is not ("word" in holder)
    if "word" in holder:
        assert holder["word"] in wording(found)
    else:
        assert found == holder["value"]
        assert type(found) is type(holder["value"])  # True is 1 to Python, not to a reader


@PLACES
def test_statement_cites_the_article_in_that_standing(entry: dict[str, Any], holder: dict[str, Any]) -> None:
    around = statement_around(holder["path"])
    if around is None:
        assert "standing" not in holder, "only statements cite"
        return
    file, section, place = around
    statement = resolve(f"{file}#/{section}/{place}")
    assert entry["article"] in [source_of(citation) for citation in statement.get(holder["standing"], ())]


@PLACES
def test_path_into_a_citation_is_into_that_of_the_article(
    entry: dict[str, Any], holder: dict[str, Any]
) -> None:
    cited = citation_around(holder["path"])
    assert cited is None or cited == (holder["standing"], entry["article"])


@pytest.mark.parametrize(
    "entry", [e for e in LEDGER if "none" not in e], ids=lambda entry: str(entry["number"])
)
def test_assertion_stands_in_a_statement_or_in_the_record_of_its_article(entry: dict[str, Any]) -> None:
    paths = [holder["path"] for holder in holders(entry)]
    own = f"sources.json#/{entry['article']}/"
    assert any(statement_around(path) or path.startswith(own) for path in paths)


@pytest.mark.parametrize("article", ARTICLES)
def test_every_statement_on_an_article_holds_one_of_its_assertions(article: str) -> None:
    def named() -> Iterator[tuple[str, str, str] | None]:
        for entry, holder in HELD:
            if entry["article"] == article:
                yield statement_around(holder["path"])

    assert cited_by(article) == set(named()) - {None}
