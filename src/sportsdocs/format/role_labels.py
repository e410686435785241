"""What stands before the colon of a credit line: the activity (Regie) or, where credits name it, the person (Produzentin)."""

from __future__ import annotations

from sportsdocs.format.messages import Message, msgs
from sportsdocs.model.roles import Role

#: For a group of unknown or mixed gender, for companies, and where the label is an activity anyway.
LABELS: dict[Role, Message] = {
    Role.DIRECTOR: msgs("role label", "Director", "Directors"),
    Role.CO_DIRECTOR: msgs("role label", "Co-director", "Co-directors"),
    Role.ASSISTANT_DIRECTOR: msgs("role label", "Assistant director", "Assistant directors"),
    Role.SCREENWRITER: msgs("role label", "Screenwriter", "Screenwriters"),
    Role.WRITER: msgs("role label", "Writer", "Writers"),
    Role.IDEA_BY: msgs("role label", "Idea by", "Idea by"),
    Role.SHOWRUNNER: msgs("role label", "Showrunner", "Showrunners"),
    Role.PRODUCER: msgs("role label", "Producer", "Producers"),
    Role.CO_PRODUCER: msgs("role label", "Co-producer", "Co-producers"),
    Role.EXECUTIVE_PRODUCER: msgs("role label", "Executive producer", "Executive producers"),
    Role.CO_EXECUTIVE_PRODUCER: msgs("role label", "Co-executive producer", "Co-executive producers"),
    Role.EXECUTING_PRODUCER: msgs("role label", "Executing producer", "Executing producers"),
    Role.CREATIVE_PRODUCER: msgs("role label", "Creative producer", "Creative producers"),
    Role.STAFF_PRODUCER: msgs("role label", "Staff producer", "Staff producers"),
    Role.ASSOCIATE_PRODUCER: msgs("role label", "Associate producer", "Associate producers"),
    Role.SUPERVISING_PRODUCER: msgs("role label", "Supervising producer", "Supervising producers"),
    Role.HEAD_OF_PRODUCTION: msgs("role label", "Head of production", "Heads of production"),
    Role.PRODUCTION_MANAGER: msgs("role label", "Production manager", "Production managers"),
    Role.UNIT_MANAGER: msgs("role label", "Unit manager", "Unit managers"),
    Role.PRODUCTION_COORDINATOR: msgs("role label", "Production coordinator", "Production coordinators"),
    Role.PRODUCTION_ASSISTANT: msgs("role label", "Production assistant", "Production assistants"),
    Role.COMMISSIONING_EDITOR: msgs("role label", "Commissioning editor", "Commissioning editors"),
    Role.CINEMATOGRAPHER: msgs("role label", "Director of photography", "Directors of photography"),
    Role.ADDITIONAL_CAMERA: msgs("role label", "Additional camera", "Additional camera"),
    Role.CAMERA_ASSISTANT: msgs("role label", "Camera assistant", "Camera assistants"),
    Role.DRONE_OPERATOR: msgs("role label", "Drone operator", "Drone operators"),
    Role.STILL_PHOTOGRAPHER: msgs("role label", "Still photographer", "Still photographers"),
    Role.GAFFER: msgs("role label", "Gaffer", "Gaffers"),
    Role.SOUND_RECORDIST: msgs("role label", "Sound recordist", "Sound recordists"),
    Role.SOUND_DESIGNER: msgs("role label", "Sound designer", "Sound designers"),
    Role.SOUND_EDITOR: msgs("role label", "Sound editor", "Sound editors"),
    Role.RE_RECORDING_MIXER: msgs("role label", "Re-recording mixer", "Re-recording mixers"),
    Role.FILM_EDITOR: msgs("role label", "Editor", "Editors"),
    Role.ASSISTANT_EDITOR: msgs("role label", "Assistant editor", "Assistant editors"),
    Role.SCRIPT_CONSULTANT: msgs("role label", "Script consultant", "Script consultants"),
    Role.COMPOSER: msgs("role label", "Composer", "Composers"),
    Role.THEME_COMPOSER: msgs("role label", "Theme music composer", "Theme music composers"),
    Role.MUSIC_SUPERVISOR: msgs("role label", "Music supervisor", "Music supervisors"),
    Role.NARRATOR: msgs("role label", "Narrator", "Narrators"),
    Role.VOICE_ACTOR: msgs("role label", "Voice actor", "Voice actors"),
    Role.PRESENTER: msgs("role label", "Presenter", "Presenters"),
    Role.INTERVIEWER: msgs("role label", "Interviewer", "Interviewers"),
    Role.PARTICIPANT: msgs("role label", "Participant", "Participants"),
    Role.ARCHIVE_APPEARANCE: msgs("role label", "Archive appearance", "Archive appearances"),
    Role.COLORIST: msgs("role label", "Colorist", "Colorists"),
    Role.POST_PRODUCTION_SUPERVISOR: msgs(
        "role label", "Post-production supervisor", "Post-production supervisors"
    ),
    Role.GRAPHIC_DESIGNER: msgs("role label", "Graphic designer", "Graphic designers"),
    Role.ANIMATOR: msgs("role label", "Animator", "Animators"),
    Role.VISUAL_EFFECTS: msgs("role label", "Visual effects", "Visual effects"),
    Role.ARCHIVE_RESEARCHER: msgs("role label", "Archive researcher", "Archive researchers"),
    Role.RESEARCHER: msgs("role label", "Researcher", "Researchers"),
    Role.CONSULTANT: msgs("role label", "Consultant", "Consultants"),
    Role.CASTING_DIRECTOR: msgs("role label", "Casting director", "Casting directors"),
    Role.TRANSLATOR: msgs("role label", "Translator", "Translators"),
    Role.LEGAL_CLEARANCE: msgs("role label", "Legal and clearance", "Legal and clearance"),
    Role.THANKS: msgs("role label", "Thanks to", "Thanks to"),
    Role.PRODUCTION_COMPANY: msgs("role label", "Production company", "Production companies"),
    Role.CO_PRODUCTION_COMPANY: msgs("role label", "Co-production company", "Co-production companies"),
    Role.ASSOCIATED_PRODUCTION_COMPANY: msgs("role label", "In association with", "In association with"),
    Role.COMMISSIONING_BROADCASTER: msgs("role label", "Commissioned by", "Commissioned by"),
    Role.THEATRICAL_DISTRIBUTOR: msgs("role label", "Theatrical distributor", "Theatrical distributors"),
    Role.WORLD_SALES: msgs("role label", "World sales", "World sales"),
    Role.FUNDER: msgs("role label", "Funder", "Funders"),
}

#: For men, where credits name the person rather than the activity.
MASCULINE: dict[Role, Message] = {
    Role.SHOWRUNNER: msgs("role label masculine", "Showrunner", "Showrunners"),
    Role.PRODUCER: msgs("role label masculine", "Producer", "Producers"),
    Role.CO_PRODUCER: msgs("role label masculine", "Co-producer", "Co-producers"),
    Role.EXECUTIVE_PRODUCER: msgs("role label masculine", "Executive producer", "Executive producers"),
    Role.CO_EXECUTIVE_PRODUCER: msgs(
        "role label masculine", "Co-executive producer", "Co-executive producers"
    ),
    Role.EXECUTING_PRODUCER: msgs("role label masculine", "Executing producer", "Executing producers"),
    Role.CREATIVE_PRODUCER: msgs("role label masculine", "Creative producer", "Creative producers"),
    Role.STAFF_PRODUCER: msgs("role label masculine", "Staff producer", "Staff producers"),
    Role.ASSOCIATE_PRODUCER: msgs("role label masculine", "Associate producer", "Associate producers"),
    Role.SUPERVISING_PRODUCER: msgs("role label masculine", "Supervising producer", "Supervising producers"),
    Role.NARRATOR: msgs("role label masculine", "Narrator", "Narrators"),
    Role.VOICE_ACTOR: msgs("role label masculine", "Voice actor", "Voice actors"),
    Role.PARTICIPANT: msgs("role label masculine", "Participant", "Participants"),
}

#: For women, where credits name the person rather than the activity.
FEMININE: dict[Role, Message] = {
    Role.SHOWRUNNER: msgs("role label feminine", "Showrunner", "Showrunners"),
    Role.PRODUCER: msgs("role label feminine", "Producer", "Producers"),
    Role.CO_PRODUCER: msgs("role label feminine", "Co-producer", "Co-producers"),
    Role.EXECUTIVE_PRODUCER: msgs("role label feminine", "Executive producer", "Executive producers"),
    Role.CO_EXECUTIVE_PRODUCER: msgs(
        "role label feminine", "Co-executive producer", "Co-executive producers"
    ),
    Role.EXECUTING_PRODUCER: msgs("role label feminine", "Executing producer", "Executing producers"),
    Role.CREATIVE_PRODUCER: msgs("role label feminine", "Creative producer", "Creative producers"),
    Role.STAFF_PRODUCER: msgs("role label feminine", "Staff producer", "Staff producers"),
    Role.ASSOCIATE_PRODUCER: msgs("role label feminine", "Associate producer", "Associate producers"),
    Role.SUPERVISING_PRODUCER: msgs("role label feminine", "Supervising producer", "Supervising producers"),
    Role.NARRATOR: msgs("role label feminine", "Narrator", "Narrators"),
    Role.VOICE_ACTOR: msgs("role label feminine", "Voice actor", "Voice actors"),
    Role.PARTICIPANT: msgs("role label feminine", "Participant", "Participants"),
}
