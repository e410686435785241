"""Names in running text. The article belongs to the name, in the data; the phrase for each article is a message.

The articles are those of German; a language without them says one phrase for all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, get_args

from attrs import evolve, frozen

from sportsdocs.format.choices import choose
from sportsdocs.format.declension import Case, behind_article, has_article, with_own_article
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.territories import once, territory_text
from sportsdocs.model.entities import Competition, Event, Named, Organization, Team
from sportsdocs.model.kinds import OrganizationKind
from sportsdocs.model.texts import Article, Name

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

NameInput = Named | Name | str
PlatformForm = Literal["name", "at"]
_PLATFORM_FORMS = get_args(PlatformForm)
CompetitionForm = Literal["name", "in", "at"]
_COMPETITION_FORMS = get_args(CompetitionForm)
EventForm = Literal["name", "at"]
_EVENT_FORMS = get_args(EventForm)


@frozen(kw_only=True)
class Phrases:
    """One phrase for each way a name stands: bare, with der, die or das, in the plural; and the case it stands in.

    `otherwise` is said of a name of which it is not sure how it is inflected in that case.
    """

    bare: Message
    der: Message
    die: Message
    das: Message
    plural: Message
    case: Case = "dative"
    otherwise: Phrases | None = None


_WHERE = Phrases(
    bare=msg("on a platform or channel", "on {name}"),
    der=msg("on a platform or channel (der)", "on {name}"),
    die=msg("on a platform or channel (die)", "on {name}"),
    das=msg("on a platform or channel (das)", "on {name}"),
    plural=msg("on a platform or channel (plural)", "on {name}"),
)
_IN = Phrases(
    bare=msg("in a competition", "in {name}"),
    der=msg("in a competition (der)", "in {name}"),
    die=msg("in a competition (die)", "in {name}"),
    das=msg("in a competition (das)", "in {name}"),
    plural=msg("in a competition (plural)", "in {name}"),
)
_AT = Phrases(
    bare=msg("at an event", "at {name}"),
    der=msg("at an event (der)", "at {name}"),
    die=msg("at an event (die)", "at {name}"),
    das=msg("at an event (das)", "at {name}"),
    plural=msg("at an event (plural)", "at {name}"),
)
#: Editions of a competition, which some say otherwise than other events: Swiss "an der WM", but "beim Anschlag".
_AT_TOURNAMENT = Phrases(
    bare=msg("at a tournament", "at {name}"),
    der=msg("at a tournament (der)", "at {name}"),
    die=msg("at a tournament (die)", "at {name}"),
    das=msg("at a tournament (das)", "at {name}"),
    plural=msg("at a tournament (plural)", "at {name}"),
)
_WHERE_OTHERWISE = msg("on a platform, the other wording", "on {name}")
_THE = msg("name that takes the article of English", "the {name}")
_NEWSPAPER = msg("name of a newspaper in running text", "{name}")
_SHARP_S = msg("how ß is spelt in free texts, but never in titles and names", "ß")
_EXCLUSIVELY = msg("exclusive release", "exclusively {where}")
_EVENT_AND_PLACE = msg("event and its countries", "{event} {where}")
#: Organizations whose English name is a common noun, mostly shortened: the DFB, the NFL.
_THE_KINDS = (OrganizationKind.ASSOCIATION, OrganizationKind.LEAGUE)


def name_of(f: Formatter, value: NameInput) -> Name:
    """Give the name that this language calls something by."""
    if isinstance(value, Named):
        name = value.names.best(*f.languages)
        return evolve(name, text=spelt(f, name.text)) if "ß" in name.text and _is_generic(value) else name
    return value if isinstance(value, Name) else Name(value)


def spelt(f: Formatter, text: str) -> str:
    """Spell free text as the language does: Swiss German has no ß, but titles and names of people and houses keep theirs."""
    return text.replace("ß", f.say(_SHARP_S)) if "ß" in text else text


def _is_generic(value: Named) -> bool:
    """Tell whether a name is made of common nouns: deutsche Fußballnationalmannschaft, Fußball-Weltmeisterschaft."""
    return isinstance(value, (Event, Competition)) or (isinstance(value, Team) and value.club is None)


def name_text(f: Formatter, value: NameInput) -> str:
    """Print a name without its article; one that contains it ("Das Erste") keeps it."""
    return name_of(f, value).text


def in_phrase(f: Formatter, phrases: Phrases, name: Name, *, the: bool = False, careful: bool = False) -> str:
    """Say a phrase round a name, in the form that its article asks for; `the` gives it the article of English."""
    name = with_own_article(name)
    found = behind_article(f, name, phrases.case, careful=careful)
    if found is None and phrases.otherwise is not None:
        return in_phrase(f, phrases.otherwise, name, the=the, careful=careful)
    text = name.text if found is None else found.text
    return f.say(_phrase(phrases, found), name=f.say(_THE, name=text) if the else text)


def _phrase(phrases: Phrases, name: Name | None) -> Message:
    if name is None or not has_article(name):
        return phrases.bare
    if name.plural or name.article is None:
        return phrases.plural
    return {Article.DER: phrases.der, Article.DIE: phrases.die, Article.DAS: phrases.das}[name.article]


def takes_the(value: NameInput, name: Name) -> bool:
    """Tell whether a name takes "the" in English: of events, competitions and associations, of national teams, in the plural.

    A newspaper takes it where its English name states an article: the Washington Post, but Kicker.
    """
    if name.article is Article.NONE or name.text.startswith("The "):
        return False
    if isinstance(value, Team):
        return name.plural or (value.club is None and value.country is not None)
    if isinstance(value, Organization) and value.kind is OrganizationKind.NEWSPAPER:
        english = value.names.as_dict().get("en")
        return english is not None and english.article is not None
    if isinstance(value, Organization):
        # Harvard University, but the University of Michigan.
        of = value.kind is OrganizationKind.UNIVERSITY and " of " in name.text
        return of or value.kind in _THE_KINDS
    return isinstance(value, (Event, Competition))


def platform_where(f: Formatter, value: NameInput) -> str:
    """Print where something can be seen: `bei Prime Video`, `im ZDF`, `in der ARD Mediathek`, `on DAZN`."""
    name = with_own_article(name_of(f, value))
    if isinstance(value, Organization) and value.kind is OrganizationKind.FESTIVAL:
        return in_phrase(f, _AT, name, the=has_article(name))
    if not has_article(name) and f.platform_wording == "on":
        return f.say(_WHERE_OTHERWISE, name=name.text)
    return in_phrase(f, _WHERE, name)


def platform_text(
    f: Formatter,
    platforms: NameInput | Iterable[NameInput],
    *,
    form: PlatformForm = "name",
    exclusive: bool = False,
) -> str:
    """Print one platform or several, by name or with where they are."""
    choose(form, _PLATFORM_FORMS, "form of a platform")
    each = [platforms] if isinstance(platforms, (Named, Name, str)) else platforms
    text = list_text(
        f,
        [name_text(f, one) for one in each]
        if form == "name"
        else _shared(f, [platform_where(f, one) for one in each]),
    )
    return f.say(_EXCLUSIVELY, where=text) if exclusive and text else text


def _shared(f: Formatter, phrases: list[str]) -> list[str]:
    return once(phrases, [f.say(message, name="") for message in (_WHERE.bare, _WHERE_OTHERWISE, _AT.bare)])


def competition_text(f: Formatter, competition: NameInput, *, form: CompetitionForm = "name") -> str:
    """Print a competition by name, in which (`in der Bundesliga`), or at which: `bei der Fußball-Weltmeisterschaft`."""
    choose(form, _COMPETITION_FORMS, "form of a competition")
    name = name_of(f, competition)
    if form == "name":
        return name.text
    return in_phrase(f, _IN if form == "in" else _AT_TOURNAMENT, name, the=_the(competition, name))


def _the(value: NameInput, name: Name) -> bool:
    # A bare name is of what the method is about.
    return takes_the(value, name) if isinstance(value, Named) else name.article is not Article.NONE


def event_text(
    f: Formatter,
    event: NameInput,
    *,
    form: EventForm = "name",
    with_countries: bool = False,
    short: bool = False,
) -> str:
    """Print an event by name, or at which: `bei der Fußball-Weltmeisterschaft 2022`, on request with its countries."""
    choose(form, _EVENT_FORMS, "form of an event")
    name = _short(event, name_of(f, event)) if short else name_of(f, event)
    text = name.text if form == "name" else in_phrase(f, _at(event), name, the=_the(event, name))
    if not with_countries or not isinstance(event, Event) or not event.countries:
        return text
    return f.say(_EVENT_AND_PLACE, event=text, where=territory_text(f, event.countries, form="in"))


def _at(event: NameInput) -> Phrases:
    return _AT_TOURNAMENT if isinstance(event, Event) and event.competition is not None else _AT


def _short(event: NameInput, name: Name) -> Name:
    """Give the alias that only abbreviates the first word, for aliases have no article: this one has that of the name."""
    _, _, rest = name.text.partition(" ")
    for alias in event.aliases if isinstance(event, Named) else ():
        first, _, more = alias.partition(" ")
        if first.isupper() and more == rest:
            return evolve(name, text=alias)
    return name


def speaker(f: Formatter, value: NameInput) -> str:
    """Print whom a source names for something; newspapers stand in quotation marks where the language wants it."""
    name = name_of(f, value)
    newspaper = getattr(value, "kind", None) is OrganizationKind.NEWSPAPER
    text = f.say(_NEWSPAPER, name=name.text) if newspaper else name.text
    return f.say(_THE, name=text) if takes_the(value, name) else text
