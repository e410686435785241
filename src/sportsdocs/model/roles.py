"""What people and companies do for a production, from general to narrow.

The vocabulary follows the credits of German and English productions; `Role.broader` tells which role contains which.
"""

from __future__ import annotations

from typing import Literal

from sportsdocs.model.words import Word

RoleName = Literal[
    "director", "co-director", "assistant-director", "screenwriter", "writer", "idea-by", "showrunner",
    "producer", "co-producer", "executive-producer", "co-executive-producer", "executing-producer", "creative-producer",
    "staff-producer", "associate-producer", "supervising-producer", "head-of-production", "production-manager",
    "unit-manager", "production-coordinator", "production-assistant", "commissioning-editor", "cinematographer",
    "additional-camera", "camera-assistant", "drone-operator", "still-photographer", "gaffer", "sound-recordist",
    "sound-designer", "sound-editor", "re-recording-mixer", "film-editor", "assistant-editor", "script-consultant",
    "composer", "theme-composer", "music-supervisor", "narrator", "voice-actor", "presenter", "interviewer",
    "participant", "archive-appearance", "colorist", "post-production-supervisor", "graphic-designer", "animator",
    "visual-effects", "archive-researcher", "researcher", "consultant", "casting-director", "translator",
    "legal-clearance", "thanks", "production-company", "co-production-company", "associated-production-company",
    "commissioning-broadcaster", "theatrical-distributor", "world-sales", "funder",
]  # fmt: skip


class Role(Word):
    """A function in the making of a production. Asking for a role includes the narrower ones."""

    DIRECTOR = "director"
    CO_DIRECTOR = "co-director"
    ASSISTANT_DIRECTOR = "assistant-director"
    SCREENWRITER = "screenwriter"
    WRITER = "writer"
    IDEA_BY = "idea-by"
    SHOWRUNNER = "showrunner"
    PRODUCER = "producer"
    CO_PRODUCER = "co-producer"
    EXECUTIVE_PRODUCER = "executive-producer"
    CO_EXECUTIVE_PRODUCER = "co-executive-producer"
    EXECUTING_PRODUCER = "executing-producer"
    CREATIVE_PRODUCER = "creative-producer"
    STAFF_PRODUCER = "staff-producer"
    ASSOCIATE_PRODUCER = "associate-producer"
    SUPERVISING_PRODUCER = "supervising-producer"
    HEAD_OF_PRODUCTION = "head-of-production"
    PRODUCTION_MANAGER = "production-manager"
    UNIT_MANAGER = "unit-manager"
    PRODUCTION_COORDINATOR = "production-coordinator"
    PRODUCTION_ASSISTANT = "production-assistant"
    COMMISSIONING_EDITOR = "commissioning-editor"
    CINEMATOGRAPHER = "cinematographer"
    ADDITIONAL_CAMERA = "additional-camera"
    CAMERA_ASSISTANT = "camera-assistant"
    DRONE_OPERATOR = "drone-operator"
    STILL_PHOTOGRAPHER = "still-photographer"
    GAFFER = "gaffer"
    SOUND_RECORDIST = "sound-recordist"
    SOUND_DESIGNER = "sound-designer"
    SOUND_EDITOR = "sound-editor"
    RE_RECORDING_MIXER = "re-recording-mixer"
    FILM_EDITOR = "film-editor"
    ASSISTANT_EDITOR = "assistant-editor"
    SCRIPT_CONSULTANT = "script-consultant"
    COMPOSER = "composer"
    THEME_COMPOSER = "theme-composer"
    MUSIC_SUPERVISOR = "music-supervisor"
    NARRATOR = "narrator"
    VOICE_ACTOR = "voice-actor"
    PRESENTER = "presenter"
    INTERVIEWER = "interviewer"
    PARTICIPANT = "participant"
    ARCHIVE_APPEARANCE = "archive-appearance"
    COLORIST = "colorist"
    POST_PRODUCTION_SUPERVISOR = "post-production-supervisor"
    GRAPHIC_DESIGNER = "graphic-designer"
    ANIMATOR = "animator"
    VISUAL_EFFECTS = "visual-effects"
    ARCHIVE_RESEARCHER = "archive-researcher"
    RESEARCHER = "researcher"
    CONSULTANT = "consultant"
    CASTING_DIRECTOR = "casting-director"
    TRANSLATOR = "translator"
    LEGAL_CLEARANCE = "legal-clearance"
    THANKS = "thanks"
    PRODUCTION_COMPANY = "production-company"
    CO_PRODUCTION_COMPANY = "co-production-company"
    ASSOCIATED_PRODUCTION_COMPANY = "associated-production-company"
    COMMISSIONING_BROADCASTER = "commissioning-broadcaster"
    THEATRICAL_DISTRIBUTOR = "theatrical-distributor"
    WORLD_SALES = "world-sales"
    FUNDER = "funder"

    @property
    def broader(self) -> Role | None:
        """The next more general role, or None at the top (co-executive → executive producer → producer)."""
        return _BROADER.get(self)

    @property
    def narrower(self) -> frozenset[Role]:
        """The role itself and every role below it."""
        return _NARROWER[self]


# A head of production or a showrunner is not a kind of producer: only the words decide.
_BROADER = {
    Role.CO_DIRECTOR: Role.DIRECTOR,
    Role.SCREENWRITER: Role.WRITER,
    Role.CO_PRODUCER: Role.PRODUCER,
    Role.EXECUTIVE_PRODUCER: Role.PRODUCER,
    Role.CO_EXECUTIVE_PRODUCER: Role.EXECUTIVE_PRODUCER,
    Role.EXECUTING_PRODUCER: Role.PRODUCER,
    Role.CREATIVE_PRODUCER: Role.PRODUCER,
    Role.STAFF_PRODUCER: Role.PRODUCER,
    Role.ASSOCIATE_PRODUCER: Role.PRODUCER,
    Role.SUPERVISING_PRODUCER: Role.PRODUCER,
    Role.ADDITIONAL_CAMERA: Role.CINEMATOGRAPHER,
    Role.DRONE_OPERATOR: Role.CINEMATOGRAPHER,
    Role.THEME_COMPOSER: Role.COMPOSER,
    Role.ARCHIVE_RESEARCHER: Role.RESEARCHER,
    Role.CO_PRODUCTION_COMPANY: Role.PRODUCTION_COMPANY,
    Role.ASSOCIATED_PRODUCTION_COMPANY: Role.PRODUCTION_COMPANY,
}


def _chain(role: Role | None) -> list[Role]:
    chain = []
    while role is not None:
        chain.append(role)
        role = _BROADER.get(role)
    return chain


_NARROWER = {role: frozenset(below for below in Role if role in _chain(below)) for role in Role}


def to_role(value: Role | RoleName) -> Role:
    """Give a role for a role or its word."""
    return Role.parse(value)
