"""Nothing that can be reached from a catalogue can be changed, and however many ask at once, they get the same."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import partial
from operator import delitem, ior, setitem
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

import sportsdocs
from sportsdocs.catalog import Catalog, sample
from sportsdocs.codec.documents import write_documents
from sportsdocs.format.formatter import Formatter
from sportsdocs.model.words import Word
from sportsdocs.query import Rows, released
from sportsdocs.testing.catalogs import catalogs

CATALOGUE = settings.get_profile("catalogue")
SCALARS = (str, int, bool, Decimal, type(None), Word, type)
#: What a catalogue has and gives without an argument.
ROWS = (
    "productions", "people", "organizations", "teams", "competitions", "events", "franchises", "sources", "credits", "releases",
)  # fmt: skip


def reached(docs: Catalog) -> Iterator[Any]:
    """Walk all that the public attributes of a catalogue lead to, each object once."""
    waiting: list[Any] = [docs.content, docs.entities_by_id, docs.sources_by_id, docs.exemptions]
    waiting += [getattr(docs, name) for name in ROWS]
    seen: set[int] = set()
    kept: list[Any] = []  # so that no number is given twice
    while waiting:
        found = waiting.pop()
        if id(found) in seen or isinstance(found, SCALARS):
            continue
        seen.add(id(found))
        kept.append(found)
        yield found
        waiting += held(found)


def held(found: Any) -> list[Any]:
    if isinstance(found, Mapping):
        return [*found.keys(), *found.values()]
    if isinstance(found, (tuple, Rows)):
        return list(found)
    return (
        [getattr(found, field.name) for field in attrs.fields(type(found))] if attrs.has(type(found)) else []
    )


def attempts(found: Any) -> Iterator[Callable[[], object]]:
    """Give what would change an object if it could be."""
    target: Any = found  # as whatever it is, it must refuse
    if isinstance(found, Mapping):
        yield partial(setitem, target, "new", None)
        yield from (partial(delitem, target, key) for key in list(found)[:1])
        yield from (partial(target.update, new=None), target.clear, target.popitem)
        yield from (
            partial(target.pop, "new", None),
            partial(target.setdefault, "new", None),
            partial(ior, target, {"new": None}),
        )
    elif isinstance(found, (tuple, Rows)):
        yield from (partial(setitem, target, 0, None), partial(delitem, target, 0))
    if not isinstance(found, (Mapping, tuple)):
        names = public(found)
        yield from (partial(setattr, found, name, None) for name in ["something_else", *names])
        yield from (partial(delattr, found, name) for name in names)


def public(found: Any) -> list[str]:
    return [field.name for field in attrs.fields(type(found))] if attrs.has(type(found)) else []


def stand_firm(docs: Catalog) -> None:
    before = write_documents(docs.content)
    number = 0
    for found in reached(docs):
        number += 1
        assert type(found) not in (list, dict, set, bytearray), type(found)
        for attempt in attempts(found):
            with pytest.raises((AttributeError, TypeError)):
                attempt()
    assert number > 10
    assert write_documents(docs.content) == before


@CATALOGUE
@given(docs=catalogs())
def test_nothing_reachable_can_be_changed(docs: Catalog) -> None:
    stand_firm(docs)


def test_nothing_in_the_bundled_catalogue_can_be_changed() -> None:
    stand_firm(sportsdocs.load())


def test_what_was_given_can_be_changed_and_the_catalogue_stays() -> None:
    from sportsdocs.codec.content import Content

    sources = dict(sportsdocs.sample().sources_by_id)
    docs = Catalog(Content(sources=sources))
    number = len(sources)
    sources.clear()
    assert len(docs.sources) == number


# -- threads ------------------------------------------------------------------------------------------------------------

THREADS = 12


def at_once(ask: Callable[[], Any]) -> list[Any]:
    """Let many threads ask at the same moment, and give what each got."""
    ready, found = threading.Barrier(THREADS), []

    def run() -> None:
        ready.wait()
        found.append(ask())

    threads = [threading.Thread(target=run) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == THREADS
    return found


def test_threads_that_read_a_folder_get_the_same(tmp_path: Path) -> None:
    docs = sportsdocs.sample()
    docs.write(tmp_path / "docs")
    assert all(found == docs for found in at_once(lambda: Catalog.read(tmp_path / "docs")))


def test_threads_that_are_first_to_load_get_one_catalogue() -> None:
    sample.cache_clear()
    found = at_once(sportsdocs.sample)
    assert all(one == found[0] for one in found)
    assert sportsdocs.sample() is sportsdocs.sample()


def prepared(docs: Catalog) -> Catalog:
    docs.prepare()
    return docs


QUESTIONS: dict[str, Callable[[Catalog], Any]] = {
    "rows": lambda docs: [getattr(docs, name).to_rows() for name in ROWS],
    "search": lambda docs: [match.obj.id for match in docs.find("dortmund")],
    "index": lambda docs: prepared(docs).productions.where(released(when="2018/2020")).newest_first().ids,
    "rule": lambda docs: [
        (work.title, work.premiere, work.rescheduled, len(work.conflicts())) for work in docs.productions
    ],
    "sheets": lambda docs: [
        Formatter("de").fact_sheet(work, within=docs, citations=True) for work in docs.productions
    ],
    "summaries": lambda docs: [str(Formatter("en-GB").summary(work)) for work in docs.productions],
    "report": lambda docs: [str(notice) for notice in docs.validate(on="2026-01-01")],
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_threads_that_are_first_to_ask_get_the_same(question: str) -> None:
    fresh = Catalog(sportsdocs.sample().content)
    expected = QUESTIONS[question](Catalog(sportsdocs.sample().content))
    assert at_once(lambda: QUESTIONS[question](fresh)) == [expected] * THREADS
