"""The phrase of every class of predicates."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sportsdocs.format.counted import Noun
from sportsdocs.format.counts import count_text
from sportsdocs.format.credits import language_name
from sportsdocs.format.explain_entries import EXPLAIN_ENTRIES, when_text
from sportsdocs.format.explain_facts import EXPLAIN_FACTS
from sportsdocs.format.explain_refs import ref_name, works_text
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.quotes import quoted
from sportsdocs.format.roles import role_wording
from sportsdocs.format.seasons import season_text
from sportsdocs.format.sports import SPORTS
from sportsdocs.format.territories import territory_name, territory_text
from sportsdocs.format.words import WORDS
from sportsdocs.model.kinds import Kind, Sport
from sportsdocs.model.quantities import Hedge, Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.seasons import Season
from sportsdocs.model.words import Word
from sportsdocs.query.entities import Called, Having, Words
from sportsdocs.query.involvement import Involving
from sportsdocs.query.people import Did, DidOn
from sportsdocs.query.predicates import Satisfies
from sportsdocs.query.ranges import Limits
from sportsdocs.query.refs import Ref
from sportsdocs.query.releases import Rescheduled
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
_RESCHEDULED = msg("question", "with a premiere that was moved")
_ABOUT = msg("question", "about {name}")
_COMPETITION = msg("question", "about the competition {name}")
_SPORT = msg("question", "about the sport {sport}")
_SEASON = msg("question", "about the season {season}")
_INVOLVING = msg("question", "connected with {name}")
_DID = msg("question", "credited for {roles}")
_DID_TOGETHER = msg("question", "credited for {roles} on the same production")
_DID_ON = msg("question", "credited for {roles} on {works}")
_DID_TOGETHER_ON = msg("question", "credited for {roles} on the same production, on {works}")
_DID_ANYTHING_ON = msg("question", "credited on {works}")
_OWN = msg("question", "with a condition of your own")
_FIELD = msg("question", "{field}: {value}")
_FIELDS = {
    "agency": msg("field", "agency"),
    "category": msg("field", "category"),
    "club": msg("field", "club"),
    "competition": msg("field", "competition"),
    "country": msg("field", "country"),
    "gender": msg("field", "grammatical gender"),
    "kind": msg("field", "kind"),
    "language": msg("field", "language"),
    "parent": msg("field", "parent organization"),
    "published": msg("field", "published"),
    "publisher": msg("field", "publisher"),
    "season": msg("field", "season"),
    "sport": msg("field", "sport"),
    "title": msg("field", "headline"),
}


def _limits(f: Formatter, limits: Limits, noun: Noun) -> str:
    least, most = limits
    if most is None:
        asked = Quantity(least, Hedge.AT_LEAST)
    elif least == most:
        asked = Quantity(least)
    else:
        asked = Quantity(most, Hedge.UP_TO) if least == 0 else Quantity(least, to=most)
    return count_text(f, asked, noun, relation="with")


def _did(f: Formatter, asked: Did) -> str:
    return f.say(_DID_TOGETHER if asked.together else _DID, roles=_roles(f, asked.roles))


def _did_on(f: Formatter, asked: DidOn) -> str:
    works = works_text(f, asked.on)
    if not asked.roles:
        return f.say(_DID_ANYTHING_ON, works=works)
    together = asked.together and len(asked.roles) > 1
    return f.say(_DID_TOGETHER_ON if together else _DID_ON, roles=_roles(f, asked.roles), works=works)


def _roles(f: Formatter, roles: tuple[Role, ...]) -> str:
    return list_text(f, [role_wording(f, role, (), "noun") for role in roles])


def _having(f: Formatter, asked: Having) -> str:
    return f.say(_FIELD, field=f.say(_FIELDS[asked.name]), value=_value(f, asked.name, asked.value))


def _value(f: Formatter, name: str, value: Any) -> str:
    if isinstance(value, Ref):
        return ref_name(f, value)
    if isinstance(value, Words):
        return quoted(f, value.text)
    if isinstance(value, Word):
        return f.say(SPORTS[value] if isinstance(value, Sport) else WORDS[value])
    if isinstance(value, Season):
        return season_text(f, value)
    if isinstance(value, str):
        return language_name(f, value) if name == "language" else territory_name(f, value)
    return when_text(f, value)


EXPLAIN: dict[type, Explain] = {
    OfKind: lambda f, asked: f.say(KINDS[asked.kind]),
    Titled: lambda f, asked: f.say(_TITLED, words=quoted(f, asked.words)),
    FromCountry: lambda f, asked: f.say(_MADE_IN, in_country=territory_text(f, (asked.country,), form="in")),
    InLanguage: lambda f, asked: f.say(_LANGUAGE, language=language_name(f, asked.language)),
    Episodes: lambda f, asked: _limits(f, asked.limits, "episode"),
    Minutes: lambda f, asked: _limits(f, asked.limits, "minute"),
    Rescheduled: lambda f, _: f.say(_RESCHEDULED),
    About: lambda f, asked: f.say(_ABOUT, name=ref_name(f, asked.subject)),
    CompetesIn: lambda f, asked: f.say(_COMPETITION, name=ref_name(f, asked.competition)),
    OfSport: lambda f, asked: f.say(_SPORT, sport=f.say(SPORTS[asked.sport])),
    InSeason: lambda f, asked: f.say(_SEASON, season=season_text(f, asked.season)),
    Involving: lambda f, asked: f.say(_INVOLVING, name=ref_name(f, asked.entity)),
    Called: lambda f, asked: f.say(_NAMED, words=quoted(f, asked.words)),
    Having: _having,
    Did: _did,
    DidOn: _did_on,
    Satisfies: lambda f, _: f.say(_OWN),
    **EXPLAIN_ENTRIES,
    **EXPLAIN_FACTS,
}
