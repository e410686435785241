"""Works by their titles: a production itself, and the works it is related to, looked up where a catalogue is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import name_text
from sportsdocs.format.sentence import chosen
from sportsdocs.model.entities import Franchise
from sportsdocs.model.kinds import Standing, TitleKind
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Title

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_UNTITLED = msg("work", "untitled ({id})")


class Productions(Protocol):
    """Productions by id."""

    def get(self, key: str, /) -> Production | None:
        """Give the production of an id, or None."""
        ...


class Franchises(Protocol):
    """Franchises by id."""

    def get(self, key: str, /) -> Franchise | None:
        """Give the franchise of an id, or None."""
        ...


class Works(Protocol):
    """What names related works: a catalogue, or anything with these two."""

    # Any, because pyright does not read a cached property as the property of a protocol; see `Productions`, `Franchises`.

    @property
    def productions(self) -> Any:
        """The productions, by id."""
        ...

    @property
    def franchises(self) -> Any:
        """The franchises, by id."""
        ...


def title_of(f: Formatter, production: Production) -> str | None:
    """Give the title in the language, or the original one."""
    statement = title_statement(f, production)
    return None if statement is None else statement.text


def title_statement(f: Formatter, production: Production) -> Title | None:
    """Give what says the title in the language or the original one; failing those, another it goes by, or a working title."""
    known = _known(f, production)
    for language in f.languages:
        if any(title.language == language for title in production.titles):
            translated = _chosen(production, TitleKind.TRANSLATED, language)
            return known if translated is None or _only_rumoured(translated, known) else translated
    return known


def _known(f: Formatter, production: Production) -> Title | None:
    original = _chosen(production, TitleKind.ORIGINAL)
    if original is not None and original.text is not None and original.standing is not Standing.REPORTED:
        return original
    other = _alternative(f, production)
    # That there is no title yet is no older than a title it is known by: it may have lost that one.
    if other is not None and (
        original is None or original.text is not None or other.last_said >= original.last_said
    ):
        return other
    return original or working_title(production)


def _alternative(f: Formatter, production: Production) -> Title | None:
    """Give the title that it goes by beside the original one: the surest, rather in this language, then the latest."""

    def worth(title: Title) -> tuple[int, bool, int]:
        return title.standing.rank, title.language not in f.languages, -title.last_said.toordinal()

    named = (title for title in production.current(Title) if title.kind is TitleKind.ALTERNATIVE)
    return min((title for title in named if title.standing is not Standing.REPORTED), key=worth, default=None)


def working_title(production: Production) -> Title | None:
    """Give what says the working title."""
    return _chosen(production, TitleKind.WORKING)


def _only_rumoured(translated: Title, known: Title | None) -> bool:
    """Tell whether a translated title is hearsay while another one is surer."""
    if translated.standing is not Standing.REPORTED or known is None:
        return False
    return known.text is not None and known.standing is not Standing.REPORTED


def _chosen(production: Production, kind: TitleKind, language: str | None = None) -> Title | None:
    same = (title for title in production.titles if title.kind is kind and language in (None, title.language))
    return chosen(same, "text")


def work_name(f: Formatter, production: Production) -> str:
    """Name a production by its title or, while it has none, as untitled."""
    title = title_of(f, production)
    return f.say(_UNTITLED, id=production.id) if title is None else title


def target_name(f: Formatter, target: str, within: Works | None) -> str:
    """Name a related work by its title, or by its id where it is not known."""
    if within is None:
        return target
    franchises: Franchises = within.franchises
    productions: Productions = within.productions
    franchise, production = franchises.get(target), productions.get(target)
    if franchise is not None:
        return name_text(f, franchise)
    return target if production is None else work_name(f, production)
