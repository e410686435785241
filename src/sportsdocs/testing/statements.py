"""Strategies for every class of statements but releases, which have a module of their own.

Each has a function that draws from a world (`draw_title`), for the strategies of whole productions, and a strategy that
needs none (`titles`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from sportsdocs.model.citations import Citation
from sportsdocs.model.kinds import Outcome, Place, Purpose, RelationKind, TitleKind
from sportsdocs.model.quantities import Money, Quantity
from sportsdocs.model.roles import Role
from sportsdocs.model.seasons import Season
from sportsdocs.model.statements import (
    Award,
    Credit,
    Extent,
    Fee,
    Filming,
    Origin,
    Relation,
    Remark,
    Statement,
    Subject,
    Title,
)
from sportsdocs.model.texts import Text
from sportsdocs.testing.dates import periods
from sportsdocs.testing.numbers import moneys, quantities
from sportsdocs.testing.picking import SELDOM, maybe, pick, some
from sportsdocs.testing.sources import FIRST_SAID, LAST_SAID, draw_remarks
from sportsdocs.testing.wordings import wordings
from sportsdocs.testing.words import LANGUAGES, TERRITORIES, texts
from sportsdocs.testing.worlds import World, within

S = TypeVar("S", bound=Statement)
T = TypeVar("T")

_TITLES: Final = ("Inside the Club", "All In", None, "Die Saison", "Über uns")
_ANY_TITLE: Final = texts()
_YEARS: Final = (2018, 2019, 2020, 1888, 2200)
_SEASONS: Final = (Season("2018/19"), Season("2019/20"), Season("2019"))
_PERIODS: Final = periods(FIRST_SAID, LAST_SAID)
_COUNTS: Final = (
    Quantity(4), Quantity(6), Quantity(8), Quantity(4, "about"), Quantity(4, to=6), Quantity(5, "at-least"),
)  # fmt: skip
_ANY_COUNT: Final = quantities(most=10_000)
_AMOUNTS: Final = (
    Money(5_000_000, "EUR", "about"), Money(5_000_000, "EUR"), Money(10_000_000, "EUR", "up-to"), Money(8_000_000, "GBP"),
)  # fmt: skip
_ANY_AMOUNT: Final = moneys()
_GISTS: Final = (Text({"de": "Lobt die Nähe.", "en": "Praises the closeness."}), Text({"de": "Ist dagegen."}))
_JOBS: Final = (Text({"de": "Kapitän", "en": "captain"}), Text("CEO"))
_ANY_WORDING: Final = wordings()
#: How many sources say a statement, and how many contradict it.
_NUMBERS: Final = ((1, 0), (0, 0), (2, 0), (1, 0), (3, 0), (1, 1), (2, 1))
_TITLE_KINDS: Final = (
    TitleKind.ORIGINAL,
    TitleKind.ORIGINAL,
    TitleKind.WORKING,
    TitleKind.TRANSLATED,
    TitleKind.ALTERNATIVE,
)
#: Those that summaries tell: most credits are of these.
_MAIN_ROLES: Final = (
    Role.DIRECTOR, Role.WRITER, Role.PRODUCER, Role.CINEMATOGRAPHER, Role.NARRATOR, Role.PARTICIPANT, Role.PRODUCTION_COMPANY,
    Role.CO_PRODUCTION_COMPANY, Role.COMMISSIONING_BROADCASTER,
)  # fmt: skip
_ROLES: Final = tuple(Role)
_MAIN: Final = (True, True, True, False)
_OUTCOMES: Final = tuple(Outcome)
_PLACES: Final = tuple(Place)
_PURPOSES: Final = tuple(Purpose)[:2]
_RELATION_KINDS: Final = tuple(RelationKind)


def once(statements: Sequence[S]) -> tuple[S, ...]:
    """Keep the first statement of each content, as a production wants it."""
    return tuple({statement.content: statement for statement in reversed(statements)}.values())[::-1]


def _cited_by(draw: DrawFn, options: Sequence[Citation], number: int) -> tuple[Citation, ...]:
    found = [pick(draw, options) for _ in range(number)]
    # A source says a thing once: as a fact, or as hearsay.
    return tuple({citation.source.id: citation for citation in found}.values())


def cited(draw: DrawFn, world: World) -> dict[str, Any]:
    """Draw who says a statement and, now and then, who contradicts it."""
    number, against = pick(draw, _NUMBERS)
    citations = _cited_by(draw, world.plain_citations, number)
    if pick(draw, SELDOM) and citations:
        first, *others = citations
        citations = (draw_remarks(draw, first, world.parties), *others)
    return {"citations": citations, "refuted_by": _cited_by(draw, world.refutations, against)}


def _usually(draw: DrawFn, usual: Sequence[T], other: SearchStrategy[T]) -> T:
    """Draw one of the usual values or, with the weight of one of them, any."""
    place = pick(draw, range(len(usual) + 1))
    return usual[place] if place < len(usual) else draw(other)


def draw_title(draw: DrawFn, world: World) -> Title:
    """Draw a title of any kind, or the statement that there is none yet."""
    return Title(
        _usually(draw, _TITLES, _ANY_TITLE),
        maybe(draw, LANGUAGES[:3]),
        pick(draw, _TITLE_KINDS),
        **cited(draw, world),
    )


def draw_origin(draw: DrawFn, world: World) -> Origin:
    """Draw where and when it was produced."""
    countries, year, language = (
        some(draw, TERRITORIES[:3], 2),
        maybe(draw, _YEARS),
        maybe(draw, LANGUAGES[:3]),
    )
    year = 2019 if not (countries or year or language) else year
    return Origin(countries, year, language, **cited(draw, world))


def draw_extent(draw: DrawFn, world: World) -> Extent:
    """Draw how many episodes and minutes."""
    which = pick(draw, ("episodes", "minutes", "both"))
    episodes = _usually(draw, _COUNTS, _ANY_COUNT) if which != "minutes" else None
    minutes = _usually(draw, _COUNTS, _ANY_COUNT) if which != "episodes" else None
    return Extent(episodes, minutes, **cited(draw, world))


def draw_subject(draw: DrawFn, world: World) -> Subject:
    """Draw what it is about."""
    about = maybe(draw, world.topics)
    competition = pick(draw, world.competitions) if about is None else maybe(draw, world.competitions)
    season, outcome = maybe(draw, _SEASONS), maybe(draw, _OUTCOMES)
    return Subject(about, competition=competition, season=season, outcome=outcome, **cited(draw, world))


def draw_filming(draw: DrawFn, world: World) -> Filming:
    """Draw when and where it was filmed."""
    places = some(draw, _PLACES, 2)
    period = draw(_PERIODS) if not places or draw(st.booleans()) else None
    return Filming(period, places, **cited(draw, world))


def draw_credit(draw: DrawFn, world: World) -> Credit:
    """Draw who did what, for whom and as what."""
    particulars = _credit_particulars(draw, world) if pick(draw, SELDOM) else {}
    role = pick(draw, _MAIN_ROLES if pick(draw, _MAIN) else _ROLES)
    return Credit(pick(draw, world.parties), role, **particulars, **cited(draw, world))


def _credit_particulars(draw: DrawFn, world: World) -> dict[str, Any]:
    return {
        "label": _usually(draw, _JOBS, _ANY_WORDING),
        "affiliation": maybe(draw, world.organizations),
        "capacity": _usually(draw, _JOBS, _ANY_WORDING),
        "language": maybe(draw, LANGUAGES[:3]),
    }


def draw_fee(draw: DrawFn, world: World) -> Fee:
    """Draw what was paid."""
    payer, payee = maybe(draw, world.organizations[:2]), maybe(draw, world.parties[:2])
    amount = None if (payer or payee) and pick(draw, SELDOM) else _usually(draw, _AMOUNTS, _ANY_AMOUNT)
    return Fee(amount, payer=payer, payee=payee, purpose=maybe(draw, _PURPOSES), **cited(draw, world))


def draw_award(draw: DrawFn, world: World) -> Award:
    """Draw a prize that it won."""
    return Award(
        draw(_ANY_WORDING),
        recipient=maybe(draw, world.parties),
        year=maybe(draw, _YEARS),
        **cited(draw, world),
    )


def draw_remark(draw: DrawFn, world: World) -> Remark:
    """Draw what somebody said of it."""
    speaker, gist, capacity = (
        pick(draw, world.parties),
        _usually(draw, _GISTS, _ANY_WORDING),
        maybe(draw, _JOBS),
    )
    affiliation = maybe(draw, world.organizations)
    return Remark(speaker, gist, capacity=capacity, affiliation=affiliation, **cited(draw, world))


def draw_relation(draw: DrawFn, world: World) -> Relation:
    """Draw how it stands to another work or a franchise of the world."""
    kind, target, number = pick(draw, _RELATION_KINDS), pick(draw, world.targets), maybe(draw, (1, 2))
    return Relation(kind, target, number=number, **cited(draw, world))


def citations(world: World | None = None) -> SearchStrategy[Citation]:
    """Citations in every standing."""
    return within(world, _draw_citation)


def _draw_citation(draw: DrawFn, world: World) -> Citation:
    plain = pick(draw, world.plain_citations)
    return draw_remarks(draw, plain, world.parties) if draw(st.booleans()) else plain


def titles(world: World | None = None) -> SearchStrategy[Title]:
    """Titles of every kind, and statements that there is none yet."""
    return within(world, draw_title)


def origins(world: World | None = None) -> SearchStrategy[Origin]:
    """Where and when it was produced, and its language."""
    return within(world, draw_origin)


def extents(world: World | None = None) -> SearchStrategy[Extent]:
    """How many episodes and minutes."""
    return within(world, draw_extent)


def subjects(world: World | None = None) -> SearchStrategy[Subject]:
    """What it is about."""
    return within(world, draw_subject)


def filming(world: World | None = None) -> SearchStrategy[Filming]:
    """When and where it was filmed."""
    return within(world, draw_filming)


def credits_(world: World | None = None) -> SearchStrategy[Credit]:
    """Who did what."""
    return within(world, draw_credit)


def fees(world: World | None = None) -> SearchStrategy[Fee]:
    """What was paid."""
    return within(world, draw_fee)


def awards(world: World | None = None) -> SearchStrategy[Award]:
    """Prizes."""
    return within(world, draw_award)


def remarks(world: World | None = None) -> SearchStrategy[Remark]:
    """What somebody said."""
    return within(world, draw_remark)


def relations(world: World | None = None) -> SearchStrategy[Relation]:
    """How it stands to other works."""
    return within(world, draw_relation)
