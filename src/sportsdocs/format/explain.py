"""Questions in words: what a predicate asks for, as a phrase after the things it is asked of.

Every class of predicates has its phrase; one that somebody else wrote is given as its code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sportsdocs.format.explain_entries import entry_parts
from sportsdocs.format.explain_parts import EXPLAIN, KINDS
from sportsdocs.format.joining import commas
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.query.credits import CreditFor
from sportsdocs.query.entities import Called, Having
from sportsdocs.query.people import Did, DidOn
from sportsdocs.query.predicates import And, Not, Or, Predicate
from sportsdocs.query.releases import CameOut
from sportsdocs.query.works import OfKind

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_PRODUCTIONS = msg("asked for", "productions")
_PEOPLE = msg("asked for", "people")
_CREDITS = msg("asked for", "credits")
_RELEASES = msg("asked for", "releases")
_ENTRIES = msg("asked for", "entries")
#: What the first of these questions among the parts is asked of; productions, if there is none.
_ASKED_OF = (
    (CreditFor, _CREDITS),
    (CameOut, _RELEASES),
    (Did, _PEOPLE),
    (DidOn, _PEOPLE),
    (Called, _ENTRIES),
    (Having, _ENTRIES),
)
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
    leaves = [leaf for part in parts for leaf in part.leaves]
    found = (name for kind, name in _ASKED_OF if any(isinstance(leaf, kind) for leaf in leaves))
    return next(found, _PRODUCTIONS)


def _part(f: Formatter, predicate: Predicate[Any]) -> str:
    """Say one part; a compound one in brackets."""
    if isinstance(predicate, Not):
        return f.say(_NOT, question=_inner(f, predicate.part))
    if isinstance(predicate, (And, Or)):
        conjunction = "and" if isinstance(predicate, And) else "or"
        parts = [_inner(f, part) for part in predicate.parts]
        return f.say(_IN_BRACKETS, question=list_text(f, parts, conjunction=conjunction))  # type: ignore[arg-type]
    explain = EXPLAIN.get(type(predicate))
    return f.say(_CODE, code=repr(predicate)) if explain is None else explain(f, predicate)


def _inner(f: Formatter, predicate: Predicate[Any]) -> str:
    """Say a part of another; in brackets, if it is a row of conditions itself."""
    text = _part(f, predicate)
    return f.say(_IN_BRACKETS, question=text) if len(entry_parts(f, predicate)) > 1 else text
