"""Lines of fact boxes and whole sentences, as the golden cases describe them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sportsdocs import (
    Credit,
    Extent,
    Formatter,
    Hedge,
    Kind,
    Organization,
    Person,
    Quantity,
    Release,
    Statement,
)
from tests.golden import data

Input = Mapping[str, Any]
_NOUNS = {"documentary_series": Kind.SERIES, "series": Kind.SERIES, "film": Kind.FILM}


def _quantity(case: Input, key: str) -> Quantity:
    return Quantity(case[key], Hedge(case.get("hedge", "exact").replace("_", "-")))


_VALUES: dict[str, tuple[str, Callable[[Input], Statement]]] = {
    "episodes": ("episodes", lambda case: Extent(_quantity(case, "count"))),
    "runtime": ("minutes", lambda case: Extent(minutes=_quantity(case, "runtime_minutes"))),
    "release": ("date", lambda case: Release("streaming", date=case["date"])),
    "countries": (
        "territory_count",
        lambda case: Release("streaming", territory_count=_quantity(case, "quantity")),
    ),
}


def factbox(f: Formatter, case: Input) -> str:
    """Print a value with its label; a line that is none of a value is a line of credits."""
    line = case["factbox_line"]
    if line in _VALUES:
        value, statement = _VALUES[line]
        return f.fact(statement(case), value)
    return f.credits(
        [Credit(Person(f"person-{place}", name), line) for place, name in enumerate(case["people"])]
    )


def _release(case: Input) -> Release:
    start, reach = case.get("release_from", case), case.get("reach")
    platform = case.get("exclusive_platform") or case.get("platform")
    return Release(
        "streaming",
        date=start.get("date"),
        platform=None
        if platform is None
        else Organization("platform", {"und": data.name(platform)}, kind="platform"),
        exclusive=True if "exclusive_platform" in case else None,
        territory_count=None if reach is None else _quantity(reach, "quantity"),
    )


def sentence(f: Formatter, case: Input) -> str:
    """Print a release: as a phrase where only parts are given, else as a sentence about its subject."""
    release = _release(case)
    if "parts" in case:
        with_year = case["release_from"].get("with_year", True)
        return f.release(release, form="phrase", relation="from", with_year=with_year)
    subject = case["subject"]
    known: Input = {"noun": subject} if isinstance(subject, str) else subject
    return f.comes_out(
        release, kind=_NOUNS[known["noun"]], parts=known.get("parts"), with_year=case.get("with_year", True)
    )
