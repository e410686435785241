"""The wording of roles: as a label before a colon and as a noun, in number and gender."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from sportsdocs.format import role_labels, role_nouns
from sportsdocs.format.messages import Message
from sportsdocs.model.citations import Party
from sportsdocs.model.kinds import Gender
from sportsdocs.model.people import Person
from sportsdocs.model.roles import Role

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

RoleForm = Literal["label", "noun"]


def common_gender(people: Iterable[Party]) -> Gender | None:
    """Give the gender that everybody named has; None if one is unknown or not a person, or if they differ."""
    genders = {person.gender if isinstance(person, Person) else None for person in people}
    return genders.pop() if len(genders) == 1 else None


def role_wording(f: Formatter, role: Role, people: tuple[Party, ...], form: RoleForm) -> str:
    """Word a role for the people who share it; for nobody in particular, neutrally and in the singular."""
    gender = common_gender(people)
    message = _label(role, gender) if form == "label" else _noun(role, gender)
    return f.say_count(message, max(len(people), 1))


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
