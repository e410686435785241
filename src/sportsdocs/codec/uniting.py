"""Contents put together: gathered from single records, completed with what they refer to, united with others."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping

from attrs import evolve

from sportsdocs.codec.content import Content, in_file_order
from sportsdocs.errors import CatalogError, Finding, WithdrawnIdWarning, shown
from sportsdocs.model.entities import Named
from sportsdocs.model.exemptions import Exemption, ExemptionKey, by_key
from sportsdocs.model.linking import Linker, reachable, successor
from sportsdocs.model.linking import united as united_productions
from sportsdocs.model.productions import Production
from sportsdocs.model.records import Entity
from sportsdocs.model.sources import Source


def gathered(
    records: list[Production | Named | Source], version: str | None, exemptions: Iterable[Exemption]
) -> Content:
    """Collect records and all they refer to; one id, one content."""
    found: dict[str, Entity] = {}
    for record in reachable(records):
        known = found.setdefault(record.id, record)
        if known is not record and (type(known) is not type(record) or known != record):
            reason = f"two different records have this id: {known!r} and {record!r}"
            raise CatalogError("", [Finding(reason, shown(record.id))])
    productions = {id_: item for id_, item in found.items() if isinstance(item, Production)}
    entities = {id_: item for id_, item in found.items() if isinstance(item, Named)}
    sources = {id_: item for id_, item in found.items() if isinstance(item, Source)}
    return Content(productions, in_file_order(entities), sources, {}, version, by_key(exemptions))


def standing_alone(content: Content) -> Content:
    """Add the records of the other catalogue that this one refers to: it then stands for itself."""
    own = (*content.productions.values(), *content.entities.values(), *content.sources.values())
    found = list(reachable(own))
    entities = {item.id: item for item in found if isinstance(item, Named)} | dict(content.entities)
    sources = {item.id: item for item in found if isinstance(item, Source)} | dict(content.sources)
    return evolve(content, entities=entities, sources=sources)


def united(one: Content, other: Content) -> Content:
    """Unite two contents: what is of the other wins, and statements of one production are united by content."""
    withdrawn = {**one.withdrawn, **other.withdrawn}
    entities, sources = {**one.entities, **other.entities}, {**one.sources, **other.sources}
    linker = Linker(entities, sources, withdrawn)
    productions: dict[str, Production] = {}
    for item in (*one.productions.values(), *other.productions.values()):
        linked = _in_use(linker.record(item), withdrawn)
        known = productions.get(linked.id)
        productions[linked.id] = linked if known is None else united_productions(known, linked)
    used = {id_: linker.reference(item) for id_, item in entities.items() if not _gone(id_, withdrawn)}
    linked_sources = {id_: linker.reference(item) for id_, item in sources.items()}
    version = other.version or one.version
    exempted = _exempted((*one.exemptions.values(), *other.exemptions.values()), withdrawn)
    return Content(productions, in_file_order(used), linked_sources, withdrawn, version, exempted)


def _exempted(exemptions: Iterable[Exemption], withdrawn: Mapping[str, str]) -> dict[ExemptionKey, Exemption]:
    """Give exemptions by what they are about, under the ids in use; the last of several counts."""
    named = (evolve(item, record=successor(item.record, withdrawn)) for item in exemptions)
    return {item.key: item for item in named}


def _in_use(production: Production, withdrawn: Mapping[str, str]) -> Production:
    """Give a production of a withdrawn id under the id of its successor."""
    if not _gone(production.id, withdrawn):
        return production
    return evolve(production, id=successor(production.id, withdrawn))


def _gone(id_: str, withdrawn: Mapping[str, str]) -> bool:
    if id_ not in withdrawn:
        return False
    text = f"{id_!r} was withdrawn; {successor(id_, withdrawn)!r} takes its place"
    warnings.warn(text, WithdrawnIdWarning, stacklevel=4)
    return True
