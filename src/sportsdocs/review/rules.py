"""The table of soft rules: what each is called, how much it weighs, why it is there, and the function that looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from attrs import frozen

from sportsdocs.codec.content import Content
from sportsdocs.model.kinds import Severity
from sportsdocs.review import chronology, codes, naming, related, sourcing, works
from sportsdocs.review.places import Found

_WARNING, _NOTE = Severity.WARNING, Severity.NOTE


@frozen
class Rule:
    """A soft rule: its id, how much its findings weigh, what it finds and why that matters, and where it looks."""

    id: str
    severity: Severity
    about: str
    look: Callable[[Content, date], Iterator[Found]]


_TABLE: Final = (
    Rule(
        "premiere-before-filming",
        _WARNING,
        "The premiere surely lies before filming began: one of the two dates is wrong, or about another work.",
        chronology.premiere_before_filming,
    ),
    Rule(
        "made-after-premiere",
        _WARNING,
        "The year of production is later than the premiere.",
        chronology.made_after_premiere,
    ),
    Rule(
        "overdue-release",
        _WARNING,
        "The date chosen for a release has passed, and no source establishes that it came out: it moved, or it is time to look.",
        chronology.overdue_release,
    ),
    Rule(
        "established-future",
        _WARNING,
        "A date after the day is stated as established: nobody can know yet, so the source announces.",
        chronology.established_future,
    ),
    Rule(
        "established-early",
        _WARNING,
        "A date lies after every source that states it as established. (For the first day of a release loading refuses that.)",
        chronology.established_early,
    ),
    Rule(
        "read-before-published",
        _WARNING,
        "A source was read before it was published: one of its two dates is wrong.",
        chronology.read_before_published,
    ),
    Rule(
        "future-source",
        _WARNING,
        "A source was published after the day or, undated, read. By default none that is cited can be: the day is the last one cited.",
        chronology.future_source,
    ),
    Rule(
        "untitled",
        _WARNING,
        "No title stands uncontradicted, nor that there is none yet: pages have nothing to call the work by.",
        naming.untitled,
    ),
    Rule(
        "title-without-language",
        _NOTE,
        "A title is in no language, so nobody can tell whose translation it is, nor how to quote it.",
        naming.title_without_language,
    ),
    Rule(
        "duplicate-title",
        _WARNING,
        "Two works of one kind have one title, search would say, within a year, and are not related: they may be one.",
        naming.duplicate_title,
    ),
    Rule(
        "duplicate-name",
        _WARNING,
        "Two entities of one class have one name, search would say, and agree in sport, category, country and season: they may be one. (A part may bear the name of its whole.)",
        naming.duplicate_name,
    ),
    Rule(
        "shared-alias",
        _WARNING,
        "An entity has an alias that another goes by: questions by that name mean both. (A team may share those of its club.)",
        naming.shared_alias,
    ),
    Rule("redundant-alias", _WARNING, "An alias is the entity’s name already.", naming.redundant_alias),
    Rule(
        "shared-identifier",
        _WARNING,
        "Two records bear one identifier: they are one, or one of them bears it by mistake.",
        codes.shared_identifier,
    ),
    Rule(
        "misplaced-identifier",
        _WARNING,
        "An identifier is, by its form, that of another sort of record, such as IMDb’s nm… of a film.",
        codes.misplaced_identifier,
    ),
    Rule(
        "unknown-territory",
        _WARNING,
        "A code of the right form is no territory that CLDR knows, nor one of old: questions by country miss it.",
        codes.unknown_territory,
    ),
    Rule(
        "unknown-language",
        _WARNING,
        "A tag of the right form has a language, script or region that CLDR has no name for.",
        codes.unknown_language,
    ),
    Rule(
        "unknown-currency",
        _WARNING,
        "A code of the right form is no currency that CLDR has a name for.",
        codes.unknown_currency,
    ),
    Rule("uncited-statement", _WARNING, "No source says a statement.", sourcing.uncited_statement),
    Rule(
        "cited-twice",
        _WARNING,
        "One source stands twice with a statement: it says it in one way, and is not both for and against it.",
        sourcing.cited_twice,
    ),
    Rule(
        "single-source",
        _NOTE,
        "A current fact rests on one source: as `docs.single_sourced()` lists them.",
        sourcing.single_source,
    ),
    Rule(
        "dispute",
        _NOTE,
        "Sources disagree, and neither is contradicted: as `docs.conflicts()` lists them.",
        sourcing.dispute,
    ),
    Rule(
        "unarchived-source",
        _NOTE,
        "A page has an address and no archived copy: if it goes, nobody can look it up.",
        sourcing.unarchived_source,
    ),
    Rule(
        "incomplete-source",
        _NOTE,
        "A source lacks its publisher, language, address or the day it was read: it is hard to find again.",
        sourcing.incomplete_source,
    ),
    Rule(
        "shared-address",
        _WARNING,
        "One page stands under two sources, and so counts as two who say it.",
        sourcing.shared_address,
    ),
    Rule("unused-source", _WARNING, "Nothing cites a source.", sourcing.unused_source),
    Rule(
        "unused-entity",
        _WARNING,
        "No work leads to an entity, directly or through others.",
        sourcing.unused_entity,
    ),
    Rule(
        "gender-without-source",
        _WARNING,
        "A person has a grammatical gender, and no page is given that prints it.",
        sourcing.gender_without_source,
    ),
    Rule("no-release", _NOTE, "No release of a work is known, nor planned.", works.no_release),
    Rule("no-director", _NOTE, "Nobody is named as director of a work.", works.no_director),
    Rule(
        "implausible-minutes",
        _WARNING,
        "A running time is out of all proportion: 3 to 600 minutes of a work in one piece, 2 to 300 of an episode.",
        works.implausible_minutes,
    ),
    Rule(
        "implausible-episodes",
        _WARNING,
        "A film or an episode has episodes, or any other work none or more than a thousand.",
        works.implausible_episodes,
    ),
    Rule(
        "more-parts-than-episodes",
        _WARNING,
        "A release dates more parts than the work has episodes.",
        works.more_parts_than_episodes,
    ),
    Rule(
        "unlikely-platform",
        _WARNING,
        "A work comes out where, by its kind, nothing comes out in that way, such as a broadcast by a sponsor.",
        works.unlikely_platform,
    ),
    Rule(
        "credited-twice",
        _WARNING,
        "One contributor has two credits for one role and language version: they are one, or one is in the wrong role.",
        works.credited_twice,
    ),
    Rule(
        "sports-differ",
        _WARNING,
        "A team is in a competition of another sport.",
        works.sports_differ,
    ),
    Rule(
        "relation-ring",
        _WARNING,
        "Works are parts, successors or models of each other in a ring: one of the relations is the wrong way round.",
        related.relation_ring,
    ),
    Rule("shared-number", _WARNING, "Two works have one number in one whole.", related.shared_number),
)
#: The soft rules by id, in the order of reports.
RULES: Final[dict[str, Rule]] = {rule.id: rule for rule in _TABLE}
