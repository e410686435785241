"""Exemptions from soft rules: what an editor has looked at and lets stand, with the reason."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from sportsdocs.model.checks import distinct, instance, to_id, to_optional_text, to_text, to_tuple
from sportsdocs.model.records import Value

ExemptionKey = tuple[str, str, str | None]


@frozen(repr=False, weakref_slot=False)
class Exemption(Value):
    """A rule need not hold for a record, and why: for one value in it or, without a value, whatever the rule finds there.

    >>> Exemption("shared-alias", "kino-film", "Both go by these letters.", value="KF")
    Exemption('shared-alias', 'kino-film', 'Both go by these letters.', value='KF')
    """

    rule: str = field(converter=to_id)
    record: str = field(converter=to_id)
    reason: str = field(converter=to_text)
    value: str | None = field(default=None, converter=to_optional_text, kw_only=True)

    @property
    def key(self) -> ExemptionKey:
        """What it is about; a catalogue has one exemption for each."""
        return self.rule, self.record, self.value


def by_key(value: Iterable[Exemption]) -> dict[ExemptionKey, Exemption]:
    """Check a list of exemptions, in which no two may be about the same."""
    exemptions = tuple([instance(item, Exemption, "an Exemption") for item in to_tuple(value)])
    distinct(tuple([item.key for item in exemptions]), "exemption")
    return {item.key: item for item in exemptions}
