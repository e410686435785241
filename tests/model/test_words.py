"""Closed vocabularies: what their words are, what is taken for one, what an error offers."""

from __future__ import annotations

import enum
import inspect
from typing import Any, get_args

import pytest

from sportsdocs.errors import InvalidTypeError, InvalidValueError
from sportsdocs.model import choice, kinds, quantities, roles, texts
from sportsdocs.model.kinds import Standing
from sportsdocs.model.roles import Role
from sportsdocs.model.words import Word

MODULES = (choice, kinds, quantities, roles, texts)
VOCABULARIES: tuple[type[Word], ...] = tuple(
    found
    for module in MODULES
    for found in vars(module).values()
    if inspect.isclass(found) and issubclass(found, Word) and found.__module__ == module.__name__
)
#: The lists of words that type checkers read: `Literal[...]` under the name of the vocabulary and "Name".
LITERALS = {
    name.removesuffix("Name"): get_args(found)
    for module in MODULES
    for name, found in vars(module).items()
    if name.endswith("Name") and get_args(found)
}
WORDS = [word for vocabulary in VOCABULARIES for word in vocabulary]


def by_name(vocabulary: type[Word]) -> str:
    return vocabulary.__name__


def test_every_subclass_of_word_is_looked_at() -> None:
    assert set(Word.__subclasses__()) <= {*VOCABULARIES, *_outside_of_the_model()}
    assert len(VOCABULARIES) >= 17


def _outside_of_the_model() -> set[type[Word]]:
    return {found for found in Word.__subclasses__() if not found.__module__.startswith("sportsdocs.model.")}


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=by_name)
def test_type_checkers_read_the_same_words(vocabulary: type[Word]) -> None:
    if vocabulary in (choice.Reason, kinds.ChangeKind, kinds.Severity):  # answered, never asked for
        assert vocabulary.__name__ not in LITERALS
    else:
        assert LITERALS[vocabulary.__name__] == tuple(str(word) for word in vocabulary)


def test_no_list_of_words_lacks_its_vocabulary() -> None:
    assert set(LITERALS) <= {vocabulary.__name__ for vocabulary in VOCABULARIES}


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=by_name)
def test_words_are_lower_case_joined_by_hyphens_and_distinct(vocabulary: type[Word]) -> None:
    words = [str(word) for word in vocabulary]
    assert len(set(words)) == len(words) == len(vocabulary.__members__)
    for word in vocabulary:
        assert str(word) == word.name.lower().replace("_", "-") == word.value


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=by_name)
def test_a_word_is_given_for_itself_and_for_its_text(vocabulary: type[Word]) -> None:
    for word in vocabulary:
        assert vocabulary.parse(word) is vocabulary.parse(str(word)) is word
        assert repr(word) == f"{vocabulary.__name__}.{word.name}"


@pytest.mark.parametrize("word", WORDS, ids=repr)
def test_a_misspelt_word_is_refused_with_the_right_one(word: Word) -> None:
    wrong = f"{word}x"
    with pytest.raises(InvalidValueError) as caught:
        type(word).parse(wrong)
    (finding,) = caught.value.findings
    assert str(word) in finding.suggestions
    assert finding.value == repr(wrong)
    assert finding.reason == f"is no {type(word).__name__}"
    assert f"did you mean {finding.suggestions[0]!r}" in str(caught.value)


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=by_name)
@pytest.mark.parametrize(
    "text", ["", "quite-different", "FILM", " film", "film\n", "ﬁlm", "x" * 10_000], ids=ascii
)
def test_nothing_else_is_taken_for_a_word(vocabulary: type[Word], text: str) -> None:
    with pytest.raises(InvalidValueError):
        vocabulary.parse(text)


class Lookalike(enum.Enum):
    FILM = "film"


class Text(str):
    __slots__ = ()


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=by_name)
@pytest.mark.parametrize(
    "value", [None, 1, True, b"film", ["film"], {}, Lookalike.FILM, Text("film")], ids=repr
)
def test_nothing_is_coerced_to_a_word(vocabulary: type[Word], value: Any) -> None:
    with pytest.raises(InvalidTypeError):
        vocabulary.parse(value)


def test_a_word_of_another_vocabulary_is_none_of_this() -> None:
    with pytest.raises(InvalidTypeError):
        kinds.Kind.parse(kinds.ReleaseKind.PREVIEW)


def test_standings_rank_from_sure_to_unsure() -> None:
    assert [standing.rank for standing in (Standing.ESTABLISHED, Standing.ANNOUNCED, Standing.REPORTED)] == [
        0,
        1,
        2,
    ]
    assert len(Standing) == 3


# Roles


def above(role: Role) -> list[Role]:
    found: list[Role] = []
    broader = role.broader
    while broader is not None and len(found) <= len(Role):
        found.append(broader)
        broader = broader.broader
    return found


@pytest.mark.parametrize("role", Role, ids=str)
def test_broader_roles_end_at_the_top(role: Role) -> None:
    assert role not in above(role)
    assert len(above(role)) <= 3


@pytest.mark.parametrize("role", Role, ids=str)
def test_narrower_roles_are_the_role_and_all_that_have_it_above(role: Role) -> None:
    assert role.narrower == {role} | {other for other in Role if role in above(other)}


def test_the_chain_that_the_design_names() -> None:
    assert above(Role.CO_EXECUTIVE_PRODUCER) == [Role.EXECUTIVE_PRODUCER, Role.PRODUCER]
    assert (
        Role.CO_PRODUCTION_COMPANY.broader
        is Role.ASSOCIATED_PRODUCTION_COMPANY.broader
        is Role.PRODUCTION_COMPANY
    )
    assert Role.HEAD_OF_PRODUCTION.broader is Role.SHOWRUNNER.broader is None
