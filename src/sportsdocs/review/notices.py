"""What a review answers with: notices, each of a rule about a record, and the report that holds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final, SupportsIndex, overload

from attrs import field, frozen

from sportsdocs.errors import Finding, shown
from sportsdocs.model.kinds import Severity

_SHOWN: Final = 6
_PRINTED: Final = 100
_COLUMNS: Final = (
    "rule",
    "severity",
    "record",
    "file",
    "path",
    "value",
    "reason",
    "suggestions",
    "explanation",
)


@frozen(kw_only=True)
class Notice(Finding):
    """What a soft rule finds in a record: a finding that does not keep the catalogue from being loaded.

    `value` is the text that the rule speaks of, whole, by which an exemption may name it; `explanation` is the reason of
    the exemption that lets it stand, if there is one.
    """

    rule: str
    severity: Severity
    record: str
    explanation: str | None = None

    def __str__(self) -> str:
        told = f"{self.reason} ({shown(self.value)})" if self.value else self.reason
        found = Finding(told, "", self.file, self.path, self.line, self.suggestions)
        explained = f": stands, as {shown(self.explanation)}" if self.explanation else ""
        return f"{self.severity}: {found} [{self.rule}{explained}]"


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, Severity) else value or None


def _to_notices(value: Iterable[Notice]) -> tuple[Notice, ...]:
    return tuple(value)


@frozen(repr=False, weakref_slot=False)
class Report(Sequence[Notice]):
    """What soft rules find in a catalogue, `on` the day that counted as today; immutable, equal by content.

    In the order of the rules, of each in the order of the records. A part of it is a report too:

    >>> from sportsdocs import sample
    >>> sample().validate().warnings.unexplained
    <Report on 2026-11-20: nothing>
    """

    on: date
    _items: tuple[Notice, ...] = field(default=(), converter=_to_notices, alias="notices")

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Notice]:
        return iter(self._items)

    @overload
    def __getitem__(self, place: SupportsIndex) -> Notice: ...
    @overload
    def __getitem__(self, place: slice) -> Report: ...
    def __getitem__(self, place: SupportsIndex | slice) -> Notice | Report:
        return Report(self.on, self._items[place]) if isinstance(place, slice) else self._items[place]

    @property
    def warnings(self) -> Report:
        """What is most likely wrong."""
        return self._where(lambda notice: notice.severity is Severity.WARNING)

    @property
    def notes(self) -> Report:
        """What is worth knowing, and often right as it is."""
        return self._where(lambda notice: notice.severity is Severity.NOTE)

    @property
    def explained(self) -> Report:
        """What an exemption lets stand."""
        return self._where(lambda notice: notice.explanation is not None)

    @property
    def unexplained(self) -> Report:
        """What no exemption lets stand."""
        return self._where(lambda notice: notice.explanation is None)

    def _where(self, test: Callable[[Notice], bool]) -> Report:
        return Report(self.on, tuple(filter(test, self._items)))

    def by_rule(self) -> dict[str, Report]:
        """Group by rule."""
        return self._grouped(lambda notice: notice.rule)

    def by_record(self) -> dict[str, Report]:
        """Group by the id of the record."""
        return self._grouped(lambda notice: notice.record)

    def _grouped(self, key: Callable[[Notice], str]) -> dict[str, Report]:
        groups: dict[str, list[Notice]] = {}
        for notice in self._items:
            groups.setdefault(key(notice), []).append(notice)
        return {name: Report(self.on, found) for name, found in groups.items()}

    def to_rows(self) -> list[dict[str, Any]]:
        """Give a dictionary of plain values for each notice: what is not known is None."""
        return [{name: _plain(getattr(notice, name)) for name in _COLUMNS} for notice in self._items]

    def __str__(self) -> str:
        """Print a line for each notice, at most a hundred, and how many there are."""
        lines = [str(notice) for notice in self._items[:_PRINTED]]
        more = len(self) - _PRINTED
        return "\n".join([*lines, *([f"… and {more} more"] if more > 0 else []), self._counted()])

    def _counted(self) -> str:
        counts = Counter(notice.severity for notice in self._items)
        listed = [f"{counts[each]} {each}{'s' * (counts[each] != 1)}" for each in Severity if counts[each]]
        return ", ".join(listed) or "nothing"

    def __repr__(self) -> str:
        rules = Counter(notice.rule for notice in self._items).most_common()
        listed = [f"{rule} ({count})" for rule, count in rules[:_SHOWN]]
        more = [f"{len(rules) - _SHOWN} rules more"] if len(rules) > _SHOWN else []
        told = f": {', '.join([*listed, *more])}" if rules else ""
        return f"<Report on {self.on}: {self._counted()}{told}>"
