"""Lets `python -m tui` and `python tui` run the program in a clone where nothing is installed."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from broadsheet.__main__ import main

if __name__ == "__main__":
    raise SystemExit(main())
