"""Several jobs in the same hands, said in one sentence: Drehbuch, Regie und Produktion."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.credit_names import Spelling, names_in
from sportsdocs.format.credit_sentences import label_of, stopped
from sportsdocs.format.credits import mark
from sportsdocs.format.entity_names import BY, DATIVE
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.sentence import Sentence
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

Group = tuple[Credit, ...]

#: What was done to the work, in the order in which it is told.
_DONE: dict[Role, Message] = {
    Role.IDEA_BY: msg("job in the same hands", "conceived"),
    Role.WRITER: msg("job in the same hands", "written"),
    Role.SCREENWRITER: msg("job in the same hands, of a screenplay", "written"),
    Role.DIRECTOR: msg("job in the same hands", "directed"),
    Role.CINEMATOGRAPHER: msg("job in the same hands", "filmed"),
    Role.FILM_EDITOR: msg("job in the same hands", "edited"),
    Role.COMPOSER: msg("job in the same hands", "scored"),
    Role.PRODUCER: msg("job in the same hands", "produced"),
}
_WAS = msg("summary", "It was {jobs} {by_names}.")
_IS_BEING = msg("summary", "It is {jobs} {by_names}.")


def in_the_same_hands(f: Formatter, groups: list[Group], *, ahead: bool) -> Iterator[list[Group]]:
    """Put the groups that one sentence tells together: jobs of the same people, at the place of the first."""
    found: dict[object, list[Group]] = {}
    for place, group in enumerate(groups):
        plain = group[0].role in _DONE and not _is_special(f, group, ahead=ahead)
        found.setdefault(_hands(group) if plain else place, []).append(group)
    yield from found.values()


def _is_special(f: Formatter, group: Group, *, ahead: bool) -> bool:
    """Tell whether a group has more to say than who it was: another name for the job, a version, a doubt."""
    first = group[0]
    said = label_of(f, first) or first.language or mark(f, first, ahead=ahead)
    return bool(said) or any(credit.capacity is not None for credit in group)


def _hands(group: Group) -> object:
    return frozenset((credit.contributor, credit.affiliation) for credit in group)


def same_hands(f: Formatter, groups: list[Group], *, ahead: bool) -> Sentence:
    """Say what the same people did."""
    jobs = sorted((group[0].role for group in groups), key=list(_DONE).index)
    done = list_text(f, dict.fromkeys(f.say(_DONE[role]) for role in jobs))
    names = names_in(f, groups[0], Spelling(DATIVE, BY))
    text = f.say(_IS_BEING if ahead else _WAS, jobs=done, by_names=names)
    return Sentence(stopped(text), tuple(credit for group in groups for credit in group))
