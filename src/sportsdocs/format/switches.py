"""House switches of the Formatter that are words: what each may be."""

from __future__ import annotations

from typing import Literal, get_args

from sportsdocs.format.choices import choose

GenderWording = Literal["neutral", "colon", "star", "both"]
_GENDER_WORDINGS = get_args(GenderWording)


def is_gender_wording(_formatter: object, _field: object, value: str) -> None:
    """Refuse a wording of gender that there is not."""
    choose(value, _GENDER_WORDINGS, "wording of gender")
