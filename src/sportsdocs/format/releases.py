"""Releases: as a line of a sheet and as a phrase in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sportsdocs.format.counts import count_text
from sportsdocs.format.credits import text_in
from sportsdocs.format.date_phrases import Relation, date_phrase
from sportsdocs.format.dates import closed, date_text
from sportsdocs.format.doubt import Overtaken, marks
from sportsdocs.format.gave_way import NOTHING, GaveWay
from sportsdocs.format.joining import commas, in_order, labelled, marked
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.name_phrases import event_text, name_of, name_text, platform_where
from sportsdocs.format.quotes import quoted
from sportsdocs.format.rhythms import begins_so, is_broken
from sportsdocs.format.territories import territory_text
from sportsdocs.format.values import value_text
from sportsdocs.format.versions import Shown, in_a_version, version_label
from sportsdocs.format.words import WORDS
from sportsdocs.model.checks import WORLD
from sportsdocs.model.entities import Organization
from sportsdocs.model.kinds import OrganizationKind, ReleaseKind, Rhythm, Standing
from sportsdocs.model.statements import Release

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_LABEL_AT = msg("release label", "{kind} ({where})")
_ORIGINALLY = msg("date of a release", "originally announced {for_date}")
_ALSO = msg("date of a release", "also announced {for_date}")
_LAST_PART = msg("release", "last episode {on_date}")
_PARTS = msg("release", "episodes on these dates: {dates}")
_FURTHER_PARTS = msg("release", "further episodes on these dates: {dates}")
_AT_FIRST = msg("release", "{rhythm} at first")
_UNTIL = msg("release", "available {until_date}")
_EXCLUSIVE = msg("release", "exclusive")
_NOT_EXCLUSIVE = msg("release", "not exclusive")
_SUPERSEDED = msg("release", "later superseded: {value}")
_NOT_PREFERRED = msg("release", "{value} (another account is preferred)")
_NO_DATE = msg("release", "no date given")
_EXCLUSIVELY = msg("release in a sentence", "exclusively")
_AT_PLACE = msg("release in a sentence", "({place})")
_WORLDWIDE_IN = msg("release in a sentence", "{where} ({in_countries})")
_IN_ALL = msg("release in a sentence", "{where} ({in_countries} in all)")
_AT_FESTIVAL = msg("at a festival that is known by a title", "at the {name} festival")
_FESTIVAL = msg("name of a festival that is known by a title", "{name}")
#: A plan for these says from when they can be seen.
_GOES_ON = (ReleaseKind.STREAMING, ReleaseKind.THEATRICAL, ReleaseKind.PHYSICAL)
#: The order of the parts of a release in a sentence. A place is a free text: it stands in brackets, at the end.
_ORDER = msg("order in a sentence", "{exclusive} {platform} {reach} {date} {version} {place}")
#: What is left out stands behind a comma: it ends the sentence.
_ORDER_EXCEPT = msg(
    "order in a sentence with territories that are left out",
    "{exclusive} {platform} {date} {version} {reach} {place}",
)
_ORDER_FOR = msg(
    "order in a sentence about a date that was announced",
    "{date} {exclusive} {platform} {reach} {version} {place}",
)
#: Such a name tells by itself that it is one.
_IS_A_FESTIVAL = re.compile(r"festival|filmfest", re.IGNORECASE)
#: Marks that would end or part the sentence round a name that stands without quotation marks.
_PARTS_THE_SENTENCE = re.compile(r"[,;:!?…]")


def release_label(f: Formatter, release: Release) -> str:
    """Say what kind of release it is and where: `Streaming (Prime Video)`."""
    kind = f.say(WORDS[release.kind])
    where = commas(f, _where(f, release))
    return f.say(_LABEL_AT, kind=kind, where=where) if where else kind


def _where(f: Formatter, release: Release) -> Iterator[str]:
    if release.platform is not None:
        yield name_text(f, release.platform)
    if release.place is not None:
        yield text_in(f, release.place)


def release_value(f: Formatter, release: Release, gone: GaveWay = NOTHING) -> str:
    """Print everything else a release says, of the values that gave way to others that they did."""
    return commas(
        f, (*_times(f, release, gone), *_version(f, release, gone), *_reach_parts(f, release, gone))
    ) or f.say(_NO_DATE)


def _times(f: Formatter, release: Release, gone: GaveWay) -> Iterator[str]:
    if release.date is not None:
        yield _date(f, release, gone)
    if release.rhythm is not None:
        yield _marked(f, _rhythm(f, release, release.rhythm), gone.how("rhythm"))
    yield _parts(f, release)
    if release.last_part is not None:
        last = f.say(_LAST_PART, on_date=date_phrase(f, release.last_part, "on"))
        yield _marked(f, last, gone.how("last_part"))
    if release.available_until is not None:
        yield f.say(_UNTIL, until_date=date_phrase(f, release.available_until, "until"))


def _rhythm(f: Formatter, release: Release, rhythm: Rhythm) -> str:
    """Print the rhythm; beside dates that break it only that it began so, or nothing."""
    text = f.say(WORDS[rhythm])
    if not is_broken(release):
        return text
    return f.say(_AT_FIRST, rhythm=text) if begins_so(release) else ""


def _parts(f: Formatter, release: Release) -> str:
    """Print the dates of the parts, but for the first and the last that stand beside them."""
    days = [day for day in dict.fromkeys(release.part_dates) if day not in (release.date, release.last_part)]
    message = _PARTS if len(days) == len(release.part_dates) else _FURTHER_PARTS
    return f.say(message, dates=list_text(f, [date_text(f, day) for day in days])) if days else ""


def _date(f: Formatter, release: Release, gone: GaveWay) -> str:
    assert release.date is not None  # noqa: S101  (asked by the caller)
    if "date" not in gone.values:
        return date_text(f, release.date)
    if release.standing is Standing.ANNOUNCED:
        message = _ORIGINALLY if gone.original else _ALSO
        return f.say(message, for_date=date_phrase(f, release.date, "for"))
    return _marked(f, date_text(f, release.date), gone.how("date"))


def _marked(f: Formatter, text: str, how: Overtaken) -> str:
    if how == "no" or not text:
        return text
    return f.say(_SUPERSEDED if how == "later" else _NOT_PREFERRED, value=text)


def _version(f: Formatter, release: Release, gone: GaveWay) -> Iterator[str]:
    overtaken = gone.how("running_time")
    yield version_label(f, Shown(release.version, None if overtaken != "no" else release.running_time))
    if overtaken != "no":
        yield _marked(f, value_text(f, release, "running_time"), overtaken)


def _reach_parts(f: Formatter, release: Release, gone: GaveWay) -> Iterator[str]:
    if release.territories:
        yield territory_text(f, release.territories, form="in", excluded=release.excluded)
    if release.territory_count is not None:
        countries = count_text(f, release.territory_count, "country", relation="in", style="figures")
        yield _marked(f, countries, gone.how("territory_count"))
    if release.exclusive is not None:
        yield _marked(f, f.say(_EXCLUSIVE if release.exclusive else _NOT_EXCLUSIVE), gone.how("exclusive"))


def release_line(f: Formatter, release: Release) -> str:
    """Print a release as a line: `Streaming (Prime Video): 16. August 2019, wöchentlich eine Folge`."""
    return labelled(f, release_label(f, release), marked(f, release_value(f, release), marks(f, release)))


def release_phrase(
    f: Formatter,
    release: Release,
    *,
    relation: Relation | None = None,
    with_year: bool = True,
    date: str | None = None,
    platforms: tuple[Organization, ...] = (),
    with_place: bool = True,
    with_reach: bool = True,
    with_version: bool = True,
) -> str:
    """Say a release in running text: `ab dem 8. September 2023 exklusiv bei Prime Video in mehr als 240 Ländern`.

    `date` is told in place of its own phrase; `platforms` in place of its own where it came out on several at once.
    """
    parts = {
        "exclusive": f.say(_EXCLUSIVELY) if release.exclusive else "",
        "platform": platforms_where(f, platforms or tuple(filter(None, (release.platform,)))),
        "reach": reach(f, release) if with_reach else "",
        "version": in_a_version(f, Shown(release.version, release.running_time)) if with_version else "",
        "place": place_text(f, release) if with_place else "",
    }
    order = _ORDER_FOR if relation == "for" else _ORDER_EXCEPT if names_exceptions(release) else _ORDER
    day = _date_among(f, release, order, parts, relation, with_year) if date is None else date
    return in_order(f, order, date=day, **parts)


def place_text(f: Formatter, release: Release) -> str:
    """Print the place of a release, a free text, in brackets; nothing if it has none."""
    return "" if release.place is None else f.say(_AT_PLACE, place=text_in(f, release.place))


def _date_among(
    f: Formatter,
    release: Release,
    order: Message,
    parts: dict[str, str],
    relation: Relation | None,
    with_year: bool,
) -> str:
    """Print the date, closed if the sentence goes on behind it."""
    text = release_date(f, release, relation, with_year=with_year)
    _, _, behind = f.say(order).partition("{date}")
    # Brackets need no comma before them.
    goes_on = any(parts[slot.strip("{}")] for slot in behind.split() if slot != "{place}")
    return (
        closed(f, release.date, text, with_year=with_year) if release.date is not None and goes_on else text
    )


def platforms_where(f: Formatter, platforms: Sequence[Organization]) -> str:
    """Say where it can be seen; of several the preposition is said once if no article comes between."""
    phrases = [_where_at(f, platform) for platform in platforms]
    names = [name_of(f, platform) for platform in platforms]
    first = phrases[0].removesuffix(names[0].text) if phrases else ""
    plain = all(name.article is None and not name.plural for name in names)
    if plain and all(phrase == first + name.text for phrase, name in zip(phrases, names, strict=True)):
        return first + list_text(f, [name.text for name in names])
    return list_text(f, phrases)


def _where_at(f: Formatter, platform: Organization) -> str:
    if platform.kind is not OrganizationKind.FESTIVAL:
        return platform_where(f, platform)
    name = name_of(f, platform)
    if name.article is None and not name.plural and not _IS_A_FESTIVAL.search(name.text):
        return f.say(_AT_FESTIVAL, name=_festival(f, name.text))
    return event_text(f, platform, form="at")


def _festival(f: Formatter, name: str) -> str:
    """Print the name of a festival, in quotation marks where the language or the name needs them."""
    return quoted(f, name) if _PARTS_THE_SENTENCE.search(name) else f.say(_FESTIVAL, name=name)


def release_date(
    f: Formatter, release: Release, relation: Relation | None = None, *, with_year: bool = True
) -> str:
    """Print the date of a release with its preposition; nothing if it has none."""
    if release.date is None:
        return ""
    from_then_on = release.kind in _GOES_ON and release.standing is not Standing.ESTABLISHED
    return date_phrase(f, release.date, relation or ("from" if from_then_on else "on"), with_year=with_year)


def names_exceptions(release: Release) -> bool:
    """Tell whether `reach` says in which territories it is not."""
    return bool(release.territories) and bool(release.excluded)


def reach(f: Formatter, release: Release) -> str:
    """Say in which territories and in how many countries; nothing if the release does not."""
    where = territory_text(f, release.territories, form="in", excluded=release.excluded)
    if release.territory_count is None:
        return where
    countries = count_text(f, release.territory_count, "country", relation="in")
    message = _WORLDWIDE_IN if WORLD in release.territories else _IN_ALL
    return f.say(message, where=where, in_countries=countries) if where else countries
