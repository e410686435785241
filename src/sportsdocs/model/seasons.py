"""Sports seasons: across two years, also of a century's turn, or within one."""

from __future__ import annotations

import re

from attrs import field, frozen

from sportsdocs.errors import invalid, wrong_type
from sportsdocs.model.records import Value

_SEASON = re.compile(r"([0-9]{4})(?:/([0-9]{2}|[0-9]{4}))?")


def _to_season_text(value: str) -> str:
    if type(value) is not str:
        raise wrong_type(value, "the text of a season")
    match = _SEASON.fullmatch(value)
    if match is None or int(match[1]) == 0:
        raise invalid(value, "is no season: write 2018/19, 1999/2000 or, for calendar-year sports, 2015")
    first, second = int(match[1]), match[2]
    if second is None:
        return value
    if f"{first + 1:04}"[-len(second) :] != second:
        raise invalid(value, "a season that spans two years ends in the year after the first")
    return f"{first:04}/{(first + 1) % 100:02}"


@frozen(repr=False, weakref_slot=False)
class Season(Value):
    """A sports season: `2018/19` across two years (`1999/2000` is written `1999/00`), `2015` within one.

    >>> Season("1999/2000"), Season("2018/19").years, Season("2015").years
    (Season('1999/00'), (2018, 2019), (2015, 2015))
    """

    text: str = field(converter=_to_season_text)

    def __str__(self) -> str:
        return self.text

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year it touches."""
        first = int(self.text[:4])
        return first, first + ("/" in self.text)


def to_season(value: Season | str) -> Season:
    """Give a season for a season or its text form."""
    return value if isinstance(value, Season) else Season(value)


def to_optional_season(value: Season | str | None) -> Season | None:
    """Give a season, where one is given."""
    return None if value is None else to_season(value)
