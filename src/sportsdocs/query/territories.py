"""The codes of territories that a question can name."""

from __future__ import annotations

from typing import Final

from sportsdocs.errors import invalid
from sportsdocs.model.checks import to_territory

_CURRENT: Final = """
    001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143
    145 150 151 154 155 202 419 AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG
    BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV
    CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET EU EZ FI FJ FK FM FO FR GA GB GD GE GF
    GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH
    MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF
    PG PH PK PL PM PN PR PS PT PW PY QA QO RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO
    SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA
    VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
"""
_FORMER: Final = "AN BU CS DD NT SU TP YD YU ZR"
#: The territories of CLDR, without those that stand for an unknown one.
CURRENT: Final = frozenset(_CURRENT.split())
#: States that are gone; works may be from there.
FORMER: Final = frozenset(_FORMER.split())
_MEANT: Final = {"EN": ("GB",), "SP": ("ES",), "UK": ("GB",)}


def to_known_territory(value: str) -> str:
    """Check a code that is asked for: a catalogue may hold any, but one that means nothing has a silent no for an answer."""
    code = to_territory(value)
    if code not in CURRENT and code not in FORMER:
        raise invalid(
            value, "is no code of a territory: 'DE', 'GB', or '001' for the world", _MEANT.get(code, ())
        )
    return code


def to_optional_known_territory(value: str | None) -> str | None:
    """Check a code that is asked for, where one is given."""
    return None if value is None else to_known_territory(value)
