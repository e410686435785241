"""Questions in words: what a predicate asks for, as a phrase after the things it is asked of.

Every class of predicates has its phrase; one that somebody else wrote is given as its code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sportsdocs.format.explain_parts import EXPLAIN, KINDS
from sportsdocs.format.joining import commas
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.query.entities import Called, Having
from sportsdocs.query.people import Did
from sportsdocs.query.predicates import And, Not, Or, Predicate
from sportsdocs.query.works import OfKind

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_PRODUCTIONS = msg("asked for", "productions")
_PEOPLE = msg("asked for", "people")
_ENTRIES = msg("asked for", "entries")
_NOT = msg("question", "not {question}")
_IN_BRACKETS = msg("question", "({question})")
_CODE = msg("question", "with {code}")


def explained(f: Formatter, predicate: Predicate[Any]) -> str:
    """Say a question in words: `Serien, erschienen bei Prime Video von 2018 bis 2020`."""
    parts = predicate.parts if isinstance(predicate, And) else (predicate,)
    kind = next((part for part in parts if isinstance(part, OfKind)), None)
    head = f.say(_things(parts)) if kind is None else f.say(KINDS[kind.kind])
    return commas(f, (head, *(_part(f, part) for part in parts if part is not kind)))


def _things(parts: tuple[Predicate[Any], ...]) -> Message:
    leaves = [part.part if isinstance(part, Not) else part for part in parts]
    if any(isinstance(leaf, Did) for leaf in leaves):
        return _PEOPLE
    return _ENTRIES if any(isinstance(leaf, (Called, Having)) for leaf in leaves) else _PRODUCTIONS


def _part(f: Formatter, predicate: Predicate[Any]) -> str:
    """Say one part; a compound one in brackets."""
    if isinstance(predicate, Not):
        return f.say(_NOT, question=_part(f, predicate.part))
    if isinstance(predicate, (And, Or)):
        conjunction = "and" if isinstance(predicate, And) else "or"
        parts = [_part(f, part) for part in predicate.parts]
        return f.say(_IN_BRACKETS, question=list_text(f, parts, conjunction=conjunction))  # type: ignore[arg-type]
    explain = EXPLAIN.get(type(predicate))
    return f.say(_CODE, code=repr(predicate)) if explain is None else explain(f, predicate)
