"""The smaller vocabularies: kinds of productions, titles, releases, organizations and so on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

from sportsdocs.model.checks import distinct, tuple_of
from sportsdocs.model.words import Word

KindName = Literal["film", "series", "season", "episode", "special"]
TitleKindName = Literal["original", "working", "translated", "alternative"]
ReleaseKindName = Literal["streaming", "broadcast", "theatrical", "festival", "physical", "preview"]
RhythmName = Literal["at-once", "daily", "weekly"]
VersionName = Literal["cinema", "television", "international", "directors-cut", "short", "long"]
OutcomeName = Literal[
    "champion", "runner-up", "third-place", "semi-final", "quarter-final", "round-of-16", "group-stage", "playoffs",
    "mid-table", "promoted", "relegated",
]  # fmt: skip
PlaceName = Literal[
    "dressing-room", "training-ground", "training-camp", "team-bus", "stadium", "medical-room", "private-homes",
    "office", "hotel", "press-room", "pitch", "plane",
]  # fmt: skip
PurposeName = Literal["access", "cooperation", "rights", "licence", "production"]
RelationKindName = Literal["part-of", "season-of", "modelled-on", "successor-of", "compared-with"]
StandingName = Literal["established", "announced", "reported"]
OrganizationKindName = Literal[
    "club", "association", "league", "company", "production-company", "platform", "broadcaster", "newspaper",
    "news-agency", "publisher", "website", "distributor", "festival", "sponsor", "university", "cinema",
]  # fmt: skip
SportName = Literal[
    "association-football", "american-football", "rugby-union", "basketball", "ice-hockey", "baseball", "cricket",
    "tennis", "golf", "cycling", "motor-racing", "athletics", "boxing", "swimming", "skiing", "handball", "climbing",
]  # fmt: skip
CategoryName = Literal["men", "women", "mixed"]
GenderName = Literal["masculine", "feminine", "non-binary"]


class Kind(Word):
    """What a production is."""

    FILM = "film"
    SERIES = "series"
    SEASON = "season"
    EPISODE = "episode"
    SPECIAL = "special"


#: What has no episodes; of the others their number may just not be known.
UNDIVIDED: Final = frozenset({Kind.FILM, Kind.EPISODE})


class TitleKind(Word):
    """What a title is to its production."""

    ORIGINAL = "original"
    WORKING = "working"
    TRANSLATED = "translated"
    ALTERNATIVE = "alternative"


class ReleaseKind(Word):
    """The way a production reaches people. A preview is for guests and never a premiere."""

    STREAMING = "streaming"
    BROADCAST = "broadcast"
    THEATRICAL = "theatrical"
    FESTIVAL = "festival"
    PHYSICAL = "physical"
    PREVIEW = "preview"


class Rhythm(Word):
    """How the parts of a series follow each other."""

    AT_ONCE = "at-once"
    DAILY = "daily"
    WEEKLY = "weekly"


class Version(Word):
    """Which version of a work was released, where it was not the work as it is.

    What a version was made for goes before its length: one cut for television is a television version. `SHORT` and `LONG`
    are for those of which only that is known. A language is no version of this kind: it stands with the credits.

    >>> from sportsdocs import Formatter, Release
    >>> aired = Release("broadcast", version="television", running_time=55, date="2019-09")
    >>> Formatter("en-GB", plain_spaces=True).release(aired)
    'Broadcast: September 2019, television version of 55 minutes'
    """

    CINEMA = "cinema"
    TELEVISION = "television"
    INTERNATIONAL = "international"
    DIRECTORS_CUT = "directors-cut"
    SHORT = "short"
    LONG = "long"


class Outcome(Word):
    """How the season or tournament ended for the team a production is about."""

    CHAMPION = "champion"
    RUNNER_UP = "runner-up"
    THIRD_PLACE = "third-place"
    SEMI_FINAL = "semi-final"
    QUARTER_FINAL = "quarter-final"
    ROUND_OF_16 = "round-of-16"
    GROUP_STAGE = "group-stage"
    PLAYOFFS = "playoffs"
    MID_TABLE = "mid-table"
    PROMOTED = "promoted"
    RELEGATED = "relegated"


class Place(Word):
    """Where a crew was let in to film."""

    DRESSING_ROOM = "dressing-room"
    TRAINING_GROUND = "training-ground"
    TRAINING_CAMP = "training-camp"
    TEAM_BUS = "team-bus"
    STADIUM = "stadium"
    MEDICAL_ROOM = "medical-room"
    PRIVATE_HOMES = "private-homes"
    OFFICE = "office"
    HOTEL = "hotel"
    PRESS_ROOM = "press-room"
    PITCH = "pitch"
    PLANE = "plane"


class Purpose(Word):
    """What a fee was paid for."""

    ACCESS = "access"
    COOPERATION = "cooperation"
    RIGHTS = "rights"
    LICENCE = "licence"
    PRODUCTION = "production"


class RelationKind(Word):
    """How a production stands to another one, or to a franchise."""

    PART_OF = "part-of"
    SEASON_OF = "season-of"
    MODELLED_ON = "modelled-on"
    SUCCESSOR_OF = "successor-of"
    COMPARED_WITH = "compared-with"


#: The relations of a part to its whole.
AS_A_PART: Final = frozenset({RelationKind.PART_OF, RelationKind.SEASON_OF})


class Standing(Word):
    """How a source says something: as a fact, ahead of the event, or as hearsay."""

    ESTABLISHED = "established"
    ANNOUNCED = "announced"
    REPORTED = "reported"

    @property
    def rank(self) -> int:
        """0 for established, 1 for announced, 2 for reported; lower is surer."""
        return _RANKS[self]


_RANKS = {standing: rank for rank, standing in enumerate(Standing)}


class Severity(Word):
    """How much it weighs what a soft rule finds: most likely wrong, or worth knowing."""

    WARNING = "warning"
    NOTE = "note"


class ChangeKind(Word):
    """What happened to a statement on a day: a source was the first to say it, or surer of it than any before, or against it."""

    SAID = "said"
    CONFIRMED = "confirmed"
    REFUTED = "refuted"


class OrganizationKind(Word):
    """What an organization is."""

    CLUB = "club"
    ASSOCIATION = "association"
    LEAGUE = "league"
    COMPANY = "company"
    PRODUCTION_COMPANY = "production-company"
    PLATFORM = "platform"
    BROADCASTER = "broadcaster"
    NEWSPAPER = "newspaper"
    NEWS_AGENCY = "news-agency"
    PUBLISHER = "publisher"
    WEBSITE = "website"
    DISTRIBUTOR = "distributor"
    FESTIVAL = "festival"
    SPONSOR = "sponsor"
    UNIVERSITY = "university"
    CINEMA = "cinema"


class Sport(Word):
    """The sport of a team or competition."""

    ASSOCIATION_FOOTBALL = "association-football"
    AMERICAN_FOOTBALL = "american-football"
    RUGBY_UNION = "rugby-union"
    BASKETBALL = "basketball"
    ICE_HOCKEY = "ice-hockey"
    BASEBALL = "baseball"
    CRICKET = "cricket"
    TENNIS = "tennis"
    GOLF = "golf"
    CYCLING = "cycling"
    MOTOR_RACING = "motor-racing"
    ATHLETICS = "athletics"
    BOXING = "boxing"
    SWIMMING = "swimming"
    SKIING = "skiing"
    HANDBALL = "handball"
    CLIMBING = "climbing"


class Category(Word):
    """Who plays in a team."""

    MEN = "men"
    WOMEN = "women"
    MIXED = "mixed"


class Gender(Word):
    """The grammatical gender that a German job title needs; unknown is normal and words neutrally."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
    NON_BINARY = "non-binary"


# attrs' type checkers' plugins read a converter's parameter as the parameter of the constructor: one named function each.


def to_kind(value: Kind | KindName) -> Kind:
    """Give a kind of production for it or its word."""
    return Kind.parse(value)


def to_title_kind(value: TitleKind | TitleKindName) -> TitleKind:
    """Give a kind of title for it or its word."""
    return TitleKind.parse(value)


def to_release_kind(value: ReleaseKind | ReleaseKindName) -> ReleaseKind:
    """Give a kind of release for it or its word."""
    return ReleaseKind.parse(value)


def to_optional_rhythm(value: Rhythm | RhythmName | None) -> Rhythm | None:
    """Give a rhythm, where one is given."""
    return None if value is None else Rhythm.parse(value)


def to_optional_version(value: Version | VersionName | None) -> Version | None:
    """Give a version, where one is given."""
    return None if value is None else Version.parse(value)


def to_optional_outcome(value: Outcome | OutcomeName | None) -> Outcome | None:
    """Give an outcome, where one is given."""
    return None if value is None else Outcome.parse(value)


def to_places(value: Iterable[Place | PlaceName]) -> tuple[Place, ...]:
    """Give a list of places, none twice."""
    return distinct(tuple_of(value, Place.parse), "place")


def to_optional_purpose(value: Purpose | PurposeName | None) -> Purpose | None:
    """Give a purpose, where one is given."""
    return None if value is None else Purpose.parse(value)


def to_relation_kind(value: RelationKind | RelationKindName) -> RelationKind:
    """Give a kind of relation for it or its word."""
    return RelationKind.parse(value)


def to_standing(value: Standing | StandingName) -> Standing:
    """Give a standing for it or its word."""
    return Standing.parse(value)


def to_optional_standing(value: Standing | StandingName | None) -> Standing | None:
    """Give a standing for a standing or its word, where one is given."""
    return None if value is None else to_standing(value)


def to_optional_organization_kind(
    value: OrganizationKind | OrganizationKindName | None,
) -> OrganizationKind | None:
    """Give a kind of organization, where one is given."""
    return None if value is None else OrganizationKind.parse(value)


def to_optional_sport(value: Sport | SportName | None) -> Sport | None:
    """Give a sport, where one is given."""
    return None if value is None else Sport.parse(value)


def to_optional_category(value: Category | CategoryName | None) -> Category | None:
    """Give a category of team, where one is given."""
    return None if value is None else Category.parse(value)


def to_optional_gender(value: Gender | GenderName | None) -> Gender | None:
    """Give a grammatical gender, where one is given."""
    return None if value is None else Gender.parse(value)
