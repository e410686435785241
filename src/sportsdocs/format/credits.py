"""Credit lines: grouped by role and affiliation, labelled in number and gender, in billing order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sportsdocs.format.joining import commas, labelled
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import name_text, spelt
from sportsdocs.format.roles import role_wording, usual_wordings
from sportsdocs.model.citations import Party
from sportsdocs.model.kinds import Standing
from sportsdocs.model.statements import Credit
from sportsdocs.model.texts import Text

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_QUALIFIED = msg("credit label", "{label} ({qualifiers})")
_WITH_CAPACITY = msg("credit", "{name} ({capacity})")
_HEARSAY = msg("credit", "{names} (unconfirmed)")
VERSION = msg("language version", "in {language}")


def text_in(f: Formatter, text: Text) -> str:
    """Give the wording of a text in the language, spelt as it is there: in Switzerland without ß."""
    return spelt(f, text.best(*f.languages))


def language_name(f: Formatter, tag: str) -> str:
    """Name a language; one that CLDR has no name for by its tag."""
    parts = tag.split("-")
    names = f.cldr.languages
    return str(names.get(tag.replace("-", "_")) or names.get(parts[0]) or tag)


def grouped(f: Formatter, entries: Iterable[Credit]) -> list[tuple[Credit, ...]]:
    """Group credits that share a line, in the order of the first of each."""
    groups: dict[object, list[Credit]] = {}
    for credit in entries:
        groups.setdefault(_line_key(f, credit), []).append(credit)
    return [tuple(group) for group in groups.values()]


def _line_key(f: Formatter, credit: Credit) -> object:
    hearsay = credit.standing is Standing.REPORTED
    return credit.role, own_label(f, credit), credit.affiliation, credit.language, hearsay


def contributors(entries: Iterable[Credit]) -> tuple[Party, ...]:
    """Give the contributors of some credits, each once."""
    return tuple(dict.fromkeys(credit.contributor for credit in entries))


def group_label(f: Formatter, group: tuple[Credit, ...]) -> str:
    """Say what a group of credits did: `Produzenten (UFA Documentary)`."""
    first = group[0]
    own = own_label(f, first)
    # A label opens its line, so it takes a capital.
    label = own[0].upper() + own[1:] if own else role_wording(f, first.role, contributors(group), "label")
    qualifiers = list(_qualifiers(f, first))
    return f.say(_QUALIFIED, label=label, qualifiers=commas(f, qualifiers)) if qualifiers else label


def own_label(f: Formatter, credit: Credit) -> str:
    """Give the wording of the job that a credit insists on; nothing where it only repeats the word for the role."""
    if credit.label is None:
        return ""
    text = text_in(f, credit.label)
    return "" if text.casefold() in usual_wordings(f, credit.role) else text


def _qualifiers(f: Formatter, credit: Credit) -> Iterable[str]:
    if credit.affiliation is not None:
        yield name_text(f, credit.affiliation)
    if credit.language is not None:
        yield f.say(VERSION, language=language_name(f, credit.language))


def printed_name(f: Formatter, credit: Credit, *, as_printed: bool) -> str:
    """Give the name of a contributor: ours or, on request, the first spelling that a source has of its own."""
    spellings = (citation.as_printed for citation in credit.citations if citation.as_printed and as_printed)
    return next(spellings, name_text(f, credit.contributor))


def group_names(f: Formatter, group: tuple[Credit, ...], *, as_printed: bool = False) -> tuple[str, ...]:
    """Give the names of a group, each once, with everything they appear as."""
    capacities: dict[str, dict[str, None]] = {}
    for credit in group:
        found = capacities.setdefault(printed_name(f, credit, as_printed=as_printed), {})
        if credit.capacity is not None:
            found[text_in(f, credit.capacity)] = None
    return tuple(_with_capacity(f, name, tuple(found)) for name, found in capacities.items())


def _with_capacity(f: Formatter, name: str, found: tuple[str, ...]) -> str:
    return f.say(_WITH_CAPACITY, name=name, capacity=commas(f, found)) if found else name


def credit_line(f: Formatter, group: tuple[Credit, ...], *, as_printed: bool = False) -> str:
    """Print a group of credits as one line; nobody is nothing."""
    if not group:
        return ""
    names = list_text(f, group_names(f, group, as_printed=as_printed))
    if group[0].standing is Standing.REPORTED:
        names = f.say(_HEARSAY, names=names)
    return labelled(f, group_label(f, group), names)


def credit_lines(f: Formatter, entries: Iterable[Credit], *, as_printed: bool = False) -> str:
    """Print credits, a group a line."""
    return "\n".join(credit_line(f, group, as_printed=as_printed) for group in grouped(f, entries))
