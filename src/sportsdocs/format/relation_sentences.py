"""How it stands to other works, named by their titles; a work without a title, or not known, is left out: ids are no text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.format.name_phrases import name_text
from sportsdocs.format.quotes import quoted
from sportsdocs.format.seasons import season_text
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.subjects import the_work
from sportsdocs.format.works import Works, title_of
from sportsdocs.model.kinds import RelationKind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Relation

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: Whether a franchise is meant, and whether a number is given.
_PART_OF: dict[tuple[bool, bool], Message] = {
    (False, False): msg("summary", "{work} is part of {whole}."),
    (False, True): msg("summary", "{work} is part {number} of {whole}."),
    (True, False): msg("summary", "{work} belongs to the {whole} franchise."),
    (True, True): msg("summary", "{work} is number {number} in the {whole} franchise."),
}
_SEASON_OF = msg("summary", "It is {season} of {whole}.")
_A_SEASON_OF = msg("summary", "It is a season of {whole}.")
_AMONG: dict[RelationKind, Message] = {
    RelationKind.SUCCESSOR_OF: msgs(
        "summary", "Its predecessor is {works}.", "Its predecessors are {works}."
    ),
    RelationKind.MODELLED_ON: msgs("summary", "It is modeled on {works}.", "It is modeled on {works}."),
    RelationKind.COMPARED_WITH: msgs(
        "summary", "It has been compared with {works}.", "It has been compared with {works}."
    ),
}
_MOST = 6


def relation_sentences(f: Formatter, production: Production, within: Works | None) -> Iterator[Sentence]:
    """Say what it is a part or season of, what it follows, is modelled on and compared with; without hearsay."""
    if within is None:
        return
    named = {
        relation: name
        for relation in production.current(Relation)
        if relation.standing is not Standing.REPORTED and (name := _name(f, relation.target, within))
    }
    yield from _belongs(f, production, named, within)
    yield from _stands_to_others(f, named)


def _name(f: Formatter, target: str, within: Works) -> str:
    franchise, work = within.franchises.get(target), within.productions.get(target)
    title = name_text(f, franchise) if franchise is not None else None if work is None else title_of(f, work)
    return "" if title is None else quoted(f, title)


def _belongs(
    f: Formatter, production: Production, named: dict[Relation, str], within: Works
) -> Iterator[Sentence]:
    for relation, whole in named.items():
        if relation.kind is RelationKind.SEASON_OF:
            yield Sentence(_season_of(f, relation, whole), (relation,))
        elif relation.kind is RelationKind.PART_OF:
            franchise = within.franchises.get(relation.target) is not None
            message = _PART_OF[franchise, relation.number is not None]
            number = {} if relation.number is None else {"number": str(relation.number)}
            work = the_work(f, production.kind)
            yield Sentence(f.say(message, work=work, whole=whole, **number), (relation,))


def _season_of(f: Formatter, relation: Relation, whole: str) -> str:
    if relation.number is None:
        return f.say(_A_SEASON_OF, whole=whole)
    return f.say(_SEASON_OF, season=season_text(f, relation.number), whole=whole)


def _stands_to_others(f: Formatter, named: dict[Relation, str]) -> Iterator[Sentence]:
    # What it is modelled on is not named again as compared with it.
    told: set[str] = set()
    for kind, message in _AMONG.items():
        found = [r for r in named if r.kind is kind and r.target not in told]
        told |= {relation.target for relation in found}
        if found:
            targets = list(dict.fromkeys(relation.target for relation in found))
            names = {relation.target: named[relation] for relation in found}
            works = list_text(f, [names[target] for target in targets], most=_MOST)
            shown = _shown(targets)
            text = f.say_count(message, len(targets), works=works)
            yield Sentence(text, tuple(relation for relation in found if relation.target in shown))


def _shown(targets: list[str]) -> list[str]:
    return targets if len(targets) <= _MOST + 1 else targets[:_MOST]
