"""The plain scan: what an answer is. Whatever is quicker has to agree with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from sportsdocs.query.predicates import Predicate

T = TypeVar("T")


def scan(items: Iterable[T], predicate: Predicate[T], *, sure: bool = True) -> Iterator[T]:
    """Give the objects a question is answered with yes for or, with `sure=False`, not with no."""
    for item in items:
        answer = predicate.test(item)
        if answer or (answer is None and not sure):
            yield item
