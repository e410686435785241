"""A few sources and companies, and short ways to cite them, for tests that tell a story."""

from __future__ import annotations

from sportsdocs.model.citations import Citation
from sportsdocs.model.entities import Organization
from sportsdocs.model.sources import Source

MAY = Source("may", published="2019-05-21")
JULY = Source("july", published="2019-07-20")
IN_JULY = Source("in-july", published="2019-07")
AUGUST = Source("august", published="2019-08-20")
READ = Source("read", read_on="2019-07-25")

STREAM = Organization("stream", "Stream")
STATION = Organization("station", "Station")


def established(*sources: Source) -> list[Citation]:
    return [Citation(source, "established") for source in sources]


def announced(*sources: Source) -> list[Citation]:
    return [Citation(source, "announced") for source in sources]


def reported(*sources: Source) -> list[Citation]:
    return [Citation(source, "reported") for source in sources]
