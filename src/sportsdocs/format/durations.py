"""Running times: minutes, in figures unless words are asked for, for a whole film or for each episode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.counts import count_text, most_of
from sportsdocs.format.messages import msgs
from sportsdocs.format.numbers import NumberStyle
from sportsdocs.model.quantities import Quantity, to_quantity

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_EACH = msgs("running time of episodes", "{episodes} of {minutes}", "{episodes} of {minutes} each")


def duration_text(
    f: Formatter,
    minutes: Quantity | int,
    *,
    episodes: Quantity | int | None = None,
    style: NumberStyle | None = None,
) -> str:
    """Print a running time: `rund 45 Minuten`, `vier Folgen à 45 Minuten`."""
    text = count_text(f, minutes, "minute", style=style or "figures")
    if episodes is None:
        return text
    count = count_text(f, episodes, "episode", style=style)
    return f.say_count(_EACH, most_of(to_quantity(episodes)), episodes=count, minutes=text)
