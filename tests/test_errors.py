"""The family of errors: what a stranger would catch, what is printed, and how much of it."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sportsdocs import errors
from sportsdocs.errors import (
    Finding,
    NotFoundError,
    SportsdocsError,
    invalid,
    nearest,
    not_found,
    shown,
    wrong_type,
)
from sportsdocs.testing.derived import findings

FAMILY: list[tuple[type[SportsdocsError], type[Exception]]] = [
    (errors.InvalidValueError, ValueError),
    (errors.InvalidTypeError, TypeError),
    (errors.CatalogError, ValueError),
    (errors.StoreError, OSError),
    (errors.NotFoundError, KeyError),
    (errors.QueryError, TypeError),
    (errors.LocaleError, ValueError),
    (errors.MissingExtraError, ImportError),
]
KINDS = [kind for kind, _ in FAMILY]


def test_every_member_of_the_family_is_looked_at() -> None:
    # Others have errors of their own for what never leaves them; which of those are loaded depends on what ran before.
    family = {kind for kind in SportsdocsError.__subclasses__() if kind.__module__ == errors.__name__}
    assert family == {*KINDS}


@pytest.mark.parametrize(("kind", "builtin"), FAMILY)
def test_every_error_is_also_the_builtin_that_a_stranger_would_catch(
    kind: type[SportsdocsError], builtin: type[Exception]
) -> None:
    with pytest.raises(builtin, match="what happened"):
        raise kind("what happened")


@given(kind=st.sampled_from(KINDS), message=st.text(), found=st.lists(findings(), max_size=3))
def test_errors_survive_copying_and_pickling(
    kind: type[SportsdocsError], message: str, found: list[Finding]
) -> None:
    error = kind(message, found)
    for other in (copy.copy(error), copy.deepcopy(error), pickle.loads(pickle.dumps(error))):
        assert type(other) is kind
        assert (str(other), other.message, other.findings) == (str(error), message, tuple(found))


def test_the_printed_text_is_bounded_and_the_findings_are_not() -> None:
    error = SportsdocsError("", [Finding(f"reason {number}") for number in range(1_000)])
    assert len(error.findings) == 1_000
    assert len(str(error).splitlines()) == 101
    assert str(error).endswith("… and 900 more")


@given(found=findings())
def test_a_finding_prints_on_one_line_with_all_it_has(found: Finding) -> None:
    printed = str(found)
    assert len(printed.splitlines()) <= 1 + found.reason.count("\n")
    for part in (found.file, found.path, found.reason, *found.suggestions[:1]):
        assert part in printed or repr(part)[1:-1] in printed


def test_a_finding_is_given_its_place() -> None:
    found = Finding("is no date", "'18'", suggestions=("2018",))
    assert str(found) == "is no date (got '18'); did you mean '2018'?"
    placed = found.at(file="productions/film.json", path="$.releases[0].date", line=7)
    assert str(placed) == (
        "productions/film.json:7 $.releases[0].date: is no date (got '18'); did you mean '2018'?"
    )
    assert placed.at(line=8).path == placed.path


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.sets(st.text()),
)


@given(value=ANYTHING)
def test_what_is_shown_of_a_value_is_short_printable_and_on_one_line(value: Any) -> None:
    assert len(shown(value)) <= 80
    assert shown(value).isprintable()


class Silent:
    def __repr__(self) -> str:
        raise RuntimeError("no")


@pytest.mark.parametrize(
    "value", [10**5000, -(10**5000), "a" * 10**6, "\x00" * 10**6, [10**5000], Silent(), [Silent()], list(range(10**5))],
    ids=["huge", "negative", "long", "control", "huge inside", "silent", "silent inside", "endless"],
)  # fmt: skip
def test_the_monstrous_is_shown_too(value: Any) -> None:
    assert 0 < len(shown(value)) <= 80


@given(word=st.text() | st.integers() | st.none())
def test_nearest_words_are_some_of_those_given(word: Any) -> None:
    words = ["director", "co-director", "producer", "composer"]
    assert set(nearest(word, words)) <= set(words)


def test_the_best_of_the_nearest_words_goes_first() -> None:
    assert nearest("directer", ["co-director", "producer", "director"])[0] == "director"
    assert nearest("x" * 1_000, ["x" * 1_000]) == ()


def test_the_makers_of_errors_say_what_is_wrong() -> None:
    assert str(invalid("18", "is no date")) == "is no date (got '18')"
    assert str(wrong_type(18, "a date")) == "must be a date, not int (got 18)"
    miss = not_found("serie", "production", ["series"])
    assert isinstance(miss, NotFoundError)
    assert str(miss) == "no production of this name (got 'serie'); did you mean 'series'?"
