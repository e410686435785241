"""Several dates in a sentence: the days of a month share its name, `am 23. und 30. August sowie am 13. September 2019`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sportsdocs.format.date_patterns import printer
from sportsdocs.format.date_phrases import Relation, date_phrase
from sportsdocs.format.date_ranges import GLUE, patterns
from sportsdocs.format.dates import bare, closed, facts
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.model.dates import PartialDate

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_AND = msg("dates of two months, each behind its preposition", "{first} and {second}")

Group = list[PartialDate]


def date_phrases(f: Formatter, days: Sequence[PartialDate], relation: Relation) -> str:
    """List dates behind their preposition: a month is named with the last of its days, a year with the last of its dates.

    Where no month has several days, the preposition is said once.
    """
    groups = _by_month(days)
    years = [group[-1].year for group in groups]
    shown = [years[place + 1 : place + 2] != [year] for place, year in enumerate(years)]
    texts = [_days(f, group, with_year=year) for group, year in zip(groups, shown, strict=True)]
    phrases = [
        _phrase(f, group, text, relation, with_year=year)
        for group, text, year in zip(groups, texts, shown, strict=True)
    ]
    before = phrases[0].removesuffix(texts[0])
    alike = all(phrase == before + text for phrase, text in zip(phrases, texts, strict=True))
    once = alike and (len(groups) == 1 or len(groups) == len(days))
    parts = texts if once else phrases
    # The last is not closed: what comes behind the list is not known here.
    inner = [
        closed(f, group[-1], part, with_year=year)
        for group, part, year in zip(groups, parts, shown, strict=True)
    ]
    joined = (list_text if len(groups) == len(days) else _joined)(f, [*inner[:-1], parts[-1]])
    return (before if once else "") + joined.replace(",,", ",")


def _by_month(days: Sequence[PartialDate]) -> list[Group]:
    """Put days of one month that follow each other together; every other date stays alone."""
    groups: list[Group] = []
    for day in days:
        if groups and _shares_month(groups[-1][-1], day):
            groups[-1].append(day)
        else:
            groups.append([day])
    return groups


def _shares_month(one: PartialDate, other: PartialDate) -> bool:
    plain = all(facts(day).shape == "day" and not day.approximate for day in (one, other))
    return plain and (one.year, one.month) == (other.year, other.month)


def _days(f: Formatter, group: Group, *, with_year: bool) -> str:
    """Print days of one month, as CLDR's pattern for a span of them prints both its ends."""
    if len(group) == 1:
        return bare(f, group[0], with_year=with_year)
    start, end = patterns(f.locale, "day", "d", with_year)
    # The month stands at one end: what is between looks like the other.
    inner = start if "M" not in start else patterns(f.locale, "day", "d", False)[1]
    shapes = [start, *[inner] * (len(group) - 2), end]
    texts = [printer(f.locale, shape)(day.earliest) for shape, day in zip(shapes, group, strict=True)]
    return list_text(f, [*(text.rstrip(GLUE) for text in texts[:-1]), texts[-1]])


def _phrase(f: Formatter, group: Group, text: str, relation: Relation, *, with_year: bool) -> str:
    """Put the preposition of the last day before them all."""
    phrase = date_phrase(f, group[-1], relation, with_year=with_year)
    if len(group) == 1:
        return phrase
    return phrase.removesuffix(bare(f, group[-1], with_year=with_year)) + text


def _joined(f: Formatter, phrases: list[str]) -> str:
    if len(phrases) == 2:
        return f.say(_AND, first=phrases[0], second=phrases[1])
    return list_text(f, phrases)
