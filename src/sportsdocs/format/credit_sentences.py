"""Who did one job, as a sentence: what was done (`Regie führte A.`) or what somebody is (`Produzentin war B.`)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, get_args

from attrs import frozen

from sportsdocs.format.capitals import at_start
from sportsdocs.format.credit_names import Spelling, names_in
from sportsdocs.format.credits import contributors, job_label, mark, own_label, version
from sportsdocs.format.entity_names import DATIVE, NOMINATIVE, OF, ON_BEHALF_OF, in_case
from sportsdocs.format.inclusive import alike
from sportsdocs.format.joining import labelled, marked
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.format.name_phrases import Phrases, name_of, name_text
from sportsdocs.format.role_plans import DOES
from sportsdocs.format.role_sentences import DID, NAMED
from sportsdocs.format.roles import genders_of, one_gender, role_wording
from sportsdocs.model.citations import Party
from sportsdocs.model.entities import Organization
from sportsdocs.model.people import Person
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

Affiliation = Literal["of", "for"]
AFFILIATIONS = get_args(Affiliation)
_COMPANY: dict[Affiliation, Phrases] = {"of": OF, "for": ON_BEHALF_OF}

_IS = msgs("summary", "The {role} is {names}.", "The {role} are {names}.")
_WAS = msgs("summary", "The {role} was {names}.", "The {role} were {names}.")
_JOB_AT = msg("job in a summary", "{job} {company}")
#: Jobs that are those of companies, whatever the credit calls them: such a wording ("in Koproduktion mit") is no noun.
COMPANY_ROLES = frozenset(
    (
        Role.PRODUCTION_COMPANY,
        Role.CO_PRODUCTION_COMPANY,
        Role.ASSOCIATED_PRODUCTION_COMPANY,
        Role.COMMISSIONING_BROADCASTER,
        Role.THEATRICAL_DISTRIBUTOR,
        Role.WORLD_SALES,
        Role.FUNDER,
    )
)
#: A company that produces does what production companies do.
_AS_COMPANY = {
    Role.PRODUCER: Role.PRODUCTION_COMPANY,
    Role.CO_PRODUCER: Role.CO_PRODUCTION_COMPANY,
}
_CASES = {Role.THANKS: DATIVE, Role.IDEA_BY: DATIVE, Role.SHOWRUNNER: DATIVE}


@frozen
class Telling:
    """How credits are told: ahead of the release, with printed spellings, with the company as somebody's own or as a client."""

    ahead: bool = False
    as_printed: bool = False
    affiliation: Affiliation = "of"


PLAINLY = Telling()


def told_together(f: Formatter, entries: Iterable[Credit], *, ahead: bool) -> list[tuple[Credit, ...]]:
    """Group credits that share a sentence: one job, under one name, for one version, equally sure."""
    groups: dict[object, list[Credit]] = {}
    for credit in entries:
        key = (credit.role, label_of(f, credit), credit.language, mark(f, credit, ahead=ahead))
        groups.setdefault(key, []).append(credit)
    return [tuple(group) for group in groups.values()]


def label_of(f: Formatter, credit: Credit) -> str:
    """Give the wording of the job that a credit insists on, where it may name a person."""
    return "" if credit.role in COMPANY_ROLES else own_label(f, credit)


def credit_sentence(f: Formatter, group: tuple[Credit, ...], telling: Telling = PLAINLY) -> str:
    """Say in a sentence who did one job."""
    return stopped(credit_clause(f, group, telling) + ".")


def credit_clause(f: Formatter, group: tuple[Credit, ...], telling: Telling = PLAINLY) -> str:
    """Say who did one job, without a full stop: the sentence may go on."""
    if label_of(f, group[0]):
        return labelled_names(f, group, telling)
    people = contributors(group)
    message = _deed(f, group[0].role, people, ahead=telling.ahead)
    text = _named_job(f, group, telling) if message is None else _told(f, message, group, telling)
    return _with_capital(f, text, people[0]).removesuffix(".")


def labelled_names(f: Formatter, group: tuple[Credit, ...], telling: Telling) -> str:
    """Name the job and, behind a colon, who did it, with their companies."""
    return labelled(f, job_label(f, group), names_told(f, group, None, telling))


def names_told(
    f: Formatter,
    group: tuple[Credit, ...],
    case: Phrases | None,
    telling: Telling,
    *,
    companies: bool = True,
    first: Phrases | None = None,
) -> str:
    """List who did a job, and say for which version, and how sure it is."""
    names = names_in(f, group, Spelling(case, first or case, telling.as_printed), companies=companies)
    language = group[0].language
    marks = ("" if language is None else version(f, language), mark(f, group[0], ahead=telling.ahead))
    return marked(f, names, marks)


def stopped(text: str) -> str:
    """End a sentence with one stop: that of an abbreviation (Warner Bros.) is enough."""
    return text.removesuffix(".") if text.endswith("..") else text


def _deed(f: Formatter, role: Role, people: tuple[Party, ...], *, ahead: bool) -> Message | None:
    """Give the sentence of what was done; None where the job is named instead."""
    if role in _AS_COMPANY and not any(isinstance(one, Person) for one in people):
        role = _AS_COMPANY[role]
    gendered = one_gender(genders_of(people)) is not None or alike(f, role, len(people))
    if role not in DID or (role in NAMED and gendered):
        return None
    return DOES.get(role, DID[role]) if ahead else DID[role]


def _told(f: Formatter, message: Message, group: tuple[Credit, ...], telling: Telling) -> str:
    names = names_told(f, group, _CASES.get(group[0].role, NOMINATIVE), telling)
    return f.say_count(message, _number(f, contributors(group)), names=names)


def _number(f: Formatter, people: tuple[Party, ...]) -> int:
    """Count for the verb: a name in the plural (the All Blacks) is more than one."""
    return max(len(people), 2 if any(name_of(f, one).plural for one in people) else 1)


def _named_job(f: Formatter, group: tuple[Credit, ...], telling: Telling) -> str:
    people = contributors(group)
    job, company = role_wording(f, group[0].role, people, "noun"), _common_company(group)
    if company is not None:
        job = f.say(_JOB_AT, job=job, company=in_case(f, company, _COMPANY[telling.affiliation]))
    names = names_told(f, group, NOMINATIVE, telling, companies=company is None)
    return f.say_count(_IS if telling.ahead else _WAS, _number(f, people), role=job, names=names)


def _common_company(group: tuple[Credit, ...]) -> Organization | None:
    companies = {credit.affiliation for credit in group}
    return companies.pop() if len(companies) == 1 else None


def _with_capital(f: Formatter, text: str, first: Party) -> str:
    return at_start(text, name_text(f, first))
