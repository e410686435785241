"""Wrong questions: every line must be refused by both checkers, or its comment is reported as needless.

`test_wrong.py` runs each line as well. Functions named `refused_…` hold what the library refuses at run time, with advice;
`python_…` what Python itself does not run; `typed_only_…` what only a type checker can know, and why.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true
# ruff: noqa: B018, F841

from __future__ import annotations

from sportsdocs import (
    Catalog,
    Formatter,
    Money,
    Person,
    Predicate,
    Production,
    Productions,
    about,
    came_out,
    cited_from,
    credit_for,
    credited,
    delayed,
    did,
    directed_by,
    disputed,
    episodes,
    from_country,
    in_season,
    named,
    of_kind,
    of_sport,
    paid,
    part_of,
    released,
    satisfies,
    titled,
)
from sportsdocs.model.entities import Named


def refused_criteria(docs: Catalog, works: Productions) -> None:
    """Criteria of productions: misspelt, of another class, of a wrong type, or no word of the vocabulary."""
    works.where(directer="Aljoscha Pause")  # type: ignore[call-arg]
    works.where(roles=["director"])  # type: ignore[call-arg]
    works.where(kind="serie")  # type: ignore[arg-type]
    works.where(sport="football")  # type: ignore[arg-type]
    works.where(standing="sure")  # type: ignore[arg-type]
    works.where(role="regie")  # type: ignore[arg-type]
    works.where(disputed="title")  # type: ignore[arg-type]
    works.where(disputed=1)  # type: ignore[arg-type]
    works.where(rescheduled="yes")  # type: ignore[arg-type]
    works.where(exclusive=1)  # type: ignore[arg-type]
    works.where(released=(2018, 2019, 2020))  # type: ignore[arg-type]
    works.where(released=2018.5)  # type: ignore[arg-type]
    works.where(announced=["2019-08", "2019-09"])  # type: ignore[arg-type]
    works.where(season=2019)  # type: ignore[arg-type]
    works.where(episodes="4")  # type: ignore[arg-type]
    works.where(episodes=(4,))  # type: ignore[arg-type]
    works.where(episodes=("4", None))  # type: ignore[arg-type]
    works.where(minutes=90.0)  # type: ignore[arg-type]
    works.where(delayed_by_more_than="7")  # type: ignore[arg-type]
    works.where(delayed_by_more_than=7.5)  # type: ignore[arg-type]
    works.where(fee=5_000_000)  # type: ignore[arg-type]
    works.where(fee="5 Mio. Euro")  # type: ignore[arg-type]
    works.where(fee=(5_000_000, None))  # type: ignore[arg-type]
    works.where(payer=docs.competitions[0])  # type: ignore[arg-type]
    works.where(director=3)  # type: ignore[arg-type]
    works.where(narrator=["Jon Hamm", "Mark Harmon"])  # type: ignore[arg-type]
    works.where(company=docs.people[0])  # type: ignore[arg-type]
    works.where(platform=None)  # type: ignore[arg-type]
    works.where(territory=("DE", "AT"))  # type: ignore[arg-type]
    works.where(about=works[0])  # type: ignore[arg-type]
    works.where(competition=docs.teams[0])  # type: ignore[arg-type]
    works.where(part_of=docs.people[0])  # type: ignore[arg-type]
    works.where(related_to=docs.sources[0])  # type: ignore[arg-type]
    works.where(source=works[0])  # type: ignore[arg-type]
    works.where(publisher=docs.sources[0])  # type: ignore[arg-type]
    works.where(title=["Inside", "Dortmund"])  # type: ignore[arg-type]
    works.where(sure="perhaps")  # type: ignore[arg-type]
    works.where(sure=None)  # type: ignore[arg-type]


def refused_criteria_of_others(docs: Catalog) -> None:
    """Criteria of people, organizations and the rest."""
    docs.people.where(roles="director")  # type: ignore[arg-type]
    docs.people.where(roles=["directr"])  # type: ignore[list-item]
    docs.people.where(roles=["director", "producer"], together="yes")  # type: ignore[arg-type]
    docs.people.where(gender="female")  # type: ignore[arg-type]
    docs.people.where(role="director")  # type: ignore[call-arg]
    docs.organizations.where(sport="tennis")  # type: ignore[call-arg]
    docs.organizations.where(kind="newspapers")  # type: ignore[arg-type]
    docs.teams.where(category="woman")  # type: ignore[arg-type]
    docs.teams.where(club=docs.teams[0])  # type: ignore[arg-type]
    docs.competitions.where(country="DE")  # type: ignore[call-arg]
    docs.events.where(season=2022)  # type: ignore[arg-type]
    docs.events.where(sport="association-football")  # type: ignore[call-arg]
    docs.franchises.where(kind="series")  # type: ignore[call-arg]
    docs.sources.where(published=["2019-05"])  # type: ignore[arg-type]
    docs.sources.where(headline="Doku")  # type: ignore[call-arg]


def refused_criteria_of_entries(docs: Catalog) -> None:
    """Criteria of credits and releases: of the other class, of a wrong type, or no word of the vocabulary."""
    docs.credits.where(platform="DAZN")  # type: ignore[call-arg]
    docs.credits.where(director="Aljoscha Pause")  # type: ignore[call-arg]
    docs.credits.where(role="regie")  # type: ignore[arg-type]
    docs.credits.where(contributor=docs.productions[0])  # type: ignore[arg-type]
    docs.credits.where(company=docs.people[0])  # type: ignore[arg-type]
    docs.credits.where(production=docs.people)  # type: ignore[arg-type]
    docs.credits.where(standing="sure")  # type: ignore[arg-type]
    docs.releases.where(role="director")  # type: ignore[call-arg]
    docs.releases.where(year=2019)  # type: ignore[call-arg]
    docs.releases.where(kind="cinema")  # type: ignore[arg-type]
    docs.releases.where(platform=docs.people[0])  # type: ignore[arg-type]
    docs.releases.where(released=2019.5)  # type: ignore[arg-type]
    docs.releases.where(exclusive=1)  # type: ignore[arg-type]
    docs.credits.where(came_out(on="DAZN"))  # type: ignore[arg-type]
    docs.credits.where(directed_by("Aljoscha Pause"))  # type: ignore[arg-type]
    docs.releases.where(released(on="DAZN"))  # type: ignore[arg-type]
    docs.releases.where(came_out(on="DAZN") & credit_for("Aljoscha Pause"))  # type: ignore[operator]
    docs.credits.count_by("platform")  # type: ignore[call-overload]
    docs.releases.count_by()  # type: ignore[call-overload]
    docs.releases.group_by("territory")  # type: ignore[call-overload]
    docs.credits | docs.releases  # type: ignore[operator]
    docs.people.where(credited_on=3)  # type: ignore[arg-type]
    docs.people.where(credited_on=docs.people)  # type: ignore[arg-type]
    docs.organizations.where(parent=docs.teams[0])  # type: ignore[arg-type]


def refused_questions_upwards(docs: Catalog) -> None:
    """Questions from what they cannot start at."""
    docs.productions_about(docs.franchises[0])  # type: ignore[arg-type]
    docs.credits_of(docs.events[0])  # type: ignore[arg-type]
    docs.releases_on(docs.people[0])  # type: ignore[arg-type]
    docs.releases_on(None)  # type: ignore[arg-type]


def refused_tests(docs: Catalog, works: Productions) -> None:
    """Predicates of another class, functions that do not answer yes or no, and joining with what is no predicate."""
    works.where(did("director"))  # type: ignore[arg-type]
    works.where(named("Dortmund"))  # type: ignore[arg-type]
    works.where(directed_by("Aljoscha Pause") & did("director"))  # type: ignore[operator]
    works.where(directed_by("Aljoscha Pause") & True)  # type: ignore[operator]
    works.where(directed_by("Aljoscha Pause") & (lambda work: True))  # type: ignore[operator]
    works.where(not directed_by("Aljoscha Pause"))  # type: ignore[arg-type]
    works.where(lambda work: work.episode_count)  # type: ignore[arg-type, return-value]
    works.where("series")  # type: ignore[arg-type]
    works.where({"kind": "series"})  # type: ignore[arg-type]
    works.where(released)  # type: ignore[arg-type]
    docs.people.where(directed_by("Aljoscha Pause"))  # type: ignore[arg-type]
    docs.people.where(did("director") | directed_by("Aljoscha Pause"))  # type: ignore[operator]
    docs.sources.where(named("Bild"))  # type: ignore[arg-type]


def refused_predicates() -> None:
    """Predicates made of wrong values."""
    about(["bvb"])  # type: ignore[arg-type]
    cited_from(3)  # type: ignore[arg-type]
    credited("Jon Hamm", role="narator")  # type: ignore[arg-type]
    delayed("7 days")  # type: ignore[arg-type]
    did("directr")  # type: ignore[arg-type]
    disputed("title")  # type: ignore[arg-type]
    episodes("4")  # type: ignore[arg-type]
    from_country(49)  # type: ignore[arg-type]
    in_season(2019)  # type: ignore[arg-type]
    named(None)  # type: ignore[arg-type]
    of_kind("documentary")  # type: ignore[arg-type]
    of_sport("soccer")  # type: ignore[arg-type]
    paid(5_000_000)  # type: ignore[arg-type]
    paid(Money(5_000_000, "EUR"), purpose="fun")  # type: ignore[arg-type]
    part_of(None)  # type: ignore[arg-type]
    released(2018)  # type: ignore[arg-type]
    released(kind="cinema")  # type: ignore[arg-type]
    satisfies("p.year == 2019")  # type: ignore[arg-type]
    titled(1)  # type: ignore[arg-type]


def refused_rows(docs: Catalog, works: Productions) -> None:
    """Keys that do not exist, pages that are no numbers, and rows of two classes."""
    works.count_by()  # type: ignore[call-overload]
    works.count_by("platfrm")  # type: ignore[call-overload]
    works.count_by("platform", "director")  # type: ignore[call-overload]
    works.group_by("publisher")  # type: ignore[call-overload]
    docs.people.count_by("gender")  # type: ignore[arg-type]
    docs.teams.group_by("sport")  # type: ignore[arg-type]
    works.sorted_by("title")  # type: ignore[arg-type]
    works.page("2")  # type: ignore[arg-type]
    works.page(1, size=2.5)  # type: ignore[arg-type]
    works[1.5]  # type: ignore[call-overload]
    works.get(3)  # type: ignore[call-overload]
    works & docs.people  # type: ignore[operator]
    works - docs.people  # type: ignore[operator]
    works | docs.people  # type: ignore[operator]
    works ^ docs.people  # type: ignore[operator]


def refused_searches(docs: Catalog) -> None:
    """Searches and identifiers."""
    docs.find(3)  # type: ignore[arg-type]
    docs.find("Götze", typos="no")  # type: ignore[arg-type]
    docs.by_identifier("wikidate", "Q42")  # type: ignore[arg-type]
    docs.by_identifier("wikidata", 42)  # type: ignore[arg-type]
    docs.productions_of(docs.productions[0])  # type: ignore[arg-type]


def refused_history(docs: Catalog) -> None:
    """Days that are none, and words that are none."""
    docs.as_of(2019)  # type: ignore[arg-type]
    docs.as_of("2019-06-01", sure="no")  # type: ignore[arg-type]
    docs.changes(2019)  # type: ignore[arg-type]
    docs.changes(sure=1)  # type: ignore[arg-type]
    docs.moves(sure="no")  # type: ignore[arg-type]
    docs.single_sourced(by="paper")  # type: ignore[arg-type]
    Formatter("de").explain("director")  # type: ignore[arg-type]
    Formatter("de").explain(did("director"), "people")  # type: ignore[arg-type]


def python_refuses(docs: Catalog, works: Productions) -> None:
    """What is not there, what takes no such argument, what no operator is for."""
    works.where(lambda work: work.episode_cont == 4)  # type: ignore[attr-defined]
    works.where(lambda: True)  # type: ignore[arg-type, misc]
    works.where(kind="film").newest()  # type: ignore[attr-defined]
    works.sorted_by(lambda work: work.titel)  # type: ignore[attr-defined]
    works.newest_first(reverse=True)  # type: ignore[call-arg]
    works.first(3)  # type: ignore[call-arg]
    works.first().titel  # type: ignore[attr-defined]
    works.page()  # type: ignore[call-arg]
    works.append(works[0])  # type: ignore[attr-defined]
    works[0] = works[1]  # type: ignore[index]
    works + works  # type: ignore[operator]
    works & [works[0]]  # type: ignore[operator]
    directed_by("Aljoscha Pause") + released()  # type: ignore[operator]
    directed_by()  # type: ignore[call-arg]
    episodes(4, 6)  # type: ignore[call-arg]
    released(of="DAZN")  # type: ignore[call-arg]
    ~works  # type: ignore[operator]
    docs.find("Götze").by_kind()["persons"]  # type: ignore[index]
    docs.by_identifier("imdb")  # type: ignore[call-arg]
    docs.moves(False)  # type: ignore[call-arg]
    docs.changes()[0].date  # type: ignore[attr-defined]


def typed_only_variables(docs: Catalog, works: Productions) -> None:
    """Annotations: Python does not read them, and the question is refused when it is asked of the wrong rows."""
    a_question_about_people_is_none_about_everything: Predicate[Named] = did("director")  # type: ignore[assignment]
    no_one_else_s_question: Predicate[Person] = released(on="DAZN")  # type: ignore[assignment]
    rows_are_no_list: list[Production] = works  # type: ignore[assignment]
    a_search_gives_matches: Productions = docs.find("Götze")  # type: ignore[assignment]


def typed_only_pairs(works: Productions) -> None:
    """Keys and pairs that are counted all the same; only those offered have a type of their own."""
    works.count_by("year", "platform")  # type: ignore[call-overload]
    works.group_by("platform", "year", "kind")  # type: ignore[call-overload]


def typed_only_pairs_of_entries(docs: Catalog) -> None:
    """Likewise of credits and releases."""
    docs.credits.count_by("role", "contributor")  # type: ignore[call-overload]
    docs.releases.count_by("kind", "year")  # type: ignore[call-overload]
