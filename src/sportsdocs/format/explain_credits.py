"""The phrases of questions about credits, and about those who have them: productions, people, companies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.entity_names import ACCUSATIVE, DATIVE, in_case
from sportsdocs.format.explain_phrases import LABEL, PARTICIPLE, Explain, Phrase, deniable, phrase
from sportsdocs.format.explain_refs import in_language, mentioned, ref_name, works_text
from sportsdocs.format.explain_releases import as_one
from sportsdocs.format.joining import in_order
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg, msgs
from sportsdocs.format.quotes import quoted
from sportsdocs.format.roles import role_wording
from sportsdocs.format.words import WORDS
from sportsdocs.model.roles import Role
from sportsdocs.query.credits import Company, Credited, CreditFor
from sportsdocs.query.people import Did, DidOn
from sportsdocs.query.refs import Ref

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

# Each pair: that there is such a credit, that there is none.
_ROLE_AND_NAME = (msg("question", "{role}: {name}"), msg("question", "{role}: not {name}"))
_NAME = (msg("question", "with {name} in the credits"), msg("question", "without {name} in the credits"))
_ROLE = (msg("question", "with a credit as {role}"), msg("question", "without a credit as {role}"))
_ROLE_FOR = (
    msg("question", "with a credit as {role} on behalf of {company}"),
    msg("question", "without a credit as {role} on behalf of {company}"),
)
_ON_BEHALF = (
    msg("question", "with a credit on behalf of {company}"),
    msg("question", "without a credit on behalf of {company}"),
)
_JOB_AT = msg("question", "{job} ({company})")
_COMPANY = msg("question", "involving the company {name}")
_NO_COMPANY = msg("question", "not involving the company {name}")
_CREDIT_ORDER = msg("order of a credit in a question", "{name} {role} {company} {works}")
_FOR_NAME = msg("credits in a question", "for {name}")
_AS_ROLE = msg("credits in a question", "as {role}")
_FOR_COMPANY = msg("credits in a question", "on behalf of {company}")
_ON_WORKS = msg("credits in a question", "on {works}")
_VERSION = msg("question", "only for the version {in_language}")
_DID = msgs("question", "credited as {roles}", "credited as {roles}")
_DID_TOGETHER = msg("question", "credited as {roles} on the same production")
_DID_ON = msgs("question", "credited as {roles} on {works}", "credited as {roles} on {works}")
_DID_TOGETHER_ON = msg("question", "credited as {roles} together on {works}")
_DID_ANYTHING_ON = msg("question", "credited on {works}")


def _credited(f: Formatter, asked: Credited, deny: bool) -> Phrase:
    if asked.role is None:
        return Phrase(_without_role(f, asked, deny))
    if asked.contributor is not None:
        job = _at(f, role_wording(f, asked.role, (), "noun"), asked.affiliation)
        name = ref_name(f, asked.contributor)
        return Phrase(f.say(_ROLE_AND_NAME[deny], role=job, name=name), LABEL)
    role = _function(f, asked.role)
    if asked.affiliation is None:
        return Phrase(f.say(_ROLE[deny], role=role))
    return Phrase(f.say(_ROLE_FOR[deny], role=role, company=_accusative(f, asked.affiliation)))


def _without_role(f: Formatter, asked: Credited, deny: bool) -> str:
    if asked.contributor is None:
        company = "" if asked.affiliation is None else _accusative(f, asked.affiliation)
        return f.say(_ON_BEHALF[deny], company=company)
    # "mit der Nordfilm", but "ohne die Nordfilm".
    name = in_case(f, mentioned(asked.contributor), ACCUSATIVE if deny else DATIVE)
    return f.say(_NAME[deny], name=_at(f, name, asked.affiliation))


def _accusative(f: Formatter, ref: Ref) -> str:
    return in_case(f, mentioned(ref), ACCUSATIVE)


def _at(f: Formatter, text: str, company: Ref | None) -> str:
    """Put a company behind a job or, without one, behind the name, as a line of credits does."""
    return text if company is None else f.say(_JOB_AT, job=text, company=ref_name(f, company))


def credit_parts(f: Formatter, asked: CreditFor) -> list[Phrase]:
    """Say what is asked of one credit, part by part."""
    company, language = asked.company, asked.language
    several = (
        sum(one is not None for one in (asked.contributor, asked.role, asked.affiliation, asked.production))
        > 1
    )
    found = [
        Phrase(_whose(f, asked), several=several, loose=several),
        Phrase("" if company is None else f.say(_COMPANY, name=ref_name(f, company))),
        Phrase("" if language is None else f.say(_VERSION, in_language=in_language(f, language)), LABEL),
        Phrase("" if asked.standing is None else f.say(WORDS[asked.standing]), LABEL),
    ]
    return [part for part in found if part.text]


def _whose(f: Formatter, asked: CreditFor) -> str:
    name, company, works = asked.contributor, asked.affiliation, asked.production
    return in_order(
        f,
        _CREDIT_ORDER,
        name="" if name is None else f.say(_FOR_NAME, name=in_case(f, mentioned(name), DATIVE)),
        role="" if asked.role is None else f.say(_AS_ROLE, role=_function(f, asked.role)),
        company="" if company is None else f.say(_FOR_COMPANY, company=_accusative(f, company)),
        works="" if works is None else f.say(_ON_WORKS, works=works_text(f, works)),
    )


def _function(f: Formatter, role: Role) -> str:
    """Name a role; one that is no noun stands in quotation marks."""
    text = role_wording(f, role, (), "noun")
    return quoted(f, text) if role is Role.THANKS else text


def _did(f: Formatter, asked: Did) -> Phrase:
    many = len(asked.roles) > 1
    if asked.together and many:
        return Phrase(f.say(_DID_TOGETHER, roles=_roles(f, asked.roles)), PARTICIPLE, several=True)
    return Phrase(f.say_count(_DID, len(asked.roles), roles=_roles(f, asked.roles)), PARTICIPLE, many)


def _did_on(f: Formatter, asked: DidOn) -> Phrase:
    works, many = works_text(f, asked.on), len(asked.roles) > 1
    if not asked.roles:
        return Phrase(f.say(_DID_ANYTHING_ON, works=works), PARTICIPLE)
    roles = _roles(f, asked.roles)
    # On one production everything is together.
    if asked.together and many and len(asked.on.each) != 1:
        return Phrase(f.say(_DID_TOGETHER_ON, roles=roles, works=works), PARTICIPLE, several=True)
    return Phrase(f.say_count(_DID_ON, len(asked.roles), roles=roles, works=works), PARTICIPLE, several=True)


def _roles(f: Formatter, roles: tuple[Role, ...]) -> str:
    return list_text(f, [_function(f, role) for role in roles])


EXPLAIN_CREDITS: dict[type, Explain] = {
    Credited: _credited,
    Company: phrase(_COMPANY, _NO_COMPANY, name=lambda f, asked: ref_name(f, asked.organization)),
    CreditFor: deniable(lambda f, asked: as_one(f, credit_parts(f, asked))),
    Did: deniable(_did),
    DidOn: deniable(_did_on),
}
