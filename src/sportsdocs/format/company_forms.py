"""The phrase of the companies, as far as it can be trusted."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from sportsdocs.format.attributed_sentences import whose_word
from sportsdocs.format.choices import choose
from sportsdocs.format.companies import Article, company_credits, company_phrase
from sportsdocs.format.credits import mark
from sportsdocs.format.joining import marked
from sportsdocs.model.kinds import Standing
from sportsdocs.model.statements import Credit

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_ARTICLES = get_args(Article)


def company_text(f: Formatter, entries: tuple[Credit, ...], article: Article) -> str:
    """Say who made a production: without rumours or, where there is nothing else, with a mark."""
    choose(article, _ARTICLES, "article")
    rumours = tuple(credit for credit in entries if credit.standing is Standing.REPORTED)
    told = [credit for credit in entries if credit not in rumours]
    sure = company_phrase(f, told, article=article)
    if sure or not rumours:
        used = (credit for group in company_credits(told).values() for credit in group)
        return marked(f, sure, (whose_word(f, used),))
    rumour = company_phrase(f, rumours, article=article)
    return marked(f, rumour, (mark(f, rumours[0]),)) if rumour else ""
