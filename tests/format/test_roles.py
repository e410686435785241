"""Every role is worded, in German and English, in every form."""

from __future__ import annotations

import pytest

from sportsdocs import Formatter, Gender, Person, Role
from sportsdocs.format import role_labels, role_nouns
from sportsdocs.format.messages import Message
from tests.messages import FULL, key, po_files, read

DE, EN = Formatter("de"), Formatter("en")
MAN, WOMAN, UNKNOWN = (
    Person("a", "A", gender="masculine"),
    Person("b", "B", gender="feminine"),
    Person("c", "C"),
)
OTHER_MAN, OTHER_WOMAN = Person("d", "D", gender=Gender.MASCULINE), Person("e", "E", gender=Gender.FEMININE)
NEITHER = Person("f", "F", gender="non-binary")


@pytest.mark.parametrize(
    "table",
    [role_labels.LABELS, role_nouns.NEUTRAL, role_nouns.MASCULINE, role_nouns.FEMININE],
    ids=["label", "neutral", "masculine", "feminine"],
)
def test_every_role_has_a_message_of_its_own(table: dict[Role, Message]) -> None:
    assert set(table) == set(Role)
    assert len({message.text for message in table.values()}) == len(Role)


@pytest.mark.parametrize("language", FULL)
def test_every_form_of_every_role_is_translated_for_one_and_for_several(language: str) -> None:
    tables = [role_labels.LABELS, role_labels.MASCULINE, role_labels.FEMININE]
    tables += [role_nouns.NEUTRAL, role_nouns.MASCULINE, role_nouns.FEMININE]
    path = next(path for path in po_files() if path.parent.parent.name == language)
    said = {key(message): message.string for message in read(path) if message.id}
    for message in (message for table in tables for message in table.values()):
        forms = said.get((message.context, message.text))
        assert isinstance(forms, (tuple, list)), message
        assert len(forms) == 2, message
        assert all(forms), message


@pytest.mark.parametrize(
    ("people", "label", "noun"),
    [
        ((), "Produktion", "Produktion"),
        ((MAN,), "Produzent", "Produzent"),
        ((WOMAN,), "Produzentin", "Produzentin"),
        ((MAN, OTHER_MAN), "Produzenten", "Produzenten"),
        ((WOMAN, OTHER_WOMAN), "Produzentinnen", "Produzentinnen"),
        ((MAN, WOMAN), "Produktion", "Produktion"),
        ((UNKNOWN,), "Produktion", "Produktion"),
        ((WOMAN, UNKNOWN), "Produktion", "Produktion"),
        ((NEITHER,), "Produktion", "Produktion"),
    ],
    ids=["nobody", "man", "woman", "men", "women", "mixed", "unknown", "one-unknown", "neither"],
)
def test_german_agrees_in_number_and_gender(people: tuple[Person, ...], label: str, noun: str) -> None:
    assert DE.role("producer", *people) == label
    assert DE.role("producer", *people, form="noun") == noun


def test_an_activity_is_the_label_whoever_does_it() -> None:
    assert DE.role(Role.DIRECTOR, MAN, OTHER_MAN) == "Regie"
    assert DE.role(Role.DIRECTOR, MAN, OTHER_MAN, form="noun") == "Regisseure"
    assert DE.role(Role.CINEMATOGRAPHER, WOMAN) == "Kamera"


def test_english_has_number_only() -> None:
    assert EN.role("director") == "Director"
    assert EN.role("director", MAN, WOMAN) == "Directors"
    assert EN.role("executive-producer", MAN, OTHER_MAN, form="noun") == "executive producers"
