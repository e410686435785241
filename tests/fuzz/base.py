"""The catalogue that every fuzzed document stands in, so that its references can lead somewhere."""

from __future__ import annotations

import json
from typing import Any, Final

from sportsdocs.catalog import Catalog
from sportsdocs.codec.documents import write_documents
from sportsdocs.model.productions import Production
from sportsdocs.testing.worlds import USUAL

CATALOG: Final = Catalog.of([*USUAL.records, *(Production(id_, "series") for id_ in USUAL.works)])
DOCUMENTS: Final[dict[str, bytes]] = write_documents(CATALOG.content)
BASE: Final[dict[str, Any]] = {file: json.loads(data) for file, data in DOCUMENTS.items()}
#: The file that is fuzzed most: all that is said of a work.
WORK: Final = "productions/this-work.json"
