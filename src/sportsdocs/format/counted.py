"""The nouns that can be counted, in the case that each relation asks for: zero, one and many of each."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from sportsdocs.format.messages import Message, msg, msgs

Noun = Literal[
    "episode", "part", "film", "series", "season", "sports-season", "country", "household", "minute", "production", "source"
]  # fmt: skip
#: "in four countries", "with four episodes": the phrase has its preposition, and the noun the case it takes.
CountRelation = Literal["in", "with", "of"]


@frozen
class Counted:
    """A noun in one case: with a number, "one" as it says it, and none of it."""

    many: Message
    one: Message
    none: Message


_PLAIN: dict[str, Counted] = {
    "episode": Counted(
        msgs("counted", "{count} episode", "{count} episodes"),
        msg("one episode", "one"),
        msg("counted", "no episodes"),
    ),
    "part": Counted(
        msgs("counted", "{count} part", "{count} parts"), msg("one part", "one"), msg("counted", "no parts")
    ),
    "film": Counted(
        msgs("counted", "{count} film", "{count} films"), msg("one film", "one"), msg("counted", "no films")
    ),
    "series": Counted(
        msgs("counted", "{count} series", "{count} series"),
        msg("one series", "one"),
        msg("counted", "no series"),
    ),
    "season": Counted(
        msgs("counted, of a series", "{count} season", "{count} seasons"),
        msg("one season of a series", "one"),
        msg("counted, of a series", "no seasons"),
    ),
    "sports-season": Counted(
        msgs("counted, of a sport", "{count} season", "{count} seasons"),
        msg("one season of a sport", "one"),
        msg("counted, of a sport", "no seasons"),
    ),
    "country": Counted(
        msgs("counted", "{count} country", "{count} countries"),
        msg("one country", "one"),
        msg("counted", "no countries"),
    ),
    "household": Counted(
        msgs("counted", "{count} household", "{count} households"),
        msg("one household", "one"),
        msg("counted", "no households"),
    ),
    "minute": Counted(
        msgs("counted", "{count} minute", "{count} minutes"),
        msg("one minute", "one"),
        msg("counted", "no minutes"),
    ),
    "production": Counted(
        msgs("counted", "{count} production", "{count} productions"),
        msg("one production", "one"),
        msg("counted", "no productions"),
    ),
    "source": Counted(
        msgs("counted", "{count} source", "{count} sources"),
        msg("one source", "one"),
        msg("counted", "no sources"),
    ),
}
_IN: dict[str, Counted] = {
    "episode": Counted(
        msgs("counted", "in {count} episode", "in {count} episodes"),
        msg("in one episode", "one"),
        msg("counted", "in no episodes"),
    ),
    "part": Counted(
        msgs("counted", "in {count} part", "in {count} parts"),
        msg("in one part", "one"),
        msg("counted", "in no parts"),
    ),
    "film": Counted(
        msgs("counted", "in {count} film", "in {count} films"),
        msg("in one film", "one"),
        msg("counted", "in no films"),
    ),
    "series": Counted(
        msgs("counted", "in {count} series", "in {count} series"),
        msg("in one series", "one"),
        msg("counted", "in no series"),
    ),
    "season": Counted(
        msgs("counted, of a series", "in {count} season", "in {count} seasons"),
        msg("in one season of a series", "one"),
        msg("counted, of a series", "in no seasons"),
    ),
    "sports-season": Counted(
        msgs("counted, of a sport", "in {count} season", "in {count} seasons"),
        msg("in one season of a sport", "one"),
        msg("counted, of a sport", "in no seasons"),
    ),
    "country": Counted(
        msgs("counted", "in {count} country", "in {count} countries"),
        msg("in one country", "one"),
        msg("counted", "in no country"),
    ),
    "household": Counted(
        msgs("counted", "in {count} household", "in {count} households"),
        msg("in one household", "one"),
        msg("counted", "in no household"),
    ),
    "minute": Counted(
        msgs("counted", "in {count} minute", "in {count} minutes"),
        msg("in one minute", "one"),
        msg("counted", "in no minutes"),
    ),
    "production": Counted(
        msgs("counted", "in {count} production", "in {count} productions"),
        msg("in one production", "one"),
        msg("counted", "in no production"),
    ),
    "source": Counted(
        msgs("counted", "in {count} source", "in {count} sources"),
        msg("in one source", "one"),
        msg("counted", "in no source"),
    ),
}
_WITH: dict[str, Counted] = {
    "episode": Counted(
        msgs("counted", "with {count} episode", "with {count} episodes"),
        msg("with one episode", "one"),
        msg("counted", "with no episodes"),
    ),
    "part": Counted(
        msgs("counted", "with {count} part", "with {count} parts"),
        msg("with one part", "one"),
        msg("counted", "with no parts"),
    ),
    "film": Counted(
        msgs("counted", "with {count} film", "with {count} films"),
        msg("with one film", "one"),
        msg("counted", "with no films"),
    ),
    "series": Counted(
        msgs("counted", "with {count} series", "with {count} series"),
        msg("with one series", "one"),
        msg("counted", "with no series"),
    ),
    "season": Counted(
        msgs("counted, of a series", "with {count} season", "with {count} seasons"),
        msg("with one season of a series", "one"),
        msg("counted, of a series", "with no seasons"),
    ),
    "sports-season": Counted(
        msgs("counted, of a sport", "with {count} season", "with {count} seasons"),
        msg("with one season of a sport", "one"),
        msg("counted, of a sport", "with no seasons"),
    ),
    "country": Counted(
        msgs("counted", "with {count} country", "with {count} countries"),
        msg("with one country", "one"),
        msg("counted", "with no countries"),
    ),
    "household": Counted(
        msgs("counted", "with {count} household", "with {count} households"),
        msg("with one household", "one"),
        msg("counted", "with no households"),
    ),
    "minute": Counted(
        msgs("counted", "with {count} minute", "with {count} minutes"),
        msg("with one minute", "one"),
        msg("counted", "with no minutes"),
    ),
    "production": Counted(
        msgs("counted", "with {count} production", "with {count} productions"),
        msg("with one production", "one"),
        msg("counted", "with no productions"),
    ),
    "source": Counted(
        msgs("counted", "with {count} source", "with {count} sources"),
        msg("with one source", "one"),
        msg("counted", "with no sources"),
    ),
}
_OF: dict[str, Counted] = {
    "episode": Counted(
        msgs("counted", "of {count} episode", "of {count} episodes"),
        msg("of one episode", "one"),
        msg("counted", "of no episodes"),
    ),
    "part": Counted(
        msgs("counted", "of {count} part", "of {count} parts"),
        msg("of one part", "one"),
        msg("counted", "of no parts"),
    ),
    "film": Counted(
        msgs("counted", "of {count} film", "of {count} films"),
        msg("of one film", "one"),
        msg("counted", "of no films"),
    ),
    "series": Counted(
        msgs("counted", "of {count} series", "of {count} series"),
        msg("of one series", "one"),
        msg("counted", "of no series"),
    ),
    "season": Counted(
        msgs("counted, of a series", "of {count} season", "of {count} seasons"),
        msg("of one season of a series", "one"),
        msg("counted, of a series", "of no seasons"),
    ),
    "sports-season": Counted(
        msgs("counted, of a sport", "of {count} season", "of {count} seasons"),
        msg("of one season of a sport", "one"),
        msg("counted, of a sport", "of no seasons"),
    ),
    "country": Counted(
        msgs("counted", "of {count} country", "of {count} countries"),
        msg("of one country", "one"),
        msg("counted", "of no countries"),
    ),
    "household": Counted(
        msgs("counted", "of {count} household", "of {count} households"),
        msg("of one household", "one"),
        msg("counted", "of no households"),
    ),
    "minute": Counted(
        msgs("counted", "of {count} minute", "of {count} minutes"),
        msg("of one minute", "one"),
        msg("counted", "of no minutes"),
    ),
    "production": Counted(
        msgs("counted", "of {count} production", "of {count} productions"),
        msg("of one production", "one"),
        msg("counted", "of no productions"),
    ),
    "source": Counted(
        msgs("counted", "of {count} source", "of {count} sources"),
        msg("of one source", "one"),
        msg("counted", "of no sources"),
    ),
}
#: "bis zu" takes the dative: its one is another than that of the bare noun.
UP_TO_ONE: dict[str, Message] = {
    "episode": msg("up to one episode", "one"),
    "part": msg("up to one part", "one"),
    "film": msg("up to one film", "one"),
    "series": msg("up to one series", "one"),
    "season": msg("up to one season of a series", "one"),
    "sports-season": msg("up to one season of a sport", "one"),
    "country": msg("up to one country", "one"),
    "household": msg("up to one household", "one"),
    "minute": msg("up to one minute", "one"),
    "production": msg("up to one production", "one"),
    "source": msg("up to one source", "one"),
}
FORMS: dict[CountRelation | None, dict[str, Counted]] = {None: _PLAIN, "in": _IN, "with": _WITH, "of": _OF}
