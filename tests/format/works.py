"""A series made up for the tests of our wording: every kind of statement, every doubt, once."""

from __future__ import annotations

from sportsdocs import (
    Citation,
    Competition,
    Credit,
    Extent,
    Fee,
    Filming,
    Money,
    Name,
    Organization,
    Origin,
    Period,
    Person,
    Production,
    Quantity,
    Relation,
    Release,
    Remark,
    Season,
    Source,
    Subject,
    Summary,
    Team,
    Text,
    Title,
)
from sportsdocs.model.statements import Award

STREAM = Organization("nordstream-tv", "Nordkanal+", kind="platform")
ZWEITES = Organization("zsf", {"und": Name("ZSF", article="das")}, kind="broadcaster")
FIRMA = Organization("lichtspiel", {"und": Name("LSP Film", article="die")}, kind="production-company")
PARTNER = Organization("kurbel", "Kurbel Studios", kind="production-company")
BOTE = Organization("bote", "Nordbote", kind="newspaper")
BLATT = Organization("abendblick", "Abendblick", kind="newspaper")
AGENTUR = Organization("npd", "NPD", kind="news-agency")
CLUB = Organization("fc-nord", {"und": Name("FC Nord", article="der")}, kind="club")
ELF = Team(
    "fc-nord-frauen", {"und": Name("Nordlichter", article="die", plural=True)}, category="women", club=CLUB
)
LIGA = Competition("nordliga", {"und": Name("Nordliga", article="die")})

ANA = Person("ana-berg", "Ana Berg", gender="feminine")
MIA = Person("mia-holm", "Mia Holm", gender="feminine")
TOM = Person("tom-weiss", "Tom Weiß", gender="masculine")
KIM = Person("kim-sand", "Kim Sand")

PLAN = Source(
    "bote-2021-03-02", publisher=BOTE, agency=AGENTUR, title="Die „Nordlichter“ kommen im August", published="2021-03-02",
    url="https://example.org/nordlichter", read_on="2026-11-20",
)  # fmt: skip
NEWS = Source(
    "abendblick-2021-07", publisher=BLATT, published="2021-07", url="https://example.org/abendblick"
)
AFTER = Source(
    "bote-2021-11-30",
    publisher=BOTE,
    title="Alle Folgen gesehen",
    published="2021-11-30",
    read_on="2026-11-20",
)
PAGE = Source(
    "nordkanal-seite",
    publisher=STREAM,
    url="https://example.org/seite",
    archived_url="https://example.org/archiv",
    read_on="2026-11-20",
)

SERIES = Production(
    "nordlichter",
    "series",
    identifiers={"wikidata": "Q42"},
    titles=[
        Title("Nordlichter", "de", citations=[Citation(AFTER), Citation(PAGE)]),
        Title(None, citations=[Citation(PLAN)], refuted_by=[Citation(AFTER)]),
        Title("Northern Lights", "en", "translated", citations=[Citation(PAGE)]),
        Title("Elf im Wind", "de", "working", citations=[Citation(NEWS, "announced")]),
    ],
    origins=[Origin(["DE", "DK"], 2021, "de", citations=[Citation(AFTER)])],
    extents=[
        Extent(4, Quantity(45, "about"), citations=[Citation(AFTER)]),
        Extent(6, citations=[Citation(PLAN, "announced")]),
    ],
    subjects=[Subject(ELF, competition=LIGA, season=Season("2020/21"), outcome="runner-up", citations=[Citation(PLAN)])],
    filming=[
        Filming(Period("2020-08/2021-05"), ["dressing-room", "team-bus"], citations=[Citation(AFTER)]),
        Filming(Period("2021-01/.."), citations=[Citation(PLAN)]),
    ],
    credits=[
        Credit(ANA, "director", citations=[Citation(PLAN)]),
        Credit(ANA, "screenwriter", citations=[Citation(AFTER)]),
        Credit(MIA, "producer", affiliation=FIRMA, citations=[Citation(AFTER)]),
        Credit(ANA, "producer", affiliation=FIRMA, citations=[Citation(AFTER)]),
        Credit(TOM, "executive-producer", citations=[Citation(AFTER, as_printed="Tom Weiss")]),
        Credit(KIM, "narrator", language="de", citations=[Citation(AFTER)]),
        Credit(TOM, "film-editor", citations=[Citation(PLAN)], refuted_by=[Citation(AFTER)]),
        Credit(MIA, "participant", capacity=Text({"de": "Kapitänin", "en": "captain"}), citations=[Citation(NEWS, "reported")]),
        Credit(FIRMA, "production-company", citations=[Citation(AFTER)]),
        Credit(PARTNER, "co-production-company", citations=[Citation(AFTER)]),
        Credit(ZWEITES, "commissioning-broadcaster", citations=[Citation(AFTER)]),
    ],
    releases=[
        Release(
            "streaming", platform=STREAM, date="2021-08-09", territory_count=Quantity(200, "over"),
            citations=[Citation(PLAN, "announced", attributed_to=CLUB)],
        ),
        Release("streaming", platform=STREAM, date="2021-08", citations=[Citation(NEWS, "reported")]),
        Release(
            "streaming", platform=STREAM, date="2021-09-03", last_part="2021-09-24", rhythm="weekly", exclusive=True,
            territories=["001"], excluded=["CN"], available_until="2031", citations=[Citation(AFTER)],
        ),
        Release(
            "preview", place=Text({"de": "Kino Nord, Kiel", "en": "Kino Nord, Kiel"}), date="2021-09-01",
            citations=[Citation(AFTER)],
        ),
        Release("theatrical", version="cinema", running_time=118, date="2021-11-04", territories=["DE"], citations=[Citation(AFTER)]),
        Release(
            "theatrical", version="cinema", running_time=130, date="2021-11", territories=["DE"],
            citations=[Citation(NEWS, "announced")],
        ),
        Release("broadcast", platform=ZWEITES, date="2022-21", part_dates=["2022-04-01", "2022-04-08"], citations=[Citation(AFTER, "announced")]),
    ],
    fees=[
        Fee(
            Money(2_500_000, "EUR", "about"), payer=STREAM, payee=CLUB, purpose="access",
            citations=[Citation(NEWS, "reported", attributed_to=BLATT, as_printed="2,5 Millionen")],
        ),
    ],
    awards=[Award(Text({"de": "Nordpreis", "en": "Northern Prize"}), recipient=ANA, year=2022)],
    remarks=[
        Remark(
            MIA, Text({"de": "Die Kamera habe bald niemand mehr bemerkt.", "en": "Soon nobody noticed the camera any more."}),
            capacity=Text({"de": "Kapitänin", "en": "captain"}), affiliation=CLUB, citations=[Citation(NEWS)],
        ),
    ],
    relations=[
        Relation("season-of", "lichter-reihe", number=2, citations=[Citation(AFTER)]),
        Relation("modelled-on", "suedlichter", citations=[Citation(NEWS)]),
    ],
)  # fmt: skip
MODEL = Production("suedlichter", "film", titles=[Title("Südlichter", "de")])


def said(summary: Summary) -> str:
    """Give the text of a summary, its paragraphs in one line."""
    return str(summary).replace("\n\n", " ")
