"""Lists in documents: an object of every item, nothing twice; the telling way collects what is wrong, with its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cattrs import ClassValidationError, Converter, IterableValidationError
from cattrs.errors import IterableValidationNote

from sportsdocs.errors import SportsdocsError, invalid, wrong_type
from sportsdocs.model.checks import repeated
from sportsdocs.model.statements import Statement

#: What the telling way collects.
TOLD = (ClassValidationError, IterableValidationError, SportsdocsError)


def each(value: Any, make: Callable[[Any], Any], converter: Converter) -> tuple[Any, ...]:
    """Make an object of every item of a list; the telling way collects the problems with their places."""
    if not isinstance(value, (list, tuple)):
        raise wrong_type(value, "a list")
    if not converter.detailed_validation:
        return tuple([make(item) for item in value])
    made, problems = [], []
    for place, item in enumerate(value):
        try:
            made.append(make(item))
        except TOLD as error:
            error.add_note(IterableValidationNote(str(place), place, None))
            problems.append(error)
    if problems:
        raise IterableValidationError("", problems, tuple)  # pyright: ignore[reportCallIssue]
    return tuple(made)


def each_once(value: Any, make: Callable[[Any], Any], converter: Converter, twice: str) -> tuple[Any, ...]:
    """Do that, and refuse the same thing twice: constructors do, too, but here its place is known."""
    made = each(value, make, converter)
    if converter.detailed_validation:
        place = repeated([one.content if isinstance(one, Statement) else one for one in made])
        if place is not None:
            error = invalid(value[place], twice)
            error.add_note(IterableValidationNote(str(place), place, None))
            raise IterableValidationError("", [error], tuple)  # pyright: ignore[reportCallIssue]
    return made
