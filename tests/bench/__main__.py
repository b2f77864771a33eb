"""`make bench`: every benchmark, one after another."""

import importlib
import pkgutil
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent / "tui"))

for module in sorted(
    module.name for module in pkgutil.iter_modules([str(HERE)]) if not module.name.startswith("_")
):
    importlib.import_module(f"tests.bench.{module}").run()
