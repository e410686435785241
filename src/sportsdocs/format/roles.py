"""The wording of roles: as a label before a colon and as a noun, in number and gender."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, get_args

from sportsdocs.errors import invalid, wrong_type
from sportsdocs.format import role_labels, role_nouns
from sportsdocs.format.choices import choose
from sportsdocs.format.inclusive import inclusive
from sportsdocs.format.messages import Message
from sportsdocs.model.checks import instance
from sportsdocs.model.citations import Party
from sportsdocs.model.kinds import Gender
from sportsdocs.model.people import Person
from sportsdocs.model.roles import Role

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

RoleForm = Literal["label", "noun"]
_FORMS = get_args(RoleForm)
_PARTIES = get_args(Party)


def genders_of(people: Iterable[Party]) -> frozenset[Gender | None]:
    """Give the genders among people; None stands for unknown, and for a company or team."""
    return frozenset(person.gender if isinstance(person, Person) else None for person in people)


def one_gender(genders: frozenset[Gender | None]) -> Gender | None:
    """Give the gender, masculine or feminine, that the language has words for and that everybody has."""
    for gender in (Gender.MASCULINE, Gender.FEMININE):
        if genders == {gender}:
            return gender
    return None


def checked_people(people: Iterable[Any]) -> tuple[Party, ...]:
    """Refuse who is no person, company or team."""
    return tuple([instance(one, _PARTIES, "a Person, Organization or Team") for one in people])


def role_wording(
    f: Formatter,
    role: Role,
    people: Iterable[Party],
    form: RoleForm,
    *,
    gender: Gender | None = None,
    count: int | None = None,
) -> str:
    """Word a role for the people who share it, or for the gender and number given; for nobody in particular, neutrally."""
    choose(form, _FORMS, "form of a role")
    each = tuple(dict.fromkeys(people))
    number = max(len(each), 1) if count is None else _checked(count)
    genders = genders_of(each) if gender is None else frozenset((gender,))
    nobody = not each and gender is None and count is None
    common = one_gender(genders)
    word = (
        "" if nobody or common or not _of_persons(role, each, form) else inclusive(f, role, genders, number)
    )
    return word or f.say_count(_label(role, common) if form == "label" else _noun(role, common), number)


def _of_persons(role: Role, people: Iterable[Party], form: RoleForm) -> bool:
    """Tell whether a word names the persons who do a job, rather than what is done or a company."""
    names_persons = form == "noun" or role in role_labels.MASCULINE
    return names_persons and all(isinstance(person, Person) for person in people)


def _checked(count: int) -> int:
    if type(count) is not int:
        raise wrong_type(count, "a number of people")
    if count < 0:
        raise invalid(count, "there are no fewer people than none")
    return count


def _label(role: Role, gender: Gender | None) -> Message:
    gendered: dict[Role, Message] = {}
    if gender is Gender.MASCULINE:
        gendered = role_labels.MASCULINE
    elif gender is Gender.FEMININE:
        gendered = role_labels.FEMININE
    return gendered.get(role) or role_labels.LABELS[role]


def _noun(role: Role, gender: Gender | None) -> Message:
    if gender is Gender.MASCULINE:
        return role_nouns.MASCULINE[role]
    return role_nouns.FEMININE[role] if gender is Gender.FEMININE else role_nouns.NEUTRAL[role]


def usual_wordings(f: Formatter, role: Role) -> frozenset[str]:
    """Give every wording of a role for one person or company, in small letters."""
    tables = [role_labels.LABELS, role_labels.MASCULINE, role_labels.FEMININE]
    tables += [role_nouns.NEUTRAL, role_nouns.MASCULINE, role_nouns.FEMININE]
    return frozenset(f.say_count(table[role], 1).casefold() for table in tables if role in table)
