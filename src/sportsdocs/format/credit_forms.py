"""The credits of one role in every form: as a label, a noun, a byline, a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from sportsdocs.format.credits import contributors, credit_line, credit_lines, group_names
from sportsdocs.format.lists import list_text
from sportsdocs.format.maker_sentences import role_sentence
from sportsdocs.format.messages import msg
from sportsdocs.format.roles import role_wording
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

CreditForm = Literal["label", "noun", "byline", "sentence"]

_BYLINES = {
    Role.DIRECTOR: msg("byline", "Directed by {names}"),
    Role.PRODUCER: msg("byline", "Produced by {names}"),
    Role.WRITER: msg("byline", "Written by {names}"),
    Role.SCREENWRITER: msg("byline", "Screenplay by {names}"),
    Role.FILM_EDITOR: msg("byline", "Edited by {names}"),
    Role.COMPOSER: msg("byline", "Music by {names}"),
    Role.CINEMATOGRAPHER: msg("byline", "Cinematography by {names}"),
    Role.NARRATOR: msg("byline", "Narrated by {names}"),
}


def credit_text(
    f: Formatter,
    group: tuple[Credit, ...],
    form: CreditForm,
    *,
    as_printed: bool = False,
    ahead: bool = False,
) -> str:
    """Print the credits of one role; several roles are told apart only in lines. Nobody is nothing."""
    if not group:
        return ""
    role = group[0].role
    if form == "label":
        return credit_lines(f, group, as_printed=as_printed)
    if form == "noun":
        return role_wording(f, role, contributors(group), "noun")
    if form == "sentence":
        # Without its full stop: the sentence may go on.
        return role_sentence(f, role, group, ahead=ahead).removesuffix(".")
    return _byline(f, role, group, as_printed=as_printed)


def _byline(f: Formatter, role: Role, group: tuple[Credit, ...], *, as_printed: bool) -> str:
    if role not in _BYLINES:
        return credit_line(f, group, as_printed=as_printed)
    return f.say(_BYLINES[role], names=list_text(f, group_names(f, group, as_printed=as_printed)))
