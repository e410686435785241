"""Credits in every form say who did what: nobody is lost or merged, no rumour becomes a fact, and verbs agree."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sportsdocs import (
    Citation,
    Credit,
    Formatter,
    InvalidTypeError,
    InvalidValueError,
    Name,
    Organization,
    Person,
    Production,
    Release,
    Source,
    Standing,
    Team,
    Text,
)

DE, GB, US = Formatter("de"), Formatter("en-GB"), Formatter("en-US")
PAUL = Person("paul", "Paul Reiter", gender="masculine")
ANNA = Person("anna", "Anna Berger", gender="feminine")
ALEX = Person("alex", "Alex Kim")
UFA = Organization("ufa", {"und": Name("UFA", article="die")})
ZDF = Organization("zdf", {"und": Name("ZDF", article="das")})
STEREO = Organization("stereo", "Stereo Films")
BLACKS = Team("all-blacks", {"und": Name("All Blacks", article="die", plural=True)}, country="NZ")
BROS = Organization("warner", "Warner Bros.")
REPORTED = [Citation(Source("s", published="2020"), "reported")]
ANNOUNCED = [Citation(Source("s", published="2020"), "announced")]
CO = Text({"de": "in Koproduktion mit", "en": "in co-production with"})


def printed(text: str) -> list[Citation]:
    return [Citation(Source("s", published="2020"), as_printed=text)]


def s(*found: Credit, f: Formatter = DE, **more: Any) -> str:
    return f.credit(*found, form="sentence", **more)


def b(*found: Credit, f: Formatter = DE) -> str:
    return f.credit(*found, form="byline")


# What is said is true.


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("seitens der UFA", "Paul Reiter"),
        ("gedreht", "Paul Reiter"),
        ("Paul", "Paul Reiter"),
        ("Paul Reitter", "Paul Reitter"),
        ("PAUL REITER", "PAUL REITER"),
        ("Produzent Paul Reiter", "Paul Reiter"),
    ],
)
def test_only_a_spelling_of_the_name_is_printed_as_one(text: str, name: str) -> None:
    credit = Credit(PAUL, "director", citations=printed(text))
    assert DE.credits([credit], as_printed=True) == f"Regie: {name}"
    assert s(credit, as_printed=True) == f"Regie führte {name}"


def test_a_printed_short_name_of_another_length_is_not_taken_for_the_company() -> None:
    company = Organization("u", "UFA Documentary")
    credit = Credit(company, "production-company", citations=printed("UFA"))
    assert DE.credits([credit], as_printed=True) == "Produktionsfirma: UFA Documentary"


def test_two_of_one_name_are_two() -> None:
    found = [Credit(PAUL, "director"), Credit(Person("other", "Paul Reiter"), "director")]
    assert DE.credits(found) == "Regie: Paul Reiter und Paul Reiter"
    assert s(*found) == "Regie führten Paul Reiter und Paul Reiter"


def test_a_rumour_is_told_as_one() -> None:
    credit = Credit(PAUL, "director", citations=REPORTED)
    assert s(credit) == "Regie führte Paul Reiter (unbestätigt)"
    assert b(credit) == "Regie: Paul Reiter (unbestätigt)"
    assert b(credit, f=GB) == "Directed by Paul Reiter (unconfirmed)"
    assert s(Credit(PAUL, "narrator", citations=REPORTED)) == (
        "Als Erzählstimme war Paul Reiter (unbestätigt) zu hören"
    )


def test_a_company_that_is_a_rumour_is_marked_or_left_out() -> None:
    rumour = Credit(UFA, "production-company", citations=REPORTED)
    sure = Credit(STEREO, "production-company")
    assert DE.company([rumour]) == "eine Produktion der UFA (unbestätigt)"
    assert DE.company([sure, rumour]) == "eine Produktion von Stereo Films"
    assert DE.company([Credit(PAUL, "director", citations=REPORTED)]) == ""


def test_what_was_only_announced_says_so_unless_the_work_is_ahead() -> None:
    credit = Credit(PAUL, "director", citations=ANNOUNCED)
    assert DE.credits([credit]) == "Regie: Paul Reiter (angekündigt)"
    assert GB.credits([credit]) == "Director: Paul Reiter (announced)"
    assert DE.credits([credit], ahead=True) == "Regie: Paul Reiter"
    assert s(credit, ahead=True) == "Regie führt Paul Reiter"


def work(*found: Credit, date: str | None = "2019") -> Production:
    if date is None:
        return Production("w", "film", credits=found)
    said: Standing = Standing.ESTABLISHED if date < "2020" else Standing.ANNOUNCED
    citation = Citation(Source("r", published="2020"), said)
    return Production(
        "w", "film", credits=found, releases=[Release("streaming", date=date, citations=[citation])]
    )


def test_a_summary_tells_no_mere_announcement_of_a_work_that_is_out() -> None:
    found = (
        Credit(PAUL, "director", citations=ANNOUNCED),
        Credit(UFA, "production-company", citations=ANNOUNCED),
    )
    assert "Paul" not in str(DE.summary(work(*found)))
    assert "UFA" not in str(DE.summary(work(*found)))
    assert "Regie führt Paul Reiter." in str(DE.summary(work(*found, date="2030"), on="2020-06-01"))
    assert "Regie führte Paul Reiter (angekündigt)." in str(DE.summary(work(*found, date=None)))


def test_several_roles_are_told_one_after_the_other() -> None:
    found = [Credit(PAUL, "director"), Credit(ANNA, "writer")]
    assert s(*found) == "Regie führte Paul Reiter. Das Buch schrieb Anna Berger"
    assert b(*found, f=GB) == "Directed by Paul Reiter. Written by Anna Berger"
    with pytest.raises(InvalidValueError, match="one noun names one role"):
        DE.credit(*found, form="noun")


def test_a_language_version_is_said_and_kept_apart() -> None:
    french, german = Credit(PAUL, "narrator", language="fr"), Credit(ANNA, "narrator", language="de")
    assert s(french) == "Als Erzählstimme war Paul Reiter (auf Französisch) zu hören"
    assert b(french) == "Gesprochen von Paul Reiter (auf Französisch)"
    assert s(french, german).count("Als Erzählstimme war") == 2
    assert "Paul Reiter (in French)" in str(GB.summary(work(french)))


def test_a_label_with_a_preposition_is_no_subject() -> None:
    credit = Credit(STEREO, "co-production-company", label=CO)
    assert s(credit) == "Koproduziert hat Stereo Films"
    assert s(credit, f=GB) == "It was co-produced by Stereo Films"
    assert DE.credit(credit, form="noun") == "Koproduktionsfirma"
    assert DE.credits([credit]) == "In Koproduktion mit: Stereo Films"


def test_a_label_of_its_own_is_kept_in_every_form() -> None:
    label = Text({"de": "Serienproducer", "en": "series producer"})
    credit = Credit(PAUL, "producer", label=label)
    assert s(credit) == "Serienproducer: Paul Reiter"
    assert s(credit, f=GB) == "Series producer: Paul Reiter"
    assert b(credit) == "Serienproducer: Paul Reiter"
    assert GB.credit(credit, form="noun") == "series producer"
    assert s(credit, Credit(ANNA, "producer")) == "Serienproducer: Paul Reiter. Produzentin war Anna Berger"


def test_as_what_and_for_whom_stands_behind_the_name() -> None:
    keeper = Credit(PAUL, "participant", capacity=Text({"de": "Torwart", "en": "goalkeeper"}))
    assert s(keeper) == "Vor der Kamera stand Paul Reiter (Torwart)"
    both = Credit(PAUL, "participant", capacity=Text("Torwart"), affiliation=UFA)
    assert s(both) == "Vor der Kamera stand Paul Reiter (Torwart, UFA)"
    assert b(Credit(PAUL, "producer", affiliation=ZDF)) == "Produziert von Paul Reiter (ZDF)"


# What is said agrees.


@pytest.mark.parametrize(
    ("role", "text"),
    [
        ("sound-recordist", "Den Ton nahm Alex Kim auf"),
        ("thanks", "Dank gilt Alex Kim"),
        ("interviewer", "Die Interviews führte Alex Kim"),
        ("theme-composer", "Die Titelmusik komponierte Alex Kim (UFA)"),
    ],
)
def test_nobody_is_an_activity(role: Any, text: str) -> None:
    affiliation = UFA if "UFA" in text else None
    assert s(Credit(ALEX, role, affiliation=affiliation)) == text


def test_a_name_in_the_plural_takes_a_plural_verb() -> None:
    assert s(Credit(BLACKS, "director")) == "Regie führten die All Blacks"
    assert (
        s(Credit(BLACKS, "archive-appearance"), f=GB, ahead=True)
        == "The All Blacks appear in archive footage"
    )


def test_names_take_the_case_of_their_phrase() -> None:
    assert s(Credit(ZDF, "thanks")) == "Dank gilt dem ZDF"
    assert b(Credit(ZDF, "thanks")) == "Dank an das ZDF"
    assert b(Credit(ZDF, "associated-production-company")) == "In Zusammenarbeit mit dem ZDF"
    assert b(Credit(ZDF, "production-company"), Credit(UFA, "production-company")) == (
        "Produziert vom ZDF und der UFA"
    )
    assert b(Credit(ZDF, "production-company"), f=GB) == "Produced by ZDF"


def test_several_distributors_are_several() -> None:
    assert (
        DE.credit(*(Credit(one, "theatrical-distributor") for one in (UFA, ZDF)), form="noun") == "Verleihe"
    )
    assert DE.credit(*(Credit(one, "world-sales") for one in (UFA, ZDF)), form="noun") == "Weltvertriebe"


def executives(*pairs: tuple[Person, Organization | None]) -> str:
    return s(*(Credit(person, "executive-producer", affiliation=company) for person, company in pairs))


def test_companies_stand_with_their_people() -> None:
    assert (
        executives((PAUL, UFA), (PAUL, STEREO)) == "Executive Producer war Paul Reiter (UFA und Stereo Films)"
    )
    assert executives((PAUL, UFA), (ANNA, STEREO), (ALEX, ZDF)) == (
        "Executive Producer waren Paul Reiter (UFA), Anna Berger (Stereo Films) und Alex Kim (ZDF)"
    )
    assert executives((PAUL, UFA), (ANNA, UFA), (ALEX, ZDF)) == (
        "Executive Producer waren Paul Reiter und Anna Berger (UFA) sowie Alex Kim (ZDF)"
    )
    # Behind a company those who are for none stand alone; before it, they would seem to be of it.
    assert executives((PAUL, UFA), (ANNA, None), (ALEX, None)) == (
        "Executive Producer waren Paul Reiter (UFA), Anna Berger und Alex Kim"
    )
    assert executives((ANNA, None), (ALEX, None), (PAUL, UFA)) == (
        "Executive Producer waren Anna Berger, Alex Kim und Paul Reiter (UFA)"
    )


@pytest.mark.parametrize(
    ("company", "of", "on_behalf"),
    [
        (UFA, "der UFA", "seitens der UFA"),
        (ZDF, "des ZDF", "seitens des ZDF"),
        (STEREO, "bei Stereo Films", "für Stereo Films"),
    ],
)
def test_a_job_is_at_a_company_or_on_its_behalf(company: Organization, of: str, on_behalf: str) -> None:
    credit = Credit(ANNA, "producer", affiliation=company)
    assert s(credit) == f"Produzentin {of} war Anna Berger"
    assert s(credit, affiliation="for") == f"Produzentin {on_behalf} war Anna Berger"
    assert s(credit, f=GB) == f"The producer at {company.name} was Anna Berger"
    assert s(credit, f=GB, affiliation="for") == f"The producer for {company.name} was Anna Berger"


def test_one_person_twice_is_one() -> None:
    assert DE.role("producer", ANNA, ANNA) == "Produzentin"


def test_english_says_what_companies_did() -> None:
    assert s(Credit(ALEX, "producer"), f=GB) == "The producer was Alex Kim"
    assert s(Credit(UFA, "producer"), f=GB) == "It was produced by UFA"
    assert s(Credit(UFA, "producer")) == "Produziert hat die UFA"


def test_the_stop_of_an_abbreviation_is_enough() -> None:
    assert DE.credits([Credit(BROS, "production-company")], form="sentence") == "Produziert hat Warner Bros."
    assert s(Credit(BROS, "production-company")) == "Produziert hat Warner Bros."


# Words.


def test_varieties_spell_their_own_way() -> None:
    assert US.role("colorist") == "Colorist"
    assert GB.role("colorist") == "Colourist"
    assert GB.role("colorist", form="noun", count=2) == "colourists"
    assert Formatter("de-CH").role("commissioning-editor", ANNA, form="noun") == "Redaktorin"
    assert DE.role("visual-effects", ANNA, form="noun") == "VFX-Supervisorin"


def test_a_language_brings_no_brackets_of_its_own() -> None:
    assert DE.credits([Credit(PAUL, "narrator", language="en-GB")]) == "Sprecher (auf Englisch): Paul Reiter"
    assert DE.credits([Credit(PAUL, "narrator", language="nb")]) == "Sprecher (auf Norwegisch): Paul Reiter"


MISUSES: dict[str, tuple[type[Exception], Callable[[], object]]] = {
    "credit": (InvalidValueError, lambda: DE.credit(Credit(PAUL, "director"), form="nope")),  # type: ignore[arg-type]
    "credits": (InvalidValueError, lambda: DE.credits([], form="noun")),  # type: ignore[arg-type]
    "affiliation": (InvalidValueError, lambda: DE.credit(affiliation="at")),  # type: ignore[arg-type]
    "role": (InvalidValueError, lambda: DE.role("director", form="nope")),  # type: ignore[arg-type]
    "gender": (InvalidValueError, lambda: DE.role("director", gender="female")),  # type: ignore[arg-type]
    "count": (InvalidValueError, lambda: DE.role("director", count=-1)),
    "number": (InvalidTypeError, lambda: DE.role("director", count="2")),  # type: ignore[arg-type]
    "company": (InvalidValueError, lambda: DE.company([], article="definite")),  # type: ignore[arg-type]
    "switch": (InvalidValueError, lambda: Formatter("de", gender_wording="slash")),  # type: ignore[arg-type]
    "person": (InvalidTypeError, lambda: DE.role("producer", "Anna")),  # type: ignore[arg-type]
    "text": (InvalidTypeError, lambda: DE.credit("x")),  # type: ignore[arg-type]
    "texts": (InvalidTypeError, lambda: DE.credits(["x"])),  # type: ignore[list-item]
}


@pytest.mark.parametrize("misuse", MISUSES)
def test_what_is_not_understood_is_refused(misuse: str) -> None:
    error, call = MISUSES[misuse]
    with pytest.raises(error):
        call()


# All credits, and summaries.


def test_all_credits_in_every_form() -> None:
    found = [
        Credit(PAUL, "director"),
        Credit(ANNA, "producer", affiliation=UFA),
        Credit(ALEX, "cinematographer"),
    ]
    assert DE.credits(found, form="sentence") == (
        "Regie führte Paul Reiter. Produzentin der UFA war Anna Berger. Die Kamera führte Alex Kim."
    )
    assert GB.credits(found, form="byline") == (
        "Directed by Paul Reiter\nProduced by Anna Berger (UFA)\nCinematography by Alex Kim"
    )
    assert DE.credits([], form="sentence") == ""


def makers(f: Formatter, *found: Credit) -> str:
    return str(f.summary(work(*found))).split("\n\n")[1]


def test_a_summary_says_once_what_one_person_did() -> None:
    found = [Credit(PAUL, role) for role in ("director", "writer", "producer")]
    assert makers(DE, *found) == "Buch, Regie und Produktion stammen von Paul Reiter."
    assert makers(GB, *found) == "It was written, directed and produced by Paul Reiter."
    assert makers(
        DE, Credit(ANNA, "director"), Credit(PAUL, "cinematographer"), Credit(PAUL, "film-editor")
    ) == ("Regie führte Anna Berger. Kamera und Schnitt stammen von Paul Reiter.")


def test_a_summary_does_not_open_every_sentence_alike() -> None:
    found = [
        Credit(PAUL, "director"),
        Credit(ANNA, "writer"),
        Credit(ALEX, "film-editor"),
        Credit(BLACKS, "producer"),
    ]
    assert makers(GB, *found[:3]).count("It was") == 1


def test_a_summary_tells_the_main_jobs_only() -> None:
    roles: tuple[Any, ...] = (
        "director",
        "gaffer",
        "drone-operator",
        "thanks",
    )
    assert makers(DE, *(Credit(PAUL, role) for role in roles)) == "Regie führte Paul Reiter."
    many = [Credit(Person(f"p-{role}", role), role) for role in (  # each in other hands
        "director", "writer", "idea-by", "cinematographer", "film-editor", "composer", "presenter", "producer",
        "co-producer", "creative-producer", "showrunner", "commissioning-editor", "sound-recordist",
    )]  # fmt: skip
    assert makers(DE, *many).count(".") == 8


# People of unknown and of mixed gender.


@pytest.mark.parametrize(
    ("wording", "one", "mixed"),
    [
        ("neutral", "Produktion", "Produktion"),
        ("colon", "Produzent:in", "Produzent:innen"),
        ("star", "Produzent*in", "Produzent*innen"),
        ("both", "Produktion", "Produzentinnen und Produzenten"),
    ],
)
def test_gender_is_worded_as_the_house_likes(wording: Any, one: str, mixed: str) -> None:
    f = Formatter("de", gender_wording=wording)
    assert f.role("producer", ALEX) == one
    assert f.role("producer", PAUL, ANNA) == mixed
    assert f.role("producer", gender="non-binary") == one
    assert f.role("producer", ANNA) == "Produzentin"
    assert f.role("producer", UFA) == f.role("producer", UFA, PAUL) == f.role("producer") == "Produktion"
    assert f.role("executive-producer", ALEX) == "Executive Producer"
    assert f.role("director", ALEX) == "Regie"
    assert f.role("funder", PAUL, ANNA, form="noun") == "Förderung"
    assert Formatter("en-GB", gender_wording=wording).role("producer", PAUL, ANNA) == "Producers"


@pytest.mark.parametrize(
    ("role", "one", "several", "both"),
    [
        ("executing-producer", "Ausführende:r Produzent:in", "Ausführende Produzent:innen", "Ausführende Produzentinnen und Produzenten"),
        ("cinematographer", "Bildgestalter:in", "Kameraleute", "Kamerafrauen und Kameramänner"),
        ("sound-recordist", "Tonmeister:in", "Tonleute", "Tonfrauen und Tonmänner"),
        ("theme-composer", "Komponist:in der Titelmusik", "Komponist:innen der Titelmusik", "Komponistinnen und Komponisten der Titelmusik"),
        ("participant", "Mitwirkende:r", "Mitwirkende", "Mitwirkende"),
    ],
)  # fmt: skip
def test_irregular_words_for_everybody(role: Any, one: str, several: str, both: str) -> None:
    colon = Formatter("de", gender_wording="colon")
    assert colon.role(role, ALEX, form="noun") == one
    assert colon.role(role, PAUL, ANNA, form="noun") == several
    assert Formatter("de", gender_wording="both").role(role, PAUL, ANNA, form="noun") == both


def test_gender_and_number_can_be_given_without_people() -> None:
    assert DE.role("producer", gender="feminine", count=2) == "Produzentinnen"
    assert DE.role("producer", PAUL, gender="feminine") == "Produzentin"
    assert GB.role("producer", count=3, form="noun") == "producers"
    assert DE.role("director", gender="masculine", form="noun") == "Regisseur"
