"""The strategies: valid, varied, and shrinking to what a person would have written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache
from operator import attrgetter

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy

from sportsdocs.catalog import Catalog
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.sections import SECTIONS
from sportsdocs.model.statements import Release
from sportsdocs.model.things import release_things
from sportsdocs.testing.catalogs import catalogs
from sportsdocs.testing.productions import productions, released_productions
from sportsdocs.testing.releases import release_histories, releases
from sportsdocs.testing.worlds import USUAL, World, worlds

#: Without the phase that explains a failure: it runs the test a hundred times more.
ONCE = settings(
    max_examples=5_000,
    database=None,
    derandomize=True,
    report_multiple_bugs=False,
    phases=[Phase.generate, Phase.shrink],
)


@cache
def drawn(make: Callable[[], SearchStrategy[Production]]) -> list[Production]:
    found: list[Production] = []

    @settings(
        max_examples=300,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(make())
    def keep(production: Production) -> None:
        found.append(production)

    keep()
    return found


def test_productions_say_something_of_everything_and_are_not_all_alike() -> None:
    found = drawn(productions)
    said = Counter(type(statement) for production in found for statement in production.statements)
    assert set(said) == set(SECTIONS.values())
    assert min(said.values()) >= 10
    assert len({production.statements for production in found}) > 150


@pytest.mark.parametrize(
    "condition",
    [
        lambda p: p.rescheduled is True,
        lambda p: p.rescheduled is None,
        lambda p: bool(p.conflicts()),
        lambda p: len(p.chosen_releases) > 2,
        lambda p: any(one.refuted for one in p.releases),
        lambda p: any(len(one.citations) > 2 for one in p.releases),
        lambda p: {one.standing for one in p.releases} == set(Standing),
        lambda p: p.premiere is not None and p.premiere.kind.value == "festival",
        lambda p: any(
            len({attrgetter("version")(s) for s in t.statements}) > 1 for t in release_things(p.releases)
        ),
    ],
    ids=[
        "moved",
        "perhaps moved",
        "conflict",
        "three releases",
        "refuted",
        "cited thrice",
        "all standings",
        "festival",
        "a plan without its version",
    ],
)
def test_histories_of_releases_hold_what_the_rule_is_about(condition: Callable[[Production], bool]) -> None:
    assert sum(map(condition, drawn(released_productions))) >= 3


def test_a_moved_premiere_shrinks_to_two_plain_releases() -> None:
    smallest = find(productions(), lambda p: p.rescheduled is True, settings=ONCE)
    assert smallest.statements == smallest.releases
    assert len(smallest.releases) == 2
    for release in smallest.releases:
        assert (release.platform, release.place, release.territories, release.part_dates) == (
            None,
            None,
            (),
            (),
        )
        assert len(release.citations) <= 1


def test_a_conflict_shrinks_to_two_statements_without_trimmings() -> None:
    smallest = find(productions(), lambda p: bool(p.conflicts()), settings=ONCE)
    assert len(smallest.statements) == 2
    assert all(not one.refuted for one in smallest.statements)


def test_the_simplest_production_says_nothing() -> None:
    simplest = find(productions(), lambda p: True, settings=ONCE)
    assert simplest.statements == ()
    assert not simplest.identifiers


def test_the_simplest_catalogue_holds_no_production() -> None:
    assert len(find(catalogs(), lambda docs: True, settings=ONCE).productions) == 0


@settings.get_profile("catalogue")
@given(docs=catalogs())
def test_catalogues_hold_together(docs: Catalog) -> None:
    records = [*docs.productions, *docs.entities_by_id.values(), *docs.sources]
    assert Catalog.of(records, version=docs.data_version, exemptions=docs.exemptions) == docs
    assert len({record.id for record in records}) == len(records)


@settings.get_profile("catalogue")
@given(world=worlds(), data=st.data())
def test_productions_of_one_world_share_its_sources_and_people(world: World, data: DataObject) -> None:
    one, other = data.draw(productions(world)), data.draw(productions(world, id="other"))
    known = {id(source) for source in world.sources}
    for production in (one, other):
        for statement in production.statements:
            assert {id(c.source) for c in (*statement.citations, *statement.refuted_by)} <= known
    assert other.id == "other"


@settings.get_profile("catalogue")
@given(world=worlds())
def test_worlds_name_every_record_once(world: World) -> None:
    ids = [record.id for record in world.records]
    assert len(set(ids)) == len(ids)
    assert not set(ids) & set(world.works)
    assert world.sources
    assert world.parties


@settings.get_profile("catalogue")
@given(release=releases(USUAL))
def test_no_source_establishes_a_generated_release_ahead_of_it(release: Release) -> None:
    for citation in release.citations:
        if citation.standing is Standing.ESTABLISHED and release.date is not None:
            assert release.date.earliest <= citation.source.said_by


@settings.get_profile("catalogue")
@given(history=release_histories())
def test_histories_say_nothing_twice(history: tuple[Release, ...]) -> None:
    assert history
    assert len({release.content for release in history}) == len(history)
    assert len({release.kind for release in history}) == 1
