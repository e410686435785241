"""Short forms: one line for a list, a few lines for a card."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.counts import count_text
from sportsdocs.format.credits import credit_line, grouped
from sportsdocs.format.dates import date_text
from sportsdocs.format.joining import commas, labelled
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import name_text
from sportsdocs.format.releases import release_label
from sportsdocs.format.sentence import chosen
from sportsdocs.format.words import WORDS
from sportsdocs.format.works import work_name
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_LINE = msg("line of a list", "{title} ({details})")
_PLANNED = msg("line of a list", "planned: {date}")
_UNCONFIRMED = msg("line of a list", "unconfirmed: {value}")
_ON_A_CARD = (Role.DIRECTOR, Role.PRODUCTION_COMPANY)


def production_line(f: Formatter, production: Production) -> str:
    """Print a production as one line: title, kind, episodes, platform, date."""
    return f.say(_LINE, title=work_name(f, production), details=commas(f, _details(f, production)))


def _details(f: Formatter, production: Production) -> Iterator[str]:
    yield f.say(WORDS[production.kind])
    yield _episodes(f, production)
    premiere = production.premiere
    if premiere is not None and premiere.platform is not None:
        yield name_text(f, premiere.platform)
    yield _date(f, production)


def _date(f: Formatter, production: Production) -> str:
    premiere = production.premiere
    if premiere is None or premiere.date is None:
        return "" if production.year is None else str(production.year)
    date = date_text(f, premiere.date)
    if premiere.standing is Standing.ESTABLISHED:
        return date
    planned = premiere.standing is Standing.ANNOUNCED
    return f.say(_PLANNED, date=date) if planned else f.say(_UNCONFIRMED, value=date)


def _episodes(f: Formatter, production: Production) -> str:
    extent = chosen(production.extents, "episodes")
    if extent is None or extent.episodes is None:
        return ""
    count = count_text(f, extent.episodes, "episode", style="figures")
    return f.say(_UNCONFIRMED, value=count) if extent.standing is Standing.REPORTED else count


def production_card(f: Formatter, production: Production) -> str:
    """Print a production as a few lines: title, kind and episodes, premiere, direction, companies."""
    return "\n".join(_card_lines(f, production))


def _card_lines(f: Formatter, production: Production) -> Iterator[str]:
    yield work_name(f, production)
    yield commas(f, (f.say(WORDS[production.kind]), _episodes(f, production)))
    premiere = production.premiere
    if premiere is not None and premiere.date is not None:
        yield labelled(f, release_label(f, premiere), _date(f, production))
    makers = [credit for credit in production.current(Credit) if credit.role in _ON_A_CARD]
    # Of a work that is itself only announced it goes without saying that its makers are.
    ahead = premiere is None or premiere.standing is not Standing.ESTABLISHED
    yield from (credit_line(f, group, ahead=ahead) for group in grouped(f, makers, ahead=ahead))
