"""Records by the identifiers that others gave them."""

from __future__ import annotations

import pytest

from sportsdocs import (
    Catalog,
    InvalidTypeError,
    InvalidValueError,
    NotFoundError,
    Organization,
    Person,
    Production,
    QueryError,
    Team,
)

film = Production(
    "film",
    "film",
    identifiers={"imdb": "tt0111161", "tmdb": "movie/278", "eidr": "10.5240/7791-8534-2C23-9030-8610-5"},
)
ana = Person("ana", "Ana", identifiers={"wikidata": "Q4242", "imdb": "nm0000151"})
club = Organization("club", "Verein", identifiers={"wikidata": "Q15"})
side = Team("side", "Verein", identifiers={"wikidata": "Q15"})
docs = Catalog.of([film, ana, club, side, Person("bo", "Bo")])


def test_productions_and_entities_are_found() -> None:
    assert docs.by_identifier("imdb", "tt0111161") is film
    assert docs.by_identifier("eidr", "10.5240/7791-8534-2C23-9030-8610-5") is film
    assert docs.by_identifier("wikidata", "Q4242") is ana
    assert docs.by_identifier("imdb", "nm0000151") is ana


def test_a_miss_offers_the_nearest_identifiers_of_the_scheme() -> None:
    with pytest.raises(NotFoundError, match="no record bears this wikidata identifier") as caught:
        docs.by_identifier("wikidata", "Q4243")
    assert caught.value.findings[0].suggestions == ("Q4242",)
    with pytest.raises(NotFoundError) as caught:
        Catalog().by_identifier("wikidata", "Q4243")
    assert caught.value.findings[0].suggestions == ()


def test_unknown_schemes_and_malformed_values_are_refused_as_the_model_does() -> None:
    with pytest.raises(InvalidValueError, match="did you mean 'wikidata'"):
        docs.by_identifier("wikidate", "Q42")  # type: ignore[arg-type]
    with pytest.raises(InvalidValueError, match="is no wikidata identifier, such as Q42"):
        docs.by_identifier("wikidata", "42")
    with pytest.raises(InvalidValueError, match="check character"):
        docs.by_identifier("eidr", "10.5240/7791-8534-2C23-9030-8610-X")
    with pytest.raises(InvalidTypeError):
        docs.by_identifier("wikidata", 42)  # type: ignore[arg-type]


def test_an_identifier_of_several_records_names_them_all() -> None:
    with pytest.raises(QueryError, match=r"Organization\('club'\) and Team\('side'\) bear it"):
        docs.by_identifier("wikidata", "Q15")
