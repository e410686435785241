"""Sources, citations, persons and other entities: the little that they derive."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given

from sportsdocs.errors import InvalidValueError
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.entities import Organization
from sportsdocs.model.kinds import Standing
from sportsdocs.model.people import Person
from sportsdocs.model.sources import Source
from sportsdocs.testing.sources import sources
from tests.oracle import rule

PAGE = Source("abspann", published="2019")


@given(source=sources())
def test_a_source_counts_from_its_day_or_from_the_day_it_was_read(source: Source) -> None:
    assert (source.said_from, source.said_by) == (rule.first_day(source), rule.last_day(source))


def test_a_month_counts_from_its_last_day() -> None:
    source = Source("blatt", published="2023-07", read_on="2024-01-01")
    assert (source.said_from, source.said_by) == (date(2023, 7, 1), date(2023, 7, 31))
    assert source.said == PartialDate("2023-07")


def test_a_source_has_its_date_or_the_day_it_was_read() -> None:
    assert Source("blatt", read_on="2024-01-01").said == PartialDate("2024-01-01")
    with pytest.raises(InvalidValueError, match="date of publication"):
        Source("blatt")


def test_a_citation_states_a_fact_unless_it_says_otherwise() -> None:
    assert Citation(PAGE).standing is Standing.ESTABLISHED
    assert Citation(PAGE, "reported").standing is Standing.REPORTED


def test_pages_that_print_a_gender_need_one() -> None:
    assert Person("ana-berg", "Ana Berg", gender="feminine", gender_sources=[PAGE]).gender_sources == (PAGE,)
    with pytest.raises(InvalidValueError, match="no gender"):
        Person("ana-berg", "Ana Berg", gender_sources=[PAGE])
    with pytest.raises(InvalidValueError, match="twice"):
        Person("ana-berg", "Ana Berg", gender="feminine", gender_sources=[PAGE, PAGE])


def test_a_name_that_is_the_same_everywhere_goes_first() -> None:
    names = {"de": "Weltverband", "en": "World Federation", "und": "FIFA"}
    assert Organization("fifa", names).name == "FIFA"
    assert Organization("fifa", {"de": "Weltverband", "en": "World Federation"}).name == "World Federation"
    assert Organization("fifa", {"de": "Weltverband"}).name == "Weltverband"


def test_all_names_are_given_once() -> None:
    found = Organization("fifa", {"de": "FIFA", "en": "FIFA", "fr": "Fédération"}, aliases=["FIFA", "Fifa"])
    assert found.all_names == ("FIFA", "Fédération", "Fifa")


def test_no_alias_stands_in_the_list_twice() -> None:
    with pytest.raises(InvalidValueError, match="twice"):
        Organization("fifa", "FIFA", aliases=["Fifa", "Fifa"])
