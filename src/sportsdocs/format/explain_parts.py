"""The phrase of every class of predicates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sportsdocs.format.counted import Noun
from sportsdocs.format.counts import count_text
from sportsdocs.format.credits import language_name
from sportsdocs.format.date_ranges import date_range
from sportsdocs.format.dates import date_text
from sportsdocs.format.entity_names import ACCUSATIVE, DATIVE, in_case
from sportsdocs.format.explain_credits import EXPLAIN_CREDITS
from sportsdocs.format.explain_facts import EXPLAIN_FACTS
from sportsdocs.format.explain_phrases import (
    DENIED,
    LABEL,
    PARTICIPLE,
    Explain,
    Phrase,
    deniable,
    denied,
    phrase,
)
from sportsdocs.format.explain_refs import in_language, mentioned, ref_name
from sportsdocs.format.explain_releases import EXPLAIN_RELEASES
from sportsdocs.format.messages import msg, msgs
from sportsdocs.format.quantities import plain_number
from sportsdocs.format.quotes import quoted
from sportsdocs.format.seasons import season_text
from sportsdocs.format.sports import SPORTS
from sportsdocs.format.territories import territory_name, territory_text
from sportsdocs.format.words import WORDS
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import Kind, Sport
from sportsdocs.model.quantities import Hedge, Quantity
from sportsdocs.model.seasons import Season
from sportsdocs.model.words import Word
from sportsdocs.query.entities import Called, Having, Words
from sportsdocs.query.involvement import Involving
from sportsdocs.query.predicates import Satisfies
from sportsdocs.query.ranges import Limits
from sportsdocs.query.refs import Ref
from sportsdocs.query.subjects import About, CompetesIn, InSeason, OfSport
from sportsdocs.query.works import Episodes, FromCountry, InLanguage, Minutes, OfKind, Titled

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

KINDS = {
    Kind.FILM: msg("asked for", "films"),
    Kind.SERIES: msg("asked for", "series"),
    Kind.SEASON: msg("asked for", "seasons"),
    Kind.EPISODE: msg("asked for", "episodes"),
    Kind.SPECIAL: msg("asked for", "specials"),
}
_ALSO = msg("question", "at the same time {things}")
_NO_KIND = msg("question", "other than {things}")
_ANY_NUMBER: dict[str, Any] = {
    "episode": msg("question", "with any number of episodes"),
    "minute": msg("question", "of any length"),
}
_NOT_EXACTLY: dict[str, Any] = {
    "episode": msgs("question", "not with exactly {count} episode", "not with exactly {count} episodes"),
    "minute": msgs(
        "question",
        "not with exactly {count} minute of running time",
        "not with exactly {count} minutes of running time",
    ),
}
_RUNNING_TIME = msg("question", "{with_minutes} of running time")
_ONE = {"episode": msg("with one episode", "one"), "minute": msg("with one minute", "one")}
_OWN = msg("question", "with a condition of your own")
_OWN_NAMED = msg("question", "with a condition of your own ({name})")
_FIELD = (msg("question", "{field}: {value}"), msg("question", "{field}: not {value}"))
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


def no_kind(f: Formatter, things: str) -> Phrase:
    """Say which kinds of productions are not meant."""
    return Phrase(f.say(_NO_KIND, things=things), DENIED)


def _kind(f: Formatter, asked: OfKind, deny: bool) -> Phrase:
    things = f.say(KINDS[asked.kind])
    return no_kind(f, things) if deny else Phrase(f.say(_ALSO, things=things), LABEL)


def _limits(f: Formatter, limits: Limits, noun: Noun, deny: bool) -> Phrase:
    least, most = limits
    if deny and least == most and least:
        count = plain_number(f, least, None, one=f.say(_ONE[noun]), nominative=False)
        return Phrase(f.say_count(_NOT_EXACTLY[noun], least, count=count), DENIED)
    found = Phrase(f.say(_ANY_NUMBER[noun]) if limits == (0, None) else _between(f, limits, noun))
    return denied(f, found) if deny else found


def _between(f: Formatter, limits: Limits, noun: Noun) -> str:
    least, most = limits
    if most is None:
        asked = Quantity(least, Hedge.AT_LEAST)
    elif least == most:
        asked = Quantity(least)
    else:
        asked = Quantity(most, Hedge.UP_TO) if least == 0 else Quantity(least, to=most)
    text = count_text(f, asked, noun, relation="with")
    return text if noun == "episode" else f.say(_RUNNING_TIME, with_minutes=text)


def _own(f: Formatter, asked: Satisfies[Any]) -> Phrase:
    name = getattr(asked.function, "__name__", "<lambda>")
    return Phrase(f.say(_OWN) if name == "<lambda>" else f.say(_OWN_NAMED, name=name))


def _having(f: Formatter, asked: Having, deny: bool) -> Phrase:
    field, value = f.say(_FIELDS[asked.name]), _value(f, asked.name, asked.value)
    return Phrase(f.say(_FIELD[deny], field=field, value=value), LABEL)


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
    return date_text(f, value) if isinstance(value, PartialDate) else date_range(f, value)


EXPLAIN: dict[type, Explain] = {
    OfKind: _kind,
    Titled: phrase(
        msg("question", "with {words} in the title"),
        msg("question", "without {words} in the title"),
        words=lambda f, asked: quoted(f, asked.words),
    ),
    FromCountry: phrase(
        msg("question", "made {in_country}"),
        joint=PARTICIPLE,
        in_country=lambda f, asked: territory_text(f, (asked.country,), form="in"),
    ),
    InLanguage: phrase(
        msg("question", "originally {in_language}"),
        joint=PARTICIPLE,
        in_language=lambda f, asked: in_language(f, asked.language),
    ),
    Episodes: lambda f, asked, deny: _limits(f, asked.limits, "episode", deny),
    Minutes: lambda f, asked, deny: _limits(f, asked.limits, "minute", deny),
    About: phrase(
        msg("question", "about {name}"),
        name=lambda f, asked: in_case(f, mentioned(asked.subject), ACCUSATIVE),
    ),
    CompetesIn: phrase(
        msg("question", "about the competition {name}"), name=lambda f, asked: ref_name(f, asked.competition)
    ),
    OfSport: phrase(msg("question", "about {sport}"), sport=lambda f, asked: f.say(SPORTS[asked.sport])),
    InSeason: phrase(
        msg("question", "about the {season}"),
        season=lambda f, asked: season_text(f, asked.season, form="label"),
    ),
    Involving: phrase(
        msg("question", "connected with {name}"),
        msg("question", "without a connection with {name}"),
        name=lambda f, asked: in_case(f, mentioned(asked.entity), DATIVE),
    ),
    Called: phrase(
        msg("question", "with {words} in the name"),
        msg("question", "without {words} in the name"),
        words=lambda f, asked: quoted(f, asked.words),
    ),
    Having: _having,
    Satisfies: deniable(_own),
    **EXPLAIN_CREDITS,
    **EXPLAIN_RELEASES,
    **EXPLAIN_FACTS,
}
