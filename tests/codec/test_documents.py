"""Documents: what a folder may say, and how everything that is wrong is named at once."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from sportsdocs import CatalogError
from sportsdocs.codec.documents import read_documents, write_documents

Documents = dict[str, Any]

GOOD: Documents = {
    "catalog.json": {"format": 1, "version": "1"},
    "organizations.json": {
        "kino": {"names": "Kino", "kind": "platform", "parent": "haus"},
        "haus": {"names": {"und": {"text": "Haus", "article": "das"}}},
    },
    "people.json": {"ana-berg": {"names": "Ana Berg"}},
    "franchises.json": {"reihe": {"names": "Reihe"}},
    "sources.json": {"blatt": {"published": "2019-05-21"}, "netz": {"published": "2019-07-20", "publisher": "haus"}},
    "productions/film.json": {
        "kind": "series",
        "titles": [{"text": "Film", "language": "de", "established": ["blatt"], "refuted": ["netz"]}],
        "extents": [{"episodes": 4, "announced": ["blatt"]}],
        "credits": [{"contributor": "ana-berg", "role": "director", "established": ["blatt"]}],
        "releases": [
            {
                "kind": "streaming", "platform": "kino", "date": "2019-08-09",
                "territory_count": {"value": 200, "hedge": "over"},
                "announced": [{"source": "blatt", "attributed_to": "haus", "as_printed": "das Kino"}],
            }
        ],
        "fees": [{"amount": {"value": 5, "hedge": "about", "currency": "EUR"}, "payer": "kino", "reported": ["blatt"]}],
        "relations": [{"kind": "part-of", "target": "reihe", "established": ["blatt"]}],
    },
}  # fmt: skip


def encoded(documents: Documents) -> dict[str, bytes]:
    return {file: json.dumps(data).encode() for file, data in documents.items()}


def problems(documents: Documents) -> dict[str, str]:
    with pytest.raises(CatalogError) as caught:
        read_documents(encoded(documents))
    return {f"{f.file} {f.path}": str(f.at(line=0)) for f in caught.value.findings}


def changed(file: str, *path: Any, value: Any) -> Documents:
    """Give the good documents with one node replaced (or added)."""
    documents = copy.deepcopy(GOOD)
    node = documents
    for step in (file, *path)[:-1]:
        node = node[step]
    node[(file, *path)[-1]] = value
    return documents


FILM = "productions/film.json"


def test_the_good_ones_are_read_and_written_again() -> None:
    content = read_documents(encoded(GOOD))
    assert content.productions["film"].releases[0].citations[0].as_printed == "das Kino"
    assert read_documents(write_documents(content)) == content
    assert write_documents(read_documents(write_documents(content))) == write_documents(content)
    assert list(content.entities)[:2] == ["kino", "haus"]


ONE_BY_ONE = [
    (changed(FILM, "titels", value=[]), f"{FILM} $.titels", "did you mean 'titles'"),
    (changed(FILM, "titles", 0, "langauge", value="de"), f"{FILM} $.titles[0].langauge", "did you mean 'language'"),
    (changed(FILM, "titles", 0, "announcd", value=[]), f"{FILM} $.titles[0].announcd", "did you mean 'announced'"),
    (changed(FILM, "kind", value="serie"), f"{FILM} $.kind", "did you mean 'series'"),
    (changed(FILM, "kind", value=3), f"{FILM} $.kind", "not int"),
    (changed(FILM, "titles", value="Film"), f"{FILM} $.titles", "must be a list, not str"),
    (changed(FILM, "titles", 0, value="Film"), f"{FILM} $.titles[0]", "must be an object, not str"),
    (changed(FILM, "titles", 0, "text", value=7), f"{FILM} $.titles[0].text", "not int"),
    (changed(FILM, "titles", 0, "text", value="a\u202eb"), f"{FILM} $.titles[0].text", "cannot be printed"),
    (changed(FILM, "titles", 0, "established", value="blatt"), f"{FILM} $.titles[0].established", "must be a list"),
    (changed(FILM, "titles", 0, "established", value=["blat"]), f"{FILM} $.titles[0].established[0]", "did you mean 'blatt'"),
    (changed(FILM, "titles", 0, "established", value=[{"source": "blatt", "standing": "reported"}]),
     f"{FILM} $.titles[0].established[0].standing", "unknown key"),
    (changed(FILM, "titles", 0, "citations", value=[]), f"{FILM} $.titles[0].citations", "unknown key"),
    (changed(FILM, "extents", 0, "episodes", value="4"), f"{FILM} $.extents[0].episodes", "whole number, not str"),
    (changed(FILM, "extents", 0, "episodes", value=True), f"{FILM} $.extents[0].episodes", "whole number, not bool"),
    (changed(FILM, "extents", 0, "episodes", value=10**30), f"{FILM} $.extents[0].episodes", "must lie between"),
    (changed(FILM, "extents", 0, "episodes", value={"value": 4, "hedge": "abuot"}), f"{FILM} $.extents[0].episodes.hedge", "'about'"),
    (changed(FILM, "credits", 0, "contributor", value="ana-burg"), f"{FILM} $.credits[0].contributor", "did you mean 'ana-berg'"),
    (changed(FILM, "credits", 0, "role", value="directer"), f"{FILM} $.credits[0].role", "did you mean 'director'"),
    (changed(FILM, "releases", 0, "platform", value="ana-berg"), f"{FILM} $.releases[0].platform", "is a Person, not organization"),
    (changed(FILM, "releases", 0, "date", value="2019-02-29"), f"{FILM} $.releases[0].date", "no such day"),
    (changed(FILM, "releases", 0, "date", value="9.8.2019"), f"{FILM} $.releases[0].date", "is no date"),
    (changed(FILM, "releases", 0, "territories", value=["Germany"]), f"{FILM} $.releases[0].territories[0]", "code such as 'DE'"),
    (changed(FILM, "releases", 0, "established", value=["blatt"]), f"{FILM} $.releases[0]", "establishes a release later than itself"),
    (changed(FILM, "fees", 0, "amount", "curency", value="EUR"), f"{FILM} $.fees[0].amount.curency", "did you mean 'currency'"),
    (changed(FILM, "fees", 0, "amount", value=5), f"{FILM} $.fees[0].amount", "must be an object of value and currency"),
    (changed(FILM, "relations", 0, "target", value="riehe"), f"{FILM} $.relations[0].target", "did you mean 'reihe'"),
    (changed(FILM, "relations", 0, "target", value="film"), f"{FILM} $.relations[0].target", "relation to itself"),
    (changed(FILM, "id", value="film"), f"{FILM} $.id", "is the id"),
    (changed("productions/reihe.json", value={"kind": "film"}), "productions/reihe.json ", "id is taken"),
    (changed("productions/Film.json", value={"kind": "film"}), "productions/Film.json $", "lower-case ASCII"),
    (changed("productions/con.json", value={"kind": "film"}), "productions/con.json $", "no device name"),
    (changed("poeple.json", value={}), "poeple.json ", "did you mean 'people.json'"),
    (changed("people.json", "ana-berg", "names", value={}), "people.json $.ana-berg.names", "must not be empty"),
    (changed("people.json", "kino", value={"names": "Kino"}), "people.json $.kino", "this id is taken in organizations.json"),
    (changed("people.json", value=[]), "people.json $", "must be an object"),
    (changed("organizations.json", "haus", "parent", value="kino"), "organizations.json $.haus.parent", "run in a circle"),
    (changed("sources.json", "blatt", "url", value="javascript:alert(1)"), "sources.json $.blatt.url", "http"),
    (changed("catalog.json", value={"format": 2}), "catalog.json $.format", "newer version"),
    (changed("catalog.json", value={"format": True}), "catalog.json $.format", "must be 1"),
    (changed("catalog.json", value={"format": 1, "vresion": "1"}), "catalog.json $.vresion", "did you mean 'version'"),
    (changed("catalog.json", "withdrawn", value={"alt": "nirgends"}), "catalog.json $.withdrawn.alt", "does not exist"),
]  # fmt: skip


@pytest.mark.parametrize(("documents", "place", "reason"), ONE_BY_ONE, ids=map(str, range(len(ONE_BY_ONE))))
def test_each_fault_is_named_with_file_path_and_reason(documents: Documents, place: str, reason: str) -> None:
    found = problems(documents)
    assert place in found, found
    assert reason in found[place]


def test_all_faults_are_told_at_once() -> None:
    documents = changed(FILM, "kind", value="serie")
    documents[FILM]["releases"][0] |= {"date": "2019-02-30", "platform": "kno", "x": 1}
    documents["people.json"]["b"] = {"names": 1}
    documents["sources.json"]["netz"]["published"] = "bald"
    assert len(problems(documents)) == 6


def test_a_fault_in_an_entity_is_not_told_again_where_it_is_used() -> None:
    documents = changed("people.json", "ana-berg", "names", value=3)
    assert list(problems(documents)) == ["people.json $.ana-berg.names"]


def test_a_catalogue_needs_its_mark() -> None:
    documents = {file: data for file, data in GOOD.items() if file != "catalog.json"}
    assert problems(documents) == {
        "catalog.json ": "catalog.json: a catalogue has this file, with its format"
    }


def test_many_faults_print_briefly_and_are_all_there() -> None:
    documents = copy.deepcopy(GOOD)
    documents["people.json"] |= {f"p{number}": {"names": 1} for number in range(500)}
    with pytest.raises(CatalogError) as caught:
        read_documents(encoded(documents))
    assert len(caught.value.findings) == 500
    assert len(str(caught.value)) < 20_000
    assert str(caught.value).endswith("… and 400 more")
