"""Territories: CLDR's names, and our phrases where a language wants an article or another form after "in"."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, get_args

from sportsdocs.format.choices import choose
from sportsdocs.format.lists import list_text
from sportsdocs.format.messages import msg
from sportsdocs.model.checks import WORLD

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

TerritoryForm = Literal["name", "in"]
_FORMS = get_args(TerritoryForm)

_IN = msg("in a territory", "in {territory}")
_WORLDWIDE = msg("territory", "worldwide")
_EXCEPT = msg("territories that are left out", "{where}, except {excluded}")
#: Parts of a country that play for themselves; CLDR's list of territories does not have them.
_NAMES = {
    "GB-ENG": msg("territory", "England"),
    "GB-NIR": msg("territory", "Northern Ireland"),
    "GB-SCT": msg("territory", "Scotland"),
    "GB-WLS": msg("territory", "Wales"),
}
_PHRASES = {
    "150": msg("in territory", "in Europe"),
    "AE": msg("in territory", "in the United Arab Emirates"),
    "AN": msg("in territory", "in the Netherlands Antilles"),
    "AQ": msg("in territory", "in Antarctica"),
    "AX": msg("in territory", "on the Åland Islands"),
    "BQ": msg("in territory", "in the Caribbean Netherlands"),
    "BS": msg("in territory", "in the Bahamas"),
    "CC": msg("in territory", "on the Cocos (Keeling) Islands"),
    "CD": msg("in territory", "in the Democratic Republic of the Congo"),
    "CF": msg("in territory", "in the Central African Republic"),
    "CG": msg("in territory", "in the Republic of the Congo"),
    "CH": msg("in territory", "in Switzerland"),
    "CI": msg("in territory", "in Côte d’Ivoire"),
    "CK": msg("in territory", "on the Cook Islands"),
    "CX": msg("in territory", "on Christmas Island"),
    "CZ": msg("in territory", "in Czechia"),
    "DO": msg("in territory", "in the Dominican Republic"),
    "EH": msg("in territory", "in Western Sahara"),
    "EU": msg("in territory", "in the European Union"),
    "EZ": msg("in territory", "in the eurozone"),
    "FK": msg("in territory", "on the Falkland Islands"),
    "FO": msg("in territory", "on the Faroe Islands"),
    "GB": msg("in territory", "in the United Kingdom"),
    "GB-ENG": msg("in territory", "in England"),
    "GB-NIR": msg("in territory", "in Northern Ireland"),
    "GB-SCT": msg("in territory", "in Scotland"),
    "GB-WLS": msg("in territory", "in Wales"),
    "GM": msg("in territory", "in the Gambia"),
    "HK": msg("in territory", "in Hong Kong"),
    "IM": msg("in territory", "on the Isle of Man"),
    "IQ": msg("in territory", "in Iraq"),
    "IR": msg("in territory", "in Iran"),
    "KM": msg("in territory", "in the Comoros"),
    "KY": msg("in territory", "on the Cayman Islands"),
    "LB": msg("in territory", "in Lebanon"),
    "MC": msg("in territory", "in Monaco"),
    "MH": msg("in territory", "on the Marshall Islands"),
    "MN": msg("in territory", "in Mongolia"),
    "MO": msg("in territory", "in Macao"),
    "MP": msg("in territory", "on the Northern Mariana Islands"),
    "MV": msg("in territory", "in the Maldives"),
    "NE": msg("in territory", "in Niger"),
    "NL": msg("in territory", "in the Netherlands"),
    "PH": msg("in territory", "in the Philippines"),
    "PN": msg("in territory", "on the Pitcairn Islands"),
    "PS": msg("in territory", "in the Palestinian territories"),
    "SB": msg("in territory", "on the Solomon Islands"),
    "SC": msg("in territory", "in the Seychelles"),
    "SD": msg("in territory", "in Sudan"),
    "SK": msg("in territory", "in Slovakia"),
    "SS": msg("in territory", "in South Sudan"),
    "TC": msg("in territory", "on the Turks and Caicos Islands"),
    "TD": msg("in territory", "in Chad"),
    "TR": msg("in territory", "in Turkey"),
    "UA": msg("in territory", "in Ukraine"),
    "UM": msg("in territory", "on the U.S. Outlying Islands"),
    "US": msg("in territory", "in the United States"),
    "VA": msg("in territory", "in Vatican City"),
    "VG": msg("in territory", "on the British Virgin Islands"),
    "VI": msg("in territory", "on the U.S. Virgin Islands"),
    "YE": msg("in territory", "in Yemen"),
}


def territory_name(f: Formatter, code: str) -> str:
    """Print the name of a territory; a code that CLDR does not know is printed as it is."""
    if code == WORLD:
        return f.say(_WORLDWIDE)
    if code in _NAMES:
        return f.say(_NAMES[code])
    return str(f.cldr.territories.get(code, code))


def territory_text(
    f: Formatter, territories: Iterable[str], *, form: TerritoryForm = "name", excluded: Iterable[str] = ()
) -> str:
    """Print territories by name or with "in": `in den USA und im Vereinigten Königreich`, `weltweit außer in China`."""
    choose(form, _FORMS, "form of territories")
    codes, left_out = tuple(territories), tuple(excluded)
    where = _where(f, codes, form)
    if not left_out or not where:
        return where
    return f.say(_EXCEPT, where=where, excluded=_where(f, left_out, "in"))


def _where(f: Formatter, codes: tuple[str, ...], form: TerritoryForm) -> str:
    if WORLD in codes:
        return f.say(_WORLDWIDE)
    if form == "name":
        return list_text(f, (territory_name(f, code) for code in codes))
    return list_text(f, _shared_preposition(f, [_in(f, code) for code in codes]))


def _in(f: Formatter, code: str) -> str:
    return f.say(_PHRASES[code]) if code in _PHRASES else f.say(_IN, territory=territory_name(f, code))


def _shared_preposition(f: Formatter, phrases: list[str]) -> list[str]:
    """Say the preposition once if all have it: "in Deutschland und der Schweiz", but "in den USA und im Iran"."""
    preposition = f.say(_IN, territory="")
    if all(phrase.startswith(preposition) for phrase in phrases):
        return [*phrases[:1], *(phrase.removeprefix(preposition) for phrase in phrases[1:])]
    return phrases
