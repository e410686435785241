"""What does not fit behind the kind of a work: numbers that are only announced or rumoured, and those of a season."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.about_phrases import in_seasons, is_within, subjects_of
from sportsdocs.format.attributed_sentences import vouched
from sportsdocs.format.counts import count_text
from sportsdocs.format.doubt import attributed_to
from sportsdocs.format.entity_names import DATIVE, in_case
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.sentence import Sentence, chosen, given
from sportsdocs.format.subjects import the_work
from sportsdocs.format.work_phrases import PARTS_OF_A_WHOLE
from sportsdocs.model.kinds import Kind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.statements import Extent, Origin, Subject

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_REPORTED_EPISODES = msg("summary", "{work} reportedly has {episodes}.")
_WILL_HAVE = msg("summary", "{work} is to have {episodes}.")
_HAS = msg("summary", "{work} has {episodes}.")
_IS_OF = msg("summary", "{work} is from {year}.")
_IS_OF_AND_HAS = msg("summary", "{work} is from {year} and has {episodes}.")
#: Before it is known whether it came out, and after.
_ANNOUNCED = (
    msg("summary", "{work} has been announced {with_episodes}."),
    msg("summary", "{work} had been announced {with_episodes}."),
)
_REPORTEDLY_ABOUT = msg("summary", "{work} is reportedly about {subjects}.")


def extent_of(production: Production) -> Extent | None:
    """Give what says the number of episodes; an episode has none."""
    extent = None if production.kind is Kind.EPISODE else chosen(production.extents, "episodes")
    return None if extent is None else vouched(production, extent, "episodes")


def year_of(production: Production) -> Origin | None:
    """Give what says the year of production; hearsay is left to the sheet."""
    origin = chosen(production.origins, "year")
    return None if origin is None or origin.standing is Standing.REPORTED else origin


def told_in_the_phrase(production: Production, *, ahead: bool) -> Extent | None:
    """Give the extent if the kind of work may be named by it: a fact, or an announcement of what is still to come.

    Whose word it is can only be said of a sentence of its own.
    """
    extent = extent_of(production)
    if extent is None or production.kind in PARTS_OF_A_WHOLE or attributed_to(extent):
        return None
    sure = (Standing.ESTABLISHED, Standing.ANNOUNCED) if ahead else (Standing.ESTABLISHED,)
    return extent if extent.standing in sure else None


def extent_sentences(f: Formatter, production: Production, *, ahead: bool) -> Iterator[Sentence]:
    """Say the number of episodes that is only announced or rumoured, and what it is rumoured to be about.

    All of them have the work as their subject.
    """
    said = [*_of_a_part(f, production), *_not_sure(f, production, ahead)]
    yield from said
    rumoured = tuple(_rumoured(production))
    if rumoured:
        names = dict.fromkeys(in_case(f, thing, DATIVE) for thing in subjects_of(rumoured))
        subjects = in_seasons(f, list_text(f, names), rumoured)
        work = the_work(f, production.kind, again=bool(said))
        yield Sentence(f.say(_REPORTEDLY_ABOUT, work=work, subjects=subjects), rumoured)


def _rumoured(production: Production) -> Iterator[Subject]:
    """Give the rumours about the subject that say more than what is known for sure."""
    subjects = production.current(Subject)
    sure = [s for s in subjects if s.standing is not Standing.REPORTED]
    for subject in subjects:
        known = any(subject.about == other.about and is_within(subject, other) for other in sure)
        if subject.standing is Standing.REPORTED and not known:
            yield subject


def _not_sure(f: Formatter, production: Production, ahead: bool) -> Iterator[Sentence]:
    extent = extent_of(production)
    if extent is None or extent.episodes is None:
        return
    if production.kind in PARTS_OF_A_WHOLE and extent.standing is Standing.ESTABLISHED:
        return  # told with its year
    if told_in_the_phrase(production, ahead=ahead) is None:
        yield Sentence(_announced_or_rumoured(f, production, extent, extent.episodes, ahead), (extent,))


def _announced_or_rumoured(
    f: Formatter, production: Production, extent: Extent, episodes: Quantity, ahead: bool
) -> str:
    work = the_work(
        f, production.kind, again=production.kind in PARTS_OF_A_WHOLE and year_of(production) is not None
    )
    if extent.standing is Standing.REPORTED:
        return f.say(_REPORTED_EPISODES, work=work, episodes=count_text(f, episodes, "episode"))
    if extent.standing is Standing.ESTABLISHED:
        return f.say(_HAS, work=work, episodes=count_text(f, episodes, "episode"))
    if ahead:
        return f.say(_WILL_HAVE, work=work, episodes=count_text(f, episodes, "episode"))
    message = _ANNOUNCED[production.premiere is not None]
    return f.say(message, work=work, with_episodes=count_text(f, episodes, "episode", relation="with"))


def _of_a_part(f: Formatter, production: Production) -> Iterator[Sentence]:
    """Say year and number of episodes of a season; behind its kind they would seem to be those of the series."""
    if production.kind not in PARTS_OF_A_WHOLE:
        return
    extent, origin = extent_of(production), year_of(production)
    sure = extent if extent is not None and extent.standing is Standing.ESTABLISHED else None
    values = {"work": the_work(f, production.kind)}
    if sure is not None and sure.episodes is not None:
        values["episodes"] = count_text(f, sure.episodes, "episode")
    if origin is not None:
        values["year"] = str(origin.year)
    message = _IS_OF_AND_HAS if len(values) == 3 else _HAS if "episodes" in values else _IS_OF
    if len(values) > 1:
        yield Sentence(f.say(message, **values), given(sure, origin))
