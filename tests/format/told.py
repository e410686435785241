"""What a summary tells of each field of a statement that it uses, how that is seen, and what it leaves out by design and why."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from attrs import frozen

from sportsdocs import (
    Award,
    Credit,
    Extent,
    Fee,
    Filming,
    Formatter,
    Origin,
    Relation,
    Release,
    Remark,
    Standing,
    Statement,
    Subject,
    Title,
)  # fmt: skip
from sportsdocs.model.citations import Party
from sportsdocs.model.entities import Competition, Event
from sportsdocs.model.kinds import OrganizationKind, TitleKind
from tests.format import seen
from tests.format import told_reasons as why
from tests.format import told_words as words
from tests.format.scene import TITLES, Scene
from tests.format.seen import Pair, Patterns, of


@frozen
class Row:
    """How the value of a field (each one of several) is seen in a text, and when it need not be."""

    seen: Callable[[Formatter, Any], Patterns]
    unless: tuple[why.Unless, ...] = ()


def _never(reason: str) -> Row:
    return Row(lambda _, __: (), (why.Unless(reason, lambda _, __: True),))


def _by_words(table: dict[Any, Pair]) -> Callable[[Formatter, Any], Patterns]:
    return lambda f, value: (of(f, table[value]),)


def _title(f: Formatter, value: str | None) -> Patterns:
    if value is None:
        return (of(f, ("noch nicht fest|noch offen", "not settled yet")),)
    return seen.text(f, f.quote(value))


def _flag(f: Formatter, value: bool) -> Patterns:
    return (of(f, ("exklusiv", "exclusiv")) if value else of(f, ("nicht exklusiv", "not exclusive")),)


def _whose_word(f: Formatter, party: Party) -> Patterns:
    if getattr(party, "kind", None) is not OrganizationKind.CLUB:
        return seen.name(f, party)
    # The club that a work is about is not named again.
    return (f"(?:{'|'.join(seen.name(f, party))}|{of(f, ('nach Klubangaben', 'according to the club'))})",)


_DAYS: Final = ("date", "part_dates", "last_part")


TOLD: Final[dict[type[Statement], dict[str, Row]]] = {
    Title: {
        "text": Row(_title, (why.lost("text"),)),
        "language": _never("a reader sees in which language a title is"),
        "kind": Row(
            _by_words(words.TITLE_KINDS),
            (why.Unless("a title is a title; only a working one may still change", lambda _, t: t.text is None or t.kind is not TitleKind.WORKING),),
        ),
    },
    Origin: {
        "countries": Row(
            seen.territory, (why.undisputed("countries", "the countries stand in the sheet, unless sources differ"),)
        ),
        "year": Row(
            seen.year,
            (
                why.lost("year"),
                why.Unless("a year that is only hearsay, by its latest source, stands in the sheet", why.has_a_rumoured_year),
            ),
        ),
        "language": Row(
            lambda f, tag: seen.text(f, f.cldr.languages.get(tag.split("-")[0], tag)),
            (why.undisputed("language", "the language stands in the sheet, unless sources differ"),),
        ),
    },
    Extent: {
        "episodes": Row(lambda f, value: seen.count(f, value, "episode"), (why.lost("episodes"), why.Unless("an episode has none", why.is_an_episode))),
        "minutes": Row(lambda f, value: seen.count(f, value, "minute"), (why.lost("minutes"),)),
    },
    Subject: {
        "about": Row(seen.name),
        "competition": Row(seen.name, (why.EVENT, why.INCIDENT)),
        "season": Row(seen.season, (why.EVENT,)),
        "outcome": Row(
            _by_words(words.OUTCOMES),
            (
                why.Unless("a forecast or rumour of how it ended is left to the sheet", lambda _, s: s.standing is not Standing.ESTABLISHED),
                why.Unless("nobody is named whose outcome it was", lambda _, s: s.about is None or isinstance(s.about, (Event, Competition))),
            ),
        ),
    },
    Filming: {
        "period": Row(seen.period, (why.lost("period"),)),
        "places": Row(_by_words(words.PLACES)),
    },
    Credit: {
        "contributor": Row(seen.name),
        "role": Row(
            _by_words(words.JOBS),
            (why.Unless("a wording of its own stands for the job", lambda _, c: c.label is not None),),
        ),
        "label": Row(
            seen.wording,
            (
                why.Unless("what companies do has one wording", why.is_company),
                why.Unless("who appears has no job", lambda _, c: c.role in why.APPEARING),
            ),
        ),
        "affiliation": Row(seen.name, (why.Unless("a company works for itself", why.is_company),)),
        "capacity": Row(seen.wording, (why.Unless("a company is named as what it did", why.is_company),)),
        "language": Row(lambda f, tag: seen.text(f, f.cldr.languages.get(tag.split("-")[0], tag))),
    },
    Release: {
        "kind": Row(_by_words(words.RELEASES)),
        "platform": Row(seen.name),
        "place": Row(seen.wording),
        "date": Row(seen.date, (why.lost("date"), why.DISPUTED)),
        "last_part": Row(seen.date, (why.LATER, why.ONE_PART, why.lost_at_first("last_part"), why.DISPUTED)),
        "rhythm": Row(_by_words(words.RHYTHMS), (why.LATER, why.ONE_PART, why.lost_at_first("rhythm"), why.DISPUTED, why.PARTS, why.BROKEN)),
        "part_dates": Row(seen.date, (why.LATER, why.ONE_PART, why.lost_at_first("part_dates"), why.DISPUTED, why.OTHER_PARTS)),
        "territories": Row(seen.territory, (why.DISPUTED, why.ADDS)),
        "excluded": Row(seen.territory, (why.DISPUTED, why.ADDS)),
        "territory_count": Row(lambda f, value: seen.count(f, value, "country"), (why.LATER, why.OTHER_DAY, why.lost_at_first("territory_count"), why.DISPUTED)),
        "exclusive": Row(
            _flag,
            (
                why.LATER, why.OTHER_DAY, why.lost_at_first("exclusive"), why.DISPUTED,
                why.undisputed("exclusive", "that others show it too is told by naming them", when=lambda r: r.exclusive is False),
                why.Unless("others showed it on the same day", why.is_shown_elsewhere),
            ),
        ),
        "version": Row(_by_words(words.VERSIONS), (why.lost("date"), why.DISPUTED, why.ADDS)),
        "running_time": Row(
            lambda f, value: seen.count(f, value, "minute"), (why.lost("running_time"), why.DISPUTED, why.PROMISED)
        ),
        "available_until": _never("how long it is to be seen stands in the sheet"),
    },
    Fee: {
        "amount": Row(seen.money),
        "payer": Row(seen.name),
        "payee": Row(seen.name),
        "purpose": Row(
            _by_words(words.PURPOSES),
            (
                why.Unless(
                    "of sums that contradict each other, what they were for is said if all say so",
                    why.is_only_disputed,
                ),
            ),
        ),
    },
    Award: {"name": Row(seen.wording), "recipient": Row(seen.name), "year": Row(seen.year)},
    Remark: {
        "speaker": Row(seen.name),
        "gist": Row(seen.saying),
        "capacity": Row(seen.wording),
        "affiliation": Row(seen.name),
    },
    Relation: {
        "kind": Row(_by_words(words.RELATIONS), (why.HEAD,)),
        "target": Row(lambda f, target: seen.text(f, TITLES[target]), (why.HEAD, why.UNKNOWN)),
        "number": Row(_by_words(words.ORDINALS), (why.UNCOUNTED,)),
    },
}  # fmt: skip

#: How sure a statement is, said of each class; and whose word it is.
DOUBT: Final[dict[str, Row]] = {
    "standing": Row(
        _by_words(words.STANDINGS),
        (
            why.Unless(
                "what it is called, about and from, who said what: an announcement settles that",
                why.is_settled,
            ),
            why.Unless("of a work to come, everything is only announced", why.is_of_a_work_to_come),
        ),
    ),
    "attributed_to": Row(
        _whose_word,
        (
            why.Unless("a source of its own vouches for it", why.is_vouched_for),
            why.Unless("of many, the first are named", lambda scene, s: len(s.citations) > 3),
        ),
    ),
}


def missing(scene: Scene, statement: Statement) -> list[tuple[str, object]]:
    """Give the values of a used statement that are to be told and are not, each with the name of its field."""
    told = TOLD[type(statement)]
    values = {field: _each(getattr(statement, field)) for field in told}
    found = [
        (f, value)
        for f, row in told.items()
        for value in values[f]
        if _lacks(scene, statement, f, value, row)
    ]
    return found + [
        (name, value)
        for name, row in DOUBT.items()
        for value in _doubts(statement, name)
        if _hides(scene, statement, value, row)
    ]


def _lacks(scene: Scene, statement: Statement, field: str, value: object, row: Row) -> bool:
    if (value is None and field != "text") or _is_excused(scene, statement, row):
        return False
    # Another statement that says the same may be the one whose sentence says it.
    same = [s for s in scene.summary.statements if type(s) is type(statement) and value in _values(s, field)]
    return not _is_seen(scene, [sentence for s in same for sentence in scene.sentences(s)], value, row)


def _hides(scene: Scene, statement: Statement, value: object, row: Row) -> bool:
    return not _is_excused(scene, statement, row) and not _is_seen(
        scene, scene.sentences(statement), value, row
    )


def _is_excused(scene: Scene, statement: Statement, row: Row) -> bool:
    return any(unless.holds(scene, statement) for unless in row.unless)


def _is_seen(scene: Scene, sentences: list[str], value: object, row: Row) -> bool:
    text = "\n".join(sentences)
    return all(re.search(pattern, text, re.IGNORECASE) for pattern in row.seen(scene.f, value))


def _each(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


def _values(statement: Statement, field: str) -> list[object]:
    # The day of a part is a day of the release.
    fields = _DAYS if field in _DAYS[1:] else (field,)
    return [value for name in fields for value in _each(getattr(statement, name))]


def _doubts(statement: Statement, name: str) -> tuple[object, ...]:
    """Give how sure a statement is, or whose word its surest sources take."""
    if name == "standing":
        return (statement.standing,)
    surest = (c.attributed_to for c in statement.citations if c.standing is statement.standing)
    return tuple(party for party in surest if party is not None)
