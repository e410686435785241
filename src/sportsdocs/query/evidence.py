"""What an editor should look at twice: facts that rest on one source only, and accounts that differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, Literal, get_args

from attrs import frozen

from sportsdocs.errors import invalid, nearest
from sportsdocs.model import choice
from sportsdocs.model.choice import Conflict
from sportsdocs.model.citations import Citation, Party
from sportsdocs.model.productions import Production
from sportsdocs.model.sources import Source
from sportsdocs.model.statements import Statement
from sportsdocs.query.history import bare

#: What counts as one voice: a page, a publisher, or whoever the page itself has it from.
VoiceName = Literal["source", "publisher", "origin"]
Voice = Source | Party

_VOICES: Final[dict[str, Callable[[Citation], Voice]]] = {
    "source": lambda citation: citation.source,
    "publisher": lambda citation: citation.source.publisher or citation.source,
    "origin": lambda citation: citation.attributed_to or _house(citation.source),
}


def _house(source: Source) -> Voice:
    return source.agency or source.publisher or source


@frozen(repr=False)
class SingleSourced:
    """A current fact and the one voice it rests on."""

    production: Production
    statement: Statement
    rests_on: Source | Party

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources that say it, each once; more than one only if all are of one publisher or origin."""
        return tuple(dict.fromkeys(citation.source for citation in self.statement.citations))

    def __repr__(self) -> str:
        return f"<SingleSourced {self.production.id}: {bare(self.statement)} rests on {self.rests_on.id}>"


def single_sourced(
    productions: Iterable[Production], *, by: VoiceName = "source"
) -> tuple[SingleSourced, ...]:
    """List the current facts that rest on one voice only, in the order of the productions and their statements."""
    voice = _to_voice(by)
    return tuple(
        SingleSourced(production, statement, voices.pop())
        for production in productions
        for statement in production.statements
        if len(voices := set(map(voice, statement.citations))) == 1 and _stands(production, statement)
    )


def _to_voice(by: str) -> Callable[[Citation], Voice]:
    names = get_args(VoiceName)
    if by not in names:
        raise invalid(by, f"facts can rest on one {', '.join(names)}", nearest(by, names))
    return _VOICES[by]


def _stands(production: Production, statement: Statement) -> bool:
    """Tell whether nobody refutes a statement, and not all that it says gave way to something else."""
    if statement.refuted:
        return False
    said = {value for value in statement.competing if choice.speaks(statement, value)}
    return not said or bool(said.difference(production.superseded(statement)))


@frozen(repr=False)
class Dispute:
    """A conflict, and the production it is about."""

    production: Production
    conflict: Conflict

    def __repr__(self) -> str:
        chosen, other = bare(self.conflict.chosen), bare(self.conflict.other)
        return f"<Dispute over {self.conflict.value} of {self.production.id}: {chosen} or {other}>"


def conflicts(productions: Iterable[Production]) -> tuple[Dispute, ...]:
    """List every conflict with its production, in the order given."""
    return tuple(
        Dispute(production, conflict) for production in productions for conflict in production.conflicts()
    )
