"""What a production is: title, kind, number of episodes, year, and what it is about."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sportsdocs.format.about_phrases import about_text
from sportsdocs.format.capitals import capital
from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.dates import closed, date_text
from sportsdocs.format.extent_sentences import told_in_the_phrase, year_of
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.quotes import quoted
from sportsdocs.format.sentence import Sentence, given
from sportsdocs.format.work_phrases import season_relation, work_phrase
from sportsdocs.format.works import title_statement, working_title
from sportsdocs.model.dates import PartialDate
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
    msg("summary", "{no_title}; it is {work}."),
    msg("summary", "{no_title}; it will be {work}."),
)
_NO_TITLE_BUT_WORKING: _Pair = (
    msg("summary", "{no_title} (working title: {title}); it is {work}."),
    msg("summary", "{no_title} (working title: {title}); it will be {work}."),
)
#: A source may be long outdated: it is told of which day it speaks. What has no source is said of today.
_NOT_SETTLED = msg("title that a work does not have", "The title is not settled yet")
_WAS_NOT_SETTLED = msg("title that a work does not have", "{on_date} the title was not settled yet")
_WAS_NOT_SETTLED_UNDATED = msg(
    "title that a work does not have", "According to an undated source, the title was not settled yet"
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
_NOTHING_KNOWN = msg("summary", "It is {work}; no source says more.")
_NOTHING_KNOWN_BY = msg("summary", "It is {work}; no source known to date from {date} or before says more.")


def intro(f: Formatter, production: Production, on: date, *, ahead: bool = False) -> Sentence:
    """Say what a production is or, while it is ahead and only announced, what it will be; on a day, what is known by then."""
    if not production.statements:
        return Sentence(_nothing(f, work_phrase(f, production), on), ())
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
        return f.say(_NO_TITLE_KNOWN[will_be], work=work), ()
    if title.text is None:
        if working is None or working.text is None or working.standing is Standing.REPORTED:
            return f.say(_NO_TITLE_YET[will_be], no_title=_not_settled(f, title), work=work), (title,)
        values = {"no_title": _not_settled(f, title), "title": quoted(f, working.text)}
        return f.say(_NO_TITLE_BUT_WORKING[will_be], work=work, **values), (title, working)
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


def _not_settled(f: Formatter, title: Title) -> str:
    """Say that there was no title yet, and when: by the latest source that says so."""
    dates = [c.source.published for c in title.citations if c.source.published is not None]
    if not dates:
        return f.say(_WAS_NOT_SETTLED_UNDATED if title.citations else _NOT_SETTLED)
    day = max(dates, key=lambda day: (day.latest, day.earliest))
    return capital(f.say(_WAS_NOT_SETTLED, on_date=closed(f, day, date_phrase(f, day, "on"))))


def _nothing(f: Formatter, work: str, on: date) -> str:
    """Say that nothing is known: at all or, as of a day, then."""
    if on == date.max:
        return f.say(_NOTHING_KNOWN, work=work)
    day = PartialDate.of(on)
    return f.say(_NOTHING_KNOWN_BY, work=work, date=closed(f, day, date_text(f, day)))
