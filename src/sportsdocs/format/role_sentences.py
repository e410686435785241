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
        "what somebody did", "The assistant director was {names}.", "The assistant directors were {names}."
    ),
    Role.SCREENWRITER: msgs(
        "what somebody did",
        "The screenplay was written by {names}.",
        "The screenplay was written by {names}.",
    ),
    Role.WRITER: msgs(
        "what somebody did", "The script was written by {names}.", "The script was written by {names}."
    ),
    Role.IDEA_BY: msgs(
        "what somebody did", "It was based on an idea by {names}.", "It was based on an idea by {names}."
    ),
    Role.SHOWRUNNER: msgs(
        "what somebody did", "The showrunner was {names}.", "The showrunners were {names}."
    ),
    Role.PRODUCER: msgs("what somebody did", "The producer was {names}.", "The producers were {names}."),
    Role.CO_PRODUCER: msgs(
        "what somebody did", "The co-producer was {names}.", "The co-producers were {names}."
    ),
    Role.EXECUTING_PRODUCER: msgs(
        "what somebody did", "The executing producer was {names}.", "The executing producers were {names}."
    ),
    Role.STAFF_PRODUCER: msgs(
        "what somebody did", "The staff producer was {names}.", "The staff producers were {names}."
    ),
    Role.HEAD_OF_PRODUCTION: msgs(
        "what somebody did", "The head of production was {names}.", "The heads of production were {names}."
    ),
    Role.PRODUCTION_MANAGER: msgs(
        "what somebody did", "The production manager was {names}.", "The production managers were {names}."
    ),
    Role.UNIT_MANAGER: msgs(
        "what somebody did", "The unit manager was {names}.", "The unit managers were {names}."
    ),
    Role.PRODUCTION_COORDINATOR: msgs(
        "what somebody did",
        "The production coordinator was {names}.",
        "The production coordinators were {names}.",
    ),
    Role.PRODUCTION_ASSISTANT: msgs(
        "what somebody did",
        "The production assistant was {names}.",
        "The production assistants were {names}.",
    ),
    Role.COMMISSIONING_EDITOR: msgs(
        "what somebody did",
        "The commissioning editor was {names}.",
        "The commissioning editors were {names}.",
    ),
    Role.CINEMATOGRAPHER: msgs(
        "what somebody did",
        "The director of photography was {names}.",
        "The directors of photography were {names}.",
    ),
    Role.ADDITIONAL_CAMERA: msgs(
        "what somebody did",
        "The additional camera operator was {names}.",
        "The additional camera operators were {names}.",
    ),
    Role.CAMERA_ASSISTANT: msgs(
        "what somebody did", "The camera assistant was {names}.", "The camera assistants were {names}."
    ),
    Role.DRONE_OPERATOR: msgs(
        "what somebody did", "The drone operator was {names}.", "The drone operators were {names}."
    ),
    Role.STILL_PHOTOGRAPHER: msgs(
        "what somebody did", "The still photographer was {names}.", "The still photographers were {names}."
    ),
    Role.GAFFER: msgs("what somebody did", "The gaffer was {names}.", "The gaffers were {names}."),
    Role.SOUND_RECORDIST: msgs(
        "what somebody did", "The sound recordist was {names}.", "The sound recordists were {names}."
    ),
    Role.SOUND_DESIGNER: msgs(
        "what somebody did", "The sound designer was {names}.", "The sound designers were {names}."
    ),
    Role.SOUND_EDITOR: msgs(
        "what somebody did", "The sound editor was {names}.", "The sound editors were {names}."
    ),
    Role.RE_RECORDING_MIXER: msgs(
        "what somebody did", "The re-recording mixer was {names}.", "The re-recording mixers were {names}."
    ),
    Role.FILM_EDITOR: msgs("what somebody did", "The editor was {names}.", "The editors were {names}."),
    Role.ASSISTANT_EDITOR: msgs(
        "what somebody did", "The assistant editor was {names}.", "The assistant editors were {names}."
    ),
    Role.SCRIPT_CONSULTANT: msgs(
        "what somebody did", "The script consultant was {names}.", "The script consultants were {names}."
    ),
    Role.COMPOSER: msgs(
        "what somebody did", "The music was composed by {names}.", "The music was composed by {names}."
    ),
    Role.THEME_COMPOSER: msgs(
        "what somebody did",
        "The theme music was composed by {names}.",
        "The theme music was composed by {names}.",
    ),
    Role.MUSIC_SUPERVISOR: msgs(
        "what somebody did", "The music supervisor was {names}.", "The music supervisors were {names}."
    ),
    Role.NARRATOR: msgs("what somebody did", "The narrator was {names}.", "The narrators were {names}."),
    Role.VOICE_ACTOR: msgs(
        "what somebody did", "The voice actor was {names}.", "The voice actors were {names}."
    ),
    Role.PRESENTER: msgs("what somebody did", "The presenter was {names}.", "The presenters were {names}."),
    Role.INTERVIEWER: msgs(
        "what somebody did",
        "The interviews were conducted by {names}.",
        "The interviews were conducted by {names}.",
    ),
    Role.PARTICIPANT: msgs("what somebody did", "It featured {names}.", "It featured {names}."),
    Role.ARCHIVE_APPEARANCE: msgs(
        "what somebody did", "{names} appeared in archive footage.", "{names} appeared in archive footage."
    ),
    Role.COLORIST: msgs("what somebody did", "The colorist was {names}.", "The colorists were {names}."),
    Role.POST_PRODUCTION_SUPERVISOR: msgs(
        "what somebody did",
        "The post-production supervisor was {names}.",
        "The post-production supervisors were {names}.",
    ),
    Role.GRAPHIC_DESIGNER: msgs(
        "what somebody did", "The graphic designer was {names}.", "The graphic designers were {names}."
    ),
    Role.ANIMATOR: msgs("what somebody did", "The animator was {names}.", "The animators were {names}."),
    Role.VISUAL_EFFECTS: msgs(
        "what somebody did",
        "The visual effects supervisor was {names}.",
        "The visual effects supervisors were {names}.",
    ),
    Role.ARCHIVE_RESEARCHER: msgs(
        "what somebody did", "The archive researcher was {names}.", "The archive researchers were {names}."
    ),
    Role.RESEARCHER: msgs(
        "what somebody did", "The researcher was {names}.", "The researchers were {names}."
    ),
    Role.CONSULTANT: msgs(
        "what somebody did", "The consultant was {names}.", "The consultants were {names}."
    ),
    Role.CASTING_DIRECTOR: msgs(
        "what somebody did", "The casting director was {names}.", "The casting directors were {names}."
    ),
    Role.TRANSLATOR: msgs(
        "what somebody did", "The translator was {names}.", "The translators were {names}."
    ),
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
