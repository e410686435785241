"""What can be read back from the texts: both languages carry the same facts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from babel import Locale
from hypothesis import given, note

import sportsdocs
from sportsdocs import Formatter, Production, TitleKind
from sportsdocs.model.entities import Named
from sportsdocs.model.sections import SECTIONS
from sportsdocs.testing.productions import productions
from tests.format.seen import values_in
from tests.format.test_laws import texts_in, wordings_in

DE = Formatter("de", plain_spaces=True, number_words=False)
EN = Formatter("en-GB", plain_spaces=True, number_words=False)


def _month_names(locale: str) -> dict[str, str]:
    months: dict[int, str] = Locale.parse(locale, sep="-").months["format"]["wide"]
    return {name: f"month{number}" for number, name in months.items()}


#: English counts quarters in words where a sentence has them.
QUARTERS = {"first": "1", "second": "2", "third": "3", "fourth": "4"}
MONTHS = {f: _month_names(f.locale) for f in (DE, EN)}
_WORDS = re.compile(r"\d+(?:[.,’]\d+)*|[^\W\d_]+")


def tokens(f: Formatter, text: str) -> Iterator[str]:
    """Read the numbers and the months of a text, written the same way for every language."""
    # As they are written: a source "may" be the later one, too.
    text = re.sub(r"\b(\w+)(?= quarter\b)", lambda found: QUARTERS.get(found[1], found[1]), text)
    for word in _WORDS.findall(text):
        if word[0].isdigit():
            yield re.sub(r"[.,’]", "", word)
        elif word in MONTHS[f]:
            yield MONTHS[f][word]


def names(production: Production) -> set[str]:
    """Give the names that are the same in every language, of all that the production points to."""
    everybody = {value for s in production.statements for value in values_in(s) if isinstance(value, Named)}
    same = {one for one in everybody if set(one.names.as_dict()) == {"und"}}
    # Somebody else may have the same name in one language only.
    others = {text for one in everybody - same for text in texts_in(one.names)}
    found = {one.names.best("de").text for one in same} - others
    return {name for name in found if not any(map(str.isdigit, name))}  # "Saison 2018/19" is a season too


def speechless(production: Production) -> Production:
    """Leave out what is free text: it may say a number in one language only, which is not ours to judge."""
    parts = {name: getattr(production, name) for name in SECTIONS}
    kept = {name: tuple(s for s in part if not _numbered(s)) for name, part in parts.items()}
    return production.with_sections(kept)


def with_one_title(production: Production) -> Production:
    """Leave out the titles of which the language chooses one: when and by whom each was said is not the same."""
    kept = (t for t in production.titles if t.kind in (TitleKind.ORIGINAL, TitleKind.WORKING))
    return production.with_sections({"titles": kept})


def _numbered(thing: Any) -> bool:
    return any(character.isdigit() for text in wordings_in(thing) for character in text)


@given(production=productions())
def test_both_languages_carry_the_same_numbers_and_dates(production: Production) -> None:
    production = with_one_title(speechless(production))
    for page in ("fact_sheet", "summary"):
        texts = {f: str(getattr(f, page)(production)) for f in (DE, EN)}
        note("\n\n".join(texts.values()))
        read = [Counter(tokens(f, text)) for f, text in texts.items()]
        assert read[0] == read[1], page


@given(production=productions())
def test_both_languages_carry_the_same_names(production: Production) -> None:
    production = with_one_title(production)
    for page in ("fact_sheet", "summary", "credits"):
        texts = [str(getattr(f, page)(production)) for f in (DE, EN)]
        note("\n\n".join(texts))
        for name in names(production):
            assert (name in texts[0]) == (name in texts[1]), (page, name)


def test_real_works_carry_the_same_in_both_languages() -> None:
    for work in sportsdocs.sample().productions:
        production = speechless(work)
        texts = {f: str(f.fact_sheet(production)) for f in (DE, EN)}
        read = [Counter(tokens(f, text)) for f, text in texts.items()]
        assert read[0] == read[1], work.id
