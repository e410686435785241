"""What a catalogue would know of the names in the golden cases: German articles, kinds, names by language."""

from __future__ import annotations

from collections.abc import Mapping

from sportsdocs import Article, Competition, Event, Name, Organization

#: The article that German running text gives a name; names that are not here take none.
ARTICLES = {
    "das": ("ZDF", "Erste", "Erste Deutsche Fernsehen", "BR Fernsehen", "WDR Fernsehen", "NDR Fernsehen", "DSF", "Free-TV"),
    "die": (
        "ARD", "ARD Mediathek", "ARD-Mediathek", "ZDF Mediathek", "ZDF-Mediathek", "ZDFmediathek", "BBC", "Sportschau",
        "Bundesliga", "2. Bundesliga", "3. Liga", "Frauen-Bundesliga", "Handball-Bundesliga", "Champions League",
        "UEFA Champions League", "Europa League", "UEFA Europa League", "Conference League", "Premier League", "Serie A",
        "Ligue 1", "Nations League", "NBA", "NFL", "NHL", "MLB", "La Liga", "Formel 1", "Super League", "Oberliga",
        "Regionalliga", "DEL", "WM", "EM", "Weltmeisterschaft", "Europameisterschaft",
    ),
    "der": ("DFB-Pokal", "FA Cup", "Confed Cup", "Supercup", "SWR", "WDR", "NDR", "BR", "MDR", "HR", "RBB", "ORF", "Davis Cup"),
}  # fmt: skip
#: Who speaks for itself, without an article and without the quotation marks of a newspaper.
CLUBS_AND_OTHERS = (
    "BVB", "Borussia Dortmund", "FC Bayern", "FC Bayern München", "Manchester City", "Juventus", "DFB", "DFL", "FIFA", "UEFA", "NFL",
    "Amazon", "Amazon Prime Video", "Prime Video", "DAZN", "Netflix", "Sky", "Magenta TV", "dpa", "SID", "DWDL", "DWDL.de",
)  # fmt: skip
_ARTICLE = {name: Article(article) for article, names in ARTICLES.items() for name in names}

#: Events: the name in German (with its article), in Switzerland where that differs, and in English; the year goes in.
_EVENTS: dict[tuple[str, str], Mapping[str, tuple[str, Article | None]]] = {
    ("fifa_world_cup", "men"): {
        "de": ("Fußball-Weltmeisterschaft {year}", Article.DIE),
        "de-CH": ("Fussball-Weltmeisterschaft {year}", Article.DIE),
        "en": ("{year} FIFA World Cup", None),
    },
    ("fifa_world_cup", "women"): {
        "de": ("Fußball-Weltmeisterschaft der Frauen {year}", Article.DIE),
        "de-CH": ("Fussball-Weltmeisterschaft der Frauen {year}", Article.DIE),
        "en": ("{year} FIFA Women’s World Cup", None),
    },
    ("uefa_euro", "men"): {
        "de": ("Fußball-Europameisterschaft {year}", Article.DIE),
        "de-CH": ("Fussball-Europameisterschaft {year}", Article.DIE),
        "en": ("{year} European Championship", None),
    },
    ("uefa_euro", "women"): {
        "de": ("Fußball-Europameisterschaft der Frauen {year}", Article.DIE),
        "de-CH": ("Fussball-Europameisterschaft der Frauen {year}", Article.DIE),
        "en": ("{year} Women’s European Championship", None),
    },
}


def name(text: str) -> Name:
    """Give a name with its article; "Das Erste" brings its own."""
    first, _, rest = text.partition(" ")
    own = Article(first.lower()) if rest and first in ("Der", "Die", "Das") else None
    return Name(text, own or _ARTICLE.get(text))


def competition(text: str) -> Competition:
    return Competition("competition", {"de": name(text), "en": Name(text)})


def event(kind: str, sex: str, year: int) -> Event:
    names = _EVENTS[kind, sex]
    return Event(
        "event",
        {tag: Name(text.format(year=year), article) for tag, (text, article) in names.items()},
        competition=Competition("competition", {"de": name("WM"), "en": "World Cup"}),
    )


def speaker(text: str) -> Organization:
    """Give whom a case names as a source: a newspaper, unless it is known as something else."""
    other = text in _ARTICLE or text in CLUBS_AND_OTHERS
    return Organization("speaker", {"und": name(text)}, kind=None if other else "newspaper")
