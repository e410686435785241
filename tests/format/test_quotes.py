"""Quotation marks: nested in turns, apostrophes kept, one full stop and where it stands."""

from __future__ import annotations

import pytest

from sportsdocs import Formatter

DE, EN, GB, CH = (Formatter(tag) for tag in ("de", "en-US", "en-GB", "de-CH"))


def test_quotations() -> None:
    assert DE.quote('Er sagte "nein" und „ja“') == "„Er sagte ‚nein‘ und ‚ja‘“"
    assert CH.quote("“Yes”") == "«‹Yes›»"
    assert [f.quote("Wer?", stop=True) for f in (DE, CH, EN, GB)] == [
        "„Wer?“.",
        "«Wer?».",
        "“Wer?”",
        "“Wer?”.",
    ]
    assert [f.quote("Klopp", stop=True) for f in (DE, CH, EN, GB)] == [
        "„Klopp“.",
        "«Klopp».",
        "“Klopp.”",
        "“Klopp”.",
    ]


@pytest.mark.parametrize(
    ("text", "german", "american"),
    [
        ("Ein „‚tiefes‘ Zitat“", "„Ein ‚„tiefes“ Zitat‘“", "“Ein ‘“tiefes” Zitat’”"),
        ("It's 'big', o'clock", "„It's ‚big‘, o'clock“", "“It's ‘big’, o'clock”"),
        ("« x » und »y«", "„‚x‘ und ‚y‘“", "“‘x’ und ‘y’”"),
        ('“a "b" c”', "„‚a „b“ c‘“", "“‘a “b” c’”"),
        ("’90s Rock 'n' Roll", "„’90s Rock 'n' Roll“", "“’90s Rock 'n' Roll”"),
        ("'s war Jens' Tor", "„'s war Jens' Tor“", "“'s war Jens' Tor”"),
        ("The boys' 'big' day", "„The boys' ‚big‘ day“", "“The boys' ‘big’ day”"),
        ('7" Vinyl', '„7" Vinyl“', '“7" Vinyl”'),
    ],
)
def test_quotations_inside(text: str, german: str, american: str) -> None:
    assert [f.quote(text) for f in (DE, EN)] == [german, american]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Ende.", ["„Ende.“", "«Ende.»", "“Ende.”", "“Ende.”"]),
        ('Making of "X"', ["„Making of ‚X‘“.", "«Making of ‹X›».", "“Making of ‘X.’”", "“Making of ‘X’”."]),
        (
            'Er rief "Wer?"',
            ["„Er rief ‚Wer?‘“.", "«Er rief ‹Wer?›».", "“Er rief ‘Wer?’”", "“Er rief ‘Wer?’”."],
        ),
        ("Sie „nickte.“", ["„Sie ‚nickte.‘“", "«Sie ‹nickte.›»", "“Sie ‘nickte.’”", "“Sie ‘nickte.’”"]),
        ("a ‘b “c”’", ["„a ‚b „c“‘“.", "«a ‹b «c»›».", "“a ‘b “c.”’”", "“a ‘b “c”’”."]),
    ],
)
def test_one_full_stop(text: str, printed: list[str]) -> None:
    assert [f.quote(text, stop=True) for f in (DE, CH, EN, GB)] == printed


def test_marks_deeper_than_anyone_quotes_are_left() -> None:
    assert DE.quote("„" * 2000 + "x" + "“" * 2000).count("x") == 1
