"""Names in running text. The article belongs to the name, in the data; the phrase for each article is a message.

The articles are those of German; a language without them says one phrase for all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, get_args

from attrs import frozen

from sportsdocs.format.choices import choose
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.territories import territory_text
from sportsdocs.model.entities import Event, Named
from sportsdocs.model.kinds import OrganizationKind
from sportsdocs.model.texts import Article, Name

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

NameInput = Named | Name | str
PlatformForm = Literal["name", "at"]
_PLATFORM_FORMS = get_args(PlatformForm)
CompetitionForm = Literal["name", "in"]
_COMPETITION_FORMS = get_args(CompetitionForm)
EventForm = Literal["name", "at"]
_EVENT_FORMS = get_args(EventForm)


@frozen
class Phrases:
    """One phrase for each way a name stands: bare, with der, die or das, in the plural."""

    bare: Message
    der: Message
    die: Message
    das: Message
    plural: Message


_WHERE = Phrases(
    bare=msg("on a platform or channel", "on {name}"),
    der=msg("on a platform or channel (der)", "on {name}"),
    die=msg("on a platform or channel (die)", "on {name}"),
    das=msg("on a platform or channel (das)", "on {name}"),
    plural=msg("on a platform or channel (plural)", "on {name}"),
)
_IN = Phrases(
    bare=msg("in a competition", "in the {name}"),
    der=msg("in a competition (der)", "in the {name}"),
    die=msg("in a competition (die)", "in the {name}"),
    das=msg("in a competition (das)", "in the {name}"),
    plural=msg("in a competition (plural)", "in the {name}"),
)
_AT = Phrases(
    bare=msg("at an event", "at the {name}"),
    der=msg("at an event (der)", "at the {name}"),
    die=msg("at an event (die)", "at the {name}"),
    das=msg("at an event (das)", "at the {name}"),
    plural=msg("at an event (plural)", "at the {name}"),
)
_WHERE_OTHERWISE = msg("on a platform, the other wording", "on {name}")
#: Names that are inflected like adjectives, which no article tells.
_INFLECTED = {"Das Erste": msg("on a channel that inflects", "on Das Erste")}
_EXCLUSIVELY = msg("exclusive release", "exclusively {where}")
_EVENT_AND_PLACE = msg("event and its countries", "{event} {where}")
_NEWSPAPER = msg("name of a newspaper in running text", "{name}")
_ACCORDING_TO = msg("attribution", "{what}, according to {who}")


def name_of(f: Formatter, value: NameInput) -> Name:
    """Give the name that this language calls something by."""
    if isinstance(value, Named):
        return value.names.best(*f.languages)
    return value if isinstance(value, Name) else Name(value)


def name_text(f: Formatter, value: NameInput) -> str:
    """Print a name without its article; one that contains it ("Das Erste") keeps it."""
    return name_of(f, value).text


def in_phrase(f: Formatter, phrases: Phrases, name: Name) -> str:
    """Say a phrase round a name, in the form that its article asks for."""
    if name.plural:
        return f.say(phrases.plural, name=_without_article(name))
    if name.article is None:
        return f.say(phrases.bare, name=name.text)
    message = {Article.DER: phrases.der, Article.DIE: phrases.die, Article.DAS: phrases.das}[name.article]
    return f.say(message, name=_without_article(name))


def _without_article(name: Name) -> str:
    article, _, rest = name.text.partition(" ")
    own = name.article is not None and article.lower() == name.article.value
    return rest if own and rest else name.text


def platform_where(f: Formatter, value: NameInput) -> str:
    """Print where something can be seen: `bei Prime Video`, `im ZDF`, `in der ARD Mediathek`, `on DAZN`."""
    name = name_of(f, value)
    full = f"{name.article.value.capitalize()} {_without_article(name)}" if name.article else name.text
    if full in _INFLECTED:
        return f.say(_INFLECTED[full])
    if name.article is None and not name.plural and f.platform_wording == "on":
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
    text = list_text(f, [name_text(f, one) if form == "name" else platform_where(f, one) for one in each])
    return f.say(_EXCLUSIVELY, where=text) if exclusive and text else text


def competition_text(f: Formatter, competition: NameInput, *, form: CompetitionForm = "name") -> str:
    """Print a competition by name, or in which: `in der Bundesliga`, `im DFB-Pokal`."""
    choose(form, _COMPETITION_FORMS, "form of a competition")
    name = name_of(f, competition)
    return name.text if form == "name" else in_phrase(f, _IN, name)


def event_text(
    f: Formatter, event: NameInput, *, form: EventForm = "name", with_countries: bool = False
) -> str:
    """Print an event by name, or at which: `bei der Fußball-Weltmeisterschaft 2022`, on request with its countries."""
    choose(form, _EVENT_FORMS, "form of an event")
    name = name_of(f, event)
    text = name.text if form == "name" else in_phrase(f, _AT, name)
    if not with_countries or not isinstance(event, Event) or not event.countries:
        return text
    return f.say(_EVENT_AND_PLACE, event=text, where=territory_text(f, event.countries, form="in"))


def speaker(f: Formatter, value: NameInput) -> str:
    """Print whom a source names for something; newspapers stand in quotation marks where the language wants it."""
    name = name_text(f, value)
    newspaper = getattr(value, "kind", None) is OrganizationKind.NEWSPAPER
    return f.say(_NEWSPAPER, name=name) if newspaper else name


def according_to(f: Formatter, what: str, who: NameInput) -> str:
    """Say who says something: `laut „Bild“ rund fünf Millionen Euro`."""
    return f.say(_ACCORDING_TO, what=what, who=speaker(f, who))
