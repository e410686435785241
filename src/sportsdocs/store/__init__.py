"""A catalogue's folder on disk: read strictly, replaced as a whole. Bytes only; what they mean is the codec's.

A folder that `write_folder` wrote holds a manifest: the names of its documents and a hash of each. Whoever reads takes
what the manifest names, so a reader sees one version or another, never a mixture, and damage is noticed.
"""

from sportsdocs.store.paths import place
from sportsdocs.store.reading import Folder, read_folder, read_resources
from sportsdocs.store.writing import write_files, write_folder

__all__ = ["Folder", "place", "read_folder", "read_resources", "write_files", "write_folder"]
