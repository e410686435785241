"""The Formatter: one public method a need. Each only delegates; what is said and how stands in the modules beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from attrs import field, frozen
from babel import Locale

from sportsdocs.format import locales
from sportsdocs.format.messages import Message, fill
from sportsdocs.format.pages import Pages
from sportsdocs.format.spaces import plain
from sportsdocs.format.switches import GenderWording, is_gender_wording
from sportsdocs.format.translations import counted_phrase, phrase

# Each method imports what it delegates to: who prints a date does not wait for the rest.
if TYPE_CHECKING:
    from sportsdocs.format.counted import CountRelation, Noun
    from sportsdocs.format.date_phrases import Relation
    from sportsdocs.format.date_ranges import PeriodInput, RangeForm
    from sportsdocs.format.dates import DateInput, DateStyle
    from sportsdocs.format.lists import Conjunction
    from sportsdocs.format.money import MoneyStyle
    from sportsdocs.format.name_phrases import CompetitionForm, EventForm, NameInput, PlatformForm
    from sportsdocs.format.numbers import AnyNumber, NumberStyle
    from sportsdocs.format.parted import ArticleChoice, PartedNoun, PartedRelation
    from sportsdocs.format.seasons import SeasonForm
    from sportsdocs.format.territories import TerritoryForm
    from sportsdocs.format.titles import TitleForm, TitleInput
    from sportsdocs.model.kinds import Kind, KindName, Sport, Standing, StandingName
    from sportsdocs.model.quantities import Money, Quantity
    from sportsdocs.model.seasons import Season
    from sportsdocs.model.words import Word
    from sportsdocs.names import SortKey


@frozen(weakref_slot=False)
class Formatter(Pages):
    """Words facts in one language. `locale` is the language that is spoken: `Formatter("fr").locale` is `'en'`.

    House switches: `plain_spaces` prints no non-breaking or thin spaces; `number_words` writes small numbers in words
    where a method does not say otherwise; `serial_comma` overrides CLDR's list comma; `platform_wording` chooses
    between "bei Prime Video" (`"at"`) and "auf Prime Video" (`"on"`); `gender_wording` names jobs of unknown or mixed
    people neutrally (`Produktion`), with a mark (`"colon"`: `Produzent:innen`, `"star"`) or as `"both"`.
    """

    locale: str = field(converter=locales.to_locale)
    plain_spaces: bool = field(default=False, kw_only=True)
    number_words: bool = field(default=True, kw_only=True)
    serial_comma: bool | None = field(default=None, kw_only=True)
    platform_wording: Literal["at", "on"] = field(default="at", kw_only=True)
    gender_wording: GenderWording = field(default="neutral", validator=is_gender_wording, kw_only=True)

    # What the modules beside this one stand on.

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
        return self._filled(phrase(locales.chain(self.locale), message), values)

    def say_count(self, message: Message, number: int, **values: str) -> str:
        """Say a phrase that agrees with a number; the number itself is a slot like any other."""
        return self._filled(counted_phrase(locales.chain(self.locale), message, number), values)

    def _filled(self, template: str, values: dict[str, str]) -> str:
        if not values:
            return template
        if "”" not in "".join(values.values()):
            return fill(template, values)
        from sportsdocs.format.inner_marks import filled

        return filled(self, template, values)

    def out(self, text: str) -> str:
        """Finish a text: with plain spaces on request."""
        return plain(text) if self.plain_spaces else text

    # Dates and seasons.

    def date(
        self, date: DateInput, *, style: DateStyle = "long", with_year: bool = True, weekday: bool = False
    ) -> str:
        """Print a date as precise as it is: `16. August 2019`, `Herbst 2023`, `Ende Juli 2023`, `um 2018`."""
        from sportsdocs.format import dates

        return self.out(
            dates.date_text(self, dates.to_date(date), style=style, with_year=with_year, weekday=weekday)
        )

    def date_phrase(
        self, date: DateInput, relation: Relation = "on", *, with_year: bool = True, weekday: bool = False
    ) -> str:
        """Print a date with its preposition: `am 9. August 2019`, `im August 2019`, `ab dem 9. August`."""
        from sportsdocs.format import date_phrases, dates

        day = dates.to_date(date)
        return self.out(date_phrases.date_phrase(self, day, relation, with_year=with_year, weekday=weekday))

    def released(
        self,
        date: DateInput,
        relation: Relation = "on",
        *,
        territories: Iterable[str] = (),
        with_year: bool = True,
    ) -> str:
        """Say when, and where, something was released: `am 8. September 2023 in Deutschland veröffentlicht`."""
        from sportsdocs.format import date_phrases, dates
        from sportsdocs.format import territories as territories_

        where = territories_.territory_text(self, territories, form="in")
        return self.out(
            date_phrases.released(self, dates.to_date(date), relation, where, with_year=with_year)
        )

    def date_range(self, period: PeriodInput, *, form: RangeForm = "compact", with_year: bool = True) -> str:
        """Print a period: `9.–16. August 2019`; as a phrase `vom 9. bis 16. August 2019`; an open one `ab Mai 2019`."""
        from sportsdocs.format import date_ranges

        span = date_ranges.to_period(period)
        return self.out(date_ranges.date_range(self, span, form=form, with_year=with_year))

    def season(self, season: Season | str | int, *, form: SeasonForm = "short") -> str:
        """Print a sports season (`2018/19`, `Saison 2018/19`, `in der Saison 2018/19`) or, by its number, one of a series."""
        from sportsdocs.format import seasons

        return self.out(seasons.season_text(self, season, form=form))

    # Numbers, things counted, money.

    def number(
        self, number: AnyNumber, *, style: NumberStyle | None = "figures", digits: int | None = None
    ) -> str:
        """Print a number in figures (`12.345`), rounded to `digits` decimals, or in words."""
        from sportsdocs.format import scales

        return self.out(scales.number_text(self, number, style=style, digits=digits))

    def quantity(
        self,
        quantity: Quantity | int,
        noun: Noun | None = None,
        *,
        relation: CountRelation | None = None,
        style: NumberStyle | None = None,
    ) -> str:
        """Print a quantity with its hedge: `mehr als 240`; with a noun `in mehr als 240 Ländern`."""
        from sportsdocs.format import quantities
        from sportsdocs.model.quantities import to_quantity

        if noun is not None:
            return self.count(quantity, noun, relation=relation, style=style)
        return self.out(quantities.quantity_text(self, to_quantity(quantity), style=style))

    def count(
        self,
        quantity: Quantity | int,
        noun: Noun,
        *,
        relation: CountRelation | None = None,
        style: NumberStyle | None = None,
        sentence_start: bool = False,
    ) -> str:
        """Print how many of something: `vier Folgen`, `keine Folgen`; a number that leads a sentence in words, with a capital."""
        from sportsdocs.format import counts
        from sportsdocs.format.capitals import capital

        if sentence_start:
            style = style or counts.leading_style(quantity, relation)
        text = counts.count_text(self, quantity, noun, relation=relation, style=style)
        return self.out(capital(text) if sentence_start else text)

    def parted(
        self,
        parts: int,
        noun: PartedNoun = "documentary-series",
        *,
        article: ArticleChoice | None = None,
        relation: PartedRelation | None = None,
        style: NumberStyle | None = None,
    ) -> str:
        """Name a series or documentary by its parts: `eine vierteilige Dokuserie`, `in der vierteiligen Dokuserie`."""
        from sportsdocs.format import parted

        return self.out(
            parted.parted_text(self, parts, noun, article=article, relation=relation, style=style)
        )

    def duration(
        self,
        minutes: Quantity | int,
        *,
        episodes: Quantity | int | None = None,
        style: NumberStyle | None = None,
    ) -> str:
        """Print a running time in minutes: `rund 45 Minuten`; with episodes `vier Folgen à 45 Minuten`."""
        from sportsdocs.format import durations

        return self.out(durations.duration_text(self, minutes, episodes=episodes, style=style))

    def money(
        self,
        money: Money,
        *,
        style: MoneyStyle = "prose",
        digits: int | None = None,
        according_to: NameInput | None = None,
    ) -> str:
        """Print an amount: `rund fünf Millionen Euro`, exactly `4.990.000 €`; with whom a source names for it."""
        from sportsdocs.format import money as money_

        text = money_.money_text(self, money, style=style, digits=digits)
        return self.out(text) if according_to is None else self.according_to(text, according_to)

    def according_to(
        self, text: str, who: NameInput | None, *, standing: Standing | StandingName | None = None
    ) -> str:
        """Say who says a text, and how sure: `laut „Bild“ vier Folgen`, `unbestätigten Angaben zufolge vier Folgen` (`who=None`)."""
        from sportsdocs.format import attribution

        return self.out(attribution.according_to(self, text, who, standing=standing))

    # Texts and lists.

    def list(self, items: Iterable[str], *, conjunction: Conjunction = "and", most: int | None = None) -> str:
        """Join any number of texts: `Reus, Witsel und Sancho`; `most` cuts a longer list and says by how many."""
        from sportsdocs.format import lists

        return self.out(lists.list_text(self, items, conjunction=conjunction, most=most))

    def quote(self, text: str, *, stop: bool = False) -> str:
        """Put a text in quotation marks, inner ones inside; `stop` ends the sentence with it, as this language does."""
        from sportsdocs.format import quotes

        return self.out(quotes.quoted(self, text, stop=stop))

    def title(
        self,
        title: TitleInput,
        *,
        form: TitleForm = "quoted",
        kind: Kind | KindName = "series",
        by: NameInput | None = None,
    ) -> str:
        """Print a title: `„Tom meets Zizou“`; `Der Film heißt „Trainer!“.`; `„Trainer!“-Doku`; `Aljoscha Pause („Trainer!“)`."""
        from sportsdocs.format import name_phrases, titles

        text = titles.title_text(self, title, form=form, kind=kind)
        return self.out(
            text if by is None else titles.behind_name(self, name_phrases.name_text(self, by), text, form)
        )

    def word(self, word: Word) -> str:
        """Print a word of a vocabulary as a label: `Gruppenphase`, `Kabine`; for a role, its neutral label."""
        from sportsdocs.format import vocabulary

        return self.out(vocabulary.word_text(self, word))

    # Names.

    def territory(
        self, territories: Iterable[str] | str, *, form: TerritoryForm = "name", excluded: Iterable[str] = ()
    ) -> str:
        """Print territories by their codes: `Deutschland und Schweiz`, `in den USA`, `weltweit außer in China`."""
        from sportsdocs.format import territories as territories_

        codes = (territories,) if isinstance(territories, str) else territories
        return self.out(territories_.territory_text(self, codes, form=form, excluded=excluded))

    def platform(
        self,
        platforms: NameInput | Iterable[NameInput],
        *,
        form: PlatformForm = "name",
        exclusive: bool = False,
    ) -> str:
        """Print platforms and channels by name, or where they are: `bei Prime Video und im ZDF`, `exklusiv bei DAZN`."""
        from sportsdocs.format import name_phrases

        return self.out(name_phrases.platform_text(self, platforms, form=form, exclusive=exclusive))

    def sport(self, sport: Sport) -> str:
        """Print the name of a sport: `Fußball`, `soccer`."""
        from sportsdocs.format import vocabulary

        return self.out(vocabulary.word_text(self, sport))

    def competition(self, competition: NameInput, *, form: CompetitionForm = "name") -> str:
        """Print a competition by name or as a phrase: `in der Bundesliga`, `bei der Fußball-Weltmeisterschaft` (`at`)."""
        from sportsdocs.format import name_phrases

        return self.out(name_phrases.competition_text(self, competition, form=form))

    def event(
        self,
        event: NameInput,
        *,
        form: EventForm = "name",
        with_countries: bool = False,
        short: bool = False,
    ) -> str:
        """Print an event by name or as a phrase, `bei der Fußball-Weltmeisterschaft 2022 in Katar`; by an abbreviating alias."""
        from sportsdocs.format import name_phrases

        return self.out(
            name_phrases.event_text(self, event, form=form, with_countries=with_countries, short=short)
        )

    def sort_key(
        self, text: str, *, phonebook: bool = False, numeric: bool = False, skip_articles: bool = False
    ) -> SortKey:
        """Give the key that sorts a text by DIN 5007-1; phone-book order, numbers by size, articles skipped on request."""
        from sportsdocs import names
        from sportsdocs.format import sorting

        skipped = sorting.articles(self) if skip_articles else ()
        return names.sort_key(text, phonebook=phonebook, numeric=numeric, articles=skipped)
