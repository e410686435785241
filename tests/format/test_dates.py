"""Dates and spans that an editor read twice: weekdays, quarters, spans that share a year or are only about right."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from typing import Any

import pytest
from babel import localedata

from sportsdocs import Formatter
from sportsdocs.format.date_patterns import pattern_for, printer

DE, EN, GB = (Formatter(tag, plain_spaces=True) for tag in ("de", "en-US", "en-GB"))


def test_austria_keeps_its_months_whoever_asked_before() -> None:
    program = (
        "from sportsdocs import Formatter; Formatter('de').date('2019-08', with_year=False); "
        "print(Formatter('de-AT').date('2019-01', with_year=False))"
    )
    run = subprocess.run([sys.executable, "-X", "utf8", "-c", program], capture_output=True, check=True)
    assert run.stdout.decode("utf-8").strip() == "Jänner"


def test_a_month_by_itself_has_its_own_name_where_there_is_one() -> None:
    assert printer("cs", "LLLL")(dt.date(2019, 1, 9)) == "leden"
    assert printer("cs", "MMMM")(dt.date(2019, 1, 9)) == "ledna"


@pytest.mark.parametrize("numeric", [True, False])
@pytest.mark.parametrize("precision", ["year", "month", "day"])
def test_dates_can_be_printed_in_every_language_of_cldr(precision: str, numeric: bool) -> None:
    for name in localedata.locale_identifiers():
        tag = name.replace("_", "-")
        for with_year in (True, False):
            assert printer(tag, pattern_for(tag, precision, numeric, with_year))(dt.date(2019, 8, 16))


@pytest.mark.parametrize(
    ("relation", "german", "british", "american"),
    [
        ("on", "am Mittwoch, dem 9. Januar", "on Wednesday 9 January", "on Wednesday, January 9"),
        ("from", "ab Mittwoch, dem 9. Januar", "from Wednesday 9 January", "from Wednesday, January 9"),
        ("until", "bis Mittwoch, den 9. Januar", "until Wednesday 9 January", "until Wednesday, January 9"),
        ("since", "seit Mittwoch, dem 9. Januar", "since Wednesday 9 January", "since Wednesday, January 9"),
        ("for", "für Mittwoch, den 9. Januar", "for Wednesday 9 January", "for Wednesday, January 9"),
    ],
)
def test_a_weekday_and_its_day(relation: Any, german: str, british: str, american: str) -> None:
    texts = [f.date_phrase("2019-01-09", relation, weekday=True) for f in (DE, GB, EN)]
    assert texts == [f"{german} 2019", f"{british} 2019", f"{american}, 2019"]
    assert DE.date_phrase("2019-01-09", relation, weekday=True, with_year=False) == german


def test_a_weekday_by_itself_or_about() -> None:
    assert [f.date("2019-01-09", weekday=True) for f in (DE, GB, EN)] == [
        "Mittwoch, 9. Januar 2019",
        "Wednesday 9 January 2019",
        "Wednesday, January 9, 2019",
    ]
    assert DE.date("2019-01-09~", weekday=True) == "um Mittwoch, den 9. Januar 2019"
    assert DE.date_phrase("2019-01-09~", weekday=True) == "um Mittwoch, den 9. Januar 2019"
    assert DE.date_phrase("2019-01", weekday=True) == "im Januar 2019"


def test_a_quarter_is_a_word_in_a_sentence() -> None:
    assert EN.date_phrase("2023-35") == "in the third quarter of 2023"
    assert EN.date("2023-35") == "3rd quarter of 2023"
    assert DE.date_phrase("2023-35") == "im 3. Quartal 2023"


@pytest.mark.parametrize(
    ("period", "german", "american"),
    [
        (
            "2018-08-09~/2018-08-12",
            "etwa vom 9. bis 12. August 2018",
            "roughly from August 9 to 12, 2018",
        ),
        (
            "2018-08-09/2018-08-12~",
            "vom 9. August bis etwa zum 12. August 2018",
            "from August 9 to around August 12, 2018",
        ),
        ("2018-08~/2018-10", "von etwa August bis Oktober 2018", "from around August to October 2018"),
        ("2018-08-09~/2018-08-09", "um den 9. August 2018", "around August 9, 2018"),
        (
            "2018-12-30/2019-01-02",
            "vom 30. Dezember 2018 bis 2. Januar 2019",
            "from December 30, 2018, to January 2, 2019",
        ),
        (
            "2018-12-30/2019-03",
            "vom 30. Dezember 2018 bis März 2019",
            "from December 30, 2018, to March 2019",
        ),
        ("2023-21/2023-23", "vom Frühjahr bis Herbst 2023", "from spring to fall 2023"),
        ("2023-23/2023-24", "vom Herbst 2023 bis Winter 2023/24", "from fall 2023 to winter 2023–24"),
        (
            "2023-33/2023-35",
            "vom 1. Quartal bis zum 3. Quartal 2023",
            "from the first quarter to the third quarter of 2023",
        ),
        ("2018-08/2018-10-03", "von August bis zum 3. Oktober 2018", "from August to October 3, 2018"),
    ],
)
def test_spans_in_a_sentence(period: str, german: str, american: str) -> None:
    assert [f.date_range(period, form="phrase") for f in (DE, EN)] == [german, american]


@pytest.mark.parametrize(
    ("period", "german", "american"),
    [
        ("2019-08-09/2019-08-16", "9.–16. August 2019", "August 9–16, 2019"),
        (
            "2018-12-30/2019-01-02",
            "30. Dezember 2018 – 2. Januar 2019",
            "December 30, 2018 – January 2, 2019",
        ),
        ("2018/2019", "2018–2019", "2018–2019"),
        ("2023-21/2023-23", "Frühjahr – Herbst 2023", "spring – fall 2023"),
        ("2023-33/2023-35", "1.–3. Quartal 2023", "Q1–Q3 2023"),
        ("2018-08-09~/2018-08-12", "etwa 9.–12. August 2018", "around August 9–12, 2018"),
    ],
)
def test_spans_by_themselves(period: str, german: str, american: str) -> None:
    assert [f.date_range(period) for f in (DE, EN)] == [german, american]
    assert Formatter("en-US").date_range("2019-08-09/2019-08-16") == "August 9–16, 2019"
