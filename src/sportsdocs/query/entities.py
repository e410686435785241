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
from sportsdocs.query.predicates import Predicate, call
from sportsdocs.query.ranges import to_when
from sportsdocs.query.refs import COMPETITIONS, ORGANIZATIONS, Ref, to_competition, to_organization
from sportsdocs.query.territories import to_known_territory

EntityField = Literal[
    "category",
    "club",
    "competition",
    "country",
    "gender",
    "kind",
    "language",
    "published",
    "publisher",
    "season",
    "sport",
]


def _to_words(value: str) -> str:
    return checked_text(value, "a name")


@frozen(repr=False, weakref_slot=False)
class Called(Predicate[Named]):
    """One of its names has these words in this order."""

    words: str = field(converter=_to_words)

    def test(self, obj: Named) -> bool:
        wanted = f" {fold(self.words)} "
        return any(wanted in f" {fold(name)} " for name in obj.all_names)

    def __repr__(self) -> str:
        return call("named", self.words)


_READ: Final[Mapping[str, Callable[[Any], object]]] = {
    "category": Category.parse,
    "club": to_organization,
    "competition": to_competition,
    "country": to_known_territory,
    "gender": Gender.parse,
    "kind": OrganizationKind.parse,
    "language": to_language,
    "published": to_when,
    "publisher": to_organization,
    "season": to_season,
    "sport": Sport.parse,
}
_CLASSES: Final[Mapping[str, Classes]] = {
    "club": ORGANIZATIONS,
    "competition": COMPETITIONS,
    "publisher": ORGANIZATIONS,
}


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
        if not hasattr(obj, self.name):
            raise QueryError(f"a {type(obj).__name__} has no {self.name}; {self!r} cannot be asked of it")
        known: Any = getattr(obj, self.name)
        return None if known is None else _agrees(known, self.value)

    def resolved(self, context: Context) -> Having:
        if not isinstance(self.value, Ref):
            return self
        return evolve(self, value=self.value.resolved(context, _CLASSES[self.name]))

    def __repr__(self) -> str:
        plain = isinstance(self.value, (Word, PartialDate, Period, Season))
        return call("having", self.name, str(self.value) if plain else self.value)


def _agrees(known: Any, wanted: object) -> bool | None:
    if isinstance(wanted, Ref):
        return known.id in wanted.ids
    if isinstance(wanted, (PartialDate, Period)):
        answer: bool | None = known.within(wanted)
        return answer
    return bool(known == wanted)


def named(words: str) -> Predicate[Named]:
    """Ask for entities with these words, in this order, in one of their names; case, accents, punctuation forgiven."""
    return Called(words)


def having(name: EntityField, value: Any) -> Predicate[Entity]:
    """Ask for entities by one of their fields: `having("country", "DE")`, `having("club", "FC Beispiel")`."""
    return Having.of(name, value)
