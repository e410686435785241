"""What a fresh process pays: for the import, for the first answer, for the first German text. Ratios to named rivals.

Run on an idle machine: `python tests/benchmarks/start.py` (needs pycountry, in the dependency group `bench`). Every
measurement is a process of its own; rivals take turns; the median counts.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

ROUNDS = 15

BARE = "pass"
IMPORT = "import sportsdocs"
ANSWER = "import sportsdocs; docs = sportsdocs.load(); print(next(iter(docs.productions)).title)"
PYCOUNTRY = """
import gettext, pycountry
german = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=["de"])
print(german.gettext(pycountry.countries.get(alpha_2="DE").name))
"""
TEXT = 'from sportsdocs import Formatter, PartialDate; print(Formatter("de").date(PartialDate("2019-08-16")))'
BABEL = 'import datetime, babel.dates; print(babel.dates.format_date(datetime.date(2019, 8, 16), "long", locale="de"))'
PAIRS = {
    "first answer / pycountry's first translated look-up": (ANSWER, PYCOUNTRY, "below 1"),
    "first German text / Babel's first format_date": (TEXT, BABEL, "at most 1.5"),
}


def seconds(code: str) -> float:
    """Time one fresh process."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-I", "-c", code], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def medians(*codes: str) -> list[float]:
    """Time codes in turns, so that a slow moment of the machine meets all of them."""
    for code in codes:
        seconds(code)  # the first run compiles
    rounds = [[seconds(code) for code in codes] for _ in range(ROUNDS)]
    return [statistics.median(column) for column in zip(*rounds, strict=True)]


def main() -> None:
    """Print every measurement with its budget."""
    bare, imported = medians(BARE, IMPORT)
    print(f"import sportsdocs: {(imported - bare) * 1000:.1f} ms over bare Python (budget: under 5 ms)")
    for name, (ours, rival, budget) in PAIRS.items():
        bare, one, other = medians(BARE, ours, rival)
        net = (one - bare) / (other - bare)
        print(
            f"{name}: {one / other:.2f} whole process, {net:.2f} over bare Python (budget: {budget});"
            f" {one * 1000:.0f} ms against {other * 1000:.0f} ms"
        )


if __name__ == "__main__":
    main()
