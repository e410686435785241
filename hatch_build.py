"""Compiles the .po files, so that wheel, sdist and editable install carry the .mo files that git does not.

hatchling finds `get_build_hook`; `dev.py` runs the file, because an edited .po does not reach an editable install.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

if TYPE_CHECKING:
    from hatchling.builders.config import BuilderConfig
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# Dates in a .mo serve nobody, and where the .po states none Babel would write today's: no build would repeat.
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def compile_messages(root: Path) -> list[Path]:
    """Write the .mo beside each .po under `root` and return what was written; without any .po, nothing."""
    written = []
    for po in sorted(root.glob("src/sportsdocs/locale/*/LC_MESSAGES/*.po")):
        with po.open("rb") as source:
            catalog = read_po(source, locale=po.parts[-3], abort_invalid=True)
        catalog.creation_date = catalog.revision_date = LONG_AGO
        mo = po.with_suffix(".mo")
        with mo.open("wb") as target:
            write_mo(target, catalog)
        written.append(mo)
    return written


def get_build_hook() -> type[BuildHookInterface[BuilderConfig]]:
    """Return the hook; hatchling is imported here, so that compiling alone does not need it."""
    from hatchling.builders.config import BuilderConfig
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface

    class CompileMessages(BuildHookInterface[BuilderConfig]):
        def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (hatchling's signature)
            compile_messages(Path(self.root))

    return CompileMessages


if __name__ == "__main__":
    print(f"compiled {len(compile_messages(Path(__file__).parent))} message files")
