"""A catalogue as plain relational tables, for the answers that SQL gives.

What needs the statement rule (which release, which value, which premiere, moved or not) is computed here, once, by the
model's own functions: SQL never repeats the rule. Everything else is left as it was filed, for SQL to work out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import count
from typing import Any, Final

from sportsdocs.model import choice
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.entities import Competition, Event, Organization, Team
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Money, Quantity
from sportsdocs.model.records import Entity
from sportsdocs.model.statements import Fee, Release, Subject
from sportsdocs.model.things import Thing, release_things, things
from sportsdocs.names import fold

Row = tuple[Any, ...]
Tables = dict[str, list[Row]]

#: Columns with their types; SQLite reads these words too, and without types it would compare text with numbers.
COLUMNS: Final[dict[str, dict[str, str]]] = {
    "productions": {
        "production": "INTEGER",  # its place in the catalogue, and what the other tables call it
        "id": "VARCHAR",
        "kind": "VARCHAR",
        "language": "VARCHAR",
        "episodes_low": "DOUBLE",
        "episodes_high": "DOUBLE",  # NULL: open above, if there is a low
        "minutes_low": "DOUBLE",
        "minutes_high": "DOUBLE",
        "rescheduled": "BOOLEAN",  # NULL: perhaps
        "delay_least": "INTEGER",
        "delay_most": "INTEGER",
        "out_earliest": "VARCHAR",
        "out_latest": "VARCHAR",
        "out_text": "VARCHAR",
    },
    "titles": {"production": "INTEGER", "folded": "VARCHAR", "refuted": "BOOLEAN"},
    "countries": {"production": "INTEGER", "code": "VARCHAR"},
    "credits": {
        "production": "INTEGER",
        "contributor": "VARCHAR",
        "role": "VARCHAR",
        "affiliation": "VARCHAR",
        "refuted": "BOOLEAN",
    },
    "subjects": {
        "subject": "INTEGER",
        "production": "INTEGER",
        "about": "VARCHAR",
        "competition": "VARCHAR",
        "season": "VARCHAR",
        "refuted": "BOOLEAN",
    },
    "teams": {"team": "VARCHAR", "sport": "VARCHAR", "club": "VARCHAR"},
    "events": {"event": "VARCHAR", "competition": "VARCHAR", "season": "VARCHAR"},
    "competitions": {"competition": "VARCHAR", "sport": "VARCHAR"},
    "releases": {
        "release": "INTEGER",
        "production": "INTEGER",
        "kind": "VARCHAR",
        "platform": "VARCHAR",
        "placed": "BOOLEAN",
        "standing": "VARCHAR",
        "earliest": "VARCHAR",
        "latest": "VARCHAR",
        "exclusive": "BOOLEAN",
    },
    "territories": {"release": "INTEGER", "code": "VARCHAR"},
    "excluded": {"release": "INTEGER", "code": "VARCHAR"},
    "plans": {"release": "INTEGER", "earliest": "VARCHAR", "latest": "VARCHAR"},
    "relations": {"production": "INTEGER", "kind": "VARCHAR", "target": "VARCHAR", "refuted": "BOOLEAN"},
    "fees": {
        "production": "INTEGER",
        "payer": "VARCHAR",
        "payee": "VARCHAR",
        "purpose": "VARCHAR",
        "currency": "VARCHAR",
        "low": "DOUBLE",
        "high": "DOUBLE",
    },
    "citations": {"production": "INTEGER", "source": "VARCHAR", "publisher": "VARCHAR"},
    "disputes": {"production": "INTEGER", "value": "VARCHAR"},
}


def tables_of(productions: Collection[Production]) -> Tables:
    """Flatten productions, in their order, into the rows of every table."""
    tables: Tables = {name: [] for name in COLUMNS}
    releases, subjects = count(), count()
    for place, production in enumerate(productions):
        tables["productions"].append(_work(place, production))
        tables["titles"] += [
            (place, None if t.text is None else fold(t.text), t.refuted) for t in production.titles
        ]
        tables["countries"] += [(place, code) for code in production.countries]
        tables["credits"] += [
            (place, c.contributor.id, str(c.role), _id(c.affiliation), c.refuted) for c in production.credits
        ]
        tables["relations"] += [(place, str(r.kind), r.target, r.refuted) for r in production.relations]
        tables["subjects"] += [_subject(next(subjects), place, subject) for subject in production.subjects]
        tables["fees"] += [(place, *fee) for fee in _fees(production)]
        tables["citations"] += [(place, *cited) for cited in _cited(production)]
        tables["disputes"] += [(place, conflict.value) for conflict in production.conflicts()]
        _add_releases(tables, releases, place, production)
    _add_entities(tables, productions)
    return tables


def _id(entity: Entity | None) -> str | None:
    return None if entity is None else entity.id


def _days(day: PartialDate | None) -> tuple[str | None, str | None]:
    # As text, which both engines put in order and cut the year from alike.
    return (None, None) if day is None else (day.earliest.isoformat(), day.latest.isoformat())


def _numbers(quantity: Quantity | Money | None) -> tuple[float | None, float | None]:
    if quantity is None:
        return None, None
    low, high = quantity.interval
    return float(low), None if high is None else float(high)


def _work(place: int, production: Production) -> Row:
    out = _out_on(production)
    return (
        place,
        production.id,
        str(production.kind),
        production.language,
        *_numbers(production.episodes),
        *_numbers(production.minutes),
        production.rescheduled,
        *(production.delay or (None, None)),
        *_days(out),
        None if out is None else str(out),
    )


def _out_on(production: Production) -> PartialDate | None:
    """Give the date that productions are put in order by: the premiere's, else the first of any release."""
    if production.premiere is not None and production.premiere.date is not None:
        return production.premiere.date
    dates = [release.date for release in production.chosen_releases if release.date is not None]
    return min(dates, default=None)


def _subject(number: int, place: int, subject: Subject) -> Row:
    season = None if subject.season is None else str(subject.season)
    return number, place, _id(subject.about), _id(subject.competition), season, subject.refuted


def _fees(production: Production) -> Iterator[Row]:
    """Give a row for each fee, with the amount chosen for it; none of which only refuted statements speak."""
    for thing in things(production.fees):
        if all(statement.refuted for statement in thing.statements):
            continue
        chosen = choice.choose(thing, "amount")
        amount = chosen.amount if isinstance(chosen, Fee) else None
        _, payer, payee, purpose = thing.key
        currency = None if amount is None else amount.currency
        yield _id(payer), _id(payee), _word(purpose), currency, *_numbers(amount)  # type: ignore[arg-type]


def _cited(production: Production) -> Iterator[Row]:
    for statement in production.statements:
        for citation in (*statement.citations, *statement.refuted_by):
            yield citation.source.id, _id(citation.source.publisher)


# -- releases: a row for each thing, with the values chosen for it ----------------------------------------------------


def _add_releases(tables: Tables, numbers: Iterator[int], place: int, production: Production) -> None:
    known = release_things(production.releases)
    for thing, chosen in zip(known, production.chosen_releases, strict=True):
        number = next(numbers)
        # The key of the thing says which release it is; the record that gives the chosen date may say less.
        _, kind, platform, where, _, territories, excluded = thing.key
        tables["releases"].append(
            (
                number,
                place,
                str(kind),
                _id(platform),  # type: ignore[arg-type]
                where is not None,
                str(chosen.standing),
                *_days(chosen.date),
                _exclusive(thing),
            )
        )
        tables["territories"] += [(number, code) for code in sorted(territories)]  # type: ignore[call-overload]
        tables["excluded"] += [(number, code) for code in sorted(excluded)]  # type: ignore[call-overload]
        tables["plans"] += [(number, *_days(plan.date)) for plan in _plans(thing)]


def _exclusive(thing: Thing) -> bool | None:
    best = choice.choose(thing, "exclusive")
    return best.exclusive if isinstance(best, Release) else None


def _plans(thing: Thing) -> Iterator[Release]:
    for statement in thing.statements:
        announced = any(citation.standing is Standing.ANNOUNCED for citation in statement.citations)
        if isinstance(statement, Release) and announced and not statement.refuted:
            yield statement


# -- what subjects refer to --------------------------------------------------------------------------------------------


def _add_entities(tables: Tables, productions: Iterable[Production]) -> None:
    found: dict[str, dict[str, Row]] = {"teams": {}, "events": {}, "competitions": {}}
    for production in productions:
        for subject in production.subjects:
            for thing in (subject.about, subject.competition):
                _add_entity(found, thing)
    for name, rows in found.items():
        tables[name] += rows.values()


def _add_entity(found: dict[str, dict[str, Row]], thing: object) -> None:
    if isinstance(thing, Team):
        club: Organization | None = thing.club
        found["teams"][thing.id] = thing.id, _word(thing.sport), _id(club)
    if isinstance(thing, Event):
        found["events"][thing.id] = thing.id, _id(thing.competition), _word(thing.season)
        _add_entity(found, thing.competition)
    if isinstance(thing, Competition):
        found["competitions"][thing.id] = thing.id, _word(thing.sport)


def _word(value: object) -> str | None:
    return None if value is None else str(value)
