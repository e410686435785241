"""Wordings and names by language."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sportsdocs.errors import InvalidTypeError, InvalidValueError
from sportsdocs.model.texts import Article, Name, Names, Text, to_name, to_names, to_wording
from sportsdocs.testing.wordings import names, plain_names, wordings
from sportsdocs.testing.words import languages, texts


@given(wording=wordings())
def test_a_text_is_made_of_its_dict(wording: Text) -> None:
    assert Text(wording.as_dict()) == wording == to_wording(wording)
    assert list(wording) == sorted(wording.as_dict())


@given(found=st.dictionaries(languages(), texts(), min_size=1))
def test_the_order_of_languages_does_not_matter(found: dict[str, str]) -> None:
    assert Text(found) == Text(dict(reversed(found.items())))
    assert Names(found) == Names(dict(reversed(found.items())))


@given(text=texts())
def test_a_bare_text_is_the_same_everywhere(text: str) -> None:
    assert Text(text) == Text({"und": text}) == to_wording(text)
    assert Names(text) == Names({"und": Name(text)}) == to_names(text)
    assert Text(text).get("de") == Text(text).best("fr") == str(Text(text)) == text


@given(text=texts(), form=st.sampled_from(["NFC", "NFD"]))
def test_both_normal_forms_are_one_text(text: str, form: Any) -> None:
    other = unicodedata.normalize(form, text)
    assert Text(other) == Text(text)
    assert Name(other) == Name(text)
    assert unicodedata.is_normalized("NFC", Text(other).best())


@given(wording=wordings(), tags=st.lists(languages(), max_size=3))
def test_the_first_language_that_has_a_wording_is_given(wording: Text, tags: list[str]) -> None:
    found = wording.as_dict()
    wanted = [tag for tag in (*tags, "und") if tag in found]
    assert wording.get(*tags) == (found[wanted[0]] if wanted else None)
    assert wording.best(*tags) in found.values()


@given(named=names(), tags=st.lists(languages(), max_size=3))
def test_the_best_name_is_one_of_them(named: Names, tags: list[str]) -> None:
    found = named.as_dict()
    wanted = [tag for tag in (*tags, "und", "en") if tag in found]
    assert named.best(*tags) == (found[wanted[0]] if wanted else next(iter(named)))
    assert list(named) == [found[tag] for tag in sorted(found)]


@given(name=plain_names())
def test_a_name_is_made_of_its_parts(name: Name) -> None:
    assert (
        to_name({"text": name.text, "article": name.article, "plural": name.plural}) == name == to_name(name)
    )
    assert str(name) == name.text


def test_the_plural_takes_one_article() -> None:
    assert Name("Rams", "die", plural=True).article is Article.DIE
    for article in (Article.DER, Article.DAS):
        with pytest.raises(InvalidValueError, match="plural article"):
            Name("Rams", article, plural=True)


@pytest.mark.parametrize(
    "value", [{}, "", {"de": ""}, {"DE": "Tor"}, {"deutsch": "Tor"}, {"": "Tor"}, {"de_AT": "Tor"}]
)
def test_impossible_wordings_are_refused(value: Any) -> None:
    for kind in (Text, Names):
        with pytest.raises(InvalidValueError):
            kind(value)


@pytest.mark.parametrize(
    "value", [None, 1, b"Tor", ["Tor"], {1: "Tor"}, {"de": 1}, {"de": None}, {"de": ["Tor"]}]
)
def test_nothing_is_made_a_wording_that_is_none(value: Any) -> None:
    for kind in (Text, Names):
        with pytest.raises(InvalidTypeError):
            kind(value)


@pytest.mark.parametrize("value", [1, {"article": "der"}, None])
def test_nothing_is_made_a_name_that_is_none(value: Any) -> None:
    with pytest.raises(InvalidTypeError):
        to_name(value)


def test_every_key_of_a_name_is_known() -> None:
    with pytest.raises(InvalidValueError) as caught:
        to_name({"text": "Tor", "artikel": "das", "x y": 1})
    assert [(f.path, f.suggestions) for f in caught.value.findings] == [
        ("$.artikel", ("article",)),
        ('$["x y"]', ()),
    ]


@pytest.mark.parametrize("plural", [1, "yes", None])
def test_plural_is_yes_or_no(plural: Any) -> None:
    with pytest.raises(InvalidTypeError):
        Name("Tor", plural=plural)
