"""Who made a production: sentences for the people, one for the companies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from sportsdocs.format.companies import company_credits, company_phrase
from sportsdocs.format.credits import contributors, own_label
from sportsdocs.format.entity_names import NOMINATIVE, OF, in_case
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.format.name_phrases import name_text
from sportsdocs.format.roles import common_gender, role_wording
from sportsdocs.format.sentence import Sentence
from sportsdocs.format.subjects import the_work
from sportsdocs.model.entities import Organization
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
#: The same for works that are yet to come.
_DOES: dict[Role, Message] = {
    Role.DIRECTOR: msgs("summary", "It is directed by {names}.", "It is directed by {names}."),
    Role.WRITER: msgs("summary", "It is being written by {names}.", "It is being written by {names}."),
    Role.CINEMATOGRAPHER: msgs("summary", "{names} is behind the camera.", "{names} are behind the camera."),
    Role.FILM_EDITOR: msgs("summary", "It is edited by {names}.", "It is edited by {names}."),
    Role.PRODUCER: msgs("summary", "It is produced by {names}.", "It is produced by {names}."),
}
#: Where the gender is unknown or mixed, what somebody did instead of what somebody is.
_NEUTRALLY: dict[Role, Message] = {
    Role.PRODUCER: msgs("summary", "It was produced by {names}.", "It was produced by {names}."),
    Role.CO_PRODUCER: msgs("summary", "It was co-produced by {names}.", "It was co-produced by {names}."),
}
_IS = msgs("summary", "The {role} is {names}.", "The {role} are {names}.")
#: Directing and writing in the same hands.
_WROTE_TOO: dict[Role, Message] = {
    Role.SCREENWRITER: msg("summary", "It was written and directed by {names}."),
    Role.WRITER: msg("summary", "It was directed by {names}, who also wrote it."),
}
_AS_WELL = msg("names in a summary", "{first} as well as {second}")
_JOB_AT = msg("job in a summary", "{job} {company}")
_FOR_COMPANY = msg("names in a summary", "{names} ({company})")
_BY_JOB = (
    Role.PRODUCER,
    Role.CO_PRODUCER,
    Role.CREATIVE_PRODUCER,
    Role.EXECUTIVE_PRODUCER,
    Role.CO_EXECUTIVE_PRODUCER,
)
_COMPANIES = msg("summary", "{work} is {production}.")


def maker_sentences(f: Formatter, production: Production, *, ahead: bool = False) -> Iterator[Sentence]:
    """Say who directed, wrote, filmed, edited, scored, narrated and produced it; `ahead` of its release in the present tense."""
    jobs = _jobs(credit for credit in production.current(Credit) if _plain(credit))
    yield from _by_the_same(f, jobs)
    for role in (*_DID, *_BY_JOB):
        if role in jobs:
            yield Sentence(role_sentence(f, role, jobs[role], ahead=ahead), jobs[role])


def _jobs(entries: Iterable[Credit]) -> dict[Role, tuple[Credit, ...]]:
    jobs: dict[Role, tuple[Credit, ...]] = {}
    for credit in entries:
        jobs[credit.role] = (*jobs.get(credit.role, ()), credit)
    return jobs


def _by_the_same(f: Formatter, jobs: dict[Role, tuple[Credit, ...]]) -> Iterator[Sentence]:
    """Say once who directed and wrote it, if that is the same; those jobs are done with then."""
    for role, message in _WROTE_TOO.items():
        both = jobs.get(Role.DIRECTOR, ()), jobs.get(role, ())
        if both[0] and set(contributors(both[0])) == set(contributors(both[1])):
            del jobs[Role.DIRECTOR], jobs[role]
            yield Sentence(f.say(message, names=_names(f, both[0])), (*both[0], *both[1]))


def _plain(credit: Credit) -> bool:
    return credit.standing is not Standing.REPORTED and credit.language is None


def role_sentence(f: Formatter, role: Role, entries: tuple[Credit, ...], *, ahead: bool = False) -> str:
    """Say in a sentence who did one job: `Regie führte A.` and `Produzentin der UFA Documentary ist B.` too."""
    people = contributors(entries)
    message = _activity(role, gendered=common_gender(people) is not None, ahead=ahead)
    if message is not None:
        return f.say_count(message, len(people), names=_names(f, entries))
    job, company = _job(f, role, entries), entries[0].affiliation
    if company is None or any(credit.affiliation != company for credit in entries):
        return f.say_count(_IS, len(people), role=job, names=_names(f, entries))
    return f.say_count(_IS, len(people), role=_job_at(f, job, company), names=_people(f, entries))


def _activity(role: Role, *, gendered: bool, ahead: bool) -> Message | None:
    past = _DID.get(role) or (None if gendered else _NEUTRALLY.get(role))
    return _DOES.get(role, past) if ahead and past is not None else past


def _job_at(f: Formatter, job: str, company: Organization) -> str:
    return f.say(_JOB_AT, job=job, company=in_case(f, company, OF))


def _names(f: Formatter, entries: tuple[Credit, ...]) -> str:
    """Print the names, those who worked for one company together: `A und B (UFA) sowie C (Stereo Films)`."""
    companies = dict.fromkeys(credit.affiliation for credit in entries)
    groups = [
        _of_company(f, [c for c in entries if c.affiliation == company], company) for company in companies
    ]
    text = groups[0]
    for group in groups[1:]:
        text = f.say(_AS_WELL, first=text, second=group)
    return text


def _of_company(f: Formatter, entries: list[Credit], company: Organization | None) -> str:
    names = _people(f, entries)
    return names if company is None else f.say(_FOR_COMPANY, names=names, company=name_text(f, company))


def _people(f: Formatter, entries: Iterable[Credit]) -> str:
    return list_text(f, dict.fromkeys(in_case(f, credit.contributor, NOMINATIVE) for credit in entries))


def _job(f: Formatter, role: Role, entries: tuple[Credit, ...]) -> str:
    own = own_label(f, entries[0]) if len(entries) == 1 else ""
    return own or role_wording(f, role, contributors(entries), "noun")


def company_sentences(f: Formatter, production: Production) -> Iterator[Sentence]:
    """Say which companies made it, for whom."""
    found = company_credits(credit for credit in production.current(Credit) if _plain(credit))
    used = tuple(credit for group in found.values() for credit in group)
    if used:
        yield Sentence(
            f.say(_COMPANIES, work=the_work(f, production.kind), production=company_phrase(f, used)), used
        )
