"""Catalogues: made, read, written, united, asked as of a day."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sportsdocs
from sportsdocs import (
    Catalog,
    CatalogError,
    Citation,
    Credit,
    Extent,
    Franchise,
    InvalidTypeError,
    NotFoundError,
    Organization,
    PartialDate,
    Person,
    Production,
    Relation,
    Release,
    Source,
    StoreError,
    Team,
    Title,
    WithdrawnIdWarning,
    from_dict,
    from_json,
    to_dict,
    to_json,
)
from sportsdocs.codec.content import Content
from sportsdocs.testing.catalogs import catalogs

BLATT = Source("blatt", published="2019-05-21")
NETZ = Source("netz", published="2019-07-20")
ANA = Person("ana-berg", "Ana Berg")


def film(*citations: Citation, title: str = "Film") -> Production:
    return Production(
        "film", "film", titles=[Title(title, citations=citations)], credits=[Credit(ANA, "director")]
    )


def test_of_collects_all_that_is_referred_to() -> None:
    club = Organization("verein", "Verein")
    team = Team("elf", "Elf", club=club)
    docs = Catalog.of([film(Citation(BLATT)), team])
    assert (docs.productions.ids, docs.people.ids, docs.teams.ids) == (("film",), ("ana-berg",), ("elf",))
    assert docs.organizations["verein"] is club
    assert docs.sources.ids == ("blatt",)


def test_of_refuses_two_records_with_one_id() -> None:
    with pytest.raises(CatalogError, match="two different records have this id"):
        Catalog.of([film(), Person("ana-berg", "Anna Berg")])
    with pytest.raises(CatalogError, match="ana-berg"):
        Catalog.of([film(), Organization("ana-berg", "Ana Berg")])
    assert len(Catalog.of([film(), Person("ana-berg", "Ana Berg")]).people) == 1


def test_of_refuses_relations_that_lead_nowhere() -> None:
    lonely = Production("teil", "episode", relations=[Relation("part-of", "reihe")])
    with pytest.raises(CatalogError, match="no production or franchise"):
        Catalog.of([lonely])
    assert Catalog.of([lonely, Franchise("reihe", "Reihe")]).franchises.ids == ("reihe",)


def test_of_takes_records_only() -> None:
    with pytest.raises(InvalidTypeError, match="a production, entity or source"):
        Catalog.of([Title("Film")])  # type: ignore[list-item]


def test_what_is_written_is_read(tmp_path: Path) -> None:
    docs = sportsdocs.load()
    docs.write(tmp_path / "docs")
    assert Catalog.read(tmp_path / "docs") == docs


@settings(max_examples=50)
@given(docs=catalogs(), place=st.integers())
def test_files_dicts_and_pickles_lose_nothing(
    tmp_path_factory: pytest.TempPathFactory, docs: Catalog, place: int
) -> None:
    folder = tmp_path_factory.mktemp("catalog") / "docs"
    docs.write(folder)
    assert Catalog.read(folder) == docs
    assert pickle.loads(pickle.dumps(docs)) == docs == copy.deepcopy(docs)
    for production in docs.productions[:3]:
        assert from_dict(Production, to_dict(production), within=docs) == production
        assert from_json(Production, to_json(production), within=docs) == production
    for entity in list(docs.entities_by_id.values())[:5]:
        assert from_json(type(entity), to_json(entity), within=docs) == entity


def test_a_pickled_catalogue_goes_on_as_before(tmp_path: Path) -> None:
    sportsdocs.sample().write(tmp_path / "docs")
    docs = Catalog.read(tmp_path / "docs")
    again = pickle.loads(pickle.dumps(docs))
    assert again.as_of("2019-06-01") == docs.as_of("2019-06-01")
    assert again | docs == docs
    (docs | Catalog.of([Person("ana-berg", "Ana Berg")])).write(tmp_path / "docs")
    with pytest.raises(StoreError, match="has changed since it was read"):
        again.write(tmp_path / "docs")


# -- uniting ------------------------------------------------------------------------------------------------------------


@settings(max_examples=50)
@given(docs=catalogs())
def test_uniting_with_nothing_or_itself_changes_nothing(docs: Catalog) -> None:
    assert docs | docs == docs
    assert docs | Catalog() == docs == Catalog() | docs


def test_uniting_is_associative() -> None:
    one = Catalog.of([film(Citation(BLATT))])
    two = Catalog.of([film(Citation(NETZ), title="Anders"), Organization("kino", "Kino")])
    three = Catalog.of([Person("ana-berg", "Ana B. Berg"), Organization("kino", "Lichtspiel")])
    assert (one | two) | three == one | (two | three)


def test_equal_content_gets_the_citations_of_both() -> None:
    docs = Catalog.of([film(Citation(BLATT, "reported"))]) | Catalog.of([film(Citation(NETZ))])
    (title,) = docs.productions["film"].titles
    assert [citation.source.id for citation in title.citations] == ["netz", "blatt"]  # by standing
    assert title.standing.value == "established"


def test_bundled_data_is_corrected_by_refuting_and_saying_better() -> None:
    wrong = Catalog.of([film(Citation(BLATT))])
    fix = film().with_sections(
        {
            "titles": [
                Title("Film", refuted_by=[Citation(NETZ)]),
                Title("Der Film", citations=[Citation(NETZ)]),
            ]
        }
    )
    right = wrong | Catalog.of([fix])
    assert right.productions["film"].title == "Der Film"
    assert [title.refuted for title in right.productions["film"].titles] == [True, False]


def test_entities_of_the_right_side_win_and_everything_is_linked_anew() -> None:
    renamed = Person("ana-berg", "Ana Maria Berg")
    docs = Catalog.of([film()]) | Catalog.of([renamed])
    assert docs.productions["film"].credits[0].contributor is docs.people["ana-berg"]
    assert docs.people["ana-berg"].name == "Ana Maria Berg"


def test_statements_that_differ_by_an_old_entity_only_are_one() -> None:
    old, new = Organization("kino", "Kino"), Organization("kino", "Lichtspiel")
    one = Production(
        "film", "film", releases=[Release("streaming", platform=old, citations=[Citation(BLATT)])]
    )
    two = Production(
        "film", "film", releases=[Release("streaming", platform=new, citations=[Citation(NETZ)])]
    )
    docs = Catalog.of([one]) | Catalog.of([two])
    assert len(docs.productions["film"].releases) == 1


def test_a_catalogue_that_uses_a_withdrawn_id_gets_its_successor() -> None:
    kino = Organization("lichtspiel", "Lichtspiel")
    new = Catalog(Content({}, {"lichtspiel": kino}, {}, {"kino": "lichtspiel", "film": "der-film"}, None))
    shown = Release("streaming", platform=Organization("kino", "Kino"), citations=[Citation(BLATT)])
    part = Production("teil", "episode", relations=[Relation("part-of", "film")])
    old = Catalog.of([film().with_sections({"releases": [shown]}), part])
    with pytest.warns(WithdrawnIdWarning):
        docs = new | old
    assert docs.productions["der-film"].releases[0].platform is kino
    assert docs.productions["teil"].relations[0].target == "der-film"
    assert docs.organizations.ids == ("lichtspiel",)


def test_withdrawn_ids_are_followed_to_the_end() -> None:
    kino = Organization("kino", "Kino")
    first = Catalog(Content({}, {"haus": Organization("haus", "Haus")}, {}, {"bau": "haus"}, None))
    second = Catalog(Content({}, {"kino": kino}, {}, {"haus": "kino"}, None))
    shown = Release("streaming", platform=Organization("bau", "Bau"), citations=[Citation(BLATT)])
    old = Catalog.of([Production("film", "film", releases=[shown])])
    with pytest.warns(WithdrawnIdWarning):
        docs = first | second | old
    assert docs.productions["film"].releases[0].platform is kino
    assert docs.organizations.ids == ("kino",)


# -- days ---------------------------------------------------------------------------------------------------------------


@settings(max_examples=50)
@given(docs=catalogs(), days=st.tuples(st.dates(), st.dates()).map(sorted))
def test_looking_back_twice_is_looking_back_once(docs: Catalog, days: list[object]) -> None:
    earlier, later = days
    assert docs.as_of(later).as_of(earlier) == docs.as_of(earlier)  # type: ignore[arg-type]


def test_after_the_last_source_nothing_is_missing() -> None:
    docs = sportsdocs.sample()
    last = max(source.said_by for source in docs.sources)
    assert docs.as_of(last) == docs


def test_a_day_must_be_a_day() -> None:
    with pytest.raises(sportsdocs.InvalidValueError, match="one exact day"):
        sportsdocs.sample().as_of(PartialDate("2019-06"))
    with pytest.raises(sportsdocs.InvalidValueError, match="is no date"):
        Catalog().as_of("gestern")


# -- looking up ---------------------------------------------------------------------------------------------------------


def test_a_miss_offers_the_nearest_ids() -> None:
    docs = sportsdocs.sample()
    with pytest.raises(NotFoundError, match="inside-borussia-dortmund") as caught:
        docs.productions["inside-borusia"]
    assert isinstance(caught.value, KeyError)
    assert "inside-borussia-dortmund" in caught.value.findings[0].suggestions


def test_a_withdrawn_id_answers_with_its_successor() -> None:
    record = film()
    docs = Catalog(Content({"film": record}, {"ana-berg": ANA}, {}, {"alter-film": "film"}, None))
    with pytest.warns(WithdrawnIdWarning, match="'film' answers"):
        assert docs.productions["alter-film"] is record


def test_load_is_read_once_and_immutable() -> None:
    docs = sportsdocs.load()
    assert docs is sportsdocs.load()
    with pytest.raises(AttributeError):
        docs._content = Content()  # type: ignore[misc]
    with pytest.raises(AttributeError):
        docs.productions[0].kind = "film"  # type: ignore[misc, assignment]


def test_one_object_as_data() -> None:
    docs = sportsdocs.sample()
    extent = Extent(3)
    assert to_dict(extent) == {"episodes": 3}
    assert from_dict(Extent, {"episodes": 3}) == extent
    assert to_dict(PartialDate("2018~")) == "2018~"
    with pytest.raises(CatalogError, match=r"\$\.credits\[0\]\.contributor"):
        from_dict(
            Production,
            {"id": "x", "kind": "film", "credits": [{"contributor": "nobody", "role": "director"}]},
            within=docs,
        )


def test_from_an_entity_to_its_productions() -> None:
    platform = Organization("strom", "Strom")
    shown = Production("serie", "series", releases=[Release("streaming", platform=platform)])
    docs = Catalog.of([film(), shown, Person("bo-ost", "Bo Ost")])
    assert docs.productions_of(ANA).ids == ("film",)
    assert docs.productions_of(platform).ids == ("serie",)
    assert docs.productions_of(docs.people["bo-ost"]).ids == ()
    with pytest.raises(NotFoundError):
        docs.productions_of(Person("niemand", "Niemand"))


# -- reading within another catalogue -----------------------------------------------------------------------------------


def test_a_folder_of_corrections_names_bundled_records_by_their_ids(tmp_path: Path) -> None:
    docs = sportsdocs.sample()
    (tmp_path / "fix" / "productions").mkdir(parents=True)
    (tmp_path / "fix" / "catalog.json").write_text('{"format": 1}', "utf-8")
    (tmp_path / "fix" / "sources.json").write_text('{"neu": {"published": "2026-11-01"}}', "utf-8")
    amount = '{"value": 5800000, "currency": "EUR"}'
    fee = f'{{"amount": {amount}, "payer": "amazon", "payee": "bvb", "refuted": ["neu"]}}'
    part = '{"kind": "compared-with", "target": "first-team-juventus", "established": ["neu"]}'
    text = f'{{"kind": "series", "fees": [{fee}], "relations": [{part}]}}'
    (tmp_path / "fix" / "productions" / "inside-borussia-dortmund.json").write_text(text, "utf-8")
    with pytest.raises(CatalogError, match="amazon"):
        Catalog.read(tmp_path / "fix")
    fix = Catalog.read(tmp_path / "fix", within=docs)
    assert fix.organizations["bvb"] == docs.organizations["bvb"]
    before, after = (c.productions["inside-borussia-dortmund"] for c in (docs, docs | fix))
    assert len(after.fees) == len(before.fees)
    assert [fee.refuted for fee in after.fees] != [fee.refuted for fee in before.fees]
    assert (docs | fix).organizations == docs.organizations


def test_a_single_record_is_no_list() -> None:
    with pytest.raises(InvalidTypeError, match="a list of productions"):
        Catalog.of(film())  # type: ignore[arg-type]
