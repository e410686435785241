"""Right questions and what they answer: checked by mypy --strict and pyright, never run."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, assert_type

from sportsdocs import (
    Catalog,
    Change,
    Competition,
    Competitions,
    CreditEntry,
    Credits,
    Dispute,
    Event,
    Events,
    FirstReport,
    Formatter,
    Franchise,
    Franchises,
    Kind,
    Match,
    Matches,
    Money,
    Move,
    Organization,
    Organizations,
    PartialDate,
    People,
    Period,
    Person,
    Predicate,
    Production,
    Productions,
    Quantity,
    ReleaseEntry,
    ReleaseKind,
    Releases,
    Role,
    Season,
    SingleSourced,
    Source,
    Sources,
    Sport,
    Standing,
    Team,
    Teams,
    about,
    came_out,
    cited_from,
    competes_in,
    credit_for,
    credited,
    delayed,
    did,
    directed_by,
    disputed,
    episodes,
    from_country,
    in_language,
    in_season,
    involving,
    made_by,
    minutes,
    named,
    of_kind,
    of_sport,
    paid,
    part_of,
    related_to,
    released,
    rescheduled,
    satisfies,
    titled,
)
from sportsdocs.model.entities import Named
from sportsdocs.query import find, having
from sportsdocs.query.naming import MatchKind


def rows_are_typed(works: Productions) -> None:
    assert_type(works["x"], Production)
    assert_type(works[0], Production)
    assert_type(works[1:], Productions)
    assert_type(works.get("x"), Production | None)
    assert_type(works.get("x", 3), Production | int)
    assert_type(works.first(), Production)
    assert_type(works.one(), Production)
    assert_type(works.page(2), Productions)
    assert_type(works.page(1, size=50), Productions)
    assert_type(works.newest_first(), Productions)
    assert_type(works.oldest_first(), Productions)
    assert_type(works.sorted_by(lambda work: work.title), Productions)
    assert_type(works.sorted_by(lambda work: work.id, reverse=True), Productions)
    assert_type(works.ids, tuple[str, ...])
    assert_type(works.index(works[0]), int)
    assert_type(works.count(works[0]), int)
    assert_type(len(works), int)
    assert_type("x" in works, bool)
    assert_type(works[0] in works, bool)
    assert_type(list(works), list[Production])
    assert_type(list(reversed(works)), list[Production])
    assert_type(works.to_rows(), list[dict[str, Any]])
    for work in works:
        assert_type(work, Production)


def rows_are_sets(works: Productions, people: People) -> None:
    assert_type(works & works, Productions)
    assert_type(works | works, Productions)
    assert_type(works - works, Productions)
    assert_type(works ^ works, Productions)
    assert_type(people & people, People)
    assert_type((people | people) - people, People)


def each_table_has_its_own_rows(docs: Catalog) -> None:
    assert_type(docs.productions, Productions)
    assert_type(docs.people, People)
    assert_type(docs.organizations, Organizations)
    assert_type(docs.teams, Teams)
    assert_type(docs.competitions, Competitions)
    assert_type(docs.events, Events)
    assert_type(docs.franchises, Franchises)
    assert_type(docs.sources, Sources)
    assert_type(docs.people[0], Person)
    assert_type(docs.organizations["x"], Organization)
    assert_type(docs.teams.first(), Team)
    assert_type(docs.competitions.one(), Competition)
    assert_type(docs.events.get("x"), Event | None)
    assert_type(docs.franchises[0], Franchise)
    assert_type(docs.sources[:3], Sources)
    assert_type(docs.credits, Credits)
    assert_type(docs.releases, Releases)
    assert_type(docs.credits[0], CreditEntry)
    assert_type(docs.releases[:3], Releases)


def questions_upwards_are_typed(docs: Catalog) -> None:
    assert_type(docs.productions_of(docs.people[0]), Productions)
    assert_type(docs.productions_of("x"), Productions)
    assert_type(docs.productions_about(docs.events[0]), Productions)
    assert_type(docs.productions_about("x"), Productions)
    assert_type(docs.credits_of(docs.teams[0]), Credits)
    assert_type(docs.credits_of("x"), Credits)
    assert_type(docs.releases_on(docs.organizations[0]), Releases)
    assert_type(docs.releases_on("x"), Releases)


def questions_are_typed(works: Productions) -> None:
    assert_type(works.where(director="A").newest_first(), Productions)
    assert_type(works.where(), Productions)
    assert_type(works.question(kind="series", director="A"), Predicate[Production])
    assert_type(works.question(directed_by("A"), lambda work: work.episode_count == 4), Predicate[Production])
    works.where(kind="series", platform="Prime Video", released=(2018, 2020), competition="Bundesliga")
    works.where(directed_by("A") & ~released(on="DAZN"), lambda work: work.episode_count == 4)
    works.where(rescheduled=True, sure=False, episodes=(4, None), minutes=Quantity(60, "nearly"))
    works.where(released=date(2019, 8, 16), announced=Period("2019-08/.."), exclusive=False)
    works.where(released=("2018-06", None), season=Season("2018/19"), sport=Sport.TENNIS, kind=Kind.FILM)
    works.where(standing=Standing.REPORTED, role=Role.NARRATOR, territory="DE", country="DE", language="de")
    works.where(
        affiliation="UFA",
        delayed_by_more_than=timedelta(weeks=2),
        fee=(None, Money(5, "EUR")),
        disputed="period",
    )
    works.where(
        part_of=works[0], related_to="x", source="x", publisher="x", payer="x", payee="x", disputed=False
    )
    works.where(title="x", about="x", credited="x", company="x", narrator="x", producer="x", participant="x")


def questions_to_others_are_typed(docs: Catalog) -> None:
    assert_type(docs.people.where(roles=[Role.DIRECTOR, Role.PRODUCER], gender="feminine"), People)
    assert_type(docs.people.where(named("x"), did("director"), roles=["director"], together=True), People)
    assert_type(docs.organizations.where(having("country", "DE"), kind="club", name="x"), Organizations)
    assert_type(
        docs.teams.where(sport="tennis", category="women", club=docs.organizations[0], country="DE"), Teams
    )
    assert_type(docs.people.question(named("x"), gender="feminine"), Predicate[Person])
    assert_type(docs.organizations.question(kind="club"), Predicate[Organization])
    assert_type(docs.competitions.where(sport=Sport.TENNIS), Competitions)
    assert_type(docs.events.where(competition="x", season="2022"), Events)
    assert_type(docs.franchises.where(name="x", sure=False), Franchises)
    assert_type(docs.sources.where(publisher="x", language="de", published=(2018, None)), Sources)
    assert_type(docs.sources.where(title="x", agency=docs.organizations[0]), Sources)
    assert_type(docs.people.where(credited_on=docs.productions), People)
    assert_type(docs.organizations.where(parent="x", roles=["producer"], credited_on=["x"]), Organizations)
    assert_type(docs.events.where(country="DE"), Events)


def questions_about_credits_and_releases_are_typed(docs: Catalog, works: Productions) -> None:
    assert_type(docs.credits.where(contributor=docs.people[0], role=Role.DIRECTOR), Credits)
    assert_type(
        docs.credits.where(company="x", affiliation="x", language="en", standing="established"), Credits
    )
    assert_type(docs.credits.where(production=works), Credits)
    assert_type(docs.credits.where(production=[works[0], "x"], sure=False), Credits)
    assert_type(
        docs.credits.where(credit_for(role="director"), lambda entry: entry.language is None), Credits
    )
    assert_type(docs.credits.first(), CreditEntry)
    assert_type(docs.credits.one().contributor, Person | Organization | Team)
    assert_type(docs.credits.first().role, Role)
    assert_type(docs.credits.page(2), Credits)
    assert_type(docs.releases.where(platform="x", released=2019, territory="DE", announced="2019"), Releases)
    assert_type(docs.releases.where(kind=ReleaseKind.PREVIEW, exclusive=True, production=works[0]), Releases)
    assert_type(docs.releases.where(came_out(when=2019) & ~came_out("x"), standing="announced"), Releases)
    assert_type(docs.releases.first(), ReleaseEntry)
    assert_type(docs.releases[0].platform, Organization | None)
    assert_type(docs.releases[0].date, PartialDate | None)
    assert_type(docs.releases[0].exclusive, bool | None)
    assert_type(docs.releases.page(1, size=5), Releases)
    assert_type(docs.releases.sorted_by(lambda entry: entry.date), Releases)
    assert_type(docs.credits & docs.credits, Credits)
    assert_type(docs.releases.to_rows(), list[dict[str, Any]])


def credits_and_releases_are_counted(docs: Catalog) -> None:
    assert_type(docs.credits.count_by("role"), dict[Role, int])
    assert_type(docs.credits.count_by("contributor"), dict[Person | Organization | Team, int])
    assert_type(docs.credits.count_by(lambda entry: entry.production.kind), dict[Kind, int])
    assert_type(docs.credits.group_by("role"), dict[Role, Credits])
    assert_type(docs.credits.group_by("contributor"), dict[Person | Organization | Team, Credits])
    assert_type(docs.credits.group_by(lambda entry: entry.language), dict[str | None, Credits])
    assert_type(docs.releases.count_by("platform"), dict[Organization | None, int])
    assert_type(docs.releases.count_by("year"), dict[int | None, int])
    assert_type(docs.releases.count_by("kind"), dict[ReleaseKind, int])
    assert_type(docs.releases.count_by("platform", "year"), dict[tuple[Organization | None, int | None], int])
    assert_type(docs.releases.group_by("platform"), dict[Organization | None, Releases])
    assert_type(docs.releases.group_by("year"), dict[int | None, Releases])
    assert_type(docs.releases.group_by("kind"), dict[ReleaseKind, Releases])
    assert_type(
        docs.releases.group_by("platform", "year"), dict[tuple[Organization | None, int | None], Releases]
    )
    assert_type(docs.releases.group_by(lambda entry: entry.is_preview), dict[bool, Releases])


def predicates_say_what_they_are_asked_of(works: Productions) -> None:
    assert_type(about("x"), Predicate[Production])
    assert_type(came_out("x", 2019, production=works), Predicate[ReleaseEntry])
    assert_type(cited_from("x", publisher="x"), Predicate[Production])
    assert_type(competes_in("x"), Predicate[Production])
    assert_type(credit_for("x", "director", company="x", production=["x"]), Predicate[CreditEntry])
    assert_type(credited("x", "director", affiliation="x"), Predicate[Production])
    assert_type(delayed(7), Predicate[Production])
    assert_type(did("director", Role.PRODUCER, together=True), Predicate[Person])
    assert_type(did("director", on=works), Predicate[Person])
    assert_type(directed_by("x"), Predicate[Production])
    assert_type(disputed("period"), Predicate[Production])
    assert_type(episodes((4, None)), Predicate[Production])
    assert_type(from_country("DE"), Predicate[Production])
    assert_type(in_language("de"), Predicate[Production])
    assert_type(in_season("2018/19"), Predicate[Production])
    assert_type(involving("x"), Predicate[Production])
    assert_type(made_by("x"), Predicate[Production])
    assert_type(minutes(90), Predicate[Production])
    assert_type(named("x"), Predicate[Named])
    assert_type(of_kind("film"), Predicate[Production])
    assert_type(of_sport("tennis"), Predicate[Production])
    assert_type(paid(Money(5, "EUR"), purpose="access"), Predicate[Production])
    assert_type(part_of("x"), Predicate[Production])
    assert_type(related_to(works[0]), Predicate[Production])
    assert_type(released("x", 2019, "DE", kind="preview"), Predicate[Production])
    assert_type(rescheduled(), Predicate[Production])
    assert_type(titled("x"), Predicate[Production])


def predicates_are_joined(works: Productions, people: People) -> None:
    assert_type(directed_by("x") & released(), Predicate[Production])
    assert_type(directed_by("x") | released(), Predicate[Production])
    assert_type(~directed_by("x"), Predicate[Production])
    assert_type(~(directed_by("x") & ~released() | of_kind("film")), Predicate[Production])
    assert_type(did("director") & ~did("producer"), Predicate[Person])
    assert_type(directed_by("x").test(works[0]), bool | None)
    by_year: Predicate[Production] = satisfies(lambda work: work.year == 2019)
    works.where(by_year & of_kind("film"))
    assert_type(Formatter("de").explain(by_year), str)
    assert_type(Formatter("de").explain(named("x"), People), str)
    # A question about everything with a name is one about people.
    question: Predicate[Person] = named("x")
    people.where(did("director") & question)


def _decade(work: Production) -> int | None:
    return None if work.year is None else work.year // 10 * 10


def counts_are_typed(works: Productions, people: People) -> None:
    assert_type(works.count_by("kind"), dict[Kind, int])
    assert_type(works.count_by("country"), dict[str | None, int])
    assert_type(works.count_by("language"), dict[str | None, int])
    assert_type(works.count_by("platform"), dict[Organization | None, int])
    assert_type(works.count_by("year"), dict[int | None, int])
    assert_type(works.count_by("sport"), dict[Sport | None, int])
    assert_type(works.count_by("competition"), dict[Competition | None, int])
    assert_type(works.count_by("platform", "year"), dict[tuple[Organization | None, int | None], int])
    assert_type(works.count_by("kind", "year"), dict[tuple[Kind, int | None], int])
    assert_type(works.count_by("platform", "kind"), dict[tuple[Organization | None, Kind], int])
    assert_type(works.count_by("sport", "year"), dict[tuple[Sport | None, int | None], int])
    assert_type(works.count_by("competition", "year"), dict[tuple[Competition | None, int | None], int])
    assert_type(works.count_by(lambda work: work.year), dict[int | None, int])
    assert_type(works.count_by(_decade), dict[int | None, int])
    assert_type(people.count_by(lambda person: person.gender is None), dict[bool, int])


def groups_are_typed(works: Productions, teams: Teams) -> None:
    assert_type(works.group_by("kind"), dict[Kind, Productions])
    assert_type(works.group_by("country"), dict[str | None, Productions])
    assert_type(works.group_by("language"), dict[str | None, Productions])
    assert_type(works.group_by("platform"), dict[Organization | None, Productions])
    assert_type(works.group_by("year"), dict[int | None, Productions])
    assert_type(works.group_by("sport"), dict[Sport | None, Productions])
    assert_type(works.group_by("competition"), dict[Competition | None, Productions])
    assert_type(works.group_by("platform", "year"), dict[tuple[Organization | None, int | None], Productions])
    assert_type(works.group_by("kind", "year"), dict[tuple[Kind, int | None], Productions])
    assert_type(works.group_by("platform", "kind"), dict[tuple[Organization | None, Kind], Productions])
    assert_type(works.group_by("sport", "year"), dict[tuple[Sport | None, int | None], Productions])
    assert_type(
        works.group_by("competition", "year"), dict[tuple[Competition | None, int | None], Productions]
    )
    assert_type(works.group_by(_decade), dict[int | None, Productions])
    assert_type(teams.group_by(lambda team: team.country), dict[str | None, Teams])


def searches_are_typed(docs: Catalog) -> None:
    assert_type(docs.find("x", typos=False), Matches)
    assert_type(docs.find("x")[0], Match)
    assert_type(docs.find("x")[0].name, str)
    assert_type(docs.find("x").by_kind(), dict[MatchKind, Matches])
    assert_type(docs.find("x").by_kind()["person"], Matches)
    assert_type(docs.by_identifier("wikidata", "Q42"), Production | Named)
    assert_type(find("x", [*docs.productions, *docs.people]), Matches)


def history_is_typed(docs: Catalog) -> None:
    assert_type(docs.as_of(date(2019, 6, 1)), Catalog)
    assert_type(docs.as_of(PartialDate("2019-06-01"), sure=False).productions, Productions)
    assert_type(docs.changes("2019-05", PartialDate("2019-07")), tuple[Change, ...])
    assert_type(docs.first_reports(), tuple[FirstReport, ...])
    assert_type(docs.first_reports()[0].sources, tuple[Source, ...])
    assert_type(docs.moves(sure=False), tuple[Move, ...])
    assert_type(docs.moves()[0].production, Production)
    assert_type(docs.moves()[0].announced, tuple[PartialDate, ...])
    assert_type(docs.single_sourced(by="origin"), tuple[SingleSourced, ...])
    assert_type(docs.conflicts(), tuple[Dispute, ...])
