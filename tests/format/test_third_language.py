"""A third language is one .po file: French, compiled into a copy of the package in which no line of Python differs.

`fr.po` is a fixture: it lies here and not under src/, so no build ships it and `Formatter("fr")` is English for everybody else.

What French cannot say yet, and the place that is responsible; what a call can show stands in NOT_YET below, and leaves it when it is mended.
What differs by country (septante in Switzerland) is no matter of Python: it is a file of its own, as de_CH is.

Names
- The articles of names are those of German, also where the name is "the same everywhere" (`und`): "das" may not be French "l’",
  so French says every name bare: "sur Arizona Cardinals", "à DFB" (model/texts.py `Article`, `Names.best`; name_phrases.py `in_phrase`).
- An article that begins a name is cut off in some phrases: "Der Spiegel" is seen on "Spiegel" (declension.py `_without_article`).
- There is no form for "de" before a vowel: French takes wordings that need none ("signé Aljoscha Pause", "dès août").
  Where it cannot, it is wrong: "plus de un" (quantities.py `HEDGES`), "de environ 45 minutes" (durations.py `_EACH`), "de un épisode"
  (counted.py `FORMS`).
- Wordings of jobs that the data gives in German and English come out in English even where they only repeat the word for the role,
  because they are compared with the French words alone (credits.py `own_label`, roles.py `usual_wordings`).
Territories
- Only territories that German or English gives a phrase of their own have one: "en Allemagne" is right, "en Canada", "en Japon" and
  "en Cuba" are not, nor are "en Monaco" and "en Hong Kong", which German and English say like any other
  (territory_phrases.py `PHRASES`, territories.py `_IN`).
- Islands of which German says "auf" are "à Jersey", but should be "en Guadeloupe", "en Martinique", "aux Bermudes"
  (territory_phrases.py `ISLANDS`).
- The preposition is said once for all countries; French repeats it (territories.py `once`).
- "Worldwide" is one wording for the name in a list and for the phrase (territories.py `_WORLDWIDE`).
Dates
- The first of a month is 1er (date_patterns.py `_field`: CLDR has no ordinals).
- A season of the year has its article behind "for" only: not "l’été" behind from, until, since and around, nor "au printemps" but
  "en été" (date_phrases.py `date_phrase`, dates.py `SEASONS`, date_ranges.py `_SPANS`).
- One message ends all spans that start on a day, in a season or in a quarter, and one those that start in a month or year: "du … au"
  suits a day or quarter, but not a month or year ("au août"), nor the day that comes with its own article; "entre … et" lacks the
  article of a quarter (date_ranges.py `_SPANS`, `_TO_DAY`, `_TO_QUARTER`).
- Behind "le", dates of different months stand bare: "le 23 août et 13 septembre" (date_lists.py `date_phrases`).
- The second of two years has two digits; French writes 2018-2019 (seasons.py `short_year`).
Numbers and money
- 71 to 76 and 91 to 96 are joined of tens and ones (soixante-dix-et-un), and 80 keeps its s in 81 to 89 (number_words.py `_ABOVE_TWENTY`).
- Hundreds have one form: deux-cents, and so deux-cents-un; behind a thousand, a hundred is counted with the "one" of vingt-et-un:
  mille-et-un-cents (number_words.py `_HUNDREDS`, `_ONE_WITH_TENS`).
- "One" agrees with its noun alone, but not at the end of 21 and not before "à" (number_words.py `_ONE_WITH_TENS`, quantities.py `_ONE_TO`).
- Behind million stands "de": 5 millions d’euros, 5 millions de foyers. Money escapes to the sign, a noun cannot
  (money.py `_WITH_NAME`, scales.py `with_scale`, counts.py `count_text`).
- The number of parts does not choose a plural (parted.py `parted_text`).
Words
- What is said of any statement (announced, wrong, exclusive) and of any work (released, broadcast) has no gender to agree with; French
  says nouns and verbs that need none: "selon l’annonce", "a été à l’antenne" (doubt.py, words.py, release_ways.py `WAYS`), or speaks
  of "l’œuvre" where there is no subject to stand for ("l’œuvre a été écrite et réalisée par"; same_makers.py, relation_sentences.py).
- Sorting skips German and English articles only, and l’ is no word (names/sorting.py `ARTICLES`).
"""

from __future__ import annotations

import json
import os
import shutil
import string
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from babel.messages.pofile import read_po

from sportsdocs import Formatter
from tests.messages import ROOT, SOURCE, extracted, key, po_files, written

HERE = Path(__file__).parent
PO, GOLDEN = HERE / "fr.po", HERE / "fr-sheet.txt"
MESSAGES = Path("locale", "fr", "LC_MESSAGES", "sportsdocs.po")

#: Run in the copy: it evaluates the calls it is given and notes each message that French left to English.
DRIVER = """
import json, sys
import sportsdocs
from sportsdocs import *
from sportsdocs.format import translations, vocabulary

left = []

def unsaid(rest, context, message, *_):
    left.append([context, message])
    return message

translations._Later.pgettext = translations._Later.npgettext = unsaid

fr, ca, ch = (Formatter(tag, plain_spaces=True) for tag in ("fr", "fr-CA", "fr-CH"))
typeset = Formatter("fr")
docs = sportsdocs.sample()
bvb = docs.productions["inside-borussia-dortmund"]
ana, bea = Person("ana", "Ana Petit", gender="feminine"), Person("bea", "Béa Roy", gender="feminine")
carl, dan = Person("carl", "Carl Leroy", gender="masculine"), Person("dan", "Dan Morel", gender="masculine")
eve = Person("eve", "Eve Blanc")
canal = Organization("canal", "Canal+", kind="broadcaster")
club = Organization("club", {"fr": "Stade Rennais", "en": "Rennes"}, kind="club")
monde = Organization("monde", "Le Monde", kind="newspaper")
first = Organization("first", {"und": Name("Das Erste", article="das")}, kind="broadcaster")
source = Source("a", publisher=monde, title="Un film", published="2024-03-01", read_on="2024-03-02", url="https://a.example/")
reported = [Citation(source, "reported", attributed_to=club, as_printed="Canal Plus")]
own = Production(
    "own",
    "series",
    titles=[Title("Les Rouge et Noir", language="fr"), Title(None, kind="working")],
    origins=[Origin(["FR", "BE"], 2024, "fr")],
    extents=[Extent(episodes=4, minutes=Quantity(52, "about"))],
    subjects=[Subject(club, season="2023", outcome="runner-up")],
    filming=[Filming(period="2023-08-09/2023-08-30", places=["dressing-room", "stadium"])],
    credits=[
        Credit(ana, "director"), Credit(bea, "director"), Credit(ana, "producer"), Credit(carl, "participant"),
        Credit(dan, "participant", capacity={"fr": "capitaine", "en": "captain"}), Credit(canal, "production-company"),
    ],
    releases=[
        Release("broadcast", platform=canal, date="2024-05-02", territories=["FR", "US"], exclusive=True, rhythm="weekly"),
        Release("theatrical", version="cinema", running_time=95, date="late 2024-06", citations=[Citation(source, "announced")]),
    ],
    fees=[Fee(amount=Money(2_000_000, "EUR", "more-than"), payer=canal, payee=club, purpose="rights", citations=reported)],
    remarks=[Remark(ana, gist={"fr": "Elle y tenait.", "en": "It mattered to her."}, capacity={"fr": "réalisatrice"})],
)
names = globals()
people = ((), (ana,), (ana, bea), (carl,), (carl, dan), (ana, carl))
json.dump(
    {
        "home": sportsdocs.__file__,
        "answers": {call: str(eval(call, names)) for call in json.load(sys.stdin)},
        "words": {f"{type(word).__name__}.{word.name}": fr.word(word) for word in vocabulary.VOCABULARY},
        "roles": {
            form: {role.name: [fr.role(role, *group, form=form) for group in people] for role in Role}
            for form in ("label", "noun")
        },
        "sheet": [
            typeset.fact_sheet(bvb, within=docs).split("\\n\\n")[0], typeset.credits(bvb), typeset.line(bvb), typeset.card(bvb),
            str(typeset.summary(bvb, within=docs)),
        ],
        "own": [fr.fact_sheet(own, citations=True), str(fr.summary(own))],
        "others": [
            [fr.fact_sheet(one, citations=True), fr.card(one), str(fr.summary(one, within=docs))] for one in docs.productions
        ],
        "left": left,
    },
    sys.stdout,
)
"""

SAYS = {
    # Which language is spoken.
    "fr.locale": "fr",
    "ca.locale": "fr-CA",
    "ch.locale": "fr-CH",
    # Roles, in number and gender.
    "fr.role('director')": "Réalisation",
    "fr.role('director', form='noun')": "réalisateur ou réalisatrice",
    "fr.role('director', ana, form='noun')": "réalisatrice",
    "fr.role('director', ana, bea, form='noun')": "réalisatrices",
    "fr.role('director', carl, form='noun')": "réalisateur",
    "fr.role('director', carl, dan, form='noun')": "réalisateurs",
    "fr.role('director', ana, carl, form='noun')": "réalisateurs et réalisatrices",
    "fr.role('screenwriter', ana, carl, form='noun')": "scénaristes",
    "fr.role('producer', ana)": "Productrice",
    "fr.role('producer', carl, dan)": "Producteurs",
    "fr.role('producer', ana, carl)": "Production",
    "fr.role('cinematographer')": "Image",
    "fr.role('cinematographer', bea, form='noun')": "directrice de la photographie",
    "fr.role('film-editor')": "Montage",
    "fr.role('executing-producer', ana, carl, form='noun')": "producteurs exécutifs et productrices exécutives",
    "Formatter('fr', gender_wording='both').role('executing-producer', ana, carl, form='noun')": "productrices et producteurs exécutifs",
    "Formatter('fr', gender_wording='colon').role('director', eve, form='noun')": "réalisateur:rice",
    "Formatter('fr', gender_wording='star').role('producer', ana, carl, form='noun')": "producteur*rice*s",
    "fr.credit(Credit(ana, 'director'), Credit(carl, 'director'))": "Réalisation : Ana Petit et Carl Leroy",
    "fr.credit(Credit(ana, 'producer'), Credit(carl, 'producer'), form='byline')": "Produit par Ana Petit et Carl Leroy",
    "fr.credit(Credit(ana, 'presenter'), form='sentence')": "Comme présentatrice, on trouve Ana Petit",
    "fr.credit(Credit(eve, 'presenter'), form='sentence')": "La présentation est assurée par Eve Blanc",
    "fr.credit(Credit(ana, 'narrator'), Credit(eve, 'narrator'), form='sentence')": (
        "Ana Petit et Eve Blanc prêtent leur voix au récit"
    ),
    # Counts: 0 and 1 are singular.
    "fr.count(0, 'episode')": "aucun épisode",
    "fr.count(0, 'episode', style='figures')": "0 épisode",
    "fr.count(1, 'episode')": "un épisode",
    "fr.count(1, 'minute')": "une minute",
    "fr.count(2, 'episode')": "deux épisodes",
    "fr.count(10, 'country', relation='in')": "dans dix pays",
    "fr.count(4, 'episode', relation='of')": "de quatre épisodes",
    "fr.count(0, 'episode', relation='of')": "d’aucun épisode",
    "fr.count(21, 'episode')": "21 épisodes",
    "fr.count(21, 'episode', style='words')": "vingt-et-un épisodes",
    "fr.count(12345, 'source')": "12 345 sources",
    "fr.count(Quantity(0, to=1), 'series', style='figures')": "0 à 1 série",
    "fr.count(Quantity(4, to=6), 'episode')": "quatre à six épisodes",
    "fr.number(1.5)": "1,5",
    "fr.number(80, style='words')": "quatre-vingts",
    "fr.number(121, style='words')": "cent-vingt-et-un",
    "fr.number(200, style='words')": "deux-cents",
    "fr.number(2024, style='words')": "deux-mille-vingt-quatre",
    "fr.list(['A', 'B', 'C', 'D', 'E'], most=2)": "A, B et trois autres",
    "fr.list(['A', 'B', 'C'], conjunction='or')": "A, B ou C",
    "fr.duration(45, episodes=4)": "quatre épisodes de 45 minutes",
    "fr.parted(4, article='indefinite')": "une série documentaire en quatre parties",
    # Hedges, with counts and with money.
    "fr.quantity(Quantity(240, 'more-than'), 'country', relation='in')": "dans plus de 240 pays",
    "fr.quantity(Quantity(240, 'about'), 'country')": "environ 240 pays",
    "fr.quantity(Quantity(240, 'nearly'))": "près de 240",
    "fr.quantity(Quantity(240, 'at-least'))": "au moins 240",
    "fr.quantity(Quantity(240, 'up-to'))": "jusqu’à 240",
    "fr.quantity(Quantity(240, 'less-than'), 'household')": "moins de 240 foyers",
    "fr.money(Money(5_000_000, 'EUR', 'about'))": "environ 5 millions €",
    "fr.money(Money(1_500_000, 'EUR'))": "1,5 million €",
    "fr.money(Money(1_500_000, 'EUR', to=2_000_000))": "1,5 million € à 2 millions €",
    "ca.money(Money(5_000_000, 'USD'))": "5 millions $ US",
    "fr.money(Money(4_990_000, 'EUR'), style='symbol')": "4 990 000 €",
    # Dates at every precision.
    "fr.date('2019')": "2019",
    "fr.date('2019-08')": "août 2019",
    "fr.date('2019-08-16')": "16 août 2019",
    "fr.date('2019-08-16', weekday=True)": "vendredi 16 août 2019",
    "fr.date('2019-08-16', style='numeric')": "16/08/2019",
    "ca.date('2019-08-16', style='numeric')": "2019-08-16",
    "ch.date('2019-08-16', style='numeric')": "16.08.2019",
    "fr.date('2019-21')": "printemps 2019",
    "fr.date('2019-33')": "1er trimestre 2019",
    "fr.date('early 2019-07')": "début juillet 2019",
    "fr.date('mid 2019-07')": "mi-juillet 2019",
    "fr.date('late 2019')": "fin 2019",
    "fr.date('2019~')": "vers 2019",
    "fr.date('2019-08-16~')": "vers le 16 août 2019",
    # Dates in every relation.
    "fr.date_phrase('2019-08-16')": "le 16 août 2019",
    "fr.date_phrase('2019-08-16', weekday=True)": "le vendredi 16 août 2019",
    "fr.date_phrase('2019-08')": "en août 2019",
    "fr.date_phrase('2019')": "en 2019",
    "fr.date_phrase('2019-34')": "au 2e trimestre 2019",
    "fr.date_phrase('late 2019-07')": "fin juillet 2019",
    "fr.date_phrase('2019-08-16', 'from')": "à partir du 16 août 2019",
    "fr.date_phrase('2019-08', 'from')": "dès août 2019",
    "fr.date_phrase('2019-34', 'from')": "à partir du 2e trimestre 2019",
    "fr.date_phrase('2019-08-16', 'until')": "jusqu’au 16 août 2019",
    "fr.date_phrase('2019-08', 'until')": "jusqu’en août 2019",
    "fr.date_phrase('late 2019', 'until')": "jusqu’à fin 2019",
    "fr.date_phrase('2019-08-16', 'since')": "depuis le 16 août 2019",
    "fr.date_phrase('2019-08~', 'since')": "depuis août 2019 environ",
    "fr.date_phrase('2019-08-16', 'for')": "pour le 16 août 2019",
    "fr.date_phrase('2019-22', 'for')": "pour l’été 2019",
    "fr.date_phrase('2019-21', 'originally-for')": "initialement pour le printemps 2019",
    "fr.released('2023-09-08', territories=['DE'])": "sortie le 8 septembre 2023 en Allemagne",
    "fr.date_range('2019-08-09/2019-08-16')": "9–16 août 2019",
    "fr.date_range('2019-08-09/2019-08-16', form='phrase')": "du 9 au 16 août 2019",
    "fr.date_range('2018-08/2019-05', form='phrase')": "entre août 2018 et mai 2019",
    "fr.date_range('2019-04/2019-08-09', form='phrase')": "entre avril et le 9 août 2019",
    "fr.date_range('2019-33/2019-34', form='phrase')": "du 1er trimestre au 2e trimestre 2019",
    "fr.date_range('2019-05-09~/2019-08-16', form='phrase')": "à peu près du 9 mai au 16 août 2019",
    "fr.date_range('2019-05/..')": "dès mai 2019",
    "fr.season('2015', form='in')": "pendant la saison 2015",
    "fr.season(2)": "saison 2",
    # Territories, names, titles, marks.
    "fr.territory(['US', 'GB', 'NL'], form='in')": "aux États-Unis, au Royaume-Uni et aux Pays-Bas",
    "fr.territory('JE', form='in')": "à Jersey",
    "fr.territory('DD', form='in')": "en Allemagne de l’Est",
    "fr.territory(['DE', 'CH'])": "Allemagne et Suisse",
    "fr.territory('001', excluded=['CN'])": "dans le monde entier, sauf en Chine",
    "fr.platform(canal, form='at', exclusive=True)": "en exclusivité sur Canal+",
    "fr.competition('Bundesliga', form='in')": "en Bundesliga",
    "typeset.quote('Das „Wunder“ von Bern')": "«\u00a0Das “Wunder” von Bern\u00a0»",
    "fr.quote('Le « miracle » de Berne')": "« Le “miracle” de Berne »",
    "typeset.quote('Trainer', stop=True)": "«\u00a0Trainer\u00a0».",
    "fr.title('Trainer', form='sentence', kind='film')": "Le film s’intitule « Trainer ».",
    "fr.title('Trainer', form='compound')": "série documentaire « Trainer »",
    "fr.cite(source)": "Le Monde, « Un film », 1 mars 2024, https://a.example/, consulté le 2 mars 2024",
    "fr.cite(reported[0])": (
        "Le Monde, « Un film », 1 mars 2024, https://a.example/, consulté le 2 mars 2024 ;"
        " citant Stade Rennais ; sous la forme « Canal Plus »"
    ),
    "fr.company([Credit(canal, 'production-company'), Credit(club, 'co-production-company')])": (
        "une production Canal+ en coproduction avec Stade Rennais"
    ),
    "fr.company([Credit(first, 'co-production-company')])": "une coproduction avec Das Erste",
    # Who says so, and questions in words.
    "fr.according_to('quatre épisodes', club)": "quatre épisodes, selon le club",
    "fr.according_to('quatre épisodes', monde, standing='reported')": "quatre épisodes, à confirmer selon « Le Monde »",
    "fr.explain(released(when='2019', on=canal))": "productions avec une sortie sur Canal+ en 2019",
    "fr.explain(~titled('inside'))": "productions sans « inside » dans le titre",
    "fr.explain(~of_kind('film'))": "productions hors films",
    "fr.explain(paid(payer=canal, payee=club))": "productions avec un paiement par Canal+ à Stade Rennais",
    "fr.explain(disputed('period'))": "productions avec des sources divergentes sur la période de tournage",
    "fr.line(own)": "Les Rouge et Noir (série documentaire, 4 épisodes, Canal+, 2 mai 2024)",
}

#: What it says instead of what it should: the list above, shown. A line that is mended moves to SAYS.
NOT_YET = {
    "fr.event('Coupe du monde 2022', form='at')": ("(Coupe du monde 2022)", "à la Coupe du monde 2022"),
    "fr.competition('Tour de France', form='in')": ("en Tour de France", "dans le Tour de France"),
    "fr.platform(Organization('s', {'und': Name('Der Spiegel', article='der')}), form='at')": (
        "sur Spiegel",
        "sur Der Spiegel",
    ),
    "fr.quantity(Quantity(1, 'more-than'), 'episode')": ("plus de un épisode", "plus d’un épisode"),
    "fr.count(1, 'episode', relation='of')": ("de un épisode", "d’un épisode"),
    "fr.duration(Quantity(45, 'about'), episodes=4)": (
        "quatre épisodes de environ 45 minutes",
        "quatre épisodes d’environ 45 minutes",
    ),
    "fr.credits([Credit(eve, 'executive-producer', label={'de': 'Executive Producer', 'en': 'executive producer'})])": (
        "Executive producer : Eve Blanc",
        "Production déléguée : Eve Blanc",
    ),
    "fr.territory('CA', form='in')": ("en Canada", "au Canada"),
    "fr.territory('CU', form='in')": ("en Cuba", "à Cuba"),
    "fr.territory('MC', form='in')": ("en Monaco", "à Monaco"),
    "fr.territory('HK', form='in')": ("en Hong Kong", "à Hong Kong"),
    "fr.territory('GB-WLS', form='in')": ("en pays de Galles", "au pays de Galles"),
    "fr.territory('GP', form='in')": ("à Guadeloupe", "en Guadeloupe"),
    "fr.territory(['FR', 'BE'], form='in')": ("en France et Belgique", "en France et en Belgique"),
    "fr.territory('001')": ("dans le monde entier", "monde entier"),
    "fr.date('2019-08-01')": ("1 août 2019", "1er août 2019"),
    "fr.date_range('2019-08-01/2019-08-16', form='phrase')": (
        "du 1 au 16 août 2019",
        "du 1er au 16 août 2019",
    ),
    "fr.date_phrase('2019-21')": ("courant printemps 2019", "au printemps 2019"),
    "fr.date_phrase('2019-22', 'from')": ("dès été 2019", "dès l’été 2019"),
    "fr.date_phrase('2019-22', 'since')": ("depuis été 2019", "depuis l’été 2019"),
    "fr.date_phrase('2019-21', 'until')": ("jusqu’à printemps 2019", "jusqu’au printemps 2019"),
    "fr.date_range('2018-22/2019', form='phrase')": ("du été 2018 au 2019", "de l’été 2018 à 2019"),
    "fr.date_range('2018-05-09/2019-08', form='phrase')": (
        "du 9 mai 2018 au août 2019",
        "du 9 mai 2018 à août 2019",
    ),
    "fr.date_range('2019-05-09/2019-08-16~', form='phrase')": (
        "du 9 mai au le 16 août 2019 environ",
        "du 9 mai au 16 août 2019 environ",
    ),
    "fr.date_range('2019-04/2019-34', form='phrase')": (
        "entre avril et 2e trimestre 2019",
        "entre avril et le 2e trimestre 2019",
    ),
    "fr.season('2018/19')": ("2018-19", "2018-2019"),
    "fr.date('2018-24')": ("hiver 2018-19", "hiver 2018-2019"),
    "fr.number(71, style='words')": ("soixante-dix-et-un", "soixante-et-onze"),
    "fr.number(82, style='words')": ("quatre-vingts-deux", "quatre-vingt-deux"),
    "fr.number(201, style='words')": ("deux-cents-un", "deux-cent-un"),
    "fr.number(1100, style='words')": ("mille-et-un-cents", "mille-cent"),
    "fr.count(21, 'minute', style='words')": ("vingt-et-un minutes", "vingt-et-une minutes"),
    "fr.count(Quantity(1, to=2), 'minute', style='words')": ("un à deux minutes", "une à deux minutes"),
    "fr.count(5_000_000, 'household')": ("5 millions foyers", "5 millions de foyers"),
    "fr.money(Money(5_000_000, 'EUR'))": ("5 millions €", "5 millions d’euros"),
    "fr.parted(1)": ("série documentaire en une parties", "série documentaire en une partie"),
    "fr.sort_key('Les Bleus', skip_articles=True) == fr.sort_key('Bleus')": ("False", "True"),
}


OWN = """\
Type : série documentaire
Titre original (français) : Les Rouge et Noir
Titre de travail : pas encore fixé
Pays de production : France et Belgique
Année de production : 2024
Langue originale : français
Épisodes : 4
Durée d’un épisode : environ 52 minutes
Sujet : Stade Rennais, saison 2023, deuxième place
Tournage : 9–30 août 2023
Lieux de tournage : vestiaire et stade
Réalisation : Ana Petit et Béa Roy
Productrice : Ana Petit
Intervenants : Carl Leroy et Dan Morel (capitaine)
Société de production : Canal+
Diffusion (Canal+) : 2 mai 2024, un épisode par semaine, en France et aux États-Unis, en exclusivité
Sortie en salles : fin juin 2024, version pour le cinéma de 95 minutes (selon l’annonce) [1]
Paiement : plus de 2 millions € par Canal+ à Stade Rennais pour les droits (à confirmer, selon le club) [1]
Déclaration : Ana Petit (réalisatrice) : Elle y tenait.

Sources :
[1] Le Monde, « Un film », 1 mars 2024, https://a.example/, consulté le 2 mars 2024

« Les Rouge et Noir » est une série documentaire en quatre parties (2024) sur Stade Rennais pendant la saison 2023. Stade Rennais a pris la deuxième place. La série doit passer à l’antenne le 2 mai 2024 en exclusivité sur Canal+ en France et aux États-Unis. Un épisode doit suivre chaque semaine. Une version pour le cinéma de 95 minutes doit sortir en salles fin juin 2024.

Le tournage s’est déroulé du 9 au 30 août 2023, entre autres dans le vestiaire et au stade. On y voit notamment Carl Leroy et Dan Morel (capitaine). Un épisode doit durer environ 52 minutes. Ana Petit (réalisatrice) a dit en substance : Elle y tenait.

La réalisation est signée Ana Petit et Béa Roy. Comme productrice, on trouve Ana Petit. La série est une production Canal+.

Selon Stade Rennais, Canal+ aurait versé plus de 2 millions € à Stade Rennais pour les droits.
"""

Answers = dict[str, Any]


def _files(package: Path) -> dict[str, bytes]:
    """Give the files of a package by their path, without what Python and the build make of them."""
    found = (path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(package).as_posix(): path.read_bytes() for path in found if path.suffix != ".mo"}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy of the project that speaks French: the package as it is, and one file."""
    from hatch_build import compile_messages  # beside pyproject.toml; tests.messages has put it within reach

    root = tmp_path_factory.mktemp("french")
    package = root / "src" / "sportsdocs"
    shutil.copytree(SOURCE, package, ignore=shutil.ignore_patterns("__pycache__", "*.mo"))
    (package / MESSAGES).parent.mkdir(parents=True)
    shutil.copyfile(PO, package / MESSAGES)
    compile_messages(root)
    return root


@pytest.fixture(scope="module")
def french(root: Path) -> Answers:
    """Ask everything in one process of its own."""
    run = subprocess.run(
        [sys.executable, "-c", DRIVER],
        input=json.dumps([*SAYS, *NOT_YET]),
        env={**os.environ, "PYTHONPATH": str(root / "src"), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        cwd=root,
    )
    assert run.returncode == 0, run.stderr
    answers: Answers = json.loads(run.stdout)
    assert Path(answers["home"]).is_relative_to(root)
    return answers


def test_without_the_file_french_is_answered_in_english() -> None:
    assert Formatter("fr").locale == "en"
    assert Formatter("fr-CH").locale == "en"


def test_no_python_differs_and_no_build_ships_the_file(root: Path) -> None:
    copy = _files(root / "src" / "sportsdocs")
    assert copy.pop(MESSAGES.as_posix()) == PO.read_bytes()
    assert copy == _files(SOURCE)
    assert PO not in [*po_files(), *(ROOT / "src").rglob("*.po")]


@pytest.mark.parametrize("call", SAYS)
def test_french_says(call: str, french: Answers) -> None:
    assert french["answers"][call] == SAYS[call]


@pytest.mark.parametrize("call", NOT_YET)
def test_what_french_cannot_say_yet(call: str, french: Answers) -> None:
    says, should_say = NOT_YET[call]
    assert says != should_say
    assert french["answers"][call] == says, "mended? then it moves to SAYS, and out of the list above"


def test_a_whole_sheet_credits_line_card_and_summary(french: Answers) -> None:
    """The texts of the data (jobs, remarks) are English here, as the data has no French ones."""
    assert "\n\n".join(french["sheet"]) + "\n" == GOLDEN.read_text("utf-8")


def test_a_work_described_in_french_is_french_throughout(french: Answers) -> None:
    assert "\n\n".join(french["own"]) + "\n" == OWN


def test_nothing_is_left_to_english(french: Answers) -> None:
    """Every message that was looked up, for all of the sample and all vocabularies too, has its French wording."""
    assert french["left"] == []


def test_every_word_of_a_vocabulary_is_worded(french: Answers) -> None:
    kinds: dict[str, list[str]] = {}
    for word, text in french["words"].items():
        kinds.setdefault(word.partition(".")[0], []).append(text)
    assert all(text.strip() for texts in kinds.values() for text in texts)
    assert all(len(set(texts)) == len(texts) for texts in kinds.values())


@pytest.mark.parametrize("form", ["label", "noun"])
def test_every_role_is_worded_and_told_apart(form: str, french: Answers) -> None:
    roles: dict[str, list[str]] = french["roles"][form]
    assert all(text.strip() for texts in roles.values() for text in texts)
    assert len({texts[0] for texts in roles.values()}) == len(roles)


def test_the_file_is_sound_and_as_the_tool_writes_such_files() -> None:
    with PO.open("rb") as file:
        catalog = read_po(file, locale="fr", domain="sportsdocs")
    assert PO.read_text("utf-8") == written(catalog)
    assert catalog.plural_expr == "(n > 1)"
    source = {key(message) for message in extracted() if message.id}
    for message in catalog:
        if key(message) in source:
            french, english = _texts(message.string), _texts(message.id)
            assert all(french)
            assert {_slots(text) for text in french} == {frozenset().union(*map(_slots, english))}


def _texts(wording: object) -> list[str]:
    return [str(text) for text in wording] if isinstance(wording, (list, tuple)) else [str(wording)]


def _slots(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
