"""The names of prizes in a sentence: `den VDS-Filmpreis`, `the International Emmy Award, documentary`.

The data do not know which article such a name takes. Where a noun in it tells, it has that article; any other name
is quoted behind the word for what it is: `die Auszeichnung „Goldene Taube“`, which is right for every name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sportsdocs.format.credits import text_in
from sportsdocs.format.entity_names import ACCUSATIVE, goes_in_case
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.format.name_phrases import in_phrase
from sportsdocs.format.quotes import quoted
from sportsdocs.model.statements import Award
from sportsdocs.model.texts import Article, Name

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: Nouns for prizes, in lower case and parted by spaces, with which a word of the name may end; "-" are none.
_NOUNS: dict[Article, Message] = {
    Article.DER: msg("nouns for prizes (der)", "award emmy medal oscar prize trophy"),
    Article.DIE: msg("nouns for prizes (die)", "-"),
}
_QUOTED = msgs("prizes by their names", "the award {names}", "the awards {names}")


def awards_text(f: Formatter, awards: Iterable[Award]) -> str:
    """List prizes, as what somebody won: those whose article is known first."""
    names = dict.fromkeys(text_in(f, award.name) for award in awards)
    phrases = {name: _with_article(f, name) for name in names}
    known = [phrase for phrase in phrases.values() if phrase]
    others = [quoted(f, name) for name, phrase in phrases.items() if not phrase]
    if others:
        known.append(f.say_count(_QUOTED, len(others), names=list_text(f, others)))
    return list_text(f, known)


def _with_article(f: Formatter, text: str) -> str:
    """Give a name behind its article; nothing where the article, or how the name stands behind it, is not sure."""
    article = _article(f, text)
    name = Name(text, article=article)
    if article is None or not goes_in_case(f, name, ACCUSATIVE):
        return ""
    return in_phrase(f, ACCUSATIVE, name, the=not text.startswith("The "), careful=True)


def _article(f: Formatter, text: str) -> Article | None:
    nouns = {noun: article for article, message in _NOUNS.items() for noun in f.say(message).split()}
    for word in re.findall(r"\w+(?:-\w+)*", text.lower()):
        for noun, article in nouns.items():
            if word.endswith(noun):
                return article
    return None
