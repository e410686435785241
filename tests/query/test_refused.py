"""What no type checker can see, such as `p and q`, is refused at once, and the message says what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from babel import Locale

import sportsdocs
from sportsdocs import Money, SportsdocsError, cited_from, credited, did, directed_by, released
from sportsdocs.query.territories import CURRENT, FORMER, to_known_territory

docs = sportsdocs.sample()
works = docs.productions
pause, dazn = directed_by("Aljoscha Pause"), released(on="DAZN")
from_a_form: dict[str, Any] = {"director": "Aljoscha Pause", "roles": ["director"]}
without_a_value: dict[str, Any] = {"director": None}

REFUSED: dict[str, tuple[Callable[[], Any], str]] = {
    # a question is neither true nor false
    "and": (lambda: works.where(pause and dazn), "join with & (and), | (or) and ~ (not)"),
    "or": (lambda: works.where(pause or dazn), "join with & (and), | (or) and ~ (not)"),
    "if": (lambda: 1 if pause else 2, ".test(obj)"),  # pyright: ignore[reportGeneralTypeIssues]
    "while": (lambda: any([pause]), "join with & (and)"),
    "and in a chain": (lambda: works.where((pause & dazn) and pause), "instead of `and`"),
    "question in rows": (lambda: pause in works, "rows.where(question)"),
    "question in rows of anything": (lambda: pause in sportsdocs.Rows([1]), "rows.where(question)"),
    "question with rows": (lambda: pause & works, "rows.where(question)"),  # type: ignore[operator]
    "test without a catalogue": (lambda: pause.test(works[0]), "ask a catalogue with where(...)"),
    # functions
    "function that gives a number": (lambda: works.where(_count), "must return True or False, not int"),
    "function that gives nothing": (lambda: works.where(_nothing), "compare `is not None` first"),
    "function that gives a question": (lambda: works.where(_question), "must return True or False"),
    # what is not there
    "name that is not there": (
        lambda: works.where(director="Aljosha Pause"),
        "did you mean 'Aljoscha Pause'?",
    ),
    "name of another class": (lambda: works.where(platform="Mario Götze"), "no Organization of this name"),
    "work as a subject": (lambda: works.where(about="Tabubruch"), "Person or Team or Organization"),
    "id that is not there": (lambda: works["inside-borusia"], "did you mean 'inside-borussia-dortmund'?"),
    "first of nothing": (lambda: works.where(kind="special").first(), "the rows are empty"),
    "one of many": (works.one, "there are 12"),
    "identifier out of form": (lambda: docs.by_identifier("imdb", "111161"), "such as tt0111161"),
    # ranges
    "years in the wrong order": (lambda: works.where(released=(2020, 2018)), "from the earlier to the later"),
    "period in the wrong order": (lambda: works.where(released="2020/2018"), "cannot end before it starts"),
    "episodes in the wrong order": (lambda: works.where(episodes=(6, 4)), "from the least to the greatest"),
    "episodes below none": (lambda: works.where(episodes=-4), "from 0 on"),
    "minutes below none": (lambda: works.where(minutes=(-1, None)), "from 0 on"),
    "days below none": (lambda: works.where(delayed_by_more_than=-1), "must lie between 0 and"),
    "range without ends": (lambda: works.where(released=(None, None)), "of which one may be None"),
    "amounts in the wrong order": (
        lambda: works.where(fee=(Money(6, "EUR"), Money(5, "EUR"))),
        "from the least to the greatest",
    ),
    "amounts in two currencies": (
        lambda: works.where(fee=(Money(5, "EUR"), Money(6, "USD"))),
        "in one currency",
    ),
    "hedged limit": (
        lambda: works.where(fee=(Money(5, "EUR", "about"), None)),
        "ask for a hedged one by itself",
    ),
    "days of changes in the wrong order": (
        lambda: docs.changes("2019", "2018"),
        "give the earlier day first",
    ),
    # lists
    "no roles": (lambda: docs.people.where(roles=[]), "roles is an empty list"),
    "no roles in a predicate": (did, "roles is an empty list"),
    "together without roles": (lambda: docs.people.where(together=True), "give roles=[...] too"),
    "credit of nobody": (credited, "needs a contributor, a role or an affiliation"),
    "citation of nothing": (cited_from, "needs a source, a publisher, or both"),
    # codes and texts
    "name of a territory": (lambda: works.where(territory="Germany"), "a code such as 'DE'"),
    "code that people write": (lambda: works.where(territory="UK"), "did you mean 'GB'?"),
    "code of nothing": (lambda: works.where(country="ZZ"), "is no code of a territory"),
    "code of nothing elsewhere": (lambda: docs.teams.where(country="QQ"), "is no code of a territory"),
    "name of a language": (lambda: works.where(language="German"), "a tag such as 'de'"),
    "date as people write it": (
        lambda: works.where(released="16.08.2019"),
        "write 2018, 2018-08, 2018-08-17",
    ),
    "year of two digits": (lambda: works.where(released=19), "a year has four digits"),
    "hours of a day": (lambda: works.where(released=datetime(2019, 8, 16)), "not datetime"),
    "season of three years": (lambda: works.where(season="2018/20"), "ends in the year after the first"),
    "month for a day": (lambda: docs.as_of("2019-06"), "must be one exact day"),
    "empty name": (lambda: works.where(director=""), "must not be empty"),
    "empty search": (lambda: docs.find(" "), "nothing to find"),
    # criteria in a dict
    "two classes in a dict": (lambda: works.where(**from_a_form), "did you mean 'role'?"),
    "criteria as one argument": (lambda: works.where(from_a_form), "write criteria as key=value"),  # type: ignore[arg-type]
    "criterion without a value": (lambda: works.where(**without_a_value), "leave it out"),
    # rows
    "page nought": (lambda: works.page(0), "a whole number from 1 on"),
    "rows of two catalogues": (lambda: works | sportsdocs.load().productions, "unite the catalogues (a | b)"),
}


def _count(work: sportsdocs.Production) -> Any:
    return work.episode_count


def _nothing(work: sportsdocs.Production) -> Any:
    return None


def _question(work: sportsdocs.Production) -> Any:
    return pause


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_with_advice(name: str) -> None:
    wrong, advice = REFUSED[name]
    with pytest.raises(SportsdocsError) as caught:
        wrong()
    assert advice in str(caught.value)


def test_the_codes_of_territories_are_those_of_cldr() -> None:
    assert set(Locale("en").territories) - {"XA", "XB", "ZZ"} == CURRENT
    assert not CURRENT & FORMER
    assert to_known_territory("DD") == "DD"
