"""The names in a credit: each person once, as we or the sources spell them, with what stands in brackets behind them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from sportsdocs.format.entity_names import in_case
from sportsdocs.format.joining import commas
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.format.name_phrases import Phrases, name_of, name_text
from sportsdocs.model.citations import Party
from sportsdocs.model.entities import Organization
from sportsdocs.model.statements import Credit
from sportsdocs.names import closeness, fold

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_IN_BRACKETS = msg("names in a credit", "{names} ({details})")
_AS_WELL = msg("names in a summary", "{first}, and {second}")


@frozen
class Spelling:
    """How names are written: in which case (in none: bare, without an article), the first of them perhaps in another; ours or as printed."""

    case: Phrases | None = None
    first: Phrases | None = None
    as_printed: bool = False


BARE = Spelling()


@frozen
class _Named:
    """A contributor in a group of credits: the name, as what, for which companies."""

    name: str
    capacities: tuple[str, ...]
    companies: tuple[Organization, ...]


def names_in(
    f: Formatter, group: Iterable[Credit], spelling: Spelling = BARE, *, companies: bool = True
) -> str:
    """List who shares a job, those who worked for one company together: `A und B (UFA) sowie C (Stereo Films)`."""
    everybody = _everybody(f, group, spelling, companies=companies)
    together: dict[tuple[Organization, ...], list[_Named]] = {}
    for one in everybody:
        together.setdefault(one.companies, []).append(one)
    if not any(together):
        return list_text(f, [_bracketed(f, one) for one in everybody])
    if all(len(members) == 1 for companies, members in together.items() if companies):
        # A company behind one name is that one's: nobody needs a group.
        return list_text(f, [_bracketed(f, one) for members in together.values() for one in members])
    several = any(len(members) > 1 for members in together.values())
    return _joined(f, [_of_company(f, members) for members in together.values()], several=several)


def names_of_line(f: Formatter, group: Iterable[Credit], *, as_printed: bool) -> tuple[str, ...]:
    """Give the names for a line of credits, each with everything they appear as."""
    everybody = _everybody(f, group, Spelling(as_printed=as_printed), companies=False)
    return tuple(_bracketed(f, one) for one in everybody)


def _everybody(
    f: Formatter, group: Iterable[Credit], spelling: Spelling, *, companies: bool
) -> tuple[_Named, ...]:
    # By who it is, not by the name: two may share one.
    credits_of: dict[Party, list[Credit]] = {}
    for credit in group:
        credits_of.setdefault(credit.contributor, []).append(credit)
    cases = (spelling.first, *[spelling.case] * len(credits_of))
    return tuple(
        _named(f, entries, evolve(spelling, case=case), companies=companies)
        for entries, case in zip(credits_of.values(), cases, strict=False)
    )


def _named(f: Formatter, entries: list[Credit], spelling: Spelling, *, companies: bool) -> _Named:
    capacities = (e.capacity.best(*f.languages) for e in entries if e.capacity is not None)
    firms = (e.affiliation for e in entries if companies and e.affiliation is not None)
    return _Named(
        _name(f, entries[0], spelling), tuple(dict.fromkeys(capacities)), tuple(dict.fromkeys(firms))
    )


def _name(f: Formatter, credit: Credit, spelling: Spelling) -> str:
    printed = _printed(credit) if spelling.as_printed else None
    who = credit.contributor
    if printed is not None:
        name = evolve(name_of(f, who), text=printed)
        return name.text if spelling.case is None else in_case(f, name, spelling.case)
    return name_text(f, who) if spelling.case is None else in_case(f, who, spelling.case)


def _printed(credit: Credit) -> str | None:
    """Give the first spelling of the name that a source has of its own; what else it prints ("gedreht") is no name."""
    printed = (citation.as_printed for citation in credit.citations if citation.as_printed)
    names = credit.contributor.all_names
    return next((text for text in printed if any(_is_spelling(text, name) for name in names)), None)


def _is_spelling(text: str, name: str) -> bool:
    # A name of fewer words may be another's: UFA is not UFA Documentary.
    same_length = len(fold(text).split()) == len(fold(name).split())
    return same_length and closeness(text, name) is not None


def _of_company(f: Formatter, members: list[_Named]) -> str:
    if len(members) == 1:
        return _bracketed(f, members[0])
    names = list_text(f, [_bracketed(f, evolve(one, companies=())) for one in members])
    return _with_details(f, names, _companies(f, members[0]))


def _bracketed(f: Formatter, one: _Named) -> str:
    return _with_details(f, one.name, commas(f, (*one.capacities, _companies(f, one))))


def _companies(f: Formatter, one: _Named) -> str:
    return list_text(f, [name_text(f, company) for company in one.companies])


def _with_details(f: Formatter, names: str, details: str) -> str:
    return f.say(_IN_BRACKETS, names=names, details=details) if details else names


def _joined(f: Formatter, groups: list[str], *, several: bool) -> str:
    # A second "and" beside that within a group would be read wrongly.
    if not several or len(groups) == 1:
        return list_text(f, groups)
    return f.say(_AS_WELL, first=commas(f, groups[:-1]), second=groups[-1])
