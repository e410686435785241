"""What a rule found, and where that stands in the files."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from sportsdocs.codec.content import FILES
from sportsdocs.codec.documents import FOLDER, SOURCES
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.sections import SECTION_OF
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement

_FILE_OF: Final[dict[type, str]] = {
    **{kind: f"{name}.json" for name, kind in FILES.items()},
    Source: SOURCES,
}


@frozen
class Found:
    """What a rule found: in which record and where in it (`.releases[0].date`), the value, and what is odd about it."""

    record: Entity
    reason: str
    value: str = ""
    path: str = ""
    suggestions: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """The file that the record stands in."""
        record = self.record
        return f"{FOLDER}{record.id}.json" if isinstance(record, Production) else _FILE_OF[type(record)]

    @property
    def whole_path(self) -> str:
        """The path in that file."""
        return f"$.{self.record.id}{self.path}" if type(self.record) in _FILE_OF else f"${self.path}"


def path_to(production: Production, statement: Statement, field: str = "") -> str:
    """Give the path of a statement, or of a field of it."""
    kind = type(statement)
    place = production.filed(kind).index(statement)
    return f".{SECTION_OF[kind]}[{place}]{f'.{field}' if field else ''}"
