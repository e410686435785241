"""The lines of a fact sheet: for each class of statements, what it says, as label and value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from sportsdocs.format.credits import language_name, text_in
from sportsdocs.format.entity_names import ACCUSATIVE, BY, in_case
from sportsdocs.format.facts import value_label
from sportsdocs.format.gave_way import NOTHING, GaveWay
from sportsdocs.format.joining import commas, in_order
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg, msgs
from sportsdocs.format.money import money_text
from sportsdocs.format.name_phrases import name_text
from sportsdocs.format.releases import release_label, release_value
from sportsdocs.format.repeats import is_edition
from sportsdocs.format.seasons import season_text
from sportsdocs.format.values import value_text
from sportsdocs.format.words import WORDS
from sportsdocs.format.works import Works, target_name
from sportsdocs.model.choice import speaks
from sportsdocs.model.citations import Party
from sportsdocs.model.entities import Event
from sportsdocs.model.kinds import Kind, Place, RelationKind, Standing, TitleKind
from sportsdocs.model.statements import (
    Award,
    Extent,
    Fee,
    Filming,
    Origin,
    Relation,
    Release,
    Remark,
    Statement,
    Subject,
    Title,
)

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_QUALIFIED = msg("sheet label", "{label} ({qualifier})")
_UNTITLED = msg("title in a sheet", "not settled yet")
_WAS_UNTITLED = msg("title in a sheet", "was not settled yet")
_MINUTES_EACH = msg("sheet label", "Running time of an episode")
_SUBJECT = msg("sheet label", "About")
_PLACES = msgs("sheet label", "Filmed at", "Filmed at")
_AWARD = msg("sheet label", "Award")
_REMARK = msg("sheet label", "Comment")
_NO_AMOUNT = msg("payment", "amount not given")
_PAID_BY = msg("payment", "paid {by_payer}")
_TO = msg("payment", "to {payee}")
_FEE_ORDER = msg("order of a payment", "{amount} {payer} {payee} {purpose}")
_AWARD_YEAR = msg("award", "{award} ({year})")
_AWARD_TO = msg("award", "{award} to {recipient}")
_SPEAKER = msg("comment", "{speaker} ({capacity})")
_GIST = msg("comment", "{speaker}: {gist}")
_NUMBER = msg("place in a franchise or series", "no. {number}")


@frozen
class Setting:
    """What a line needs besides its statement.

    The kind of the production, related works, the events and the clubs it is about, the plans that were surely made
    before those they gave way to, and which values of the statement gave way.
    """

    kind: Kind
    within: Works | None
    events: tuple[Event, ...] = ()
    clubs: tuple[Party, ...] = ()
    originals: tuple[Release, ...] = ()
    gone: GaveWay = NOTHING


@frozen
class Saying:
    """A line before its marks: label, value, and which value of the statement it prints (none: the statement whole)."""

    label: str
    value: str
    of: str | None = None


Sayings = Iterator[Saying]


def _values(f: Formatter, statement: Statement) -> Sayings:
    """Print each value of a statement as a line of its own."""
    for name in statement.competing:
        if speaks(statement, name):
            yield Saying(value_label(f, statement, name), value_text(f, statement, name), name)


def _title(f: Formatter, title: Title, _: Setting) -> Sayings:
    if title.text is None:
        yield Saying(
            _untitled_label(f, title), f.say(_UNTITLED if not title.citations else _WAS_UNTITLED), "text"
        )
        return
    label = f.say(WORDS[title.kind])
    if title.language is not None:
        label = f.say(_QUALIFIED, label=label, qualifier=language_name(f, title.language))
    yield Saying(label, title.text, "text")


def _untitled_label(f: Formatter, title: Title) -> str:
    # What has no title yet has no original one either.
    return value_label(f, title, "text") if title.kind is TitleKind.ORIGINAL else f.say(WORDS[title.kind])


def _origin(f: Formatter, origin: Origin, _: Setting) -> Sayings:
    yield from _values(f, origin)


def _extent(f: Formatter, extent: Extent, setting: Setting) -> Sayings:
    in_parts = setting.kind in (Kind.SERIES, Kind.SEASON)
    for saying in _values(f, extent):
        yield evolve(saying, label=f.say(_MINUTES_EACH)) if in_parts and saying.of == "minutes" else saying


def _subject(f: Formatter, subject: Subject, setting: Setting) -> Sayings:
    yield Saying(f.say(_SUBJECT), _subject_text(f, subject, setting.events))


def _subject_text(f: Formatter, subject: Subject, events: tuple[Event, ...]) -> str:
    """Print the name, the competition, the season, how it ended; an edition that has a name of its own by that."""
    edition = next((event for event in events if is_edition(event, subject)), None)
    named = (subject.about, subject.competition if edition is None else edition)
    season = "" if edition or subject.season is None else season_text(f, subject.season, form="label")
    outcome = "" if subject.outcome is None else f.say(WORDS[subject.outcome])
    names = dict.fromkeys(name_text(f, entity) for entity in named if entity is not None)
    return commas(f, (*names, season, outcome))


def _filming(f: Formatter, filming: Filming, _: Setting) -> Sayings:
    # The places are printed together, after all periods.
    yield from _values(f, filming)


def places_label(f: Formatter, places: tuple[Place, ...]) -> str:
    """Say that it was filmed there."""
    return f.say_count(_PLACES, len(places))


def places_text(f: Formatter, places: tuple[Place, ...]) -> str:
    """List places of filming."""
    return list_text(f, tuple(f.say(WORDS[place]) for place in places))


def _release(f: Formatter, release: Release, setting: Setting) -> Sayings:
    gone = setting.gone
    if wholly_gone(release, gone.values):
        # The line is marked as a whole; only an announcement says in its place what it was.
        gone = gone.only("date") if release.standing is Standing.ANNOUNCED else NOTHING
    yield Saying(release_label(f, release), release_value(f, release, gone))


def wholly_gone(release: Release, gone: frozenset[str]) -> bool:
    """Tell whether all that a release says, and that others may know better, gave way to others."""
    return bool(gone) and gone >= {name for name in release.competing if speaks(release, name)}


def _fee(f: Formatter, fee: Fee, _: Setting) -> Sayings:
    value = in_order(
        f,
        _FEE_ORDER,
        amount="" if fee.amount is None else money_text(f, fee.amount),
        payer="" if fee.payer is None else f.say(_PAID_BY, by_payer=in_case(f, fee.payer, BY)),
        **payee_and_purpose(f, fee),
    )
    unknown = f.say(_NO_AMOUNT) if fee.amount is None else ""
    yield Saying(value_label(f, fee, "amount"), commas(f, (value, unknown)), "amount")


def payee_and_purpose(f: Formatter, fee: Fee) -> dict[str, str]:
    """Say to whom and what for something was paid: parts of a phrase, empty where nobody says so."""
    return {
        "payee": "" if fee.payee is None else f.say(_TO, payee=in_case(f, fee.payee, ACCUSATIVE)),
        "purpose": "" if fee.purpose is None else f.say(WORDS[fee.purpose]),
    }


def _award(f: Formatter, award: Award, _: Setting) -> Sayings:
    yield Saying(f.say(_AWARD), awards_text(f, (award,)))


def awards_text(f: Formatter, awards: tuple[Award, ...]) -> str:
    """Print prizes that went to the same hands, each with its year, and once who received them."""
    text = list_text(f, dict.fromkeys(_award_name(f, award) for award in awards))
    recipient = awards[0].recipient
    if recipient is None:
        return text
    return f.say(_AWARD_TO, award=text, recipient=in_case(f, recipient, ACCUSATIVE))


def _award_name(f: Formatter, award: Award) -> str:
    text = text_in(f, award.name)
    return text if award.year is None else f.say(_AWARD_YEAR, award=text, year=str(award.year))


def _remark(f: Formatter, remark: Remark, _: Setting) -> Sayings:
    speaker = name_text(f, remark.speaker)
    capacity = "" if remark.capacity is None else text_in(f, remark.capacity)
    affiliation = "" if remark.affiliation is None else name_text(f, remark.affiliation)
    # "head of Prime Video" names the company already.
    described = commas(f, (capacity, "" if affiliation in capacity else affiliation))
    if described:
        speaker = f.say(_SPEAKER, speaker=speaker, capacity=described)
    yield Saying(f.say(_REMARK), f.say(_GIST, speaker=speaker, gist=text_in(f, remark.gist)))


def _relation(f: Formatter, relation: Relation, setting: Setting) -> Sayings:
    work = target_name(f, relation.target, setting.within)
    yield Saying(f.say(WORDS[relation.kind]), commas(f, (work, _place(f, relation))))


def _place(f: Formatter, relation: Relation) -> str:
    if relation.number is None:
        return ""
    if relation.kind is RelationKind.SEASON_OF:
        return season_text(f, relation.number)
    return f.say(_NUMBER, number=str(relation.number))


_SAY: dict[type[Statement], Callable[[Any, Any, Setting], Sayings]] = {
    Title: _title,
    Origin: _origin,
    Extent: _extent,
    Subject: _subject,
    Filming: _filming,
    Release: _release,
    Fee: _fee,
    Award: _award,
    Remark: _remark,
    Relation: _relation,
}


def sayings(f: Formatter, statement: Statement, setting: Setting) -> Sayings:
    """Give the lines of a statement (credits are grouped, and have their own way)."""
    return _SAY[type(statement)](f, statement, setting)
