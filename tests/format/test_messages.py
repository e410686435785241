"""The messages: complete in German and English, the same slots in both, every plural sound, every word worded."""

from __future__ import annotations

import re
import shutil
import string
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from babel import Locale
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

import tests.messages
from sportsdocs import (
    Category,
    ChangeKind,
    Formatter,
    Gender,
    Hedge,
    Kind,
    Money,
    OrganizationKind,
    Outcome,
    Place,
    Purpose,
    Reason,
    RelationKind,
    ReleaseKind,
    Rhythm,
    Role,
    Severity,
    Sport,
    Standing,
    StoreError,
    TitleKind,
    Version,
)
from sportsdocs.format import messages, translations
from sportsdocs.format.locales import chain
from sportsdocs.model.texts import Article
from sportsdocs.model.words import Word
from tests.messages import FULL, LOCALES, extracted, key, po_files, read, update, written

ENUMS: list[type[Word]] = [
    Category, ChangeKind, Gender, Hedge, Kind, OrganizationKind, Outcome, Place, Purpose, Reason, RelationKind, ReleaseKind,
    Rhythm, Severity, Sport, Standing, TitleKind, Version,
]  # fmt: skip
PO_FILES = [pytest.param(path, id=path.parent.parent.name) for path in po_files()]
FULL_FILES = [
    pytest.param(path, id=path.parent.parent.name) for path in po_files() if path.parent.parent.name in FULL
]


def wordings(message: Message) -> list[str]:
    texts = message.string if isinstance(message.string, (list, tuple)) else [message.string]
    return [str(text) for text in texts]


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("path", FULL_FILES)
def test_german_and_english_say_everything_the_source_says_and_nothing_else(path: Path) -> None:
    said = {key(message): message for message in read(path) if message.id}
    assert set(said) == {key(message) for message in extracted() if message.id}
    assert [message_key for message_key, message in said.items() if not all(wordings(message))] == []


@pytest.mark.parametrize("path", PO_FILES)
def test_the_files_are_as_the_tool_writes_them(path: Path) -> None:
    assert path.read_text("utf-8") == update(path, extracted()), "run: python tests/messages.py update"


@pytest.mark.parametrize("path", PO_FILES)
def test_other_varieties_say_only_what_the_source_says(path: Path) -> None:
    assert {key(m) for m in read(path) if m.id} <= {key(m) for m in extracted() if m.id}


@pytest.mark.parametrize("path", PO_FILES)
def test_slots_are_plain_names_and_the_same_in_every_language(path: Path) -> None:
    wrong = []
    for message in read(path):
        ids = [message.id] if isinstance(message.id, str) else list(message.id)
        wanted = set().union(*map(slots, ids))
        wrong += [text for text in wordings(message) if message.id and slots(text) != wanted]
        assert all(slot.isidentifier() for slot in wanted)
    assert wrong == []


@pytest.mark.parametrize("path", PO_FILES)
def test_no_fuzzy_entries_and_no_dates(path: Path) -> None:
    assert not any(message.fuzzy for message in read(path) if message.id)
    assert "Date" not in path.read_text("utf-8").partition("\n\n")[0]


def test_pybabel_finds_the_same_messages(tmp_path: Path) -> None:
    root, pot = Path(tests.messages.__file__).parent.parent, tmp_path / "messages.pot"
    keywords = ["-k", "msg:1c,2", "-k", "msgs:1c,2,3"]
    command = [
        sys.executable,
        "-m",
        "babel.messages.frontend",
        "-q",
        "extract",
        "-F",
        "pyproject.toml",
        *keywords,
    ]
    subprocess.run([*command, "-o", str(pot), "src/sportsdocs"], cwd=root, check=True)
    with pot.open("rb") as file:
        found = {key(message) for message in read_po(file) if message.id}
    assert found == {key(message) for message in extracted() if message.id}
    # And it has nothing to change: what it writes are the same messages, in our order the same bytes.
    copy = tmp_path / "locale"
    shutil.copytree(LOCALES, copy, ignore=shutil.ignore_patterns("*.mo"))
    for language in FULL:
        path = copy / language / "LC_MESSAGES" / "sportsdocs.po"
        options = ["-N", "--no-wrap", "--ignore-pot-creation-date", "-D", "sportsdocs", "-l", language]
        babel = [*command[:4], "update", *options, "-i", str(pot), "-d", str(copy)]
        subprocess.run(babel, cwd=root, check=True)
        assert written(read(path)) == (LOCALES / path.relative_to(copy)).read_text("utf-8")


def test_swiss_german_has_no_sharp_s() -> None:
    said = translations.translations(("de_CH", "de", "en"))
    every = [message for message in extracted() if message.id]
    texts = []
    for message in every:
        context, text = key(message)
        if isinstance(message.id, str):
            texts.append(said.pgettext(context, text))
        else:
            one, many = message.id
            texts += [said.npgettext(context, one, many, number) for number in (1, 2)]
    assert [text for text in texts if "ß" in text] == []


@pytest.mark.parametrize("path", PO_FILES)
def test_every_plural_agrees_with_cldr_for_every_number(path: Path) -> None:
    language = path.parent.parent.name
    rule, said = Locale.parse(language).plural_form, translations.translations(chain(language))
    for message in extracted():
        if message.id and not isinstance(message.id, str):
            context, (one, many) = message.context or "", message.id
            forms: dict[str, set[str]] = {}
            for number in range(201):
                forms.setdefault(rule(number), set()).add(said.npgettext(context, one, many, number))
            assert all(len(texts) == 1 and all(texts) for texts in forms.values()), (context, one)


@pytest.mark.parametrize(
    ("locale", "printed"),
    [
        ("de", ["1 Million Euro", "1,01 Millionen Euro", "1,5 Millionen Euro", "200 Millionen Euro"]),
        ("en-GB", ["€1 million", "€1.01 million", "€1.5 million", "€200 million"]),
    ],
)
def test_decimals_agree_too(locale: str, printed: list[str]) -> None:
    f = Formatter(locale, plain_spaces=True, number_words=False)
    amounts = [Decimal("1e6"), Decimal("1.01e6"), Decimal("1.5e6"), Decimal("2e8")]
    assert [f.money(Money(amount, "EUR")) for amount in amounts] == printed
    assert f.money(Money(Decimal("1.50"), "EUR")) == ("1,50 Euro" if locale == "de" else "€1.50")


def test_orders_of_parts_are_slots_and_nothing_else() -> None:
    # Parts that are empty are left out, so a word between two of them would stand alone.
    orders = [m for path in PO_FILES for m in read(path.values[0]) if "order" in (m.context or "")]  # type: ignore[arg-type]
    assert orders
    assert [m.string for m in orders if re.sub(r"\{\w+\}| ", "", str(m.string))] == []


@pytest.mark.parametrize("locale", ["de", "de-CH", "en-US", "en-GB"])
@pytest.mark.parametrize("enum", ENUMS)
def test_every_word_of_a_vocabulary_is_worded(enum: type[Word], locale: str) -> None:
    said = [Formatter(locale).word(word) for word in enum]
    assert all(text.strip() for text in said)
    assert len(set(said)) == len(said)


def test_no_vocabulary_is_forgotten() -> None:
    # An article is grammar; roles are worded by number and gender, and have tests of their own.
    assert set(Word.__subclasses__()) == {*ENUMS, Article, Role}


@pytest.mark.parametrize("language", ["de", "en"])
def test_messages_that_nobody_compiled_are_a_clear_error(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "_read", lambda _language, kind: b"" if kind == "po" else None)
    with pytest.raises(StoreError, match="pip install"):
        translations.is_spoken.__wrapped__(language)


def test_the_rest_of_a_chain_is_opened_when_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    read, opened = translations._read, list[str]()

    def noted(language: str, kind: str) -> bytes | None:
        opened.append(language)
        return read(language, kind)

    monkeypatch.setattr(translations, "_read", noted)
    translations.translations.cache_clear()
    chain = ("de_CH", "de", "en")
    assert translations.translations(chain).pgettext("number", "thirty") == "dreissig"
    assert opened == ["de_CH"]
    assert translations.translations(chain).pgettext("number", "twelve") == "zwölf"
    assert opened == ["de_CH", "de"]
    assert translations.translations(chain).pgettext("number", "said by nobody") == "said by nobody"
    assert opened == ["de_CH", "de", "en"]


def test_a_text_is_never_a_template() -> None:
    assert (
        messages.fill("in {name}", {"name": "{0.__class__} %(x)s {name}"}) == "in {0.__class__} %(x)s {name}"
    )
