"""Questions about the work itself: what it is, what it is called, where it is from, how long it is."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from attrs import field, frozen

from sportsdocs.model.checks import checked_text, to_language
from sportsdocs.model.kinds import UNDIVIDED, Kind, KindName, to_kind
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.names import fold
from sportsdocs.query.predicates import Predicate, call
from sportsdocs.query.ranges import CountLike, Limits, lies_in, limits_as_code, to_limits
from sportsdocs.query.territories import to_known_territory


@frozen(repr=False, weakref_slot=False)
class OfKind(Predicate[Production]):
    """What the production is."""

    kind: Kind = field(converter=to_kind)

    def test(self, obj: Production) -> bool:
        return obj.kind is self.kind

    def __repr__(self) -> str:
        return call("of_kind", str(self.kind))


def _to_words(value: str) -> str:
    return checked_text(value, "a title")


@frozen(repr=False, weakref_slot=False)
class Titled(Predicate[Production]):
    """One of its titles has these words in this order; perhaps, if no title is known."""

    words: str = field(converter=_to_words)

    def test(self, obj: Production) -> bool | None:
        wanted = f" {fold(self.words)} "
        titles = [title for title in obj.titles if not title.refuted]
        if any(title.text is not None and wanted in f" {fold(title.text)} " for title in titles):
            return True
        return False if titles else None

    def __repr__(self) -> str:
        return call("titled", self.words)


@frozen(repr=False, weakref_slot=False)
class FromCountry(Predicate[Production]):
    """It was produced in a country, alone or with others; perhaps, if no country is known."""

    country: str = field(converter=to_known_territory)

    def test(self, obj: Production) -> bool | None:
        return self.country in obj.countries if obj.countries else None

    def __repr__(self) -> str:
        return call("from_country", self.country)


@frozen(repr=False, weakref_slot=False)
class InLanguage(Predicate[Production]):
    """Its original language; perhaps, if it is not known."""

    language: str = field(converter=to_language)

    def test(self, obj: Production) -> bool | None:
        return None if obj.language is None else obj.language == self.language

    def __repr__(self) -> str:
        return call("in_language", self.language)


@frozen(repr=False, weakref_slot=False)
class Episodes(Predicate[Production]):
    """Its number of episodes lies in a range; perhaps, if the number is hedged or not known."""

    limits: Limits = field(converter=to_limits)

    def test(self, obj: Production) -> bool | None:
        if obj.episodes is None and obj.kind in UNDIVIDED:
            return False
        return _measure(obj.episodes, self.limits)

    def __repr__(self) -> str:
        return call("episodes", limits_as_code(self.limits))


@frozen(repr=False, weakref_slot=False)
class Minutes(Predicate[Production]):
    """Its running time (of one episode, for a series) lies in a range; perhaps, if it is hedged or not known."""

    limits: Limits = field(converter=to_limits)

    def test(self, obj: Production) -> bool | None:
        return _measure(obj.minutes, self.limits)

    def __repr__(self) -> str:
        return call("minutes", limits_as_code(self.limits))


def _measure(known: Quantity | None, limits: Limits) -> bool | None:
    return None if known is None else lies_in(known.interval, limits)


def of_kind(kind: Kind | KindName) -> Predicate[Production]:
    """Ask for films, series, seasons, episodes or specials."""
    return OfKind(kind)


def titled(words: str) -> Predicate[Production]:
    """Ask for productions with these words, in this order, in one of their titles; case, accents, punctuation forgiven.

    Titles that a source contradicts do not count (`find` finds them).
    """
    return Titled(words)


def from_country(country: str) -> Predicate[Production]:
    """Ask for productions made in a country (CLDR code)."""
    return FromCountry(country)


def in_language(language: str) -> Predicate[Production]:
    """Ask for productions by their original language."""
    return InLanguage(language)


def episodes(number: CountLike) -> Predicate[Production]:
    """Ask for productions by their number of episodes: a number, or a pair of which None is open (`(4, None)`)."""
    return Episodes(number)


def minutes(number: CountLike) -> Predicate[Production]:
    """Ask for productions by running time in minutes; for a series, that of one episode."""
    return Minutes(number)
