"""What somebody did for a work, a sentence for each role.

Said of everybody, except for the jobs in `NAMED`: there a language that names men and women apart says what a man or a
woman is ("Produzentin ist …"), and this is said of those it has no word for: unknown, mixed, companies.
"""

from __future__ import annotations

from sportsdocs.format.messages import Message, msgs
from sportsdocs.model.roles import Role

#: Where the person is named if there is a word for the person.
NAMED = frozenset(
    (
        Role.ASSISTANT_DIRECTOR,
        Role.SHOWRUNNER,
        Role.PRODUCER,
        Role.CO_PRODUCER,
        Role.EXECUTING_PRODUCER,
        Role.STAFF_PRODUCER,
        Role.HEAD_OF_PRODUCTION,
        Role.PRODUCTION_MANAGER,
        Role.UNIT_MANAGER,
        Role.PRODUCTION_COORDINATOR,
        Role.PRODUCTION_ASSISTANT,
        Role.COMMISSIONING_EDITOR,
        Role.ADDITIONAL_CAMERA,
        Role.CAMERA_ASSISTANT,
        Role.DRONE_OPERATOR,
        Role.STILL_PHOTOGRAPHER,
        Role.GAFFER,
        Role.SOUND_RECORDIST,
        Role.SOUND_DESIGNER,
        Role.SOUND_EDITOR,
        Role.RE_RECORDING_MIXER,
        Role.ASSISTANT_EDITOR,
        Role.SCRIPT_CONSULTANT,
        Role.MUSIC_SUPERVISOR,
        Role.PRESENTER,
        Role.COLORIST,
        Role.POST_PRODUCTION_SUPERVISOR,
        Role.GRAPHIC_DESIGNER,
        Role.ANIMATOR,
        Role.VISUAL_EFFECTS,
        Role.ARCHIVE_RESEARCHER,
        Role.RESEARCHER,
        Role.CONSULTANT,
        Role.CASTING_DIRECTOR,
        Role.TRANSLATOR,
    )
)
DID: dict[Role, Message] = {
    Role.DIRECTOR: msgs("what somebody did", "It was directed by {names}.", "It was directed by {names}."),
    Role.CO_DIRECTOR: msgs(
        "what somebody did", "The co-director was {names}.", "The co-directors were {names}."
    ),
    Role.ASSISTANT_DIRECTOR: msgs(
        "what somebody did", "The assistant director is {names}.", "The assistant directors are {names}."
    ),
    Role.SCREENWRITER: msgs(
        "what somebody did", "The screenplay is by {names}.", "The screenplay is by {names}."
    ),
    Role.WRITER: msgs("what somebody did", "The script is by {names}.", "The script is by {names}."),
    Role.IDEA_BY: msgs(
        "what somebody did", "It is based on an idea by {names}.", "It is based on an idea by {names}."
    ),
    Role.SHOWRUNNER: msgs("what somebody did", "The showrunner is {names}.", "The showrunners are {names}."),
    Role.PRODUCER: msgs("what somebody did", "The producer is {names}.", "The producers are {names}."),
    Role.CO_PRODUCER: msgs(
        "what somebody did", "The co-producer is {names}.", "The co-producers are {names}."
    ),
    Role.EXECUTING_PRODUCER: msgs(
        "what somebody did", "The executing producer is {names}.", "The executing producers are {names}."
    ),
    Role.STAFF_PRODUCER: msgs(
        "what somebody did", "The staff producer is {names}.", "The staff producers are {names}."
    ),
    Role.HEAD_OF_PRODUCTION: msgs(
        "what somebody did", "The head of production is {names}.", "The heads of production are {names}."
    ),
    Role.PRODUCTION_MANAGER: msgs(
        "what somebody did", "The production manager is {names}.", "The production managers are {names}."
    ),
    Role.UNIT_MANAGER: msgs(
        "what somebody did", "The unit manager is {names}.", "The unit managers are {names}."
    ),
    Role.PRODUCTION_COORDINATOR: msgs(
        "what somebody did",
        "The production coordinator is {names}.",
        "The production coordinators are {names}.",
    ),
    Role.PRODUCTION_ASSISTANT: msgs(
        "what somebody did", "The production assistant is {names}.", "The production assistants are {names}."
    ),
    Role.COMMISSIONING_EDITOR: msgs(
        "what somebody did", "The commissioning editor is {names}.", "The commissioning editors are {names}."
    ),
    Role.CINEMATOGRAPHER: msgs(
        "what somebody did",
        "The director of photography was {names}.",
        "The directors of photography were {names}.",
    ),
    Role.ADDITIONAL_CAMERA: msgs(
        "what somebody did",
        "The additional camera operator is {names}.",
        "The additional camera operators are {names}.",
    ),
    Role.CAMERA_ASSISTANT: msgs(
        "what somebody did", "The camera assistant is {names}.", "The camera assistants are {names}."
    ),
    Role.DRONE_OPERATOR: msgs(
        "what somebody did", "The drone operator is {names}.", "The drone operators are {names}."
    ),
    Role.STILL_PHOTOGRAPHER: msgs(
        "what somebody did", "The still photographer is {names}.", "The still photographers are {names}."
    ),
    Role.GAFFER: msgs("what somebody did", "The gaffer is {names}.", "The gaffers are {names}."),
    Role.SOUND_RECORDIST: msgs(
        "what somebody did", "The sound recordist is {names}.", "The sound recordists are {names}."
    ),
    Role.SOUND_DESIGNER: msgs(
        "what somebody did", "The sound designer is {names}.", "The sound designers are {names}."
    ),
    Role.SOUND_EDITOR: msgs(
        "what somebody did", "The sound editor is {names}.", "The sound editors are {names}."
    ),
    Role.RE_RECORDING_MIXER: msgs(
        "what somebody did", "The re-recording mixer is {names}.", "The re-recording mixers are {names}."
    ),
    Role.FILM_EDITOR: msgs("what somebody did", "The editor was {names}.", "The editors were {names}."),
    Role.ASSISTANT_EDITOR: msgs(
        "what somebody did", "The assistant editor is {names}.", "The assistant editors are {names}."
    ),
    Role.SCRIPT_CONSULTANT: msgs(
        "what somebody did", "The script consultant is {names}.", "The script consultants are {names}."
    ),
    Role.COMPOSER: msgs("what somebody did", "The music is by {names}.", "The music is by {names}."),
    Role.THEME_COMPOSER: msgs(
        "what somebody did", "The theme music is by {names}.", "The theme music is by {names}."
    ),
    Role.MUSIC_SUPERVISOR: msgs(
        "what somebody did", "The music supervisor is {names}.", "The music supervisors are {names}."
    ),
    Role.NARRATOR: msgs("what somebody did", "The narrator is {names}.", "The narrators are {names}."),
    Role.VOICE_ACTOR: msgs(
        "what somebody did", "The voice actor was {names}.", "The voice actors were {names}."
    ),
    Role.PRESENTER: msgs("what somebody did", "The presenter is {names}.", "The presenters are {names}."),
    Role.INTERVIEWER: msgs(
        "what somebody did",
        "The interviews were conducted by {names}.",
        "The interviews were conducted by {names}.",
    ),
    Role.PARTICIPANT: msgs("what somebody did", "It featured {names}.", "It featured {names}."),
    Role.ARCHIVE_APPEARANCE: msgs(
        "what somebody did", "{names} appeared in archive footage.", "{names} appeared in archive footage."
    ),
    Role.COLORIST: msgs("what somebody did", "The colorist is {names}.", "The colorists are {names}."),
    Role.POST_PRODUCTION_SUPERVISOR: msgs(
        "what somebody did",
        "The post-production supervisor is {names}.",
        "The post-production supervisors are {names}.",
    ),
    Role.GRAPHIC_DESIGNER: msgs(
        "what somebody did", "The graphic designer is {names}.", "The graphic designers are {names}."
    ),
    Role.ANIMATOR: msgs("what somebody did", "The animator is {names}.", "The animators are {names}."),
    Role.VISUAL_EFFECTS: msgs(
        "what somebody did",
        "The visual effects supervisor is {names}.",
        "The visual effects supervisors are {names}.",
    ),
    Role.ARCHIVE_RESEARCHER: msgs(
        "what somebody did", "The archive researcher is {names}.", "The archive researchers are {names}."
    ),
    Role.RESEARCHER: msgs("what somebody did", "The researcher is {names}.", "The researchers are {names}."),
    Role.CONSULTANT: msgs("what somebody did", "The consultant is {names}.", "The consultants are {names}."),
    Role.CASTING_DIRECTOR: msgs(
        "what somebody did", "The casting director is {names}.", "The casting directors are {names}."
    ),
    Role.TRANSLATOR: msgs("what somebody did", "The translator is {names}.", "The translators are {names}."),
    Role.LEGAL_CLEARANCE: msgs(
        "what somebody did",
        "Legal work and clearance were handled by {names}.",
        "Legal work and clearance were handled by {names}.",
    ),
    Role.THANKS: msgs("what somebody did", "Thanks go to {names}.", "Thanks go to {names}."),
    Role.PRODUCTION_COMPANY: msgs(
        "what somebody did", "It was produced by {names}.", "It was produced by {names}."
    ),
    Role.CO_PRODUCTION_COMPANY: msgs(
        "what somebody did", "It was co-produced by {names}.", "It was co-produced by {names}."
    ),
    Role.ASSOCIATED_PRODUCTION_COMPANY: msgs(
        "what somebody did",
        "It was made in association with {names}.",
        "It was made in association with {names}.",
    ),
    Role.COMMISSIONING_BROADCASTER: msgs(
        "what somebody did", "It was commissioned by {names}.", "It was commissioned by {names}."
    ),
    Role.THEATRICAL_DISTRIBUTOR: msgs(
        "what somebody did",
        "It was distributed in theaters by {names}.",
        "It was distributed in theaters by {names}.",
    ),
    Role.WORLD_SALES: msgs(
        "what somebody did", "World sales were handled by {names}.", "World sales were handled by {names}."
    ),
    Role.FUNDER: msgs("what somebody did", "It was funded by {names}.", "It was funded by {names}."),
}
