"""Every role in every form, for one and several, men, women and people of unknown gender, as an editor read them.

The files tests/golden/roles.*.txt are the wording agreed on. After a change on purpose:
`python -m tests.format.test_role_sentences` writes them anew; read the difference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest

from sportsdocs import Credit, Formatter, Gender, Person, Role
from sportsdocs.format.role_plans import DOES
from sportsdocs.format.role_sentences import DID, NAMED

GOLDEN = Path(__file__).parent.parent / "golden"
LOCALES = ("de", "de-CH", "en-GB", "en-US")
# The same names for all, so that what is said alike stands in one column.
GENDERS: tuple[Literal["masculine", "feminine"] | None, ...] = ("masculine", "feminine", None)
PEOPLE = {
    gender: (Person("kim-abel", "Kim Abel", gender=gender), Person("robin-berg", "Robin Berg", gender=gender))
    for gender in GENDERS
}
Print = Callable[[Formatter, list[Credit]], str]
FORMS: dict[str, Print] = {
    "label": lambda f, found: f.credit(*found),
    "noun": lambda f, found: f.credit(*found, form="noun"),
    "byline": lambda f, found: f.credit(*found, form="byline"),
    "past": lambda f, found: f.credits(found, form="sentence"),
    "ahead": lambda f, found: f.credits(found, form="sentence", ahead=True),
    "colon": lambda f, found: f.credit(*found, form="noun"),
}


def block(locale: str, role: Role) -> Iterator[str]:
    """Print a role in every form, for men | women | others; what is the same for all once."""
    yield role.value
    for form, say in FORMS.items():
        f = Formatter(locale, gender_wording="colon" if form == "colon" else "neutral")
        for number in (1, 2):
            said = [say(f, [Credit(p, role) for p in people[:number]]) for people in PEOPLE.values()]
            yield f"  {form} {number}: {' | '.join(said if len(set(said)) > 1 else said[:1])}"


def printed(locale: str) -> str:
    return "\n".join(line for role in Role for line in (*block(locale, role), "")) + "\n"


def golden(locale: str) -> Path:
    return GOLDEN / f"roles.{locale}.txt"


@pytest.mark.parametrize("locale", LOCALES)
def test_every_role_reads_as_agreed(locale: str) -> None:
    assert printed(locale) == golden(locale).read_text("utf-8")


@pytest.mark.parametrize("role", Role)
def test_a_sentence_names_everybody_and_ends_with_one_stop(role: Role) -> None:
    for locale in LOCALES:
        for ahead in (False, True):
            for people in PEOPLE.values():
                text = Formatter(locale).credits(
                    [Credit(p, role) for p in people], form="sentence", ahead=ahead
                )
                assert all(person.name in text for person in people)
                assert text.endswith(".")
                assert not text.endswith("..")


@pytest.mark.parametrize("role", Role)
def test_english_says_the_same_of_men_women_and_everybody_else(role: Role) -> None:
    for locale in ("en-GB", "en-US"):
        f = Formatter(locale, gender_wording="star")
        people = [Person("x", "X", gender=gender) for gender in (*Gender, None)]
        assert len({f.credit(Credit(person, role), form="sentence") for person in people}) == 1


def test_a_role_has_a_sentence_or_the_same_word_for_everybody() -> None:
    de = Formatter("de")
    for role in set(Role) - set(DID):
        assert de.role(role, gender="masculine", form="noun") == de.role(role, form="noun")
    assert set(DOES) <= set(DID)
    assert set(DID) >= NAMED


if __name__ == "__main__":
    for one in LOCALES:
        golden(one).write_text(printed(one), encoding="utf-8")
