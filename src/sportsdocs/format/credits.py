"""Credit lines: grouped by role and affiliation, labelled in number and gender, in billing order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sportsdocs.format.capitals import capital
from sportsdocs.format.credit_names import names_of_line
from sportsdocs.format.doubt import according_to_mark, attributed_to, parties_of, standing_mark
from sportsdocs.format.joining import commas, labelled, marked
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
_VERSION = msg("language version", "in {language}")


def text_in(f: Formatter, text: Text) -> str:
    """Give the wording of a text in the language, spelt as it is there: in Switzerland without ß."""
    return spelt(f, text.best(*f.languages))


def language_name(f: Formatter, tag: str) -> str:
    """Name a language; one that CLDR has no name for by its tag."""
    parts = tag.split("-")
    names = f.cldr.languages
    return str(names.get(tag.replace("-", "_")) or names.get(parts[0]) or tag)


def version(f: Formatter, tag: str) -> str:
    """Say in which language a version is: `auf Englisch`; it stands in brackets, so its name brings none of its own."""
    name = language_name(f, tag)
    if "(" in name:
        name = language_name(f, tag.partition("-")[0]).partition(" (")[0]
    return f.say(_VERSION, language=name)


def mark(f: Formatter, credit: Credit, *, ahead: bool = False) -> str:
    """Say how unsure a credit is, and whose word; that it was only announced goes without saying `ahead` of the release."""
    if credit.standing is Standing.ANNOUNCED and ahead:
        return according_to_mark(f, attributed_to(credit), parties_of(credit))
    return standing_mark(f, credit)


def grouped(f: Formatter, entries: Iterable[Credit], *, ahead: bool = False) -> list[tuple[Credit, ...]]:
    """Group credits that share a line, in the order of the first of each."""
    groups: dict[object, list[Credit]] = {}
    for credit in entries:
        doubt = mark(f, credit, ahead=ahead)
        key = (credit.role, own_label(f, credit), credit.affiliation, credit.language, doubt)
        groups.setdefault(key, []).append(credit)
    return [tuple(group) for group in groups.values()]


def contributors(entries: Iterable[Credit]) -> tuple[Party, ...]:
    """Give the contributors of some credits, each once."""
    return tuple(dict.fromkeys(credit.contributor for credit in entries))


def group_label(f: Formatter, group: tuple[Credit, ...]) -> str:
    """Say what a group of credits did: `Produzenten (UFA Documentary)`."""
    qualifiers = list(_qualifiers(f, group[0]))
    label = job_label(f, group)
    return f.say(_QUALIFIED, label=label, qualifiers=commas(f, qualifiers)) if qualifiers else label


def job_label(f: Formatter, group: tuple[Credit, ...]) -> str:
    """Name the job of a group of credits: `Produzenten`."""
    own = own_label(f, group[0])
    # A label opens its line, so it takes a capital.
    return capital(own) if own else role_wording(f, group[0].role, contributors(group), "label")


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
        yield version(f, credit.language)


def group_names(f: Formatter, group: tuple[Credit, ...], *, as_printed: bool = False) -> tuple[str, ...]:
    """Give the names of a group, each person or company once, with everything they appear as."""
    return names_of_line(f, group, as_printed=as_printed)


def credit_line(
    f: Formatter, group: tuple[Credit, ...], *, as_printed: bool = False, ahead: bool = False
) -> str:
    """Print a group of credits as one line; nobody is nothing."""
    if not group:
        return ""
    names = list_text(f, group_names(f, group, as_printed=as_printed))
    return labelled(f, group_label(f, group), marked(f, names, (mark(f, group[0], ahead=ahead),)))


def credit_lines(
    f: Formatter, entries: Iterable[Credit], *, as_printed: bool = False, ahead: bool = False
) -> str:
    """Print credits, a group a line."""
    groups = grouped(f, entries, ahead=ahead)
    return "\n".join(credit_line(f, group, as_printed=as_printed, ahead=ahead) for group in groups)
