"""The rule that chooses, written a second time from the text of the design alone.

Plain loops over plain lists; slow and literal on purpose. It takes only the *fields* of the model's objects and the first and last
day of a date; whatever the model derives (standings, keys, intervals of numbers, order) is derived here again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Any

import attrs

from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.kinds import ReleaseKind, Standing, TitleKind
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Hedge, Money, Quantity
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Extent, Fee, Filming, Origin, Release, Statement, Title

SECTIONS = (
    "titles", "origins", "extents", "subjects", "filming", "credits", "releases", "fees", "awards", "remarks", "relations",
)  # fmt: skip

COMPETING: dict[type[Statement], tuple[str, ...]] = {
    Title: ("text",),
    Origin: ("countries", "year", "language"),
    Extent: ("episodes", "minutes"),
    Filming: ("period",),
    Release: ("running_time", "date", "last_part", "rhythm", "territory_count", "exclusive"),
    Fee: ("amount",),
}

RANK = {Standing.ESTABLISHED: 0, Standing.ANNOUNCED: 1, Standing.REPORTED: 2}


# Sources and standings


def last_day(source: Source) -> date:
    """The last day a source can be of; an undated one counts from the day it was read."""
    if source.published is not None:
        return source.published.latest
    if source.read_on is not None:
        return source.read_on.latest
    return date.min


def first_day(source: Source) -> date:
    if source.published is not None:
        return source.published.earliest
    if source.read_on is not None:
        return source.read_on.earliest
    return date.min


def standing(statement: Statement) -> Standing:
    """The highest among the citations; without citations, established."""
    for wanted in (Standing.ESTABLISHED, Standing.ANNOUNCED, Standing.REPORTED):
        for citation in statement.citations:
            if citation.standing is wanted:
                return wanted
    return Standing.ESTABLISHED


def latest_source(statement: Statement) -> date:
    found = date.min
    for citation in statement.citations:
        if last_day(citation.source) > found:
            found = last_day(citation.source)
    return found


def is_established(statement: Statement) -> bool:
    return standing(statement) is Standing.ESTABLISHED


def is_refuted(statement: Statement) -> bool:
    return len(statement.refuted_by) > 0


# Which statements are about the same thing


def speaks(statement: Statement, value: str) -> bool:
    """A record silent on a value does not compete for it; a title that is `None` says that there is none yet."""
    if isinstance(statement, Title):
        return True
    said = getattr(statement, value)
    return said is not None and said != ()


def groups(production: Production, kind: type[Statement]) -> list[list[Any]]:
    """The statements of one class, grouped by what they are about; each group in file order."""
    if kind is Title:
        return _by_key(list(production.titles), _title_key)
    if kind is Fee:
        return _by_key(list(production.fees), _fee_key)
    if kind is Release:
        return [members for _, members in release_groups(list(production.releases))]
    one: list[Any] = list(
        {Origin: production.origins, Extent: production.extents, Filming: production.filming}[kind]
    )
    return [one] if one else []


def _by_key(statements: list[Any], key: Any) -> list[list[Any]]:
    found: list[list[Any]] = []
    for statement in statements:
        if key(statement) is None:
            continue
        for group in found:
            if key(group[0]) == key(statement):
                group.append(statement)
                break
        else:
            found.append([statement])
    return found


def _title_key(title: Title) -> object:
    if title.kind is TitleKind.ALTERNATIVE:
        return None
    if title.kind is TitleKind.TRANSLATED:
        return (title.kind, title.language)
    return title.kind


def _fee_key(fee: Fee) -> object:
    return [fee.payer, fee.payee, fee.purpose]


def same_release(one: Release, other: Release) -> bool:
    return (
        one.kind is other.kind
        and one.platform == other.platform
        and one.place == other.place
        and one.version is other.version
        and set(one.territories) == set(other.territories)
        and set(one.excluded) == set(other.excluded)
    )


def fits(plan: Release, release: Release) -> bool:
    """Whether a plan that leaves parts out, or says the world, fits a release: what it does say must agree."""
    if is_established(plan) or plan.kind is not release.kind or same_release(plan, release):
        return False
    if plan.platform is not None and plan.platform != release.platform:
        return False
    if plan.place is not None and plan.place != release.place:
        return False
    if plan.version is not None and plan.version is not release.version:
        return False
    return _territories_fit(plan, release)


def _territories_fit(plan: Release, release: Release) -> bool:
    if not plan.territories:
        return True
    if set(plan.territories) == set(release.territories) and set(plan.excluded) == set(release.excluded):
        return True
    if plan.territories != ("001",):
        return False
    # What is established counts as the release even where it says less; another plan must be the more precise one.
    if not release.territories:
        return is_established(release)
    if release.territories == ("001",):
        return is_established(release) or set(plan.excluded) <= set(release.excluded)
    return not set(plan.excluded) & set(release.territories)


def release_groups(filed: list[Release]) -> list[tuple[Release, list[Release]]]:
    """Each release (its first record) with every record that speaks of it, in file order.

    A refuted record may speak of a release, but there is none for it alone: what it says is not so.
    """
    owners: list[Release] = []
    for release in filed:
        if _has_own(release, filed) and not any(same_release(owner, release) for owner in owners):
            owners.append(release)
    return [(owner, [other for other in filed if _about(other, owner, filed)]) for owner in owners]


def _has_own(release: Release, filed: list[Release]) -> bool:
    if is_refuted(release):
        return False
    return is_established(release) or not any(
        fits(release, other) for other in filed if not is_refuted(other)
    )


def _about(other: Release, owner: Release, filed: list[Release]) -> bool:
    """Whether a record has the key of a release, or speaks of one of the records that have it."""
    if same_release(other, owner):
        return True
    return any(fits(other, one) for one in filed if same_release(one, owner) and not is_refuted(one))


# What is chosen


def _better(one: Statement, other: Statement) -> bool:
    """Whether `one`, filed later, goes before `other`."""
    if is_established(one) != is_established(other):
        return is_established(one)
    if latest_source(one) != latest_source(other):
        return latest_source(one) > latest_source(other)
    return RANK[standing(one)] < RANK[standing(other)]


def first_by_the_rule(statements: list[Any]) -> Any:
    best = None
    for statement in statements:
        if best is None or _better(statement, best):
            best = statement
    return best


def choose(group: list[Any], value: str) -> Any:
    """The statement of a group that the rule chooses for one value, or None."""
    able = [one for one in group if not is_refuted(one) and speaks(one, value)]
    chosen = first_by_the_rule(able)
    if chosen is None or not isinstance(getattr(chosen, value), PartialDate):
        return chosen
    finer = []
    for one in able:
        inner, outer = getattr(one, value), getattr(chosen, value)
        inside = outer.earliest <= inner.earliest and inner.latest <= outer.latest
        smaller = (inner.latest - inner.earliest) < (outer.latest - outer.earliest)
        if standing(one) is standing(chosen) and inside and smaller:
            finer.append(one)
    return first_by_the_rule(finer) if finer else chosen


def chosen_value(production: Production, kind: type[Statement], value: str) -> object:
    for group in groups(production, kind):
        chosen = choose(group, value)
        if chosen is not None:
            return getattr(chosen, value)
    return None


# Superseded, and in conflict


def superseded(statement: Statement, group: list[Any], value: str) -> bool:
    # A refuted one is out already: what was never so was not moved either.
    if is_established(statement) or is_refuted(statement) or not speaks(statement, value):
        return False
    for other in group:
        if other is statement or is_refuted(other) or not speaks(other, value):
            continue
        if is_established(other) or _surely_later_announcement(other, statement):
            return True
    return False


def _surely_later_announcement(other: Statement, statement: Statement) -> bool:
    for announcement in other.citations:
        if announcement.standing is not Standing.ANNOUNCED:
            continue
        if all(
            first_day(announcement.source) > last_day(citation.source) for citation in statement.citations
        ):
            return True
    return False


def superseded_values(production: Production, statement: Statement) -> set[str]:
    found = set()
    for value in COMPETING.get(type(statement), ()):
        for group in groups(production, type(statement)):
            if any(one is statement for one in group) and superseded(statement, group, value):
                found.add(value)
    return found


def conflicts(production: Production) -> set[tuple[str, int, int, str]]:
    """The pairs that cannot both be true: the value, the better and the worse one (as `id(object)`), and why."""
    found = set()
    for kind, values in COMPETING.items():
        for group in groups(production, kind):
            for value in values:
                for one, other in pairs(_in_force(group, value)):
                    if cannot_both_be(value, getattr(one, value), getattr(other, value)):
                        winner = choose(group, value)
                        better = winner if winner in (one, other) else first_by_the_rule([one, other])
                        worse = other if better is one else one
                        found.add((value, id(better), id(worse), why(better, worse)))
    return found


def _in_force(group: list[Any], value: str) -> list[Any]:
    """Those that say the value and are neither refuted nor superseded."""
    able = [one for one in group if not is_refuted(one) and speaks(one, value)]
    return [one for one in able if not superseded(one, group, value)]


def pairs(items: list[Any]) -> Iterator[tuple[Any, Any]]:
    for place, one in enumerate(items):
        for other in items[place + 1 :]:
            yield one, other


def why(better: Statement, worse: Statement) -> str:
    if first_by_the_rule([better, worse]) is not better:
        return "finer-date"
    if is_established(better) != is_established(worse):
        return "established"
    if latest_source(better) != latest_source(worse):
        return "later-source"
    return "announced" if standing(better) is not standing(worse) else "filed-first"


def cannot_both_be(value: str, one: Any, other: Any) -> bool:
    if value == "countries":
        return not (set(one) <= set(other) or set(other) <= set(one))
    if isinstance(one, PartialDate) and isinstance(other, PartialDate):
        return days_differ(one, other)
    if isinstance(one, Period) and isinstance(other, Period):
        return _sides_differ(one.start, other.start) or _sides_differ(one.end, other.end)
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return numbers_differ(one, other)
    if isinstance(one, Money) and isinstance(other, Money):
        return one.currency == other.currency and numbers_differ(one, other)
    return bool(one != other)


def days_differ(one: PartialDate, other: PartialDate) -> bool:
    return one.latest < other.earliest or other.latest < one.earliest


def _sides_differ(one: PartialDate | None, other: PartialDate | None) -> bool:
    return one is not None and other is not None and days_differ(one, other)


def limits(number: Quantity | Money) -> tuple[Any, Any]:
    """The least and the greatest number that is meant; None where it is open above."""
    step = Fraction(1) if isinstance(number, Quantity) else Fraction(1, 100)
    value = Fraction(number.value)
    tenth = value / 10
    if number.hedge is Hedge.ABOUT:
        top = value if number.to is None else Fraction(number.to)
        return value - tenth, top + top / 10
    if number.to is not None:
        return value, Fraction(number.to)
    if number.hedge in (Hedge.MORE_THAN, Hedge.OVER):
        return value + step, None
    if number.hedge is Hedge.AT_LEAST:
        return value, None
    if number.hedge is Hedge.NEARLY:
        return value - tenth, value
    if number.hedge is Hedge.UP_TO:
        return Fraction(0), value
    if number.hedge is Hedge.LESS_THAN:
        return Fraction(0), value - step
    return value, value


def numbers_differ(one: Quantity | Money, other: Quantity | Money) -> bool:
    (low, high), (low_too, high_too) = limits(one), limits(other)
    return (high is not None and high < low_too) or (high_too is not None and high_too < low)


# The premiere


def stands_for(group: list[Release]) -> Release:
    """The record, as filed, that stands for a release: the one whose date is chosen or, without any date, the best."""
    dated: Release | None = choose(group, "date")
    return dated if dated is not None else first_by_the_rule([one for one in group if not is_refuted(one)])


def chosen_releases(production: Production) -> list[Release]:
    return [stands_for(group) for _, group in release_groups(list(production.releases))]


def premiere(production: Production) -> tuple[Release, list[Release]] | None:
    """The release that came first to the public, with all that is said about it."""
    best: tuple[Release, list[Release]] | None = None
    for _, group in release_groups(list(production.releases)):
        release = stands_for(group)
        if release.kind is not ReleaseKind.PREVIEW and (best is None or _when(release, group) < _when(*best)):
            best = (release, group)
    return best


def _when(release: Release, group: list[Release]) -> tuple[bool, date]:
    """Established before only planned (any source that surely saw it come out will do); then by the last possible day."""
    only_planned = not any(is_established(one) and not is_refuted(one) for one in group)
    return only_planned, date.max if release.date is None else release.date.latest


def announced_dates(production: Production) -> list[PartialDate]:
    """The other dates that were announced for the premiere and are superseded, in the order they became known."""
    found = premiere(production)
    if found is None:
        return []
    actual, group = found
    dates: list[PartialDate] = []
    for one in history(production, Release):
        if not any(one is member for member in group) or standing(one) is not Standing.ANNOUNCED:
            continue
        if superseded(one, group, "date") and one.date != actual.date and one.date not in dates:
            dates.append(one.date)
    return dates


def rescheduled(production: Production) -> bool | None:
    """Whether the premiere was moved: disjoint, yes; differing but overlapping, or a date is missing, perhaps."""
    found = premiere(production)
    answer: bool | None = False
    for day in announced_dates(production):
        actual = None if found is None else found[0].date
        if actual is not None and days_differ(day, actual):
            return True
        if actual is None or day != actual:
            answer = None
    return answer


def title(production: Production) -> str | None:
    """The original title or, where none is chosen, the working title."""
    for wanted in (TitleKind.ORIGINAL, TitleKind.WORKING):
        chosen = choose([one for one in production.titles if one.kind is wanted], "text")
        if chosen is not None:
            assert isinstance(chosen, Title)
            return chosen.text
    return None


# What was known by a day


def as_of(production: Production, day: date, *, sure: bool = True) -> Production:
    sections: dict[str, Any] = {}
    for section in SECTIONS:
        sections[section] = list(_known(getattr(production, section), day, sure=sure))
    return attrs.evolve(production, **sections)


def _known(statements: tuple[Statement, ...], day: date, *, sure: bool) -> Iterator[Statement]:
    for statement in statements:
        citations = [one for one in statement.citations if _public(one, day, sure=sure)]
        refuted_by = [one for one in statement.refuted_by if _public(one, day, sure=sure)]
        if citations or not statement.citations:
            yield attrs.evolve(statement, citations=citations, refuted_by=refuted_by)


def _public(citation: Citation, day: date, *, sure: bool) -> bool:
    return (last_day(citation.source) if sure else first_day(citation.source)) <= day


def history(production: Production, kind: type[Statement]) -> list[Any]:
    """Everything filed of one class, by the day it was first surely known; then as filed."""
    filed = [one for section in SECTIONS for one in getattr(production, section) if type(one) is kind]
    ordered: list[Statement] = []
    for statement in filed:
        place = len(ordered)
        while place > 0 and _since(ordered[place - 1]) > _since(statement):
            place -= 1
        ordered.insert(place, statement)
    return ordered


def _since(statement: Statement) -> date:
    found = None
    for citation in statement.citations:
        if found is None or last_day(citation.source) < found:
            found = last_day(citation.source)
    return date.min if found is None else found
