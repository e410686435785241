"""Maps a golden case to public calls: by its need and the shape of its input, without a branch for any single case."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from sportsdocs import (
    Catalog,
    Formatter,
    Hedge,
    Kind,
    Money,
    Organization,
    PartialDate,
    Period,
    Quantity,
    Season,
    Sport,
    Text,
)
from tests.golden import boxes, data, people

Input = Mapping[str, Any]
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_PARTS = {"early": "early", "middle": "mid", "mid": "mid", "late": "late"}
_TITLE_FORMS: dict[str, Any] = {"quoted": "quoted", "title_only": "plain", "compound": "compound"}
_KINDS = {
    "documentary_short": Kind.FILM,
    "documentary_series": Kind.SERIES,
    "documentary": Kind.FILM,
    "film": Kind.FILM,
    "series": Kind.SERIES,
}
_NOUNS = {"season": {"television": "season", "sport": "sports-season"}}


def render(need: str, locale: str, case: Input) -> str:
    """Print one case."""
    return NEEDS[need](_formatter(locale, case), case)


def _formatter(locale: str, case: Input) -> Formatter:
    return Formatter(locale, serial_comma=case.get("serial_comma"))


def _date(case: Input, key: str = "date") -> PartialDate:
    text = case[key]
    if "season" in case:
        text = f"{text}-{_SEASONS[case['season']]}"
    if "-Q" in text:
        year, _, quarter = text.partition("-Q")
        text = f"{year}-{32 + int(quarter)}"
    if "part" in case:
        text = f"{_PARTS[case['part']]} {text}"
    return PartialDate(f"{text}~" if case.get("approximate") else text)


def _date_style(case: Input) -> dict[str, Any]:
    style = case.get("style", "long")
    return {
        "with_year": case.get("with_year", True),
        "weekday": style == "full" or case.get("with_weekday", False),
        **({"style": "numeric"} if style == "numeric" else {}),
    }


def date(f: Formatter, case: Input) -> str:
    return f.date(_date(case), **_date_style(case))


def date_phrase(f: Formatter, case: Input) -> str:
    relation: Any = case["relation"].replace("_", "-")
    if "verb" in case:
        return f.released(
            _date(case), relation, territories=case["territories"], with_year=case.get("with_year", True)
        )
    return f.date_phrase(_date(case), relation, **_date_style(case))


def date_range(f: Formatter, case: Input) -> str:
    period = Period.of(case["start"], case["end"])
    return f.date_range(period, form=case["form"], with_year=case.get("with_year", True))


def season(f: Formatter, case: Input) -> str:
    if "season_number" in case:
        return f.season(case["season_number"], form=case["form"])
    start, end = case["season_start"], case["season_end"]
    return f.season(Season(str(start) if start == end else f"{start}/{end}"), form=case["form"])


def number(f: Formatter, case: Input) -> str:
    value = case["number"]
    digits = case.get("max_fraction_digits")
    return f.number(value, style=case.get("number_style", "figures"), digits=digits)


def _hedge(case: Input) -> Hedge:
    return Hedge(case.get("hedge", "exact").replace("_", "-"))


def _quantity(case: Input, key: str = "quantity") -> Quantity:
    hedge = _hedge(case)
    return Quantity(case["min"], hedge, to=case["max"]) if "min" in case else Quantity(case[key], hedge)


def _noun(case: Input) -> Any:
    noun = case["noun"]
    return _NOUNS[noun][case.get("sense", "television")] if noun in _NOUNS else noun


def quantity(f: Formatter, case: Input) -> str:
    relation = case.get("relation") or case.get("preposition")
    return f.quantity(_quantity(case), _noun(case), relation=relation, style=case.get("number_style"))


def count(f: Formatter, case: Input) -> str:
    style, relation = case.get("number_style"), case.get("preposition")
    if case.get("form") == "adjective_noun":
        return f.parted(
            case["parts"],
            case["noun"].replace("_", "-"),
            article=case.get("article"),
            relation=relation,
            style=style,
        )
    start = case.get("position") == "sentence_start"
    return f.count(
        _quantity(case, "count"), _noun(case), relation=relation, style=style, sentence_start=start
    )


def duration(f: Formatter, case: Input) -> str:
    style = case.get("number_style")
    return f.duration(_quantity(case, "runtime_minutes"), episodes=case.get("episodes"), style=style)


def _amount(number: float) -> Decimal:
    return Decimal(str(number))


def money(f: Formatter, case: Input) -> str:
    low, high = (case["min"], case["max"]) if "min" in case else (case["amount"], None)
    value = Money(_amount(low), case["currency"], _hedge(case), None if high is None else _amount(high))
    who = data.speaker(case["attributed_to"]) if "attributed_to" in case else None
    return f.money(value, style=case["style"], digits=case.get("max_fraction_digits"), according_to=who)


def a_list(f: Formatter, case: Input) -> str:
    return f.list(case["items"], conjunction=case["conjunction"], most=case.get("max_items"))


def quote(f: Formatter, case: Input) -> str:
    if "speech" in case:
        return f.quote(case["speech"])
    sentence = case.get("sentence", "").removesuffix("_is_titled")
    form: Any = "sentence" if sentence else _TITLE_FORMS.get(case["form"], "quoted")
    kind = _KINDS[sentence or case.get("noun", "series")]
    return f.title(case["title"], form=form, kind=kind, by=case.get("credit_of"))


def territory(f: Formatter, case: Input) -> str:
    codes = case["territories"]
    codes = ["001"] if codes == "worldwide" else codes
    return f.territory(codes, form=case["form"], excluded=case.get("excluded", ()))


def platform(f: Formatter, case: Input) -> str:
    names = [data.name(text) for text in case["platforms"]]
    return f.platform(names, form=case["form"], exclusive=case.get("exclusive", False))


def sport(f: Formatter, case: Input) -> str:
    if "league" in case:
        return f.competition(data.competition(case["league"]), form=case["form"])
    if "event" in case:
        return f.event(data.event(case["event"], case["sex"], case["year"]), form=case["form"])
    return f.sport(Sport(case["sport"].replace("_", "-")))


def sort(f: Formatter, case: Input) -> str:
    def key(text: str) -> Any:
        return f.sort_key(
            text,
            phonebook=case.get("collation") == "phonebook",
            numeric=case.get("numeric", False),
            skip_articles=case.get("ignore_leading_articles", False),
        )

    return str(case["join"]).join(sorted(case["sort"], key=key))


def credit(f: Formatter, case: Input) -> str:
    found = people.credits_of(people.role(case["role"]), case["people"], case.get("company"))
    return f.credit(*found, form=case["form"], ahead=case.get("tense") == "present")


def company(f: Formatter, case: Input) -> str:
    return f.company(people.companies_of(case), article=case["article"])


def search(f: Formatter, case: Input) -> str:
    """Search reads names as they are; only a fuzzy match forgives typos."""
    known = Catalog.of(
        [Organization(f"candidate-{place}", text) for place, text in enumerate(case["candidates"])]
    )
    found = [match.name for match in known.find(case["search"], typos=case["match"] == "fuzzy")]
    return str(case["join"]).join(found)


def fallback(f: Formatter, case: Input) -> str:
    """Do what the input asks for: each key belongs to one need."""
    if "title" in case:
        return f.title(Text(case["title"]), form=_TITLE_FORMS[case["form"]])
    need = next(need for key, need in _NEED_OF_KEY.items() if key in case)
    return NEEDS[need](f, case)


_NEED_OF_KEY = {"territories": "territory", "platforms": "platform", "amount": "money", "date": "date"}

NEEDS: dict[str, Callable[[Formatter, Input], str]] = {
    "date": date,
    "date_phrase": date_phrase,
    "date_range": date_range,
    "season": season,
    "number": number,
    "quantity": quantity,
    "count": count,
    "duration": duration,
    "money": money,
    "list": a_list,
    "quote": quote,
    "territory": territory,
    "platform": platform,
    "sport": sport,
    "sort": sort,
    "fallback": fallback,
    "search": search,
    "credit": credit,
    "company": company,
    "factbox": boxes.factbox,
    "sentence": boxes.sentence,
}
