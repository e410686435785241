"""Dates in a sentence: on, from, until, since, for; one whole phrase for each relation and kind of date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from sportsdocs.format.choices import choose
from sportsdocs.format.dates import (
    AROUND_WEEKDAY,
    QUARTERS,
    SEASONS,
    SEASONS_ACCUSATIVE,
    Shape,
    bare,
    closed,
    facts,
    weekday_of,
)
from sportsdocs.format.messages import Message, msg
from sportsdocs.model.dates import PartialDate

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: "on" and "in" are one: the precision of the date decides which it is.
Relation = Literal["on", "in", "from", "until", "since", "for", "originally-for"]
Phrases = dict[Shape, Message]

_ON: Phrases = {
    "day": msg("on a day", "on {date}"),
    "month": msg("in a month", "in {date}"),
    "year": msg("in a year", "in {date}"),
    "season": msg("in a season of the year", "in {date}"),
    "quarter": msg("in a quarter", "in the {date}"),
    "part": msg("in a part of a month or year", "in {date}"),
}
_FROM: Phrases = {
    "day": msg("from a day", "from {date}"),
    "month": msg("from a month", "from {date}"),
    "year": msg("from a year", "from {date}"),
    "season": msg("from a season of the year", "from {date}"),
    "quarter": msg("from a quarter", "from the {date}"),
    "part": msg("from a part of a month or year", "from {date}"),
}
_UNTIL: Phrases = {
    "day": msg("until a day", "until {date}"),
    "month": msg("until a month", "until {date}"),
    "year": msg("until a year", "until {date}"),
    "season": msg("until a season of the year", "until {date}"),
    "quarter": msg("until a quarter", "until the {date}"),
    "part": msg("until a part of a month or year", "until {date}"),
}
_SINCE: Phrases = {
    "day": msg("since a day", "since {date}"),
    "month": msg("since a month", "since {date}"),
    "year": msg("since a year", "since {date}"),
    "season": msg("since a season of the year", "since {date}"),
    "quarter": msg("since a quarter", "since the {date}"),
    "part": msg("since a part of a month or year", "since {date}"),
}
_FOR: Phrases = {
    "day": msg("planned for a day", "for {date}"),
    "month": msg("planned for a month", "for {date}"),
    "year": msg("planned for a year", "for {date}"),
    "season": msg("planned for a season of the year", "for {date}"),
    "quarter": msg("planned for a quarter", "for the {date}"),
    "part": msg("planned for a part of a month or year", "for {date}"),
}
_ABOUT_ON: Phrases = {
    "day": msg("on about a day", "around {date}"),
    "month": msg("in about a month", "around {date}"),
    "year": msg("in about a year", "around {date}"),
    "season": msg("in about a season of the year", "around {date}"),
    "quarter": msg("in about a quarter", "around the {date}"),
}
_ABOUT_FROM: Phrases = {
    "day": msg("from about a day", "from around {date}"),
    "month": msg("from about a month", "from around {date}"),
    "year": msg("from about a year", "from around {date}"),
    "season": msg("from about a season of the year", "from around {date}"),
    "quarter": msg("from about a quarter", "from around the {date}"),
}
_ABOUT_UNTIL: Phrases = {
    "day": msg("until about a day", "until around {date}"),
    "month": msg("until about a month", "until around {date}"),
    "year": msg("until about a year", "until around {date}"),
    "season": msg("until about a season of the year", "until around {date}"),
    "quarter": msg("until about a quarter", "until around the {date}"),
}
_ABOUT_SINCE: Phrases = {
    "day": msg("since about a day", "since around {date}"),
    "month": msg("since about a month", "since around {date}"),
    "year": msg("since about a year", "since around {date}"),
    "season": msg("since about a season of the year", "since around {date}"),
    "quarter": msg("since about a quarter", "since around the {date}"),
}
_ABOUT_FOR: Phrases = {
    "day": msg("planned for about a day", "for around {date}"),
    "month": msg("planned for about a month", "for around {date}"),
    "year": msg("planned for about a year", "for around {date}"),
    "season": msg("planned for about a season of the year", "for around {date}"),
    "quarter": msg("planned for about a quarter", "for around the {date}"),
}
_PHRASES: dict[Relation, tuple[Phrases, Phrases]] = {
    "on": (_ON, _ABOUT_ON),
    "in": (_ON, _ABOUT_ON),
    "from": (_FROM, _ABOUT_FROM),
    "until": (_UNTIL, _ABOUT_UNTIL),
    "since": (_SINCE, _ABOUT_SINCE),
    "for": (_FOR, _ABOUT_FOR),
    "originally-for": (_FOR, _ABOUT_FOR),
}
# With its weekday, German gives a day both an article and a case: "ab Freitag, dem 16. August".
_ON_WEEKDAY = msg("on a day with its weekday", "on {weekday}, {date}"), AROUND_WEEKDAY
_FROM_WEEKDAY = (
    msg("from a day with its weekday", "from {weekday}, {date}"),
    msg("from about a day with its weekday", "from around {weekday}, {date}"),
)
_UNTIL_WEEKDAY = (
    msg("until a day with its weekday", "until {weekday}, {date}"),
    msg("until about a day with its weekday", "until around {weekday}, {date}"),
)
_SINCE_WEEKDAY = (
    msg("since a day with its weekday", "since {weekday}, {date}"),
    msg("since about a day with its weekday", "since around {weekday}, {date}"),
)
_FOR_WEEKDAY = (
    msg("planned for a day with its weekday", "for {weekday}, {date}"),
    msg("planned for about a day with its weekday", "for around {weekday}, {date}"),
)
_WEEKDAY_PHRASES: dict[Relation, tuple[Message, Message]] = {
    "on": _ON_WEEKDAY,
    "in": _ON_WEEKDAY,
    "from": _FROM_WEEKDAY,
    "until": _UNTIL_WEEKDAY,
    "since": _SINCE_WEEKDAY,
    "for": _FOR_WEEKDAY,
    "originally-for": _FOR_WEEKDAY,
}
_RELEASED = msg("release, when", "released {when}")
_RELEASED_WHERE = msg("release, when and where", "released {when} {where}")
_ORIGINALLY = msg("a date that was moved", "originally {phrase}")


def date_phrase(
    f: Formatter, date: PartialDate, relation: Relation, *, with_year: bool = True, weekday: bool = False
) -> str:
    """Print a date with the preposition that its relation and precision ask for."""
    choose(relation, _PHRASES, "relation of a date")
    phrase = (_on_weekday if weekday and facts(date).shape == "day" else _phrase)(
        f, date, relation, with_year
    )
    return f.say(_ORIGINALLY, phrase=phrase) if relation == "originally-for" else phrase


def _phrase(f: Formatter, date: PartialDate, relation: Relation, with_year: bool) -> str:
    said = facts(date)
    phrases = _PHRASES[relation][said.approximate]
    seasons = SEASONS_ACCUSATIVE if phrases in (_FOR, _ABOUT_FOR) else SEASONS
    text = bare(f, date, with_year=with_year, seasons=seasons, quarters=QUARTERS)
    return f.say(phrases[said.shape], date=text)


def _on_weekday(f: Formatter, date: PartialDate, relation: Relation, with_year: bool) -> str:
    phrase = _WEEKDAY_PHRASES[relation][facts(date).approximate]
    return f.say(phrase, weekday=weekday_of(f, date), date=bare(f, date, with_year=with_year))


def released(
    f: Formatter, date: PartialDate, relation: Relation, where: str, *, with_year: bool = True
) -> str:
    """Say in a participle when something was released, and where: `am 8. September 2023 in Deutschland veröffentlicht`."""
    when = date_phrase(f, date, relation, with_year=with_year)
    if not where:
        return f.say(_RELEASED, when=when)
    return f.say(_RELEASED_WHERE, when=closed(f, date, when, with_year=with_year), where=where)
