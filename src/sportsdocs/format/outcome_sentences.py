"""How the season or tournament ended for those whom a production is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.capitals import at_start
from sportsdocs.format.entity_names import NOMINATIVE, in_case
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.format.name_phrases import name_of
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.words import WORDS
from sportsdocs.model.entities import Competition, Event, Named, Team
from sportsdocs.model.kinds import Outcome, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Subject

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_THE_TEAM = msg("the only team, as the subject of a sentence", "The team")
#: The number is that of the name: die All Blacks holten, Borussia Dortmund holte.
OUTCOMES: dict[Outcome, Message] = {
    Outcome.CHAMPION: msgs("outcome as a sentence", "{who} won the title.", "{who} won the title."),
    Outcome.RUNNER_UP: msgs("outcome as a sentence", "{who} came second.", "{who} came second."),
    Outcome.THIRD_PLACE: msgs("outcome as a sentence", "{who} came third.", "{who} came third."),
    Outcome.SEMI_FINAL: msgs(
        "outcome as a sentence", "{who} went out in the semi-finals.", "{who} went out in the semi-finals."
    ),
    Outcome.QUARTER_FINAL: msgs(
        "outcome as a sentence",
        "{who} went out in the quarter-finals.",
        "{who} went out in the quarter-finals.",
    ),
    Outcome.ROUND_OF_16: msgs(
        "outcome as a sentence", "{who} went out in the last sixteen.", "{who} went out in the last sixteen."
    ),
    Outcome.GROUP_STAGE: msgs(
        "outcome as a sentence", "{who} went out in the group stage.", "{who} went out in the group stage."
    ),
    Outcome.PLAYOFFS: msgs(
        "outcome as a sentence", "{who} reached the playoffs.", "{who} reached the playoffs."
    ),
    Outcome.MID_TABLE: msgs(
        "outcome as a sentence", "{who} finished mid-table.", "{who} finished mid-table."
    ),
    Outcome.PROMOTED: msgs("outcome as a sentence", "{who} won promotion.", "{who} won promotion."),
    Outcome.RELEGATED: msgs("outcome as a sentence", "{who} went down.", "{who} went down."),
}
#: In a league German has a word for who won the title; in cups and tournaments it would be wrong.
_LEAGUE_CHAMPION = msgs(
    "outcome as a sentence, in a league", "{who} won the league title.", "{who} won the league title."
)
#: Such a name tells by itself that it is that of a league, unless it is one of those that play a cup.
_IS_A_LEAGUE = re.compile(r"liga\b|\blig\b|league|ligue|\bserie [a-d]\b|divisi[eoó]", re.IGNORECASE)
_IS_A_CUP = re.compile(
    r"champions|europa|nations|conference league|cup\b|copa\b|pokal|trophy|shield|play-?off", re.IGNORECASE
)


#: Where it is not said whose outcome it was.
_OUTCOME = msg("summary", "The outcome: {outcome}.")


def outcome_sentences(f: Formatter, production: Production) -> Iterator[Sentence]:
    """Say how it ended for each of them; a forecast or hearsay is left to the sheet."""
    subjects = production.current(Subject)
    teams = {subject.about for subject in subjects if isinstance(subject.about, Team)}
    ended = [s for s in subjects if s.outcome is not None and s.standing is Standing.ESTABLISHED]
    whose = {subject.outcome for subject in ended if _whose(subject) is not None}
    told: dict[str, list[Subject]] = {}
    for subject in ended:
        who, outcome = _whose(subject), subject.outcome
        assert outcome is not None  # noqa: S101  (asked above)
        if who is not None:
            message = _outcome(subject)
            text = _the_team(f, message) if teams == {who} else _named(f, who, message)
        elif outcome not in whose:
            text = f.say(_OUTCOME, outcome=f.say(WORDS[outcome]))
        else:
            continue
        # Two statements may say it, in two competitions or seasons.
        told.setdefault(text, []).append(subject)
    yield from (Sentence(text, tuple(found)) for text, found in told.items())


def _whose(subject: Subject) -> Named | None:
    """Give whose outcome it was: no tournament wins or loses itself."""
    return None if isinstance(subject.about, (Event, Competition)) else subject.about


def _outcome(subject: Subject) -> Message:
    assert subject.outcome is not None  # noqa: S101  (asked by the caller)
    competition = subject.competition
    if subject.outcome is Outcome.CHAMPION and competition is not None and _is_a_league(competition):
        return _LEAGUE_CHAMPION
    return OUTCOMES[subject.outcome]


def _is_a_league(competition: Competition) -> bool:
    names = list(competition.all_names)
    return any(map(_IS_A_LEAGUE.search, names)) and not any(map(_IS_A_CUP.search, names))


def _the_team(f: Formatter, outcome: Message) -> str:
    """Say it of the only team, which was named just now."""
    return f.say_count(outcome, 1, who=f.say(_THE_TEAM))


def _named(f: Formatter, who: Named, outcome: Message) -> str:
    name = name_of(f, who)
    text = in_case(f, who, NOMINATIVE)
    # An article that opens the sentence takes a capital; a name stays as it is.
    start = at_start(text, name.text)
    return f.say_count(outcome, 2 if name.plural else 1, who=start)
