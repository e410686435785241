"""Rows of credits and of releases: what each criterion means, whom names mean, and what cannot be asked."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

import sportsdocs
from sportsdocs.errors import InvalidTypeError, InvalidValueError, NotFoundError, QueryError
from sportsdocs.model.citations import Citation
from sportsdocs.model.dates import PartialDate, Period
from sportsdocs.model.kinds import ReleaseKind, Version
from sportsdocs.model.productions import Production
from sportsdocs.model.quantities import Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit, Release, Title
from sportsdocs.query import (
    Context,
    CreditEntry,
    Credits,
    Productions,
    ReleaseEntry,
    Releases,
    came_out,
    credit_for,
    credited,
    criteria,
    did,
    directed_by,
    having,
    named,
    released,
    satisfies,
)
from sportsdocs.query.entries import credit_entries, release_entries
from tests.query.questions import resolver_of
from tests.query.test_meaning import (
    ENTITIES,
    abroad,
    ana,
    bo,
    credit,
    fact,
    out,
    plan,
    refuting,
    series,
    shown,
    side,
    stadium,
    station,
    stream,
)

other = Production("other", "film", titles=[Title("Das andere Werk")])
titled = {"titles": [Title("Das Werk")]}
docs = sportsdocs.sample()


def context(work: Production) -> Context:
    return Context([work, other], resolver_of(*ENTITIES, work, other))


def ask_credit(work: Production, **given: Any) -> bool | None:
    """Ask the only credit of a production."""
    rows = Credits(credit_entries(work), context(work))
    assert len(rows) == 1
    return _answer(rows, given)


def ask_release(work: Production, **given: Any) -> bool | None:
    """Ask the only release of a production."""
    rows = Releases(release_entries(work), context(work))
    assert len(rows) == 1
    return _answer(rows, given)


def _answer(rows: Any, given: dict[str, Any]) -> bool | None:
    if rows.where(**given):
        return True
    return None if rows.where(**given, sure=False) else False


Cases = dict[str, list[tuple[Production, Any, bool | None]]]
directing = series(**titled, credits=[Credit(ana, "director")])
producing = credit(Credit(ana, "creative-producer", affiliation=stream))
company = credit(Credit(stream, "production-company"))
dubbed = credit(Credit(bo, "narrator", language="en"))

CREDITS: Cases = {
    "contributor": [
        (directing, ana, True),
        (directing, "ana-berg", True),
        (directing, "ana berg", True),
        (company, "Stream+", True),
        (credit(Credit(side, "participant")), "FC Beispiel", False),
        (credit(Credit(side, "participant")), "Beispiel", True),
        (directing, bo, False),
        (producing, stream, False),
    ],
    "role": [
        (directing, "director", True),
        (directing, Role.DIRECTOR, True),
        (producing, "producer", True),
        (producing, "creative-producer", True),
        (directing, "producer", False),
        (credit(Credit(ana, "producer")), "creative-producer", False),
    ],
    "affiliation": [
        (producing, "Stream+", True),
        (producing, stream, True),
        (producing, station, False),
        (company, stream, False),
        (directing, stream, False),
    ],
    "company": [
        (producing, "stream", True),
        (company, "Stream+", True),
        (company, stream, True),
        (producing, station, False),
        (directing, stream, False),
    ],
    "production": [
        (directing, "work", True),
        (directing, "Das Werk", True),
        (directing, directing, True),
        (directing, [other, "work"], True),
        (directing, Productions([directing, other]), True),
        (directing, other, False),
        (directing, ["other"], False),
        (directing, Productions(), False),
        (directing, [], False),
    ],
    "language": [
        (dubbed, "en", True),
        (dubbed, "de", False),
        (directing, "en", False),
    ],
    "standing": [
        (credit(Credit(ana, "director", citations=[plan])), "announced", True),
        (credit(Credit(ana, "director", citations=[fact])), "established", True),
        (credit(Credit(ana, "director", citations=[plan, fact])), "established", True),
        (credit(Credit(ana, "director", citations=[plan, fact])), "announced", False),
        (credit(Credit(ana, "director", citations=[Citation(plan.source, "reported")])), "announced", False),
    ],
}

august = shown(date="2019-08-16", territories=["DE", "AT"], exclusive=True)
here = series(**titled, releases=[august])
moved = out(shown(date="2019-08-09", citations=[plan]), shown(date="2019-08-16", citations=[fact]))
preview = out(stadium)
planned = out(shown(date="2020", citations=[plan]))

RELEASES: Cases = {
    "production": [
        (here, "work", True),
        (here, "das werk", True),
        (here, here, True),
        (here, (other, here), True),
        (here, Productions([here]), True),
        (here, other, False),
        (here, [], False),
        (planned, Productions(), False),
    ],
    "kind": [
        (here, "streaming", True),
        (here, ReleaseKind.STREAMING, True),
        (here, "broadcast", False),
        (preview, "preview", True),
        (preview, "theatrical", False),
    ],
    "platform": [
        (here, stream, True),
        (here, "stream", True),
        (here, "STREAM+", True),
        (here, station, False),
        (out(shown(on=None, date="2019")), stream, None),
        (out(Release("broadcast", date="2019")), stream, None),
        (out(Release("theatrical", date="2019")), stream, False),
        (out(Release("physical")), stream, False),
        (preview, stream, False),
    ],
    "released": [
        (here, 2019, True),
        (here, date(2019, 8, 16), True),
        (here, PartialDate("2019-08"), True),
        (here, Period("2019-08/.."), True),
        (here, (2018, None), True),
        (here, 2018, False),
        (here, (None, "2019-08-15"), False),
        (out(shown(date="2019-08")), "2019-08-16", None),
        (out(shown(date="2019-08")), "2019", True),
        (out(shown()), 2019, None),
        # The date that is chosen counts, and not the one that gave way.
        (moved, "2019-08-16", True),
        (moved, "2019-08-09", False),
        (preview, "2019-08-14", True),
    ],
    "territory": [
        (here, "DE", True),
        (here, "CH", False),
        (here, "001", False),
        (out(shown(date="2019", territories=["001"])), "001", True),
        (out(abroad), "DE", True),
        (out(abroad), "CN", False),
        (out(abroad), "001", False),
        (out(shown(date="2019")), "DE", None),
    ],
    "announced": [
        (moved, "2019-08-09", True),
        (moved, "2019-08-16", False),
        (planned, "2020-03", None),
        (planned, 2020, True),
        (out(shown(citations=[plan])), 2019, None),
        (here, 2019, False),
        (out(shown(date="2019-08-09", citations=[plan], refuted_by=refuting), august), 2019, False),
    ],
    "exclusive": [
        (here, True, True),
        (here, False, False),
        (out(shown(exclusive=False)), False, True),
        (out(shown(exclusive=False)), True, False),
        (out(shown()), True, None),
        (out(shown()), False, None),
        # Said by another source than the date.
        (out(shown(date="2019-08-09", exclusive=True, citations=[plan]), shown(date="2019-08-16", citations=[fact])), True, True),
    ],
    "standing": [
        (here, "established", True),
        (moved, "established", True),
        (moved, "announced", False),
        (planned, "announced", True),
        (planned, "established", False),
    ],
}  # fmt: skip


def each(cases: Cases) -> list[Any]:
    return [
        pytest.param(name, *case, id=f"{name}-{place}")
        for name, found in cases.items()
        for place, case in enumerate(found)
    ]


@pytest.mark.parametrize(("criterion", "work", "asked", "answer"), each(CREDITS))
def test_a_criterion_of_credits_means(
    criterion: str, work: Production, asked: Any, answer: bool | None
) -> None:
    assert ask_credit(work, **{criterion: asked}) is answer


@pytest.mark.parametrize(("criterion", "work", "asked", "answer"), each(RELEASES))
def test_a_criterion_of_releases_means(
    criterion: str, work: Production, asked: Any, answer: bool | None
) -> None:
    assert ask_release(work, **{criterion: asked}) is answer


def test_every_criterion_has_its_cases() -> None:
    assert CREDITS.keys() == criteria.CreditCriteria.__annotations__.keys()
    assert RELEASES.keys() == criteria.ReleaseCriteria.__annotations__.keys()
    for cases in (*CREDITS.values(), *RELEASES.values()):
        assert {True, False} <= {answer for _, _, answer in cases}


def test_all_criteria_hold_for_the_same_credit() -> None:
    work = credit(Credit(ana, "producer", affiliation=stream), Credit(bo, "director", affiliation=station))
    rows = Credits(credit_entries(work), context(work))
    assert [e.contributor for e in rows.where(role="producer", affiliation="Stream+")] == [ana]
    assert not rows.where(contributor=ana, affiliation="ZDS")
    assert rows.where(credit_for(role="producer") | credit_for(ana), company=stream) == rows[:1]
    assert rows.where() == rows


def test_a_no_outweighs_a_perhaps_in_one_release() -> None:
    work = out(shown(date="2019-08", territories=["DE"]))
    assert ask_release(work, released="2019-08-16", territory="DE") is None
    assert ask_release(work, released="2019-08-16", territory="US") is False
    assert ask_release(work, released="2019-08", territory="DE") is True
    assert ask_release(work, released="2019-08-16", production=other) is False


def test_contradicted_credits_are_none_and_releases_are_each_there_once() -> None:
    filed = [Credit(ana, "director"), Credit(bo, "director", refuted_by=refuting)]
    assert [e.credit for e in credit_entries(credit(*filed))] == filed[:1]
    wrong = shown(on=station, date="2018", refuted_by=refuting)
    (moved_once,) = release_entries(out(*moved.releases, wrong))
    assert (moved_once.date, moved_once.chosen.date) == (PartialDate("2019-08-16"),) * 2
    assert [said.date for said in moved_once.announcements] == [PartialDate("2019-08-09")]


def test_a_plan_that_names_less_may_give_the_date_but_not_the_place() -> None:
    vague = Release("streaming", date="2019-08-16", citations=[plan])
    (entry,) = release_entries(out(shown(territories=["DE"], citations=[fact]), vague))
    assert (entry.platform, entry.territories) == (stream, ("DE",))
    assert entry.date == PartialDate("2019-08-16")
    assert entry.standing is entry.chosen.standing


def test_an_entry_names_its_version_and_the_chosen_running_time() -> None:
    cut = shown(version="cinema", running_time=136, citations=[fact])
    vague = Release("streaming", date="2019-08-16", running_time=140, citations=[plan])
    (entry,) = release_entries(out(cut, vague))
    assert (entry.version, entry.running_time) == (Version.CINEMA, Quantity(136))
    whole, part = release_entries(out(shown(citations=[fact]), cut))
    assert (whole.version, whole.running_time, part.version) == (None, None, Version.CINEMA)


def test_an_entry_says_what_its_statement_says() -> None:
    entry = docs.credits.where(production="inside-borussia-dortmund", role="director").one()
    assert entry.production is docs.productions["inside-borussia-dortmund"]
    assert (entry.contributor, entry.role) == (docs.people["aljoscha-pause"], Role.DIRECTOR)
    assert (entry.affiliation, entry.language) == (entry.credit.affiliation, entry.credit.language)
    release = docs.releases.where(production=entry.production, kind="streaming").one()
    assert release.last_part == PartialDate("2019-09-13")
    assert (str(release.rhythm), release.exclusive, release.year) == ("weekly", True, 2019)
    assert release.needs_no_platform is release.is_preview is False
    assert all(e.needs_no_platform for e in docs.releases.where(kind="preview"))


# -- who is meant ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "asked",
    [
        {"contributor": "aljoscha-pause"},
        {"contributor": "Aljoscha Pause"},
        {"contributor": docs.people["aljoscha-pause"]},
    ],
    ids=["id", "name", "object"],
)
def test_a_credit_is_asked_for_by_object_id_and_name(asked: Any) -> None:
    found = docs.credits.where(**asked)
    assert {e.contributor.id for e in found} == {"aljoscha-pause"}
    assert found == docs.credits.where(satisfies(lambda e: e.contributor.id == "aljoscha-pause"))


UNKNOWN: dict[str, tuple[Callable[[], Any], str]] = {
    "contributor": (lambda: docs.credits.where(contributor="Aljosha Pause"), "Aljoscha Pause"),
    "affiliation": (lambda: docs.credits.where(affiliation="UFA Documentry"), "UFA Documentary"),
    "company": (lambda: docs.credits.where(company="ufa-documentry"), "UFA Documentary"),
    "credit of": (lambda: docs.credits.where(production="being-maria-goetze"), "Being Mario Götze"),
    "platform": (lambda: docs.releases.where(platform="Prime Vidio"), "Prime Video"),
    "release of": (lambda: docs.releases.where(production="Insid Borussia Dortmund"), "Inside Borussia Dortmund"),
    "one of several": (lambda: docs.releases.where(production=["being-mario-goetze", "first-team-juventos"]), "First Team: Juventus"),
    "in a predicate": (lambda: docs.credits.where(~credit_for("Aljosha Pause")), "Aljoscha Pause"),
    "in a release predicate": (lambda: docs.releases.where(came_out(on="Prime Vidio") | came_out(when=2019)), "Prime Video"),
}  # fmt: skip


@pytest.mark.parametrize("name", UNKNOWN)
def test_a_name_that_is_not_there_raises_with_near_names(name: str) -> None:
    ask, near = UNKNOWN[name]
    with pytest.raises(NotFoundError) as caught:
        ask()
    assert near in caught.value.findings[0].suggestions


def test_a_name_is_looked_up_before_it_is_asked() -> None:
    (entry,) = credit_entries(directing)
    (release,) = release_entries(here)
    for question in (credit_for("Ana Berg"), credit_for(company="Stream+"), credit_for(production="work")):
        with pytest.raises(QueryError, match="not looked up yet"):
            question.test(entry)
    for asked in (came_out(on="Stream+"), came_out(production="work")):
        with pytest.raises(QueryError, match="not looked up yet"):
            asked.test(release)
    assert credit_for(ana, production=directing).test(entry) is True
    assert came_out(stream, 2019, "DE").test(release) is True


# -- what cannot be asked -------------------------------------------------------------------------------------------

WRONG: dict[str, tuple[Callable[[], Any], type[Exception], str]] = {
    "production asked of credits": (
        lambda: docs.credits.where(directed_by("Aljoscha Pause")),  # type: ignore[arg-type]
        QueryError,
        "cannot be asked of a credit: it is a question about a Production",
    ),
    "production asked of releases": (
        lambda: docs.releases.where(came_out(when=2019) & released(on="DAZN")),  # type: ignore[operator]
        QueryError,
        "cannot be asked of a release: it is a question about a Production",
    ),
    "credit asked of productions": (
        lambda: docs.productions.where(credit_for("Aljoscha Pause")),  # type: ignore[arg-type]
        QueryError,
        "it is a question about a CreditEntry",
    ),
    "release asked of credits": (
        lambda: docs.credits.where(came_out(on="DAZN")),  # type: ignore[arg-type]
        QueryError,
        "it is a question about a ReleaseEntry",
    ),
    "person asked of credits": (
        lambda: docs.credits.where(did("director")),  # type: ignore[arg-type]
        QueryError,
        "cannot be asked of a credit",
    ),
    "name asked of releases": (
        lambda: docs.releases.where(named("Prime")),  # type: ignore[arg-type]
        QueryError,
        "cannot be asked of a release",
    ),
    "field asked of releases": (
        lambda: docs.releases.where(having("language", "de")),  # type: ignore[arg-type]
        QueryError,
        "cannot be asked of a release",
    ),
    "credits by platform": (
        lambda: docs.credits.where(platform="DAZN"),  # type: ignore[call-arg]
        QueryError,
        "credits cannot be asked for 'platform'",
    ),
    "releases by role": (
        lambda: docs.releases.where(role="director"),  # type: ignore[call-arg]
        QueryError,
        "releases cannot be asked for 'role'",
    ),
    "credits by person": (
        lambda: docs.credits.where(person="x"),  # type: ignore[call-arg]
        QueryError,
        "did you mean 'contributor'",
    ),
    "releases by year": (
        lambda: docs.releases.where(year=2019),  # type: ignore[call-arg]
        QueryError,
        "did you mean 'released'",
    ),
    "credit of nothing": (credit_for, QueryError, r"credit_for\(\) needs something"),
    "release of nothing": (came_out, QueryError, r"came_out\(\) needs something"),
    "nothing asked for": (
        lambda: docs.credits.where(role=None),  # type: ignore[arg-type]
        QueryError,
        "role=None asks for nothing",
    ),
    "unknown role": (
        lambda: docs.credits.where(role="directr"),  # type: ignore[arg-type]
        InvalidValueError,
        "did you mean 'director'",
    ),
    "unknown kind": (
        lambda: docs.releases.where(kind="streming"),  # type: ignore[arg-type]
        InvalidValueError,
        "did you mean 'streaming'",
    ),
    "language by name": (lambda: docs.credits.where(language="English"), InvalidValueError, "a tag such as"),
    "territory by name": (
        lambda: docs.releases.where(territory="Germany"),
        InvalidValueError,
        "a code such as",
    ),
    "number as production": (
        lambda: docs.credits.where(production=3),  # type: ignore[arg-type]
        InvalidTypeError,
        "rows of productions",
    ),
    "person as production": (
        lambda: docs.credits.where(production=[ana]),  # type: ignore[list-item]
        InvalidTypeError,
        "must be Production",
    ),
    "person as platform": (
        lambda: docs.releases.where(platform=ana),  # type: ignore[arg-type]
        InvalidTypeError,
        "must be Organization",
    ),
    "key of credits": (
        lambda: docs.credits.count_by("rol"),  # type: ignore[call-overload]
        QueryError,
        "did you mean 'role'",
    ),
    "key of releases": (
        lambda: docs.releases.group_by("plattform"),  # type: ignore[call-overload]
        QueryError,
        "did you mean 'platform'",
    ),
    "credits with releases": (
        lambda: docs.credits & docs.releases,  # type: ignore[operator]
        QueryError,
        "nothing in common",
    ),
}


@pytest.mark.parametrize(
    ("table", "said", "called"),
    [
        ("credits", "director", "contributor"), ("credits", "name", "contributor"), ("credits", "job", "role"),
        ("credits", "title", "production"), ("releases", "date", "released"), ("releases", "on", "platform"),
        ("releases", "broadcaster", "platform"), ("releases", "country", "territory"), ("sources", "year", "published"),
        ("sources", "date", "published"), ("people", "production", "credited_on"), ("people", "job", "roles"),
    ],
)  # fmt: skip
def test_what_is_called_otherwise_here_is_offered(table: str, said: str, called: str) -> None:
    with pytest.raises(QueryError, match=f"did you mean '{called}'"):
        getattr(docs, table).where(**{said: "x"})


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_question_says_what_is_right(name: str) -> None:
    ask, error, says = WRONG[name]
    with pytest.raises(error, match=says):
        ask()


# -- rows -----------------------------------------------------------------------------------------------------------


def test_rows_are_counted_and_grouped() -> None:
    for rows in (docs.credits, docs.releases):
        keys: tuple[Any, ...] = (
            ("role", "contributor") if isinstance(rows, Credits) else ("platform", "year", "kind")
        )
        for key in keys:
            groups: dict[Any, Any] = rows.group_by(key)
            assert {value: len(found) for value, found in groups.items()} == rows.count_by(key)
            assert sum(map(len, groups.values())) == len(rows)
            assert all(getattr(e, key) == value for value, found in groups.items() for e in found)
            assert [*groups].index(None) == len(groups) - 1 if None in groups else True
    pairs = docs.releases.count_by("platform", "year")
    prime = docs.organizations["prime-video"]
    assert pairs[prime, 2018] == docs.releases.count_by("platform", "year")[prime, 2018] == 4
    assert docs.releases.count_by(lambda e: e.is_preview)[False] == len(
        docs.releases.where(~came_out(kind="preview"))
    )
    behalf = docs.credits.count_by(lambda e: e.affiliation is not None)
    assert behalf[True] == sum(
        filed.affiliation is not None for work in docs.productions for filed in work.credits
    )


def test_rows_are_sets_and_pages() -> None:
    rows = docs.credits
    some, rest = rows.where(role="director"), rows.where(~credit_for(role="director"))
    assert some | rest == rows
    assert not some & rest
    assert rows - some == rest
    assert [e for number in range(1, 9) for e in rows.page(number)] == list(rows)
    assert docs.releases.sorted_by(lambda e: e.date).first().date == PartialDate("2014-11-22")
    assert pickle.loads(pickle.dumps(some)) == some
    assert pickle.loads(pickle.dumps(docs.releases)) == docs.releases
    assert isinstance(rows[0], CreditEntry)
    assert isinstance(docs.releases[0], ReleaseEntry)


def test_all_credits_and_releases_of_the_catalogue_are_there() -> None:
    works = docs.productions
    assert [(e.production, e.credit) for e in docs.credits] == [
        (work, filed) for work in works for filed in work.credits if not filed.refuted_by
    ]
    assert [(e.production, e.chosen) for e in docs.releases] == [
        (work, chosen) for work in works for chosen in work.chosen_releases
    ]


def test_the_catalogue_of_a_day_has_its_own_entries() -> None:
    then = docs.as_of("2019-06-01").releases.where(production="inside-borussia-dortmund").one()
    assert (then.date, str(then.standing)) == (PartialDate("2019-08-09"), "announced")


def test_questions_about_productions_agree() -> None:
    pause = docs.credits.where(credit_for("Aljoscha Pause", "producer"))
    assert {e.production for e in pause} == set(
        docs.productions.where(credited("Aljoscha Pause", "producer"))
    )
