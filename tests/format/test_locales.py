"""Language tags: what is accepted, what is spoken, what is refused."""

from __future__ import annotations

import pytest

from sportsdocs import Formatter, LocaleError
from sportsdocs.format.locales import chain


@pytest.mark.parametrize(
    ("tag", "spoken"),
    [
        ("de", "de"),
        ("de_DE", "de-DE"),
        ("de-ch", "de-CH"),
        ("DE_at", "de-AT"),
        ("en-GB", "en-GB"),
        ("de-Latn-CH", "de-CH"),
        ("de-1996", "de"),
        ("de-DE-u-co-phonebk", "de-DE"),
        ("de-US", "de"),
        ("fr", "en"),
        ("pt_BR", "en"),
        ("zh-Hant-TW", "en"),
        ("tlh", "en"),
    ],
)
def test_a_well_formed_tag_says_what_is_spoken(tag: str, spoken: str) -> None:
    assert Formatter(tag).locale == spoken


@pytest.mark.parametrize(
    "tag",
    [
        "de-ZZ",
        "de_ZZ",
        "en-UK",
        "de-XA",
        "",
        "d",
        "deutsch",
        "de-",
        "-de",
        "../x",
        "de/../../x",
        "de_DE.UTF-8",
        "de DE",
        "de\n",
    ],
)
def test_malformed_tags_and_invented_regions_are_refused(tag: str) -> None:
    with pytest.raises(LocaleError):
        Formatter(tag)


def test_a_refusal_is_short_and_offers_near_tags() -> None:
    with pytest.raises(LocaleError) as caught:
        Formatter("de-ZZ")
    assert all(tag.startswith("de-") for tag in caught.value.findings[0].suggestions)
    assert caught.value.findings[0].suggestions
    with pytest.raises(LocaleError) as caught:
        Formatter("x" * 100_000)
    assert len(str(caught.value)) < 300


def test_only_text_is_a_tag() -> None:
    with pytest.raises(LocaleError, match="not int"):
        Formatter(5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("locale", "languages"),
    [
        ("de-CH", ("de_CH", "de", "en")),
        ("de", ("de", "en")),
        ("en", ("en",)),
        ("en-US", ("en",)),
        ("en-GB", ("en_GB", "en")),
        ("en-AU", ("en_GB", "en")),
    ],
)
def test_the_chain_of_languages(locale: str, languages: tuple[str, ...]) -> None:
    assert chain(locale) == languages


def test_the_machine_decides_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "LC_TIME", "LC_NUMERIC"):
        monkeypatch.setenv(name, "fr_FR.UTF-8")
    assert Formatter("de").date("2019-08-16") == "16. August 2019"
    assert Formatter("en").number(1234.5) == "1,234.5"
