"""The phrase of every class of predicates."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sportsdocs.format.counts import Noun, count_text
from sportsdocs.format.credits import language_name
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.date_ranges import date_range
from sportsdocs.format.entity_names import ACCUSATIVE, in_case
from sportsdocs.format.explain_facts import EXPLAIN_FACTS
from sportsdocs.format.explain_refs import mentioned, ref_name
from sportsdocs.format.joining import commas, in_order
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import platform_where
from sportsdocs.format.quotes import quoted
from sportsdocs.format.roles import role_wording
from sportsdocs.format.seasons import season_text
from sportsdocs.format.sports import SPORTS
from sportsdocs.format.territories import territory_name, territory_text
from sportsdocs.format.words import WORDS
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import Kind, Sport
from sportsdocs.model.quantities import Hedge, Quantity
from sportsdocs.model.seasons import Season
from sportsdocs.model.words import Word
from sportsdocs.query.credits import Company, Credited
from sportsdocs.query.entities import Called, Having
from sportsdocs.query.involvement import Involving
from sportsdocs.query.people import Did
from sportsdocs.query.predicates import Satisfies
from sportsdocs.query.ranges import Limits, When
from sportsdocs.query.refs import Ref
from sportsdocs.query.releases import Released, Rescheduled
from sportsdocs.query.subjects import About, CompetesIn, InSeason, OfSport
from sportsdocs.query.works import Episodes, FromCountry, InLanguage, Minutes, OfKind, Titled

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

Explain = Callable[[Any, Any], str]

KINDS = {
    Kind.FILM: msg("asked for", "films"),
    Kind.SERIES: msg("asked for", "series"),
    Kind.SEASON: msg("asked for", "seasons"),
    Kind.EPISODE: msg("asked for", "episodes"),
    Kind.SPECIAL: msg("asked for", "specials"),
}
_TITLED = msg("question", "with {words} in the title")
_NAMED = msg("question", "with {words} in the name")
_MADE_IN = msg("question", "made {in_country}")
_LANGUAGE = msg("question", "originally in {language}")
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
_RESCHEDULED = msg("question", "with a premiere that was moved")
_ABOUT = msg("question", "about {name}")
_COMPETITION = msg("question", "about the competition {name}")
_SPORT = msg("question", "about the sport {sport}")
_SEASON = msg("question", "about the season {season}")
_INVOLVING = msg("question", "connected with {name}")
_DID = msg("question", "credited for {roles}")
_DID_TOGETHER = msg("question", "credited for {roles} on the same production")
_OWN = msg("question", "with a condition of your own")
_FIELD = msg("question", "{field}: {value}")
_FIELDS = {
    "category": msg("field", "category"),
    "club": msg("field", "club"),
    "competition": msg("field", "competition"),
    "country": msg("field", "country"),
    "gender": msg("field", "grammatical gender"),
    "kind": msg("field", "kind"),
    "language": msg("field", "language"),
    "published": msg("field", "published"),
    "publisher": msg("field", "publisher"),
    "season": msg("field", "season"),
    "sport": msg("field", "sport"),
}


def _when(f: Formatter, when: When) -> str:
    return date_phrase(f, when, "on") if isinstance(when, PartialDate) else date_range(f, when, form="phrase")


def _limits(f: Formatter, limits: Limits, noun: Noun) -> str:
    least, most = limits
    if most is None:
        asked = Quantity(least, Hedge.AT_LEAST)
    elif least == most:
        asked = Quantity(least)
    else:
        asked = Quantity(most, Hedge.UP_TO) if least == 0 else Quantity(least, to=most)
    return count_text(f, asked, noun, relation="with")


def _credited(f: Formatter, asked: Credited) -> str:
    job = "" if asked.role is None else role_wording(f, asked.role, (), "noun")
    name = "" if asked.contributor is None else ref_name(f, asked.contributor)
    if not job and not name and asked.affiliation is not None:
        return f.say(_ON_BEHALF, company=in_case(f, mentioned(asked.affiliation), ACCUSATIVE))
    if not job:
        return f.say(_NAME, name=_at(f, name, asked.affiliation))
    job = _at(f, job, asked.affiliation)
    return f.say(_ROLE_AND_NAME, role=job, name=name) if name else f.say(_ROLE, role=job)


def _at(f: Formatter, text: str, company: Ref | None) -> str:
    """Put a company behind a job or, without one, behind the name, as a line of credits does."""
    return text if company is None else f.say(_JOB_AT, job=text, company=ref_name(f, company))


def _released(f: Formatter, asked: Released) -> str:
    details = commas(f, (_where_and_when(f, asked), *_further(f, asked)))
    return f.say(_RELEASED, details=details) if details else f.say(_ANY_RELEASE)


def _where_and_when(f: Formatter, asked: Released) -> str:
    return in_order(
        f,
        _RELEASE_ORDER,
        platform="" if asked.on is None else _platform(f, asked.on),
        territory="" if asked.territory is None else territory_text(f, (asked.territory,), form="in"),
        when="" if asked.when is None else _when(f, asked.when),
    )


def _platform(f: Formatter, ref: Ref) -> str:
    platform = mentioned(ref)
    return f.say(_ON, platform=platform) if isinstance(platform, str) else platform_where(f, platform)


def _further(f: Formatter, asked: Released) -> list[str]:
    found = [f.say(WORDS[word]) for word in (asked.kind, asked.standing) if word is not None]
    if asked.exclusive is not None:
        found.append(f.say(_EXCLUSIVE if asked.exclusive else _NOT_EXCLUSIVE))
    if asked.announced is not None:
        found.append(f.say(_ANNOUNCED, when=_when(f, asked.announced)))
    return found


def _did(f: Formatter, asked: Did) -> str:
    roles = list_text(f, [role_wording(f, role, (), "noun") for role in asked.roles])
    return f.say(_DID_TOGETHER if asked.together else _DID, roles=roles)


def _having(f: Formatter, asked: Having) -> str:
    return f.say(_FIELD, field=f.say(_FIELDS[asked.name]), value=_value(f, asked.name, asked.value))


def _value(f: Formatter, name: str, value: Any) -> str:
    if isinstance(value, Ref):
        return ref_name(f, value)
    if isinstance(value, Word):
        return f.say(SPORTS[value] if isinstance(value, Sport) else WORDS[value])
    if isinstance(value, Season):
        return season_text(f, value)
    if isinstance(value, str):
        return language_name(f, value) if name == "language" else territory_name(f, value)
    return _when(f, value)


EXPLAIN: dict[type, Explain] = {
    OfKind: lambda f, asked: f.say(KINDS[asked.kind]),
    Titled: lambda f, asked: f.say(_TITLED, words=quoted(f, asked.words)),
    FromCountry: lambda f, asked: f.say(_MADE_IN, in_country=territory_text(f, (asked.country,), form="in")),
    InLanguage: lambda f, asked: f.say(_LANGUAGE, language=language_name(f, asked.language)),
    Episodes: lambda f, asked: _limits(f, asked.limits, "episode"),
    Minutes: lambda f, asked: _limits(f, asked.limits, "minute"),
    Credited: _credited,
    Company: lambda f, asked: f.say(_COMPANY, name=ref_name(f, asked.organization)),
    Released: _released,
    Rescheduled: lambda f, _: f.say(_RESCHEDULED),
    About: lambda f, asked: f.say(_ABOUT, name=ref_name(f, asked.subject)),
    CompetesIn: lambda f, asked: f.say(_COMPETITION, name=ref_name(f, asked.competition)),
    OfSport: lambda f, asked: f.say(_SPORT, sport=f.say(SPORTS[asked.sport])),
    InSeason: lambda f, asked: f.say(_SEASON, season=season_text(f, asked.season)),
    Involving: lambda f, asked: f.say(_INVOLVING, name=ref_name(f, asked.entity)),
    Called: lambda f, asked: f.say(_NAMED, words=quoted(f, asked.words)),
    Having: _having,
    Did: _did,
    Satisfies: lambda f, _: f.say(_OWN),
    **EXPLAIN_FACTS,
}
