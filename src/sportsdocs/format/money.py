"""Amounts of money: in prose (`rund fünf Millionen Euro`, `about €5 million`) or exactly, with the symbol (`4.990.000 €`)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, get_args

from attrs import evolve
from babel.numbers import format_currency, format_decimal, get_currency_name, get_currency_symbol

from sportsdocs.format.choices import choose
from sportsdocs.format.messages import Message, msg, msgs
from sportsdocs.format.numbers import NumberStyle
from sportsdocs.format.quantities import hedged, plain_number, span
from sportsdocs.format.scales import rounded, scaled
from sportsdocs.model.quantities import Hedge, Money, Number

if TYPE_CHECKING:
    from sportsdocs.format.formatter import Formatter

MoneyStyle = Literal["prose", "symbol"]
_STYLES = get_args(MoneyStyle)

# One language uses the symbol, the other the name of the currency: both are offered, each takes its own.
_WITH_SYMBOL = msg("money in prose, with a symbol such as €", "{symbol}{number}")
_WITH_LETTERS = msg("money in prose, with a code such as CHF", "{symbol} {number}")
_WITH_NAME = msg("money in prose, with the name of the currency", "{number} {currency}")
_TAKES_NAME = msg("money in prose has the symbol or the name of the currency", "symbol")
#: Currencies that the press names without their country, or only abroad with it; every other pound keeps CLDR's name.
_PLAIN_NAMES: dict[str, Message] = {
    "CHF": msgs("currency in running text", "Swiss franc", "Swiss francs"),
    "GBP": msgs("currency in running text", "pound", "pounds"),
}
_CENTS = "#,##0.00"
_FROM_TO = msg("range of amounts", "{start} to {end}")


def money_text(f: Formatter, money: Money, *, style: MoneyStyle = "prose", digits: int | None = None) -> str:
    """Print an amount with its hedge; `digits` rounds it to decimals of the unit (million …) it is printed in."""
    choose(style, _STYLES, "style of money")
    if digits is not None:
        money = _rounded(money, digits)
    text = _symbol(f, money) if style == "symbol" else _prose(f, money)
    return hedged(f, money.hedge, text)


def _rounded(money: Money, digits: int) -> Money:
    # Rounding must not close a range: then it is one amount.
    low = rounded(money.value, digits)
    high = None if money.to is None else rounded(money.to, digits)
    return evolve(money, value=low, to=None if high is not None and high <= low else high)


def agreeing_number(money: Money) -> int:
    """Give the number that a verb agrees with: one for `1 Euro` and `rund eine Million Euro`, else more."""
    return 1 if money.to is None and scaled(money.value).mantissa == 1 else 2


def _prose(f: Formatter, money: Money) -> str:
    named = f.say(_TAKES_NAME) == "name"
    if money.to is not None and not _alike(money.value, money.to, named=named):
        start, end = (_prose(f, Money(value, money.currency)) for value in (money.value, money.to))
        return f.say(_FROM_TO, start=start, end=end)
    number = _number(f, money)
    if named:
        most = money.value if money.to is None else money.to
        return f.say(_WITH_NAME, number=number, currency=_name(f, money.currency, most))
    symbol = get_currency_symbol(money.currency, locale=f.cldr)
    return f.say(_WITH_LETTERS if symbol[-1:].isalpha() else _WITH_SYMBOL, symbol=symbol, number=number)


def _name(f: Formatter, currency: str, amount: Number) -> str:
    if currency in _PLAIN_NAMES:
        return f.say_count(_PLAIN_NAMES[currency], 1 if amount == 1 else 2)
    return get_currency_name(currency, amount, locale=f.cldr)


def _number(f: Formatter, money: Money) -> str:
    if money.to is not None:
        return span(f, money.value, money.to, _style(money))
    style = _style(money)
    return (
        format_decimal(money.value, _CENTS, f.cldr)
        if _has_cents(money.value)
        else plain_number(f, money.value, style, nominative=money.hedge is not Hedge.UP_TO)
    )


def _style(money: Money) -> NumberStyle | None:
    # Small amounts go in figures: "one" would have to agree with the currency.
    return "figures" if money.value < 10**6 else None


def _alike(start: Number, end: Number, *, named: bool) -> bool:
    """Tell whether two amounts can share what stands round them: both in millions, say, and neither with cents.

    Behind a symbol they do not share "million": €5 million to €6 million.
    """
    scale = scaled(start).scale
    shared = scale == scaled(end).scale and (named or scale == 1)
    return shared and not _has_cents(start) and not _has_cents(end)


def _has_cents(value: Number) -> bool:
    return isinstance(value, Decimal) and scaled(value).scale == 1


def _symbol(f: Formatter, money: Money) -> str:
    start = _exact(f, money.value, money.currency)
    return (
        start if money.to is None else f.say(_FROM_TO, start=start, end=_exact(f, money.to, money.currency))
    )


def _exact(f: Formatter, value: Number, currency: str) -> str:
    pattern = str(f.cldr.currency_formats["standard"].pattern)
    if isinstance(value, int):
        pattern = pattern.replace(".00", "")
    text = format_currency(value, currency, pattern, locale=f.cldr, currency_digits=False)
    # CLDR parts a code from its number, Babel does not: CHF 1,500.
    return re.sub(r"([A-Za-z])(\d)", "\\1\u00a0\\2", text)
