"""Bylines: `Directed by A`, `Produziert von B`, a phrase for each role that has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.credit_sentences import Telling, label_of, labelled_names, names_told
from sportsdocs.format.entity_names import ACCUSATIVE, BY, DATIVE
from sportsdocs.format.messages import Message, msg
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: The names stand bare: behind a colon in languages that have no such phrase.
_BARE: dict[Role, Message] = {
    Role.DIRECTOR: msg("byline", "Directed by {names}"),
    Role.CO_DIRECTOR: msg("byline", "Co-directed by {names}"),
    Role.SCREENWRITER: msg("byline", "Screenplay by {names}"),
    Role.WRITER: msg("byline", "Written by {names}"),
    Role.CINEMATOGRAPHER: msg("byline", "Cinematography by {names}"),
    Role.ADDITIONAL_CAMERA: msg("byline", "Additional camera by {names}"),
    Role.STILL_PHOTOGRAPHER: msg("byline", "Still photography by {names}"),
    Role.GAFFER: msg("byline", "Lighting by {names}"),
    Role.SOUND_RECORDIST: msg("byline", "Sound by {names}"),
    Role.SOUND_DESIGNER: msg("byline", "Sound design by {names}"),
    Role.SOUND_EDITOR: msg("byline", "Sound editing by {names}"),
    Role.RE_RECORDING_MIXER: msg("byline", "Sound mix by {names}"),
    Role.FILM_EDITOR: msg("byline", "Edited by {names}"),
    Role.COMPOSER: msg("byline", "Music by {names}"),
    Role.THEME_COMPOSER: msg("byline", "Theme music by {names}"),
    Role.MUSIC_SUPERVISOR: msg("byline", "Music supervision by {names}"),
    Role.VOICE_ACTOR: msg("byline", "Voiced by {names}"),
    Role.INTERVIEWER: msg("byline", "Interviews by {names}"),
    Role.COLORIST: msg("byline", "Color grading by {names}"),
    Role.GRAPHIC_DESIGNER: msg("byline", "Graphics by {names}"),
    Role.ANIMATOR: msg("byline", "Animation by {names}"),
    Role.VISUAL_EFFECTS: msg("byline", "Visual effects by {names}"),
    Role.ARCHIVE_RESEARCHER: msg("byline", "Archive research by {names}"),
    Role.RESEARCHER: msg("byline", "Research by {names}"),
    Role.CASTING_DIRECTOR: msg("byline", "Casting by {names}"),
    Role.THEATRICAL_DISTRIBUTOR: msg("byline", "Distributed in theaters by {names}"),
}
#: The names belong to the phrase, the first with its preposition: "produziert vom ZDF und der UFA".
_BY: dict[Role, Message] = {
    Role.IDEA_BY: msg("byline", "Based on an idea {by_names}"),
    Role.PRODUCER: msg("byline", "Produced {by_names}"),
    Role.CO_PRODUCER: msg("byline", "Co-produced {by_names}"),
    Role.NARRATOR: msg("byline", "Narrated {by_names}"),
    Role.PRESENTER: msg("byline", "Presented {by_names}"),
    Role.TRANSLATOR: msg("byline", "Translated {by_names}"),
    Role.PRODUCTION_COMPANY: msg("byline", "Produced {by_names}"),
    Role.COMMISSIONING_BROADCASTER: msg("byline", "Commissioned {by_names}"),
    Role.FUNDER: msg("byline", "Funded {by_names}"),
}
_WITH: dict[Role, Message] = {
    Role.PARTICIPANT: msg("byline", "With {names}"),
    Role.CO_PRODUCTION_COMPANY: msg("byline", "In co-production with {names}"),
    Role.ASSOCIATED_PRODUCTION_COMPANY: msg("byline", "In association with {names}"),
}
_THANKS = msg("byline", "Thanks to {names}")


def byline(f: Formatter, group: tuple[Credit, ...], telling: Telling) -> str:
    """Print a group of credits as a byline; a job with a name of its own, or without a phrase, as a label."""
    role = group[0].role
    if label_of(f, group[0]):
        return labelled_names(f, group, telling)
    if role in _BARE:
        return f.say(_BARE[role], names=names_told(f, group, None, telling))
    if role in _BY:
        return f.say(_BY[role], by_names=names_told(f, group, DATIVE, telling, first=BY))
    if role in _WITH:
        return f.say(_WITH[role], names=names_told(f, group, DATIVE, telling))
    if role is Role.THANKS:
        return f.say(_THANKS, names=names_told(f, group, ACCUSATIVE, telling))
    return labelled_names(f, group, telling)
