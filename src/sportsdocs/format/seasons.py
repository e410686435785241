"""Seasons: of a sport (`2018/19`), and the numbered ones of television."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from sportsdocs.format.choices import choose
from sportsdocs.format.messages import Message, msg
from sportsdocs.model.seasons import Season, to_season

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

SeasonForm = Literal["short", "label", "in"]
_FORMS = get_args(SeasonForm)

_TWO_YEARS = msg("sports season", "{first}–{second}")
_SPORT: dict[SeasonForm, Message] = {
    "label": msg("sports season", "{season} season"),
    "in": msg("sports season", "in the {season} season"),
}
_TELEVISION: dict[SeasonForm, Message] = {
    "short": msg("season of a series", "season {number}"),
    "label": msg("season of a series", "season {number}"),
    "in": msg("season of a series", "in season {number}"),
}


def season_text(f: Formatter, season: Season | str | int, *, form: SeasonForm = "short") -> str:
    """Print a season of a sport, or the season of a series by its number."""
    choose(form, _FORMS, "form of a season")
    if isinstance(season, int):
        return f.say(_TELEVISION[form], number=str(season))
    text = _years(f, to_season(season))
    return text if form == "short" else f.say(_SPORT[form], season=text)


def short_year(first: int, last: int) -> str:
    """Print the second of two years in two digits, unless a century begins with it: 2018/19, but 1999/2000."""
    return f"{last % 100:02}" if first // 100 == last // 100 else str(last)


def _years(f: Formatter, season: Season) -> str:
    first, last = season.years
    return (
        str(first)
        if first == last
        else f.say(_TWO_YEARS, first=f"{first:04}", second=short_year(first, last))
    )
