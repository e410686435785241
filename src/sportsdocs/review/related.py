"""Rules about how works are related: rings, and two for one place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from sportsdocs.codec.content import Content
from sportsdocs.model.kinds import AS_A_PART, RelationKind
from sportsdocs.model.productions import Production
from sportsdocs.model.statements import Relation
from sportsdocs.review.places import Found, path_to

#: The relations that cannot lead back to where they began; those of a part to its whole are one way.
_WAYS: Final = (
    AS_A_PART,
    frozenset({RelationKind.SUCCESSOR_OF}),
    frozenset({RelationKind.MODELLED_ON}),
)
#: How many members of a ring a reason tells.
_TOLD: Final = 5


def relation_ring(content: Content, _day: date) -> Iterator[Found]:
    """Find relations that lead back to where they began."""
    for kinds in _WAYS:
        steps = {work.id: _targets(work, kinds) for work in content.productions.values()}
        for ring in _rings({id_: tuple(targets) for id_, targets in steps.items()}):
            work, target = content.productions[ring[0]], ring[1]
            relation = steps[work.id][target]
            reason = f"leads back here: {' → '.join([*ring[:_TOLD], *['…'][: len(ring) > _TOLD], ring[0]])}"
            yield Found(work, reason, target, path_to(work, relation, "target"))


def _targets(work: Production, kinds: frozenset[RelationKind]) -> dict[str, Relation]:
    return {relation.target: relation for relation in work.current(Relation) if relation.kind in kinds}


def _rings(steps: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Give the rings that are met on a walk through all of a graph: some of each knot, and none where there is no knot."""
    done: set[str] = set()
    for start in steps:
        way = {} if start in done else {start: iter(steps[start])}
        while way:
            here = next(reversed(way))
            target = next((t for t in way[here] if t in steps and t not in done), None)
            if target is None:
                done.add(here)
                del way[here]
            elif target in way:
                walked = list(way)
                yield walked[walked.index(target) :]
            else:
                way[target] = iter(steps[target])


def shared_number(content: Content, _day: date) -> Iterator[Found]:
    """Find works that have one number in one whole."""
    holders: dict[tuple[str, int], Production] = {}
    for work in content.productions.values():
        for relation in work.current(Relation):
            if relation.kind in AS_A_PART and relation.number is not None:
                earlier = holders.setdefault((relation.target, relation.number), work)
                if earlier is not work:
                    reason = f"{earlier.id!r} has this number of {relation.target!r} too"
                    yield Found(work, reason, str(relation.number), path_to(work, relation, "number"))
