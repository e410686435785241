"""Several dates in a sentence: days of one month share its name."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sportsdocs import Formatter, PartialDate
from sportsdocs.format.date_lists import date_phrases

DE, CH, GB, US = (Formatter(tag, plain_spaces=True) for tag in ("de", "de-CH", "en-GB", "en-US"))
ALL = (DE, CH, GB, US)


def days(*texts: str) -> list[PartialDate]:
    return [PartialDate(text) for text in texts]


@pytest.mark.parametrize(
    ("given_days", "german", "british", "american"),
    [
        (
            days("2019-08-23", "2019-08-30", "2019-09-13"),
            "am 23. und 30. August sowie am 13. September 2019",
            "on 23 and 30 August and on 13 September 2019",
            "on August 23 and 30 and on September 13, 2019",
        ),
        (
            days("2018-12-23", "2018-12-27", "2018-12-30", "2019-01-03"),
            "am 23., 27. und 30. Dezember 2018 sowie am 3. Januar 2019",
            "on 23, 27 and 30 December 2018 and on 3 January 2019",
            "on December 23, 27, and 30, 2018, and on January 3, 2019",
        ),
        (
            days("2019-08-23", "2019-09-13"),
            "am 23. August und 13. September 2019",
            "on 23 August and 13 September 2019",
            "on August 23 and September 13, 2019",
        ),
        (days("2019-08", "2019-09-13"), "im August und am 13. September 2019", "in August and on 13 September 2019",
         "in August and on September 13, 2019"),
        (days("2019-08-04~", "2019-08-05"), "um den 4. August und am 5. August 2019",
         "around 4 August and on 5 August 2019", "around August 4 and on August 5, 2019"),
        (days("2019-21", "2019-22"), "im Frühjahr und Sommer 2019", "in spring and summer 2019",
         "in spring and summer 2019"),
    ],
)  # fmt: skip
def test_days_of_a_month_share_its_name(
    given_days: list[PartialDate], german: str, british: str, american: str
) -> None:
    assert [date_phrases(f, given_days, "on") for f in (DE, GB, US)] == [german, british, american]


@given(
    st.lists(st.dates(date(2018, 1, 1), date(2020, 12, 31)), min_size=1, max_size=6, unique=True).map(sorted)
)
def test_no_day_is_lost_and_each_month_is_named_once(found: list[date]) -> None:
    months = {(day.year, day.month) for day in found}
    for f in ALL:
        text = date_phrases(f, [PartialDate.of(day) for day in found], "on")
        assert len(re.findall(r"[^\W\d_]{3,}", re.sub(r"\b(?:und|and|sowie)\b", "", text))) == len(months)
        assert sorted(map(int, re.findall(r"\b\d{1,2}\b", text))) == sorted(day.day for day in found)
        assert {int(year) for year in re.findall(r"\d{4}", text)} == {day.year for day in found}
