"""One sentence of a summary, and the statements it says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeVar

from attrs import field, frozen

from sportsdocs.model import choice
from sportsdocs.model.citations import Party
from sportsdocs.model.statements import Statement
from sportsdocs.model.things import things

S = TypeVar("S", bound=Statement)


def _with_one_stop(text: str) -> str:
    # A name that ends in a stop of its own (Warner Bros., Ken Griffey Jr.) closes the sentence too.
    return re.sub(r"([.…])\.$", r"\1", text)


@frozen
class Sentence:
    """A finished sentence and the statements it rests on.

    `named` are those whom it names itself as the source of its sources. `cited`, where given, are the statements less the
    citations that do not say what this sentence tells of them.
    """

    raw: str
    statements: tuple[Statement, ...]
    named: tuple[Party, ...] = field(default=(), kw_only=True)
    cited: tuple[Statement, ...] | None = field(default=None, kw_only=True)

    @property
    def text(self) -> str:
        """The sentence with one stop at its end."""
        return _with_one_stop(self.raw)


def chosen(statements: Iterable[S], value: str) -> S | None:
    """Give the statement whose value is chosen, of a class of statements that speak of one thing."""
    found = things(statements)
    return choice.choose(found[0], value) if found else None  # type: ignore[return-value]


def given(*statements: Statement | None) -> tuple[Statement, ...]:
    """Give those statements that there are, each once."""
    return tuple(dict.fromkeys(statement for statement in statements if statement is not None))
