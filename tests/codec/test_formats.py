"""One catalogue in each format that ever was, to be read for ever."""

from __future__ import annotations

from pathlib import Path

import pytest

from sportsdocs import Catalog, Production
from sportsdocs.codec.documents import FORMAT

FOLDER = Path(__file__).parent / "formats"


@pytest.mark.parametrize("version", range(1, FORMAT + 1))
def test_every_format_that_ever_was_is_read(version: int) -> None:
    docs = Catalog.read(FOLDER / str(version))
    film: Production = docs.productions["mein-film"]
    assert film.title == "Mein Film"
    assert str(film.premiere and film.premiere.date) == "2024-05-02"
    assert [person.name for person in film.people("director")] == ["Ana Berg"]
    assert docs.organizations["kino"].parent is docs.organizations["haus"]
    assert docs.data_version == "7"
