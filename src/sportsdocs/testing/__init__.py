"""Hypothesis strategies for every class of the library: `st.from_type(Production)` just works where it is installed.

The strategies themselves stand in `sportsdocs.testing.strategies`. Nothing here imports Hypothesis before it is needed.
"""

from __future__ import annotations

from contextlib import suppress

__all__ = ["register"]


def register() -> None:
    """Teach Hypothesis every class of this library, so that `st.from_type` knows it.

    Where the library is installed, Hypothesis knows the model without a call; `Catalog`, `Formatter` and what else
    stands above the model it learns here. A second call does no harm.

    Raises:
        MissingExtraError: Hypothesis is not installed.
    """
    from sportsdocs.testing.registry import HIGHER, STRATEGIES

    _teach(STRATEGIES)
    _teach(HIGHER)


def _teach(table: dict[str, dict[str, str]]) -> None:
    try:
        from hypothesis.strategies import register_type_strategy
    except ImportError as error:
        from sportsdocs.errors import MissingExtraError

        raise MissingExtraError("this needs Hypothesis: pip install 'sportsdocs[testing]'") from error
    from sportsdocs.testing.registry import makers

    for kind, maker in makers(table).items():
        register_type_strategy(kind, maker)


def _register() -> None:
    """Teach Hypothesis the model: its entry point calls this at the end of `import hypothesis`."""
    # An error here would break every `import hypothesis` on the machine, also for work that has nothing to do with this
    # library. Who wants the strategies meets the same error when importing them, or calling `register()`.
    with suppress(Exception):
        from sportsdocs.testing.registry import STRATEGIES

        _teach(STRATEGIES)
