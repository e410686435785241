"""Numbers in words and in cases, as an editor read them twice: hundreds, millions, "bis zu", one at the end of a range."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, get_args

import pytest

from sportsdocs import Formatter, Money, Quantity
from sportsdocs.format.counted import FORMS, Noun

DE, EN, GB, AT = (Formatter(tag, plain_spaces=True) for tag in ("de", "en-US", "en-GB", "de-AT"))
MILLION = 10**6


@pytest.mark.parametrize(
    ("number", "german", "american"),
    [
        (-3, "minus drei", "minus three"),
        (2.0, "zwei", "two"),
        (2.5, "2,5", "2.5"),
        (100, "hundert", "one hundred"),
        (101, "hunderteins", "one hundred one"),
        (999, "neunhundertneunundneunzig", "nine hundred ninety-nine"),
        (1_000, "tausend", "one thousand"),
        (1_150, "tausendeinhundertfünfzig", "one thousand one hundred fifty"),
        (21_001, "einundzwanzigtausendeins", "twenty-one thousand one"),
        (101_500, "hunderteintausendfünfhundert", "one hundred one thousand five hundred"),
        (MILLION, "eine Million", "one million"),
        (12 * 10**9, "zwölf Milliarden", "twelve billion"),
        (1_234_567, "1.234.567", "1,234,567"),
    ],
)
def test_numbers_in_words(number: float, german: str, american: str) -> None:
    assert [f.number(number, style="words") for f in (DE, EN)] == [german, american]


def test_british_numbers_have_an_and() -> None:
    words = [GB.number(number, style="words") for number in (101, 1_001, 1_150, 2_000)]
    assert words == [
        "one hundred and one",
        "one thousand and one",
        "one thousand one hundred and fifty",
        "two thousand",
    ]


def test_rounding_is_that_of_readers() -> None:
    rounded = [DE.number(n, digits=digits) for n, digits in ((2.5, 0), (1.25, 1), (-2.5, 0), (0.5, 0))]
    assert rounded == ["3", "1,3", "-3", "1"]
    assert DE.number(2.5, style="words", digits=0) == "drei"
    assert DE.money(Money(2_500_000, "EUR"), digits=0) == "drei Millionen Euro"


def test_cents_of_millions() -> None:
    sum_ = Money(Decimal("1500000.5"), "EUR")
    assert (DE.money(sum_), EN.money(sum_)) == ("1.500.000,50 Euro", "€1,500,000.50")


def test_up_to_takes_the_dative() -> None:
    one, million = Quantity(1, "up-to"), Quantity(MILLION, "up-to")
    assert DE.count(one, "episode") == "bis zu einer Folge"
    assert DE.count(one, "film") == "bis zu einem Film"
    assert DE.count(one, "film", sentence_start=True) == "Bis zu einem Film"
    assert DE.count(million, "household") == "bis zu einer Million Haushalte"
    assert DE.quantity(million) == "bis zu einer Million"
    assert DE.money(Money(MILLION, "EUR", "up-to")) == "bis zu einer Million Euro"
    assert DE.money(Money(10**9, "EUR", "up-to")) == "bis zu einer Milliarde Euro"
    assert EN.count(one, "episode") == "up to one episode"


def test_a_million_has_a_dative() -> None:
    more = Quantity(MILLION, "more-than")
    assert DE.count(MILLION, "household", relation="in") == "in einer Million Haushalten"
    assert DE.count(MILLION, "household", relation="in", style="words") == "in einer Million Haushalten"
    assert DE.count(more, "household", relation="with") == "mit mehr als einer Million Haushalten"
    assert EN.count(more, "household", relation="with") == "with more than 1 million households"


def test_a_range_that_ends_in_one() -> None:
    span = Quantity(0, to=1)
    assert DE.count(span, "episode") == "null bis eine Folge"
    assert DE.count(span, "country", relation="in") == "in null bis einem Land"


@pytest.mark.parametrize("noun", get_args(Noun))
@pytest.mark.parametrize("relation", FORMS)
def test_every_noun_has_every_relation(noun: Any, relation: Any) -> None:
    many, one, none = (DE.count(number, noun, relation=relation) for number in (2, 1, 0))
    assert "zwei" in many
    assert "ein" in one
    assert "kein" in none or none.startswith("ohne ")


def test_relations() -> None:
    assert DE.count(2, "season", relation="with") == "mit zwei Staffeln"
    assert DE.count(2, "country", relation="of") == "von zwei Ländern"
    assert EN.count(1, "film", relation="of") == "of one film"


def test_no_seasons_in_austria() -> None:
    assert AT.count(0, "sports-season") == "keine Saisonen"


@pytest.mark.parametrize(
    ("quantity", "german", "american"),
    [
        (21, "Einundzwanzig Folgen", "Twenty-one episodes"),
        (100, "Hundert Folgen", "One hundred episodes"),
        (101, "Hundertein Folgen", "One hundred one episodes"),
        (150, "Hundertfünfzig Folgen", "One hundred fifty episodes"),
        (1_500, "1.500 Folgen", "1,500 episodes"),
        (MILLION, "Eine Million Folgen", "One million episodes"),
        (Quantity(21, "about"), "Rund 21 Folgen", "About 21 episodes"),
        (Quantity(4, "about"), "Rund vier Folgen", "About four episodes"),
        (Quantity(15, to=20), "Fünfzehn bis zwanzig Folgen", "Fifteen to twenty episodes"),
    ],
)
def test_only_a_leading_number_needs_words(quantity: Any, german: str, american: str) -> None:
    assert [f.count(quantity, "episode", sentence_start=True) for f in (DE, EN)] == [german, american]


def test_behind_a_preposition_figures_may_start_a_sentence() -> None:
    assert DE.count(21, "country", relation="in", sentence_start=True) == "In 21 Ländern"


def test_durations() -> None:
    assert EN.duration(45, episodes=1) == "one episode of 45 minutes"
    assert DE.duration(45, episodes=1) == "eine Folge à 45 Minuten"
    assert EN.duration(45, episodes=4) == "four episodes of 45 minutes each"
    assert DE.duration(5, style="words") == "fünf Minuten"
    assert DE.duration(5) == "5 Minuten"


def test_one_part_is_joined() -> None:
    assert DE.parted(1, article="indefinite") == "eine einteilige Dokuserie"
    assert DE.parted(101, style="words") == "hunderteinteilige Dokuserie"
    assert [
        EN.parted(n, article="indefinite", style="words").partition("-")[0] for n in (8, 80, 100, 800)
    ] == [
        "an eight",
        "an eighty",
        "a one hundred",
        "an eight hundred",
    ]
