"""What a Formatter says of productions and their statements; each method only delegates."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, cast

# Each method imports what it delegates to: who prints a date does not wait for the rest.
if TYPE_CHECKING:
    from sportsdocs.format.blocks import Markup
    from sportsdocs.format.companies import Article
    from sportsdocs.format.credit_forms import CreditForm, CreditsForm
    from sportsdocs.format.credit_sentences import Affiliation
    from sportsdocs.format.date_phrases import Relation
    from sportsdocs.format.dates import DateInput
    from sportsdocs.format.formatter import Formatter
    from sportsdocs.format.roles import RoleForm
    from sportsdocs.format.summaries import Summary
    from sportsdocs.format.works import Works
    from sportsdocs.model.choice import Conflict
    from sportsdocs.model.citations import Citation, Party
    from sportsdocs.model.kinds import Gender, GenderName, Kind, KindName
    from sportsdocs.model.productions import Production
    from sportsdocs.model.roles import Role, RoleName
    from sportsdocs.model.sources import Source
    from sportsdocs.model.statements import Credit, Release, Statement
    from sportsdocs.query.predicates import Predicate

ReleaseForm = Literal["line", "phrase"]


def _current(of: Production | Iterable[Credit]) -> tuple[Credit, ...]:
    from sportsdocs.format.credit_forms import checked
    from sportsdocs.model.productions import Production
    from sportsdocs.model.statements import Credit

    return of.current(Credit) if isinstance(of, Production) else checked(of)


class Pages:
    """The methods of a Formatter about productions, credits, releases, sources, contradictions and questions."""

    __slots__ = ()

    @property
    def _f(self) -> Formatter:
        return cast("Formatter", self)

    # Credits and companies.

    def role(
        self,
        role: Role | RoleName,
        *people: Party,
        form: RoleForm = "label",
        gender: Gender | GenderName | None = None,
        count: int | None = None,
    ) -> str:
        """Word a role for those who share it: `Regie`, `Produzentin`; neutrally for nobody in particular.

        `gender` and `count` say what the people would: `gender="feminine", count=2` gives `Produzentinnen`.
        """
        from sportsdocs.format.roles import checked_people, role_wording
        from sportsdocs.model.kinds import to_optional_gender
        from sportsdocs.model.roles import to_role

        of, who = to_optional_gender(gender), checked_people(people)
        return self._f.out(role_wording(self._f, to_role(role), who, form, gender=of, count=count))

    def credit(
        self,
        *credits: Credit,  # noqa: A002
        form: CreditForm = "label",
        as_printed: bool = False,
        ahead: bool = False,
        affiliation: Affiliation = "of",
    ) -> str:
        """Print the credits of one role: `Kamera: Martin Christ und Markus Bieß`, or as noun, byline or sentence.

        A sentence about work still to come (`ahead`) stands in the present tense, and what was announced is not marked
        as such. `affiliation` chooses between `Produzent der UFA` (`"of"`) and `Produzent seitens der UFA` (`"for"`)
        in sentences. Several roles are told one after the other.

        Raises:
            InvalidValueError: one noun for several roles.
        """
        from sportsdocs.format.credit_forms import checked, credit_text
        from sportsdocs.format.credit_sentences import Telling

        telling = Telling(ahead, as_printed, affiliation)
        return self._f.out(credit_text(self._f, checked(credits), form, telling))

    def credits(
        self,
        of: Production | Iterable[Credit],
        *,
        form: CreditsForm = "label",
        as_printed: bool = False,
        ahead: bool = False,
    ) -> str:
        """Print the credits that no source contradicts, a line for each role and affiliation, in billing order.

        Labels agree in number and gender and are neutral for mixed or unknown gender. `form` prints sentences, or a
        byline for each role; `as_printed` spells names as the first source that has a spelling of its own; what was
        only announced is marked unless the work is still `ahead`.
        """
        from sportsdocs.format.credit_forms import credits_text
        from sportsdocs.format.credit_sentences import Telling

        return self._f.out(credits_text(self._f, _current(of), form, Telling(ahead, as_printed)))

    def company(self, of: Production | Iterable[Credit], *, article: Article = "indefinite") -> str:
        """Say who made it: `eine Produktion von A in Zusammenarbeit mit B und in Koproduktion mit C`, or nothing.

        Rumours are left out; where there is nothing else, they are marked.
        """
        from sportsdocs.format.company_forms import company_text

        return self._f.out(company_text(self._f, _current(of), article))

    # Releases, sources, contradictions.

    def release(
        self,
        release: Release,
        *,
        form: ReleaseForm = "line",
        relation: Relation | None = None,
        with_year: bool = True,
    ) -> str:
        """Print a release as a line of a sheet, or as a phrase: `am 8. September 2023 exklusiv bei Prime Video`.

        In a phrase a plan for streaming, cinema or home video says from when, everything else on which day; `relation`
        chooses. The phrase may leave out the year.
        """
        from sportsdocs.format.releases import release_line, release_phrase

        f = self._f
        if form == "line":
            return f.out(release_line(f, release))
        return f.out(release_phrase(f, release, relation=relation, with_year=with_year))

    def comes_out(
        self,
        release: Release,
        *,
        kind: Kind | KindName = "series",
        parts: int | None = None,
        with_year: bool = True,
    ) -> str:
        """Say how a work comes out: `Eine vierteilige Dokuserie startet am 9. August bei Prime Video.` (one sentence).

        `parts` names the work by the number of its parts. Without a date: where it is shown.
        """
        from sportsdocs.format.release_sentences import coming_out
        from sportsdocs.model.kinds import to_kind

        f = self._f
        return f.out(coming_out(f, release, to_kind(kind), parts, with_year=with_year))

    def fact(self, statement: Statement, value: str) -> str:
        """Print one value of a statement with its label, for a box of facts: `Folgen: 4`; nothing where it is silent.

        Raises:
            NotFoundError: statements of this class have no such value to choose.
        """
        from sportsdocs.format.facts import fact_line

        return self._f.out(fact_line(self._f, statement, value))

    def cite(self, thing: Statement | Citation | Source) -> str:
        """Print finished reference lines: of a source, of a citation, or of all that a statement rests on.

        Raises:
            InvalidTypeError: for anything else; a summary or sheet with `citations=True` lists those of a production.
        """
        from sportsdocs.format.citations import citation_line, citation_lines, reference
        from sportsdocs.model.checks import instance
        from sportsdocs.model.citations import Citation
        from sportsdocs.model.sources import Source
        from sportsdocs.model.statements import Statement

        f = self._f
        instance(thing, (Statement, Citation, Source), "a statement, a citation or a source")
        if isinstance(thing, Source):
            return f.out(reference(f, thing))
        return f.out(
            citation_line(f, thing) if isinstance(thing, Citation) else "\n".join(citation_lines(f, thing))
        )

    def conflict(self, conflict: Conflict) -> str:
        """Say which accounts differ, who gives them, which is used and why."""
        from sportsdocs.format.conflicts import conflict_text

        return self._f.out(conflict_text(self._f, conflict))

    # Productions.

    def fact_sheet(
        self,
        production: Production,
        within: Works | None = None,
        *,
        citations: bool = False,
        markup: Markup = "text",
    ) -> str:
        """Print every fact of a production, a line each, with how sure it is; as text, as Markdown or as HTML.

        `within` (a catalogue) names related works by title; without it they are named by id. `citations` numbers the
        sources of each line and lists them at the end. Whatever the data says is escaped; only web addresses are links.
        """
        from sportsdocs.format.blocks import written
        from sportsdocs.format.sheets import sheet_blocks

        f = self._f
        return f.out(written(f, sheet_blocks(f, production, within, citations=citations), markup))

    def summary(
        self,
        production: Production,
        within: Works | None = None,
        *,
        citations: bool = False,
        on: DateInput | None = None,
        markup: Markup = "text",
    ) -> Summary:
        """Write running text about a production, in the tense of the day `on`, by default the last day cited.

        `within` (a catalogue) names related works by title; without it they are left out. `citations` numbers the sources
        of each sentence and lists them at the end; `markup` writes the text as Markdown or HTML.
        """
        from sportsdocs.format.dates import to_date
        from sportsdocs.format.summaries import summary_of
        from sportsdocs.model.dates import to_day

        day: date | None = None if on is None else to_day(to_date(on))
        return summary_of(self._f, production, within, citations=citations, on=day, markup=markup)

    def line(self, production: Production) -> str:
        """Print a production as one line for a list: `Mein Film (Dokumentarfilm, Mai 2024)`."""
        from sportsdocs.format.cards import production_line

        return self._f.out(production_line(self._f, production))

    def card(self, production: Production) -> str:
        """Print a production as a few lines: title, kind, premiere, direction, companies."""
        from sportsdocs.format.cards import production_card

        return self._f.out(production_card(self._f, production))

    def explain(self, predicate: Predicate[Any], of: type | None = None) -> str:
        """Say a question in words: `Serien über den BVB, von 2018 bis 2020 bei Prime Video erschienen`.

        `of` is the class it is asked of, or that of its rows (`Person`, `People`), where it fits several.
        """
        from sportsdocs.format.explain import explained
        from sportsdocs.model.checks import instance
        from sportsdocs.query.predicates import Predicate

        instance(predicate, Predicate, "a predicate")
        return self._f.out(explained(self._f, predicate, of))
