"""Who takes part: people first, teams and clubs after them, and who is seen in archive footage."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from sportsdocs.format.attributed_sentences import by_whose_word
from sportsdocs.format.capitals import at_start
from sportsdocs.format.credits import text_in
from sportsdocs.format.entity_names import NOMINATIVE, in_case
from sportsdocs.format.joining import commas
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.format.name_phrases import name_of, speaker
from sportsdocs.format.scales import number_text
from sportsdocs.format.sentence import Sentence
from sportsdocs.model.citations import Party
from sportsdocs.model.kinds import Standing
from sportsdocs.model.people import Person
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_MOST = 6
_APPEARING_AS = msg("somebody who takes part", "{name} ({capacity})")
_EACH_APPEARING_AS = msg("several who take part", "{name} (each a {capacity})")
_EACH_VOWEL = msg("several who take part, a vowel first", "{name} (each an {capacity})")
#: What is spoken with a vowel first: an umpire, an Olympian, an MVP; but a university lecturer, a European, a UEFA delegate.
_VOWEL = re.compile(
    r"(?!eu|on[ce]|u[nst][aeiou])[aeiou]|(?!Eu|On[ce])[AEIO](?![A-Z])|[AEFHILMNORSX](?=[A-Z])"
)
_OTHERS = msgs("who else takes part", "{count} other", "{count} others")


@frozen
class Ways:
    """How it is said of some, and how of others behind them."""

    first: Message
    more: Message


_PEOPLE = Ways(
    msgs("summary", "{names} appears in it.", "Those who appear in it include {names}."),
    msgs("summary", "{names} also appears in it.", "Those who appear in it also include {names}."),
)
_TEAMS = Ways(
    msgs("summary", "{names} is involved.", "{names} are involved."),
    msgs("summary", "{names} is also involved.", "{names} are also involved."),
)
_TO_COME = Ways(
    msgs("summary", "{names} is to appear in it.", "{names} are to appear in it."),
    msgs("summary", "{names} is to appear in it too.", "{names} are to appear in it too."),
)
_WAS_TO_COME = Ways(
    msgs("summary", "{names} was announced as taking part.", "{names} were announced as taking part."),
    msgs(
        "summary", "{names} was also announced as taking part.", "{names} were also announced as taking part."
    ),
)
_ARCHIVE = msgs("summary", "{names} is seen in archive footage.", "{names} are seen in archive footage.")


def participant_sentences(f: Formatter, production: Production, *, out: bool) -> Iterator[Sentence]:
    """Say who takes part; of those only announced, that they are to or (it is `out`) were to. Hearsay is left out."""
    entries = [c for c in production.current(Credit) if c.role is Role.PARTICIPANT and c.language is None]
    sure = [c for c in entries if c.standing is Standing.ESTABLISHED]
    yield from _sure(f, sure)
    seen = {credit.contributor for credit in sure}
    planned = [c for c in entries if c.standing is Standing.ANNOUNCED and c.contributor not in seen]
    ways = _WAS_TO_COME if out else _TO_COME
    for place, group in enumerate(by_whose_word(planned)):
        yield from _said(f, ways.more if sure or place else ways.first, group)
    for group in by_whose_word(_in_archive(production)):
        yield from _said(f, _ARCHIVE, group)


def _sure(f: Formatter, entries: list[Credit]) -> Iterator[Sentence]:
    """Say who takes part; of those whom a source only has from somebody else apart, behind the others."""
    told: set[Party] = set()
    people_told = False
    for group in by_whose_word(entries):
        people, teams = _apart([credit for credit in group if credit.contributor not in told])
        yield from _said(f, _PEOPLE.more if people_told else _PEOPLE.first, people)
        people_told = people_told or bool(people)
        yield from _said(f, _TEAMS.more if told or people else _TEAMS.first, teams)
        told.update(credit.contributor for credit in group)


def _apart(entries: list[Credit]) -> tuple[list[Credit], list[Credit]]:
    """Part people from teams and companies; whoever of those takes part for them, unnamed, is left to the sheet."""
    people = [credit for credit in entries if isinstance(credit.contributor, Person)]
    return people, [c for c in entries if not isinstance(c.contributor, Person) and c.capacity is None]


def _in_archive(production: Production) -> list[Credit]:
    sure = (c for c in production.current(Credit) if c.standing is Standing.ESTABLISHED)
    return [c for c in sure if c.role is Role.ARCHIVE_APPEARANCE and c.language is None]


def _said(f: Formatter, message: Message, entries: list[Credit]) -> Iterator[Sentence]:
    by_name: dict[Party, list[Credit]] = {}
    for credit in entries:
        by_name.setdefault(credit.contributor, []).append(credit)
    if by_name:
        # What a long list leaves out is not told: only those named count as used.
        shown = dict(list(by_name.items())[: _shown(len(by_name))])
        left = len(by_name) - len(shown)
        several = len(by_name) > 1 or any(name_of(f, who).plural for who in by_name)
        text = f.say_count(message, 2 if several else 1, names=_names(f, shown, left))
        yield Sentence(at_start(text, name_of(f, entries[0].contributor).text), _all(shown.values()))


def _shown(number: int) -> int:
    # A list is never cut by one only.
    return number if number <= _MOST + 1 else _MOST


def _all(groups: Iterable[list[Credit]]) -> tuple[Credit, ...]:
    return tuple(credit for group in groups for credit in group)


def _names(f: Formatter, shown: dict[Party, list[Credit]], left: int) -> str:
    """List the names with what they appear as; those behind each other who are the same share it."""
    groups: list[tuple[str, list[str]]] = []
    for who, entries in shown.items():
        capacity = commas(f, dict.fromkeys(part for credit in entries for part in _as_what(f, credit)))
        if not (capacity and groups and groups[-1][0] == capacity):
            groups.append((capacity, []))
        groups[-1][1].append(in_case(f, who, NOMINATIVE))
    others = [f.say_count(_OTHERS, left, count=number_text(f, left, style=None))] if left else []
    return list_text(f, [*(_appearing(f, names, capacity) for capacity, names in groups), *others])


def _as_what(f: Formatter, credit: Credit) -> Iterator[str]:
    """Say as what somebody appears, and of which house."""
    if credit.capacity is not None:
        yield text_in(f, credit.capacity)
    if credit.affiliation is not None:
        yield speaker(f, credit.affiliation)


def _appearing(f: Formatter, names: list[str], capacity: str) -> str:
    text = list_text(f, names)
    if not capacity:
        return text
    each = _EACH_VOWEL if _VOWEL.match(capacity) else _EACH_APPEARING_AS
    return f.say(_APPEARING_AS if len(names) == 1 else each, name=text, capacity=capacity)
