"""Sources: the public pages that say something."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from sportsdocs.errors import invalid
from sportsdocs.model.checks import is_a, to_id, to_optional_language, to_optional_text, to_optional_url
from sportsdocs.model.dates import PartialDate, to_optional_date
from sportsdocs.model.entities import Organization
from sportsdocs.model.records import Entity


@frozen(repr=False, weakref_slot=False)
class Source(Entity):
    """A public page: who published it, on whose material, under which headline, when, where, and when it was read."""

    __hash__ = Entity.__hash__  # attrs would hash the content

    id: str = field(converter=to_id)
    title: str | None = field(default=None, converter=to_optional_text, kw_only=True)
    publisher: Organization | None = field(default=None, validator=is_a(Organization), kw_only=True)
    agency: Organization | None = field(default=None, validator=is_a(Organization), kw_only=True)
    published: PartialDate | None = field(default=None, converter=to_optional_date, kw_only=True)
    language: str | None = field(default=None, converter=to_optional_language, kw_only=True)
    url: str | None = field(default=None, converter=to_optional_url, kw_only=True)
    archived_url: str | None = field(default=None, converter=to_optional_url, kw_only=True)
    read_on: PartialDate | None = field(default=None, converter=to_optional_date, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.published is None and self.read_on is None:
            raise invalid(
                self.id, "needs its date of publication or, for an undated page, the day it was read"
            )

    @property
    def said(self) -> PartialDate:
        """The date its words count from, that of publication or, for an undated page, of the day it was read."""
        said = self.published or self.read_on
        assert said is not None  # noqa: S101  (checked when the object was made)
        return said

    @property
    def said_from(self) -> date:
        """The first day it can have been public."""
        return self.said.earliest

    @property
    def said_by(self) -> date:
        """The day it was surely public."""
        return self.said.latest
