"""Credits in every form: as lines with labels, as a noun, as bylines, as sentences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, get_args

from sportsdocs.errors import invalid
from sportsdocs.format.bylines import byline
from sportsdocs.format.choices import choose
from sportsdocs.format.credit_sentences import (
    AFFILIATIONS,
    PLAINLY,
    Telling,
    credit_clause,
    credit_sentence,
    label_of,
    told_together,
)
from sportsdocs.format.credits import contributors, credit_lines
from sportsdocs.format.roles import role_wording
from sportsdocs.model.checks import instance
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

CreditForm = Literal["label", "noun", "byline", "sentence"]
CreditsForm = Literal["label", "sentence", "byline"]
_FORMS = get_args(CreditForm)
_FORMS_OF_ALL = get_args(CreditsForm)


def checked(entries: Iterable[Any]) -> tuple[Credit, ...]:
    """Refuse what is no credit."""
    return tuple([instance(entry, Credit, "a Credit") for entry in entries])


def credit_text(
    f: Formatter, entries: tuple[Credit, ...], form: CreditForm, telling: Telling = PLAINLY
) -> str:
    """Print the credits of one role; of several, one after the other. Nobody is nothing."""
    choose(form, _FORMS, "form of credits")
    choose(telling.affiliation, AFFILIATIONS, "way to name the company")
    if form == "noun":
        return _noun(f, entries)
    if form == "label":
        return credit_lines(f, entries, as_printed=telling.as_printed, ahead=telling.ahead)
    if form == "byline":
        return ". ".join(_bylines(f, entries, telling))
    return _running(f, told_together(f, entries, ahead=telling.ahead), telling)


def credits_text(
    f: Formatter, entries: tuple[Credit, ...], form: CreditsForm, telling: Telling = PLAINLY
) -> str:
    """Print all credits: lines, bylines below each other, or running text."""
    choose(form, _FORMS_OF_ALL, "form of all credits")
    if form == "label":
        return credit_lines(f, entries, as_printed=telling.as_printed, ahead=telling.ahead)
    if form == "byline":
        return "\n".join(_bylines(f, entries, telling))
    groups = told_together(f, entries, ahead=telling.ahead)
    return " ".join(credit_sentence(f, group, telling) for group in groups)


def _running(f: Formatter, groups: list[tuple[Credit, ...]], telling: Telling) -> str:
    """Print sentences, the last without its full stop: it may go on."""
    done = [credit_sentence(f, group, telling) for group in groups[:-1]]
    return " ".join([*done, *(credit_clause(f, group, telling) for group in groups[-1:])])


def _bylines(f: Formatter, entries: tuple[Credit, ...], telling: Telling) -> list[str]:
    return [byline(f, group, telling) for group in told_together(f, entries, ahead=telling.ahead)]


def _noun(f: Formatter, entries: tuple[Credit, ...]) -> str:
    roles = list(dict.fromkeys(credit.role for credit in entries))
    if not roles:
        return ""
    labels = {label_of(f, credit) for credit in entries}
    own = labels.pop() if len(labels) == 1 else ""
    return own or role_wording(f, _only(roles), contributors(entries), "noun")


def _only(roles: list[Role]) -> Role:
    first, *others = roles
    if others:
        raise invalid(tuple(role.value for role in roles), "one noun names one role")
    return first
