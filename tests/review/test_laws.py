"""What holds of the soft rules, whatever the catalogue."""

from __future__ import annotations

import copy
import json
import pickle
import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final

import attrs
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from sportsdocs import Catalog, Exemption, Notice, PartialDate, Report, Severity, Team
from sportsdocs.codec.documents import write_documents
from sportsdocs.model.entities import Named
from sportsdocs.names import fold
from sportsdocs.review.exempting import ABOUT_EXEMPTIONS
from sportsdocs.review.related import _rings
from sportsdocs.review.rules import RULES
from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.reviews import reports
from tests.review.more_cases import ALL

CATALOGUE: Final = settings.get_profile("catalogue")
DAYS: Final = st.none() | st.dates(date(2017, 1, 1), date(2021, 1, 1))
EXAMPLES: Final = st.sampled_from([case.found for cases in ALL.values() for case in cases])
DOCS: Final = catalogs() | EXAMPLES
#: These name the earlier of two records: in another order it is the other one.
PAIRED: Final = {
    "duplicate-title", "duplicate-name", "shared-alias", "shared-identifier", "shared-address", "shared-number", "relation-ring",
}  # fmt: skip


def without_exemptions(docs: Catalog) -> Catalog:
    return Catalog(evolve(docs.content, exemptions={}))


def step(document: Any, name: str) -> Any:
    """Take one step of a JSON path."""
    key, _, place = name.partition("[")
    inner = document[key] if key else document
    return inner[int(place.removesuffix("]"))] if place else inner


def followed(document: Any, path: str) -> Any:
    """Follow a JSON path in a document; what would be there if the record said it, is None."""
    *before, last = path.removeprefix("$").removeprefix(".").split(".") if path != "$" else [""]
    for name in before:
        document = step(document, name)
    return step(document, last) if "[" in last or not last or last in document else None


@CATALOGUE
@given(docs=DOCS, on=DAYS)
def test_every_path_leads_somewhere_in_the_file_it_names(docs: Catalog, on: date | None) -> None:
    documents = {name: json.loads(data) for name, data in write_documents(docs.content).items()}
    for notice in docs.validate(on=on):
        found = followed(documents[notice.file], notice.path)
        assert notice.rule in RULES or notice.rule in ABOUT_EXEMPTIONS
        if notice.rule in ("overdue-release", "unknown-territory", "shared-address", "redundant-alias"):
            assert found == notice.value
        assert (
            # One side of a dispute may be that there was no title yet.
            notice.rule in ("no-release", "no-director", "untitled", "unarchived-source", "dispute")
            or found is not None
            or (notice.rule == "incomplete-source")
        )


@CATALOGUE
@given(docs=DOCS)
def test_without_a_day_it_is_the_last_one_cited(docs: Catalog) -> None:
    cited = [
        citation.source.said_by
        for work in docs.productions
        for statement in work.statements
        for citation in (*statement.citations, *statement.refuted_by)
    ]
    cited += [source.said_by for person in docs.people for source in person.gender_sources]
    last = max(cited, default=date.max)
    assert docs.validate().on == last
    assert docs.validate() == docs.validate(on=last) == docs.as_of(last).validate()


@CATALOGUE
@given(docs=DOCS, on=DAYS)
def test_a_later_day_has_more_overdue_and_fewer_in_the_future(docs: Catalog, on: date | None) -> None:
    earlier = docs.validate(on=on or date(2019, 6, 1))
    later = docs.validate(on=earlier.on + timedelta(days=100))
    for one, other, rules in (
        (earlier, later, ("overdue-release",)),
        (later, earlier, ("established-future", "future-source")),
    ):
        places = {(n.rule, n.record, n.path) for n in other}
        assert {(n.rule, n.record, n.path) for n in one if n.rule in rules} <= places


@CATALOGUE
@given(docs=DOCS, seed=st.integers())
def test_the_order_of_the_records_does_not_matter(docs: Catalog, seed: int) -> None:
    records = [*docs.productions, *docs.entities_by_id.values(), *docs.sources]
    random.Random(seed).shuffle(records)
    shuffled = Catalog.of(records, exemptions=docs.exemptions)

    def told(report: Report) -> set[Notice]:
        return {notice for notice in report if notice.rule not in PAIRED}

    assert told(shuffled.validate()) == told(docs.validate())
    assert set(shuffled.validate().by_rule()) == set(docs.validate().by_rule())


# -- exemptions ---------------------------------------------------------------------------------------------------------


@CATALOGUE
@given(docs=DOCS, on=DAYS, whole=st.booleans())
def test_with_an_exemption_each_nothing_is_unexplained(docs: Catalog, on: date | None, whole: bool) -> None:
    bare = without_exemptions(docs)
    report = bare.validate(on=on)
    keys = {(n.rule, n.record, None if whole else n.value or None): n for n in report}
    exemptions = [Exemption(rule, record, f"known: {rule}", value=value) for rule, record, value in keys]
    exempted = Catalog.of([*_records(bare)], exemptions=exemptions).validate(on=report.on)
    assert len(exempted.unexplained) == 0
    assert [evolve(notice, explanation=None) for notice in exempted] == list(report)
    assert {notice.explanation for notice in exempted} == {f"known: {n.rule}" for n in report}


@CATALOGUE
@given(docs=DOCS)
def test_an_exemption_changes_nothing_but_the_explanations(docs: Catalog) -> None:
    bare = without_exemptions(docs)
    known = [evolve(n, explanation=None) for n in docs.validate() if n.rule not in ABOUT_EXEMPTIONS]
    assert known == list(bare.validate())
    explained = {(n.rule, n.record) for n in docs.validate().explained}
    idle = {(e.rule, e.record) for e in docs.exemptions} - explained
    assert {n.record for n in docs.validate() if n.rule in ABOUT_EXEMPTIONS} == {record for _, record in idle}


def _records(docs: Catalog) -> Iterator[Any]:
    yield from docs.productions
    yield from docs.entities_by_id.values()
    yield from docs.sources


# -- against naive ways to find the same ----------------------------------------------------------------------------------


def relatives(entity: Named) -> set[str]:
    above = (getattr(entity, name, None) for name in ("club", "parent", "competition"))
    return {one.id for one in above if one is not None}


def known(entity: Named) -> Iterator[tuple[str, Any]]:
    for field in attrs.fields(type(entity)):
        value = getattr(entity, field.name)
        if (
            field.name in ("sport", "category", "country", "season", "competition", "club")
            and value is not None
        ):
            yield field.name, value


@CATALOGUE
@given(docs=DOCS)
def test_names_that_meet_are_those_of_all_pairs(docs: Catalog) -> None:
    names: dict[str, set[str]] = {"duplicate-name": set(), "shared-alias": set()}
    entities = list(docs.entities_by_id.values())
    for place, entity in enumerate(entities):
        for earlier in entities[:place]:
            if earlier.id in relatives(entity) or entity.id in relatives(earlier):
                continue
            mine, theirs = ({fold(n.text) for n in e.names} for e in (entity, earlier))
            my_aliases, their_aliases = ({fold(a) for a in e.aliases} for e in (entity, earlier))
            one, two = (dict(known(e)) for e in (entity, earlier))
            apart = any(one[name] != two[name] for name in one.keys() & two.keys() - {"club"})
            if type(entity) is type(earlier) and mine & theirs and not apart:
                names["duplicate-name"].add(entity.id)
            if type(entity) is type(earlier) is Team and apart and one.get("club", 1) == two.get("club", 2):
                continue
            if my_aliases & (theirs | their_aliases) or their_aliases & mine:
                names["shared-alias"].add(entity.id)
    report = docs.validate().by_rule()
    for rule, ids in names.items():
        assert {notice.record for notice in report.get(rule, ())} == ids


def as_said(documents: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    """List file, path and text of every date that stands as a fact, from plain data."""
    for file, document in documents.items():
        for section in ("origins", "filming", "releases", "awards") if "productions/" in file else ():
            for place, said in enumerate(document.get(section, ())):
                path = f"$.{section}[{place}]"
                fact = "established" in said or not ({"announced", "reported"} & said.keys())
                if not fact or "refuted" in said:
                    continue
                yield from (
                    (file, f"{path}.{name}", str(said[name]))
                    for name in ("date", "last_part", "year")
                    if name in said
                )
                yield from (
                    (file, f"{path}.part_dates[{n}]", day) for n, day in enumerate(said.get("part_dates", ()))
                )
                sides = [side for side in said.get("period", "").split("/") if side not in ("", "..")]
                yield from ((file, f"{path}.period", side) for side in sides[-1:])


@CATALOGUE
@given(docs=DOCS, on=DAYS)
def test_dates_that_lie_ahead_are_those_of_the_plain_data(docs: Catalog, on: date | None) -> None:
    report = docs.validate(on=on)
    documents = {name: json.loads(data) for name, data in write_documents(docs.content).items()}
    expected = {
        (file, path, text)
        for file, path, text in as_said(documents)
        if PartialDate(text).earliest > report.on
    }
    found = report.by_rule().get("established-future", ())
    assert {(notice.file, notice.path, notice.value) for notice in found} == expected


GRAPHS: Final = st.dictionaries(
    st.integers(0, 7).map(str), st.lists(st.integers(0, 8).map(str), max_size=3, unique=True).map(tuple)
).map(lambda steps: {node: tuple(t for t in targets if t != node) for node, targets in steps.items()})


def reach(steps: Mapping[str, tuple[str, ...]], node: str) -> set[str]:
    found: set[str] = set()
    for _ in range(10):
        found |= {target for known in {node} | found for target in steps.get(known, ())}
    return found


@given(steps=GRAPHS)
def test_rings_are_rings_and_no_knot_is_without_one(steps: dict[str, tuple[str, ...]]) -> None:
    rings = list(_rings(steps))
    for ring in rings:
        assert len(set(ring)) == len(ring) > 1
        assert all(after in steps[before] for before, after in zip(ring, [*ring[1:], ring[0]], strict=True))
    knotted = {node for node in steps if node in reach(steps, node)}
    for node in knotted:
        knot = {other for other in reach(steps, node) if node in reach(steps, other)}
        assert any(set(ring) <= knot for ring in rings)
    assert bool(rings) == bool(knotted)


def test_a_long_ring_is_found_and_told_in_short() -> None:
    steps = {str(n): (str((n + 1) % 20_000),) for n in range(20_000)}
    (ring,) = _rings(steps)
    assert len(ring) == 20_000


# -- reports ------------------------------------------------------------------------------------------------------------


@CATALOGUE
@given(report=reports())
def test_the_parts_of_a_report_make_the_whole(report: Report) -> None:
    for parts in (
        [report.warnings, report.notes],
        [report.explained, report.unexplained],
        list(report.by_rule().values()),
        list(report.by_record().values()),
    ):
        assert sum(map(len, parts)) == len(report)
        assert sorted((n for part in parts for n in part), key=repr) == sorted(report, key=repr)
        assert all(part.on == report.on for part in parts)
    assert all(notice.severity is Severity.WARNING for notice in report.warnings)
    assert Report(report.on, [*report[:2], *report[2:]]) == report
    assert list(report) == [report[place] for place in range(len(report))]


@CATALOGUE
@given(report=reports())
def test_a_report_prints_every_notice_on_a_line_of_its_own(report: Report) -> None:
    lines = str(report).splitlines()
    assert len(lines) == min(len(report), 100) + (len(report) > 100) + 1
    assert all(line.isprintable() and len(line) < 600 for line in lines)
    for notice, line in zip(report[:100], lines, strict=False):
        assert line.startswith(f"{notice.severity}: {notice.file} $")
        assert f"[{notice.rule}" in line


def test_a_report_shows_its_commonest_rules_and_prints_a_hundred_lines() -> None:
    (notice,) = ALL["shared-address"][0].found.validate().by_rule()["shared-address"]
    many = [evolve(notice, rule=f"rule-{place % 9}", record=f"r-{place}") for place in range(120)]
    report = Report(date(2019, 6, 1), many)
    assert repr(report[:1]) == "<Report on 2019-06-01: 1 warning: rule-0 (1)>"
    assert repr(report) == (
        "<Report on 2019-06-01: 120 warnings: rule-0 (14), rule-1 (14), rule-2 (14), rule-3 (13), rule-4 (13),"
        " rule-5 (13), 3 rules more>"
    )
    assert str(report).splitlines()[-2:] == ["… and 20 more", "120 warnings"]
    assert str(report[:100]).splitlines()[-2:] == [str(many[99]), "100 warnings"]


def test_every_field_of_a_notice_counts_and_is_printed() -> None:
    (notice,) = ALL["shared-address"][0].found.validate().by_rule()["shared-address"]
    line = (
        "warning: sources.json $.juli.url: 'mai' has the same address ('https://x.org/mai') [shared-address]"
    )
    assert str(notice) == line
    assert str(evolve(notice, explanation="a mirror")).endswith("[shared-address: stands, as 'a mirror']")
    for field in attrs.fields(Notice):
        other: Any = (
            Severity.NOTE if field.name == "severity" else ("x",) if field.alias == "suggestions" else "7"
        )
        changed = evolve(notice, **{str(field.alias): other})
        assert changed != notice
        assert hash(changed) != hash(notice)


@CATALOGUE
@given(report=reports())
def test_rows_are_plain_and_lose_nothing(report: Report) -> None:
    rows = json.loads(json.dumps(report.to_rows()))
    for notice, row in zip(report, rows, strict=True):
        plain = {**row, "severity": Severity(row["severity"]), "suggestions": tuple(row["suggestions"])}
        given = {name: value for name, value in plain.items() if value is not None}
        assert Notice(**given) == notice


@CATALOGUE
@given(report=reports())
def test_reports_can_be_pickled_and_copied(report: Report) -> None:
    assert pickle.loads(pickle.dumps(report)) == copy.deepcopy(report) == report
    assert [copy.copy(notice) for notice in report] == list(report)
