"""Every word of every vocabulary has its wording here: one place to ask, whichever module holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.errors import not_found
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.roles import role_wording
from sportsdocs.format.sports import SPORTS
from sportsdocs.format.words import WORDS
from sportsdocs.model.quantities import Hedge
from sportsdocs.model.roles import Role
from sportsdocs.model.words import Word

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_HEDGES: dict[Word, Message] = {
    Hedge.EXACT: msg("word for a hedge", "exactly"),
    Hedge.ABOUT: msg("word for a hedge", "about"),
    Hedge.MORE_THAN: msg("word for a hedge", "more than"),
    Hedge.OVER: msg("word for a hedge", "over"),
    Hedge.AT_LEAST: msg("word for a hedge", "at least"),
    Hedge.NEARLY: msg("word for a hedge", "nearly"),
    Hedge.UP_TO: msg("word for a hedge", "up to"),
    Hedge.LESS_THAN: msg("word for a hedge", "less than"),
}
VOCABULARY: dict[Word, Message] = {**WORDS, **SPORTS, **_HEDGES}


def word_text(f: Formatter, word: Word) -> str:
    """Print a word of a vocabulary as a label."""
    if isinstance(word, Role):
        return role_wording(f, word, (), "label")
    message = VOCABULARY.get(word)
    if message is None:
        raise not_found(f"{type(word).__name__}.{word.name}", "wording")
    return f.say(message)
