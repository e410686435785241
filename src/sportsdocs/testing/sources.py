"""Strategies for sources and citations."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from sportsdocs.model.citations import Citation, Party
from sportsdocs.model.entities import Organization
from sportsdocs.model.kinds import Standing
from sportsdocs.model.sources import Source
from sportsdocs.testing.dates import WORDINGS as WORDED
from sportsdocs.testing.dates import partial_dates
from sportsdocs.testing.picking import SELDOM, maybe, pick
from sportsdocs.testing.wordings import wordings
from sportsdocs.testing.words import LANGUAGES, WORDINGS, ids, texts, urls

#: Sources are of the year or so in which a production is announced, made and shown, so that they meet in time.
FIRST_SAID: Final = date(2019, 1, 1)
LAST_SAID: Final = date(2020, 6, 30)
_SAID: Final = partial_dates(FIRST_SAID, LAST_SAID, wordings=("day", "day", *WORDED))
# Announcements are what competes most.
_STANDINGS: Final = (Standing.ESTABLISHED, Standing.ANNOUNCED, Standing.ANNOUNCED, Standing.REPORTED)
#: How a source is dated: by its publisher, or by who read it.
_DATED: Final = ("published", "published", "published and read", "read")
_OPTIONAL_URL: Final = st.none() | urls()
_OPTIONAL_TEXT: Final = st.none() | texts()
_OPTIONAL_WORDING: Final = st.none() | wordings()


@st.composite
def sources(draw: DrawFn, id: str | None = None, publishers: Sequence[Organization] = ()) -> Source:  # noqa: A002
    """Public pages, dated to the day, month, year ..., or undated but read on a day."""
    dated = pick(draw, _DATED)
    return Source(
        draw(ids()) if id is None else id,
        published=draw(_SAID) if "published" in dated else None,
        read_on=draw(_SAID) if "read" in dated else None,
        **(_particulars(draw, publishers) if pick(draw, SELDOM) else {}),
    )


def _particulars(draw: DrawFn, publishers: Sequence[Organization]) -> dict[str, Any]:
    return {
        "title": maybe(draw, WORDINGS),
        "publisher": maybe(draw, publishers),
        "agency": maybe(draw, publishers),
        "language": maybe(draw, LANGUAGES),
        "url": draw(_OPTIONAL_URL),
        "archived_url": draw(_OPTIONAL_URL),
    }


def plain_citations(sources: Sequence[Source]) -> tuple[Citation, ...]:
    """Give every source in every standing."""
    return tuple(Citation(source, standing) for source in sources for standing in _STANDINGS)


def draw_remarks(draw: DrawFn, citation: Citation, parties: Sequence[Party]) -> Citation:
    """Draw what else a citation can have: whom the source names, its own wording, a note."""
    who, printed, note = maybe(draw, parties), draw(_OPTIONAL_TEXT), draw(_OPTIONAL_WORDING)
    return evolve(citation, attributed_to=who, as_printed=printed, note=note)
