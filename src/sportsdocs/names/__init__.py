"""Names as people type them: folding for search, nearness for typos, keys for German sorting. Standard library only."""

from sportsdocs.names.closeness import Closeness, Rank, closeness, closeness_folded, nearest, typos
from sportsdocs.names.folding import fold
from sportsdocs.names.sorting import ARTICLES, SortKey, sort_key

__all__ = [
    "ARTICLES",
    "Closeness",
    "Rank",
    "SortKey",
    "closeness",
    "closeness_folded",
    "fold",
    "nearest",
    "sort_key",
    "typos",
]
