"""`python -m sportsdocs`."""

import sys

from sportsdocs.cli import main

if __name__ == "__main__":
    sys.exit(main())
