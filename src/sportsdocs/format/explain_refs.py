"""What a question mentions, by name: what was looked up as this language calls it, all else as it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sportsdocs.format.credits import language_name
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg, msgs
from sportsdocs.format.name_phrases import name_text
from sportsdocs.format.quantities import plain_number
from sportsdocs.format.quotes import quoted
from sportsdocs.format.works import title_of
from sportsdocs.model.entities import Named, Organization, Team
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.sources import Source
from sportsdocs.query.refs import Ref, Refs

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_ONE_OF = msg("works in a question", "one of the productions {works}")
_NONE = msg("works in a question", "no production (an empty selection)")
_ONE_OF_SO_MANY = msgs("works in a question", "one of {count} production", "one of {count} productions")
# More titles than that nobody reads as a condition.
_MOST: Final = 3
_IN_LANGUAGE = msg("language in a question", "in {language}")
#: What stands for no one language.
_NO_ONE_LANGUAGE = {
    "und": msg("language in a question", "in an unknown language"),
    "mul": msg("language in a question", "in several languages"),
    "zxx": msg("language in a question", "without language"),
}


def in_language(f: Formatter, tag: str) -> str:
    """Say in which language something is."""
    if tag in _NO_ONE_LANGUAGE:
        return f.say(_NO_ONE_LANGUAGE[tag])
    return f.say(_IN_LANGUAGE, language=language_name(f, tag))


def _record(ref: Ref) -> Entity | None:
    """Give what a mention means, if it was looked up and is one; a club stands for its teams of the same name."""
    found = ref.found or ()
    if len(found) == 1:
        return found[0]
    clubs = [one for one in found if isinstance(one, Organization)]
    if len(clubs) == 1 and all(one is clubs[0] or _club_of(one) == clubs[0] for one in found):
        return clubs[0]
    return None


def _club_of(record: Entity) -> Organization | None:
    return record.club if isinstance(record, Team) else None


def mentioned(ref: Ref) -> Named | str:
    """Give the entity that a mention means; failing that, the words as written."""
    record = _record(ref)
    return record if isinstance(record, Named) else ref.text


def ref_name(f: Formatter, ref: Ref) -> str:
    """Name the entity that a mention means."""
    return name_text(f, mentioned(ref))


def ref_title(f: Formatter, ref: Ref) -> str:
    """Quote the title of the work that a mention means, or the headline of the source; failing that, its id."""
    record = _record(ref)
    if isinstance(record, Production):
        return quoted(f, title_of(f, record) or record.id)
    if isinstance(record, Source):
        return quoted(f, record.title or record.id)
    return quoted(f, ref_name(f, ref))


def works_text(f: Formatter, refs: Refs) -> str:
    """Quote the titles of the productions that mentions mean; where they are many, tell only how many."""
    titles = [ref_title(f, ref) for ref in refs.each]
    if not titles:
        return f.say(_NONE)
    if len(titles) == 1:
        return titles[0]
    if len(titles) <= _MOST:
        return f.say(_ONE_OF, works=list_text(f, titles, conjunction="or"))
    return f.say_count(_ONE_OF_SO_MANY, len(titles), count=plain_number(f, len(titles), None))
