"""Whose word a sentence is: where its sources only repeat somebody, that is said behind it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from sportsdocs.format.doubt import according_to_mark, all_attributed_to, attributed_to
from sportsdocs.format.inner_marks import without_stop
from sportsdocs.format.joining import marked
from sportsdocs.format.messages import msg
from sportsdocs.format.sentence import Sentence
from sportsdocs.model.citations import Party
from sportsdocs.model.entities import Organization, Team
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Statement, Subject

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

S = TypeVar("S", bound=Statement)

_PARTLY = msg("mark", "partly {according_to}")


def clubs_about(production: Production) -> tuple[Party, ...]:
    """Give the clubs that a production is about: whose word it is need not name them again ("nach Klubangaben")."""
    about = [subject.about for subject in production.current(Subject)]
    clubs = (thing.club if isinstance(thing, Team) else thing for thing in about)
    return tuple(dict.fromkeys(club for club in clubs if isinstance(club, Organization)))


def naming(text: str, statements: Iterable[Statement]) -> Sentence:
    """Make a sentence that names by itself all whom its sources name."""
    used = tuple(statements)
    return Sentence(text, used, named=all_attributed_to(used))


def whose_word(
    f: Formatter,
    statements: Iterable[Statement],
    *,
    about: Collection[Party] = (),
    named: Collection[Party] = (),
) -> str:
    """Say whose word some statements are, wholly or partly, but for those `named` already; nothing if their sources speak for themselves."""
    used = tuple(statements)
    parties = tuple(party for party in all_attributed_to(used) if party not in named)
    text = according_to_mark(f, parties, about)
    return text if not text or all(map(attributed_to, used)) else f.say(_PARTLY, according_to=text)


def attributed(f: Formatter, sentence: Sentence, about: Collection[Party]) -> Sentence:
    """Say behind a sentence whose word it is, unless it says so itself."""
    mark = whose_word(f, sentence.statements, about=about, named=sentence.named)
    if not mark:
        return sentence
    return evolve(sentence, raw=f"{marked(f, without_stop(sentence.raw), (mark,))}.")


def vouched(production: Production, said: S, value: str) -> S:
    """Give a statement that says a value as surely, but whose sources speak for themselves, if there is one."""
    alike = [
        s
        for s in production.current(type(said))
        if s.standing is said.standing and getattr(s, value) == getattr(said, value)
    ]
    return min(alike, key=lambda s: (bool(attributed_to(s)), s is not said))


def by_whose_word(statements: Iterable[S]) -> list[list[S]]:
    """Group statements by whose word they are, those of sources that speak for themselves first."""
    groups: dict[tuple[Party, ...], list[S]] = {}
    for statement in sorted(statements, key=lambda statement: bool(attributed_to(statement))):
        groups.setdefault(attributed_to(statement), []).append(statement)
    return list(groups.values())
