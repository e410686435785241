"""The productions of the made-up catalogue as pydantic models with our rules, and as plain attrs classes without any.

The rules: nothing is coerced, no unknown keys, words of closed lists, ids and codes by their patterns, dates of the
calendar, counts of none or more, texts that can be printed, in normal form C. Not asked of them: that what is referred to
exists, that nothing stands in a list twice, that no source establishes what comes after it.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from enum import Enum
from importlib import import_module
from typing import Annotated, Any, Final, Literal

from attrs import frozen

from sportsdocs.model.kinds import Kind, RelationKind, ReleaseKind, TitleKind
from sportsdocs.model.quantities import Hedge
from sportsdocs.model.roles import Role

pydantic: Any = import_module("pydantic")  # this way, because the type checkers run where it is not installed
Field: Any = pydantic.Field

_DATE: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?~?")


def _date(text: str) -> str:
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError("is no date")
    year, month, day = match.groups(default="1")
    date(int(year), int(month), int(day))
    return text


def _text(text: str) -> str:
    if not text.isprintable() or text != text.strip():
        raise ValueError("is no text")
    return unicodedata.normalize("NFC", text)


def words(vocabulary: type[Enum]) -> Any:
    """Give the type of a closed list: in strict mode pydantic takes members only, and files have their words."""
    return Literal[tuple(word.value for word in vocabulary)]


Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=100)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$")]
Territory = Annotated[str, Field(pattern=r"^(?:[A-Z]{2}|[0-9]{3})$")]
Day = Annotated[str, pydantic.AfterValidator(_date)]
Line = Annotated[str, Field(min_length=1, max_length=10_000), pydantic.AfterValidator(_text)]
Count = Annotated[int, Field(ge=0, le=100_000)]


class Strict(pydantic.BaseModel):  # type: ignore[misc]
    """Nothing is coerced, no unknown keys."""

    model_config = pydantic.ConfigDict(strict=True, extra="forbid", frozen=True)


class Number(Strict):
    value: Count
    hedge: words(Hedge) = "exact"  # type: ignore[valid-type]


class Said(Strict):
    established: tuple[Id, ...] = ()
    announced: tuple[Id, ...] = ()
    reported: tuple[Id, ...] = ()
    refuted: tuple[Id, ...] = ()


class Title(Said):
    text: Line
    language: Language | None = None
    kind: words(TitleKind) = "original"  # type: ignore[valid-type]


class Origin(Said):
    countries: tuple[Territory, ...] = ()
    year: Annotated[int, Field(ge=1888, le=2200)] | None = None
    language: Language | None = None


class Extent(Said):
    episodes: Count | Number | None = None
    minutes: Count | Number | None = None


class Subject(Said):
    about: Id | None = None
    competition: Id | None = None
    season: Line | None = None


class Credit(Said):
    contributor: Id
    role: words(Role)  # type: ignore[valid-type]
    affiliation: Id | None = None


class Release(Said):
    kind: words(ReleaseKind)  # type: ignore[valid-type]
    platform: Id | None = None
    date: Day | None = None
    territories: tuple[Territory, ...] = ()
    excluded: tuple[Territory, ...] = ()


class Relation(Said):
    kind: words(RelationKind)  # type: ignore[valid-type]
    target: Id


class Production(Strict):
    kind: words(Kind)  # type: ignore[valid-type]
    titles: tuple[Title, ...] = ()
    origins: tuple[Origin, ...] = ()
    extents: tuple[Extent, ...] = ()
    subjects: tuple[Subject, ...] = ()
    credits: tuple[Credit, ...] = ()
    releases: tuple[Release, ...] = ()
    relations: tuple[Relation, ...] = ()


# -- plain attrs --------------------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class PlainSaid:
    established: tuple[str, ...] = ()
    announced: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()
    refuted: tuple[str, ...] = ()


@frozen(kw_only=True)
class PlainTitle(PlainSaid):
    text: str
    language: str | None = None
    kind: TitleKind = TitleKind.ORIGINAL


@frozen(kw_only=True)
class PlainOrigin(PlainSaid):
    countries: tuple[str, ...] = ()
    year: int | None = None
    language: str | None = None


@frozen(kw_only=True)
class PlainNumber:
    value: int
    hedge: Hedge = Hedge.EXACT


@frozen(kw_only=True)
class PlainExtent(PlainSaid):
    episodes: int | PlainNumber | None = None
    minutes: int | PlainNumber | None = None


@frozen(kw_only=True)
class PlainSubject(PlainSaid):
    about: str | None = None
    competition: str | None = None
    season: str | None = None


@frozen(kw_only=True)
class PlainCredit(PlainSaid):
    contributor: str
    role: Role
    affiliation: str | None = None


@frozen(kw_only=True)
class PlainRelease(PlainSaid):
    kind: ReleaseKind
    platform: str | None = None
    date: str | None = None
    territories: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()


@frozen(kw_only=True)
class PlainRelation(PlainSaid):
    kind: RelationKind
    target: str


@frozen(kw_only=True)
class PlainProduction:
    kind: Kind
    titles: tuple[PlainTitle, ...] = ()
    origins: tuple[PlainOrigin, ...] = ()
    extents: tuple[PlainExtent, ...] = ()
    subjects: tuple[PlainSubject, ...] = ()
    credits: tuple[PlainCredit, ...] = ()
    releases: tuple[PlainRelease, ...] = ()
    relations: tuple[PlainRelation, ...] = ()
