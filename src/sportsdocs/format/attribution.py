"""Who says something, said round any text: `laut „Bild“ rund fünf Millionen Euro`, `nach Klubangaben vier Folgen`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from sportsdocs.format.entity_names import VON, in_case
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.name_phrases import NameInput, speaker
from sportsdocs.model.entities import Organization
from sportsdocs.model.kinds import OrganizationKind, Standing, StandingName, to_optional_standing

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter


@frozen
class _Ways:
    """The phrase for a standing: of somebody, of the club that the text is about anyway, of nobody named."""

    somebody: Message
    club: Message
    nobody: Message


_WAYS = {
    Standing.ESTABLISHED: _Ways(
        msg("attribution", "{what}, according to {who}"),
        msg("attribution", "{what}, according to the club"),
        msg("attribution", "{what}"),
    ),
    Standing.ANNOUNCED: _Ways(
        msg("attribution", "announced, according to {who}: {what}"),
        msg("attribution", "announced, according to the club: {what}"),
        msg("attribution", "announced: {what}"),
    ),
    Standing.REPORTED: _Ways(
        msg("attribution", "reportedly {what}, according to {who}"),
        msg("attribution", "reportedly {what}, according to the club"),
        msg("attribution", "reportedly {what}"),
    ),
}


def according_to(
    f: Formatter,
    what: str,
    who: NameInput | None,
    *,
    standing: Standing | StandingName | None = None,
    self_named: bool = True,
) -> str:
    """Say who says something, and how sure: a club speaks of itself (`self_named`), so it is not named again."""
    standing = to_optional_standing(standing) or Standing.ESTABLISHED
    ways = _WAYS[standing]
    if who is None:
        return f.say(ways.nobody, what=what)
    if self_named and is_club(who):
        return f.say(ways.club, what=what)
    return f.say(ways.somebody, what=what, who=_speaker(f, who, standing))


def is_club(value: NameInput) -> bool:
    """Tell whether somebody is a club."""
    return isinstance(value, Organization) and value.kind is OrganizationKind.CLUB


def _speaker(f: Formatter, who: NameInput, standing: Standing) -> str:
    # "laut BVB", but "nach unbestätigten Angaben vom BVB".
    newspaper = isinstance(who, Organization) and who.kind is OrganizationKind.NEWSPAPER
    if standing is not Standing.REPORTED:
        return speaker(f, who)
    return in_case(f, speaker(f, who) if newspaper else who, VON)
