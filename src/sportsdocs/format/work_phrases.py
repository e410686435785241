"""What kind of work a production is, with its year and the number of its episodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.counts import count_text
from sportsdocs.format.messages import msg
from sportsdocs.format.parted import parted_text
from sportsdocs.model.kinds import Kind, RelationKind, Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.statements import Relation

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_A_WORK = {
    Kind.FILM: msg("work", "a documentary film"),
    Kind.SERIES: msg("work", "a documentary series"),
    Kind.SEASON: msg("work", "a season of a documentary series"),
    Kind.EPISODE: msg("work", "an episode of a documentary series"),
    Kind.SPECIAL: msg("work", "a documentary special"),
}
_WITH_EPISODES = msg("work", "{work} {with_episodes}")
_OF_YEAR = msg("work", "{work} from {year}")
_FIRST_SEASONS = {
    1: msg("season by its number", "the first season of a documentary series"),
    2: msg("season by its number", "the second season of a documentary series"),
    3: msg("season by its number", "the third season of a documentary series"),
    4: msg("season by its number", "the fourth season of a documentary series"),
    5: msg("season by its number", "the fifth season of a documentary series"),
    6: msg("season by its number", "the sixth season of a documentary series"),
    7: msg("season by its number", "the seventh season of a documentary series"),
    8: msg("season by its number", "the eighth season of a documentary series"),
    9: msg("season by its number", "the ninth season of a documentary series"),
    10: msg("season by its number", "the tenth season of a documentary series"),
    11: msg("season by its number", "the eleventh season of a documentary series"),
    12: msg("season by its number", "the twelfth season of a documentary series"),
}
_SEASON = msg("season by its number", "season {number} of a documentary series")
#: Behind these, a year or a number of episodes would seem to be those of the whole series.
PARTS_OF_A_WHOLE = (Kind.SEASON, Kind.EPISODE)


def work_phrase(
    f: Formatter, production: Production, *, episodes: Quantity | None = None, year: int | None = None
) -> str:
    """Name the kind of work: `eine vierteilige Dokuserie aus dem Jahr 2019`."""
    relation = season_relation(production)
    if relation is not None and relation.number is not None:
        return _season(f, relation.number)
    count = None if episodes is None else episodes.exact
    parted = production.kind is Kind.SERIES and bool(count)
    work = (
        parted_text(f, count, article="indefinite") if parted and count else f.say(_A_WORK[production.kind])
    )
    if production.kind in PARTS_OF_A_WHOLE:
        return work
    if year is not None:
        work = f.say(_OF_YEAR, work=work, year=str(year))
    if episodes is None or parted:
        return work
    return f.say(_WITH_EPISODES, work=work, with_episodes=count_text(f, episodes, "episode", relation="with"))


def season_relation(production: Production) -> Relation | None:
    """Give what says which season of its series a season is; hearsay is left to the sheet."""
    if production.kind is not Kind.SEASON:
        return None
    seasons = (r for r in production.current(Relation) if r.kind is RelationKind.SEASON_OF)
    numbered = (r for r in seasons if r.number is not None and r.standing is not Standing.REPORTED)
    return min(numbered, key=lambda relation: relation.standing.rank, default=None)


def _season(f: Formatter, number: int) -> str:
    return f.say(_FIRST_SEASONS[number]) if number in _FIRST_SEASONS else f.say(_SEASON, number=str(number))
