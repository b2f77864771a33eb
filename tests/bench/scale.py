"""How fast a big folder is worked through, by one process and by one a core, and how fast it is told again."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.generated import write_folder

COUNT = 600


def run() -> None:
    """Print articles per second of made-up news, for the first run and the second."""
    with tempfile.TemporaryDirectory() as name:
        folder = write_folder(Path(name) / "news", COUNT)
        for jobs in sorted({1, os.cpu_count() or 1}):
            for when in ("first run", "second run"):
                environment = {
                    **os.environ,
                    "PYTHONPATH": str(Path(__file__).parents[2] / "tui"),
                    "BROADSHEET_HOME": str(Path(name) / f"home{jobs}"),
                }
                before = time.perf_counter()
                subprocess.run(
                    [sys.executable, "-m", "broadsheet", "facts", str(folder), "--json", "--jobs", str(jobs)],
                    env=environment,
                    stdout=subprocess.DEVNULL,
                    check=True,
                )
                seconds = time.perf_counter() - before
                print(f"scale: {jobs} at work, {when}: {COUNT / seconds:,.0f} articles a second")  # noqa: T201
