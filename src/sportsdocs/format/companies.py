"""Who made a production, for whom and with whom, as one phrase."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal

from sportsdocs.format.entity_names import COMMISSIONED, DATIVE, MADE_BY, MADE_BY_WITHOUT_ARTICLE, in_case
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.name_phrases import Phrases
from sportsdocs.model.citations import Party
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

Article = Literal["indefinite", "none"]

#: The ways to take part, in the order of the phrase, each for one and for several names.
_WITH: dict[Role, Message] = {
    Role.ASSOCIATED_PRODUCTION_COMPANY: msg("way to take part", "in association with {companies}"),
    Role.CO_PRODUCTION_COMPANY: msg("way to take part", "in co-production with {companies}"),
}
_BY = {
    "indefinite": msg("production by several", "a production by {companies}"),
    "none": msg("production by several, without article", "production by {companies}"),
}
_BY_ONE = {"indefinite": MADE_BY, "none": MADE_BY_WITHOUT_ARTICLE}
_NOBODY = {
    "indefinite": msg("production by nobody named", "a production"),
    "none": msg("production by nobody named, without article", "production"),
}
_FOR = msg("commission by several", "commissioned by {companies}")
_AND = msg("ways to take part", "{first} and {second}")


def company_credits(entries: Iterable[Credit]) -> dict[Role, tuple[Credit, ...]]:
    """Sort the credits that the phrase of the companies is made of by their role."""
    roles = (Role.PRODUCTION_COMPANY, *_WITH, Role.COMMISSIONING_BROADCASTER)
    found: dict[Role, list[Credit]] = {role: [] for role in roles}
    for credit in entries:
        if credit.role in found and credit.language is None:
            found[credit.role].append(credit)
    return {role: tuple(group) for role, group in found.items() if group}


def company_phrase(f: Formatter, entries: Iterable[Credit], *, article: Article = "indefinite") -> str:
    """Say who made a production: `eine Produktion von A in Zusammenarbeit mit B und in Koproduktion mit C`."""
    parties = {
        role: tuple(dict.fromkeys(credit.contributor for credit in group))
        for role, group in company_credits(entries).items()
    }
    return parties_phrase(f, parties, article=article) if parties else ""


def parties_phrase(
    f: Formatter, parties: dict[Role, tuple[Party, ...]], *, article: Article = "indefinite"
) -> str:
    """Say who made a production, from the companies by the way they took part."""
    makers = parties.get(Role.PRODUCTION_COMPANY, ())
    # Who commissioned a production and also made it is named once.
    clients = parties.get(Role.COMMISSIONING_BROADCASTER, ())
    others = tuple(maker for maker in makers if maker not in clients)
    if others:
        makers = others
    else:
        clients = tuple(client for client in clients if client not in makers)
    made = _made_by(f, makers, article)
    ways = _joined(
        f,
        [f.say(_WITH[role], companies=_names(f, parties[role], DATIVE)) for role in _WITH if role in parties],
    )
    return " ".join(part for part in (made, ways, _commission(f, clients)) if part)


def _made_by(f: Formatter, makers: tuple[Party, ...], article: Article) -> str:
    if not makers:
        return f.say(_NOBODY[article])
    if len(makers) == 1:
        return in_case(f, makers[0], _BY_ONE[article])
    return f.say(_BY[article], companies=_names(f, makers, DATIVE))


def _commission(f: Formatter, clients: tuple[Party, ...]) -> str:
    if len(clients) == 1:
        return in_case(f, clients[0], COMMISSIONED)
    return f.say(_FOR, companies=_names(f, clients, DATIVE)) if clients else ""


def _names(f: Formatter, parties: Iterable[Party], cases: Phrases) -> str:
    return list_text(f, tuple(_distinct(in_case(f, party, cases) for party in parties)))


def _distinct(names: Iterable[str]) -> Iterator[str]:
    return iter(dict.fromkeys(names))


def _joined(f: Formatter, ways: list[str]) -> str:
    return f.say(_AND, first=ways[0], second=ways[1]) if len(ways) == 2 else "".join(ways)
