"""Rows of credits and releases: the questions by keyword, and what they are counted by."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from functools import partial
from typing import Any, ClassVar, Final, Literal, Self, TypeVar, Unpack, cast, overload

from sportsdocs.model.citations import Party
from sportsdocs.model.entities import Organization
from sportsdocs.model.kinds import ReleaseKind
from sportsdocs.model.roles import Role
from sportsdocs.query import columns
from sportsdocs.query import criteria as c
from sportsdocs.query.counts import check_keys, in_key_order
from sportsdocs.query.entries import CreditEntry, ReleaseEntry
from sportsdocs.query.keywords import credit_tests, release_tests
from sportsdocs.query.predicates import Predicate
from sportsdocs.query.rows import Rows

K = TypeVar("K", bound=Hashable)
_OF_A_CREDIT: Final = ("role", "contributor")
R = TypeVar("R", bound=Rows[Any])
_OF_A_RELEASE: Final = ("platform", "year", "kind")


def _by(rows: R, keys: tuple[Any, ...], known: tuple[str, ...]) -> dict[Any, R]:
    """Group by attributes, or by one function; the groups of attributes in the order of their values."""
    check_keys(keys, known, f"{rows.noun}s")
    if callable(keys[0]) and len(keys) == 1:
        return cast("dict[Any, R]", Rows.group_by(rows, keys[0]))
    values: Callable[[Any], Any] = partial(_values, keys=keys)
    found = cast("dict[Any, R]", Rows.group_by(rows, values))
    return {value if len(keys) > 1 else value[0]: found[value] for value in in_key_order(found)}


def _values(entry: object, keys: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple([key(entry) if callable(key) else getattr(entry, key) for key in keys])


def _counted(groups: Mapping[Any, Rows[Any]]) -> dict[Any, int]:
    return {value: len(rows) for value, rows in groups.items()}


class Credits(Rows[CreditEntry]):
    """Credits that no source contradicts, production by production, each in the order of billing."""

    __slots__ = ()
    noun: ClassVar[str] = "credit"
    of: ClassVar[type] = CreditEntry
    columns: ClassVar[columns.Columns] = columns.CREDITS

    def where(
        self,
        *tests: Predicate[CreditEntry] | Callable[[CreditEntry], bool],
        sure: bool = True,
        **criteria: Unpack[c.CreditCriteria],
    ) -> Self:
        """Give the credits for which every test and criterion says yes; `sure=False` adds the perhaps, of which there are none.

        >>> from sportsdocs import sample
        >>> docs = sample()
        >>> docs.credits.where(company="UFA Documentary", production=docs.productions.where(kind="series")).first()
        <CreditEntry all-or-nothing-die-nationalmannschaft-in-katar: Organization('ufa-documentary'), associated-production-company>
        """
        return self._where([*credit_tests(criteria), *tests], sure)

    def question(
        self,
        *tests: Predicate[CreditEntry] | Callable[[CreditEntry], bool],
        **criteria: Unpack[c.CreditCriteria],
    ) -> Predicate[CreditEntry]:
        """Give the question that `where` asks with the same arguments."""
        return self._question([*credit_tests(criteria), *tests])

    @overload
    def count_by(self, key: Literal["role"], /) -> dict[Role, int]: ...
    @overload
    def count_by(self, key: Literal["contributor"], /) -> dict[Party, int]: ...
    @overload
    def count_by(self, key: Callable[[CreditEntry], K], /) -> dict[K, int]: ...
    def count_by(
        self, *keys: Literal["role", "contributor"] | Callable[[CreditEntry], Hashable]
    ) -> dict[Any, int]:
        """Count the credits by role, by contributor, or by a function."""
        return _counted(_by(self, keys, _OF_A_CREDIT))

    @overload
    def group_by(self, key: Literal["role"], /) -> dict[Role, Self]: ...
    @overload
    def group_by(self, key: Literal["contributor"], /) -> dict[Party, Self]: ...
    @overload
    def group_by(self, key: Callable[[CreditEntry], K], /) -> dict[K, Self]: ...
    def group_by(  # pyright: ignore[reportIncompatibleMethodOverride]  (it takes the base's dict[K, Self] for another)
        self, *keys: Literal["role", "contributor"] | Callable[[CreditEntry], Hashable]
    ) -> dict[Any, Self]:
        """Group the credits by what `count_by` counts them by; each group in the order of these rows."""
        return _by(self, keys, _OF_A_CREDIT)


class Releases(Rows[ReleaseEntry]):
    """Releases, each once and previews too, production by production."""

    __slots__ = ()
    noun: ClassVar[str] = "release"
    of: ClassVar[type] = ReleaseEntry
    columns: ClassVar[columns.Columns] = columns.RELEASES

    def where(
        self,
        *tests: Predicate[ReleaseEntry] | Callable[[ReleaseEntry], bool],
        sure: bool = True,
        **criteria: Unpack[c.ReleaseCriteria],
    ) -> Self:
        """Give the releases for which every test and criterion says yes; with `sure=False` also the perhaps.

        >>> from sportsdocs import sample
        >>> sample().releases.where(platform="Prime Video", released=2019, standing="established")
        Releases([<ReleaseEntry inside-borussia-dortmund: streaming, Organization('prime-video'), 2019-08-16>])
        """
        return self._where([*release_tests(criteria), *tests], sure)

    def question(
        self,
        *tests: Predicate[ReleaseEntry] | Callable[[ReleaseEntry], bool],
        **criteria: Unpack[c.ReleaseCriteria],
    ) -> Predicate[ReleaseEntry]:
        """Give the question that `where` asks with the same arguments."""
        return self._question([*release_tests(criteria), *tests])

    @overload
    def count_by(self, key: Literal["platform"], /) -> dict[Organization | None, int]: ...
    @overload
    def count_by(self, key: Literal["year"], /) -> dict[int | None, int]: ...
    @overload
    def count_by(self, key: Literal["kind"], /) -> dict[ReleaseKind, int]: ...
    @overload
    def count_by(
        self, key: Literal["platform"], other: Literal["year"], /
    ) -> dict[tuple[Organization | None, int | None], int]: ...
    @overload
    def count_by(self, key: Callable[[ReleaseEntry], K], /) -> dict[K, int]: ...
    def count_by(
        self, *keys: Literal["platform", "year", "kind"] | Callable[[ReleaseEntry], Hashable]
    ) -> dict[Any, int]:
        """Count the releases by one key, or by a pair with tuples as keys; what is unknown is None. A function is a key, too.

        A year counts only if the date lies in it for certain.
        """
        return _counted(_by(self, keys, _OF_A_RELEASE))

    @overload
    def group_by(self, key: Literal["platform"], /) -> dict[Organization | None, Self]: ...
    @overload
    def group_by(self, key: Literal["year"], /) -> dict[int | None, Self]: ...
    @overload
    def group_by(self, key: Literal["kind"], /) -> dict[ReleaseKind, Self]: ...
    @overload
    def group_by(
        self, key: Literal["platform"], other: Literal["year"], /
    ) -> dict[tuple[Organization | None, int | None], Self]: ...
    @overload
    def group_by(self, key: Callable[[ReleaseEntry], K], /) -> dict[K, Self]: ...
    def group_by(  # pyright: ignore[reportIncompatibleMethodOverride]  (it takes the base's dict[K, Self] for another)
        self, *keys: Literal["platform", "year", "kind"] | Callable[[ReleaseEntry], Hashable]
    ) -> dict[Any, Self]:
        """Group the releases by what `count_by` counts them by; each group in the order of these rows."""
        return _by(self, keys, _OF_A_RELEASE)
