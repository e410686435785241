"""Sports seasons, across two years or within one."""

from __future__ import annotations

import pytest
from hypothesis import given

from sportsdocs.errors import InvalidTypeError, InvalidValueError
from sportsdocs.model.seasons import Season
from sportsdocs.testing.dates import seasons


@given(season=seasons())
def test_a_season_is_read_back_from_its_text(season: Season) -> None:
    assert Season(str(season)) == season


@pytest.mark.parametrize("year", range(1888, 2100))
def test_the_long_and_the_short_form_are_one_season(year: int) -> None:
    short, long, single = (
        Season(f"{year}/{(year + 1) % 100:02}"),
        Season(f"{year}/{year + 1}"),
        Season(f"{year}"),
    )
    assert short == long != single
    assert (short.years, single.years) == ((year, year + 1), (year, year))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "18",
        "2018/",
        "/19",
        "2018/9",
        "2018/20",
        "2018/18",
        "2018/2020",
        "2018-19",
        "2018/019",
        "18/19",
        "0000",
        " 2018",
        "2018/19 ",
    ],
)
def test_what_is_no_season_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError):
        Season(text)


@pytest.mark.parametrize("value", [2018, None, (2018, 2019), b"2018/19"])
def test_nothing_is_made_a_season_that_is_no_text(value: object) -> None:
    with pytest.raises(InvalidTypeError):
        Season(value)  # type: ignore[arg-type]
