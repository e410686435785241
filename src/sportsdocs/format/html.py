"""The one place where HTML is written: text is escaped here or nowhere, and addresses become links only if they are web ones."""

from __future__ import annotations

import html

_WEB = ("http://", "https://")


class Html(str):
    """Finished HTML: what `element` gives, and the only text that it does not escape."""

    __slots__ = ()


def escaped(text: str) -> Html:
    """Escape a text; one that is HTML already stays as it is."""
    return text if isinstance(text, Html) else Html(html.escape(text))


def element(name: str, *children: str, **attributes: str) -> Html:
    """Write an element; children that are not HTML are escaped, and so are all attributes."""
    inner = "".join(map(escaped, children))
    named = "".join(f' {key.rstrip("_")}="{html.escape(value)}"' for key, value in attributes.items())
    return Html(f"<{name}{named}>{inner}</{name}>")


def lines(parts: list[Html]) -> Html:
    """Put parts on lines of their own."""
    return Html("\n".join(parts))


def link(address: str) -> Html:
    """Write a web address as a link; anything else stays text."""
    return element("a", address, href=address) if address.startswith(_WEB) else escaped(address)
