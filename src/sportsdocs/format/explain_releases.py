"""The phrases of questions about releases, and about the productions that have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sportsdocs.format.date_phrases import date_phrase
from sportsdocs.format.date_ranges import date_range
from sportsdocs.format.explain_phrases import AFTER, LABEL, PARTICIPLE, Explain, Phrase, deniable
from sportsdocs.format.explain_refs import mentioned, works_text
from sportsdocs.format.joining import commas, in_order
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.name_phrases import platform_where
from sportsdocs.format.territories import territory_text
from sportsdocs.format.words import WORDS
from sportsdocs.model.dates import PartialDate
from sportsdocs.model.kinds import ReleaseKind, Standing
from sportsdocs.query.ranges import When
from sportsdocs.query.refs import Ref
from sportsdocs.query.releases import CameOut, Released

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_ORDER = msg(
    "order of a release in a question",
    "{verb} {exclusive} {kind} {platform} {territory} {when} {not_exclusive}",
)
_NOUN_ORDER = msg(
    "order of a release in a question, with a noun",
    "{noun} {exclusive} {kind} {platform} {territory} {when} {not_exclusive}",
)
_ENTRY_ORDER = msg(
    "order of a release in a question for releases", "{works} {kind} {platform} {territory} {when}"
)
_RELEASED = msg("release in a question", "released")
#: What a festival or a channel shows is not published there.
_VERBS = {
    ReleaseKind.BROADCAST: msg("release in a question", "shown"),
    ReleaseKind.FESTIVAL: msg("release in a question", "shown"),
    ReleaseKind.PREVIEW: msg("release in a question", "previewed for guests"),
}
_KINDS = {
    ReleaseKind.STREAMING: msg("release in a question", "for streaming"),
    ReleaseKind.BROADCAST: msg("release in a question", "on television"),
    ReleaseKind.THEATRICAL: msg("release in a question", "in theaters"),
    ReleaseKind.FESTIVAL: msg("release in a question", "at a festival"),
    ReleaseKind.PHYSICAL: msg("release in a question", "on home video"),
    ReleaseKind.PREVIEW: msg("release in a question", "in advance for guests"),
}
#: A release that is said to be no more than announced did not surely happen: it is a noun.
_STANDING = {
    Standing.ESTABLISHED: msg("release in a question", "with an established release"),
    Standing.ANNOUNCED: msg("release in a question", "with an announced release"),
    Standing.REPORTED: msg("release in a question", "with a reported release"),
}
_PREVIEW_STANDING = {
    Standing.ESTABLISHED: msg("release in a question", "with an established preview for guests"),
    Standing.ANNOUNCED: msg("release in a question", "with an announced preview for guests"),
    Standing.REPORTED: msg("release in a question", "with a reported preview for guests"),
}
_EXCLUSIVELY = msg("release in a question", "exclusively")
_NOT_EXCLUSIVELY = msg("release in a question", "but not exclusively")
_ON = msg("question", "on {platform}")
_ANNOUNCED = msg("release in a question", "announced {for_when}")
_FOR_SOME_TIME = msg("release in a question", "for some time {when}")
_BOTH = msg("release in a question", "{announced} and {released}")
_EXCLUSIVE = msg("question", "exclusive")
_NOT_EXCLUSIVE = msg("question", "not exclusive")
_OF_WORKS = msg("releases in a question", "of {works}")


def when_text(f: Formatter, when: When) -> str:
    """Say when: on a day, or in a span of time."""
    return date_phrase(f, when, "on") if isinstance(when, PartialDate) else date_range(f, when, form="phrase")


def _announced(f: Formatter, when: When) -> str:
    if isinstance(when, PartialDate):
        return f.say(_ANNOUNCED, for_when=date_phrase(f, when, "for"))
    return f.say(_ANNOUNCED, for_when=f.say(_FOR_SOME_TIME, when=when_text(f, when)))


def _platform(f: Formatter, ref: Ref) -> str:
    platform = mentioned(ref)
    return f.say(_ON, platform=platform) if isinstance(platform, str) else platform_where(f, platform)


def _where_and_when(f: Formatter, asked: Released | CameOut) -> dict[str, str]:
    return {
        "kind": "" if asked.kind is None else f.say(_KINDS[asked.kind]),
        "platform": "" if asked.on is None else _platform(f, asked.on),
        "territory": "" if asked.territory is None else territory_text(f, (asked.territory,), form="in"),
        "when": "" if asked.when is None else when_text(f, asked.when),
    }


def _conditions(asked: Released) -> int:
    parts = (asked.on, asked.when, asked.territory, asked.kind, asked.announced, asked.standing)
    # "not exclusively" may say either: that counts as two.
    return sum(part is not None for part in parts) + 2 * (asked.exclusive is not None)


def _released(f: Formatter, asked: Released) -> Phrase:
    """Say a release in one breath, so that no comma makes two releases of it."""
    several = _conditions(asked) > 1
    if asked.announced is None:
        joint = PARTICIPLE if asked.standing is None else AFTER
        return Phrase(_unit(f, asked), joint, several, loose=asked.exclusive is False)
    announced = _announced(f, asked.announced)
    if not several:
        return Phrase(announced, PARTICIPLE)
    text = f.say(_BOTH, announced=announced, released=_unit(f, asked))
    return Phrase(text, PARTICIPLE, several=True, loose=True)


def _unit(f: Formatter, asked: Released) -> str:
    preview = asked.kind is ReleaseKind.PREVIEW
    parts = _where_and_when(f, asked)
    parts |= {
        "kind": "" if preview else parts["kind"],
        "exclusive": f.say(_EXCLUSIVELY) if asked.exclusive else "",
        "not_exclusive": f.say(_NOT_EXCLUSIVELY) if asked.exclusive is False else "",
    }
    if asked.standing is None:
        verb = _RELEASED if asked.kind is None else _VERBS.get(asked.kind, _RELEASED)
        return in_order(f, _ORDER, verb=f.say(verb), **parts)
    nouns = _PREVIEW_STANDING if preview else _STANDING
    return in_order(f, _NOUN_ORDER, noun=f.say(nouns[asked.standing]), **parts)


def release_parts(f: Formatter, asked: CameOut) -> list[Phrase]:
    """Say what is asked of one release, part by part."""
    works = "" if asked.production is None else f.say(_OF_WORKS, works=works_text(f, asked.production))
    further: list[Message] = [] if asked.standing is None else [WORDS[asked.standing]]
    if asked.exclusive is not None:
        further.append(_EXCLUSIVE if asked.exclusive else _NOT_EXCLUSIVE)
    where = {"works": works, **_where_and_when(f, asked)}
    several = len([text for text in where.values() if text]) > 1
    found = [
        Phrase(in_order(f, _ENTRY_ORDER, **where), several=several, loose=several),
        *(Phrase(f.say(message), LABEL) for message in further),
        Phrase("" if asked.announced is None else _announced(f, asked.announced), PARTICIPLE),
    ]
    return [part for part in found if part.text]


def as_one(f: Formatter, parts: list[Phrase]) -> Phrase:
    """Say the parts of a question about one credit or release as one part of another question."""
    first, *more = parts
    text = commas(f, [part.text for part in parts])
    return Phrase(text, first.joint, first.several or bool(more), first.loose or bool(more))


EXPLAIN_RELEASES: dict[type, Explain] = {
    Released: deniable(_released),
    CameOut: deniable(lambda f, asked: as_one(f, release_parts(f, asked))),
}
