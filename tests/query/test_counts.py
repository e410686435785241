"""Counting: nothing is dropped, nothing counted twice under one key."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings

from sportsdocs.model.entities import Competition, Organization, Team
from sportsdocs.model.kinds import Kind, Sport
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Origin, Release, Subject
from sportsdocs.query import Productions
from tests.query.questions import ROWS

stream, station = Organization("stream", "Stream+"), Organization("station", "ZDS")
league = Competition("league", "Liga", sport="tennis")
side = Team("side", "Beispiel", sport="association-football")
WORKS = Productions(
    [
        Production(
            "twice",
            "series",
            releases=[
                Release("streaming", platform=stream, date="2019-08", territories=["DE"]),
                Release("streaming", platform=stream, date="2019-09", territories=["AT"]),
                Release("broadcast", platform=station, date="2020"),
                Release("preview", date="2018"),
            ],
            subjects=[Subject(side), Subject(side, competition=league), Subject(Person("ana", "Ana"))],
            origins=[Origin(["DE", "GB"], language="de")],
        ),
        Production("winter", "film", releases=[Release("streaming", platform=stream, date="2019-24")]),
        Production("nothing", "film"),
    ]
)


def test_counts_are_of_productions() -> None:
    assert WORKS.count_by("kind") == {Kind.FILM: 2, Kind.SERIES: 1}
    assert WORKS.count_by("platform") == {station: 1, stream: 2, None: 1}
    assert WORKS.count_by("year") == {2019: 1, 2020: 1, None: 2}
    assert WORKS.count_by("country") == {"DE": 1, "GB": 1, None: 2}
    assert WORKS.count_by("language") == {"de": 1, None: 2}
    assert WORKS.count_by("sport") == {Sport.ASSOCIATION_FOOTBALL: 1, None: 2}
    assert WORKS.count_by("competition") == {league: 1, None: 2}


def test_a_pair_is_of_one_release() -> None:
    assert WORKS.count_by("platform", "year") == {
        (station, 2020): 1,
        (stream, 2019): 1,
        (stream, None): 1,
        (None, None): 1,
    }
    assert WORKS.count_by("kind", "year") == {
        (Kind.FILM, None): 2,
        (Kind.SERIES, 2019): 1,
        (Kind.SERIES, 2020): 1,
    }


def test_keys_come_in_order_and_the_unknown_last() -> None:
    assert list(WORKS.count_by("platform")) == [station, stream, None]
    assert list(WORKS.count_by("year")) == [2019, 2020, None]


def test_a_function_is_a_key() -> None:
    assert WORKS.count_by(lambda work: len(work.countries)) == {0: 2, 2: 1}


@settings.get_profile("catalogue")
@given(ROWS)
def test_counts_agree_with_counting_by_hand(rows: Productions) -> None:
    assert rows.count_by("kind") == Counter(work.kind for work in rows)
    countries = Counter[str | None]()
    for work in rows:
        countries.update(work.countries or [None])
    assert rows.count_by("country") == countries
    for counted in (rows.count_by("platform", "year"), rows.count_by("competition", "year")):
        assert sum(counted.values()) >= len(rows)
        assert max(counted.values(), default=0) <= len(rows)
    for key, number in rows.count_by("platform").items():
        pairs = [
            count for (platform, _), count in rows.count_by("platform", "year").items() if platform == key
        ]
        assert max(pairs) <= number <= sum(pairs)
