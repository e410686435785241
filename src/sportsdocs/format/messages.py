"""Our phrases: gettext messages with a context.

A phrase stands in the code once, as `msg(context, English)` or `msgs(context, singular, plural)` with literal arguments,
because extraction reads the source. It is looked up when it is said. Slots are plain `{names}`; what fills them is never a template.
"""

from __future__ import annotations

from attrs import frozen


# Each is written once, so it is compared, and looked up, as the object it is.
@frozen(eq=False)
class Message:
    """A phrase to be said in some language: its context, its English wording and, where it counts, its English plural."""

    context: str
    text: str
    plural: str | None = None


def msg(context: str, text: str) -> Message:
    """Mark a phrase."""
    return Message(context, text)


def msgs(context: str, singular: str, plural: str) -> Message:
    """Mark a phrase that agrees with a number."""
    return Message(context, singular, plural)


def fill(template: str, values: dict[str, str]) -> str:
    """Put texts into the slots of one of our phrases; a text is never read as a template itself."""
    return template.format(**values) if values else template
