"""Every bundled record keeps the laws that hold for drawn ones."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from collections.abc import Iterator
from itertools import product
from typing import Any

import attrs
import msgspec
import orjson
import pytest

import sportsdocs
from sportsdocs.catalog import Catalog
from sportsdocs.codec.documents import read_documents, write_documents
from sportsdocs.codec.objects import from_dict, from_json, to_dict, to_json
from sportsdocs.codec.parse import parse
from sportsdocs.format.formatter import Formatter
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.records import Entity
from sportsdocs.testing.formatters import LOCALES
from tests.format.test_laws import NEVER, pages, texts_in
from tests.format.test_markup import Page
from tests.properties.test_merge import contradictions
from tests.properties.test_normal_form import in_form
from tests.properties.test_round_trip import plain
from tests.properties.verdict import verdict

CATALOGUES = {"sample": sportsdocs.sample(), "all": sportsdocs.load()}
EACH = pytest.mark.parametrize("docs", CATALOGUES.values(), ids=CATALOGUES.keys())
EVERY = sportsdocs.load()
TODAY = dt.date(2026, 11, 20)


def records(docs: Catalog) -> list[Any]:
    return [*docs.productions, *docs.entities_by_id.values(), *docs.sources]


@EACH
def test_documents_are_valid_and_lose_nothing(docs: Catalog) -> None:
    written = write_documents(docs.content)
    assert verdict(written) == docs.content
    for document in written.values():
        assert (
            orjson.loads(document)
            == msgspec.json.decode(document)
            == json.loads(document)
            == plain(parse(document, "x.json"))
        )


@EACH
def test_both_normal_forms_are_the_same(docs: Catalog) -> None:
    for form in ("NFC", "NFD"):
        assert read_documents(in_form(docs, form)) == docs.content


@EACH
def test_every_record_survives_copying_and_writing(docs: Catalog) -> None:
    for record in records(docs):
        kind = type(record)
        copies = (
            pickle.loads(pickle.dumps(record)),
            copy.copy(record),
            copy.deepcopy(record),
            attrs.evolve(record),
        )
        for other in (
            *copies,
            from_dict(kind, to_dict(record), within=docs),
            from_json(kind, to_json(record), within=docs),
        ):
            assert type(other) is kind
            assert (other, hash(other), repr(other)) == (record, hash(record), repr(record))


@EACH
def test_each_differs_from_every_other(docs: Catalog) -> None:
    found = records(docs)
    assert len({record.id for record in found}) == len(found)
    assert len({to_json(record) for record in found}) == len(found)


@EACH
def test_uniting_changes_nothing(docs: Catalog) -> None:
    united = docs | docs
    assert united == docs == docs | Catalog() == Catalog() | docs
    assert [contradictions(work) for work in united.productions] == [
        contradictions(work) for work in docs.productions
    ]


def dates_in(record: Any) -> Iterator[PartialDate | Period]:
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, (PartialDate, Period)):
                yield item
            elif attrs.has(type(item)) and not isinstance(item, Entity):
                yield from dates_in(item)


def test_dates_are_their_texts_and_their_order_holds() -> None:
    found = {date for record in records(EVERY) for date in dates_in(record)}
    assert len(found) > 100
    assert all(type(date)(str(date)) == date for date in found)
    dates = sorted(date for date in found if isinstance(date, PartialDate))[::7]
    for one, other in product(dates, dates):
        assert one.before(other) is other.after(one)
        assert not one.before(other) or one < other
        assert (one.within(other) is False) == (other.within(one) is False)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_page_is_clean(locale: str) -> None:
    f = Formatter(locale)
    for work in EVERY.productions:
        given_texts = "\n".join(texts_in(work))
        forbidden = [mark for mark in NEVER if mark not in given_texts]
        for page in pages(f, work, TODAY):
            assert [mark for mark in forbidden if mark in page] == [], work.id


@pytest.mark.parametrize("locale", LOCALES)
def test_html_holds_what_the_text_holds(locale: str) -> None:
    f = Formatter(locale, plain_spaces=True)
    for work in EVERY.productions:
        lines = f.fact_sheet(work, within=EVERY).splitlines()
        page = Page(f.fact_sheet(work, within=EVERY, markup="html"))
        assert [f"{label}: {value}" for label, value in zip(page.of("th"), page.of("td"), strict=True)] == [
            line for line in lines if line and not line.endswith(":")
        ]
        assert all(link.startswith(("http://", "https://")) for link in page.links)


def test_whoever_is_searched_for_is_found() -> None:
    for record in EVERY.entities_by_id.values():
        for query in (record.name, record.name.upper(), record.name.casefold()):
            assert record in [match.obj for match in EVERY.find(query)], query
