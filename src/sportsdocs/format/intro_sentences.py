"""What a production is: title, kind, number of episodes, year, and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.about_phrases import about_text
from sportsdocs.format.capitals import capital
from sportsdocs.format.extent_sentences import told_in_the_phrase, year_of
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.quotes import quoted
from sportsdocs.format.sentence import Sentence, given
from sportsdocs.format.work_phrases import season_relation, work_phrase
from sportsdocs.format.works import title_statement, working_title
from sportsdocs.model.kinds import Standing, TitleKind
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Statement, Subject, Title

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: It is something; it is announced to become something.
_Pair = tuple[Message, Message]
_TITLED: _Pair = (
    msg("summary", "{title} is {work}."),
    msg("summary", "{title} will be {work}."),
)
_NO_TITLE_YET: _Pair = (
    msg("summary", "The title is not settled yet; it is {work}."),
    msg("summary", "The title is not settled yet; it will be {work}."),
)
_NO_TITLE_BUT_WORKING: _Pair = (
    msg("summary", "The title is not settled yet (working title: {title}); it is {work}."),
    msg("summary", "The title is not settled yet (working title: {title}); it will be {work}."),
)
_ONLY_WORKING: _Pair = (
    msg("summary", "Only the working title {title} is known; it is {work}."),
    msg("summary", "Only the working title {title} is known; it will be {work}."),
)
_NO_TITLE_KNOWN: _Pair = (
    msg("summary", "The title is not known; it is {work}."),
    msg("summary", "The title is not known; it will be {work}."),
)
_RUMOURED_TITLE = msg("summary", "{work} is reportedly titled {title}.")
_RUMOURED_WORKING_TITLE = msg("summary", "{work} reportedly has the working title {title}.")
_RUMOURED_TITLE_WORKING = msg("summary", "{work} is reportedly titled {title} (working title: {working}).")
_NOTHING_KNOWN = msg("summary", "All that is known so far is that it is {work}.")


def intro(f: Formatter, production: Production, *, ahead: bool = False) -> Sentence:
    """Say what a production is or, while it is ahead and only announced, what it will be."""
    title, extent = title_statement(f, production), told_in_the_phrase(production, ahead=ahead)
    origin = year_of(production)
    subjects = tuple(s for s in production.current(Subject) if s.standing is not Standing.REPORTED)
    phrase = work_phrase(
        f,
        production,
        episodes=None if extent is None else extent.episodes,
        year=None if origin is None else origin.year,
    )
    work = about_text(f, phrase, subjects)
    will_be = extent is not None and extent.standing is Standing.ANNOUNCED
    text, titles = _said(f, production, title, work, will_be)
    return Sentence(text, given(*titles, extent, origin, *subjects, season_relation(production)))


def _said(
    f: Formatter, production: Production, title: Title | None, work: str, will_be: bool
) -> tuple[str, tuple[Statement | None, ...]]:
    working = working_title(production)
    title = _known(title, working)
    if title is None:
        return _without_a_title(f, production, work, will_be), ()
    if title.text is None:
        if working is None or working.text is None or working.standing is Standing.REPORTED:
            return f.say(_NO_TITLE_YET[will_be], work=work), (title,)
        name = quoted(f, working.text)
        return f.say(_NO_TITLE_BUT_WORKING[will_be], title=name, work=work), (title, working)
    if title.standing is Standing.REPORTED:
        return _rumoured(f, title, title.text, work, working)
    pair = _ONLY_WORKING if title.kind is TitleKind.WORKING else _TITLED
    return f.say(pair[will_be], title=quoted(f, title.text), work=work), (title,)


def _known(title: Title | None, working: Title | None) -> Title | None:
    """Give what is known of the title: a rumour that there is none yet tells nothing, so the working title is all that is known."""
    if title is None or title.text is not None or title.standing is not Standing.REPORTED:
        return title
    return working if working is not None and working.text is not None else None


def _rumoured(
    f: Formatter, title: Title, text: str, work: str, working: Title | None
) -> tuple[str, tuple[Statement, ...]]:
    values = {"work": capital(work), "title": quoted(f, text)}
    if title.kind is TitleKind.WORKING:
        return f.say(_RUMOURED_WORKING_TITLE, **values), (title,)
    if working is None or working.text is None:
        return f.say(_RUMOURED_TITLE, **values), (title,)
    return f.say(_RUMOURED_TITLE_WORKING, working=quoted(f, working.text), **values), (title, working)


def _without_a_title(f: Formatter, production: Production, work: str, will_be: bool) -> str:
    said = any(not statement.refuted for statement in production.statements)
    return f.say(_NO_TITLE_KNOWN[will_be] if said else _NOTHING_KNOWN, work=work)
