"""A production as the subject of a sentence: "the series", and "it" where the sentence before was about it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.messages import msg
from sportsdocs.model.kinds import Kind

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_THE_WORK = {
    Kind.FILM: msg("subject of a sentence", "The film"),
    Kind.SERIES: msg("subject of a sentence", "The series"),
    Kind.SEASON: msg("subject of a sentence", "The season"),
    Kind.EPISODE: msg("subject of a sentence", "The episode"),
    Kind.SPECIAL: msg("subject of a sentence", "The special"),
}
_WITHIN = {
    Kind.FILM: msg("subject within a sentence", "the film"),
    Kind.SERIES: msg("subject within a sentence", "the series"),
    Kind.SEASON: msg("subject within a sentence", "the season"),
    Kind.EPISODE: msg("subject within a sentence", "the episode"),
    Kind.SPECIAL: msg("subject within a sentence", "the special"),
}
# One for each kind: in German a film is "er", the others are "sie".
_IT = {
    Kind.FILM: msg("a film, as the subject of a sentence", "It"),
    Kind.SERIES: msg("a series, as the subject of a sentence", "It"),
    Kind.SEASON: msg("a season, as the subject of a sentence", "It"),
    Kind.EPISODE: msg("an episode, as the subject of a sentence", "It"),
    Kind.SPECIAL: msg("a special, as the subject of a sentence", "It"),
}
_IT_WITHIN = {
    Kind.FILM: msg("a film, as the subject within a sentence", "it"),
    Kind.SERIES: msg("a series, as the subject within a sentence", "it"),
    Kind.SEASON: msg("a season, as the subject within a sentence", "it"),
    Kind.EPISODE: msg("an episode, as the subject within a sentence", "it"),
    Kind.SPECIAL: msg("a special, as the subject within a sentence", "it"),
}
_FOR = {
    Kind.FILM: msg("what somebody won a prize for", "for the film"),
    Kind.SERIES: msg("what somebody won a prize for", "for the series"),
    Kind.SEASON: msg("what somebody won a prize for", "for the season"),
    Kind.EPISODE: msg("what somebody won a prize for", "for the episode"),
    Kind.SPECIAL: msg("what somebody won a prize for", "for the special"),
}


def the_work(f: Formatter, kind: Kind, *, again: bool = False) -> str:
    """Say what the sentence is about, at its start; `again`: the sentence before was about it too."""
    return f.say((_IT if again else _THE_WORK)[kind])


def work_within(f: Formatter, kind: Kind, *, again: bool = False) -> str:
    """Say what the sentence is about, not at its start."""
    return f.say((_IT_WITHIN if again else _WITHIN)[kind])


def for_work(f: Formatter, kind: Kind) -> str:
    """Say for what somebody was rewarded."""
    return f.say(_FOR[kind])
