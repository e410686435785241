"""Plain rows: values that JSON can hold, the same columns in every row, ids that lead somewhere, and what the files say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

import sportsdocs
from sportsdocs.catalog import Catalog
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Extent, Release
from sportsdocs.query import Productions, Rows, came_out
from sportsdocs.testing.catalogs import catalogs

TABLES = (
    "productions", "people", "organizations", "teams", "competitions", "events", "franchises", "sources", "credits",
    "releases",
)  # fmt: skip
#: Columns that hold ids of the catalogue, one or a list.
IDS = {
    "id", "affiliation", "agency", "club", "companies", "competition", "competitions", "contributor", "directors",
    "parent", "part_of", "platform", "platforms", "production", "publisher", "subjects",
}  # fmt: skip
FOLDER = Path(sportsdocs.__file__).parent / "data" / "sample"
docs = sportsdocs.sample()


def of(catalog: Catalog, table: str) -> Rows[Any]:
    rows: Rows[Any] = getattr(catalog, table)
    return rows


def _held(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def hold_plain_rows(catalog: Catalog) -> None:
    known = {*catalog.productions.ids, *catalog.entities_by_id, *catalog.sources_by_id}
    for table in TABLES:
        rows = of(catalog, table)
        plain = rows.to_rows()
        assert json.loads(json.dumps(plain)) == plain
        assert len(plain) == len(rows)
        for row in plain:
            assert list(row) == list(rows.columns)
            assert [
                value for name in IDS & row.keys() for value in _held(row[name]) if value not in known
            ] == []
            lists = [value for value in row.values() if isinstance(value, list)]
            assert all(type(one) is str for found in lists for one in found)
            assert all(len(found) == len(set(found)) for found in lists)


@settings.get_profile("catalogue")
@given(catalog=catalogs())
def test_rows_of_any_catalogue_are_plain(catalog: Catalog) -> None:
    hold_plain_rows(catalog)


@pytest.mark.parametrize("catalog", [docs, sportsdocs.load()], ids=["sample", "all"])
def test_rows_of_the_bundled_catalogues_are_plain(catalog: Catalog) -> None:
    hold_plain_rows(catalog)


@pytest.mark.parametrize("table", TABLES)
def test_a_column_holds_lists_everywhere_or_nowhere(table: str) -> None:
    rows = of(sportsdocs.load(), table).to_rows()
    for name in rows[0]:
        kinds = {type(row[name]) for row in rows} - {type(None)}
        assert len(kinds) <= 1, name
        assert list not in kinds or all(row[name] is not None for row in rows), name


def test_rows_are_those_that_are_asked_for_in_their_order() -> None:
    newest = docs.productions.where(kind="film").newest_first()
    assert [row["id"] for row in newest.to_rows()] == list(newest.ids)
    assert Productions().to_rows() == []
    some = docs.releases.where(came_out(when=2019))
    assert [row["production"] for row in some.to_rows()] == [entry.production.id for entry in some]


# -- against the files ----------------------------------------------------------------------------------------------


def file_of(name: str) -> Any:
    return json.loads((FOLDER / name).read_text("utf-8"))


def row_of(table: str, **wanted: Any) -> dict[str, Any]:
    (row,) = (row for row in of(docs, table).to_rows() if wanted.items() <= row.items())
    return row


def test_a_production_stands_as_its_file_says() -> None:
    filed = file_of("productions/inside-borussia-dortmund.json")
    row = row_of("productions", id="inside-borussia-dortmund")
    assert row["title"] == filed["titles"][0]["text"] == "Inside Borussia Dortmund"
    assert row["kind"] == filed["kind"]
    assert (row["countries"], row["year"], row["language"]) == (
        filed["origins"][0]["countries"],
        filed["origins"][1]["year"],
        filed["origins"][1]["language"],
    )
    assert (
        row["episodes"]
        == row["episodes_least"]
        == row["episodes_most"]
        == filed["extents"][0]["episodes"]
        == 4
    )
    assert filed["extents"][2]["minutes"] == {"value": 68, "to": 96}
    assert (row["minutes"], row["minutes_least"], row["minutes_most"]) == (None, 68, 96)
    assert (row["premiere"], row["premiere_year"]) == ("2019-08-16", 2019)
    assert (row["announced_dates"], row["rescheduled"]) == (["2019-08-09"], True)
    assert (row["delay_least"], row["delay_most"]) == (7, 7)
    assert row["platforms"] == ["prime-video", "das-erste"]
    assert row["directors"] == ["aljoscha-pause"]
    subject = filed["subjects"][0]
    assert row["subjects"][0] == subject["about"]
    assert row["seasons"][0] == subject["season"]
    assert "bundesliga" in row["competitions"]
    assert row["sports"] == ["association-football"]
    assert row["part_of"] == []


def test_releases_stand_as_the_file_says() -> None:
    filed = file_of("productions/krieg-der-luegen.json")["releases"]
    rows = [row for row in docs.releases.to_rows() if row["production"] == "krieg-der-luegen"]
    assert rows
    for row in rows:
        said = [
            one
            for one in filed
            if "refuted" not in one
            and (one["kind"], one.get("platform"), one.get("date"))
            == (row["kind"], row["platform"], row["date"])
        ]
        assert said, row
        assert row["territories"] == said[0].get("territories", [])
        assert row["year"] == (None if row["date"] is None else int(row["date"][:4]))
        assert row["standing"] in said[0]


def test_a_release_stands_with_all_its_values() -> None:
    assert row_of("releases", production="inside-borussia-dortmund", kind="streaming") == {
        "production": "inside-borussia-dortmund",
        "kind": "streaming",
        "platform": "prime-video",
        "place": None,
        "version": None,
        "running_time": None,
        "running_time_least": None,
        "running_time_most": None,
        "date": "2019-08-16",
        "year": 2019,
        "last_part": "2019-09-13",
        "rhythm": "weekly",
        "territories": [],
        "excluded": [],
        "territory_count": None,
        "territory_count_least": 201,
        "territory_count_most": None,
        "exclusive": True,
        "standing": "established",
    }


def test_credits_stand_as_the_files_say() -> None:
    for path in sorted((FOLDER / "productions").glob("*.json")):
        filed = [
            one for one in json.loads(path.read_text("utf-8")).get("credits", []) if "refuted" not in one
        ]
        rows = [row for row in docs.credits.to_rows() if row["production"] == path.stem]
        assert [
            (one["contributor"], one["role"], one.get("affiliation"), one.get("language")) for one in filed
        ] == [(row["contributor"], row["role"], row["affiliation"], row["language"]) for row in rows]


@pytest.mark.parametrize(
    ("table", "name"),
    [
        ("people", "gender"), ("organizations", "kind"), ("organizations", "country"), ("organizations", "parent"),
        ("teams", "sport"), ("teams", "category"), ("teams", "club"), ("teams", "country"), ("competitions", "sport"),
        ("events", "competition"), ("events", "season"), ("events", "period"), ("sources", "title"),
        ("sources", "publisher"), ("sources", "agency"), ("sources", "published"), ("sources", "language"),
        ("sources", "url"), ("sources", "archived_url"), ("sources", "read_on"),
    ],
)  # fmt: skip
def test_fields_stand_as_the_files_say(table: str, name: str) -> None:
    filed = file_of(f"{table}.json")
    rows = of(docs, table).to_rows()
    assert {row["id"] for row in rows} == set(filed)
    assert {row["id"]: row[name] for row in rows} == {id_: one.get(name) for id_, one in filed.items()}


def test_a_hedged_number_has_limits_and_no_value() -> None:
    work = Production("work", "series", extents=[Extent(Quantity(6, "at-least"), minutes=Quantity(4, to=6))])
    (row,) = Productions([work]).to_rows()
    assert (row["episodes"], row["episodes_least"], row["episodes_most"]) == (None, 6, None)
    assert (row["minutes"], row["minutes_least"], row["minutes_most"]) == (None, 4, 6)


def test_what_is_unknown_is_none_or_an_empty_list() -> None:
    (row,) = Productions([Production("work", "film")]).to_rows()
    assert {name for name, value in row.items() if value not in (None, [])} == {"id", "kind", "rescheduled"}
    assert row["rescheduled"] is False


def test_a_vague_delay_has_both_ends() -> None:
    plan = Citation(Source("before", published="2019-05-21"), "announced")
    fact = Citation(Source("after", published="2019-12-01"))
    work = Production(
        "work",
        "film",
        releases=[
            Release("streaming", date="2019-08", citations=[plan]),
            Release("streaming", date="2019-09-16", citations=[fact]),
        ],
    )
    (row,) = Productions([work]).to_rows()
    assert work.announced_dates == (PartialDate("2019-08"),)
    assert (row["rescheduled"], row["delay_least"], row["delay_most"]) == (True, 16, 46)


def test_a_date_in_two_years_has_no_year() -> None:
    winter = PartialDate("2018-24")
    assert winter.earliest.year != winter.latest.year
    work = Production("work", "film", releases=[Release("theatrical", date=winter)])
    catalog = Catalog.of([work])
    (release,), (row,) = catalog.releases.to_rows(), catalog.productions.to_rows()
    assert (release["date"], release["year"]) == ("2018-24", None)
    assert (row["premiere"], row["premiere_year"]) == ("2018-24", None)
    assert catalog.releases.count_by("year") == {None: 1}
