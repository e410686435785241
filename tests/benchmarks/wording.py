"""How quickly facts become text: dates, numbers and lists against Babel's own calls, and whole pages by the clock.

Run on an idle machine: `python tests/benchmarks/wording.py`. Babel's calls get a parsed locale, and print the same texts;
rivals take turns in one process, and a number is our median over Babel's, so less than 1 means that we are quicker.
"""

from __future__ import annotations

import datetime as dt
import statistics
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

# Run as a script, it finds `tests` only with the folder above on the path.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import sportsdocs
from sportsdocs import Formatter, PartialDate
from tests.benchmarks.measuring import medians

LOCALES: Final = ("de", "de-CH", "en-GB", "en-US")
DAY: Final = dt.date(2019, 8, 16)
NUMBER: Final = 1234567
NAMES: Final = ("Marco Reus", "Axel Witsel", "Jadon Sancho")
#: So many pages are printed once before the clock runs: a page's own first printing is the next line.
PAGES: Final = ("fact_sheet", "summary", "credits", "line")

Call = Callable[[], str]


def against_babel(tag: str) -> Mapping[str, tuple[Call, Call]]:
    """Give, for a language, our call and Babel's that print the same."""
    f, locale, date = Formatter(tag), Locale.parse(tag, sep="-"), PartialDate.of(DAY)
    return {
        "date": (partial(f.date, date), partial(format_date, DAY, "long", locale=locale)),
        "number": (partial(f.number, NUMBER), partial(format_decimal, NUMBER, locale=locale)),
        "list": (partial(f.list, NAMES), partial(format_list, NAMES, locale=locale)),
    }


def ratios(tag: str) -> Iterator[str]:
    """Compare what both print, then time them in turns."""
    for name, (ours, babels) in against_babel(tag).items():
        if ours() != babels():
            raise SystemExit(f"{tag}: {name}: we print {ours()!r}, Babel {babels()!r}")
        spent = medians({"ours": ours, "babel": babels})
        yield f"{name} {spent['ours'] / spent['babel']:.2f} ({spent['ours'] * 1e6:.1f} µs)"


def pages(tag: str) -> Iterator[str]:
    """Time every page of every production of the sample: the median production, and the one that takes longest."""
    f = Formatter(tag)
    for page in PAGES:
        calls: dict[str, Callable[[], Any]] = {
            work.id: partial(getattr(f, page), work) for work in sportsdocs.sample().productions
        }
        spent = medians(calls)
        longest = max(spent, key=spent.__getitem__)
        typical = statistics.median(spent.values())
        yield f"{page} {typical * 1000:.2f} ms, at most {spent[longest] * 1000:.2f} ms ({longest})"


def main() -> None:
    """Print a line a language and need."""
    for tag in LOCALES:
        print(f"{tag}, ours ÷ Babel (budget 1.2): " + ", ".join(ratios(tag)), flush=True)
    for tag in ("de", "en-GB"):
        print(f"{tag} (budget of a fact sheet: 1 ms): " + "; ".join(pages(tag)), flush=True)


if __name__ == "__main__":
    main()
