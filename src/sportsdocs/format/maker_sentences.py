"""Who made a production: sentences for the people, one for the companies.

A summary tells the main jobs, at most eight sentences of them; the rest stands in the fact sheet. Who takes part is no maker.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from sportsdocs.format.attributed_sentences import naming, whose_word
from sportsdocs.format.companies import company_phrase, credits_told
from sportsdocs.format.credit_sentences import Telling, credit_sentence, told_together
from sportsdocs.format.credits import mark
from sportsdocs.format.doubt import attributed_to
from sportsdocs.format.joining import marked
from sportsdocs.format.messages import msg
from sportsdocs.format.same_makers import in_the_same_hands, same_hands
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.subjects import the_work
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: In the order of the sentences, what matters most first.
_MAIN = (
    Role.DIRECTOR,
    Role.CO_DIRECTOR,
    Role.WRITER,
    Role.SCREENWRITER,
    Role.IDEA_BY,
    Role.CINEMATOGRAPHER,
    Role.FILM_EDITOR,
    Role.COMPOSER,
    Role.NARRATOR,
    Role.PRESENTER,
    Role.PRODUCER,
    Role.CO_PRODUCER,
    Role.CREATIVE_PRODUCER,
    Role.EXECUTIVE_PRODUCER,
    Role.CO_EXECUTIVE_PRODUCER,
    Role.SHOWRUNNER,
    Role.COMMISSIONING_EDITOR,
    Role.SOUND_RECORDIST,
)
_MOST = 8
_COMPANIES = msg("summary", "{work} is {production}.")


def maker_sentences(f: Formatter, production: Production, *, ahead: bool = False) -> Iterator[Sentence]:
    """Say who directed, wrote, filmed, edited, scored, narrated and produced it; `ahead` of its release in the present tense."""
    main = [c for c in _told(production, ahead=ahead) if c.role in _MAIN and _of_the_whole(c)]
    groups = told_together(f, sorted(main, key=lambda credit: _MAIN.index(credit.role)), ahead=ahead)
    for together in islice(in_the_same_hands(f, groups, ahead=ahead), _MOST):
        yield _sentence(f, together, ahead=ahead)


def _told(production: Production, *, ahead: bool) -> Iterable[Credit]:
    """Give what may be told as a fact: no rumours, and no mere announcements of a work that has come out."""
    out = production.premiere is not None and not ahead
    for credit in production.current(Credit):
        overtaken = out and credit.standing is Standing.ANNOUNCED
        if credit.standing is not Standing.REPORTED and not overtaken:
            yield credit


def _of_the_whole(credit: Credit) -> bool:
    # What holds for one language version only is told of the voice alone, which is what differs.
    return credit.language is None or credit.role is Role.NARRATOR


def _sentence(f: Formatter, groups: list[tuple[Credit, ...]], *, ahead: bool) -> Sentence:
    if len(groups) > 1:
        return same_hands(f, groups, ahead=ahead)
    return naming(credit_sentence(f, groups[0], Telling(ahead)), groups[0])


def company_sentences(f: Formatter, production: Production, *, ahead: bool = False) -> Iterator[Sentence]:
    """Say which companies made it, for whom."""
    told = [credit for credit in _told(production, ahead=ahead) if credit.language is None]
    # Where some are sure, those only announced are not told beside them as if they were.
    told = [credit for credit in told if credit.standing is Standing.ESTABLISHED] or told
    used = credits_told(told)
    if used:
        work = the_work(f, production.kind)
        # One mark holds for all companies, or says that it holds for some.
        alike = len({attributed_to(credit) for credit in used}) == 1
        doubt = mark(f, used[0], ahead=ahead) if alike else whose_word(f, used)
        phrase = marked(f, company_phrase(f, used), filter(None, (doubt,)))
        yield naming(f.say(_COMPANIES, work=work, production=phrase), used)
