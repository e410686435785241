"""Questions about organizations, teams and the other entities: their names and their fields."""

# What `test` and `resolved` mean is said once, at Predicate.
# ruff: noqa: D102

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal

from attrs import evolve, field, frozen

from sportsdocs.errors import Finding, QueryError, nearest, shown
from sportsdocs.model.checks import checked_text, to_language
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.entities import Named
from sportsdocs.model.kinds import Category, Gender, OrganizationKind, Sport
from sportsdocs.model.records import Entity
from sportsdocs.model.seasons import Season, to_season
from sportsdocs.model.words import Word
from sportsdocs.names import fold
from sportsdocs.query.context import Classes, Context
from sportsdocs.query.predicates import Predicate, call, either
from sportsdocs.query.ranges import to_when
from sportsdocs.query.refs import COMPETITIONS, ORGANIZATIONS, Ref, to_competition, to_organization
from sportsdocs.query.territories import to_known_territory

EntityField = Literal[
    "agency",
    "category",
    "club",
    "competition",
    "country",
    "gender",
    "kind",
    "language",
    "parent",
    "published",
    "publisher",
    "season",
    "sport",
    "title",
]


def _to_words(value: str) -> str:
    return checked_text(value, "a name")


@frozen(repr=False, weakref_slot=False)
class Called(Predicate[Named]):
    """One of its names has these words in this order."""

    words: str = field(converter=_to_words)

    def test(self, obj: Named) -> bool:
        words = Words(self.words)
        return any(words.stand_in(name) for name in obj.all_names)

    def __repr__(self) -> str:
        return call("named", self.words)


@frozen(repr=False, weakref_slot=False)
class Words:
    """Words in a text, whole and in this order; case, accents and punctuation are forgiven."""

    text: str = field(converter=_to_words)

    def __str__(self) -> str:
        return self.text

    def stand_in(self, text: str) -> bool:
        """Tell whether a text has them."""
        return f" {fold(self.text)} " in f" {fold(text)} "


_READ: Final[Mapping[str, Callable[[Any], object]]] = {
    "agency": to_organization,
    "category": Category.parse,
    "club": to_organization,
    "competition": to_competition,
    "country": to_known_territory,
    "gender": Gender.parse,
    "kind": OrganizationKind.parse,
    "language": to_language,
    "parent": to_organization,
    "published": to_when,
    "publisher": to_organization,
    "season": to_season,
    "sport": Sport.parse,
    "title": Words,
}
_CLASSES: Final[Mapping[str, Classes]] = {
    "agency": ORGANIZATIONS,
    "club": ORGANIZATIONS,
    "competition": COMPETITIONS,
    "parent": ORGANIZATIONS,
    "publisher": ORGANIZATIONS,
}
#: What some have several of.
_SEVERAL: Final = {"country": "countries"}


def _to_field(value: str) -> str:
    if value not in _READ:
        raise QueryError(
            "", [Finding("is nothing to ask for here", shown(value), suggestions=nearest(value, _READ))]
        )
    return value


@frozen(repr=False, weakref_slot=False)
class Having(Predicate[Entity]):
    """It has a value in a field; perhaps, if that is not known. QueryError for objects that have no such field."""

    name: str = field(converter=_to_field)
    value: object

    @classmethod
    def of(cls, name: str, value: Any) -> Having:
        """Read the value as the field has it."""
        return cls(name, _READ[_to_field(name)](value))

    def test(self, obj: Entity) -> bool | None:
        known = self._known(obj)
        return either(_agrees(one, self.value) for one in known) if known else None

    def _known(self, obj: Entity) -> tuple[Any, ...]:
        """Give what is known in the field; some have several values of it."""
        if hasattr(obj, self.name):
            known = getattr(obj, self.name)
            return () if known is None else (known,)
        if hasattr(obj, _SEVERAL.get(self.name, self.name)):
            return tuple(getattr(obj, _SEVERAL[self.name]))
        raise QueryError(f"a {type(obj).__name__} has no {self.name}; {self!r} cannot be asked of it")

    def resolved(self, context: Context) -> Having:
        if not isinstance(self.value, Ref):
            return self
        return evolve(self, value=self.value.resolved(context, _CLASSES[self.name]))

    def __repr__(self) -> str:
        plain = isinstance(self.value, (Word, Words, PartialDate, Period, Season))
        return call("having", self.name, str(self.value) if plain else self.value)


def _agrees(known: Any, wanted: object) -> bool | None:
    if isinstance(wanted, Ref):
        return known.id in wanted.ids
    if isinstance(wanted, (PartialDate, Period)):
        answer: bool | None = known.within(wanted)
        return answer
    return wanted.stand_in(known) if isinstance(wanted, Words) else bool(known == wanted)


def named(words: str) -> Predicate[Named]:
    """Ask for entities with these words, in this order, in one of their names; case, accents, punctuation forgiven."""
    return Called(words)


def having(name: EntityField, value: Any) -> Predicate[Entity]:
    """Ask for entities by one of their fields: `having("country", "DE")`, `having("club", "FC Beispiel")`."""
    return Having.of(name, value)
