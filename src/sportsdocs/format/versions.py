"""Which version of a work a release brought: in a sheet, in a phrase, and as what a sentence is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from sportsdocs.format.capitals import capital
from sportsdocs.format.counts import count_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.numbers import NumberStyle
from sportsdocs.format.running_time import minutes_text
from sportsdocs.format.subjects import the_work, work_within
from sportsdocs.format.words import WORDS
from sportsdocs.model.kinds import Kind, Version
from sportsdocs.model.quantities import Quantity

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_A_VERSION: dict[Version | None, Message] = {
    None: msg("version as a subject within a sentence", "a version"),
    Version.CINEMA: msg("version as a subject within a sentence", "a theatrical version"),
    Version.TELEVISION: msg("version as a subject within a sentence", "a television version"),
    Version.INTERNATIONAL: msg("version as a subject within a sentence", "an international version"),
    Version.DIRECTORS_CUT: msg("version as a subject within a sentence", "a director’s cut"),
    Version.SHORT: msg("version as a subject within a sentence", "a shortened version"),
    Version.LONG: msg("version as a subject within a sentence", "an extended version"),
}
_IN_A_VERSION: dict[Version | None, Message] = {
    None: msg("release in a sentence", "in a version"),
    Version.CINEMA: msg("release in a sentence", "in a theatrical version"),
    Version.TELEVISION: msg("release in a sentence", "in a television version"),
    Version.INTERNATIONAL: msg("release in a sentence", "in an international version"),
    Version.DIRECTORS_CUT: msg("release in a sentence", "in a director’s cut"),
    Version.SHORT: msg("release in a sentence", "in a shortened version"),
    Version.LONG: msg("release in a sentence", "in an extended version"),
}
_VERSION = msg("version", "version")
_LASTING = msg("version", "{version} {of_minutes}")
_OF_RANGE = msg("range of minutes behind a version", "of {minutes}")
_IT = msg("a version, as the subject of a sentence", "It")
_IT_WITHIN = msg("a version, as the subject within a sentence", "it")


@frozen
class Shown:
    """What of a work was shown: the work as it is or, where either is known, a version of it, so many minutes long."""

    version: Version | None = None
    minutes: Quantity | None = None

    @property
    def is_the_work(self) -> bool:
        """Whether no version is told."""
        return self == THE_WORK


THE_WORK = Shown()


def subject(f: Formatter, kind: Kind, shown: Shown, before: Shown | None) -> str:
    """Say what a sentence about a release is about, at its start; `before`: what the sentence before was about."""
    again = shown == before
    if shown.is_the_work:
        return the_work(f, kind, again=again)
    return f.say(_IT) if again else capital(_lasting(f, f.say(_A_VERSION[shown.version]), shown))


def subject_within(f: Formatter, kind: Kind, shown: Shown, before: Shown | None) -> str:
    """Say what it is about, not at its start."""
    again = shown == before
    if shown.is_the_work:
        return work_within(f, kind, again=again)
    return f.say(_IT_WITHIN) if again else _lasting(f, f.say(_A_VERSION[shown.version]), shown)


def in_a_version(f: Formatter, shown: Shown) -> str:
    """Say in which version it is shown: `in einer Kinofassung von 136 Minuten`; nothing if no version is told."""
    return "" if shown.is_the_work else _lasting(f, f.say(_IN_A_VERSION[shown.version]), shown)


def version_label(f: Formatter, shown: Shown) -> str:
    """Name a version in a sheet: `Kinofassung von 136 Minuten`; nothing if no version is told."""
    name = f.say(_VERSION if shown.version is None else WORDS[shown.version])
    return "" if shown.is_the_work else _lasting(f, name, shown, "figures")


def _lasting(f: Formatter, version: str, shown: Shown, style: NumberStyle | None = None) -> str:
    if shown.minutes is None:
        return version
    return f.say(_LASTING, version=version, of_minutes=_of_minutes(f, shown.minutes, style))


def _of_minutes(f: Formatter, minutes: Quantity, style: NumberStyle | None) -> str:
    if minutes.to is None or style == "figures":
        return count_text(f, minutes, "minute", relation="of", style=style)
    return f.say(_OF_RANGE, minutes=minutes_text(f, minutes))
