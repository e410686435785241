"""Credits as the golden cases describe them: people with their gender, companies with how they took part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sportsdocs import Credit, Gender, Organization, Person, Role
from tests.golden import data

_ROLES = {"editor": "film-editor"}
_GENDERS = {"nonbinary": Gender.NON_BINARY}
_COMPANIES = {
    "production_by": Role.PRODUCTION_COMPANY,
    "in_cooperation_with": Role.ASSOCIATED_PRODUCTION_COMPANY,
    "co_production_with": Role.CO_PRODUCTION_COMPANY,
    "commissioned_by": Role.COMMISSIONING_BROADCASTER,
}


def role(word: str) -> Role:
    return Role(_ROLES.get(word, word).replace("_", "-"))


def _gender(word: str | None) -> Gender | None:
    return None if word is None else _GENDERS.get(word) or Gender(word)


def credits_of(
    job: Role, people: Iterable[Mapping[str, Any] | str], company: str | None = None
) -> list[Credit]:
    """Give one credit for each person, in billing order."""
    affiliation = None if company is None else Organization("company", {"und": data.name(company)})
    known = [{"name": person} if isinstance(person, str) else person for person in people]
    return [
        Credit(
            Person(f"person-{place}", str(one["name"]), gender=_gender(one.get("gender"))),
            job,
            affiliation=affiliation,
        )
        for place, one in enumerate(known)
    ]


def companies_of(case: Mapping[str, Any]) -> list[Credit]:
    """Give one credit for each company, by the way it took part."""
    found = []
    for key, job in _COMPANIES.items():
        for place, one in enumerate(case.get(key, ())):
            name = data.name(one if isinstance(one, str) else one["name"])
            found.append(Credit(Organization(f"{job}-{place}", {"und": name}), job))
    return found
