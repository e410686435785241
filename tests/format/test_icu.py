"""ICU as a second opinion: what we print by CLDR is what node's Intl prints, but for the differences named here."""

from __future__ import annotations

import datetime as dt
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from sportsdocs import Formatter, Money, PartialDate, Period
from sportsdocs.format.territory_phrases import NAMES

NODE = shutil.which("node")
SCRIPT = Path(__file__).with_name("intl.mjs")
#: The differences below are those between this CLDR and the one in Babel; another node has others.
CLDR = "48"
GERMAN, ENGLISH = ("de", "de-AT", "de-CH"), ("en-GB", "en-US")
LOCALES = {tag: Formatter(tag) for tag in (*GERMAN, *ENGLISH)}

pytestmark = pytest.mark.skipif(NODE is None, reason="needs node, whose Intl is the oracle")
# Every example starts a node, so there are few, of many values each; a failure shows all that differ, unshrunk.
few = settings(max_examples=5, phases=[Phase.explicit, Phase.generate])


def node(*arguments: str, stdin: str = "") -> str:
    assert NODE
    command = [NODE, *arguments]
    return subprocess.run(command, input=stdin, check=True, capture_output=True, encoding="utf-8").stdout


@pytest.fixture(scope="module", autouse=True)
def full_icu() -> None:
    """Skip where node was built without Intl, with English alone or with another CLDR."""
    supported = f"typeof Intl === 'object' && Intl.DateTimeFormat.supportedLocalesOf({[*LOCALES]}).length"
    if node("-p", supported).strip() != str(len(LOCALES)):
        pytest.skip("this node lacks full ICU")
    version = node("-p", "process.versions.cldr").strip()
    if version.partition(".")[0] != CLDR:
        pytest.skip(f"the differences are known for CLDR {CLDR}, and this node has {version}")


class Shape(NamedTuple):
    """One way to print a value: what Intl is asked for, and how we print it."""

    service: str
    options: dict[str, Any]
    ours: Callable[[Formatter, Any], str]


def by_date(options: dict[str, str], ours: Callable[[Formatter, Any], str]) -> Shape:
    return Shape("DateTimeFormat", {**options, "timeZone": "UTC"}, ours)


def by_number(options: dict[str, Any], ours: Callable[[Formatter, Any], str]) -> Shape:
    # Rules of ours that Intl has as options: no -0, no zeros for decimals that were not given, and a half goes
    # up, as people round.
    rules = {"signDisplay": "negative", "roundingMode": "halfExpand", "maximumFractionDigits": 20}
    return Shape("NumberFormat", {**rules, **options}, ours)


def month(day: dt.date) -> PartialDate:
    return PartialDate(day.isoformat()[:7])


def year(day: dt.date) -> PartialDate:
    return PartialDate(day.isoformat()[:4])


def span(days: Iterable[dt.date], end: Callable[[dt.date], PartialDate] = PartialDate.of) -> Period:
    return Period.of(*map(end, days))


D, M, Y, W = {"day": "numeric"}, {"month": "long"}, {"year": "numeric"}, {"weekday": "long"}
M_IN_FIGURES = {"month": "numeric"}
EURO = {"style": "currency", "currency": "EUR", "minimumFractionDigits": 2, "maximumFractionDigits": 2}

DAYS = {
    "day": by_date({"dateStyle": "long"}, lambda f, day: f.date(day)),
    "day with weekday": by_date({"dateStyle": "full"}, lambda f, day: f.date(day, weekday=True)),
    "day of a year": by_date(M | D, lambda f, day: f.date(day, with_year=False)),
    "day of a year with weekday": by_date(
        W | M | D, lambda f, day: f.date(day, with_year=False, weekday=True)
    ),
    "day in figures": by_date(Y | M_IN_FIGURES | D, lambda f, day: f.date(day, style="numeric")),
    "day of a year in figures": by_date(
        M_IN_FIGURES | D, lambda f, day: f.date(day, style="numeric", with_year=False)
    ),
    "month": by_date(Y | M, lambda f, day: f.date(month(day))),
    "month of a year": by_date(M, lambda f, day: f.date(month(day), with_year=False)),
    "month in figures": by_date(Y | M_IN_FIGURES, lambda f, day: f.date(month(day), style="numeric")),
    "year": by_date(Y, lambda f, day: f.date(year(day))),
}
SPANS = {
    "days": by_date(Y | M | D, lambda f, days: f.date_range(span(days))),
    "days of a year": by_date(M | D, lambda f, days: f.date_range(span(days), with_year=False)),
    "months": by_date(Y | M, lambda f, days: f.date_range(span(days, month))),
    "years": by_date(Y, lambda f, days: f.date_range(span(days, year))),
}
# Apart, because only we add the years to the months of two years.
SPANS_IN_A_YEAR = {
    "months of a year": by_date(M, lambda f, days: f.date_range(span(days, month), with_year=False))
}
NUMBERS = {
    "number": by_number({}, lambda f, number: f.number(number)),
    "whole number": by_number({"maximumFractionDigits": 0}, lambda f, number: f.number(number, digits=0)),
    "two decimals": by_number({"maximumFractionDigits": 2}, lambda f, number: f.number(number, digits=2)),
}
AMOUNTS = {
    "euros": by_number(
        EURO | {"trailingZeroDisplay": "stripIfInteger"},
        lambda f, amount: f.money(Money(amount, "EUR"), style="symbol"),
    )
}
LISTS = {
    "and": Shape("ListFormat", {"type": "conjunction"}, lambda f, items: f.list(items)),
    "or": Shape("ListFormat", {"type": "disjunction"}, lambda f, items: f.list(items, conjunction="or")),
}
TERRITORIES = {"territory": Shape("DisplayNames", {"type": "region"}, lambda f, code: f.territory(code))}
SHAPES = DAYS | SPANS | SPANS_IN_A_YEAR | NUMBERS | AMOUNTS | LISTS | TERRITORIES


class Difference(NamedTuple):
    """Where Intl prints otherwise: what stands for its text (a pattern) with us, and a value that shows it."""

    shapes: tuple[str, ...]
    locales: tuple[str, ...]
    theirs: str
    ours: str
    shown_by: Any


FIGURES = tuple(NUMBERS)
DIFFERENCES = [
    # CLDR 48 sets the dash between two days or years of British English apart; CLDR 47, which Babel has, does not.
    Difference(
        ("days", "days of a year"),
        ("en-GB",),
        r"^(\d+)\u2009–\u2009(?=\d+ )",
        r"\1–",
        (dt.date(2019, 8, 9), dt.date(2019, 8, 16)),
    ),
    # American English: two days of a month and two years are closed up, as the style guides have it.
    Difference(
        ("days", "days of a year"),
        ("en-US",),
        r"(?<= )(\d+)\u2009–\u2009(?=\d+(?:,|$))",
        r"\1–",
        (dt.date(2019, 8, 9), dt.date(2019, 8, 16)),
    ),
    # British papers have no comma behind the weekday.
    Difference(("day with weekday",), ("en-GB",), "^([A-Z][a-z]+), ", r"\1 ", dt.date(2019, 1, 9)),
    Difference(
        ("years",),
        ENGLISH,
        r"^(\d+)\u2009–\u2009(?=\d+$)",
        r"\1–",
        (dt.date(2018, 1, 1), dt.date(2019, 1, 1)),
    ),
    # CLDR 48 groups Swiss figures by the apostrophe of typewriters, CLDR 47 by the typographic one.
    Difference((*FIGURES, "euros"), ("de-CH",), "'", "’", Decimal(12345)),
    # CLDR's point is that of Swiss sums of money; in other figures the Federal Chancellery prescribes the comma.
    Difference(("number", "two decimals"), ("de-CH",), r"\.", ",", Decimal("0.5")),
    # CLDR groups Austrian figures by a space, all but amounts of money. Babel left that out; a dot is right as well.
    Difference(FIGURES, ("de-AT",), "\u00a0", ".", Decimal(12345)),
    # CLDR has a pattern for German months alone (LLLL–LLLL), but ICU takes the one for anything: {0} – {1}.
    Difference(
        ("months of a year",), GERMAN, "\u2009–\u2009", "–", (dt.date(2019, 5, 1), dt.date(2019, 7, 1))
    ),
    # CLDR has a name of its own for Austria, which Babel left out.
    Difference(("territory",), ("de-AT",), "^Svalbard und Jan Mayen$", "Spitzbergen und Jan Mayen", "SJ"),
    # Ours on purpose: who shows something in the whole world shows it worldwide.
    Difference(("territory",), GERMAN, "^Welt$", "weltweit", "001"),
    Difference(("territory",), ENGLISH, "^world$", "worldwide", "001"),
]


class Case(NamedTuple):
    shape: str
    locale: str
    value: Any


def as_text(value: Any) -> Any:
    return str(value) if isinstance(value, (int, float)) else value


def theirs(cases: list[Case]) -> list[str]:
    """Ask Intl for all cases at once; days and numbers go as text."""
    asked = [
        [SHAPES[shape].service, locale, SHAPES[shape].options, as_text(value)]
        for shape, locale, value in cases
    ]
    answer: list[str] = json.loads(node(str(SCRIPT), stdin=json.dumps(asked, default=str)))
    assert len(answer) == len(cases)
    return answer


def as_ours(case: Case, text: str) -> str:
    """Print a text of Intl as we would, where the difference has a name."""
    for shapes, locales, pattern, replacement, _ in DIFFERENCES:
        if case.shape in shapes and case.locale in locales:
            text = re.sub(pattern, replacement, text)
    return text


def check(shapes: dict[str, Shape], values: Iterable[Any]) -> None:
    """Compare every shape of every value in every locale, and show all that differ."""
    cases = [Case(*case) for case in product(shapes, LOCALES, values)]
    compared = [
        (case, shapes[case.shape].ours(LOCALES[case.locale], case.value), as_ours(case, text))
        for case, text in zip(cases, theirs(cases), strict=True)
    ]
    assert [(case, ours, icu) for case, ours, icu in compared if ours != icu] == []


def many(values: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(values, min_size=30, max_size=90)


@st.composite
def spans(draw: st.DrawFn) -> tuple[dt.date, dt.date]:
    """Two days, in order: often of one month or one year, at times far apart."""
    start, length = draw(st.dates()), draw(st.sampled_from([10, 100, 1_000, 1_000_000]))
    return start, dt.date.fromordinal(
        min(start.toordinal() + draw(st.integers(0, length)), dt.date.max.toordinal())
    )


def in_a_year(days: tuple[dt.date, dt.date]) -> tuple[dt.date, dt.date]:
    start, end = sorted(day.replace(year=days[0].year, day=1) for day in days)
    return start, end


wholes = st.integers(0, 30).flatmap(lambda digits: st.integers(-(10**digits), 10**digits))
decimals = st.builds(
    lambda number, places: Decimal(number).scaleb(-places), st.integers(-(10**12), 10**12), st.integers(0, 20)
)
halves = st.integers(-2_000, 2_000).map(lambda number: Decimal(number) / 8)
amounts = st.integers(0, 10**12).map(lambda cents: Decimal(cents) / 100)


@few
@given(many(st.dates()))
@example([dt.date(2019, number, 9) for number in range(1, 13)])
def test_days_months_and_years(days: list[dt.date]) -> None:
    check(DAYS, days)


@few
@given(many(spans()))
def test_spans(periods: list[tuple[dt.date, dt.date]]) -> None:
    check(SPANS, periods)
    check(SPANS_IN_A_YEAR, map(in_a_year, periods))


@few
@given(many(wholes | decimals | halves | halves.map(float)))
@example([-0.0, Decimal("-0"), Decimal("-0.001"), Decimal("0.50"), Decimal("1E+3")])
def test_numbers(numbers: list[int | Decimal | float]) -> None:
    check(NUMBERS, numbers)


@few
@given(many(amounts | amounts.map(round)))
def test_amounts_of_money(numbers: list[int | Decimal]) -> None:
    check(AMOUNTS, numbers)


@few
@given(st.lists(st.lists(st.text(max_size=3), max_size=12), min_size=10, max_size=30))
@example([[f"<{number}>" for number in range(count)] for count in range(13)])
def test_lists(lists: list[list[str]]) -> None:
    check(LISTS, lists)


def test_territories() -> None:
    # All but those that we name otherwise on purpose: what CLDR calls "Hong Kong SAR China" is no name for running text.
    # Neither are ampersands.
    codes = sorted({*map(str, LOCALES["en-GB"].cldr.territories)} - {*NAMES})
    check(TERRITORIES, [code for code in codes if "&" not in LOCALES["en-GB"].cldr.territories[code]])


def test_every_difference_is_still_there() -> None:
    """Else a name for what is no more would hide the next difference."""
    shown = [
        (difference, Case(*case, difference.shown_by))
        for difference in DIFFERENCES
        for case in product(difference.shapes, difference.locales)
    ]
    texts = theirs([case for _, case in shown])
    for (difference, case), text in zip(shown, texts, strict=True):
        assert re.search(difference.theirs, text), case
        ours = SHAPES[case.shape].ours(LOCALES[case.locale], case.value)
        assert ours == as_ours(case, text) != text, case
