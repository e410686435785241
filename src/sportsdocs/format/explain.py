"""Questions in words: what a predicate asks for, as phrases after the things it is asked of.

Every class of predicates has its phrase; one that somebody else wrote is given as its code. Commas mean "and": whatever a
comma, an "or" or a "not" would tear apart stands in brackets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from sportsdocs.format.explain_credits import credit_parts
from sportsdocs.format.explain_heads import noun
from sportsdocs.format.explain_parts import EXPLAIN, KINDS, no_kind
from sportsdocs.format.explain_phrases import GROUP, LABEL, Phrase, denied, in_brackets, in_list
from sportsdocs.format.explain_releases import release_parts
from sportsdocs.format.joining import commas
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.query.credits import CreditFor
from sportsdocs.query.predicates import And, Not, Or, Predicate
from sportsdocs.query.releases import CameOut
from sportsdocs.query.works import OfKind

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_CODE = msg("question", "with {code}")
Asked = Predicate[Any]


def explained(f: Formatter, predicate: Asked, of: type | None = None) -> str:
    """Say a question in words: `Serien über den BVB, von 2018 bis 2020 bei Prime Video erschienen`."""
    return _things(f, predicate, noun(f, predicate, of)).text


def _things(f: Formatter, asked: Asked, things: str) -> Phrase:
    """Say what is asked for, with all conditions."""
    if isinstance(asked, Or) and _names_a_kind(asked):
        # Each alternative has its own noun: films, or productions about something.
        found = sorted((_things(f, part, things) for part in asked.parts), key=lambda one: one.loose)
        text = list_text(f, [in_list(f, one) for one in found], conjunction="or")
        return Phrase(text, several=True, loose=True)
    parts = asked.parts if isinstance(asked, And) else (asked,)
    kind = next(filter(_is_of_kinds, parts), None)
    if kind is not None:
        things = _kinds(f, kind)
    # Alone it needs no brackets.
    said = _each(f, [part for part in parts if part is not kind], group=len(parts) > 1)
    return _joined(f, things, said, apart=isinstance(kind, Or))


def _joined(f: Formatter, things: str, said: list[Phrase], *, apart: bool) -> Phrase:
    """Put phrases behind a noun. Behind "films or series" there is a comma, or they would be of the series alone."""
    if not said:
        return Phrase(things)
    joint = LABEL if apart else said[0].joint
    first = f.say(joint, things=things, question=said[0].text)
    text = commas(f, (first, *(part.text for part in said[1:])))
    # "Films or series about it" would be films about it, too.
    return Phrase(text, loose=True)


def _names_a_kind(asked: Asked) -> bool:
    """Tell whether there is a noun in a condition: "films about it", but not "about it"."""
    if isinstance(asked, Or):
        return any(map(_names_a_kind, asked.parts))
    return any(map(_is_of_kinds, asked.parts if isinstance(asked, And) else (asked,)))


def _is_of_kinds(asked: Asked) -> bool:
    parts = asked.parts if isinstance(asked, Or) else (asked,)
    return all(isinstance(part, OfKind) for part in parts)


def _kinds(f: Formatter, asked: Asked) -> str:
    kinds = [leaf.kind for leaf in asked.leaves if isinstance(leaf, OfKind)]
    return list_text(f, [f.say(KINDS[kind]) for kind in kinds], conjunction="or")


def _each(f: Formatter, parts: list[Asked], *, group: bool) -> list[Phrase]:
    """Say conditions of which all must hold; what is asked of one credit or release may stand among them."""
    found: list[Phrase] = []
    for part in parts:
        if isinstance(part, CreditFor):
            found += credit_parts(f, part)
        elif isinstance(part, CameOut):
            found += release_parts(f, part)
        else:
            found.append(_part(f, part, group=group))
    return sorted(found, key=lambda phrase: phrase.rank)


def _part(f: Formatter, asked: Asked, *, group: bool = True) -> Phrase:
    """Say one condition; a list of them in brackets, where they stand in a group with others."""
    if isinstance(asked, Not):
        return evolve(_denied(f, asked.part), denies=True)
    if isinstance(asked, (And, Or)):
        found = _list(f, asked)
        return Phrase(in_brackets(f, found.text), GROUP) if group else found
    explain = EXPLAIN.get(type(asked))
    return Phrase(f.say(_CODE, code=repr(asked))) if explain is None else explain(f, asked, False)


def _list(f: Formatter, asked: And[Any] | Or[Any]) -> Phrase:
    if _names_a_kind(asked):
        return _things(f, asked, noun(f, asked, None))
    parts = sorted((_part(f, part) for part in asked.parts), key=lambda phrase: phrase.rank)
    texts = [in_list(f, part) for part in parts]
    text = list_text(f, texts, conjunction="and" if isinstance(asked, And) else "or")
    return Phrase(text, parts[0].joint, several=True, loose=True)


def _denied(f: Formatter, asked: Asked) -> Phrase:
    if isinstance(asked, Or) and _is_of_kinds(asked):
        return no_kind(f, _kinds(f, asked))
    if isinstance(asked, (And, Or)):
        return denied(f, _list(f, asked))
    explain = EXPLAIN.get(type(asked))
    return denied(f, _part(f, asked)) if explain is None else explain(f, asked, True)
