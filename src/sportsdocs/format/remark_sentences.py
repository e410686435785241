"""What people said of the work, in substance: our gist behind a colon, never a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.capitals import at_start
from sportsdocs.format.credits import text_in
from sportsdocs.format.entity_names import NOMINATIVE, in_case
from sportsdocs.format.joining import commas
from sportsdocs.format.messages import msg, msgs
from sportsdocs.format.name_phrases import name_of, name_text
from sportsdocs.format.sentence import Sentence
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Remark

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

_MOST = 2
# The gist is a sentence of its own, in indirect speech or not: so it stands behind a colon.
_SAID = msgs("summary", "{speaker} said, in substance: {gist}", "{speaker} said, in substance: {gist}")
_SPEAKER = msg("somebody who said something", "{speaker} ({capacity})")
_ENDS = (".", "!", "?", "…")
#: A sentence has one colon, and that is ours: behind one of its own a gist goes on with a dash, or with a new sentence.
#: Not one within a title.
_COLON = re.compile(r":\s+(?![^„“”]*[“”])")
_GOES_ON = msg("clause of a comment, behind another", "{first}—{second}")


def remark_sentences(f: Formatter, production: Production) -> Iterator[Sentence]:
    """Say what the first two people said, one remark each; without hearsay."""
    firsts: dict[object, Remark] = {}
    for remark in production.current(Remark):
        if remark.standing is not Standing.REPORTED:
            firsts.setdefault(remark.speaker, remark)
    for remark in list(firsts.values())[:_MOST]:
        number = 2 if name_of(f, remark.speaker).plural else 1
        text = f.say_count(_SAID, number, speaker=_speaker(f, remark), gist=_gist(f, remark))
        yield Sentence(text, (remark,), named=(remark.speaker,))


def _gist(f: Formatter, remark: Remark) -> str:
    gist = _without_colons(f, text_in(f, remark.gist))
    return gist if gist.endswith(_ENDS) else f"{gist}."


def _without_colons(f: Formatter, gist: str) -> str:
    first, *more = _COLON.split(gist)
    for part in more:
        # A capital behind a colon opens a sentence.
        first = f"{first}. {part}" if part[:1].isupper() else f.say(_GOES_ON, first=first, second=part)
    return first


def _speaker(f: Formatter, remark: Remark) -> str:
    speaker = at_start(in_case(f, remark.speaker, NOMINATIVE), name_text(f, remark.speaker))
    described = commas(f, _described(f, remark))
    return f.say(_SPEAKER, speaker=speaker, capacity=described) if described else speaker


def _described(f: Formatter, remark: Remark) -> Iterator[str]:
    capacity = "" if remark.capacity is None else text_in(f, remark.capacity)
    yield capacity
    affiliation = "" if remark.affiliation is None else name_text(f, remark.affiliation)
    # "head of Prime Video" names the company already.
    yield "" if affiliation in capacity else affiliation
