"""The Formatter: one public method a need. Each only delegates; what is said and how stands in the modules beside it."""

from __future__ import annotations

import gettext
from typing import Literal

from attrs import field, frozen
from babel import Locale

from sportsdocs.format import locales
from sportsdocs.format.messages import Message, fill, translations
from sportsdocs.format.spaces import plain


@frozen(weakref_slot=False)
class Formatter:
    """Words facts in one language. `locale` is the language that is spoken: `Formatter("fr").locale` is `'en'`.

    House switches: `plain_spaces` prints no non-breaking or thin spaces; `number_words` writes small numbers in words
    where a method does not say otherwise; `serial_comma` overrides CLDR's list comma; `platform_wording` chooses
    between "bei Prime Video" (`"at"`) and "auf Prime Video" (`"on"`).
    """

    locale: str = field(converter=locales.to_locale)
    plain_spaces: bool = field(default=False, kw_only=True)
    number_words: bool = field(default=True, kw_only=True)
    serial_comma: bool | None = field(default=None, kw_only=True)
    platform_wording: Literal["at", "on"] = field(default="at", kw_only=True)

    # What the modules beside this one stand on.

    @property
    def messages(self) -> gettext.NullTranslations:
        """Our phrases, along the chain of this language."""
        return translations(locales.chain(self.locale))

    @property
    def cldr(self) -> Locale:
        """CLDR's facts for this language."""
        return locales.cldr(self.locale)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which names in the data are looked for, in order."""
        return locales.name_languages(self.locale)

    def say(self, message: Message, **values: str) -> str:
        """Say a phrase, its slots filled with texts."""
        return fill(self.messages.pgettext(message.context, message.text), values)

    def say_count(self, message: Message, number: int, **values: str) -> str:
        """Say a phrase that agrees with a number; the number itself is a slot like any other."""
        plural = message.plural or message.text
        return fill(self.messages.npgettext(message.context, message.text, plural, number), values)

    def out(self, text: str) -> str:
        """Finish a text: with plain spaces on request."""
        return plain(text) if self.plain_spaces else text
