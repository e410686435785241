"""Canonical JSON text: the same data gives the same bytes, laid out for people to edit."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, Final

_WIDTH: Final = 120
_INDENT: Final = 2


def render(value: Any) -> bytes:
    """Write a document: UTF-8, keys in the order given, what fits on a line on one line, a newline at the end."""
    return (_broken(value, 0) + "\n").encode("utf-8")


def render_line(value: Any) -> str:
    """Write a value on one line."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_text(key)}: {render_line(item)}' for key, item in value.items())}}}"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(render_line, value))}]"
    return f"{value:f}" if isinstance(value, Decimal) else _text(value)


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _broken(value: Any, indent: int) -> str:
    """Write an object or list with one item a line."""
    inner = " " * (indent + _INDENT)
    if isinstance(value, dict) and value:
        items = [
            f"{_text(key)}: {_laid_out(item, indent + _INDENT, len(_text(key)) + 2)}"
            for key, item in value.items()
        ]
        return "{\n" + ",\n".join(inner + item for item in items) + "\n" + " " * indent + "}"
    if isinstance(value, (list, tuple)) and value:
        items = [_laid_out(item, indent + _INDENT, 0) for item in value]
        return "[\n" + ",\n".join(inner + item for item in items) + "\n" + " " * indent + "]"
    return render_line(value)


def _laid_out(value: Any, indent: int, used: int) -> str:
    if indent == _INDENT and isinstance(value, (list, tuple)) and value and isinstance(value[0], dict):
        return _broken(value, indent)  # a statement a line: changes then read well
    line = render_line(value)
    return line if indent + used + len(line) < _WIDTH else _broken(value, indent)
