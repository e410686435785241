"""What using the library feels like: these lines are the contract, and run as they are printed."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

import sportsdocs

LINES = '''
import sportsdocs
from sportsdocs import Formatter, Role, Standing, directed_by, released

docs = sportsdocs.load()                       # bundled, immutable, loaded once, offline
bvb = docs.productions["inside-borussia-dortmund"]
bvb.title, bvb.episode_count                   # ('Inside Borussia Dortmund', 4)
bvb.premiere.date, bvb.premiere.platform.name  # (PartialDate('2019-08-16'), 'Prime Video')
bvb.announced_dates                            # (PartialDate('2019-08-09'),)
[r.date for r in bvb.history(sportsdocs.Release) if r.standing is Standing.ANNOUNCED]   # [PartialDate('2019-08-09')]
bvb.territory_count                            # Quantity(200, Hedge.OVER)
bvb.people(Role.DIRECTOR)                      # (Person('aljoscha-pause'),)
bvb.as_of("2019-06-01").premiere.date          # PartialDate('2019-08-09')
bvb.conflicts()                                # filming period: two articles differ

docs.productions.where(director="Aljoscha Pause").newest_first()
docs.productions.where(kind="series", platform="Prime Video", released=(2018, 2020), competition="Bundesliga")
docs.productions.where(directed_by("Aljoscha Pause") & ~released(on="DAZN"), lambda p: p.episode_count == 4)
docs.productions.where(rescheduled=True)       # premiere was moved after it was announced
docs.people.where(roles=[Role.DIRECTOR, Role.PRODUCER])      # did both, ever (together=True: on one production)
docs.productions.count_by("platform", "year")
docs.find("goetze")                            # umlauts, ß, accents and typos forgiven; ranked matches
docs.as_of("2019-06-01").productions

de, en = Formatter("de"), Formatter("en-GB")
de.date(bvb.premiere.date)                     # '16. August 2019'
de.credits(bvb)                                # grouped credit lines, labels in number and gender
de.fact_sheet(bvb, within=docs)                # every fact, a line each; `within` names related works
de.summary(bvb, citations=True)                # running text an editor could print, with numbered sources
de.cite(bvb.premiere)                          # finished reference lines
de.explain(directed_by("Aljoscha Pause"))      # the question in words

mine = sportsdocs.Catalog.read("my-productions/")   # same format as the bundled data; Catalog.of(...) from objects
(docs | mine).write("merged/")                 # atomic

from sportsdocs import Catalog, Credit, Person, Production, Release, Title

film = Production("mein-film", kind="film", titles=[Title("Mein Film", language="de")],
                  credits=[Credit(Person("ana-berg", "Ana Berg"), "director")],
                  releases=[Release("theatrical", date="2024-05", territories=["DE", "AT"])])
Formatter("de").line(film)
Catalog.of([film])
'''  # fmt: skip


def _stated(comment: str) -> bool:
    """Tell whether a comment states a value: it is Python, and more than one word of prose."""
    try:
        return not isinstance(ast.parse(comment, mode="eval").body, ast.Name)
    except SyntaxError:
        return False


def test_the_lines_run_as_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    mine = sportsdocs.Production("eigener-film", "film", titles=[sportsdocs.Title("Eigener Film")])
    sportsdocs.Catalog.of([mine]).write("my-productions")
    names: dict[str, Any] = {name: getattr(sportsdocs, name) for name in sportsdocs.__all__}
    comments = {place: line.partition("  # ")[2].strip() for place, line in enumerate(LINES.splitlines(), 1)}
    compared = []
    for node in ast.parse(LINES).body:
        if not isinstance(node, ast.Expr):
            exec(compile(ast.Module([node], []), "<contract>", "exec"), names)
            continue
        result = eval(compile(ast.Expression(node.value), "<contract>", "eval"), names)
        comment = comments[node.lineno]
        if _stated(comment):
            # An entity prints as its class and id, which is no whole entity: those are compared as printed.
            assert repr(result) == comment or result == eval(comment, names), ast.unparse(node)
            compared.append(comment)
    assert len(compared) == 8
    assert sportsdocs.Catalog.read("merged") == sportsdocs.load() | sportsdocs.Catalog.of([mine])


def test_what_the_questions_answer() -> None:
    docs = sportsdocs.sample()
    pause = docs.productions.where(director="Aljoscha Pause").newest_first()
    assert pause.ids == ("inside-borussia-dortmund", "being-mario-goetze")
    found = docs.productions.where(
        kind="series", platform="Prime Video", released=(2018, 2020), competition="Bundesliga"
    )
    assert found.ids == ("inside-borussia-dortmund",)
    assert docs.find("goetze")[0].obj is docs.people["mario-goetze"]
    both = docs.people.where(roles=["director", "producer"])
    assert docs.people["aljoscha-pause"] in both
    assert len(docs.people.where(roles=["director", "producer"], together=True)) <= len(both)
