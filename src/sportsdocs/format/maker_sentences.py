"""Who made a production: sentences for the people, one for the companies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.companies import company_credits, company_phrase
from sportsdocs.format.credits import contributors, grouped, text_in
from sportsdocs.format.entity_names import NOMINATIVE, in_case
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.format.name_phrases import name_text
from sportsdocs.format.roles import common_gender, role_wording
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.subjects import the_work
from sportsdocs.model.kinds import Standing
from sportsdocs.model.productions import Production
from sportsdocs.model.roles import Role
from sportsdocs.model.statements import Credit

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

#: Activities: said in the same words for everybody.
_DID: dict[Role, Message] = {
    Role.DIRECTOR: msgs("summary", "It was directed by {names}.", "It was directed by {names}."),
    Role.CO_DIRECTOR: msgs("summary", "The co-director was {names}.", "The co-directors were {names}."),
    Role.WRITER: msgs("summary", "It was written by {names}.", "It was written by {names}."),
    Role.SCREENWRITER: msgs("summary", "The screenplay is by {names}.", "The screenplay is by {names}."),
    Role.CINEMATOGRAPHER: msgs(
        "summary", "{names} was behind the camera.", "{names} were behind the camera."
    ),
    Role.FILM_EDITOR: msgs("summary", "It was edited by {names}.", "It was edited by {names}."),
    Role.COMPOSER: msgs("summary", "The music is by {names}.", "The music is by {names}."),
    Role.NARRATOR: msgs("summary", "{names} is the narrator.", "{names} are the narrators."),
}
#: Where the gender is unknown or mixed, what somebody did instead of what somebody is.
_NEUTRALLY: dict[Role, Message] = {
    Role.PRODUCER: msgs("summary", "It was produced by {names}.", "It was produced by {names}."),
    Role.CO_PRODUCER: msgs("summary", "It was co-produced by {names}.", "It was co-produced by {names}."),
}
_IS = msgs("summary", "The {role} is {names}.", "The {role} are {names}.")
_FOR_COMPANY = msg("names in a summary", "{names} ({company})")
_BY_JOB = (
    Role.PRODUCER,
    Role.CO_PRODUCER,
    Role.CREATIVE_PRODUCER,
    Role.EXECUTIVE_PRODUCER,
    Role.CO_EXECUTIVE_PRODUCER,
)
_COMPANIES = msg("summary", "{work} is {production}.")


def maker_sentences(f: Formatter, production: Production) -> Iterator[Sentence]:
    """Say who directed, wrote, filmed, edited, scored, narrated and produced it."""
    found = [credit for credit in production.current(Credit) if _plain(credit)]
    for role in (*_DID, *_BY_JOB):
        for group in grouped(credit for credit in found if credit.role is role):
            yield Sentence(_sentence(f, role, group), group)


def _plain(credit: Credit) -> bool:
    return credit.standing is not Standing.REPORTED and credit.language is None


def _sentence(f: Formatter, role: Role, group: tuple[Credit, ...]) -> str:
    people = contributors(group)
    names = list_text(f, dict.fromkeys(in_case(f, person, NOMINATIVE) for person in people))
    company = group[0].affiliation
    if company is not None:
        names = f.say(_FOR_COMPANY, names=names, company=name_text(f, company))
    message = _DID.get(role) or (_NEUTRALLY.get(role) if common_gender(people) is None else None)
    if message is not None:
        return f.say_count(message, len(people), names=names)
    return f.say_count(_IS, len(people), role=_job(f, role, group), names=names)


def _job(f: Formatter, role: Role, group: tuple[Credit, ...]) -> str:
    label = group[0].label
    return role_wording(f, role, contributors(group), "noun") if label is None else text_in(f, label)


def company_sentences(f: Formatter, production: Production) -> Iterator[Sentence]:
    """Say which companies made it, for whom."""
    found = company_credits(credit for credit in production.current(Credit) if _plain(credit))
    used = tuple(credit for group in found.values() for credit in group)
    if used:
        yield Sentence(
            f.say(_COMPANIES, work=the_work(f, production.kind), production=company_phrase(f, used)), used
        )
