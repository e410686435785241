"""German names behind an article: der Norddeutsche Rundfunk, im Bayerischen Rundfunk, im Auftrag des Ersten.

Adjectives that open a name take the endings that stand behind an article. A name that would have to be inflected
otherwise, and it is not sure how (Hellweger Anzeiger), is told: it goes without its article, or in another phrase.
Languages without cases say the same for each ending.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Literal

from attrs import evolve

from sportsdocs.format.messages import msg
from sportsdocs.model.texts import Article, Name

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

Case = Literal["nominative", "accusative", "dative", "genitive"]

#: Adjectives that can be told by their form; of others ("Hellweger") it is not sure how they are declined.
_ADJECTIVE = re.compile(
    r"(?!Fischer|Fleischer|Tischer|Intrige|Prestige)"
    r"(\w*(?:isch|lich|ig|ional|tiv(?=er)|[Dd]eutsch)|Neu|Frei|Groß|Allgemein|Erst|Zweit|Dritt)(er|es|en|e)"
)
_IN_E = {
    "er": msg("adjective of a name behind an article, in -e", "{stem}er"),
    "es": msg("adjective of a name behind an article, in -e", "{stem}es"),
    "e": msg("adjective of a name behind an article, in -e", "{stem}e"),
}
_IN_EN = {
    "er": msg("adjective of a name behind an article, in -en", "{stem}er"),
    "es": msg("adjective of a name behind an article, in -en", "{stem}es"),
    "e": msg("adjective of a name behind an article, in -en", "{stem}e"),
    "en": msg("adjective of a name behind an article, in -en", "{stem}en"),
}
#: Nouns that are sure to take -s in the genitive; of others (Verband, Spiegel-Verlag, Corriere) it is not sure how they form it.
_TAKES_S = re.compile(
    r".*(?:funk|sehen|kanal|spiegel|institut|verein|archiv|magazin|programm|studio)", re.IGNORECASE
)
_GENITIVE = msg("noun of a name, genitive", "{noun}")
_DATIVE_PLURAL = msg("noun of a name, dative plural", "{noun}")
_OWN_ARTICLE = msg("what running text does with the article that is part of a name of adjectives", "keep")
_STRONG = {Article.DER: "er", Article.DIE: "e", Article.DAS: "es"}


def has_article(name: Name) -> bool:
    """Tell whether a name has an article in languages with three of them."""
    return name.plural or name.article in _STRONG


def with_own_article(name: Name) -> Name:
    """Give a name that is an article and adjectives ("Das Erste") with that article, though nobody stated it."""
    first, _, rest = name.text.partition(" ")
    if name.article is not None or name.plural or first not in ("Der", "Die", "Das"):
        return name
    stated = evolve(name, article=Article(first.lower()))
    return stated if _only_adjectives(stated, rest) else name


def behind_article(f: Formatter, name: Name, case: Case, *, careful: bool = False) -> Name | None:
    """Give a name as it stands behind its article, one without as it is; nothing where it is not sure how.

    `careful` also doubts first words that may be adjectives of any kind.
    """
    if not has_article(name):
        return name
    words = _without_article(f, name).split(" ")
    adjectives = _adjectives(name, words)
    nouns = words[len(adjectives) :]
    last = _last_noun(f, name, nouns, case, german=bool(adjectives))
    if last is None or (careful and _may_change(name, words, case)):
        return None
    declined = [_declined(f, name, word, case) for word in adjectives]
    return evolve(name, text=" ".join([*declined, *nouns[:-1], *filter(None, [last])]))


def _without_article(f: Formatter, name: Name) -> str:
    article, _, rest = name.text.partition(" ")
    own = name.article is not None and article.lower() == name.article.value
    if not (own and rest):
        return name.text
    # "Erste" alone is no name in English; "Nordwestfernsehen" is.
    return name.text if _only_adjectives(name, rest) and f.say(_OWN_ARTICLE) == "keep" else rest


def _only_adjectives(name: Name, text: str) -> bool:
    words = text.split(" ")
    return len(_adjectives(name, words)) == len(words)


def _adjectives(name: Name, words: list[str]) -> list[str]:
    """Give the words that open a name up to the last adjective among them that is declined."""
    run = list(takewhile(lambda word: _is_declined(name, word) or _is_of_a_place(name, word), words))
    while run and not _is_declined(name, run[-1]):
        run.pop()
    return run


def _is_declined(name: Name, word: str) -> bool:
    found = _ADJECTIVE.fullmatch(word)
    return found is not None and found[2] in _endings(name)


def _is_of_a_place(name: Name, word: str) -> bool:
    # Die Augsburger Allgemeine: no adjective of hers ends in -er that is not one of a place, and those never change.
    return word.endswith("er") and not name.plural and name.article is not Article.DER


def _endings(name: Name) -> tuple[str, ...]:
    return ("e", "en") if name.plural or name.article is None else (_STRONG[name.article], "e")


def _declined(f: Formatter, name: Name, word: str, case: Case) -> str:
    found = _ADJECTIVE.fullmatch(word)
    if found is None or found[2] not in _endings(name):
        return word
    accusative = case == "accusative" and name.article is Article.DER
    in_en = name.plural or accusative or case in ("dative", "genitive")
    return f.say((_IN_EN if in_en else _IN_E)[found[2]], stem=found[1])


def _last_noun(f: Formatter, name: Name, nouns: list[str], case: Case, *, german: bool) -> str | None:
    """Give the last noun in its case; nothing where it is not sure."""
    if not nouns:
        return ""
    last = nouns[-1]
    if case == "genitive" and not name.plural and name.article is not Article.DIE:
        return _in_genitive(f, last)
    # Behind a German adjective the noun is German: Programme, Länder, Artikel take an n, others have it or take none.
    takes_n = german and name.plural and case == "dative" and last.endswith(("e", "er", "el"))
    return f.say(_DATIVE_PLURAL, noun=last) if takes_n else last


def _in_genitive(f: Formatter, noun: str) -> str | None:
    if _TAKES_S.fullmatch(noun):
        return f.say(_GENITIVE, noun=noun)
    # Names that end in a capital or a figure (ZDF, RTL 2) stay unchanged.
    return None if noun[-1:].islower() else noun


def _may_change(name: Name, words: list[str], case: Case) -> bool:
    first, *more = words
    # Die Deutsche Welle stays as it is in the nominative and accusative.
    unchanged = name.plural or (name.article is Article.DIE and case in ("nominative", "accusative"))
    if not more or unchanged or name.article is None or _is_declined(name, first):
        return False
    # No adjective ends in -ie: die Filmakademie is a noun.
    return first.endswith(_STRONG[name.article]) and not first.endswith("ie")
