"""The parts of a question in words: how each follows what is asked for, and when it needs brackets."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from sportsdocs.format.messages import Message, msg

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: How a part follows a noun. German has a comma before a participle, English before a label only.
AFTER: Final = msg("what is asked for, and a phrase with a preposition", "{things} {question}")
PARTICIPLE: Final = msg("what is asked for, and a participle", "{things} {question}")
LABEL: Final = msg("what is asked for, and a label or apposition", "{things}, {question}")
GROUP: Final = msg("what is asked for, and conditions in brackets", "{things} {question}")
DENIED: Final = msg("what is asked for, and what is not so", "{things} {question}")
_NOT = msg("question", "not {question}")
_IN_BRACKETS = msg("question", "({question})")


@frozen
class Phrase:
    """A part of a question: how it follows a noun; whether "not" would be read as of one half of it only; "or", too."""

    text: str
    joint: Message = AFTER
    several: bool = False
    loose: bool = False
    denies: bool = False

    @property
    def rank(self) -> tuple[bool, bool]:
        """Its place among others: what joins the noun best first, what denies last, so that nothing is read into its "not"."""
        return self.denies, self.joint is not AFTER


Explain = Callable[[Any, Any, bool], Phrase]
Slot = Callable[[Any, Any], str]


def in_brackets(f: Formatter, text: str) -> str:
    """Put conditions in brackets."""
    return f.say(_IN_BRACKETS, question=text)


def in_list(f: Formatter, part: Phrase) -> str:
    """Say a part beside others; in brackets, where it is a list itself."""
    return in_brackets(f, part.text) if part.loose else part.text


def denied(f: Formatter, part: Phrase) -> Phrase:
    """Say that a part does not hold; in brackets, if it asks for several things."""
    text = in_brackets(f, part.text) if part.several or part.loose else part.text
    return Phrase(f.say(_NOT, question=text), DENIED)


def phrase(yes: Message, no: Message | None = None, *, joint: Message = AFTER, **slots: Slot) -> Explain:
    """Make the phrase of a class of predicates: one for yes, one for no (without it, the one for yes behind "not")."""

    def explain(f: Formatter, asked: object, deny: bool) -> Phrase:
        values = {name: read(f, asked) for name, read in slots.items()}
        if deny and no is None:
            return denied(f, Phrase(f.say(yes, **values), joint))
        return Phrase(f.say(no if deny and no else yes, **values), joint)

    return explain


def deniable(say: Callable[[Any, Any], Phrase]) -> Explain:
    """Make the phrase of a class of predicates whose no is a "not" before its yes."""

    def explain(f: Formatter, asked: object, deny: bool) -> Phrase:
        return denied(f, say(f, asked)) if deny else say(f, asked)

    return explain
