"""What every object of the model has in common: how it prints itself and, with an id, how it is hashed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs


class Value:
    """A small record: its repr is code that recreates it, defaults left out."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(_arguments(self))})"


class Entity:
    """A thing with an id: hashed by the id, compared by content, printed by the id."""

    __slots__ = ()
    id: str

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.id!r})"


def _arguments(record: Any) -> Iterator[str]:
    """Write the constructor's arguments: by place as long as nothing is left out before, then by name."""
    by_place = True
    for field in sorted(attrs.fields(type(record)), key=lambda field: field.kw_only):
        value = getattr(record, field.name)
        if not field.init or (value == field.default and field.default is not attrs.NOTHING):
            by_place = False
        else:
            yield repr(value) if by_place and not field.kw_only else f"{field.name}={value!r}"
