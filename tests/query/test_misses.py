"""Did you mean: every way to miss something offers what may have been meant."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

import sportsdocs
from sportsdocs import (
    Catalog,
    NotFoundError,
    Organization,
    Person,
    Production,
    SportsdocsError,
    Title,
    credited,
)
from sportsdocs.codec.content import Content
from sportsdocs.names.nearness import NearNames
from sportsdocs.query import NameResolver, having
from tests.query.syllables import made_up_names

docs = sportsdocs.sample()
works = docs.productions
identified = Catalog.of([Production("film", "film", identifiers={"imdb": "tt0111161", "tmdb": "movie/278"})])
ana = Person("ana-berg", "Ana Berg")
renamed = Catalog(Content({}, {"ana-berg": ana}, {}, {"frau-xanthippe": "ana-berg"}, None))

MISSES: dict[str, tuple[Callable[[], Any], str]] = {
    # ids
    "id of a production": (lambda: works["inside-borusia"], "inside-borussia-dortmund"),
    "id of a person": (lambda: docs.people["aljosha-pause"], "aljoscha-pause"),
    "name for an id": (lambda: docs.people["Mario Goetze"], "mario-goetze"),
    "id of a source": (lambda: docs.sources["dwdl-7238"], "dwdl-72390"),
    "id among some": (lambda: works[8:]["kreig-der-luegen"], "krieg-der-luegen"),
    "withdrawn id": (lambda: renamed.people["frau-xantippe"], "ana-berg"),
    "withdrawn id in a question": (lambda: renamed.productions.where(director="frau-xantippe"), "ana-berg"),
    # names
    "name of a person": (lambda: works.where(director="Aljoscha Pauße"), "Aljoscha Pause"),
    "name of a platform": (lambda: works.where(platform="Prme Video"), "Prime Video"),
    "name in a predicate": (lambda: works.where(credited("Mario Gotzze")), "Mario Götze"),
    "name of a subject": (lambda: works.where(about="Dortmunt"), "Borussia Dortmund"),
    "name of a competition": (lambda: works.where(competition="Bundeslga"), "Bundesliga"),
    "name of a publisher": (lambda: docs.sources.where(publisher="DWLD"), "DWDL"),
    "name of a club": (lambda: docs.teams.where(club="Borusia Dortmund"), "Borussia Dortmund"),
    "object from elsewhere": (lambda: docs.productions_of(Person("aljoscha-paus", "A.")), "Aljoscha Pause"),
    "title": (lambda: _resolver().resolve("Tabubuch", (Production,)), "Tabubruch"),
    # words
    "criterion of productions": (lambda: works.where(directer="x"), "director"),  # type: ignore[call-arg]
    "criterion of people": (lambda: docs.people.where(rols=[]), "roles"),  # type: ignore[call-arg]
    "criterion of teams": (lambda: docs.teams.where(clubb="x"), "club"),  # type: ignore[call-arg]
    "criterion of sources": (lambda: docs.sources.where(publishr="x"), "publisher"),  # type: ignore[call-arg]
    "field of a predicate": (lambda: having("countri", "DE"), "country"),  # type: ignore[arg-type]
    "key to count by": (lambda: works.count_by("platfrm"), "platform"),  # type: ignore[call-overload]
    "kind": (lambda: works.where(kind="flim"), "film"),  # type: ignore[arg-type]
    "role": (lambda: works.where(role="directr"), "director"),  # type: ignore[arg-type]
    "role of people": (lambda: docs.people.where(roles=["directr"]), "director"),  # type: ignore[list-item]
    "sport": (lambda: works.where(sport="footbal"), "association-football"),  # type: ignore[arg-type]
    "standing": (lambda: works.where(standing="announcd"), "announced"),  # type: ignore[arg-type]
    "territory in small letters": (lambda: works.where(territory="de"), "DE"),
    "language in capitals": (lambda: works.where(language="DE"), "de"),
    "role of a production": (lambda: works[0].people("directr"), "director"),  # type: ignore[arg-type]
    # identifiers
    "identifier": (lambda: identified.by_identifier("imdb", "tt0111116"), "tt0111161"),
    "identifier with a slash": (lambda: identified.by_identifier("tmdb", "movie/287"), "movie/278"),
    "scheme": (lambda: identified.by_identifier("imbd", "tt0111161"), "imdb"),  # type: ignore[arg-type]
}


def _resolver() -> NameResolver:
    return NameResolver([], {}, [Production("werk", "film", titles=[Title("Tabubruch")])])


@pytest.mark.parametrize("name", MISSES)
def test_a_miss_offers_what_may_have_been_meant(name: str) -> None:
    miss, expected = MISSES[name]
    with pytest.raises(SportsdocsError) as caught:
        miss()
    (finding,) = caught.value.findings
    assert expected in finding.suggestions
    assert len(finding.suggestions) <= 3
    assert f"{expected!r}" in str(caught.value)


def test_a_search_in_vain_suggests_names() -> None:
    assert "Inside Borussia Dortmund" in docs.find("Inside Borusia Dortmund", typos=False).suggestions


def test_get_answers_with_its_default_and_does_not_raise() -> None:
    assert works.get("inside-borusia") is None
    assert docs.organizations.get("bvbb", 3) == 3


def test_a_misspelt_public_name_is_hinted_at_in_the_traceback() -> None:
    code = "import sportsdocs; sportsdocs.Productoin"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert "Did you mean: 'Production'?" in done.stderr


def test_what_is_like_nothing_suggests_nothing() -> None:
    with pytest.raises(NotFoundError) as caught:
        works.where(platform="Qwxyz Qwxyz")
    assert caught.value.findings[0].suggestions == ()
    with pytest.raises(NotFoundError) as caught:
        Catalog().productions["x"]
    assert caught.value.findings[0].suggestions == ()


def test_a_miss_among_many_looks_at_few() -> None:
    names = made_up_names(3_000)
    many = Catalog.of([Organization(f"company-{place}", name) for place, name in enumerate(names)])
    with pytest.raises(NotFoundError) as caught:
        many.productions.where(company=f"{names[77]}x")
    assert caught.value.findings[0].suggestions[0] == names[77]
    with pytest.raises(NotFoundError) as caught:
        many.organizations["company-12345"]
    assert "company-1234" in caught.value.findings[0].suggestions
    assert len(list(NearNames(names).candidates(names[77]))) <= 60
