"""Any sequence of adding, changing, removing, saving, dying while saving, loading and asking agrees with a dictionary."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sportsdocs import store
from sportsdocs.catalog import Catalog
from sportsdocs.codec.documents import write_documents
from sportsdocs.codec.objects import to_dict
from sportsdocs.errors import NotFoundError, StoreError
from sportsdocs.model.kinds import Kind
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.testing.productions import productions
from sportsdocs.testing.words import texts
from sportsdocs.testing.worlds import USUAL
from tests.store.failing import FailingDisk

IDS = ("erstes", "zweites", "drittes")
WORKS = st.sampled_from(IDS)
GUESTS = st.sampled_from(["gast-eins", "gast-zwei"])
#: Relations would lead to works that come and go; all else that a work refers to always stays.
DRAWN = productions(USUAL).map(lambda work: work.with_sections({"relations": ()}))
#: Names that search can find: one with no letter in it is none.
NAMES = texts().filter(lambda text: any(letter.isalpha() for letter in text))
Plain = dict[str, Any]


def records_of(docs: Catalog) -> list[Any]:
    return [*docs.productions, *docs.entities_by_id.values(), *docs.sources]


def plain(records: Iterable[Entity]) -> Plain:
    return {record.id: to_dict(record) for record in records}


class Shelf(RuleBasedStateMachine):
    """A catalogue in memory and its folder, each beside a dictionary of what should be in it."""

    def __init__(self) -> None:
        super().__init__()
        self._temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self._temporary.name) / "docs"
        self.docs = Catalog.of(USUAL.records)
        self.model: Plain = plain(USUAL.records)
        #: What the folder holds, as documents and as a dictionary; and which of its versions the catalogue comes from.
        self.saved: tuple[dict[str, bytes], Plain] | None = None
        self.known: dict[str, bytes] | None = None

    def teardown(self) -> None:
        self._temporary.cleanup()

    # -- in memory ------------------------------------------------------------------------------------------------

    @rule(id_=WORKS, work=DRAWN)
    def add_or_change_a_work(self, id_: str, work: Production) -> None:
        work = evolve(work, id=id_)
        if id_ in self.model:  # uniting would keep what was said before
            self._drop(id_)
        self.docs |= Catalog.of([work])
        self.model[id_] = to_dict(work)

    @rule(id_=GUESTS, name=NAMES)
    def add_or_change_a_guest(self, id_: str, name: str) -> None:
        guest = Person(id_, name)
        self.docs |= Catalog.of([guest])
        self.model[id_] = to_dict(guest)

    @rule(id_=WORKS | GUESTS)
    def remove(self, id_: str) -> None:
        if id_ in self.model:
            self._drop(id_)

    def _drop(self, id_: str) -> None:
        self.docs = Catalog.of(record for record in records_of(self.docs) if record.id != id_)
        self.known = None  # made of objects, it comes from no folder
        del self.model[id_]

    # -- on disk --------------------------------------------------------------------------------------------------

    def _may_write(self) -> bool:
        """Tell whether what stands in the folder is known, or the same word for word."""
        mine = write_documents(self.docs.content)
        return self.known is None or self.saved is None or self.saved[0] in (self.known, mine)

    @rule()
    def save(self) -> None:
        allowed = self._may_write()
        try:
            self.docs.write(self.folder)
        except StoreError as error:
            assert "has changed since it was read" in str(error)  # noqa: PT017
            assert not allowed
        else:
            assert allowed
            self.saved = write_documents(self.docs.content), dict(self.model)
            if self.known is not None:
                self.known = self.saved[0]

    @rule(at=st.integers(1, 60), after=st.booleans())
    def die_while_saving(self, at: int, after: bool) -> None:
        mine = write_documents(self.docs.content)
        allowed = self._may_write()
        child = os.fork()
        if not child:
            self._write_and_die(mine, at, after=after)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert ended in (0, 1)
        refused = ended == 1
        assert not (refused and allowed)
        found = dict(store.read_folder(self.folder).documents) if self.folder.exists() else None
        if found == mine and allowed:
            self.saved = mine, dict(self.model)
        else:
            assert found == (self.saved and self.saved[0])

    def _write_and_die(self, mine: dict[str, bytes], at: int, *, after: bool) -> None:
        """Write in a process that ends at one of the calls of the disk; only this one goes on."""
        seen = self.docs._seen.get(store.place(self.folder))
        disk = FailingDisk(at, lambda: os._exit(0), after=after)
        try:
            store.write_folder(self.folder, mine, USUAL_FILES, seen=seen, disk=disk)
        except StoreError:
            os._exit(1)
        except BaseException:  # noqa: BLE001  (whatever it is, the parent must know)
            os._exit(3)
        os._exit(0)

    @precondition(lambda self: self.saved is not None)
    @rule()
    def load(self) -> None:
        assert self.saved is not None
        self.docs = Catalog.read(self.folder)
        self.known, self.model = self.saved[0], dict(self.saved[1])

    @precondition(lambda self: self.saved is not None)
    @rule(name=NAMES)
    def somebody_else_saves(self, name: str) -> None:
        other = Catalog.read(self.folder) | Catalog.of([Person("jemand", name)])
        other.write(self.folder)
        assert self.saved is not None
        self.saved = (
            write_documents(other.content),
            {**self.saved[1], "jemand": to_dict(Person("jemand", name))},
        )

    # -- questions ------------------------------------------------------------------------------------------------

    def _works(self) -> Plain:
        return {id_: self.model[id_] for id_ in IDS if id_ in self.model}

    @rule(kind=st.sampled_from(Kind))
    def ask_by_kind(self, kind: Kind) -> None:
        wanted = {id_ for id_, record in self._works().items() if record["kind"] == kind.value}
        assert set(self.docs.productions.where(kind=kind).ids) == wanted
        assert self.docs.productions.count_by("kind").get(kind, 0) == len(wanted)

    @rule(person=st.sampled_from(USUAL.people))
    def ask_by_person(self, person: Person) -> None:
        wanted = {
            id_
            for id_, record in self._works().items()
            if any(c["contributor"] == person.id and "refuted" not in c for c in record.get("credits", ()))
        }
        assert set(self.docs.productions.where(credited=person.id).ids) == wanted

    @rule(id_=GUESTS)
    def look_up(self, id_: str) -> None:
        if id_ in self.model:
            guest = self.docs.people[id_]
            assert to_dict(guest) == self.model[id_]
            assert guest in [match.obj for match in self.docs.find(guest.name)]
        else:
            with pytest.raises(NotFoundError):
                self.docs.people[id_]

    @invariant()
    def holds_what_the_dictionary_holds(self) -> None:
        assert plain(records_of(self.docs)) == self.model


#: The files that any catalogue may hold.
USUAL_FILES = tuple(write_documents(Catalog.of(USUAL.records).content))

CATALOGUE = settings.get_profile("catalogue")
Shelf.TestCase.settings = settings(
    CATALOGUE, max_examples=CATALOGUE.max_examples // 2, stateful_step_count=25
)


#: The machine, run by Hypothesis.
TestShelf = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")(Shelf.TestCase)
