"""Words for people of unknown or mixed gender that name all of them: `Produzent:innen`, `Produzentinnen und Produzenten`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format import role_nouns
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.model.kinds import Gender
from sportsdocs.model.roles import Role

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_MARKS = {"colon": ":", "star": "*"}

#: Only languages that name men and women apart say these; English, for one, never does.
_WITH_MARK: dict[Role, Message] = {
    Role.DIRECTOR: msgs("role inclusive", "director{mark}", "directors{mark}"),
    Role.CO_DIRECTOR: msgs("role inclusive", "co-director{mark}", "co-directors{mark}"),
    Role.ASSISTANT_DIRECTOR: msgs("role inclusive", "assistant director{mark}", "assistant directors{mark}"),
    Role.SCREENWRITER: msgs("role inclusive", "screenwriter{mark}", "screenwriters{mark}"),
    Role.WRITER: msgs("role inclusive", "writer{mark}", "writers{mark}"),
    Role.IDEA_BY: msgs("role inclusive", "originator{mark}", "originators{mark}"),
    Role.SHOWRUNNER: msgs("role inclusive", "showrunner{mark}", "showrunners{mark}"),
    Role.PRODUCER: msgs("role inclusive", "producer{mark}", "producers{mark}"),
    Role.CO_PRODUCER: msgs("role inclusive", "co-producer{mark}", "co-producers{mark}"),
    Role.EXECUTING_PRODUCER: msgs("role inclusive", "executing producer{mark}", "executing producers{mark}"),
    Role.STAFF_PRODUCER: msgs("role inclusive", "staff producer{mark}", "staff producers{mark}"),
    Role.HEAD_OF_PRODUCTION: msgs("role inclusive", "head of production{mark}", "heads of production{mark}"),
    Role.PRODUCTION_MANAGER: msgs("role inclusive", "production manager{mark}", "production managers{mark}"),
    Role.UNIT_MANAGER: msgs("role inclusive", "unit manager{mark}", "unit managers{mark}"),
    Role.PRODUCTION_COORDINATOR: msgs(
        "role inclusive", "production coordinator{mark}", "production coordinators{mark}"
    ),
    Role.PRODUCTION_ASSISTANT: msgs(
        "role inclusive", "production assistant{mark}", "production assistants{mark}"
    ),
    Role.COMMISSIONING_EDITOR: msgs(
        "role inclusive", "commissioning editor{mark}", "commissioning editors{mark}"
    ),
    Role.ADDITIONAL_CAMERA: msgs(
        "role inclusive", "additional camera operator{mark}", "additional camera operators{mark}"
    ),
    Role.CAMERA_ASSISTANT: msgs("role inclusive", "camera assistant{mark}", "camera assistants{mark}"),
    Role.DRONE_OPERATOR: msgs("role inclusive", "drone operator{mark}", "drone operators{mark}"),
    Role.STILL_PHOTOGRAPHER: msgs("role inclusive", "still photographer{mark}", "still photographers{mark}"),
    Role.GAFFER: msgs("role inclusive", "gaffer{mark}", "gaffers{mark}"),
    Role.SOUND_DESIGNER: msgs("role inclusive", "sound designer{mark}", "sound designers{mark}"),
    Role.SOUND_EDITOR: msgs("role inclusive", "sound editor{mark}", "sound editors{mark}"),
    Role.RE_RECORDING_MIXER: msgs("role inclusive", "re-recording mixer{mark}", "re-recording mixers{mark}"),
    Role.FILM_EDITOR: msgs("role inclusive", "film editor{mark}", "film editors{mark}"),
    Role.ASSISTANT_EDITOR: msgs("role inclusive", "assistant editor{mark}", "assistant editors{mark}"),
    Role.SCRIPT_CONSULTANT: msgs("role inclusive", "script consultant{mark}", "script consultants{mark}"),
    Role.COMPOSER: msgs("role inclusive", "composer{mark}", "composers{mark}"),
    Role.THEME_COMPOSER: msgs("role inclusive", "theme music composer{mark}", "theme music composers{mark}"),
    Role.MUSIC_SUPERVISOR: msgs("role inclusive", "music supervisor{mark}", "music supervisors{mark}"),
    Role.NARRATOR: msgs("role inclusive", "narrator{mark}", "narrators{mark}"),
    Role.VOICE_ACTOR: msgs("role inclusive", "voice actor{mark}", "voice actors{mark}"),
    Role.PRESENTER: msgs("role inclusive", "presenter{mark}", "presenters{mark}"),
    Role.INTERVIEWER: msgs("role inclusive", "interviewer{mark}", "interviewers{mark}"),
    Role.COLORIST: msgs("role inclusive", "colorist{mark}", "colorists{mark}"),
    Role.POST_PRODUCTION_SUPERVISOR: msgs(
        "role inclusive", "post-production supervisor{mark}", "post-production supervisors{mark}"
    ),
    Role.GRAPHIC_DESIGNER: msgs("role inclusive", "graphic designer{mark}", "graphic designers{mark}"),
    Role.ANIMATOR: msgs("role inclusive", "animator{mark}", "animators{mark}"),
    Role.VISUAL_EFFECTS: msgs(
        "role inclusive", "visual effects supervisor{mark}", "visual effects supervisors{mark}"
    ),
    Role.ARCHIVE_RESEARCHER: msgs("role inclusive", "archive researcher{mark}", "archive researchers{mark}"),
    Role.RESEARCHER: msgs("role inclusive", "researcher{mark}", "researchers{mark}"),
    Role.CONSULTANT: msgs("role inclusive", "consultant{mark}", "consultants{mark}"),
    Role.CASTING_DIRECTOR: msgs("role inclusive", "casting director{mark}", "casting directors{mark}"),
    Role.TRANSLATOR: msgs("role inclusive", "translator{mark}", "translators{mark}"),
}
#: Where several are named without a mark: one of them, several of them.
_WITHOUT_MARK_FOR_SEVERAL = {
    Role.CINEMATOGRAPHER: (
        msg("role inclusive", "cinematographer{mark}"),
        msg("role inclusive", "cinematographers"),
    ),
    Role.SOUND_RECORDIST: (
        msg("role inclusive", "sound recordist{mark}"),
        msg("role inclusive", "sound recordists"),
    ),
    Role.PARTICIPANT: (msg("role inclusive", "participant{mark}"), msg("role inclusive", "participants")),
}
_BOTH = msg("women and men of one job", "{women} and {men}")
#: Where part of the word would be said twice.
_BOTH_AT_ONCE = {
    Role.EXECUTING_PRODUCER: msg("women and men of one job", "female and male executing producers"),
    Role.THEME_COMPOSER: msg("women and men of one job", "female and male theme music composers"),
}


def inclusive(f: Formatter, role: Role, genders: frozenset[Gender | None], number: int) -> str:
    """Name a job for people of these genders as the Formatter is set; nothing where the neutral word says it."""
    known = role in _WITH_MARK or role in _WITHOUT_MARK_FOR_SEVERAL
    if not known or f.gender_wording == "neutral" or alike(f, role, number):
        return ""
    if f.gender_wording == "both":
        mixed = genders == {Gender.MASCULINE, Gender.FEMININE} and number > 1
        return _women_and_men(f, role, number) if mixed else ""
    return _with_mark(f, role, number, _MARKS[f.gender_wording])


def _with_mark(f: Formatter, role: Role, number: int, mark: str) -> str:
    if role in _WITH_MARK:
        return f.say_count(_WITH_MARK[role], number, mark=mark)
    one, several = _WITHOUT_MARK_FOR_SEVERAL[role]
    return f.say(one if number == 1 else several, mark=mark)


def alike(f: Formatter, role: Role, number: int) -> bool:
    """Tell whether the language has one word for men and women who do a job."""
    men, women = _men_and_women(f, role, number)
    return men == women


def _men_and_women(f: Formatter, role: Role, number: int) -> tuple[str, str]:
    return f.say_count(role_nouns.MASCULINE[role], number), f.say_count(role_nouns.FEMININE[role], number)


def _women_and_men(f: Formatter, role: Role, number: int) -> str:
    if role in _BOTH_AT_ONCE:
        return f.say(_BOTH_AT_ONCE[role])
    men, women = _men_and_women(f, role, number)
    return f.say(_BOTH, women=women, men=men)
