"""Citations: what a source says of a statement, and how sure it is of it."""

from __future__ import annotations

from attrs import field, frozen

from sportsdocs.model.checks import is_a, to_optional_text
from sportsdocs.model.entities import Organization, Team
from sportsdocs.model.kinds import Standing, to_standing
from sportsdocs.model.people import Person
from sportsdocs.model.records import Value
from sportsdocs.model.sources import Source
from sportsdocs.model.texts import Text, to_optional_wording

Party = Person | Organization | Team


@frozen(repr=False, weakref_slot=False)
class Citation(Value):
    """One source that says a statement.

    `standing` is how *this source* says it; `attributed_to` is whom the source itself names for it ("laut Bild");
    `as_printed` is its wording or spelling where that differs; `note` is ours.
    """

    source: Source = field(validator=is_a(Source, required=True))
    standing: Standing = field(default=Standing.ESTABLISHED, converter=to_standing)
    attributed_to: Party | None = field(
        default=None, validator=is_a(Person, Organization, Team), kw_only=True
    )
    as_printed: str | None = field(default=None, converter=to_optional_text, kw_only=True)
    note: Text | None = field(default=None, converter=to_optional_wording, kw_only=True)
