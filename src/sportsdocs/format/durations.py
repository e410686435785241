"""Running times: minutes in figures, for a whole film or for each episode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.counts import count_text
from sportsdocs.format.messages import msg
from sportsdocs.format.numbers import NumberStyle
from sportsdocs.model.quantities import Quantity

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_EACH = msg("running time of episodes", "{episodes} of {minutes} each")


def duration_text(
    f: Formatter,
    minutes: Quantity | int,
    *,
    episodes: Quantity | int | None = None,
    style: NumberStyle | None = None,
) -> str:
    """Print a running time: `rund 45 Minuten`, `vier Folgen à 45 Minuten`."""
    text = count_text(f, minutes, "minute", style="figures")
    if episodes is None:
        return text
    return f.say(_EACH, episodes=count_text(f, episodes, "episode", style=style), minutes=text)
