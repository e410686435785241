"""The phrases of questions about credits and releases, and about the productions that have them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import frozen

from sportsdocs.format.credits import language_name
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.date_ranges import date_range
from sportsdocs.format.entity_names import ACCUSATIVE, DATIVE, in_case
from sportsdocs.format.explain_refs import mentioned, ref_name, works_text
from sportsdocs.format.joining import commas, in_order
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.name_phrases import platform_where
from sportsdocs.format.roles import role_wording
from sportsdocs.format.territories import territory_text
from sportsdocs.format.words import WORDS
from sportsdocs.model.dates import PartialDate
from sportsdocs.query.credits import Company, Credited, CreditFor
from sportsdocs.query.predicates import Predicate
from sportsdocs.query.ranges import When
from sportsdocs.query.refs import Ref, Refs
from sportsdocs.query.releases import CameOut, Released

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_ROLE_AND_NAME = msg("question", "{role}: {name}")
_NAME = msg("question", "with {name} in the credits")
_ROLE = msg("question", "with a credit for {role}")
_JOB_AT = msg("question", "{job} ({company})")
_ON_BEHALF = msg("question", "with a credit on behalf of {company}")
_COMPANY = msg("question", "involving the company {name}")
_RELEASED = msg("question", "released {details}")
_ANY_RELEASE = msg("question", "released")
_RELEASE_ORDER = msg("order in a question", "{platform} {territory} {when}")
_ON = msg("question", "on {platform}")
_ANNOUNCED = msg("question", "announced: {when}")
_EXCLUSIVE = msg("question", "exclusive")
_NOT_EXCLUSIVE = msg("question", "not exclusive")
_OF_NAME = msg("question", "of {name}")
_FOR_ROLE = msg("question", "for {role}")
_FOR_COMPANY = msg("question", "on behalf of {company}")
_OF_WORKS = msg("question", "of {works}")
_VERSION = msg("question", "only for the version in {language}")


def when_text(f: Formatter, when: When) -> str:
    """Say when: on a day, or in a span of time."""
    return date_phrase(f, when, "on") if isinstance(when, PartialDate) else date_range(f, when, form="phrase")


@frozen
class _CreditPhrases:
    """How a credit is asked for: by name, by role, or by company alone."""

    name: Message
    role: Message
    company: Message


_OF_A_WORK = _CreditPhrases(_NAME, _ROLE, _ON_BEHALF)
_OF_ITSELF = _CreditPhrases(_OF_NAME, _FOR_ROLE, _FOR_COMPANY)


def _credit(f: Formatter, asked: Credited | CreditFor, say: _CreditPhrases) -> str:
    if asked.role is not None:
        job = _at(f, role_wording(f, asked.role, (), "noun"), asked.affiliation)
        if asked.contributor is None:
            return f.say(say.role, role=job)
        return f.say(_ROLE_AND_NAME, role=job, name=ref_name(f, asked.contributor))
    if asked.contributor is not None:
        name = in_case(f, mentioned(asked.contributor), DATIVE)
        return f.say(say.name, name=_at(f, name, asked.affiliation))
    if asked.affiliation is not None:
        return f.say(say.company, company=in_case(f, mentioned(asked.affiliation), ACCUSATIVE))
    return ""


def _at(f: Formatter, text: str, company: Ref | None) -> str:
    """Put a company behind a job or, without one, behind the name, as a line of credits does."""
    return text if company is None else f.say(_JOB_AT, job=text, company=ref_name(f, company))


def _released(f: Formatter, asked: Released) -> str:
    details = commas(f, (_where_and_when(f, asked), *_further(f, asked)))
    return f.say(_RELEASED, details=details) if details else f.say(_ANY_RELEASE)


def _where_and_when(f: Formatter, asked: Released | CameOut) -> str:
    return in_order(
        f,
        _RELEASE_ORDER,
        platform="" if asked.on is None else _platform(f, asked.on),
        territory="" if asked.territory is None else territory_text(f, (asked.territory,), form="in"),
        when="" if asked.when is None else when_text(f, asked.when),
    )


def _platform(f: Formatter, ref: Ref) -> str:
    platform = mentioned(ref)
    return f.say(_ON, platform=platform) if isinstance(platform, str) else platform_where(f, platform)


def _further(f: Formatter, asked: Released | CameOut) -> list[str]:
    found = [f.say(WORDS[word]) for word in (asked.kind, asked.standing) if word is not None]
    if asked.exclusive is not None:
        found.append(f.say(_EXCLUSIVE if asked.exclusive else _NOT_EXCLUSIVE))
    if asked.announced is not None:
        found.append(f.say(_ANNOUNCED, when=when_text(f, asked.announced)))
    return found


def entry_parts(f: Formatter, asked: Predicate[Any]) -> list[str]:
    """Say the conditions of a question about a credit or a release one by one; of any other there are none."""
    if isinstance(asked, CreditFor):
        parts = _credit_parts(f, asked)
    elif isinstance(asked, CameOut):
        parts = [_where_and_when(f, asked), *_further(f, asked)]
    else:
        return []
    return [*filter(None, parts), *([] if asked.production is None else [_of_works(f, asked.production)])]


def _credit_parts(f: Formatter, asked: CreditFor) -> list[str]:
    return [
        _credit(f, asked, _OF_ITSELF),
        "" if asked.company is None else _company(f, asked.company),
        "" if asked.language is None else f.say(_VERSION, language=language_name(f, asked.language)),
        "" if asked.standing is None else f.say(WORDS[asked.standing]),
    ]


def _company(f: Formatter, ref: Ref) -> str:
    return f.say(_COMPANY, name=ref_name(f, ref))


def _of_works(f: Formatter, refs: Refs) -> str:
    return f.say(_OF_WORKS, works=works_text(f, refs))


def _entry(f: Formatter, asked: CreditFor | CameOut) -> str:
    return commas(f, entry_parts(f, asked))


EXPLAIN_ENTRIES: dict[type, Callable[[Any, Any], str]] = {
    Credited: lambda f, asked: _credit(f, asked, _OF_A_WORK),
    Company: lambda f, asked: _company(f, asked.organization),
    Released: _released,
    CreditFor: _entry,
    CameOut: _entry,
}
