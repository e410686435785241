"""Titles in running text: quoted, in a sentence of their own, before a noun, behind a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from sportsdocs.errors import invalid
from sportsdocs.format.choices import choose
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.quotes import quoted
from sportsdocs.model.kinds import Kind, KindName, to_kind
from sportsdocs.model.statements import Title
from sportsdocs.model.texts import Text

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

TitleInput = Title | Text | str | None
TitleForm = Literal["quoted", "plain", "sentence", "compound"]
_FORMS = get_args(TitleForm)

_UNTITLED = msg("title", "untitled as yet")
_BY = msg("name and a work", "{name} ({title})")
_SENTENCES: dict[Kind, Message] = {
    Kind.FILM: msg("title of a film", "The film is titled {title}"),
    Kind.SERIES: msg("title of a series", "The series is titled {title}"),
    Kind.SEASON: msg("title of a season", "The season is titled {title}"),
    Kind.EPISODE: msg("title of an episode", "The episode is titled {title}"),
    Kind.SPECIAL: msg("title of a special", "The special is titled {title}"),
}
_NO_TITLES: dict[Kind, Message] = {
    Kind.FILM: msg("title of a film", "The film has no title yet."),
    Kind.SERIES: msg("title of a series", "The series has no title yet."),
    Kind.SEASON: msg("title of a season", "The season has no title yet."),
    Kind.EPISODE: msg("title of an episode", "The episode has no title yet."),
    Kind.SPECIAL: msg("title of a special", "The special has no title yet."),
}
_COMPOUNDS: dict[Kind, Message] = {
    Kind.FILM: msg("title before what it is", "{title} documentary"),
    Kind.SERIES: msg("title before what it is", "{title} documentary series"),
    Kind.SEASON: msg("title before what it is", "{title} season"),
    Kind.EPISODE: msg("title before what it is", "{title} episode"),
    Kind.SPECIAL: msg("title before what it is", "{title} special"),
}


def wording(f: Formatter, title: TitleInput) -> str | None:
    """Give the bare title in this language, or None where there is none yet."""
    text = title.text if isinstance(title, Title) else title
    return text.best(*f.languages) if isinstance(text, Text) else text


def title_text(
    f: Formatter, title: TitleInput, *, form: TitleForm = "quoted", kind: Kind | KindName = "series"
) -> str:
    """Print a title by itself, in the sentence that tells it, or before the word for what it is the title of."""
    choose(form, _FORMS, "form of a title")
    kind = to_kind(kind)
    text = wording(f, title)
    if text is None:
        return f.say(_NO_TITLES[kind] if form == "sentence" else _UNTITLED)
    if form == "plain":
        return text
    if form == "sentence":
        return f.say(_SENTENCES[kind], title=quoted(f, text, stop=True))
    return f.say(_COMPOUNDS[kind], title=quoted(f, text)) if form == "compound" else quoted(f, text)


def behind_name(f: Formatter, name: str, title: str, form: TitleForm = "quoted") -> str:
    """Put a work in brackets behind the name of who made it: `Aljoscha Pause („Being Mario Götze“)`."""
    if form == "sentence":  # it would stand in the brackets, full stop and all
        raise invalid(form, f"a sentence does not go behind a name: leave out form='sentence' or by={name!r}")
    return f.say(_BY, name=name, title=title)
