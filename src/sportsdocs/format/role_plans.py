"""What somebody is to do for a work still to come, a sentence for each role; roles that are not here say the same then."""

from __future__ import annotations

from sportsdocs.format.messages import Message, msgs
from sportsdocs.model.roles import Role

DOES: dict[Role, Message] = {
    Role.DIRECTOR: msgs("what somebody is to do", "It is directed by {names}.", "It is directed by {names}."),
    Role.CO_DIRECTOR: msgs(
        "what somebody is to do", "The co-director is {names}.", "The co-directors are {names}."
    ),
    Role.ASSISTANT_DIRECTOR: msgs(
        "what somebody is to do", "The assistant director is {names}.", "The assistant directors are {names}."
    ),
    Role.SCREENWRITER: msgs(
        "what somebody is to do", "The screenplay is by {names}.", "The screenplay is by {names}."
    ),
    Role.WRITER: msgs("what somebody is to do", "The script is by {names}.", "The script is by {names}."),
    Role.IDEA_BY: msgs(
        "what somebody is to do", "It is based on an idea by {names}.", "It is based on an idea by {names}."
    ),
    Role.SHOWRUNNER: msgs(
        "what somebody is to do", "The showrunner is {names}.", "The showrunners are {names}."
    ),
    Role.PRODUCER: msgs("what somebody is to do", "The producer is {names}.", "The producers are {names}."),
    Role.CO_PRODUCER: msgs(
        "what somebody is to do", "The co-producer is {names}.", "The co-producers are {names}."
    ),
    Role.EXECUTING_PRODUCER: msgs(
        "what somebody is to do", "The executing producer is {names}.", "The executing producers are {names}."
    ),
    Role.STAFF_PRODUCER: msgs(
        "what somebody is to do", "The staff producer is {names}.", "The staff producers are {names}."
    ),
    Role.HEAD_OF_PRODUCTION: msgs(
        "what somebody is to do", "The head of production is {names}.", "The heads of production are {names}."
    ),
    Role.PRODUCTION_MANAGER: msgs(
        "what somebody is to do", "The production manager is {names}.", "The production managers are {names}."
    ),
    Role.UNIT_MANAGER: msgs(
        "what somebody is to do", "The unit manager is {names}.", "The unit managers are {names}."
    ),
    Role.PRODUCTION_COORDINATOR: msgs(
        "what somebody is to do",
        "The production coordinator is {names}.",
        "The production coordinators are {names}.",
    ),
    Role.PRODUCTION_ASSISTANT: msgs(
        "what somebody is to do",
        "The production assistant is {names}.",
        "The production assistants are {names}.",
    ),
    Role.COMMISSIONING_EDITOR: msgs(
        "what somebody is to do",
        "The commissioning editor is {names}.",
        "The commissioning editors are {names}.",
    ),
    Role.CINEMATOGRAPHER: msgs(
        "what somebody is to do",
        "The director of photography is {names}.",
        "The directors of photography are {names}.",
    ),
    Role.ADDITIONAL_CAMERA: msgs(
        "what somebody is to do",
        "The additional camera operator is {names}.",
        "The additional camera operators are {names}.",
    ),
    Role.CAMERA_ASSISTANT: msgs(
        "what somebody is to do", "The camera assistant is {names}.", "The camera assistants are {names}."
    ),
    Role.DRONE_OPERATOR: msgs(
        "what somebody is to do", "The drone operator is {names}.", "The drone operators are {names}."
    ),
    Role.STILL_PHOTOGRAPHER: msgs(
        "what somebody is to do", "The still photographer is {names}.", "The still photographers are {names}."
    ),
    Role.GAFFER: msgs("what somebody is to do", "The gaffer is {names}.", "The gaffers are {names}."),
    Role.SOUND_RECORDIST: msgs(
        "what somebody is to do", "The sound recordist is {names}.", "The sound recordists are {names}."
    ),
    Role.SOUND_DESIGNER: msgs(
        "what somebody is to do", "The sound designer is {names}.", "The sound designers are {names}."
    ),
    Role.SOUND_EDITOR: msgs(
        "what somebody is to do", "The sound editor is {names}.", "The sound editors are {names}."
    ),
    Role.RE_RECORDING_MIXER: msgs(
        "what somebody is to do", "The re-recording mixer is {names}.", "The re-recording mixers are {names}."
    ),
    Role.FILM_EDITOR: msgs("what somebody is to do", "The editor is {names}.", "The editors are {names}."),
    Role.ASSISTANT_EDITOR: msgs(
        "what somebody is to do", "The assistant editor is {names}.", "The assistant editors are {names}."
    ),
    Role.SCRIPT_CONSULTANT: msgs(
        "what somebody is to do", "The script consultant is {names}.", "The script consultants are {names}."
    ),
    Role.COMPOSER: msgs("what somebody is to do", "The music is by {names}.", "The music is by {names}."),
    Role.THEME_COMPOSER: msgs(
        "what somebody is to do", "The theme music is by {names}.", "The theme music is by {names}."
    ),
    Role.MUSIC_SUPERVISOR: msgs(
        "what somebody is to do", "The music supervisor is {names}.", "The music supervisors are {names}."
    ),
    Role.NARRATOR: msgs("what somebody is to do", "The narrator is {names}.", "The narrators are {names}."),
    Role.VOICE_ACTOR: msgs(
        "what somebody is to do", "The voice actor is {names}.", "The voice actors are {names}."
    ),
    Role.PRESENTER: msgs(
        "what somebody is to do", "The presenter is {names}.", "The presenters are {names}."
    ),
    Role.INTERVIEWER: msgs(
        "what somebody is to do",
        "The interviews are conducted by {names}.",
        "The interviews are conducted by {names}.",
    ),
    Role.PARTICIPANT: msgs("what somebody is to do", "It features {names}.", "It features {names}."),
    Role.ARCHIVE_APPEARANCE: msgs(
        "what somebody is to do", "{names} appears in archive footage.", "{names} appear in archive footage."
    ),
    Role.COLORIST: msgs("what somebody is to do", "The colorist is {names}.", "The colorists are {names}."),
    Role.POST_PRODUCTION_SUPERVISOR: msgs(
        "what somebody is to do",
        "The post-production supervisor is {names}.",
        "The post-production supervisors are {names}.",
    ),
    Role.GRAPHIC_DESIGNER: msgs(
        "what somebody is to do", "The graphic designer is {names}.", "The graphic designers are {names}."
    ),
    Role.ANIMATOR: msgs("what somebody is to do", "The animator is {names}.", "The animators are {names}."),
    Role.VISUAL_EFFECTS: msgs(
        "what somebody is to do",
        "The visual effects supervisor is {names}.",
        "The visual effects supervisors are {names}.",
    ),
    Role.ARCHIVE_RESEARCHER: msgs(
        "what somebody is to do", "The archive researcher is {names}.", "The archive researchers are {names}."
    ),
    Role.RESEARCHER: msgs(
        "what somebody is to do", "The researcher is {names}.", "The researchers are {names}."
    ),
    Role.CONSULTANT: msgs(
        "what somebody is to do", "The consultant is {names}.", "The consultants are {names}."
    ),
    Role.CASTING_DIRECTOR: msgs(
        "what somebody is to do", "The casting director is {names}.", "The casting directors are {names}."
    ),
    Role.TRANSLATOR: msgs(
        "what somebody is to do", "The translator is {names}.", "The translators are {names}."
    ),
    Role.LEGAL_CLEARANCE: msgs(
        "what somebody is to do",
        "Legal work and clearance are handled by {names}.",
        "Legal work and clearance are handled by {names}.",
    ),
    Role.PRODUCTION_COMPANY: msgs(
        "what somebody is to do", "It is produced by {names}.", "It is produced by {names}."
    ),
    Role.CO_PRODUCTION_COMPANY: msgs(
        "what somebody is to do", "It is co-produced by {names}.", "It is co-produced by {names}."
    ),
    Role.ASSOCIATED_PRODUCTION_COMPANY: msgs(
        "what somebody is to do",
        "It is being made in association with {names}.",
        "It is being made in association with {names}.",
    ),
    Role.COMMISSIONING_BROADCASTER: msgs(
        "what somebody is to do", "It is commissioned by {names}.", "It is commissioned by {names}."
    ),
    Role.THEATRICAL_DISTRIBUTOR: msgs(
        "what somebody is to do",
        "It is distributed in theaters by {names}.",
        "It is distributed in theaters by {names}.",
    ),
    Role.WORLD_SALES: msgs(
        "what somebody is to do", "World sales are handled by {names}.", "World sales are handled by {names}."
    ),
    Role.FUNDER: msgs("what somebody is to do", "It is funded by {names}.", "It is funded by {names}."),
}
