"""Soft rules: what an editor should look at in a catalogue that loads. Hard rules refuse; these only report.

`review` asks every rule in `rules.RULES`, and lays the catalogue's exemptions beside what they find.
"""

from sportsdocs.review.notices import Notice, Report
from sportsdocs.review.review import review
from sportsdocs.review.rules import RULES, Rule

__all__ = ["RULES", "Notice", "Report", "Rule", "review"]
