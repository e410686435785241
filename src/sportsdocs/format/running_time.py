"""How long the work, or one episode of it, lasts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.attributed_sentences import by_whose_word
from sportsdocs.format.counts import count_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.numbers import spelled
from sportsdocs.format.quantities import HEDGES, hedged, plain_number
from sportsdocs.format.sentence import Sentence, chosen
from sportsdocs.format.subjects import the_work
from sportsdocs.model.kinds import Kind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.statements import Extent

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_LASTS: dict[Standing, Message] = {
    Standing.ESTABLISHED: msg("summary", "{work} runs for {minutes}."),
    Standing.ANNOUNCED: msg("summary", "{work} is to run for {minutes}."),
    Standing.REPORTED: msg("summary", "{work} reportedly runs for {minutes}."),
}
_LAST: dict[Standing, Message] = {
    Standing.ESTABLISHED: msg("summary, of several", "{work} run for {minutes}."),
    Standing.ANNOUNCED: msg("summary, of several", "{work} are to run for {minutes}."),
    Standing.REPORTED: msg("summary, of several", "{work} reportedly run for {minutes}."),
}
_AN_EPISODE = msg("subject of a sentence", "An episode")
_EPISODES = msg("subject of a sentence", "The episodes")
_FROM_TO = msg("range of minutes in a sentence", "{start} to {end}")


def running_time(f: Formatter, production: Production, *, ahead: bool = False) -> Iterator[Sentence]:
    """Say how long it is; `ahead` of its release, how long it is to be."""
    extent = chosen(production.extents, "minutes")
    if extent is not None and extent.minutes is not None:
        in_parts = production.kind in (Kind.SERIES, Kind.SEASON)
        work = f.say(_AN_EPISODE) if in_parts else the_work(f, production.kind)
        lasts = _LASTS
        if in_parts and extent.minutes.to is not None:  # no single episode lasts from 68 to 96 minutes
            work, lasts = f.say(_EPISODES), _LAST
        told_as = Standing.ANNOUNCED if ahead and extent.standing is Standing.ESTABLISHED else extent.standing
        text = f.say(lasts[told_as], work=work, minutes=minutes_text(f, extent.minutes))
        yield Sentence(text, _agreeing(production, extent))


def _agreeing(production: Production, extent: Extent) -> tuple[Extent, ...]:
    """Give the statements that say the same: another source may print it beside the number of episodes.

    Where some of the sources speak for themselves, those that only repeat somebody add nothing.
    """
    same = (e for e in production.current(Extent) if e.minutes == extent.minutes)
    return tuple(by_whose_word(other for other in same if other.standing is extent.standing)[0])


def minutes_text(f: Formatter, minutes: Quantity) -> str:
    """Print a running time in a sentence: a range in figures has "to" there, not a dash."""
    if minutes.to is None or spelled(f, minutes.to, None) is not None:
        return count_text(f, minutes, "minute")
    start = plain_number(f, minutes.value, "figures")
    text = f.say(_FROM_TO, start=start, end=count_text(f, minutes.to, "minute", style="figures"))
    return hedged(f, minutes.hedge, text, HEDGES)
