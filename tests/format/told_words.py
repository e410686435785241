"""The words of ours by which a value is known in a summary, German and English, written by hand."""

from __future__ import annotations

from typing import Final

from sportsdocs import Role, Standing
from sportsdocs.model.kinds import (
    Outcome,
    Place,
    Purpose,
    RelationKind,
    ReleaseKind,
    Rhythm,
    TitleKind,
    Version,
)
from tests.format.seen import Pair

TITLE_KINDS: Final[dict[TitleKind, Pair]] = {TitleKind.WORKING: ("Arbeitstitel", "working title")}
OUTCOMES: Final[dict[Outcome, Pair]] = {
    Outcome.CHAMPION: ("Titel|Meister", "won the (?:league )?title"), Outcome.RUNNER_UP: ("zweiten Platz", "second"),
    Outcome.THIRD_PLACE: ("dritten Platz", "third"), Outcome.SEMI_FINAL: ("Halbfinale", "semi-?final"),
    Outcome.QUARTER_FINAL: ("Viertelfinale", "quarter-?final"), Outcome.ROUND_OF_16: ("Achtelfinale", "last sixteen|round of 16"),
    Outcome.GROUP_STAGE: ("Gruppenphase", "group stage"), Outcome.PLAYOFFS: ("Play-offs", "play-?offs"),
    Outcome.MID_TABLE: ("Mittelfeld", "mid-table"), Outcome.PROMOTED: ("stieg(?:en)? auf", "promotion"),
    Outcome.RELEGATED: ("stieg(?:en)? ab", "relegat|went down"),
}  # fmt: skip
PLACES: Final[dict[Place, Pair]] = {
    Place.DRESSING_ROOM: ("Kabine", "(?:dressing|locker) room"), Place.TRAINING_GROUND: ("Trainingsgelände", "training ground"),
    Place.TRAINING_CAMP: ("Trainingslager", "training camp"), Place.TEAM_BUS: ("Mannschaftsbus", "team bus"),
    Place.STADIUM: ("Stadion", "stadium"), Place.MEDICAL_ROOM: ("Behandlungsraum", "medical room"),
    Place.PRIVATE_HOMES: ("Privaträumen", "private homes"), Place.OFFICE: ("Geschäftsstelle", "office"),
    Place.HOTEL: ("Hotel", "hotel"), Place.PRESS_ROOM: ("Presseraum", "press room"), Place.PITCH: ("Spielfeld", "pitch|field"),
    Place.PLANE: ("Flugzeug", "plane"),
}  # fmt: skip
RHYTHMS: Final[dict[Rhythm, Pair]] = {
    Rhythm.AT_ONCE: ("auf einmal", "at once"), Rhythm.DAILY: ("Jeden Tag|täglich", "each day|a day"),
    Rhythm.WEEKLY: ("Jede Woche|wöchentlich", "each week|a week"),
}  # fmt: skip
RELEASES: Final[dict[ReleaseKind, Pair]] = {
    ReleaseKind.STREAMING: ("Start", "start|stream|release"), ReleaseKind.BROADCAST: ("ausgestrahlt|Ausstrahlung", "broadcast"),
    ReleaseKind.THEATRICAL: ("Kino", "theaters|cinema"), ReleaseKind.FESTIVAL: ("Festival|lief|laufen", "festival|shown"),
    ReleaseKind.PHYSICAL: ("Heimkino", "home video"), ReleaseKind.PREVIEW: ("Gästen|Voraufführung", "guests|preview"),
}  # fmt: skip
PURPOSES: Final[dict[Purpose, Pair]] = {
    Purpose.ACCESS: ("für den Zugang", "for access"), Purpose.COOPERATION: ("für die Zusammenarbeit", "for the cooperation"),
    Purpose.RIGHTS: ("für die Rechte", "for the rights"), Purpose.LICENCE: ("für die Lizenz", "for the licen[cs]e"),
    Purpose.PRODUCTION: ("für die Produktion", "for the production|production"),
}  # fmt: skip
RELATIONS: Final[dict[RelationKind, Pair]] = {
    RelationKind.PART_OF: ("Teil|Reihe", "part|franchise"), RelationKind.SEASON_OF: ("Staffel", "season"),
    RelationKind.MODELLED_ON: ("Vorbild", "modelled on"), RelationKind.SUCCESSOR_OF: ("Vorgänger", "predecessor"),
    RelationKind.COMPARED_WITH: ("Verglichen", "compared with"),
}  # fmt: skip
JOBS: Final[dict[Role, Pair]] = {
    Role.DIRECTOR: ("Regie", "direct"), Role.CO_DIRECTOR: ("Ko-?regie|Co-?Regie|Co-Regisseur", "co-direct"),
    Role.WRITER: ("Buch", "script|writ"), Role.SCREENWRITER: ("Drehbuch", "screenplay|writ"), Role.IDEA_BY: ("Idee", "idea|conceived"),
    Role.CINEMATOGRAPHER: ("Kamera", "photography|filmed"), Role.FILM_EDITOR: ("Schnitt", "edit"),
    Role.COMPOSER: ("Musik", "music|scored"), Role.NARRATOR: ("Sprecher|spricht|Stimme|Erzähl|Text|Kommentar", "narrat"),
    Role.PRESENTER: ("Moder", "present"), Role.PRODUCER: ("Produ", "produc"), Role.CO_PRODUCER: ("Ko-?produ|Co-?produ", "co-produc"),
    Role.CREATIVE_PRODUCER: ("Produ|Producer", "creative producer"), Role.EXECUTIVE_PRODUCER: ("Produ|Producer", "executive producer"),
    Role.CO_EXECUTIVE_PRODUCER: ("Produ|Producer", "co-executive producer"), Role.SHOWRUNNER: ("Showrunn", "showrunner"),
    Role.COMMISSIONING_EDITOR: ("Redakt", "commissioning editor"), Role.SOUND_RECORDIST: ("Ton", "sound"),
    Role.PARTICIPANT: ("wirk|zu sehen|dabei", "appear|involved|taking part"), Role.ARCHIVE_APPEARANCE: ("Archiv", "archive"),
    Role.PRODUCTION_COMPANY: ("Produktion", "production"), Role.CO_PRODUCTION_COMPANY: ("Koproduktion", "co-production"),
    Role.ASSOCIATED_PRODUCTION_COMPANY: ("Zusammenarbeit", "association"),
    Role.COMMISSIONING_BROADCASTER: ("im Auftrag", "commissioned by"),
}  # fmt: skip
STANDINGS: Final[dict[Standing, Pair]] = {
    Standing.ESTABLISHED: ("", ""),
    Standing.ANNOUNCED: (
        "soll|angekündigt|wird|geplant|vorgesehen|auseinander|genannt|laut",
        r"\b(?:is|are|was|were) to\b|will|due to|announce|planned|accounts|mentioned|according|reported",
    ),
    Standing.REPORTED: ("soll|unbestätigt|laut|zufolge|auseinander|genannt", "reported|unconfirmed|according|accounts|mentioned|said to"),
}  # fmt: skip
ORDINALS: Final[dict[int, Pair]] = {1: ("erste|Staffel 1|Teil 1|Nummer 1", "first|(?:season|series) 1|part 1|number 1"), 2: ("zweite|Staffel 2|Teil 2|Nummer 2", "second|(?:season|series) 2|part 2|number 2")}  # fmt: skip
VERSIONS: Final[dict[Version, Pair]] = {
    Version.CINEMA: ("Kinofassung", "(?:theatrical|cinema) version"), Version.TELEVISION: ("Fernsehfassung", "television version"),
    Version.INTERNATIONAL: ("internationalen? Fassung", "international version"), Version.DIRECTORS_CUT: ("Regiefassung", "director.s cut"),
    Version.SHORT: ("gekürzten? Fassung", "shortened version"), Version.LONG: ("Langfassung", "extended version"),
}  # fmt: skip
