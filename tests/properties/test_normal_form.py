"""Both ways in which Unicode can write a text are one text: in documents, in questions, and once more."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from sportsdocs.catalog import Catalog
from sportsdocs.codec.documents import read_documents, write_documents
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.entities import Named
from sportsdocs.model.seasons import Season
from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.words import texts
from tests.properties.nodes import nodes

CATALOGUE = settings.get_profile("catalogue")


def in_form(docs: Catalog, form: Any) -> dict[str, bytes]:
    """Give a catalogue's documents with every text in a normal form."""
    return {
        file: unicodedata.normalize(form, data.decode()).encode()
        for file, data in write_documents(docs.content).items()
    }


@CATALOGUE
@given(docs=catalogs())
def test_both_normal_forms_are_one_catalogue(docs: Catalog) -> None:
    composed, decomposed = in_form(docs, "NFC"), in_form(docs, "NFD")
    assert read_documents(decomposed) == read_documents(composed) == docs.content


@CATALOGUE
@given(docs=catalogs())
def test_all_that_is_loaded_is_in_normal_form_and_stays_so(docs: Catalog) -> None:
    once = write_documents(read_documents(in_form(docs, "NFD")))
    for document in once.values():
        for _, node in nodes(json.loads(document)):
            assert not isinstance(node, str) or unicodedata.is_normalized("NFC", node)
    assert write_documents(read_documents(once)) == once


def asked(docs: Catalog, text: str) -> list[tuple[str, str]]:
    """Search, and give what was found, best first."""
    return [(type(match.obj).__name__, match.obj.id) for match in docs.find(text)]


@CATALOGUE
@given(docs=catalogs(), data=st.data())
def test_a_search_forgives_form_and_case(docs: Catalog, data: DataObject) -> None:
    names = [
        name.text
        for record in docs.entities_by_id.values()
        if isinstance(record, Named)
        for name in record.names
    ]
    titles = [title.text for work in docs.productions for title in work.titles if title.text is not None]
    query = data.draw(st.sampled_from([*names, *titles]) | texts() if names or titles else texts())
    found = set(asked(docs, query))
    for form in ("NFC", "NFD"):
        assert asked(docs, unicodedata.normalize(form, query)) == asked(docs, query)
    assert set(asked(docs, query.upper())) == set(asked(docs, query.casefold())) == found


# -- the text of dates --------------------------------------------------------------------------------------------------

_PART = st.sampled_from(["", "early ", "mid ", "late "])
_CODE = st.integers(0, 40).map("-{:02}".format)
_DAY = st.integers(0, 33).map("-{:02}".format)
DATES = st.builds(
    "{}{:04}{}{}{}".format,
    _PART,
    st.integers(0, 9999),
    st.just("") | _CODE,
    st.just("") | _DAY,
    st.sampled_from(["", "~"]),
)
SIDES = DATES | st.just("..")


@given(text=DATES)
def test_every_date_that_is_taken_is_its_own_text(text: str) -> None:
    found = accepted(PartialDate, text)
    assert found is None or str(found) == text


@given(text=st.builds("{}/{}".format, SIDES, SIDES))
def test_every_period_that_is_taken_is_its_own_text(text: str) -> None:
    found = accepted(Period, text)
    assert found is None or (str(found), Period(str(found))) == (text, found)


@given(
    text=st.builds("{}/{}".format, st.integers(1800, 2200), st.integers(0, 99).map("{:02}".format))
    | st.integers(0, 9999).map(str)
)
def test_every_season_that_is_taken_is_its_own_text(text: str) -> None:
    found = accepted(Season, text)
    assert found is None or (str(found), Season(str(found))) == (text, found)


def accepted(kind: Any, text: str) -> Any:
    """Make a value of a text, or give None if it is refused."""
    try:
        return kind(text)
    except ValueError:
        return None
