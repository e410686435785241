"""Laws of wording: it never fails for a valid value, never shows its seams, and says the same in both languages."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from decimal import Decimal
from typing import Any, get_args

import pytest
from babel.dates import format_date
from hypothesis import example, given
from hypothesis import strategies as st

from sportsdocs import Formatter, Hedge, Kind, Money, Organization, PartialDate, Period, Quantity, Season
from sportsdocs.format.counted import FORMS, UP_TO_ONE, Noun
from sportsdocs.format.date_phrases import Relation
from sportsdocs.testing.dates import partial_dates, periods, seasons
from sportsdocs.testing.entities import competitions, events, organizations
from sportsdocs.testing.numbers import moneys, quantities

LOCALES = ["de", "de-AT", "de-CH", "de-LI", "en", "en-US", "en-GB", "en-AU"]
formatters = st.builds(
    Formatter,
    st.sampled_from(LOCALES),
    plain_spaces=st.booleans(),
    number_words=st.booleans(),
    serial_comma=st.sampled_from([None, True, False]),
    platform_wording=st.sampled_from(["at", "on"]),
)
relations = st.sampled_from(get_args(Relation))
styles = st.sampled_from([None, "words", "figures"])
plain_texts = st.text(st.characters(categories=("Ll", "N")), min_size=1, max_size=12)
any_dates = st.one_of(
    partial_dates(),
    partial_dates(dt.date.min, dt.date.max),
    st.dates().map(PartialDate.of),
    st.sampled_from(["0001", "9999-24", "9999-12-31~", "late 0001-01"]).map(PartialDate),
)


def check(text: str) -> None:
    """No seams: nothing empty, doubled, unfilled or unsaid."""
    assert text
    assert text == text.strip()
    assert not re.search(r"None|NaN|[{}]|%\(|[ \u00a0\u2009\u202f]{2}", text), text


@given(formatters, any_dates, st.booleans(), st.booleans(), st.sampled_from(["long", "numeric"]), relations)
def test_dates(
    f: Formatter, date: PartialDate, with_year: bool, weekday: bool, style: Any, relation: Any
) -> None:
    check(f.date(date, with_year=with_year, weekday=weekday, style=style))
    check(f.date_phrase(date, relation, with_year=with_year, weekday=weekday))
    check(f.released(date, relation, territories=["DE", "US"], with_year=with_year))


@given(formatters, st.one_of(periods(), any_dates.map(lambda day: Period.of(day, day))), st.booleans())
def test_periods(f: Formatter, period: Period, with_year: bool) -> None:
    check(f.date_range(period, with_year=with_year))
    check(f.date_range(period, form="phrase", with_year=with_year))


@given(formatters, st.one_of(seasons(), st.integers(1, 99)), st.sampled_from(["short", "label", "in"]))
def test_seasons(f: Formatter, season: Season | int, form: Any) -> None:
    check(f.season(season, form=form))


counted = st.sampled_from([(relation, noun) for relation, nouns in FORMS.items() for noun in nouns])


@given(formatters, quantities(), styles, counted)
def test_quantities_and_counts(f: Formatter, quantity: Quantity, style: Any, form: tuple[Any, Any]) -> None:
    relation, noun = form
    check(f.quantity(quantity, style=style))
    check(f.duration(quantity, episodes=quantity, style=style))
    check(f.count(quantity, noun, relation=relation, style=style))
    check(f.count(quantity, "episode", sentence_start=True))


def test_every_noun_can_be_counted() -> None:
    tables: list[dict[str, Any]] = [*FORMS.values(), UP_TO_ONE]
    for nouns in tables:
        assert set(nouns) == set(get_args(Noun))


@given(formatters, moneys(), st.sampled_from(["prose", "symbol"]), st.sampled_from([None, 0, 1, 2]))
def test_money(f: Formatter, money: Money, style: Any, digits: int | None) -> None:
    check(f.money(money, style=style, digits=digits))
    check(f.money(money, style=style, according_to="Bild"))


@given(
    formatters,
    st.one_of(
        st.integers(-(10**30), 10**30),
        st.floats(allow_nan=False, allow_infinity=False, max_value=1e29, min_value=-1e29),
    ),
)
@example(Formatter("de"), -0.0)
def test_numbers(f: Formatter, number: float) -> None:
    check(f.number(number))
    check(f.number(number, style="words"))
    check(f.number(number, digits=1))
    assert f.number(number, digits=0) not in ("-0", "-0,0")


@pytest.mark.parametrize(
    "number",
    [
        float("nan"),
        float("inf"),
        Decimal("sNaN"),
        Decimal("1E+40"),
        pytest.param(10**4301, id="huge"),
        10**31,
    ],
)
def test_numbers_that_are_none_are_refused(number: Any) -> None:
    with pytest.raises(ValueError, match="finite number"):
        Formatter("de").number(number)


@pytest.mark.parametrize("number", [True, "5", None, 1j])
def test_only_numbers_are_numbers(number: Any) -> None:
    with pytest.raises(TypeError, match="must be a number"):
        Formatter("de").number(number)


@given(formatters, st.lists(plain_texts, unique=True), st.sampled_from(["and", "or", "none"]))
def test_every_item_stands_in_a_list_once_and_in_order(
    f: Formatter, items: list[str], conjunction: Any
) -> None:
    marked = [f"<{item}>" for item in items]
    assert re.findall(r"<.*?>", f.list(marked, conjunction=conjunction)) == marked


@given(formatters, st.lists(plain_texts, min_size=1), st.integers(1, 20))
def test_a_cut_list_accounts_for_all(f: Formatter, items: list[str], most: int) -> None:
    printed = f.list([f"<{item}>" for item in items], most=most)
    shown = len(re.findall(r"<.*?>", printed))
    assert shown == (most if len(items) > most + 1 else len(items))
    check(printed)


@given(formatters, st.text())
def test_a_quotation_keeps_its_words(f: Formatter, text: str) -> None:
    assert sorted(filter(str.isalnum, f.quote(text))) == sorted(filter(str.isalnum, text))


@given(formatters, plain_texts, st.sampled_from(Kind))
def test_titles(f: Formatter, title: str, kind: Kind) -> None:
    for form in ("quoted", "plain", "sentence", "compound"):
        check(f.title(title, form=form, kind=kind))
        check(f.title(None, form=form, kind=kind))
        if form != "sentence":
            check(f.title(title, form=form, kind=kind, by="Ana Berg"))


@given(formatters, st.one_of(organizations(), competitions(), events()))
def test_names(f: Formatter, named: Any) -> None:
    name = named.names.best(*f.languages).text
    if f.locale == "de-CH" and not isinstance(named, Organization):
        name = name.replace("ß", "ss")  # common nouns; an organization keeps the name it gave itself
    for text in (f.platform(named), f.competition(named), f.event(named)):
        assert text == f.out(name)
    last = name.split()[-1]
    for text in (
        f.platform(named, form="at", exclusive=True),
        f.competition(named, form="in"),
        f.event(named, form="at"),
    ):
        assert f.out(last) in text


@pytest.mark.parametrize("locale", LOCALES)
def test_every_territory_of_cldr_has_both_forms(locale: str) -> None:
    f = Formatter(locale)
    for code in map(str, f.cldr.territories):
        check(f.territory([code]))
        check(f.territory([code], form="in"))
        check(f.territory(["001"], form="in", excluded=[code, "DE"]))


SCALES = {"Million": 6, "Millionen": 6, "Milliarde": 9, "Milliarden": 9, "Billion": 12, "Billionen": 12}
ENGLISH_SCALES = {"million": 6, "billion": 9, "trillion": 12}
_NUMBER = re.compile(r"(\d[\d.,’]*)\s*((?:bis|to)(?= \d)|(?!bis|to)[A-Za-z]*)")


def numbers_in(text: str, *, german: bool) -> list[Decimal]:
    """Read the numbers of a text back, with their scales; a scale said once holds for the range before it."""
    scales = SCALES if german else ENGLISH_SCALES
    found, scale = [], 0
    for digits, word in reversed(_NUMBER.findall(text)):
        scale = scales.get(word, scale if word in ("bis", "to") else 0)
        plain = digits.strip(".,").replace("." if german else ",", "").replace(",", ".")
        found.append(Decimal(plain).scaleb(scale))
    return found[::-1]


@given(st.one_of(quantities(), moneys()))
def test_german_and_english_carry_the_numbers_of_the_value(value: Any) -> None:
    wanted = [Decimal(number) for number in (value.value, value.to) if number is not None]
    for locale in ("de", "en-US", "en-GB"):
        f = Formatter(locale, number_words=False)
        text = f.money(value) if isinstance(value, Money) else f.quantity(value)
        assert numbers_in(text, german=locale == "de") == wanted, text


@given(partial_dates())
def test_german_and_english_carry_the_numbers_of_a_date(date: PartialDate) -> None:
    for locale in ("de", "en-US", "en-GB"):
        digits = re.findall(r"\d+", Formatter(locale).date(date))
        assert str(date.year) in digits
        assert date.day is None or str(date.day) in digits


@given(quantities(), styles)
def test_a_hedge_is_said(quantity: Quantity, style: Any) -> None:
    for locale in ("de", "en"):
        f = Formatter(locale)
        hedge = f.word(quantity.hedge)
        hedge = hedge.replace("less than", "fewer than")
        assert quantity.hedge is Hedge.EXACT or f.quantity(quantity, style=style).startswith(f"{hedge} ")


@given(st.sampled_from(LOCALES), periods())
def test_plain_spaces_are_plain(locale: str, period: Period) -> None:
    f = Formatter(locale, plain_spaces=True)
    assert not re.search(
        "[\u00a0\u2009\u202f]", f.date_range(period) + f.money(Money(1234567, "CHF"), style="symbol")
    )


@given(st.sampled_from(LOCALES), st.dates(dt.date(1888, 1, 1), dt.date(2200, 1, 1)))
def test_months_are_written_out(locale: str, day: dt.date) -> None:
    f = Formatter(locale)
    month = f.cldr.months["format"]["wide"][day.month]
    later = min(day + dt.timedelta(days=100), dt.date(2200, 1, 1))
    assert month in f.date(day)
    assert month in f.date(day, with_year=False, weekday=True)
    assert f.cldr.days["format"]["wide"][day.weekday()] in f.date(day, with_year=False, weekday=True)
    assert month in f.date_range(Period.of(PartialDate.of(day), PartialDate.of(later)))


@given(st.sampled_from(LOCALES), st.dates(), st.sampled_from(["long", "full"]))
def test_dates_agree_with_babel(locale: str, day: dt.date, width: Any) -> None:
    f = Formatter(locale)
    # CLDR has a comma behind the weekday in British English too, we have none.
    babels = format_date(day, width, f.cldr)
    wanted = babels.replace(", ", " ") if locale in ("en-GB", "en-AU") else babels
    assert f.date(day, weekday=width == "full") == wanted
    assert f.date(day, style="numeric") == format_date(day, f.cldr.datetime_skeletons["yMd"].pattern, f.cldr)
    # Not LLLL: what Babel prints for that in Austria depends on what was printed before.
    assert f.date(f"{day.year:04}-{day.month:02}", with_year=False) == format_date(day, "MMMM", f.cldr)


@pytest.mark.parametrize("locales", [("de", "de-AT"), ("de-AT", "de")])
def test_a_region_names_its_months_whatever_was_asked_before(locales: tuple[str, str]) -> None:
    # In a process of its own, where nothing was.
    code = (
        "from sportsdocs import Formatter; print([Formatter(tag).date('2019-01', with_year=False)"
        f" for tag in {locales}])"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == str([{"de": "Januar", "de-AT": "Jänner"}[tag] for tag in locales])


def test_no_date_is_an_error_not_today() -> None:
    with pytest.raises(TypeError):
        Formatter("de").date(None)  # type: ignore[arg-type]
