"""Who made a production, for whom and with whom, as one phrase."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from sportsdocs.format.entity_names import DATIVE, GENITIVE, VON, goes_in_case, in_case
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
    "indefinite": msg("production by companies", "a production by {companies}"),
    "none": msg("production by companies, without article", "production by {companies}"),
}
_NOBODY = {
    "indefinite": msg("production by nobody named", "a production"),
    "none": msg("production by nobody named, without article", "production"),
}
_WITH_ONLY = {
    "indefinite": msg("production by partners only", "a co-production with {companies}"),
    "none": msg("production by partners only, without article", "co-production with {companies}"),
}
_FOR = msg("commission", "commissioned by {companies}")
_AND = msg("ways to take part", "{first} and {second}")
_THEN_COMMISSION = msg("production with partners and commission", "{production}, {commission}")
_THEN = msg("production and commission", "{production} {commission}")
_WITH_WAYS = msg("production and ways to take part", "{production} {ways}")
_WHOSE_NAMES = msg("several without article, whose", "{names}")


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
    parties = _parties(company_credits(entries))
    return parties_phrase(f, parties, article=article) if parties else ""


def credits_told(entries: Iterable[Credit]) -> tuple[Credit, ...]:
    """Give the credits that the phrase says: of who commissioned a production and also made it, one."""
    groups = company_credits(entries)
    makers, clients = _named_once(_parties(groups))
    named = {Role.PRODUCTION_COMPANY: makers, Role.COMMISSIONING_BROADCASTER: clients}
    return tuple(
        credit
        for role, group in groups.items()
        for credit in group
        if role not in named or credit.contributor in named[role]
    )


def _parties(groups: dict[Role, tuple[Credit, ...]]) -> dict[Role, tuple[Party, ...]]:
    return {role: tuple(dict.fromkeys(c.contributor for c in group)) for role, group in groups.items()}


def parties_phrase(
    f: Formatter, parties: dict[Role, tuple[Party, ...]], *, article: Article = "indefinite"
) -> str:
    """Say who made a production, from the companies by the way they took part."""
    makers, clients = _named_once(parties)
    partners = tuple(role for role in _WITH if role in parties)
    if not makers and Role.CO_PRODUCTION_COMPANY in partners:
        partners = tuple(role for role in partners if role is not Role.CO_PRODUCTION_COMPANY)
        made = f.say(_WITH_ONLY[article], companies=_names(f, parties[Role.CO_PRODUCTION_COMPANY]))
    else:
        made = _made_by(f, makers, article)
    ways = _joined(f, [f.say(_WITH[role], companies=_names(f, parties[role])) for role in partners])
    return _commissioned(f, f.say(_WITH_WAYS, production=made, ways=ways) if ways else made, clients, ways)


def _named_once(parties: dict[Role, tuple[Party, ...]]) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Give who made a production and who commissioned it; who did both is named once."""
    makers = parties.get(Role.PRODUCTION_COMPANY, ())
    clients = parties.get(Role.COMMISSIONING_BROADCASTER, ())
    others = tuple(maker for maker in makers if maker not in clients)
    if others:
        return others, clients
    return makers, tuple(client for client in clients if client not in makers)


def _made_by(f: Formatter, makers: tuple[Party, ...], article: Article) -> str:
    return f.say(_BY[article], companies=_whose(f, makers)) if makers else f.say(_NOBODY[article])


def _commissioned(f: Formatter, production: str, clients: tuple[Party, ...], ways: str) -> str:
    if not clients:
        return production
    # Behind partners it would seem to be them who were commissioned.
    then = _THEN_COMMISSION if ways else _THEN
    return f.say(then, production=production, commission=f.say(_FOR, companies=_whose(f, clients)))


def _whose(f: Formatter, parties: tuple[Party, ...]) -> str:
    """Say whose something is: `des ZDF und der ARD`, `von Alpha Film und Beta TV`, `vom ZDF und von Alpha Film`."""
    if len(parties) > 1 and not any(goes_in_case(f, party, DATIVE) for party in parties):
        return f.say(_WHOSE_NAMES, names=_names(f, parties))
    genitive = len(parties) == 1 or all(goes_in_case(f, party, GENITIVE) for party in parties)
    return _names(f, parties, GENITIVE if genitive else VON)


def _names(f: Formatter, parties: Iterable[Party], cases: Phrases = DATIVE) -> str:
    return list_text(f, tuple(dict.fromkeys(in_case(f, party, cases) for party in parties)))


def _joined(f: Formatter, ways: list[str]) -> str:
    return f.say(_AND, first=ways[0], second=ways[1]) if len(ways) == 2 else "".join(ways)
