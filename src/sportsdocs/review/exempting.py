"""Exemptions laid beside notices: what they let stand, and what is wrong with them.

That is found by two rules of their own, from which nothing is exempt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from sportsdocs.codec.content import Content
from sportsdocs.codec.documents import EXEMPTIONS
from sportsdocs.errors import nearest
from sportsdocs.model.exemptions import Exemption
from sportsdocs.model.kinds import Severity
from sportsdocs.model.linking import successor
from sportsdocs.names import nearest as nearest_id
from sportsdocs.review.notices import Notice
from sportsdocs.review.rules import RULES

#: The rules about exemptions: what each finds, and why that matters.
ABOUT_EXEMPTIONS: Final = {
    "mistaken-exemption": "An exemption names no rule that there is, or no record.",
    "unneeded-exemption": "An exemption lets nothing stand any more: it would hide the next thing that goes wrong there.",
}
_MISTAKEN, _UNNEEDED = ABOUT_EXEMPTIONS


def explained(notices: Iterable[Notice], content: Content) -> Iterator[Notice]:
    """Give notices with the reasons of the exemptions that let them stand, then what is wrong with the exemptions."""
    needed = set()
    for notice in notices:
        exemption = _exemption_for(notice, content)
        if exemption is None:
            yield notice
        else:
            needed.add(exemption.key)
            yield evolve(notice, explanation=exemption.reason)
    yield from _about_exemptions(content, [e for e in content.exemptions.values() if e.key not in needed])


def _exemption_for(notice: Notice, content: Content) -> Exemption | None:
    """Find the exemption of a notice: rather one for its very value than one for all of the record."""
    exact = content.exemptions.get((notice.rule, notice.record, notice.value))
    return exact or content.exemptions.get((notice.rule, notice.record, None))


def _about_exemptions(content: Content, idle: list[Exemption]) -> Iterator[Notice]:
    ids = {*content.productions, *content.entities, *content.sources}
    paths = _paths(content)
    for exemption in idle:
        path = paths[exemption.rule, exemption.record, exemption.value]
        if exemption.rule not in RULES:
            near = nearest(exemption.rule, RULES)
            yield _notice(exemption, _MISTAKEN, path, "there is no such rule", exemption.rule, near)
        elif exemption.record not in ids:
            near = _in_its_place(exemption.record, content) or nearest_id(exemption.record, ids)
            yield _notice(
                exemption, _MISTAKEN, f"{path}.record", "there is no such record", exemption.record, near
            )
        else:
            yield _notice(exemption, _UNNEEDED, path, "nothing is found there any more", exemption.record)


def _in_its_place(id_: str, content: Content) -> tuple[str, ...]:
    return (successor(id_, content.withdrawn),) if id_ in content.withdrawn else ()


def _paths(content: Content) -> dict[tuple[str, str, str | None], str]:
    """Give the path of each exemption in its file, where they stand by rule."""
    counts: dict[str, int] = {}
    paths = {}
    for key, exemption in content.exemptions.items():
        place = counts.get(exemption.rule, 0)
        counts[exemption.rule] = place + 1
        paths[key] = f"$.{exemption.rule}[{place}]"
    return paths


def _notice(
    exemption: Exemption, rule: str, path: str, reason: str, value: str, suggestions: tuple[str, ...] = ()
) -> Notice:
    return Notice(
        reason,
        value,
        EXEMPTIONS,
        path,
        suggestions=suggestions,
        rule=rule,
        severity=Severity.WARNING,
        record=exemption.record,
    )
