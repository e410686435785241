"""What holds for every object of the model: copies are equal, changes are not, nothing is coerced, nothing can be set."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

import sportsdocs
from sportsdocs.errors import InvalidTypeError, InvalidValueError, SportsdocsError
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.entities import Competition, Event, Franchise, Organization, Team
from sportsdocs.model.identifiers import Identifiers
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money, Quantity
from sportsdocs.model.records import Entity
from sportsdocs.model.seasons import Season
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import (
    Award,
    Credit,
    Extent,
    Fee,
    Filming,
    Origin,
    Relation,
    Release,
    Remark,
    Subject,
    Title,
)
from sportsdocs.model.texts import Name, Names, Text
from sportsdocs.model.words import Word

VALUES: tuple[type, ...] = (PartialDate, Period, Season, Quantity, Money, Text, Name, Names, Identifiers)
STATEMENTS: tuple[type, ...] = (
    Title, Origin, Extent, Subject, Filming, Credit, Release, Fee, Award, Remark, Relation,
)  # fmt: skip
ENTITIES: tuple[type, ...] = (
    Person, Organization, Team, Competition, Event, Franchise, Source, Production,
)  # fmt: skip
RECORDS = (*VALUES, Citation, *STATEMENTS, *ENTITIES)
NAMESPACE = {"Decimal": Decimal, **{name: getattr(sportsdocs, name) for name in sportsdocs.__all__}}


# Every law is tried on every class: fewer objects of each will do, and fewer still where every field is tried.
CATALOGUE = settings.get_profile("catalogue")
SOME = settings(CATALOGUE, max_examples=CATALOGUE.max_examples // 4)
FEW = settings(CATALOGUE, max_examples=CATALOGUE.max_examples // 10)


def by_name(kind: type) -> str:
    return kind.__name__


def arguments(record: Any) -> dict[str, Any]:
    """Give what the constructor takes, by its names."""
    return {
        str(field.alias): getattr(record, field.name) for field in attrs.fields(type(record)) if field.init
    }


def changed(record: Any, name: str, value: Any) -> Any:
    """Change one field, or give None where the result cannot be."""
    try:
        return attrs.evolve(record, **{name: value})
    except InvalidValueError:
        return None


@pytest.mark.parametrize("kind", RECORDS, ids=by_name)
@SOME
@given(data=st.data())
def test_copies_are_equal_hash_alike_and_print_alike(kind: type, data: DataObject) -> None:
    record = data.draw(st.from_type(kind))
    rebuilt = kind(**arguments(record))
    for other in (
        pickle.loads(pickle.dumps(record)),
        copy.copy(record),
        copy.deepcopy(record),
        attrs.evolve(record),
        rebuilt,
    ):
        assert type(other) is kind
        assert (other, hash(other), repr(other)) == (record, hash(record), repr(record))


@pytest.mark.parametrize("kind", VALUES, ids=by_name)
@given(data=st.data())
def test_the_repr_of_a_value_is_code_that_recreates_it(kind: type, data: DataObject) -> None:
    value = data.draw(st.from_type(kind))
    assert eval(repr(value), NAMESPACE) == value


@pytest.mark.parametrize("kind", RECORDS, ids=by_name)
@SOME
@given(data=st.data())
def test_a_record_is_unequal_once_a_field_is_changed(kind: type, data: DataObject) -> None:
    record, other = data.draw(st.from_type(kind)), data.draw(st.from_type(kind))
    theirs = arguments(other)
    for name, mine in arguments(record).items():
        result = changed(record, name, theirs[name])
        if result is not None:
            assert (result == record) == (theirs[name] == mine)
            assert (result != record) == (theirs[name] != mine)


@pytest.mark.parametrize("kind", ENTITIES, ids=by_name)
@SOME
@given(data=st.data())
def test_whatever_has_an_id_is_hashed_by_it_and_compared_by_content(kind: type, data: DataObject) -> None:
    one, other = data.draw(st.from_type(kind)), data.draw(st.from_type(kind))
    namesake = changed(other, "id", one.id)
    assert namesake is not None
    assert hash(namesake) == hash(one) == hash(one.id)
    assert (namesake == one) == (arguments(namesake) == arguments(one))
    assert repr(one) == f"{kind.__name__}({one.id!r})"


@SOME
@given(one=st.from_type(Entity), other=st.from_type(Entity))
def test_things_of_different_classes_are_never_equal(one: Entity, other: Entity) -> None:
    if type(one) is not type(other):
        assert one != other


class Stranger:
    """Something that no field of the model takes."""

    def __iter__(self) -> Any:
        return iter(())


FOREIGN: tuple[Any, ...] = (
    Stranger(), Stranger, Ellipsis, 1.5, 1j, b"2018", bytearray(b"de"), {"de"}, frozenset({"de"}), iter(()), range(2),
    [[]], [{}], [None], [Stranger()], (1, 2), ((1, 2),), (("de", "a", "b"),), {1: "a"}, {(): "a"},
)  # fmt: skip


@pytest.mark.parametrize("kind", RECORDS, ids=by_name)
@FEW
@given(data=st.data())
def test_no_field_takes_what_is_not_of_its_type(kind: type, data: DataObject) -> None:
    record = data.draw(st.from_type(kind))
    for name in arguments(record):
        for value in FOREIGN:
            with pytest.raises(InvalidTypeError):
                kind(**{**arguments(record), name: value})


@pytest.mark.parametrize("kind", RECORDS, ids=by_name)
@FEW
@given(
    data=st.data(),
    value=st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.text()) | st.from_type(Entity),
)
def test_a_field_takes_a_value_of_its_own_or_refuses_with_an_error_of_ours(
    kind: type, data: DataObject, value: Any
) -> None:
    record = data.draw(st.from_type(kind))
    for name in arguments(record):
        try:
            result = kind(**{**arguments(record), name: value})
        except SportsdocsError:
            continue
        assert attrs.evolve(result) == result


@pytest.mark.parametrize("kind", RECORDS, ids=by_name)
@FEW
@given(data=st.data())
def test_nothing_can_be_set_deleted_or_added(kind: type, data: DataObject) -> None:
    record = data.draw(st.from_type(kind))
    for field in attrs.fields(kind):
        with pytest.raises(AttributeError):
            setattr(record, field.name, None)
        with pytest.raises(AttributeError):
            delattr(record, field.name)
    with pytest.raises((AttributeError, TypeError)):
        record.something_else = 1
    assert not hasattr(record, "__dict__")


IMMUTABLE = (str, int, bool, Decimal, type(None), Word)


@pytest.mark.parametrize("kind", RECORDS, ids=by_name)
@FEW
@given(data=st.data())
def test_nothing_that_can_be_changed_is_reachable(kind: type, data: DataObject) -> None:
    waiting, seen = [data.draw(st.from_type(kind))], 0
    while waiting:
        found = waiting.pop()
        seen += 1
        if isinstance(found, tuple):
            waiting += found
        elif attrs.has(type(found)):
            waiting += [getattr(found, field.name) for field in attrs.fields(type(found)) if field.init]
        else:
            assert isinstance(found, IMMUTABLE), type(found)
    assert seen > 1
