"""What is in it: when and where it was filmed, who takes part, how it stands to other works, how long it is, what was said."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sportsdocs.format.dispute_sentences import is_disputed
from sportsdocs.format.filming_sentences import filming_sentences
from sportsdocs.format.participant_sentences import participant_sentences
from sportsdocs.format.relation_sentences import relation_sentences
from sportsdocs.format.release_sentences import is_ahead, is_out
from sportsdocs.format.remark_sentences import remark_sentences
from sportsdocs.format.running_time import running_time
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.works import Works
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Extent

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter


def content_sentences(
    f: Formatter, production: Production, within: Works | None, on: date
) -> Iterator[Sentence]:
    """Say what is in it, as it is known on a day; what the sources differ about is told with that."""
    ahead, out = is_ahead(production, on), is_out(production, on)
    yield from filming_sentences(f, production, on, out=out)
    yield from participant_sentences(f, production, out=out)
    yield from relation_sentences(f, production, within)
    if not is_disputed(production, Extent, "minutes"):
        yield from running_time(f, production, ahead=ahead)
    yield from remark_sentences(f, production)
