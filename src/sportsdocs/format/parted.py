"""Works by the number of their parts: `eine vierteilige Dokuserie`, `an eight-part documentary series`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

from sportsdocs.errors import invalid
from sportsdocs.format.choices import choose
from sportsdocs.format.messages import Message, msg
from sportsdocs.format.numbers import NumberStyle, figures, spelled

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

ArticleChoice = Literal["indefinite", "definite"]
PartedRelation = Literal["in"]
PartedNoun = Literal["documentary-series", "documentary", "series"]
_NOUNS = get_args(PartedNoun)
_Way = tuple[PartedNoun, ArticleChoice | None, PartedRelation | None]

_WAYS: dict[_Way, Message] = {
    ("documentary-series", None, None): msg("work by its parts", "{parts}-part documentary series"),
    ("documentary-series", "indefinite", None): msg("work by its parts", "a {parts}-part documentary series"),
    ("documentary-series", "definite", None): msg("work by its parts", "the {parts}-part documentary series"),
    ("documentary-series", None, "in"): msg("work by its parts", "in {parts}-part documentary series"),
    ("documentary-series", "indefinite", "in"): msg(
        "work by its parts", "in a {parts}-part documentary series"
    ),
    ("documentary-series", "definite", "in"): msg(
        "work by its parts", "in the {parts}-part documentary series"
    ),
    ("documentary", None, None): msg("work by its parts", "{parts}-part documentary"),
    ("documentary", "indefinite", None): msg("work by its parts", "a {parts}-part documentary"),
    ("documentary", "definite", None): msg("work by its parts", "the {parts}-part documentary"),
    ("documentary", None, "in"): msg("work by its parts", "in {parts}-part documentary"),
    ("documentary", "indefinite", "in"): msg("work by its parts", "in a {parts}-part documentary"),
    ("documentary", "definite", "in"): msg("work by its parts", "in the {parts}-part documentary"),
    ("series", None, None): msg("work by its parts", "{parts}-part series"),
    ("series", "indefinite", None): msg("work by its parts", "a {parts}-part series"),
    ("series", "definite", None): msg("work by its parts", "the {parts}-part series"),
    ("series", None, "in"): msg("work by its parts", "in {parts}-part series"),
    ("series", "indefinite", "in"): msg("work by its parts", "in a {parts}-part series"),
    ("series", "definite", "in"): msg("work by its parts", "in the {parts}-part series"),
}
_VOWEL: dict[_Way, Message] = {
    ("documentary-series", "indefinite", None): msg(
        "work by its parts, a vowel first", "an {parts}-part documentary series"
    ),
    ("documentary-series", "indefinite", "in"): msg(
        "work by its parts, a vowel first", "in an {parts}-part documentary series"
    ),
    ("documentary", "indefinite", None): msg(
        "work by its parts, a vowel first", "an {parts}-part documentary"
    ),
    ("documentary", "indefinite", "in"): msg(
        "work by its parts, a vowel first", "in an {parts}-part documentary"
    ),
    ("series", "indefinite", None): msg("work by its parts, a vowel first", "an {parts}-part series"),
    ("series", "indefinite", "in"): msg("work by its parts, a vowel first", "in an {parts}-part series"),
}
# German joins words and hyphenates figures: vierteilig, 18-teilig.
_ONE = msg("number of parts, one in words", "one")
_IN_FIGURES = msg("number of parts in figures", "{number}")


def parted_text(
    f: Formatter,
    parts: int,
    noun: PartedNoun = "documentary-series",
    *,
    article: ArticleChoice | None = None,
    relation: PartedRelation | None = None,
    style: NumberStyle | None = None,
) -> str:
    """Name a series or documentary by how many parts it has."""
    if parts < 1:
        raise invalid(parts, "a work has at least one part")
    words = spelled(f, parts, style)
    if words is None:
        number = f.say(_IN_FIGURES, number=figures(f, parts))
    else:
        number = f.say(_ONE) if parts == 1 else words
    way = (noun, article, relation)
    choose(noun, _NOUNS, "kind of work")
    choose(article, (None, "indefinite", "definite"), "article")
    choose(relation, (None, "in"), "relation")
    return f.say(_VOWEL.get(way, _WAYS[way]) if _starts_with_vowel(parts) else _WAYS[way], parts=number)


def _starts_with_vowel(number: int) -> bool:
    """Tell whether English says "an" before a number: 8, 11, 18, 80 to 89, 800 …, 11,000."""
    digits = str(number)
    leading = digits[: len(digits) % 3 or 3]
    return leading[0] == "8" or leading in ("11", "18")
