"""What type checkers see of the public names. Read by mypy and pyright; `test_api.py` runs it too."""

from __future__ import annotations

from datetime import date
from typing import assert_type

from sportsdocs import (
    Catalog,
    Change,
    ChangeKind,
    Citation,
    Conflict,
    Credit,
    CreditEntry,
    Dispute,
    Extent,
    Finding,
    FirstReport,
    Formatter,
    Hedge,
    Identifiers,
    Kind,
    Match,
    Matches,
    Money,
    Move,
    Name,
    Names,
    Organization,
    PartialDate,
    Period,
    Person,
    Production,
    Quantity,
    Release,
    Releases,
    Role,
    Season,
    SingleSourced,
    Source,
    Standing,
    Statement,
    Summary,
    Team,
    Text,
    Title,
    Version,
    from_dict,
    from_json,
    load,
    sample,
    to_json,
)
from sportsdocs.model.entities import Named
from sportsdocs.query.naming import MatchKind


def values() -> None:
    """Values and what they answer."""
    day = PartialDate("2018-08~")
    assert_type(day.earliest, date)
    assert_type(day.as_date(), date | None)
    assert_type(day.before("2019"), bool | None)
    assert_type(day.within(Period("2018-01/..")), bool | None)
    assert_type(Period("2018/2019").start, PartialDate | None)
    assert_type(Season("2018/19").years, tuple[int, int])
    assert_type(Quantity(200, "over").hedge, Hedge)
    assert_type(Quantity(4, to=6).exact, int | None)
    assert_type(Money(5, "EUR").currency, str)
    assert_type(Text({"de": "Kapitän"}).get("de"), str | None)
    assert_type(Names("ZDF").best("de"), Name)
    assert_type(Identifiers({"wikidata": "Q42"}).get("wikidata"), str | None)


def records() -> None:
    """Constructors take an object or its text form; fields have the object's type."""
    source = Source("blatt", published="2019-05-21")
    title = Title("Film", language="de", kind="working", citations=[Citation(source, "reported")])
    assert_type(title.standing, Standing)
    assert_type(title.refuted, bool)
    assert_type(title.first_citations, tuple[Citation, ...])
    release = Release("streaming", platform=Organization("kino", "Kino"), date="2019-08", rhythm="weekly")
    assert_type(release.date, PartialDate | None)
    assert_type(release.platform, Organization | None)
    assert_type(Release("theatrical", version="television", running_time=55).version, Version | None)
    assert_type(Release("theatrical", version=Version.SHORT).running_time, Quantity | None)
    assert_type(Extent(4).episodes, Quantity | None)
    assert_type(Credit(Person("ana", "Ana"), "director").contributor, Person | Organization | Team)
    assert_type(Credit(Person("ana", "Ana"), Role.DIRECTOR).role, Role)


def productions() -> None:
    """What a production answers."""
    film = Production("film", "film", titles=[Title("Film")])
    assert_type(film.kind, Kind)
    assert_type(film.title, str | None)
    assert_type(film.episode_count, int | None)
    assert_type(film.premiere, Release | None)
    assert_type(film.rescheduled, bool | None)
    assert_type(film.delay, tuple[int, int] | None)
    assert_type(film.announced_dates, tuple[PartialDate, ...])
    assert_type(film.delay, tuple[int, int] | None)
    assert_type(film.territory_count, Quantity | None)
    assert_type(film.filming_period, Period | None)
    assert_type(film.people(Role.DIRECTOR), tuple[Person, ...])
    assert_type(film.companies, tuple[Organization, ...])
    assert_type(film.platforms, tuple[Organization, ...])
    assert_type(film.history(Release), tuple[Release, ...])
    assert_type(film.statements, tuple[Statement, ...])
    assert_type(film.conflicts(), tuple[Conflict, ...])
    assert_type(film.as_of("2019-06-01"), Production)


def catalogues() -> None:
    """What a catalogue answers."""
    docs = sample()
    assert_type(docs, Catalog)
    assert_type(docs | docs, Catalog)
    assert_type(docs.as_of("2019-06-01"), Catalog)
    assert_type(docs.productions["inside-borussia-dortmund"], Production)
    assert_type(docs.productions.get("x"), Production | None)
    assert_type(docs.people[0], Person)
    assert_type(docs.credits_of("Aljoscha Pause").where(role="director").first(), CreditEntry)
    assert_type(docs.credits.count_by("role"), dict[Role, int])
    assert_type(docs.releases_on("Prime Video").group_by("year"), dict[int | None, Releases])
    assert_type(docs.releases.where(kind="preview").page(1), Releases)
    assert_type(docs.releases[0].announcements, tuple[Release, ...])
    assert_type(docs.releases[0].version, Version | None)
    assert_type(docs.releases[0].running_time, Quantity | None)
    assert_type(docs.credits[0].affiliation, Organization | None)
    assert_type(docs.find("goetze"), Matches)
    assert_type(docs.find("goetze", typos=False)[0], Match)
    assert_type(docs.find("goetze")[:3], Matches)
    assert_type(docs.find("goetze").suggestions, tuple[str, ...])
    assert_type(docs.find("goetze")[0].obj, Production | Named | Source)
    for kind, found in docs.find("goetze").by_kind().items():
        assert_type(kind, MatchKind)
        assert_type(found, Matches)
    known = Catalog.of([Production("film", "film", identifiers={"imdb": "tt0111161"})])
    assert_type(known.by_identifier("imdb", "tt0111161"), Production | Named)
    assert_type(docs.sources.first(), Source)
    assert_type(load().data_version, str | None)
    film = docs.productions[0]
    assert_type(from_json(Production, to_json(film), within=docs), Production)
    assert_type(from_dict(Quantity, 4), Quantity)


def history() -> None:
    """What a catalogue tells of who said what, when."""
    docs = sample()
    assert_type(docs.changes("2019-05", date(2019, 7, 17), sure=False), tuple[Change, ...])
    change, move, report = docs.changes()[0], docs.moves()[0], docs.first_reports()[0]
    assert_type(change.day, date)
    assert_type(change.kind, ChangeKind)
    assert_type(change.statement, Statement)
    assert_type(move, Move)
    assert_type(move.delay, tuple[int, int])
    assert_type(move.days, int | None)
    assert_type(report, FirstReport)
    assert_type(report.publishers, tuple[Organization, ...])
    assert_type(docs.single_sourced(by="publisher"), tuple[SingleSourced, ...])
    assert_type(docs.single_sourced()[0].rests_on, Source | Person | Organization | Team)
    assert_type(docs.conflicts(), tuple[Dispute, ...])
    assert_type(docs.conflicts()[0].conflict, Conflict)


def wording() -> None:
    """What a formatter prints."""
    de, film = Formatter("de"), sample().productions[0]
    assert_type(de.date("2019-08-16"), str)
    assert_type(de.credits(film), str)
    assert_type(de.credits(film, form="sentence", ahead=True), str)
    assert_type(de.role("producer", gender="feminine", count=2), str)
    assert_type(de.fact_sheet(film, within=sample()), str)
    assert_type(de.summary(film), Summary)
    assert_type(de.list(["a", "b"]), str)


def problems(finding: Finding) -> None:
    """What an error tells."""
    assert_type(finding.reason, str)
    assert_type(finding.line, int | None)
    assert_type(finding.suggestions, tuple[str, ...])
